//! Each refusal of the domain as the exception that IAM answers.

use governance::organizations::root_access::Rejection;
use protocol::{Common, WireError};
use schema::ServiceId;
use schema::iam::errors as e;

/// The exception of centralized root access.
pub fn rejected(rejection: Rejection, operation: &'static schema::Operation) -> WireError {
    let shape = match rejection {
        Rejection::OrganizationNotFound => &e::ORGANIZATION_NOT_FOUND_EXCEPTION,
        Rejection::OrganizationNotInAllFeaturesMode => &e::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        Rejection::ServiceAccessNotEnabled => &e::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
        Rejection::CallerIsNotManagementAccount => &e::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        Rejection::AccountNotManagementOrDelegatedAdministrator => {
            &e::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION
        }
    };
    WireError::of(operation.service, shape, rejection.to_string())
}

/// The exception for a marker that belongs to another request.
pub fn bad_token(operation: &'static schema::Operation) -> WireError {
    WireError::common(operation.service, Common::Validation, "Invalid Marker.")
}

/// What isn't there.
pub(super) fn no_such_entity(what: &str) -> WireError {
    WireError::of(ServiceId::Iam, &e::NO_SUCH_ENTITY_EXCEPTION, format!("{what} cannot be found."))
}
