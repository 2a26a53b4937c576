//! What the answers say of the organization, before it is put together: each thing once, with where it was said.

use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, ParentId, PolicyId, RootId, TargetId};
use indexmap::IndexMap;
use organization_document::{
    AccountState, DelegatedService, DelegationPolicy, FeatureSet, JoinedMethod, Moment, PartitionName, PolicyTypeName,
    RootAccessFeature, TrustedAccess,
};
use std::collections::BTreeMap;

/// Everything of AWS Organizations.
#[derive(Debug, Default)]
pub struct Gathered<'v> {
    /// The organizations that are named, each with the file that names it first.
    pub organizations: BTreeMap<OrganizationId, &'v str>,
    /// The partition, as ARNs have it.
    pub partition: Option<PartitionName>,
    /// What the organization offers.
    pub feature_set: Option<FeatureSet>,
    /// The management account, with its address.
    pub management: Option<(AccountId, Option<String>)>,
    /// The account that ARNs name as the owner of the organization.
    pub owner: Option<AccountId>,
    /// The roots.
    pub roots: BTreeMap<RootId, RootSeen<'v>>,
    /// The units, in the order in which they were told.
    pub units: IndexMap<OrganizationalUnitId, UnitSeen>,
    /// The accounts, in the order in which they were told.
    pub accounts: IndexMap<AccountId, AccountSeen<'v>>,
    /// Of each unit and account what it is in, and which file says so.
    pub parents: BTreeMap<TargetId, (ParentId, &'v str)>,
    /// The policies, in the order in which they were told.
    pub policies: IndexMap<PolicyId, PolicySeen<'v>>,
    /// Of each policy what it is attached to.
    pub targets: IndexMap<PolicyId, Vec<TargetId>>,
    /// Of a root, unit or account the policies of a type that are attached to it, in their order.
    pub attached: BTreeMap<(TargetId, PolicyTypeName), Vec<PolicyId>>,
    /// Tags of whatever an id names.
    pub tags: BTreeMap<String, IndexMap<String, String>>,
    /// Services with trusted access, if that was asked.
    pub trusted_access: Option<Vec<TrustedAccess>>,
    /// Delegated administrators, if that was asked, each with the file that says so.
    pub administrators: Option<IndexMap<AccountId, &'v str>>,
    /// What each of them administers.
    pub services: BTreeMap<AccountId, Vec<DelegatedService>>,
    /// The delegation policy.
    pub delegation_policy: Option<DelegationPolicy>,
    /// Features of centralized root access.
    pub root_access: Vec<RootAccessFeature>,
}

/// A root.
#[derive(Debug)]
pub struct RootSeen<'v> {
    /// The file.
    pub path: &'v str,
    /// Its name.
    pub name: Option<String>,
    /// The policy types that are enabled in it.
    pub policy_types: Vec<PolicyTypeName>,
}

/// A unit.
#[derive(Debug)]
pub struct UnitSeen {
    /// Its name.
    pub name: String,
}

/// An account.
#[derive(Debug, PartialEq)]
pub struct AccountSeen<'v> {
    /// The file.
    pub path: &'v str,
    /// Its name.
    pub name: String,
    /// Its address.
    pub email: Option<String>,
    /// Where it is in its life.
    pub state: Option<AccountState>,
    /// How it came.
    pub joined_method: Option<JoinedMethod>,
    /// When it came.
    pub joined_at: Option<Moment>,
}

/// A policy.
#[derive(Debug)]
pub struct PolicySeen<'v> {
    /// The file.
    pub path: &'v str,
    /// Its type.
    pub kind: PolicyTypeName,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// Whether AWS manages it.
    pub aws_managed: bool,
    /// What it says.
    pub content: Option<&'v str>,
    /// Where it stands in the list of policies; nowhere, while only descriptions tell it.
    pub listed: Option<usize>,
}
