//! What states say of an organization before it is put together: each thing once, with where it stands.

use super::providers::Place;
use crate::aws_api::node::{Findings, Node};
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, ParentId, PolicyId, Region, RootId, TargetId};
use indexmap::IndexMap;
use organization_document::{
    AccountRegion, AccountState, Aggregator, ConfigurationPolicy, DelegatedService, DelegationPolicy, FeatureSet, Gap,
    JoinedMethod, Moment, NewAccountDefaults, OrganizationConformancePack, PartitionName, Policy, PolicyTypeName,
    RootAccessFeature,
};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// The file and the address of a resource.
#[derive(Debug, Clone, Default)]
pub struct At {
    /// The file, as it is shown.
    pub file: String,
    /// The address.
    pub address: String,
}

impl At {
    /// Where a node stands.
    pub fn of(node: &Node<'_>, findings: &Findings<'_>) -> Self {
        Self { file: findings.files.shown(node.path), address: node.place.clone() }
    }
}

/// Everything.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The organizations that are named, each with where it is named first.
    pub organizations: BTreeMap<OrganizationId, At>,
    /// The partition, as ARNs have it.
    pub partition: Option<PartitionName>,
    /// What the organization offers.
    pub feature_set: Option<FeatureSet>,
    /// The management account.
    pub management: Option<AccountId>,
    /// The account that ARNs name as the owner of the organization.
    pub owner: Option<AccountId>,
    /// The roots, each with where it is named first.
    pub roots: BTreeMap<RootId, At>,
    /// The enabled policy types, if the organization itself is in a state.
    pub policy_types: Option<Vec<PolicyTypeName>>,
    /// Services with trusted access, if the organization itself is in a state.
    pub trusted_access: Option<Vec<String>>,
    /// The units, in the order in which they stand.
    pub units: IndexMap<OrganizationalUnitId, UnitSeen>,
    /// The accounts, in the order in which they stand.
    pub accounts: IndexMap<AccountId, AccountSeen>,
    /// The policies.
    pub policies: IndexMap<PolicyId, (Policy, At)>,
    /// Policies that AWS manages and that aren't known here, or whose type isn't.
    pub left_out: BTreeSet<PolicyId>,
    /// What is attached to what, each with where that stands.
    pub attachments: IndexMap<(TargetId, PolicyId), At>,
    /// Of a node the policies of a type in their order, all of them.
    pub ordered: BTreeMap<(TargetId, PolicyTypeName), (Vec<PolicyId>, At)>,
    /// Tags of whatever an id names.
    pub tags: BTreeMap<String, IndexMap<String, String>>,
    /// What accounts administer.
    pub administrators: IndexMap<AccountId, Vec<DelegatedService>>,
    /// The delegation policy.
    pub delegation_policy: Option<(DelegationPolicy, At)>,
    /// Features of centralized root access.
    pub root_access: Vec<RootAccessFeature>,
    /// What accounts have in Regions.
    pub regions: BTreeMap<Place, AccountRegion>,
    /// Whether recorders run, each with where that stands.
    pub recording: BTreeMap<Place, (bool, At)>,
    /// Where in its list what has a name in an account and Region stands: by kind and name.
    pub positions: BTreeMap<(Place, &'static str, String), usize>,
    /// Recorders, each with where it stands.
    pub recorders: BTreeMap<Place, At>,
    /// Packs of the organization, with why there is no template where there is none.
    pub packs: Vec<(OrganizationConformancePack, AccountId, At, Option<String>)>,
    /// Accounts that something names which doesn't describe them.
    pub named: BTreeSet<AccountId>,
    /// Administrators of Security Hub.
    pub hub_administrators: BTreeMap<Region, (AccountId, At)>,
    /// Finding aggregators.
    pub aggregators: Vec<(Aggregator, At)>,
    /// Where Security Hub is configured centrally.
    pub central: Option<(Place, At)>,
    /// What new accounts begin with.
    pub new_account_defaults: BTreeMap<Region, (NewAccountDefaults, At)>,
    /// Configuration policies, with where they are.
    pub configuration_policies: IndexMap<String, (ConfigurationPolicy, Place, At)>,
    /// What they are associated with.
    pub associations: BTreeMap<TargetId, (String, At)>,
}

/// A unit.
#[derive(Debug, Default)]
pub struct UnitSeen {
    /// Its name.
    pub name: Option<String>,
    /// What it is in.
    pub parent: Option<ParentId>,
    /// Its tags.
    pub tags: Option<IndexMap<String, String>>,
    /// Where it was told first.
    pub at: At,
}

