//! What an organization can have IAM do with the root users of its members.

use serde::{Deserialize, Serialize};

/// A feature of centralized root access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RootAccessFeature {
    /// Credentials of members' root users are managed centrally.
    RootCredentialsManagement,
    /// Privileged tasks are done in members by short sessions of their root users.
    RootSessions,
}

impl RootAccessFeature {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::RootCredentialsManagement => "RootCredentialsManagement",
            Self::RootSessions => "RootSessions",
        }
    }
}
