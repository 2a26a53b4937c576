//! Why a policy document was refused. The API answers with one fixed sentence; logs and the command line say more.

use std::fmt;

use documents::Span;

use crate::policy_type::PolicyType;

/// A document that its type does not allow, or that says more than is known here of what the type allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MalformedPolicyDocument {
    /// The type it was read as.
    pub policy_type: PolicyType,
    /// What is wrong, in the order of the text; never empty.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, in lower case and without the place.
    pub reason: String,
    /// The keys and list positions that lead to the place, as written or cut, joined by `/`; empty for the
    /// whole document.
    pub path: String,
    /// Where in the text.
    pub span: Option<Span>,
    /// What may stand there, as far as it can be listed.
    pub expected: Vec<String>,
    /// Whether AWS may well take it: what may stand there isn't fully known here.
    pub not_modelled: bool,
}

impl MalformedPolicyDocument {
    pub(crate) fn new(policy_type: PolicyType, reason: impl Into<String>, path: &[&str], span: Option<Span>) -> Self {
        Self { policy_type, faults: vec![Fault::new(reason, path, span)] }
    }

    /// Of what may stand there too little is known to call it wrong.
    pub(crate) fn not_modelled(mut self) -> Self {
        if let Some(fault) = self.faults.last_mut() {
            fault.not_modelled = true;
        }
        self
    }

    /// Whether nothing is known to be wrong with it: all that was found is not modelled here.
    pub fn is_not_modelled(&self) -> bool {
        self.faults.iter().all(|fault| fault.not_modelled)
    }

    /// With what may stand there.
    pub(crate) fn expecting<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        if let Some(fault) = self.faults.last_mut() {
            fault.expected = names.into_iter().map(str::to_owned).collect();
        }
        self
    }
}

impl Fault {
    pub(crate) fn new(reason: impl Into<String>, path: &[&str], span: Option<Span>) -> Self {
        Self { reason: reason.into(), path: joined(path), span, expected: Vec::new(), not_modelled: false }
    }
}

/// Characters of a step of a path that are told.
const STEP: usize = 64;

/// The steps, each as far as it is told.
fn joined(path: &[&str]) -> String {
    let told = |step: &&str| match step.char_indices().nth(STEP) {
        Some((end, _)) => step.get(..end).unwrap_or_default().to_owned() + "...",
        None => (*step).to_owned(),
    };
    path.iter().map(told).collect::<Vec<_>>().join("/")
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        if !self.path.is_empty() {
            write!(f, " in `{}`", self.path)?;
        }
        if let Some(span) = self.span {
            write!(f, " at line {}, column {}", span.line, span.column)?;
        }
        match self.expected.as_slice() {
            [] => Ok(()),
            [one] => write!(f, " (`{one}` may stand here)"),
            [first, more @ ..] => {
                write!(f, " (one of `{first}`")?;
                more.iter().try_for_each(|name| write!(f, ", `{name}`"))?;
                f.write_str(" may stand here)")
            }
        }
    }
}

impl fmt::Display for MalformedPolicyDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed {}: ", self.policy_type)?;
        for (at, fault) in self.faults.iter().enumerate() {
            write!(f, "{}{fault}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for MalformedPolicyDocument {}
