//! CreateMembers: accounts of the organization are members of the Region's administrator, and get hubs where they have none.

use crate::caller::Caller;
use crate::central_configuration::access::is_managed_centrally;
use crate::central_configuration::declarative::governs;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::organization::Organization;
use crate::state::State;
use identifiers::AccountId;

/// Makes accounts members of the caller.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMembers {
    /// Which.
    pub accounts: Vec<AccountId>,
}

/// An account that nothing was done with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnprocessedAccount {
    /// Which.
    pub account: AccountId,
    /// Why.
    pub reason: String,
}

impl Command for CreateMembers {
    type Output = Vec<UnprocessedAccount>;
    const OPERATION: Operation = Operation::security_hub("CreateMembers");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let (administrator, region) = (caller.account, &caller.region);
        let organization = own_organization(state, caller)?;
        let central = &state.central_configuration;
        if let Some(managed) = self.accounts.iter().find(|account| is_managed_centrally(state, **account, region)) {
            return Err(Rejection::ManagedByPolicy(*managed).into());
        }
        if let Some(off) = self.accounts.iter().find(|account| governs(state, **account, region) == Some(false)) {
            return Err(Rejection::ManagedByPolicy(*off).into());
        }
        let (mut accounts, mut unprocessed) = (Vec::new(), Vec::new());
        for account in &self.accounts {
            let member = central.member(&state.organizations, administrator, region, *account);
            let is_member = member.is_some_and(|member| member.status.is_associated());
            match obstacle(state, caller, organization, *account) {
                Some(reason) => unprocessed.push(UnprocessedAccount { account: *account, reason }),
                None if is_member || accounts.contains(account) => {}
                None => accounts.push(*account),
            }
        }
        if accounts.is_empty() {
            return Ok(Decision::unchanged(unprocessed));
        }
        let defaults =
            central.administration(&organization.id).map(|administration| administration.defaults_in(region));
        let with_standards = defaults.is_none_or(|defaults| defaults.auto_enable_standards);
        let event = Event::MembersCreated {
            administrator,
            region: region.clone(),
            accounts,
            hub: if with_standards { NewHub::by_default() } else { NewHub::bare() },
            at: context.now,
        };
        Ok(Decision::new([event], unprocessed))
    }
}

/// Why an account can't be a member.
fn obstacle(state: &State, caller: &Caller, organization: &Organization, account: AccountId) -> Option<String> {
    if account == caller.account {
        return Some("The administrator can't be its own member".to_owned());
    }
    let Some(found) = state.organizations.member(&organization.id, account) else {
        return Some("The account isn't in the organization, and invitations aren't modelled".to_owned());
    };
    if !found.is_active() {
        return Some("The account is suspended".to_owned());
    }
    let manages = account == organization.management_account;
    if manages && state.central_configuration.hub(account, &caller.region).is_none() {
        return Some("Call EnableSecurityHub in the management account first".to_owned());
    }
    None
}
