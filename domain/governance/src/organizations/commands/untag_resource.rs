//! UntagResource: removes tags; keys that aren't there are passed over.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::taggable_resource::TaggableResource;
use crate::state::State;
use smol_str::SmolStr;

/// Removes tags.
#[derive(Debug, Clone, PartialEq)]
pub struct UntagResource {
    /// From what.
    pub resource: TaggableResource,
    /// Which keys.
    pub keys: Vec<SmolStr>,
}

impl Command for UntagResource {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("UntagResource");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let have = self.resource.changeable_tags(state, organization)?;
        let keys: Vec<SmolStr> =
            have.iter().filter(|tag| self.keys.contains(&tag.key)).map(|tag| tag.key.clone()).collect();
        if keys.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        let event =
            Event::ResourceUntagged { organization: organization.id.clone(), resource: self.resource.clone(), keys };
        Ok(Decision::new([event], ()))
    }
}
