//! Domains send logs to CloudWatch Logs, those asked for.

use super::search_domains::{LOG_TYPES, NO_ELASTICSEARCH, published};
use crate::rules::judgement::Answer;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "OPENSEARCH_LOGS_TO_CLOUDWATCH",
    page: "opensearch-logs-to-cloudwatch",
    judges: "Domains send logs to CloudWatch Logs, those asked for.",
    resource_types: &["AWS::OpenSearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("logTypes", ParameterKind::Csv).accepts(Accepts::SomeOf(&LOG_TYPES))],
    members: &[NO_ELASTICSEARCH, MemberRead::optional("configuration.LogPublishingOptions")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    NO_ELASTICSEARCH.check(item, subject)?;
    published(item, "configuration.LogPublishingOptions", "Enabled", subject)
}
