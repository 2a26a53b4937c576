//! The plan that carries configurations to accounts: what should be, compared with what came of it so far.

use super::application::{has_settled, wanted};
use super::commands::apply_configuration_policy::ApplyConfigurationPolicy;
use super::commands::conclude_configuration_policy_associations::ConcludeConfigurationPolicyAssociations;
use super::commands::fail_configuration_policy_disassociation::FailConfigurationPolicyDisassociation;
use super::configuration_policy::ConfigurationPolicyId;
use super::queue::Work;
use crate::faults::{Draw, Faults, WorkFailure};
use crate::state::State;
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// Accounts in one fact at most.
const BATCH: usize = 1_000;
/// Pieces of work that one plan takes up at most.
const WORK_AT_ONCE: usize = 1_000;

/// The next steps of everything that is due: first the applications, in any order, then the conclusions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// Configurations that can't be taken off nodes.
    pub disassociation_failures: Vec<FailConfigurationPolicyDisassociation>,
    /// Policies to apply.
    pub applications: Vec<ApplyConfigurationPolicy>,
    /// Nodes below which everything should have settled then.
    pub conclusions: Vec<ConcludeConfigurationPolicyAssociations>,
}

/// What is due at a moment, with the faults that strike it. Nothing is left in the queue for which this is empty.
pub fn plan(state: &State, now: Timestamp, faults: &Faults) -> Plan {
    let mut targets: BTreeMap<OrganizationId, Vec<TargetId>> = BTreeMap::new();
    let due = state.central_configuration.queue.associations().take_while(|(_, due_at)| *due_at <= now);
    for (work, _) in due.take(WORK_AT_ONCE) {
        if let Work::Association(organization, target) = work {
            targets.entry(organization.clone()).or_default().push(target.clone());
        }
    }
    let mut plan = Plan::default();
    let mut draw = faults.draw();
    for (organization, targets) in targets {
        let failing = disassociation_failures(state, &organization, &targets, &mut draw);
        // What fails settles with the next plan, when the configuration is back.
        let targets: Vec<TargetId> =
            targets.into_iter().filter(|target| failing.iter().all(|failing| failing.target != *target)).collect();
        plan.disassociation_failures.extend(failing);
        plan.applications.extend(applications(state, &organization, &targets, now, &mut draw));
        plan.conclusions.push(ConcludeConfigurationPolicyAssociations { organization, targets });
    }
    plan
}

/// The disassociations that a fault strikes: in the home Region of the administrator, who asked for them.
fn disassociation_failures(
    state: &State,
    organization: &OrganizationId,
    targets: &[TargetId],
    draw: &mut Draw<'_>,
) -> Vec<FailConfigurationPolicyDisassociation> {
    let central = &state.central_configuration;
    let Some(in_force) = central.central_in_force(organization) else { return Vec::new() };
    let withdrawn =
        targets.iter().filter(|target| central.withdrawn.contains_key(&(organization.clone(), (*target).clone())));
    let failing = withdrawn.filter_map(|target| {
        let fault = draw.take_work(in_force.administrator, Some(&in_force.home), |failure| {
            matches!(failure, WorkFailure::ConfigurationPolicyDisassociation).then_some(())
        })?;
        Some(FailConfigurationPolicyDisassociation {
            organization: organization.clone(),
            target: target.clone(),
            fault,
        })
    });
    failing.collect()
}

fn applications(
    state: &State,
    organization: &OrganizationId,
    targets: &[TargetId],
    now: Timestamp,
    draw: &mut Draw<'_>,
) -> Vec<ApplyConfigurationPolicy> {
    let regions = state.central_configuration.covered_regions(organization);
    let accounts: BTreeSet<AccountId> =
        targets.iter().flat_map(|target| state.organizations.accounts_below(target)).collect();
    let mut groups: BTreeMap<(u64, usize), (ConfigurationPolicyId, &Region, Vec<AccountId>)> = BTreeMap::new();
    for account in accounts {
        let Some(wanted) = wanted(state, account, now) else { continue };
        for (at, region) in regions.iter().enumerate() {
            if !has_settled(state, account, region, &wanted) {
                let group = groups.entry((wanted.generation, at));
                group.or_insert_with(|| (wanted.policy, region, Vec::new())).2.push(account);
            }
        }
    }
    let mut applications = Vec::new();
    for ((generation, _), (policy, region, accounts)) in groups {
        for accounts in accounts.chunks(BATCH) {
            let region = region.clone();
            let struck = accounts.iter().filter_map(|account| {
                let struck = draw.take_work(*account, Some(&region), |failure| match failure {
                    WorkFailure::ConfigurationPolicyAssociation(cause) => Some(cause),
                    _ => None,
                })?;
                Some((*account, struck))
            });
            applications.push(ApplyConfigurationPolicy {
                organization: organization.clone(),
                policy,
                generation,
                accounts: accounts.to_vec(),
                faults: struck.collect(),
                region,
            });
        }
    }
    applications
}
