//! What the tagging API says of requests that it doesn't take.

use crate::page_token::BAD_TOKEN;
use crate::refusal::Refusal;
use protocol::WireError;
use schema::ServiceId;
use schema::resourcegroupstaggingapi::errors as e;

/// A parameter that can't be used, or not so.
pub(super) fn invalid(message: impl Into<String>) -> Refusal {
    WireError::of(ServiceId::Tagging, &e::INVALID_PARAMETER_EXCEPTION, message).into()
}

/// A token that is too old.
pub(super) fn expired() -> Refusal {
    let message = "The pagination token has expired. A token is valid for 15 minutes.";
    WireError::of(ServiceId::Tagging, &e::PAGINATION_TOKEN_EXPIRED_EXCEPTION, message).into()
}

/// The exception for a page token that belongs to another request.
pub fn bad_token(operation: &'static schema::Operation) -> WireError {
    WireError::of(operation.service, &e::INVALID_PARAMETER_EXCEPTION, BAD_TOKEN)
}
