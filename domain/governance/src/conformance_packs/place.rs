//! An account in a Region: where recorders, packs, rules and results live.

use identifiers::{AccountId, Region};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One account in one Region.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Whose; places sort by account first.
    pub account: AccountId,
    /// In which Region.
    pub region: Region,
}

impl Place {
    /// This account in this Region.
    pub fn new(account: AccountId, region: Region) -> Self {
        Self { account, region }
    }

    /// The ARN of a thing of AWS Config in this place.
    pub fn arn(&self, resource: &str) -> String {
        format!("arn:{}:config:{}:{}:{resource}", self.region.partition(), self.region, self.account)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.account, self.region)
    }
}
