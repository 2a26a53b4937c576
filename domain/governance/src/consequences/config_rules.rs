//! Rules that accounts put themselves, without a pack: which came, which went, and which say something else.

use super::accounts::key_of;
use crate::conformance_packs::state::State;
use identifiers::{AccountId, Region};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What became of rules of one name, in the same way in all of these accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigRuleChange {
    /// The rule's name.
    pub name: SmolStr,
    /// Where it is.
    pub region: Region,
    /// Whether there was one, and whether there is one.
    pub exists: (bool, bool),
    /// Where it is so.
    pub accounts: Vec<AccountId>,
}

pub(super) fn changes(before: &State, after: &State) -> Vec<ConfigRuleChange> {
    let mut found: BTreeMap<(SmolStr, Region, bool, bool), Vec<AccountId>> = BTreeMap::new();
    for change in before.config_rules.diff(&after.config_rules) {
        let key = key_of(&change);
        let [was, is] = [before, after].map(|state| state.config_rules.get(key));
        // The same definition put once more, or another tag, is no other rule.
        if was.map(|rule| &rule.definition) != is.map(|rule| &rule.definition) {
            let (place, name) = key;
            let key = (name.clone(), place.region.clone(), was.is_some(), is.is_some());
            found.entry(key).or_default().push(place.account);
        }
    }
    let changes = found.into_iter().map(|((name, region, was, is), accounts)| ConfigRuleChange {
        name,
        region,
        exists: (was, is),
        accounts,
    });
    changes.collect()
}
