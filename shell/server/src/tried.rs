//! What was tried from a page a moment ago: the page shows what came of it, and has it kept or done.

use bytes::Bytes;
use getrandom::Error;
use reports::WhatIf;
use reports::branches::Calls;
use reports::import::Import;
use serde_json::Value;
use terraform_plan::Handed;
use web_console::what_if::CallRow;

/// Bytes of the name under which something is kept.
const NAME: usize = 8;

/// Something that was tried.
#[derive(Debug)]
pub struct Tried {
    /// The change, as it was handed over.
    pub change: Change,
    /// What came of it.
    pub outcome: Outcome,
}

/// A change, as it was handed over.
#[derive(Debug)]
pub enum Change {
    /// Calls that somebody typed.
    Typed {
        /// As they were typed.
        rows: Vec<CallRow>,
        /// The document that they are; null as long as they can't be read.
        document: Value,
    },
    /// Calls in a file.
    Calls {
        /// What it is called.
        name: String,
        /// The document.
        document: Value,
    },
    /// A Terraform plan.
    Plan {
        /// What it is called.
        name: String,
        /// What it comes to.
        handed: Box<Handed>,
    },
    /// What the organization is to be.
    Document {
        /// What it is called.
        name: String,
        /// The document, where it isn't too large to be kept.
        text: Option<Bytes>,
    },
    /// What became of a branch.
    Branch {
        /// Its name.
        name: String,
        /// The branch that it is compared with, if it isn't what it came from.
        against: Option<String>,
    },
}

/// What came of it.
#[derive(Debug)]
pub enum Outcome {
    /// Nothing yet.
    Draft,
    /// It couldn't be tried: why.
    Refused(String),
    /// What it would mean.
    Told {
        /// The report.
        report: Box<WhatIf>,
        /// The same as a comment on a pull request, which takes longer than any page may.
        comment: String,
    },
    /// The calls were made.
    Made(Calls),
    /// The document was taken.
    Imported(Import),
}

/// A name that nobody guesses, for something that is kept.
///
/// # Errors
/// When the system has no randomness to give.
pub fn new_name() -> Result<String, Error> {
    let mut bytes = [0; NAME];
    getrandom::fill(&mut bytes)?;
    Ok(hex::encode(bytes))
}
