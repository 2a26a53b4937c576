//! Topics are encrypted with a KMS key, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "SNS_ENCRYPTED_KMS",
    "sns-encrypted-kms",
    "Topics are encrypted with a KMS key, one of those asked for.",
    &["AWS::SNS::Topic"],
    &[MemberRead::key(
        "configuration.KmsMasterKeyId",
        "kmsKeyIds",
        ["The topic is not encrypted.", "The topic is encrypted with another key."],
    )],
)
.parameters(&[Parameter::optional("kmsKeyIds", ParameterKind::Csv)])
.doubt(
    "an id or an alias's name and an ARN are the same key when the ARN ends with it; an alias is not the key behind it",
)
.revision(2);
