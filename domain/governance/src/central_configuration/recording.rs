//! The one place in which Security Hub asks the area of recorders.

use crate::conformance_packs::place::Place;
use crate::state::State;
use identifiers::{AccountId, Region};

/// Whether AWS Config records in the account and Region, which standards need in order to check anything.
pub fn recorder_is_on(state: &State, account: AccountId, region: &Region) -> bool {
    let place = Place::new(account, region.clone());
    state.conformance_packs.recorders.get(&place).is_some_and(|recorder| recorder.recording)
}
