//! What has to be asked to judge expectations, each question once, and what was answered.

use indexmap::IndexSet;
use reports::decide::{Answer, Question};
use reports::{Compliance, EffectivePolicy, SecurityHub};

/// The most that is asked in one run: a file in which everything is expected of everybody must not fill the memory.
const MOST: usize = 1_000_000;

/// What has to be asked.
#[derive(Debug, Default)]
pub struct Asks {
    /// Who may do what.
    pub decisions: Vec<Question>,
    /// Effective policies, by type and target.
    pub effective: IndexSet<(String, String)>,
    /// Packs and rules, by account and Region.
    pub compliance: IndexSet<(String, String)>,
    /// Security Hub, by target, and Region where that counts.
    pub security_hub: IndexSet<(String, Option<String>)>,
}

/// The place of a question among those of its kind.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ask {
    Decision(usize),
    Effective(usize),
    Compliance(usize),
    SecurityHub(usize),
}

impl Asks {
    /// How many questions there are.
    pub fn len(&self) -> usize {
        self.decisions.len() + self.effective.len() + self.compliance.len() + self.security_hub.len()
    }

    /// Whether nothing has to be asked.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn is_full(&self) -> bool {
        self.len() >= MOST
    }

    pub(crate) fn decide(&mut self, question: Question) -> Ask {
        self.decisions.push(question);
        Ask::Decision(self.decisions.len() - 1)
    }

    pub(crate) fn effective(&mut self, policy_type: &str, target: &str) -> Ask {
        Ask::Effective(self.effective.insert_full((policy_type.to_owned(), target.to_owned())).0)
    }

    pub(crate) fn compliance(&mut self, account: &str, region: &str) -> Ask {
        Ask::Compliance(self.compliance.insert_full((account.to_owned(), region.to_owned())).0)
    }

    pub(crate) fn security_hub(&mut self, target: &str, region: Option<&str>) -> Ask {
        Ask::SecurityHub(self.security_hub.insert_full((target.to_owned(), region.map(str::to_owned))).0)
    }
}

/// What a route said, or why it didn't.
pub type Told<T> = Result<T, Missing>;

/// Why a route told nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// There is no such thing.
    Absent(String),
    /// The question is wrong.
    Wrong(String),
}

impl Missing {
    /// For people.
    pub fn text(&self) -> &str {
        match self {
            Self::Absent(text) | Self::Wrong(text) => text,
        }
    }
}

/// What was answered, each list in the order of what was asked.
#[derive(Debug, Default)]
pub struct Answers {
    /// Who may do what.
    pub decisions: Vec<Told<Answer>>,
    /// Effective policies.
    pub effective: Vec<Told<EffectivePolicy>>,
    /// Packs and rules.
    pub compliance: Vec<Told<Compliance>>,
    /// Security Hub.
    pub security_hub: Vec<Told<SecurityHub>>,
}

/// What is said where an answer is missing that was asked for.
pub(crate) fn unanswered<T>() -> Told<T> {
    Err(Missing::Wrong("it was not answered".to_owned()))
}
