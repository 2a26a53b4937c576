//! Streams are encrypted.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "KINESIS_STREAM_ENCRYPTED",
    "kinesis-stream-encrypted",
    "Streams are encrypted.",
    &["AWS::Kinesis::Stream"],
    &[MemberRead::word("configuration.StreamEncryption.EncryptionType", "KMS", "The stream is not encrypted.")
        .or_left_out()],
);
