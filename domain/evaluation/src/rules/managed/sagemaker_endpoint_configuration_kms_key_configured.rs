//! Endpoint configurations have a KMS key, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED",
    "sagemaker-endpoint-configuration-kms-key-configured",
    "Endpoint configurations have a KMS key, one of those asked for.",
    &["AWS::SageMaker::EndpointConfig"],
    &[MemberRead::key(
        "configuration.KmsKeyId",
        "kmsKeyArns",
        ["The endpoint configuration has no KMS key.", "The endpoint configuration has another key."],
    )],
)
.periodic()
.parameters(&[Parameter::optional("kmsKeyArns", ParameterKind::String)]);
