//! Both tunnels of a VPN connection are up.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "VPC_VPN_2_TUNNELS_UP",
    page: "vpc-vpn-2-tunnels-up",
    judges: "Both tunnels of a VPN connection are up.",
    resource_types: &["AWS::EC2::VPNConnection"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.vgwTelemetry")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let tunnels = item.list("configuration.vgwTelemetry")?;
    let mut up = 0;
    for tunnel in &tunnels {
        up += usize::from(tunnel.text("status")? == "UP");
    }
    require(up >= 2 && up == tunnels.len(), "A tunnel is down.")
}
