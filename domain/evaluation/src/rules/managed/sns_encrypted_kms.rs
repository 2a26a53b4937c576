//! Topics are encrypted with a KMS key, one of those asked for.

use crate::rules::part::{Answer, Part};
use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SNS_ENCRYPTED_KMS",
    page: "sns-encrypted-kms",
    judges: "Topics are encrypted with a KMS key, one of those asked for.",
    resource_types: &["AWS::SNS::Topic"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsKeyIds", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.KmsMasterKeyId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("an id and an ARN are the same key when the ARN ends with the id"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    item.names(
        "configuration.KmsMasterKeyId",
        &subject.arguments.list("kmsKeyIds"),
        same_key,
        ["The topic is not encrypted.", "The topic is encrypted with another key."],
    )
}
