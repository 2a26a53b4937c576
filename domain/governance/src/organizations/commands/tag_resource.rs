//! TagResource: sets tags, all or none.

use super::organization_of;
use crate::organizations::{Event, Tag, TaggableResource, Tags};
use crate::{Caller, Command, Context, Decision, Operation, State};

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

    fn decide(&self, state: &State, caller: &Caller, context: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let organization = organization_of(state, caller)?;
        let tags = Tags::given(&self.tags)?;
        let have = self.resource.changeable_tags(state, organization)?;
        let mut all = have.clone();
        tags.iter().for_each(|tag| all.set(tag.clone()));
        if all == *have {
            return Ok(Decision::unchanged(()));
        }
        all.within(&context.settings.quotas)?;
        tags.comply(state, organization, self.resource.kind())?;
        let event =
            Event::ResourceTagged { organization: organization.id.clone(), resource: self.resource.clone(), tags };
        Ok(Decision::new([event], ()))
    }
}
