//! Instances require tokens of their metadata service (IMDSv2).

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "EC2_IMDSV2_CHECK",
    "ec2-imdsv2-check",
    "Instances require tokens of their metadata service (IMDSv2).",
    &["AWS::EC2::Instance"],
    &[MemberRead::word("configuration.metadataOptions.httpTokens", "required", "Tokens are optional.")],
);
