//! Database instances send all logs of their engine to CloudWatch Logs.

use documents::{Document, parse_json};

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
    revision: 2,
    doubt: Some(
        "which logs an engine has is taken from the Security Hub control RDS.9; additionalLogs adds to them; instances of other engines are not applicable",
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
    let additional = subject.arguments.text("additionalLogs").map(additional_logs).unwrap_or_default();
    let of_engine = additional.iter().filter(|(name, _)| !name.is_empty() && engine.starts_with(name.as_str()));
    wanted.extend(of_engine.flat_map(|(_, logs)| logs.split(',')).map(str::trim).filter(|log| !log.is_empty()));
    let exported = item.optional_texts("configuration.enabledCloudwatchLogsExports")?;
    wanted.retain(|log| !exported.iter().any(|one| one == log));
    require(wanted.is_empty(), &format!("Not exported: {}.", wanted.join(", ")))
}

/// Beginnings of engines' names and the logs that are asked for: as the documentation writes them
/// (`oracle: general, slowquery ; aurora: alert`), or as a JSON object with the same texts, or lists, by engine.
fn additional_logs(text: &str) -> Vec<(String, String)> {
    if let Some(entries) = parse_json(text).ok().as_ref().and_then(Document::entries) {
        let logs = |value: &Document| match value.items() {
            Some(items) => items.iter().filter_map(Document::text).collect::<Vec<_>>().join(","),
            None => value.text().unwrap_or_default().to_owned(),
        };
        return entries.iter().map(|entry| (entry.key.trim().to_owned(), logs(&entry.value))).collect();
    }
    let engines = text.split(';').filter_map(|one| one.split_once(':'));
    engines.map(|(name, logs)| (name.trim().to_owned(), logs.to_owned())).collect()
}
