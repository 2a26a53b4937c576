//! Customer managed policies do not allow every action of a service.

use authorization::{ActionPattern, Statement};

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
    identifier: "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS",
    page: "iam-policy-no-statements-with-full-access",
    judges: "Customer managed policies do not allow every action of a service.",
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
    doubt: Some("resources, conditions and NotAction are not judged; * counts as every service"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let full = |pattern: &ActionPattern| {
        let text = pattern.as_str();
        text == "*" || text.split_once(':').is_some_and(|(_, action)| action == "*")
    };
    let opens = |statement: &Statement| {
        allows(statement) && !statement.actions.negated && statement.actions.patterns.iter().any(full)
    };
    let policy = customer_policy(item, subject)?;
    require(!policy.iter().any(|statement| opens(statement)), "A statement allows every action of a service.")
}
