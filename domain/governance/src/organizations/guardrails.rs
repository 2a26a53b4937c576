//! The policies that stand in the way of an account's requests, compiled: what `authorization` decides by.

use super::organization::Organization;
use super::policy::ManagedPolicy;
use super::policy::{Attachment, Policy as StoredPolicy};
use super::resource_policy::ResourcePolicy;
use super::state::State;
use super::unit::OrganizationalUnit;
use authorization::{Attached, Dialect, Level, Mentions, Path, Paths, Policy, Side};
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, ParentId, PolicyId, ResourcePolicyId, TargetId};
use imbl::OrdMap;
use policies::PolicyType;
use smol_str::{SmolStr, ToSmolStr};
use std::collections::HashMap;
use std::sync::Arc;

/// How many nodes' policies are kept compiled; when there are more, all are made anew.
const LEVELS: usize = 50_000;
/// How many policies are kept compiled.
const POLICIES: usize = 20_000;

/// Policies in compiled form, kept from one state to the next: what is found is looked at again, and made anew where it is another one.
#[derive(Debug, Default)]
pub struct Compiled {
    policies: HashMap<PolicyId, CompiledPolicy>,
    levels: HashMap<(TargetId, PolicyType), CompiledLevel>,
    delegations: HashMap<ResourcePolicyId, CompiledDelegation>,
    /// What the sides were put together from.
    roots: Option<Roots>,
    sides: HashMap<AccountId, CompiledSide>,
    /// Of accounts below the same policies, and of those whose policies haven't changed with the roots.
    paths: Paths,
}

/// What is attached where, the policies' texts, and the units' places, as they were at one time: the same as in a state if they are in the
/// same place, which costs nothing to see.
#[derive(Debug, Clone)]
struct Roots {
    attachments: OrdMap<TargetId, Vec<Attachment>>,
    policies: OrdMap<PolicyId, StoredPolicy>,
    units: OrdMap<OrganizationalUnitId, OrganizationalUnit>,
}

impl Roots {
    fn of(state: &State) -> Self {
        let State { attachments, policies, units, .. } = state;
        Self { attachments: attachments.clone(), policies: policies.clone(), units: units.clone() }
    }

    fn are_of(&self, state: &State) -> bool {
        self.attachments.ptr_eq(&state.attachments)
            && self.policies.ptr_eq(&state.policies)
            && self.units.ptr_eq(&state.units)
    }
}

/// An account's side, and what else it depends on.
#[derive(Debug)]
struct CompiledSide {
    parent: ParentId,
    organization: OrganizationId,
    management_account: AccountId,
    enabled: [bool; 2],
    side: Arc<Side>,
}

impl CompiledSide {
    fn new(state: &State, account: AccountId, side: Arc<Side>) -> Option<Self> {
        let organization = state.organization_of(account)?;
        let parent = state.accounts.get(&account)?.membership.as_ref()?.parent.clone();
        let (id, management_account) = (organization.id.clone(), organization.management_account);
        Some(Self { parent, organization: id, management_account, enabled: enabled(organization), side })
    }

    fn is_of(&self, state: &State, account: AccountId) -> bool {
        let membership = state.accounts.get(&account).and_then(|account| account.membership.as_ref());
        membership.is_some_and(|it| it.parent == self.parent && it.organization == self.organization)
            && state.organizations.get(&self.organization).is_some_and(|organization| {
                organization.management_account == self.management_account && enabled(organization) == self.enabled
            })
    }
}

/// Which types of policies limit requests in an organization.
fn enabled(organization: &Organization) -> [bool; 2] {
    [PolicyType::ServiceControl, PolicyType::ResourceControl].map(|policy_type| organization.has_enabled(policy_type))
}

/// The text that a policy has; none for one that AWS manages: it never has another.
type Content = Option<Arc<str>>;

#[derive(Debug)]
struct CompiledPolicy {
    content: Content,
    policy: Arc<Policy>,
}

#[derive(Debug)]
struct CompiledLevel {
    made_of: Vec<(PolicyId, Content)>,
    level: Arc<Level>,
}

#[derive(Debug)]
struct CompiledDelegation {
    content: Arc<str>,
    attached: Attached,
}

impl Compiled {
    /// An account, with its place and the policies on the way to it. One that is in no organization is limited by none.
    pub fn side(&mut self, state: &State, account: AccountId) -> Arc<Side> {
        if let Some(known) = self.find(state, account) {
            return known;
        }
        if !self.roots.as_ref().is_some_and(|roots| roots.are_of(state)) {
            self.roots = Some(Roots::of(state));
            self.sides.clear();
            self.paths.begin();
        }
        let side = in_place(state, account, |node, policy_type| Some(self.level(state, node, policy_type)));
        let mut side = side.unwrap_or_default();
        for path in [&mut side.scps, &mut side.rcps].into_iter().flatten() {
            *path = self.paths.path(path.iter().cloned());
        }
        let side = Arc::new(side);
        if self.sides.len() < LEVELS
            && let Some(known) = CompiledSide::new(state, account, side.clone())
        {
            self.sides.insert(account, known);
        }
        side
    }

