//! UntagResource: removes tags of a recorder, a pack or an organization's pack.

use super::place_of;
use crate::conformance_packs::{Event, Rejection};
use crate::{Caller, Command, Context, Decision, Operation, State};
use smol_str::SmolStr;

/// Removes tags; keys that aren't there don't matter.
#[derive(Debug, Clone, PartialEq)]
pub struct UntagResource {
    /// The resource's ARN.
    pub arn: String,
    /// The tags' keys.
    pub keys: Vec<SmolStr>,
}

impl Command for UntagResource {
    type Output = ();
    const OPERATION: Operation = Operation::config("UntagResource");

    fn decide(&self, state: &State, caller: &Caller, _: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let packs = &state.conformance_packs;
        let resource = packs.taggable(&place_of(caller), &self.arn);
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
