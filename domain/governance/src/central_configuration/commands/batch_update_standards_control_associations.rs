//! BatchUpdateStandardsControlAssociations: controls are enabled or disabled in standards, each item on its own.

use crate::caller::Caller;
use crate::central_configuration::event::{ControlUpdate, Event};
use crate::central_configuration::queries::controls::{ItemError, association_of};
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Items in one call at most.
const ITEMS: usize = 100;

/// Enables and disables controls.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchUpdateStandardsControlAssociations {
    /// What is to change, in order.
    pub updates: Vec<AssociationUpdate>,
}

/// A control that is to be enabled or disabled in a standard.
#[derive(Debug, Clone, PartialEq)]
pub struct AssociationUpdate {
    /// The standard's ARN.
    pub standard: String,
    /// The control, by id or ARN.
    pub control: String,
    /// Whether it is to be on.
    pub enabled: bool,
    /// Why.
    pub reason: Option<SmolStr>,
}

impl Command for BatchUpdateStandardsControlAssociations {
    /// The items that couldn't be carried out, by their places.
    type Output = Vec<(usize, ItemError)>;
    const OPERATION: Operation = Operation::security_hub("BatchUpdateStandardsControlAssociations");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        if self.updates.is_empty() || self.updates.len() > ITEMS {
            return Err(Rejection::ItemCount(ITEMS).into());
        }
        let (mut updates, mut unprocessed) = (Vec::new(), Vec::new());
        for (place, update) in self.updates.iter().enumerate() {
            match association_of(state, caller, &update.standard, &update.control) {
                Ok(found) => updates.push(ControlUpdate {
                    standard: found.standard,
                    control: found.control.id.into(),
                    enabled: update.enabled,
                    reason: update.reason.clone(),
                }),
                Err(error) => unprocessed.push((place, error)),
            }
        }
        if updates.is_empty() {
            return Ok(Decision::unchanged(unprocessed));
        }
        let (account, region, at) = (caller.account, caller.region.clone(), context.now);
        Ok(Decision::new([Event::StandardsControlsUpdated { account, region, updates, at }], unprocessed))
    }
}
