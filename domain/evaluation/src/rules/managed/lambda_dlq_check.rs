//! Functions have a dead-letter queue, one of those asked for.

use crate::rules::judgement::Answer;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::{Part, exactly};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "LAMBDA_DLQ_CHECK",
    page: "lambda-dlq-check",
    judges: "Functions have a dead-letter queue, one of those asked for.",
    resource_types: &["AWS::Lambda::Function"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("dlqArns", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.deadLetterConfig")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    // Old recordings carry the ARN itself.
    let bare = item.at("configuration.deadLetterConfig").text().is_some();
    let path = if bare { "configuration.deadLetterConfig" } else { "configuration.deadLetterConfig.targetArn" };
    let wanted = subject.arguments.list("dlqArns");
    item.names(
        path,
        &wanted,
        exactly,
        ["The function has no dead-letter queue.", "The function has another dead-letter queue."],
    )
}
