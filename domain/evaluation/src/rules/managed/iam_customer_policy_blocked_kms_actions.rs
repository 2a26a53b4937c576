//! Customer managed policies allow no blocked action on all KMS keys.

use super::customer_policies::customer_policy;
use super::key_actions::allows_blocked;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS",
    page: "iam-customer-policy-blocked-kms-actions",
    judges: "Customer managed policies allow no blocked action on all KMS keys.",
    resource_types: &["AWS::IAM::Policy"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("blockedActionsPatterns", ParameterKind::Csv),
        Parameter::optional("excludePermissionBoundaryPolicy", ParameterKind::Boolean).default("false"),
    ],
    members: &[
        MemberRead::needed("configuration.policyVersionList"),
        MemberRead::optional("configuration.defaultVersionId"),
        MemberRead::optional("configuration.arn"),
        MemberRead::optional("configuration.permissionsBoundaryUsageCount"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some(
        "statements about single keys are not judged, nor those whose resource has a policy variable or a wildcard within the key's id; conditions are ignored",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let policy = customer_policy(item, subject)?;
    require(!allows_blocked(&policy, subject), "A blocked action is allowed on all KMS keys.")
}
