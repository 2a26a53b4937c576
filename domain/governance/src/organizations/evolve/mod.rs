//! How each fact changes what is true about organizations.

mod closures;
mod handshakes;
mod imports;

use super::account::{AccessRole, Account, AccountState, JoinedMethod, Membership};
use super::account_creation::{AccountCreation, CreationState};
use super::event::Event;
use super::handshake::HandshakeState;
use super::import::Import;
use super::organization::{DelegatedAdministrator, Organization, PolicyEverywhere, PolicyTypeChange, ServiceAccess};
use super::policy::{Attachment, AttachmentChange, Policy, RetainedEffectivePolicy};
use super::resource_policy::ResourcePolicy;
use super::state::{Child, State, lower_case};
use super::taggable_resource::TaggableResource;
use super::tags::Tags;
use super::unit::OrganizationalUnit;
use identifiers::{AccountId, CreateAccountRequestId, OrganizationId, ParentId, PolicyId, TargetId, Timestamp};
use policies::PolicyType;
use smol_str::SmolStr;

impl State {
    /// Makes a fact true.
    pub(crate) fn evolve(&mut self, event: &Event, sequence: u64) {
        match event {
            Event::OrganizationCreated {
                organization,
                root,
                management_account,
                email,
                name,
                feature_set,
                partition,
                at,
            } => {
                self.roots.insert(root.clone(), organization.clone());
                self.organizations.insert(
                    organization.clone(),
                    Organization {
                        id: organization.clone(),
                        root: root.clone(),
                        partition: *partition,
                        management_account: *management_account,
                        feature_set: *feature_set,
                        enabled_policy_types: Vec::new(),
                        policy_type_changes: Vec::new(),
                        everywhere: Vec::new(),
                        service_access: Vec::new(),
                        delegated_administrators: Vec::new(),
                        resource_policy: None,
                        root_access_features: Vec::new(),
                        root_tags: Tags::new(),
                        account_count: 0,
                        unit_count: 0,
                        creations_in_progress: 0,
                        closures_in_progress: 0,
                        recent_closures: Vec::new(),
                        pending_invitations: 0,
                        all_features: None,
                        import: None,
                    },
                );
                let known = self.accounts.get(management_account).cloned();
                let account = known.unwrap_or_else(|| Account {
                    id: *management_account,
                    email: email.clone(),
                    name: name.clone(),
                    sequence,
                    state: AccountState::Active,
                    closure_due_at: None,
                    govcloud_account: None,
                    membership: None,
                    access_role: None,
                    tags: Tags::new(),
                });
                self.join(account, organization, JoinedMethod::Invited, *at, sequence);
            }
            Event::OrganizationDeleted { organization, .. } => self.delete_organization(organization),
            Event::OrganizationalUnitCreated { organization, unit, parent, name, tags, .. } => {
                self.children.insert((parent.clone(), sequence), Child::OrganizationalUnit(unit.clone()));
                self.unit_names.insert((parent.clone(), name.clone()), unit.clone());
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
                    self.unit_names.remove(&(unit.parent.clone(), unit.name.clone()));
                    self.unit_names.insert((unit.parent.clone(), name.clone()), unit.id.clone());
                    unit.name = name.clone();
                }
            }
            Event::OrganizationalUnitDeleted { unit } => {
                if let Some(unit) = self.units.remove(unit) {
                    self.children.remove(&(unit.parent.clone(), unit.sequence));
                    self.unit_names.remove(&(unit.parent.clone(), unit.name.clone()));
                    self.detach_all(&unit.organization, &TargetId::OrganizationalUnit(unit.id.clone()));
                    self.change_organization(&unit.organization, |organization| organization.unit_count -= 1);
                }
            }
            Event::AccountCreationRequested {
                organization,
                request,
                email,
                name,
                role_name,
                tags,
                at,
                due_at,
                govcloud,
                repeated,
                ..
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
                        govcloud: *govcloud,
                        repeated: *repeated,
                        requested_at: *at,
                        due_at: *due_at,
                        state: CreationState::InProgress,
                    },
                );
            }
            Event::AccountCreated { request, account, govcloud_account, at, .. } => {
                let made = CreationState::Succeeded { account: *account, govcloud_account: *govcloud_account, at: *at };
                let Some(creation) = self.conclude(request, made) else { return };
                if let Some(govcloud) = govcloud_account {
                    self.govcloud_accounts.insert(*govcloud, *account);
                }
                let organization = self.organizations.get(&creation.organization);
                let access_role = organization.map(|organization| AccessRole {
                    name: creation.role_name.clone(),
                    trusted: organization.management_account,
                    partition: organization.partition,
                });
                let account = Account {
                    id: *account,
                    email: creation.email.clone(),
                    name: creation.name.clone(),
                    sequence,
                    state: AccountState::Active,
                    closure_due_at: None,
                    govcloud_account: *govcloud_account,
                    membership: None,
                    access_role,
                    tags: creation.tags.clone(),
                };
                self.join(account, &creation.organization, JoinedMethod::Created, *at, sequence);
            }
            Event::AccountCreationFailed { request, reason, at } => {
                self.conclude(request, CreationState::Failed { reason: *reason, at: *at });
            }
            Event::OrganizationImported { organization, document, gaps, at } => {
                self.change_organization(organization, |organization| {
                    organization.import = Some(Import { document: document.clone(), gaps: gaps.clone(), at: *at });
                });
            }
            Event::AccountImported { .. } => self.import_account(event, sequence),
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
            Event::AccountClosureRequested { organization, account, at, due_at, forgotten_until } => {
                self.request_closure(organization, *account, *at, *due_at, *forgotten_until);
            }
            Event::AccountClosed { organization, account, gone_at, .. } => {
                self.close(organization, *account, *gone_at);
            }
            Event::AccountDeparted { organization, account, .. } => {
                self.depart(organization, *account);
                self.no_longer_awaits(organization, *account);
            }
            Event::AccountJoined { organization, account, handshake, email, name, tags, at, forgotten_at, .. } => {
                self.join_by_invitation(organization, *account, email, name, tags, *at, sequence);
                self.conclude_handshake(handshake, HandshakeState::Accepted, *forgotten_at);
            }
            Event::AccountInvited { .. }
            | Event::AllFeaturesRequested { .. }
            | Event::AllFeaturesApprovalsRequested { .. }
            | Event::AllFeaturesApproved { .. }
            | Event::AllFeaturesEnabled { .. }
            | Event::ResponsibilityTransferRequested { .. }
            | Event::ResponsibilityTransferAccepted { .. }
            | Event::ResponsibilityTransferRenamed { .. }
            | Event::ResponsibilityTransferWithdrawn { .. }
            | Event::HandshakeDeclined { .. }
            | Event::HandshakesCanceled { .. }
            | Event::HandshakesExpired { .. }
            | Event::HandshakesForgotten { .. } => self.evolve_handshakes(event, place(sequence)),
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
            Event::PolicyTypeEnableStarted { organization, policy_type, due_at, .. }
            | Event::PolicyTypeDisableStarted { organization, policy_type, due_at, .. } => {
                self.change_organization(organization, |organization| {
                    let change = PolicyTypeChange { policy_type: *policy_type, due_at: *due_at };
                    organization.policy_type_changes.push(change);
                });
            }
            Event::PolicyTypeEnabled { organization, policy_type, everywhere, .. } => {
                self.change_organization(organization, |organization| {
                    organization.policy_type_changes.retain(|change| change.policy_type != *policy_type);
                    organization.enabled_policy_types.push(*policy_type);
                    organization.everywhere.extend(
                        everywhere
                            .iter()
                            .map(|policy| PolicyEverywhere { policy_type: *policy_type, policy: policy.clone() }),
                    );
                });
                let nodes = self.nodes_of(organization);
                let attached = everywhere.iter().flat_map(|policy| nodes.iter().map(move |node| (policy, node)));
                for (place, (policy, node)) in (place(sequence)..).zip(attached) {
                    self.attach(organization, policy, *policy_type, node, place);
                }
            }
            Event::PolicyTypeDisabled { organization, policy_type, .. } => {
                self.change_organization(organization, |organization| {
                    organization.policy_type_changes.retain(|change| change.policy_type != *policy_type);
                    organization.enabled_policy_types.retain(|enabled| enabled != policy_type);
                    organization.everywhere.retain(|everywhere| everywhere.policy_type != *policy_type);
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
            Event::ResourcePolicyPut { organization, policy, content, tags, .. } => {
                self.change_organization(organization, |organization| {
                    let (id, content, revision) = (policy.clone(), content.clone(), sequence);
                    let have = organization.resource_policy.take().filter(|have| have.id == id);
                    let tags = have.map_or_else(|| tags.clone(), |have| have.tags);
                    organization.resource_policy = Some(ResourcePolicy { id, content, revision, tags });
                });
            }
            Event::ResourcePolicyDeleted { organization, .. } => {
                self.change_organization(organization, |organization| organization.resource_policy = None);
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
            Event::RootAccessFeatureEnabled { organization, feature, .. } => {
                self.change_organization(organization, |organization| {
                    organization.root_access_features.push(*feature);
                    organization.root_access_features.sort_unstable();
                });
            }
            Event::RootAccessFeatureDisabled { organization, feature, .. } => {
                self.change_organization(organization, |organization| {
                    organization.root_access_features.retain(|have| have != feature);
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

    pub(super) fn join(
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

    /// A standalone account joins; one that is known keeps what it has of its own.
    #[expect(clippy::too_many_arguments, reason = "the members of the fact")]
    fn join_by_invitation(
        &mut self,
        organization: &OrganizationId,
        account: AccountId,
        email: &SmolStr,
        name: &SmolStr,
        tags: &Tags,
        at: Timestamp,
        sequence: u64,
    ) {
        let known = self.accounts.get(&account).cloned();
        let found = known.unwrap_or_else(|| Account {
            id: account,
            email: email.clone(),
            name: name.clone(),
            sequence,
            state: AccountState::Active,
            closure_due_at: None,
            govcloud_account: None,
            membership: None,
            access_role: None,
            tags: Tags::new(),
        });
        self.join(Account { tags: tags.clone(), ..found }, organization, JoinedMethod::Invited, at, sequence);
    }

    fn depart(&mut self, organization: &OrganizationId, account: AccountId) {
        self.detach_all(organization, &TargetId::Account(account));
        self.forget_closure(organization, account);
        let retained = self.retained_effective_policies.range((account, SmolStr::default())..);
        let retained: Vec<_> = retained.map(|(key, _)| key).take_while(|(of, _)| *of == account).cloned().collect();
        for key in retained {
            self.retained_effective_policies.remove(&key);
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
                        self.unit_names.remove(&(unit.parent.clone(), unit.name));
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
        let everywhere = self.organizations.get(organization).map(|o| o.everywhere.clone()).unwrap_or_default();
        for (place, PolicyEverywhere { policy_type, policy }) in (place(sequence)..).zip(everywhere) {
            self.attach(organization, &policy, policy_type, target, place);
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

    pub(super) fn change_organization(&mut self, id: &OrganizationId, change: impl FnOnce(&mut Organization)) {
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
            TaggableResource::ResourcePolicy(policy) => {
                let organization = self.organizations.get_mut(organization);
                let have = organization.and_then(|organization| organization.resource_policy.as_mut());
                have.filter(|have| have.id == *policy).map(|have| &mut have.tags)
            }
            TaggableResource::ResponsibilityTransfer(transfer) => {
                self.responsibility_transfers.get_mut(transfer).map(|transfer| &mut transfer.tags)
            }
        };
        if let Some(tags) = tags {
            change(tags);
        }
    }
}

/// The first place in the order of attaching that an event may use: one event can attach a policy to a million nodes.
fn place(sequence: u64) -> u64 {
    sequence << 20
}
