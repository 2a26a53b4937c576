//! The account has a password policy that is as strict as asked for.

use crate::items::Member;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_PASSWORD_POLICY",
    page: "iam-password-policy",
    judges: "The account has a password policy that is as strict as asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[
        Parameter::optional("RequireUppercaseCharacters", ParameterKind::Boolean).default("true"),
        Parameter::optional("RequireLowercaseCharacters", ParameterKind::Boolean).default("true"),
        Parameter::optional("RequireSymbols", ParameterKind::Boolean).default("true"),
        Parameter::optional("RequireNumbers", ParameterKind::Boolean).default("true"),
        Parameter::optional("MinimumPasswordLength", ParameterKind::Int).default("14"),
        Parameter::optional("PasswordReusePrevention", ParameterKind::Int).default("24"),
        Parameter::optional("MaxPasswordAge", ParameterKind::Int).default("90"),
    ],
    members: &[],
    reads: Reads::facts(&["passwordPolicy"]),
    revision: 1,
    doubt: Some("parameters that are not given are not checked; AWS may check the documented defaults instead"),
    judge: Judge::Account(judge),
};

const REQUIREMENTS: [&str; 4] =
    ["RequireUppercaseCharacters", "RequireLowercaseCharacters", "RequireSymbols", "RequireNumbers"];

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let facts = subject.inventory.facts;
    match facts.fact("passwordPolicy", &[]) {
        Member::Null => return subject.account(Judgement::bad("The account has the default password policy.")),
        Member::Value(policy) if policy.entries().is_some_and(|entries| !entries.is_empty()) => {}
        Member::Missing | Member::Value(_) => return subject.needs_fact("passwordPolicy"),
    }
    let arguments = &subject.arguments;
    let number = |name: &str| facts.fact("passwordPolicy", &[name]).number().unwrap_or(0.0);
    let is_off = |name: &&str| arguments.flag(name) && facts.fact("passwordPolicy", &[name]).flag() != Some(true);
    let is_low = |name: &&str| arguments.number(name).is_some_and(|least| number(name) < least);
    let mut unmet: Vec<_> = REQUIREMENTS.into_iter().filter(is_off).collect();
    unmet.extend(["MinimumPasswordLength", "PasswordReusePrevention"].into_iter().filter(is_low));
    let age = number("MaxPasswordAge");
    if arguments.number("MaxPasswordAge").is_some_and(|most| age <= 0.0 || age > most) {
        unmet.push("MaxPasswordAge");
    }
    let judgement =
        if unmet.is_empty() { Judgement::Compliant } else { Judgement::bad(format!("Not met: {}.", unmet.join(", "))) };
    subject.account(judgement)
}
