//! How expectations stand: the report of a run, for people and for programs.

use serde::{Deserialize, Serialize};

/// The form of the report: another number where a reader of this one would misunderstand it.
pub const REPORT_VERSION: u32 = 1;

/// How all expectations of a run stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`REPORT_VERSION`] of whoever wrote it.
    pub report_version: u32,
    /// The journal's version that was looked at.
    pub version: u64,
    /// How many hold.
    pub hold: usize,
    /// How many don't.
    pub fail: usize,
    /// How many hang on what isn't known.
    pub undecided: usize,
    /// Each of them, in the order of the files.
    pub outcomes: Vec<Outcome>,
}

/// How an expectation stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The file.
    pub file: String,
    /// The line on which it begins.
    pub line: u32,
    /// Its name, or what it says.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// How it stands.
    pub verdict: Verdict,
    /// How many answers it was held against.
    pub checked: usize,
    /// What is otherwise than expected; nothing where it holds.
    pub findings: Vec<Finding>,
    /// What to know beside that, whether it holds or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// How an expectation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is so.
    Holds,
    /// It isn't.
    Fails,
    /// It hangs on what isn't known.
    Undecided,
}

/// Something that is otherwise than expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The account or unit; nothing where none is concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What was expected.
    pub expected: String,
    /// What is.
    pub is: String,
    /// Which policy at which node says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// Whether more knowledge might make it as expected.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undecided: bool,
}

impl Report {
    /// The report of these.
    pub fn new(version: u64, outcomes: Vec<Outcome>) -> Self {
        let count = |verdict| outcomes.iter().filter(|outcome| outcome.verdict == verdict).count();
        Self {
            report_version: REPORT_VERSION,
            version,
            hold: count(Verdict::Holds),
            fail: count(Verdict::Fails),
            undecided: count(Verdict::Undecided),
            outcomes,
        }
    }

    /// 0 when all hold, 2 when some don't, 3 when some only hang on what isn't known.
    pub fn status(&self) -> u8 {
        match (self.fail, self.undecided) {
            (1.., _) => 2,
            (_, 1..) => 3,
            _ => 0,
        }
    }
}

impl Verdict {
    pub(crate) fn of(findings: &[Finding]) -> Self {
        if findings.iter().any(|finding| !finding.undecided) {
            Self::Fails
        } else if findings.is_empty() {
            Self::Holds
        } else {
            Self::Undecided
        }
    }
}
