//! Why a command or query was refused, by area; each area's file lists its documented reasons one by one.

use crate::{central_configuration, conformance_packs, organizations};

/// A refusal. The shell renders it as the service's exception.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Rejection {
    /// The caller's account is closed: nobody can use it.
    #[error("The security token included in the request is invalid.")]
    AccountClosed,
    /// Refused by AWS Organizations' rules.
    #[error(transparent)]
    Organizations(#[from] organizations::Rejection),
    /// Refused by AWS Config's rules.
    #[error(transparent)]
    ConformancePacks(#[from] conformance_packs::Rejection),
    /// Refused by Security Hub's rules.
    #[error(transparent)]
    CentralConfiguration(#[from] central_configuration::Rejection),
    /// A step of our own workers, asked for by somebody else.
    #[error("this step belongs to the installation itself")]
    Internal,
}
