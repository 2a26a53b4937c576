//! The worker's step that sets up central configuration after the switch to it.

use crate::caller::Caller;
use crate::central_configuration::administration::CentralStatus;
use crate::central_configuration::event::Event;
use crate::central_configuration::queue::Work;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::faults::{FaultId, Struck};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::OrganizationId;

/// Sets up central configuration that is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeCentralConfiguration {
    /// Whose.
    pub organization: OrganizationId,
    /// A fault that makes it fail.
    pub fault: Option<Struck<()>>,
}

impl Command for ConcludeCentralConfiguration {
    /// The fault, if it struck.
    type Output = Option<FaultId>;
    const OPERATION: Operation = Operation::internal("ConcludeCentralConfiguration");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Option<FaultId>>, Rejection> {
        let central = &state.central_configuration;
        let work = Work::CentralConfiguration(self.organization.clone());
        let pending = central
            .administration(&self.organization)
            .and_then(|administration| administration.central.as_ref())
            .filter(|pending| pending.status == CentralStatus::Pending)
            .filter(|_| central.queue.due_at(&work).is_some_and(|due_at| due_at <= context.now));
        let Some(pending) = pending else { return Ok(Decision::unchanged(None)) };
        let (organization, at) = (self.organization.clone(), context.now);
        let active =
            state.organizations.accounts.get(&pending.administrator).is_some_and(|account| account.is_active());
        let aggregator = central.aggregators.get(&pending.administrator);
        let event = match aggregator.filter(|aggregator| aggregator.region == pending.home) {
            _ if self.fault.is_some() => {
                let message = "Security Hub failed to set up central configuration. Retry your request.".to_owned();
                Event::CentralConfigurationFailed { organization, message, at }
            }
            _ if !active => {
                let message = format!("The delegated administrator {} is suspended.", pending.administrator);
                Event::CentralConfigurationFailed { organization, message, at }
            }
            None => {
                let message = "There is no finding aggregator in the home Region.".to_owned();
                Event::CentralConfigurationFailed { organization, message, at }
            }
            Some(aggregator) => {
                let (linked, hub) = (aggregator.linked.clone(), NewHub::bare());
                Event::CentralConfigurationEnabled { organization, linked, hub, at }
            }
        };
        Ok(Decision::new([event], self.fault.map(|struck| struck.fault)))
    }
}
