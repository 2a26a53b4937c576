//! What a managed rule is: its description as data, and who judges.

use crate::items::ConfigurationItem;
use crate::rules::catalogue::PAGES_READ;
use crate::rules::fact_asked::FactAsked;
use crate::rules::judgement::{Answer, Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::Parameter;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

/// A managed rule that is modelled.
#[derive(Debug, Clone, Copy)]
pub struct ManagedRule {
    /// The source identifier (`S3_BUCKET_LOGGING_ENABLED`).
    pub identifier: &'static str,
    /// The rule's page and default name (`s3-bucket-logging-enabled`).
    pub page: &'static str,
    /// What it asks of a resource or an account, as a sentence.
    pub judges: &'static str,
    /// The types that results are about.
    pub resource_types: &'static [&'static str],
    /// When it is evaluated.
    pub trigger: Trigger,
    /// What can be given to it.
    pub parameters: &'static [Parameter],
    /// Which members of items it reads.
    pub members: &'static [MemberRead],
    /// What it reads.
    pub reads: Reads,
    /// Raised whenever the same content would be judged differently, so that kept verdicts are dropped.
    pub revision: u16,
    /// What was chosen where AWS's behaviour is not documented, or can't be had from what is known here.
    pub doubt: Option<&'static str>,
    pub(super) judge: Judge,
}

impl ManagedRule {
    /// When its page was last read. That of a rule that is evaluated by hand wasn't to be had.
    pub fn page_read(&self) -> Option<&'static str> {
        (self.trigger != Trigger::Manual).then_some(PAGES_READ)
    }

    /// Whether it judges the account as a whole, and so what belongs to no Region in every one.
    pub fn judges_accounts(&self) -> bool {
        matches!(self.judge, Judge::Account(_) | Judge::Fact(_))
    }

    /// A rule that asks every member that it reads for what is declared with it, each time a resource changes.
    pub(super) const fn of_members(
        identifier: &'static str,
        page: &'static str,
        judges: &'static str,
        resource_types: &'static [&'static str],
        members: &'static [MemberRead],
    ) -> Self {
        Self {
            identifier,
            page,
            judges,
            resource_types,
            trigger: Trigger::ConfigurationChange,
            parameters: &[],
            members,
            reads: Reads::ITEM,
            revision: 1,
            doubt: None,
            judge: Judge::Members,
        }
    }

    /// A rule that asks one thing of one account fact, at intervals.
    pub(super) const fn of_fact(
        identifier: &'static str,
        page: &'static str,
        judges: &'static str,
        facts: &'static [&'static str; 1],
        asked: FactAsked,
    ) -> Self {
        Self {
            identifier,
            page,
            judges,
            resource_types: &[ACCOUNT],
            trigger: Trigger::Periodic,
            parameters: &[],
            members: &[],
            reads: Reads::facts(facts),
            revision: 1,
            doubt: None,
            judge: Judge::Fact(asked),
        }
    }

    /// The same at intervals instead.
    pub(super) const fn periodic(self) -> Self {
        Self { trigger: Trigger::Periodic, ..self }
    }

    /// The same with what can be given to it.
    pub(super) const fn parameters(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    /// The same after its judging was changed so often.
    pub(super) const fn revision(self, revision: u16) -> Self {
        Self { revision, ..self }
    }

    /// The same with what was chosen where AWS's behaviour is not documented.
    pub(super) const fn doubt(self, doubt: &'static str) -> Self {
        Self { doubt: Some(doubt), ..self }
    }
}

/// Who judges, and what.
#[derive(Debug, Clone, Copy)]
pub(super) enum Judge {
    /// One resource after the other, by what is declared with the members that are read.
    Members,
    /// One resource after the other.
    Item(fn(&ConfigurationItem, &Subject<'_>) -> Judgement),
    /// The same, by what keeps a resource from being compliant.
    Check(fn(&Part<'_>, &Subject<'_>) -> Answer<()>),
    /// The account as a whole, by one of its facts.
    Fact(FactAsked),
    /// The account as a whole, or resources that have no item.
    Account(fn(&Subject<'_>) -> Vec<Judged>),
    /// Nobody: results come from outside.
    External,
}

impl Judge {
    /// Whether it judges resources one by one.
    pub(super) fn is_by_item(self) -> bool {
        matches!(self, Self::Members | Self::Item(_) | Self::Check(_))
    }
}
