//! Which resources a place sees and judges: those of its Region, and those of none where its recorder records them.

use evaluation::rules::catalogue;
use governance::conformance_packs::{Place, Recorder, RecordingStrategy, State};
use identifiers::Region;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// The Region that AWS Config writes for resources that belong to none.
pub const GLOBAL: &str = "global";

/// Global types that are recorded only where it is asked for.
pub const GLOBAL_TYPES: [&str; 4] = ["AWS::IAM::Group", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User"];

/// Every type that some managed rule judges.
static JUDGED_TYPES: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| catalogue().iter().flat_map(|rule| &rule.resource_types).copied().collect());

/// The Region of an item's key: what isn't the name of a Region belongs to none.
pub(crate) fn key_region(region: &SmolStr) -> SmolStr {
    match region.parse::<Region>() {
        Ok(_) => region.clone(),
        Err(_) => SmolStr::new_static(GLOBAL),
    }
}

/// The first place of an account in the order of places.
pub fn first_place(place: &Place) -> Place {
    Place::new(place.account, Region::before_all())
}

/// Whether resources that belong to no Region are judged in this one: where the recorder records them, and in every Region if
/// they were delivered although no recorder of the account does.
pub fn judges_globals(state: &State, place: &Place) -> bool {
    let mut of_account = state
        .recorders
        .range(first_place(place)..)
        .take_while(|(other, _)| other.account == place.account)
        .filter(|(_, recorder)| records_globals(recorder))
        .peekable();
    of_account.peek().is_none() || of_account.any(|(other, _)| other == place)
}

fn records_globals(recorder: &Recorder) -> bool {
    GLOBAL_TYPES.iter().any(|one| records(recorder, one))
}

/// Whether a recorder records a type.
pub fn records(recorder: &Recorder, resource_type: &str) -> bool {
    let group = &recorder.group;
    match group.strategy {
        RecordingStrategy::AllSupported => {
            group.include_global_resource_types || !GLOBAL_TYPES.contains(&resource_type)
        }
        RecordingStrategy::Inclusion => group.resource_types.iter().any(|one| one == resource_type),
        RecordingStrategy::Exclusion => !group.excluded_resource_types.iter().any(|one| one == resource_type),
    }
}

/// The types of which a snapshot that this recorder made shows every resource.
pub fn recorded_types(recorder: &Recorder, with_globals: bool) -> Arc<BTreeSet<SmolStr>> {
    /// Of recorders that record everything, which most do.
    static ALL: LazyLock<Arc<BTreeSet<SmolStr>>> = LazyLock::new(|| judged_types(|_| true));
    static ALL_BUT_GLOBAL: LazyLock<Arc<BTreeSet<SmolStr>>> =
        LazyLock::new(|| judged_types(|one| !GLOBAL_TYPES.contains(&one)));
    let with_globals = with_globals && (!is_all_supported(recorder) || recorder.group.include_global_resource_types);
    match (is_all_supported(recorder), with_globals) {
        (true, true) => ALL.clone(),
        (true, false) => ALL_BUT_GLOBAL.clone(),
        (false, _) => judged_types(|one| records(recorder, one) && (with_globals || !GLOBAL_TYPES.contains(&one))),
    }
}

fn is_all_supported(recorder: &Recorder) -> bool {
    recorder.group.strategy == RecordingStrategy::AllSupported
}

fn judged_types(counts: impl Fn(&str) -> bool) -> Arc<BTreeSet<SmolStr>> {
    let types = JUDGED_TYPES.iter().filter(|one| counts(one));
    Arc::new(types.map(|one| SmolStr::new_static(one)).collect())
}

/// The Regions of keys under which a place's resources are.
pub fn regions<'a>(state: &State, place: &'a Place) -> impl Iterator<Item = &'a str> {
    [Some(place.region.as_str()), judges_globals(state, place).then_some(GLOBAL)].into_iter().flatten()
}
