//! Documents of each type, and the laws of inheritance.

mod authorization;
mod effective;
mod laws;
mod malformed;
mod types;

use std::sync::Arc;

use crate::{AttachedPolicy, EffectivePolicy, Level, PolicyType, effective_policy, validate};

/// A level from a target id and documents; the policies are `p-<target>_<n>` with the target's letters and digits.
fn level(policy_type: PolicyType, node: &str, documents: &[&str]) -> Level {
    let word: String = node.chars().filter(char::is_ascii_alphanumeric).collect();
    let policies = documents
        .iter()
        .enumerate()
        .map(|(number, document)| AttachedPolicy {
            id: format!("p-{word:_<8}_{number}").parse().unwrap(),
            document: Arc::new(validate(policy_type, document).unwrap_or_else(|error| panic!("{error}: {document}"))),
        })
        .collect();
    Level { node: node.parse().unwrap(), policies }
}

const ROOT: &str = "r-root";
const UNIT: &str = "ou-root-unit0001";
const ACCOUNT: &str = "111111111111";

/// Root, one unit, one account.
fn chain(policy_type: PolicyType, root: &[&str], unit: &[&str], account: &[&str]) -> Vec<Level> {
    vec![level(policy_type, ROOT, root), level(policy_type, UNIT, unit), level(policy_type, ACCOUNT, account)]
}

fn merged(policy_type: PolicyType, root: &[&str], unit: &[&str], account: &[&str]) -> EffectivePolicy {
    effective_policy(policy_type, &chain(policy_type, root, unit, account)).unwrap()
}
