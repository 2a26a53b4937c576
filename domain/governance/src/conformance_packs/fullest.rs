//! Which account and Region of an organization has most packs, and which most rules: quotas count them place by place.

use super::place::Place;
use crate::state::State;
use identifiers::OrganizationId;
use std::collections::BTreeMap;

/// The fullest places of an organization: how much they have, and where that is; the first by name of several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fullest {
    /// Packs, those of the organization included.
    pub packs: Option<(usize, Place)>,
    /// Rules, those of packs included.
    pub rules: Option<(usize, Place)>,
}

/// The fullest places of an organization, counted as the quotas count.
pub fn fullest(state: &State, organization: &OrganizationId) -> Fullest {
    let config = &state.conformance_packs;
    let is_member = |place: &Place| state.organizations.member(organization, place.account).is_some();
    let mut counts: BTreeMap<Place, (usize, usize)> = BTreeMap::new();
    let mut add = |place: Place, packs: usize, rules: usize| {
        let have = counts.entry(place).or_default();
        *have = (have.0.saturating_add(packs), have.1.saturating_add(rules));
    };
    let wide = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    for pack in config.packs.values().filter(|pack| is_member(&pack.place)) {
        let rules = pack.deployed.as_ref().map_or(0, |deployment| deployment.rule_count);
        add(pack.place.clone(), 1, wide(rules));
    }
    for (place, _) in config.config_rules.keys().filter(|(place, _)| is_member(place)) {
        add(place.clone(), 0, 1);
    }
    for ((pack, account), member) in &config.member_packs {
        let Some((deployed, (owner, _))) = member.deployed.zip(config.organization_packs_by_id.get(pack)) else {
            continue;
        };
        let place = Place::new(*account, owner.region.clone());
        if is_member(&place) {
            add(place, 1, wide(deployed.rule_count));
        }
    }
    let mut fullest = Fullest::default();
    for (place, (packs, rules)) in counts {
        if packs > fullest.packs.as_ref().map_or(0, |(most, _)| *most) {
            fullest.packs = Some((packs, place.clone()));
        }
        if rules > fullest.rules.as_ref().map_or(0, |(most, _)| *most) {
            fullest.rules = Some((rules, place));
        }
    }
    fullest
}
