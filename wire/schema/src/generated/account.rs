//! The schema of account, made by `cargo xtask codegen` from models/account.json.
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
    id: ServiceId::Account,
    name: "account",
    api_version: "2021-02-01",
    protocol: Protocol::RestJson,
    target_prefix: None,
    signing_name: "account",
    xml_namespace: None,
    operations: &[
        &operations::ACCEPT_PRIMARY_EMAIL_UPDATE,
        &operations::DELETE_ALTERNATE_CONTACT,
        &operations::DISABLE_REGION,
        &operations::ENABLE_REGION,
        &operations::GET_ACCOUNT_INFORMATION,
        &operations::GET_ALTERNATE_CONTACT,
        &operations::GET_CONTACT_INFORMATION,
        &operations::GET_GOV_CLOUD_ACCOUNT_INFORMATION,
        &operations::GET_PRIMARY_EMAIL,
        &operations::GET_PRIMARY_EMAIL_UPDATE_STATUS,
        &operations::GET_REGION_OPT_STATUS,
        &operations::LIST_REGIONS,
        &operations::PUT_ACCOUNT_NAME,
        &operations::PUT_ALTERNATE_CONTACT,
        &operations::PUT_CONTACT_INFORMATION,
        &operations::SEND_PHONE_NUMBER_VERIFICATION,
        &operations::START_PRIMARY_EMAIL_UPDATE,
        &operations::VERIFY_PHONE_NUMBER,
    ],
    left_out: &[],
};
pub mod operations {
    use super::*;
    pub static ACCEPT_PRIMARY_EMAIL_UPDATE: Operation = Operation {
        service: ServiceId::Account,
        name: "AcceptPrimaryEmailUpdate",
        method: "POST",
        uri: "/acceptPrimaryEmailUpdate",
        status: 200u16,
        input: Some(&super::ACCEPT_PRIMARY_EMAIL_UPDATE_REQUEST),
        output: Some(&super::ACCEPT_PRIMARY_EMAIL_UPDATE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_ALTERNATE_CONTACT: Operation = Operation {
        service: ServiceId::Account,
        name: "DeleteAlternateContact",
        method: "POST",
        uri: "/deleteAlternateContact",
        status: 200u16,
        input: Some(&super::DELETE_ALTERNATE_CONTACT_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_REGION: Operation = Operation {
        service: ServiceId::Account,
        name: "DisableRegion",
        method: "POST",
        uri: "/disableRegion",
        status: 200u16,
        input: Some(&super::DISABLE_REGION_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_REGION: Operation = Operation {
        service: ServiceId::Account,
        name: "EnableRegion",
        method: "POST",
        uri: "/enableRegion",
        status: 200u16,
        input: Some(&super::ENABLE_REGION_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ACCOUNT_INFORMATION: Operation = Operation {
        service: ServiceId::Account,
        name: "GetAccountInformation",
        method: "POST",
        uri: "/getAccountInformation",
        status: 200u16,
        input: Some(&super::GET_ACCOUNT_INFORMATION_REQUEST),
        output: Some(&super::GET_ACCOUNT_INFORMATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ALTERNATE_CONTACT: Operation = Operation {
        service: ServiceId::Account,
        name: "GetAlternateContact",
        method: "POST",
        uri: "/getAlternateContact",
        status: 200u16,
        input: Some(&super::GET_ALTERNATE_CONTACT_REQUEST),
        output: Some(&super::GET_ALTERNATE_CONTACT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONTACT_INFORMATION: Operation = Operation {
        service: ServiceId::Account,
        name: "GetContactInformation",
        method: "POST",
        uri: "/getContactInformation",
        status: 200u16,
        input: Some(&super::GET_CONTACT_INFORMATION_REQUEST),
        output: Some(&super::GET_CONTACT_INFORMATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_GOV_CLOUD_ACCOUNT_INFORMATION: Operation = Operation {
        service: ServiceId::Account,
        name: "GetGovCloudAccountInformation",
        method: "POST",
        uri: "/getGovCloudAccountInformation",
        status: 200u16,
        input: Some(&super::GET_GOV_CLOUD_ACCOUNT_INFORMATION_REQUEST),
        output: Some(&super::GET_GOV_CLOUD_ACCOUNT_INFORMATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::RESOURCE_UNAVAILABLE_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_PRIMARY_EMAIL: Operation = Operation {
        service: ServiceId::Account,
        name: "GetPrimaryEmail",
        method: "POST",
        uri: "/getPrimaryEmail",
        status: 200u16,
        input: Some(&super::GET_PRIMARY_EMAIL_REQUEST),
        output: Some(&super::GET_PRIMARY_EMAIL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_PRIMARY_EMAIL_UPDATE_STATUS: Operation = Operation {
        service: ServiceId::Account,
        name: "GetPrimaryEmailUpdateStatus",
        method: "POST",
        uri: "/getPrimaryEmailUpdateStatus",
        status: 200u16,
        input: Some(&super::GET_PRIMARY_EMAIL_UPDATE_STATUS_REQUEST),
        output: Some(&super::GET_PRIMARY_EMAIL_UPDATE_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_REGION_OPT_STATUS: Operation = Operation {
        service: ServiceId::Account,
        name: "GetRegionOptStatus",
        method: "POST",
        uri: "/getRegionOptStatus",
        status: 200u16,
        input: Some(&super::GET_REGION_OPT_STATUS_REQUEST),
        output: Some(&super::GET_REGION_OPT_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_REGIONS: Operation = Operation {
        service: ServiceId::Account,
        name: "ListRegions",
        method: "POST",
        uri: "/listRegions",
        status: 200u16,
        input: Some(&super::LIST_REGIONS_REQUEST),
        output: Some(&super::LIST_REGIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Regions"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_ACCOUNT_NAME: Operation = Operation {
        service: ServiceId::Account,
        name: "PutAccountName",
        method: "POST",
        uri: "/putAccountName",
        status: 200u16,
        input: Some(&super::PUT_ACCOUNT_NAME_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_ALTERNATE_CONTACT: Operation = Operation {
        service: ServiceId::Account,
        name: "PutAlternateContact",
        method: "POST",
        uri: "/putAlternateContact",
        status: 200u16,
        input: Some(&super::PUT_ALTERNATE_CONTACT_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_CONTACT_INFORMATION: Operation = Operation {
        service: ServiceId::Account,
        name: "PutContactInformation",
        method: "POST",
        uri: "/putContactInformation",
        status: 200u16,
        input: Some(&super::PUT_CONTACT_INFORMATION_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static SEND_PHONE_NUMBER_VERIFICATION: Operation = Operation {
        service: ServiceId::Account,
        name: "SendPhoneNumberVerification",
        method: "POST",
        uri: "/sendPhoneNumberVerification",
        status: 200u16,
        input: Some(&super::SEND_PHONE_NUMBER_VERIFICATION_REQUEST),
        output: Some(&super::SEND_PHONE_NUMBER_VERIFICATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_PRIMARY_EMAIL_UPDATE: Operation = Operation {
        service: ServiceId::Account,
        name: "StartPrimaryEmailUpdate",
        method: "POST",
        uri: "/startPrimaryEmailUpdate",
        status: 200u16,
        input: Some(&super::START_PRIMARY_EMAIL_UPDATE_REQUEST),
        output: Some(&super::START_PRIMARY_EMAIL_UPDATE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static VERIFY_PHONE_NUMBER: Operation = Operation {
        service: ServiceId::Account,
        name: "VerifyPhoneNumber",
        method: "POST",
        uri: "/verifyPhoneNumber",
        status: 200u16,
        input: Some(&super::VERIFY_PHONE_NUMBER_REQUEST),
        output: Some(&super::VERIFY_PHONE_NUMBER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::TOO_MANY_REQUESTS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccessDeniedException",
        code: "AccessDeniedException",
        status: 403u16,
        fault: false,
        structure: &super::ACCESS_DENIED_EXCEPTION,
    };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConflictException",
        code: "ConflictException",
        status: 409u16,
        fault: false,
        structure: &super::CONFLICT_EXCEPTION,
    };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape {
        name: "InternalServerException",
        code: "InternalServerException",
        status: 500u16,
        fault: true,
        structure: &super::INTERNAL_SERVER_EXCEPTION,
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404u16,
        fault: false,
        structure: &super::RESOURCE_NOT_FOUND_EXCEPTION,
    };
    pub static RESOURCE_UNAVAILABLE_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceUnavailableException",
        code: "ResourceUnavailableException",
        status: 424u16,
        fault: false,
        structure: &super::RESOURCE_UNAVAILABLE_EXCEPTION,
    };
    pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorShape = ErrorShape {
        name: "TooManyRequestsException",
        code: "TooManyRequestsException",
        status: 429u16,
        fault: false,
        structure: &super::TOO_MANY_REQUESTS_EXCEPTION,
    };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ValidationException",
        code: "ValidationException",
        status: 400u16,
        fault: false,
        structure: &super::VALIDATION_EXCEPTION,
    };
}
pub static ACCEPT_PRIMARY_EMAIL_UPDATE_REQUEST: Structure = Structure {
    name: "AcceptPrimaryEmailUpdateRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("PrimaryEmail", &PRIMARY_EMAIL_ADDRESS),
        required("Otp", &OTP),
    ],
    union: false,
};
pub static ACCEPT_PRIMARY_EMAIL_UPDATE_RESPONSE: Structure = Structure {
    name: "AcceptPrimaryEmailUpdateResponse",
    members: &[optional("Status", &PRIMARY_EMAIL_UPDATE_STATUS)],
    union: false,
};
pub static ACCESS_DENIED_EXCEPTION: Structure = Structure {
    name: "AccessDeniedException",
    members: &[required("message", &STRING)],
    union: false,
};
pub static ACCOUNT_ID: Shape = Shape::String(
    StringShape::new("AccountId").pattern("\\d{12}"),
);
pub static ACCOUNT_NAME: Shape = Shape::String(
    StringShape::new("AccountName").min(1).max(50).pattern("[ -;=?-~]+"),
);
pub static ACCOUNT_STATE: Shape = Shape::String(
    StringShape::new("AccountState")
        .values(&["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "CLOSED"]),
);
pub static ADDRESS_LINE: Shape = Shape::String(
    StringShape::new("AddressLine").min(1).max(60),
);
pub static ALTERNATE_CONTACT: Structure = Structure {
    name: "AlternateContact",
    members: &[
        optional("Name", &NAME),
        optional("Title", &TITLE),
        optional("EmailAddress", &EMAIL_ADDRESS),
        optional("PhoneNumber", &PHONE_NUMBER),
        optional("AlternateContactType", &ALTERNATE_CONTACT_TYPE),
    ],
    union: false,
};
pub static ALTERNATE_CONTACT_TYPE: Shape = Shape::String(
    StringShape::new("AlternateContactType")
        .values(&["BILLING", "OPERATIONS", "SECURITY"]),
);
pub static AWS_ACCOUNT_STATE: Shape = Shape::String(
    StringShape::new("AwsAccountState")
        .values(&["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "CLOSED"]),
);
pub static CITY: Shape = Shape::String(StringShape::new("City").min(1).max(50));
pub static COMPANY_NAME: Shape = Shape::String(
    StringShape::new("CompanyName").min(1).max(50),
);
pub static CONFLICT_EXCEPTION: Structure = Structure {
    name: "ConflictException",
    members: &[required("message", &STRING)],
    union: false,
};
pub static CONTACT_INFORMATION: Structure = Structure {
    name: "ContactInformation",
    members: &[
        required("FullName", &FULL_NAME),
        required("AddressLine1", &ADDRESS_LINE),
        optional("AddressLine2", &ADDRESS_LINE),
        optional("AddressLine3", &ADDRESS_LINE),
        required("City", &CITY),
        optional("StateOrRegion", &STATE_OR_REGION),
        optional("DistrictOrCounty", &DISTRICT_OR_COUNTY),
        required("PostalCode", &POSTAL_CODE),
        required("CountryCode", &COUNTRY_CODE),
        required("PhoneNumber", &CONTACT_INFORMATION_PHONE_NUMBER),
        optional("CompanyName", &COMPANY_NAME),
        optional("WebsiteUrl", &WEBSITE_URL),
    ],
    union: false,
};
pub static CONTACT_INFORMATION_PHONE_NUMBER: Shape = Shape::String(
    StringShape::new("ContactInformationPhoneNumber")
        .min(1)
        .max(20)
        .pattern("[+][\\s0-9()-]+"),
);
pub static COUNTRY_CODE: Shape = Shape::String(
    StringShape::new("CountryCode").min(2).max(2),
);
pub static DELETE_ALTERNATE_CONTACT_REQUEST: Structure = Structure {
    name: "DeleteAlternateContactRequest",
    members: &[
        required("AlternateContactType", &ALTERNATE_CONTACT_TYPE),
        optional("AccountId", &ACCOUNT_ID),
    ],
    union: false,
};
pub static DISABLE_REGION_REQUEST: Structure = Structure {
    name: "DisableRegionRequest",
    members: &[optional("AccountId", &ACCOUNT_ID), required("RegionName", &REGION_NAME)],
    union: false,
};
pub static DISTRICT_OR_COUNTY: Shape = Shape::String(
    StringShape::new("DistrictOrCounty").min(1).max(50),
);
pub static EMAIL_ADDRESS: Shape = Shape::String(
    StringShape::new("EmailAddress")
        .min(1)
        .max(254)
        .pattern("[\\s]*[\\w+=.#|!&-]+@[\\w.-]+\\.[\\w]+[\\s]*"),
);
pub static ENABLE_REGION_REQUEST: Structure = Structure {
    name: "EnableRegionRequest",
    members: &[optional("AccountId", &ACCOUNT_ID), required("RegionName", &REGION_NAME)],
    union: false,
};
pub static FULL_NAME: Shape = Shape::String(StringShape::new("FullName").min(1).max(50));
pub static GET_ACCOUNT_INFORMATION_REQUEST: Structure = Structure {
    name: "GetAccountInformationRequest",
    members: &[optional("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static GET_ACCOUNT_INFORMATION_RESPONSE: Structure = Structure {
    name: "GetAccountInformationResponse",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("AccountName", &ACCOUNT_NAME),
        optional("AccountCreatedDate", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("AccountState", &ACCOUNT_STATE),
    ],
    union: false,
};
pub static GET_ALTERNATE_CONTACT_REQUEST: Structure = Structure {
    name: "GetAlternateContactRequest",
    members: &[
        required("AlternateContactType", &ALTERNATE_CONTACT_TYPE),
        optional("AccountId", &ACCOUNT_ID),
    ],
    union: false,
};
pub static GET_ALTERNATE_CONTACT_RESPONSE: Structure = Structure {
    name: "GetAlternateContactResponse",
    members: &[optional("AlternateContact", &Shape::Structure(&ALTERNATE_CONTACT))],
    union: false,
};
pub static GET_CONTACT_INFORMATION_REQUEST: Structure = Structure {
    name: "GetContactInformationRequest",
    members: &[optional("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static GET_CONTACT_INFORMATION_RESPONSE: Structure = Structure {
    name: "GetContactInformationResponse",
    members: &[
        optional("ContactInformation", &Shape::Structure(&CONTACT_INFORMATION)),
        optional("VerificationStatus", &PHONE_NUMBER_VERIFICATION_STATUS),
    ],
    union: false,
};
pub static GET_GOV_CLOUD_ACCOUNT_INFORMATION_REQUEST: Structure = Structure {
    name: "GetGovCloudAccountInformationRequest",
    members: &[optional("StandardAccountId", &ACCOUNT_ID)],
    union: false,
};
pub static GET_GOV_CLOUD_ACCOUNT_INFORMATION_RESPONSE: Structure = Structure {
    name: "GetGovCloudAccountInformationResponse",
    members: &[
        required("GovCloudAccountId", &ACCOUNT_ID),
        required("AccountState", &AWS_ACCOUNT_STATE),
    ],
    union: false,
};
pub static GET_PRIMARY_EMAIL_REQUEST: Structure = Structure {
    name: "GetPrimaryEmailRequest",
    members: &[required("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static GET_PRIMARY_EMAIL_RESPONSE: Structure = Structure {
    name: "GetPrimaryEmailResponse",
    members: &[optional("PrimaryEmail", &PRIMARY_EMAIL_ADDRESS)],
    union: false,
};
pub static GET_PRIMARY_EMAIL_UPDATE_STATUS_REQUEST: Structure = Structure {
    name: "GetPrimaryEmailUpdateStatusRequest",
    members: &[optional("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static GET_PRIMARY_EMAIL_UPDATE_STATUS_RESPONSE: Structure = Structure {
    name: "GetPrimaryEmailUpdateStatusResponse",
    members: &[
        required("Status", &PRIMARY_EMAIL_UPDATE_STATUS),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static GET_REGION_OPT_STATUS_REQUEST: Structure = Structure {
    name: "GetRegionOptStatusRequest",
    members: &[optional("AccountId", &ACCOUNT_ID), required("RegionName", &REGION_NAME)],
    union: false,
};
pub static GET_REGION_OPT_STATUS_RESPONSE: Structure = Structure {
    name: "GetRegionOptStatusResponse",
    members: &[
        optional("RegionName", &REGION_NAME),
        optional("RegionOptStatus", &REGION_OPT_STATUS),
    ],
    union: false,
};
pub static INTERNAL_SERVER_EXCEPTION: Structure = Structure {
    name: "InternalServerException",
    members: &[required("message", &STRING)],
    union: false,
};
pub static LIST_REGIONS_REQUEST: Structure = Structure {
    name: "ListRegionsRequest",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("MaxResults", &LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER),
        optional("NextToken", &LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING),
        optional("RegionOptStatusContains", &REGION_OPT_STATUS_LIST),
    ],
    union: false,
};
pub static LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER: Shape = Shape::Integer(
    IntegerShape::new("ListRegionsRequestMaxResultsInteger").min(1).max(50),
);
pub static LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING: Shape = Shape::String(
    StringShape::new("ListRegionsRequestNextTokenString").min(0).max(1000),
);
pub static LIST_REGIONS_RESPONSE: Structure = Structure {
    name: "ListRegionsResponse",
    members: &[optional("NextToken", &STRING), optional("Regions", &REGION_OPT_LIST)],
    union: false,
};
pub static NAME: Shape = Shape::String(StringShape::new("Name").min(1).max(64));
pub static OTP: Shape = Shape::String(StringShape::new("Otp").pattern("[a-zA-Z0-9]{6}"));
pub static PHONE_NUMBER: Shape = Shape::String(
    StringShape::new("PhoneNumber").min(1).max(25).pattern("[\\s0-9()+-]+"),
);
pub static PHONE_NUMBER_VERIFICATION_STATUS: Shape = Shape::String(
    StringShape::new("PhoneNumberVerificationStatus")
        .values(&["PENDING", "VERIFIED", "UNVERIFIED", "NOT_SUPPORTED"]),
);
pub static POSTAL_CODE: Shape = Shape::String(
    StringShape::new("PostalCode").min(1).max(20),
);
pub static PRIMARY_EMAIL_ADDRESS: Shape = Shape::String(
    StringShape::new("PrimaryEmailAddress").min(5).max(64),
);
pub static PRIMARY_EMAIL_UPDATE_STATUS: Shape = Shape::String(
    StringShape::new("PrimaryEmailUpdateStatus")
        .values(&["PENDING", "ACCEPTED", "COMPLETED", "FAILED"]),
);
pub static PUT_ACCOUNT_NAME_REQUEST: Structure = Structure {
    name: "PutAccountNameRequest",
    members: &[
        required("AccountName", &ACCOUNT_NAME),
        optional("AccountId", &ACCOUNT_ID),
    ],
    union: false,
};
pub static PUT_ALTERNATE_CONTACT_REQUEST: Structure = Structure {
    name: "PutAlternateContactRequest",
    members: &[
        required("Name", &NAME),
        required("Title", &TITLE),
        required("EmailAddress", &EMAIL_ADDRESS),
        required("PhoneNumber", &PHONE_NUMBER),
        required("AlternateContactType", &ALTERNATE_CONTACT_TYPE),
        optional("AccountId", &ACCOUNT_ID),
    ],
    union: false,
};
pub static PUT_CONTACT_INFORMATION_REQUEST: Structure = Structure {
    name: "PutContactInformationRequest",
    members: &[
        required("ContactInformation", &Shape::Structure(&CONTACT_INFORMATION)),
        optional("AccountId", &ACCOUNT_ID),
    ],
    union: false,
};
pub static REGION: Structure = Structure {
    name: "Region",
    members: &[
        optional("RegionName", &REGION_NAME),
        optional("RegionOptStatus", &REGION_OPT_STATUS),
    ],
    union: false,
};
pub static REGION_NAME: Shape = Shape::String(
    StringShape::new("RegionName").min(1).max(50),
);
pub static REGION_OPT_LIST: Shape = Shape::List(
    ListShape::new("RegionOptList", &Shape::Structure(&REGION)),
);
pub static REGION_OPT_STATUS: Shape = Shape::String(
    StringShape::new("RegionOptStatus")
        .values(&["ENABLED", "ENABLING", "DISABLING", "DISABLED", "ENABLED_BY_DEFAULT"]),
);
pub static REGION_OPT_STATUS_LIST: Shape = Shape::List(
    ListShape::new("RegionOptStatusList", &REGION_OPT_STATUS),
);
pub static RESOURCE_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ResourceNotFoundException",
    members: &[required("message", &STRING)],
    union: false,
};
pub static RESOURCE_UNAVAILABLE_EXCEPTION: Structure = Structure {
    name: "ResourceUnavailableException",
    members: &[required("message", &STRING)],
    union: false,
};
pub static SEND_PHONE_NUMBER_VERIFICATION_REQUEST: Structure = Structure {
    name: "SendPhoneNumberVerificationRequest",
    members: &[optional("AccountId", &ACCOUNT_ID)],
    union: false,
};
pub static SEND_PHONE_NUMBER_VERIFICATION_RESPONSE: Structure = Structure {
    name: "SendPhoneNumberVerificationResponse",
    members: &[optional("Status", &PHONE_NUMBER_VERIFICATION_STATUS)],
    union: false,
};
pub static SENSITIVE_STRING: Shape = Shape::String(StringShape::new("SensitiveString"));
pub static START_PRIMARY_EMAIL_UPDATE_REQUEST: Structure = Structure {
    name: "StartPrimaryEmailUpdateRequest",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("PrimaryEmail", &PRIMARY_EMAIL_ADDRESS),
    ],
    union: false,
};
pub static START_PRIMARY_EMAIL_UPDATE_RESPONSE: Structure = Structure {
    name: "StartPrimaryEmailUpdateResponse",
    members: &[optional("Status", &PRIMARY_EMAIL_UPDATE_STATUS)],
    union: false,
};
pub static STATE_OR_REGION: Shape = Shape::String(
    StringShape::new("StateOrRegion").min(1).max(50),
);
pub static STRING: Shape = Shape::String(StringShape::new("String"));
pub static TITLE: Shape = Shape::String(StringShape::new("Title").min(1).max(50));
pub static TOO_MANY_REQUESTS_EXCEPTION: Structure = Structure {
    name: "TooManyRequestsException",
    members: &[required("message", &STRING)],
    union: false,
};
pub static VALIDATION_EXCEPTION: Structure = Structure {
    name: "ValidationException",
    members: &[
        required("message", &SENSITIVE_STRING),
        optional("reason", &VALIDATION_EXCEPTION_REASON),
        optional("fieldList", &VALIDATION_EXCEPTION_FIELD_LIST),
    ],
    union: false,
};
pub static VALIDATION_EXCEPTION_FIELD: Structure = Structure {
    name: "ValidationExceptionField",
    members: &[required("name", &STRING), required("message", &SENSITIVE_STRING)],
    union: false,
};
pub static VALIDATION_EXCEPTION_FIELD_LIST: Shape = Shape::List(
    ListShape::new(
        "ValidationExceptionFieldList",
        &Shape::Structure(&VALIDATION_EXCEPTION_FIELD),
    ),
);
pub static VALIDATION_EXCEPTION_REASON: Shape = Shape::String(
    StringShape::new("ValidationExceptionReason")
        .values(&["invalidRegionOptTarget", "fieldValidationFailed"]),
);
pub static VERIFY_PHONE_NUMBER_REQUEST: Structure = Structure {
    name: "VerifyPhoneNumberRequest",
    members: &[optional("AccountId", &ACCOUNT_ID), required("Otp", &OTP)],
    union: false,
};
pub static VERIFY_PHONE_NUMBER_RESPONSE: Structure = Structure {
    name: "VerifyPhoneNumberResponse",
    members: &[optional("Status", &PHONE_NUMBER_VERIFICATION_STATUS)],
    union: false,
};
pub static WEBSITE_URL: Shape = Shape::String(
    StringShape::new("WebsiteUrl").min(1).max(256),
);
