//! An account of the organization, with what it has in each Region.

use crate::config::AccountRegion;
use crate::members::members;
use crate::moment::Moment;
use crate::names::names;
use crate::reference::Reference;
use identifiers::{AccountId, Region};
use indexmap::IndexMap;
use std::collections::BTreeMap;

members! {
    /// An account of the organization.
    pub struct Account {
        /// Its twelve digits; given by Bailiwick where they aren't told.
        pub id: Option<AccountId>,
        /// Its name.
        pub name: String,
        /// The address of its root user; made of its id where it isn't told.
        pub email: Option<String>,
        /// The unit that it is in: the id, or the names from the top with / between them. The root, where it isn't told.
        pub unit: Option<Reference>,
        /// Where it is in its life; ACTIVE where it isn't told.
        pub state: Option<AccountState>,
        /// When a closed account is gone for good.
        pub gone_at: Option<Moment>,
        /// How it came; CREATED where it isn't told, INVITED for the management account.
        pub joined_method: Option<JoinedMethod>,
        /// When it came.
        pub joined_at: Option<Moment>,
        /// The role that CreateAccount made in it. OrganizationAccountAccessRole for a created account where it isn't told.
        pub access_role: Option<String>,
        /// Its alias for signing in.
        pub alias: Option<String>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// The policies that are attached to it, in the order of attaching: ids, or names where only one policy has them.
        pub policies: Vec<Reference>,
        /// Whether FullAWSAccess is attached to it while service control policies are enabled; it is unless this says false.
        pub full_aws_access: Option<bool>,
        /// The Security Hub configuration policy that is associated with it: its id, its name, or SELF_MANAGED_SECURITY_HUB.
        pub configuration_policy: Option<Reference>,
        /// What it has in each Region, by the Region's name.
        pub regions: BTreeMap<Region, AccountRegion>,
    }
}

names! {
    /// Where an account is in its life.
    pub enum AccountState {
        Active = "ACTIVE": "In use.",
        PendingClosure = "PENDING_CLOSURE": "Its closure was requested.",
        Closed = "CLOSED": "Closed, for ninety days; SUSPENDED in the older `Status`.",
    }
}

names! {
    /// How an account came to the organization.
    pub enum JoinedMethod {
        Created = "CREATED": "By CreateAccount.",
        Invited = "INVITED": "By an invitation.",
    }
}