    /// The same, if it is at hand.
    pub fn find(&self, state: &State, account: AccountId) -> Option<Arc<Side>> {
        let known = self.sides.get(&account).filter(|known| known.is_of(state, account))?;
        self.roots.as_ref()?.are_of(state).then(|| known.side.clone())
    }

    /// An account of an organization as if it were directly under a node there, with what is attached to it now.
    pub fn side_under(
        &mut self,
        state: &State,
        organization: &Organization,
        account: AccountId,
        parent: &ParentId,
    ) -> Side {
        let mut path = from_root(state, &TargetId::from(parent.clone()));
        path.push(TargetId::Account(account));
        let side = along(organization, account.to_smolstr(), &path, |node, policy_type| {
            Some(self.level(state, node, policy_type))
        });
        Side { is_management: organization.management_account == account, ..side.unwrap_or_default() }
    }

    /// A new account directly under a node of an organization, with nothing attached to it but what AWS attaches everywhere.
    pub fn side_at(&mut self, state: &State, organization: &Organization, parent: &ParentId) -> Side {
        let path = from_root(state, &TargetId::from(parent.clone()));
        let side = along(organization, SmolStr::default(), &path, |node, policy_type| {
            Some(self.level(state, node, policy_type))
        });
        let mut side = side.unwrap_or_default();
        for (policy_type, levels) in
            [(PolicyType::ServiceControl, &mut side.scps), (PolicyType::ResourceControl, &mut side.rcps)]
        {
            let everywhere = organization.everywhere.iter().filter(|it| it.policy_type == policy_type);
            let policies: Vec<Attached> =
                everywhere.filter_map(|it| self.attached(state, &it.policy, policy_type)).collect();
            if let Some(levels) = levels {
                let own = Arc::new(Level::new("the account", policies));
                *levels = levels.iter().cloned().chain([own]).collect();
            }
        }
        side
    }

    /// An organization's delegation policy, if it is at hand.
    pub fn find_delegation(&self, policy: &ResourcePolicy) -> Option<Attached> {
        let known = self.delegations.get(&policy.id)?;
        Arc::ptr_eq(&known.content, &policy.content).then(|| known.attached.clone())
    }

    /// An organization's delegation policy.
    pub fn delegation(&mut self, policy: &ResourcePolicy) -> Attached {
        if let Some(known) = self.find_delegation(policy) {
            return known;
        }
        let compiled = Arc::new(compile(&policy.content, Dialect::Delegation));
        let attached = Attached { id: policy.id.to_smolstr(), policy: compiled };
        if self.delegations.len() >= POLICIES {
            self.delegations.clear();
        }
        let known = CompiledDelegation { content: policy.content.clone(), attached: attached.clone() };
        self.delegations.insert(policy.id.clone(), known);
        attached
    }

    fn known_level(&self, state: &State, node: &TargetId, policy_type: PolicyType) -> Option<&Arc<Level>> {
        let known = self.levels.get(&(node.clone(), policy_type))?;
        let mut made_of = known.made_of.iter();
        let is_current = state.attached(node, policy_type).all(|attachment| {
            made_of.next().is_some_and(|(id, content)| {
                *id == attachment.policy && is_same(content.as_ref(), content_of(state, id))
            })
        });
        (is_current && made_of.next().is_none()).then_some(&known.level)
    }

    fn level(&mut self, state: &State, node: &TargetId, policy_type: PolicyType) -> Arc<Level> {
        if let Some(level) = self.known_level(state, node, policy_type) {
            return level.clone();
        }
        let ids: Vec<&PolicyId> = state.attached(node, policy_type).map(|it| &it.policy).collect();
        let policies = ids.iter().filter_map(|id| self.attached(state, id, policy_type)).collect();
        let level = Arc::new(Level::new(node.to_smolstr(), policies));
        let made_of = ids.into_iter().map(|id| (id.clone(), content_of(state, id).cloned())).collect();
        if self.levels.len() >= LEVELS {
            self.levels.clear();
        }
        self.levels.insert((node.clone(), policy_type), CompiledLevel { made_of, level: level.clone() });
        level
    }

