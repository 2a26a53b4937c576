//! Associations: what is applied to nodes, what nodes inherit from the nearest one above, and how far each has come.

use super::applied_association::{AppliedAssociation, Configuration, TargetStatus};
use super::configuration_policy::ConfigurationPolicyId;
use super::settings::FailureCause;
use super::state::organization_of;
use crate::organizations::state::Child;
use crate::state::State;
use identifiers::{AccountId, OrganizationId, ParentId, Region, TargetId, Timestamp};

/// The configuration that covers a node, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Effective<'a> {
    /// The organization.
    pub organization: &'a OrganizationId,
    /// The node that it was applied to.
    pub source: TargetId,
    /// What was applied there.
    pub applied: &'a AppliedAssociation,
}

/// A node's association, as the API tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Association {
    /// The node.
    pub target: TargetId,
    /// What covers it.
    pub configuration: Configuration,
    /// Whether it is the node's own.
    pub association_type: AssociationType,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// How far it has come.
    pub status: AssociationStatus,
    /// Why it failed.
    pub message: Option<String>,
}

/// Whether an association is the node's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssociationType {
    /// It was applied to the node.
    Applied,
    /// It comes from above.
    Inherited,
}

/// How far an association has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssociationStatus {
    /// Work is left.
    Pending,
    /// Everything was set.
    Success,
    /// Something couldn't be set.
    Failed,
    /// Central configuration is switched off.
    Disabled,
}

impl AssociationType {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Applied => "APPLIED",
            Self::Inherited => "INHERITED",
        }
    }

    /// The type with this name.
    pub fn from_api_name(name: &str) -> Option<Self> {
        [Self::Applied, Self::Inherited].into_iter().find(|have| have.api_name() == name)
    }
}

impl AssociationStatus {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Disabled => "DISABLED",
        }
    }

    /// The status with this name.
    pub fn from_api_name(name: &str) -> Option<Self> {
        [Self::Pending, Self::Success, Self::Failed, Self::Disabled].into_iter().find(|have| have.api_name() == name)
    }
}

/// The status of a whole: terminal only when every part is, and failed when any part failed. An empty whole succeeded.
pub fn roll_up(parts: impl IntoIterator<Item = AssociationStatus>) -> AssociationStatus {
    let mut whole = AssociationStatus::Success;
    for part in parts {
        match part {
            AssociationStatus::Pending => return AssociationStatus::Pending,
            AssociationStatus::Failed => whole = AssociationStatus::Failed,
            AssociationStatus::Success | AssociationStatus::Disabled => {}
        }
    }
    whole
}

/// The configuration that covers a node: its own, else that of the nearest node above which has one. Nothing when there is none
/// up to the root, when the node isn't there, and under local configuration. One that is kept covers, too, and isn't in force.
pub fn effective_association<'a>(state: &'a State, target: &TargetId) -> Option<Effective<'a>> {
    let organization = organization_of(&state.organizations, target)?;
    let central = &state.central_configuration;
    central.central_kept(organization)?;
    state.organizations.path_up(target).into_iter().find_map(|node| {
        let key = (organization.clone(), node);
        let applied = central.applied.get(&key)?;
        Some(Effective { organization, source: key.1, applied })
    })
}

/// A node's association; nothing when no configuration covers it.
pub fn association(state: &State, target: &TargetId) -> Option<Association> {
    let effective = effective_association(state, target)?;
    Some(described(state, target, &effective))
}

pub(super) fn described(state: &State, target: &TargetId, effective: &Effective<'_>) -> Association {
    let applied = effective.applied;
    let regions = || state.central_configuration.covered_regions(effective.organization);
    let is_off = state.central_configuration.central_in_force(effective.organization).is_none();
    let (status, message, updated_at) = match (target, applied.configuration, &applied.status) {
        _ if is_off => (AssociationStatus::Disabled, None, None),
        (_, Configuration::SelfManaged, TargetStatus::Pending) => (AssociationStatus::Pending, None, None),
        (_, Configuration::SelfManaged, TargetStatus::Settled { .. }) => (AssociationStatus::Success, None, None),
        (TargetId::Account(account), Configuration::Policy(policy), _) => {
            let standing = account_standing(state, *account, policy, applied.generation, &regions());
            let message = standing.failure.map(|(region, cause)| account_message(policy, *account, &region, cause));
            (standing.status, message, standing.updated_at)
        }
        (_, _, TargetStatus::Settled { failed_children, failed_units }) => {
            let failed = match target {
                TargetId::OrganizationalUnit(unit) if effective.source != *target => failed_units.contains(unit),
                _ => *failed_children > 0,
            };
            let message = failed.then(|| target_message(target, *failed_children));
            (if failed { AssociationStatus::Failed } else { AssociationStatus::Success }, message, None)
        }
        (_, _, TargetStatus::Pending) if effective.source == *target => (AssociationStatus::Pending, None, None),
        (_, _, TargetStatus::Pending) => {
            let status = unit_standing(state, target, effective);
            let message = (status == AssociationStatus::Failed).then(|| target_message(target, 0));
            (status, message, None)
        }
    };
    let own = effective.source == *target;
    Association {
        target: target.clone(),
        configuration: applied.configuration,
        association_type: if own { AssociationType::Applied } else { AssociationType::Inherited },
        updated_at: updated_at.unwrap_or(applied.updated_at),
        status,
        message,
    }
}

