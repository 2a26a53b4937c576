//! Instances are EBS-optimized.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EBS_OPTIMIZED_INSTANCE",
    page: "ebs-optimized-instance",
    judges: "Instances are EBS-optimized.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.ebsOptimized")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("instance types that cannot be EBS-optimized are judged as well: the item doesn't tell them"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.ebsOptimized")?, "The instance is not EBS-optimized.")
}
