//! The one thing that a rule asks of one account fact.

use crate::items::Member;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::subject::Subject;

/// What is asked of a fact, or of a member of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct FactAsked {
    /// The fact, or fact and member with a dot between them (`accountSummary.AccountMFAEnabled`).
    name: &'static str,
    /// Whether it is as asked for; nothing where that can't be read.
    holds: fn(&Member<'_>) -> Option<bool>,
    otherwise: &'static str,
}

impl FactAsked {
    /// A fact of which this must hold, and what is wrong when it doesn't.
    pub(super) const fn new(
        name: &'static str,
        holds: fn(&Member<'_>) -> Option<bool>,
        otherwise: &'static str,
    ) -> Self {
        Self { name, holds, otherwise }
    }

    /// The judgement of the account.
    pub(super) fn judge(&self, subject: &Subject<'_>) -> Vec<Judged> {
        let facts = subject.inventory.facts;
        let found = match self.name.split_once('.') {
            Some((fact, member)) => facts.fact(fact, &[member]),
            None => facts.fact(self.name, &[]),
        };
        match (self.holds)(&found) {
            Some(holds) => subject.account(Judgement::when(holds, self.otherwise)),
            None => subject.needs_fact(self.name),
        }
    }
}
