//! What the rules on search domains share: which logs a domain sends to CloudWatch Logs.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::subject::Subject;

/// The version of a domain's engine. Documented for all rules on OpenSearch domains but that on HTTPS: domains of Elasticsearch are
/// not evaluated.
pub(super) const NO_ELASTICSEARCH: MemberRead =
    MemberRead::unless_beginning("configuration.EngineVersion", "Elasticsearch_");

/// What `logTypes` may list.
pub(super) const LOG_TYPES: [&str; 3] = ["search", "index", "error"];

/// Compliant when the logs of `logTypes` are sent, or any log where none is asked for.
pub(super) fn published(item: &Part<'_>, options: &str, enabled: &str, subject: &Subject<'_>) -> Answer<()> {
    let mut sent = Vec::new();
    if !item.at(options).is_nothing() {
        for (name, option) in item.entries(options)? {
            if option.optional_flag(enabled)? == Some(true) {
                sent.push(name);
            }
        }
    }
    let wanted: Vec<_> = subject.arguments.list("logTypes").into_iter().filter_map(log).collect();
    let all = wanted.iter().all(|log| sent.iter().any(|one| one == log));
    require(!sent.is_empty() && all, "Logs are not sent to CloudWatch Logs.")
}

/// The name that the service gives to a type of logs.
fn log(name: &str) -> Option<&'static str> {
    match name.to_ascii_lowercase().as_str() {
        "search" => Some("SEARCH_SLOW_LOGS"),
        "index" => Some("INDEX_SLOW_LOGS"),
        "error" => Some("ES_APPLICATION_LOGS"),
        _ => None,
    }
}
