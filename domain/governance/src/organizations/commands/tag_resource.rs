//! TagResource: sets tags, all or none.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::taggable_resource::TaggableResource;
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;

/// Sets tags.
#[derive(Debug, Clone, PartialEq)]
pub struct TagResource {
    /// On what.
    pub resource: TaggableResource,
    /// Which tags, as given.
    pub tags: Vec<Tag>,
}

impl Command for TagResource {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("TagResource");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let tags = Tags::given(&self.tags)?;
        let have = self.resource.changeable_tags(state, organization)?;
        let mut all = have.clone();
        tags.iter().for_each(|tag| all.set(tag.clone()));
        if all == *have {
            return Ok(Decision::unchanged(()));
        }
        all.within(&context.settings.quotas)?;
        if let Some(kind) = self.resource.kind() {
            tags.comply(state, organization, kind)?;
        }
        let event =
            Event::ResourceTagged { organization: organization.id.clone(), resource: self.resource.clone(), tags };
        Ok(Decision::new([event], ()))
    }
}
