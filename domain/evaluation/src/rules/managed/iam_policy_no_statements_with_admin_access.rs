//! Customer managed policies do not allow everything on everything.

use authorization::Statement;

use super::customer_policies::customer_policy;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::allows;
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
    let everything = |statement: &Statement| {
        let (actions, resources) = (&statement.actions, &statement.resources);
        let all_actions = !actions.negated && actions.patterns.iter().any(|it| matches!(it.as_str(), "*" | "*:*"));
        let all_resources = !resources.negated && resources.patterns.iter().any(|it| it.as_str() == "*");
        allows(statement) && all_actions && all_resources
    };
    let policy = customer_policy(item, subject)?;
    require(!policy.iter().any(|statement| everything(statement)), "A statement allows everything on everything.")
}
