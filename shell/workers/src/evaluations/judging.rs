//! Judges a place: pure work on what was loaded, so that it can run beside everything else.

use super::inventory::Loaded;
use super::progress::Done;
use super::results::{self, Finding};
use super::schedule::{is_periodic, trigger};
use bytes::Bytes;
use evaluation::rollup::{Compliance, ResourceResult, rule_compliance};
use evaluation::rules::{Outcome, Trigger, Verdicts, evaluate, evaluate_with};
use governance::conformance_packs::{EvaluationRequest, Place, Rule};
use identifiers::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use storage::{RowWrite, Table};

/// Why a place is judged.
pub(super) struct Asked<'a> {
    /// What its results come from so far.
    pub(super) before: &'a Done,
    /// What they are to come from.
    pub(super) wanted: &'a Done,
    /// The evaluations that were asked for.
    pub(super) requests: &'a [EvaluationRequest],
    /// The time.
    pub(super) now: Timestamp,
}

impl Asked<'_> {
    /// Whether a rule was asked for since its results were made.
    fn is_requested(&self, rule: &Rule) -> bool {
        self.requests.iter().any(|request| request.rule == rule.name() && request.sequence > self.before.requested)
    }

    /// Whether a rule is judged at all: without a running recorder nothing changes, so that only rules are that are new, asked
    /// for, or evaluated at intervals.
    fn concerns(&self, rule: &Rule) -> bool {
        let known = |done: &Done| done.packs.iter().find(|(id, _)| *id == rule.pack_id).cloned();
        self.wanted.recording
            || is_periodic(rule)
            || self.is_requested(rule)
            || known(self.before) != known(self.wanted)
    }
}

/// The changes that make the stored results those of these rules.
pub(super) fn judge(
    place: &Place,
    rules: &[Rule],
    loaded: &Loaded,
    stored: &BTreeMap<Vec<u8>, Bytes>,
    verdicts: &dyn Verdicts,
    asked: &Asked<'_>,
) -> Vec<RowWrite> {
    let inventory = loaded.inventory(asked.now);
    let mut writes = Vec::new();
    let mut current: BTreeSet<Vec<u8>> = BTreeSet::new();
    for rule in rules {
        // What came from outside stays until something else does.
        if !asked.concerns(rule) || trigger(rule) == Some(Trigger::Manual) {
            let prefix = results::key_of_rule(place, rule);
            let unchanged = stored.range(prefix.clone()..).take_while(|(key, _)| key.starts_with(&prefix));
            current.extend(unchanged.map(|(key, _)| key.clone()));
            continue;
        }
        let Some(input) = rule.input() else { continue };
        let Outcome::Verdicts { verdicts, .. } = evaluate_with(&input, &inventory, verdicts) else { continue };
        for verdict in verdicts {
            let key = results::key(place, &rule.pack_id, rule.name(), &verdict.resource_type, &verdict.resource_id);
            let compliant = verdict.compliance == ResourceResult::Compliant;
            let before = stored.get(&key).and_then(|value| results::read_finding(value));
            // The time of a periodic evaluation alone is no news, unless somebody asked for one.
            let periodic = trigger(rule) == Some(Trigger::Periodic);
            let same = before.is_some_and(|before| {
                before.compliant == compliant
                    && before.annotation == verdict.annotation
                    && (periodic || before.ordering_timestamp == verdict.ordering_timestamp)
            });
            if !same || asked.is_requested(rule) {
                let finding = Finding {
                    compliant,
                    annotation: verdict.annotation,
                    ordering_timestamp: verdict.ordering_timestamp,
                    invoked_at: asked.now,
                    recorded_at: asked.now,
                };
                writes.push(RowWrite::Put(Table::EvaluationResults, results::row(key.clone(), &finding), Vec::new()));
            }
            current.insert(key);
        }
    }
    for key in stored.keys().filter(|key| !current.contains(*key)) {
        writes.push(RowWrite::Delete(Table::EvaluationResults, key.clone()));
    }
    let is_there = |pack: &str| asked.wanted.packs.iter().any(|(id, _)| id == pack);
    let mut all = results::updates(place, &writes, is_there, asked.now);
    all.append(&mut writes);
    all
}

/// How a rule stands, and why it has no result where it has none.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Its compliance.
    pub compliance: Compliance,
    /// `not_modelled`, `invalid_parameters`, `no_data`, `nothing_applies` or `evaluated`.
    pub reason: &'static str,
    /// What is missing, for people.
    pub needs: Vec<String>,
}

/// How a rule stands on what is known.
pub fn standing(rule: &Rule, loaded: &Loaded, now: Timestamp) -> Standing {
    let none = |reason, needs| Standing { compliance: Compliance::InsufficientData, reason, needs };
    let Some(input) = rule.input() else { return none("not_modelled", Vec::new()) };
    match evaluate(&input, &loaded.inventory(now)) {
        Outcome::NotModelled => none("not_modelled", Vec::new()),
        Outcome::InvalidParameters(problems) => none("invalid_parameters", problems),
        Outcome::NoData { needs } => none("no_data", needs.iter().map(ToString::to_string).collect()),
        Outcome::NothingApplies => none("nothing_applies", Vec::new()),
        Outcome::Verdicts { verdicts, gaps } => Standing {
            compliance: rule_compliance(verdicts.iter().map(|verdict| verdict.compliance)),
            reason: "evaluated",
            needs: gaps.iter().map(ToString::to_string).collect(),
        },
    }
}
