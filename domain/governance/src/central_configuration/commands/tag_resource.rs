//! TagResource: tags on a hub or a configuration policy.

use super::checks::check_tags;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::{Taggable, taggable};
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::tags::Tags;
use crate::state::State;

/// Sets tags; those with other keys stay.
#[derive(Debug, Clone, PartialEq)]
pub struct TagResource {
    /// What bears them.
    pub arn: String,
    /// What is set; a key that is there gets the new value.
    pub tags: Tags,
}

impl Command for TagResource {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("TagResource");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        if self.tags.is_empty() {
            return Err(Rejection::invalid("Tags", "data.Tags should have at least one tag").into());
        }
        let limit = context.settings.quotas.tags;
        let tags = self.tags.clone();
        let event = match taggable(state, caller, &self.arn)? {
            Taggable::Hub(have) => {
                check_tags(have, &tags, limit)?;
                if tags.are_among(have) {
                    return Ok(Decision::unchanged(()));
                }
                Event::HubTagged { account: caller.account, region: caller.region.clone(), tags }
            }
            Taggable::Policy(policy) => {
                check_tags(&policy.tags, &tags, limit)?;
                if tags.are_among(&policy.tags) {
                    return Ok(Decision::unchanged(()));
                }
                Event::ConfigurationPolicyTagged { policy: policy.id, tags }
            }
        };
        Ok(Decision::new([event], ()))
    }
}
