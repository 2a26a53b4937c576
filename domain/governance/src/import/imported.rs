//! An organization as plain values: parts name each other by their positions, because ids may be missing.

use crate::central_configuration::own_settings::OwnParameters;
use crate::central_configuration::settings::ControlFindingGenerator;
use crate::central_configuration::standards::Standard;
use crate::central_configuration::{ConfigurationPolicyId, NewAccountDefaults, RegionLinkingMode, SecurityHubPolicy};
use crate::conformance_packs::commands::RequestedRecordingGroup;
use crate::conformance_packs::{DeliveryChannel, InputParameter, PackTemplate, RecordingMode, SsmDocument};
use crate::organizations::{AccountState, FeatureSet, JoinedMethod, RootAccessFeature, Tags};
use evaluation::rules::RuleDefinition;
use identifiers::{
    AccountId, OrganizationId, OrganizationalUnitId, Partition, PolicyId, Region, ResourcePolicyId, RootId, Timestamp,
};
use policies::PolicyType;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An organization that is to be there. What isn't told of it is minted, or is as AWS begins with it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedOrganization {
    pub id: Option<OrganizationId>,
    pub root_id: Option<RootId>,
    pub partition: Partition,
    pub feature_set: FeatureSet,
    /// The management account by its position; none where it isn't among the accounts, and is whoever imports.
    pub management_account: Option<usize>,
    /// Whoever imports.
    pub importer: AccountId,
    /// Enabled policy types, in the order of enabling.
    pub policy_types: Vec<PolicyType>,
    pub root: ImportedNode,
    /// Each after the one that it is in.
    pub units: Vec<ImportedUnit>,
    pub accounts: Vec<ImportedAccount>,
    pub policies: Vec<ImportedPolicy>,
    pub trusted_access: Vec<ImportedService>,
    /// By the account's position.
    pub delegated_administrators: Vec<(usize, ImportedService)>,
    pub delegation_policy: Option<ImportedDelegationPolicy>,
    pub root_access_features: Vec<RootAccessFeature>,
    pub organization_packs: Vec<ImportedOrganizationPack>,
    pub security_hub: ImportedSecurityHub,
}

/// What the root, a unit and an account have in common.
#[derive(Debug, Clone, Default)]
pub struct ImportedNode {
    /// Its tags.
    pub tags: Tags,
    /// What is attached, in the order of attaching.
    pub attached: Vec<ImportedAttachment>,
    /// Whether FullAWSAccess isn't, although service control policies are enabled.
    pub without_full_access: bool,
    /// The configuration of Security Hub that it has of its own.
    pub association: Option<ImportedAssociation>,
}

/// A policy that is attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportedAttachment {
    /// One of the organization's own, by its position.
    Own(usize),
    /// One that AWS manages.
    Managed(PolicyId),
}

/// What is associated with a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportedAssociation {
    /// A configuration policy, by its position.
    Policy(usize),
    /// Everything is left to the accounts.
    SelfManaged,
}

/// A unit.
#[derive(Debug, Clone)]
pub struct ImportedUnit {
    /// Its id, if it is told.
    pub id: Option<OrganizationalUnitId>,
    /// Its name.
    pub name: SmolStr,
    /// The unit that it is in, by position; none for the root.
    pub parent: Option<usize>,
    /// The rest.
    pub node: ImportedNode,
}

/// An account.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedAccount {
    pub id: Option<AccountId>,
    pub name: SmolStr,
    pub email: Option<SmolStr>,
    /// The unit that it is in, by position; none for the root.
    pub parent: Option<usize>,
    pub state: AccountState,
    /// When a closed account is gone for good.
    pub gone_at: Option<Timestamp>,
    pub joined_method: Option<JoinedMethod>,
    pub joined_at: Option<Timestamp>,
    /// The role that CreateAccount made in it.
    pub access_role: Option<SmolStr>,
    pub node: ImportedNode,
    /// What it has, by Region; many accounts may have the same.
    pub places: BTreeMap<Region, Arc<ImportedPlace>>,
}

/// A policy.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedPolicy {
    pub id: Option<PolicyId>,
    pub policy_type: PolicyType,
    pub name: SmolStr,
    pub description: Arc<str>,
    pub content: Arc<str>,
    pub tags: Tags,
    pub updated_at: Option<Timestamp>,
}

/// A service that is trusted, or administered by an account.
#[derive(Debug, Clone)]
pub struct ImportedService {
    /// Its principal.
    pub principal: SmolStr,
    /// Since when.
    pub enabled_at: Option<Timestamp>,
}

