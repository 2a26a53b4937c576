//! Each refusal of the domain as the exception that AWS Organizations answers.

use crate::page_token::BAD_TOKEN;
use governance::organizations::Rejection;
use protocol::{Common, WireError};
use schema::organizations::errors as e;

/// The exception, with its reason where it has one.
pub fn rejected(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
    let shape = match rejection {
        Rejection::AccessDenied => &e::ACCESS_DENIED_EXCEPTION,
        Rejection::OrganizationsNotInUse => &e::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        Rejection::AlreadyInOrganization => &e::ALREADY_IN_ORGANIZATION_EXCEPTION,
        Rejection::AccountAlreadyClosed => &e::ACCOUNT_ALREADY_CLOSED_EXCEPTION,
        Rejection::AccountAlreadyRegistered => &e::ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
        Rejection::AccountNotFound => &e::ACCOUNT_NOT_FOUND_EXCEPTION,
        Rejection::AccountNotRegistered => &e::ACCOUNT_NOT_REGISTERED_EXCEPTION,
        Rejection::ChildNotFound => &e::CHILD_NOT_FOUND_EXCEPTION,
        Rejection::Conflict => &e::CONFLICT_EXCEPTION,
        Rejection::ConstraintViolation(_) => &e::CONSTRAINT_VIOLATION_EXCEPTION,
        Rejection::CreateAccountStatusNotFound => &e::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
        Rejection::DestinationParentNotFound => &e::DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
        Rejection::DuplicateAccount => &e::DUPLICATE_ACCOUNT_EXCEPTION,
        Rejection::DuplicateHandshake => &e::DUPLICATE_HANDSHAKE_EXCEPTION,
        Rejection::DuplicateOrganizationalUnit => &e::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
        Rejection::DuplicatePolicy => &e::DUPLICATE_POLICY_EXCEPTION,
        Rejection::DuplicatePolicyAttachment => &e::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
        Rejection::EffectivePolicyNotFound => &e::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
        Rejection::HandshakeAlreadyInState => &e::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
        Rejection::HandshakeConstraintViolation(_) => &e::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
        Rejection::HandshakeNotFound => &e::HANDSHAKE_NOT_FOUND_EXCEPTION,
        Rejection::InvalidHandshakeTransition => &e::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
        Rejection::InvalidResponsibilityTransferTransition => &e::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
        Rejection::InvalidInput(_) => &e::INVALID_INPUT_EXCEPTION,
        Rejection::MalformedPolicyDocument { .. } => &e::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        Rejection::PolicyContentNotModelled { .. } => {
            return WireError::common(operation.service, Common::NotModelled, rejection.to_string());
        }
        Rejection::MasterCannotLeaveOrganization => &e::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
        Rejection::OrganizationalUnitNotEmpty => &e::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
        Rejection::OrganizationalUnitNotFound => &e::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
        Rejection::OrganizationNotEmpty => &e::ORGANIZATION_NOT_EMPTY_EXCEPTION,
        Rejection::ParentNotFound => &e::PARENT_NOT_FOUND_EXCEPTION,
        Rejection::PolicyInUse => &e::POLICY_IN_USE_EXCEPTION,
        Rejection::PolicyNotAttached => &e::POLICY_NOT_ATTACHED_EXCEPTION,
        Rejection::PolicyNotFound => &e::POLICY_NOT_FOUND_EXCEPTION,
        Rejection::PolicyTypeAlreadyEnabled => &e::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
        Rejection::PolicyTypeNotAvailableForOrganization => &e::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
        Rejection::PolicyChangesInProgress => &e::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        Rejection::PolicyTypeNotEnabled => &e::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
        Rejection::InvalidResourcePolicy { .. } | Rejection::TagsOfExistingResourcePolicy => {
            &e::INVALID_INPUT_EXCEPTION
        }
        Rejection::ResourcePolicyNotFound => &e::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
        Rejection::ResponsibilityTransferAlreadyInStatus => &e::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
        Rejection::ResponsibilityTransferNotFound => &e::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
        Rejection::RootNotFound => &e::ROOT_NOT_FOUND_EXCEPTION,
        Rejection::SourceParentNotFound => &e::SOURCE_PARENT_NOT_FOUND_EXCEPTION,
        Rejection::TargetNotFound => &e::TARGET_NOT_FOUND_EXCEPTION,
        Rejection::UnsupportedApiEndpoint => &e::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    };
    let error = WireError::of(operation.service, shape, rejection.to_string());
    match rejection {
        Rejection::ConstraintViolation(violation) => error.with("Reason", violation.reason()),
        Rejection::HandshakeConstraintViolation(constraint) => error.with("Reason", constraint.reason()),
        Rejection::InvalidInput(input) => error.with("Reason", input.reason()),
        Rejection::InvalidResourcePolicy { fault, detail } => {
            error.with("Reason", fault.reason()).because(detail.as_str())
        }
        Rejection::MalformedPolicyDocument { detail, .. } => error.because(detail.as_str()),
        _ => error,
    }
}

/// The exception for a page token that belongs to another request.
pub fn bad_token(operation: &'static schema::Operation) -> WireError {
    WireError::of(operation.service, &e::INVALID_INPUT_EXCEPTION, BAD_TOKEN).with("Reason", "INVALID_NEXT_TOKEN")
}
