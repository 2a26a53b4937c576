//! CreatePolicy: a policy of the organization's own; its type needn't be enabled.

use super::checks::{check_content, check_policy_name, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::event::Event;
use crate::organizations::organization::FeatureSet;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;
use identifiers::PolicyId;
use policies::PolicyType;
use smol_str::SmolStr;
use std::sync::Arc;

/// Makes a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePolicy {
    /// Its type, for good.
    pub policy_type: PolicyType,
    /// Its name, which no other policy of the type may have.
    pub name: SmolStr,
    /// Its description, possibly empty.
    pub description: Arc<str>,
    /// Its text, kept as it is.
    pub content: Arc<str>,
    /// Its tags, as given.
    pub tags: Vec<Tag>,
}

impl Command for CreatePolicy {
    type Output = PolicyId;
    const OPERATION: Operation = Operation::organizations("CreatePolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let tags = Tags::given(&self.tags)?;
        if organization.feature_set != FeatureSet::All {
            return Err(Rejection::PolicyTypeNotAvailableForOrganization.into());
        }
        check_content(self.policy_type, &self.content)?;
        check_policy_name(state, organization, self.policy_type, &self.name, None)?;
        let quotas = &context.settings.quotas;
        let have =
            organizations.policies_of(&organization.id).filter(|policy| policy.policy_type == self.policy_type).count();
        if have >= quotas.policies(self.policy_type) {
            return Err(ConstraintViolation::PolicyNumberLimitExceeded.into());
        }
        tags.within(quotas)?;
        tags.comply(state, organization, "policy")?;
        let policy: PolicyId = mint(|attempt| {
            let key = [organization.id.as_str(), self.policy_type.api_name(), &self.name];
            let id = format!("p-{}", context.seed.alphanumeric("policy", &key, attempt, 10)).parse().ok()?;
            (!organizations.policies.contains_key(&id)).then_some(id)
        });
        let event = Event::PolicyCreated {
            organization: organization.id.clone(),
            policy: policy.clone(),
            policy_type: self.policy_type,
            name: self.name.clone(),
            description: self.description.clone(),
            content: self.content.clone(),
            tags,
            at: context.now,
        };
        Ok(Decision::new([event], policy))
    }
}
