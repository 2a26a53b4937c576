//! The schema of support, made by `cargo xtask codegen` from models/support.json.
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
    id: ServiceId::Support,
    name: "support",
    api_version: "2013-04-15",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("AWSSupport_20130415"),
    signing_name: "support",
    xml_namespace: None,
    operations: &[&operations::DESCRIBE_SEVERITY_LEVELS],
    left_out: &[
        "AddAttachmentsToSet",
        "AddCommunicationToCase",
        "CompleteAttachmentUpload",
        "CreateCase",
        "DescribeAttachment",
        "DescribeAttachmentUploadStatus",
        "DescribeCases",
        "DescribeCommunications",
        "DescribeCreateCaseOptions",
        "DescribeServices",
        "DescribeSupportedLanguages",
        "DescribeTrustedAdvisorCheckRefreshStatuses",
        "DescribeTrustedAdvisorCheckResult",
        "DescribeTrustedAdvisorCheckSummaries",
        "DescribeTrustedAdvisorChecks",
        "GetAttachmentDownloadLink",
        "GetAttachmentUploadLinks",
        "RefreshTrustedAdvisorCheck",
        "ResolveCase",
    ],
};
pub mod operations {
    use super::*;
    pub static DESCRIBE_SEVERITY_LEVELS: Operation = Operation {
        service: ServiceId::Support,
        name: "DescribeSeverityLevels",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_SEVERITY_LEVELS_REQUEST),
        output: Some(&super::DESCRIBE_SEVERITY_LEVELS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_ERROR,
            &super::errors::DRY_RUN_OPERATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static DRY_RUN_OPERATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "DryRunOperationException",
        code: "DryRunOperationException",
        status: 400u16,
        fault: false,
        structure: &super::DRY_RUN_OPERATION_EXCEPTION,
    };
    pub static INTERNAL_SERVER_ERROR: ErrorShape = ErrorShape {
        name: "InternalServerError",
        code: "InternalServerError",
        status: 500u16,
        fault: true,
        structure: &super::INTERNAL_SERVER_ERROR,
    };
}
pub static DESCRIBE_SEVERITY_LEVELS_REQUEST: Structure = Structure {
    name: "DescribeSeverityLevelsRequest",
    members: &[optional("language", &LANGUAGE), optional("dryRun", &Shape::Boolean)],
    union: false,
};
pub static DESCRIBE_SEVERITY_LEVELS_RESPONSE: Structure = Structure {
    name: "DescribeSeverityLevelsResponse",
    members: &[optional("severityLevels", &SEVERITY_LEVELS_LIST)],
    union: false,
};
pub static DRY_RUN_OPERATION_EXCEPTION: Structure = Structure {
    name: "DryRunOperationException",
    members: &[optional("message", &ERROR_MESSAGE)],
    union: false,
};
pub static ERROR_MESSAGE: Shape = Shape::String(StringShape::new("ErrorMessage"));
pub static INTERNAL_SERVER_ERROR: Structure = Structure {
    name: "InternalServerError",
    members: &[optional("message", &ERROR_MESSAGE)],
    union: false,
};
pub static LANGUAGE: Shape = Shape::String(StringShape::new("Language"));
pub static SEVERITY_LEVEL: Structure = Structure {
    name: "SeverityLevel",
    members: &[
        optional("code", &SEVERITY_LEVEL_CODE),
        optional("name", &SEVERITY_LEVEL_NAME),
    ],
    union: false,
};
pub static SEVERITY_LEVEL_CODE: Shape = Shape::String(
    StringShape::new("SeverityLevelCode"),
);
pub static SEVERITY_LEVEL_NAME: Shape = Shape::String(
    StringShape::new("SeverityLevelName"),
);
pub static SEVERITY_LEVELS_LIST: Shape = Shape::List(
    ListShape::new("SeverityLevelsList", &Shape::Structure(&SEVERITY_LEVEL)),
);
