//! The effective policies that the API shows, and what is wrong with those that don't take effect.

use super::page::{Page, PageRequest};
use super::tree::account_path;
use crate::organizations::account::Account;
use crate::organizations::effective_chains::EffectivePolicies;
use crate::organizations::effective_policies::{
    EffectivePolicyInForce, effective_policy, effective_policy_in_force, updated_at,
};
use crate::organizations::organization::Organization;
use crate::organizations::rejection::{InvalidInput, Rejection};
use crate::organizations::state::State;
use identifiers::{AccountId, TargetId, Timestamp};
use policies::{EffectivePolicyValidationError, PolicyType};

/// The account that is asked about: effective policies exist for accounts only.
///
/// # Errors
/// For roots and units.
pub fn check_effective_policy_target(target: &TargetId) -> Result<AccountId, Rejection> {
    match target {
        TargetId::Account(account) => Ok(*account),
        TargetId::Root(_) | TargetId::OrganizationalUnit(_) => Err(InvalidInput::TargetNotSupported.into()),
    }
}

/// The effective policy of a member.
///
/// # Errors
/// [`Rejection::TargetNotFound`] for other accounts, [`Rejection::EffectivePolicyNotFound`] when nothing is in force.
pub fn describe_effective_policy(
    state: &State,
    organization: &Organization,
    account: AccountId,
    policy_type: PolicyType,
) -> Result<EffectivePolicyInForce, Rejection> {
    state.member(&organization.id, account).ok_or(Rejection::TargetNotFound)?;
    effective_policy_in_force(state, account, policy_type)
}

/// The accounts whose policies come to something invalid, in the order of joining. Accounts that have the same policies on the way
/// are judged once.
///
/// # Errors
/// [`Rejection::EffectivePolicyNotFound`] when the type isn't enabled.
pub fn accounts_with_invalid_effective_policy<'a>(
    state: &'a State,
    organization: &Organization,
    policy_type: PolicyType,
    page: PageRequest,
) -> Result<Page<&'a Account>, Rejection> {
    if !organization.has_enabled(policy_type) {
        return Err(Rejection::EffectivePolicyNotFound);
    }
    let mut policies = EffectivePolicies::new(state, policy_type);
    let id = &organization.id;
    let members = state.members.range((id.clone(), page.first())..=(id.clone(), u64::MAX));
    let invalid = members.filter(|(_, account)| policies.is_invalid(**account));
    Ok(Page::take(invalid.filter_map(|((_, place), account)| Some((*place, state.accounts.get(account)?))), page.limit))
}

/// What was found when the policies of an account were judged as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectivePolicyValidation {
    /// The account's path from the organization down, as the API writes it.
    pub path: String,
    /// When: with the last change of what the effective policy is made of.
    pub evaluated_at: Timestamp,
    /// What is wrong, in the order of the document; nothing when it is valid.
    pub errors: Page<EffectivePolicyValidationError>,
}

/// What is wrong with the effective policy of a member. A place in the order is one of this evaluation.
///
/// # Errors
/// [`Rejection::AccountNotFound`] for other accounts, [`Rejection::EffectivePolicyNotFound`] when the type isn't enabled or nothing
/// of it is attached on the way.
pub fn effective_policy_validation_errors(
    state: &State,
    organization: &Organization,
    account: AccountId,
    policy_type: PolicyType,
    page: PageRequest,
) -> Result<EffectivePolicyValidation, Rejection> {
    let member = state.member(&organization.id, account).ok_or(Rejection::AccountNotFound)?;
    let merged = effective_policy(state, account, policy_type).ok_or(Rejection::EffectivePolicyNotFound)?;
    let errors = (1..).zip(merged.validation_errors()).skip_while(|(place, _)| !page.reaches(*place));
    Ok(EffectivePolicyValidation {
        path: account_path(state, organization, member.id),
        evaluated_at: updated_at(state, account, policy_type),
        errors: Page::take(errors, page.limit),
    })
}
