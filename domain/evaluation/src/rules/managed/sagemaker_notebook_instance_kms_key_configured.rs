//! Notebook instances have a KMS key, one of those asked for.

use crate::rules::part::{Answer, Part};
use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED",
    page: "sagemaker-notebook-instance-kms-key-configured",
    judges: "Notebook instances have a KMS key, one of those asked for.",
    resource_types: &["AWS::SageMaker::NotebookInstance"],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("kmsKeyArns", ParameterKind::String)],
    members: &[MemberRead::optional("configuration.KmsKeyId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    item.names(
        "configuration.KmsKeyId",
        &subject.arguments.list("kmsKeyArns"),
        same_key,
        ["The notebook instance has no KMS key.", "The notebook instance has another key."],
    )
}
