//! Customer managed policies do not allow everything on everything.

use documents::Document;

use crate::items::{ConfigurationItem, member};
use crate::rules::policy::{Patterns, Statement, statements};
use crate::rules::rule::{Judge, Judgement, ManagedRule, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS",
    page: "iam-policy-no-statements-with-admin-access",
    resource_types: &["AWS::IAM::Policy"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter { name: "excludePermissionBoundaryPolicy", kind: ParameterKind::Boolean, required: false }],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("NotAction, NotResource and conditions are not judged; *:* counts as *"),
    judge: Judge::Item(judge),
};

fn judge(subject: &Subject<'_>) -> Judgement {
    let Some(item) = subject.item else { return Judgement::NotApplicable };
    let named = item.configuration(&["arn"]);
    let Some(arn) = item.arn.as_deref().or_else(|| named.text()) else { return subject.needs(&["ARN"]) };
    if arn.contains(":aws:policy/") {
        return Judgement::NotApplicable;
    }
    let boundaries = item.configuration(&["permissionsBoundaryUsageCount"]).number().unwrap_or(0.0);
    if subject.arguments.flag("excludePermissionBoundaryPolicy") && boundaries > 0.0 {
        return Judgement::NotApplicable;
    }
    match default_version(item) {
        Some(policy) => {
            let everything = policy.iter().any(|statement| {
                let all = |patterns: &Patterns, words: &[&str]| {
                    !patterns.negated && patterns.patterns.iter().any(|pattern| words.contains(&pattern.as_str()))
                };
                statement.allow && all(&statement.actions, &["*", "*:*"]) && all(&statement.resources, &["*"])
            });
            Judgement::when(!everything, "A statement allows everything on everything.")
        }
        None => subject.needs(&["configuration", "policyVersionList"]),
    }
}

/// The statements of the policy's default version.
fn default_version(item: &ConfigurationItem) -> Option<Vec<Statement>> {
    let versions = item.configuration(&["policyVersionList"]);
    let default = item.configuration(&["defaultVersionId"]);
    let is_default = |version: &&Document| match member(version, &["isDefaultVersion"]).flag() {
        Some(flag) => flag,
        None => default.text().is_some() && member(version, &["versionId"]).text() == default.text(),
    };
    let version = versions.items()?.iter().find(is_default)?;
    statements(member(version, &["document"]).document()?)
}
