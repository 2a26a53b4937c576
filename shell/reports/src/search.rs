//! What a search finds in an organization.

use crate::words::words;
use serde::{Deserialize, Serialize};

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Search {
    /// What was searched for.
    pub text: String,
    /// How many there are, those that aren't listed among them.
    pub found: u64,
    /// The best of them.
    pub best: Vec<Found>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What else is told: an address, a tag, a type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

words! {
    /// What was found.
    Kind {
        /// The root.
        Root = "root",
        /// A unit.
        OrganizationalUnit = "unit",
        /// An account.
        Account = "account",
        /// A policy.
        Policy = "policy",
        /// A pack of the organization.
        Pack = "pack",
    }
}
