//! Tables are encrypted with a KMS key, one of those asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::same_key;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "DYNAMODB_TABLE_ENCRYPTED_KMS",
    page: "dynamodb-table-encrypted-kms",
    judges: "Tables are encrypted with a KMS key, one of those asked for.",
    resource_types: &["AWS::DynamoDB::Table"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsKeyArns", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.ssedescription")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("a table without a description of its encryption is encrypted with a key that DynamoDB owns"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let status = item.optional_text("configuration.ssedescription.status")?;
    let kind = item.optional_text("configuration.ssedescription.ssetype")?;
    let encrypted = matches!(status.as_deref(), Some("ENABLED" | "UPDATING")) && kind.as_deref() == Some("KMS");
    require(encrypted, "The table is not encrypted with a KMS key.")?;
    let wanted = subject.arguments.list("kmsKeyArns");
    if wanted.is_empty() {
        return Ok(());
    }
    let key = item.text("configuration.ssedescription.kmsmasterKeyArn")?;
    require(wanted.iter().any(|one| same_key(&key, one)), "The table is encrypted with another key.")
}
