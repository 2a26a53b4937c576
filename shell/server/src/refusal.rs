//! From a refusal of any kind to the exception that the service answers.

use crate::page_token::BadToken;
use engine::ExecuteError;
use governance::Rejection;
use protocol::{Common, WireError};
use schema::ServiceId;

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

impl Refusal {
    /// As the operation's service answers it.
    pub fn to_wire(&self, operation: &'static schema::Operation) -> WireError {
        match self {
            Self::Rejected(rejection) | Self::Execute(ExecuteError::Rejected(rejection)) => {
                rejected(rejection, operation)
            }
            Self::Execute(ExecuteError::Storage(problem)) | Self::Storage(problem) => {
                tracing::error!(%problem, operation = operation.name, "storage");
                WireError::common(
                    operation.service,
                    Common::Unavailable,
                    "storage can't take the request now; try again",
                )
            }
            Self::Execute(ExecuteError::Stopping) => {
                WireError::common(operation.service, Common::Unavailable, "the installation is stopping")
            }
            Self::Execute(ExecuteError::Broken) => {
                WireError::common(operation.service, Common::InternalFailure, "the request could not be decided")
            }
            Self::BadToken(_) => bad_token(operation),
            Self::Wire(error) => WireError::clone(error),
        }
    }
}

fn rejected(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
    match rejection {
        Rejection::Organizations(rejection) => crate::organizations::refusal::to_wire(rejection, operation),
        Rejection::ConformancePacks(rejection) => crate::config::refusal::to_wire(rejection, operation),
        Rejection::CentralConfiguration(rejection) => crate::securityhub::refusal::to_wire(rejection, operation),
        Rejection::AccountClosed => {
            WireError::common(operation.service, Common::UnknownCredentials, rejection.to_string())
        }
        Rejection::Internal => WireError::common(operation.service, Common::AccessDenied, rejection.to_string()),
    }
}

fn bad_token(operation: &'static schema::Operation) -> WireError {
    let message = "You specified an invalid pagination token.";
    match operation.service {
        ServiceId::Organizations => {
            WireError::of(operation.service, &schema::organizations::errors::INVALID_INPUT_EXCEPTION, message)
                .with("Reason", "INVALID_NEXT_TOKEN")
        }
        ServiceId::Config => {
            use schema::config::errors;
            // Not every operation with pages declares the error for tokens.
            let declared = [&errors::INVALID_NEXT_TOKEN_EXCEPTION, &errors::INVALID_PARAMETER_VALUE_EXCEPTION]
                .into_iter()
                .find(|error| operation.errors.iter().any(|one| one.code == error.code));
            WireError::of(operation.service, declared.unwrap_or(&errors::VALIDATION_EXCEPTION), message)
        }
        ServiceId::SecurityHub => {
            WireError::of(operation.service, &schema::securityhub::errors::INVALID_INPUT_EXCEPTION, message)
        }
        ServiceId::Sts => WireError::common(operation.service, Common::Validation, message),
    }
}

/// The operation as the domain names it; none for services that the domain doesn't know.
pub(crate) fn domain_operation(operation: &schema::Operation) -> Option<governance::Operation> {
    match operation.service {
        ServiceId::Organizations => Some(governance::Operation::organizations(operation.name)),
        ServiceId::Config => Some(governance::Operation::config(operation.name)),
        ServiceId::SecurityHub => Some(governance::Operation::security_hub(operation.name)),
        ServiceId::Sts => None,
    }
}
