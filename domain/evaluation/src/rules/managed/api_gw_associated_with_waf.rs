//! Stages have a web ACL, one of those asked for.

use crate::rules::part::{Answer, Part, exactly};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "API_GW_ASSOCIATED_WITH_WAF",
    page: "api-gw-associated-with-waf",
    judges: "Stages have a web ACL, one of those asked for.",
    resource_types: &["AWS::ApiGateway::Stage"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("WebAclArns", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.webAclArn")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    item.names(
        "configuration.webAclArn",
        &subject.arguments.list("WebAclArns"),
        exactly,
        ["The stage has no web ACL.", "The stage has another web ACL."],
    )
}
