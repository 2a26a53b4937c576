//! In which order changes are made: creations after what they refer to, deletions in the reverse order, and what moves away before what
//! it leaves goes.

use crate::address::within;
use crate::change::{Action, Change};
use crate::configuration::Configuration;
use crate::document::{State, StateModule};
use crate::graph::Graph;
use crate::references::{Named, all, named, specific};
use crate::resources::rank;
use std::collections::{HashMap, HashSet};

/// One half of a change: an object comes or is changed, or one goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// It comes, or is changed.
    Make,
    /// It goes.
    Take,
}

/// The halves of all changes in their order, each with the number of levels of others before it.
pub fn order(
    changes: &[Change],
    configuration: &Configuration<'_>,
    state: Option<&State>,
) -> Vec<(usize, Half, usize)> {
    let mut graph = Graph::default();
    let mut halves = HashMap::new();
    written(&mut graph, configuration);
    let depended = depended(state);
    let mut goes = HashSet::new();
    for (number, change) in changes.iter().enumerate() {
        let resource = change.address.written();
        let rank = rank(&change.resource_type);
        let updates = change.action == Action::Update;
        let make = (change.action.makes() || updates).then(|| {
            let made = graph.add(Some((1_000 + rank, number)));
            let (gate, all) = (graph.place(&gate(&resource)), graph.place(&made_of(&resource)));
            graph.before(gate, made);
            graph.before(made, all);
            halves.insert(made, (number, Half::Make));
            made
        });
        let take = change.action.takes().then(|| {
            // Detached and deregistered first; units and what else holds others last.
            let weight = if rank >= crate::resources::HELD { 1_000 - rank } else { 2_000 - rank };
            let taken = graph.add(Some((weight, number)));
            let (gate, all) = (graph.place(&taking(&resource)), graph.place(&taken_of(&resource)));
            graph.before(gate, taken);
            graph.before(taken, all);
            // What is replaced goes before its successor comes, and with it all that depends on it; else what leaves it comes first.
            if change.action != Action::DeleteCreate {
                let left = graph.place(&leaving(&resource));
                graph.before(left, taken);
            }
            halves.insert(taken, (number, Half::Take));
            taken
        });
        match (change.action, make, take) {
            (Action::DeleteCreate, Some(make), Some(take)) => graph.before(take, make),
            (Action::CreateDelete, Some(make), Some(take)) => graph.before(make, take),
            _ => {}
        }
        for on in depended.get(change.name.as_str()).into_iter().flat_map(|it| it.iter()) {
            if *on == resource {
                continue;
            }
            if take.is_some() && goes.insert((resource.clone(), on.clone())) {
                let (all, gate) = (graph.place(&taken_of(&resource)), graph.place(&taking(on)));
                graph.before(all, gate);
            }
            if let Some(make) = make.filter(|_| updates || change.action == Action::DeleteCreate) {
                let left = graph.place(&leaving(on));
                graph.before(make, left);
            }
        }
    }
    let order = graph.order();
    order.into_iter().filter_map(|(at, level)| halves.get(&at).map(|(number, half)| (*number, *half, level))).collect()
}

fn gate(resource: &str) -> String {
    format!("before {resource}")
}

fn made_of(resource: &str) -> String {
    format!("made {resource}")
}

fn taking(resource: &str) -> String {
    format!("before the end of {resource}")
}

fn taken_of(resource: &str) -> String {
    format!("taken {resource}")
}

fn leaving(resource: &str) -> String {
    format!("left {resource}")
}

/// What each object that there was depended on, by the addresses of both.
fn depended(state: Option<&State>) -> HashMap<&str, &[String]> {
    let mut found = HashMap::new();
    let mut modules: Vec<&StateModule> =
        state.and_then(|state| state.values.as_ref()).map(|values| &values.root_module).into_iter().collect();
    while let Some(module) = modules.pop() {
        found.extend(module.resources.iter().map(|one| (one.address.as_str(), one.depends_on.as_slice())));
        modules.extend(&module.child_modules);
    }
    // A list is compared by its texts.
    found
}

/// What the configuration refers to: places only, between which instances stand.
fn written(graph: &mut Graph, configuration: &Configuration<'_>) {
    for (path, module) in configuration.modules() {
        let whole = graph.place(&format!("all of {path}"));
        let before_all = graph.place(&format!("before all of {path}"));
        for resource in &module.resources {
            let name = within(path, &resource.address);
            let (gate, made) = (graph.place(&gate(&name)), graph.place(&made_of(&name)));
            graph.before(gate, made);
            graph.before(made, whole);
            graph.before(before_all, gate);
            let mut references: Vec<String> = resource.expressions.values().flat_map(all).collect();
            references.extend(all(&resource.for_each_expression));
            references.extend(all(&resource.count_expression));
            references.extend(resource.depends_on.iter().cloned());
            refer(graph, path, &references, gate);
        }
        for (name, call) in &module.module_calls {
            let inside = within(path, &format!("module.{name}"));
            let (inner, gate) =
                (graph.place(&format!("all of {inside}")), graph.place(&format!("before all of {inside}")));
            graph.before(inner, whole);
            graph.before(before_all, gate);
            let mut references = all(&call.for_each_expression);
            references.extend(all(&call.count_expression));
            references.extend(call.depends_on.iter().cloned());
            refer(graph, path, &references, gate);
            for (variable, expression) in &call.expressions {
                let place = graph.place(&within(&inside, &format!("var.{variable}")));
                refer(graph, path, &all(expression), place);
            }
        }
        for (name, output) in &module.outputs {
            let place = graph.place(&within(path, &format!("output.{name}")));
            let mut references = all(&output.expression);
            references.extend(output.depends_on.iter().cloned());
            refer(graph, path, &references, place);
        }
    }
}

/// What is referred to in a module comes before a place.
fn refer(graph: &mut Graph, path: &str, references: &[String], place: usize) {
    for reference in specific(references) {
        let from = match named(reference) {
            Named::Variable(name) => within(path, &format!("var.{name}")),
            Named::Module { name, output: Some(output), .. } => within(path, &format!("module.{name}.output.{output}")),
            Named::Module { name, output: None, .. } => format!("all of {}", within(path, &format!("module.{name}"))),
            Named::Resource { resource, .. } => made_of(&within(path, &resource)),
            Named::EachValue { .. } | Named::Plain | Named::Local(_) => continue,
        };
        let from = graph.place(&from);
        graph.before(from, place);
    }
}
