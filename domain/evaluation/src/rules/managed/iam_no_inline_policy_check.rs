//! Users, roles and groups have no inline policies.

use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_NO_INLINE_POLICY_CHECK",
    page: "iam-no-inline-policy-check",
    judges: "Users, roles and groups have no inline policies.",
    resource_types: &["AWS::IAM::User", "AWS::IAM::Role", "AWS::IAM::Group"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.userPolicyList"),
        MemberRead::needed("configuration.rolePolicyList"),
        MemberRead::needed("configuration.groupPolicyList"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    let list = match item.resource_type.as_str() {
        "AWS::IAM::User" => "userPolicyList",
        "AWS::IAM::Role" => "rolePolicyList",
        _ => "groupPolicyList",
    };
    match item.configuration(&[list]).list() {
        Some(policies) => Judgement::when(policies.is_empty(), "There is an inline policy."),
        None => Judgement::lacks(item, &["configuration", list]),
    }
}
