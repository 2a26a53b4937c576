//! Instances are EBS-optimized.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "EBS_OPTIMIZED_INSTANCE",
    "ebs-optimized-instance",
    "Instances are EBS-optimized.",
    &["AWS::EC2::Instance"],
    &[MemberRead::flag("configuration.ebsOptimized", true, "The instance is not EBS-optimized.")],
)
.doubt("instance types that cannot be EBS-optimized are judged as well: the item doesn't tell them");
