//! Clusters are maintained and backed up as asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK",
    page: "redshift-cluster-maintenancesettings-check",
    judges: "Clusters are maintained and backed up as asked for.",
    resource_types: &["AWS::Redshift::Cluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("allowVersionUpgrade", ParameterKind::Boolean).default("true"),
        Parameter::optional("preferredMaintenanceWindow", ParameterKind::String),
        Parameter::optional("automatedSnapshotRetentionPeriod", ParameterKind::Int)
            .default("1")
            .accepts(Accepts::Between(0, 35)),
    ],
    members: &[
        MemberRead::needed("configuration.allowVersionUpgrade"),
        MemberRead::optional("configuration.preferredMaintenanceWindow"),
        MemberRead::optional("configuration.automatedSnapshotRetentionPeriod"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "the retention has to be the one asked for, not at least that; allowVersionUpgrade false asks for clusters without upgrades, where the page calls only the lack of them non-compliant",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let arguments = &subject.arguments;
    let upgrades = item.flag("configuration.allowVersionUpgrade")?;
    require(arguments.says("allowVersionUpgrade", upgrades), "Version upgrades are not as asked for.")?;
    if let Some(wanted) = arguments.text("preferredMaintenanceWindow") {
        let window = item.text("configuration.preferredMaintenanceWindow")?;
        require(window.eq_ignore_ascii_case(wanted), "The maintenance window is another one.")?;
    }
    let Some(wanted) = arguments.number("automatedSnapshotRetentionPeriod") else { return Ok(()) };
    let days = item.number("configuration.automatedSnapshotRetentionPeriod")?;
    require(days == wanted, "Automated snapshots are kept for another time.")
}
