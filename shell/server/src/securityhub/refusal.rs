//! Each refusal of the domain as the exception that AWS Security Hub answers.

use crate::page_token::BAD_TOKEN;
use governance::central_configuration::{Exception, Rejection};
use protocol::WireError;
use schema::securityhub::errors as e;

/// The exception, on operations too that are known to answer it although they don't declare it.
pub fn rejected(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
    let shape = match rejection.exception() {
        Exception::AccessDenied => &e::ACCESS_DENIED_EXCEPTION,
        Exception::InvalidAccess => &e::INVALID_ACCESS_EXCEPTION,
        Exception::InvalidInput => &e::INVALID_INPUT_EXCEPTION,
        Exception::LimitExceeded => &e::LIMIT_EXCEEDED_EXCEPTION,
        Exception::ResourceConflict => &e::RESOURCE_CONFLICT_EXCEPTION,
        Exception::ResourceInUse => &e::RESOURCE_IN_USE_EXCEPTION,
        Exception::ResourceNotFound => &e::RESOURCE_NOT_FOUND_EXCEPTION,
    };
    WireError::of(operation.service, shape, rejection.to_string())
}

/// The exception for a page token that belongs to another request.
pub fn bad_token(operation: &'static schema::Operation) -> WireError {
    WireError::of(operation.service, &e::INVALID_INPUT_EXCEPTION, BAD_TOKEN)
}
