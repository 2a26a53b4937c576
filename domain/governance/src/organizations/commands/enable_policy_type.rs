//! EnablePolicyType: policies of a type may be attached; where AWS manages one, it is attached everywhere.

use super::checks::{organization_of, unchanging};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::organization::{FeatureSet, Organization};
use crate::organizations::policy::ManagedPolicy;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;
use identifiers::{RootId, Timestamp};
use policies::PolicyType;

/// How long enabling or disabling a policy type takes under realistic timing.
const POLICY_TYPE_MILLIS: i64 = 5_000;

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
        if organization.feature_set != FeatureSet::All {
            return Err(Rejection::PolicyTypeNotAvailableForOrganization.into());
        }
        if organization.root != self.root {
            return Err(Rejection::RootNotFound.into());
        }
        unchanging(organization, self.policy_type)?;
        if organization.has_enabled(self.policy_type) {
            return Err(Rejection::PolicyTypeAlreadyEnabled.into());
        }
        if self.policy_type.required_service_access().is_some_and(|principal| !organization.trusts(principal)) {
            return Err(ConstraintViolation::ServiceAccessNotEnabled.into());
        }
        let event = match due(context) {
            None => enabled(organization, self.policy_type, context.now),
            Some(due_at) => Event::PolicyTypeEnableStarted {
                organization: organization.id.clone(),
                policy_type: self.policy_type,
                at: context.now,
                due_at,
            },
        };
        Ok(Decision::new([event], ()))
    }
}

/// When a change of a policy type has to be finished: nothing under instant timing, where it is complete with the answer. Clients
/// that know no waiting attach policies in their next call.
pub(super) fn due(context: &Context<'_>) -> Option<Timestamp> {
    match context.settings.timing.millis(POLICY_TYPE_MILLIS) {
        0 => None,
        millis => Some(context.now.plus_millis(millis)),
    }
}

/// The fact that a type is enabled, with what AWS attaches everywhere.
pub(super) fn enabled(organization: &Organization, policy_type: PolicyType, at: Timestamp) -> Event {
    Event::PolicyTypeEnabled {
        organization: organization.id.clone(),
        policy_type,
        everywhere: ManagedPolicy::of_type(policy_type).iter().map(|managed| managed.policy_id()).collect(),
        at,
    }
}
