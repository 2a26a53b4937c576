//! What can become true about Security Hub. Every field carries its final value.

use super::aggregator::{AggregatorId, RegionLinkingMode};
use super::applied_association::Configuration;
use super::configuration_policy::ConfigurationPolicyId;
use super::document::{Parameter, PolicyDocument};
use super::own_settings::StandardChange;
use super::settings::{ControlFindingGenerator, FailureCause, NewHub};
use super::standards::{Standard, StatusReason};
use crate::organizations::tags::Tags;
use crate::upcast;
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, Region, TargetId, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A fact about Security Hub.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members; `at` is when it became true")]
pub enum Event {
    /// A hub is on in an account and Region, with these standards.
    SecurityHubEnabled {
        account: AccountId,
        region: Region,
        standards: Vec<Standard>,
        control_finding_generator: ControlFindingGenerator,
        /// Whether controls that AWS adds to enabled standards are on.
        #[serde(default = "upcast::auto_enable_controls")]
        auto_enable_controls: bool,
        tags: Tags,
        at: Timestamp,
    },
    /// A hub is off; its standards and controls went with it.
    SecurityHubDisabled { account: AccountId, region: Region, at: Timestamp },
    /// A hub has other settings; absent ones stayed.
    SecurityHubConfigurationUpdated {
        account: AccountId,
        region: Region,
        auto_enable_controls: Option<bool>,
        control_finding_generator: Option<ControlFindingGenerator>,
        at: Timestamp,
    },
    /// An account administers Security Hub for the organization in a Region.
    OrganizationAdminAccountEnabled { organization: OrganizationId, region: Region, account: AccountId, at: Timestamp },
    /// The administrator of a Region is being removed.
    OrganizationAdminAccountDisableStarted {
        organization: OrganizationId,
        region: Region,
        account: AccountId,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A Region has no administrator any more.
    OrganizationAdminAccountDisabled { organization: OrganizationId, region: Region, account: AccountId, at: Timestamp },
    /// An account has a home Region, and other Regions linked to it.
    FindingAggregatorCreated {
        account: AccountId,
        region: Region,
        aggregator: AggregatorId,
        mode: RegionLinkingMode,
        regions: Vec<Region>,
        linked: Vec<Region>,
        at: Timestamp,
    },
    /// Other Regions are linked.
    FindingAggregatorUpdated {
        account: AccountId,
        mode: RegionLinkingMode,
        regions: Vec<Region>,
        linked: Vec<Region>,
        /// What the hubs begin with that it brings.
        #[serde(default = "upcast::hub")]
        hub: NewHub,
        at: Timestamp,
    },
    /// An account has no home Region any more. Central configuration that depended on it is over.
    FindingAggregatorDeleted { account: AccountId, at: Timestamp },
    /// New accounts begin with other settings in a Region.
    NewAccountDefaultsUpdated {
        organization: OrganizationId,
        region: Region,
        auto_enable: bool,
        auto_enable_standards: bool,
        at: Timestamp,
    },
    /// Central configuration was switched on; a worker sets it up.
    CentralConfigurationRequested {
        organization: OrganizationId,
        administrator: AccountId,
        home: Region,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// Central configuration is in force: in the linked Regions, too, the administrator is set and has its hub on.
    CentralConfigurationEnabled {
        organization: OrganizationId,
        linked: Vec<Region>,
        /// What the hubs begin with that it brings.
        #[serde(default = "upcast::hub")]
        hub: NewHub,
        at: Timestamp,
    },
    /// Central configuration couldn't be set up.
    CentralConfigurationFailed { organization: OrganizationId, message: String, at: Timestamp },
    /// Security Hub CSPM policies of AWS Organizations have taken the place of central configuration: it isn't in force any more, and
    /// what is in it is kept.
    CentralConfigurationDisabled { organization: OrganizationId, at: Timestamp },
    /// Security Hub is on or off in one Region of these accounts, as their Security Hub CSPM policies say: where it is on, without
    /// standards, and without anything that was set before.
    DeclarativePolicyApplied {
        organization: OrganizationId,
        region: Region,
        enabled: bool,
        accounts: Vec<AccountId>,
        /// What the hubs begin with that it brings.
        hub: NewHub,
        at: Timestamp,
    },
    /// Everything at and below these nodes is as Security Hub CSPM policies have it.
    DeclarativePoliciesConcluded { organization: OrganizationId, targets: Vec<TargetId>, at: Timestamp },
    /// The organization doesn't trust Security Hub any more: nobody administers it, in no Region, and nothing is configured centrally.
    AdministrationEnded { organization: OrganizationId, at: Timestamp },
    /// The configuration is local again. Settings stayed.
    LocalConfigurationRestored { organization: OrganizationId, at: Timestamp },
    /// A policy was made, in version 1.
    ConfigurationPolicyCreated {
        organization: OrganizationId,
        policy: ConfigurationPolicyId,
        administrator: AccountId,
        home: Region,
        name: SmolStr,
        description: Option<SmolStr>,
        #[serde(deserialize_with = "upcast::document")]
        document: PolicyDocument,
        tags: Tags,
        at: Timestamp,
    },
    /// A policy has other values; absent ones stayed. With a new document it is applied again everywhere.
    ConfigurationPolicyUpdated {
        organization: OrganizationId,
        policy: ConfigurationPolicyId,
        name: Option<SmolStr>,
        description: Option<SmolStr>,
        #[serde(default, deserialize_with = "upcast::changed_document")]
        document: Option<PolicyDocument>,
        version: u32,
        reason: Option<SmolStr>,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A policy is gone; the settings that it made stayed.
    ConfigurationPolicyDeleted { organization: OrganizationId, policy: ConfigurationPolicyId },
    /// A node has a configuration of its own, which a worker carries to the accounts.
    ConfigurationPolicyAssociationStarted {
        organization: OrganizationId,
        target: TargetId,
        configuration: Configuration,
        generation: u64,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A node has no configuration of its own any more; the nearest one above covers it again.
    ConfigurationPolicyDisassociationStarted {
        organization: OrganizationId,
        target: TargetId,
        configuration: Configuration,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A configuration couldn't be taken off a node: it is applied there still.
    ConfigurationPolicyDisassociationFailed { organization: OrganizationId, target: TargetId, at: Timestamp },
    /// A policy version was applied in one Region, for one association, in up to a thousand accounts.
    ConfigurationPolicyApplied {
        organization: OrganizationId,
        policy: ConfigurationPolicyId,
        version: u32,
        generation: u64,
        region: Region,
        home: Region,
        /// The settings of these are the policy's now.
        succeeded: Vec<AccountId>,
        /// These are administrators that a policy can't switch Security Hub off for: they keep their settings.
        skipped: Vec<AccountId>,
        /// These keep their settings as well, against the policy.
        failed: Vec<FailedAccount>,
        /// What the hubs begin with that it brings.
        #[serde(default = "upcast::hub")]
        hub: NewHub,
        at: Timestamp,
    },
    /// The accounts below these nodes have settled.
    ConfigurationPolicyAssociationsConcluded {
        organization: OrganizationId,
        associations: Vec<ConcludedAssociation>,
        at: Timestamp,
    },
    /// Standards are being enabled in an account and Region.
    StandardsEnableStarted {
        account: AccountId,
        region: Region,
        standards: Vec<Standard>,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// Standards are being disabled in an account and Region.
    StandardsDisableStarted {
        account: AccountId,
        region: Region,
        standards: Vec<Standard>,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// Controls were enabled or disabled in standards.
    StandardsControlsUpdated { account: AccountId, region: Region, updates: Vec<ControlUpdate>, at: Timestamp },
    /// A control has these parameters set; they are being put in force.
    SecurityControlUpdateStarted {
        account: AccountId,
        region: Region,
        control: SmolStr,
        parameters: Vec<(SmolStr, Parameter)>,
        reason: Option<SmolStr>,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// What an account changed in a Region has been carried out.
    SettingsChangesConcluded {
        account: AccountId,
        region: Region,
        enabled: Vec<Standard>,
        disabled: Vec<Standard>,
        controls: Vec<SmolStr>,
        /// Those of the standards that failed, neither enabled nor disabled: which way they went, and why. None before that could be.
        #[serde(default)]
        failed: Vec<(Standard, StandardChange, StatusReason)>,
        at: Timestamp,
    },
    /// Accounts are members of an administrator in a Region; those without a hub got one.
    MembersCreated {
        administrator: AccountId,
        region: Region,
        accounts: Vec<AccountId>,
        /// What the hubs begin with that it brings.
        hub: NewHub,
        at: Timestamp,
    },
    /// An administrator has no more to do with these members.
    MembersDisassociated { administrator: AccountId, region: Region, accounts: Vec<AccountId>, at: Timestamp },
    /// An administrator forgot accounts that were members.
    MembersDeleted { administrator: AccountId, region: Region, accounts: Vec<AccountId>, at: Timestamp },
    /// A hub takes findings from a product.
    ImportFindingsForProductEnabled { account: AccountId, region: Region, product: SmolStr, at: Timestamp },
    /// A hub takes no more findings from a product.
    ImportFindingsForProductDisabled { account: AccountId, region: Region, product: SmolStr, at: Timestamp },
    /// Tags of a hub were set.
    HubTagged { account: AccountId, region: Region, tags: Tags },
    /// Tags of a hub were removed.
    HubUntagged { account: AccountId, region: Region, keys: Vec<SmolStr> },
    /// Tags of a policy were set.
    ConfigurationPolicyTagged { policy: ConfigurationPolicyId, tags: Tags },
    /// Tags of a policy were removed.
    ConfigurationPolicyUntagged { policy: ConfigurationPolicyId, keys: Vec<SmolStr> },
}

/// An account in which a policy couldn't be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedAccount {
    /// Which of those that the policy was applied in.
    pub account: AccountId,
    /// Why.
    pub cause: FailureCause,
}

/// A control that was enabled or disabled in a standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlUpdate {
    /// Where: a control stands in each of its standards for itself.
    pub standard: Standard,
    /// The control's id.
    pub control: SmolStr,
    /// Whether it is on.
    pub enabled: bool,
    /// Why.
    pub reason: Option<SmolStr>,
}

/// What came of one node's association.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConcludedAssociation {
    /// The node.
    pub target: TargetId,
    /// The association that was waiting, if the node has one of its own.
    pub generation: Option<u64>,
    /// How many of the node's children failed.
    pub failed_children: u32,
    /// The units that inherit from the node and have a child that failed.
    pub failed_units: Vec<OrganizationalUnitId>,
}
