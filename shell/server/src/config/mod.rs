//! AWS Config on the wire: requests to commands and queries, state to answers, one noun a file.

pub(crate) mod refusal;

use crate::dispatch::Modelled;

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    Vec::new()
}
