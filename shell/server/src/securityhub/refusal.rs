//! Each refusal of the domain as the exception that AWS Security Hub answers.

use governance::central_configuration::Rejection;
use protocol::{Common, WireError};

/// The exception.
pub fn to_wire(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
    match rejection {
        Rejection::AccessDenied => WireError::common(operation.service, Common::AccessDenied, rejection.to_string()),
    }
}
