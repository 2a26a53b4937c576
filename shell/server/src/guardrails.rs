//! What is kept of the policies that calls meet, from one call to the next.

use authorization::{Rest, Side};
use governance::Principal;
use governance::organizations::Compiled;
use identifiers::Region;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, Weak};

/// Policies in compiled form, and what of them can still stand in the way of callers that were here.
#[derive(Debug, Default)]
pub struct Guardrails {
    /// The policies.
    pub compiled: RwLock<Compiled>,
    rests: RwLock<HashMap<(usize, &'static str), Vec<OfCaller>>>,
}

/// How many sides and services are kept.
const KEPT: usize = 20_000;
/// How many callers of a side and service.
const CALLERS: usize = 16;

/// What is left for a caller. The side's place in memory is kept, so that no other one can have it, and not what was there.
#[derive(Debug)]
struct OfCaller {
    _side: Weak<Side>,
    principal: Principal,
    region: Region,
    rest: Arc<Rest>,
}

impl Guardrails {
    /// What is left of a side's service control policies for a caller that asks for a service's actions, if it was kept.
    pub fn rest(
        &self,
        side: &Arc<Side>,
        service: &'static str,
        principal: &Principal,
        region: &Region,
    ) -> Option<Arc<Rest>> {
        let rests = self.rests.read().unwrap_or_else(PoisonError::into_inner);
        let callers = rests.get(&(Arc::as_ptr(side).addr(), service))?;
        let known = callers.iter().find(|known| known.principal == *principal && known.region == *region)?;
        Some(known.rest.clone())
    }

    /// Keeps it.
    pub fn keep_rest(
        &self,
        side: &Arc<Side>,
        service: &'static str,
        principal: &Principal,
        region: &Region,
        rest: Arc<Rest>,
    ) {
        let mut rests = self.rests.write().unwrap_or_else(PoisonError::into_inner);
        if rests.len() >= KEPT {
            rests.clear();
        }
        let callers = rests.entry((Arc::as_ptr(side).addr(), service)).or_default();
        if callers.len() >= CALLERS {
            callers.remove(0);
        }
        let (principal, region) = (principal.clone(), region.clone());
        callers.push(OfCaller { _side: Arc::downgrade(side), principal, region, rest });
    }
}
