//! Everything that is true about organizations, and how each fact changes it.

use super::{
    Account, AccountCreation, AccountState, Attachment, AttachmentChange, CreationState, DelegatedAdministrator, Event,
    JoinedMethod, ManagedPolicy, Membership, Organization, OrganizationalUnit, Policy, RetainedEffectivePolicy,
    ServiceAccess, TaggableResource, Tags,
};
use identifiers::{
    AccountId, CreateAccountRequestId, OrganizationId, OrganizationalUnitId, ParentId, PolicyId, RootId, TargetId,
    Timestamp,
};
use imbl::OrdMap;
use policies::PolicyType;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Organizations and everything in them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// By id.
    pub organizations: OrdMap<OrganizationId, Organization>,
    /// The organization of each root.
    pub roots: OrdMap<RootId, OrganizationId>,
    /// Every account that was ever part of an organization.
    pub accounts: OrdMap<AccountId, Account>,
    /// The account that has an e-mail address (in lower case).
    pub emails: OrdMap<SmolStr, AccountId>,
    /// Members by organization, in the order of creation.
    pub members: OrdMap<(OrganizationId, u64), AccountId>,
    /// By id.
    pub units: OrdMap<OrganizationalUnitId, OrganizationalUnit>,
    /// What sits directly under a node, in the order of creation.
    pub children: OrdMap<(ParentId, u64), Child>,
    /// Policies of the organizations' own, by id.
    pub policies: OrdMap<PolicyId, Policy>,
    /// The policies of an organization in the order of creation.
    pub policies_by_organization: OrdMap<(OrganizationId, u64), PolicyId>,
    /// What is attached to a node, in the order of attaching.
    pub attachments: OrdMap<TargetId, Vec<Attachment>>,
    /// When the policies attached to a node last changed, by type: attaching and detaching both count.
    pub attachment_changes: OrdMap<TargetId, Vec<AttachmentChange>>,
    /// Where a policy is attached, in the order of attaching.
    pub targets: OrdMap<(OrganizationId, PolicyId, u64), TargetId>,
    /// By account and the type's name in the API, the effective policies that stay in force while what is attached amounts to
    /// something invalid. They mean nothing once it is valid again.
    pub retained_effective_policies: OrdMap<(AccountId, SmolStr), RetainedEffectivePolicy>,
    /// Requests to create accounts, by id.
    pub account_creations: OrdMap<CreateAccountRequestId, AccountCreation>,
    /// The requests of an organization in the order of asking.
    pub creations_by_organization: OrdMap<(OrganizationId, u64), CreateAccountRequestId>,
    /// The requests that wait for a worker, oldest first.
    pub creations_in_progress: OrdMap<u64, CreateAccountRequestId>,
    /// The same requests by e-mail address (in lower case), oldest first.
    pub emails_in_progress: OrdMap<(SmolStr, u64), CreateAccountRequestId>,
}

/// A child of a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Child {
    /// A unit.
    OrganizationalUnit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
}

impl State {
    /// The organization that an account belongs to.
    pub fn organization_of(&self, account: AccountId) -> Option<&Organization> {
        self.organizations.get(self.accounts.get(&account)?.organization()?)
    }

