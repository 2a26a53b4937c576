//! CloseAccount: asks for a member to be closed; a worker carries it out.

use super::checks::{all_features, member, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::{Context, Quotas};
use crate::organizations::account::AccountState;
use crate::organizations::account_closure::QUOTA_PERIOD_MILLIS;
use crate::organizations::event::Event;
use crate::organizations::organization::Organization;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;
use identifiers::{AccountId, Timestamp};

/// How long closing an account takes under realistic timing.
const CLOSURE_MILLIS: i64 = 3 * 60 * 1000;
/// The share of the members that may be closed in thirty days, where it is more than the quota's number.
const CLOSABLE_SHARE: usize = 5;
/// The most accounts that may be closed in thirty days, however many there are.
const MOST_CLOSURES: usize = 1_000;

/// Closes a member.
#[derive(Debug, Clone, PartialEq)]
pub struct CloseAccount {
    /// Which account.
    pub account: AccountId,
}

impl Command for CloseAccount {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("CloseAccount");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        all_features(organization)?;
        let account = member(state, organization, self.account)?;
        if organization.management_account == self.account {
            return Err(ConstraintViolation::CannotCloseManagementAccount.into());
        }
        match account.state {
            AccountState::Active => {}
            AccountState::PendingClosure => return Err(Rejection::Conflict.into()),
            AccountState::Closed => return Err(Rejection::AccountAlreadyClosed.into()),
        }
        let quotas = &context.settings.quotas;
        if organization.closures_in_progress >= quotas.account_closures_in_progress {
            return Err(ConstraintViolation::CloseAccountRequestsLimitExceeded.into());
        }
        if recent_closures(organization, context.now) >= closable(organization, quotas) {
            return Err(ConstraintViolation::CloseAccountQuotaExceeded.into());
        }
        let event = Event::AccountClosureRequested {
            organization: organization.id.clone(),
            account: self.account,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(CLOSURE_MILLIS)),
            forgotten_until: context.now.plus_millis(-QUOTA_PERIOD_MILLIS),
        };
        Ok(Decision::new([event], ()))
    }
}

/// The closures that were requested in the thirty days before now.
fn recent_closures(organization: &Organization, now: Timestamp) -> usize {
    let since = now.plus_millis(-QUOTA_PERIOD_MILLIS);
    organization.recent_closures.iter().filter(|at| **at > since).count()
}

/// How many accounts may be closed in thirty days: the quota's number or a fifth of the members, whichever is more.
fn closable(organization: &Organization, quotas: &Quotas) -> usize {
    let members = organization.account_count.saturating_sub(1);
    quotas.account_closures.max(members / CLOSABLE_SHARE).min(MOST_CLOSURES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::{FeatureSet, Tags};

    fn organization(members: usize) -> Organization {
        Organization {
            id: "o-example0001".parse().unwrap(),
            root: "r-ab12".parse().unwrap(),
            partition: identifiers::Partition::Aws,
            management_account: "111111111111".parse().unwrap(),
            feature_set: FeatureSet::All,
            enabled_policy_types: Vec::new(),
            policy_type_changes: Vec::new(),
            everywhere: Vec::new(),
            service_access: Vec::new(),
            delegated_administrators: Vec::new(),
            resource_policy: None,
            root_access_features: Vec::new(),
            root_tags: Tags::new(),
            account_count: members + 1,
            unit_count: 0,
            creations_in_progress: 0,
            closures_in_progress: 0,
            recent_closures: Vec::new(),
            pending_invitations: 0,
            all_features: None,
            import: None,
        }
    }

    #[test]
    fn a_fifth_of_the_members_but_never_more_than_a_thousand() {
        let quotas = Quotas::aws();
        for (members, may_close) in
            [(0, 250), (1_250, 250), (1_255, 251), (4_000, 800), (5_000, 1_000), (90_000, 1_000)]
        {
            assert_eq!(closable(&organization(members), &quotas), may_close, "{members} members");
        }
    }
}
