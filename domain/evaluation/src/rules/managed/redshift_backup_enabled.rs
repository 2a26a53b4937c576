//! Clusters make automated snapshots and keep them for the time asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_BACKUP_ENABLED",
    page: "redshift-backup-enabled",
    judges: "Clusters make automated snapshots and keep them for the time asked for.",
    resource_types: &["AWS::Redshift::Cluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("MinRetentionPeriod", ParameterKind::Int).accepts(Accepts::Between(1, 35)),
        Parameter::optional("MaxRetentionPeriod", ParameterKind::Int).accepts(Accepts::Between(1, 35)),
    ],
    members: &[MemberRead::needed("configuration.automatedSnapshotRetentionPeriod")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let arguments = &subject.arguments;
    let days = item.number("configuration.automatedSnapshotRetentionPeriod")?;
    require(days > 0.0, "Automated snapshots are off.")?;
    require(
        arguments.number("MinRetentionPeriod").is_none_or(|least| days >= least),
        "Snapshots are kept for too short a time.",
    )?;
    require(
        arguments.number("MaxRetentionPeriod").is_none_or(|most| days <= most),
        "Snapshots are kept for too long a time.",
    )
}
