//! The schema of organizations, made by `cargo xtask codegen` from models/organizations.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(
    unused_imports,
    reason = "which kinds of shapes there are depends on the model"
)]
use crate::{
    FloatShape, IntegerShape, ListShape, Location, MapShape, Operation, ErrorShape,
    Paginator, Protocol, Service, ServiceId, Shape, StringShape, Structure,
    TimestampFormat, optional, required,
};
pub static SERVICE: Service = Service {
    id: ServiceId::Organizations,
    name: "organizations",
    api_version: "2016-11-28",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("AWSOrganizationsV20161128"),
    signing_name: "organizations",
    xml_namespace: None,
    operations: &[
        &operations::ACCEPT_HANDSHAKE,
        &operations::ATTACH_POLICY,
        &operations::CANCEL_HANDSHAKE,
        &operations::CLOSE_ACCOUNT,
        &operations::CREATE_ACCOUNT,
        &operations::CREATE_GOV_CLOUD_ACCOUNT,
        &operations::CREATE_ORGANIZATION,
        &operations::CREATE_ORGANIZATIONAL_UNIT,
        &operations::CREATE_POLICY,
        &operations::DECLINE_HANDSHAKE,
        &operations::DELETE_ORGANIZATION,
        &operations::DELETE_ORGANIZATIONAL_UNIT,
        &operations::DELETE_POLICY,
        &operations::DELETE_RESOURCE_POLICY,
        &operations::DEREGISTER_DELEGATED_ADMINISTRATOR,
        &operations::DESCRIBE_ACCOUNT,
        &operations::DESCRIBE_CREATE_ACCOUNT_STATUS,
        &operations::DESCRIBE_EFFECTIVE_POLICY,
        &operations::DESCRIBE_HANDSHAKE,
        &operations::DESCRIBE_ORGANIZATION,
        &operations::DESCRIBE_ORGANIZATIONAL_UNIT,
        &operations::DESCRIBE_POLICY,
        &operations::DESCRIBE_RESOURCE_POLICY,
        &operations::DESCRIBE_RESPONSIBILITY_TRANSFER,
        &operations::DETACH_POLICY,
        &operations::DISABLE_AWS_SERVICE_ACCESS,
        &operations::DISABLE_POLICY_TYPE,
        &operations::ENABLE_AWS_SERVICE_ACCESS,
        &operations::ENABLE_ALL_FEATURES,
        &operations::ENABLE_POLICY_TYPE,
        &operations::INVITE_ACCOUNT_TO_ORGANIZATION,
        &operations::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
        &operations::LEAVE_ORGANIZATION,
        &operations::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
        &operations::LIST_ACCOUNTS,
        &operations::LIST_ACCOUNTS_FOR_PARENT,
        &operations::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
        &operations::LIST_CHILDREN,
        &operations::LIST_CREATE_ACCOUNT_STATUS,
        &operations::LIST_DELEGATED_ADMINISTRATORS,
        &operations::LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
        &operations::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
        &operations::LIST_HANDSHAKES_FOR_ACCOUNT,
        &operations::LIST_HANDSHAKES_FOR_ORGANIZATION,
        &operations::LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
        &operations::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
        &operations::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
        &operations::LIST_PARENTS,
        &operations::LIST_POLICIES,
        &operations::LIST_POLICIES_FOR_TARGET,
        &operations::LIST_ROOTS,
        &operations::LIST_TAGS_FOR_RESOURCE,
        &operations::LIST_TARGETS_FOR_POLICY,
        &operations::MOVE_ACCOUNT,
        &operations::PUT_RESOURCE_POLICY,
        &operations::REGISTER_DELEGATED_ADMINISTRATOR,
        &operations::REMOVE_ACCOUNT_FROM_ORGANIZATION,
        &operations::TAG_RESOURCE,
        &operations::TERMINATE_RESPONSIBILITY_TRANSFER,
        &operations::UNTAG_RESOURCE,
        &operations::UPDATE_ORGANIZATIONAL_UNIT,
        &operations::UPDATE_POLICY,
        &operations::UPDATE_RESPONSIBILITY_TRANSFER,
    ],
    left_out: &[],
};
pub mod operations {
    use super::*;
    pub static ACCEPT_HANDSHAKE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "AcceptHandshake",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ACCEPT_HANDSHAKE_REQUEST),
        output: Some(&super::ACCEPT_HANDSHAKE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
            &super::errors::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ATTACH_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "AttachPolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ATTACH_POLICY_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CANCEL_HANDSHAKE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CancelHandshake",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CANCEL_HANDSHAKE_REQUEST),
        output: Some(&super::CANCEL_HANDSHAKE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
            &super::errors::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CLOSE_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CloseAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CLOSE_ACCOUNT_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_ALREADY_CLOSED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CreateAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CREATE_ACCOUNT_REQUEST),
        output: Some(&super::CREATE_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::FINALIZING_ORGANIZATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_GOV_CLOUD_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CreateGovCloudAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CREATE_GOV_CLOUD_ACCOUNT_REQUEST),
        output: Some(&super::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::FINALIZING_ORGANIZATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CreateOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CREATE_ORGANIZATION_REQUEST),
        output: Some(&super::CREATE_ORGANIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ALREADY_IN_ORGANIZATION_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_ORGANIZATIONAL_UNIT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CreateOrganizationalUnit",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CREATE_ORGANIZATIONAL_UNIT_REQUEST),
        output: Some(&super::CREATE_ORGANIZATIONAL_UNIT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::PARENT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "CreatePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::CREATE_POLICY_REQUEST),
        output: Some(&super::CREATE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::DUPLICATE_POLICY_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &super::errors::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DECLINE_HANDSHAKE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DeclineHandshake",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DECLINE_HANDSHAKE_REQUEST),
        output: Some(&super::DECLINE_HANDSHAKE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
            &super::errors::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DeleteOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_EMPTY_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_ORGANIZATIONAL_UNIT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DeleteOrganizationalUnit",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_ORGANIZATIONAL_UNIT_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DeletePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_POLICY_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_IN_USE_EXCEPTION,
            &super::errors::POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_RESOURCE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DeleteResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DEREGISTER_DELEGATED_ADMINISTRATOR: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DeregisterDelegatedAdministrator",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::ACCOUNT_NOT_REGISTERED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_ACCOUNT_REQUEST),
        output: Some(&super::DESCRIBE_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CREATE_ACCOUNT_STATUS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeCreateAccountStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_EFFECTIVE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeEffectivePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_EFFECTIVE_POLICY_REQUEST),
        output: Some(&super::DESCRIBE_EFFECTIVE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_HANDSHAKE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeHandshake",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_HANDSHAKE_REQUEST),
        output: Some(&super::DESCRIBE_HANDSHAKE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: Some(&super::DESCRIBE_ORGANIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATIONAL_UNIT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeOrganizationalUnit",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST),
        output: Some(&super::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_POLICY_REQUEST),
        output: Some(&super::DESCRIBE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_RESOURCE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: Some(&super::DESCRIBE_RESOURCE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_RESPONSIBILITY_TRANSFER: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DescribeResponsibilityTransfer",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST),
        output: Some(&super::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DETACH_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DetachPolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DETACH_POLICY_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_NOT_ATTACHED_EXCEPTION,
            &super::errors::POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_AWS_SERVICE_ACCESS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DisableAWSServiceAccess",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DISABLE_AWS_SERVICE_ACCESS_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_POLICY_TYPE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "DisablePolicyType",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DISABLE_POLICY_TYPE_REQUEST),
        output: Some(&super::DISABLE_POLICY_TYPE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
            &super::errors::ROOT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_AWS_SERVICE_ACCESS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "EnableAWSServiceAccess",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ENABLE_AWS_SERVICE_ACCESS_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_ALL_FEATURES: Operation = Operation {
        service: ServiceId::Organizations,
        name: "EnableAllFeatures",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ENABLE_ALL_FEATURES_REQUEST),
        output: Some(&super::ENABLE_ALL_FEATURES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_POLICY_TYPE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "EnablePolicyType",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ENABLE_POLICY_TYPE_REQUEST),
        output: Some(&super::ENABLE_POLICY_TYPE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
            &super::errors::ROOT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static INVITE_ACCOUNT_TO_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "InviteAccountToOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST),
        output: Some(&super::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::DUPLICATE_HANDSHAKE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::FINALIZING_ORGANIZATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "InviteOrganizationToTransferResponsibility",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST),
        output: Some(&super::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::DUPLICATE_HANDSHAKE_EXCEPTION,
            &super::errors::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LEAVE_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "LeaveOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListAWSServiceAccessForOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST),
        output: Some(&super::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["EnabledServicePrincipals"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ACCOUNTS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListAccounts",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ACCOUNTS_REQUEST),
        output: Some(&super::LIST_ACCOUNTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Accounts"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ACCOUNTS_FOR_PARENT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListAccountsForParent",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ACCOUNTS_FOR_PARENT_REQUEST),
        output: Some(&super::LIST_ACCOUNTS_FOR_PARENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::PARENT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Accounts"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListAccountsWithInvalidEffectivePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST),
        output: Some(&super::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Accounts"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CHILDREN: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListChildren",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_CHILDREN_REQUEST),
        output: Some(&super::LIST_CHILDREN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::PARENT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Children"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CREATE_ACCOUNT_STATUS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListCreateAccountStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_CREATE_ACCOUNT_STATUS_REQUEST),
        output: Some(&super::LIST_CREATE_ACCOUNT_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["CreateAccountStatuses"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_DELEGATED_ADMINISTRATORS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListDelegatedAdministrators",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_DELEGATED_ADMINISTRATORS_REQUEST),
        output: Some(&super::LIST_DELEGATED_ADMINISTRATORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["DelegatedAdministrators"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_DELEGATED_SERVICES_FOR_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListDelegatedServicesForAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST),
        output: Some(&super::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::ACCOUNT_NOT_REGISTERED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["DelegatedServices"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListEffectivePolicyValidationErrors",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST),
        output: Some(&super::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["EffectivePolicyValidationErrors"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_HANDSHAKES_FOR_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListHandshakesForAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST),
        output: Some(&super::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Handshakes"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_HANDSHAKES_FOR_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListHandshakesForOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST),
        output: Some(&super::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Handshakes"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_INBOUND_RESPONSIBILITY_TRANSFERS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListInboundResponsibilityTransfers",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST),
        output: Some(&super::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListOrganizationalUnitsForParent",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST),
        output: Some(&super::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::PARENT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["OrganizationalUnits"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListOutboundResponsibilityTransfers",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST),
        output: Some(&super::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_PARENTS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListParents",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_PARENTS_REQUEST),
        output: Some(&super::LIST_PARENTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CHILD_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Parents"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_POLICIES: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListPolicies",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_POLICIES_REQUEST),
        output: Some(&super::LIST_POLICIES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Policies"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_POLICIES_FOR_TARGET: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListPoliciesForTarget",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_POLICIES_FOR_TARGET_REQUEST),
        output: Some(&super::LIST_POLICIES_FOR_TARGET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Policies"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ROOTS: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListRoots",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ROOTS_REQUEST),
        output: Some(&super::LIST_ROOTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Roots"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_TAGS_FOR_RESOURCE_REQUEST),
        output: Some(&super::LIST_TAGS_FOR_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            results: &["Tags"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_TARGETS_FOR_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "ListTargetsForPolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_TARGETS_FOR_POLICY_REQUEST),
        output: Some(&super::LIST_TARGETS_FOR_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Targets"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static MOVE_ACCOUNT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "MoveAccount",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::MOVE_ACCOUNT_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SOURCE_PARENT_NOT_FOUND_EXCEPTION,
            &super::errors::DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
            &super::errors::DUPLICATE_ACCOUNT_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_RESOURCE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "PutResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_RESOURCE_POLICY_REQUEST),
        output: Some(&super::PUT_RESOURCE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static REGISTER_DELEGATED_ADMINISTRATOR: Operation = Operation {
        service: ServiceId::Organizations,
        name: "RegisterDelegatedAdministrator",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static REMOVE_ACCOUNT_FROM_ORGANIZATION: Operation = Operation {
        service: ServiceId::Organizations,
        name: "RemoveAccountFromOrganization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_FOUND_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static TAG_RESOURCE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::TAG_RESOURCE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static TERMINATE_RESPONSIBILITY_TRANSFER: Operation = Operation {
        service: ServiceId::Organizations,
        name: "TerminateResponsibilityTransfer",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST),
        output: Some(&super::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
            &super::errors::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UNTAG_RESOURCE: Operation = Operation {
        service: ServiceId::Organizations,
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::UNTAG_RESOURCE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::TARGET_NOT_FOUND_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_ORGANIZATIONAL_UNIT: Operation = Operation {
        service: ServiceId::Organizations,
        name: "UpdateOrganizationalUnit",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::UPDATE_ORGANIZATIONAL_UNIT_REQUEST),
        output: Some(&super::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_POLICY: Operation = Operation {
        service: ServiceId::Organizations,
        name: "UpdatePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::UPDATE_POLICY_REQUEST),
        output: Some(&super::UPDATE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::DUPLICATE_POLICY_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &super::errors::POLICY_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &super::errors::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_RESPONSIBILITY_TRANSFER: Operation = Operation {
        service: ServiceId::Organizations,
        name: "UpdateResponsibilityTransfer",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST),
        output: Some(&super::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &super::errors::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::SERVICE_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
        name: "AWSOrganizationsNotInUseException",
        code: "AWSOrganizationsNotInUseException",
        status: 400u16,
        fault: false,
        structure: &super::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
    };
    pub static ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccessDeniedException",
        code: "AccessDeniedException",
        status: 400u16,
        fault: false,
        structure: &super::ACCESS_DENIED_EXCEPTION,
    };
    pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccessDeniedForDependencyException",
        code: "AccessDeniedForDependencyException",
        status: 400u16,
        fault: false,
        structure: &super::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
    };
    pub static ACCOUNT_ALREADY_CLOSED_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccountAlreadyClosedException",
        code: "AccountAlreadyClosedException",
        status: 400u16,
        fault: false,
        structure: &super::ACCOUNT_ALREADY_CLOSED_EXCEPTION,
    };
    pub static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccountAlreadyRegisteredException",
        code: "AccountAlreadyRegisteredException",
        status: 400u16,
        fault: false,
        structure: &super::ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
    };
    pub static ACCOUNT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccountNotFoundException",
        code: "AccountNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::ACCOUNT_NOT_FOUND_EXCEPTION,
    };
    pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccountNotRegisteredException",
        code: "AccountNotRegisteredException",
        status: 400u16,
        fault: false,
        structure: &super::ACCOUNT_NOT_REGISTERED_EXCEPTION,
    };
    pub static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccountOwnerNotVerifiedException",
        code: "AccountOwnerNotVerifiedException",
        status: 400u16,
        fault: false,
        structure: &super::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
    };
    pub static ALREADY_IN_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "AlreadyInOrganizationException",
        code: "AlreadyInOrganizationException",
        status: 400u16,
        fault: false,
        structure: &super::ALREADY_IN_ORGANIZATION_EXCEPTION,
    };
    pub static CHILD_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ChildNotFoundException",
        code: "ChildNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::CHILD_NOT_FOUND_EXCEPTION,
    };
    pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 400u16,
        fault: false,
        structure: &super::CONCURRENT_MODIFICATION_EXCEPTION,
    };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConflictException",
        code: "ConflictException",
        status: 400u16,
        fault: false,
        structure: &super::CONFLICT_EXCEPTION,
    };
    pub static CONSTRAINT_VIOLATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConstraintViolationException",
        code: "ConstraintViolationException",
        status: 400u16,
        fault: false,
        structure: &super::CONSTRAINT_VIOLATION_EXCEPTION,
    };
    pub static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "CreateAccountStatusNotFoundException",
        code: "CreateAccountStatusNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
    };
    pub static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "DestinationParentNotFoundException",
        code: "DestinationParentNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
    };
    pub static DUPLICATE_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
        name: "DuplicateAccountException",
        code: "DuplicateAccountException",
        status: 400u16,
        fault: false,
        structure: &super::DUPLICATE_ACCOUNT_EXCEPTION,
    };
    pub static DUPLICATE_HANDSHAKE_EXCEPTION: ErrorShape = ErrorShape {
        name: "DuplicateHandshakeException",
        code: "DuplicateHandshakeException",
        status: 400u16,
        fault: false,
        structure: &super::DUPLICATE_HANDSHAKE_EXCEPTION,
    };
    pub static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: ErrorShape = ErrorShape {
        name: "DuplicateOrganizationalUnitException",
        code: "DuplicateOrganizationalUnitException",
        status: 400u16,
        fault: false,
        structure: &super::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
    };
    pub static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: ErrorShape = ErrorShape {
        name: "DuplicatePolicyAttachmentException",
        code: "DuplicatePolicyAttachmentException",
        status: 400u16,
        fault: false,
        structure: &super::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
    };
    pub static DUPLICATE_POLICY_EXCEPTION: ErrorShape = ErrorShape {
        name: "DuplicatePolicyException",
        code: "DuplicatePolicyException",
        status: 400u16,
        fault: false,
        structure: &super::DUPLICATE_POLICY_EXCEPTION,
    };
    pub static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "EffectivePolicyNotFoundException",
        code: "EffectivePolicyNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
    };
    pub static FINALIZING_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "FinalizingOrganizationException",
        code: "FinalizingOrganizationException",
        status: 400u16,
        fault: false,
        structure: &super::FINALIZING_ORGANIZATION_EXCEPTION,
    };
    pub static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: ErrorShape = ErrorShape {
        name: "HandshakeAlreadyInStateException",
        code: "HandshakeAlreadyInStateException",
        status: 400u16,
        fault: false,
        structure: &super::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
    };
    pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "HandshakeConstraintViolationException",
        code: "HandshakeConstraintViolationException",
        status: 400u16,
        fault: false,
        structure: &super::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
    };
    pub static HANDSHAKE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "HandshakeNotFoundException",
        code: "HandshakeNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::HANDSHAKE_NOT_FOUND_EXCEPTION,
    };
    pub static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidHandshakeTransitionException",
        code: "InvalidHandshakeTransitionException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
    };
    pub static INVALID_INPUT_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidInputException",
        code: "InvalidInputException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_INPUT_EXCEPTION,
    };
    pub static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidResponsibilityTransferTransitionException",
        code: "InvalidResponsibilityTransferTransitionException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
    };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape {
        name: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocumentException",
        status: 400u16,
        fault: false,
        structure: &super::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    };
    pub static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "MasterCannotLeaveOrganizationException",
        code: "MasterCannotLeaveOrganizationException",
        status: 400u16,
        fault: false,
        structure: &super::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
    };
    pub static ORGANIZATION_NOT_EMPTY_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationNotEmptyException",
        code: "OrganizationNotEmptyException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_NOT_EMPTY_EXCEPTION,
    };
    pub static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationalUnitNotEmptyException",
        code: "OrganizationalUnitNotEmptyException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
    };
    pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationalUnitNotFoundException",
        code: "OrganizationalUnitNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
    };
    pub static PARENT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ParentNotFoundException",
        code: "ParentNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::PARENT_NOT_FOUND_EXCEPTION,
    };
    pub static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyChangesInProgressException",
        code: "PolicyChangesInProgressException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
    };
    pub static POLICY_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyInUseException",
        code: "PolicyInUseException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_IN_USE_EXCEPTION,
    };
    pub static POLICY_NOT_ATTACHED_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyNotAttachedException",
        code: "PolicyNotAttachedException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_NOT_ATTACHED_EXCEPTION,
    };
    pub static POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyNotFoundException",
        code: "PolicyNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_NOT_FOUND_EXCEPTION,
    };
    pub static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyTypeAlreadyEnabledException",
        code: "PolicyTypeAlreadyEnabledException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
    };
    pub static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyTypeNotAvailableForOrganizationException",
        code: "PolicyTypeNotAvailableForOrganizationException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
    };
    pub static POLICY_TYPE_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "PolicyTypeNotEnabledException",
        code: "PolicyTypeNotEnabledException",
        status: 400u16,
        fault: false,
        structure: &super::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
    };
    pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourcePolicyNotFoundException",
        code: "ResourcePolicyNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    };
    pub static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResponsibilityTransferAlreadyInStatusException",
        code: "ResponsibilityTransferAlreadyInStatusException",
        status: 400u16,
        fault: false,
        structure: &super::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
    };
    pub static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResponsibilityTransferNotFoundException",
        code: "ResponsibilityTransferNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
    };
    pub static ROOT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "RootNotFoundException",
        code: "RootNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::ROOT_NOT_FOUND_EXCEPTION,
    };
    pub static SERVICE_EXCEPTION: ErrorShape = ErrorShape {
        name: "ServiceException",
        code: "ServiceException",
        status: 500u16,
        fault: true,
        structure: &super::SERVICE_EXCEPTION,
    };
    pub static SOURCE_PARENT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "SourceParentNotFoundException",
        code: "SourceParentNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::SOURCE_PARENT_NOT_FOUND_EXCEPTION,
    };
    pub static TARGET_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "TargetNotFoundException",
        code: "TargetNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::TARGET_NOT_FOUND_EXCEPTION,
    };
    pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorShape = ErrorShape {
        name: "TooManyRequestsException",
        code: "TooManyRequestsException",
        status: 400u16,
        fault: false,
        structure: &super::TOO_MANY_REQUESTS_EXCEPTION,
    };
    pub static UNSUPPORTED_API_ENDPOINT_EXCEPTION: ErrorShape = ErrorShape {
        name: "UnsupportedAPIEndpointException",
        code: "UnsupportedAPIEndpointException",
        status: 400u16,
        fault: false,
        structure: &super::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    };
}
pub static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: Structure = Structure {
    name: "AWSOrganizationsNotInUseException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCEPT_HANDSHAKE_REQUEST: Structure = Structure {
    name: "AcceptHandshakeRequest",
    members: &[required("HandshakeId", &HANDSHAKE_ID)],
    union: false,
};
pub static ACCEPT_HANDSHAKE_RESPONSE: Structure = Structure {
    name: "AcceptHandshakeResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static ACCESS_DENIED_EXCEPTION: Structure = Structure {
    name: "AccessDeniedException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: Structure = Structure {
    name: "AccessDeniedForDependencyException",
    members: &[
        optional("Message", &EXCEPTION_MESSAGE),
        optional("Reason", &ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON),
    ],
    union: false,
};
pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON: Shape = Shape::String(
    StringShape::new("AccessDeniedForDependencyExceptionReason")
        .values(&["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"]),
);
pub static ACCOUNT: Structure = Structure {
    name: "Account",
    members: &[
        optional("Id", &ACCOUNT_ID),
        optional("Arn", &ACCOUNT_ARN),
        optional("Email", &EMAIL),
        optional("Name", &ACCOUNT_NAME),
        optional("Status", &ACCOUNT_STATUS),
        optional("State", &ACCOUNT_STATE),
        optional("Paths", &PATHS),
        optional("JoinedMethod", &ACCOUNT_JOINED_METHOD),
        optional("JoinedTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static ACCOUNT_ALREADY_CLOSED_EXCEPTION: Structure = Structure {
    name: "AccountAlreadyClosedException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: Structure = Structure {
    name: "AccountAlreadyRegisteredException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCOUNT_ARN: Shape = Shape::String(
    StringShape::new("AccountArn")
        .pattern("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}"),
);
pub static ACCOUNT_ID: Shape = Shape::String(
    StringShape::new("AccountId").max(12).pattern("^\\d{12}$"),
);
pub static ACCOUNT_JOINED_METHOD: Shape = Shape::String(
    StringShape::new("AccountJoinedMethod").values(&["INVITED", "CREATED"]),
);
pub static ACCOUNT_NAME: Shape = Shape::String(
    StringShape::new("AccountName").min(1).max(128).pattern("[\\s\\S]*"),
);
pub static ACCOUNT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "AccountNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: Structure = Structure {
    name: "AccountNotRegisteredException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: Structure = Structure {
    name: "AccountOwnerNotVerifiedException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ACCOUNT_STATE: Shape = Shape::String(
    StringShape::new("AccountState")
        .values(
            &["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"],
        ),
);
pub static ACCOUNT_STATUS: Shape = Shape::String(
    StringShape::new("AccountStatus").values(&["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"]),
);
pub static ACCOUNTS: Shape = Shape::List(
    ListShape::new("Accounts", &Shape::Structure(&ACCOUNT)),
);
pub static ACTION_TYPE: Shape = Shape::String(
    StringShape::new("ActionType")
        .values(
            &[
                "INVITE",
                "ENABLE_ALL_FEATURES",
                "APPROVE_ALL_FEATURES",
                "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
                "TRANSFER_RESPONSIBILITY",
            ],
        ),
);
pub static ALREADY_IN_ORGANIZATION_EXCEPTION: Structure = Structure {
    name: "AlreadyInOrganizationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ATTACH_POLICY_REQUEST: Structure = Structure {
    name: "AttachPolicyRequest",
    members: &[
        required("PolicyId", &POLICY_ID),
        required("TargetId", &POLICY_TARGET_ID),
    ],
    union: false,
};
pub static CANCEL_HANDSHAKE_REQUEST: Structure = Structure {
    name: "CancelHandshakeRequest",
    members: &[required("HandshakeId", &HANDSHAKE_ID)],
    union: false,
};
pub static CANCEL_HANDSHAKE_RESPONSE: Structure = Structure {
    name: "CancelHandshakeResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static CHILD: Structure = Structure {
    name: "Child",
    members: &[optional("Id", &CHILD_ID), optional("Type", &CHILD_TYPE)],
    union: false,
};
pub static CHILD_ID: Shape = Shape::String(
    StringShape::new("ChildId")
        .max(100)
        .pattern("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"),
);
pub static CHILD_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ChildNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static CHILD_TYPE: Shape = Shape::String(
    StringShape::new("ChildType").values(&["ACCOUNT", "ORGANIZATIONAL_UNIT"]),
);
pub static CHILDREN: Shape = Shape::List(
    ListShape::new("Children", &Shape::Structure(&CHILD)),
);
pub static CLOSE_ACCOUNT_REQUEST: Structure = Structure {
    name: "CloseAccountRequest",
    members: &[required("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static CONCURRENT_MODIFICATION_EXCEPTION: Structure = Structure {
    name: "ConcurrentModificationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static CONFLICT_EXCEPTION: Structure = Structure {
    name: "ConflictException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static CONSTRAINT_VIOLATION_EXCEPTION: Structure = Structure {
    name: "ConstraintViolationException",
    members: &[
        optional("Message", &EXCEPTION_MESSAGE),
        optional("Reason", &CONSTRAINT_VIOLATION_EXCEPTION_REASON),
    ],
    union: false,
};
pub static CONSTRAINT_VIOLATION_EXCEPTION_REASON: Shape = Shape::String(
    StringShape::new("ConstraintViolationExceptionReason")
        .values(
            &[
                "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
                "HANDSHAKE_RATE_LIMIT_EXCEEDED",
                "OU_NUMBER_LIMIT_EXCEEDED",
                "OU_DEPTH_LIMIT_EXCEEDED",
                "POLICY_NUMBER_LIMIT_EXCEEDED",
                "POLICY_CONTENT_LIMIT_EXCEEDED",
                "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
                "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
                "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
                "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
                "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
                "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
                "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
                "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
                "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
                "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
                "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
                "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
                "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
                "EMAIL_VERIFICATION_CODE_EXPIRED",
                "WAIT_PERIOD_ACTIVE",
                "MAX_TAG_LIMIT_EXCEEDED",
                "TAG_POLICY_VIOLATION",
                "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
                "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
                "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
                "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
                "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
                "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
                "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
                "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
                "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
                "SERVICE_ACCESS_NOT_ENABLED",
                "INVALID_PAYMENT_INSTRUMENT",
                "ACCOUNT_CREATION_NOT_COMPLETE",
                "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
                "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
                "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
                "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
                "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
                "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
                "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
                "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
                "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
                "UNSUPPORTED_PRICING",
                "UNMET_BILLING_PREREQUISITE",
                "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
                "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
            ],
        ),
);
pub static CREATE_ACCOUNT_FAILURE_REASON: Shape = Shape::String(
    StringShape::new("CreateAccountFailureReason")
        .values(
            &[
                "ACCOUNT_LIMIT_EXCEEDED",
                "EMAIL_ALREADY_EXISTS",
                "INVALID_ADDRESS",
                "INVALID_EMAIL",
                "CONCURRENT_ACCOUNT_MODIFICATION",
                "INTERNAL_FAILURE",
                "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
                "MISSING_BUSINESS_VALIDATION",
                "FAILED_BUSINESS_VALIDATION",
                "PENDING_BUSINESS_VALIDATION",
                "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
                "UNKNOWN_BUSINESS_VALIDATION",
                "MISSING_PAYMENT_INSTRUMENT",
                "INVALID_PAYMENT_INSTRUMENT",
                "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
            ],
        ),
);
pub static CREATE_ACCOUNT_NAME: Shape = Shape::String(
    StringShape::new("CreateAccountName").min(1).max(50).pattern("[\\u0020-\\u007E]+"),
);
pub static CREATE_ACCOUNT_REQUEST: Structure = Structure {
    name: "CreateAccountRequest",
    members: &[
        required("Email", &EMAIL),
        required("AccountName", &CREATE_ACCOUNT_NAME),
        optional("RoleName", &ROLE_NAME),
        optional("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static CREATE_ACCOUNT_REQUEST_ID: Shape = Shape::String(
    StringShape::new("CreateAccountRequestId").max(36).pattern("^car-[a-z0-9]{8,32}$"),
);
pub static CREATE_ACCOUNT_RESPONSE: Structure = Structure {
    name: "CreateAccountResponse",
    members: &[
        optional("CreateAccountStatus", &Shape::Structure(&CREATE_ACCOUNT_STATUS)),
    ],
    union: false,
};
pub static CREATE_ACCOUNT_STATE: Shape = Shape::String(
    StringShape::new("CreateAccountState")
        .values(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]),
);
pub static CREATE_ACCOUNT_STATES: Shape = Shape::List(
    ListShape::new("CreateAccountStates", &CREATE_ACCOUNT_STATE),
);
pub static CREATE_ACCOUNT_STATUS: Structure = Structure {
    name: "CreateAccountStatus",
    members: &[
        optional("Id", &CREATE_ACCOUNT_REQUEST_ID),
        optional("AccountName", &CREATE_ACCOUNT_NAME),
        optional("State", &CREATE_ACCOUNT_STATE),
        optional("RequestedTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("CompletedTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("AccountId", &ACCOUNT_ID),
        optional("GovCloudAccountId", &ACCOUNT_ID),
        optional("FailureReason", &CREATE_ACCOUNT_FAILURE_REASON),
    ],
    union: false,
};
pub static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "CreateAccountStatusNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static CREATE_ACCOUNT_STATUSES: Shape = Shape::List(
    ListShape::new("CreateAccountStatuses", &Shape::Structure(&CREATE_ACCOUNT_STATUS)),
);
pub static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: Structure = Structure {
    name: "CreateGovCloudAccountRequest",
    members: &[
        required("Email", &EMAIL),
        required("AccountName", &CREATE_ACCOUNT_NAME),
        optional("RoleName", &ROLE_NAME),
        optional("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: Structure = Structure {
    name: "CreateGovCloudAccountResponse",
    members: &[
        optional("CreateAccountStatus", &Shape::Structure(&CREATE_ACCOUNT_STATUS)),
    ],
    union: false,
};
pub static CREATE_ORGANIZATION_REQUEST: Structure = Structure {
    name: "CreateOrganizationRequest",
    members: &[optional("FeatureSet", &ORGANIZATION_FEATURE_SET)],
    union: false,
};
pub static CREATE_ORGANIZATION_RESPONSE: Structure = Structure {
    name: "CreateOrganizationResponse",
    members: &[optional("Organization", &Shape::Structure(&ORGANIZATION))],
    union: false,
};
pub static CREATE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure {
    name: "CreateOrganizationalUnitRequest",
    members: &[
        required("ParentId", &PARENT_ID),
        required("Name", &ORGANIZATIONAL_UNIT_NAME),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: Structure = Structure {
    name: "CreateOrganizationalUnitResponse",
    members: &[optional("OrganizationalUnit", &Shape::Structure(&ORGANIZATIONAL_UNIT))],
    union: false,
};
pub static CREATE_POLICY_REQUEST: Structure = Structure {
    name: "CreatePolicyRequest",
    members: &[
        required("Content", &POLICY_CONTENT),
        required("Description", &POLICY_DESCRIPTION),
        required("Name", &POLICY_NAME),
        required("Type", &POLICY_TYPE),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static CREATE_POLICY_RESPONSE: Structure = Structure {
    name: "CreatePolicyResponse",
    members: &[optional("Policy", &Shape::Structure(&POLICY))],
    union: false,
};
pub static DECLINE_HANDSHAKE_REQUEST: Structure = Structure {
    name: "DeclineHandshakeRequest",
    members: &[required("HandshakeId", &HANDSHAKE_ID)],
    union: false,
};
pub static DECLINE_HANDSHAKE_RESPONSE: Structure = Structure {
    name: "DeclineHandshakeResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static DELEGATED_ADMINISTRATOR: Structure = Structure {
    name: "DelegatedAdministrator",
    members: &[
        optional("Id", &ACCOUNT_ID),
        optional("Arn", &ACCOUNT_ARN),
        optional("Email", &EMAIL),
        optional("Name", &ACCOUNT_NAME),
        optional("Status", &ACCOUNT_STATUS),
        optional("State", &ACCOUNT_STATE),
        optional("JoinedMethod", &ACCOUNT_JOINED_METHOD),
        optional("JoinedTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional(
            "DelegationEnabledDate",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static DELEGATED_ADMINISTRATORS: Shape = Shape::List(
    ListShape::new(
        "DelegatedAdministrators",
        &Shape::Structure(&DELEGATED_ADMINISTRATOR),
    ),
);
pub static DELEGATED_SERVICE: Structure = Structure {
    name: "DelegatedService",
    members: &[
        optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional(
            "DelegationEnabledDate",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static DELEGATED_SERVICES: Shape = Shape::List(
    ListShape::new("DelegatedServices", &Shape::Structure(&DELEGATED_SERVICE)),
);
pub static DELETE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure {
    name: "DeleteOrganizationalUnitRequest",
    members: &[required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID)],
    union: false,
};
pub static DELETE_POLICY_REQUEST: Structure = Structure {
    name: "DeletePolicyRequest",
    members: &[required("PolicyId", &POLICY_ID)],
    union: false,
};
pub static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Structure = Structure {
    name: "DeregisterDelegatedAdministratorRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("ServicePrincipal", &SERVICE_PRINCIPAL),
    ],
    union: false,
};
pub static DESCRIBE_ACCOUNT_REQUEST: Structure = Structure {
    name: "DescribeAccountRequest",
    members: &[required("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static DESCRIBE_ACCOUNT_RESPONSE: Structure = Structure {
    name: "DescribeAccountResponse",
    members: &[optional("Account", &Shape::Structure(&ACCOUNT))],
    union: false,
};
pub static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: Structure = Structure {
    name: "DescribeCreateAccountStatusRequest",
    members: &[required("CreateAccountRequestId", &CREATE_ACCOUNT_REQUEST_ID)],
    union: false,
};
pub static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeCreateAccountStatusResponse",
    members: &[
        optional("CreateAccountStatus", &Shape::Structure(&CREATE_ACCOUNT_STATUS)),
    ],
    union: false,
};
pub static DESCRIBE_EFFECTIVE_POLICY_REQUEST: Structure = Structure {
    name: "DescribeEffectivePolicyRequest",
    members: &[
        required("PolicyType", &EFFECTIVE_POLICY_TYPE),
        optional("TargetId", &POLICY_TARGET_ID),
    ],
    union: false,
};
pub static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: Structure = Structure {
    name: "DescribeEffectivePolicyResponse",
    members: &[optional("EffectivePolicy", &Shape::Structure(&EFFECTIVE_POLICY))],
    union: false,
};
pub static DESCRIBE_HANDSHAKE_REQUEST: Structure = Structure {
    name: "DescribeHandshakeRequest",
    members: &[required("HandshakeId", &HANDSHAKE_ID)],
    union: false,
};
pub static DESCRIBE_HANDSHAKE_RESPONSE: Structure = Structure {
    name: "DescribeHandshakeResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationResponse",
    members: &[optional("Organization", &Shape::Structure(&ORGANIZATION))],
    union: false,
};
pub static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure {
    name: "DescribeOrganizationalUnitRequest",
    members: &[required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID)],
    union: false,
};
pub static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationalUnitResponse",
    members: &[optional("OrganizationalUnit", &Shape::Structure(&ORGANIZATIONAL_UNIT))],
    union: false,
};
pub static DESCRIBE_POLICY_REQUEST: Structure = Structure {
    name: "DescribePolicyRequest",
    members: &[required("PolicyId", &POLICY_ID)],
    union: false,
};
pub static DESCRIBE_POLICY_RESPONSE: Structure = Structure {
    name: "DescribePolicyResponse",
    members: &[optional("Policy", &Shape::Structure(&POLICY))],
    union: false,
};
pub static DESCRIBE_RESOURCE_POLICY_RESPONSE: Structure = Structure {
    name: "DescribeResourcePolicyResponse",
    members: &[optional("ResourcePolicy", &Shape::Structure(&RESOURCE_POLICY))],
    union: false,
};
pub static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: Structure = Structure {
    name: "DescribeResponsibilityTransferRequest",
    members: &[required("Id", &RESPONSIBILITY_TRANSFER_ID)],
    union: false,
};
pub static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: Structure = Structure {
    name: "DescribeResponsibilityTransferResponse",
    members: &[
        optional("ResponsibilityTransfer", &Shape::Structure(&RESPONSIBILITY_TRANSFER)),
    ],
    union: false,
};
pub static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "DestinationParentNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static DETACH_POLICY_REQUEST: Structure = Structure {
    name: "DetachPolicyRequest",
    members: &[
        required("PolicyId", &POLICY_ID),
        required("TargetId", &POLICY_TARGET_ID),
    ],
    union: false,
};
pub static DISABLE_AWS_SERVICE_ACCESS_REQUEST: Structure = Structure {
    name: "DisableAWSServiceAccessRequest",
    members: &[required("ServicePrincipal", &SERVICE_PRINCIPAL)],
    union: false,
};
pub static DISABLE_POLICY_TYPE_REQUEST: Structure = Structure {
    name: "DisablePolicyTypeRequest",
    members: &[required("RootId", &ROOT_ID), required("PolicyType", &POLICY_TYPE)],
    union: false,
};
pub static DISABLE_POLICY_TYPE_RESPONSE: Structure = Structure {
    name: "DisablePolicyTypeResponse",
    members: &[optional("Root", &Shape::Structure(&ROOT))],
    union: false,
};
pub static DUPLICATE_ACCOUNT_EXCEPTION: Structure = Structure {
    name: "DuplicateAccountException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static DUPLICATE_HANDSHAKE_EXCEPTION: Structure = Structure {
    name: "DuplicateHandshakeException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: Structure = Structure {
    name: "DuplicateOrganizationalUnitException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: Structure = Structure {
    name: "DuplicatePolicyAttachmentException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static DUPLICATE_POLICY_EXCEPTION: Structure = Structure {
    name: "DuplicatePolicyException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static EFFECTIVE_POLICY: Structure = Structure {
    name: "EffectivePolicy",
    members: &[
        optional("PolicyContent", &POLICY_CONTENT),
        optional(
            "LastUpdatedTimestamp",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("TargetId", &POLICY_TARGET_ID),
        optional("PolicyType", &EFFECTIVE_POLICY_TYPE),
    ],
    union: false,
};
pub static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "EffectivePolicyNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static EFFECTIVE_POLICY_TYPE: Shape = Shape::String(
    StringShape::new("EffectivePolicyType")
        .values(
            &[
                "TAG_POLICY",
                "BACKUP_POLICY",
                "AISERVICES_OPT_OUT_POLICY",
                "CHATBOT_POLICY",
                "DECLARATIVE_POLICY_EC2",
                "SECURITYHUB_POLICY",
                "SECURITYHUB_CSPM_POLICY",
                "INSPECTOR_POLICY",
                "UPGRADE_ROLLOUT_POLICY",
                "BEDROCK_POLICY",
                "S3_POLICY",
                "NETWORK_SECURITY_DIRECTOR_POLICY",
                "GUARDDUTY_POLICY",
            ],
        ),
);
pub static EFFECTIVE_POLICY_VALIDATION_ERROR: Structure = Structure {
    name: "EffectivePolicyValidationError",
    members: &[
        optional("ErrorCode", &ERROR_CODE),
        optional("ErrorMessage", &ERROR_MESSAGE),
        optional("PathToError", &PATH_TO_ERROR),
        optional("ContributingPolicies", &POLICY_IDS),
    ],
    union: false,
};
pub static EFFECTIVE_POLICY_VALIDATION_ERRORS: Shape = Shape::List(
    ListShape::new(
        "EffectivePolicyValidationErrors",
        &Shape::Structure(&EFFECTIVE_POLICY_VALIDATION_ERROR),
    ),
);
pub static EMAIL: Shape = Shape::String(
    StringShape::new("Email").min(6).max(64).pattern("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
);
pub static ENABLE_AWS_SERVICE_ACCESS_REQUEST: Structure = Structure {
    name: "EnableAWSServiceAccessRequest",
    members: &[required("ServicePrincipal", &SERVICE_PRINCIPAL)],
    union: false,
};
pub static ENABLE_ALL_FEATURES_REQUEST: Structure = Structure {
    name: "EnableAllFeaturesRequest",
    members: &[],
    union: false,
};
pub static ENABLE_ALL_FEATURES_RESPONSE: Structure = Structure {
    name: "EnableAllFeaturesResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static ENABLE_POLICY_TYPE_REQUEST: Structure = Structure {
    name: "EnablePolicyTypeRequest",
    members: &[required("RootId", &ROOT_ID), required("PolicyType", &POLICY_TYPE)],
    union: false,
};
pub static ENABLE_POLICY_TYPE_RESPONSE: Structure = Structure {
    name: "EnablePolicyTypeResponse",
    members: &[optional("Root", &Shape::Structure(&ROOT))],
    union: false,
};
pub static ENABLED_SERVICE_PRINCIPAL: Structure = Structure {
    name: "EnabledServicePrincipal",
    members: &[
        optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional("DateEnabled", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static ENABLED_SERVICE_PRINCIPALS: Shape = Shape::List(
    ListShape::new(
        "EnabledServicePrincipals",
        &Shape::Structure(&ENABLED_SERVICE_PRINCIPAL),
    ),
);
pub static ERROR_CODE: Shape = Shape::String(StringShape::new("ErrorCode"));
pub static ERROR_MESSAGE: Shape = Shape::String(StringShape::new("ErrorMessage"));
pub static EXCEPTION_MESSAGE: Shape = Shape::String(
    StringShape::new("ExceptionMessage"),
);
pub static EXCEPTION_TYPE: Shape = Shape::String(StringShape::new("ExceptionType"));
pub static FINALIZING_ORGANIZATION_EXCEPTION: Structure = Structure {
    name: "FinalizingOrganizationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static GENERIC_ARN: Shape = Shape::String(
    StringShape::new("GenericArn").pattern("^arn:aws:organizations::.+:.+"),
);
pub static HANDSHAKE: Structure = Structure {
    name: "Handshake",
    members: &[
        optional("Id", &HANDSHAKE_ID),
        optional("Arn", &HANDSHAKE_ARN),
        optional("Parties", &HANDSHAKE_PARTIES),
        optional("State", &HANDSHAKE_STATE),
        optional("RequestedTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional(
            "ExpirationTimestamp",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("Action", &ACTION_TYPE),
        optional("Resources", &HANDSHAKE_RESOURCES),
    ],
    union: false,
};
pub static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: Structure = Structure {
    name: "HandshakeAlreadyInStateException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static HANDSHAKE_ARN: Shape = Shape::String(
    StringShape::new("HandshakeArn")
        .pattern(
            "^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}",
        ),
);
pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: Structure = Structure {
    name: "HandshakeConstraintViolationException",
    members: &[
        optional("Message", &EXCEPTION_MESSAGE),
        optional("Reason", &HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON),
    ],
    union: false,
};
pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Shape = Shape::String(
    StringShape::new("HandshakeConstraintViolationExceptionReason")
        .values(
            &[
                "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
                "HANDSHAKE_RATE_LIMIT_EXCEEDED",
                "ALREADY_IN_AN_ORGANIZATION",
                "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
                "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
                "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
                "PAYMENT_INSTRUMENT_REQUIRED",
                "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
                "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
                "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
                "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
                "SOURCE_AND_TARGET_CANNOT_MATCH",
                "UNUSED_PREPAYMENT_BALANCE",
                "LEGACY_PERMISSIONS_STILL_IN_USE",
                "PAST_DUE_INVOICE",
                "TARGET_ACCOUNT_VALIDATION_FAILURE",
            ],
        ),
);
pub static HANDSHAKE_FILTER: Structure = Structure {
    name: "HandshakeFilter",
    members: &[
        optional("ActionType", &ACTION_TYPE),
        optional("ParentHandshakeId", &HANDSHAKE_ID),
    ],
    union: false,
};
pub static HANDSHAKE_ID: Shape = Shape::String(
    StringShape::new("HandshakeId").max(34).pattern("^h-[0-9a-z]{8,32}$"),
);
pub static HANDSHAKE_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "HandshakeNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static HANDSHAKE_NOTES: Shape = Shape::String(
    StringShape::new("HandshakeNotes").max(1024).pattern("[\\s\\S]*"),
);
pub static HANDSHAKE_PARTIES: Shape = Shape::List(
    ListShape::new("HandshakeParties", &Shape::Structure(&HANDSHAKE_PARTY)),
);
pub static HANDSHAKE_PARTY: Structure = Structure {
    name: "HandshakeParty",
    members: &[
        required("Id", &HANDSHAKE_PARTY_ID),
        required("Type", &HANDSHAKE_PARTY_TYPE),
    ],
    union: false,
};
pub static HANDSHAKE_PARTY_ID: Shape = Shape::String(
    StringShape::new("HandshakePartyId").min(1).max(64).pattern("[\\s\\S]*"),
);
pub static HANDSHAKE_PARTY_TYPE: Shape = Shape::String(
    StringShape::new("HandshakePartyType").values(&["ACCOUNT", "ORGANIZATION", "EMAIL"]),
);
pub static HANDSHAKE_RESOURCE: Structure = Structure {
    name: "HandshakeResource",
    members: &[
        optional("Value", &HANDSHAKE_RESOURCE_VALUE),
        optional("Type", &HANDSHAKE_RESOURCE_TYPE),
        optional("Resources", &HANDSHAKE_RESOURCES),
    ],
    union: false,
};
pub static HANDSHAKE_RESOURCE_TYPE: Shape = Shape::String(
    StringShape::new("HandshakeResourceType")
        .values(
            &[
                "ACCOUNT",
                "ORGANIZATION",
                "ORGANIZATION_FEATURE_SET",
                "EMAIL",
                "MASTER_EMAIL",
                "MASTER_NAME",
                "NOTES",
                "PARENT_HANDSHAKE",
                "RESPONSIBILITY_TRANSFER",
                "TRANSFER_START_TIMESTAMP",
                "TRANSFER_TYPE",
                "MANAGEMENT_ACCOUNT",
                "MANAGEMENT_EMAIL",
                "MANAGEMENT_NAME",
            ],
        ),
);
pub static HANDSHAKE_RESOURCE_VALUE: Shape = Shape::String(
    StringShape::new("HandshakeResourceValue"),
);
pub static HANDSHAKE_RESOURCES: Shape = Shape::List(
    ListShape::new("HandshakeResources", &Shape::Structure(&HANDSHAKE_RESOURCE)),
);
pub static HANDSHAKE_STATE: Shape = Shape::String(
    StringShape::new("HandshakeState")
        .values(&["REQUESTED", "OPEN", "CANCELED", "ACCEPTED", "DECLINED", "EXPIRED"]),
);
pub static HANDSHAKES: Shape = Shape::List(
    ListShape::new("Handshakes", &Shape::Structure(&HANDSHAKE)),
);
pub static IAM_USER_ACCESS_TO_BILLING: Shape = Shape::String(
    StringShape::new("IAMUserAccessToBilling").values(&["ALLOW", "DENY"]),
);
pub static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: Structure = Structure {
    name: "InvalidHandshakeTransitionException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static INVALID_INPUT_EXCEPTION: Structure = Structure {
    name: "InvalidInputException",
    members: &[
        optional("Message", &EXCEPTION_MESSAGE),
        optional("Reason", &INVALID_INPUT_EXCEPTION_REASON),
    ],
    union: false,
};
pub static INVALID_INPUT_EXCEPTION_REASON: Shape = Shape::String(
    StringShape::new("InvalidInputExceptionReason")
        .values(
            &[
                "INVALID_PARTY_TYPE_TARGET",
                "INVALID_SYNTAX_ORGANIZATION_ARN",
                "INVALID_SYNTAX_POLICY_ID",
                "INVALID_ENUM",
                "INVALID_ENUM_POLICY_TYPE",
                "INVALID_LIST_MEMBER",
                "MAX_LENGTH_EXCEEDED",
                "MAX_VALUE_EXCEEDED",
                "MIN_LENGTH_EXCEEDED",
                "MIN_VALUE_EXCEEDED",
                "IMMUTABLE_POLICY",
                "INVALID_PATTERN",
                "INVALID_PATTERN_TARGET_ID",
                "INPUT_REQUIRED",
                "INVALID_NEXT_TOKEN",
                "MAX_LIMIT_EXCEEDED_FILTER",
                "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
                "INVALID_FULL_NAME_TARGET",
                "UNRECOGNIZED_SERVICE_PRINCIPAL",
                "INVALID_ROLE_NAME",
                "INVALID_SYSTEM_TAGS_PARAMETER",
                "DUPLICATE_TAG_KEY",
                "TARGET_NOT_SUPPORTED",
                "INVALID_EMAIL_ADDRESS_TARGET",
                "INVALID_RESOURCE_POLICY_JSON",
                "INVALID_PRINCIPAL",
                "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
                "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
                "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
                "NON_DETACHABLE_POLICY",
                "CALLER_REQUIRED_FIELD_MISSING",
                "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
                "START_DATE_NOT_BEGINNING_OF_MONTH",
                "START_DATE_NOT_BEGINNING_OF_DAY",
                "START_DATE_TOO_EARLY",
                "START_DATE_TOO_LATE",
                "INVALID_START_DATE",
                "END_DATE_NOT_END_OF_MONTH",
                "END_DATE_TOO_EARLY",
                "END_DATE_TOO_LATE",
                "INVALID_END_DATE",
            ],
        ),
);
pub static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: Structure = Structure {
    name: "InvalidResponsibilityTransferTransitionException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: Structure = Structure {
    name: "InviteAccountToOrganizationRequest",
    members: &[
        required("Target", &Shape::Structure(&HANDSHAKE_PARTY)),
        optional("Notes", &HANDSHAKE_NOTES),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: Structure = Structure {
    name: "InviteAccountToOrganizationResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: Structure = Structure {
    name: "InviteOrganizationToTransferResponsibilityRequest",
    members: &[
        required("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        required("Target", &Shape::Structure(&HANDSHAKE_PARTY)),
        optional("Notes", &HANDSHAKE_NOTES),
        required("StartTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        required("SourceName", &RESPONSIBILITY_TRANSFER_NAME),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: Structure = Structure {
    name: "InviteOrganizationToTransferResponsibilityResponse",
    members: &[optional("Handshake", &Shape::Structure(&HANDSHAKE))],
    union: false,
};
pub static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: Structure = Structure {
    name: "ListAWSServiceAccessForOrganizationRequest",
    members: &[optional("NextToken", &NEXT_TOKEN), optional("MaxResults", &MAX_RESULTS)],
    union: false,
};
pub static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: Structure = Structure {
    name: "ListAWSServiceAccessForOrganizationResponse",
    members: &[
        optional("EnabledServicePrincipals", &ENABLED_SERVICE_PRINCIPALS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_ACCOUNTS_FOR_PARENT_REQUEST: Structure = Structure {
    name: "ListAccountsForParentRequest",
    members: &[
        required("ParentId", &PARENT_ID),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: Structure = Structure {
    name: "ListAccountsForParentResponse",
    members: &[optional("Accounts", &ACCOUNTS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_ACCOUNTS_REQUEST: Structure = Structure {
    name: "ListAccountsRequest",
    members: &[optional("NextToken", &NEXT_TOKEN), optional("MaxResults", &MAX_RESULTS)],
    union: false,
};
pub static LIST_ACCOUNTS_RESPONSE: Structure = Structure {
    name: "ListAccountsResponse",
    members: &[optional("Accounts", &ACCOUNTS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: Structure = Structure {
    name: "ListAccountsWithInvalidEffectivePolicyRequest",
    members: &[
        required("PolicyType", &EFFECTIVE_POLICY_TYPE),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: Structure = Structure {
    name: "ListAccountsWithInvalidEffectivePolicyResponse",
    members: &[
        optional("Accounts", &ACCOUNTS),
        optional("PolicyType", &EFFECTIVE_POLICY_TYPE),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CHILDREN_REQUEST: Structure = Structure {
    name: "ListChildrenRequest",
    members: &[
        required("ParentId", &PARENT_ID),
        required("ChildType", &CHILD_TYPE),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_CHILDREN_RESPONSE: Structure = Structure {
    name: "ListChildrenResponse",
    members: &[optional("Children", &CHILDREN), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_CREATE_ACCOUNT_STATUS_REQUEST: Structure = Structure {
    name: "ListCreateAccountStatusRequest",
    members: &[
        optional("States", &CREATE_ACCOUNT_STATES),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: Structure = Structure {
    name: "ListCreateAccountStatusResponse",
    members: &[
        optional("CreateAccountStatuses", &CREATE_ACCOUNT_STATUSES),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_DELEGATED_ADMINISTRATORS_REQUEST: Structure = Structure {
    name: "ListDelegatedAdministratorsRequest",
    members: &[
        optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: Structure = Structure {
    name: "ListDelegatedAdministratorsResponse",
    members: &[
        optional("DelegatedAdministrators", &DELEGATED_ADMINISTRATORS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: Structure = Structure {
    name: "ListDelegatedServicesForAccountRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: Structure = Structure {
    name: "ListDelegatedServicesForAccountResponse",
    members: &[
        optional("DelegatedServices", &DELEGATED_SERVICES),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: Structure = Structure {
    name: "ListEffectivePolicyValidationErrorsRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("PolicyType", &EFFECTIVE_POLICY_TYPE),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: Structure = Structure {
    name: "ListEffectivePolicyValidationErrorsResponse",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("PolicyType", &EFFECTIVE_POLICY_TYPE),
        optional("Path", &PATH),
        optional(
            "EvaluationTimestamp",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("NextToken", &NEXT_TOKEN),
        optional("EffectivePolicyValidationErrors", &EFFECTIVE_POLICY_VALIDATION_ERRORS),
    ],
    union: false,
};
pub static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: Structure = Structure {
    name: "ListHandshakesForAccountRequest",
    members: &[
        optional("Filter", &Shape::Structure(&HANDSHAKE_FILTER)),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: Structure = Structure {
    name: "ListHandshakesForAccountResponse",
    members: &[optional("Handshakes", &HANDSHAKES), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: Structure = Structure {
    name: "ListHandshakesForOrganizationRequest",
    members: &[
        optional("Filter", &Shape::Structure(&HANDSHAKE_FILTER)),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: Structure = Structure {
    name: "ListHandshakesForOrganizationResponse",
    members: &[optional("Handshakes", &HANDSHAKES), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Structure = Structure {
    name: "ListInboundResponsibilityTransfersRequest",
    members: &[
        required("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        optional("Id", &RESPONSIBILITY_TRANSFER_ID),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Structure = Structure {
    name: "ListInboundResponsibilityTransfersResponse",
    members: &[
        optional("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: Structure = Structure {
    name: "ListOrganizationalUnitsForParentRequest",
    members: &[
        required("ParentId", &PARENT_ID),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: Structure = Structure {
    name: "ListOrganizationalUnitsForParentResponse",
    members: &[
        optional("OrganizationalUnits", &ORGANIZATIONAL_UNITS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Structure = Structure {
    name: "ListOutboundResponsibilityTransfersRequest",
    members: &[
        required("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Structure = Structure {
    name: "ListOutboundResponsibilityTransfersResponse",
    members: &[
        optional("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_PARENTS_REQUEST: Structure = Structure {
    name: "ListParentsRequest",
    members: &[
        required("ChildId", &CHILD_ID),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_PARENTS_RESPONSE: Structure = Structure {
    name: "ListParentsResponse",
    members: &[optional("Parents", &PARENTS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_POLICIES_FOR_TARGET_REQUEST: Structure = Structure {
    name: "ListPoliciesForTargetRequest",
    members: &[
        required("TargetId", &POLICY_TARGET_ID),
        required("Filter", &POLICY_TYPE),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_POLICIES_FOR_TARGET_RESPONSE: Structure = Structure {
    name: "ListPoliciesForTargetResponse",
    members: &[optional("Policies", &POLICIES), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_POLICIES_REQUEST: Structure = Structure {
    name: "ListPoliciesRequest",
    members: &[
        required("Filter", &POLICY_TYPE),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_POLICIES_RESPONSE: Structure = Structure {
    name: "ListPoliciesResponse",
    members: &[optional("Policies", &POLICIES), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_ROOTS_REQUEST: Structure = Structure {
    name: "ListRootsRequest",
    members: &[optional("NextToken", &NEXT_TOKEN), optional("MaxResults", &MAX_RESULTS)],
    union: false,
};
pub static LIST_ROOTS_RESPONSE: Structure = Structure {
    name: "ListRootsResponse",
    members: &[optional("Roots", &ROOTS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure {
    name: "ListTagsForResourceRequest",
    members: &[
        required("ResourceId", &TAGGABLE_RESOURCE_ID),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure = Structure {
    name: "ListTagsForResourceResponse",
    members: &[optional("Tags", &TAGS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LIST_TARGETS_FOR_POLICY_REQUEST: Structure = Structure {
    name: "ListTargetsForPolicyRequest",
    members: &[
        required("PolicyId", &POLICY_ID),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static LIST_TARGETS_FOR_POLICY_RESPONSE: Structure = Structure {
    name: "ListTargetsForPolicyResponse",
    members: &[optional("Targets", &POLICY_TARGETS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Structure = Structure {
    name: "MalformedPolicyDocumentException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: Structure = Structure {
    name: "MasterCannotLeaveOrganizationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("MaxResults").min(1).max(20),
);
pub static MOVE_ACCOUNT_REQUEST: Structure = Structure {
    name: "MoveAccountRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("SourceParentId", &PARENT_ID),
        required("DestinationParentId", &PARENT_ID),
    ],
    union: false,
};
pub static NEXT_TOKEN: Shape = Shape::String(
    StringShape::new("NextToken").max(100000).pattern("[\\s\\S]*"),
);
pub static ORGANIZATION: Structure = Structure {
    name: "Organization",
    members: &[
        optional("Id", &ORGANIZATION_ID),
        optional("Arn", &ORGANIZATION_ARN),
        optional("FeatureSet", &ORGANIZATION_FEATURE_SET),
        optional("MasterAccountArn", &ACCOUNT_ARN),
        optional("MasterAccountId", &ACCOUNT_ID),
        optional("MasterAccountEmail", &EMAIL),
        optional("AvailablePolicyTypes", &POLICY_TYPES),
    ],
    union: false,
};
pub static ORGANIZATION_ARN: Shape = Shape::String(
    StringShape::new("OrganizationArn")
        .pattern("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}"),
);
pub static ORGANIZATION_FEATURE_SET: Shape = Shape::String(
    StringShape::new("OrganizationFeatureSet").values(&["ALL", "CONSOLIDATED_BILLING"]),
);
pub static ORGANIZATION_ID: Shape = Shape::String(
    StringShape::new("OrganizationId").pattern("^o-[a-z0-9]{10,32}$"),
);
pub static ORGANIZATION_NOT_EMPTY_EXCEPTION: Structure = Structure {
    name: "OrganizationNotEmptyException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ORGANIZATIONAL_UNIT: Structure = Structure {
    name: "OrganizationalUnit",
    members: &[
        optional("Id", &ORGANIZATIONAL_UNIT_ID),
        optional("Arn", &ORGANIZATIONAL_UNIT_ARN),
        optional("Name", &ORGANIZATIONAL_UNIT_NAME),
        optional("Path", &PATH),
    ],
    union: false,
};
pub static ORGANIZATIONAL_UNIT_ARN: Shape = Shape::String(
    StringShape::new("OrganizationalUnitArn")
        .pattern(
            "^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
        ),
);
pub static ORGANIZATIONAL_UNIT_ID: Shape = Shape::String(
    StringShape::new("OrganizationalUnitId")
        .max(68)
        .pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"),
);
pub static ORGANIZATIONAL_UNIT_NAME: Shape = Shape::String(
    StringShape::new("OrganizationalUnitName").min(1).max(128).pattern("[\\s\\S]*"),
);
pub static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: Structure = Structure {
    name: "OrganizationalUnitNotEmptyException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "OrganizationalUnitNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ORGANIZATIONAL_UNITS: Shape = Shape::List(
    ListShape::new("OrganizationalUnits", &Shape::Structure(&ORGANIZATIONAL_UNIT)),
);
pub static PARENT: Structure = Structure {
    name: "Parent",
    members: &[optional("Id", &PARENT_ID), optional("Type", &PARENT_TYPE)],
    union: false,
};
pub static PARENT_ID: Shape = Shape::String(
    StringShape::new("ParentId")
        .max(100)
        .pattern("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"),
);
pub static PARENT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ParentNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static PARENT_TYPE: Shape = Shape::String(
    StringShape::new("ParentType").values(&["ROOT", "ORGANIZATIONAL_UNIT"]),
);
pub static PARENTS: Shape = Shape::List(
    ListShape::new("Parents", &Shape::Structure(&PARENT)),
);
pub static PATH: Shape = Shape::String(
    StringShape::new("Path")
        .pattern(
            "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/",
        ),
);
pub static PATH_TO_ERROR: Shape = Shape::String(StringShape::new("PathToError"));
pub static PATHS: Shape = Shape::List(ListShape::new("Paths", &PATH));
pub static POLICIES: Shape = Shape::List(
    ListShape::new("Policies", &Shape::Structure(&POLICY_SUMMARY)),
);
pub static POLICY: Structure = Structure {
    name: "Policy",
    members: &[
        optional("PolicySummary", &Shape::Structure(&POLICY_SUMMARY)),
        optional("Content", &POLICY_CONTENT),
    ],
    union: false,
};
pub static POLICY_ARN: Shape = Shape::String(
    StringShape::new("PolicyArn")
        .pattern(
            "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
        ),
);
pub static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: Structure = Structure {
    name: "PolicyChangesInProgressException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_CONTENT: Shape = Shape::String(
    StringShape::new("PolicyContent").min(1).pattern("[\\s\\S]*"),
);
pub static POLICY_DESCRIPTION: Shape = Shape::String(
    StringShape::new("PolicyDescription").max(512).pattern("[\\s\\S]*"),
);
pub static POLICY_ID: Shape = Shape::String(
    StringShape::new("PolicyId").max(130).pattern("^p-[0-9a-zA-Z_]{8,128}$"),
);
pub static POLICY_IDS: Shape = Shape::List(ListShape::new("PolicyIds", &POLICY_ID));
pub static POLICY_IN_USE_EXCEPTION: Structure = Structure {
    name: "PolicyInUseException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_NAME: Shape = Shape::String(
    StringShape::new("PolicyName").min(1).max(128).pattern("[\\s\\S]*"),
);
pub static POLICY_NOT_ATTACHED_EXCEPTION: Structure = Structure {
    name: "PolicyNotAttachedException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "PolicyNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_SUMMARY: Structure = Structure {
    name: "PolicySummary",
    members: &[
        optional("Id", &POLICY_ID),
        optional("Arn", &POLICY_ARN),
        optional("Name", &POLICY_NAME),
        optional("Description", &POLICY_DESCRIPTION),
        optional("Type", &POLICY_TYPE),
        optional("AwsManaged", &Shape::Boolean),
    ],
    union: false,
};
pub static POLICY_TARGET_ID: Shape = Shape::String(
    StringShape::new("PolicyTargetId")
        .max(100)
        .pattern("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"),
);
pub static POLICY_TARGET_SUMMARY: Structure = Structure {
    name: "PolicyTargetSummary",
    members: &[
        optional("TargetId", &POLICY_TARGET_ID),
        optional("Arn", &GENERIC_ARN),
        optional("Name", &TARGET_NAME),
        optional("Type", &TARGET_TYPE),
    ],
    union: false,
};
pub static POLICY_TARGETS: Shape = Shape::List(
    ListShape::new("PolicyTargets", &Shape::Structure(&POLICY_TARGET_SUMMARY)),
);
pub static POLICY_TYPE: Shape = Shape::String(
    StringShape::new("PolicyType")
        .values(
            &[
                "SERVICE_CONTROL_POLICY",
                "RESOURCE_CONTROL_POLICY",
                "TAG_POLICY",
                "BACKUP_POLICY",
                "AISERVICES_OPT_OUT_POLICY",
                "CHATBOT_POLICY",
                "DECLARATIVE_POLICY_EC2",
                "SECURITYHUB_POLICY",
                "SECURITYHUB_CSPM_POLICY",
                "INSPECTOR_POLICY",
                "UPGRADE_ROLLOUT_POLICY",
                "BEDROCK_POLICY",
                "S3_POLICY",
                "NETWORK_SECURITY_DIRECTOR_POLICY",
                "GUARDDUTY_POLICY",
            ],
        ),
);
pub static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: Structure = Structure {
    name: "PolicyTypeAlreadyEnabledException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: Structure = Structure {
    name: "PolicyTypeNotAvailableForOrganizationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_TYPE_NOT_ENABLED_EXCEPTION: Structure = Structure {
    name: "PolicyTypeNotEnabledException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static POLICY_TYPE_STATUS: Shape = Shape::String(
    StringShape::new("PolicyTypeStatus")
        .values(&["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"]),
);
pub static POLICY_TYPE_SUMMARY: Structure = Structure {
    name: "PolicyTypeSummary",
    members: &[optional("Type", &POLICY_TYPE), optional("Status", &POLICY_TYPE_STATUS)],
    union: false,
};
pub static POLICY_TYPES: Shape = Shape::List(
    ListShape::new("PolicyTypes", &Shape::Structure(&POLICY_TYPE_SUMMARY)),
);
pub static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure {
    name: "PutResourcePolicyRequest",
    members: &[required("Content", &RESOURCE_POLICY_CONTENT), optional("Tags", &TAGS)],
    union: false,
};
pub static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure {
    name: "PutResourcePolicyResponse",
    members: &[optional("ResourcePolicy", &Shape::Structure(&RESOURCE_POLICY))],
    union: false,
};
pub static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Structure = Structure {
    name: "RegisterDelegatedAdministratorRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("ServicePrincipal", &SERVICE_PRINCIPAL),
    ],
    union: false,
};
pub static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: Structure = Structure {
    name: "RemoveAccountFromOrganizationRequest",
    members: &[required("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static RESOURCE_POLICY: Structure = Structure {
    name: "ResourcePolicy",
    members: &[
        optional("ResourcePolicySummary", &Shape::Structure(&RESOURCE_POLICY_SUMMARY)),
        optional("Content", &RESOURCE_POLICY_CONTENT),
    ],
    union: false,
};
pub static RESOURCE_POLICY_ARN: Shape = Shape::String(
    StringShape::new("ResourcePolicyArn")
        .pattern(
            "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}",
        ),
);
pub static RESOURCE_POLICY_CONTENT: Shape = Shape::String(
    StringShape::new("ResourcePolicyContent").min(1).max(40000).pattern("[\\s\\S]*"),
);
pub static RESOURCE_POLICY_ID: Shape = Shape::String(
    StringShape::new("ResourcePolicyId").max(131).pattern("^rp-[0-9a-zA-Z_]{4,128}$"),
);
pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ResourcePolicyNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static RESOURCE_POLICY_SUMMARY: Structure = Structure {
    name: "ResourcePolicySummary",
    members: &[
        optional("Id", &RESOURCE_POLICY_ID),
        optional("Arn", &RESOURCE_POLICY_ARN),
    ],
    union: false,
};
pub static RESPONSIBILITY_TRANSFER: Structure = Structure {
    name: "ResponsibilityTransfer",
    members: &[
        optional("Arn", &RESPONSIBILITY_TRANSFER_ARN),
        optional("Name", &RESPONSIBILITY_TRANSFER_NAME),
        optional("Id", &RESPONSIBILITY_TRANSFER_ID),
        optional("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        optional("Status", &RESPONSIBILITY_TRANSFER_STATUS),
        optional("Source", &Shape::Structure(&TRANSFER_PARTICIPANT)),
        optional("Target", &Shape::Structure(&TRANSFER_PARTICIPANT)),
        optional("StartTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("EndTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("ActiveHandshakeId", &HANDSHAKE_ID),
    ],
    union: false,
};
pub static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: Structure = Structure {
    name: "ResponsibilityTransferAlreadyInStatusException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static RESPONSIBILITY_TRANSFER_ARN: Shape = Shape::String(
    StringShape::new("ResponsibilityTransferArn")
        .pattern(
            "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$",
        ),
);
pub static RESPONSIBILITY_TRANSFER_ID: Shape = Shape::String(
    StringShape::new("ResponsibilityTransferId").pattern("^rt-[0-9a-z]{8,32}$"),
);
pub static RESPONSIBILITY_TRANSFER_NAME: Shape = Shape::String(
    StringShape::new("ResponsibilityTransferName").min(1).max(128).pattern("^[ -~]+$"),
);
pub static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ResponsibilityTransferNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static RESPONSIBILITY_TRANSFER_STATUS: Shape = Shape::String(
    StringShape::new("ResponsibilityTransferStatus")
        .values(
            &["REQUESTED", "DECLINED", "CANCELED", "EXPIRED", "ACCEPTED", "WITHDRAWN"],
        ),
);
pub static RESPONSIBILITY_TRANSFER_TYPE: Shape = Shape::String(
    StringShape::new("ResponsibilityTransferType").values(&["BILLING"]),
);
pub static RESPONSIBILITY_TRANSFERS: Shape = Shape::List(
    ListShape::new(
        "ResponsibilityTransfers",
        &Shape::Structure(&RESPONSIBILITY_TRANSFER),
    ),
);
pub static ROLE_NAME: Shape = Shape::String(
    StringShape::new("RoleName").max(64).pattern("[\\w+=,.@-]{1,64}"),
);
pub static ROOT: Structure = Structure {
    name: "Root",
    members: &[
        optional("Id", &ROOT_ID),
        optional("Arn", &ROOT_ARN),
        optional("Name", &ROOT_NAME),
        optional("PolicyTypes", &POLICY_TYPES),
    ],
    union: false,
};
pub static ROOT_ARN: Shape = Shape::String(
    StringShape::new("RootArn")
        .pattern(
            "^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}",
        ),
);
pub static ROOT_ID: Shape = Shape::String(
    StringShape::new("RootId").max(34).pattern("^r-[0-9a-z]{4,32}$"),
);
pub static ROOT_NAME: Shape = Shape::String(
    StringShape::new("RootName").min(1).max(128),
);
pub static ROOT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "RootNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static ROOTS: Shape = Shape::List(ListShape::new("Roots", &Shape::Structure(&ROOT)));
pub static SERVICE_EXCEPTION: Structure = Structure {
    name: "ServiceException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static SERVICE_PRINCIPAL: Shape = Shape::String(
    StringShape::new("ServicePrincipal").min(1).max(128).pattern("[\\w+=,.@-]*"),
);
pub static SOURCE_PARENT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "SourceParentNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static TAG: Structure = Structure {
    name: "Tag",
    members: &[required("Key", &TAG_KEY), required("Value", &TAG_VALUE)],
    union: false,
};
pub static TAG_KEY: Shape = Shape::String(
    StringShape::new("TagKey")
        .min(1)
        .max(128)
        .pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
);
pub static TAG_KEYS: Shape = Shape::List(ListShape::new("TagKeys", &TAG_KEY));
pub static TAG_RESOURCE_REQUEST: Structure = Structure {
    name: "TagResourceRequest",
    members: &[required("ResourceId", &TAGGABLE_RESOURCE_ID), required("Tags", &TAGS)],
    union: false,
};
pub static TAG_VALUE: Shape = Shape::String(
    StringShape::new("TagValue")
        .min(0)
        .max(256)
        .pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
);
pub static TAGGABLE_RESOURCE_ID: Shape = Shape::String(
    StringShape::new("TaggableResourceId")
        .max(130)
        .pattern(
            "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
        ),
);
pub static TAGS: Shape = Shape::List(ListShape::new("Tags", &Shape::Structure(&TAG)));
pub static TARGET_NAME: Shape = Shape::String(
    StringShape::new("TargetName").min(1).max(128),
);
pub static TARGET_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "TargetNotFoundException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static TARGET_TYPE: Shape = Shape::String(
    StringShape::new("TargetType").values(&["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"]),
);
pub static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: Structure = Structure {
    name: "TerminateResponsibilityTransferRequest",
    members: &[
        required("Id", &RESPONSIBILITY_TRANSFER_ID),
        optional("EndTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: Structure = Structure {
    name: "TerminateResponsibilityTransferResponse",
    members: &[
        optional("ResponsibilityTransfer", &Shape::Structure(&RESPONSIBILITY_TRANSFER)),
    ],
    union: false,
};
pub static TOO_MANY_REQUESTS_EXCEPTION: Structure = Structure {
    name: "TooManyRequestsException",
    members: &[
        optional("Type", &EXCEPTION_TYPE),
        optional("Message", &EXCEPTION_MESSAGE),
    ],
    union: false,
};
pub static TRANSFER_PARTICIPANT: Structure = Structure {
    name: "TransferParticipant",
    members: &[
        optional("ManagementAccountId", &ACCOUNT_ID),
        optional("ManagementAccountEmail", &EMAIL),
    ],
    union: false,
};
pub static UNSUPPORTED_API_ENDPOINT_EXCEPTION: Structure = Structure {
    name: "UnsupportedAPIEndpointException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure {
    name: "UntagResourceRequest",
    members: &[
        required("ResourceId", &TAGGABLE_RESOURCE_ID),
        required("TagKeys", &TAG_KEYS),
    ],
    union: false,
};
pub static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure {
    name: "UpdateOrganizationalUnitRequest",
    members: &[
        required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID),
        optional("Name", &ORGANIZATIONAL_UNIT_NAME),
    ],
    union: false,
};
pub static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: Structure = Structure {
    name: "UpdateOrganizationalUnitResponse",
    members: &[optional("OrganizationalUnit", &Shape::Structure(&ORGANIZATIONAL_UNIT))],
    union: false,
};
pub static UPDATE_POLICY_REQUEST: Structure = Structure {
    name: "UpdatePolicyRequest",
    members: &[
        required("PolicyId", &POLICY_ID),
        optional("Name", &POLICY_NAME),
        optional("Description", &POLICY_DESCRIPTION),
        optional("Content", &POLICY_CONTENT),
    ],
    union: false,
};
pub static UPDATE_POLICY_RESPONSE: Structure = Structure {
    name: "UpdatePolicyResponse",
    members: &[optional("Policy", &Shape::Structure(&POLICY))],
    union: false,
};
pub static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: Structure = Structure {
    name: "UpdateResponsibilityTransferRequest",
    members: &[
        required("Id", &RESPONSIBILITY_TRANSFER_ID),
        required("Name", &RESPONSIBILITY_TRANSFER_NAME),
    ],
    union: false,
};
pub static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: Structure = Structure {
    name: "UpdateResponsibilityTransferResponse",
    members: &[
        optional("ResponsibilityTransfer", &Shape::Structure(&RESPONSIBILITY_TRANSFER)),
    ],
    union: false,
};
