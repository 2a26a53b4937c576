//! Domains send logs to CloudWatch Logs, those asked for.

use super::search_domains::{LOG_TYPES, published};
use crate::rules::judgement::Answer;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELASTICSEARCH_LOGS_TO_CLOUDWATCH",
    page: "elasticsearch-logs-to-cloudwatch",
    judges: "Domains send logs to CloudWatch Logs, those asked for.",
    resource_types: &["AWS::Elasticsearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("logTypes", ParameterKind::Csv).accepts(Accepts::SomeOf(&LOG_TYPES))],
    members: &[MemberRead::optional("configuration.logPublishingOptions")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    published(item, "configuration.logPublishingOptions", "enabled", subject)
}
