//! Launch configurations give instances no public address.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED",
    "autoscaling-launch-config-public-ip-disabled",
    "Launch configurations give instances no public address.",
    &["AWS::AutoScaling::LaunchConfiguration"],
    &[MemberRead::flag("configuration.associatePublicIpAddress", false, "Instances get a public address.")
        .or_left_out()],
);
