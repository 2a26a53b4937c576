//! Database instances send all logs of their engine to CloudWatch Logs.

use crate::rules::judgement::{Answer, Judgement, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_LOGGING_ENABLED",
    page: "rds-logging-enabled",
    judges: "Database instances send all logs of their engine to CloudWatch Logs.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("additionalLogs", ParameterKind::StringMap)],
    members: &[
        MemberRead::needed("configuration.dBInstanceStatus"),
        MemberRead::needed("configuration.engine"),
        MemberRead::optional("configuration.enabledCloudwatchLogsExports"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "which logs an engine has is taken from the Security Hub control RDS.9; additionalLogs adds to them; instances of other engines, and those that are being changed, are not applicable",
    ),
    judge: Judge::Check(judge),
};

/// The logs of the engines whose names begin so; longer names first.
const ENGINES: [(&str, &[&str]); 8] = [
    ("aurora-postgresql", &["postgresql"]),
    ("aurora-mysql", &["audit", "error", "general", "slowquery"]),
    ("aurora", &["audit", "error", "general", "slowquery"]),
    ("mariadb", &["audit", "error", "general", "slowquery"]),
    ("mysql", &["audit", "error", "general", "slowquery"]),
    ("oracle-", &["alert", "audit", "listener", "trace"]),
    ("postgres", &["postgresql", "upgrade"]),
    ("sqlserver-", &["agent", "error"]),
];

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let status = item.text("configuration.dBInstanceStatus")?;
    only_if(matches!(status.as_str(), "available" | "backing-up" | "storage-optimization" | "storage-full"))?;
    let engine = item.text("configuration.engine")?;
    let fits = |name: &str| if name.ends_with('-') { engine.starts_with(name) } else { engine == name };
    let known = ENGINES.iter().find(|(name, _)| fits(name)).map(|(_, logs)| *logs);
    let mut wanted: Vec<&str> = known.ok_or(Judgement::NotApplicable)?.to_vec();
    // `oracle: general, slowquery ; aurora: alert`
    for (name, logs) in subject
        .arguments
        .text("additionalLogs")
        .iter()
        .flat_map(|text| text.split(';'))
        .filter_map(|one| one.split_once(':'))
    {
        if !name.trim().is_empty() && engine.starts_with(name.trim()) {
            wanted.extend(logs.split(',').map(str::trim).filter(|log| !log.is_empty()));
        }
    }
    let exported = item.optional_texts("configuration.enabledCloudwatchLogsExports")?;
    wanted.retain(|log| !exported.iter().any(|one| one == log));
    require(wanted.is_empty(), &format!("Not exported: {}.", wanted.join(", ")))
}
