//! Who calls: an account, the principal in it, the Region of the call, and how the identity was established.

use identifiers::{AccountId, Region};
use smol_str::SmolStr;

/// The caller of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account that the principal belongs to.
    pub account: AccountId,
    /// Who in that account.
    pub principal: Principal,
    /// The Region that the request was signed for.
    pub region: Region,
    /// How the identity was established.
    pub proof: Proof,
}

/// A principal inside an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// The account itself.
    Root,
    /// An IAM user.
    User {
        /// The user's name, with its path before it.
        name: SmolStr,
    },
    /// A session of a role.
    AssumedRole {
        /// The role's name.
        role: SmolStr,
        /// The session's name.
        session: SmolStr,
    },
    /// Our own workers, which act for the service and not for an account.
    System,
}

impl Principal {
    /// Who calls with an account's number alone: a user who may do everything, since tools refuse to work as the root user.
    pub fn administrator() -> Self {
        Self::User { name: SmolStr::new_static("administrator") }
    }
}

/// How an identity was established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The request says so, and nobody checked.
    Asserted,
    /// Temporary credentials that this installation issued.
    Issued,
    /// The process itself.
    Internal,
}

impl Caller {
    /// Our own workers, acting in a Region.
    pub fn system(account: AccountId, region: Region) -> Self {
        Self { account, principal: Principal::System, region, proof: Proof::Internal }
    }

    /// The principal's ARN, as GetCallerIdentity prints it.
    pub fn arn(&self) -> String {
        let partition = self.region.partition();
        match &self.principal {
            Principal::Root => format!("arn:{partition}:iam::{}:root", self.account),
            Principal::User { name } => format!("arn:{partition}:iam::{}:user/{name}", self.account),
            Principal::AssumedRole { role, session } => {
                format!("arn:{partition}:sts::{}:assumed-role/{role}/{session}", self.account)
            }
            Principal::System => "bailiwick".to_owned(),
        }
    }

    /// Whether it is one of our own workers.
    pub fn is_system(&self) -> bool {
        self.principal == Principal::System
    }
}
