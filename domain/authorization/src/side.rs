//! One side of a request: an account, its place in an organization, and the policies on the way there.

use crate::level::Level;
use smol_str::SmolStr;
use std::sync::Arc;

/// An account as a request's caller, or as the owner of what is acted on.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// The account's number.
    pub account: SmolStr,
    /// The organization that it is in.
    pub organization: Option<SmolStr>,
    /// Whether it is the organization's management account.
    pub is_management: bool,
    /// The ids of the root and of the units above the account, from the root.
    pub parents: Vec<SmolStr>,
    /// The service control policies from the root to the account; nothing where the type isn't enabled.
    pub scps: Option<Vec<Arc<Level>>>,
    /// The resource control policies, likewise.
    pub rcps: Option<Vec<Arc<Level>>>,
}

impl Side {
    /// What `aws:PrincipalOrgPaths` and `aws:ResourceOrgPaths` say: organization, root and units, with a slash at the end.
    pub fn path(&self) -> Option<SmolStr> {
        let organization = self.organization.as_ref()?;
        let ids = std::iter::once(organization).chain(&self.parents);
        Some(SmolStr::from(ids.fold(String::new(), |path, id| path + id + "/")))
    }

    /// The service control policies that limit the account's principals.
    pub fn limiting_scps(&self) -> Option<&[Arc<Level>]> {
        self.scps.as_deref().filter(|_| self.organization.is_some() && !self.is_management)
    }

    /// The resource control policies that limit what is done to the account's resources.
    pub fn limiting_rcps(&self) -> Option<&[Arc<Level>]> {
        self.rcps.as_deref().filter(|_| self.organization.is_some() && !self.is_management)
    }
}
