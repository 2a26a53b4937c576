//! Instances have detailed monitoring.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "EC2_INSTANCE_DETAILED_MONITORING_ENABLED",
    "ec2-instance-detailed-monitoring-enabled",
    "Instances have detailed monitoring.",
    &["AWS::EC2::Instance"],
    &[MemberRead::word("configuration.monitoring.state", "enabled", "Detailed monitoring is off.")],
);
