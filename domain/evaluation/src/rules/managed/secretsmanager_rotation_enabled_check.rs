//! Secrets are rotated, as often as asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SECRETSMANAGER_ROTATION_ENABLED_CHECK",
    page: "secretsmanager-rotation-enabled-check",
    judges: "Secrets are rotated, as often as asked for.",
    resource_types: &["AWS::SecretsManager::Secret"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("maximumAllowedRotationFrequencyInHours", ParameterKind::Int)
            .accepts(Accepts::Between(1, 876_000)),
        Parameter::optional("maximumAllowedRotationFrequency", ParameterKind::Int).accepts(Accepts::Between(1, 36_500)),
    ],
    members: &[
        MemberRead::optional("configuration.RotationEnabled"),
        MemberRead::optional("configuration.RotationRules"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "a secret whose item says nothing of rotation was never rotated; schedules written as expressions are not read; AWS keeps results as they are for four hours, here each evaluation counts",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let rotated = item.optional_flag("configuration.RotationEnabled")?;
    require(rotated == Some(true), "Rotation is off.")?;
    let days = subject.arguments.number("maximumAllowedRotationFrequency").map(|days| days * 24.0);
    let hours = subject.arguments.number("maximumAllowedRotationFrequencyInHours");
    let Some(most) = days.into_iter().chain(hours).reduce(f64::min) else { return Ok(()) };
    let every = match item.optional_number("configuration.RotationRules.AutomaticallyAfterHours")? {
        Some(hours) => hours,
        None => item.number("configuration.RotationRules.AutomaticallyAfterDays")? * 24.0,
    };
    require(every <= most, "The secret is rotated too seldom.")
}
