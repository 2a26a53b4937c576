//! The IAM policies that are just enough to collect.

use serde_json::{Value, json};

/// Whose policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Whose {
    /// Whoever runs the script, in the management account.
    Caller,
    /// The role in members.
    Member,
}

/// What is asked of AWS Organizations, in the management account.
const ORGANIZATION: &[&str] = &[
    "iam:ListOrganizationsFeatures",
    "organizations:DescribeEffectivePolicy",
    "organizations:DescribeOrganization",
    "organizations:DescribePolicy",
    "organizations:DescribeResourcePolicy",
    "organizations:ListAWSServiceAccessForOrganization",
    "organizations:ListAccountsForParent",
    "organizations:ListDelegatedAdministrators",
    "organizations:ListDelegatedServicesForAccount",
    "organizations:ListOrganizationalUnitsForParent",
    "organizations:ListPolicies",
    "organizations:ListPoliciesForTarget",
    "organizations:ListRoots",
    "organizations:ListTagsForResource",
    "organizations:ListTargetsForPolicy",
    "securityhub:ListOrganizationAdminAccounts",
];

/// What is asked in any account.
const ACCOUNT: &[&str] = &[
    "config:DescribeConfigRules",
    "config:DescribeConfigurationRecorderStatus",
    "config:DescribeConfigurationRecorders",
    "config:DescribeConformancePacks",
    "config:DescribeDeliveryChannels",
    "config:DescribeOrganizationConformancePackStatuses",
    "config:DescribeOrganizationConformancePacks",
    "config:DescribeRetentionConfigurations",
    "config:GetOrganizationConformancePackDetailedStatus",
    "securityhub:DescribeHub",
    "securityhub:DescribeOrganizationConfiguration",
    "securityhub:GetConfigurationPolicy",
    "securityhub:GetEnabledStandards",
    "securityhub:GetFindingAggregator",
    "securityhub:ListConfigurationPolicies",
    "securityhub:ListConfigurationPolicyAssociations",
    "securityhub:ListFindingAggregators",
    "securityhub:ListTagsForResource",
];

/// The policy as IAM takes it.
pub fn policy(whose: Whose, role: Option<&str>) -> Value {
    let allow = |name: &str, actions: &[&str], resource: String| json!({ "Sid": name, "Effect": "Allow", "Action": actions, "Resource": resource });
    let mut statements = Vec::new();
    if whose == Whose::Caller {
        statements.push(allow("ReadTheOrganization", ORGANIZATION, "*".to_owned()));
    }
    statements.push(allow("ReadTheAccount", ACCOUNT, "*".to_owned()));
    if let (Whose::Caller, Some(role)) = (whose, role) {
        statements.push(allow("AskMembers", &["sts:AssumeRole"], format!("arn:*:iam::*:role/{role}")));
    }
    json!({ "Version": "2012-10-17", "Statement": statements })
}

#[cfg(test)]
mod tests {
    use super::{ACCOUNT, ORGANIZATION};
    use crate::collect::script::{Script, TEXT};
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    /// The calls of the script, as actions.
    fn asked() -> BTreeSet<String> {
        let services = ["organizations", "configservice", "securityhub", "iam"];
        let joined = TEXT.replace("\\\n", " ");
        let code = joined.lines().filter(|line| !line.trim_start().starts_with('#'));
        let mut actions = BTreeSet::new();
        for line in code.filter(|line| line.contains("keep ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            for pair in words.windows(2) {
                if let [service, operation] = pair
                    && services.contains(service)
                    && operation.contains('-')
                {
                    let name: String = operation.split('-').map(capital).collect();
                    let service = if *service == "configservice" { "config" } else { service };
                    actions.insert(format!("{service}:{name}"));
                }
            }
        }
        actions
    }

    fn capital(word: &str) -> String {
        if word == "aws" {
            return "AWS".to_owned();
        }
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
    }

    #[test]
    fn the_policies_allow_what_the_script_asks_and_nothing_else() {
        let allowed: BTreeSet<String> = ORGANIZATION.iter().chain(ACCOUNT).map(ToString::to_string).collect();
        assert_eq!(asked(), allowed);
        let reads = |action: &String| {
            let name = action.split(':').next_back().unwrap();
            ["Describe", "List", "Get"].iter().any(|verb| name.starts_with(verb))
        };
        assert!(allowed.iter().all(reads), "{allowed:?}");
    }

    #[test]
    fn what_is_filled_in_cannot_become_a_command() {
        let script = |to: &str, role: Option<&str>, region: &str| {
            let (to, role) = (PathBuf::from(to), role.map(str::to_owned));
            Script { to, role, regions: vec![region.to_owned()], pause: 0.1, effective_policies: true }.text()
        };
        let text = script("it's; rm -rf $HOME", Some("Reader"), "eu-west-1").unwrap();
        assert!(text.contains(r"to=${1:-'it'\''s; rm -rf $HOME'}"), "{text}");
        assert!(script("x", Some("a;b"), "eu-west-1").unwrap_err().contains("no name of a role"));
        assert!(script("x", None, "$(reboot)").unwrap_err().contains("no Region"));
        let text = script("x", None, "us-gov-west-1").unwrap();
        assert!(!text.split('@').any(|part| part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase())), "{text}");
        assert!(text.contains("global=\"us-gov-west-1\""), "{text}");
    }
}
