//! Database instances have enhanced monitoring, at the interval asked for.

use crate::rules::member_read::{Bound, MemberRead};
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "RDS_ENHANCED_MONITORING_ENABLED",
    "rds-enhanced-monitoring-enabled",
    "Database instances have enhanced monitoring, at the interval asked for.",
    &["AWS::RDS::DBInstance"],
    &[MemberRead::number(
        "configuration.monitoringInterval",
        &[
            Bound::Positive("Enhanced monitoring is off."),
            Bound::Exactly("monitoringInterval", "Enhanced monitoring has another interval."),
        ],
    )
    .or_left_out()],
)
.parameters(&[Parameter::optional("monitoringInterval", ParameterKind::Int)
    .accepts(Accepts::OneOf(&["1", "5", "10", "15", "30", "60"]))])
.revision(2);
