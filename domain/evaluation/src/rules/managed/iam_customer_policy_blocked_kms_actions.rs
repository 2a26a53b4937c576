//! Customer managed policies allow no blocked action on all KMS keys.

use super::customer_policies::customer_policy;
use super::key_actions::allows_blocked;
use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS",
    page: "iam-customer-policy-blocked-kms-actions",
    judges: "Customer managed policies allow no blocked action on all KMS keys.",
    resource_types: &["AWS::IAM::Policy"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("blockedActionsPatterns", ParameterKind::Csv),
        Parameter::optional("excludePermissionBoundaryPolicy", ParameterKind::Boolean),
    ],
    members: &[
        MemberRead::needed("configuration.policyVersionList"),
        MemberRead::optional("configuration.defaultVersionId"),
        MemberRead::optional("configuration.arn"),
        MemberRead::optional("configuration.permissionsBoundaryUsageCount"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("statements about single keys are not judged; conditions are ignored"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let policy = customer_policy(item, subject)?;
    require(!allows_blocked(&policy, subject), "A blocked action is allowed on all KMS keys.")
}
