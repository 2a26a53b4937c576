//! Domains require HTTPS, with a TLS policy of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "OPENSEARCH_HTTPS_REQUIRED",
    "opensearch-https-required",
    "Domains require HTTPS, with a TLS policy of those asked for.",
    &["AWS::OpenSearch::Domain"],
    &[
        MemberRead::flag("configuration.DomainEndpointOptions.EnforceHTTPS", true, "HTTPS is not required."),
        MemberRead::word_if_listed(
            "configuration.DomainEndpointOptions.TLSSecurityPolicy",
            "tlsPolicies",
            "The domain has another TLS policy.",
        ),
    ],
)
.parameters(&[Parameter::optional("tlsPolicies", ParameterKind::Csv)]);
