//! Storage of database instances is encrypted, with the key asked for.

use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, Judgement, ManagedRule, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_STORAGE_ENCRYPTED",
    page: "rds-storage-encrypted",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter { name: "kmsKeyId", kind: ParameterKind::String, required: false }],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(subject: &Subject<'_>) -> Judgement {
    let Some(item) = subject.item else { return Judgement::NotApplicable };
    if item.configuration(&["storageEncrypted"]).flag() != Some(true) {
        return Judgement::bad("Storage is not encrypted.");
    }
    let key = item.configuration(&["kmsKeyId"]);
    let matches = |wanted: &str| key.text().is_some_and(|actual| same_key(actual, wanted));
    Judgement::when(subject.arguments.text("kmsKeyId").is_none_or(matches), "Storage is encrypted with another key.")
}
