//! File systems are encrypted, with the key asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "EFS_ENCRYPTED_CHECK",
    "efs-encrypted-check",
    "File systems are encrypted, with the key asked for.",
    &["AWS::EFS::FileSystem"],
    &[
        MemberRead::flag("configuration.Encrypted", true, "The file system is not encrypted."),
        MemberRead::key_if_given(
            "configuration.KmsKeyId",
            "KmsKeyId",
            ["The file system has no KMS key.", "The file system is encrypted with another key."],
        ),
    ],
)
.periodic()
.parameters(&[Parameter::optional("KmsKeyId", ParameterKind::String)]);
