//! Launch configurations give instances no public address.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED",
    page: "autoscaling-launch-config-public-ip-disabled",
    judges: "Launch configurations give instances no public address.",
    resource_types: &["AWS::AutoScaling::LaunchConfiguration"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::optional("configuration.associatePublicIpAddress")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("a launch configuration that says nothing leaves it to the subnet, and is compliant"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let associates = item.optional_flag("configuration.associatePublicIpAddress")?;
    require(associates != Some(true), "Instances get a public address.")
}
