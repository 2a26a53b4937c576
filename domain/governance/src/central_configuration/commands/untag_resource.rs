//! UntagResource: fewer tags on a hub or a configuration policy.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::{Taggable, taggable};
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::tags::Tags;
use crate::state::State;
use smol_str::SmolStr;

/// Removes tags; keys that aren't there are no error.
#[derive(Debug, Clone, PartialEq)]
pub struct UntagResource {
    /// What bears them.
    pub arn: String,
    /// What is taken away; a key that isn't there is passed over.
    pub keys: Vec<SmolStr>,
}

impl Command for UntagResource {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("UntagResource");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let keys = self.keys.clone();
        let bears_one = |have: &Tags| have.iter().any(|tag| keys.contains(&tag.key));
        let event = match taggable(state, caller, &self.arn)? {
            Taggable::Hub(have) if bears_one(have) => {
                Event::HubUntagged { account: caller.account, region: caller.region.clone(), keys }
            }
            Taggable::Policy(policy) if bears_one(&policy.tags) => {
                Event::ConfigurationPolicyUntagged { policy: policy.id, keys }
            }
            Taggable::Hub(_) | Taggable::Policy(_) => return Ok(Decision::unchanged(())),
        };
        Ok(Decision::new([event], ()))
    }
}
