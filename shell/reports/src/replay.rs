//! What becomes of calls that were recorded, when policies change: which of them break.

use crate::Time;
use crate::decide::Reason;
use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

mod told;

pub use told::{about, answer, markdown, sections};

/// The form of the report: another number where a reader of this one would misunderstand it.
pub const REPORT_VERSION: u32 = 1;

/// What becomes of recorded calls.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Replay {
    /// [`REPORT_VERSION`] of whoever wrote it.
    pub report_version: u32,
    /// The state that the calls were decided in before the change; nothing where what the records tell is all there is.
    pub before: Option<State>,
    /// The state after it.
    pub after: State,
    /// What was read.
    pub read: Read,
    /// How many records come to what.
    pub outcomes: Outcomes,
    /// What is affected, gravest first, and those with most records first. Records that nothing becomes of are in no group.
    pub groups: Vec<Group>,
    /// Services that are known to have been used, without the calls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceUse>,
    /// Records of which it isn't known what becomes of them, and why.
    pub not_judged: Vec<NotJudged>,
    /// Records that no policy of an organization decides, and why.
    pub beside: Vec<NotJudged>,
    /// Records that were decided on an assumption, and which.
    pub assumed: Vec<NotJudged>,
    /// Names of accounts.
    pub accounts: IndexMap<String, String>,
}

/// A state of the organization.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ReplayState")]
pub struct State {
    /// What it is, for people.
    pub name: String,
    /// The journal's version.
    pub version: u64,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Read {
    /// Files with records.
    pub files: u64,
    /// Records.
    pub records: u64,
    /// Calls among them that were decided.
    pub calls: u64,
    /// Files in the folders that were named that hold no records by their names.
    pub other_files: u64,
    /// The time of the first call.
    pub from: Option<Time>,
    /// The time of the last one.
    pub to: Option<Time>,
}

/// How many recorded calls come to what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Outcomes {
    /// They succeeded, and would be denied.
    pub breaks: u64,
    /// They succeeded, and would be denied if something were so that a record doesn't tell.
    pub may_break: u64,
    /// They were denied by these policies, and would pass.
    pub starts_to_work: u64,
    /// They were denied, and may pass.
    pub may_start_to_work: u64,
    /// They are denied before and after, or were denied by something else.
    pub denied_already: u64,
    /// They hang on the same before and after.
    pub undecided_alike: u64,
    /// They pass as they did.
    pub unaffected: u64,
}

words! {
    /// What becomes of a recorded call.
    Outcome as "ReplayOutcome" => {
        /// It succeeded, and would be denied.
        Breaks = "breaks",
        /// It succeeded, and would be denied if something were so that a record doesn't tell.
        MayBreak = "may break",
        /// It was denied by these policies, and would pass.
        StartsToWork = "starts to work",
        /// It was denied, and may pass.
        MayStartToWork = "may start to work",
        /// It is denied before and after, or was denied by something else.
        DeniedAlready = "denied already",
        /// It hangs on the same before and after.
        UndecidedAlike = "undecided alike",
        /// It passes as it did.
        Unaffected = "unaffected",
    }
}

impl Outcome {
    /// Those that are told one by one, the gravest first.
    pub const TOLD: [Self; 5] =
        [Self::Breaks, Self::MayBreak, Self::StartsToWork, Self::MayStartToWork, Self::DeniedAlready];
}

impl Outcomes {
    /// The count of one.
    pub fn count(&mut self, outcome: Outcome) -> &mut u64 {
        match outcome {
            Outcome::Breaks => &mut self.breaks,
            Outcome::MayBreak => &mut self.may_break,
            Outcome::StartsToWork => &mut self.starts_to_work,
            Outcome::MayStartToWork => &mut self.may_start_to_work,
            Outcome::DeniedAlready => &mut self.denied_already,
            Outcome::UndecidedAlike => &mut self.undecided_alike,
            Outcome::Unaffected => &mut self.unaffected,
        }
    }
}

/// Recorded calls of which the same becomes, for the same reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    /// What becomes of them.
    pub outcome: Outcome,
    /// The account that called; nothing for a caller without one.
    pub account: Option<String>,
    /// Who called: the role, the user, the service; nothing where there were too many to be named.
    pub principal: Option<String>,
    /// The action.
    pub action: String,
    /// The statement that denies it, or would; what isn't allowed where.
    pub by: Option<Reason>,
    /// The keys on which it hangs; `resource` where it hangs on what is acted on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// What one of them was on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// How many records.
    pub records: u64,
    /// The first one's time.
    pub first: Option<Time>,
    /// The last one's.
    pub last: Option<Time>,
}

/// A service that an account is known to have used, without the calls: what IAM's access reports tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceUse {
    /// What becomes of what it used: breaks where every action is denied, may break where some are denied or hang on something.
    pub outcome: Outcome,
    /// The account.
    pub account: String,
    /// The service's prefix.
    pub service: String,
    /// How many of the service's actions pass before the change.
    pub allowed_before: usize,
    /// How many pass after it.
    pub allowed_after: usize,
    /// How many actions the service has.
    pub actions: usize,
    /// When it was last used.
    pub last: Option<Time>,
}

/// Records of which the same is to be said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NotJudged {
    /// For people.
    pub why: String,
    /// How many records, or files.
    pub records: u64,
    /// A few of them: the file and the place, the call, or the account.
    pub examples: Vec<String>,
}

impl Replay {
    /// Whether something is affected, or isn't known to be unaffected.
    pub fn effect(&self) -> bool {
        let Outcomes { breaks, may_break, starts_to_work, may_start_to_work, .. } = self.outcomes;
        breaks + may_break + starts_to_work + may_start_to_work > 0
            || !self.not_judged.is_empty()
            || self.services.iter().any(|it| matches!(it.outcome, Outcome::Breaks | Outcome::MayBreak))
    }
}
