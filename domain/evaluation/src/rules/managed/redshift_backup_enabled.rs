//! Clusters make automated snapshots and keep them for the time asked for.

use crate::rules::member_read::{Bound, MemberRead};
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "REDSHIFT_BACKUP_ENABLED",
    "redshift-backup-enabled",
    "Clusters make automated snapshots and keep them for the time asked for.",
    &["AWS::Redshift::Cluster"],
    &[MemberRead::number(
        "configuration.automatedSnapshotRetentionPeriod",
        &[
            Bound::Positive("Automated snapshots are off."),
            Bound::AtLeast("MinRetentionPeriod", "Snapshots are kept for too short a time."),
            Bound::AtMost("MaxRetentionPeriod", "Snapshots are kept for too long a time."),
        ],
    )],
)
.parameters(&[
    Parameter::optional("MinRetentionPeriod", ParameterKind::Int).accepts(Accepts::Between(1, 35)),
    Parameter::optional("MaxRetentionPeriod", ParameterKind::Int).accepts(Accepts::Between(1, 35)),
]);
