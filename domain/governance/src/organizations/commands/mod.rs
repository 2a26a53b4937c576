//! What can be asked of AWS Organizations, one command a file.

mod attach_policy;
mod close_account;
mod conclude_account_closure;
mod conclude_account_creation;
mod create_account;
mod create_gov_cloud_account;
mod create_organization;
mod create_organizational_unit;
mod create_policy;
mod delete_organization;
mod delete_organizational_unit;
mod delete_policy;
mod deregister_delegated_administrator;
mod detach_policy;
mod disable_aws_service_access;
mod disable_policy_type;
mod enable_aws_service_access;
mod enable_policy_type;
mod move_account;
mod register_delegated_administrator;
mod remove_account_from_organization;
mod tag_resource;
mod untag_resource;
mod update_organizational_unit;
mod update_policy;

pub use attach_policy::AttachPolicy;
pub use close_account::CloseAccount;
pub use conclude_account_closure::ConcludeAccountClosure;
pub use conclude_account_creation::ConcludeAccountCreation;
pub use create_account::CreateAccount;
pub use create_gov_cloud_account::CreateGovCloudAccount;
pub use create_organization::CreateOrganization;
pub use create_organizational_unit::CreateOrganizationalUnit;
pub use create_policy::CreatePolicy;
pub use delete_organization::DeleteOrganization;
pub use delete_organizational_unit::DeleteOrganizationalUnit;
pub use delete_policy::DeletePolicy;
pub use deregister_delegated_administrator::DeregisterDelegatedAdministrator;
pub use detach_policy::DetachPolicy;
pub use disable_aws_service_access::DisableAWSServiceAccess;
pub use disable_policy_type::DisablePolicyType;
pub use enable_aws_service_access::EnableAWSServiceAccess;
pub use enable_policy_type::EnablePolicyType;
pub use move_account::MoveAccount;
pub use register_delegated_administrator::RegisterDelegatedAdministrator;
pub use remove_account_from_organization::RemoveAccountFromOrganization;
pub use tag_resource::TagResource;
pub use untag_resource::UntagResource;
pub use update_organizational_unit::UpdateOrganizationalUnit;
pub use update_policy::UpdatePolicy;

use super::{Account, ConstraintViolation, FeatureSet, InvalidInput, ManagedPolicy, Organization, Policy, Rejection};
use crate::{Caller, State};
use identifiers::{AccountId, PolicyId};
use policies::PolicyType;

/// The organization that the caller's account belongs to.
pub(crate) fn organization_of<'a>(state: &'a State, caller: &Caller) -> Result<&'a Organization, Rejection> {
    state.organizations.organization_of(caller.account).ok_or(Rejection::OrganizationsNotInUse)
}

/// Trusted access and delegation need an organization with all features.
pub(crate) fn all_features(organization: &Organization) -> Result<(), Rejection> {
    match organization.feature_set {
        FeatureSet::All => Ok(()),
        FeatureSet::ConsolidatedBilling => Err(ConstraintViolation::OrganizationNotInAllFeaturesMode.into()),
    }
}

/// A member of the organization, the management account included.
fn member<'a>(state: &'a State, organization: &Organization, account: AccountId) -> Result<&'a Account, Rejection> {
    state.organizations.member(&organization.id, account).ok_or(Rejection::AccountNotFound)
}

/// Types that are only known by name can't be used.
fn modelled(policy_type: PolicyType) -> Result<(), Rejection> {
    if policy_type.is_modelled() { Ok(()) } else { Err(InvalidInput::InvalidEnumPolicyType.into()) }
}

/// A policy of the organization's own that may be changed.
fn own_policy<'a>(state: &'a State, organization: &Organization, policy: &PolicyId) -> Result<&'a Policy, Rejection> {
    if ManagedPolicy::with_id(policy).is_some() {
        return Err(InvalidInput::ImmutablePolicy.into());
    }
    state.organizations.policy(&organization.id, policy).ok_or(Rejection::PolicyNotFound)
}

/// The type of a policy of the organization, AWS's own included.
fn policy_type_of(state: &State, organization: &Organization, policy: &PolicyId) -> Result<PolicyType, Rejection> {
    match ManagedPolicy::with_id(policy) {
        Some(managed) => Ok(managed.policy_type),
        None => state
            .organizations
            .policy(&organization.id, policy)
            .map(|policy| policy.policy_type)
            .ok_or(Rejection::PolicyNotFound),
    }
}

/// Content within the size of its type and according to its grammar.
fn check_content(policy_type: PolicyType, content: &str) -> Result<(), Rejection> {
    if !policy_type.fits(content) {
        return Err(ConstraintViolation::PolicyContentLimitExceeded.into());
    }
    match policies::validate(policy_type, content) {
        Ok(_) => Ok(()),
        Err(malformed) => Err(Rejection::MalformedPolicyDocument { policy_type, detail: malformed.to_string() }),
    }
}

/// A name that no other policy of the type has.
fn check_policy_name(
    state: &State,
    organization: &Organization,
    policy_type: PolicyType,
    name: &str,
    except: Option<&PolicyId>,
) -> Result<(), Rejection> {
    let managed = ManagedPolicy::of_type(policy_type).is_some_and(|managed| managed.name == name);
    let taken = state
        .organizations
        .policies_of(&organization.id)
        .any(|policy| policy.policy_type == policy_type && policy.name == name && Some(&policy.id) != except);
    if managed || taken { Err(Rejection::DuplicatePolicy) } else { Ok(()) }
}
