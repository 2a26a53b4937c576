//! Ids as the document has them: texts of AWS's forms, each checked where it is read.

use crate::problem::quoted;
use crate::reader::Reader;
use crate::schema::Definitions;
use crate::shape::{Key, Shape};
use documents::{Document, Resolved};
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, PolicyId, Region, ResourcePolicyId, RootId};
use serde_json::{Value, json};

/// Words of lower-case letters with a number at the end.
const REGION_PATTERN: &str = "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$";

macro_rules! ids {
    ($( $name:ident: $what:literal, $pattern:expr; )+) => {$(
        impl Shape for $name {
            fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
                let text = node.as_str().or_else(|| reader.expected($what, node))?;
                text.parse().ok().or_else(|| reader.wrong(format!("{} is not {}", quoted(text), $what)))
            }

            fn schema(_: &mut Definitions) -> Value {
                json!({ "type": "string", "pattern": $pattern })
            }
        }
    )+};
}

ids! {
    OrganizationId: "an organization's id such as o-a1b2c3d4e5", "^o-[a-z0-9]{10,32}$";
    RootId: "a root's id such as r-a1b2", "^r-[a-z0-9]{4,32}$";
    OrganizationalUnitId: "a unit's id such as ou-a1b2-c3d4e5f6", "^ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}$";
    PolicyId: "a policy's id such as p-a1b2c3d4", "^p-[0-9a-zA-Z_]{8,128}$";
    ResourcePolicyId: "a delegation policy's id such as rp-a1b2c3d4", "^rp-[0-9a-zA-Z_]{4,128}$";
    Region: "a Region such as eu-west-1", REGION_PATTERN;
}

impl Shape for AccountId {
    /// Twelve digits, in quotes or not: only what begins with 0 needs them.
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        match (node.scalar(), node.text()) {
            (Some(Resolved::String(_) | Resolved::Number(_)), Some(text)) => {
                let wrong = || format!("{} is not an account's twelve digits", quoted(text));
                text.parse().ok().or_else(|| reader.wrong(wrong()))
            }
            _ => reader.expected("an account's twelve digits", node),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": ["string", "integer"], "pattern": "^[0-9]{12}$", "minimum": 100_000_000_000_u64, "maximum": 999_999_999_999_u64 })
    }
}

impl Key for Region {
    fn key(text: &str) -> Result<Self, String> {
        text.parse().map_err(|_| format!("{} is not a Region such as eu-west-1", quoted(text)))
    }

    fn pattern() -> Option<&'static str> {
        Some(REGION_PATTERN)
    }
}