/// An account.
#[derive(Debug, Default)]
pub struct AccountSeen {
    /// Its name.
    pub name: Option<String>,
    /// Its address.
    pub email: Option<String>,
    /// What it is in.
    pub parent: Option<ParentId>,
    /// Where it is in its life.
    pub state: Option<AccountState>,
    /// How it came.
    pub joined_method: Option<JoinedMethod>,
    /// When it came.
    pub joined_at: Option<Moment>,
    /// The role that was made with it.
    pub access_role: Option<String>,
    /// Its tags.
    pub tags: Option<IndexMap<String, String>>,
    /// Where it was told first.
    pub at: At,
}

/// Takes what wasn't told before; whether both say something else.
fn differs<T: PartialEq>(before: &mut Option<T>, now: Option<T>) -> bool {
    match (&*before, &now) {
        (None, _) => {
            *before = now;
            false
        }
        (Some(before), Some(now)) => before != now,
        (Some(_), None) => false,
    }
}

impl Gathered {
    /// Takes what a resource says of a unit.
    pub fn unit(&mut self, id: OrganizationalUnitId, told: UnitSeen, findings: &mut Findings<'_>) {
        let Some(before) = self.units.get_mut(&id) else {
            self.units.insert(id, told);
            return;
        };
        let found = [
            ("name", differs(&mut before.name, told.name)),
            ("parent", differs(&mut before.parent, told.parent)),
            ("tags", differs(&mut before.tags, told.tags)),
        ];
        conflict(&id.to_string(), &before.at, &told.at, &found, findings);
    }

    /// Takes what a resource says of an account.
    pub fn account(&mut self, id: AccountId, told: AccountSeen, findings: &mut Findings<'_>) {
        let Some(before) = self.accounts.get_mut(&id) else {
            self.accounts.insert(id, told);
            return;
        };
        let found = [
            ("name", differs(&mut before.name, told.name)),
            ("email", differs(&mut before.email, told.email)),
            ("parent", differs(&mut before.parent, told.parent)),
            ("state", differs(&mut before.state, told.state)),
            ("joined_method", differs(&mut before.joined_method, told.joined_method)),
            ("role_name", differs(&mut before.access_role, told.access_role)),
            ("tags", differs(&mut before.tags, told.tags)),
        ];
        before.joined_at = before.joined_at.or(told.joined_at);
        conflict(&id.to_string(), &before.at, &told.at, &found, findings);
    }

    /// Takes what a resource says of a policy.
    pub fn policy(&mut self, id: PolicyId, told: Policy, at: At, findings: &mut Findings<'_>) {
        let Some((before, first)) = self.policies.get_mut(&id) else {
            self.policies.insert(id, (told, at));
            return;
        };
        let tags =
            differs(&mut Some(&before.tags).filter(|it| !it.is_empty()), Some(&told.tags).filter(|it| !it.is_empty()));
        let found = [
            ("name", before.name != told.name),
            ("type", before.r#type != told.r#type),
            ("content", differs(&mut before.content, told.content)),
            ("description", differs(&mut before.description, told.description)),
            ("tags", tags),
        ];
        if before.tags.is_empty() {
            before.tags = told.tags;
        }
        conflict(&id.to_string(), first, &at, &found, findings);
    }

    /// Where in a list of so many something of this name stands that was told before; nothing, and it is remembered, where it is new.
    pub fn before(&mut self, place: &Place, kind: &'static str, name: &str, next: usize) -> Option<usize> {
        match self.positions.entry((place.clone(), kind, name.to_owned())) {
            Entry::Occupied(before) => Some(*before.get()),
            Entry::Vacant(new) => {
                new.insert(next);
                None
            }
        }
    }

    /// A service that an account administers.
    pub fn administers(&mut self, account: AccountId, service: String, enabled_at: Option<Moment>) {
        let all = self.administrators.entry(account).or_default();
        match all.iter_mut().find(|before| before.service == service) {
            Some(before) => before.enabled_at = before.enabled_at.or(enabled_at),
            None => all.push(DelegatedService { service, enabled_at }),
        }
    }
}

/// Tells that two resources say something else of the same thing.
pub fn conflict(what: &str, first: &At, second: &At, members: &[(&str, bool)], findings: &mut Findings<'_>) {
    let differing: Vec<&str> = members.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
    if differing.is_empty() {
        return;
    }
    let text = format!(
        "{} in {} tells {what} otherwise ({}); what stands there was taken.",
        first.address,
        first.file,
        differing.join(", ")
    );
    findings.gaps.push(Gap::conflict(second.file.clone(), second.address.clone(), text));
}
