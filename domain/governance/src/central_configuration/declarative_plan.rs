//! The plan that carries Security Hub CSPM policies of AWS Organizations to accounts: what should be, compared with what is.

use super::commands::apply_declarative_policy::ApplyDeclarativePolicy;
use super::commands::conclude_declarative_policies::ConcludeDeclarativePolicies;
use super::declarative::Governing;
use crate::state::State;
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// Accounts in one fact at most.
const BATCH: usize = 1_000;
/// Nodes that one plan takes up at most.
const NODES_AT_ONCE: usize = 1_000;

/// The next steps: first the applications, in any order, then the conclusions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeclarativePlan {
    /// Regions of accounts to switch.
    pub applications: Vec<ApplyDeclarativePolicy>,
    /// Nodes below which everything should be settled then.
    pub conclusions: Vec<ConcludeDeclarativePolicies>,
}

/// What is due at a moment. Nothing waits for which this is empty.
pub fn declarative_plan(state: &State, now: Timestamp) -> DeclarativePlan {
    let waiting = state.central_configuration.declarative.iter().filter(|(_, due_at)| **due_at <= now);
    let mut nodes: BTreeMap<OrganizationId, Vec<TargetId>> = BTreeMap::new();
    for ((organization, node), _) in waiting.take(NODES_AT_ONCE) {
        nodes.entry(organization.clone()).or_default().push(node.clone());
    }
    let mut plan = DeclarativePlan::default();
    let mut governing = Governing::new(state);
    for (id, targets) in nodes {
        let Some(organization) = state.organizations.organizations.get(&id) else { continue };
        let below = targets.iter().flat_map(|target| state.organizations.accounts_below(target));
        let accounts: BTreeSet<AccountId> = below.collect();
        let mut groups: BTreeMap<(Region, bool), Vec<AccountId>> = BTreeMap::new();
        for account in accounts {
            for place in governing.unsettled(organization, account) {
                groups.entry(place).or_default().push(account);
            }
        }
        for ((region, enabled), accounts) in groups {
            plan.applications.extend(accounts.chunks(BATCH).map(|accounts| ApplyDeclarativePolicy {
                organization: id.clone(),
                region: region.clone(),
                enabled,
                accounts: accounts.to_vec(),
            }));
        }
        plan.conclusions.push(ConcludeDeclarativePolicies { organization: id, targets });
    }
    plan
}
