//! The root and the units below it: a tree by its form, so that no unit can be above itself.

use crate::document::PolicyTypeName;
use crate::members::members;
use crate::reference::Reference;
use identifiers::{OrganizationalUnitId, RootId};
use indexmap::IndexMap;

members! {
    /// The root of the organization.
    pub struct Root or default {
        /// Its id, such as r-a1b2.
        pub id: Option<RootId>,
        /// Its name. AWS calls it Root, and so does Bailiwick.
        pub name: Option<String>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// The policy types that are enabled in it, in the order of enabling.
        pub policy_types: Vec<PolicyTypeName>,
        /// The policies that are attached to it, in the order of attaching: ids, or names where only one policy has them.
        pub policies: Vec<Reference>,
        /// Whether FullAWSAccess is attached to it while service control policies are enabled; it is unless this says false.
        pub full_aws_access: Option<bool>,
        /// The Security Hub configuration policy that is associated with it: its id, its name, or SELF_MANAGED_SECURITY_HUB.
        pub configuration_policy: Option<Reference>,
        /// The units directly below it.
        pub units: Vec<Unit>,
    }
}

members! {
    /// An organizational unit.
    pub struct Unit {
        /// Its id, such as ou-a1b2-c3d4e5f6.
        pub id: Option<OrganizationalUnitId>,
        /// Its name, unique among its siblings.
        pub name: String,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// The policies that are attached to it, in the order of attaching: ids, or names where only one policy has them.
        pub policies: Vec<Reference>,
        /// Whether FullAWSAccess is attached to it while service control policies are enabled; it is unless this says false.
        pub full_aws_access: Option<bool>,
        /// The Security Hub configuration policy that is associated with it: its id, its name, or SELF_MANAGED_SECURITY_HUB.
        pub configuration_policy: Option<Reference>,
        /// The units directly below it.
        pub units: Vec<Unit>,
    }
}
