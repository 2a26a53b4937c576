//! `POST /_bailiwick/what-if`: what calls would change, without making them.

use crate::words::words;
use crate::{Fact, Recording, Refusal, Replay, Time};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

mod answer;
mod beside;
pub mod formats;
mod labels;
mod matrix;
mod quotas;
mod rights;
mod risks;
mod sections;
mod spread;
mod summary;

pub use answer::{LOOK_AT, NOT_COVERED, answer, rehearsed, risk};
pub use beside::{Beside, ImportFirst, NotMapped, UnknownValue};
pub use labels::Labels;
pub use matrix::{Group, Matrix, of_accounts};
pub use quotas::{Quota, QuotaKind};
pub use rights::{LimitedActions, Rights, ServiceActions};
pub use risks::{Risk, RiskKind};
pub use sections::sections;
pub use summary::{Area, AreaKind, Summary};

/// The form of the report: another number where a reader of this one would misunderstand it. Reports are kept in files.
pub const REPORT_VERSION: u32 = 4;

/// What came of each call, and what it would mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WhatIf {
    /// [`REPORT_VERSION`] of whoever wrote it; 0 where it says none.
    #[serde(default)]
    pub report_version: u32,
    /// The journal's version that was begun with.
    pub version: u64,
    /// The time that was begun at.
    pub at: Time,
    /// The state that was asked for, if not the present one.
    pub as_of: Option<AsOf>,
    /// Whether anything would change.
    pub effect: bool,
    /// How many calls would be refused, or couldn't be made.
    pub refused: usize,
    /// The answer in short; nothing in reports of before there was one.
    #[serde(default)]
    pub summary: Summary,
    /// The calls in their order.
    pub calls: Vec<Call>,
    /// What they would mean.
    pub consequences: Consequences,
    /// Names of what is mentioned by id.
    pub names: Names,
    /// What the report doesn't cover, for people.
    pub notes: Vec<String>,
    /// What of a handed-over change is no part of the calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Beside>,
    /// What becomes of calls that were recorded, where records were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replay: Option<Box<Replay>>,
}

impl WhatIf {
    /// The report of a change that comes to no call: nothing was rehearsed, and there is no need for it.
    pub fn of_nothing(version: u64, at: Time) -> Self {
        Self {
            report_version: REPORT_VERSION,
            version,
            at,
            as_of: None,
            effect: false,
            refused: 0,
            summary: Summary::default(),
            calls: Vec::new(),
            consequences: Consequences::default(),
            names: Names::default(),
            notes: Vec::new(),
            beside: None,
            replay: None,
        }
    }

    /// The report with what becomes of recorded calls, among its risks, too.
    #[must_use]
    pub fn with_replay(mut self, replay: Replay) -> Self {
        let new = risks::of_replay(&replay);
        self.summary.risks.extend(new);
        risks::sort(&mut self.summary.risks);
        self.replay = Some(Box::new(replay));
        self
    }

    /// Whether something would change, or isn't known to stay as it is.
    pub fn has_effect(&self) -> bool {
        let is_incomplete = self.beside.as_ref().is_some_and(Beside::is_incomplete);
        self.effect || is_incomplete || self.replay.as_ref().is_some_and(|replay| replay.effect())
    }
}

/// A state of the past.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum AsOf {
    /// At a version of the journal.
    Version(u64),
    /// At a time.
    Time(Time),
}

/// A call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Call {
    /// Its number, from 1.
    pub call: usize,
    /// The service's name.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// Who calls, if that is known.
    pub account: Option<String>,
    /// In which Region.
    pub region: Option<String>,
    /// What of a handed-over change it is made for, such as a resource's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What came of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "outcome")]
#[schemars(rename = "CallOutcome")]
pub enum Outcome {
    /// It would change something.
    #[serde(rename = "accepted")]
    Accepted(Answered),
    /// It would be accepted and change nothing.
    #[serde(rename = "unchanged")]
    Unchanged(Answered),
    /// It reads.
    #[serde(rename = "answered")]
    Answered(Answered),
    /// It would be refused.
    #[serde(rename = "refused")]
    Refused {
        /// How.
        refusal: Refusal,
    },
    /// It couldn't be made.
    #[serde(rename = "not made")]
    NotMade {
        /// Why.
        refusal: Unmade,
    },
}

/// A call that was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Answered {
    /// What would become true.
    pub facts: Vec<Fact>,
    /// The answer.
    pub answer: Value,
}

/// Why a call couldn't be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Unmade {
    /// For people.
    pub message: String,
}

