//! The schema of sts, made by `cargo xtask codegen` from models/sts.json.
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
    id: ServiceId::Sts,
    name: "sts",
    api_version: "2011-06-15",
    protocol: Protocol::Query,
    target_prefix: None,
    signing_name: "sts",
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    operations: &[
        &operations::ASSUME_ROLE,
        &operations::ASSUME_ROLE_WITH_SAML,
        &operations::ASSUME_ROLE_WITH_WEB_IDENTITY,
        &operations::ASSUME_ROOT,
        &operations::DECODE_AUTHORIZATION_MESSAGE,
        &operations::GET_ACCESS_KEY_INFO,
        &operations::GET_CALLER_IDENTITY,
        &operations::GET_DELEGATED_ACCESS_TOKEN,
        &operations::GET_FEDERATION_TOKEN,
        &operations::GET_SESSION_TOKEN,
        &operations::GET_WEB_IDENTITY_TOKEN,
    ],
    left_out: &[],
};
pub mod operations {
    use super::*;
    pub static ASSUME_ROLE: Operation = Operation {
        service: ServiceId::Sts,
        name: "AssumeRole",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ASSUME_ROLE_REQUEST),
        output: Some(&super::ASSUME_ROLE_RESPONSE),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            &super::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &super::errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &super::errors::REGION_DISABLED_EXCEPTION,
            &super::errors::EXPIRED_TOKEN_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ASSUME_ROLE_WITH_SAML: Operation = Operation {
        service: ServiceId::Sts,
        name: "AssumeRoleWithSAML",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ASSUME_ROLE_WITH_SAML_REQUEST),
        output: Some(&super::ASSUME_ROLE_WITH_SAML_RESPONSE),
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            &super::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &super::errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &super::errors::IDP_REJECTED_CLAIM_EXCEPTION,
            &super::errors::INVALID_IDENTITY_TOKEN_EXCEPTION,
            &super::errors::EXPIRED_TOKEN_EXCEPTION,
            &super::errors::REGION_DISABLED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: true,
    };
    pub static ASSUME_ROLE_WITH_WEB_IDENTITY: Operation = Operation {
        service: ServiceId::Sts,
        name: "AssumeRoleWithWebIdentity",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST),
        output: Some(&super::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            &super::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &super::errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &super::errors::IDP_REJECTED_CLAIM_EXCEPTION,
            &super::errors::IDP_COMMUNICATION_ERROR_EXCEPTION,
            &super::errors::INVALID_IDENTITY_TOKEN_EXCEPTION,
            &super::errors::EXPIRED_TOKEN_EXCEPTION,
            &super::errors::REGION_DISABLED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: true,
    };
    pub static ASSUME_ROOT: Operation = Operation {
        service: ServiceId::Sts,
        name: "AssumeRoot",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ASSUME_ROOT_REQUEST),
        output: Some(&super::ASSUME_ROOT_RESPONSE),
        result_wrapper: Some("AssumeRootResult"),
        errors: &[
            &super::errors::REGION_DISABLED_EXCEPTION,
            &super::errors::EXPIRED_TOKEN_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DECODE_AUTHORIZATION_MESSAGE: Operation = Operation {
        service: ServiceId::Sts,
        name: "DecodeAuthorizationMessage",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DECODE_AUTHORIZATION_MESSAGE_REQUEST),
        output: Some(&super::DECODE_AUTHORIZATION_MESSAGE_RESPONSE),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[&super::errors::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ACCESS_KEY_INFO: Operation = Operation {
        service: ServiceId::Sts,
        name: "GetAccessKeyInfo",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_ACCESS_KEY_INFO_REQUEST),
        output: Some(&super::GET_ACCESS_KEY_INFO_RESPONSE),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CALLER_IDENTITY: Operation = Operation {
        service: ServiceId::Sts,
        name: "GetCallerIdentity",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_CALLER_IDENTITY_REQUEST),
        output: Some(&super::GET_CALLER_IDENTITY_RESPONSE),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_DELEGATED_ACCESS_TOKEN: Operation = Operation {
        service: ServiceId::Sts,
        name: "GetDelegatedAccessToken",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_DELEGATED_ACCESS_TOKEN_REQUEST),
        output: Some(&super::GET_DELEGATED_ACCESS_TOKEN_RESPONSE),
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            &super::errors::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
            &super::errors::REGION_DISABLED_EXCEPTION,
            &super::errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FEDERATION_TOKEN: Operation = Operation {
        service: ServiceId::Sts,
        name: "GetFederationToken",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_FEDERATION_TOKEN_REQUEST),
        output: Some(&super::GET_FEDERATION_TOKEN_RESPONSE),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            &super::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &super::errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &super::errors::REGION_DISABLED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_SESSION_TOKEN: Operation = Operation {
        service: ServiceId::Sts,
        name: "GetSessionToken",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_SESSION_TOKEN_REQUEST),
        output: Some(&super::GET_SESSION_TOKEN_RESPONSE),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[&super::errors::REGION_DISABLED_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_WEB_IDENTITY_TOKEN: Operation = Operation {
        service: ServiceId::Sts,
        name: "GetWebIdentityToken",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_WEB_IDENTITY_TOKEN_REQUEST),
        output: Some(&super::GET_WEB_IDENTITY_TOKEN_RESPONSE),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            &super::errors::SESSION_DURATION_ESCALATION_EXCEPTION,
            &super::errors::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
            &super::errors::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static EXPIRED_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
        name: "ExpiredTokenException",
        code: "ExpiredTokenException",
        status: 400u16,
        fault: false,
        structure: &super::EXPIRED_TOKEN_EXCEPTION,
    };
    pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
        name: "ExpiredTradeInTokenException",
        code: "ExpiredTradeInTokenException",
        status: 400u16,
        fault: false,
        structure: &super::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
    };
    pub static IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorShape = ErrorShape {
        name: "IDPCommunicationErrorException",
        code: "IDPCommunicationError",
        status: 400u16,
        fault: false,
        structure: &super::IDP_COMMUNICATION_ERROR_EXCEPTION,
    };
    pub static IDP_REJECTED_CLAIM_EXCEPTION: ErrorShape = ErrorShape {
        name: "IDPRejectedClaimException",
        code: "IDPRejectedClaim",
        status: 403u16,
        fault: false,
        structure: &super::IDP_REJECTED_CLAIM_EXCEPTION,
    };
    pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidAuthorizationMessageException",
        code: "InvalidAuthorizationMessageException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
    };
    pub static INVALID_IDENTITY_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidIdentityTokenException",
        code: "InvalidIdentityToken",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_IDENTITY_TOKEN_EXCEPTION,
    };
    pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "JWTPayloadSizeExceededException",
        code: "JWTPayloadSizeExceededException",
        status: 400u16,
        fault: false,
        structure: &super::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
    };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape {
        name: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocument",
        status: 400u16,
        fault: false,
        structure: &super::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    };
    pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "OutboundWebIdentityFederationDisabledException",
        code: "OutboundWebIdentityFederationDisabledException",
        status: 403u16,
        fault: false,
        structure: &super::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
    };
    pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorShape = ErrorShape {
        name: "PackedPolicyTooLargeException",
        code: "PackedPolicyTooLarge",
        status: 400u16,
        fault: false,
        structure: &super::PACKED_POLICY_TOO_LARGE_EXCEPTION,
    };
    pub static REGION_DISABLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "RegionDisabledException",
        code: "RegionDisabledException",
        status: 403u16,
        fault: false,
        structure: &super::REGION_DISABLED_EXCEPTION,
    };
    pub static SESSION_DURATION_ESCALATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "SessionDurationEscalationException",
        code: "SessionDurationEscalationException",
        status: 403u16,
        fault: false,
        structure: &super::SESSION_DURATION_ESCALATION_EXCEPTION,
    };
}
pub static ASSUME_ROLE_REQUEST: Structure = Structure {
    name: "AssumeRoleRequest",
    members: &[
        required("RoleArn", &ARN_TYPE),
        required("RoleSessionName", &ROLE_SESSION_NAME_TYPE),
        optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        optional("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        optional("Tags", &TAG_LIST_TYPE),
        optional("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
        optional("ExternalId", &EXTERNAL_ID_TYPE),
        optional("SerialNumber", &SERIAL_NUMBER_TYPE),
        optional("TokenCode", &TOKEN_CODE_TYPE),
        optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        optional("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
        optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROLE_RESPONSE: Structure = Structure {
    name: "AssumeRoleResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("AssumedRoleUser", &Shape::Structure(&ASSUMED_ROLE_USER)),
        optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROLE_WITH_SAML_REQUEST: Structure = Structure {
    name: "AssumeRoleWithSAMLRequest",
    members: &[
        required("RoleArn", &ARN_TYPE),
        required("PrincipalArn", &ARN_TYPE),
        required("SAMLAssertion", &SAML_ASSERTION_TYPE),
        optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROLE_WITH_SAML_RESPONSE: Structure = Structure {
    name: "AssumeRoleWithSAMLResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("AssumedRoleUser", &Shape::Structure(&ASSUMED_ROLE_USER)),
        optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        optional("Subject", &SUBJECT),
        optional("SubjectType", &SUBJECT_TYPE),
        optional("Issuer", &ISSUER),
        optional("Audience", &AUDIENCE),
        optional("NameQualifier", &NAME_QUALIFIER),
        optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Structure = Structure {
    name: "AssumeRoleWithWebIdentityRequest",
    members: &[
        required("RoleArn", &ARN_TYPE),
        required("RoleSessionName", &ROLE_SESSION_NAME_TYPE),
        required("WebIdentityToken", &CLIENT_TOKEN_TYPE),
        optional("ProviderId", &URL_TYPE),
        optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Structure = Structure {
    name: "AssumeRoleWithWebIdentityResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("SubjectFromWebIdentityToken", &WEB_IDENTITY_SUBJECT_TYPE),
        optional("AssumedRoleUser", &Shape::Structure(&ASSUMED_ROLE_USER)),
        optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        optional("Provider", &ISSUER),
        optional("Audience", &AUDIENCE),
        optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROOT_REQUEST: Structure = Structure {
    name: "AssumeRootRequest",
    members: &[
        required("TargetPrincipal", &TARGET_PRINCIPAL_TYPE),
        required("TaskPolicyArn", &Shape::Structure(&POLICY_DESCRIPTOR_TYPE)),
        optional("DurationSeconds", &ROOT_DURATION_SECONDS_TYPE),
        optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUME_ROOT_RESPONSE: Structure = Structure {
    name: "AssumeRootResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static ASSUMED_ROLE_USER: Structure = Structure {
    name: "AssumedRoleUser",
    members: &[
        required("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE),
        required("Arn", &ARN_TYPE),
    ],
    union: false,
};
pub static AUDIENCE: Shape = Shape::String(StringShape::new("Audience"));
pub static CREDENTIALS: Structure = Structure {
    name: "Credentials",
    members: &[
        required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE),
        required("SessionToken", &TOKEN_TYPE),
        required("Expiration", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static DECODE_AUTHORIZATION_MESSAGE_REQUEST: Structure = Structure {
    name: "DecodeAuthorizationMessageRequest",
    members: &[required("EncodedMessage", &ENCODED_MESSAGE_TYPE)],
    union: false,
};
pub static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Structure = Structure {
    name: "DecodeAuthorizationMessageResponse",
    members: &[optional("DecodedMessage", &DECODED_MESSAGE_TYPE)],
    union: false,
};
pub static EXPIRED_TOKEN_EXCEPTION: Structure = Structure {
    name: "ExpiredTokenException",
    members: &[optional("message", &EXPIRED_IDENTITY_TOKEN_MESSAGE)],
    union: false,
};
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: Structure = Structure {
    name: "ExpiredTradeInTokenException",
    members: &[optional("message", &EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE)],
    union: false,
};
pub static FEDERATED_USER: Structure = Structure {
    name: "FederatedUser",
    members: &[
        required("FederatedUserId", &FEDERATED_ID_TYPE),
        required("Arn", &ARN_TYPE),
    ],
    union: false,
};
pub static GET_ACCESS_KEY_INFO_REQUEST: Structure = Structure {
    name: "GetAccessKeyInfoRequest",
    members: &[required("AccessKeyId", &ACCESS_KEY_ID_TYPE)],
    union: false,
};
pub static GET_ACCESS_KEY_INFO_RESPONSE: Structure = Structure {
    name: "GetAccessKeyInfoResponse",
    members: &[optional("Account", &ACCOUNT_TYPE)],
    union: false,
};
pub static GET_CALLER_IDENTITY_REQUEST: Structure = Structure {
    name: "GetCallerIdentityRequest",
    members: &[],
    union: false,
};
pub static GET_CALLER_IDENTITY_RESPONSE: Structure = Structure {
    name: "GetCallerIdentityResponse",
    members: &[
        optional("UserId", &USER_ID_TYPE),
        optional("Account", &ACCOUNT_TYPE),
        optional("Arn", &ARN_TYPE),
    ],
    union: false,
};
pub static GET_DELEGATED_ACCESS_TOKEN_REQUEST: Structure = Structure {
    name: "GetDelegatedAccessTokenRequest",
    members: &[required("TradeInToken", &TRADE_IN_TOKEN_TYPE)],
    union: false,
};
pub static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: Structure = Structure {
    name: "GetDelegatedAccessTokenResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        optional("AssumedPrincipal", &ARN_TYPE),
    ],
    union: false,
};
pub static GET_FEDERATION_TOKEN_REQUEST: Structure = Structure {
    name: "GetFederationTokenRequest",
    members: &[
        required("Name", &USER_NAME_TYPE),
        optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        optional("DurationSeconds", &DURATION_SECONDS_TYPE),
        optional("Tags", &TAG_LIST_TYPE),
        optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static GET_FEDERATION_TOKEN_RESPONSE: Structure = Structure {
    name: "GetFederationTokenResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("FederatedUser", &Shape::Structure(&FEDERATED_USER)),
        optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static GET_SESSION_TOKEN_REQUEST: Structure = Structure {
    name: "GetSessionTokenRequest",
    members: &[
        optional("DurationSeconds", &DURATION_SECONDS_TYPE),
        optional("SerialNumber", &SERIAL_NUMBER_TYPE),
        optional("TokenCode", &TOKEN_CODE_TYPE),
        optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static GET_SESSION_TOKEN_RESPONSE: Structure = Structure {
    name: "GetSessionTokenResponse",
    members: &[
        optional("Credentials", &Shape::Structure(&CREDENTIALS)),
        optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    union: false,
};
pub static GET_WEB_IDENTITY_TOKEN_REQUEST: Structure = Structure {
    name: "GetWebIdentityTokenRequest",
    members: &[
        required("Audience", &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE),
        optional("DurationSeconds", &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE),
        required("SigningAlgorithm", &JWT_ALGORITHM_TYPE),
        optional("Tags", &TAG_LIST_TYPE),
    ],
    union: false,
};
pub static GET_WEB_IDENTITY_TOKEN_RESPONSE: Structure = Structure {
    name: "GetWebIdentityTokenResponse",
    members: &[
        optional("WebIdentityToken", &WEB_IDENTITY_TOKEN_TYPE),
        optional("Expiration", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static IDP_COMMUNICATION_ERROR_EXCEPTION: Structure = Structure {
    name: "IDPCommunicationErrorException",
    members: &[optional("message", &IDP_COMMUNICATION_ERROR_MESSAGE)],
    union: false,
};
pub static IDP_REJECTED_CLAIM_EXCEPTION: Structure = Structure {
    name: "IDPRejectedClaimException",
    members: &[optional("message", &IDP_REJECTED_CLAIM_MESSAGE)],
    union: false,
};
pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: Structure = Structure {
    name: "InvalidAuthorizationMessageException",
    members: &[optional("message", &INVALID_AUTHORIZATION_MESSAGE)],
    union: false,
};
pub static INVALID_IDENTITY_TOKEN_EXCEPTION: Structure = Structure {
    name: "InvalidIdentityTokenException",
    members: &[optional("message", &INVALID_IDENTITY_TOKEN_MESSAGE)],
    union: false,
};
pub static ISSUER: Shape = Shape::String(StringShape::new("Issuer"));
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "JWTPayloadSizeExceededException",
    members: &[optional("message", &JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2)],
    union: false,
};
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Structure = Structure {
    name: "MalformedPolicyDocumentException",
    members: &[optional("message", &MALFORMED_POLICY_DOCUMENT_MESSAGE)],
    union: false,
};
pub static NAME_QUALIFIER: Shape = Shape::String(StringShape::new("NameQualifier"));
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: Structure = Structure {
    name: "OutboundWebIdentityFederationDisabledException",
    members: &[
        optional("message", &OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2),
    ],
    union: false,
};
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: Structure = Structure {
    name: "PackedPolicyTooLargeException",
    members: &[optional("message", &PACKED_POLICY_TOO_LARGE_MESSAGE)],
    union: false,
};
pub static POLICY_DESCRIPTOR_TYPE: Structure = Structure {
    name: "PolicyDescriptorType",
    members: &[optional("arn", &ARN_TYPE)],
    union: false,
};
pub static PROVIDED_CONTEXT: Structure = Structure {
    name: "ProvidedContext",
    members: &[
        optional("ProviderArn", &ARN_TYPE),
        optional("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
    ],
    union: false,
};
pub static PROVIDED_CONTEXTS_LIST_TYPE: Shape = Shape::List(
    ListShape::new("ProvidedContextsListType", &Shape::Structure(&PROVIDED_CONTEXT))
        .min(1)
        .max(5),
);
pub static REGION_DISABLED_EXCEPTION: Structure = Structure {
    name: "RegionDisabledException",
    members: &[optional("message", &REGION_DISABLED_MESSAGE)],
    union: false,
};
pub static ROOT_DURATION_SECONDS_TYPE: Shape = Shape::Integer(
    IntegerShape::new("RootDurationSecondsType").min(0).max(900),
);
pub static SAML_ASSERTION_TYPE: Shape = Shape::String(
    StringShape::new("SAMLAssertionType").min(4).max(100000),
);
pub static SESSION_DURATION_ESCALATION_EXCEPTION: Structure = Structure {
    name: "SessionDurationEscalationException",
    members: &[optional("message", &SESSION_DURATION_ESCALATION_EXCEPTION_2)],
    union: false,
};
pub static SUBJECT: Shape = Shape::String(StringShape::new("Subject"));
pub static SUBJECT_TYPE: Shape = Shape::String(StringShape::new("SubjectType"));
pub static TAG: Structure = Structure {
    name: "Tag",
    members: &[required("Key", &TAG_KEY_TYPE), required("Value", &TAG_VALUE_TYPE)],
    union: false,
};
pub static TARGET_PRINCIPAL_TYPE: Shape = Shape::String(
    StringShape::new("TargetPrincipalType").min(12).max(2048),
);
pub static ACCESS_KEY_ID_TYPE: Shape = Shape::String(
    StringShape::new("accessKeyIdType").min(16).max(128).pattern("[\\w]*"),
);
pub static ACCESS_KEY_SECRET_TYPE: Shape = Shape::String(
    StringShape::new("accessKeySecretType"),
);
pub static ACCOUNT_TYPE: Shape = Shape::String(StringShape::new("accountType"));
pub static ARN_TYPE: Shape = Shape::String(
    StringShape::new("arnType")
        .min(20)
        .max(2048)
        .pattern(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        ),
);
pub static ASSUMED_ROLE_ID_TYPE: Shape = Shape::String(
    StringShape::new("assumedRoleIdType").min(2).max(193).pattern("[\\w+=,.@:-]*"),
);
pub static CLIENT_TOKEN_TYPE: Shape = Shape::String(
    StringShape::new("clientTokenType").min(4).max(20000),
);
pub static CONTEXT_ASSERTION_TYPE: Shape = Shape::String(
    StringShape::new("contextAssertionType").min(4).max(2048),
);
pub static DECODED_MESSAGE_TYPE: Shape = Shape::String(
    StringShape::new("decodedMessageType"),
);
pub static DURATION_SECONDS_TYPE: Shape = Shape::Integer(
    IntegerShape::new("durationSecondsType").min(900).max(129600),
);
pub static ENCODED_MESSAGE_TYPE: Shape = Shape::String(
    StringShape::new("encodedMessageType").min(1).max(10240),
);
pub static EXPIRED_IDENTITY_TOKEN_MESSAGE: Shape = Shape::String(
    StringShape::new("expiredIdentityTokenMessage"),
);
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE: Shape = Shape::String(
    StringShape::new("expiredTradeInTokenExceptionMessage"),
);
pub static EXTERNAL_ID_TYPE: Shape = Shape::String(
    StringShape::new("externalIdType").min(2).max(1224).pattern("[\\w+=,.@:\\/-]*"),
);
pub static FEDERATED_ID_TYPE: Shape = Shape::String(
    StringShape::new("federatedIdType").min(2).max(193).pattern("[\\w+=,.@\\:-]*"),
);
pub static IDP_COMMUNICATION_ERROR_MESSAGE: Shape = Shape::String(
    StringShape::new("idpCommunicationErrorMessage"),
);
pub static IDP_REJECTED_CLAIM_MESSAGE: Shape = Shape::String(
    StringShape::new("idpRejectedClaimMessage"),
);
pub static INVALID_AUTHORIZATION_MESSAGE: Shape = Shape::String(
    StringShape::new("invalidAuthorizationMessage"),
);
pub static INVALID_IDENTITY_TOKEN_MESSAGE: Shape = Shape::String(
    StringShape::new("invalidIdentityTokenMessage"),
);
pub static JWT_ALGORITHM_TYPE: Shape = Shape::String(
    StringShape::new("jwtAlgorithmType").min(5).max(5),
);
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2: Shape = Shape::String(
    StringShape::new("jwtPayloadSizeExceededException"),
);
pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Shape = Shape::String(
    StringShape::new("malformedPolicyDocumentMessage"),
);
pub static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Shape = Shape::Integer(
    IntegerShape::new("minimumSessionTokenSizeType").min(0).max(4096),
);
pub static NON_NEGATIVE_INTEGER_TYPE: Shape = Shape::Integer(
    IntegerShape::new("nonNegativeIntegerType").min(0),
);
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2: Shape = Shape::String(
    StringShape::new("outboundWebIdentityFederationDisabledException"),
);
pub static PACKED_POLICY_TOO_LARGE_MESSAGE: Shape = Shape::String(
    StringShape::new("packedPolicyTooLargeMessage"),
);
pub static POLICY_DESCRIPTOR_LIST_TYPE: Shape = Shape::List(
    ListShape::new(
        "policyDescriptorListType",
        &Shape::Structure(&POLICY_DESCRIPTOR_TYPE),
    ),
);
pub static REGION_DISABLED_MESSAGE: Shape = Shape::String(
    StringShape::new("regionDisabledMessage"),
);
pub static ROLE_DURATION_SECONDS_TYPE: Shape = Shape::Integer(
    IntegerShape::new("roleDurationSecondsType").min(900).max(43200),
);
pub static ROLE_SESSION_NAME_TYPE: Shape = Shape::String(
    StringShape::new("roleSessionNameType").min(2).max(64).pattern("[\\w+=,.@-]*"),
);
pub static SERIAL_NUMBER_TYPE: Shape = Shape::String(
    StringShape::new("serialNumberType").min(9).max(256).pattern("[\\w+=/:,.@-]*"),
);
pub static SESSION_DURATION_ESCALATION_EXCEPTION_2: Shape = Shape::String(
    StringShape::new("sessionDurationEscalationException"),
);
pub static SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape::String(
    StringShape::new("sessionPolicyDocumentType")
        .min(1)
        .max(2048)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
);
pub static SESSION_TOKEN_SIZE_TYPE: Shape = Shape::Integer(
    IntegerShape::new("sessionTokenSizeType").min(0),
);
pub static SESSION_TOKEN_UTILIZATION_TYPE: Shape = Shape::Integer(
    IntegerShape::new("sessionTokenUtilizationType").min(0),
);
pub static SOURCE_IDENTITY_TYPE: Shape = Shape::String(
    StringShape::new("sourceIdentityType").min(2).max(64).pattern("[\\w+=,.@-]*"),
);
pub static TAG_KEY_LIST_TYPE: Shape = Shape::List(
    ListShape::new("tagKeyListType", &TAG_KEY_TYPE).max(50),
);
pub static TAG_KEY_TYPE: Shape = Shape::String(
    StringShape::new("tagKeyType")
        .min(1)
        .max(128)
        .pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
);
pub static TAG_LIST_TYPE: Shape = Shape::List(
    ListShape::new("tagListType", &Shape::Structure(&TAG)).max(50),
);
pub static TAG_VALUE_TYPE: Shape = Shape::String(
    StringShape::new("tagValueType")
        .min(0)
        .max(256)
        .pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
);
pub static TOKEN_CODE_TYPE: Shape = Shape::String(
    StringShape::new("tokenCodeType").min(6).max(6).pattern("[\\d]*"),
);
pub static TOKEN_TYPE: Shape = Shape::String(StringShape::new("tokenType"));
pub static TRADE_IN_TOKEN_TYPE: Shape = Shape::String(
    StringShape::new("tradeInTokenType"),
);
pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape::String(
    StringShape::new("unrestrictedSessionPolicyDocumentType")
        .min(1)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
);
pub static URL_TYPE: Shape = Shape::String(StringShape::new("urlType").min(4).max(2048));
pub static USER_ID_TYPE: Shape = Shape::String(StringShape::new("userIdType"));
pub static USER_NAME_TYPE: Shape = Shape::String(
    StringShape::new("userNameType").min(2).max(32).pattern("[\\w+=,.@-]*"),
);
pub static WEB_IDENTITY_SUBJECT_TYPE: Shape = Shape::String(
    StringShape::new("webIdentitySubjectType").min(6).max(255),
);
pub static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Shape = Shape::List(
    ListShape::new(
            "webIdentityTokenAudienceListType",
            &WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE,
        )
        .min(1)
        .max(10),
);
pub static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Shape = Shape::String(
    StringShape::new("webIdentityTokenAudienceStringType").min(1).max(1000),
);
pub static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Shape = Shape::Integer(
    IntegerShape::new("webIdentityTokenDurationSecondsType").min(60).max(3600),
);
pub static WEB_IDENTITY_TOKEN_TYPE: Shape = Shape::String(
    StringShape::new("webIdentityTokenType"),
);