    /// The members of an organization, the management account included, in the order of creation.
    pub fn members_of<'a>(&'a self, organization: &OrganizationId) -> impl Iterator<Item = &'a Account> + use<'a> {
        self.members
            .range((organization.clone(), 0)..=(organization.clone(), u64::MAX))
            .filter_map(|(_, id)| self.accounts.get(id))
    }

    /// An account, if it belongs to the organization.
    pub fn member(&self, organization: &OrganizationId, account: AccountId) -> Option<&Account> {
        self.accounts.get(&account).filter(|account| account.organization() == Some(organization))
    }

    /// A unit, if it belongs to the organization.
    pub fn unit(&self, organization: &OrganizationId, unit: &OrganizationalUnitId) -> Option<&OrganizationalUnit> {
        self.units.get(unit).filter(|unit| unit.organization == *organization)
    }

    /// Whether the root or unit is part of the organization.
    pub fn has_parent(&self, organization: &OrganizationId, parent: &ParentId) -> bool {
        match parent {
            ParentId::Root(root) => self.roots.get(root) == Some(organization),
            ParentId::OrganizationalUnit(unit) => self.unit(organization, unit).is_some(),
        }
    }

    /// Whether the node is part of the organization.
    pub fn has_target(&self, organization: &OrganizationId, target: &TargetId) -> bool {
        match target {
            TargetId::Root(root) => self.roots.get(root) == Some(organization),
            TargetId::OrganizationalUnit(unit) => self.unit(organization, unit).is_some(),
            TargetId::Account(account) => self.member(organization, *account).is_some(),
        }
    }

    /// What a node sits under; nothing for a root and for a node that isn't there.
    pub fn parent_of(&self, target: &TargetId) -> Option<&ParentId> {
        match target {
            TargetId::Root(_) => None,
            TargetId::OrganizationalUnit(unit) => self.units.get(unit).map(|unit| &unit.parent),
            TargetId::Account(account) => {
                self.accounts.get(account)?.membership.as_ref().map(|membership| &membership.parent)
            }
        }
    }

    /// The node and everything above it, the root last.
    pub fn path_up(&self, target: &TargetId) -> Vec<TargetId> {
        let mut path = vec![target.clone()];
        while let Some(parent) = path.last().and_then(|node| self.parent_of(node)) {
            path.push(parent.clone().into());
        }
        path
    }

    /// What sits directly under a node, in the order of creation.
    pub fn children_of<'a>(&'a self, parent: &ParentId) -> impl Iterator<Item = (u64, &'a Child)> + use<'a> {
        self.children_from(parent, 0)
    }

    /// What sits directly under a node, from a place in the order of creation on.
    pub fn children_from<'a>(
        &'a self,
        parent: &ParentId,
        first: u64,
    ) -> impl Iterator<Item = (u64, &'a Child)> + use<'a> {
        self.children
            .range((parent.clone(), first)..=(parent.clone(), u64::MAX))
            .map(|((_, sequence), child)| (*sequence, child))
    }

    /// The units directly under a node, in the order of creation.
    pub fn units_under<'a>(&'a self, parent: &ParentId) -> impl Iterator<Item = &'a OrganizationalUnit> + use<'a> {
        self.children_of(parent).filter_map(|(_, child)| match child {
            Child::OrganizationalUnit(unit) => self.units.get(unit),
            Child::Account(_) => None,
        })
    }

    /// A policy of the organization's own.
    pub fn policy(&self, organization: &OrganizationId, policy: &PolicyId) -> Option<&Policy> {
        self.policies.get(policy).filter(|policy| policy.organization == *organization)
    }

    /// The organization's own policies, in the order of creation.
    pub fn policies_of<'a>(&'a self, organization: &OrganizationId) -> impl Iterator<Item = &'a Policy> + use<'a> {
        self.policies_by_organization
            .range((organization.clone(), 0)..=(organization.clone(), u64::MAX))
            .filter_map(|(_, id)| self.policies.get(id))
    }

    /// Where a policy is attached, in the order of attaching, each with its place in that order.
    pub fn targets_of<'a>(
        &'a self,
        organization: &OrganizationId,
        policy: &PolicyId,
    ) -> impl Iterator<Item = (u64, &'a TargetId)> + use<'a> {
        self.targets_from(organization, policy, 0)
    }

    /// Where a policy is attached, from a place in the order of attaching on.
    pub fn targets_from<'a>(
        &'a self,
        organization: &OrganizationId,
        policy: &PolicyId,
        first: u64,
    ) -> impl Iterator<Item = (u64, &'a TargetId)> + use<'a> {
        let key = |place| (organization.clone(), policy.clone(), place);
        self.targets.range(key(first)..=key(u64::MAX)).map(|((_, _, place), target)| (*place, target))
    }

    /// The organization's oldest request in progress for an e-mail address (in lower case).
    pub fn creation_in_progress(&self, organization: &OrganizationId, email: &SmolStr) -> Option<&AccountCreation> {
        self.emails_in_progress
            .range((email.clone(), 0)..=(email.clone(), u64::MAX))
            .filter_map(|(_, request)| self.account_creations.get(request))
            .find(|creation| creation.organization == *organization)
    }

    /// Every account at or below a node, depth first.
    pub fn accounts_below(&self, target: &TargetId) -> Vec<AccountId> {
        let parent = match target {
            TargetId::Account(account) => return vec![*account],
            TargetId::Root(root) => ParentId::Root(root.clone()),
            TargetId::OrganizationalUnit(unit) => ParentId::OrganizationalUnit(unit.clone()),
        };
        let mut accounts = Vec::new();
        let mut waiting = vec![parent];
        while let Some(parent) = waiting.pop() {
            for (_, child) in self.children_of(&parent) {
                match child {
                    Child::Account(account) => accounts.push(*account),
                    Child::OrganizationalUnit(unit) => waiting.push(ParentId::OrganizationalUnit(unit.clone())),
                }
            }
        }
        accounts
    }

    /// What is attached directly to a node, of one type, in the order of attaching.
    pub fn attached(&self, target: &TargetId, policy_type: PolicyType) -> impl Iterator<Item = &Attachment> {
        self.attachments
            .get(target)
            .into_iter()
            .flatten()
            .filter(move |attachment| attachment.policy_type == policy_type)
    }

    /// Makes a fact true.
    pub(crate) fn evolve(&mut self, event: &Event, sequence: u64) {
        match event {
            Event::OrganizationCreated { organization, root, management_account, email, name, feature_set, at } => {
                self.roots.insert(root.clone(), organization.clone());
                self.organizations.insert(
                    organization.clone(),
                    Organization {
                        id: organization.clone(),
                        root: root.clone(),
                        management_account: *management_account,
                        feature_set: *feature_set,
                        enabled_policy_types: Vec::new(),
                        service_access: Vec::new(),
                        delegated_administrators: Vec::new(),
                        root_tags: Tags::new(),
                        account_count: 0,
                        unit_count: 0,
                        creations_in_progress: 0,
                    },
                );
                let known = self.accounts.get(management_account).cloned();
                let account = known.unwrap_or_else(|| Account {
                    id: *management_account,
                    email: email.clone(),
                    name: name.clone(),
                    sequence,
                    state: AccountState::Active,
                    membership: None,
                    access_role: None,
                    tags: Tags::new(),
                });
                self.join(account, organization, JoinedMethod::Invited, *at, sequence);
            }
            Event::OrganizationDeleted { organization, .. } => self.delete_organization(organization),
            Event::OrganizationalUnitCreated { organization, unit, parent, name, tags, .. } => {
                self.children.insert((parent.clone(), sequence), Child::OrganizationalUnit(unit.clone()));
                self.units.insert(
                    unit.clone(),
                    OrganizationalUnit {
                        id: unit.clone(),
                        organization: organization.clone(),
                        parent: parent.clone(),
                        name: name.clone(),
                        sequence,
                        tags: tags.clone(),
                    },
                );
                self.change_organization(organization, |organization| organization.unit_count += 1);
                self.attach_defaults(organization, &TargetId::OrganizationalUnit(unit.clone()), sequence);
            }
            Event::OrganizationalUnitRenamed { unit, name } => {
                if let Some(unit) = self.units.get_mut(unit) {
                    unit.name = name.clone();
                }
            }
            Event::OrganizationalUnitDeleted { unit } => {
                if let Some(unit) = self.units.remove(unit) {
                    self.children.remove(&(unit.parent.clone(), unit.sequence));
                    self.detach_all(&unit.organization, &TargetId::OrganizationalUnit(unit.id.clone()));
                    self.change_organization(&unit.organization, |organization| organization.unit_count -= 1);
                }
            }
            Event::AccountCreationRequested {
                organization, request, email, name, role_name, tags, at, due_at, ..
            } => {
                self.creations_by_organization.insert((organization.clone(), sequence), request.clone());
                self.creations_in_progress.insert(sequence, request.clone());
                self.emails_in_progress.insert((lower_case(email), sequence), request.clone());
                self.change_organization(organization, |organization| organization.creations_in_progress += 1);
                self.account_creations.insert(
                    request.clone(),
                    AccountCreation {
                        id: request.clone(),
                        organization: organization.clone(),
                        sequence,
                        email: email.clone(),
                        name: name.clone(),
                        role_name: role_name.clone(),
                        tags: tags.clone(),
                        requested_at: *at,
                        due_at: *due_at,
                        state: CreationState::InProgress,
                    },
                );
            }
            Event::AccountCreated { request, account, at } => {
                let Some(creation) = self.conclude(request, CreationState::Succeeded { account: *account, at: *at })
                else {
                    return;
                };
                let account = Account {
                    id: *account,
                    email: creation.email.clone(),
                    name: creation.name.clone(),
                    sequence,
                    state: AccountState::Active,
                    membership: None,
                    access_role: Some(creation.role_name.clone()),
                    tags: creation.tags.clone(),
                };
                self.join(account, &creation.organization, JoinedMethod::Created, *at, sequence);
            }
            Event::AccountCreationFailed { request, reason, at } => {
                self.conclude(request, CreationState::Failed { reason: *reason, at: *at });
            }
            Event::AccountMoved { account, source, destination, at } => {
                if let Some(account) = self.accounts.get_mut(account) {
                    self.children.remove(&(source.clone(), account.sequence));
                    self.children.insert((destination.clone(), account.sequence), Child::Account(account.id));
                    if let Some(membership) = &mut account.membership {
                        membership.parent = destination.clone();
                        membership.moved_at = *at;
                    }
                }
            }
            Event::AccountDeparted { organization, account, .. } => self.depart(organization, *account),
            Event::PolicyCreated { organization, policy, policy_type, name, description, content, tags, at } => {
                self.policies_by_organization.insert((organization.clone(), sequence), policy.clone());
                self.policies.insert(
                    policy.clone(),
                    Policy {
                        id: policy.clone(),
                        organization: organization.clone(),
                        policy_type: *policy_type,
                        name: name.clone(),
                        description: description.clone(),
                        content: content.clone(),
                        sequence,
                        updated_at: *at,
                        tags: tags.clone(),
                    },
                );
            }
            Event::PolicyUpdated { policy, name, description, content, at } => {
                if let Some(policy) = self.policies.get_mut(policy) {
                    if let Some(name) = name {
                        policy.name = name.clone();
                    }
                    if let Some(description) = description {
                        policy.description = description.clone();
                    }
                    if let Some(content) = content {
                        policy.content = content.clone();
                        policy.updated_at = *at;
                    }
                }
            }
            Event::PolicyDeleted { policy } => {
                if let Some(policy) = self.policies.remove(policy) {
                    self.policies_by_organization.remove(&(policy.organization, policy.sequence));
                }
            }
            Event::PolicyAttached { organization, policy, policy_type, target, at } => {
                self.attach(organization, policy, *policy_type, target, place(sequence));
                self.note_change(target, *policy_type, *at);
            }
            Event::PolicyDetached { organization, policy, target, at } => {
                let policy_type = self
                    .attachments
                    .get(target)
                    .and_then(|attached| attached.iter().find(|attachment| attachment.policy == *policy))
                    .map(|attachment| attachment.policy_type);
                self.detach(organization, target, |attachment| attachment.policy == *policy);
                if let Some(policy_type) = policy_type {
                    self.note_change(target, policy_type, *at);
                }
            }
            Event::PolicyTypeEnabled { organization, policy_type, .. } => {
                self.change_organization(organization, |organization| {
                    organization.enabled_policy_types.push(*policy_type)
                });
                if let Some(managed) = ManagedPolicy::of_type(*policy_type) {
                    for (place, target) in (place(sequence)..).zip(self.nodes_of(organization)) {
                        self.attach(organization, &managed.policy_id(), *policy_type, &target, place);
                    }
                }
            }
            Event::PolicyTypeDisabled { organization, policy_type, .. } => {
                self.change_organization(organization, |organization| {
                    organization.enabled_policy_types.retain(|enabled| enabled != policy_type);
                });
                for target in self.nodes_of(organization) {
                    self.detach(organization, &target, |attachment| attachment.policy_type == *policy_type);
                }
            }
            Event::EffectivePolicyRetained { policy_type, accounts, content, updated_at, .. } => {
                for account in accounts {
                    let key = (*account, SmolStr::new_static(policy_type.api_name()));
                    match content {
                        Some(content) => {
                            let retained =
                                RetainedEffectivePolicy { content: content.clone(), updated_at: *updated_at };
                            self.retained_effective_policies.insert(key, retained);
                        }
                        None => {
                            self.retained_effective_policies.remove(&key);
                        }
                    }
                }
            }
            Event::ResourceTagged { organization, resource, tags } => {
                self.change_tags(organization, resource, |have| {
                    tags.iter().for_each(|tag| have.set(tag.clone()));
                })
            }
            Event::ResourceUntagged { organization, resource, keys } => {
                self.change_tags(organization, resource, |have| {
                    keys.iter().for_each(|key| have.remove(key));
                })
            }
            Event::ServiceAccessEnabled { organization, principal, at } => {
                self.change_organization(organization, |organization| {
                    if !organization.trusts(principal) {
                        let access = ServiceAccess { principal: principal.clone(), enabled_at: *at, sequence };
                        organization.service_access.push(access);
                    }
                });
            }
            Event::ServiceAccessDisabled { organization, principal, .. } => {
                self.change_organization(organization, |organization| {
                    organization.service_access.retain(|access| access.principal != *principal);
                });
            }
            Event::DelegatedAdministratorRegistered { organization, account, principal, at } => {
                self.change_organization(organization, |organization| {
                    organization.delegated_administrators.push(DelegatedAdministrator {
                        account: *account,
                        principal: principal.clone(),
                        enabled_at: *at,
                        sequence,
                    });
                });
            }
            Event::DelegatedAdministratorDeregistered { organization, account, principal, .. } => {
                self.change_organization(organization, |organization| {
                    organization
                        .delegated_administrators
                        .retain(|have| have.account != *account || have.principal != *principal);
                });
            }
        }
    }

    /// Every node of an organization: the root, the units, the accounts.
    pub fn nodes_of(&self, organization: &OrganizationId) -> Vec<TargetId> {
        let Some(root) = self.organizations.get(organization).map(|organization| organization.root.clone()) else {
            return Vec::new();
        };
        let mut nodes = vec![TargetId::Root(root.clone())];
        let mut waiting = vec![ParentId::Root(root)];
        while let Some(parent) = waiting.pop() {
            for (_, child) in self.children_of(&parent) {
                match child {
                    Child::Account(account) => nodes.push(TargetId::Account(*account)),
                    Child::OrganizationalUnit(unit) => {
                        nodes.push(TargetId::OrganizationalUnit(unit.clone()));
                        waiting.push(ParentId::OrganizationalUnit(unit.clone()));
                    }
                }
            }
        }
        nodes
    }

    fn join(
        &mut self,
        account: Account,
        organization: &OrganizationId,
        method: JoinedMethod,
        at: Timestamp,
        sequence: u64,
    ) {
        let Some(root) = self.organizations.get(organization).map(|organization| organization.root.clone()) else {
            return;
        };
        let id = account.id;
        let parent = ParentId::Root(root);
        // An account that comes back takes a new place in the order.
        let account = Account {
            sequence,
            membership: Some(Membership {
                organization: organization.clone(),
                parent: parent.clone(),
                joined_method: method,
                joined_at: at,
                moved_at: at,
            }),
            ..account
        };
        self.emails.insert(lower_case(&account.email), id);
        self.accounts.insert(id, account);
        self.members.insert((organization.clone(), sequence), id);
        self.children.insert((parent, sequence), Child::Account(id));
        self.change_organization(organization, |organization| organization.account_count += 1);
        self.attach_defaults(organization, &TargetId::Account(id), sequence);
    }

    fn depart(&mut self, organization: &OrganizationId, account: AccountId) {
        self.detach_all(organization, &TargetId::Account(account));
        for policy_type in PolicyType::ALL {
            self.retained_effective_policies.remove(&(account, SmolStr::new_static(policy_type.api_name())));
        }
        if let Some(account) = self.accounts.get_mut(&account) {
            account.tags = Tags::new();
            if let Some(membership) = account.membership.take() {
                self.children.remove(&(membership.parent, account.sequence));
            }
            self.members.remove(&(organization.clone(), account.sequence));
        }
        self.change_organization(organization, |organization| organization.account_count -= 1);
    }

    fn conclude(&mut self, request: &CreateAccountRequestId, state: CreationState) -> Option<AccountCreation> {
        let creation = self.account_creations.get_mut(request)?;
        creation.state = state;
        let creation = creation.clone();
        self.forget_in_progress(&creation);
        self.change_organization(&creation.organization, |organization| organization.creations_in_progress -= 1);
        Some(creation)
    }

    fn forget_in_progress(&mut self, creation: &AccountCreation) {
        self.creations_in_progress.remove(&creation.sequence);
        self.emails_in_progress.remove(&(lower_case(&creation.email), creation.sequence));
    }

    fn delete_organization(&mut self, id: &OrganizationId) {
        for target in self.nodes_of(id) {
            self.detach_all(id, &target);
            match target {
                TargetId::Account(account) => self.depart(id, account),
                TargetId::OrganizationalUnit(unit) => {
                    if let Some(unit) = self.units.remove(&unit) {
                        self.children.remove(&(unit.parent, unit.sequence));
                    }
                }
                TargetId::Root(root) => {
                    self.roots.remove(&root);
                }
            }
        }
        let in_organization = (id.clone(), 0)..=(id.clone(), u64::MAX);
        let policies: Vec<_> = self
            .policies_by_organization
            .range(in_organization.clone())
            .map(|(key, policy)| (key.clone(), policy.clone()))
            .collect();
        for (key, policy) in policies {
            self.policies_by_organization.remove(&key);
            self.policies.remove(&policy);
        }
        let creations: Vec<_> = self
            .creations_by_organization
            .range(in_organization)
            .map(|(key, request)| (key.clone(), request.clone()))
            .collect();
        for (key, request) in creations {
            self.creations_by_organization.remove(&key);
            if let Some(creation) = self.account_creations.remove(&request) {
                self.forget_in_progress(&creation);
            }
        }
        self.organizations.remove(id);
    }

    fn attach_defaults(&mut self, organization: &OrganizationId, target: &TargetId, sequence: u64) {
        let enabled = self.organizations.get(organization).map(|o| o.enabled_policy_types.clone()).unwrap_or_default();
        for policy_type in enabled {
            if let Some(managed) = ManagedPolicy::of_type(policy_type) {
                self.attach(organization, &managed.policy_id(), policy_type, target, place(sequence));
            }
        }
    }

    fn attach(
        &mut self,
        organization: &OrganizationId,
        policy: &PolicyId,
        policy_type: PolicyType,
        target: &TargetId,
        place: u64,
    ) {
        let attachment = Attachment { policy: policy.clone(), policy_type, sequence: place };
        self.attachments.entry(target.clone()).or_default().push(attachment);
        self.targets.insert((organization.clone(), policy.clone(), place), target.clone());
    }

    fn detach_all(&mut self, organization: &OrganizationId, target: &TargetId) {
        self.detach(organization, target, |_| true);
        self.attachment_changes.remove(target);
    }

    fn note_change(&mut self, target: &TargetId, policy_type: PolicyType, at: Timestamp) {
        let changes = self.attachment_changes.entry(target.clone()).or_default();
        match changes.iter_mut().find(|change| change.policy_type == policy_type) {
            Some(change) => change.at = at,
            None => changes.push(AttachmentChange { policy_type, at }),
        }
    }

    fn detach(&mut self, organization: &OrganizationId, target: &TargetId, which: impl Fn(&Attachment) -> bool) {
        let Some(attached) = self.attachments.get(target).cloned() else { return };
        let (gone, left): (Vec<_>, Vec<_>) = attached.into_iter().partition(|attachment| which(attachment));
        for attachment in gone {
            self.targets.remove(&(organization.clone(), attachment.policy, attachment.sequence));
        }
        if left.is_empty() {
            self.attachments.remove(target);
        } else {
            self.attachments.insert(target.clone(), left);
        }
    }

    fn change_organization(&mut self, id: &OrganizationId, change: impl FnOnce(&mut Organization)) {
        if let Some(organization) = self.organizations.get_mut(id) {
            change(organization);
        }
    }

    fn change_tags(
        &mut self,
        organization: &OrganizationId,
        resource: &TaggableResource,
        change: impl FnOnce(&mut Tags),
    ) {
        let tags = match resource {
            TaggableResource::Root(_) => self.organizations.get_mut(organization).map(|o| &mut o.root_tags),
            TaggableResource::OrganizationalUnit(unit) => self.units.get_mut(unit).map(|unit| &mut unit.tags),
            TaggableResource::Account(account) => self.accounts.get_mut(account).map(|account| &mut account.tags),
            TaggableResource::Policy(policy) => self.policies.get_mut(policy).map(|policy| &mut policy.tags),
        };
        if let Some(tags) = tags {
            change(tags);
        }
    }
}

/// E-mail addresses are compared without regard to case.
pub(crate) fn lower_case(email: &str) -> SmolStr {
    SmolStr::new(email.to_ascii_lowercase())
}

/// The first place in the order of attaching that an event may use: one event can attach a policy to a million nodes.
fn place(sequence: u64) -> u64 {
    sequence << 20
}
