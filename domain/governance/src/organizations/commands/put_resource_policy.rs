//! PutResourcePolicy: what the organization delegates of its policies' management; the first text makes the policy, others replace it.

use super::checks::{all_features, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::delegation_policy::check;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;
use identifiers::ResourcePolicyId;
use std::sync::Arc;

/// Gives the organization its resource policy.
#[derive(Debug, Clone, PartialEq)]
pub struct PutResourcePolicy {
    /// Its text, kept as it is.
    pub content: Arc<str>,
    /// The tags of a new one, as given.
    pub tags: Vec<Tag>,
}

impl Command for PutResourcePolicy {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("PutResourcePolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let tags = Tags::given(&self.tags)?;
        all_features(organization)?;
        check(&state.organizations, organization, &self.content)?;
        let have = organization.resource_policy.as_ref();
        if have.is_some() && !tags.is_empty() {
            return Err(Rejection::TagsOfExistingResourcePolicy.into());
        }
        if have.is_some_and(|have| have.content == self.content) {
            return Ok(Decision::unchanged(()));
        }
        tags.within(&context.settings.quotas)?;
        tags.comply(state, organization, "resourcepolicy")?;
        let policy: ResourcePolicyId = match have {
            Some(have) => have.id.clone(),
            None => mint(|attempt| {
                let key = [organization.id.as_str(), &state.sequence.to_string()];
                format!("rp-{}", context.seed.alphanumeric("resource policy", &key, attempt, 8)).parse().ok()
            }),
        };
        let (organization, content) = (organization.id.clone(), self.content.clone());
        Ok(Decision::new([Event::ResourcePolicyPut { organization, policy, content, tags, at: context.now }], ()))
    }
}
