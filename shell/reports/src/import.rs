//! What came of an import of an organization, and what was missing in what it came from.

use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `POST /_bailiwick/organizations`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Import {
    /// The journal's version after it.
    pub version: u64,
    /// The organization.
    pub organization: String,
    /// Its management account.
    pub management_account: String,
    /// What was done.
    pub outcome: Outcome,
    /// How many accounts the organization has.
    pub accounts: usize,
    /// How many units.
    pub units: usize,
    /// How many policies of its own.
    pub policies: usize,
    /// Where the organization is here, what differs from the document.
    pub changes: Vec<Change>,
    /// What the document doesn't tell, so that it wasn't compared.
    pub not_compared: Vec<String>,
    /// What the document doesn't have from its sources as they stand.
    pub gaps: Vec<Gap>,
}

words!(
    /// What an import did.
    Outcome as "ImportOutcome" => {
        /// The organization is there now.
        Imported = "imported",
        /// It was there, and nothing differs.
        Unchanged = "unchanged",
        /// It was there, and something differs; nothing was changed.
        Differs = "differs",
        /// It was there, and is as the document says now.
        Applied = "applied",
    }
);

/// Something that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ImportedChange")]
pub struct Change {
    /// What becomes of it.
    pub kind: ChangeKind,
    /// What it is: `account`, `unit`, `policy`, `attachment` ...
    pub what: String,
    /// Its id, or what else tells it apart.
    pub id: String,
    /// Its name.
    pub name: Option<String>,
    /// How it is, or where.
    pub before: Option<String>,
    /// How it is to be, or where.
    pub after: Option<String>,
}

words!(
    /// What becomes of something.
    ChangeKind {
        /// It comes.
        Added = "added",
        /// It is otherwise.
        Changed = "changed",
        /// It is somewhere else.
        Moved = "moved",
        /// It goes.
        Removed = "removed",
    }
);

/// Something that wasn't told, was assumed, or was told in two ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Gap {
    /// What was looked at.
    pub source: String,
    /// Where in it, or what it is about; empty for all of it.
    pub place: String,
    /// What the matter is.
    pub what: String,
    /// Which kind: `absent`, `assumed`, `conflict` or `not modelled`.
    pub kind: String,
}

/// `GET /_bailiwick/gaps`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Gaps {
    /// The organizations that were imported.
    pub organizations: Vec<ImportedOrganization>,
}

/// An organization that was imported, with what was missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ImportedOrganization {
    /// Its id.
    pub organization: String,
    /// When it was imported, or last brought up to a document.
    pub at: crate::Time,
    /// The digest of the document.
    pub document: String,
    /// What is missing.
    pub gaps: Vec<Gap>,
}

/// Why a document isn't imported: `400`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Refused {
    /// All of it, for people.
    pub error: String,
    /// One by one.
    pub problems: Vec<Problem>,
}

/// Something that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ImportProblem")]
pub struct Problem {
    /// Where in the document, by its members; empty for all of it.
    pub place: String,
    /// The line of the text.
    pub line: Option<u32>,
    /// The column in that line.
    pub column: Option<u32>,
    /// What is wrong.
    pub message: String,
}
