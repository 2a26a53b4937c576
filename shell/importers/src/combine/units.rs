//! Units of two sources: the same one by its id, else by its path.

use super::Joining;
use super::accounts::Matched;
use organization_document::{Index, OrganizationDocument, Reference, Root, Unit};
use std::collections::HashMap;

/// How the units of the second document are referred to in the first one, by id and by path.
pub fn places(one: &OrganizationDocument, other: &OrganizationDocument) -> HashMap<String, Reference> {
    let (first, second) = (Index::new(one), Index::new(other));
    let mut places = HashMap::new();
    for entry in second.units() {
        let by_id = entry.unit.id.as_ref().and_then(|id| first.unit(&Reference::from(id)).ok());
        let found = by_id.or_else(|| first.unit(&Reference(entry.path.clone())).ok());
        let Some(found) = found.and_then(|at| first.units().get(at)) else { continue };
        let reference = found.unit.id.as_ref().map_or_else(|| Reference(found.path.clone()), Reference::from);
        if let Some(id) = &entry.unit.id {
            places.insert(id.to_string(), reference.clone());
        }
        places.insert(entry.path.clone(), reference);
    }
    places
}

/// The unit that a reference means, to be changed.
pub fn unit_mut<'d>(root: &'d mut Root, reference: &Reference) -> Option<&'d mut Unit> {
    if let Ok(id) = reference.0.parse::<identifiers::OrganizationalUnitId>() {
        return root.unit_mut(&|unit| unit.id.as_ref() == Some(&id));
    }
    let mut parts = reference.0.split('/');
    let first = parts.next()?;
    let mut unit = root.units.iter_mut().find(|unit| unit.name == first)?;
    for part in parts {
        unit = unit.units.iter_mut().find(|unit| unit.name == part)?;
    }
    Some(unit)
}

/// What both say of the root and the units. Attachments are joined with the policies.
pub fn join(
    one: &mut OrganizationDocument,
    other: &mut OrganizationDocument,
    had_tree: bool,
    _: &Matched,
    joining: &mut Joining<'_>,
) {
    joining.one("root", &mut one.root.id, other.root.id.clone(), ToString::to_string);
    joining.one("root name", &mut one.root.name, other.root.name.take(), String::clone);
    super::whole::tags(&mut one.root.tags, std::mem::take(&mut other.root.tags), "root", joining);
    if one.root.policy_types.is_empty() {
        one.root.policy_types.clone_from(&other.root.policy_types);
    }
    if !had_tree {
        one.root.units = other.root.units.iter().map(bare).collect();
        return;
    }
    let places = places(one, other);
    let index = Index::new(other);
    let mut told = Vec::new();
    for entry in index.units() {
        let reference = places.get(&entry.path).or_else(|| places.get(&entry.unit.id.as_ref()?.to_string()));
        match reference {
            Some(reference) => told.push((reference.clone(), entry.unit.name.clone(), entry.unit.tags.clone())),
            None => joining.only_second(entry.path.clone(), "the unit"),
        }
    }
    for (reference, name, tags) in told {
        let Some(unit) = unit_mut(&mut one.root, &reference) else { continue };
        let of_id = |name: &str| unit.id.as_ref().is_some_and(|id| name == id.as_str());
        // An importer that isn't told a name takes the id for it.
        if of_id(&unit.name) {
            unit.name = name;
        } else if unit.name != name && !of_id(&name) {
            joining.differs(format!("{} name", reference.0), &unit.name, &name);
        }
        super::whole::tags(&mut unit.tags, tags, &reference.0, joining);
    }
}

/// A unit without what is attached to it.
fn bare(unit: &Unit) -> Unit {
    Unit {
        id: unit.id.clone(),
        name: unit.name.clone(),
        tags: unit.tags.clone(),
        units: unit.units.iter().map(bare).collect(),
        ..Unit::default()
    }
}
