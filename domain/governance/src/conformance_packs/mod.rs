//! Configuration recorders, conformance packs and the rules they bring, in every member account and Region.

use crate::organizations;
use crate::{Caller, Resource};
use serde::{Deserialize, Serialize};

/// What is true.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {}

/// A fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Event {}

/// Why it refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// The caller may not use the operation.
    #[error("You don't have permissions to access this resource.")]
    AccessDenied,
}

impl State {
    /// Makes a fact true; the organizations are as they were before it.
    pub(crate) fn evolve(&mut self, event: &crate::Event, sequence: u64, organizations: &organizations::State) {
        let _ = (event, sequence, organizations);
    }
}

/// Whether the caller may use the operation.
///
/// # Errors
/// The refusal.
pub fn authorize(state: &crate::State, caller: &Caller, operation: &str, resource: Resource) -> Result<(), Rejection> {
    let _ = (state, caller, operation, resource);
    Ok(())
}