fn account_message(policy: ConfigurationPolicyId, account: AccountId, region: &Region, cause: FailureCause) -> String {
    let explanation = cause.explanation();
    format!(
        "Configuration Policy {policy} couldn’t be applied to account {account} in {region} Region. Retry your request. {explanation}"
    )
}

fn target_message(target: &TargetId, failed: u32) -> String {
    match target {
        TargetId::Root(_) => format!(
            "Policy association failed because {failed} organizational units or accounts under this root failed."
        ),
        _ => "One or more children under this target failed association.".to_owned(),
    }
}

/// How far a policy has come in an account, over the home Region and the linked ones.
pub(super) struct AccountStanding {
    pub status: AssociationStatus,
    pub failure: Option<(Region, FailureCause)>,
    pub updated_at: Option<Timestamp>,
}

pub(super) fn account_standing(
    state: &State,
    account: AccountId,
    policy: ConfigurationPolicyId,
    generation: u64,
    regions: &[Region],
) -> AccountStanding {
    let central = &state.central_configuration;
    let version = central.policies.get(&policy).map_or(0, |policy| policy.version);
    let settings = central.accounts.get(&account);
    let mut standing = AccountStanding { status: AssociationStatus::Success, failure: None, updated_at: None };
    let parts: Vec<AssociationStatus> = regions
        .iter()
        .map(|region| {
            let outcome = settings
                .and_then(|settings| settings.region(region)?.outcome.as_ref())
                .filter(|outcome| outcome.is_of(policy, version, generation));
            let Some(outcome) = outcome else { return AssociationStatus::Pending };
            standing.updated_at = standing.updated_at.max(Some(outcome.at));
            match outcome.failure {
                None => AssociationStatus::Success,
                Some(cause) => {
                    standing.failure.get_or_insert((region.clone(), cause));
                    AssociationStatus::Failed
                }
            }
        })
        .collect();
    standing.status = roll_up(parts);
    if standing.status != AssociationStatus::Failed {
        standing.failure = None;
    }
    if standing.status == AssociationStatus::Pending {
        standing.updated_at = None;
    }
    standing
}

/// How far a policy has come in the accounts below a unit that inherits it.
fn unit_standing(state: &State, unit: &TargetId, effective: &Effective<'_>) -> AssociationStatus {
    let Configuration::Policy(policy) = effective.applied.configuration else { return AssociationStatus::Success };
    let accounts = covered_accounts(state, unit, effective.organization);
    let regions = state.central_configuration.covered_regions(effective.organization);
    let generation = effective.applied.generation;
    roll_up(accounts.into_iter().map(|account| account_standing(state, account, policy, generation, &regions).status))
}

/// The accounts at and below a node that take their configuration from where the node takes its own.
pub(super) fn covered_accounts(state: &State, node: &TargetId, organization: &OrganizationId) -> Vec<AccountId> {
    let own = |target: TargetId| state.central_configuration.applied.contains_key(&(organization.clone(), target));
    let mut accounts = Vec::new();
    let mut waiting = match node {
        TargetId::Account(account) => return vec![*account],
        TargetId::Root(root) => vec![ParentId::Root(root.clone())],
        TargetId::OrganizationalUnit(unit) => vec![ParentId::OrganizationalUnit(unit.clone())],
    };
    while let Some(parent) = waiting.pop() {
        for (_, child) in state.organizations.children_of(&parent) {
            match child {
                Child::Account(account) if !own(TargetId::Account(*account)) => accounts.push(*account),
                Child::OrganizationalUnit(unit) if !own(TargetId::OrganizationalUnit(unit.clone())) => {
                    waiting.push(ParentId::OrganizationalUnit(unit.clone()));
                }
                _ => {}
            }
        }
    }
    accounts
}
