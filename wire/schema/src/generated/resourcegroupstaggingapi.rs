//! The schema of resourcegroupstaggingapi, made by `cargo xtask codegen` from models/resourcegroupstaggingapi.json.
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
    id: ServiceId::Tagging,
    name: "resourcegroupstaggingapi",
    api_version: "2017-01-26",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("ResourceGroupsTaggingAPI_20170126"),
    signing_name: "tagging",
    xml_namespace: None,
    operations: &[
        &operations::DESCRIBE_REPORT_CREATION,
        &operations::GET_COMPLIANCE_SUMMARY,
        &operations::GET_RESOURCES,
        &operations::GET_TAG_KEYS,
        &operations::GET_TAG_VALUES,
        &operations::LIST_REQUIRED_TAGS,
        &operations::START_REPORT_CREATION,
        &operations::TAG_RESOURCES,
        &operations::UNTAG_RESOURCES,
    ],
    left_out: &[],
};
pub mod operations {
    use super::*;
    pub static DESCRIBE_REPORT_CREATION: Operation = Operation {
        service: ServiceId::Tagging,
        name: "DescribeReportCreation",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_REPORT_CREATION_INPUT),
        output: Some(&super::DESCRIBE_REPORT_CREATION_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_COMPLIANCE_SUMMARY: Operation = Operation {
        service: ServiceId::Tagging,
        name: "GetComplianceSummary",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_COMPLIANCE_SUMMARY_INPUT),
        output: Some(&super::GET_COMPLIANCE_SUMMARY_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "PaginationToken",
            output_token: "PaginationToken",
            limit: Some("MaxResults"),
            results: &["SummaryList"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RESOURCES: Operation = Operation {
        service: ServiceId::Tagging,
        name: "GetResources",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_RESOURCES_INPUT),
        output: Some(&super::GET_RESOURCES_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::PAGINATION_TOKEN_EXPIRED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "PaginationToken",
            output_token: "PaginationToken",
            limit: Some("ResourcesPerPage"),
            results: &["ResourceTagMappingList"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_TAG_KEYS: Operation = Operation {
        service: ServiceId::Tagging,
        name: "GetTagKeys",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_TAG_KEYS_INPUT),
        output: Some(&super::GET_TAG_KEYS_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::PAGINATION_TOKEN_EXPIRED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "PaginationToken",
            output_token: "PaginationToken",
            limit: None,
            results: &["TagKeys"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_TAG_VALUES: Operation = Operation {
        service: ServiceId::Tagging,
        name: "GetTagValues",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_TAG_VALUES_INPUT),
        output: Some(&super::GET_TAG_VALUES_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::PAGINATION_TOKEN_EXPIRED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "PaginationToken",
            output_token: "PaginationToken",
            limit: None,
            results: &["TagValues"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_REQUIRED_TAGS: Operation = Operation {
        service: ServiceId::Tagging,
        name: "ListRequiredTags",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_REQUIRED_TAGS_INPUT),
        output: Some(&super::LIST_REQUIRED_TAGS_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::PAGINATION_TOKEN_EXPIRED_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["RequiredTags"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static START_REPORT_CREATION: Operation = Operation {
        service: ServiceId::Tagging,
        name: "StartReportCreation",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::START_REPORT_CREATION_INPUT),
        output: Some(&super::START_REPORT_CREATION_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &super::errors::CONSTRAINT_VIOLATION_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static TAG_RESOURCES: Operation = Operation {
        service: ServiceId::Tagging,
        name: "TagResources",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::TAG_RESOURCES_INPUT),
        output: Some(&super::TAG_RESOURCES_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UNTAG_RESOURCES: Operation = Operation {
        service: ServiceId::Tagging,
        name: "UntagResources",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::UNTAG_RESOURCES_INPUT),
        output: Some(&super::UNTAG_RESOURCES_OUTPUT),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_EXCEPTION,
            &super::errors::THROTTLED_EXCEPTION,
            &super::errors::INTERNAL_SERVICE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 400u16,
        fault: false,
        structure: &super::CONCURRENT_MODIFICATION_EXCEPTION,
    };
    pub static CONSTRAINT_VIOLATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConstraintViolationException",
        code: "ConstraintViolationException",
        status: 400u16,
        fault: false,
        structure: &super::CONSTRAINT_VIOLATION_EXCEPTION,
    };
    pub static INTERNAL_SERVICE_EXCEPTION: ErrorShape = ErrorShape {
        name: "InternalServiceException",
        code: "InternalServiceException",
        status: 500u16,
        fault: true,
        structure: &super::INTERNAL_SERVICE_EXCEPTION,
    };
    pub static INVALID_PARAMETER_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_PARAMETER_EXCEPTION,
    };
    pub static PAGINATION_TOKEN_EXPIRED_EXCEPTION: ErrorShape = ErrorShape {
        name: "PaginationTokenExpiredException",
        code: "PaginationTokenExpiredException",
        status: 400u16,
        fault: false,
        structure: &super::PAGINATION_TOKEN_EXPIRED_EXCEPTION,
    };
    pub static THROTTLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "ThrottledException",
        code: "ThrottledException",
        status: 400u16,
        fault: false,
        structure: &super::THROTTLED_EXCEPTION,
    };
}
pub static AMAZON_RESOURCE_TYPE: Shape = Shape::String(
    StringShape::new("AmazonResourceType").min(0).max(256).pattern("[\\s\\S]*"),
);
pub static CLOUD_FORMATION_RESOURCE_TYPE: Shape = Shape::String(
    StringShape::new("CloudFormationResourceType"),
);
pub static CLOUD_FORMATION_RESOURCE_TYPES: Shape = Shape::List(
    ListShape::new("CloudFormationResourceTypes", &CLOUD_FORMATION_RESOURCE_TYPE),
);
pub static COMPLIANCE_DETAILS: Structure = Structure {
    name: "ComplianceDetails",
    members: &[
        optional("NoncompliantKeys", &TAG_KEY_LIST),
        optional("KeysWithNoncompliantValues", &TAG_KEY_LIST),
        optional("MissingTagKeys", &TAG_KEY_LIST),
        optional("ComplianceStatus", &Shape::Boolean),
    ],
    union: false,
};
pub static CONCURRENT_MODIFICATION_EXCEPTION: Structure = Structure {
    name: "ConcurrentModificationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static CONSTRAINT_VIOLATION_EXCEPTION: Structure = Structure {
    name: "ConstraintViolationException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static DESCRIBE_REPORT_CREATION_INPUT: Structure = Structure {
    name: "DescribeReportCreationInput",
    members: &[],
    union: false,
};
pub static DESCRIBE_REPORT_CREATION_OUTPUT: Structure = Structure {
    name: "DescribeReportCreationOutput",
    members: &[
        optional("Status", &STATUS),
        optional("S3Location", &S3_LOCATION),
        optional("ErrorMessage", &ERROR_MESSAGE),
    ],
    union: false,
};
pub static ERROR_CODE: Shape = Shape::String(
    StringShape::new("ErrorCode")
        .values(&["InternalServiceException", "InvalidParameterException"]),
);
pub static ERROR_MESSAGE: Shape = Shape::String(StringShape::new("ErrorMessage"));
pub static EXCEPTION_MESSAGE: Shape = Shape::String(
    StringShape::new("ExceptionMessage").min(0).max(2048),
);
pub static FAILED_RESOURCES_MAP: Shape = Shape::Map(
    MapShape::new("FailedResourcesMap", &RESOURCE_ARN, &Shape::Structure(&FAILURE_INFO)),
);
pub static FAILURE_INFO: Structure = Structure {
    name: "FailureInfo",
    members: &[
        optional("StatusCode", &STATUS_CODE),
        optional("ErrorCode", &ERROR_CODE),
        optional("ErrorMessage", &ERROR_MESSAGE),
    ],
    union: false,
};
pub static GET_COMPLIANCE_SUMMARY_INPUT: Structure = Structure {
    name: "GetComplianceSummaryInput",
    members: &[
        optional("TargetIdFilters", &TARGET_ID_FILTER_LIST),
        optional("RegionFilters", &REGION_FILTER_LIST),
        optional("ResourceTypeFilters", &RESOURCE_TYPE_FILTER_LIST),
        optional("TagKeyFilters", &TAG_KEY_FILTER_LIST),
        optional("GroupBy", &GROUP_BY),
        optional("MaxResults", &MAX_RESULTS_GET_COMPLIANCE_SUMMARY),
        optional("PaginationToken", &PAGINATION_TOKEN),
    ],
    union: false,
};
pub static GET_COMPLIANCE_SUMMARY_OUTPUT: Structure = Structure {
    name: "GetComplianceSummaryOutput",
    members: &[
        optional("SummaryList", &SUMMARY_LIST),
        optional("PaginationToken", &PAGINATION_TOKEN),
    ],
    union: false,
};
pub static GET_RESOURCES_INPUT: Structure = Structure {
    name: "GetResourcesInput",
    members: &[
        optional("PaginationToken", &PAGINATION_TOKEN),
        optional("TagFilters", &TAG_FILTER_LIST),
        optional("ResourcesPerPage", &RESOURCES_PER_PAGE),
        optional("TagsPerPage", &TAGS_PER_PAGE),
        optional("ResourceTypeFilters", &RESOURCE_TYPE_FILTER_LIST),
        optional("IncludeComplianceDetails", &Shape::Boolean),
        optional("ExcludeCompliantResources", &Shape::Boolean),
        optional("ResourceARNList", &RESOURCE_ARN_LIST_FOR_GET),
    ],
    union: false,
};
pub static GET_RESOURCES_OUTPUT: Structure = Structure {
    name: "GetResourcesOutput",
    members: &[
        optional("PaginationToken", &PAGINATION_TOKEN),
        optional("ResourceTagMappingList", &RESOURCE_TAG_MAPPING_LIST),
    ],
    union: false,
};
pub static GET_TAG_KEYS_INPUT: Structure = Structure {
    name: "GetTagKeysInput",
    members: &[optional("PaginationToken", &PAGINATION_TOKEN)],
    union: false,
};
pub static GET_TAG_KEYS_OUTPUT: Structure = Structure {
    name: "GetTagKeysOutput",
    members: &[
        optional("PaginationToken", &PAGINATION_TOKEN),
        optional("TagKeys", &TAG_KEY_LIST),
    ],
    union: false,
};
pub static GET_TAG_VALUES_INPUT: Structure = Structure {
    name: "GetTagValuesInput",
    members: &[
        optional("PaginationToken", &PAGINATION_TOKEN),
        required("Key", &TAG_KEY),
    ],
    union: false,
};
pub static GET_TAG_VALUES_OUTPUT: Structure = Structure {
    name: "GetTagValuesOutput",
    members: &[
        optional("PaginationToken", &PAGINATION_TOKEN),
        optional("TagValues", &TAG_VALUES_OUTPUT_LIST),
    ],
    union: false,
};
pub static GROUP_BY: Shape = Shape::List(ListShape::new("GroupBy", &GROUP_BY_ATTRIBUTE));
pub static GROUP_BY_ATTRIBUTE: Shape = Shape::String(
    StringShape::new("GroupByAttribute")
        .values(&["TARGET_ID", "REGION", "RESOURCE_TYPE"]),
);
pub static INTERNAL_SERVICE_EXCEPTION: Structure = Structure {
    name: "InternalServiceException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static INVALID_PARAMETER_EXCEPTION: Structure = Structure {
    name: "InvalidParameterException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static LAST_UPDATED: Shape = Shape::String(StringShape::new("LastUpdated"));
pub static LIST_REQUIRED_TAGS_INPUT: Structure = Structure {
    name: "ListRequiredTagsInput",
    members: &[
        optional("NextToken", &PAGINATION_TOKEN),
        optional("MaxResults", &MAX_RESULTS_FOR_LIST_REQUIRED_TAGS),
    ],
    union: false,
};
pub static LIST_REQUIRED_TAGS_OUTPUT: Structure = Structure {
    name: "ListRequiredTagsOutput",
    members: &[
        optional("RequiredTags", &REQUIRED_TAGS_FOR_LIST_REQUIRED_TAGS),
        optional("NextToken", &PAGINATION_TOKEN),
    ],
    union: false,
};
pub static MAX_RESULTS_FOR_LIST_REQUIRED_TAGS: Shape = Shape::Integer(
    IntegerShape::new("MaxResultsForListRequiredTags").min(1).max(200),
);
pub static MAX_RESULTS_GET_COMPLIANCE_SUMMARY: Shape = Shape::Integer(
    IntegerShape::new("MaxResultsGetComplianceSummary").min(1).max(1000),
);
pub static NON_COMPLIANT_RESOURCES: Shape = Shape::Long(
    IntegerShape::new("NonCompliantResources"),
);
pub static PAGINATION_TOKEN: Shape = Shape::String(
    StringShape::new("PaginationToken").min(0).max(2048).pattern("[\\s\\S]*"),
);
pub static PAGINATION_TOKEN_EXPIRED_EXCEPTION: Structure = Structure {
    name: "PaginationTokenExpiredException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static REGION: Shape = Shape::String(
    StringShape::new("Region").min(1).max(256).pattern("[\\s\\S]*"),
);
pub static REGION_FILTER_LIST: Shape = Shape::List(
    ListShape::new("RegionFilterList", &REGION).min(1).max(100),
);
pub static REPORTING_TAG_KEYS: Shape = Shape::List(
    ListShape::new("ReportingTagKeys", &TAG_KEY),
);
pub static REQUIRED_TAG: Structure = Structure {
    name: "RequiredTag",
    members: &[
        optional("ResourceType", &RESOURCE_TYPE),
        optional("CloudFormationResourceTypes", &CLOUD_FORMATION_RESOURCE_TYPES),
        optional("ReportingTagKeys", &REPORTING_TAG_KEYS),
    ],
    union: false,
};
pub static REQUIRED_TAGS_FOR_LIST_REQUIRED_TAGS: Shape = Shape::List(
    ListShape::new("RequiredTagsForListRequiredTags", &Shape::Structure(&REQUIRED_TAG)),
);
pub static RESOURCE_ARN: Shape = Shape::String(
    StringShape::new("ResourceARN").min(1).max(1011).pattern("[\\s\\S]*"),
);
pub static RESOURCE_ARN_LIST_FOR_GET: Shape = Shape::List(
    ListShape::new("ResourceARNListForGet", &RESOURCE_ARN).min(1).max(100),
);
pub static RESOURCE_ARN_LIST_FOR_TAG_UNTAG: Shape = Shape::List(
    ListShape::new("ResourceARNListForTagUntag", &RESOURCE_ARN).min(1).max(20),
);
pub static RESOURCE_TAG_MAPPING: Structure = Structure {
    name: "ResourceTagMapping",
    members: &[
        optional("ResourceARN", &RESOURCE_ARN),
        optional("Tags", &TAG_LIST),
        optional("ComplianceDetails", &Shape::Structure(&COMPLIANCE_DETAILS)),
    ],
    union: false,
};
pub static RESOURCE_TAG_MAPPING_LIST: Shape = Shape::List(
    ListShape::new("ResourceTagMappingList", &Shape::Structure(&RESOURCE_TAG_MAPPING)),
);
pub static RESOURCE_TYPE: Shape = Shape::String(StringShape::new("ResourceType"));
pub static RESOURCE_TYPE_FILTER_LIST: Shape = Shape::List(
    ListShape::new("ResourceTypeFilterList", &AMAZON_RESOURCE_TYPE),
);
pub static RESOURCES_PER_PAGE: Shape = Shape::Integer(
    IntegerShape::new("ResourcesPerPage"),
);
pub static S3_BUCKET: Shape = Shape::String(
    StringShape::new("S3Bucket").min(3).max(63).pattern("[a-z0-9.-]*"),
);
pub static S3_LOCATION: Shape = Shape::String(StringShape::new("S3Location"));
pub static START_REPORT_CREATION_INPUT: Structure = Structure {
    name: "StartReportCreationInput",
    members: &[required("S3Bucket", &S3_BUCKET)],
    union: false,
};
pub static START_REPORT_CREATION_OUTPUT: Structure = Structure {
    name: "StartReportCreationOutput",
    members: &[],
    union: false,
};
pub static STATUS: Shape = Shape::String(StringShape::new("Status"));
pub static STATUS_CODE: Shape = Shape::Integer(IntegerShape::new("StatusCode"));
pub static SUMMARY: Structure = Structure {
    name: "Summary",
    members: &[
        optional("LastUpdated", &LAST_UPDATED),
        optional("TargetId", &TARGET_ID),
        optional("TargetIdType", &TARGET_ID_TYPE),
        optional("Region", &REGION),
        optional("ResourceType", &AMAZON_RESOURCE_TYPE),
        optional("NonCompliantResources", &NON_COMPLIANT_RESOURCES),
    ],
    union: false,
};
pub static SUMMARY_LIST: Shape = Shape::List(
    ListShape::new("SummaryList", &Shape::Structure(&SUMMARY)),
);
pub static TAG: Structure = Structure {
    name: "Tag",
    members: &[required("Key", &TAG_KEY), required("Value", &TAG_VALUE)],
    union: false,
};
pub static TAG_FILTER: Structure = Structure {
    name: "TagFilter",
    members: &[optional("Key", &TAG_KEY), optional("Values", &TAG_VALUE_LIST)],
    union: false,
};
pub static TAG_FILTER_LIST: Shape = Shape::List(
    ListShape::new("TagFilterList", &Shape::Structure(&TAG_FILTER)).min(0).max(50),
);
pub static TAG_KEY: Shape = Shape::String(
    StringShape::new("TagKey").min(1).max(128).pattern("[\\s\\S]*"),
);
pub static TAG_KEY_FILTER_LIST: Shape = Shape::List(
    ListShape::new("TagKeyFilterList", &TAG_KEY).min(1).max(50),
);
pub static TAG_KEY_LIST: Shape = Shape::List(ListShape::new("TagKeyList", &TAG_KEY));
pub static TAG_KEY_LIST_FOR_UNTAG: Shape = Shape::List(
    ListShape::new("TagKeyListForUntag", &TAG_KEY).min(1).max(50),
);
pub static TAG_LIST: Shape = Shape::List(
    ListShape::new("TagList", &Shape::Structure(&TAG)),
);
pub static TAG_MAP: Shape = Shape::Map(
    MapShape::new("TagMap", &TAG_KEY, &TAG_VALUE).min(1).max(50),
);
pub static TAG_RESOURCES_INPUT: Structure = Structure {
    name: "TagResourcesInput",
    members: &[
        required("ResourceARNList", &RESOURCE_ARN_LIST_FOR_TAG_UNTAG),
        required("Tags", &TAG_MAP),
    ],
    union: false,
};
pub static TAG_RESOURCES_OUTPUT: Structure = Structure {
    name: "TagResourcesOutput",
    members: &[optional("FailedResourcesMap", &FAILED_RESOURCES_MAP)],
    union: false,
};
pub static TAG_VALUE: Shape = Shape::String(
    StringShape::new("TagValue").min(0).max(256).pattern("[\\s\\S]*"),
);
pub static TAG_VALUE_LIST: Shape = Shape::List(
    ListShape::new("TagValueList", &TAG_VALUE).min(0).max(20),
);
pub static TAG_VALUES_OUTPUT_LIST: Shape = Shape::List(
    ListShape::new("TagValuesOutputList", &TAG_VALUE),
);
pub static TAGS_PER_PAGE: Shape = Shape::Integer(IntegerShape::new("TagsPerPage"));
pub static TARGET_ID: Shape = Shape::String(
    StringShape::new("TargetId").min(6).max(68).pattern("[a-zA-Z0-9-]*"),
);
pub static TARGET_ID_FILTER_LIST: Shape = Shape::List(
    ListShape::new("TargetIdFilterList", &TARGET_ID).min(1).max(100),
);
pub static TARGET_ID_TYPE: Shape = Shape::String(
    StringShape::new("TargetIdType").values(&["ACCOUNT", "OU", "ROOT"]),
);
pub static THROTTLED_EXCEPTION: Structure = Structure {
    name: "ThrottledException",
    members: &[optional("Message", &EXCEPTION_MESSAGE)],
    union: false,
};
pub static UNTAG_RESOURCES_INPUT: Structure = Structure {
    name: "UntagResourcesInput",
    members: &[
        required("ResourceARNList", &RESOURCE_ARN_LIST_FOR_TAG_UNTAG),
        required("TagKeys", &TAG_KEY_LIST_FOR_UNTAG),
    ],
    union: false,
};
pub static UNTAG_RESOURCES_OUTPUT: Structure = Structure {
    name: "UntagResourcesOutput",
    members: &[optional("FailedResourcesMap", &FAILED_RESOURCES_MAP)],
    union: false,
};
