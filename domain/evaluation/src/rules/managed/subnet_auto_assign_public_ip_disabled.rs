//! Subnets give no public addresses to instances at launch.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED",
    "subnet-auto-assign-public-ip-disabled",
    "Subnets give no public addresses to instances at launch.",
    &["AWS::EC2::Subnet"],
    &[
        MemberRead::flag("configuration.mapPublicIpOnLaunch", false, "The subnet gives public addresses at launch."),
        MemberRead::flag(
            "configuration.assignIpv6AddressOnCreation",
            false,
            "The subnet gives IPv6 addresses, which are public, at launch.",
        )
        .or_left_out(),
    ],
)
.revision(2)
.doubt("the range of the subnet's IPv6 addresses is not read: those that AWS assigns are public");
