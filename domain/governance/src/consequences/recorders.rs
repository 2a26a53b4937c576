//! Configuration recorders: without one that runs, packs and rules aren't evaluated any more and Security Hub's standards are incomplete.

use super::accounts::key_of;
use crate::conformance_packs::recorder::Recorder;
use crate::conformance_packs::state::State;
use identifiers::{AccountId, Region};
use std::collections::BTreeMap;

/// What became of the recorders of these accounts in a Region, in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecorderChange {
    /// Where they are.
    pub region: Region,
    /// How they were; nothing where there was none.
    pub before: Option<Recording>,
    /// How they are; nothing where they are gone.
    pub after: Option<Recording>,
    /// Whether they record other types of resources, or at other times, than they did.
    pub scope_changed: bool,
    /// Where it is so.
    pub accounts: Vec<AccountId>,
}

/// Whether a recorder runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recording {
    /// It is there and doesn't.
    Stopped,
    /// It does.
    Running,
}

impl Recording {
    fn of(recorder: &Recorder) -> Self {
        if recorder.recording { Self::Running } else { Self::Stopped }
    }

    /// `recording` or `stopped`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::Running => "recording",
        }
    }
}

pub(super) fn changes(before: &State, after: &State) -> Vec<RecorderChange> {
    let mut found: BTreeMap<_, Vec<AccountId>> = BTreeMap::new();
    for change in before.recorders.diff(&after.recorders) {
        let place = key_of(&change);
        let [was, is] = [before, after].map(|state| state.recorders.get(place));
        // Another role or tag changes nothing in what is recorded.
        let scope_changed =
            matches!((was, is), (Some(was), Some(is)) if (&was.group, &was.mode) != (&is.group, &is.mode));
        let [was, is] = [was, is].map(|recorder| recorder.map(Recording::of));
        if was != is || scope_changed {
            found.entry((place.region.clone(), was, is, scope_changed)).or_default().push(place.account);
        }
    }
    let changes = found.into_iter().map(|((region, before, after, scope_changed), accounts)| RecorderChange {
        region,
        before,
        after,
        scope_changed,
        accounts,
    });
    changes.collect()
}
