//! GuardDuty is on, and its results go to an account asked for.

use crate::items::Member;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "GUARDDUTY_ENABLED_CENTRALIZED",
    page: "guardduty-enabled-centralized",
    judges: "GuardDuty is on, and its results go to an account asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("CentralMonitoringAccount", ParameterKind::String)],
    members: &[],
    reads: Reads::facts(&["guardDuty"]),
    revision: 1,
    doubt: Some("an account that is itself listed is compliant when GuardDuty is on"),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let facts = subject.inventory.facts;
    match facts.fact("guardDuty", &[]) {
        Member::Null => return subject.account(Judgement::bad("GuardDuty is off.")),
        Member::Missing => return subject.needs_fact("guardDuty"),
        Member::Value(_) => {}
    }
    match facts.fact("guardDuty", &["status"]).text() {
        Some("ENABLED") => {}
        Some(_) => return subject.account(Judgement::bad("GuardDuty is off.")),
        None => return subject.needs_fact("guardDuty.status"),
    }
    let wanted = subject.arguments.list("CentralMonitoringAccount");
    let own = subject.inventory.account.to_string();
    if wanted.is_empty() || wanted.contains(&own.as_str()) {
        return subject.account(Judgement::Compliant);
    }
    let administrator = facts.fact("guardDuty", &["administratorAccountId"]);
    match (administrator.text(), administrator.is_nothing()) {
        (Some(account), _) => {
            let central = wanted.contains(&account);
            subject.account(Judgement::when(central, "Results go to another account."))
        }
        (None, true) => subject.account(Judgement::bad("Results go to no other account.")),
        (None, false) => subject.needs_fact("guardDuty.administratorAccountId"),
    }
}
