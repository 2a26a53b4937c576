//! The effective policy that the API shows.

use crate::organizations::effective_policies::{EffectivePolicyInForce, effective_policy_in_force};
use crate::organizations::organization::Organization;
use crate::organizations::rejection::{InvalidInput, Rejection};
use crate::organizations::state::State;
use identifiers::{AccountId, TargetId};
use policies::PolicyType;

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
