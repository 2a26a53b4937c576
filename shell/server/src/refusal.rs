//! Why a handler has no answer, whatever its service makes of that.

use crate::page_token::BadToken;
use engine::ExecuteError;
use governance::Rejection;
use protocol::WireError;

/// Why a handler has no answer.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The domain refuses.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The engine didn't take the command.
    #[error(transparent)]
    Execute(#[from] ExecuteError),
    /// A bulk table couldn't be read or written.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// The page token belongs to another request.
    #[error(transparent)]
    BadToken(#[from] BadToken),
    /// An exception that a handler made itself.
    #[error("{}", .0.message)]
    Wire(Box<WireError>),
}

impl From<WireError> for Refusal {
    fn from(error: WireError) -> Self {
        Self::Wire(Box::new(error))
    }
}

impl From<governance::organizations::Rejection> for Refusal {
    fn from(rejection: governance::organizations::Rejection) -> Self {
        Self::Rejected(rejection.into())
    }
}

impl From<governance::conformance_packs::Rejection> for Refusal {
    fn from(rejection: governance::conformance_packs::Rejection) -> Self {
        Self::Rejected(rejection.into())
    }
}

impl From<governance::central_configuration::Rejection> for Refusal {
    fn from(rejection: governance::central_configuration::Rejection) -> Self {
        Self::Rejected(rejection.into())
    }
}
