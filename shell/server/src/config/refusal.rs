//! Each refusal of the domain as the exception that AWS Config answers.

use crate::page_token::BAD_TOKEN;
use governance::conformance_packs::Rejection;
use protocol::{Common, WireError};
use schema::config::errors as e;

/// The exception.
pub fn rejected(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
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
        why: None,
    }
}

/// The exception for a page token that belongs to another request. Not every operation with pages declares one of its own.
pub fn bad_token(operation: &'static schema::Operation) -> WireError {
    let declared = [&e::INVALID_NEXT_TOKEN_EXCEPTION, &e::INVALID_PARAMETER_VALUE_EXCEPTION]
        .into_iter()
        .find(|error| operation.errors.iter().any(|one| one.code == error.code));
    WireError::of(operation.service, declared.unwrap_or(&e::VALIDATION_EXCEPTION), BAD_TOKEN)
}
