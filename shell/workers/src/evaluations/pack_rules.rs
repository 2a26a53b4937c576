//! What packs bring, kept by what was put: thousands of accounts have the same rules under names of their own.

use governance::conformance_packs::{Bases, DeployedRevision, InputParameter, PackTemplate, Place, bases};
use identifiers::{Region, Seed};
use smol_str::SmolStr;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many packs are kept; a place has fifty at most, and most are the same everywhere.
const KEPT: usize = 1_000;

/// A template's digest, the Region, and the values of its parameters.
type Key = (SmolStr, Region, Arc<[InputParameter]>);

/// The rules of packs that bring the same to every account of a Region.
#[derive(Default)]
pub(super) struct PackRules(Mutex<HashMap<Key, Bases>>);

impl PackRules {
    /// What a pack's rules judge in a place.
    pub(super) fn of(
        &self,
        template: &PackTemplate,
        deployed: &DeployedRevision<'_>,
        seed: &Seed,
        place: &Place,
    ) -> Bases {
        let key = (template.digest.clone(), place.region.clone(), deployed.revision.input_parameters.clone());
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let (bases, is_shared) = bases(template, deployed, seed, place);
        let bases: Bases = bases.into();
        if is_shared {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if known.len() >= KEPT {
                // Rare, and only costs making them again.
                known.clear();
            }
            known.insert(key, bases.clone());
        }
        bases
    }
}
