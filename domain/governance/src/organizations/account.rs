//! An account: a citizen of the installation, in an organization or on its own.

use super::tags::Tags;
use identifiers::{AccountId, OrganizationId, ParentId, Partition, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// An account that the installation knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Its number.
    pub id: AccountId,
    /// Its root user's e-mail address, as given.
    pub email: SmolStr,
    /// As CreateAccount got it.
    pub name: SmolStr,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// Where it is in its life.
    pub state: AccountState,
    /// When the next step of its closing is due: that it is closed, or that it is gone for good.
    pub closure_due_at: Option<Timestamp>,
    /// The account in AWS GovCloud (US) that was made together with it.
    pub govcloud_account: Option<AccountId>,
    /// The organization that it belongs to; none when it stands alone.
    pub membership: Option<Membership>,
    /// The role that its creator may assume: only accounts made by CreateAccount have one.
    pub access_role: Option<AccessRole>,
    /// Its tags in the organization, by key.
    pub tags: Tags,
}

/// The role that CreateAccount makes in an account. It stays what it is when the account leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessRole {
    /// Its name.
    pub name: SmolStr,
    /// The management account that it trusts.
    pub trusted: AccountId,
    /// The partition that both accounts are in.
    pub partition: Partition,
}

/// An account's belonging to an organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    /// Which organization.
    pub organization: OrganizationId,
    /// What the account sits under.
    pub parent: ParentId,
    /// How it came.
    pub joined_method: JoinedMethod,
    /// When it came.
    pub joined_at: Timestamp,
    /// When it came under its present parent.
    pub moved_at: Timestamp,
}

/// How an account came to its organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum JoinedMethod {
    /// By an invitation; the management account, too.
    Invited,
    /// By CreateAccount.
    Created,
}

/// The life of an account (the `State` member; `Status` follows from it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountState {
    /// In use.
    Active,
    /// Closure was requested.
    PendingClosure,
    /// Closed, for ninety days.
    Closed,
}

/// The address of accounts that were here before anybody named one: every account number may call.
const IMPLICIT_DOMAIN: &str = "@accounts.example.com";

/// The address of an account that was never given one.
pub fn implicit_email(account: AccountId) -> SmolStr {
    SmolStr::new(format!("{account}{IMPLICIT_DOMAIN}"))
}

/// The name of an account that was never given one.
pub(crate) fn implicit_name(account: AccountId) -> SmolStr {
    SmolStr::new(format!("Account {account}"))
}

/// The account that has an address without ever having been given one.
pub fn implicit_owner(email: &str) -> Option<AccountId> {
    let at = email.len().checked_sub(IMPLICIT_DOMAIN.len())?;
    let (local, domain) = (email.get(..at)?, email.get(at..)?);
    if domain.eq_ignore_ascii_case(IMPLICIT_DOMAIN) { local.parse().ok() } else { None }
}

impl Account {
    /// The organization that it belongs to.
    pub fn organization(&self) -> Option<&OrganizationId> {
        self.membership.as_ref().map(|membership| &membership.organization)
    }

    /// Whether work may be done in it.
    pub fn is_active(&self) -> bool {
        self.state == AccountState::Active
    }
}

impl JoinedMethod {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Invited => "INVITED",
            Self::Created => "CREATED",
        }
    }
}

impl AccountState {
    /// The `State` member's value.
    pub fn state_name(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::PendingClosure => "PENDING_CLOSURE",
            Self::Closed => "CLOSED",
        }
    }

    /// The older `Status` member's value.
    pub fn status_name(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::PendingClosure => "PENDING_CLOSURE",
            Self::Closed => "SUSPENDED",
        }
    }
}
