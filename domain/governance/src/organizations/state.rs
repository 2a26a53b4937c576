//! Everything that is true about organizations, and what can be asked of it.

use super::account::{Account, JoinedMethod};
use super::account_creation::{AccountCreation, CreationState};
use super::handshake::Handshake;
use super::handshake_parties::Recipient;
use super::organization::{Organization, PolicyTypeChange};
use super::policy::{Attachment, AttachmentChange, Policy, RetainedEffectivePolicy};
use super::responsibility_transfer::ResponsibilityTransfer;
use super::unit::OrganizationalUnit;
use crate::caller::Caller;
use identifiers::{
    AccountId, CreateAccountRequestId, HandshakeId, OrganizationId, OrganizationalUnitId, ParentId, PolicyId,
    ResponsibilityTransferId, RootId, TargetId, Timestamp,
};
use imbl::{OrdMap, OrdSet};
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
    /// The unit that has a name among its siblings.
    pub unit_names: OrdMap<(ParentId, SmolStr), OrganizationalUnitId>,
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
    /// Accounts whose closure was requested, by when it may be carried out.
    pub closing: OrdSet<(Timestamp, AccountId)>,
    /// Closed accounts, by when they are gone for good.
    pub closed: OrdSet<(Timestamp, AccountId)>,
    /// The accounts in AWS GovCloud (US) that were made here, and the account that each belongs to.
    pub govcloud_accounts: OrdMap<AccountId, AccountId>,
    /// Handshakes by id: those that are pending, and those that are still shown.
    pub handshakes: OrdMap<HandshakeId, Handshake>,
    /// Handshakes by who sent them, in the order of asking.
    pub handshakes_by_sender: OrdMap<(OrganizationId, u64), HandshakeId>,
    /// Handshakes by whom they are addressed to (addresses in lower case), in the order of asking.
    pub handshakes_by_recipient: OrdMap<(Recipient, u64), HandshakeId>,
    /// The approvals that changes to all features asked for, in the order of asking.
    pub handshakes_by_parent: OrdMap<(HandshakeId, u64), HandshakeId>,
    /// Every handshake, by when its next step is due: that it expires, or that it is forgotten.
    pub handshake_deadlines: OrdSet<(Timestamp, HandshakeId)>,
    /// How many handshakes were forgotten: a new one must not have the id of one that was.
    pub handshakes_forgotten: u64,
    /// Transfers of responsibility, by id.
    pub responsibility_transfers: OrdMap<ResponsibilityTransferId, ResponsibilityTransfer>,
    /// Transfers by each of the two organizations that have a part in them, in the order of asking.
    pub transfers_by_organization: OrdMap<(OrganizationId, u64), ResponsibilityTransferId>,
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

    /// The organization that a node is part of.
    pub fn organization_of_node(&self, node: &TargetId) -> Option<&Organization> {
        match node {
            TargetId::Root(root) => self.organizations.get(self.roots.get(root)?),
            TargetId::OrganizationalUnit(unit) => self.organizations.get(&self.units.get(unit)?.organization),
            TargetId::Account(account) => self.organization_of(*account),
        }
    }

    /// The organization that a caller sees: its own, from the partition that it is in. In other partitions an account of the same
    /// number is another account, which belongs to none.
    pub fn organization_seen_by(&self, caller: &Caller) -> Option<&Organization> {
        let own = self.organization_of(caller.account)?;
        (caller.is_system() || own.partition == caller.region.partition()).then_some(own)
    }

    /// The policy types that are being enabled or disabled, each with its organization.
    pub fn policy_type_changes(&self) -> impl Iterator<Item = (&Organization, &PolicyTypeChange)> {
        let organizations = self.organizations.values();
        organizations.flat_map(|organization| organization.policy_type_changes.iter().map(move |it| (organization, it)))
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

    /// What a root or unit sits under.
    pub fn parent_of_parent(&self, parent: &ParentId) -> Option<&ParentId> {
        match parent {
            ParentId::Root(_) => None,
            ParentId::OrganizationalUnit(unit) => self.units.get(unit).map(|unit| &unit.parent),
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

    /// The unit of this name directly under a node.
    pub fn unit_named(&self, parent: &ParentId, name: &SmolStr) -> Option<&OrganizationalUnit> {
        self.units.get(self.unit_names.get(&(parent.clone(), name.clone()))?)
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

    /// Whether the number belongs to an account, be it in AWS GovCloud (US).
    pub(crate) fn is_account(&self, number: AccountId) -> bool {
        self.accounts.contains_key(&number) || self.govcloud_accounts.contains_key(&number)
    }

    /// The organization's oldest request in progress for an e-mail address (in lower case).
    pub fn creation_in_progress(&self, organization: &OrganizationId, email: &SmolStr) -> Option<&AccountCreation> {
        self.emails_in_progress
            .range((email.clone(), 0)..=(email.clone(), u64::MAX))
            .filter_map(|(_, request)| self.account_creations.get(request))
            .find(|creation| creation.organization == *organization)
    }

    /// The request that an account was made by, and when it was made; nothing for accounts that were there before.
    pub fn creation_of(&self, account: AccountId) -> Option<(&AccountCreation, Timestamp)> {
        self.account_creations.values().find_map(|creation| match creation.state {
            CreationState::Succeeded { account: made, at, .. } if made == account => Some((creation, at)),
            _ => None,
        })
    }

    /// When an account was made, if that is known: it was made here, or imported as one that its organization had made.
    pub fn created_at(&self, account: AccountId) -> Option<Timestamp> {
        let membership = || self.accounts.get(&account)?.membership.as_ref();
        let imported = || membership().filter(|membership| membership.joined_method == JoinedMethod::Created);
        self.creation_of(account).map(|(_, at)| at).or_else(|| imported().map(|membership| membership.joined_at))
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
}

/// E-mail addresses are compared without regard to case.
pub(crate) fn lower_case(email: &str) -> SmolStr {
    SmolStr::new(email.to_ascii_lowercase())
}
