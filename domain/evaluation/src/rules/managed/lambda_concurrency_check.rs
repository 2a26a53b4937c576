//! Functions have a limit of concurrency, within the bounds asked for.

use crate::rules::judgement::{Answer, Judgement, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "LAMBDA_CONCURRENCY_CHECK",
    page: "lambda-concurrency-check",
    judges: "Functions have a limit of concurrency, within the bounds asked for.",
    resource_types: &["AWS::Lambda::Function"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("ConcurrencyLimitHigh", ParameterKind::String).accepts(Accepts::Between(0, 1_000_000)),
        Parameter::optional("ConcurrencyLimitLow", ParameterKind::String).accepts(Accepts::Between(0, 1_000_000)),
    ],
    members: &[MemberRead::optional("supplementaryConfiguration.Concurrency.reservedConcurrentExecutions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let limit = item.optional_number("supplementaryConfiguration.Concurrency.reservedConcurrentExecutions")?;
    let limit = limit.ok_or_else(|| Judgement::bad("The function has no limit of concurrency."))?;
    let bound = |name| subject.arguments.number(name);
    let fits = bound("ConcurrencyLimitLow").is_none_or(|low| limit >= low)
        && bound("ConcurrencyLimitHigh").is_none_or(|high| limit <= high);
    require(fits, "The limit of concurrency is out of bounds.")
}
