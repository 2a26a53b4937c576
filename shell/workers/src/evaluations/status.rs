//! When a rule was evaluated, and why it can't be where it can't.

use super::progress::{self, Done};
use super::schedule::is_periodic;
use crate::WorkError;
use engine::Engine;
use evaluation::facts::AccountFacts;
use evaluation::rules::{Coverage, Inventory, Outcome, evaluate};
use governance::conformance_packs::{EvaluationRequest, Place, Rule, State};
use identifiers::Timestamp;
use std::collections::BTreeSet;

/// What was done in a place.
#[derive(Debug, Clone)]
pub struct Evaluated {
    done: Option<Done>,
    requests: Vec<EvaluationRequest>,
}

/// When a rule was evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// The first time that it was, or that its pack was.
    pub first: Timestamp,
    /// The last time.
    pub last: Timestamp,
}

/// Why a rule can't be evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// A code: `NotModelled` or `InvalidParameters`.
    pub code: &'static str,
    /// What is wrong, for people.
    pub message: String,
}

/// What was done in a place.
///
/// # Errors
/// When storage can't be read.
pub async fn evaluated(engine: &Engine, state: &State, place: &Place) -> Result<Evaluated, WorkError> {
    let requests = state.evaluation_requests.get(place).cloned().unwrap_or_default();
    Ok(Evaluated { done: progress::done(engine, place).await?, requests })
}

impl Evaluated {
    /// When a rule was evaluated; nothing before the first time.
    pub fn times(&self, rule: &Rule) -> Option<Times> {
        let done = self.done.as_ref()?;
        let judged = done.times.get(&rule.pack_id)?;
        let regular = if is_periodic(rule) { judged.periodic } else { judged.all };
        let asked = self.requests.iter().find(|request| request.rule == rule.name());
        // The request itself is in the journal; what was done about it has its sequence.
        let asked = asked.filter(|request| request.sequence <= done.requested).map(|request| request.at);
        Some(Times { first: judged.first, last: asked.map_or(regular, |asked| regular.max(asked)) })
    }
}

/// Why the rule can't be evaluated, whatever is known of resources.
pub fn obstacle(rule: &Rule, place: &Place, now: Timestamp) -> Option<Obstacle> {
    let not_modelled = || Obstacle {
        code: "NotModelled",
        message: format!(
            "Bailiwick doesn't evaluate {} ({}).",
            rule.rule.source.identifier.as_deref().unwrap_or("this rule"),
            rule.rule.source.owner.as_str()
        ),
    };
    let Some(input) = rule.input() else { return Some(not_modelled()) };
    let facts = AccountFacts::none();
    let nothing = Coverage::Types(BTreeSet::new());
    let inventory = Inventory::new(place.account, place.region.clone(), now, &facts, [], nothing);
    match evaluate(&input, &inventory) {
        Outcome::NotModelled => Some(not_modelled()),
        Outcome::InvalidParameters(problems) => {
            Some(Obstacle { code: "InvalidParameters", message: problems.join(" ") })
        }
        Outcome::NoData { .. } | Outcome::NothingApplies | Outcome::Verdicts { .. } => None,
    }
}
