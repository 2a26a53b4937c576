//! What several commands ask before they decide, and how long their work takes.

use crate::caller::Caller;
use crate::conformance_packs::place::Place;
use crate::conformance_packs::rejection::Rejection;
use crate::organizations::tags::{Tag, Tags};

/// How long a deployment takes under realistic timing.
pub(super) const DEPLOYMENT_MILLIS: i64 = 2 * 60 * 1000;
/// How long a deletion takes under realistic timing.
pub(super) const DELETION_MILLIS: i64 = 60 * 1000;
/// The most parameters that a pack can be given.
pub(super) const INPUT_PARAMETERS: usize = 60;

/// The caller's account in the Region of the call.
pub(super) fn place_of(caller: &Caller) -> Place {
    Place::new(caller.account, caller.region.clone())
}

/// The tags as a set, if they may be used.
pub(super) fn checked_tags(tags: &[Tag], refuse: impl Fn(String) -> Rejection) -> Result<Tags, Rejection> {
    if let Some(reserved) = tags.iter().find(|tag| is_reserved(&tag.key)) {
        return Err(refuse(format!("The tag key {} is reserved: keys may not begin with aws:.", reserved.key)));
    }
    let set: Tags = tags.iter().cloned().collect();
    if set.len() != tags.len() {
        return Err(refuse("A tag key is given more than once.".to_owned()));
    }
    Ok(set)
}

pub(super) fn is_reserved(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}