/// What calls would mean. Accounts that something means the same for are together.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Consequences {
    /// Accounts that join, leave, move, or change their state.
    pub accounts: Vec<Account>,
    /// Policies of declarative types.
    pub effective_policies: Vec<EffectivePolicy>,
    /// Policies that authorize.
    pub control_policies: Vec<ControlPolicy>,
    /// What service control policies leave to accounts.
    #[serde(default)]
    pub rights: Vec<Rights>,
    /// Configuration recorders.
    pub recorders: Vec<Recorder>,
    /// Conformance packs.
    pub conformance_packs: Vec<Pack>,
    /// Rules without a pack.
    pub config_rules: Vec<ConfigRule>,
    /// Verdicts on resources, a row a rule.
    pub verdicts: Vec<Verdicts>,
    /// Where Security Hub's configuration comes from.
    pub security_hub_associations: Vec<Association>,
    /// What Security Hub is set to.
    pub security_hub_settings: Vec<Settings>,
    /// Quotas of which more is used than was, and little is left.
    #[serde(default)]
    pub quotas: Vec<Quota>,
}

/// An account's place and state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// The account.
    pub account: String,
    /// What happens to it.
    pub what: AccountWhat,
    /// Where it was; nothing for one that joins.
    pub before: Option<Placement>,
    /// Where it is; nothing for one that leaves.
    pub after: Option<Placement>,
}

words! {
    /// What happens to an account.
    AccountWhat {
        /// It comes into an organization.
        Joined = "joined",
        /// It goes.
        Left = "left",
        /// It has another parent.
        Moved = "moved",
        /// It leaves one organization for another.
        ChangedOrganizations = "changed organizations",
        /// It has another state.
        Changed = "changed",
    }
}

/// Where an account is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Placement {
    /// In which organization; only for an account that goes from one to another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Under which node.
    pub parent: String,
    /// In which state.
    pub state: AccountState,
}

words! {
    /// The state of an account.
    AccountState {
        /// It can be used.
        Active = "ACTIVE",
        /// It is being closed.
        PendingClosure = "PENDING_CLOSURE",
        /// It is closed.
        Closed = "CLOSED",
    }
}

/// A policy at a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Contribution")]
pub struct Source {
    /// The policy's id.
    pub policy: String,
    /// The node's id.
    pub node: String,
}

/// An effective policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ChangedEffectivePolicy")]
pub struct EffectivePolicy {
    /// The policy type.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// Of these accounts.
    pub accounts: Vec<String>,
    /// What happens to it.
    pub what: PolicyWhat,
    /// Leaves that differ.
    pub leaves: Vec<Leaf>,
    /// Why it isn't valid afterwards.
    pub validation_errors: Vec<String>,
    /// Why it wasn't before.
    pub validation_errors_before: Vec<String>,
}

words! {
    /// What happens to an effective policy.
    PolicyWhat {
        /// There was none.
        Appears = "appears",
        /// There is none any more.
        Disappears = "disappears",
        /// Only whether it is valid, or why not.
        Validity = "validity",
        /// It says something else.
        Changes = "changes",
    }
}

/// A leaf of an effective policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ChangedLeaf")]
pub struct Leaf {
    /// Where it is in the policy.
    pub path: String,
    /// What it said.
    pub before: Option<LeafValue>,
    /// What it says.
    pub after: Option<LeafValue>,
}

/// What a leaf says, and because of whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LeafValue {
    /// The value.
    pub value: Value,
    /// Who made it so.
    pub by: Vec<Contributor>,
}

/// A policy at a node, and what it did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contributor {
    /// Which.
    #[serde(flatten)]
    pub source: Source,
    /// By which operator.
    pub operator: String,
}

/// Policies of a type that authorizes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ControlPolicy {
    /// The policy type.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// For these accounts.
    pub accounts: Vec<String>,
    /// Apply now and didn't, at no level.
    pub gained: Vec<Source>,
    /// Don't apply any more, at no level.
    pub lost: Vec<Source>,
    /// Apply before and after, at other levels.
    #[serde(default)]
    pub elsewhere: Vec<Elsewhere>,
    /// Apply and say something else.
    pub rewritten: Vec<Source>,
    /// Levels at which none is attached now.
    pub missing: Vec<Source>,
    /// Levels at which there is one again.
    pub no_longer_missing: Vec<Source>,
}

/// A policy that is attached at other levels than before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Elsewhere {
    /// The policy's id.
    pub policy: String,
    /// The ids of all nodes on the way that had it.
    pub before: Vec<String>,
    /// And of those that have it.
    pub after: Vec<String>,
    /// Whether it only denies: at which level makes no difference then.
    pub denies_only: bool,
}

/// A configuration recorder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Recorder {
    /// In which Region.
    pub region: String,
    /// In these accounts.
    pub accounts: Vec<String>,
    /// What it did; nothing where there was none.
    pub before: Option<Recording>,
    /// What it does.
    pub recorder: Recording,
    /// Whether it records other types, or at other times.
    pub scope_changed: bool,
}

/// A conformance pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ChangedPack")]
pub struct Pack {
    /// Its name: for an organization's, the one that it has there.
    pub name: String,
    /// The account whose organization has it; nothing for an account's own.
    pub organization: Option<String>,
    /// In which Region.
    pub region: String,
    /// What happens to it.
    pub what: PackWhat,
    /// How many rules it has, where it is or was deployed.
    pub rules: Option<u32>,
    /// Why it isn't deployed.
    pub failure: Option<Failure>,
    /// In these accounts.
    pub accounts: Vec<String>,
    /// Its rules that bring no verdict on what is held: their evidence is missing, nothing applies, or they aren't modelled.
    pub without_verdict: Vec<Silent>,
}

