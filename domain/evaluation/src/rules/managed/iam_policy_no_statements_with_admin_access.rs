//! Customer managed policies do not allow everything on everything.

use super::customer_policies::customer_policy;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::{Patterns, Statement};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS",
    page: "iam-policy-no-statements-with-admin-access",
    judges: "Customer managed policies do not allow everything on everything.",
    resource_types: &["AWS::IAM::Policy"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("excludePermissionBoundaryPolicy", ParameterKind::Boolean).default("false")],
    members: &[
        MemberRead::needed("configuration.policyVersionList"),
        MemberRead::optional("configuration.defaultVersionId"),
        MemberRead::optional("configuration.arn"),
        MemberRead::optional("configuration.permissionsBoundaryUsageCount"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some("NotAction, NotResource and conditions are not judged; *:* counts as *"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let all = |patterns: &Patterns, words: &[&str]| {
        !patterns.negated && patterns.patterns.iter().any(|pattern| words.contains(&pattern.as_str()))
    };
    let everything = |statement: &Statement| {
        statement.allow && all(&statement.actions, &["*", "*:*"]) && all(&statement.resources, &["*"])
    };
    let policy = customer_policy(item, subject)?;
    require(!policy.iter().any(everything), "A statement allows everything on everything.")
}
