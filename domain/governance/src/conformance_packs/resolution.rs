//! What a revision of a pack comes to in a place.

use super::pack::{Revision, stack};
use super::place::Place;
use super::template::PackTemplate;
use evaluation::templates::{Pseudo, Resolved, SourceOwner, TemplateProblem};
use identifiers::Seed;

/// The rules and remediations of a revision in a place.
pub(crate) fn resolve(
    template: &PackTemplate,
    revision: &Revision,
    seed: &Seed,
    place: &Place,
    name: &str,
    id: &str,
) -> Result<Resolved, Vec<TemplateProblem>> {
    template.template.bind(&revision.inputs())?.resolve(&pseudo(seed, place, name, id), id)
}

/// The same of a revision that is deployed: it did resolve when it was, and what has become of the checks since changes nothing.
pub(super) fn resolve_stored(
    template: &PackTemplate,
    revision: &Revision,
    seed: &Seed,
    place: &Place,
    name: &str,
    id: &str,
) -> Resolved {
    template.template.bind_stored(&revision.inputs()).resolve_stored(&pseudo(seed, place, name, id), id)
}

fn pseudo(seed: &Seed, place: &Place, name: &str, id: &str) -> Pseudo {
    let (stack_name, stack_uuid) = stack(seed, place, name, id);
    Pseudo { account_id: place.account, region: place.region.clone(), stack_name, stack_uuid }
}

/// Whether the owner is AWS, whose rules have identifiers that must be known.
pub(super) fn is_managed(owner: SourceOwner) -> bool {
    owner == SourceOwner::Aws
}
