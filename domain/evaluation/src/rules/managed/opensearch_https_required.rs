//! Domains require HTTPS, with a TLS policy of those asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "OPENSEARCH_HTTPS_REQUIRED",
    page: "opensearch-https-required",
    judges: "Domains require HTTPS, with a TLS policy of those asked for.",
    resource_types: &["AWS::OpenSearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("tlsPolicies", ParameterKind::Csv)],
    members: &[
        MemberRead::needed("configuration.DomainEndpointOptions.EnforceHTTPS"),
        MemberRead::optional("configuration.DomainEndpointOptions.TLSSecurityPolicy"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.DomainEndpointOptions.EnforceHTTPS")?, "HTTPS is not required.")?;
    let wanted = subject.arguments.list("tlsPolicies");
    if wanted.is_empty() {
        return Ok(());
    }
    let policy = item.text("configuration.DomainEndpointOptions.TLSSecurityPolicy")?;
    require(wanted.contains(&policy.as_str()), "The domain has another TLS policy.")
}
