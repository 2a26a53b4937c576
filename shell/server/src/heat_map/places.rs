//! The Regions of an account in which there may be rules.

use governance::conformance_packs::{Place, State};
use identifiers::{AccountId, Region};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// The places of an account that have a recorder, a pack or a rule, by Region; only that of a Region where one is asked for.
pub fn places_of(state: &State, account: AccountId, region: Option<&Region>) -> Vec<Place> {
    if let Some(region) = region {
        return vec![Place::new(account, region.clone())];
    }
    let first = Place::new(account, Region::before_all());
    let recorders = state.recorders.range(first.clone()..).map(|(place, _)| place);
    let packs = state.packs.range((first.clone(), SmolStr::default())..).map(|((place, _), _)| place);
    let rules = state.config_rules.range((first, SmolStr::default())..).map(|((place, _), _)| place);
    let mut regions: BTreeSet<&Region> = BTreeSet::new();
    regions.extend(recorders.take_while(|place| place.account == account).map(|place| &place.region));
    regions.extend(packs.take_while(|place| place.account == account).map(|place| &place.region));
    regions.extend(rules.take_while(|place| place.account == account).map(|place| &place.region));
    let carried = state.packs_by_member.range((account, SmolStr::default())..).take_while(|(of, _)| *of == account);
    let carried = carried.filter_map(|(_, id)| state.organization_packs_by_id.get(id));
    regions.extend(carried.map(|(owner, _)| &owner.region));
    regions.into_iter().map(|region| Place::new(account, region.clone())).collect()
}
