//! TagResource: sets tags of a recorder, a rule, a pack or an organization's pack.

use super::checks::{checked_tags, place_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::template::TemplateSet;
use crate::context::Context;
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;

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

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
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
