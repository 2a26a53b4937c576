//! No security group opens blocked ports to the world.

use super::security_groups::world_closed;
use crate::items::ConfigurationItem;
use crate::rules::arguments::ranges;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RESTRICTED_INCOMING_TRAFFIC",
    page: "restricted-common-ports",
    judges: "No security group opens blocked ports to the world.",
    resource_types: &["AWS::EC2::SecurityGroup"],
    trigger: Trigger::Both,
    parameters: &[
        Parameter::optional("blockedPort1", ParameterKind::Int).default("20").accepts(Accepts::Between(0, 65_535)),
        Parameter::optional("blockedPort2", ParameterKind::Int).default("21").accepts(Accepts::Between(0, 65_535)),
        Parameter::optional("blockedPort3", ParameterKind::Int).default("3389").accepts(Accepts::Between(0, 65_535)),
        Parameter::optional("blockedPort4", ParameterKind::Int).default("3306").accepts(Accepts::Between(0, 65_535)),
        Parameter::optional("blockedPort5", ParameterKind::Int).default("4333").accepts(Accepts::Between(0, 65_535)),
        Parameter::optional("blockedPorts", ParameterKind::Csv).accepts(Accepts::Ports),
    ],
    members: &[MemberRead::needed("configuration.ipPermissions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "the documented default ports count only when no port is given; all groups are judged, though the page speaks of those in use; blockedPorts takes ranges as well as the documented numbers",
    ),
    judge: Judge::Item(judge),
};

/// What is blocked when nothing is given.
const DEFAULTS: [(i64, i64); 5] = [(20, 20), (21, 21), (3389, 3389), (3306, 3306), (4333, 4333)];

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    let arguments = &subject.arguments;
    let singles = ["blockedPort1", "blockedPort2", "blockedPort3", "blockedPort4", "blockedPort5"];
    let mut ports: Vec<_> = singles.iter().filter_map(|name| arguments.int(name)).map(|port| (port, port)).collect();
    ports.extend(ranges(&arguments.list("blockedPorts")).unwrap_or_default());
    let ports = if ports.is_empty() { &DEFAULTS[..] } else { &ports };
    world_closed(item, ports, "A blocked port is open to the world.")
}
