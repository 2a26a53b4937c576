//! The policies at one node of the tree, ready to be asked: which statements can be about a service's actions at all.

use crate::action::Action;
use crate::hash::hash;
use crate::policy::Policy;
use crate::services::ByService;
use crate::statement::{Effect, Statement};
use smol_str::SmolStr;
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
    denies: ByService<Place>,
    allows: ByService<Place>,
    allows_everything: bool,
}

/// Where a statement is: its policy's place, and its own in it.
type Place = (usize, usize);

/// The statements of an effect, each with its place.
fn places(policies: &[Attached], effect: Effect) -> impl Iterator<Item = (Place, &Statement)> + Clone {
    policies.iter().enumerate().flat_map(move |(at, attached)| {
        let statements = attached.policy.statements.iter().enumerate();
        statements.filter(move |(_, it)| it.effect == effect).map(move |(its, it)| ((at, its), it.as_ref()))
    })
}

impl Level {
    /// The policies at a node.
    pub fn new(node: impl Into<SmolStr>, policies: Vec<Attached>) -> Self {
        let of = |effect| ByService::of(places(&policies, effect));
        let (denies, allows) = (of(Effect::Deny), of(Effect::Allow));
        let unlimited = |statement: &Arc<Statement>| statement.effect == Effect::Allow && statement.is_unlimited();
        let allows_everything = policies.iter().flat_map(|attached| &attached.policy.statements).any(unlimited);
        Self { node: node.into(), policies, denies, allows, allows_everything }
    }

    /// Whether some statement allows everything, always.
    pub fn allows_everything(&self) -> bool {
        self.allows_everything
    }

    /// Whether it lets every action of a service pass, whatever the request is.
    pub fn passes_everything_of(&self, service: &str) -> bool {
        self.allows_everything && self.denies.find(service, hash(service)).is_empty()
    }

    /// Whether it has the same policies.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let same = |(one, other): (&Attached, &Attached)| Arc::ptr_eq(&one.policy, &other.policy);
        self.policies.len() == other.policies.len() && self.policies.iter().zip(&other.policies).all(same)
    }

    /// The services about whose actions something is denied here; nothing where that may be any, and where not everything else is
    /// allowed.
    pub(crate) fn services(&self) -> Option<impl Iterator<Item = &str>> {
        self.denies.services().filter(|_| self.allows_everything)
    }

    /// The statements of an effect that may be about an action, as far as its service tells, each with its policy, in order.
    pub fn statements(&self, effect: Effect, action: &Action) -> impl Iterator<Item = (&Attached, &Statement)> {
        let index = match effect {
            Effect::Allow => &self.allows,
            Effect::Deny => &self.denies,
        };
        index.find(action.service(), action.service_hash()).iter().filter_map(|(policy, statement)| {
            let attached = self.policies.get(*policy)?;
            Some((attached, attached.policy.statements.get(*statement)?.as_ref()))
        })
    }
}
