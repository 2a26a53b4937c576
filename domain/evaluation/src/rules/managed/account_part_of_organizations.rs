//! The account belongs to an organization, to that of the management account asked for.

use crate::items::Member;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ACCOUNT_PART_OF_ORGANIZATIONS",
    page: "account-part-of-organizations",
    judges: "The account belongs to an organization, to that of the management account asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("MasterAccountId", ParameterKind::String)],
    members: &[],
    reads: Reads::facts(&["organization"]),
    revision: 1,
    doubt: None,
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let facts = subject.inventory.facts;
    match facts.fact("organization", &[]) {
        Member::Null => return subject.account(Judgement::bad("The account belongs to no organization.")),
        Member::Value(fact) if fact.entries().is_some() => {}
        Member::Missing | Member::Value(_) => return subject.needs_fact("organization"),
    }
    let management = facts.fact("organization", &["managementAccountId"]);
    let Some(management) = management.text() else { return subject.needs_fact("organization.managementAccountId") };
    let wanted = subject.arguments.text("MasterAccountId");
    let fits = wanted.is_none_or(|wanted| wanted == management);
    subject.account(Judgement::when(fits, "The account belongs to another organization."))
}
