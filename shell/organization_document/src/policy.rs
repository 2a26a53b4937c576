//! A policy of the organization's own.

use crate::content::Content;
use crate::document::PolicyTypeName;
use crate::members::members;
use crate::moment::Moment;
use identifiers::PolicyId;
use indexmap::IndexMap;

members! {
    /// A policy of the organization's own. Those that AWS manages are only named where they are attached.
    pub struct Policy {
        /// Its id, such as p-a1b2c3d4; given by Bailiwick where it isn't told.
        pub id: Option<PolicyId>,
        /// Its type, such as SERVICE_CONTROL_POLICY.
        pub r#type: PolicyTypeName,
        /// Its name, unique in its type.
        pub name: String,
        /// Its description.
        pub description: Option<String>,
        /// What it says: a map, or the text of one. This or content_file has to be there.
        pub content: Option<Content>,
        /// The file that holds its text, relative to the document and not above it.
        pub content_file: Option<String>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// When its content last changed.
        pub updated_at: Option<Moment>,
    }
}
