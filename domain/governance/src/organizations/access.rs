//! Who may use which operation of AWS Organizations: the management account, delegated administrators, members, strangers.

use super::delegation_policy::{holds, is_delegable};
use super::rejection::Rejection;
use super::state::State as Organizations;
use crate::caller::Caller;
use crate::command::Resource;
use crate::state::State;
use identifiers::{AccountId, Partition};

/// Operations that any account of the organization may use.
const ANY_MEMBER: [&str; 3] = ["DescribeOrganization", "DescribeEffectivePolicy", "LeaveOrganization"];

/// Operations of its own that an account may use, in an organization or not: what it may do depends on the handshake.
const OWN: [&str; 6] = [
    "AcceptHandshake",
    "CancelHandshake",
    "CreateOrganization",
    "DeclineHandshake",
    "DescribeHandshake",
    "ListHandshakesForAccount",
];

/// Operations that a delegated administrator of any service may use besides.
const DELEGATED_ADMINISTRATOR: [&str; 22] = [
    "DescribeAccount",
    "DescribeCreateAccountStatus",
    "DescribeOrganizationalUnit",
    "DescribePolicy",
    "DescribeResourcePolicy",
    "ListAccounts",
    "ListAccountsForParent",
    "ListAccountsWithInvalidEffectivePolicy",
    "ListAWSServiceAccessForOrganization",
    "ListChildren",
    "ListCreateAccountStatus",
    "ListDelegatedAdministrators",
    "ListDelegatedServicesForAccount",
    "ListEffectivePolicyValidationErrors",
    "ListHandshakesForOrganization",
    "ListOrganizationalUnitsForParent",
    "ListParents",
    "ListPolicies",
    "ListPoliciesForTarget",
    "ListRoots",
    "ListTagsForResource",
    "ListTargetsForPolicy",
];

/// Whether an account may use an operation only as far as its organization delegates it: it neither manages the organization nor is the
/// operation one that members, or administrators of services, may use anyway. Accounts that are in no organization may use none.
pub fn rests_on_delegation(organizations: &Organizations, account: AccountId, operation: &str) -> bool {
    let Some(organization) = organizations.organization_of(account) else { return false };
    let delegated = organization.is_delegated_administrator(account);
    let may_anyway = organization.management_account == account
        || ANY_MEMBER.contains(&operation)
        || OWN.contains(&operation)
        || (delegated && DELEGATED_ADMINISTRATOR.contains(&operation));
    !may_anyway
}

/// Whether the caller may use the operation.
///
/// # Errors
/// [`Rejection::OrganizationsNotInUse`] for a caller without an organization, [`Rejection::AccessDenied`] for one without the
/// right.
pub fn authorize(state: &State, caller: &Caller, operation: &str, resource: Resource) -> Result<(), Rejection> {
    if OWN.contains(&operation) {
        return Ok(());
    }
    if operation == "CreateGovCloudAccount" && caller.region.partition() != Partition::Aws {
        // Whoever calls: other partitions' endpoints don't have it.
        return Err(Rejection::UnsupportedApiEndpoint);
    }
    let organizations: &Organizations = &state.organizations;
    let organization = organizations.organization_seen_by(caller).ok_or(Rejection::OrganizationsNotInUse)?;
    if organization.management_account == caller.account {
        return Ok(());
    }
    let delegated = organization.is_delegated_administrator(caller.account);
    if is_delegable(operation) && holds(organization, caller.grant.as_ref()) {
        return Ok(());
    }
    let own = resource.account.is_none_or(|account| account == caller.account);
    let allowed = if operation == "DescribeEffectivePolicy" {
        own || delegated
    } else {
        ANY_MEMBER.contains(&operation) || (delegated && DELEGATED_ADMINISTRATOR.contains(&operation))
    };
    if allowed { Ok(()) } else { Err(Rejection::AccessDenied) }
}