/// The organization's resource policy.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedDelegationPolicy {
    pub id: Option<ResourcePolicyId>,
    pub content: Arc<str>,
    pub tags: Tags,
}

/// What an account has in a Region.
#[derive(Debug, Clone, Default)]
pub struct ImportedPlace {
    /// Its recorder.
    pub recorder: Option<ImportedRecorder>,
    /// Its delivery channel; when it was put is told apart.
    pub channel: Option<(DeliveryChannel, Option<Timestamp>)>,
    /// For how many days history is kept.
    pub retention_in_days: Option<u32>,
    /// Rules of its own.
    pub rules: Vec<ImportedRule>,
    /// Packs of its own.
    pub packs: Vec<ImportedPack>,
    /// Its hub.
    pub hub: Option<ImportedHub>,
}

/// A recorder.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedRecorder {
    pub name: Option<SmolStr>,
    pub id: Option<SmolStr>,
    pub role_arn: Option<SmolStr>,
    pub group: RequestedRecordingGroup,
    pub mode: Option<RecordingMode>,
    pub tags: Tags,
    pub recording: bool,
    pub started_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
}

/// A rule of an account's own.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedRule {
    pub name: SmolStr,
    pub id: Option<SmolStr>,
    pub definition: RuleDefinition,
    pub tags: Tags,
    pub created_at: Option<Timestamp>,
}

/// A pack of an account's own.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedPack {
    pub name: SmolStr,
    pub id: Option<SmolStr>,
    pub template: Arc<PackTemplate>,
    pub input_parameters: Vec<InputParameter>,
    pub delivery_s3_bucket: Option<SmolStr>,
    pub delivery_s3_key_prefix: Option<SmolStr>,
    pub ssm_document: Option<SsmDocument>,
    pub tags: Tags,
    pub updated_at: Option<Timestamp>,
}

/// A pack of the organization.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedOrganizationPack {
    /// Who put it, by position; the management account, where there is none.
    pub account: Option<usize>,
    pub region: Region,
    /// All but what it has no member for.
    pub pack: ImportedPack,
    /// By position.
    pub excluded_accounts: Vec<usize>,
}

/// Security Hub in the organization.
#[derive(Debug, Clone, Default)]
pub struct ImportedSecurityHub {
    /// The administrator of each Region, by the account's position.
    pub administrators: Vec<(Region, usize, Option<Timestamp>)>,
    /// Home Regions.
    pub aggregators: Vec<ImportedAggregator>,
    /// Central configuration.
    pub central: Option<ImportedCentralConfiguration>,
    /// What new accounts begin with.
    pub new_account_defaults: Vec<NewAccountDefaults>,
    /// Configuration policies.
    pub policies: Vec<ImportedConfigurationPolicy>,
}

/// A finding aggregator.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedAggregator {
    pub id: Option<SmolStr>,
    /// By position.
    pub account: usize,
    pub region: Region,
    pub mode: RegionLinkingMode,
    pub regions: Vec<Region>,
    pub created_at: Option<Timestamp>,
}

/// Central configuration.
#[derive(Debug, Clone)]
pub struct ImportedCentralConfiguration {
    /// The home Region.
    pub home: Region,
    /// The delegated administrator, by position.
    pub administrator: usize,
}

/// A configuration policy.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedConfigurationPolicy {
    pub id: Option<ConfigurationPolicyId>,
    pub name: SmolStr,
    pub description: Option<SmolStr>,
    pub body: SecurityHubPolicy,
    pub tags: Tags,
    pub created_at: Option<Timestamp>,
}

/// A hub.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedHub {
    pub enabled_at: Option<Timestamp>,
    pub standards: Vec<Standard>,
    pub auto_enable_controls: bool,
    pub control_finding_generator: ControlFindingGenerator,
    pub tags: Tags,
    /// Controls that the account enabled or disabled itself.
    pub controls: Vec<ImportedControl>,
    /// Parameters that the account set itself, by control.
    pub parameters: Vec<(SmolStr, OwnParameters)>,
    /// Products, and whether findings are taken from them.
    pub products: Vec<(SmolStr, bool)>,
}

/// A control that an account enabled or disabled in a standard.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members")]
pub struct ImportedControl {
    pub standard: Standard,
    pub control: SmolStr,
    pub enabled: bool,
    pub reason: Option<SmolStr>,
    pub updated_at: Option<Timestamp>,
}
