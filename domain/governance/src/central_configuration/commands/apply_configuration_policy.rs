//! The worker's step that applies a policy in up to a thousand accounts, in one Region.

use crate::caller::Caller;
use crate::central_configuration::application::{Effect, effect, has_settled, wanted};
use crate::central_configuration::configuration_policy::ConfigurationPolicyId;
use crate::central_configuration::event::{Event, FailedAccount};
use crate::central_configuration::settings::{FailureCause, NewHub};
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::faults::{FaultId, Struck};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, OrganizationId, Region};
use std::collections::BTreeMap;

/// Applies a policy's current version in those of these accounts that still wait for it.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyConfigurationPolicy {
    /// Whose tree the policy is inherited down.
    pub organization: OrganizationId,
    /// What is applied: the version that is current when this is decided.
    pub policy: ConfigurationPolicyId,
    /// The association that it is applied for.
    pub generation: u64,
    /// The one Region in which it is applied now.
    pub region: Region,
    /// Accounts that waited for it when the work was planned; those that no longer do are left alone.
    pub accounts: Vec<AccountId>,
    /// Faults that make it fail in some of them.
    pub faults: BTreeMap<AccountId, Struck<FailureCause>>,
}

impl Command for ApplyConfigurationPolicy {
    /// The faults that struck, once for each account.
    type Output = Vec<FaultId>;
    const OPERATION: Operation = Operation::internal("ApplyConfigurationPolicy");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Vec<FaultId>>, Rejection> {
        let unchanged = || Ok(Decision::unchanged(Vec::new()));
        let central = &state.central_configuration;
        let (Some(in_force), Some(organization), Some(policy)) = (
            central.central_in_force(&self.organization),
            state.organizations.organizations.get(&self.organization),
            central.policies.get(&self.policy),
        ) else {
            return unchanged();
        };
        let Some(document) = central.document(policy) else { return unchanged() };
        if !central.covered_regions(&self.organization).contains(&self.region) {
            return unchanged();
        }
        let mut struck = Vec::new();
        let (mut succeeded, mut skipped, mut failed) = (Vec::new(), Vec::new(), Vec::new());
        for account in &self.accounts {
            // Accounts may have moved, left, or been given another policy since the plan was made.
            let Some(wanted) = wanted(state, *account, context.now) else { continue };
            let asked = wanted.policy == self.policy && wanted.generation == self.generation;
            if !asked || has_settled(state, *account, &self.region, &wanted) {
                continue;
            }
            if let Some(fault) = self.faults.get(account) {
                struck.push(fault.fault);
                failed.push(FailedAccount { account: *account, cause: fault.failure });
                continue;
            }
            match effect(state, organization, in_force.administrator, *account, &self.region, document) {
                Ok(Effect::Applied) => succeeded.push(*account),
                Ok(Effect::Skipped) => skipped.push(*account),
                Err(cause) => failed.push(FailedAccount { account: *account, cause }),
            }
        }
        if succeeded.is_empty() && skipped.is_empty() && failed.is_empty() {
            return unchanged();
        }
        let event = Event::ConfigurationPolicyApplied {
            organization: self.organization.clone(),
            policy: self.policy,
            version: policy.version,
            generation: self.generation,
            region: self.region.clone(),
            home: in_force.home.clone(),
            succeeded,
            skipped,
            failed,
            hub: NewHub::bare(),
            at: context.now,
        };
        Ok(Decision::new([event], struck))
    }
}
