//! Whom the organization trusts with what: services, delegated administrators, its delegation policy, and the roles that accounts have.

use crate::content::Content;
use crate::members::members;
use crate::moment::Moment;
use crate::reference::Reference;
use identifiers::ResourcePolicyId;
use indexmap::IndexMap;

members! {
    /// A service with trusted access.
    pub struct TrustedAccess {
        /// Its principal, such as config.amazonaws.com.
        pub service: String,
        /// When it was enabled.
        pub enabled_at: Option<Moment>,
    }
}

members! {
    /// An account that administers services for the organization.
    pub struct DelegatedAdministrator {
        /// The account: its id, its address, or its name where only one has it.
        pub account: Reference,
        /// What it administers.
        pub services: Vec<DelegatedService>,
    }
}

members! {
    /// A service that an account administers.
    pub struct DelegatedService {
        /// Its principal, such as securityhub.amazonaws.com.
        pub service: String,
        /// When that was registered.
        pub enabled_at: Option<Moment>,
    }
}

members! {
    /// The organization's delegation policy: the resource policy of AWS Organizations.
    pub struct DelegationPolicy {
        /// Its id, such as rp-a1b2c3d4.
        pub id: Option<ResourcePolicyId>,
        /// What it says: a map, or the text of one. This or content_file has to be there.
        pub content: Option<Content>,
        /// The file that holds its text, relative to the document and not above it.
        pub content_file: Option<String>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
    }
}

members! {
    /// A role that can be assumed, as `serve --role` declares one.
    pub struct Role {
        /// The account that has it: its id, its address, or its name where only one has it. Every account, where it isn't told.
        pub account: Option<Reference>,
        /// Its path, such as /ops/; / where it isn't told.
        pub path: Option<String>,
        /// Its name.
        pub name: String,
        /// Its tags.
        pub tags: IndexMap<String, String>,
    }
}
