//! Security groups open only authorized ports to the world.

use super::security_groups::{is_world, world_ports};
use crate::rules::arguments::ranges;
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS",
    page: "vpc-sg-open-only-to-authorized-ports",
    judges: "Security groups open only authorized ports to the world.",
    resource_types: &["AWS::EC2::SecurityGroup"],
    trigger: Trigger::Both,
    parameters: &[
        Parameter::optional("authorizedTcpPorts", ParameterKind::String).accepts(Accepts::Ports),
        Parameter::optional("authorizedUdpPorts", ParameterKind::String).accepts(Accepts::Ports),
    ],
    members: &[MemberRead::needed("configuration.ipPermissions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("protocols other than TCP and UDP are not judged"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let authorized = |name| ranges(&subject.arguments.list(name)).unwrap_or_default();
    let (tcp, udp) = (authorized("authorizedTcpPorts"), authorized("authorizedUdpPorts"));
    let mut open = false;
    let mut readable = true;
    let permissions = item.at("configuration.ipPermissions");
    let permissions = permissions.items().ok_or_else(|| item.lacks("configuration.ipPermissions"))?;
    for permission in permissions {
        match world_ports(permission, ["tcp", "6"]).zip(world_ports(permission, ["udp", "17"])) {
            Some((tcp_ports, udp_ports)) => {
                open |= is_world(permission) == Some(true);
                let fine = tcp_ports.is_none_or(|range| covered(range, &tcp))
                    && udp_ports.is_none_or(|range| covered(range, &udp));
                require(fine, "A port that is not authorized is open to the world.")?;
            }
            None => readable = false,
        }
    }
    if readable { only_if(open) } else { Err(item.lacks("configuration.ipPermissions")) }
}

/// Whether every port of a range is in one of the others.
fn covered((mut from, to): (i64, i64), authorized: &[(i64, i64)]) -> bool {
    let mut authorized = authorized.to_vec();
    authorized.sort_unstable();
    for (first, last) in authorized {
        if first <= from && from <= last {
            from = last + 1;
        }
    }
    from > to
}
