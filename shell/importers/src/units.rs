//! Units as a tree, from what each of them is in; and what can't be one.

use identifiers::OrganizationalUnitId;
use organization_document::Unit;
use std::collections::{BTreeMap, BTreeSet};

/// How deep units may stand in one another before nobody can have meant it. AWS takes five.
pub const DEPTH_LIMIT: usize = 32;

/// Of each unit the unit that it is in, where it is in one.
pub type Above<'u> = BTreeMap<&'u OrganizationalUnitId, &'u OrganizationalUnitId>;

/// Tells units that are above themselves, and those that are too deep: what is wrong, with the unit of which it was told last what
/// it is in.
pub fn circles(above: &Above<'_>) -> Vec<(OrganizationalUnitId, String)> {
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for unit in above.keys() {
        let mut way: Vec<&OrganizationalUnitId> = vec![unit];
        while let Some(last) = way.last()
            && let Some(next) = above.get(*last)
        {
            if let Some(at) = way.iter().position(|before| before == next) {
                let circle: Vec<String> = way.iter().skip(at).map(ToString::to_string).collect();
                if circle.iter().all(|unit| told.insert(unit.clone())) {
                    let message = format!("units are in one another in a circle: {} -> {next}", circle.join(" -> "));
                    found.push(((*last).clone(), message));
                }
                break;
            }
            let from = (*last).clone();
            way.push(next);
            if way.len() > DEPTH_LIMIT {
                if told.insert(String::new()) {
                    found.push((from, format!("{unit} is below more than {DEPTH_LIMIT} units")));
                }
                break;
            }
        }
    }
    found
}

/// The units below one, or below the root. Recursion as deep as units are, which [`circles`] bounds.
pub fn nested(
    above: Option<&OrganizationalUnitId>,
    below: &BTreeMap<Option<OrganizationalUnitId>, Vec<OrganizationalUnitId>>,
    make: &dyn Fn(&OrganizationalUnitId) -> Unit,
) -> Vec<Unit> {
    let units = below.get(&above.cloned()).into_iter().flatten();
    units.map(|id| Unit { id: Some(id.clone()), units: nested(Some(id), below, make), ..make(id) }).collect()
}
