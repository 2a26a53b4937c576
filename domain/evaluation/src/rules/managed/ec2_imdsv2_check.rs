//! Instances require tokens of their metadata service (IMDSv2).

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_IMDSV2_CHECK",
    page: "ec2-imdsv2-check",
    judges: "Instances require tokens of their metadata service (IMDSv2).",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.metadataOptions.httpTokens")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.text("configuration.metadataOptions.httpTokens")? == "required", "Tokens are optional.")
}
