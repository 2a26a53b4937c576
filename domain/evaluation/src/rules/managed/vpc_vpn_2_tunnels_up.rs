//! Both tunnels of a VPN connection are up.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

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
