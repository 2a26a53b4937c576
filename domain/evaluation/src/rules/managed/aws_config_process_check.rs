//! A check that people do: its result comes from PutExternalEvaluation only.

use crate::rules::rule::{ACCOUNT, Judge, ManagedRule, Reads, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "AWS_CONFIG_PROCESS_CHECK",
    page: "aws-config-process-check",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Manual,
    parameters: &[],
    reads: Reads { item: false, related: &[], facts: &[], now: false },
    revision: 1,
    doubt: None,
    judge: Judge::External,
};
