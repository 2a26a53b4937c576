//! What can become true about recorders, packs and rules. What came of an organization's pack is one fact for up to a
//! thousand members.

use super::failure::FailureCode;
use super::member_pack::{FailureCount, PackAction};
use super::pack::{InputParameter, SsmDocument};
use super::recorder::{DeliveryChannel, RecordingGroup, RecordingMode};
use super::taggable_resource::TaggableResource;
use crate::organizations::tags::Tags;
use crate::upcast;
use evaluation::rules::RuleDefinition;
use identifiers::{AccountId, OrganizationId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// A fact about AWS Config.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members; `at` is when it became true")]
pub enum Event {
    /// A recorder was made or has other settings. Whether it is running stays as it was.
    #[serde(deserialize_with = "upcast::configuration_recorder_put")]
    ConfigurationRecorderPut {
        account: AccountId,
        region: Region,
        name: SmolStr,
        id: SmolStr,
        role_arn: SmolStr,
        group: RecordingGroup,
        mode: Option<RecordingMode>,
        /// Only for a new recorder.
        tags: Tags,
        at: Timestamp,
        /// Where an organization's pack failed for want of a recorder, it is tried again if the account joined since then.
        retried_since: Timestamp,
    },
    /// A recorder is running.
    ConfigurationRecorderStarted { account: AccountId, region: Region, at: Timestamp },
    /// A recorder is no longer running.
    ConfigurationRecorderStopped { account: AccountId, region: Region, at: Timestamp },
    /// A recorder is gone; what it recorded stays.
    ConfigurationRecorderDeleted { account: AccountId, region: Region, at: Timestamp },
    /// A delivery channel was made or has other settings.
    DeliveryChannelPut { account: AccountId, region: Region, channel: DeliveryChannel },
    /// A delivery channel is gone.
    DeliveryChannelDeleted { account: AccountId, region: Region, at: Timestamp },
    /// A pack was put, and waits for its deployment.
    ConformancePackPut {
        account: AccountId,
        region: Region,
        name: SmolStr,
        id: SmolStr,
        generation: u32,
        template: SmolStr,
        input_parameters: Arc<[InputParameter]>,
        delivery_s3_bucket: Option<SmolStr>,
        delivery_s3_key_prefix: Option<SmolStr>,
        ssm_document: Option<SsmDocument>,
        /// Only for a new pack.
        tags: Tags,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A pack's rules are there.
    ConformancePackDeployed {
        account: AccountId,
        region: Region,
        name: SmolStr,
        generation: u32,
        rule_count: u32,
        /// Not counted as long as nothing was said about them.
        #[serde(default)]
        remediation_count: u32,
        at: Timestamp,
    },
    /// A pack couldn't be deployed; earlier rules are as they were.
    ConformancePackDeploymentFailed {
        account: AccountId,
        region: Region,
        name: SmolStr,
        generation: u32,
        reason: Arc<str>,
        at: Timestamp,
    },
    /// A pack is to be deleted.
    ConformancePackDeletionRequested {
        account: AccountId,
        region: Region,
        name: SmolStr,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A pack couldn't be deleted; its rules are as they were.
    ConformancePackDeletionFailed { account: AccountId, region: Region, name: SmolStr, reason: Arc<str>, at: Timestamp },
    /// A pack is gone with its rules.
    ConformancePackDeleted { account: AccountId, region: Region, name: SmolStr, at: Timestamp },
    /// An organization's pack was put, and waits for its members.
    OrganizationConformancePackPut {
        account: AccountId,
        region: Region,
        organization: OrganizationId,
        name: SmolStr,
        id: SmolStr,
        generation: u32,
        template: SmolStr,
        input_parameters: Arc<[InputParameter]>,
        delivery_s3_bucket: Option<SmolStr>,
        delivery_s3_key_prefix: Option<SmolStr>,
        excluded_accounts: Arc<[AccountId]>,
        /// Only for a new pack.
        tags: Tags,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// What came of an organization's pack in up to a thousand members.
    OrganizationConformancePackMembersConcluded {
        account: AccountId,
        region: Region,
        name: SmolStr,
        generation: u32,
        outcomes: Vec<OutcomeGroup>,
        at: Timestamp,
    },
    /// The members that are left wait for something, until then at the latest.
    OrganizationConformancePackDeferred {
        account: AccountId,
        region: Region,
        name: SmolStr,
        until: Timestamp,
        /// The members that wait; all may, where that isn't said.
        #[serde(default)]
        waiting: Option<Vec<AccountId>>,
    },
    /// Every member has what it should have, or failed.
    OrganizationConformancePackConcluded {
        account: AccountId,
        region: Region,
        name: SmolStr,
        failures: Vec<FailureCount>,
        at: Timestamp,
    },
    /// An organization's pack is to be deleted.
    OrganizationConformancePackDeletionRequested {
        account: AccountId,
        region: Region,
        name: SmolStr,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// An organization's pack is gone.
    OrganizationConformancePackDeleted { account: AccountId, region: Region, name: SmolStr, at: Timestamp },
    /// A rule of the account's own was made or has another definition.
    ConfigRulePut {
        account: AccountId,
        region: Region,
        name: SmolStr,
        id: SmolStr,
        definition: Arc<RuleDefinition>,
        /// Only for a new rule.
        tags: Tags,
        at: Timestamp,
    },
    /// A rule of the account's own is to be deleted.
    ConfigRuleDeletionRequested { account: AccountId, region: Region, name: SmolStr, at: Timestamp, due_at: Timestamp },
    /// A rule of the account's own is gone.
    ConfigRuleDeleted { account: AccountId, region: Region, name: SmolStr, at: Timestamp },
    /// An evaluation of rules was asked for.
    ConfigRulesEvaluationRequested { account: AccountId, region: Region, rules: Vec<SmolStr>, at: Timestamp },
    /// The last evaluation of rules that was asked for failed: their results stay as they were.
    ConfigRulesEvaluationFailed { account: AccountId, region: Region, rules: Vec<SmolStr>, at: Timestamp },
    /// How long the history of resources is to be kept.
    RetentionConfigurationPut {
        account: AccountId,
        region: Region,
        name: SmolStr,
        retention_period_in_days: u32,
        at: Timestamp,
    },
    /// The history of resources is kept as long as it is without being said.
    RetentionConfigurationDeleted { account: AccountId, region: Region, name: SmolStr, at: Timestamp },
    /// Tags were set.
    ResourceTagged { resource: TaggableResource, tags: Tags },
    /// Tags were removed.
    ResourceUntagged { resource: TaggableResource, keys: Vec<SmolStr> },
}

/// Members with the same outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutcomeGroup {
    /// What came of it.
    pub outcome: MemberOutcome,
    /// In these accounts.
    pub accounts: Vec<AccountId>,
}

/// What came of a pack in a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum MemberOutcome {
    /// Its rules are there.
    Deployed {
        /// As a first deployment or as an update.
        action: PackAction,
        /// How many rules.
        rule_count: u32,
        /// How many remediations; not counted as long as nothing was said about them.
        #[serde(default)]
        remediation_count: u32,
    },
    /// It couldn't be deployed or deleted; earlier rules are as they were.
    Failed {
        /// As a first deployment, as an update, or as a deletion.
        action: PackAction,
        /// The code.
        code: FailureCode,
        /// The text.
        message: Arc<str>,
        /// Whether a recorder that appears soon after the account joined leads to another try.
        wants_recorder: bool,
    },
    /// It is gone from the account.
    Deleted,
}
