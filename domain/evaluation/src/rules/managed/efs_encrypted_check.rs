//! File systems are encrypted, with the key asked for.

use crate::rules::part::{Answer, Part, require};
use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EFS_ENCRYPTED_CHECK",
    page: "efs-encrypted-check",
    judges: "File systems are encrypted, with the key asked for.",
    resource_types: &["AWS::EFS::FileSystem"],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("KmsKeyId", ParameterKind::String)],
    members: &[MemberRead::needed("configuration.Encrypted"), MemberRead::optional("configuration.KmsKeyId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.Encrypted")?, "The file system is not encrypted.")?;
    let Some(wanted) = subject.arguments.text("KmsKeyId") else { return Ok(()) };
    let unset = "The file system has no KMS key.";
    item.names("configuration.KmsKeyId", &[wanted], same_key, [unset, "The file system is encrypted with another key."])
}