    fn attached(&mut self, state: &State, id: &PolicyId, policy_type: PolicyType) -> Option<Attached> {
        let id_text = id.to_smolstr();
        let content = content_of(state, id);
        if let Some(known) = self.policies.get(id)
            && is_same(known.content.as_ref(), content)
        {
            return Some(Attached { id: id_text, policy: known.policy.clone() });
        }
        let text = content.map(AsRef::as_ref).or_else(|| ManagedPolicy::with_id(id).map(|policy| policy.content))?;
        let dialect = match policy_type {
            PolicyType::ResourceControl => Dialect::ResourceControl,
            _ => Dialect::ServiceControl,
        };
        let policy = Arc::new(compile(text, dialect));
        if self.policies.len() >= POLICIES {
            self.policies.clear();
        }
        self.policies.insert(id.clone(), CompiledPolicy { content: content.cloned(), policy: policy.clone() });
        Some(Attached { id: id_text, policy })
    }
}

/// The sides of requests in one state; each policy is read once, and each node's policies are put together once.
pub struct Guards<'s> {
    state: &'s State,
    compiled: Compiled,
}

impl<'s> Guards<'s> {
    /// An organization's delegation policy.
    pub fn delegation(&mut self, policy: &ResourcePolicy) -> Attached {
        self.compiled.delegation(policy)
    }

    /// Those of a state.
    pub fn new(state: &'s State) -> Self {
        Self { state, compiled: Compiled::default() }
    }

    /// An account, with its place and the policies on the way to it. One that is in no organization is limited by none.
    pub fn side(&mut self, account: AccountId) -> Arc<Side> {
        self.compiled.side(self.state, account)
    }

    /// An account of an organization as if it were directly under a node there, with what is attached to it now.
    pub fn side_under(&mut self, organization: &Organization, account: AccountId, parent: &ParentId) -> Side {
        self.compiled.side_under(self.state, organization, account, parent)
    }

    /// A new account directly under a node of an organization, with nothing attached to it but what AWS attaches everywhere.
    pub fn side_at(&mut self, organization: &Organization, parent: &ParentId) -> Side {
        self.compiled.side_at(self.state, organization, parent)
    }

    /// What all policies ask about that can stand in a request's way, attached or not.
    pub fn mentions(&mut self) -> Mentions {
        let mut mentions = Mentions::default();
        for (id, policy) in &self.state.policies {
            if matches!(policy.policy_type, PolicyType::ServiceControl | PolicyType::ResourceControl)
                && let Some(attached) = self.compiled.attached(self.state, id, policy.policy_type)
            {
                mentions.add(&attached.policy);
            }
        }
        for policy in self.state.organizations.values().filter_map(|it| it.resource_policy.as_ref()) {
            mentions.add(&self.compiled.delegation(policy).policy);
        }
        mentions
    }
}

fn content_of<'s>(state: &'s State, policy: &PolicyId) -> Option<&'s Arc<str>> {
    state.policies.get(policy).map(|policy| &policy.content)
}

/// Texts are compared by where they are: the one that was compiled is kept, so that no other can take its place.
fn is_same(one: Option<&Arc<str>>, other: Option<&Arc<str>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

/// A node and those above it, from the root.
fn from_root(state: &State, node: &TargetId) -> Vec<TargetId> {
    let mut path = state.path_up(node);
    path.reverse();
    path
}

fn in_place(
    state: &State,
    account: AccountId,
    level: impl FnMut(&TargetId, PolicyType) -> Option<Arc<Level>>,
) -> Option<Side> {
    let Some(organization) = state.organization_of(account) else {
        return Some(Side { account: account.to_smolstr(), ..Side::default() });
    };
    let path = from_root(state, &TargetId::Account(account));
    let side = along(organization, account.to_smolstr(), &path, level)?;
    Some(Side { is_management: organization.management_account == account, ..side })
}

fn along(
    organization: &Organization,
    account: SmolStr,
    path: &[TargetId],
    mut level: impl FnMut(&TargetId, PolicyType) -> Option<Arc<Level>>,
) -> Option<Side> {
    let mut levels = |policy_type: PolicyType| match organization.has_enabled(policy_type) {
        true => path.iter().map(|node| level(node, policy_type)).collect::<Option<Path>>().map(Some),
        false => Some(None),
    };
    let (scps, rcps) = (levels(PolicyType::ServiceControl)?, levels(PolicyType::ResourceControl)?);
    let parents = path.iter().filter(|node| !matches!(node, TargetId::Account(_)));
    Some(Side {
        account,
        organization: Some(organization.id.to_smolstr()),
        is_management: false,
        parents: parents.map(ToSmolStr::to_smolstr).collect(),
        scps,
        rcps,
    })
}

/// A stored text, compiled: it was checked when it came in, and what can't be read of it says nothing.
fn compile(content: &str, dialect: Dialect) -> Policy {
    policies::read(content).map(|document| authorization::read(dialect, &document).0).unwrap_or_default()
}
