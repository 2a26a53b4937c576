//! Expectations from beginning to end: what has to be asked for all of them at once, and the report of how they stand.

use crate::answers::{Answers, Ask, Asks, unanswered};
use crate::kinds::{Begun, Kind, Probe, finding};
use crate::outcome::{Outcome, Report, Verdict};
use crate::world::World;
use reports::decide::Answer;
use std::collections::BTreeSet;

/// Something that is expected.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// The file that it stands in.
    pub file: String,
    /// The line on which it begins.
    pub line: u32,
    /// What it is called, if it has a name.
    pub name: Option<String>,
    /// What is expected.
    pub(crate) kind: Kind,
}

/// Expectations of an organization, and what has to be asked to judge them.
#[derive(Debug)]
pub struct Prepared {
    /// What has to be asked.
    pub asks: Asks,
    begun: Vec<Result<Begun, String>>,
}

/// Finds whom expectations are about, and what has to be asked.
pub fn prepare(expectations: &[Expectation], world: &World) -> Prepared {
    let mut asks = Asks::default();
    let begun = expectations.iter().map(|expectation| expectation.kind.begin(world, &mut asks)).collect();
    Prepared { asks, begun }
}

/// How expectations stand by what was answered.
pub fn judge(expectations: &[Expectation], prepared: &Prepared, answers: &Answers, world: &World) -> Report {
    let outcomes = expectations.iter().zip(&prepared.begun).map(|(expectation, begun)| {
        let kind = &expectation.kind;
        let (findings, checked) = match begun {
            Err(problem) => (vec![finding(None, "somebody who is meant", problem.clone(), None)], 0),
            Ok((found, probes, checked)) => {
                let asked = probes.iter().flat_map(|probe| kind.judge(probe, answers, world));
                (found.iter().cloned().chain(asked).collect(), checked + probes.len())
            }
        };
        let probes = begun.as_ref().map(|(_, probes, _)| probes.as_slice()).unwrap_or_default();
        Outcome {
            file: expectation.file.clone(),
            line: expectation.line,
            name: expectation.name.clone().unwrap_or_else(|| kind.told()),
            kind: kind.name().to_owned(),
            verdict: Verdict::of(&findings),
            checked,
            findings,
            notes: notes(probes, answers),
        }
    });
    Report::new(world.version, outcomes.collect())
}

/// What answers say beside what was asked: that no service has an action, which a misspelt one shares with a new one.
fn notes(probes: &[Probe], answers: &Answers) -> Vec<String> {
    let note = |probe: &Probe| {
        let answer = answers.decision(probe)?;
        answer.note.as_ref().map(|note| format!("{}: {note}", probe.detail))
    };
    let all: BTreeSet<String> = probes.iter().filter_map(note).collect();
    all.into_iter().collect()
}

impl Answers {
    /// What was decided, where that was asked and told.
    fn decision(&self, probe: &Probe) -> Option<&Answer> {
        match probe.ask {
            Ask::Decision(at) => self.decisions.get(at)?.as_ref().ok(),
            _ => None,
        }
    }

    /// Answers of which none is there: each is told as not answered.
    pub fn none(asks: &Asks) -> Self {
        Self {
            decisions: asks.decisions.iter().map(|_| unanswered()).collect(),
            effective: asks.effective.iter().map(|_| unanswered()).collect(),
            compliance: asks.compliance.iter().map(|_| unanswered()).collect(),
            security_hub: asks.security_hub.iter().map(|_| unanswered()).collect(),
        }
    }
}
