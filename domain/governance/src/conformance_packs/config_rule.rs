//! A rule that an account put itself, beside those that packs bring.

use super::place::Place;
use crate::organizations::tags::Tags;
use evaluation::rules::RuleDefinition;
use identifiers::{Seed, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// A rule's natural key: names are unique in an account and Region.
pub type ConfigRuleKey = (Place, SmolStr);

/// A rule of an account's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfigRule {
    /// Where it is.
    pub place: Place,
    /// Unique in the place.
    pub name: SmolStr,
    /// `config-rule-` and six characters; another one for a rule that is made again after its deletion.
    pub id: SmolStr,
    /// What was last put.
    pub definition: Arc<RuleDefinition>,
    /// Goes up from put to put, over all rules that there ever were.
    pub revision: u64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its deletion is due; absent while nobody asked for it.
    pub deletion_due: Option<Timestamp>,
    /// Set by PutConfigRule and TagResource.
    pub tags: Tags,
}

/// Where a rule is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfigRuleState {
    /// It is evaluated.
    Active,
    /// Somebody asked for its evaluation, which waits. Only who knows the results can tell.
    Evaluating,
    /// Its deletion waits.
    Deleting,
}

impl ConfigRuleState {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Evaluating => "EVALUATING",
            Self::Deleting => "DELETING",
        }
    }
}

impl ConfigRule {
    /// `arn:aws:config:REGION:ACCOUNT:config-rule/ID`.
    pub fn arn(&self) -> String {
        self.place.arn(&format!("config-rule/{}", self.id))
    }

    /// Where it is in its life.
    pub fn state(&self) -> ConfigRuleState {
        if self.deletion_due.is_some() { ConfigRuleState::Deleting } else { ConfigRuleState::Active }
    }
}

/// The id of a rule of this name; `discriminator` tells apart the rules that have had the name, and `attempt` resolves
/// collisions.
pub(crate) fn rule_id(seed: &Seed, place: &Place, name: &str, discriminator: &str, attempt: u32) -> SmolStr {
    let (account, region) = (place.account.to_string(), place.region.to_string());
    let mut key = vec![account.as_str(), &region, name];
    key.extend(Some(discriminator).filter(|text| !text.is_empty()));
    SmolStr::from(format!("config-rule-{}", seed.alphanumeric("config rule", &key, attempt, 6)))
}
