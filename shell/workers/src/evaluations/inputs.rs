//! What the results of a place and of a rule come from, as digests: results whose digest isn't that of today's inputs are made
//! again. Items are left aside: those that change are named by what waits.

use evaluation::facts::AccountFacts;
use evaluation::rules::{Coverage, JudgedRule};
use evaluation::{Canonical, Digest};
use evidence::counts::Counts;
use evidence::external::ExternalResult;
use evidence::scope;
use evidence::summary::InputDigest;
use governance::conformance_packs::{EvaluationRequest, Place, State};
use identifiers::Seed;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many items are few: with as many of deleted resources they are still a page.
const FEW: u64 = 250;

/// The digest of everything in the control state, and of the logic, that any rule of a place may depend on.
pub(super) fn of_place(state: &State, seed: &Seed, place: &Place, logic: &Digest) -> InputDigest {
    let mut canonical = Canonical::new("place");
    // Since then rules on accounts see what belongs to no Region everywhere: places are compared once more.
    canonical.text("accounts everywhere");
    canonical.digest(logic).text(&state.recorded_until(place).to_string());
    canonical.text(if scope::judges_globals(state, place) { "globals" } else { "" });
    for (id, revision) in state.deployed_in(seed, place) {
        canonical.text(&id).text(&revision);
    }
    canonical.text("requests");
    for request in requests(state, place) {
        canonical.text(&request.rule).text(&request.to_answer().to_string());
    }
    canonical.text("recorded");
    if let Some(recorder) = state.recorders.get(place) {
        let group = &recorder.group;
        canonical.text(&format!("{:?} {}", group.strategy, group.include_global_resource_types));
        for one in &group.resource_types {
            canonical.text(one);
        }
        canonical.text("but");
        for one in &group.excluded_resource_types {
            canonical.text(one);
        }
    }
    short(&canonical.finish())
}

/// The evaluations that were asked for in a place.
pub(super) fn requests<'s>(state: &'s State, place: &Place) -> &'s [EvaluationRequest] {
    state.evaluation_requests.get(place).map(Vec::as_slice).unwrap_or_default()
}

/// What is known of a place beside its items.
pub(super) struct World {
    pub(super) facts: AccountFacts,
    pub(super) coverage: Coverage,
    pub(super) with_globals: bool,
    /// Counts of the place's own resources, and of those of no Region if it judges them.
    counts: [Counts; 2],
    /// Counts of resources of no Region, if only rules that judge accounts see them.
    elsewhere: Counts,
}

impl World {
    pub(super) fn new(state: &State, place: &Place, facts: AccountFacts, own: Counts, globals: Counts) -> Self {
        let with_globals = scope::judges_globals(state, place);
        let coverage = match state.recorders.get(place).filter(|_| own.complete) {
            Some(recorder) => Coverage::Types(scope::recorded_types(recorder, with_globals)),
            None => Coverage::Types(Arc::default()),
        };
        let (globals, elsewhere) =
            if with_globals { (globals, Counts::default()) } else { (Counts::default(), globals) };
        Self { facts, coverage, with_globals, counts: [own, globals], elsewhere }
    }

    /// Whether no item of a type means that there is no such resource.
    pub(super) fn covers(&self, resource_type: &str) -> bool {
        match &self.coverage {
            Coverage::All => true,
            Coverage::Types(types) => types.contains(resource_type),
        }
    }

    /// How many existing resources of a type there are.
    pub(super) fn count(&self, resource_type: &str) -> u64 {
        self.counts.iter().map(|counts| counts.of(resource_type)).sum()
    }

    /// Whether resources of a type were delivered for the place's Region and for none.
    pub(super) fn is_in_both(&self, resource_type: &str) -> bool {
        self.counts.iter().all(|counts| counts.types.contains_key(resource_type))
    }

    /// In which portions to go through the items of some types under a Region of keys: all of them at once where there are few items,
    /// or most are of these types, and otherwise one type after the other.
    pub(super) fn walks(&self, region: &str, types: &BTreeSet<&'static str>) -> Vec<BTreeSet<&'static str>> {
        let [own, globals] = &self.counts;
        let counts = if region == scope::GLOBAL { globals } else { own };
        let seen: BTreeSet<&'static str> =
            types.iter().filter(|one| counts.types.contains_key(**one)).copied().collect();
        let (total, wanted) = (counts.total(), seen.iter().map(|one| counts.of(one)).sum::<u64>());
        if seen.is_empty() {
            Vec::new()
        } else if self.has_few_items() || wanted >= total / 2 {
            vec![seen]
        } else {
            seen.into_iter().map(|one| BTreeSet::from([one])).collect()
        }
    }

    /// Whether there are so few items that all of them are read at once.
    pub(super) fn has_few_items(&self) -> bool {
        self.counts.iter().map(Counts::total).sum::<u64>() <= FEW
    }

    /// Whether there ever were resources of a type that belong to no Region and that only rules on accounts see.
    pub(super) fn has_seen_elsewhere(&self, resource_type: &str) -> bool {
        self.elsewhere.types.contains_key(resource_type)
    }

    /// Whether any resource of a type was ever seen.
    pub(super) fn has_seen(&self, resource_type: &str) -> bool {
        self.counts.iter().any(|counts| counts.types.contains_key(resource_type))
    }
}

/// The digest of all that a rule's results come from, which see changes up to a fact of the journal, in this world. `own` is that
/// of the rule as this logic judges it.
pub(super) fn of_rule(own: &Digest, rule: &JudgedRule, until: u64, request: u64, world: &World) -> InputDigest {
    let reads = rule.managed().reads;
    let mut hasher = Sha256::new();
    hasher.update(own.bytes());
    hasher.update(until.to_be_bytes());
    hasher.update(request.to_be_bytes());
    // Which types these are follows from the rule.
    for resource_type in rule.item_types().iter().chain(reads.related) {
        hasher.update([u8::from(world.covers(resource_type))]);
    }
    // What belongs to no Region may be of any type.
    hasher.update([u8::from(world.with_globals)]);
    // Rules on accounts see it everywhere, as far as there is any.
    for resource_type in rule.read_beside().filter(|_| rule.judges_accounts()) {
        let count = world.elsewhere.of(resource_type);
        if count > 0 {
            hasher.update(resource_type);
            hasher.update(count.to_be_bytes());
        }
    }
    if !reads.facts.is_empty() {
        hasher.update(world.facts.digest_of(reads.facts).bytes());
    }
    let mut short = InputDigest::default();
    short.iter_mut().zip(hasher.finalize()).for_each(|(to, from)| *to = from);
    short
}

/// The digest of a rule whose results come from outside.
pub(super) fn of_external(external: Option<&ExternalResult>) -> InputDigest {
    let mut canonical = Canonical::new("external");
    canonical.optional(external.map(|external| format!("{external:?}")).as_deref());
    short(&canonical.finish())
}

/// The digest of a rule that isn't judged, for a reason.
pub(super) fn of_unjudged(reason: &str) -> InputDigest {
    short(&Canonical::new("unjudged").text(reason).finish())
}

fn short(digest: &Digest) -> InputDigest {
    let mut short = InputDigest::default();
    short.iter_mut().zip(digest.bytes()).for_each(|(to, from)| *to = *from);
    short
}
