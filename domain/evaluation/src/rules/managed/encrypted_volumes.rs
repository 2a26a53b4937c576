//! Volumes in use are encrypted, with the key asked for.

use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, Judgement, ManagedRule, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ENCRYPTED_VOLUMES",
    page: "encrypted-volumes",
    resource_types: &["AWS::EC2::Volume"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter { name: "kmsId", kind: ParameterKind::String, required: false }],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(subject: &Subject<'_>) -> Judgement {
    let Some(item) = subject.item else { return Judgement::NotApplicable };
    let nested = item.configuration(&["state", "value"]);
    let plain = item.configuration(&["state"]);
    let state = nested.text().or_else(|| plain.text());
    let attachments = item.configuration(&["attachments"]);
    let attached = attachments.items().map(|list| !list.is_empty());
    match (state, attached) {
        (Some("in-use"), _) | (_, Some(true)) => {}
        (Some(_), _) => return Judgement::NotApplicable,
        (None, _) => return subject.needs(&["configuration", "state"]),
    }
    if item.configuration(&["encrypted"]).flag() != Some(true) {
        return Judgement::bad("The volume is not encrypted.");
    }
    let key = item.configuration(&["kmsKeyId"]);
    let matches = |wanted: &str| key.text().is_some_and(|actual| same_key(actual, wanted));
    Judgement::when(subject.arguments.text("kmsId").is_none_or(matches), "The volume is encrypted with another key.")
}
