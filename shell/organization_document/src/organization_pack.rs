//! A conformance pack of the organization.

use crate::members::members;
use crate::moment::Moment;
use crate::reference::Reference;
use identifiers::Region;
use indexmap::IndexMap;

members! {
    /// A conformance pack that every member has, in one Region.
    pub struct OrganizationConformancePack {
        /// Its name, unique in the account and Region that put it.
        pub name: String,
        /// The eight characters at the end of its ARN.
        pub id: Option<String>,
        /// The account that put it: its id, its address, or its name. The management account, where it isn't told.
        pub account: Option<Reference>,
        /// The Region.
        pub region: Region,
        /// The text of its template. This or template_file has to be there.
        pub template: Option<String>,
        /// The file that holds its template, relative to the document and not above it.
        pub template_file: Option<String>,
        /// The values for the template's parameters, by name.
        pub parameters: IndexMap<String, String>,
        /// The bucket for its deliveries.
        pub delivery_s3_bucket: Option<String>,
        /// The prefix in that bucket.
        pub delivery_s3_key_prefix: Option<String>,
        /// The accounts that don't get it: ids, addresses, or names.
        pub excluded_accounts: Vec<Reference>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// When it was last put.
        pub updated_at: Option<Moment>,
    }
}
