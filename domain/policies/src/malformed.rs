//! Why a policy document was refused. The API answers with one fixed sentence; logs and the command line say more.

use std::fmt;

use documents::Span;

use crate::policy_type::PolicyType;

/// A document that its type does not allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MalformedPolicyDocument {
    /// The type it was read as.
    pub policy_type: PolicyType,
    /// What is wrong, in lower case and without the place.
    pub reason: String,
    /// The keys and list positions that lead to the place, as written, joined by `/`; empty for the whole document.
    pub path: String,
    /// Where in the text.
    pub span: Option<Span>,
}

impl MalformedPolicyDocument {
    pub(crate) fn new(policy_type: PolicyType, reason: impl Into<String>, path: &[&str], span: Option<Span>) -> Self {
        Self { policy_type, reason: reason.into(), path: path.join("/"), span }
    }
}

impl fmt::Display for MalformedPolicyDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed {}: {}", self.policy_type, self.reason)?;
        if !self.path.is_empty() {
            write!(f, " in `{}`", self.path)?;
        }
        match self.span {
            Some(span) => write!(f, " at line {}, column {}", span.line, span.column),
            None => Ok(()),
        }
    }
}

impl std::error::Error for MalformedPolicyDocument {}
