//! The worker's step that turns a CreateAccount request into an account or into a reason why not.

use super::create_organization::mint;
use crate::organizations::{CreationState, Event, FailureReason};
use crate::{Caller, Command, Context, Decision, Operation, Rejection, State};
use identifiers::{AccountId, CreateAccountRequestId};
use smol_str::SmolStr;

/// Concludes a request that is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeAccountCreation {
    /// Which request.
    pub request: CreateAccountRequestId,
}

impl Command for ConcludeAccountCreation {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeAccountCreation");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let organizations = &state.organizations;
        let Some(creation) = organizations.account_creations.get(&self.request) else {
            return Ok(Decision::unchanged(()));
        };
        if creation.state != CreationState::InProgress || creation.due_at > context.now {
            return Ok(Decision::unchanged(()));
        }
        let failed = |reason| Event::AccountCreationFailed { request: self.request.clone(), reason, at: context.now };
        let email = creation.email.to_ascii_lowercase();
        let full = organizations
            .organizations
            .get(&creation.organization)
            .is_none_or(|organization| organization.account_count >= context.settings.quotas.accounts);
        let event = if organizations.emails.contains_key(&SmolStr::new(&email)) {
            failed(FailureReason::EmailAlreadyExists)
        } else if full {
            failed(FailureReason::AccountLimitExceeded)
        } else {
            let account = mint(|attempt| {
                let id = AccountId::from_number(context.seed.number("account", &[&email], attempt, 1_000_000_000_000))?;
                (!organizations.accounts.contains_key(&id)).then_some(id)
            });
            Event::AccountCreated { request: self.request.clone(), account, at: context.now }
        };
        Ok(Decision::new([event], ()))
    }
}
