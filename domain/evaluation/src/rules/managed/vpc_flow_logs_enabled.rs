//! VPCs have an active flow log, of the kind of traffic asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "VPC_FLOW_LOGS_ENABLED",
    page: "vpc-flow-logs-enabled",
    judges: "VPCs have an active flow log, of the kind of traffic asked for.",
    resource_types: &["AWS::EC2::VPC"],
    trigger: Trigger::Periodic,
    parameters: &[
        Parameter::optional("trafficType", ParameterKind::String).accepts(Accepts::OneOf(&["ACCEPT", "REJECT", "ALL"]))
    ],
    members: &[
        MemberRead::related("AWS::EC2::FlowLog", "configuration.resourceId"),
        MemberRead::related("AWS::EC2::FlowLog", "configuration.flowLogStatus"),
        MemberRead::related("AWS::EC2::FlowLog", "configuration.trafficType"),
    ],
    reads: Reads::with(&["AWS::EC2::FlowLog"]),
    revision: 2,
    doubt: Some("which values trafficType takes is not documented; a log of ALL is none of REJECT or of ACCEPT"),
    judge: Judge::Check(judge),
};

const FLOW_LOG: &str = "AWS::EC2::FlowLog";

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let wanted = subject.arguments.text("trafficType");
    for log in subject.related(FLOW_LOG) {
        if log.text("configuration.resourceId")? == item.item.resource_id.as_str()
            && log.text("configuration.flowLogStatus")? == "ACTIVE"
            && wanted.is_none_or(|wanted| {
                log.at("configuration.trafficType").text().is_some_and(|kind| kind.eq_ignore_ascii_case(wanted))
            })
        {
            return Ok(());
        }
    }
    subject.knows_all(FLOW_LOG)?;
    require(false, "No flow log as asked for is active.")
}
