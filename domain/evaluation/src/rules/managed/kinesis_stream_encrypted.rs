//! Streams are encrypted.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "KINESIS_STREAM_ENCRYPTED",
    page: "kinesis-stream-encrypted",
    judges: "Streams are encrypted.",
    resource_types: &["AWS::Kinesis::Stream"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::optional("configuration.StreamEncryption.EncryptionType")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let kind = item.optional_text("configuration.StreamEncryption.EncryptionType")?;
    require(kind.as_deref() == Some("KMS"), "The stream is not encrypted.")
}
