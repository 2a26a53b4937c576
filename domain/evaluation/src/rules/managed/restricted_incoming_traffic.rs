//! No security group opens blocked ports to the world.

use super::security_groups::world_closed;
use crate::rules::rule::{Judge, Judgement, ManagedRule, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RESTRICTED_INCOMING_TRAFFIC",
    page: "restricted-common-ports",
    resource_types: &["AWS::EC2::SecurityGroup"],
    trigger: Trigger::Both,
    parameters: &[
        Parameter { name: "blockedPort1", kind: ParameterKind::Int, required: false },
        Parameter { name: "blockedPort2", kind: ParameterKind::Int, required: false },
        Parameter { name: "blockedPort3", kind: ParameterKind::Int, required: false },
        Parameter { name: "blockedPort4", kind: ParameterKind::Int, required: false },
        Parameter { name: "blockedPort5", kind: ParameterKind::Int, required: false },
        Parameter { name: "blockedPorts", kind: ParameterKind::Csv, required: false },
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the documented default ports count only when no port is given; all groups are judged, in use or not"),
    judge: Judge::Item(judge),
};

/// What is blocked when nothing is given.
const DEFAULTS: [(i64, i64); 5] = [(20, 20), (21, 21), (3389, 3389), (3306, 3306), (4333, 4333)];

fn judge(subject: &Subject<'_>) -> Judgement {
    let arguments = &subject.arguments;
    let singles = ["blockedPort1", "blockedPort2", "blockedPort3", "blockedPort4", "blockedPort5"];
    let mut ports: Vec<_> = singles.iter().filter_map(|name| arguments.int(name)).map(|port| (port, port)).collect();
    for range in arguments.list("blockedPorts") {
        let (from, to) = range.split_once('-').unwrap_or((range, range));
        match (from.trim().parse(), to.trim().parse()) {
            (Ok(from), Ok(to)) => ports.push((from, to)),
            // Not to be taken for a rule that blocks less than it says.
            _ => return subject.needs(&["inputParameters", "blockedPorts"]),
        }
    }
    let ports = if ports.is_empty() { &DEFAULTS[..] } else { &ports };
    world_closed(subject, ports, "A blocked port is open to the world.")
}
