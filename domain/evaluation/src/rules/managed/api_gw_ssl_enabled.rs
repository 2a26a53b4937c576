//! Stages have a client certificate, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "API_GW_SSL_ENABLED",
    "api-gw-ssl-enabled",
    "Stages have a client certificate, one of those asked for.",
    &["AWS::ApiGateway::Stage"],
    &[MemberRead::name(
        "configuration.clientCertificateId",
        "CertificateIDs",
        ["The stage has no client certificate.", "The stage has another client certificate."],
    )],
)
.parameters(&[Parameter::optional("CertificateIDs", ParameterKind::Csv)])
.doubt("a stage with integrations of the type AWS is documented as not applicable: no item tells them, and not whether one is enough");
