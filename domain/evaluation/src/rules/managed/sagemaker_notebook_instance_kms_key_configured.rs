//! Notebook instances have a KMS key, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED",
    "sagemaker-notebook-instance-kms-key-configured",
    "Notebook instances have a KMS key, one of those asked for.",
    &["AWS::SageMaker::NotebookInstance"],
    &[MemberRead::key(
        "configuration.KmsKeyId",
        "kmsKeyArns",
        ["The notebook instance has no KMS key.", "The notebook instance has another key."],
    )],
)
.periodic()
.parameters(&[Parameter::optional("kmsKeyArns", ParameterKind::String)]);
