//! Database instances have enhanced monitoring, at the interval asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_ENHANCED_MONITORING_ENABLED",
    page: "rds-enhanced-monitoring-enabled",
    judges: "Database instances have enhanced monitoring, at the interval asked for.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("monitoringInterval", ParameterKind::Int).accepts(Accepts::Between(1, 60))],
    members: &[MemberRead::optional("configuration.monitoringInterval")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let seconds = item.optional_number("configuration.monitoringInterval")?.unwrap_or(0.0);
    require(seconds > 0.0, "Enhanced monitoring is off.")?;
    let wanted = subject.arguments.number("monitoringInterval");
    require(wanted.is_none_or(|wanted| seconds == wanted), "Enhanced monitoring has another interval.")
}
