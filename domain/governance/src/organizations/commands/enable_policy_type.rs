//! EnablePolicyType: policies of a type may be attached; where AWS manages one, it is attached everywhere.

use super::checks::{modelled, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::organization::FeatureSet;
use crate::organizations::policy::ManagedPolicy;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;
use identifiers::RootId;
use policies::PolicyType;

/// Enables a policy type.
#[derive(Debug, Clone, PartialEq)]
pub struct EnablePolicyType {
    /// In which root.
    pub root: RootId,
    /// Which type.
    pub policy_type: PolicyType,
}

impl Command for EnablePolicyType {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("EnablePolicyType");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        modelled(self.policy_type)?;
        if organization.feature_set != FeatureSet::All {
            return Err(Rejection::PolicyTypeNotAvailableForOrganization.into());
        }
        if organization.root != self.root {
            return Err(Rejection::RootNotFound.into());
        }
        if organization.has_enabled(self.policy_type) {
            return Err(Rejection::PolicyTypeAlreadyEnabled.into());
        }
        if self.policy_type.required_service_access().is_some_and(|principal| !organization.trusts(principal)) {
            return Err(ConstraintViolation::ServiceAccessNotEnabled.into());
        }
        let event = Event::PolicyTypeEnabled {
            organization: organization.id.clone(),
            policy_type: self.policy_type,
            everywhere: ManagedPolicy::of_type(self.policy_type).iter().map(|managed| managed.policy_id()).collect(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
