//! Stages have a web ACL, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "API_GW_ASSOCIATED_WITH_WAF",
    "api-gw-associated-with-waf",
    "Stages have a web ACL, one of those asked for.",
    &["AWS::ApiGateway::Stage"],
    &[MemberRead::name(
        "configuration.webAclArn",
        "WebAclArns",
        ["The stage has no web ACL.", "The stage has another web ACL."],
    )],
)
.parameters(&[Parameter::optional("WebAclArns", ParameterKind::Csv)]);
