//! The worker's step that turns a CreateAccount or CreateGovCloudAccount request into an account or into a reason why not.

use crate::caller::Caller;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::faults::{FaultId, Struck};
use crate::mint::mint;
use crate::organizations::account::implicit_owner;
use crate::organizations::account_creation::{AccountCreation, CreationState, FailureReason};
use crate::organizations::email_address::is_usable;
use crate::organizations::event::Event;
use crate::organizations::state::lower_case;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, CreateAccountRequestId};

/// Concludes a request that is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeAccountCreation {
    /// Which request.
    pub request: CreateAccountRequestId,
    /// A fault that makes it fail.
    pub fault: Option<Struck<FailureReason>>,
}

impl Command for ConcludeAccountCreation {
    /// The fault, if it struck.
    type Output = Option<FaultId>;
    const OPERATION: Operation = Operation::internal("ConcludeAccountCreation");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Option<FaultId>>, Rejection> {
        let organizations = &state.organizations;
        let Some(creation) = organizations.account_creations.get(&self.request) else {
            return Ok(Decision::unchanged(None));
        };
        if creation.state != CreationState::InProgress || creation.due_at > context.now {
            return Ok(Decision::unchanged(None));
        }
        let failure = self.fault.map(|struck| struck.failure).or_else(|| failure(state, creation, context));
        let event = match failure {
            Some(reason) => Event::AccountCreationFailed { request: self.request.clone(), reason, at: context.now },
            None => {
                let email = lower_case(&creation.email);
                let number = |domain: &str, except: Option<AccountId>| {
                    mint(|attempt| {
                        let number = context.seed.number(domain, &[&email], attempt, 1_000_000_000_000);
                        let id = AccountId::from_number(number)?;
                        (!organizations.is_account(id) && Some(id) != except).then_some(id)
                    })
                };
                let account = number("account", None);
                let govcloud_account = creation.govcloud.then(|| number("govcloud account", Some(account)));
                let hub = state.central_configuration.makes_hubs(&creation.organization).then(NewHub::by_default);
                Event::AccountCreated { request: self.request.clone(), account, govcloud_account, hub, at: context.now }
            }
        };
        Ok(Decision::new([event], self.fault.map(|struck| struck.fault)))
    }
}

/// Why there can't be an account. The address is judged now and not when the account was asked for.
fn failure(state: &State, creation: &AccountCreation, context: &Context<'_>) -> Option<FailureReason> {
    let organizations = &state.organizations;
    let email = lower_case(&creation.email);
    // Before the request said so itself, only one that still ran could tell.
    let running = organizations.creation_in_progress(&creation.organization, &email);
    let repeated = creation.repeated || running.is_some_and(|running| running.sequence < creation.sequence);
    let full = organizations
        .organizations
        .get(&creation.organization)
        .is_none_or(|organization| organization.accounts_counted() >= context.settings.quotas.accounts);
    // Both accounts of a pair have its address.
    let owner = organizations.emails.get(&email).and_then(|account| organizations.accounts.get(account));
    if !is_usable(&creation.email) {
        Some(FailureReason::InvalidEmail)
    } else if creation.govcloud && owner.is_some_and(|owner| owner.govcloud_account.is_some()) {
        Some(FailureReason::GovcloudAccountAlreadyExists)
    } else if repeated {
        Some(FailureReason::ConcurrentAccountModification)
    } else if organizations.emails.contains_key(&email) || implicit_owner(&email).is_some() {
        Some(FailureReason::EmailAlreadyExists)
    } else if full {
        Some(FailureReason::AccountLimitExceeded)
    } else {
        None
    }
}
