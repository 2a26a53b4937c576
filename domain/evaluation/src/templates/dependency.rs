//! What has to be deployed before what: a circle of resources can't be deployed at all.

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

use super::expression::{Expression, Form, Piece};
use super::problem::TemplateProblem;
use super::resource::Resource;

/// The problem of resources that wait for each other, if there are any.
pub(super) fn circular(resources: &[Resource]) -> Option<TemplateProblem> {
    let mut waiting: BTreeMap<&SmolStr, BTreeSet<&SmolStr>> = BTreeMap::new();
    for resource in resources {
        let mut needs: Vec<&SmolStr> = resource.depends_on.iter().collect();
        references(&resource.properties, &mut needs);
        let known = |name: &&SmolStr| resources.iter().any(|one| one.logical_id == **name);
        waiting.insert(&resource.logical_id, needs.into_iter().filter(known).collect());
    }
    // Whatever waits for nothing that still waits is deployed; what nothing waits for is in no circle either.
    loop {
        let ready = |(_, needs): (&&SmolStr, &BTreeSet<&SmolStr>)| needs.iter().all(|name| !waiting.contains_key(name));
        let needed: BTreeSet<&SmolStr> = waiting.values().flatten().copied().collect();
        let free: Vec<&SmolStr> = waiting
            .iter()
            .filter(|(name, needs)| ready((name, needs)) || !needed.contains(**name))
            .map(|(name, _)| *name)
            .collect();
        if free.is_empty() {
            break;
        }
        waiting.retain(|name, _| !free.contains(name));
    }
    let first = resources.iter().find(|resource| waiting.contains_key(&resource.logical_id))?;
    let names: Vec<&str> = waiting.keys().map(|name| name.as_str()).collect();
    let message = format!("Circular dependency between resources: [{}]", names.join(", "));
    Some(TemplateProblem::new(first.place, message))
}

/// The names that an expression refers to.
fn references<'a>(expression: &'a Expression, found: &mut Vec<&'a SmolStr>) {
    match &expression.form {
        Form::Text(_) => {}
        Form::Ref(name) => found.push(name),
        Form::List(items) => items.iter().for_each(|item| references(item, found)),
        Form::Map(entries) => entries.iter().for_each(|(_, entry)| references(entry, found)),
        Form::Sub(pieces) => {
            for piece in pieces {
                if let Piece::Value(value) = piece {
                    references(value, found);
                }
            }
        }
        Form::If(_, both) | Form::Select(both) => both.iter().for_each(|one| references(one, found)),
        Form::FindInMap(all) => all.iter().for_each(|one| references(one, found)),
        Form::Join(_, inner) | Form::Split(_, inner) | Form::Base64(inner) => references(inner, found),
    }
}
