//! Subnets give no public addresses to instances at launch.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED",
    page: "subnet-auto-assign-public-ip-disabled",
    judges: "Subnets give no public addresses to instances at launch.",
    resource_types: &["AWS::EC2::Subnet"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.mapPublicIpOnLaunch")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(!item.flag("configuration.mapPublicIpOnLaunch")?, "The subnet gives public addresses at launch.")
}