words! {
    /// What happens to a pack.
    PackWhat {
        /// It is deployed.
        Gained = "gained",
        /// It is gone.
        Lost = "lost",
        /// It has other rules.
        Updated = "updated",
        /// It can't be deployed.
        Failed = "failed",
        /// What had failed is gone.
        FailureGone = "failure gone",
    }
}

/// Why a pack isn't deployed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Failure {
    /// The exception.
    pub code: String,
    /// Its text.
    pub message: String,
}

/// A rule without a verdict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Silent {
    /// Its name in the template.
    pub rule: String,
    /// The managed rule that it is.
    pub identifier: Option<String>,
}

/// A rule without a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ConfigRule {
    /// Its name.
    pub name: String,
    /// In which Region.
    pub region: String,
    /// What happens to it.
    pub what: RuleWhat,
    /// In these accounts.
    pub accounts: Vec<String>,
}

words! {
    /// What happens to a rule.
    RuleWhat {
        /// It comes.
        Gained = "gained",
        /// It goes.
        Lost = "lost",
        /// It is another one.
        Updated = "updated",
    }
}

/// Verdicts of a rule that come, go and turn, over all accounts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Verdicts {
    /// The name of its pack.
    pub pack: Option<String>,
    /// In which Region.
    pub region: String,
    /// Its name in the pack.
    pub rule: String,
    /// On resources that had none.
    pub gained: Counts,
    /// That are gone.
    pub lost: Counts,
    /// That turned into these.
    pub turned: Counts,
    /// Resources that aren't compliant and weren't found so before, the first of them.
    pub non_compliant: Vec<Resource>,
}

/// Resources by their verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// That comply.
    pub compliant: usize,
    /// That don't.
    pub non_compliant: usize,
}

/// A resource that isn't compliant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "JudgedResource")]
pub struct Resource {
    /// Whose it is.
    pub account: String,
    /// Its type.
    #[serde(rename = "type")]
    pub resource_type: String,
    /// Its id.
    pub id: String,
    /// What the rule says of it.
    pub annotation: Option<String>,
}

/// Where Security Hub's configuration comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "CoveredBy")]
pub struct Association {
    /// For these accounts.
    pub accounts: Vec<String>,
    /// Before.
    pub before: Option<View>,
    /// And after.
    pub after: Option<View>,
}

/// A configuration that an account has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct View {
    /// The policy's id, or `SELF_MANAGED_SECURITY_HUB`.
    pub configuration: String,
    /// The node that it is inherited from.
    pub from: String,
    /// Whether it is in force.
    pub status: AssociationStatus,
    /// Why not.
    pub message: Option<String>,
}

words! {
    /// Whether a configuration is in force.
    AssociationStatus {
        /// Work is left.
        Pending = "PENDING",
        /// Everything was set.
        Success = "SUCCESS",
        /// Something couldn't be set.
        Failed = "FAILED",
        /// Central configuration is switched off.
        Disabled = "DISABLED",
    }
}

/// What Security Hub is set to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Settings {
    /// In which Region.
    pub region: String,
    /// In these accounts.
    pub accounts: Vec<String>,
    /// Whether there is a hub.
    pub enabled: Change<bool>,
    /// Whether new controls are switched on; nothing without a hub.
    pub auto_enable_controls: Change<Option<bool>>,
    /// What findings are made by; nothing without a hub.
    pub control_finding_generator: Change<Option<FindingGenerator>>,
    /// Standards.
    pub standards: Switched,
    /// Controls.
    pub controls: Switched,
    /// Parameters of controls.
    pub parameters: Vec<Parameter>,
}

words! {
    /// What findings are made by.
    FindingGenerator {
        /// A check makes one, whichever standards it is for.
        SecurityControl = "SECURITY_CONTROL",
        /// It makes one for each standard.
        StandardControl = "STANDARD_CONTROL",
    }
}

/// A setting before and after.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ChangeOf{T}")]
pub struct Change<T> {
    /// Before.
    pub before: T,
    /// And after.
    pub after: T,
}

/// What is switched on and off, by name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Switched {
    /// On.
    pub enabled: Vec<String>,
    /// Off.
    pub disabled: Vec<String>,
}

/// A parameter of a control.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ChangedParameter")]
pub struct Parameter {
    /// The control.
    pub control: String,
    /// The parameter's name.
    pub name: String,
    /// Its value before; AWS's without one.
    pub before: Option<String>,
    /// Its value after.
    pub after: Option<String>,
}

/// Names by id; nothing for what has none.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Names {
    /// Of accounts.
    pub accounts: IndexMap<String, Option<String>>,
    /// Of roots and units: the path of names from the root down.
    pub nodes: IndexMap<String, Option<String>>,
    /// Of policies, Security Hub's among them.
    pub policies: IndexMap<String, Option<String>>,
}
