//! Functions have a limit of concurrency, within the bounds asked for.

use crate::rules::member_read::{Bound, MemberRead};
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "LAMBDA_CONCURRENCY_CHECK",
    "lambda-concurrency-check",
    "Functions have a limit of concurrency, within the bounds asked for.",
    &["AWS::Lambda::Function"],
    &[MemberRead::number(
        "supplementaryConfiguration.Concurrency.reservedConcurrentExecutions",
        &[
            Bound::Given("The function has no limit of concurrency."),
            Bound::AtLeast("ConcurrencyLimitLow", "The limit of concurrency is out of bounds."),
            Bound::AtMost("ConcurrencyLimitHigh", "The limit of concurrency is out of bounds."),
        ],
    )
    .or_left_out()],
)
.parameters(&[
    Parameter::optional("ConcurrencyLimitHigh", ParameterKind::String).accepts(Accepts::Between(0, 1_000_000)),
    Parameter::optional("ConcurrencyLimitLow", ParameterKind::String).accepts(Accepts::Between(0, 1_000_000)),
]);
