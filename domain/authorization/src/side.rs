//! One side of a request: an account, its place in an organization, and the policies on the way there.

use crate::path::Path;
use smol_str::SmolStr;

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
    pub scps: Option<Path>,
    /// The resource control policies, likewise.
    pub rcps: Option<Path>,
}

impl Side {
    /// What `aws:PrincipalOrgPaths` and `aws:ResourceOrgPaths` say: organization, root and units, with a slash at the end.
    pub fn path(&self) -> Option<SmolStr> {
        let organization = self.organization.as_ref()?;
        let ids = std::iter::once(organization).chain(&self.parents);
        Some(SmolStr::from(ids.fold(String::new(), |path, id| path + id + "/")))
    }

    /// The service control policies that limit the account's principals.
    pub fn limiting_scps(&self) -> Option<&Path> {
        self.scps.as_ref().filter(|_| self.organization.is_some() && !self.is_management)
    }

    /// The resource control policies that limit what is done to the account's resources.
    pub fn limiting_rcps(&self) -> Option<&Path> {
        self.rcps.as_ref().filter(|_| self.organization.is_some() && !self.is_management)
    }
}
