//! The kinds of expectations, one a file: how each is written, what it asks, and how it stands by what was answered.

pub mod decision;
pub mod effective;
pub mod pack;
pub mod quota;
pub mod security_hub;
pub mod tree;

use crate::answers::{Answers, Ask, Asks};
use crate::outcome::Finding;
use crate::world::World;
use decision::Decision;
use effective::Effective;
use pack::Pack;
use quota::Quota;
use security_hub::SecurityHub;
use tree::Tree;

/// An expectation of any kind.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Somebody may do something, or may not.
    Decision(Decision),
    /// An effective policy says something.
    Effective(Effective),
    /// A conformance pack stands somehow.
    Pack(Pack),
    /// Security Hub is on, off or covered by something.
    SecurityHub(SecurityHub),
    /// An account or unit is somewhere.
    Tree(Tree),
    /// A count stays under something.
    Quota(Quota),
}

/// A question, and about whom it is.
#[derive(Debug, Clone)]
pub struct Probe {
    /// The account or unit, as it is told.
    pub(crate) about: String,
    /// What else it is about: an action.
    pub(crate) detail: String,
    /// The question.
    pub(crate) ask: Ask,
}

/// What was found before anything was asked, and what has to be asked.
pub type Begun = (Vec<Finding>, Vec<Probe>, usize);

impl Kind {
    /// Its name in a file.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Decision(decision) if decision.denied => "denied",
            Self::Decision(_) => "allowed",
            Self::Effective(_) => "effective",
            Self::Pack(_) => "pack",
            Self::SecurityHub(_) => "security-hub",
            Self::Tree(_) => "tree",
            Self::Quota(_) => "quota",
        }
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        match self {
            Self::Decision(it) => it.told(),
            Self::Effective(it) => it.told(),
            Self::Pack(it) => it.told(),
            Self::SecurityHub(it) => it.told(),
            Self::Tree(it) => it.told(),
            Self::Quota(it) => it.told(),
        }
    }

    /// Finds whom it is about, and asks what it has to know.
    ///
    /// # Errors
    /// Whom it names that isn't there.
    pub fn begin(&self, world: &World, asks: &mut Asks) -> Result<Begun, String> {
        match self {
            Self::Decision(it) => it.begin(world, asks),
            Self::Effective(it) => it.begin(world, asks),
            Self::Pack(it) => it.begin(world, asks),
            Self::SecurityHub(it) => it.begin(world, asks),
            Self::Tree(it) => it.begin(world),
            Self::Quota(it) => it.begin(world),
        }
    }

    /// What is otherwise than expected, by an answer.
    pub fn judge(&self, probe: &Probe, answers: &Answers, world: &World) -> Vec<Finding> {
        let found = match (self, probe.ask) {
            (Self::Decision(it), Ask::Decision(at)) => answers.decisions.get(at).map(|answer| it.judge(probe, answer)),
            (Self::Effective(it), Ask::Effective(at)) => {
                answers.effective.get(at).map(|answer| it.judge(probe, answer))
            }
            (Self::Pack(it), Ask::Compliance(at)) => answers.compliance.get(at).map(|answer| it.judge(probe, answer)),
            (Self::SecurityHub(it), Ask::SecurityHub(at)) => {
                answers.security_hub.get(at).map(|answer| it.judge(probe, answer, world))
            }
            _ => None,
        };
        let unanswered = || vec![finding(Some(&probe.about), "an answer", "it was not answered", None)];
        found.unwrap_or_else(unanswered)
    }
}

/// Something that is otherwise than expected.
pub(crate) fn finding(
    about: Option<&str>,
    expected: impl Into<String>,
    is: impl Into<String>,
    because: Option<String>,
) -> Finding {
    Finding { about: about.map(str::to_owned), expected: expected.into(), is: is.into(), because, undecided: false }
}
