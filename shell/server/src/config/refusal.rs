//! Each refusal of the domain as the exception that AWS Config answers.

use governance::conformance_packs::Rejection;
use protocol::{Common, WireError};

/// The exception.
pub fn to_wire(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
    if let Rejection::TemplateMissing(_) = rejection {
        return WireError::common(operation.service, Common::InternalFailure, rejection.to_string());
    }
    WireError {
        service: operation.service,
        code: rejection.code(),
        // Every exception of the model has this status.
        status: 400,
        message: rejection.to_string(),
        members: Vec::new(),
    }
}
