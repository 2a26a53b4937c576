//! The policies at one node of the tree, ready to be asked: which statements can be about a service's actions at all.

use crate::action::Action;
use crate::hash::hash;
use crate::policy::Policy;
use crate::statement::{Effect, Statement};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A policy with its id.
#[derive(Debug, Clone)]
pub struct Attached {
    /// The policy's id.
    pub id: SmolStr,
    /// What it says.
    pub policy: Arc<Policy>,
}

/// The policies of one type that are attached at one node.
#[derive(Debug, Clone)]
pub struct Level {
    /// The node's id.
    pub node: SmolStr,
    /// The policies, in the order of their attachment.
    pub policies: Vec<Attached>,
    denies: Index,
    allows: Index,
    allows_everything: bool,
}

/// Where a statement is: its policy's place, and its own in it.
type Place = (usize, usize);

/// Statements by the services that they may be about, those that may be about any among them, in order.
#[derive(Debug, Clone, Default)]
struct Index {
    /// The numbers of the services, in order.
    numbers: Vec<u64>,
    /// In the same order.
    by_service: Vec<(SmolStr, Vec<Place>)>,
    any: Vec<Place>,
}

impl Index {
    fn of(policies: &[Attached], effect: Effect) -> Self {
        let all = || {
            policies.iter().enumerate().flat_map(move |(at, attached)| {
                let statements = attached.policy.statements.iter().enumerate();
                statements.filter(move |(_, it)| it.effect == effect).map(move |(its, it)| ((at, its), it))
            })
        };
        let mut index = Self::default();
        let mut by_service: BTreeMap<SmolStr, Vec<Place>> = BTreeMap::new();
        let services = all().filter_map(|(_, statement)| statement.services()).flatten();
        by_service.extend(services.map(|service| (SmolStr::new(service), Vec::new())));
        for (place, statement) in all() {
            match statement.services() {
                None => {
                    index.any.push(place);
                    by_service.values_mut().for_each(|places| places.push(place));
                }
                Some(services) => {
                    for service in services {
                        if let Some(places) = by_service.get_mut(service)
                            && places.last() != Some(&place)
                        {
                            places.push(place);
                        }
                    }
                }
            }
        }
        index.by_service.extend(by_service);
        index.by_service.sort_by_cached_key(|(service, _)| hash(service));
        index.numbers.extend(index.by_service.iter().map(|(service, _)| hash(service)));
        index
    }

    /// The statements that may be about a service, whose prefix has this number.
    fn of_service(&self, service: &str, number: u64) -> &[Place] {
        let first = self.numbers.partition_point(|one| *one < number);
        let numbers = self.numbers.get(first..).unwrap_or_default();
        let services = self.by_service.get(first..).unwrap_or_default();
        let mut same = numbers.iter().zip(services).take_while(|(one, _)| **one == number);
        let found = same.find(|(_, (known, _))| known == service);
        found.map_or(&self.any, |(_, (_, places))| places)
    }
}

impl Level {
    /// The policies at a node.
    pub fn new(node: impl Into<SmolStr>, policies: Vec<Attached>) -> Self {
        let (denies, allows) = (Index::of(&policies, Effect::Deny), Index::of(&policies, Effect::Allow));
        let unlimited = |statement: &Statement| statement.effect == Effect::Allow && statement.is_unlimited();
        let allows_everything = policies.iter().flat_map(|attached| &attached.policy.statements).any(unlimited);
        Self { node: node.into(), policies, denies, allows, allows_everything }
    }

    /// Whether some statement allows everything, always.
    pub fn allows_everything(&self) -> bool {
        self.allows_everything
    }

    /// Whether it lets every action of a service pass, whatever the request is.
    pub fn passes_everything_of(&self, service: &str) -> bool {
        self.allows_everything && self.denies.of_service(service, hash(service)).is_empty()
    }

    /// The services about whose actions something is denied here; nothing where that may be any, and where not everything else is
    /// allowed.
    pub(crate) fn services(&self) -> Option<impl Iterator<Item = &str>> {
        let quiet = self.allows_everything && self.denies.any.is_empty();
        quiet.then(|| self.denies.by_service.iter().map(|(service, _)| service.as_str()))
    }

    /// The statements of an effect that may be about an action, as far as its service tells, each with its policy, in order.
    pub fn statements(&self, effect: Effect, action: &Action) -> impl Iterator<Item = (&Attached, &Statement)> {
        let index = match effect {
            Effect::Allow => &self.allows,
            Effect::Deny => &self.denies,
        };
        index.of_service(action.service(), action.service_hash()).iter().filter_map(|(policy, statement)| {
            let attached = self.policies.get(*policy)?;
            Some((attached, attached.policy.statements.get(*statement)?))
        })
    }
}
