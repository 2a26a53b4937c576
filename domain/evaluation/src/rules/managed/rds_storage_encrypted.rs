//! Storage of database instances is encrypted, with the key asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "RDS_STORAGE_ENCRYPTED",
    "rds-storage-encrypted",
    "Storage of database instances is encrypted, with the key asked for.",
    &["AWS::RDS::DBInstance"],
    &[
        MemberRead::flag("configuration.storageEncrypted", true, "Storage is not encrypted."),
        MemberRead::key_if_given(
            "configuration.kmsKeyId",
            "kmsKeyId",
            ["Storage is encrypted with another key.", "Storage is encrypted with another key."],
        ),
    ],
)
.parameters(&[Parameter::optional("kmsKeyId", ParameterKind::String)]);
