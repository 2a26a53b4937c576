//! UntagResource: removes tags; keys that aren't there are passed over.

use super::organization_of;
use crate::organizations::{Event, TaggableResource};
use crate::{Caller, Command, Context, Decision, Operation, State};
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

    fn decide(&self, state: &State, caller: &Caller, _: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
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
