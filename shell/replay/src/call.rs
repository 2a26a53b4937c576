//! A recorded call, as far as a decision hangs on it: calls that are the same here are decided once.

use reports::decide::PrincipalKind;
use smol_str::SmolStr;

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Call {
    /// Who called.
    pub caller: Caller,
    /// What for; all of it has to pass. There is at least one.
    pub asks: Vec<Ask>,
    /// The condition keys that count, in small letters, with their values; nothing for one that isn't in the request. Every other one is unknown.
    pub context: Vec<(SmolStr, Option<SmolStr>)>,
    /// What came of it.
    pub recorded: Recorded,
    /// Whether a user or a role that it is on was taken to have no path.
    pub without_path: bool,
}

/// Who called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Caller {
    /// The kind.
    pub kind: PrincipalKind,
    /// The ARN, of a role where it is a session of one; a service's name.
    pub arn: Option<SmolStr>,
    /// The account.
    pub account: Option<SmolStr>,
    /// The ARN of a caller of whom the same is decided, who is asked about in place of this one.
    pub stand_in: Option<SmolStr>,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ask {
    /// The action.
    pub action: SmolStr,
    /// Whether the catalogue knows it.
    pub is_known: bool,
    /// On what; all of it has to pass. There is at least one.
    pub on: Vec<On>,
}

/// What a call is on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct On {
    /// Its ARN; `*` for no resource, or for any where it doesn't count; nothing where the record doesn't tell.
    pub arn: Option<SmolStr>,
    /// Whose it is, where that is known.
    pub account: Option<SmolStr>,
}

/// What came of a call when it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Recorded {
    /// It passed: what it failed at, if it did, is something else than a right.
    Passed,
    /// It was denied, the record doesn't say by what.
    Denied,
    /// It was denied by a policy of the organization.
    DeniedByOrganization,
}

impl Caller {
    /// One who is asked about as such.
    pub fn new(kind: PrincipalKind, arn: Option<SmolStr>, account: Option<SmolStr>) -> Self {
        Self { kind, arn, account, stand_in: None }
    }
}

impl Call {
    /// How many questions have to be asked about it.
    pub fn count(&self) -> usize {
        self.asks.iter().map(|ask| ask.on.len()).sum()
    }

    /// The action and what it is on, of a question.
    pub(crate) fn asked(&self, question: usize) -> Option<(&Ask, &On)> {
        self.asks.iter().flat_map(|ask| ask.on.iter().map(move |on| (ask, on))).nth(question)
    }
}
