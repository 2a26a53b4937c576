//! The IAM roles that exist here: the access role of a created account, and service-linked roles of what is enabled. Whoever
//! asks which roles an account has asks here.

use crate::conformance_packs::place::Place;
use crate::conformance_packs::trusted_access;
use crate::organizations::account::{Account, JoinedMethod};
use crate::organizations::organization::FeatureSet;
use crate::state::State;
use identifiers::{AccountId, Partition, Region, Timestamp};
use smol_str::SmolStr;

/// A role of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// `/`, or `/aws-service-role/SERVICE/` of a service-linked role.
    pub path: SmolStr,
    /// Its name, unique in the account.
    pub name: SmolStr,
    /// Who may assume it.
    pub trusts: Trusted,
    /// When it was made, as far as that is still known: the earliest moment of what is there and needs it.
    pub created_at: Timestamp,
}

/// Who may assume a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trusted {
    /// Whom an account lets.
    Account(AccountId),
    /// A service.
    Service(&'static str),
}

/// AWS Organizations, Config and Security Hub with their service-linked roles, as their guides name them.
const ORGANIZATIONS: (&str, &str) = ("organizations.amazonaws.com", "AWSServiceRoleForOrganizations");
const CONFIG: (&str, &str) = ("config.amazonaws.com", "AWSServiceRoleForConfig");
const CONFORMANCE_PACKS: (&str, &str) = ("config-conforms.amazonaws.com", "AWSServiceRoleForConfigConforms");
const ORGANIZATIONS_PACKS: (&str, &str) =
    (trusted_access::SERVICE_PRINCIPAL, "AWSServiceRoleForConfigMultiAccountSetup");
const SECURITY_HUB: (&str, &str) = ("securityhub.amazonaws.com", "AWSServiceRoleForSecurityHub");

/// The roles of an account in a partition, by path and name.
pub fn roles(state: &State, account: AccountId, partition: Partition) -> Vec<Role> {
    let known = state.organizations.accounts.get(&account);
    let mut roles: Vec<Role> = known.into_iter().flat_map(|known| of_organizations(state, known, partition)).collect();
    let linked = [
        (CONFIG, config_since(state, account, partition)),
        (CONFORMANCE_PACKS, packs_since(state, account, partition)),
        (ORGANIZATIONS_PACKS, organizations_packs_since(state, account, partition)),
        (SECURITY_HUB, hub_since(state, account, partition)),
    ];
    roles.extend(linked.into_iter().filter_map(|(service, since)| Some(service_linked(service, since?))));
    roles.sort_unstable_by(|one, other| (&one.path, &one.name).cmp(&(&other.path, &other.name)));
    roles
}

fn service_linked((service, name): (&'static str, &'static str), created_at: Timestamp) -> Role {
    Role {
        path: SmolStr::from(format!("/aws-service-role/{service}/")),
        name: SmolStr::new_static(name),
        trusts: Trusted::Service(service),
        created_at,
    }
}

/// Those that AWS Organizations made. An account that left its organization keeps them.
fn of_organizations(state: &State, account: &Account, partition: Partition) -> Vec<Role> {
    let organizations = &state.organizations;
    let created_at = organizations.created_at(account.id);
    let membership = account.membership.as_ref();
    let organization = membership.and_then(|membership| organizations.organizations.get(&membership.organization));
    let mut roles = Vec::new();
    let access = account.access_role.as_ref().filter(|access| access.partition == partition);
    if let (Some(access), Some(at)) = (access, created_at) {
        roles.push(Role {
            path: SmolStr::new_static("/"),
            name: access.name.clone(),
            trusts: Trusted::Account(access.trusted),
            created_at: at,
        });
    }
    let organization = organization.filter(|organization| organization.partition == partition);
    let joined = membership.zip(organization).filter(|(_, organization)| organization.feature_set == FeatureSet::All);
    let left = created_at.filter(|_| membership.is_none() && access.is_some());
    let since = joined.map(|(membership, _)| match membership.joined_method {
        JoinedMethod::Created => created_at.unwrap_or(membership.joined_at),
        JoinedMethod::Invited => membership.joined_at,
    });
    roles.extend(since.or(left).map(|since| service_linked(ORGANIZATIONS, since)));
    roles
}

/// A recorder that records with the role of the service itself.
fn config_since(state: &State, account: AccountId, partition: Partition) -> Option<Timestamp> {
    let own = format!("/{}", CONFIG.1);
    let recorders = places(state, account, partition).filter_map(|place| state.conformance_packs.recorders.get(&place));
    let linked = recorders.filter(|recorder| recorder.role_arn.ends_with(&own));
    // A recorder doesn't tell when it was put.
    linked.map(|recorder| recorder.started_at.or(recorder.stopped_at).unwrap_or(UNKNOWN)).min()
}

/// What there is no moment for: 2025-01-01T00:00:00Z.
pub const UNKNOWN: Timestamp = Timestamp::from_millis(1_735_689_600_000);

fn packs_since(state: &State, account: AccountId, partition: Partition) -> Option<Timestamp> {
    let packs = &state.conformance_packs;
    let own = places(state, account, partition).flat_map(|place| packs.packs_of(&place)).map(|pack| pack.requested_at);
    let from = (account, SmolStr::default());
    let carried = packs.packs_by_member.range(from..).take_while(|(member, _)| *member == account);
    let carried = carried.filter_map(|(_, pack)| {
        let key = packs.organization_packs_by_id.get(pack)?;
        let here = packs.organization_packs.get(key)?.region().partition() == partition;
        packs.member_packs.get(&(pack.clone(), account)).filter(|_| here).map(|member| member.at)
    });
    own.chain(carried).min()
}

fn organizations_packs_since(state: &State, account: AccountId, partition: Partition) -> Option<Timestamp> {
    let packs = &state.conformance_packs;
    let made = places(state, account, partition).flat_map(|place| packs.organization_packs_of(&place));
    made.map(|pack| pack.requested_at).min()
}

fn hub_since(state: &State, account: AccountId, partition: Partition) -> Option<Timestamp> {
    let settings = state.central_configuration.accounts.get(&account)?;
    let here = settings.regions().iter().filter(|region| region.region.partition() == partition);
    here.filter_map(|region| region.hub.as_ref()).map(|hub| hub.subscribed_at).min()
}

/// The Regions of the partition in which the account has anything of Config's.
fn places(state: &State, account: AccountId, partition: Partition) -> impl Iterator<Item = Place> {
    let first = Place::new(account, Region::before_all());
    let packs = &state.conformance_packs;
    let own = move |place: &&Place| place.account == account;
    let recorders = packs.recorders.range(first.clone()..).map(|(place, _)| place).take_while(own);
    let from = (first.clone(), SmolStr::default());
    let deployed = packs.packs.range(from.clone()..).map(|((place, _), _)| place).take_while(own);
    let organizations = packs.organization_packs.range(from..).map(|((place, _), _)| place).take_while(own);
    let mut places: Vec<Place> = recorders.chain(deployed).chain(organizations).cloned().collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().filter(move |place| place.region.partition() == partition)
}
