//! Stages have a client certificate, one of those asked for.

use crate::rules::part::{Answer, Part, exactly};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "API_GW_SSL_ENABLED",
    page: "api-gw-ssl-enabled",
    judges: "Stages have a client certificate, one of those asked for.",
    resource_types: &["AWS::ApiGateway::Stage"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("CertificateIDs", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.clientCertificateId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    item.names(
        "configuration.clientCertificateId",
        &subject.arguments.list("CertificateIDs"),
        exactly,
        ["The stage has no client certificate.", "The stage has another client certificate."],
    )
}
