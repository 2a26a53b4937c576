//! What names a hub.

use identifiers::{AccountId, Region};

/// A hub's ARN.
pub fn hub_arn(region: &Region, account: AccountId) -> String {
    format!("arn:{}:securityhub:{region}:{account}:hub/default", region.partition())
}
