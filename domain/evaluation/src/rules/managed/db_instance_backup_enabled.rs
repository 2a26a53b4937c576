//! Database instances are backed up, for the time and in the window asked for.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "DB_INSTANCE_BACKUP_ENABLED",
    page: "db-instance-backup-enabled",
    judges: "Database instances are backed up, for the time and in the window asked for.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("backupRetentionMinimum", ParameterKind::Int).accepts(Accepts::Between(0, 35)),
        Parameter::optional("backupRetentionPeriod", ParameterKind::Int).accepts(Accepts::Between(0, 35)),
        Parameter::optional("checkReadReplicas", ParameterKind::Boolean),
        Parameter::optional("preferredBackupWindow", ParameterKind::String),
    ],
    members: &[
        MemberRead::needed("configuration.backupRetentionPeriod"),
        MemberRead::optional("configuration.preferredBackupWindow"),
        MemberRead::optional("configuration.readReplicaSourceDBInstanceIdentifier"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("read replicas are not applicable unless checkReadReplicas is true"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let arguments = &subject.arguments;
    let replica = item.optional_text("configuration.readReplicaSourceDBInstanceIdentifier")?.is_some();
    only_if(!replica || arguments.says("checkReadReplicas", true))?;
    let days = item.number("configuration.backupRetentionPeriod")?;
    require(days > 0.0, "Backups are off.")?;
    require(
        arguments.number("backupRetentionPeriod").is_none_or(|wanted| days == wanted),
        "Backups are kept for another time.",
    )?;
    require(
        arguments.number("backupRetentionMinimum").is_none_or(|least| days >= least),
        "Backups are kept for too short a time.",
    )?;
    let Some(wanted) = arguments.text("preferredBackupWindow") else { return Ok(()) };
    require(item.text("configuration.preferredBackupWindow")? == wanted, "Backups are made in another window.")
}
