//! What several commands ask before they decide.

use crate::caller::Caller;
use crate::organizations::account::Account;
use crate::organizations::organization::{FeatureSet, Organization};
use crate::organizations::policy::{ManagedPolicy, Policy};
use crate::organizations::rejection::{ConstraintViolation, InvalidInput, Rejection};
use crate::state::State;
use identifiers::{AccountId, PolicyId};
use policies::PolicyType;

/// The organization that the caller's account belongs to.
pub(crate) fn organization_of<'a>(state: &'a State, caller: &Caller) -> Result<&'a Organization, Rejection> {
    state.organizations.organization_seen_by(caller).ok_or(Rejection::OrganizationsNotInUse)
}

/// Trusted access and delegation need an organization with all features.
pub(crate) fn all_features(organization: &Organization) -> Result<(), Rejection> {
    match organization.feature_set {
        FeatureSet::All => Ok(()),
        FeatureSet::ConsolidatedBilling => Err(ConstraintViolation::OrganizationNotInAllFeaturesMode.into()),
    }
}

/// A member of the organization, the management account included.
pub(super) fn member<'a>(
    state: &'a State,
    organization: &Organization,
    account: AccountId,
) -> Result<&'a Account, Rejection> {
    state.organizations.member(&organization.id, account).ok_or(Rejection::AccountNotFound)
}

/// What concerns policies of a type waits until the type has been enabled or disabled.
pub(super) fn unchanging(organization: &Organization, policy_type: PolicyType) -> Result<(), Rejection> {
    if organization.is_changing(policy_type) { Err(Rejection::PolicyChangesInProgress) } else { Ok(()) }
}

/// A policy of the organization's own that may be changed.
pub(super) fn own_policy<'a>(
    state: &'a State,
    organization: &Organization,
    policy: &PolicyId,
) -> Result<&'a Policy, Rejection> {
    if ManagedPolicy::with_id(policy).is_some() {
        return Err(InvalidInput::ImmutablePolicy.into());
    }
    state.organizations.policy(&organization.id, policy).ok_or(Rejection::PolicyNotFound)
}

/// The type of a policy of the organization, AWS's own included.
pub(super) fn policy_type_of(
    state: &State,
    organization: &Organization,
    policy: &PolicyId,
) -> Result<PolicyType, Rejection> {
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
pub(super) fn check_content(policy_type: PolicyType, content: &str) -> Result<(), Rejection> {
    if !policy_type.fits(content) {
        return Err(ConstraintViolation::PolicyContentLimitExceeded.into());
    }
    match policies::validate(policy_type, content) {
        Ok(_) => Ok(()),
        Err(unknown) if unknown.is_not_modelled() => {
            let detail = unknown.faults.first().map(ToString::to_string).unwrap_or_default();
            Err(Rejection::PolicyContentNotModelled { policy_type, detail })
        }
        Err(malformed) => Err(Rejection::MalformedPolicyDocument { policy_type, detail: malformed.to_string() }),
    }
}

/// A name that no other policy of the type has.
pub(super) fn check_policy_name(
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
