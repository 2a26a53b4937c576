//! Subnets give no public addresses to instances at launch.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED",
    "subnet-auto-assign-public-ip-disabled",
    "Subnets give no public addresses to instances at launch.",
    &["AWS::EC2::Subnet"],
    &[MemberRead::flag("configuration.mapPublicIpOnLaunch", false, "The subnet gives public addresses at launch.")],
);
