//! UntagResource: fewer tags on a hub or a configuration policy.

use crate::central_configuration::Event;
use crate::central_configuration::queries::{Taggable, taggable};
use crate::{Caller, Command, Context, Decision, Operation, State};
use smol_str::SmolStr;

/// Removes tags; keys that aren't there are no error.
#[derive(Debug, Clone, PartialEq)]
pub struct UntagResource {
    /// What bears them.
    pub arn: String,
    /// Their keys.
    pub keys: Vec<SmolStr>,
}

impl Command for UntagResource {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("UntagResource");

    fn decide(&self, state: &State, caller: &Caller, _: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let keys = self.keys.clone();
        let event = match taggable(state, caller, &self.arn)? {
            Taggable::Hub(_) => Event::HubUntagged { account: caller.account, region: caller.region.clone(), keys },
            Taggable::Policy(policy) => Event::ConfigurationPolicyUntagged { policy: policy.id, keys },
        };
        Ok(Decision::new([event], ()))
    }
}
