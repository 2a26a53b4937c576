//! TagResource: sets tags of a recorder, a rule, a pack or an organization's pack.

use super::{checked_tags, place_of};
use crate::conformance_packs::{Event, Rejection, TemplateSet};
use crate::organizations::{Tag, Tags};
use crate::{Caller, Command, Context, Decision, Operation, State};

/// Sets tags.
#[derive(Debug, Clone)]
pub struct TagResource {
    /// The resource's ARN.
    pub arn: String,
    /// The templates that the rules of the place's packs come from; needed for the ARNs of rules.
    pub templates: TemplateSet,
    /// The tags.
    pub tags: Vec<Tag>,
}

impl Command for TagResource {
    type Output = ();
    const OPERATION: Operation = Operation::config("TagResource");

    fn decide(&self, state: &State, caller: &Caller, context: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let packs = &state.conformance_packs;
        let place = place_of(caller);
        if let Some(refusal) = packs.service_owned(context.seed, &self.templates, &place, &self.arn) {
            return Err(refusal.into());
        }
        let resource = packs.taggable(&place, &self.arn);
        let resource = resource.ok_or_else(|| Rejection::ResourceNotFound(self.arn.clone()))?;
        let tags = checked_tags(&self.tags, Rejection::Validation)?;
        let have = packs.tags_of(&resource).cloned().unwrap_or_default();
        let all: Tags = have.iter().chain(tags.iter()).cloned().collect();
        let quota = context.settings.quotas.tags;
        if all.len() > quota {
            return Err(Rejection::TooManyTags(quota).into());
        }
        if all == have {
            return Ok(Decision::unchanged(()));
        }
        Ok(Decision::new([Event::ResourceTagged { resource, tags }], ()))
    }
}
