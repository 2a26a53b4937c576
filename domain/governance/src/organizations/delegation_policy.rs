//! What a delegation policy may say. Facts: AWS Organizations User Guide, "Create a resource-based delegation policy"; AWS Organizations
//! API Reference, the reasons of InvalidInputException. Where both are silent, decision 0036 says what holds.

use super::organization::Organization;
use super::rejection::{Rejection, ResourcePolicyFault};
use super::state::State;
use crate::caller::Grant;
use authorization::{ActionPattern, Catalogue, Dialect, Pattern, PrincipalPattern, Statement};
use identifiers::AccountId;
use policies::{Fault, PolicyType};

/// The operations that can be delegated.
const DELEGABLE: [&str; 33] = [
    "AttachPolicy",
    "CreatePolicy",
    "DeletePolicy",
    "DescribeAccount",
    "DescribeCreateAccountStatus",
    "DescribeEffectivePolicy",
    "DescribeHandshake",
    "DescribeOrganization",
    "DescribeOrganizationalUnit",
    "DescribePolicy",
    "DescribeResourcePolicy",
    "DetachPolicy",
    "DisablePolicyType",
    "EnablePolicyType",
    "ListAWSServiceAccessForOrganization",
    "ListAccounts",
    "ListAccountsForParent",
    "ListChildren",
    "ListCreateAccountStatus",
    "ListDelegatedAdministrators",
    "ListDelegatedServicesForAccount",
    "ListHandshakesForAccount",
    "ListHandshakesForOrganization",
    "ListOrganizationalUnitsForParent",
    "ListParents",
    "ListPolicies",
    "ListPoliciesForTarget",
    "ListRoots",
    "ListTagsForResource",
    "ListTargetsForPolicy",
    "TagResource",
    "UntagResource",
    "UpdatePolicy",
];

/// The service whose actions and keys such a policy is about.
const SERVICE: &str = "organizations";
/// What is in an organization that such a policy may name, by the first part of an ARN's last component.
const RESOURCES: [&str; 8] =
    ["root", "ou", "account", "policy", "organization", "handshake", "resourcepolicy", "transfer"];
/// The key whose values are names of policy types.
const POLICY_TYPE: &str = "organizations:policytype";

/// Whether the operation can be delegated.
pub fn is_delegable(operation: &str) -> bool {
    DELEGABLE.contains(&operation)
}

/// What is wrong with a text as an organization's delegation policy: the first reason, and all details of its kind.
///
/// # Errors
/// [`Rejection::InvalidResourcePolicy`].
pub(super) fn check(state: &State, organization: &Organization, content: &str) -> Result<(), Rejection> {
    let wrong = |fault, detail: String| Err(Rejection::InvalidResourcePolicy { fault, detail });
    let document = match documents::parse_json(content) {
        Ok(document) => document,
        Err(problem) => return wrong(ResourcePolicyFault::InvalidResourcePolicyJson, problem.to_string()),
    };
    let (policy, problems) = authorization::read(Dialect::Delegation, &document);
    if !problems.is_empty() {
        let all: Vec<String> = problems.into_iter().map(|problem| Fault::from(problem).to_string()).collect();
        return wrong(ResourcePolicyFault::InvalidResourcePolicyJson, all.join("; "));
    }
    for statement in &policy.statements {
        if let Err((fault, detail)) = check_statement(state, organization, statement) {
            let place = statement.sid.as_ref().map_or_else(|| statement.index.to_string(), |sid| format!("`{sid}`"));
            return wrong(fault, format!("{detail} in statement {place}"));
        }
    }
    Ok(())
}

fn check_statement(
    state: &State,
    organization: &Organization,
    statement: &Statement,
) -> Result<(), (ResourcePolicyFault, String)> {
    use ResourcePolicyFault::{
        InvalidPrincipal, InvalidResourcePolicyJson, UnsupportedActionInResourcePolicy,
        UnsupportedPolicyTypeInResourcePolicy, UnsupportedResourceInResourcePolicy,
    };
    for principal in statement.principals.iter().flat_map(|selection| &selection.patterns) {
        let is_known = match &principal.pattern {
            // Whoever it is, a condition has to say so.
            PrincipalPattern::Everyone => !statement.conditions.is_empty(),
            PrincipalPattern::Account(id) => is_member(state, organization, id),
            PrincipalPattern::Arn(arn) => is_principal(state, organization, arn),
            PrincipalPattern::Service(_) | PrincipalPattern::Other(_) => false,
        };
        if !is_known {
            return Err((InvalidPrincipal, format!("{} is no principal of a member account", principal.name)));
        }
    }
    for action in &statement.actions.patterns {
        if !names_delegable(action) {
            return Err((UnsupportedActionInResourcePolicy, format!("{} can't be delegated", action.as_str())));
        }
    }
    for resource in &statement.resources.patterns {
        if !is_of_organizations(resource) {
            let detail = format!("{} is neither * nor something of an organization", resource.as_str());
            return Err((UnsupportedResourceInResourcePolicy, detail));
        }
    }
    for condition in &statement.conditions {
        let service = Catalogue::aws().service(SERVICE);
        if !service.is_some_and(|service| service.condition_keys.iter().any(|key| key.is(&condition.key))) {
            let detail = format!("{} is no condition key of AWS Organizations", condition.key);
            return Err((InvalidResourcePolicyJson, detail));
        }
        let values = condition.values().filter(|_| condition.key.compared() == POLICY_TYPE);
        for value in values {
            if !value.contains(['*', '?', '$']) && value.parse::<PolicyType>().is_err() {
                return Err((UnsupportedPolicyTypeInResourcePolicy, format!("{value} is no policy type")));
            }
        }
    }
    Ok(())
}

fn is_member(state: &State, organization: &Organization, account: &str) -> bool {
    account.parse::<AccountId>().is_ok_and(|account| state.member(&organization.id, account).is_some())
}

/// A user, a role or a session of a role in a member account.
fn is_principal(state: &State, organization: &Organization, arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts.as_slice() else { return false };
    let kinds: &[&str] = match *service {
        "iam" => &["user/", "role/"],
        "sts" => &["assumed-role/"],
        _ => &[],
    };
    let is_named = |kind: &&str| resource.strip_prefix(*kind).is_some_and(|name| !name.is_empty());
    *partition == organization.partition.name() && kinds.iter().any(is_named) && is_member(state, organization, account)
}

/// A name that can't be delegated is refused; a pattern has to stand for something that can, and stands for nothing else.
fn names_delegable(pattern: &ActionPattern) -> bool {
    pattern.service().is_none_or(|service| service == SERVICE)
        && DELEGABLE.iter().any(|name| {
            authorization::Action::new(&format!("{SERVICE}:{name}")).is_some_and(|action| pattern.matches(&action))
        })
}

fn is_of_organizations(resource: &Pattern) -> bool {
    let text = resource.as_str();
    if resource.is_everything() {
        return true;
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", _, service, _, _, last] = parts.as_slice() else { return false };
    let kind = last.split('/').next().unwrap_or_default();
    *service == SERVICE && (kind.contains(['*', '?']) || RESOURCES.contains(&kind))
}

/// Whether a grant still holds: the organization has the very policy that it was found in.
pub(super) fn holds(organization: &Organization, grant: Option<&Grant>) -> bool {
    let have = organization.resource_policy.as_ref();
    grant.zip(have).is_some_and(|(grant, have)| grant.policy == have.id && grant.revision == have.revision)
}
