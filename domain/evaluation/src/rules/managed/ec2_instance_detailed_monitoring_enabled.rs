//! Instances have detailed monitoring.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_INSTANCE_DETAILED_MONITORING_ENABLED",
    page: "ec2-instance-detailed-monitoring-enabled",
    judges: "Instances have detailed monitoring.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.monitoring.state")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.text("configuration.monitoring.state")? == "enabled", "Detailed monitoring is off.")
}
