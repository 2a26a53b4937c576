//! What each kind of policy allows of the language. Facts: AWS Organizations User Guide, "SCP syntax" and "RCP syntax"; IAM User Guide,
//! "Grammar of the IAM JSON policy language".

use crate::resource_control_services;

/// A kind of policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// A service control policy: no principals.
    ServiceControl,
    /// A resource control policy: denies only, to everybody.
    ResourceControl,
    /// The policy by which an organization delegates its policies' management.
    Delegation,
    /// A policy of a resource, such as a bucket's, or of an identity, as it was recorded. AWS took it; all that can be told of it is told,
    /// whatever its form.
    Recorded,
}

impl Dialect {
    /// The keys of a document.
    pub(super) const DOCUMENT: &'static [&'static str] = &["Version", "Id", "Statement"];

    /// The keys of a statement.
    pub(super) fn statement(self) -> &'static [&'static str] {
        match self {
            Self::ServiceControl => &["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"],
            Self::ResourceControl => &["Sid", "Effect", "Principal", "Action", "Resource", "NotResource", "Condition"],
            Self::Delegation => &["Sid", "Effect", "Principal", "Action", "Resource", "Condition"],
            Self::Recorded => &[
                "Sid",
                "Effect",
                "Principal",
                "NotPrincipal",
                "Action",
                "NotAction",
                "Resource",
                "NotResource",
                "Condition",
            ],
        }
    }

    /// Whether a statement has to say whom it is about.
    pub(super) fn needs_principal(self) -> bool {
        !matches!(self, Self::ServiceControl | Self::Recorded)
    }

    /// Whether a statement may say whom it is about.
    pub(super) fn takes_principal(self) -> bool {
        self != Self::ServiceControl
    }

    /// Whether what stands in the place of texts is taken as it is.
    pub(super) fn takes_anything(self) -> bool {
        self == Self::Recorded
    }

    /// Whether documents of it have to say which version of the language they are written in.
    pub(super) fn needs_version(self) -> bool {
        self == Self::ResourceControl
    }

    /// The versions that it may be written in.
    pub(super) fn versions(self) -> &'static [&'static str] {
        match self {
            Self::Recorded => &["2012-10-17", "2008-10-17"],
            Self::ServiceControl | Self::ResourceControl | Self::Delegation => &["2012-10-17"],
        }
    }

    /// Whether variables stand for values in a document that names this version, or none.
    pub(super) fn has_variables(self, version: Option<&str>) -> bool {
        match self {
            Self::Recorded => version == Some("2012-10-17"),
            // Where no version is allowed but this one, to leave it out is to mean it.
            Self::ServiceControl | Self::ResourceControl | Self::Delegation => true,
        }
    }

    /// Whether an action may be named so, and what is expected.
    pub(super) fn action(self, text: &str) -> Result<(), &'static str> {
        match self {
            Self::ResourceControl => text
                .split_once(':')
                .is_some_and(|(service, _)| resource_control_services::supports(service))
                .then_some(())
                .ok_or("`service:action` of a service that these policies support"),
            Self::ServiceControl | Self::Delegation | Self::Recorded => Ok(()),
        }
    }
}
