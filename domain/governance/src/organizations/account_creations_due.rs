//! When workers have to look at requests to create accounts.

use super::state::State;
use identifiers::{CreateAccountRequestId, Timestamp};

/// Requests that a worker has to conclude, oldest first, with the moment from which it may.
pub fn account_creations_due(state: &State) -> Vec<(Timestamp, CreateAccountRequestId)> {
    state
        .creations_in_progress
        .iter()
        .filter_map(|(_, id)| state.account_creations.get(id))
        .map(|creation| (creation.due_at, creation.id.clone()))
        .collect()
}
