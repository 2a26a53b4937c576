//! UntagResource: removes tags of a recorder, a rule, a pack or an organization's pack.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::template::TemplateSet;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Removes tags; keys that aren't there don't matter.
#[derive(Debug, Clone)]
pub struct UntagResource {
    /// The resource's ARN.
    pub arn: String,
    /// The templates that the rules of the place's packs come from; needed for the ARNs of rules.
    pub templates: TemplateSet,
    /// The tags' keys.
    pub keys: Vec<SmolStr>,
}

impl Command for UntagResource {
    type Output = ();
    const OPERATION: Operation = Operation::config("UntagResource");

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
        let have = packs.tags_of(&resource).cloned().unwrap_or_default();
        let keys: Vec<SmolStr> =
            self.keys.iter().filter(|key| have.iter().any(|tag| tag.key == **key)).cloned().collect();
        if keys.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        Ok(Decision::new([Event::ResourceUntagged { resource, keys }], ()))
    }
}
