//! Inline policies allow no blocked action on all KMS keys.

use authorization::NamedPrincipal;

use super::key_actions::allows_blocked;
use crate::rules::judgement::{Answer, Judgement, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::outcome::Need;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::{allows, named, statements};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS",
    page: "iam-inline-policy-blocked-kms-actions",
    judges: "Inline policies allow no blocked action on all KMS keys.",
    resource_types: &["AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("blockedActionsPatterns", ParameterKind::Csv),
        Parameter::optional("excludeRoleByManagementAccount", ParameterKind::Boolean),
    ],
    members: &[
        MemberRead::needed("configuration.userPolicyList"),
        MemberRead::needed("configuration.rolePolicyList"),
        MemberRead::needed("configuration.groupPolicyList"),
        MemberRead::optional("configuration.assumeRolePolicyDocument"),
    ],
    reads: Reads { item: true, related: &[], facts: &["organization"], now: false, named: None },
    revision: 2,
    doubt: Some(
        "statements about single keys are not judged, nor those whose resource has a policy variable or a wildcard within the key's id; conditions are ignored",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let list = match item.item.resource_type.as_str() {
        "AWS::IAM::User" => "configuration.userPolicyList",
        "AWS::IAM::Role" => {
            only_if(
                !(subject.arguments.says("excludeRoleByManagementAccount", true) && is_of_management(item, subject)?),
            )?;
            "configuration.rolePolicyList"
        }
        _ => "configuration.groupPolicyList",
    };
    for inline in item.list(list)? {
        let document = inline.document("policyDocument")?;
        let policy = statements(&document).ok_or_else(|| inline.lacks("policyDocument"))?;
        require(!allows_blocked(&policy, subject), "A blocked action is allowed on all KMS keys.")?;
    }
    Ok(())
}

/// Whether only the organization's management account can assume the role.
fn is_of_management(item: &Part<'_>, subject: &Subject<'_>) -> Answer<bool> {
    let fact = subject.inventory.facts.fact("organization", &["managementAccountId"]);
    let management = fact.text().ok_or_else(|| Judgement::Unknown(Need::Fact("organization".to_owned())))?;
    let document = item.document("configuration.assumeRolePolicyDocument")?;
    let policy = statements(&document).ok_or_else(|| item.lacks("configuration.assumeRolePolicyDocument"))?;
    let of_management = |NamedPrincipal { kind, name, .. }: &NamedPrincipal| {
        kind == "AWS" && (name == management || name.split(':').nth(4) == Some(management))
    };
    let mut trusted =
        policy.iter().filter(|statement| allows(statement)).flat_map(|statement| named(statement)).peekable();
    Ok(trusted.peek().is_some() && trusted.all(of_management))
}
