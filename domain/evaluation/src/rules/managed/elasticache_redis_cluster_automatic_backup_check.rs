//! Redis clusters are backed up automatically, and backups kept long enough.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK",
    page: "elasticache-redis-cluster-automatic-backup-check",
    judges: "Redis clusters are backed up automatically, and backups kept long enough.",
    resource_types: &["AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("snapshotRetentionPeriod", ParameterKind::Int)
        .assumed("15")
        .accepts(Accepts::Between(0, 35))],
    members: &[
        MemberRead::optional("configuration.SnapshotRetentionLimit"),
        MemberRead::optional("configuration.snapshotRetentionLimit"),
        MemberRead::optional("configuration.Engine"),
        MemberRead::optional("configuration.engine"),
        MemberRead::optional("configuration.replicationGroupId"),
        MemberRead::optional("configuration.ReplicationGroupId"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "exactly the period is long enough, as the rule's sentence says and the page's example does not; the casing of the members is not documented, both are read",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let either = |upper: &str, lower: &str| match item.optional_text(upper)? {
        Some(text) => Ok(Some(text)),
        None => item.optional_text(lower),
    };
    let engine = either("configuration.Engine", "configuration.engine")?;
    only_if(engine.is_none_or(|engine| engine != "memcached"))?;
    if item.item.resource_type == "AWS::ElastiCache::CacheCluster" {
        // The replication group is judged, not each of its nodes.
        only_if(either("configuration.ReplicationGroupId", "configuration.replicationGroupId")?.is_none())?;
    }
    let days = match item.optional_number("configuration.SnapshotRetentionLimit")? {
        Some(days) => days,
        None => item.number("configuration.snapshotRetentionLimit")?,
    };
    let least = subject.arguments.number("snapshotRetentionPeriod").unwrap_or(15.0);
    require(days > 0.0 && days >= least, "Backups are not kept long enough.")
}
