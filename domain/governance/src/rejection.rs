//! Why a command or query was refused, by area; each area's file lists its documented reasons one by one.

use crate::central_configuration::rejection::Rejection as CentralConfigurationRejection;
use crate::conformance_packs::rejection::Rejection as ConformancePacksRejection;
use crate::import::problem::ImportProblem;
use crate::organizations::handshake_constraint::HandshakeConstraint;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput, Rejection as OrganizationsRejection};
use crate::organizations::root_access::Rejection as RootAccessRejection;

/// A refusal. The shell renders it as the service's exception.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Rejection {
    /// The caller's account is closed: nobody can use it.
    #[error("The security token included in the request is invalid.")]
    AccountClosed,
    /// Refused by AWS Organizations' rules.
    #[error(transparent)]
    Organizations(#[from] OrganizationsRejection),
    /// Refused by AWS Config's rules.
    #[error(transparent)]
    ConformancePacks(#[from] ConformancePacksRejection),
    /// Refused by Security Hub's rules.
    #[error(transparent)]
    CentralConfiguration(#[from] CentralConfigurationRejection),
    /// Refused by the rules of centralized root access.
    #[error(transparent)]
    RootAccess(#[from] RootAccessRejection),
    /// An organization can't be imported as it is told.
    #[error("the organization can't be imported: {}", told(.0))]
    Import(Vec<ImportProblem>),
    /// A step of our own workers, asked for by somebody else.
    #[error("this step belongs to the installation itself")]
    Internal,
}

fn told(problems: &[ImportProblem]) -> String {
    let all: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    all.join("; ")
}

impl From<ConstraintViolation> for Rejection {
    fn from(reason: ConstraintViolation) -> Self {
        OrganizationsRejection::from(reason).into()
    }
}

impl From<HandshakeConstraint> for Rejection {
    fn from(reason: HandshakeConstraint) -> Self {
        OrganizationsRejection::from(reason).into()
    }
}

impl From<InvalidInput> for Rejection {
    fn from(reason: InvalidInput) -> Self {
        OrganizationsRejection::from(reason).into()
    }
}
