//! Alarms have the actions asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUDWATCH_ALARM_ACTION_CHECK",
    page: "cloudwatch-alarm-action-check",
    judges: "Alarms have the actions asked for.",
    resource_types: &["AWS::CloudWatch::Alarm"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("okActionRequired", ParameterKind::String).default("false"),
        Parameter::required("insufficientDataActionRequired", ParameterKind::String).default("true"),
        Parameter::required("alarmActionRequired", ParameterKind::String).default("true"),
        Parameter::optional("action1", ParameterKind::String),
        Parameter::optional("action2", ParameterKind::String),
        Parameter::optional("action3", ParameterKind::String),
        Parameter::optional("action4", ParameterKind::String),
        Parameter::optional("action5", ParameterKind::String),
    ],
    members: &[
        MemberRead::needed("configuration.alarmActions"),
        MemberRead::needed("configuration.insufficientDataActions"),
        MemberRead::needed("configuration.okactions"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "every kind of action that is required has to be there; one of the named actions, in any of them, is enough",
    ),
    judge: Judge::Check(judge),
};

/// What may be required, and the actions that it is about.
const KINDS: [(&str, &str); 3] = [
    ("alarmActionRequired", "configuration.alarmActions"),
    ("insufficientDataActionRequired", "configuration.insufficientDataActions"),
    ("okActionRequired", "configuration.okactions"),
];

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let mut actions = Vec::new();
    for (parameter, path) in KINDS {
        let found = item.texts(path)?;
        let required = subject.arguments.says(parameter, true);
        require(!required || !found.is_empty(), &format!("{parameter}: there is no such action."))?;
        actions.extend(found);
    }
    let named = ["action1", "action2", "action3", "action4", "action5"];
    let wanted: Vec<_> = named.iter().filter_map(|name| subject.arguments.text(name)).collect();
    let used = wanted.is_empty() || actions.iter().any(|action| wanted.contains(&action.as_str()));
    require(used, "None of the actions that are asked for is used.")
}
