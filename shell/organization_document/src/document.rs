//! The whole document.

use crate::access::{DelegatedAdministrator, DelegationPolicy, Role, TrustedAccess};
use crate::account::Account;
use crate::any::Any;
use crate::config::EveryAccount;
use crate::members::members;
use crate::names::names;
use crate::organization_pack::OrganizationConformancePack;
use crate::policy::Policy;
use crate::reader::Reader;
use crate::reference::Reference;
use crate::schema::Definitions;
use crate::security_hub::SecurityHub;
use crate::shape::Shape;
use crate::tree::{Root, Unit};
use documents::Document;
use identifiers::{OrganizationId, Partition, TargetId};
use indexmap::IndexMap;
use policies::PolicyType;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

members! {
    /// An organization as one document. All but the version can be left out, and ids that aren't told are given by Bailiwick.
    pub struct OrganizationDocument {
        /// The version of this format: 1.
        pub version: FormatVersion,
        /// The organization's id, such as o-a1b2c3d4e5.
        pub id: Option<OrganizationId>,
        /// The partition that it is in; aws where it isn't told.
        pub partition: Option<PartitionName>,
        /// What it offers; ALL where it isn't told.
        pub feature_set: Option<FeatureSet>,
        /// The management account, as it stands among the accounts: its id, its address, or its name where only one has it. Where it
        /// isn't told, the account of whoever imports the document manages the organization.
        pub management_account: Option<Reference>,
        /// The root and the units.
        pub root: Root,
        /// The accounts, in the order in which they came.
        pub accounts: Vec<Account>,
        /// The policies, in the order in which they were made.
        pub policies: Vec<Policy>,
        /// The services with trusted access, in the order of enabling.
        pub trusted_access: Vec<TrustedAccess>,
        /// The delegated administrators.
        pub delegated_administrators: Vec<DelegatedAdministrator>,
        /// What the organization delegates of the management of its policies.
        pub delegation_policy: Option<DelegationPolicy>,
        /// The features of centralized root access that are on.
        pub root_access_features: Vec<RootAccessFeature>,
        /// The roles that can be assumed, beside those that CreateAccount makes.
        pub roles: Vec<Role>,
        /// What every account has that doesn't say otherwise.
        pub every_account: Option<EveryAccount>,
        /// The conformance packs of the organization.
        pub organization_conformance_packs: Vec<OrganizationConformancePack>,
        /// Security Hub.
        pub security_hub: Option<SecurityHub>,
        /// Configuration items, as AWS Config delivers them.
        pub configuration_items: Vec<Any>,
        /// Files of configuration items and account facts, relative to the document and not above it.
        pub configuration_item_files: Vec<String>,
        /// Account facts: awsAccountId, awsRegion where there is one, and facts.
        pub account_facts: Vec<Any>,
    }
}

names! {
    /// What an organization offers.
    pub enum FeatureSet {
        All = "ALL": "Everything.",
        ConsolidatedBilling = "CONSOLIDATED_BILLING": "One bill, and nothing else.",
    }
}

names! {
    /// A feature of centralized root access.
    pub enum RootAccessFeature {
        RootCredentialsManagement = "RootCredentialsManagement": "Root credentials of members are managed centrally.",
        RootSessions = "RootSessions": "Privileged tasks are done in members by root sessions.",
    }
}

/// A partition by its name, such as aws or aws-us-gov.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PartitionName(pub Partition);

impl Serialize for PartitionName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name())
    }
}

impl Shape for PartitionName {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        let known = node.as_str().and_then(Partition::named).map(Self);
        known.or_else(|| reader.expected("a partition such as aws or aws-us-gov", node))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "enum": Partition::all().map(Partition::name).collect::<Vec<_>>() })
    }
}

/// The version of the format.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FormatVersion;

/// The version of the format that this is.
pub const FORMAT_VERSION: i64 = 1;

impl Serialize for FormatVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(FORMAT_VERSION)
    }
}

impl Shape for FormatVersion {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        match node.as_i64() {
            Some(FORMAT_VERSION) => Some(Self),
            _ => reader.expected(&format!("version {FORMAT_VERSION} of the organization document"), node),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "const": FORMAT_VERSION })
    }
}

/// A policy type by the API's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PolicyTypeName(pub PolicyType);

impl Default for PolicyTypeName {
    fn default() -> Self {
        Self(PolicyType::ServiceControl)
    }
}

impl Serialize for PolicyTypeName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.api_name())
    }
}

impl Shape for PolicyTypeName {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        let known = node.as_str().and_then(|text| text.parse().ok()).map(Self);
        known.or_else(|| reader.expected("a policy type such as SERVICE_CONTROL_POLICY", node))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "enum": PolicyType::ALL.map(PolicyType::api_name) })
    }
}

/// What the root, a unit and an account have in common, to be filled in.
#[derive(Debug)]
pub struct NodeMut<'d> {
    /// Its tags.
    pub tags: &'d mut IndexMap<String, String>,
    /// The policies that are attached to it.
    pub policies: &'d mut Vec<Reference>,
    /// Whether FullAWSAccess is attached to it.
    pub full_aws_access: &'d mut Option<bool>,
    /// The configuration policy of Security Hub that is associated with it.
    pub configuration_policy: &'d mut Option<Reference>,
}

macro_rules! node_mut {
    ($node:expr) => {
        NodeMut {
            tags: &mut $node.tags,
            policies: &mut $node.policies,
            full_aws_access: &mut $node.full_aws_access,
            configuration_policy: &mut $node.configuration_policy,
        }
    };
}

impl OrganizationDocument {
    /// The root, unit or account of an id, if the document has it: where an importer puts what it learns of a target.
    pub fn node_mut(&mut self, target: &TargetId) -> Option<NodeMut<'_>> {
        match target {
            TargetId::Root(id) => (self.root.id.as_ref() == Some(id)).then_some(node_mut!(self.root)),
            TargetId::OrganizationalUnit(id) => {
                self.root.unit_mut(&|unit| unit.id.as_ref() == Some(id)).map(|unit| node_mut!(unit))
            }
            TargetId::Account(id) => {
                self.accounts.iter_mut().find(|account| account.id == Some(*id)).map(|account| node_mut!(account))
            }
        }
    }

    /// The account of an id.
    pub fn account_mut(&mut self, id: identifiers::AccountId) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|account| account.id == Some(id))
    }
}

impl Root {
    /// The first unit below it that is meant, depth first.
    pub fn unit_mut(&mut self, is_meant: &dyn Fn(&Unit) -> bool) -> Option<&mut Unit> {
        self.units.iter_mut().find_map(|unit| unit.unit_mut(is_meant))
    }
}

impl Unit {
    /// This unit, or the first one below it that is meant, depth first.
    pub fn unit_mut(&mut self, is_meant: &dyn Fn(&Unit) -> bool) -> Option<&mut Unit> {
        if is_meant(self) {
            return Some(self);
        }
        self.units.iter_mut().find_map(|unit| unit.unit_mut(is_meant))
    }
}
