//! Storage of database instances is encrypted, with the key asked for.

use crate::rules::part::{Answer, Part, require};
use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_STORAGE_ENCRYPTED",
    page: "rds-storage-encrypted",
    judges: "Storage of database instances is encrypted, with the key asked for.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsKeyId", ParameterKind::String)],
    members: &[MemberRead::needed("configuration.storageEncrypted"), MemberRead::optional("configuration.kmsKeyId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.storageEncrypted")?, "Storage is not encrypted.")?;
    let Some(wanted) = subject.arguments.text("kmsKeyId") else { return Ok(()) };
    let another = "Storage is encrypted with another key.";
    item.names("configuration.kmsKeyId", &[wanted], same_key, [another, another])
}
