//! A check that people do: its result comes from PutExternalEvaluation only.

use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::ACCOUNT;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "AWS_CONFIG_PROCESS_CHECK",
    page: "aws-config-process-check",
    judges: "Whatever is reported from outside by PutExternalEvaluation.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Manual,
    parameters: &[],
    members: &[],
    reads: Reads { item: false, related: &[], facts: &[], now: false, named: None },
    revision: 1,
    doubt: None,
    judge: Judge::External,
};
