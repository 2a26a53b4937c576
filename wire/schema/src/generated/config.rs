//! The schema of config, made by `cargo xtask codegen` from models/config.json.
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
    id: ServiceId::Config,
    name: "config",
    api_version: "2014-11-12",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("StarlingDoveService"),
    signing_name: "config",
    xml_namespace: None,
    operations: &[
        &operations::ASSOCIATE_RESOURCE_TYPES,
        &operations::BATCH_GET_AGGREGATE_RESOURCE_CONFIG,
        &operations::BATCH_GET_RESOURCE_CONFIG,
        &operations::DELETE_AGGREGATION_AUTHORIZATION,
        &operations::DELETE_CONFIG_RULE,
        &operations::DELETE_CONFIGURATION_AGGREGATOR,
        &operations::DELETE_CONFIGURATION_RECORDER,
        &operations::DELETE_CONFORMANCE_PACK,
        &operations::DELETE_CONNECTOR,
        &operations::DELETE_DELIVERY_CHANNEL,
        &operations::DELETE_EVALUATION_RESULTS,
        &operations::DELETE_ORGANIZATION_CONFIG_RULE,
        &operations::DELETE_ORGANIZATION_CONFORMANCE_PACK,
        &operations::DELETE_PENDING_AGGREGATION_REQUEST,
        &operations::DELETE_REMEDIATION_CONFIGURATION,
        &operations::DELETE_REMEDIATION_EXCEPTIONS,
        &operations::DELETE_RESOURCE_CONFIG,
        &operations::DELETE_RETENTION_CONFIGURATION,
        &operations::DELETE_SERVICE_LINKED_CONFIGURATION_RECORDER,
        &operations::DELETE_STORED_QUERY,
        &operations::DELIVER_CONFIG_SNAPSHOT,
        &operations::DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFIG_RULES,
        &operations::DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACKS,
        &operations::DESCRIBE_AGGREGATION_AUTHORIZATIONS,
        &operations::DESCRIBE_COMPLIANCE_BY_CONFIG_RULE,
        &operations::DESCRIBE_COMPLIANCE_BY_RESOURCE,
        &operations::DESCRIBE_CONFIG_RULE_EVALUATION_STATUS,
        &operations::DESCRIBE_CONFIG_RULES,
        &operations::DESCRIBE_CONFIGURATION_AGGREGATOR_SOURCES_STATUS,
        &operations::DESCRIBE_CONFIGURATION_AGGREGATORS,
        &operations::DESCRIBE_CONFIGURATION_RECORDER_STATUS,
        &operations::DESCRIBE_CONFIGURATION_RECORDERS,
        &operations::DESCRIBE_CONFORMANCE_PACK_COMPLIANCE,
        &operations::DESCRIBE_CONFORMANCE_PACK_STATUS,
        &operations::DESCRIBE_CONFORMANCE_PACKS,
        &operations::DESCRIBE_DELIVERY_CHANNEL_STATUS,
        &operations::DESCRIBE_DELIVERY_CHANNELS,
        &operations::DESCRIBE_ORGANIZATION_CONFIG_RULE_STATUSES,
        &operations::DESCRIBE_ORGANIZATION_CONFIG_RULES,
        &operations::DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES,
        &operations::DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS,
        &operations::DESCRIBE_PENDING_AGGREGATION_REQUESTS,
        &operations::DESCRIBE_REMEDIATION_CONFIGURATIONS,
        &operations::DESCRIBE_REMEDIATION_EXCEPTIONS,
        &operations::DESCRIBE_REMEDIATION_EXECUTION_STATUS,
        &operations::DESCRIBE_RETENTION_CONFIGURATIONS,
        &operations::DISASSOCIATE_RESOURCE_TYPES,
        &operations::GET_AGGREGATE_COMPLIANCE_DETAILS_BY_CONFIG_RULE,
        &operations::GET_AGGREGATE_CONFIG_RULE_COMPLIANCE_SUMMARY,
        &operations::GET_AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY,
        &operations::GET_AGGREGATE_DISCOVERED_RESOURCE_COUNTS,
        &operations::GET_AGGREGATE_RESOURCE_CONFIG,
        &operations::GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE,
        &operations::GET_COMPLIANCE_DETAILS_BY_RESOURCE,
        &operations::GET_COMPLIANCE_SUMMARY_BY_CONFIG_RULE,
        &operations::GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE,
        &operations::GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS,
        &operations::GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY,
        &operations::GET_CONNECTOR,
        &operations::GET_CUSTOM_RULE_POLICY,
        &operations::GET_DISCOVERED_RESOURCE_COUNTS,
        &operations::GET_ORGANIZATION_CONFIG_RULE_DETAILED_STATUS,
        &operations::GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS,
        &operations::GET_ORGANIZATION_CUSTOM_RULE_POLICY,
        &operations::GET_RESOURCE_CONFIG_HISTORY,
        &operations::GET_RESOURCE_EVALUATION_SUMMARY,
        &operations::GET_STORED_QUERY,
        &operations::LIST_AGGREGATE_DISCOVERED_RESOURCES,
        &operations::LIST_CONFIGURATION_RECORDERS,
        &operations::LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES,
        &operations::LIST_CONNECTORS,
        &operations::LIST_DISCOVERED_RESOURCES,
        &operations::LIST_RESOURCE_EVALUATIONS,
        &operations::LIST_STORED_QUERIES,
        &operations::LIST_TAGS_FOR_RESOURCE,
        &operations::PUT_AGGREGATION_AUTHORIZATION,
        &operations::PUT_CONFIG_RULE,
        &operations::PUT_CONFIGURATION_AGGREGATOR,
        &operations::PUT_CONFIGURATION_RECORDER,
        &operations::PUT_CONFORMANCE_PACK,
        &operations::PUT_CONNECTOR,
        &operations::PUT_DELIVERY_CHANNEL,
        &operations::PUT_EVALUATIONS,
        &operations::PUT_EXTERNAL_EVALUATION,
        &operations::PUT_ORGANIZATION_CONFIG_RULE,
        &operations::PUT_ORGANIZATION_CONFORMANCE_PACK,
        &operations::PUT_REMEDIATION_CONFIGURATIONS,
        &operations::PUT_REMEDIATION_EXCEPTIONS,
        &operations::PUT_RESOURCE_CONFIG,
        &operations::PUT_RETENTION_CONFIGURATION,
        &operations::PUT_SERVICE_LINKED_CONFIGURATION_RECORDER,
        &operations::PUT_STORED_QUERY,
        &operations::PUT_THIRD_PARTY_SERVICE_LINKED_CONFIGURATION_RECORDER,
        &operations::SELECT_AGGREGATE_RESOURCE_CONFIG,
        &operations::SELECT_RESOURCE_CONFIG,
        &operations::START_CONFIG_RULES_EVALUATION,
        &operations::START_CONFIGURATION_RECORDER,
        &operations::START_REMEDIATION_EXECUTION,
        &operations::START_RESOURCE_EVALUATION,
        &operations::STOP_CONFIGURATION_RECORDER,
        &operations::TAG_RESOURCE,
        &operations::UNTAG_RESOURCE,
    ],
    left_out: &[],
};
pub mod operations {
    use super::*;
    pub static ASSOCIATE_RESOURCE_TYPES: Operation = Operation {
        service: ServiceId::Config,
        name: "AssociateResourceTypes",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ASSOCIATE_RESOURCE_TYPES_REQUEST),
        output: Some(&super::ASSOCIATE_RESOURCE_TYPES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_GET_AGGREGATE_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "BatchGetAggregateResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::BATCH_GET_AGGREGATE_RESOURCE_CONFIG_REQUEST),
        output: Some(&super::BATCH_GET_AGGREGATE_RESOURCE_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_GET_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "BatchGetResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::BATCH_GET_RESOURCE_CONFIG_REQUEST),
        output: Some(&super::BATCH_GET_RESOURCE_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_AGGREGATION_AUTHORIZATION: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteAggregationAuthorization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_AGGREGATION_AUTHORIZATION_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[&super::errors::INVALID_PARAMETER_VALUE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_CONFIG_RULE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONFIGURATION_AGGREGATOR: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteConfigurationAggregator",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_CONFIGURATION_AGGREGATOR_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[&super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_CONFIGURATION_RECORDER_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONFORMANCE_PACK: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteConformancePack",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_CONFORMANCE_PACK_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONNECTOR: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteConnector",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_CONNECTOR_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_DELIVERY_CHANNEL: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteDeliveryChannel",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_DELIVERY_CHANNEL_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_DELIVERY_CHANNEL_EXCEPTION,
            &super::errors::LAST_DELIVERY_CHANNEL_DELETE_FAILED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_EVALUATION_RESULTS: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteEvaluationResults",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_EVALUATION_RESULTS_REQUEST),
        output: Some(&super::DELETE_EVALUATION_RESULTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_ORGANIZATION_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteOrganizationConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_ORGANIZATION_CONFIG_RULE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_ORGANIZATION_CONFORMANCE_PACK: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteOrganizationConformancePack",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_ORGANIZATION_CONFORMANCE_PACK_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_PENDING_AGGREGATION_REQUEST: Operation = Operation {
        service: ServiceId::Config,
        name: "DeletePendingAggregationRequest",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_PENDING_AGGREGATION_REQUEST_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[&super::errors::INVALID_PARAMETER_VALUE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_REMEDIATION_CONFIGURATION: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteRemediationConfiguration",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_REMEDIATION_CONFIGURATION_REQUEST),
        output: Some(&super::DELETE_REMEDIATION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_REMEDIATION_CONFIGURATION_EXCEPTION,
            &super::errors::REMEDIATION_IN_PROGRESS_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_REMEDIATION_EXCEPTIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteRemediationExceptions",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_REMEDIATION_EXCEPTIONS_REQUEST),
        output: Some(&super::DELETE_REMEDIATION_EXCEPTIONS_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::NO_SUCH_REMEDIATION_EXCEPTION_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_RESOURCE_CONFIG_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::NO_RUNNING_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_RETENTION_CONFIGURATION: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteRetentionConfiguration",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_RETENTION_CONFIGURATION_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::NO_SUCH_RETENTION_CONFIGURATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_SERVICE_LINKED_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteServiceLinkedConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_SERVICE_LINKED_CONFIGURATION_RECORDER_REQUEST),
        output: Some(&super::DELETE_SERVICE_LINKED_CONFIGURATION_RECORDER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_STORED_QUERY: Operation = Operation {
        service: ServiceId::Config,
        name: "DeleteStoredQuery",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELETE_STORED_QUERY_REQUEST),
        output: Some(&super::DELETE_STORED_QUERY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELIVER_CONFIG_SNAPSHOT: Operation = Operation {
        service: ServiceId::Config,
        name: "DeliverConfigSnapshot",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DELIVER_CONFIG_SNAPSHOT_REQUEST),
        output: Some(&super::DELIVER_CONFIG_SNAPSHOT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_DELIVERY_CHANNEL_EXCEPTION,
            &super::errors::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::NO_RUNNING_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFIG_RULES: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeAggregateComplianceByConfigRules",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFIG_RULES_REQUEST),
        output: Some(&super::DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFIG_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["AggregateComplianceByConfigRules"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACKS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeAggregateComplianceByConformancePacks",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACKS_REQUEST),
        output: Some(
            &super::DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACKS_RESPONSE,
        ),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["AggregateComplianceByConformancePacks"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_AGGREGATION_AUTHORIZATIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeAggregationAuthorizations",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_AGGREGATION_AUTHORIZATIONS_REQUEST),
        output: Some(&super::DESCRIBE_AGGREGATION_AUTHORIZATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["AggregationAuthorizations"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_COMPLIANCE_BY_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeComplianceByConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_COMPLIANCE_BY_CONFIG_RULE_REQUEST),
        output: Some(&super::DESCRIBE_COMPLIANCE_BY_CONFIG_RULE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            results: &["ComplianceByConfigRules"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_COMPLIANCE_BY_RESOURCE: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeComplianceByResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_COMPLIANCE_BY_RESOURCE_REQUEST),
        output: Some(&super::DESCRIBE_COMPLIANCE_BY_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ComplianceByResources"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFIG_RULE_EVALUATION_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConfigRuleEvaluationStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFIG_RULE_EVALUATION_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_CONFIG_RULE_EVALUATION_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ConfigRulesEvaluationStatus"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFIG_RULES: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConfigRules",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFIG_RULES_REQUEST),
        output: Some(&super::DESCRIBE_CONFIG_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            results: &["ConfigRules"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFIGURATION_AGGREGATOR_SOURCES_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConfigurationAggregatorSourcesStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFIGURATION_AGGREGATOR_SOURCES_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_CONFIGURATION_AGGREGATOR_SOURCES_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["AggregatedSourceStatusList"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFIGURATION_AGGREGATORS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConfigurationAggregators",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFIGURATION_AGGREGATORS_REQUEST),
        output: Some(&super::DESCRIBE_CONFIGURATION_AGGREGATORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ConfigurationAggregators"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFIGURATION_RECORDER_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConfigurationRecorderStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFIGURATION_RECORDER_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_CONFIGURATION_RECORDER_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFIGURATION_RECORDERS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConfigurationRecorders",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFIGURATION_RECORDERS_REQUEST),
        output: Some(&super::DESCRIBE_CONFIGURATION_RECORDERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFORMANCE_PACK_COMPLIANCE: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConformancePackCompliance",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFORMANCE_PACK_COMPLIANCE_REQUEST),
        output: Some(&super::DESCRIBE_CONFORMANCE_PACK_COMPLIANCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::NO_SUCH_CONFIG_RULE_IN_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::NO_SUCH_CONFORMANCE_PACK_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ConformancePackRuleComplianceList"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFORMANCE_PACK_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConformancePackStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFORMANCE_PACK_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_CONFORMANCE_PACK_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ConformancePackStatusDetails"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_CONFORMANCE_PACKS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeConformancePacks",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_CONFORMANCE_PACKS_REQUEST),
        output: Some(&super::DESCRIBE_CONFORMANCE_PACKS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ConformancePackDetails"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_DELIVERY_CHANNEL_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeDeliveryChannelStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_DELIVERY_CHANNEL_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_DELIVERY_CHANNEL_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::NO_SUCH_DELIVERY_CHANNEL_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_DELIVERY_CHANNELS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeDeliveryChannels",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_DELIVERY_CHANNELS_REQUEST),
        output: Some(&super::DESCRIBE_DELIVERY_CHANNELS_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::NO_SUCH_DELIVERY_CHANNEL_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATION_CONFIG_RULE_STATUSES: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeOrganizationConfigRuleStatuses",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_ORGANIZATION_CONFIG_RULE_STATUSES_REQUEST),
        output: Some(&super::DESCRIBE_ORGANIZATION_CONFIG_RULE_STATUSES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["OrganizationConfigRuleStatuses"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATION_CONFIG_RULES: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeOrganizationConfigRules",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_ORGANIZATION_CONFIG_RULES_REQUEST),
        output: Some(&super::DESCRIBE_ORGANIZATION_CONFIG_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["OrganizationConfigRules"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeOrganizationConformancePackStatuses",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES_REQUEST),
        output: Some(&super::DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["OrganizationConformancePackStatuses"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeOrganizationConformancePacks",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS_REQUEST),
        output: Some(&super::DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["OrganizationConformancePacks"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_PENDING_AGGREGATION_REQUESTS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribePendingAggregationRequests",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_PENDING_AGGREGATION_REQUESTS_REQUEST),
        output: Some(&super::DESCRIBE_PENDING_AGGREGATION_REQUESTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["PendingAggregationRequests"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_REMEDIATION_CONFIGURATIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeRemediationConfigurations",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_REMEDIATION_CONFIGURATIONS_REQUEST),
        output: Some(&super::DESCRIBE_REMEDIATION_CONFIGURATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_REMEDIATION_EXCEPTIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeRemediationExceptions",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_REMEDIATION_EXCEPTIONS_REQUEST),
        output: Some(&super::DESCRIBE_REMEDIATION_EXCEPTIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_REMEDIATION_EXECUTION_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeRemediationExecutionStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_REMEDIATION_EXECUTION_STATUS_REQUEST),
        output: Some(&super::DESCRIBE_REMEDIATION_EXECUTION_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_REMEDIATION_CONFIGURATION_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["RemediationExecutionStatuses"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_RETENTION_CONFIGURATIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "DescribeRetentionConfigurations",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DESCRIBE_RETENTION_CONFIGURATIONS_REQUEST),
        output: Some(&super::DESCRIBE_RETENTION_CONFIGURATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::NO_SUCH_RETENTION_CONFIGURATION_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            results: &["RetentionConfigurations"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DISASSOCIATE_RESOURCE_TYPES: Operation = Operation {
        service: ServiceId::Config,
        name: "DisassociateResourceTypes",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DISASSOCIATE_RESOURCE_TYPES_REQUEST),
        output: Some(&super::DISASSOCIATE_RESOURCE_TYPES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AGGREGATE_COMPLIANCE_DETAILS_BY_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "GetAggregateComplianceDetailsByConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_AGGREGATE_COMPLIANCE_DETAILS_BY_CONFIG_RULE_REQUEST),
        output: Some(&super::GET_AGGREGATE_COMPLIANCE_DETAILS_BY_CONFIG_RULE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["AggregateEvaluationResults"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AGGREGATE_CONFIG_RULE_COMPLIANCE_SUMMARY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetAggregateConfigRuleComplianceSummary",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_AGGREGATE_CONFIG_RULE_COMPLIANCE_SUMMARY_REQUEST),
        output: Some(&super::GET_AGGREGATE_CONFIG_RULE_COMPLIANCE_SUMMARY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetAggregateConformancePackComplianceSummary",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_REQUEST),
        output: Some(&super::GET_AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AGGREGATE_DISCOVERED_RESOURCE_COUNTS: Operation = Operation {
        service: ServiceId::Config,
        name: "GetAggregateDiscoveredResourceCounts",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_AGGREGATE_DISCOVERED_RESOURCE_COUNTS_REQUEST),
        output: Some(&super::GET_AGGREGATE_DISCOVERED_RESOURCE_COUNTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AGGREGATE_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "GetAggregateResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_AGGREGATE_RESOURCE_CONFIG_REQUEST),
        output: Some(&super::GET_AGGREGATE_RESOURCE_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
            &super::errors::OVERSIZED_CONFIGURATION_ITEM_EXCEPTION,
            &super::errors::RESOURCE_NOT_DISCOVERED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "GetComplianceDetailsByConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE_REQUEST),
        output: Some(&super::GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["EvaluationResults"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_COMPLIANCE_DETAILS_BY_RESOURCE: Operation = Operation {
        service: ServiceId::Config,
        name: "GetComplianceDetailsByResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_COMPLIANCE_DETAILS_BY_RESOURCE_REQUEST),
        output: Some(&super::GET_COMPLIANCE_DETAILS_BY_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::INVALID_PARAMETER_VALUE_EXCEPTION],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            results: &["EvaluationResults"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_COMPLIANCE_SUMMARY_BY_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "GetComplianceSummaryByConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: Some(&super::GET_COMPLIANCE_SUMMARY_BY_CONFIG_RULE_RESPONSE),
        result_wrapper: None,
        errors: &[],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE: Operation = Operation {
        service: ServiceId::Config,
        name: "GetComplianceSummaryByResourceType",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE_REQUEST),
        output: Some(&super::GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::INVALID_PARAMETER_VALUE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS: Operation = Operation {
        service: ServiceId::Config,
        name: "GetConformancePackComplianceDetails",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS_REQUEST),
        output: Some(&super::GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::NO_SUCH_CONFIG_RULE_IN_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetConformancePackComplianceSummary",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_REQUEST),
        output: Some(&super::GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ConformancePackComplianceSummaryList"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONNECTOR: Operation = Operation {
        service: ServiceId::Config,
        name: "GetConnector",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_CONNECTOR_REQUEST),
        output: Some(&super::GET_CONNECTOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CUSTOM_RULE_POLICY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetCustomRulePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_CUSTOM_RULE_POLICY_REQUEST),
        output: Some(&super::GET_CUSTOM_RULE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_DISCOVERED_RESOURCE_COUNTS: Operation = Operation {
        service: ServiceId::Config,
        name: "GetDiscoveredResourceCounts",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_DISCOVERED_RESOURCE_COUNTS_REQUEST),
        output: Some(&super::GET_DISCOVERED_RESOURCE_COUNTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ORGANIZATION_CONFIG_RULE_DETAILED_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "GetOrganizationConfigRuleDetailedStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_ORGANIZATION_CONFIG_RULE_DETAILED_STATUS_REQUEST),
        output: Some(&super::GET_ORGANIZATION_CONFIG_RULE_DETAILED_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["OrganizationConfigRuleDetailedStatus"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS: Operation = Operation {
        service: ServiceId::Config,
        name: "GetOrganizationConformancePackDetailedStatus",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS_REQUEST),
        output: Some(&super::GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["OrganizationConformancePackDetailedStatuses"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ORGANIZATION_CUSTOM_RULE_POLICY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetOrganizationCustomRulePolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_ORGANIZATION_CUSTOM_RULE_POLICY_REQUEST),
        output: Some(&super::GET_ORGANIZATION_CUSTOM_RULE_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RESOURCE_CONFIG_HISTORY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetResourceConfigHistory",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_RESOURCE_CONFIG_HISTORY_REQUEST),
        output: Some(&super::GET_RESOURCE_CONFIG_HISTORY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_TIME_RANGE_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::RESOURCE_NOT_DISCOVERED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("limit"),
            results: &["configurationItems"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RESOURCE_EVALUATION_SUMMARY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetResourceEvaluationSummary",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_RESOURCE_EVALUATION_SUMMARY_REQUEST),
        output: Some(&super::GET_RESOURCE_EVALUATION_SUMMARY_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::RESOURCE_NOT_FOUND_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_STORED_QUERY: Operation = Operation {
        service: ServiceId::Config,
        name: "GetStoredQuery",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_STORED_QUERY_REQUEST),
        output: Some(&super::GET_STORED_QUERY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_AGGREGATE_DISCOVERED_RESOURCES: Operation = Operation {
        service: ServiceId::Config,
        name: "ListAggregateDiscoveredResources",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_AGGREGATE_DISCOVERED_RESOURCES_REQUEST),
        output: Some(&super::LIST_AGGREGATE_DISCOVERED_RESOURCES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ResourceIdentifiers"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONFIGURATION_RECORDERS: Operation = Operation {
        service: ServiceId::Config,
        name: "ListConfigurationRecorders",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_CONFIGURATION_RECORDERS_REQUEST),
        output: Some(&super::LIST_CONFIGURATION_RECORDERS_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::VALIDATION_EXCEPTION],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ConfigurationRecorderSummaries"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES: Operation = Operation {
        service: ServiceId::Config,
        name: "ListConformancePackComplianceScores",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES_REQUEST),
        output: Some(&super::LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONNECTORS: Operation = Operation {
        service: ServiceId::Config,
        name: "ListConnectors",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_CONNECTORS_REQUEST),
        output: Some(&super::LIST_CONNECTORS_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::VALIDATION_EXCEPTION],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ConnectorSummaries"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_DISCOVERED_RESOURCES: Operation = Operation {
        service: ServiceId::Config,
        name: "ListDiscoveredResources",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_DISCOVERED_RESOURCES_REQUEST),
        output: Some(&super::LIST_DISCOVERED_RESOURCES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("limit"),
            results: &["resourceIdentifiers"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_RESOURCE_EVALUATIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "ListResourceEvaluations",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_RESOURCE_EVALUATIONS_REQUEST),
        output: Some(&super::LIST_RESOURCE_EVALUATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_TIME_RANGE_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["ResourceEvaluations"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_STORED_QUERIES: Operation = Operation {
        service: ServiceId::Config,
        name: "ListStoredQueries",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_STORED_QUERIES_REQUEST),
        output: Some(&super::LIST_STORED_QUERIES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
        service: ServiceId::Config,
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_TAGS_FOR_RESOURCE_REQUEST),
        output: Some(&super::LIST_TAGS_FOR_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["Tags"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_AGGREGATION_AUTHORIZATION: Operation = Operation {
        service: ServiceId::Config,
        name: "PutAggregationAuthorization",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_AGGREGATION_AUTHORIZATION_REQUEST),
        output: Some(&super::PUT_AGGREGATION_AUTHORIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[&super::errors::INVALID_PARAMETER_VALUE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "PutConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_CONFIG_RULE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::MAX_NUMBER_OF_CONFIG_RULES_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_CONFIGURATION_AGGREGATOR: Operation = Operation {
        service: ServiceId::Config,
        name: "PutConfigurationAggregator",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_CONFIGURATION_AGGREGATOR_REQUEST),
        output: Some(&super::PUT_CONFIGURATION_AGGREGATOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ROLE_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
            &super::errors::NO_AVAILABLE_ORGANIZATION_EXCEPTION,
            &super::errors::ORGANIZATION_ALL_FEATURES_NOT_ENABLED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "PutConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_CONFIGURATION_RECORDER_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::MAX_NUMBER_OF_CONFIGURATION_RECORDERS_EXCEEDED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INVALID_CONFIGURATION_RECORDER_NAME_EXCEPTION,
            &super::errors::INVALID_ROLE_EXCEPTION,
            &super::errors::INVALID_RECORDING_GROUP_EXCEPTION,
            &super::errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_CONFORMANCE_PACK: Operation = Operation {
        service: ServiceId::Config,
        name: "PutConformancePack",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_CONFORMANCE_PACK_REQUEST),
        output: Some(&super::PUT_CONFORMANCE_PACK_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::MAX_NUMBER_OF_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_CONNECTOR: Operation = Operation {
        service: ServiceId::Config,
        name: "PutConnector",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_CONNECTOR_REQUEST),
        output: Some(&super::PUT_CONNECTOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::MAX_NUMBER_OF_CONNECTORS_EXCEEDED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_DELIVERY_CHANNEL: Operation = Operation {
        service: ServiceId::Config,
        name: "PutDeliveryChannel",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_DELIVERY_CHANNEL_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::MAX_NUMBER_OF_DELIVERY_CHANNELS_EXCEEDED_EXCEPTION,
            &super::errors::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::INVALID_DELIVERY_CHANNEL_NAME_EXCEPTION,
            &super::errors::NO_SUCH_BUCKET_EXCEPTION,
            &super::errors::INVALID_S3_KEY_PREFIX_EXCEPTION,
            &super::errors::INVALID_S3_KMS_KEY_ARN_EXCEPTION,
            &super::errors::INVALID_SNS_TOPIC_ARN_EXCEPTION,
            &super::errors::INSUFFICIENT_DELIVERY_POLICY_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_EVALUATIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "PutEvaluations",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_EVALUATIONS_REQUEST),
        output: Some(&super::PUT_EVALUATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INVALID_RESULT_TOKEN_EXCEPTION,
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_EXTERNAL_EVALUATION: Operation = Operation {
        service: ServiceId::Config,
        name: "PutExternalEvaluation",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_EXTERNAL_EVALUATION_REQUEST),
        output: Some(&super::PUT_EXTERNAL_EVALUATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_ORGANIZATION_CONFIG_RULE: Operation = Operation {
        service: ServiceId::Config,
        name: "PutOrganizationConfigRule",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_ORGANIZATION_CONFIG_RULE_REQUEST),
        output: Some(&super::PUT_ORGANIZATION_CONFIG_RULE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::MAX_NUMBER_OF_ORGANIZATION_CONFIG_RULES_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
            &super::errors::NO_AVAILABLE_ORGANIZATION_EXCEPTION,
            &super::errors::ORGANIZATION_ALL_FEATURES_NOT_ENABLED_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_ORGANIZATION_CONFORMANCE_PACK: Operation = Operation {
        service: ServiceId::Config,
        name: "PutOrganizationConformancePack",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_ORGANIZATION_CONFORMANCE_PACK_REQUEST),
        output: Some(&super::PUT_ORGANIZATION_CONFORMANCE_PACK_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::MAX_NUMBER_OF_ORGANIZATION_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::ORGANIZATION_CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION,
            &super::errors::ORGANIZATION_ALL_FEATURES_NOT_ENABLED_EXCEPTION,
            &super::errors::NO_AVAILABLE_ORGANIZATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_REMEDIATION_CONFIGURATIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "PutRemediationConfigurations",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_REMEDIATION_CONFIGURATIONS_REQUEST),
        output: Some(&super::PUT_REMEDIATION_CONFIGURATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_REMEDIATION_EXCEPTIONS: Operation = Operation {
        service: ServiceId::Config,
        name: "PutRemediationExceptions",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_REMEDIATION_EXCEPTIONS_REQUEST),
        output: Some(&super::PUT_REMEDIATION_EXCEPTIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "PutResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_RESOURCE_CONFIG_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::NO_RUNNING_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::MAX_ACTIVE_RESOURCES_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_RETENTION_CONFIGURATION: Operation = Operation {
        service: ServiceId::Config,
        name: "PutRetentionConfiguration",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_RETENTION_CONFIGURATION_REQUEST),
        output: Some(&super::PUT_RETENTION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::MAX_NUMBER_OF_RETENTION_CONFIGURATIONS_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_SERVICE_LINKED_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "PutServiceLinkedConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_SERVICE_LINKED_CONFIGURATION_RECORDER_REQUEST),
        output: Some(&super::PUT_SERVICE_LINKED_CONFIGURATION_RECORDER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_STORED_QUERY: Operation = Operation {
        service: ServiceId::Config,
        name: "PutStoredQuery",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::PUT_STORED_QUERY_REQUEST),
        output: Some(&super::PUT_STORED_QUERY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::TOO_MANY_TAGS_EXCEPTION,
            &super::errors::RESOURCE_CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static PUT_THIRD_PARTY_SERVICE_LINKED_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "PutThirdPartyServiceLinkedConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(
            &super::PUT_THIRD_PARTY_SERVICE_LINKED_CONFIGURATION_RECORDER_REQUEST,
        ),
        output: Some(
            &super::PUT_THIRD_PARTY_SERVICE_LINKED_CONFIGURATION_RECORDER_RESPONSE,
        ),
        result_wrapper: None,
        errors: &[
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static SELECT_AGGREGATE_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "SelectAggregateResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::SELECT_AGGREGATE_RESOURCE_CONFIG_REQUEST),
        output: Some(&super::SELECT_AGGREGATE_RESOURCE_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_EXPRESSION_EXCEPTION,
            &super::errors::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["Results"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static SELECT_RESOURCE_CONFIG: Operation = Operation {
        service: ServiceId::Config,
        name: "SelectResourceConfig",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::SELECT_RESOURCE_CONFIG_REQUEST),
        output: Some(&super::SELECT_RESOURCE_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_EXPRESSION_EXCEPTION,
            &super::errors::INVALID_LIMIT_EXCEPTION,
            &super::errors::INVALID_NEXT_TOKEN_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("Limit"),
            results: &["Results"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static START_CONFIG_RULES_EVALUATION: Operation = Operation {
        service: ServiceId::Config,
        name: "StartConfigRulesEvaluation",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::START_CONFIG_RULES_EVALUATION_REQUEST),
        output: Some(&super::START_CONFIG_RULES_EVALUATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIG_RULE_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "StartConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::START_CONFIGURATION_RECORDER_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::NO_AVAILABLE_DELIVERY_CHANNEL_EXCEPTION,
            &super::errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_REMEDIATION_EXECUTION: Operation = Operation {
        service: ServiceId::Config,
        name: "StartRemediationExecution",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::START_REMEDIATION_EXECUTION_REQUEST),
        output: Some(&super::START_REMEDIATION_EXECUTION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::INSUFFICIENT_PERMISSIONS_EXCEPTION,
            &super::errors::NO_SUCH_REMEDIATION_CONFIGURATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_RESOURCE_EVALUATION: Operation = Operation {
        service: ServiceId::Config,
        name: "StartResourceEvaluation",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::START_RESOURCE_EVALUATION_REQUEST),
        output: Some(&super::START_RESOURCE_EVALUATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &super::errors::IDEMPOTENT_PARAMETER_MISMATCH,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static STOP_CONFIGURATION_RECORDER: Operation = Operation {
        service: ServiceId::Config,
        name: "StopConfigurationRecorder",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::STOP_CONFIGURATION_RECORDER_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
            &super::errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static TAG_RESOURCE: Operation = Operation {
        service: ServiceId::Config,
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::TAG_RESOURCE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::TOO_MANY_TAGS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UNTAG_RESOURCE: Operation = Operation {
        service: ServiceId::Config,
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::UNTAG_RESOURCE_REQUEST),
        output: None,
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConflictException",
        code: "ConflictException",
        status: 400u16,
        fault: false,
        structure: &super::CONFLICT_EXCEPTION,
    };
    pub static CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ConformancePackTemplateValidationException",
        code: "ConformancePackTemplateValidationException",
        status: 400u16,
        fault: false,
        structure: &super::CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION,
    };
    pub static IDEMPOTENT_PARAMETER_MISMATCH: ErrorShape = ErrorShape {
        name: "IdempotentParameterMismatch",
        code: "IdempotentParameterMismatch",
        status: 400u16,
        fault: false,
        structure: &super::IDEMPOTENT_PARAMETER_MISMATCH,
    };
    pub static INSUFFICIENT_DELIVERY_POLICY_EXCEPTION: ErrorShape = ErrorShape {
        name: "InsufficientDeliveryPolicyException",
        code: "InsufficientDeliveryPolicyException",
        status: 400u16,
        fault: false,
        structure: &super::INSUFFICIENT_DELIVERY_POLICY_EXCEPTION,
    };
    pub static INSUFFICIENT_PERMISSIONS_EXCEPTION: ErrorShape = ErrorShape {
        name: "InsufficientPermissionsException",
        code: "InsufficientPermissionsException",
        status: 400u16,
        fault: false,
        structure: &super::INSUFFICIENT_PERMISSIONS_EXCEPTION,
    };
    pub static INVALID_CONFIGURATION_RECORDER_NAME_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidConfigurationRecorderNameException",
        code: "InvalidConfigurationRecorderNameException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_CONFIGURATION_RECORDER_NAME_EXCEPTION,
    };
    pub static INVALID_DELIVERY_CHANNEL_NAME_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidDeliveryChannelNameException",
        code: "InvalidDeliveryChannelNameException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_DELIVERY_CHANNEL_NAME_EXCEPTION,
    };
    pub static INVALID_EXPRESSION_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidExpressionException",
        code: "InvalidExpressionException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_EXPRESSION_EXCEPTION,
    };
    pub static INVALID_LIMIT_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidLimitException",
        code: "InvalidLimitException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_LIMIT_EXCEPTION,
    };
    pub static INVALID_NEXT_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidNextTokenException",
        code: "InvalidNextTokenException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_NEXT_TOKEN_EXCEPTION,
    };
    pub static INVALID_PARAMETER_VALUE_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidParameterValueException",
        code: "InvalidParameterValueException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_PARAMETER_VALUE_EXCEPTION,
    };
    pub static INVALID_RECORDING_GROUP_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidRecordingGroupException",
        code: "InvalidRecordingGroupException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_RECORDING_GROUP_EXCEPTION,
    };
    pub static INVALID_RESULT_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidResultTokenException",
        code: "InvalidResultTokenException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_RESULT_TOKEN_EXCEPTION,
    };
    pub static INVALID_ROLE_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidRoleException",
        code: "InvalidRoleException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_ROLE_EXCEPTION,
    };
    pub static INVALID_S3_KEY_PREFIX_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidS3KeyPrefixException",
        code: "InvalidS3KeyPrefixException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_S3_KEY_PREFIX_EXCEPTION,
    };
    pub static INVALID_S3_KMS_KEY_ARN_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidS3KmsKeyArnException",
        code: "InvalidS3KmsKeyArnException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_S3_KMS_KEY_ARN_EXCEPTION,
    };
    pub static INVALID_SNS_TOPIC_ARN_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidSNSTopicARNException",
        code: "InvalidSNSTopicARNException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_SNS_TOPIC_ARN_EXCEPTION,
    };
    pub static INVALID_TIME_RANGE_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidTimeRangeException",
        code: "InvalidTimeRangeException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_TIME_RANGE_EXCEPTION,
    };
    pub static LAST_DELIVERY_CHANNEL_DELETE_FAILED_EXCEPTION: ErrorShape = ErrorShape {
        name: "LastDeliveryChannelDeleteFailedException",
        code: "LastDeliveryChannelDeleteFailedException",
        status: 400u16,
        fault: false,
        structure: &super::LAST_DELIVERY_CHANNEL_DELETE_FAILED_EXCEPTION,
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "LimitExceededException",
        code: "LimitExceededException",
        status: 400u16,
        fault: false,
        structure: &super::LIMIT_EXCEEDED_EXCEPTION,
    };
    pub static MAX_ACTIVE_RESOURCES_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxActiveResourcesExceededException",
        code: "MaxActiveResourcesExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_ACTIVE_RESOURCES_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_CONFIG_RULES_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfConfigRulesExceededException",
        code: "MaxNumberOfConfigRulesExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_CONFIG_RULES_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_CONFIGURATION_RECORDERS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfConfigurationRecordersExceededException",
        code: "MaxNumberOfConfigurationRecordersExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_CONFIGURATION_RECORDERS_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfConformancePacksExceededException",
        code: "MaxNumberOfConformancePacksExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_CONNECTORS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfConnectorsExceededException",
        code: "MaxNumberOfConnectorsExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_CONNECTORS_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_DELIVERY_CHANNELS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfDeliveryChannelsExceededException",
        code: "MaxNumberOfDeliveryChannelsExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_DELIVERY_CHANNELS_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_ORGANIZATION_CONFIG_RULES_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfOrganizationConfigRulesExceededException",
        code: "MaxNumberOfOrganizationConfigRulesExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_ORGANIZATION_CONFIG_RULES_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_ORGANIZATION_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfOrganizationConformancePacksExceededException",
        code: "MaxNumberOfOrganizationConformancePacksExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_ORGANIZATION_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION,
    };
    pub static MAX_NUMBER_OF_RETENTION_CONFIGURATIONS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "MaxNumberOfRetentionConfigurationsExceededException",
        code: "MaxNumberOfRetentionConfigurationsExceededException",
        status: 400u16,
        fault: false,
        structure: &super::MAX_NUMBER_OF_RETENTION_CONFIGURATIONS_EXCEEDED_EXCEPTION,
    };
    pub static NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoAvailableConfigurationRecorderException",
        code: "NoAvailableConfigurationRecorderException",
        status: 400u16,
        fault: false,
        structure: &super::NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION,
    };
    pub static NO_AVAILABLE_DELIVERY_CHANNEL_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoAvailableDeliveryChannelException",
        code: "NoAvailableDeliveryChannelException",
        status: 400u16,
        fault: false,
        structure: &super::NO_AVAILABLE_DELIVERY_CHANNEL_EXCEPTION,
    };
    pub static NO_AVAILABLE_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoAvailableOrganizationException",
        code: "NoAvailableOrganizationException",
        status: 400u16,
        fault: false,
        structure: &super::NO_AVAILABLE_ORGANIZATION_EXCEPTION,
    };
    pub static NO_RUNNING_CONFIGURATION_RECORDER_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoRunningConfigurationRecorderException",
        code: "NoRunningConfigurationRecorderException",
        status: 400u16,
        fault: false,
        structure: &super::NO_RUNNING_CONFIGURATION_RECORDER_EXCEPTION,
    };
    pub static NO_SUCH_BUCKET_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchBucketException",
        code: "NoSuchBucketException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_BUCKET_EXCEPTION,
    };
    pub static NO_SUCH_CONFIG_RULE_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchConfigRuleException",
        code: "NoSuchConfigRuleException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_CONFIG_RULE_EXCEPTION,
    };
    pub static NO_SUCH_CONFIG_RULE_IN_CONFORMANCE_PACK_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchConfigRuleInConformancePackException",
        code: "NoSuchConfigRuleInConformancePackException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_CONFIG_RULE_IN_CONFORMANCE_PACK_EXCEPTION,
    };
    pub static NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchConfigurationAggregatorException",
        code: "NoSuchConfigurationAggregatorException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION,
    };
    pub static NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchConfigurationRecorderException",
        code: "NoSuchConfigurationRecorderException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION,
    };
    pub static NO_SUCH_CONFORMANCE_PACK_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchConformancePackException",
        code: "NoSuchConformancePackException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_CONFORMANCE_PACK_EXCEPTION,
    };
    pub static NO_SUCH_DELIVERY_CHANNEL_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchDeliveryChannelException",
        code: "NoSuchDeliveryChannelException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_DELIVERY_CHANNEL_EXCEPTION,
    };
    pub static NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchOrganizationConfigRuleException",
        code: "NoSuchOrganizationConfigRuleException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION,
    };
    pub static NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchOrganizationConformancePackException",
        code: "NoSuchOrganizationConformancePackException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION,
    };
    pub static NO_SUCH_REMEDIATION_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchRemediationConfigurationException",
        code: "NoSuchRemediationConfigurationException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_REMEDIATION_CONFIGURATION_EXCEPTION,
    };
    pub static NO_SUCH_REMEDIATION_EXCEPTION_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchRemediationExceptionException",
        code: "NoSuchRemediationExceptionException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_REMEDIATION_EXCEPTION_EXCEPTION,
    };
    pub static NO_SUCH_RETENTION_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchRetentionConfigurationException",
        code: "NoSuchRetentionConfigurationException",
        status: 400u16,
        fault: false,
        structure: &super::NO_SUCH_RETENTION_CONFIGURATION_EXCEPTION,
    };
    pub static ORGANIZATION_ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationAccessDeniedException",
        code: "OrganizationAccessDeniedException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_ACCESS_DENIED_EXCEPTION,
    };
    pub static ORGANIZATION_ALL_FEATURES_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationAllFeaturesNotEnabledException",
        code: "OrganizationAllFeaturesNotEnabledException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_ALL_FEATURES_NOT_ENABLED_EXCEPTION,
    };
    pub static ORGANIZATION_CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationConformancePackTemplateValidationException",
        code: "OrganizationConformancePackTemplateValidationException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION,
    };
    pub static OVERSIZED_CONFIGURATION_ITEM_EXCEPTION: ErrorShape = ErrorShape {
        name: "OversizedConfigurationItemException",
        code: "OversizedConfigurationItemException",
        status: 400u16,
        fault: false,
        structure: &super::OVERSIZED_CONFIGURATION_ITEM_EXCEPTION,
    };
    pub static REMEDIATION_IN_PROGRESS_EXCEPTION: ErrorShape = ErrorShape {
        name: "RemediationInProgressException",
        code: "RemediationInProgressException",
        status: 400u16,
        fault: false,
        structure: &super::REMEDIATION_IN_PROGRESS_EXCEPTION,
    };
    pub static RESOURCE_CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceConcurrentModificationException",
        code: "ResourceConcurrentModificationException",
        status: 400u16,
        fault: false,
        structure: &super::RESOURCE_CONCURRENT_MODIFICATION_EXCEPTION,
    };
    pub static RESOURCE_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceInUseException",
        code: "ResourceInUseException",
        status: 400u16,
        fault: false,
        structure: &super::RESOURCE_IN_USE_EXCEPTION,
    };
    pub static RESOURCE_NOT_DISCOVERED_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceNotDiscoveredException",
        code: "ResourceNotDiscoveredException",
        status: 400u16,
        fault: false,
        structure: &super::RESOURCE_NOT_DISCOVERED_EXCEPTION,
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::RESOURCE_NOT_FOUND_EXCEPTION,
    };
    pub static TOO_MANY_TAGS_EXCEPTION: ErrorShape = ErrorShape {
        name: "TooManyTagsException",
        code: "TooManyTagsException",
        status: 400u16,
        fault: false,
        structure: &super::TOO_MANY_TAGS_EXCEPTION,
    };
    pub static UNMODIFIABLE_ENTITY_EXCEPTION: ErrorShape = ErrorShape {
        name: "UnmodifiableEntityException",
        code: "UnmodifiableEntityException",
        status: 400u16,
        fault: false,
        structure: &super::UNMODIFIABLE_ENTITY_EXCEPTION,
    };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ValidationException",
        code: "ValidationException",
        status: 400u16,
        fault: false,
        structure: &super::VALIDATION_EXCEPTION,
    };
}
pub static ARN: Shape = Shape::String(StringShape::new("ARN"));
pub static ACCOUNT_AGGREGATION_SOURCE: Structure = Structure {
    name: "AccountAggregationSource",
    members: &[
        required("AccountIds", &ACCOUNT_AGGREGATION_SOURCE_ACCOUNT_LIST),
        optional("AllAwsRegions", &Shape::Boolean),
        optional("AwsRegions", &AGGREGATOR_REGION_LIST),
    ],
    union: false,
};
pub static ACCOUNT_AGGREGATION_SOURCE_ACCOUNT_LIST: Shape = Shape::List(
    ListShape::new("AccountAggregationSourceAccountList", &ACCOUNT_ID).min(1),
);
pub static ACCOUNT_AGGREGATION_SOURCE_LIST: Shape = Shape::List(
    ListShape::new(
            "AccountAggregationSourceList",
            &Shape::Structure(&ACCOUNT_AGGREGATION_SOURCE),
        )
        .min(0)
        .max(1),
);
pub static ACCOUNT_ID: Shape = Shape::String(
    StringShape::new("AccountId").pattern("\\d{12}"),
);
pub static AGGREGATE_COMPLIANCE_BY_CONFIG_RULE: Structure = Structure {
    name: "AggregateComplianceByConfigRule",
    members: &[
        optional("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("Compliance", &Shape::Structure(&COMPLIANCE)),
        optional("AccountId", &ACCOUNT_ID),
        optional("AwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static AGGREGATE_COMPLIANCE_BY_CONFIG_RULE_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregateComplianceByConfigRuleList",
        &Shape::Structure(&AGGREGATE_COMPLIANCE_BY_CONFIG_RULE),
    ),
);
pub static AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACK: Structure = Structure {
    name: "AggregateComplianceByConformancePack",
    members: &[
        optional("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional(
            "Compliance",
            &Shape::Structure(&AGGREGATE_CONFORMANCE_PACK_COMPLIANCE),
        ),
        optional("AccountId", &ACCOUNT_ID),
        optional("AwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACK_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregateComplianceByConformancePackList",
        &Shape::Structure(&AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACK),
    ),
);
pub static AGGREGATE_COMPLIANCE_COUNT: Structure = Structure {
    name: "AggregateComplianceCount",
    members: &[
        optional("GroupName", &STRING_WITH_CHAR_LIMIT256),
        optional("ComplianceSummary", &Shape::Structure(&COMPLIANCE_SUMMARY)),
    ],
    union: false,
};
pub static AGGREGATE_COMPLIANCE_COUNT_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregateComplianceCountList",
        &Shape::Structure(&AGGREGATE_COMPLIANCE_COUNT),
    ),
);
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE: Structure = Structure {
    name: "AggregateConformancePackCompliance",
    members: &[
        optional("ComplianceType", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
        optional("CompliantRuleCount", &INTEGER),
        optional("NonCompliantRuleCount", &INTEGER),
        optional("TotalRuleCount", &INTEGER),
    ],
    union: false,
};
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_COUNT: Structure = Structure {
    name: "AggregateConformancePackComplianceCount",
    members: &[
        optional("CompliantConformancePackCount", &INTEGER),
        optional("NonCompliantConformancePackCount", &INTEGER),
    ],
    union: false,
};
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_FILTERS: Structure = Structure {
    name: "AggregateConformancePackComplianceFilters",
    members: &[
        optional("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional("ComplianceType", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
        optional("AccountId", &ACCOUNT_ID),
        optional("AwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY: Structure = Structure {
    name: "AggregateConformancePackComplianceSummary",
    members: &[
        optional(
            "ComplianceSummary",
            &Shape::Structure(&AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_COUNT),
        ),
        optional("GroupName", &STRING_WITH_CHAR_LIMIT256),
    ],
    union: false,
};
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_FILTERS: Structure = Structure {
    name: "AggregateConformancePackComplianceSummaryFilters",
    members: &[optional("AccountId", &ACCOUNT_ID), optional("AwsRegion", &AWS_REGION)],
    union: false,
};
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_GROUP_KEY: Shape = Shape::String(
    StringShape::new("AggregateConformancePackComplianceSummaryGroupKey")
        .values(&["ACCOUNT_ID", "AWS_REGION"]),
);
pub static AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregateConformancePackComplianceSummaryList",
        &Shape::Structure(&AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY),
    ),
);
pub static AGGREGATE_EVALUATION_RESULT: Structure = Structure {
    name: "AggregateEvaluationResult",
    members: &[
        optional(
            "EvaluationResultIdentifier",
            &Shape::Structure(&EVALUATION_RESULT_IDENTIFIER),
        ),
        optional("ComplianceType", &COMPLIANCE_TYPE),
        optional("ResultRecordedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional(
            "ConfigRuleInvokedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("Annotation", &STRING_WITH_CHAR_LIMIT256),
        optional("AccountId", &ACCOUNT_ID),
        optional("AwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static AGGREGATE_EVALUATION_RESULT_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregateEvaluationResultList",
        &Shape::Structure(&AGGREGATE_EVALUATION_RESULT),
    ),
);
pub static AGGREGATE_RESOURCE_IDENTIFIER: Structure = Structure {
    name: "AggregateResourceIdentifier",
    members: &[
        required("SourceAccountId", &ACCOUNT_ID),
        required("SourceRegion", &AWS_REGION),
        required("ResourceId", &RESOURCE_ID),
        required("ResourceType", &RESOURCE_TYPE),
        optional("ResourceName", &RESOURCE_NAME),
    ],
    union: false,
};
pub static AGGREGATED_SOURCE_STATUS: Structure = Structure {
    name: "AggregatedSourceStatus",
    members: &[
        optional("SourceId", &STRING),
        optional("SourceType", &AGGREGATED_SOURCE_TYPE),
        optional("AwsRegion", &AWS_REGION),
        optional("LastUpdateStatus", &AGGREGATED_SOURCE_STATUS_TYPE),
        optional("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("LastErrorCode", &STRING),
        optional("LastErrorMessage", &STRING),
    ],
    union: false,
};
pub static AGGREGATED_SOURCE_STATUS_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregatedSourceStatusList",
        &Shape::Structure(&AGGREGATED_SOURCE_STATUS),
    ),
);
pub static AGGREGATED_SOURCE_STATUS_TYPE: Shape = Shape::String(
    StringShape::new("AggregatedSourceStatusType")
        .values(&["FAILED", "SUCCEEDED", "OUTDATED"]),
);
pub static AGGREGATED_SOURCE_STATUS_TYPE_LIST: Shape = Shape::List(
    ListShape::new("AggregatedSourceStatusTypeList", &AGGREGATED_SOURCE_STATUS_TYPE)
        .min(1),
);
pub static AGGREGATED_SOURCE_TYPE: Shape = Shape::String(
    StringShape::new("AggregatedSourceType").values(&["ACCOUNT", "ORGANIZATION"]),
);
pub static AGGREGATION_AUTHORIZATION: Structure = Structure {
    name: "AggregationAuthorization",
    members: &[
        optional("AggregationAuthorizationArn", &STRING),
        optional("AuthorizedAccountId", &ACCOUNT_ID),
        optional("AuthorizedAwsRegion", &AWS_REGION),
        optional("CreationTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static AGGREGATION_AUTHORIZATION_LIST: Shape = Shape::List(
    ListShape::new(
        "AggregationAuthorizationList",
        &Shape::Structure(&AGGREGATION_AUTHORIZATION),
    ),
);
pub static AGGREGATOR_FILTER_RESOURCE_TYPE: Structure = Structure {
    name: "AggregatorFilterResourceType",
    members: &[
        optional("Type", &AGGREGATOR_FILTER_TYPE),
        optional("Value", &RESOURCE_TYPE_VALUE_LIST),
    ],
    union: false,
};
pub static AGGREGATOR_FILTER_SERVICE_PRINCIPAL: Structure = Structure {
    name: "AggregatorFilterServicePrincipal",
    members: &[
        optional("Type", &AGGREGATOR_FILTER_TYPE),
        optional("Value", &SERVICE_PRINCIPAL_VALUE_LIST),
    ],
    union: false,
};
pub static AGGREGATOR_FILTER_TYPE: Shape = Shape::String(
    StringShape::new("AggregatorFilterType").values(&["INCLUDE"]),
);
pub static AGGREGATOR_FILTERS: Structure = Structure {
    name: "AggregatorFilters",
    members: &[
        optional("ResourceType", &Shape::Structure(&AGGREGATOR_FILTER_RESOURCE_TYPE)),
        optional(
            "ServicePrincipal",
            &Shape::Structure(&AGGREGATOR_FILTER_SERVICE_PRINCIPAL),
        ),
    ],
    union: false,
};
pub static AGGREGATOR_REGION_LIST: Shape = Shape::List(
    ListShape::new("AggregatorRegionList", &STRING).min(1),
);
pub static AMAZON_RESOURCE_NAME: Shape = Shape::String(
    StringShape::new("AmazonResourceName").min(1).max(1000),
);
pub static ANNOTATION: Shape = Shape::String(
    StringShape::new("Annotation").min(0).max(256),
);
pub static ASSOCIATE_RESOURCE_TYPES_REQUEST: Structure = Structure {
    name: "AssociateResourceTypesRequest",
    members: &[
        required("ConfigurationRecorderArn", &AMAZON_RESOURCE_NAME),
        required("ResourceTypes", &RESOURCE_TYPE_LIST),
    ],
    union: false,
};
pub static ASSOCIATE_RESOURCE_TYPES_RESPONSE: Structure = Structure {
    name: "AssociateResourceTypesResponse",
    members: &[
        required("ConfigurationRecorder", &Shape::Structure(&CONFIGURATION_RECORDER)),
    ],
    union: false,
};
pub static AUTO_REMEDIATION_ATTEMPT_SECONDS: Shape = Shape::Long(
    IntegerShape::new("AutoRemediationAttemptSeconds").min(1).max(2678000),
);
pub static AUTO_REMEDIATION_ATTEMPTS: Shape = Shape::Integer(
    IntegerShape::new("AutoRemediationAttempts").min(1).max(25),
);
pub static AVAILABILITY_ZONE: Shape = Shape::String(
    StringShape::new("AvailabilityZone"),
);
pub static AWS_REGION: Shape = Shape::String(
    StringShape::new("AwsRegion").min(1).max(64),
);
pub static AZURE_CLIENT_IDENTIFIER: Shape = Shape::String(
    StringShape::new("AzureClientIdentifier").min(1).max(128),
);
pub static AZURE_CONNECTOR_CONFIGURATION: Structure = Structure {
    name: "AzureConnectorConfiguration",
    members: &[
        required("tenantIdentifier", &AZURE_TENANT_IDENTIFIER),
        required("clientIdentifier", &AZURE_CLIENT_IDENTIFIER),
    ],
    union: false,
};
pub static AZURE_TENANT_IDENTIFIER: Shape = Shape::String(
    StringShape::new("AzureTenantIdentifier").min(1).max(128),
);
pub static BASE_CONFIGURATION_ITEM: Structure = Structure {
    name: "BaseConfigurationItem",
    members: &[
        optional("version", &VERSION),
        optional("accountId", &ACCOUNT_ID),
        optional(
            "configurationItemCaptureTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("configurationItemStatus", &CONFIGURATION_ITEM_STATUS),
        optional("configurationStateId", &CONFIGURATION_STATE_ID),
        optional("arn", &ARN),
        optional("resourceType", &RESOURCE_TYPE),
        optional("resourceId", &RESOURCE_ID),
        optional("resourceName", &RESOURCE_NAME),
        optional("awsRegion", &AWS_REGION),
        optional("availabilityZone", &AVAILABILITY_ZONE),
        optional(
            "resourceCreationTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("configuration", &CONFIGURATION),
        optional("supplementaryConfiguration", &SUPPLEMENTARY_CONFIGURATION),
        optional("recordingFrequency", &RECORDING_FREQUENCY),
        optional(
            "configurationItemDeliveryTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static BASE_CONFIGURATION_ITEMS: Shape = Shape::List(
    ListShape::new("BaseConfigurationItems", &Shape::Structure(&BASE_CONFIGURATION_ITEM)),
);
pub static BASE_RESOURCE_ID: Shape = Shape::String(
    StringShape::new("BaseResourceId").min(1).max(768),
);
pub static BATCH_GET_AGGREGATE_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "BatchGetAggregateResourceConfigRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        required("ResourceIdentifiers", &RESOURCE_IDENTIFIERS_LIST),
    ],
    union: false,
};
pub static BATCH_GET_AGGREGATE_RESOURCE_CONFIG_RESPONSE: Structure = Structure {
    name: "BatchGetAggregateResourceConfigResponse",
    members: &[
        optional("BaseConfigurationItems", &BASE_CONFIGURATION_ITEMS),
        optional("UnprocessedResourceIdentifiers", &UNPROCESSED_RESOURCE_IDENTIFIER_LIST),
    ],
    union: false,
};
pub static BATCH_GET_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "BatchGetResourceConfigRequest",
    members: &[required("resourceKeys", &RESOURCE_KEYS)],
    union: false,
};
pub static BATCH_GET_RESOURCE_CONFIG_RESPONSE: Structure = Structure {
    name: "BatchGetResourceConfigResponse",
    members: &[
        optional("baseConfigurationItems", &BASE_CONFIGURATION_ITEMS),
        optional("unprocessedResourceKeys", &RESOURCE_KEYS),
    ],
    union: false,
};
pub static CHANNEL_NAME: Shape = Shape::String(
    StringShape::new("ChannelName").min(1).max(256),
);
pub static CHRONOLOGICAL_ORDER: Shape = Shape::String(
    StringShape::new("ChronologicalOrder").values(&["Reverse", "Forward"]),
);
pub static CLIENT_TOKEN: Shape = Shape::String(
    StringShape::new("ClientToken").min(64).max(256),
);
pub static COMPLIANCE: Structure = Structure {
    name: "Compliance",
    members: &[
        optional("ComplianceType", &COMPLIANCE_TYPE),
        optional(
            "ComplianceContributorCount",
            &Shape::Structure(&COMPLIANCE_CONTRIBUTOR_COUNT),
        ),
    ],
    union: false,
};
pub static COMPLIANCE_BY_CONFIG_RULE: Structure = Structure {
    name: "ComplianceByConfigRule",
    members: &[
        optional("ConfigRuleName", &STRING_WITH_CHAR_LIMIT64),
        optional("Compliance", &Shape::Structure(&COMPLIANCE)),
    ],
    union: false,
};
pub static COMPLIANCE_BY_CONFIG_RULES: Shape = Shape::List(
    ListShape::new(
        "ComplianceByConfigRules",
        &Shape::Structure(&COMPLIANCE_BY_CONFIG_RULE),
    ),
);
pub static COMPLIANCE_BY_RESOURCE: Structure = Structure {
    name: "ComplianceByResource",
    members: &[
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ResourceId", &BASE_RESOURCE_ID),
        optional("Compliance", &Shape::Structure(&COMPLIANCE)),
    ],
    union: false,
};
pub static COMPLIANCE_BY_RESOURCES: Shape = Shape::List(
    ListShape::new("ComplianceByResources", &Shape::Structure(&COMPLIANCE_BY_RESOURCE)),
);
pub static COMPLIANCE_CONTRIBUTOR_COUNT: Structure = Structure {
    name: "ComplianceContributorCount",
    members: &[
        optional("CappedCount", &INTEGER),
        optional("CapExceeded", &Shape::Boolean),
    ],
    union: false,
};
pub static COMPLIANCE_RESOURCE_TYPES: Shape = Shape::List(
    ListShape::new("ComplianceResourceTypes", &STRING_WITH_CHAR_LIMIT256).min(0).max(100),
);
pub static COMPLIANCE_SCORE: Shape = Shape::String(StringShape::new("ComplianceScore"));
pub static COMPLIANCE_SUMMARIES_BY_RESOURCE_TYPE: Shape = Shape::List(
    ListShape::new(
        "ComplianceSummariesByResourceType",
        &Shape::Structure(&COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE),
    ),
);
pub static COMPLIANCE_SUMMARY: Structure = Structure {
    name: "ComplianceSummary",
    members: &[
        optional(
            "CompliantResourceCount",
            &Shape::Structure(&COMPLIANCE_CONTRIBUTOR_COUNT),
        ),
        optional(
            "NonCompliantResourceCount",
            &Shape::Structure(&COMPLIANCE_CONTRIBUTOR_COUNT),
        ),
        optional(
            "ComplianceSummaryTimestamp",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE: Structure = Structure {
    name: "ComplianceSummaryByResourceType",
    members: &[
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ComplianceSummary", &Shape::Structure(&COMPLIANCE_SUMMARY)),
    ],
    union: false,
};
pub static COMPLIANCE_TYPE: Shape = Shape::String(
    StringShape::new("ComplianceType")
        .values(&["COMPLIANT", "NON_COMPLIANT", "NOT_APPLICABLE", "INSUFFICIENT_DATA"]),
);
pub static COMPLIANCE_TYPES: Shape = Shape::List(
    ListShape::new("ComplianceTypes", &COMPLIANCE_TYPE).min(0).max(3),
);
pub static CONFIG_EXPORT_DELIVERY_INFO: Structure = Structure {
    name: "ConfigExportDeliveryInfo",
    members: &[
        optional("lastStatus", &DELIVERY_STATUS),
        optional("lastErrorCode", &STRING),
        optional("lastErrorMessage", &STRING),
        optional("lastAttemptTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("lastSuccessfulTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("nextDeliveryTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static CONFIG_RULE: Structure = Structure {
    name: "ConfigRule",
    members: &[
        optional("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ConfigRuleArn", &STRING_WITH_CHAR_LIMIT256),
        optional("ConfigRuleId", &STRING_WITH_CHAR_LIMIT64),
        optional("Description", &EMPTIABLE_STRING_WITH_CHAR_LIMIT256),
        optional("Scope", &Shape::Structure(&SCOPE)),
        required("Source", &Shape::Structure(&SOURCE)),
        optional("InputParameters", &STRING_WITH_CHAR_LIMIT1024),
        optional("MaximumExecutionFrequency", &MAXIMUM_EXECUTION_FREQUENCY),
        optional("ConfigRuleState", &CONFIG_RULE_STATE),
        optional("CreatedBy", &STRING_WITH_CHAR_LIMIT256),
        optional("EvaluationModes", &EVALUATION_MODES),
        optional("RuleEvaluationVisibility", &RULE_EVALUATION_VISIBILITY),
    ],
    union: false,
};
pub static CONFIG_RULE_COMPLIANCE_FILTERS: Structure = Structure {
    name: "ConfigRuleComplianceFilters",
    members: &[
        optional("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ComplianceType", &COMPLIANCE_TYPE),
        optional("AccountId", &ACCOUNT_ID),
        optional("AwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static CONFIG_RULE_COMPLIANCE_SUMMARY_FILTERS: Structure = Structure {
    name: "ConfigRuleComplianceSummaryFilters",
    members: &[optional("AccountId", &ACCOUNT_ID), optional("AwsRegion", &AWS_REGION)],
    union: false,
};
pub static CONFIG_RULE_COMPLIANCE_SUMMARY_GROUP_KEY: Shape = Shape::String(
    StringShape::new("ConfigRuleComplianceSummaryGroupKey")
        .values(&["ACCOUNT_ID", "AWS_REGION"]),
);
pub static CONFIG_RULE_EVALUATION_STATUS: Structure = Structure {
    name: "ConfigRuleEvaluationStatus",
    members: &[
        optional("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ConfigRuleArn", &STRING),
        optional("ConfigRuleId", &STRING),
        optional(
            "LastSuccessfulInvocationTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional(
            "LastFailedInvocationTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional(
            "LastSuccessfulEvaluationTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional(
            "LastFailedEvaluationTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("FirstActivatedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional(
            "LastDeactivatedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("LastErrorCode", &STRING),
        optional("LastErrorMessage", &STRING),
        optional("FirstEvaluationStarted", &Shape::Boolean),
        optional("LastDebugLogDeliveryStatus", &STRING),
        optional("LastDebugLogDeliveryStatusReason", &STRING),
        optional(
            "LastDebugLogDeliveryTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static CONFIG_RULE_EVALUATION_STATUS_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigRuleEvaluationStatusList",
        &Shape::Structure(&CONFIG_RULE_EVALUATION_STATUS),
    ),
);
pub static CONFIG_RULE_NAME: Shape = Shape::String(
    StringShape::new("ConfigRuleName").min(1).max(128).pattern(".*\\S.*"),
);
pub static CONFIG_RULE_NAMES: Shape = Shape::List(
    ListShape::new("ConfigRuleNames", &CONFIG_RULE_NAME).min(0).max(25),
);
pub static CONFIG_RULE_STATE: Shape = Shape::String(
    StringShape::new("ConfigRuleState")
        .values(&["ACTIVE", "DELETING", "DELETING_RESULTS", "EVALUATING"]),
);
pub static CONFIG_RULES: Shape = Shape::List(
    ListShape::new("ConfigRules", &Shape::Structure(&CONFIG_RULE)),
);
pub static CONFIG_SNAPSHOT_DELIVERY_PROPERTIES: Structure = Structure {
    name: "ConfigSnapshotDeliveryProperties",
    members: &[optional("deliveryFrequency", &MAXIMUM_EXECUTION_FREQUENCY)],
    union: false,
};
pub static CONFIG_STREAM_DELIVERY_INFO: Structure = Structure {
    name: "ConfigStreamDeliveryInfo",
    members: &[
        optional("lastStatus", &DELIVERY_STATUS),
        optional("lastErrorCode", &STRING),
        optional("lastErrorMessage", &STRING),
        optional(
            "lastStatusChangeTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static CONFIGURATION: Shape = Shape::String(StringShape::new("Configuration"));
pub static CONFIGURATION_AGGREGATOR: Structure = Structure {
    name: "ConfigurationAggregator",
    members: &[
        optional("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("ConfigurationAggregatorArn", &CONFIGURATION_AGGREGATOR_ARN),
        optional("AccountAggregationSources", &ACCOUNT_AGGREGATION_SOURCE_LIST),
        optional(
            "OrganizationAggregationSource",
            &Shape::Structure(&ORGANIZATION_AGGREGATION_SOURCE),
        ),
        optional("CreationTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("LastUpdatedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("CreatedBy", &STRING_WITH_CHAR_LIMIT256),
        optional("AggregatorFilters", &Shape::Structure(&AGGREGATOR_FILTERS)),
    ],
    union: false,
};
pub static CONFIGURATION_AGGREGATOR_ARN: Shape = Shape::String(
    StringShape::new("ConfigurationAggregatorArn")
        .pattern(
            "arn:aws[a-z\\-]*:config:[a-z\\-\\d]+:\\d+:config-aggregator/config-aggregator-[a-z\\d]+",
        ),
);
pub static CONFIGURATION_AGGREGATOR_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationAggregatorList",
        &Shape::Structure(&CONFIGURATION_AGGREGATOR),
    ),
);
pub static CONFIGURATION_AGGREGATOR_NAME: Shape = Shape::String(
    StringShape::new("ConfigurationAggregatorName").min(1).max(256).pattern("[\\w\\-]+"),
);
pub static CONFIGURATION_AGGREGATOR_NAME_LIST: Shape = Shape::List(
    ListShape::new("ConfigurationAggregatorNameList", &CONFIGURATION_AGGREGATOR_NAME)
        .min(0)
        .max(10),
);
pub static CONFIGURATION_ITEM: Structure = Structure {
    name: "ConfigurationItem",
    members: &[
        optional("version", &VERSION),
        optional("accountId", &ACCOUNT_ID),
        optional(
            "configurationItemCaptureTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("configurationItemStatus", &CONFIGURATION_ITEM_STATUS),
        optional("configurationStateId", &CONFIGURATION_STATE_ID),
        optional("configurationItemMD5Hash", &CONFIGURATION_ITEM_MD5_HASH),
        optional("arn", &ARN),
        optional("resourceType", &RESOURCE_TYPE),
        optional("resourceId", &RESOURCE_ID),
        optional("resourceName", &RESOURCE_NAME),
        optional("awsRegion", &AWS_REGION),
        optional("availabilityZone", &AVAILABILITY_ZONE),
        optional(
            "resourceCreationTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("tags", &TAGS),
        optional("relatedEvents", &RELATED_EVENT_LIST),
        optional("relationships", &RELATIONSHIP_LIST),
        optional("configuration", &CONFIGURATION),
        optional("supplementaryConfiguration", &SUPPLEMENTARY_CONFIGURATION),
        optional("recordingFrequency", &RECORDING_FREQUENCY),
        optional(
            "configurationItemDeliveryTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static CONFIGURATION_ITEM_LIST: Shape = Shape::List(
    ListShape::new("ConfigurationItemList", &Shape::Structure(&CONFIGURATION_ITEM)),
);
pub static CONFIGURATION_ITEM_MD5_HASH: Shape = Shape::String(
    StringShape::new("ConfigurationItemMD5Hash"),
);
pub static CONFIGURATION_ITEM_STATUS: Shape = Shape::String(
    StringShape::new("ConfigurationItemStatus")
        .values(
            &[
                "OK",
                "ResourceDiscovered",
                "ResourceNotRecorded",
                "ResourceDeleted",
                "ResourceDeletedNotRecorded",
            ],
        ),
);
pub static CONFIGURATION_RECORDER: Structure = Structure {
    name: "ConfigurationRecorder",
    members: &[
        optional("arn", &AMAZON_RESOURCE_NAME),
        optional("name", &RECORDER_NAME),
        optional("roleARN", &STRING),
        optional("recordingGroup", &Shape::Structure(&RECORDING_GROUP)),
        optional("recordingMode", &Shape::Structure(&RECORDING_MODE)),
        optional("recordingScope", &RECORDING_SCOPE),
        optional("servicePrincipal", &SERVICE_PRINCIPAL),
        optional("connectorArn", &AMAZON_RESOURCE_NAME),
        optional("scopeConfiguration", &Shape::Structure(&SCOPE_CONFIGURATION)),
    ],
    union: false,
};
pub static CONFIGURATION_RECORDER_FILTER: Structure = Structure {
    name: "ConfigurationRecorderFilter",
    members: &[
        optional("filterName", &CONFIGURATION_RECORDER_FILTER_NAME),
        optional("filterValue", &CONFIGURATION_RECORDER_FILTER_VALUES),
    ],
    union: false,
};
pub static CONFIGURATION_RECORDER_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationRecorderFilterList",
        &Shape::Structure(&CONFIGURATION_RECORDER_FILTER),
    ),
);
pub static CONFIGURATION_RECORDER_FILTER_NAME: Shape = Shape::String(
    StringShape::new("ConfigurationRecorderFilterName").values(&["recordingScope"]),
);
pub static CONFIGURATION_RECORDER_FILTER_VALUE: Shape = Shape::String(
    StringShape::new("ConfigurationRecorderFilterValue")
        .pattern("^[0-9a-zA-Z\\\\*\\\\.\\\\\\/\\\\?-]*$"),
);
pub static CONFIGURATION_RECORDER_FILTER_VALUES: Shape = Shape::List(
    ListShape::new(
        "ConfigurationRecorderFilterValues",
        &CONFIGURATION_RECORDER_FILTER_VALUE,
    ),
);
pub static CONFIGURATION_RECORDER_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationRecorderList",
        &Shape::Structure(&CONFIGURATION_RECORDER),
    ),
);
pub static CONFIGURATION_RECORDER_NAME_LIST: Shape = Shape::List(
    ListShape::new("ConfigurationRecorderNameList", &RECORDER_NAME),
);
pub static CONFIGURATION_RECORDER_STATUS: Structure = Structure {
    name: "ConfigurationRecorderStatus",
    members: &[
        optional("arn", &AMAZON_RESOURCE_NAME),
        optional("name", &STRING),
        optional("lastStartTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("lastStopTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("recording", &Shape::Boolean),
        optional("lastStatus", &RECORDER_STATUS),
        optional("lastErrorCode", &STRING),
        optional("lastErrorMessage", &STRING),
        optional(
            "lastStatusChangeTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("servicePrincipal", &SERVICE_PRINCIPAL),
    ],
    union: false,
};
pub static CONFIGURATION_RECORDER_STATUS_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationRecorderStatusList",
        &Shape::Structure(&CONFIGURATION_RECORDER_STATUS),
    ),
);
pub static CONFIGURATION_RECORDER_SUMMARIES: Shape = Shape::List(
    ListShape::new(
        "ConfigurationRecorderSummaries",
        &Shape::Structure(&CONFIGURATION_RECORDER_SUMMARY),
    ),
);
pub static CONFIGURATION_RECORDER_SUMMARY: Structure = Structure {
    name: "ConfigurationRecorderSummary",
    members: &[
        required("arn", &AMAZON_RESOURCE_NAME),
        required("name", &RECORDER_NAME),
        optional("servicePrincipal", &SERVICE_PRINCIPAL),
        required("recordingScope", &RECORDING_SCOPE),
        optional("provider", &PROVIDER),
    ],
    union: false,
};
pub static CONFIGURATION_STATE_ID: Shape = Shape::String(
    StringShape::new("ConfigurationStateId"),
);
pub static CONFLICT_EXCEPTION: Structure = Structure {
    name: "ConflictException",
    members: &[],
    union: false,
};
pub static CONFORMANCE_PACK_ARN: Shape = Shape::String(
    StringShape::new("ConformancePackArn").min(1).max(2048),
);
pub static CONFORMANCE_PACK_COMPLIANCE_FILTERS: Structure = Structure {
    name: "ConformancePackComplianceFilters",
    members: &[
        optional("ConfigRuleNames", &CONFORMANCE_PACK_CONFIG_RULE_NAMES),
        optional("ComplianceType", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_COMPLIANCE_RESOURCE_IDS: Shape = Shape::List(
    ListShape::new("ConformancePackComplianceResourceIds", &STRING_WITH_CHAR_LIMIT256)
        .min(0)
        .max(5),
);
pub static CONFORMANCE_PACK_COMPLIANCE_SCORE: Structure = Structure {
    name: "ConformancePackComplianceScore",
    members: &[
        optional("Score", &COMPLIANCE_SCORE),
        optional("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional("LastUpdatedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_COMPLIANCE_SCORES: Shape = Shape::List(
    ListShape::new(
        "ConformancePackComplianceScores",
        &Shape::Structure(&CONFORMANCE_PACK_COMPLIANCE_SCORE),
    ),
);
pub static CONFORMANCE_PACK_COMPLIANCE_SCORES_FILTERS: Structure = Structure {
    name: "ConformancePackComplianceScoresFilters",
    members: &[required("ConformancePackNames", &CONFORMANCE_PACK_NAME_FILTER)],
    union: false,
};
pub static CONFORMANCE_PACK_COMPLIANCE_SUMMARY: Structure = Structure {
    name: "ConformancePackComplianceSummary",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        required("ConformancePackComplianceStatus", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_COMPLIANCE_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new(
            "ConformancePackComplianceSummaryList",
            &Shape::Structure(&CONFORMANCE_PACK_COMPLIANCE_SUMMARY),
        )
        .min(1)
        .max(5),
);
pub static CONFORMANCE_PACK_COMPLIANCE_TYPE: Shape = Shape::String(
    StringShape::new("ConformancePackComplianceType")
        .values(&["COMPLIANT", "NON_COMPLIANT", "INSUFFICIENT_DATA"]),
);
pub static CONFORMANCE_PACK_CONFIG_RULE_NAMES: Shape = Shape::List(
    ListShape::new("ConformancePackConfigRuleNames", &STRING_WITH_CHAR_LIMIT64)
        .min(0)
        .max(10),
);
pub static CONFORMANCE_PACK_DETAIL: Structure = Structure {
    name: "ConformancePackDetail",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        required("ConformancePackArn", &CONFORMANCE_PACK_ARN),
        required("ConformancePackId", &CONFORMANCE_PACK_ID),
        optional("DeliveryS3Bucket", &DELIVERY_S3_BUCKET),
        optional("DeliveryS3KeyPrefix", &DELIVERY_S3_KEY_PREFIX),
        optional("ConformancePackInputParameters", &CONFORMANCE_PACK_INPUT_PARAMETERS),
        optional(
            "LastUpdateRequestedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("CreatedBy", &STRING_WITH_CHAR_LIMIT256),
        optional(
            "TemplateSSMDocumentDetails",
            &Shape::Structure(&TEMPLATE_SSM_DOCUMENT_DETAILS),
        ),
        optional("Type", &CONFORMANCE_PACK_TYPE),
        optional("Source", &Shape::Structure(&CONFORMANCE_PACK_SOURCE)),
        optional("Scope", &Shape::Structure(&CONFORMANCE_PACK_SCOPE)),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_DETAIL_LIST: Shape = Shape::List(
    ListShape::new(
            "ConformancePackDetailList",
            &Shape::Structure(&CONFORMANCE_PACK_DETAIL),
        )
        .min(0)
        .max(25),
);
pub static CONFORMANCE_PACK_EVALUATION_FILTERS: Structure = Structure {
    name: "ConformancePackEvaluationFilters",
    members: &[
        optional("ConfigRuleNames", &CONFORMANCE_PACK_CONFIG_RULE_NAMES),
        optional("ComplianceType", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ResourceIds", &CONFORMANCE_PACK_COMPLIANCE_RESOURCE_IDS),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_EVALUATION_RESULT: Structure = Structure {
    name: "ConformancePackEvaluationResult",
    members: &[
        required("ComplianceType", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
        required(
            "EvaluationResultIdentifier",
            &Shape::Structure(&EVALUATION_RESULT_IDENTIFIER),
        ),
        required(
            "ConfigRuleInvokedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        required("ResultRecordedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("Annotation", &ANNOTATION),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_ID: Shape = Shape::String(
    StringShape::new("ConformancePackId").min(1).max(1024),
);
pub static CONFORMANCE_PACK_INPUT_PARAMETER: Structure = Structure {
    name: "ConformancePackInputParameter",
    members: &[
        required("ParameterName", &PARAMETER_NAME),
        required("ParameterValue", &PARAMETER_VALUE),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_INPUT_PARAMETERS: Shape = Shape::List(
    ListShape::new(
            "ConformancePackInputParameters",
            &Shape::Structure(&CONFORMANCE_PACK_INPUT_PARAMETER),
        )
        .min(0)
        .max(330),
);
pub static CONFORMANCE_PACK_NAME: Shape = Shape::String(
    StringShape::new("ConformancePackName")
        .min(1)
        .max(256)
        .pattern("[a-zA-Z][-a-zA-Z0-9]*"),
);
pub static CONFORMANCE_PACK_NAME_FILTER: Shape = Shape::List(
    ListShape::new("ConformancePackNameFilter", &CONFORMANCE_PACK_NAME).min(1).max(25),
);
pub static CONFORMANCE_PACK_NAMES_LIST: Shape = Shape::List(
    ListShape::new("ConformancePackNamesList", &CONFORMANCE_PACK_NAME).min(0).max(25),
);
pub static CONFORMANCE_PACK_NAMES_TO_SUMMARIZE_LIST: Shape = Shape::List(
    ListShape::new("ConformancePackNamesToSummarizeList", &CONFORMANCE_PACK_NAME)
        .min(1)
        .max(5),
);
pub static CONFORMANCE_PACK_RULE_COMPLIANCE: Structure = Structure {
    name: "ConformancePackRuleCompliance",
    members: &[
        optional("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ComplianceType", &CONFORMANCE_PACK_COMPLIANCE_TYPE),
        optional("Controls", &CONTROLS_LIST),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_RULE_COMPLIANCE_LIST: Shape = Shape::List(
    ListShape::new(
            "ConformancePackRuleComplianceList",
            &Shape::Structure(&CONFORMANCE_PACK_RULE_COMPLIANCE),
        )
        .min(0)
        .max(1000),
);
pub static CONFORMANCE_PACK_RULE_EVALUATION_RESULTS_LIST: Shape = Shape::List(
    ListShape::new(
            "ConformancePackRuleEvaluationResultsList",
            &Shape::Structure(&CONFORMANCE_PACK_EVALUATION_RESULT),
        )
        .min(0)
        .max(100),
);
pub static CONFORMANCE_PACK_SCOPE: Structure = Structure {
    name: "ConformancePackScope",
    members: &[required("TagKey", &TAG_KEY), optional("TagValue", &TAG_VALUE)],
    union: false,
};
pub static CONFORMANCE_PACK_SOURCE: Structure = Structure {
    name: "ConformancePackSource",
    members: &[required("SourceIdentifier", &CONFORMANCE_PACK_SOURCE_IDENTIFIER)],
    union: false,
};
pub static CONFORMANCE_PACK_SOURCE_IDENTIFIER: Shape = Shape::String(
    StringShape::new("ConformancePackSourceIdentifier").min(1).max(256),
);
pub static CONFORMANCE_PACK_STATE: Shape = Shape::String(
    StringShape::new("ConformancePackState")
        .values(
            &[
                "CREATE_IN_PROGRESS",
                "CREATE_COMPLETE",
                "CREATE_FAILED",
                "UPDATE_IN_PROGRESS",
                "UPDATE_COMPLETE",
                "UPDATE_FAILED",
                "DELETE_IN_PROGRESS",
                "DELETE_FAILED",
            ],
        ),
);
pub static CONFORMANCE_PACK_STATUS_DETAIL: Structure = Structure {
    name: "ConformancePackStatusDetail",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        required("ConformancePackId", &CONFORMANCE_PACK_ID),
        required("ConformancePackArn", &CONFORMANCE_PACK_ARN),
        required("ConformancePackState", &CONFORMANCE_PACK_STATE),
        optional("StackArn", &STACK_ARN),
        optional("ConformancePackStatusReason", &CONFORMANCE_PACK_STATUS_REASON),
        required(
            "LastUpdateRequestedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional(
            "LastUpdateCompletedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("Type", &CONFORMANCE_PACK_TYPE),
    ],
    union: false,
};
pub static CONFORMANCE_PACK_STATUS_DETAILS_LIST: Shape = Shape::List(
    ListShape::new(
            "ConformancePackStatusDetailsList",
            &Shape::Structure(&CONFORMANCE_PACK_STATUS_DETAIL),
        )
        .min(0)
        .max(25),
);
pub static CONFORMANCE_PACK_STATUS_REASON: Shape = Shape::String(
    StringShape::new("ConformancePackStatusReason").min(0).max(2000),
);
pub static CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION: Structure = Structure {
    name: "ConformancePackTemplateValidationException",
    members: &[],
    union: false,
};
pub static CONFORMANCE_PACK_TYPE: Shape = Shape::String(
    StringShape::new("ConformancePackType").values(&["CUSTOM", "MANAGED"]),
);
pub static CONFORMANCE_PACK_TYPE_LIST: Shape = Shape::List(
    ListShape::new("ConformancePackTypeList", &CONFORMANCE_PACK_TYPE).min(1).max(2),
);
pub static CONNECTOR: Structure = Structure {
    name: "Connector",
    members: &[
        required("name", &CONNECTOR_NAME),
        required("arn", &AMAZON_RESOURCE_NAME),
        required("connectorConfiguration", &Shape::Structure(&CONNECTOR_CONFIGURATION)),
        required("createdTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static CONNECTOR_CONFIGURATION: Structure = Structure {
    name: "ConnectorConfiguration",
    members: &[
        optional("azure", &Shape::Structure(&AZURE_CONNECTOR_CONFIGURATION)),
        optional("gcp", &Shape::Structure(&GCP_CONNECTOR_CONFIGURATION)),
    ],
    union: false,
};
pub static CONNECTOR_FILTER: Structure = Structure {
    name: "ConnectorFilter",
    members: &[
        optional("filterName", &CONNECTOR_FILTER_NAME),
        optional("filterValues", &FILTER_VALUE_LIST),
    ],
    union: false,
};
pub static CONNECTOR_FILTER_LIST: Shape = Shape::List(
    ListShape::new("ConnectorFilterList", &Shape::Structure(&CONNECTOR_FILTER))
        .min(0)
        .max(5),
);
pub static CONNECTOR_FILTER_NAME: Shape = Shape::String(
    StringShape::new("ConnectorFilterName").values(&["provider"]),
);
pub static CONNECTOR_NAME: Shape = Shape::String(
    StringShape::new("ConnectorName").min(1).max(256),
);
pub static CONNECTOR_SUMMARIES: Shape = Shape::List(
    ListShape::new("ConnectorSummaries", &Shape::Structure(&CONNECTOR_SUMMARY))
        .min(0)
        .max(100),
);
pub static CONNECTOR_SUMMARY: Structure = Structure {
    name: "ConnectorSummary",
    members: &[
        required("arn", &AMAZON_RESOURCE_NAME),
        required("name", &CONNECTOR_NAME),
        required("provider", &PROVIDER),
        optional("tenantIdentifier", &AZURE_TENANT_IDENTIFIER),
        optional("gcpOrganizationId", &GCP_ORGANIZATION_ID),
        optional("serviceAccountEmail", &GCP_SERVICE_ACCOUNT_EMAIL),
        required("createdTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static CONTROLS_LIST: Shape = Shape::List(
    ListShape::new("ControlsList", &STRING_WITH_CHAR_LIMIT128).min(0).max(20),
);
pub static COSMOS_PAGE_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("CosmosPageLimit").min(0).max(100),
);
pub static CUSTOM_POLICY_DETAILS: Structure = Structure {
    name: "CustomPolicyDetails",
    members: &[
        required("PolicyRuntime", &POLICY_RUNTIME),
        required("PolicyText", &POLICY_TEXT),
        optional("EnableDebugLogDelivery", &Shape::Boolean),
    ],
    union: false,
};
pub static DEBUG_LOG_DELIVERY_ACCOUNTS: Shape = Shape::List(
    ListShape::new("DebugLogDeliveryAccounts", &ACCOUNT_ID).min(0).max(1000),
);
pub static DELETE_AGGREGATION_AUTHORIZATION_REQUEST: Structure = Structure {
    name: "DeleteAggregationAuthorizationRequest",
    members: &[
        required("AuthorizedAccountId", &ACCOUNT_ID),
        required("AuthorizedAwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static DELETE_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "DeleteConfigRuleRequest",
    members: &[required("ConfigRuleName", &CONFIG_RULE_NAME)],
    union: false,
};
pub static DELETE_CONFIGURATION_AGGREGATOR_REQUEST: Structure = Structure {
    name: "DeleteConfigurationAggregatorRequest",
    members: &[required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME)],
    union: false,
};
pub static DELETE_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "DeleteConfigurationRecorderRequest",
    members: &[required("ConfigurationRecorderName", &RECORDER_NAME)],
    union: false,
};
pub static DELETE_CONFORMANCE_PACK_REQUEST: Structure = Structure {
    name: "DeleteConformancePackRequest",
    members: &[required("ConformancePackName", &CONFORMANCE_PACK_NAME)],
    union: false,
};
pub static DELETE_CONNECTOR_REQUEST: Structure = Structure {
    name: "DeleteConnectorRequest",
    members: &[required("Arn", &AMAZON_RESOURCE_NAME)],
    union: false,
};
pub static DELETE_DELIVERY_CHANNEL_REQUEST: Structure = Structure {
    name: "DeleteDeliveryChannelRequest",
    members: &[required("DeliveryChannelName", &CHANNEL_NAME)],
    union: false,
};
pub static DELETE_EVALUATION_RESULTS_REQUEST: Structure = Structure {
    name: "DeleteEvaluationResultsRequest",
    members: &[required("ConfigRuleName", &STRING_WITH_CHAR_LIMIT64)],
    union: false,
};
pub static DELETE_EVALUATION_RESULTS_RESPONSE: Structure = Structure {
    name: "DeleteEvaluationResultsResponse",
    members: &[],
    union: false,
};
pub static DELETE_ORGANIZATION_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "DeleteOrganizationConfigRuleRequest",
    members: &[required("OrganizationConfigRuleName", &ORGANIZATION_CONFIG_RULE_NAME)],
    union: false,
};
pub static DELETE_ORGANIZATION_CONFORMANCE_PACK_REQUEST: Structure = Structure {
    name: "DeleteOrganizationConformancePackRequest",
    members: &[
        required("OrganizationConformancePackName", &ORGANIZATION_CONFORMANCE_PACK_NAME),
    ],
    union: false,
};
pub static DELETE_PENDING_AGGREGATION_REQUEST_REQUEST: Structure = Structure {
    name: "DeletePendingAggregationRequestRequest",
    members: &[
        required("RequesterAccountId", &ACCOUNT_ID),
        required("RequesterAwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static DELETE_REMEDIATION_CONFIGURATION_REQUEST: Structure = Structure {
    name: "DeleteRemediationConfigurationRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ResourceType", &STRING),
    ],
    union: false,
};
pub static DELETE_REMEDIATION_CONFIGURATION_RESPONSE: Structure = Structure {
    name: "DeleteRemediationConfigurationResponse",
    members: &[],
    union: false,
};
pub static DELETE_REMEDIATION_EXCEPTIONS_REQUEST: Structure = Structure {
    name: "DeleteRemediationExceptionsRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("ResourceKeys", &REMEDIATION_EXCEPTION_RESOURCE_KEYS),
    ],
    union: false,
};
pub static DELETE_REMEDIATION_EXCEPTIONS_RESPONSE: Structure = Structure {
    name: "DeleteRemediationExceptionsResponse",
    members: &[optional("FailedBatches", &FAILED_DELETE_REMEDIATION_EXCEPTIONS_BATCHES)],
    union: false,
};
pub static DELETE_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "DeleteResourceConfigRequest",
    members: &[
        required("ResourceType", &RESOURCE_TYPE_STRING),
        required("ResourceId", &RESOURCE_ID),
    ],
    union: false,
};
pub static DELETE_RETENTION_CONFIGURATION_REQUEST: Structure = Structure {
    name: "DeleteRetentionConfigurationRequest",
    members: &[required("RetentionConfigurationName", &RETENTION_CONFIGURATION_NAME)],
    union: false,
};
pub static DELETE_SERVICE_LINKED_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "DeleteServiceLinkedConfigurationRecorderRequest",
    members: &[
        optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional("Arn", &AMAZON_RESOURCE_NAME),
    ],
    union: false,
};
pub static DELETE_SERVICE_LINKED_CONFIGURATION_RECORDER_RESPONSE: Structure = Structure {
    name: "DeleteServiceLinkedConfigurationRecorderResponse",
    members: &[required("Arn", &AMAZON_RESOURCE_NAME), required("Name", &RECORDER_NAME)],
    union: false,
};
pub static DELETE_STORED_QUERY_REQUEST: Structure = Structure {
    name: "DeleteStoredQueryRequest",
    members: &[required("QueryName", &QUERY_NAME)],
    union: false,
};
pub static DELETE_STORED_QUERY_RESPONSE: Structure = Structure {
    name: "DeleteStoredQueryResponse",
    members: &[],
    union: false,
};
pub static DELIVER_CONFIG_SNAPSHOT_REQUEST: Structure = Structure {
    name: "DeliverConfigSnapshotRequest",
    members: &[required("deliveryChannelName", &CHANNEL_NAME)],
    union: false,
};
pub static DELIVER_CONFIG_SNAPSHOT_RESPONSE: Structure = Structure {
    name: "DeliverConfigSnapshotResponse",
    members: &[optional("configSnapshotId", &STRING)],
    union: false,
};
pub static DELIVERY_CHANNEL: Structure = Structure {
    name: "DeliveryChannel",
    members: &[
        optional("name", &CHANNEL_NAME),
        optional("s3BucketName", &STRING),
        optional("s3KeyPrefix", &STRING),
        optional("s3KmsKeyArn", &STRING),
        optional("snsTopicARN", &STRING),
        optional(
            "configSnapshotDeliveryProperties",
            &Shape::Structure(&CONFIG_SNAPSHOT_DELIVERY_PROPERTIES),
        ),
    ],
    union: false,
};
pub static DELIVERY_CHANNEL_LIST: Shape = Shape::List(
    ListShape::new("DeliveryChannelList", &Shape::Structure(&DELIVERY_CHANNEL)),
);
pub static DELIVERY_CHANNEL_NAME_LIST: Shape = Shape::List(
    ListShape::new("DeliveryChannelNameList", &CHANNEL_NAME),
);
pub static DELIVERY_CHANNEL_STATUS: Structure = Structure {
    name: "DeliveryChannelStatus",
    members: &[
        optional("name", &STRING),
        optional(
            "configSnapshotDeliveryInfo",
            &Shape::Structure(&CONFIG_EXPORT_DELIVERY_INFO),
        ),
        optional(
            "configHistoryDeliveryInfo",
            &Shape::Structure(&CONFIG_EXPORT_DELIVERY_INFO),
        ),
        optional(
            "configStreamDeliveryInfo",
            &Shape::Structure(&CONFIG_STREAM_DELIVERY_INFO),
        ),
    ],
    union: false,
};
pub static DELIVERY_CHANNEL_STATUS_LIST: Shape = Shape::List(
    ListShape::new(
        "DeliveryChannelStatusList",
        &Shape::Structure(&DELIVERY_CHANNEL_STATUS),
    ),
);
pub static DELIVERY_S3_BUCKET: Shape = Shape::String(
    StringShape::new("DeliveryS3Bucket").min(0).max(63),
);
pub static DELIVERY_S3_KEY_PREFIX: Shape = Shape::String(
    StringShape::new("DeliveryS3KeyPrefix").min(0).max(1024),
);
pub static DELIVERY_STATUS: Shape = Shape::String(
    StringShape::new("DeliveryStatus").values(&["Success", "Failure", "Not_Applicable"]),
);
pub static DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFIG_RULES_REQUEST: Structure = Structure {
    name: "DescribeAggregateComplianceByConfigRulesRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("Filters", &Shape::Structure(&CONFIG_RULE_COMPLIANCE_FILTERS)),
        optional("Limit", &GROUP_BY_API_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFIG_RULES_RESPONSE: Structure = Structure {
    name: "DescribeAggregateComplianceByConfigRulesResponse",
    members: &[
        optional(
            "AggregateComplianceByConfigRules",
            &AGGREGATE_COMPLIANCE_BY_CONFIG_RULE_LIST,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACKS_REQUEST: Structure = Structure {
    name: "DescribeAggregateComplianceByConformancePacksRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional(
            "Filters",
            &Shape::Structure(&AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_FILTERS),
        ),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACKS_RESPONSE: Structure = Structure {
    name: "DescribeAggregateComplianceByConformancePacksResponse",
    members: &[
        optional(
            "AggregateComplianceByConformancePacks",
            &AGGREGATE_COMPLIANCE_BY_CONFORMANCE_PACK_LIST,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_AGGREGATION_AUTHORIZATIONS_REQUEST: Structure = Structure {
    name: "DescribeAggregationAuthorizationsRequest",
    members: &[optional("Limit", &LIMIT), optional("NextToken", &STRING)],
    union: false,
};
pub static DESCRIBE_AGGREGATION_AUTHORIZATIONS_RESPONSE: Structure = Structure {
    name: "DescribeAggregationAuthorizationsResponse",
    members: &[
        optional("AggregationAuthorizations", &AGGREGATION_AUTHORIZATION_LIST),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_COMPLIANCE_BY_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "DescribeComplianceByConfigRuleRequest",
    members: &[
        optional("ConfigRuleNames", &CONFIG_RULE_NAMES),
        optional("ComplianceTypes", &COMPLIANCE_TYPES),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_COMPLIANCE_BY_CONFIG_RULE_RESPONSE: Structure = Structure {
    name: "DescribeComplianceByConfigRuleResponse",
    members: &[
        optional("ComplianceByConfigRules", &COMPLIANCE_BY_CONFIG_RULES),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_COMPLIANCE_BY_RESOURCE_REQUEST: Structure = Structure {
    name: "DescribeComplianceByResourceRequest",
    members: &[
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ResourceId", &BASE_RESOURCE_ID),
        optional("ComplianceTypes", &COMPLIANCE_TYPES),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_COMPLIANCE_BY_RESOURCE_RESPONSE: Structure = Structure {
    name: "DescribeComplianceByResourceResponse",
    members: &[
        optional("ComplianceByResources", &COMPLIANCE_BY_RESOURCES),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_CONFIG_RULE_EVALUATION_STATUS_REQUEST: Structure = Structure {
    name: "DescribeConfigRuleEvaluationStatusRequest",
    members: &[
        optional("ConfigRuleNames", &CONFIG_RULE_NAMES),
        optional("NextToken", &STRING),
        optional("Limit", &RULE_LIMIT),
    ],
    union: false,
};
pub static DESCRIBE_CONFIG_RULE_EVALUATION_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeConfigRuleEvaluationStatusResponse",
    members: &[
        optional("ConfigRulesEvaluationStatus", &CONFIG_RULE_EVALUATION_STATUS_LIST),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_CONFIG_RULES_FILTERS: Structure = Structure {
    name: "DescribeConfigRulesFilters",
    members: &[
        optional("EvaluationMode", &EVALUATION_MODE),
        optional("RuleEvaluationVisibility", &RULE_EVALUATION_VISIBILITY),
    ],
    union: false,
};
pub static DESCRIBE_CONFIG_RULES_REQUEST: Structure = Structure {
    name: "DescribeConfigRulesRequest",
    members: &[
        optional("ConfigRuleNames", &CONFIG_RULE_NAMES),
        optional("Filters", &Shape::Structure(&DESCRIBE_CONFIG_RULES_FILTERS)),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_CONFIG_RULES_RESPONSE: Structure = Structure {
    name: "DescribeConfigRulesResponse",
    members: &[optional("ConfigRules", &CONFIG_RULES), optional("NextToken", &STRING)],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_AGGREGATOR_SOURCES_STATUS_REQUEST: Structure = Structure {
    name: "DescribeConfigurationAggregatorSourcesStatusRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("UpdateStatus", &AGGREGATED_SOURCE_STATUS_TYPE_LIST),
        optional("NextToken", &STRING),
        optional("Limit", &LIMIT),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_AGGREGATOR_SOURCES_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeConfigurationAggregatorSourcesStatusResponse",
    members: &[
        optional("AggregatedSourceStatusList", &AGGREGATED_SOURCE_STATUS_LIST),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_AGGREGATORS_REQUEST: Structure = Structure {
    name: "DescribeConfigurationAggregatorsRequest",
    members: &[
        optional("ConfigurationAggregatorNames", &CONFIGURATION_AGGREGATOR_NAME_LIST),
        optional("NextToken", &STRING),
        optional("Limit", &LIMIT),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_AGGREGATORS_RESPONSE: Structure = Structure {
    name: "DescribeConfigurationAggregatorsResponse",
    members: &[
        optional("ConfigurationAggregators", &CONFIGURATION_AGGREGATOR_LIST),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_RECORDER_STATUS_REQUEST: Structure = Structure {
    name: "DescribeConfigurationRecorderStatusRequest",
    members: &[
        optional("ConfigurationRecorderNames", &CONFIGURATION_RECORDER_NAME_LIST),
        optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional("Arn", &AMAZON_RESOURCE_NAME),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_RECORDER_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeConfigurationRecorderStatusResponse",
    members: &[
        optional("ConfigurationRecordersStatus", &CONFIGURATION_RECORDER_STATUS_LIST),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_RECORDERS_REQUEST: Structure = Structure {
    name: "DescribeConfigurationRecordersRequest",
    members: &[
        optional("ConfigurationRecorderNames", &CONFIGURATION_RECORDER_NAME_LIST),
        optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional("Arn", &AMAZON_RESOURCE_NAME),
    ],
    union: false,
};
pub static DESCRIBE_CONFIGURATION_RECORDERS_RESPONSE: Structure = Structure {
    name: "DescribeConfigurationRecordersResponse",
    members: &[optional("ConfigurationRecorders", &CONFIGURATION_RECORDER_LIST)],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACK_COMPLIANCE_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("DescribeConformancePackComplianceLimit").min(0).max(1000),
);
pub static DESCRIBE_CONFORMANCE_PACK_COMPLIANCE_REQUEST: Structure = Structure {
    name: "DescribeConformancePackComplianceRequest",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional("Filters", &Shape::Structure(&CONFORMANCE_PACK_COMPLIANCE_FILTERS)),
        optional("Limit", &DESCRIBE_CONFORMANCE_PACK_COMPLIANCE_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACK_COMPLIANCE_RESPONSE: Structure = Structure {
    name: "DescribeConformancePackComplianceResponse",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        required(
            "ConformancePackRuleComplianceList",
            &CONFORMANCE_PACK_RULE_COMPLIANCE_LIST,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACK_STATUS_REQUEST: Structure = Structure {
    name: "DescribeConformancePackStatusRequest",
    members: &[
        optional("ConformancePackNames", &CONFORMANCE_PACK_NAMES_LIST),
        optional("Filters", &Shape::Structure(&DESCRIBE_CONFORMANCE_PACKS_FILTERS)),
        optional("Limit", &PAGE_SIZE_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACK_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeConformancePackStatusResponse",
    members: &[
        optional("ConformancePackStatusDetails", &CONFORMANCE_PACK_STATUS_DETAILS_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACKS_FILTERS: Structure = Structure {
    name: "DescribeConformancePacksFilters",
    members: &[optional("Types", &CONFORMANCE_PACK_TYPE_LIST)],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACKS_REQUEST: Structure = Structure {
    name: "DescribeConformancePacksRequest",
    members: &[
        optional("ConformancePackNames", &CONFORMANCE_PACK_NAMES_LIST),
        optional("Filters", &Shape::Structure(&DESCRIBE_CONFORMANCE_PACKS_FILTERS)),
        optional("Limit", &PAGE_SIZE_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_CONFORMANCE_PACKS_RESPONSE: Structure = Structure {
    name: "DescribeConformancePacksResponse",
    members: &[
        optional("ConformancePackDetails", &CONFORMANCE_PACK_DETAIL_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_DELIVERY_CHANNEL_STATUS_REQUEST: Structure = Structure {
    name: "DescribeDeliveryChannelStatusRequest",
    members: &[optional("DeliveryChannelNames", &DELIVERY_CHANNEL_NAME_LIST)],
    union: false,
};
pub static DESCRIBE_DELIVERY_CHANNEL_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeDeliveryChannelStatusResponse",
    members: &[optional("DeliveryChannelsStatus", &DELIVERY_CHANNEL_STATUS_LIST)],
    union: false,
};
pub static DESCRIBE_DELIVERY_CHANNELS_REQUEST: Structure = Structure {
    name: "DescribeDeliveryChannelsRequest",
    members: &[optional("DeliveryChannelNames", &DELIVERY_CHANNEL_NAME_LIST)],
    union: false,
};
pub static DESCRIBE_DELIVERY_CHANNELS_RESPONSE: Structure = Structure {
    name: "DescribeDeliveryChannelsResponse",
    members: &[optional("DeliveryChannels", &DELIVERY_CHANNEL_LIST)],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFIG_RULE_STATUSES_REQUEST: Structure = Structure {
    name: "DescribeOrganizationConfigRuleStatusesRequest",
    members: &[
        optional("OrganizationConfigRuleNames", &ORGANIZATION_CONFIG_RULE_NAMES),
        optional("Limit", &COSMOS_PAGE_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFIG_RULE_STATUSES_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationConfigRuleStatusesResponse",
    members: &[
        optional("OrganizationConfigRuleStatuses", &ORGANIZATION_CONFIG_RULE_STATUSES),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFIG_RULES_REQUEST: Structure = Structure {
    name: "DescribeOrganizationConfigRulesRequest",
    members: &[
        optional("OrganizationConfigRuleNames", &ORGANIZATION_CONFIG_RULE_NAMES),
        optional("Limit", &COSMOS_PAGE_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFIG_RULES_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationConfigRulesResponse",
    members: &[
        optional("OrganizationConfigRules", &ORGANIZATION_CONFIG_RULES),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES_REQUEST: Structure = Structure {
    name: "DescribeOrganizationConformancePackStatusesRequest",
    members: &[
        optional(
            "OrganizationConformancePackNames",
            &ORGANIZATION_CONFORMANCE_PACK_NAMES,
        ),
        optional("Limit", &COSMOS_PAGE_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationConformancePackStatusesResponse",
    members: &[
        optional(
            "OrganizationConformancePackStatuses",
            &ORGANIZATION_CONFORMANCE_PACK_STATUSES,
        ),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS_REQUEST: Structure = Structure {
    name: "DescribeOrganizationConformancePacksRequest",
    members: &[
        optional(
            "OrganizationConformancePackNames",
            &ORGANIZATION_CONFORMANCE_PACK_NAMES,
        ),
        optional("Limit", &COSMOS_PAGE_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationConformancePacksResponse",
    members: &[
        optional("OrganizationConformancePacks", &ORGANIZATION_CONFORMANCE_PACKS),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_PENDING_AGGREGATION_REQUESTS_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("DescribePendingAggregationRequestsLimit").min(0).max(20),
);
pub static DESCRIBE_PENDING_AGGREGATION_REQUESTS_REQUEST: Structure = Structure {
    name: "DescribePendingAggregationRequestsRequest",
    members: &[
        optional("Limit", &DESCRIBE_PENDING_AGGREGATION_REQUESTS_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_PENDING_AGGREGATION_REQUESTS_RESPONSE: Structure = Structure {
    name: "DescribePendingAggregationRequestsResponse",
    members: &[
        optional("PendingAggregationRequests", &PENDING_AGGREGATION_REQUEST_LIST),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_REMEDIATION_CONFIGURATIONS_REQUEST: Structure = Structure {
    name: "DescribeRemediationConfigurationsRequest",
    members: &[required("ConfigRuleNames", &CONFIG_RULE_NAMES)],
    union: false,
};
pub static DESCRIBE_REMEDIATION_CONFIGURATIONS_RESPONSE: Structure = Structure {
    name: "DescribeRemediationConfigurationsResponse",
    members: &[optional("RemediationConfigurations", &REMEDIATION_CONFIGURATIONS)],
    union: false,
};
pub static DESCRIBE_REMEDIATION_EXCEPTIONS_REQUEST: Structure = Structure {
    name: "DescribeRemediationExceptionsRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ResourceKeys", &REMEDIATION_EXCEPTION_RESOURCE_KEYS),
        optional("Limit", &LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_REMEDIATION_EXCEPTIONS_RESPONSE: Structure = Structure {
    name: "DescribeRemediationExceptionsResponse",
    members: &[
        optional("RemediationExceptions", &REMEDIATION_EXCEPTIONS),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_REMEDIATION_EXECUTION_STATUS_REQUEST: Structure = Structure {
    name: "DescribeRemediationExecutionStatusRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ResourceKeys", &RESOURCE_KEYS),
        optional("Limit", &LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_REMEDIATION_EXECUTION_STATUS_RESPONSE: Structure = Structure {
    name: "DescribeRemediationExecutionStatusResponse",
    members: &[
        optional("RemediationExecutionStatuses", &REMEDIATION_EXECUTION_STATUSES),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static DESCRIBE_RETENTION_CONFIGURATIONS_REQUEST: Structure = Structure {
    name: "DescribeRetentionConfigurationsRequest",
    members: &[
        optional("RetentionConfigurationNames", &RETENTION_CONFIGURATION_NAME_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_RETENTION_CONFIGURATIONS_RESPONSE: Structure = Structure {
    name: "DescribeRetentionConfigurationsResponse",
    members: &[
        optional("RetentionConfigurations", &RETENTION_CONFIGURATION_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIPTION: Shape = Shape::String(
    StringShape::new("Description").min(1).max(256),
);
pub static DISASSOCIATE_RESOURCE_TYPES_REQUEST: Structure = Structure {
    name: "DisassociateResourceTypesRequest",
    members: &[
        required("ConfigurationRecorderArn", &AMAZON_RESOURCE_NAME),
        required("ResourceTypes", &RESOURCE_TYPE_LIST),
    ],
    union: false,
};
pub static DISASSOCIATE_RESOURCE_TYPES_RESPONSE: Structure = Structure {
    name: "DisassociateResourceTypesResponse",
    members: &[
        required("ConfigurationRecorder", &Shape::Structure(&CONFIGURATION_RECORDER)),
    ],
    union: false,
};
pub static DISCOVERED_RESOURCE_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new(
        "DiscoveredResourceIdentifierList",
        &Shape::Structure(&AGGREGATE_RESOURCE_IDENTIFIER),
    ),
);
pub static EMPTIABLE_STRING_WITH_CHAR_LIMIT256: Shape = Shape::String(
    StringShape::new("EmptiableStringWithCharLimit256").min(0).max(256),
);
pub static ERROR_MESSAGE: Shape = Shape::String(StringShape::new("ErrorMessage"));
pub static EVALUATION: Structure = Structure {
    name: "Evaluation",
    members: &[
        required("ComplianceResourceType", &STRING_WITH_CHAR_LIMIT256),
        required("ComplianceResourceId", &BASE_RESOURCE_ID),
        required("ComplianceType", &COMPLIANCE_TYPE),
        optional("Annotation", &STRING_WITH_CHAR_LIMIT256),
        required("OrderingTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static EVALUATION_CONTEXT: Structure = Structure {
    name: "EvaluationContext",
    members: &[optional("EvaluationContextIdentifier", &EVALUATION_CONTEXT_IDENTIFIER)],
    union: false,
};
pub static EVALUATION_CONTEXT_IDENTIFIER: Shape = Shape::String(
    StringShape::new("EvaluationContextIdentifier").min(1).max(128),
);
pub static EVALUATION_MODE: Shape = Shape::String(
    StringShape::new("EvaluationMode").values(&["DETECTIVE", "PROACTIVE"]),
);
pub static EVALUATION_MODE_CONFIGURATION: Structure = Structure {
    name: "EvaluationModeConfiguration",
    members: &[optional("Mode", &EVALUATION_MODE)],
    union: false,
};
pub static EVALUATION_MODES: Shape = Shape::List(
    ListShape::new("EvaluationModes", &Shape::Structure(&EVALUATION_MODE_CONFIGURATION)),
);
pub static EVALUATION_RESULT: Structure = Structure {
    name: "EvaluationResult",
    members: &[
        optional(
            "EvaluationResultIdentifier",
            &Shape::Structure(&EVALUATION_RESULT_IDENTIFIER),
        ),
        optional("ComplianceType", &COMPLIANCE_TYPE),
        optional("ResultRecordedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional(
            "ConfigRuleInvokedTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("Annotation", &STRING_WITH_CHAR_LIMIT256),
        optional("ResultToken", &STRING),
    ],
    union: false,
};
pub static EVALUATION_RESULT_IDENTIFIER: Structure = Structure {
    name: "EvaluationResultIdentifier",
    members: &[
        optional(
            "EvaluationResultQualifier",
            &Shape::Structure(&EVALUATION_RESULT_QUALIFIER),
        ),
        optional("OrderingTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("ResourceEvaluationId", &RESOURCE_EVALUATION_ID),
    ],
    union: false,
};
pub static EVALUATION_RESULT_QUALIFIER: Structure = Structure {
    name: "EvaluationResultQualifier",
    members: &[
        optional("ConfigRuleName", &CONFIG_RULE_NAME),
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ResourceId", &BASE_RESOURCE_ID),
        optional("EvaluationMode", &EVALUATION_MODE),
    ],
    union: false,
};
pub static EVALUATION_RESULTS: Shape = Shape::List(
    ListShape::new("EvaluationResults", &Shape::Structure(&EVALUATION_RESULT)),
);
pub static EVALUATION_STATUS: Structure = Structure {
    name: "EvaluationStatus",
    members: &[
        required("Status", &RESOURCE_EVALUATION_STATUS),
        optional("FailureReason", &STRING_WITH_CHAR_LIMIT1024),
    ],
    union: false,
};
pub static EVALUATION_TIMEOUT: Shape = Shape::Integer(
    IntegerShape::new("EvaluationTimeout").min(0).max(3600),
);
pub static EVALUATIONS: Shape = Shape::List(
    ListShape::new("Evaluations", &Shape::Structure(&EVALUATION)).min(0).max(100),
);
pub static EVENT_SOURCE: Shape = Shape::String(
    StringShape::new("EventSource").values(&["aws.config"]),
);
pub static EXCLUDED_ACCOUNTS: Shape = Shape::List(
    ListShape::new("ExcludedAccounts", &ACCOUNT_ID).min(0).max(1000),
);
pub static EXCLUSION_BY_RESOURCE_TYPES: Structure = Structure {
    name: "ExclusionByResourceTypes",
    members: &[optional("resourceTypes", &RESOURCE_TYPE_LIST)],
    union: false,
};
pub static EXECUTION_CONTROLS: Structure = Structure {
    name: "ExecutionControls",
    members: &[optional("SsmControls", &Shape::Structure(&SSM_CONTROLS))],
    union: false,
};
pub static EXPRESSION: Shape = Shape::String(
    StringShape::new("Expression").min(1).max(4096),
);
pub static EXTERNAL_EVALUATION: Structure = Structure {
    name: "ExternalEvaluation",
    members: &[
        required("ComplianceResourceType", &STRING_WITH_CHAR_LIMIT256),
        required("ComplianceResourceId", &BASE_RESOURCE_ID),
        required("ComplianceType", &COMPLIANCE_TYPE),
        optional("Annotation", &STRING_WITH_CHAR_LIMIT256),
        required("OrderingTimestamp", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static FAILED_DELETE_REMEDIATION_EXCEPTIONS_BATCH: Structure = Structure {
    name: "FailedDeleteRemediationExceptionsBatch",
    members: &[
        optional("FailureMessage", &STRING),
        optional("FailedItems", &REMEDIATION_EXCEPTION_RESOURCE_KEYS),
    ],
    union: false,
};
pub static FAILED_DELETE_REMEDIATION_EXCEPTIONS_BATCHES: Shape = Shape::List(
    ListShape::new(
        "FailedDeleteRemediationExceptionsBatches",
        &Shape::Structure(&FAILED_DELETE_REMEDIATION_EXCEPTIONS_BATCH),
    ),
);
pub static FAILED_REMEDIATION_BATCH: Structure = Structure {
    name: "FailedRemediationBatch",
    members: &[
        optional("FailureMessage", &STRING),
        optional("FailedItems", &REMEDIATION_CONFIGURATIONS),
    ],
    union: false,
};
pub static FAILED_REMEDIATION_BATCHES: Shape = Shape::List(
    ListShape::new(
        "FailedRemediationBatches",
        &Shape::Structure(&FAILED_REMEDIATION_BATCH),
    ),
);
pub static FAILED_REMEDIATION_EXCEPTION_BATCH: Structure = Structure {
    name: "FailedRemediationExceptionBatch",
    members: &[
        optional("FailureMessage", &STRING),
        optional("FailedItems", &REMEDIATION_EXCEPTIONS),
    ],
    union: false,
};
pub static FAILED_REMEDIATION_EXCEPTION_BATCHES: Shape = Shape::List(
    ListShape::new(
        "FailedRemediationExceptionBatches",
        &Shape::Structure(&FAILED_REMEDIATION_EXCEPTION_BATCH),
    ),
);
pub static FIELD_INFO: Structure = Structure {
    name: "FieldInfo",
    members: &[optional("Name", &FIELD_NAME)],
    union: false,
};
pub static FIELD_INFO_LIST: Shape = Shape::List(
    ListShape::new("FieldInfoList", &Shape::Structure(&FIELD_INFO)),
);
pub static FIELD_NAME: Shape = Shape::String(StringShape::new("FieldName"));
pub static FILTER_VALUE_LIST: Shape = Shape::List(
    ListShape::new("FilterValueList", &STRING).min(0).max(10),
);
pub static GCP_CONNECTOR_CONFIGURATION: Structure = Structure {
    name: "GcpConnectorConfiguration",
    members: &[
        optional("gcpOrganizationId", &GCP_ORGANIZATION_ID),
        required("serviceAccountEmail", &GCP_SERVICE_ACCOUNT_EMAIL),
        required("workloadIdentityPoolProvider", &GCP_WORKLOAD_IDENTITY_POOL_PROVIDER),
    ],
    union: false,
};
pub static GCP_ORGANIZATION_ID: Shape = Shape::String(
    StringShape::new("GcpOrganizationId").min(1).max(20),
);
pub static GCP_SERVICE_ACCOUNT_EMAIL: Shape = Shape::String(
    StringShape::new("GcpServiceAccountEmail")
        .min(1)
        .max(256)
        .pattern(
            "^[a-z][a-z0-9\\-]*@[a-z][a-z0-9\\-]*[a-z0-9]\\.iam\\.gserviceaccount\\.com$",
        ),
);
pub static GCP_WORKLOAD_IDENTITY_POOL_PROVIDER: Shape = Shape::String(
    StringShape::new("GcpWorkloadIdentityPoolProvider")
        .min(1)
        .max(512)
        .pattern(
            "^projects/[0-9]+/locations/global/workloadIdentityPools/[^/]+/providers/[^/]+$",
        ),
);
pub static GET_AGGREGATE_COMPLIANCE_DETAILS_BY_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "GetAggregateComplianceDetailsByConfigRuleRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("AccountId", &ACCOUNT_ID),
        required("AwsRegion", &AWS_REGION),
        optional("ComplianceType", &COMPLIANCE_TYPE),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_COMPLIANCE_DETAILS_BY_CONFIG_RULE_RESPONSE: Structure = Structure {
    name: "GetAggregateComplianceDetailsByConfigRuleResponse",
    members: &[
        optional("AggregateEvaluationResults", &AGGREGATE_EVALUATION_RESULT_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_CONFIG_RULE_COMPLIANCE_SUMMARY_REQUEST: Structure = Structure {
    name: "GetAggregateConfigRuleComplianceSummaryRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("Filters", &Shape::Structure(&CONFIG_RULE_COMPLIANCE_SUMMARY_FILTERS)),
        optional("GroupByKey", &CONFIG_RULE_COMPLIANCE_SUMMARY_GROUP_KEY),
        optional("Limit", &GROUP_BY_API_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_CONFIG_RULE_COMPLIANCE_SUMMARY_RESPONSE: Structure = Structure {
    name: "GetAggregateConfigRuleComplianceSummaryResponse",
    members: &[
        optional("GroupByKey", &STRING_WITH_CHAR_LIMIT256),
        optional("AggregateComplianceCounts", &AGGREGATE_COMPLIANCE_COUNT_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_REQUEST: Structure = Structure {
    name: "GetAggregateConformancePackComplianceSummaryRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional(
            "Filters",
            &Shape::Structure(&AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_FILTERS),
        ),
        optional("GroupByKey", &AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_GROUP_KEY),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_RESPONSE: Structure = Structure {
    name: "GetAggregateConformancePackComplianceSummaryResponse",
    members: &[
        optional(
            "AggregateConformancePackComplianceSummaries",
            &AGGREGATE_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_LIST,
        ),
        optional("GroupByKey", &STRING_WITH_CHAR_LIMIT256),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_DISCOVERED_RESOURCE_COUNTS_REQUEST: Structure = Structure {
    name: "GetAggregateDiscoveredResourceCountsRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("Filters", &Shape::Structure(&RESOURCE_COUNT_FILTERS)),
        optional("GroupByKey", &RESOURCE_COUNT_GROUP_KEY),
        optional("Limit", &GROUP_BY_API_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_DISCOVERED_RESOURCE_COUNTS_RESPONSE: Structure = Structure {
    name: "GetAggregateDiscoveredResourceCountsResponse",
    members: &[
        required("TotalDiscoveredResources", &LONG),
        optional("GroupByKey", &STRING_WITH_CHAR_LIMIT256),
        optional("GroupedResourceCounts", &GROUPED_RESOURCE_COUNT_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_AGGREGATE_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "GetAggregateResourceConfigRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        required("ResourceIdentifier", &Shape::Structure(&AGGREGATE_RESOURCE_IDENTIFIER)),
    ],
    union: false,
};
pub static GET_AGGREGATE_RESOURCE_CONFIG_RESPONSE: Structure = Structure {
    name: "GetAggregateResourceConfigResponse",
    members: &[optional("ConfigurationItem", &Shape::Structure(&CONFIGURATION_ITEM))],
    union: false,
};
pub static GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "GetComplianceDetailsByConfigRuleRequest",
    members: &[
        required("ConfigRuleName", &STRING_WITH_CHAR_LIMIT64),
        optional("ComplianceTypes", &COMPLIANCE_TYPES),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE_RESPONSE: Structure = Structure {
    name: "GetComplianceDetailsByConfigRuleResponse",
    members: &[
        optional("EvaluationResults", &EVALUATION_RESULTS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_COMPLIANCE_DETAILS_BY_RESOURCE_REQUEST: Structure = Structure {
    name: "GetComplianceDetailsByResourceRequest",
    members: &[
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ResourceId", &BASE_RESOURCE_ID),
        optional("ComplianceTypes", &COMPLIANCE_TYPES),
        optional("NextToken", &STRING),
        optional("ResourceEvaluationId", &RESOURCE_EVALUATION_ID),
    ],
    union: false,
};
pub static GET_COMPLIANCE_DETAILS_BY_RESOURCE_RESPONSE: Structure = Structure {
    name: "GetComplianceDetailsByResourceResponse",
    members: &[
        optional("EvaluationResults", &EVALUATION_RESULTS),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static GET_COMPLIANCE_SUMMARY_BY_CONFIG_RULE_RESPONSE: Structure = Structure {
    name: "GetComplianceSummaryByConfigRuleResponse",
    members: &[optional("ComplianceSummary", &Shape::Structure(&COMPLIANCE_SUMMARY))],
    union: false,
};
pub static GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE_REQUEST: Structure = Structure {
    name: "GetComplianceSummaryByResourceTypeRequest",
    members: &[optional("ResourceTypes", &RESOURCE_TYPES)],
    union: false,
};
pub static GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE_RESPONSE: Structure = Structure {
    name: "GetComplianceSummaryByResourceTypeResponse",
    members: &[
        optional(
            "ComplianceSummariesByResourceType",
            &COMPLIANCE_SUMMARIES_BY_RESOURCE_TYPE,
        ),
    ],
    union: false,
};
pub static GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("GetConformancePackComplianceDetailsLimit").min(0).max(100),
);
pub static GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS_REQUEST: Structure = Structure {
    name: "GetConformancePackComplianceDetailsRequest",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional("Filters", &Shape::Structure(&CONFORMANCE_PACK_EVALUATION_FILTERS)),
        optional("Limit", &GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS_RESPONSE: Structure = Structure {
    name: "GetConformancePackComplianceDetailsResponse",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional(
            "ConformancePackRuleEvaluationResults",
            &CONFORMANCE_PACK_RULE_EVALUATION_RESULTS_LIST,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_REQUEST: Structure = Structure {
    name: "GetConformancePackComplianceSummaryRequest",
    members: &[
        required("ConformancePackNames", &CONFORMANCE_PACK_NAMES_TO_SUMMARIZE_LIST),
        optional("Limit", &PAGE_SIZE_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY_RESPONSE: Structure = Structure {
    name: "GetConformancePackComplianceSummaryResponse",
    members: &[
        optional(
            "ConformancePackComplianceSummaryList",
            &CONFORMANCE_PACK_COMPLIANCE_SUMMARY_LIST,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_CONNECTOR_REQUEST: Structure = Structure {
    name: "GetConnectorRequest",
    members: &[required("Arn", &AMAZON_RESOURCE_NAME)],
    union: false,
};
pub static GET_CONNECTOR_RESPONSE: Structure = Structure {
    name: "GetConnectorResponse",
    members: &[required("Connector", &Shape::Structure(&CONNECTOR))],
    union: false,
};
pub static GET_CUSTOM_RULE_POLICY_REQUEST: Structure = Structure {
    name: "GetCustomRulePolicyRequest",
    members: &[optional("ConfigRuleName", &CONFIG_RULE_NAME)],
    union: false,
};
pub static GET_CUSTOM_RULE_POLICY_RESPONSE: Structure = Structure {
    name: "GetCustomRulePolicyResponse",
    members: &[optional("PolicyText", &POLICY_TEXT)],
    union: false,
};
pub static GET_DISCOVERED_RESOURCE_COUNTS_REQUEST: Structure = Structure {
    name: "GetDiscoveredResourceCountsRequest",
    members: &[
        optional("resourceTypes", &RESOURCE_TYPES),
        optional("limit", &LIMIT),
        optional("nextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_DISCOVERED_RESOURCE_COUNTS_RESPONSE: Structure = Structure {
    name: "GetDiscoveredResourceCountsResponse",
    members: &[
        optional("totalDiscoveredResources", &LONG),
        optional("resourceCounts", &RESOURCE_COUNTS),
        optional("nextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_ORGANIZATION_CONFIG_RULE_DETAILED_STATUS_REQUEST: Structure = Structure {
    name: "GetOrganizationConfigRuleDetailedStatusRequest",
    members: &[
        required("OrganizationConfigRuleName", &ORGANIZATION_CONFIG_RULE_NAME),
        optional("Filters", &Shape::Structure(&STATUS_DETAIL_FILTERS)),
        optional("Limit", &COSMOS_PAGE_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static GET_ORGANIZATION_CONFIG_RULE_DETAILED_STATUS_RESPONSE: Structure = Structure {
    name: "GetOrganizationConfigRuleDetailedStatusResponse",
    members: &[
        optional(
            "OrganizationConfigRuleDetailedStatus",
            &ORGANIZATION_CONFIG_RULE_DETAILED_STATUS,
        ),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS_REQUEST: Structure = Structure {
    name: "GetOrganizationConformancePackDetailedStatusRequest",
    members: &[
        required("OrganizationConformancePackName", &ORGANIZATION_CONFORMANCE_PACK_NAME),
        optional(
            "Filters",
            &Shape::Structure(&ORGANIZATION_RESOURCE_DETAILED_STATUS_FILTERS),
        ),
        optional("Limit", &COSMOS_PAGE_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS_RESPONSE: Structure = Structure {
    name: "GetOrganizationConformancePackDetailedStatusResponse",
    members: &[
        optional(
            "OrganizationConformancePackDetailedStatuses",
            &ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUSES,
        ),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static GET_ORGANIZATION_CUSTOM_RULE_POLICY_REQUEST: Structure = Structure {
    name: "GetOrganizationCustomRulePolicyRequest",
    members: &[required("OrganizationConfigRuleName", &ORGANIZATION_CONFIG_RULE_NAME)],
    union: false,
};
pub static GET_ORGANIZATION_CUSTOM_RULE_POLICY_RESPONSE: Structure = Structure {
    name: "GetOrganizationCustomRulePolicyResponse",
    members: &[optional("PolicyText", &POLICY_TEXT)],
    union: false,
};
pub static GET_RESOURCE_CONFIG_HISTORY_REQUEST: Structure = Structure {
    name: "GetResourceConfigHistoryRequest",
    members: &[
        required("resourceType", &RESOURCE_TYPE),
        required("resourceId", &RESOURCE_ID),
        optional("laterTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("earlierTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("chronologicalOrder", &CHRONOLOGICAL_ORDER),
        optional("limit", &LIMIT),
        optional("nextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_RESOURCE_CONFIG_HISTORY_RESPONSE: Structure = Structure {
    name: "GetResourceConfigHistoryResponse",
    members: &[
        optional("configurationItems", &CONFIGURATION_ITEM_LIST),
        optional("nextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_RESOURCE_EVALUATION_SUMMARY_REQUEST: Structure = Structure {
    name: "GetResourceEvaluationSummaryRequest",
    members: &[required("ResourceEvaluationId", &RESOURCE_EVALUATION_ID)],
    union: false,
};
pub static GET_RESOURCE_EVALUATION_SUMMARY_RESPONSE: Structure = Structure {
    name: "GetResourceEvaluationSummaryResponse",
    members: &[
        optional("ResourceEvaluationId", &RESOURCE_EVALUATION_ID),
        optional("EvaluationMode", &EVALUATION_MODE),
        optional("EvaluationStatus", &Shape::Structure(&EVALUATION_STATUS)),
        optional(
            "EvaluationStartTimestamp",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
        optional("Compliance", &COMPLIANCE_TYPE),
        optional("EvaluationContext", &Shape::Structure(&EVALUATION_CONTEXT)),
        optional("ResourceDetails", &Shape::Structure(&RESOURCE_DETAILS)),
    ],
    union: false,
};
pub static GET_STORED_QUERY_REQUEST: Structure = Structure {
    name: "GetStoredQueryRequest",
    members: &[required("QueryName", &QUERY_NAME)],
    union: false,
};
pub static GET_STORED_QUERY_RESPONSE: Structure = Structure {
    name: "GetStoredQueryResponse",
    members: &[optional("StoredQuery", &Shape::Structure(&STORED_QUERY))],
    union: false,
};
pub static GROUP_BY_API_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("GroupByAPILimit").min(0).max(1000),
);
pub static GROUPED_RESOURCE_COUNT: Structure = Structure {
    name: "GroupedResourceCount",
    members: &[
        required("GroupName", &STRING_WITH_CHAR_LIMIT256),
        required("ResourceCount", &LONG),
    ],
    union: false,
};
pub static GROUPED_RESOURCE_COUNT_LIST: Shape = Shape::List(
    ListShape::new(
        "GroupedResourceCountList",
        &Shape::Structure(&GROUPED_RESOURCE_COUNT),
    ),
);
pub static IDEMPOTENT_PARAMETER_MISMATCH: Structure = Structure {
    name: "IdempotentParameterMismatch",
    members: &[optional("message", &STRING)],
    union: false,
};
pub static INCLUDED_REGIONS: Shape = Shape::List(
    ListShape::new("IncludedRegions", &THIRD_PARTY_CLOUD_REGION).min(0).max(200),
);
pub static INSUFFICIENT_DELIVERY_POLICY_EXCEPTION: Structure = Structure {
    name: "InsufficientDeliveryPolicyException",
    members: &[],
    union: false,
};
pub static INSUFFICIENT_PERMISSIONS_EXCEPTION: Structure = Structure {
    name: "InsufficientPermissionsException",
    members: &[],
    union: false,
};
pub static INTEGER: Shape = Shape::Integer(IntegerShape::new("Integer"));
pub static INVALID_CONFIGURATION_RECORDER_NAME_EXCEPTION: Structure = Structure {
    name: "InvalidConfigurationRecorderNameException",
    members: &[],
    union: false,
};
pub static INVALID_DELIVERY_CHANNEL_NAME_EXCEPTION: Structure = Structure {
    name: "InvalidDeliveryChannelNameException",
    members: &[],
    union: false,
};
pub static INVALID_EXPRESSION_EXCEPTION: Structure = Structure {
    name: "InvalidExpressionException",
    members: &[],
    union: false,
};
pub static INVALID_LIMIT_EXCEPTION: Structure = Structure {
    name: "InvalidLimitException",
    members: &[],
    union: false,
};
pub static INVALID_NEXT_TOKEN_EXCEPTION: Structure = Structure {
    name: "InvalidNextTokenException",
    members: &[],
    union: false,
};
pub static INVALID_PARAMETER_VALUE_EXCEPTION: Structure = Structure {
    name: "InvalidParameterValueException",
    members: &[],
    union: false,
};
pub static INVALID_RECORDING_GROUP_EXCEPTION: Structure = Structure {
    name: "InvalidRecordingGroupException",
    members: &[],
    union: false,
};
pub static INVALID_RESULT_TOKEN_EXCEPTION: Structure = Structure {
    name: "InvalidResultTokenException",
    members: &[],
    union: false,
};
pub static INVALID_ROLE_EXCEPTION: Structure = Structure {
    name: "InvalidRoleException",
    members: &[],
    union: false,
};
pub static INVALID_S3_KEY_PREFIX_EXCEPTION: Structure = Structure {
    name: "InvalidS3KeyPrefixException",
    members: &[],
    union: false,
};
pub static INVALID_S3_KMS_KEY_ARN_EXCEPTION: Structure = Structure {
    name: "InvalidS3KmsKeyArnException",
    members: &[],
    union: false,
};
pub static INVALID_SNS_TOPIC_ARN_EXCEPTION: Structure = Structure {
    name: "InvalidSNSTopicARNException",
    members: &[],
    union: false,
};
pub static INVALID_TIME_RANGE_EXCEPTION: Structure = Structure {
    name: "InvalidTimeRangeException",
    members: &[],
    union: false,
};
pub static LAST_DELIVERY_CHANNEL_DELETE_FAILED_EXCEPTION: Structure = Structure {
    name: "LastDeliveryChannelDeleteFailedException",
    members: &[],
    union: false,
};
pub static LIMIT: Shape = Shape::Integer(IntegerShape::new("Limit").min(0).max(100));
pub static LIMIT_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "LimitExceededException",
    members: &[],
    union: false,
};
pub static LIST_AGGREGATE_DISCOVERED_RESOURCES_REQUEST: Structure = Structure {
    name: "ListAggregateDiscoveredResourcesRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        required("ResourceType", &RESOURCE_TYPE),
        optional("Filters", &Shape::Structure(&RESOURCE_FILTERS)),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_AGGREGATE_DISCOVERED_RESOURCES_RESPONSE: Structure = Structure {
    name: "ListAggregateDiscoveredResourcesResponse",
    members: &[
        optional("ResourceIdentifiers", &DISCOVERED_RESOURCE_IDENTIFIER_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONFIGURATION_RECORDERS_REQUEST: Structure = Structure {
    name: "ListConfigurationRecordersRequest",
    members: &[
        optional("Filters", &CONFIGURATION_RECORDER_FILTER_LIST),
        optional("MaxResults", &MAX_RESULTS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONFIGURATION_RECORDERS_RESPONSE: Structure = Structure {
    name: "ListConfigurationRecordersResponse",
    members: &[
        required("ConfigurationRecorderSummaries", &CONFIGURATION_RECORDER_SUMMARIES),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES_REQUEST: Structure = Structure {
    name: "ListConformancePackComplianceScoresRequest",
    members: &[
        optional(
            "Filters",
            &Shape::Structure(&CONFORMANCE_PACK_COMPLIANCE_SCORES_FILTERS),
        ),
        optional("SortOrder", &SORT_ORDER),
        optional("SortBy", &SORT_BY),
        optional("Limit", &PAGE_SIZE_LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES_RESPONSE: Structure = Structure {
    name: "ListConformancePackComplianceScoresResponse",
    members: &[
        optional("NextToken", &NEXT_TOKEN),
        required("ConformancePackComplianceScores", &CONFORMANCE_PACK_COMPLIANCE_SCORES),
    ],
    union: false,
};
pub static LIST_CONNECTORS_MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("ListConnectorsMaxResults").min(0).max(100),
);
pub static LIST_CONNECTORS_REQUEST: Structure = Structure {
    name: "ListConnectorsRequest",
    members: &[
        optional("MaxResults", &LIST_CONNECTORS_MAX_RESULTS),
        optional("NextToken", &STRING),
        optional("Filters", &CONNECTOR_FILTER_LIST),
    ],
    union: false,
};
pub static LIST_CONNECTORS_RESPONSE: Structure = Structure {
    name: "ListConnectorsResponse",
    members: &[
        required("ConnectorSummaries", &CONNECTOR_SUMMARIES),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static LIST_DISCOVERED_RESOURCES_REQUEST: Structure = Structure {
    name: "ListDiscoveredResourcesRequest",
    members: &[
        required("resourceType", &RESOURCE_TYPE),
        optional("resourceIds", &RESOURCE_ID_LIST),
        optional("resourceName", &RESOURCE_NAME),
        optional("limit", &LIMIT),
        optional("includeDeletedResources", &Shape::Boolean),
        optional("nextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_DISCOVERED_RESOURCES_RESPONSE: Structure = Structure {
    name: "ListDiscoveredResourcesResponse",
    members: &[
        optional("resourceIdentifiers", &RESOURCE_IDENTIFIER_LIST),
        optional("nextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_RESOURCE_EVALUATIONS_PAGE_ITEM_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("ListResourceEvaluationsPageItemLimit").min(0).max(100),
);
pub static LIST_RESOURCE_EVALUATIONS_REQUEST: Structure = Structure {
    name: "ListResourceEvaluationsRequest",
    members: &[
        optional("Filters", &Shape::Structure(&RESOURCE_EVALUATION_FILTERS)),
        optional("Limit", &LIST_RESOURCE_EVALUATIONS_PAGE_ITEM_LIMIT),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static LIST_RESOURCE_EVALUATIONS_RESPONSE: Structure = Structure {
    name: "ListResourceEvaluationsResponse",
    members: &[
        optional("ResourceEvaluations", &RESOURCE_EVALUATIONS),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static LIST_STORED_QUERIES_REQUEST: Structure = Structure {
    name: "ListStoredQueriesRequest",
    members: &[optional("NextToken", &STRING), optional("MaxResults", &LIMIT)],
    union: false,
};
pub static LIST_STORED_QUERIES_RESPONSE: Structure = Structure {
    name: "ListStoredQueriesResponse",
    members: &[
        optional("StoredQueryMetadata", &STORED_QUERY_METADATA_LIST),
        optional("NextToken", &STRING),
    ],
    union: false,
};
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure {
    name: "ListTagsForResourceRequest",
    members: &[
        required("ResourceArn", &AMAZON_RESOURCE_NAME),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure = Structure {
    name: "ListTagsForResourceResponse",
    members: &[optional("Tags", &TAG_LIST), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static LONG: Shape = Shape::Long(IntegerShape::new("Long"));
pub static MAX_ACTIVE_RESOURCES_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxActiveResourcesExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_CONFIG_RULES_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfConfigRulesExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_CONFIGURATION_RECORDERS_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfConfigurationRecordersExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfConformancePacksExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_CONNECTORS_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfConnectorsExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_DELIVERY_CHANNELS_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfDeliveryChannelsExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_ORGANIZATION_CONFIG_RULES_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfOrganizationConfigRulesExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_ORGANIZATION_CONFORMANCE_PACKS_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfOrganizationConformancePacksExceededException",
    members: &[],
    union: false,
};
pub static MAX_NUMBER_OF_RETENTION_CONFIGURATIONS_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "MaxNumberOfRetentionConfigurationsExceededException",
    members: &[],
    union: false,
};
pub static MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("MaxResults").min(0).max(20),
);
pub static MAXIMUM_EXECUTION_FREQUENCY: Shape = Shape::String(
    StringShape::new("MaximumExecutionFrequency")
        .values(
            &["One_Hour", "Three_Hours", "Six_Hours", "Twelve_Hours", "TwentyFour_Hours"],
        ),
);
pub static MEMBER_ACCOUNT_RULE_STATUS: Shape = Shape::String(
    StringShape::new("MemberAccountRuleStatus")
        .values(
            &[
                "CREATE_SUCCESSFUL",
                "CREATE_IN_PROGRESS",
                "CREATE_FAILED",
                "DELETE_SUCCESSFUL",
                "DELETE_FAILED",
                "DELETE_IN_PROGRESS",
                "UPDATE_SUCCESSFUL",
                "UPDATE_IN_PROGRESS",
                "UPDATE_FAILED",
            ],
        ),
);
pub static MEMBER_ACCOUNT_STATUS: Structure = Structure {
    name: "MemberAccountStatus",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("ConfigRuleName", &STRING_WITH_CHAR_LIMIT64),
        required("MemberAccountRuleStatus", &MEMBER_ACCOUNT_RULE_STATUS),
        optional("ErrorCode", &STRING),
        optional("ErrorMessage", &STRING),
        optional("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static MESSAGE_TYPE: Shape = Shape::String(
    StringShape::new("MessageType")
        .values(
            &[
                "ConfigurationItemChangeNotification",
                "ConfigurationSnapshotDeliveryCompleted",
                "ScheduledNotification",
                "OversizedConfigurationItemChangeNotification",
            ],
        ),
);
pub static NAME: Shape = Shape::String(StringShape::new("Name"));
pub static NEXT_TOKEN: Shape = Shape::String(StringShape::new("NextToken"));
pub static NO_AVAILABLE_CONFIGURATION_RECORDER_EXCEPTION: Structure = Structure {
    name: "NoAvailableConfigurationRecorderException",
    members: &[],
    union: false,
};
pub static NO_AVAILABLE_DELIVERY_CHANNEL_EXCEPTION: Structure = Structure {
    name: "NoAvailableDeliveryChannelException",
    members: &[],
    union: false,
};
pub static NO_AVAILABLE_ORGANIZATION_EXCEPTION: Structure = Structure {
    name: "NoAvailableOrganizationException",
    members: &[],
    union: false,
};
pub static NO_RUNNING_CONFIGURATION_RECORDER_EXCEPTION: Structure = Structure {
    name: "NoRunningConfigurationRecorderException",
    members: &[],
    union: false,
};
pub static NO_SUCH_BUCKET_EXCEPTION: Structure = Structure {
    name: "NoSuchBucketException",
    members: &[],
    union: false,
};
pub static NO_SUCH_CONFIG_RULE_EXCEPTION: Structure = Structure {
    name: "NoSuchConfigRuleException",
    members: &[],
    union: false,
};
pub static NO_SUCH_CONFIG_RULE_IN_CONFORMANCE_PACK_EXCEPTION: Structure = Structure {
    name: "NoSuchConfigRuleInConformancePackException",
    members: &[],
    union: false,
};
pub static NO_SUCH_CONFIGURATION_AGGREGATOR_EXCEPTION: Structure = Structure {
    name: "NoSuchConfigurationAggregatorException",
    members: &[],
    union: false,
};
pub static NO_SUCH_CONFIGURATION_RECORDER_EXCEPTION: Structure = Structure {
    name: "NoSuchConfigurationRecorderException",
    members: &[],
    union: false,
};
pub static NO_SUCH_CONFORMANCE_PACK_EXCEPTION: Structure = Structure {
    name: "NoSuchConformancePackException",
    members: &[],
    union: false,
};
pub static NO_SUCH_DELIVERY_CHANNEL_EXCEPTION: Structure = Structure {
    name: "NoSuchDeliveryChannelException",
    members: &[],
    union: false,
};
pub static NO_SUCH_ORGANIZATION_CONFIG_RULE_EXCEPTION: Structure = Structure {
    name: "NoSuchOrganizationConfigRuleException",
    members: &[],
    union: false,
};
pub static NO_SUCH_ORGANIZATION_CONFORMANCE_PACK_EXCEPTION: Structure = Structure {
    name: "NoSuchOrganizationConformancePackException",
    members: &[],
    union: false,
};
pub static NO_SUCH_REMEDIATION_CONFIGURATION_EXCEPTION: Structure = Structure {
    name: "NoSuchRemediationConfigurationException",
    members: &[],
    union: false,
};
pub static NO_SUCH_REMEDIATION_EXCEPTION_EXCEPTION: Structure = Structure {
    name: "NoSuchRemediationExceptionException",
    members: &[],
    union: false,
};
pub static NO_SUCH_RETENTION_CONFIGURATION_EXCEPTION: Structure = Structure {
    name: "NoSuchRetentionConfigurationException",
    members: &[],
    union: false,
};
pub static ORGANIZATION_ACCESS_DENIED_EXCEPTION: Structure = Structure {
    name: "OrganizationAccessDeniedException",
    members: &[],
    union: false,
};
pub static ORGANIZATION_AGGREGATION_SOURCE: Structure = Structure {
    name: "OrganizationAggregationSource",
    members: &[
        required("RoleArn", &STRING),
        optional("AwsRegions", &AGGREGATOR_REGION_LIST),
        optional("AllAwsRegions", &Shape::Boolean),
    ],
    union: false,
};
pub static ORGANIZATION_ALL_FEATURES_NOT_ENABLED_EXCEPTION: Structure = Structure {
    name: "OrganizationAllFeaturesNotEnabledException",
    members: &[],
    union: false,
};
pub static ORGANIZATION_CONFIG_RULE: Structure = Structure {
    name: "OrganizationConfigRule",
    members: &[
        required("OrganizationConfigRuleName", &ORGANIZATION_CONFIG_RULE_NAME),
        required("OrganizationConfigRuleArn", &STRING_WITH_CHAR_LIMIT256),
        optional(
            "OrganizationManagedRuleMetadata",
            &Shape::Structure(&ORGANIZATION_MANAGED_RULE_METADATA),
        ),
        optional(
            "OrganizationCustomRuleMetadata",
            &Shape::Structure(&ORGANIZATION_CUSTOM_RULE_METADATA),
        ),
        optional("ExcludedAccounts", &EXCLUDED_ACCOUNTS),
        optional("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional(
            "OrganizationCustomPolicyRuleMetadata",
            &Shape::Structure(&ORGANIZATION_CUSTOM_POLICY_RULE_METADATA_NO_POLICY),
        ),
    ],
    union: false,
};
pub static ORGANIZATION_CONFIG_RULE_DETAILED_STATUS: Shape = Shape::List(
    ListShape::new(
        "OrganizationConfigRuleDetailedStatus",
        &Shape::Structure(&MEMBER_ACCOUNT_STATUS),
    ),
);
pub static ORGANIZATION_CONFIG_RULE_NAME: Shape = Shape::String(
    StringShape::new("OrganizationConfigRuleName")
        .min(1)
        .max(64)
        .pattern("[A-Za-z0-9-_]+"),
);
pub static ORGANIZATION_CONFIG_RULE_NAMES: Shape = Shape::List(
    ListShape::new("OrganizationConfigRuleNames", &STRING_WITH_CHAR_LIMIT64)
        .min(0)
        .max(25),
);
pub static ORGANIZATION_CONFIG_RULE_STATUS: Structure = Structure {
    name: "OrganizationConfigRuleStatus",
    members: &[
        required("OrganizationConfigRuleName", &ORGANIZATION_CONFIG_RULE_NAME),
        required("OrganizationRuleStatus", &ORGANIZATION_RULE_STATUS),
        optional("ErrorCode", &STRING),
        optional("ErrorMessage", &STRING),
        optional("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static ORGANIZATION_CONFIG_RULE_STATUSES: Shape = Shape::List(
    ListShape::new(
        "OrganizationConfigRuleStatuses",
        &Shape::Structure(&ORGANIZATION_CONFIG_RULE_STATUS),
    ),
);
pub static ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE: Shape = Shape::String(
    StringShape::new("OrganizationConfigRuleTriggerType")
        .values(
            &[
                "ConfigurationItemChangeNotification",
                "OversizedConfigurationItemChangeNotification",
                "ScheduledNotification",
            ],
        ),
);
pub static ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE_NO_SN: Shape = Shape::String(
    StringShape::new("OrganizationConfigRuleTriggerTypeNoSN")
        .values(
            &[
                "ConfigurationItemChangeNotification",
                "OversizedConfigurationItemChangeNotification",
            ],
        ),
);
pub static ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE_NO_S_NS: Shape = Shape::List(
    ListShape::new(
        "OrganizationConfigRuleTriggerTypeNoSNs",
        &ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE_NO_SN,
    ),
);
pub static ORGANIZATION_CONFIG_RULE_TRIGGER_TYPES: Shape = Shape::List(
    ListShape::new(
        "OrganizationConfigRuleTriggerTypes",
        &ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE,
    ),
);
pub static ORGANIZATION_CONFIG_RULES: Shape = Shape::List(
    ListShape::new(
        "OrganizationConfigRules",
        &Shape::Structure(&ORGANIZATION_CONFIG_RULE),
    ),
);
pub static ORGANIZATION_CONFORMANCE_PACK: Structure = Structure {
    name: "OrganizationConformancePack",
    members: &[
        required("OrganizationConformancePackName", &ORGANIZATION_CONFORMANCE_PACK_NAME),
        required("OrganizationConformancePackArn", &STRING_WITH_CHAR_LIMIT256),
        optional("DeliveryS3Bucket", &DELIVERY_S3_BUCKET),
        optional("DeliveryS3KeyPrefix", &DELIVERY_S3_KEY_PREFIX),
        optional("ConformancePackInputParameters", &CONFORMANCE_PACK_INPUT_PARAMETERS),
        optional("ExcludedAccounts", &EXCLUDED_ACCOUNTS),
        required("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS: Structure = Structure {
    name: "OrganizationConformancePackDetailedStatus",
    members: &[
        required("AccountId", &ACCOUNT_ID),
        required("ConformancePackName", &STRING_WITH_CHAR_LIMIT256),
        required("Status", &ORGANIZATION_RESOURCE_DETAILED_STATUS),
        optional("ErrorCode", &STRING),
        optional("ErrorMessage", &STRING),
        optional("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUSES: Shape = Shape::List(
    ListShape::new(
        "OrganizationConformancePackDetailedStatuses",
        &Shape::Structure(&ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS),
    ),
);
pub static ORGANIZATION_CONFORMANCE_PACK_NAME: Shape = Shape::String(
    StringShape::new("OrganizationConformancePackName")
        .min(1)
        .max(128)
        .pattern("[a-zA-Z][-a-zA-Z0-9]*"),
);
pub static ORGANIZATION_CONFORMANCE_PACK_NAMES: Shape = Shape::List(
    ListShape::new(
            "OrganizationConformancePackNames",
            &ORGANIZATION_CONFORMANCE_PACK_NAME,
        )
        .min(0)
        .max(25),
);
pub static ORGANIZATION_CONFORMANCE_PACK_STATUS: Structure = Structure {
    name: "OrganizationConformancePackStatus",
    members: &[
        required("OrganizationConformancePackName", &ORGANIZATION_CONFORMANCE_PACK_NAME),
        required("Status", &ORGANIZATION_RESOURCE_STATUS),
        optional("ErrorCode", &STRING),
        optional("ErrorMessage", &STRING),
        optional("LastUpdateTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static ORGANIZATION_CONFORMANCE_PACK_STATUSES: Shape = Shape::List(
    ListShape::new(
        "OrganizationConformancePackStatuses",
        &Shape::Structure(&ORGANIZATION_CONFORMANCE_PACK_STATUS),
    ),
);
pub static ORGANIZATION_CONFORMANCE_PACK_TEMPLATE_VALIDATION_EXCEPTION: Structure = Structure {
    name: "OrganizationConformancePackTemplateValidationException",
    members: &[],
    union: false,
};
pub static ORGANIZATION_CONFORMANCE_PACKS: Shape = Shape::List(
    ListShape::new(
        "OrganizationConformancePacks",
        &Shape::Structure(&ORGANIZATION_CONFORMANCE_PACK),
    ),
);
pub static ORGANIZATION_CUSTOM_POLICY_RULE_METADATA: Structure = Structure {
    name: "OrganizationCustomPolicyRuleMetadata",
    members: &[
        optional("Description", &STRING_WITH_CHAR_LIMIT256_MIN0),
        optional(
            "OrganizationConfigRuleTriggerTypes",
            &ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE_NO_S_NS,
        ),
        optional("InputParameters", &STRING_WITH_CHAR_LIMIT1024),
        optional("MaximumExecutionFrequency", &MAXIMUM_EXECUTION_FREQUENCY),
        optional("ResourceTypesScope", &RESOURCE_TYPES_SCOPE),
        optional("ResourceIdScope", &STRING_WITH_CHAR_LIMIT768),
        optional("TagKeyScope", &STRING_WITH_CHAR_LIMIT128),
        optional("TagValueScope", &STRING_WITH_CHAR_LIMIT256),
        required("PolicyRuntime", &POLICY_RUNTIME),
        required("PolicyText", &POLICY_TEXT),
        optional("DebugLogDeliveryAccounts", &DEBUG_LOG_DELIVERY_ACCOUNTS),
    ],
    union: false,
};
pub static ORGANIZATION_CUSTOM_POLICY_RULE_METADATA_NO_POLICY: Structure = Structure {
    name: "OrganizationCustomPolicyRuleMetadataNoPolicy",
    members: &[
        optional("Description", &STRING_WITH_CHAR_LIMIT256_MIN0),
        optional(
            "OrganizationConfigRuleTriggerTypes",
            &ORGANIZATION_CONFIG_RULE_TRIGGER_TYPE_NO_S_NS,
        ),
        optional("InputParameters", &STRING_WITH_CHAR_LIMIT1024),
        optional("MaximumExecutionFrequency", &MAXIMUM_EXECUTION_FREQUENCY),
        optional("ResourceTypesScope", &RESOURCE_TYPES_SCOPE),
        optional("ResourceIdScope", &STRING_WITH_CHAR_LIMIT768),
        optional("TagKeyScope", &STRING_WITH_CHAR_LIMIT128),
        optional("TagValueScope", &STRING_WITH_CHAR_LIMIT256),
        optional("PolicyRuntime", &POLICY_RUNTIME),
        optional("DebugLogDeliveryAccounts", &DEBUG_LOG_DELIVERY_ACCOUNTS),
    ],
    union: false,
};
pub static ORGANIZATION_CUSTOM_RULE_METADATA: Structure = Structure {
    name: "OrganizationCustomRuleMetadata",
    members: &[
        optional("Description", &STRING_WITH_CHAR_LIMIT256_MIN0),
        required("LambdaFunctionArn", &STRING_WITH_CHAR_LIMIT256),
        required(
            "OrganizationConfigRuleTriggerTypes",
            &ORGANIZATION_CONFIG_RULE_TRIGGER_TYPES,
        ),
        optional("InputParameters", &STRING_WITH_CHAR_LIMIT1024),
        optional("MaximumExecutionFrequency", &MAXIMUM_EXECUTION_FREQUENCY),
        optional("ResourceTypesScope", &RESOURCE_TYPES_SCOPE),
        optional("ResourceIdScope", &STRING_WITH_CHAR_LIMIT768),
        optional("TagKeyScope", &STRING_WITH_CHAR_LIMIT128),
        optional("TagValueScope", &STRING_WITH_CHAR_LIMIT256),
    ],
    union: false,
};
pub static ORGANIZATION_MANAGED_RULE_METADATA: Structure = Structure {
    name: "OrganizationManagedRuleMetadata",
    members: &[
        optional("Description", &STRING_WITH_CHAR_LIMIT256_MIN0),
        required("RuleIdentifier", &STRING_WITH_CHAR_LIMIT256),
        optional("InputParameters", &STRING_WITH_CHAR_LIMIT1024),
        optional("MaximumExecutionFrequency", &MAXIMUM_EXECUTION_FREQUENCY),
        optional("ResourceTypesScope", &RESOURCE_TYPES_SCOPE),
        optional("ResourceIdScope", &STRING_WITH_CHAR_LIMIT768),
        optional("TagKeyScope", &STRING_WITH_CHAR_LIMIT128),
        optional("TagValueScope", &STRING_WITH_CHAR_LIMIT256),
    ],
    union: false,
};
pub static ORGANIZATION_RESOURCE_DETAILED_STATUS: Shape = Shape::String(
    StringShape::new("OrganizationResourceDetailedStatus")
        .values(
            &[
                "CREATE_SUCCESSFUL",
                "CREATE_IN_PROGRESS",
                "CREATE_FAILED",
                "DELETE_SUCCESSFUL",
                "DELETE_FAILED",
                "DELETE_IN_PROGRESS",
                "UPDATE_SUCCESSFUL",
                "UPDATE_IN_PROGRESS",
                "UPDATE_FAILED",
            ],
        ),
);
pub static ORGANIZATION_RESOURCE_DETAILED_STATUS_FILTERS: Structure = Structure {
    name: "OrganizationResourceDetailedStatusFilters",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("Status", &ORGANIZATION_RESOURCE_DETAILED_STATUS),
    ],
    union: false,
};
pub static ORGANIZATION_RESOURCE_STATUS: Shape = Shape::String(
    StringShape::new("OrganizationResourceStatus")
        .values(
            &[
                "CREATE_SUCCESSFUL",
                "CREATE_IN_PROGRESS",
                "CREATE_FAILED",
                "DELETE_SUCCESSFUL",
                "DELETE_FAILED",
                "DELETE_IN_PROGRESS",
                "UPDATE_SUCCESSFUL",
                "UPDATE_IN_PROGRESS",
                "UPDATE_FAILED",
            ],
        ),
);
pub static ORGANIZATION_RULE_STATUS: Shape = Shape::String(
    StringShape::new("OrganizationRuleStatus")
        .values(
            &[
                "CREATE_SUCCESSFUL",
                "CREATE_IN_PROGRESS",
                "CREATE_FAILED",
                "DELETE_SUCCESSFUL",
                "DELETE_FAILED",
                "DELETE_IN_PROGRESS",
                "UPDATE_SUCCESSFUL",
                "UPDATE_IN_PROGRESS",
                "UPDATE_FAILED",
            ],
        ),
);
pub static OVERSIZED_CONFIGURATION_ITEM_EXCEPTION: Structure = Structure {
    name: "OversizedConfigurationItemException",
    members: &[],
    union: false,
};
pub static OWNER: Shape = Shape::String(
    StringShape::new("Owner").values(&["CUSTOM_LAMBDA", "AWS", "CUSTOM_POLICY"]),
);
pub static PAGE_SIZE_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("PageSizeLimit").min(0).max(20),
);
pub static PARAMETER_NAME: Shape = Shape::String(
    StringShape::new("ParameterName").min(0).max(255),
);
pub static PARAMETER_VALUE: Shape = Shape::String(
    StringShape::new("ParameterValue").min(0).max(4096),
);
pub static PENDING_AGGREGATION_REQUEST: Structure = Structure {
    name: "PendingAggregationRequest",
    members: &[
        optional("RequesterAccountId", &ACCOUNT_ID),
        optional("RequesterAwsRegion", &AWS_REGION),
    ],
    union: false,
};
pub static PENDING_AGGREGATION_REQUEST_LIST: Shape = Shape::List(
    ListShape::new(
        "PendingAggregationRequestList",
        &Shape::Structure(&PENDING_AGGREGATION_REQUEST),
    ),
);
pub static PERCENTAGE: Shape = Shape::Integer(
    IntegerShape::new("Percentage").min(1).max(100),
);
pub static POLICY_RUNTIME: Shape = Shape::String(
    StringShape::new("PolicyRuntime").min(1).max(64).pattern("guard\\-2\\.x\\.x"),
);
pub static POLICY_TEXT: Shape = Shape::String(
    StringShape::new("PolicyText").min(0).max(10000),
);
pub static PROVIDER: Shape = Shape::String(
    StringShape::new("Provider").values(&["AZURE", "GCP"]),
);
pub static PUT_AGGREGATION_AUTHORIZATION_REQUEST: Structure = Structure {
    name: "PutAggregationAuthorizationRequest",
    members: &[
        required("AuthorizedAccountId", &ACCOUNT_ID),
        required("AuthorizedAwsRegion", &AWS_REGION),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_AGGREGATION_AUTHORIZATION_RESPONSE: Structure = Structure {
    name: "PutAggregationAuthorizationResponse",
    members: &[
        optional(
            "AggregationAuthorization",
            &Shape::Structure(&AGGREGATION_AUTHORIZATION),
        ),
    ],
    union: false,
};
pub static PUT_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "PutConfigRuleRequest",
    members: &[
        required("ConfigRule", &Shape::Structure(&CONFIG_RULE)),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_CONFIGURATION_AGGREGATOR_REQUEST: Structure = Structure {
    name: "PutConfigurationAggregatorRequest",
    members: &[
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("AccountAggregationSources", &ACCOUNT_AGGREGATION_SOURCE_LIST),
        optional(
            "OrganizationAggregationSource",
            &Shape::Structure(&ORGANIZATION_AGGREGATION_SOURCE),
        ),
        optional("Tags", &TAGS_LIST),
        optional("AggregatorFilters", &Shape::Structure(&AGGREGATOR_FILTERS)),
    ],
    union: false,
};
pub static PUT_CONFIGURATION_AGGREGATOR_RESPONSE: Structure = Structure {
    name: "PutConfigurationAggregatorResponse",
    members: &[
        optional("ConfigurationAggregator", &Shape::Structure(&CONFIGURATION_AGGREGATOR)),
    ],
    union: false,
};
pub static PUT_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "PutConfigurationRecorderRequest",
    members: &[
        required("ConfigurationRecorder", &Shape::Structure(&CONFIGURATION_RECORDER)),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_CONFORMANCE_PACK_REQUEST: Structure = Structure {
    name: "PutConformancePackRequest",
    members: &[
        required("ConformancePackName", &CONFORMANCE_PACK_NAME),
        optional("TemplateS3Uri", &TEMPLATE_S3_URI),
        optional("TemplateBody", &TEMPLATE_BODY),
        optional("DeliveryS3Bucket", &DELIVERY_S3_BUCKET),
        optional("DeliveryS3KeyPrefix", &DELIVERY_S3_KEY_PREFIX),
        optional("ConformancePackInputParameters", &CONFORMANCE_PACK_INPUT_PARAMETERS),
        optional(
            "TemplateSSMDocumentDetails",
            &Shape::Structure(&TEMPLATE_SSM_DOCUMENT_DETAILS),
        ),
        optional("Tags", &TAGS_LIST),
        optional("Source", &Shape::Structure(&CONFORMANCE_PACK_SOURCE)),
        optional("Scope", &Shape::Structure(&CONFORMANCE_PACK_SCOPE)),
    ],
    union: false,
};
pub static PUT_CONFORMANCE_PACK_RESPONSE: Structure = Structure {
    name: "PutConformancePackResponse",
    members: &[optional("ConformancePackArn", &CONFORMANCE_PACK_ARN)],
    union: false,
};
pub static PUT_CONNECTOR_REQUEST: Structure = Structure {
    name: "PutConnectorRequest",
    members: &[
        required("ConnectorConfiguration", &Shape::Structure(&CONNECTOR_CONFIGURATION)),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_CONNECTOR_RESPONSE: Structure = Structure {
    name: "PutConnectorResponse",
    members: &[required("Arn", &AMAZON_RESOURCE_NAME)],
    union: false,
};
pub static PUT_DELIVERY_CHANNEL_REQUEST: Structure = Structure {
    name: "PutDeliveryChannelRequest",
    members: &[required("DeliveryChannel", &Shape::Structure(&DELIVERY_CHANNEL))],
    union: false,
};
pub static PUT_EVALUATIONS_REQUEST: Structure = Structure {
    name: "PutEvaluationsRequest",
    members: &[
        optional("Evaluations", &EVALUATIONS),
        required("ResultToken", &STRING),
        optional("TestMode", &Shape::Boolean),
    ],
    union: false,
};
pub static PUT_EVALUATIONS_RESPONSE: Structure = Structure {
    name: "PutEvaluationsResponse",
    members: &[optional("FailedEvaluations", &EVALUATIONS)],
    union: false,
};
pub static PUT_EXTERNAL_EVALUATION_REQUEST: Structure = Structure {
    name: "PutExternalEvaluationRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("ExternalEvaluation", &Shape::Structure(&EXTERNAL_EVALUATION)),
    ],
    union: false,
};
pub static PUT_EXTERNAL_EVALUATION_RESPONSE: Structure = Structure {
    name: "PutExternalEvaluationResponse",
    members: &[],
    union: false,
};
pub static PUT_ORGANIZATION_CONFIG_RULE_REQUEST: Structure = Structure {
    name: "PutOrganizationConfigRuleRequest",
    members: &[
        required("OrganizationConfigRuleName", &ORGANIZATION_CONFIG_RULE_NAME),
        optional(
            "OrganizationManagedRuleMetadata",
            &Shape::Structure(&ORGANIZATION_MANAGED_RULE_METADATA),
        ),
        optional(
            "OrganizationCustomRuleMetadata",
            &Shape::Structure(&ORGANIZATION_CUSTOM_RULE_METADATA),
        ),
        optional("ExcludedAccounts", &EXCLUDED_ACCOUNTS),
        optional(
            "OrganizationCustomPolicyRuleMetadata",
            &Shape::Structure(&ORGANIZATION_CUSTOM_POLICY_RULE_METADATA),
        ),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_ORGANIZATION_CONFIG_RULE_RESPONSE: Structure = Structure {
    name: "PutOrganizationConfigRuleResponse",
    members: &[optional("OrganizationConfigRuleArn", &STRING_WITH_CHAR_LIMIT256)],
    union: false,
};
pub static PUT_ORGANIZATION_CONFORMANCE_PACK_REQUEST: Structure = Structure {
    name: "PutOrganizationConformancePackRequest",
    members: &[
        required("OrganizationConformancePackName", &ORGANIZATION_CONFORMANCE_PACK_NAME),
        optional("TemplateS3Uri", &TEMPLATE_S3_URI),
        optional("TemplateBody", &TEMPLATE_BODY),
        optional("DeliveryS3Bucket", &DELIVERY_S3_BUCKET),
        optional("DeliveryS3KeyPrefix", &DELIVERY_S3_KEY_PREFIX),
        optional("ConformancePackInputParameters", &CONFORMANCE_PACK_INPUT_PARAMETERS),
        optional("ExcludedAccounts", &EXCLUDED_ACCOUNTS),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_ORGANIZATION_CONFORMANCE_PACK_RESPONSE: Structure = Structure {
    name: "PutOrganizationConformancePackResponse",
    members: &[optional("OrganizationConformancePackArn", &STRING_WITH_CHAR_LIMIT256)],
    union: false,
};
pub static PUT_REMEDIATION_CONFIGURATIONS_REQUEST: Structure = Structure {
    name: "PutRemediationConfigurationsRequest",
    members: &[required("RemediationConfigurations", &REMEDIATION_CONFIGURATIONS)],
    union: false,
};
pub static PUT_REMEDIATION_CONFIGURATIONS_RESPONSE: Structure = Structure {
    name: "PutRemediationConfigurationsResponse",
    members: &[optional("FailedBatches", &FAILED_REMEDIATION_BATCHES)],
    union: false,
};
pub static PUT_REMEDIATION_EXCEPTIONS_REQUEST: Structure = Structure {
    name: "PutRemediationExceptionsRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("ResourceKeys", &REMEDIATION_EXCEPTION_RESOURCE_KEYS),
        optional("Message", &STRING_WITH_CHAR_LIMIT1024),
        optional("ExpirationTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static PUT_REMEDIATION_EXCEPTIONS_RESPONSE: Structure = Structure {
    name: "PutRemediationExceptionsResponse",
    members: &[optional("FailedBatches", &FAILED_REMEDIATION_EXCEPTION_BATCHES)],
    union: false,
};
pub static PUT_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "PutResourceConfigRequest",
    members: &[
        required("ResourceType", &RESOURCE_TYPE_STRING),
        required("SchemaVersionId", &SCHEMA_VERSION_ID),
        required("ResourceId", &RESOURCE_ID),
        optional("ResourceName", &RESOURCE_NAME),
        required("Configuration", &CONFIGURATION),
        optional("Tags", &TAGS),
    ],
    union: false,
};
pub static PUT_RETENTION_CONFIGURATION_REQUEST: Structure = Structure {
    name: "PutRetentionConfigurationRequest",
    members: &[required("RetentionPeriodInDays", &RETENTION_PERIOD_IN_DAYS)],
    union: false,
};
pub static PUT_RETENTION_CONFIGURATION_RESPONSE: Structure = Structure {
    name: "PutRetentionConfigurationResponse",
    members: &[
        optional("RetentionConfiguration", &Shape::Structure(&RETENTION_CONFIGURATION)),
    ],
    union: false,
};
pub static PUT_SERVICE_LINKED_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "PutServiceLinkedConfigurationRecorderRequest",
    members: &[
        required("ServicePrincipal", &SERVICE_PRINCIPAL),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_SERVICE_LINKED_CONFIGURATION_RECORDER_RESPONSE: Structure = Structure {
    name: "PutServiceLinkedConfigurationRecorderResponse",
    members: &[optional("Arn", &AMAZON_RESOURCE_NAME), optional("Name", &RECORDER_NAME)],
    union: false,
};
pub static PUT_STORED_QUERY_REQUEST: Structure = Structure {
    name: "PutStoredQueryRequest",
    members: &[
        required("StoredQuery", &Shape::Structure(&STORED_QUERY)),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_STORED_QUERY_RESPONSE: Structure = Structure {
    name: "PutStoredQueryResponse",
    members: &[optional("QueryArn", &QUERY_ARN)],
    union: false,
};
pub static PUT_THIRD_PARTY_SERVICE_LINKED_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "PutThirdPartyServiceLinkedConfigurationRecorderRequest",
    members: &[
        required("ServicePrincipal", &SERVICE_PRINCIPAL),
        required("ConnectorArn", &AMAZON_RESOURCE_NAME),
        required("ScopeConfiguration", &Shape::Structure(&SCOPE_CONFIGURATION)),
        optional("Tags", &TAGS_LIST),
    ],
    union: false,
};
pub static PUT_THIRD_PARTY_SERVICE_LINKED_CONFIGURATION_RECORDER_RESPONSE: Structure = Structure {
    name: "PutThirdPartyServiceLinkedConfigurationRecorderResponse",
    members: &[required("Arn", &AMAZON_RESOURCE_NAME), required("Name", &RECORDER_NAME)],
    union: false,
};
pub static QUERY_ARN: Shape = Shape::String(
    StringShape::new("QueryArn")
        .min(1)
        .max(500)
        .pattern(
            "^arn:aws[a-z\\-]*:config:[a-z\\-\\d]+:\\d+:stored-query/[a-zA-Z0-9-_]+/query-[a-zA-Z\\d-_/]+$",
        ),
);
pub static QUERY_DESCRIPTION: Shape = Shape::String(
    StringShape::new("QueryDescription").min(0).max(256).pattern("[\\s\\S]*"),
);
pub static QUERY_EXPRESSION: Shape = Shape::String(
    StringShape::new("QueryExpression").min(1).max(4096).pattern("[\\s\\S]*"),
);
pub static QUERY_ID: Shape = Shape::String(
    StringShape::new("QueryId").min(1).max(36).pattern("^\\S+$"),
);
pub static QUERY_INFO: Structure = Structure {
    name: "QueryInfo",
    members: &[optional("SelectFields", &FIELD_INFO_LIST)],
    union: false,
};
pub static QUERY_NAME: Shape = Shape::String(
    StringShape::new("QueryName").min(1).max(64).pattern("^[a-zA-Z0-9-_]+$"),
);
pub static RECORDER_NAME: Shape = Shape::String(
    StringShape::new("RecorderName").min(1).max(256),
);
pub static RECORDER_STATUS: Shape = Shape::String(
    StringShape::new("RecorderStatus")
        .values(&["Pending", "Success", "Failure", "NotApplicable"]),
);
pub static RECORDING_FREQUENCY: Shape = Shape::String(
    StringShape::new("RecordingFrequency").values(&["CONTINUOUS", "DAILY"]),
);
pub static RECORDING_GROUP: Structure = Structure {
    name: "RecordingGroup",
    members: &[
        optional("allSupported", &Shape::Boolean),
        optional("includeGlobalResourceTypes", &Shape::Boolean),
        optional("resourceTypes", &RESOURCE_TYPE_LIST),
        optional(
            "exclusionByResourceTypes",
            &Shape::Structure(&EXCLUSION_BY_RESOURCE_TYPES),
        ),
        optional("recordingStrategy", &Shape::Structure(&RECORDING_STRATEGY)),
    ],
    union: false,
};
pub static RECORDING_MODE: Structure = Structure {
    name: "RecordingMode",
    members: &[
        required("recordingFrequency", &RECORDING_FREQUENCY),
        optional("recordingModeOverrides", &RECORDING_MODE_OVERRIDES),
    ],
    union: false,
};
pub static RECORDING_MODE_OVERRIDE: Structure = Structure {
    name: "RecordingModeOverride",
    members: &[
        optional("description", &DESCRIPTION),
        required("resourceTypes", &RECORDING_MODE_RESOURCE_TYPES_LIST),
        required("recordingFrequency", &RECORDING_FREQUENCY),
    ],
    union: false,
};
pub static RECORDING_MODE_OVERRIDES: Shape = Shape::List(
    ListShape::new("RecordingModeOverrides", &Shape::Structure(&RECORDING_MODE_OVERRIDE))
        .min(0)
        .max(1),
);
pub static RECORDING_MODE_RESOURCE_TYPES_LIST: Shape = Shape::List(
    ListShape::new("RecordingModeResourceTypesList", &RESOURCE_TYPE),
);
pub static RECORDING_SCOPE: Shape = Shape::String(
    StringShape::new("RecordingScope").values(&["INTERNAL", "PAID"]),
);
pub static RECORDING_STRATEGY: Structure = Structure {
    name: "RecordingStrategy",
    members: &[optional("useOnly", &RECORDING_STRATEGY_TYPE)],
    union: false,
};
pub static RECORDING_STRATEGY_TYPE: Shape = Shape::String(
    StringShape::new("RecordingStrategyType")
        .values(
            &[
                "ALL_SUPPORTED_RESOURCE_TYPES",
                "INCLUSION_BY_RESOURCE_TYPES",
                "EXCLUSION_BY_RESOURCE_TYPES",
            ],
        ),
);
pub static REEVALUATE_CONFIG_RULE_NAMES: Shape = Shape::List(
    ListShape::new("ReevaluateConfigRuleNames", &CONFIG_RULE_NAME).min(1).max(25),
);
pub static RELATED_EVENT: Shape = Shape::String(StringShape::new("RelatedEvent"));
pub static RELATED_EVENT_LIST: Shape = Shape::List(
    ListShape::new("RelatedEventList", &RELATED_EVENT),
);
pub static RELATIONSHIP: Structure = Structure {
    name: "Relationship",
    members: &[
        optional("resourceType", &RESOURCE_TYPE),
        optional("resourceId", &RESOURCE_ID),
        optional("resourceName", &RESOURCE_NAME),
        optional("relationshipName", &RELATIONSHIP_NAME),
    ],
    union: false,
};
pub static RELATIONSHIP_LIST: Shape = Shape::List(
    ListShape::new("RelationshipList", &Shape::Structure(&RELATIONSHIP)),
);
pub static RELATIONSHIP_NAME: Shape = Shape::String(
    StringShape::new("RelationshipName"),
);
pub static REMEDIATION_CONFIGURATION: Structure = Structure {
    name: "RemediationConfiguration",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("TargetType", &REMEDIATION_TARGET_TYPE),
        required("TargetId", &STRING_WITH_CHAR_LIMIT256),
        optional("TargetVersion", &STRING),
        optional("Parameters", &REMEDIATION_PARAMETERS),
        optional("ResourceType", &STRING),
        optional("Automatic", &Shape::Boolean),
        optional("ExecutionControls", &Shape::Structure(&EXECUTION_CONTROLS)),
        optional("MaximumAutomaticAttempts", &AUTO_REMEDIATION_ATTEMPTS),
        optional("RetryAttemptSeconds", &AUTO_REMEDIATION_ATTEMPT_SECONDS),
        optional("Arn", &STRING_WITH_CHAR_LIMIT1024),
        optional("CreatedByService", &STRING_WITH_CHAR_LIMIT1024),
    ],
    union: false,
};
pub static REMEDIATION_CONFIGURATIONS: Shape = Shape::List(
    ListShape::new(
            "RemediationConfigurations",
            &Shape::Structure(&REMEDIATION_CONFIGURATION),
        )
        .min(0)
        .max(25),
);
pub static REMEDIATION_EXCEPTION: Structure = Structure {
    name: "RemediationException",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        required("ResourceId", &STRING_WITH_CHAR_LIMIT1024),
        optional("Message", &STRING_WITH_CHAR_LIMIT1024),
        optional("ExpirationTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static REMEDIATION_EXCEPTION_RESOURCE_KEY: Structure = Structure {
    name: "RemediationExceptionResourceKey",
    members: &[
        optional("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        optional("ResourceId", &STRING_WITH_CHAR_LIMIT1024),
    ],
    union: false,
};
pub static REMEDIATION_EXCEPTION_RESOURCE_KEYS: Shape = Shape::List(
    ListShape::new(
            "RemediationExceptionResourceKeys",
            &Shape::Structure(&REMEDIATION_EXCEPTION_RESOURCE_KEY),
        )
        .min(1)
        .max(100),
);
pub static REMEDIATION_EXCEPTIONS: Shape = Shape::List(
    ListShape::new("RemediationExceptions", &Shape::Structure(&REMEDIATION_EXCEPTION))
        .min(0)
        .max(25),
);
pub static REMEDIATION_EXECUTION_STATE: Shape = Shape::String(
    StringShape::new("RemediationExecutionState")
        .values(&["QUEUED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "UNKNOWN"]),
);
pub static REMEDIATION_EXECUTION_STATUS: Structure = Structure {
    name: "RemediationExecutionStatus",
    members: &[
        optional("ResourceKey", &Shape::Structure(&RESOURCE_KEY)),
        optional("State", &REMEDIATION_EXECUTION_STATE),
        optional("StepDetails", &REMEDIATION_EXECUTION_STEPS),
        optional("InvocationTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("LastUpdatedTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static REMEDIATION_EXECUTION_STATUSES: Shape = Shape::List(
    ListShape::new(
        "RemediationExecutionStatuses",
        &Shape::Structure(&REMEDIATION_EXECUTION_STATUS),
    ),
);
pub static REMEDIATION_EXECUTION_STEP: Structure = Structure {
    name: "RemediationExecutionStep",
    members: &[
        optional("Name", &STRING),
        optional("State", &REMEDIATION_EXECUTION_STEP_STATE),
        optional("ErrorMessage", &STRING),
        optional("StartTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("StopTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static REMEDIATION_EXECUTION_STEP_STATE: Shape = Shape::String(
    StringShape::new("RemediationExecutionStepState")
        .values(&["SUCCEEDED", "PENDING", "FAILED", "IN_PROGRESS", "EXITED", "UNKNOWN"]),
);
pub static REMEDIATION_EXECUTION_STEPS: Shape = Shape::List(
    ListShape::new(
        "RemediationExecutionSteps",
        &Shape::Structure(&REMEDIATION_EXECUTION_STEP),
    ),
);
pub static REMEDIATION_IN_PROGRESS_EXCEPTION: Structure = Structure {
    name: "RemediationInProgressException",
    members: &[],
    union: false,
};
pub static REMEDIATION_PARAMETER_VALUE: Structure = Structure {
    name: "RemediationParameterValue",
    members: &[
        optional("ResourceValue", &Shape::Structure(&RESOURCE_VALUE)),
        optional("StaticValue", &Shape::Structure(&STATIC_VALUE)),
    ],
    union: false,
};
pub static REMEDIATION_PARAMETERS: Shape = Shape::Map(
    MapShape::new(
            "RemediationParameters",
            &STRING_WITH_CHAR_LIMIT256,
            &Shape::Structure(&REMEDIATION_PARAMETER_VALUE),
        )
        .min(0)
        .max(25),
);
pub static REMEDIATION_TARGET_TYPE: Shape = Shape::String(
    StringShape::new("RemediationTargetType").values(&["SSM_DOCUMENT"]),
);
pub static RESOURCE_CONCURRENT_MODIFICATION_EXCEPTION: Structure = Structure {
    name: "ResourceConcurrentModificationException",
    members: &[optional("message", &ERROR_MESSAGE)],
    union: false,
};
pub static RESOURCE_CONFIGURATION: Shape = Shape::String(
    StringShape::new("ResourceConfiguration").min(1).max(51200),
);
pub static RESOURCE_CONFIGURATION_SCHEMA_TYPE: Shape = Shape::String(
    StringShape::new("ResourceConfigurationSchemaType").values(&["CFN_RESOURCE_SCHEMA"]),
);
pub static RESOURCE_COUNT: Structure = Structure {
    name: "ResourceCount",
    members: &[optional("resourceType", &RESOURCE_TYPE), optional("count", &LONG)],
    union: false,
};
pub static RESOURCE_COUNT_FILTERS: Structure = Structure {
    name: "ResourceCountFilters",
    members: &[
        optional("ResourceType", &RESOURCE_TYPE),
        optional("AccountId", &ACCOUNT_ID),
        optional("Region", &AWS_REGION),
    ],
    union: false,
};
pub static RESOURCE_COUNT_GROUP_KEY: Shape = Shape::String(
    StringShape::new("ResourceCountGroupKey")
        .values(&["RESOURCE_TYPE", "ACCOUNT_ID", "AWS_REGION"]),
);
pub static RESOURCE_COUNTS: Shape = Shape::List(
    ListShape::new("ResourceCounts", &Shape::Structure(&RESOURCE_COUNT)),
);
pub static RESOURCE_DETAILS: Structure = Structure {
    name: "ResourceDetails",
    members: &[
        required("ResourceId", &BASE_RESOURCE_ID),
        required("ResourceType", &STRING_WITH_CHAR_LIMIT256),
        required("ResourceConfiguration", &RESOURCE_CONFIGURATION),
        optional("ResourceConfigurationSchemaType", &RESOURCE_CONFIGURATION_SCHEMA_TYPE),
    ],
    union: false,
};
pub static RESOURCE_EVALUATION: Structure = Structure {
    name: "ResourceEvaluation",
    members: &[
        optional("ResourceEvaluationId", &RESOURCE_EVALUATION_ID),
        optional("EvaluationMode", &EVALUATION_MODE),
        optional(
            "EvaluationStartTimestamp",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static RESOURCE_EVALUATION_FILTERS: Structure = Structure {
    name: "ResourceEvaluationFilters",
    members: &[
        optional("EvaluationMode", &EVALUATION_MODE),
        optional("TimeWindow", &Shape::Structure(&TIME_WINDOW)),
        optional("EvaluationContextIdentifier", &EVALUATION_CONTEXT_IDENTIFIER),
    ],
    union: false,
};
pub static RESOURCE_EVALUATION_ID: Shape = Shape::String(
    StringShape::new("ResourceEvaluationId").min(1).max(128),
);
pub static RESOURCE_EVALUATION_STATUS: Shape = Shape::String(
    StringShape::new("ResourceEvaluationStatus")
        .values(&["IN_PROGRESS", "FAILED", "SUCCEEDED"]),
);
pub static RESOURCE_EVALUATIONS: Shape = Shape::List(
    ListShape::new("ResourceEvaluations", &Shape::Structure(&RESOURCE_EVALUATION)),
);
pub static RESOURCE_FILTERS: Structure = Structure {
    name: "ResourceFilters",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("ResourceId", &RESOURCE_ID),
        optional("ResourceName", &RESOURCE_NAME),
        optional("Region", &AWS_REGION),
    ],
    union: false,
};
pub static RESOURCE_ID: Shape = Shape::String(
    StringShape::new("ResourceId").min(1).max(768),
);
pub static RESOURCE_ID_LIST: Shape = Shape::List(
    ListShape::new("ResourceIdList", &RESOURCE_ID),
);
pub static RESOURCE_IDENTIFIER: Structure = Structure {
    name: "ResourceIdentifier",
    members: &[
        optional("resourceType", &RESOURCE_TYPE),
        optional("resourceId", &RESOURCE_ID),
        optional("resourceName", &RESOURCE_NAME),
        optional(
            "resourceDeletionTime",
            &Shape::Timestamp(TimestampFormat::EpochSeconds),
        ),
    ],
    union: false,
};
pub static RESOURCE_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new("ResourceIdentifierList", &Shape::Structure(&RESOURCE_IDENTIFIER)),
);
pub static RESOURCE_IDENTIFIERS_LIST: Shape = Shape::List(
    ListShape::new(
            "ResourceIdentifiersList",
            &Shape::Structure(&AGGREGATE_RESOURCE_IDENTIFIER),
        )
        .min(1)
        .max(100),
);
pub static RESOURCE_IN_USE_EXCEPTION: Structure = Structure {
    name: "ResourceInUseException",
    members: &[],
    union: false,
};
pub static RESOURCE_KEY: Structure = Structure {
    name: "ResourceKey",
    members: &[
        required("resourceType", &RESOURCE_TYPE),
        required("resourceId", &RESOURCE_ID),
    ],
    union: false,
};
pub static RESOURCE_KEYS: Shape = Shape::List(
    ListShape::new("ResourceKeys", &Shape::Structure(&RESOURCE_KEY)).min(1).max(100),
);
pub static RESOURCE_NAME: Shape = Shape::String(StringShape::new("ResourceName"));
pub static RESOURCE_NOT_DISCOVERED_EXCEPTION: Structure = Structure {
    name: "ResourceNotDiscoveredException",
    members: &[],
    union: false,
};
pub static RESOURCE_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ResourceNotFoundException",
    members: &[],
    union: false,
};
pub static RESOURCE_TYPE: Shape = Shape::String(
    StringShape::new("ResourceType")
        .values(
            &[
                "AWS::EC2::CustomerGateway",
                "AWS::EC2::EIP",
                "AWS::EC2::Host",
                "AWS::EC2::Instance",
                "AWS::EC2::InternetGateway",
                "AWS::EC2::NetworkAcl",
                "AWS::EC2::NetworkInterface",
                "AWS::EC2::RouteTable",
                "AWS::EC2::SecurityGroup",
                "AWS::EC2::Subnet",
                "AWS::CloudTrail::Trail",
                "AWS::EC2::Volume",
                "AWS::EC2::VPC",
                "AWS::EC2::VPNConnection",
                "AWS::EC2::VPNGateway",
                "AWS::EC2::RegisteredHAInstance",
                "AWS::EC2::NatGateway",
                "AWS::EC2::EgressOnlyInternetGateway",
                "AWS::EC2::VPCEndpoint",
                "AWS::EC2::VPCEndpointService",
                "AWS::EC2::FlowLog",
                "AWS::EC2::VPCPeeringConnection",
                "AWS::Elasticsearch::Domain",
                "AWS::IAM::Group",
                "AWS::IAM::Policy",
                "AWS::IAM::Role",
                "AWS::IAM::User",
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "AWS::ACM::Certificate",
                "AWS::RDS::DBInstance",
                "AWS::RDS::DBSubnetGroup",
                "AWS::RDS::DBSecurityGroup",
                "AWS::RDS::DBSnapshot",
                "AWS::RDS::DBCluster",
                "AWS::RDS::DBClusterSnapshot",
                "AWS::RDS::EventSubscription",
                "AWS::S3::Bucket",
                "AWS::S3::AccountPublicAccessBlock",
                "AWS::Redshift::Cluster",
                "AWS::Redshift::ClusterSnapshot",
                "AWS::Redshift::ClusterParameterGroup",
                "AWS::Redshift::ClusterSecurityGroup",
                "AWS::Redshift::ClusterSubnetGroup",
                "AWS::Redshift::EventSubscription",
                "AWS::SSM::ManagedInstanceInventory",
                "AWS::CloudWatch::Alarm",
                "AWS::CloudFormation::Stack",
                "AWS::ElasticLoadBalancing::LoadBalancer",
                "AWS::AutoScaling::AutoScalingGroup",
                "AWS::AutoScaling::LaunchConfiguration",
                "AWS::AutoScaling::ScalingPolicy",
                "AWS::AutoScaling::ScheduledAction",
                "AWS::DynamoDB::Table",
                "AWS::CodeBuild::Project",
                "AWS::WAF::RateBasedRule",
                "AWS::WAF::Rule",
                "AWS::WAF::RuleGroup",
                "AWS::WAF::WebACL",
                "AWS::WAFRegional::RateBasedRule",
                "AWS::WAFRegional::Rule",
                "AWS::WAFRegional::RuleGroup",
                "AWS::WAFRegional::WebACL",
                "AWS::CloudFront::Distribution",
                "AWS::CloudFront::StreamingDistribution",
                "AWS::Lambda::Function",
                "AWS::NetworkFirewall::Firewall",
                "AWS::NetworkFirewall::FirewallPolicy",
                "AWS::NetworkFirewall::RuleGroup",
                "AWS::ElasticBeanstalk::Application",
                "AWS::ElasticBeanstalk::ApplicationVersion",
                "AWS::ElasticBeanstalk::Environment",
                "AWS::WAFv2::WebACL",
                "AWS::WAFv2::RuleGroup",
                "AWS::WAFv2::IPSet",
                "AWS::WAFv2::RegexPatternSet",
                "AWS::WAFv2::ManagedRuleSet",
                "AWS::XRay::EncryptionConfig",
                "AWS::SSM::AssociationCompliance",
                "AWS::SSM::PatchCompliance",
                "AWS::Shield::Protection",
                "AWS::ShieldRegional::Protection",
                "AWS::Config::ConformancePackCompliance",
                "AWS::Config::ResourceCompliance",
                "AWS::ApiGateway::Stage",
                "AWS::ApiGateway::RestApi",
                "AWS::ApiGatewayV2::Stage",
                "AWS::ApiGatewayV2::Api",
                "AWS::CodePipeline::Pipeline",
                "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
                "AWS::ServiceCatalog::CloudFormationProduct",
                "AWS::ServiceCatalog::Portfolio",
                "AWS::SQS::Queue",
                "AWS::KMS::Key",
                "AWS::QLDB::Ledger",
                "AWS::SecretsManager::Secret",
                "AWS::SNS::Topic",
                "AWS::SSM::FileData",
                "AWS::Backup::BackupPlan",
                "AWS::Backup::BackupSelection",
                "AWS::Backup::BackupVault",
                "AWS::Backup::RecoveryPoint",
                "AWS::ECR::Repository",
                "AWS::ECS::Cluster",
                "AWS::ECS::Service",
                "AWS::ECS::TaskDefinition",
                "AWS::EFS::AccessPoint",
                "AWS::EFS::FileSystem",
                "AWS::EKS::Cluster",
                "AWS::OpenSearch::Domain",
                "AWS::EC2::TransitGateway",
                "AWS::Kinesis::Stream",
                "AWS::Kinesis::StreamConsumer",
                "AWS::CodeDeploy::Application",
                "AWS::CodeDeploy::DeploymentConfig",
                "AWS::CodeDeploy::DeploymentGroup",
                "AWS::EC2::LaunchTemplate",
                "AWS::ECR::PublicRepository",
                "AWS::GuardDuty::Detector",
                "AWS::EMR::SecurityConfiguration",
                "AWS::SageMaker::CodeRepository",
                "AWS::Route53Resolver::ResolverEndpoint",
                "AWS::Route53Resolver::ResolverRule",
                "AWS::Route53Resolver::ResolverRuleAssociation",
                "AWS::DMS::ReplicationSubnetGroup",
                "AWS::DMS::EventSubscription",
                "AWS::MSK::Cluster",
                "AWS::StepFunctions::Activity",
                "AWS::WorkSpaces::Workspace",
                "AWS::WorkSpaces::ConnectionAlias",
                "AWS::SageMaker::Model",
                "AWS::ElasticLoadBalancingV2::Listener",
                "AWS::StepFunctions::StateMachine",
                "AWS::Batch::JobQueue",
                "AWS::Batch::ComputeEnvironment",
                "AWS::AccessAnalyzer::Analyzer",
                "AWS::Athena::WorkGroup",
                "AWS::Athena::DataCatalog",
                "AWS::Detective::Graph",
                "AWS::GlobalAccelerator::Accelerator",
                "AWS::GlobalAccelerator::EndpointGroup",
                "AWS::GlobalAccelerator::Listener",
                "AWS::EC2::TransitGatewayAttachment",
                "AWS::EC2::TransitGatewayRouteTable",
                "AWS::DMS::Certificate",
                "AWS::AppConfig::Application",
                "AWS::AppSync::GraphQLApi",
                "AWS::DataSync::LocationSMB",
                "AWS::DataSync::LocationFSxLustre",
                "AWS::DataSync::LocationS3",
                "AWS::DataSync::LocationEFS",
                "AWS::DataSync::Task",
                "AWS::DataSync::LocationNFS",
                "AWS::EC2::NetworkInsightsAccessScopeAnalysis",
                "AWS::EKS::FargateProfile",
                "AWS::Glue::Job",
                "AWS::GuardDuty::ThreatIntelSet",
                "AWS::GuardDuty::IPSet",
                "AWS::SageMaker::Workteam",
                "AWS::SageMaker::NotebookInstanceLifecycleConfig",
                "AWS::ServiceDiscovery::Service",
                "AWS::ServiceDiscovery::PublicDnsNamespace",
                "AWS::SES::ContactList",
                "AWS::SES::ConfigurationSet",
                "AWS::Route53::HostedZone",
                "AWS::IoTEvents::Input",
                "AWS::IoTEvents::DetectorModel",
                "AWS::IoTEvents::AlarmModel",
                "AWS::ServiceDiscovery::HttpNamespace",
                "AWS::Events::EventBus",
                "AWS::ImageBuilder::ContainerRecipe",
                "AWS::ImageBuilder::DistributionConfiguration",
                "AWS::ImageBuilder::InfrastructureConfiguration",
                "AWS::DataSync::LocationObjectStorage",
                "AWS::DataSync::LocationHDFS",
                "AWS::Glue::Classifier",
                "AWS::Route53RecoveryReadiness::Cell",
                "AWS::Route53RecoveryReadiness::ReadinessCheck",
                "AWS::ECR::RegistryPolicy",
                "AWS::Backup::ReportPlan",
                "AWS::Lightsail::Certificate",
                "AWS::RUM::AppMonitor",
                "AWS::Events::Endpoint",
                "AWS::SES::ReceiptRuleSet",
                "AWS::Events::Archive",
                "AWS::Events::ApiDestination",
                "AWS::Lightsail::Disk",
                "AWS::FIS::ExperimentTemplate",
                "AWS::DataSync::LocationFSxWindows",
                "AWS::SES::ReceiptFilter",
                "AWS::GuardDuty::Filter",
                "AWS::SES::Template",
                "AWS::AmazonMQ::Broker",
                "AWS::AppConfig::Environment",
                "AWS::AppConfig::ConfigurationProfile",
                "AWS::Cloud9::EnvironmentEC2",
                "AWS::EventSchemas::Registry",
                "AWS::EventSchemas::RegistryPolicy",
                "AWS::EventSchemas::Discoverer",
                "AWS::FraudDetector::Label",
                "AWS::FraudDetector::EntityType",
                "AWS::FraudDetector::Variable",
                "AWS::FraudDetector::Outcome",
                "AWS::IoT::Authorizer",
                "AWS::IoT::SecurityProfile",
                "AWS::IoT::RoleAlias",
                "AWS::IoT::Dimension",
                "AWS::IoTAnalytics::Datastore",
                "AWS::Lightsail::Bucket",
                "AWS::Lightsail::StaticIp",
                "AWS::MediaPackage::PackagingGroup",
                "AWS::Route53RecoveryReadiness::RecoveryGroup",
                "AWS::ResilienceHub::ResiliencyPolicy",
                "AWS::Transfer::Workflow",
                "AWS::EKS::IdentityProviderConfig",
                "AWS::EKS::Addon",
                "AWS::Glue::MLTransform",
                "AWS::IoT::Policy",
                "AWS::IoT::MitigationAction",
                "AWS::IoTTwinMaker::Workspace",
                "AWS::IoTTwinMaker::Entity",
                "AWS::IoTAnalytics::Dataset",
                "AWS::IoTAnalytics::Pipeline",
                "AWS::IoTAnalytics::Channel",
                "AWS::IoTSiteWise::Dashboard",
                "AWS::IoTSiteWise::Project",
                "AWS::IoTSiteWise::Portal",
                "AWS::IoTSiteWise::AssetModel",
                "AWS::IVS::Channel",
                "AWS::IVS::RecordingConfiguration",
                "AWS::IVS::PlaybackKeyPair",
                "AWS::KinesisAnalyticsV2::Application",
                "AWS::RDS::GlobalCluster",
                "AWS::S3::MultiRegionAccessPoint",
                "AWS::DeviceFarm::TestGridProject",
                "AWS::Budgets::BudgetsAction",
                "AWS::Lex::Bot",
                "AWS::CodeGuruReviewer::RepositoryAssociation",
                "AWS::IoT::CustomMetric",
                "AWS::Route53Resolver::FirewallDomainList",
                "AWS::RoboMaker::RobotApplicationVersion",
                "AWS::EC2::TrafficMirrorSession",
                "AWS::IoTSiteWise::Gateway",
                "AWS::Lex::BotAlias",
                "AWS::LookoutMetrics::Alert",
                "AWS::IoT::AccountAuditConfiguration",
                "AWS::EC2::TrafficMirrorTarget",
                "AWS::S3::StorageLens",
                "AWS::IoT::ScheduledAudit",
                "AWS::Events::Connection",
                "AWS::EventSchemas::Schema",
                "AWS::MediaPackage::PackagingConfiguration",
                "AWS::KinesisVideo::SignalingChannel",
                "AWS::AppStream::DirectoryConfig",
                "AWS::LookoutVision::Project",
                "AWS::Route53RecoveryControl::Cluster",
                "AWS::Route53RecoveryControl::SafetyRule",
                "AWS::Route53RecoveryControl::ControlPanel",
                "AWS::Route53RecoveryControl::RoutingControl",
                "AWS::Route53RecoveryReadiness::ResourceSet",
                "AWS::RoboMaker::SimulationApplication",
                "AWS::RoboMaker::RobotApplication",
                "AWS::HealthLake::FHIRDatastore",
                "AWS::Pinpoint::Segment",
                "AWS::Pinpoint::ApplicationSettings",
                "AWS::Events::Rule",
                "AWS::EC2::DHCPOptions",
                "AWS::EC2::NetworkInsightsPath",
                "AWS::EC2::TrafficMirrorFilter",
                "AWS::EC2::IPAM",
                "AWS::IoTTwinMaker::Scene",
                "AWS::NetworkManager::TransitGatewayRegistration",
                "AWS::CustomerProfiles::Domain",
                "AWS::AutoScaling::WarmPool",
                "AWS::Connect::PhoneNumber",
                "AWS::AppConfig::DeploymentStrategy",
                "AWS::AppFlow::Flow",
                "AWS::AuditManager::Assessment",
                "AWS::CloudWatch::MetricStream",
                "AWS::DeviceFarm::InstanceProfile",
                "AWS::DeviceFarm::Project",
                "AWS::EC2::EC2Fleet",
                "AWS::EC2::SubnetRouteTableAssociation",
                "AWS::ECR::PullThroughCacheRule",
                "AWS::GroundStation::Config",
                "AWS::ImageBuilder::ImagePipeline",
                "AWS::IoT::FleetMetric",
                "AWS::IoTWireless::ServiceProfile",
                "AWS::NetworkManager::Device",
                "AWS::NetworkManager::GlobalNetwork",
                "AWS::NetworkManager::Link",
                "AWS::NetworkManager::Site",
                "AWS::Panorama::Package",
                "AWS::Pinpoint::App",
                "AWS::Redshift::ScheduledAction",
                "AWS::Route53Resolver::FirewallRuleGroupAssociation",
                "AWS::SageMaker::AppImageConfig",
                "AWS::SageMaker::Image",
                "AWS::ECS::TaskSet",
                "AWS::Cassandra::Keyspace",
                "AWS::Signer::SigningProfile",
                "AWS::Amplify::App",
                "AWS::AppMesh::VirtualNode",
                "AWS::AppMesh::VirtualService",
                "AWS::AppRunner::VpcConnector",
                "AWS::AppStream::Application",
                "AWS::CodeArtifact::Repository",
                "AWS::EC2::PrefixList",
                "AWS::EC2::SpotFleet",
                "AWS::Evidently::Project",
                "AWS::Forecast::Dataset",
                "AWS::IAM::SAMLProvider",
                "AWS::IAM::ServerCertificate",
                "AWS::Pinpoint::Campaign",
                "AWS::Pinpoint::InAppTemplate",
                "AWS::SageMaker::Domain",
                "AWS::Transfer::Agreement",
                "AWS::Transfer::Connector",
                "AWS::KinesisFirehose::DeliveryStream",
                "AWS::Amplify::Branch",
                "AWS::AppIntegrations::EventIntegration",
                "AWS::AppMesh::Route",
                "AWS::Athena::PreparedStatement",
                "AWS::EC2::IPAMScope",
                "AWS::Evidently::Launch",
                "AWS::Forecast::DatasetGroup",
                "AWS::GreengrassV2::ComponentVersion",
                "AWS::GroundStation::MissionProfile",
                "AWS::MediaConnect::FlowEntitlement",
                "AWS::MediaConnect::FlowVpcInterface",
                "AWS::MediaTailor::PlaybackConfiguration",
                "AWS::MSK::Configuration",
                "AWS::Personalize::Dataset",
                "AWS::Personalize::Schema",
                "AWS::Personalize::Solution",
                "AWS::Pinpoint::EmailTemplate",
                "AWS::Pinpoint::EventStream",
                "AWS::ResilienceHub::App",
                "AWS::ACMPCA::CertificateAuthority",
                "AWS::AppConfig::HostedConfigurationVersion",
                "AWS::AppMesh::VirtualGateway",
                "AWS::AppMesh::VirtualRouter",
                "AWS::AppRunner::Service",
                "AWS::CustomerProfiles::ObjectType",
                "AWS::DMS::Endpoint",
                "AWS::EC2::CapacityReservation",
                "AWS::EC2::ClientVpnEndpoint",
                "AWS::Kendra::Index",
                "AWS::KinesisVideo::Stream",
                "AWS::Logs::Destination",
                "AWS::Pinpoint::EmailChannel",
                "AWS::S3::AccessPoint",
                "AWS::NetworkManager::CustomerGatewayAssociation",
                "AWS::NetworkManager::LinkAssociation",
                "AWS::IoTWireless::MulticastGroup",
                "AWS::Personalize::DatasetGroup",
                "AWS::IoTTwinMaker::ComponentType",
                "AWS::CodeBuild::ReportGroup",
                "AWS::SageMaker::FeatureGroup",
                "AWS::MSK::BatchScramSecret",
                "AWS::AppStream::Stack",
                "AWS::IoT::JobTemplate",
                "AWS::IoTWireless::FuotaTask",
                "AWS::IoT::ProvisioningTemplate",
                "AWS::InspectorV2::Filter",
                "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation",
                "AWS::ServiceDiscovery::Instance",
                "AWS::Transfer::Certificate",
                "AWS::MediaConnect::FlowSource",
                "AWS::APS::RuleGroupsNamespace",
                "AWS::CodeGuruProfiler::ProfilingGroup",
                "AWS::Route53Resolver::ResolverQueryLoggingConfig",
                "AWS::Batch::SchedulingPolicy",
                "AWS::ACMPCA::CertificateAuthorityActivation",
                "AWS::AppMesh::GatewayRoute",
                "AWS::AppMesh::Mesh",
                "AWS::Connect::Instance",
                "AWS::Connect::QuickConnect",
                "AWS::EC2::CarrierGateway",
                "AWS::EC2::IPAMPool",
                "AWS::EC2::TransitGatewayConnect",
                "AWS::EC2::TransitGatewayMulticastDomain",
                "AWS::ECS::CapacityProvider",
                "AWS::IAM::InstanceProfile",
                "AWS::IoT::CACertificate",
                "AWS::IoTTwinMaker::SyncJob",
                "AWS::KafkaConnect::Connector",
                "AWS::Lambda::CodeSigningConfig",
                "AWS::NetworkManager::ConnectPeer",
                "AWS::ResourceExplorer2::Index",
                "AWS::AppStream::Fleet",
                "AWS::Cognito::UserPool",
                "AWS::Cognito::UserPoolClient",
                "AWS::Cognito::UserPoolGroup",
                "AWS::EC2::NetworkInsightsAccessScope",
                "AWS::EC2::NetworkInsightsAnalysis",
                "AWS::Grafana::Workspace",
                "AWS::GroundStation::DataflowEndpointGroup",
                "AWS::ImageBuilder::ImageRecipe",
                "AWS::KMS::Alias",
                "AWS::M2::Environment",
                "AWS::QuickSight::DataSource",
                "AWS::QuickSight::Template",
                "AWS::QuickSight::Theme",
                "AWS::RDS::OptionGroup",
                "AWS::Redshift::EndpointAccess",
                "AWS::Route53Resolver::FirewallRuleGroup",
                "AWS::SSM::Document",
                "AWS::AppConfig::ExtensionAssociation",
                "AWS::AppIntegrations::Application",
                "AWS::AppSync::ApiCache",
                "AWS::Bedrock::Guardrail",
                "AWS::Bedrock::KnowledgeBase",
                "AWS::Cognito::IdentityPool",
                "AWS::Connect::Rule",
                "AWS::Connect::User",
                "AWS::EC2::ClientVpnTargetNetworkAssociation",
                "AWS::EC2::EIPAssociation",
                "AWS::EC2::IPAMResourceDiscovery",
                "AWS::EC2::IPAMResourceDiscoveryAssociation",
                "AWS::EC2::InstanceConnectEndpoint",
                "AWS::EC2::SnapshotBlockPublicAccess",
                "AWS::EC2::VPCBlockPublicAccessExclusion",
                "AWS::EC2::VPCBlockPublicAccessOptions",
                "AWS::EC2::VPCEndpointConnectionNotification",
                "AWS::EC2::VPNConnectionRoute",
                "AWS::Evidently::Segment",
                "AWS::IAM::OIDCProvider",
                "AWS::InspectorV2::Activation",
                "AWS::MSK::ClusterPolicy",
                "AWS::MSK::VpcConnection",
                "AWS::MediaConnect::Gateway",
                "AWS::MemoryDB::SubnetGroup",
                "AWS::OpenSearchServerless::Collection",
                "AWS::OpenSearchServerless::VpcEndpoint",
                "AWS::Redshift::EndpointAuthorization",
                "AWS::Route53Profiles::Profile",
                "AWS::S3::StorageLensGroup",
                "AWS::S3Express::BucketPolicy",
                "AWS::S3Express::DirectoryBucket",
                "AWS::SageMaker::InferenceExperiment",
                "AWS::SecurityHub::Standard",
                "AWS::Transfer::Profile",
                "AWS::CloudFormation::StackSet",
                "AWS::MediaPackageV2::Channel",
                "AWS::S3::AccessGrantsLocation",
                "AWS::S3::AccessGrant",
                "AWS::S3::AccessGrantsInstance",
                "AWS::EMRServerless::Application",
                "AWS::Config::AggregationAuthorization",
                "AWS::Bedrock::ApplicationInferenceProfile",
                "AWS::ApiGatewayV2::Integration",
                "AWS::SageMaker::MlflowTrackingServer",
                "AWS::SageMaker::ModelBiasJobDefinition",
                "AWS::SecretsManager::RotationSchedule",
                "AWS::Deadline::QueueFleetAssociation",
                "AWS::ECR::RepositoryCreationTemplate",
                "AWS::CloudFormation::LambdaHook",
                "AWS::EC2::SubnetNetworkAclAssociation",
                "AWS::ApiGateway::UsagePlan",
                "AWS::AppConfig::Extension",
                "AWS::Deadline::Fleet",
                "AWS::EMR::Studio",
                "AWS::S3Tables::TableBucket",
                "AWS::CloudFront::RealtimeLogConfig",
                "AWS::BackupGateway::Hypervisor",
                "AWS::BCMDataExports::Export",
                "AWS::CloudFormation::GuardHook",
                "AWS::CloudFront::PublicKey",
                "AWS::CloudTrail::EventDataStore",
                "AWS::EntityResolution::IdMappingWorkflow",
                "AWS::EntityResolution::SchemaMapping",
                "AWS::IoT::DomainConfiguration",
                "AWS::PCAConnectorAD::DirectoryRegistration",
                "AWS::RDS::Integration",
                "AWS::Config::ConformancePack",
                "AWS::RolesAnywhere::Profile",
                "AWS::CodeArtifact::Domain",
                "AWS::Backup::RestoreTestingPlan",
                "AWS::Config::StoredQuery",
                "AWS::SageMaker::DataQualityJobDefinition",
                "AWS::SageMaker::ModelExplainabilityJobDefinition",
                "AWS::SageMaker::ModelQualityJobDefinition",
                "AWS::SageMaker::StudioLifecycleConfig",
                "AWS::SES::DedicatedIpPool",
                "AWS::SES::MailManagerTrafficPolicy",
                "AWS::SSM::ResourceDataSync",
                "AWS::BedrockAgentCore::Runtime",
                "AWS::BedrockAgentCore::BrowserCustom",
                "AWS::ElasticLoadBalancingV2::TargetGroup",
                "AWS::EMRContainers::VirtualCluster",
                "AWS::EntityResolution::MatchingWorkflow",
                "AWS::IoTCoreDeviceAdvisor::SuiteDefinition",
                "AWS::EC2::SecurityGroupVpcAssociation",
                "AWS::EC2::VerifiedAccessInstance",
                "AWS::KafkaConnect::CustomPlugin",
                "AWS::NetworkManager::TransitGatewayPeering",
                "AWS::OpenSearchServerless::SecurityConfig",
                "AWS::Redshift::Integration",
                "AWS::RolesAnywhere::TrustAnchor",
                "AWS::Route53Profiles::ProfileAssociation",
                "AWS::SSMIncidents::ResponsePlan",
                "AWS::Transfer::Server",
                "AWS::Glue::Database",
                "AWS::Organizations::OrganizationalUnit",
                "AWS::EC2::IPAMPoolCidr",
                "AWS::EC2::VPCGatewayAttachment",
                "AWS::Bedrock::Prompt",
                "AWS::Comprehend::Flywheel",
                "AWS::DataSync::Agent",
                "AWS::MediaTailor::LiveSource",
                "AWS::MSK::ServerlessCluster",
                "AWS::IoTSiteWise::Asset",
                "AWS::B2BI::Capability",
                "AWS::CloudFront::KeyValueStore",
                "AWS::Deadline::Monitor",
                "AWS::GuardDuty::MalwareProtectionPlan",
                "AWS::Location::APIKey",
                "AWS::MediaPackageV2::OriginEndpoint",
                "AWS::PCAConnectorAD::Connector",
                "AWS::S3Tables::TableBucketPolicy",
                "AWS::SecretsManager::ResourcePolicy",
                "AWS::SSMContacts::Contact",
                "AWS::IoT::ThingGroup",
                "AWS::ImageBuilder::LifecyclePolicy",
                "AWS::GameLift::Build",
                "AWS::ECR::ReplicationConfiguration",
                "AWS::EC2::SubnetCidrBlock",
                "AWS::Connect::SecurityProfile",
                "AWS::CleanRoomsML::TrainingDataset",
                "AWS::AppStream::AppBlockBuilder",
                "AWS::Route53::DNSSEC",
                "AWS::SageMaker::UserProfile",
                "AWS::ApiGateway::Method",
            ],
        ),
);
pub static RESOURCE_TYPE_LIST: Shape = Shape::List(
    ListShape::new("ResourceTypeList", &RESOURCE_TYPE),
);
pub static RESOURCE_TYPE_STRING: Shape = Shape::String(
    StringShape::new("ResourceTypeString").min(1).max(196),
);
pub static RESOURCE_TYPE_VALUE: Shape = Shape::String(
    StringShape::new("ResourceTypeValue")
        .min(1)
        .max(256)
        .pattern("[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}"),
);
pub static RESOURCE_TYPE_VALUE_LIST: Shape = Shape::List(
    ListShape::new("ResourceTypeValueList", &RESOURCE_TYPE_VALUE),
);
pub static RESOURCE_TYPES: Shape = Shape::List(
    ListShape::new("ResourceTypes", &STRING_WITH_CHAR_LIMIT256).min(0).max(20),
);
pub static RESOURCE_TYPES_SCOPE: Shape = Shape::List(
    ListShape::new("ResourceTypesScope", &STRING_WITH_CHAR_LIMIT256).min(0).max(100),
);
pub static RESOURCE_VALUE: Structure = Structure {
    name: "ResourceValue",
    members: &[required("Value", &RESOURCE_VALUE_TYPE)],
    union: false,
};
pub static RESOURCE_VALUE_TYPE: Shape = Shape::String(
    StringShape::new("ResourceValueType").values(&["RESOURCE_ID"]),
);
pub static RESULTS: Shape = Shape::List(ListShape::new("Results", &STRING));
pub static RETENTION_CONFIGURATION: Structure = Structure {
    name: "RetentionConfiguration",
    members: &[
        required("Name", &RETENTION_CONFIGURATION_NAME),
        required("RetentionPeriodInDays", &RETENTION_PERIOD_IN_DAYS),
    ],
    union: false,
};
pub static RETENTION_CONFIGURATION_LIST: Shape = Shape::List(
    ListShape::new(
        "RetentionConfigurationList",
        &Shape::Structure(&RETENTION_CONFIGURATION),
    ),
);
pub static RETENTION_CONFIGURATION_NAME: Shape = Shape::String(
    StringShape::new("RetentionConfigurationName").min(1).max(256).pattern("[\\w\\-]+"),
);
pub static RETENTION_CONFIGURATION_NAME_LIST: Shape = Shape::List(
    ListShape::new("RetentionConfigurationNameList", &RETENTION_CONFIGURATION_NAME)
        .min(0)
        .max(1),
);
pub static RETENTION_PERIOD_IN_DAYS: Shape = Shape::Integer(
    IntegerShape::new("RetentionPeriodInDays").min(30).max(2557),
);
pub static RULE_EVALUATION_VISIBILITY: Shape = Shape::String(
    StringShape::new("RuleEvaluationVisibility").values(&["EXTERNAL", "INTERNAL"]),
);
pub static RULE_LIMIT: Shape = Shape::Integer(
    IntegerShape::new("RuleLimit").min(0).max(50),
);
pub static SSM_DOCUMENT_NAME: Shape = Shape::String(
    StringShape::new("SSMDocumentName").pattern("^[a-zA-Z0-9_\\-.:/]{3,200}$"),
);
pub static SSM_DOCUMENT_VERSION: Shape = Shape::String(
    StringShape::new("SSMDocumentVersion")
        .pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)"),
);
pub static SCHEMA_VERSION_ID: Shape = Shape::String(
    StringShape::new("SchemaVersionId").min(1).max(128).pattern("[A-Za-z0-9-]+"),
);
pub static SCOPE: Structure = Structure {
    name: "Scope",
    members: &[
        optional("ComplianceResourceTypes", &COMPLIANCE_RESOURCE_TYPES),
        optional("TagKey", &STRING_WITH_CHAR_LIMIT128),
        optional("TagValue", &STRING_WITH_CHAR_LIMIT256),
        optional("ComplianceResourceId", &BASE_RESOURCE_ID),
        optional("ServicePrincipals", &SERVICE_PRINCIPALS),
    ],
    union: false,
};
pub static SCOPE_CONFIGURATION: Structure = Structure {
    name: "ScopeConfiguration",
    members: &[
        required("scopeType", &SCOPE_TYPE),
        optional("scopeValues", &SCOPE_VALUES),
        required("allRegions", &Shape::Boolean),
        optional("includedRegions", &INCLUDED_REGIONS),
    ],
    union: false,
};
pub static SCOPE_TYPE: Shape = Shape::String(
    StringShape::new("ScopeType").min(1).max(256),
);
pub static SCOPE_VALUE: Shape = Shape::String(
    StringShape::new("ScopeValue").min(1).max(256),
);
pub static SCOPE_VALUES: Shape = Shape::List(
    ListShape::new("ScopeValues", &SCOPE_VALUE),
);
pub static SELECT_AGGREGATE_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "SelectAggregateResourceConfigRequest",
    members: &[
        required("Expression", &EXPRESSION),
        required("ConfigurationAggregatorName", &CONFIGURATION_AGGREGATOR_NAME),
        optional("Limit", &LIMIT),
        optional("MaxResults", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static SELECT_AGGREGATE_RESOURCE_CONFIG_RESPONSE: Structure = Structure {
    name: "SelectAggregateResourceConfigResponse",
    members: &[
        optional("Results", &RESULTS),
        optional("QueryInfo", &Shape::Structure(&QUERY_INFO)),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static SELECT_RESOURCE_CONFIG_REQUEST: Structure = Structure {
    name: "SelectResourceConfigRequest",
    members: &[
        required("Expression", &EXPRESSION),
        optional("Limit", &LIMIT),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static SELECT_RESOURCE_CONFIG_RESPONSE: Structure = Structure {
    name: "SelectResourceConfigResponse",
    members: &[
        optional("Results", &RESULTS),
        optional("QueryInfo", &Shape::Structure(&QUERY_INFO)),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static SERVICE_PRINCIPAL: Shape = Shape::String(
    StringShape::new("ServicePrincipal").min(1).max(128).pattern("[\\w+=,.@-]+"),
);
pub static SERVICE_PRINCIPAL_VALUE: Shape = Shape::String(
    StringShape::new("ServicePrincipalValue").min(1).max(128).pattern("[\\w+=,.@-]+"),
);
pub static SERVICE_PRINCIPAL_VALUE_LIST: Shape = Shape::List(
    ListShape::new("ServicePrincipalValueList", &SERVICE_PRINCIPAL_VALUE),
);
pub static SERVICE_PRINCIPALS: Shape = Shape::List(
    ListShape::new("ServicePrincipals", &STRING_WITH_CHAR_LIMIT128).min(0).max(100),
);
pub static SORT_BY: Shape = Shape::String(StringShape::new("SortBy").values(&["SCORE"]));
pub static SORT_ORDER: Shape = Shape::String(
    StringShape::new("SortOrder").values(&["ASCENDING", "DESCENDING"]),
);
pub static SOURCE: Structure = Structure {
    name: "Source",
    members: &[
        required("Owner", &OWNER),
        optional("SourceIdentifier", &STRING_WITH_CHAR_LIMIT256),
        optional("SourceDetails", &SOURCE_DETAILS),
        optional("CustomPolicyDetails", &Shape::Structure(&CUSTOM_POLICY_DETAILS)),
    ],
    union: false,
};
pub static SOURCE_DETAIL: Structure = Structure {
    name: "SourceDetail",
    members: &[
        optional("EventSource", &EVENT_SOURCE),
        optional("MessageType", &MESSAGE_TYPE),
        optional("MaximumExecutionFrequency", &MAXIMUM_EXECUTION_FREQUENCY),
    ],
    union: false,
};
pub static SOURCE_DETAILS: Shape = Shape::List(
    ListShape::new("SourceDetails", &Shape::Structure(&SOURCE_DETAIL)).min(0).max(25),
);
pub static SSM_CONTROLS: Structure = Structure {
    name: "SsmControls",
    members: &[
        optional("ConcurrentExecutionRatePercentage", &PERCENTAGE),
        optional("ErrorPercentage", &PERCENTAGE),
    ],
    union: false,
};
pub static STACK_ARN: Shape = Shape::String(
    StringShape::new("StackArn").min(1).max(2048),
);
pub static START_CONFIG_RULES_EVALUATION_REQUEST: Structure = Structure {
    name: "StartConfigRulesEvaluationRequest",
    members: &[optional("ConfigRuleNames", &REEVALUATE_CONFIG_RULE_NAMES)],
    union: false,
};
pub static START_CONFIG_RULES_EVALUATION_RESPONSE: Structure = Structure {
    name: "StartConfigRulesEvaluationResponse",
    members: &[],
    union: false,
};
pub static START_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "StartConfigurationRecorderRequest",
    members: &[required("ConfigurationRecorderName", &RECORDER_NAME)],
    union: false,
};
pub static START_REMEDIATION_EXECUTION_REQUEST: Structure = Structure {
    name: "StartRemediationExecutionRequest",
    members: &[
        required("ConfigRuleName", &CONFIG_RULE_NAME),
        required("ResourceKeys", &RESOURCE_KEYS),
    ],
    union: false,
};
pub static START_REMEDIATION_EXECUTION_RESPONSE: Structure = Structure {
    name: "StartRemediationExecutionResponse",
    members: &[
        optional("FailureMessage", &STRING),
        optional("FailedItems", &RESOURCE_KEYS),
    ],
    union: false,
};
pub static START_RESOURCE_EVALUATION_REQUEST: Structure = Structure {
    name: "StartResourceEvaluationRequest",
    members: &[
        required("ResourceDetails", &Shape::Structure(&RESOURCE_DETAILS)),
        optional("EvaluationContext", &Shape::Structure(&EVALUATION_CONTEXT)),
        required("EvaluationMode", &EVALUATION_MODE),
        optional("EvaluationTimeout", &EVALUATION_TIMEOUT),
        optional("ClientToken", &CLIENT_TOKEN),
    ],
    union: false,
};
pub static START_RESOURCE_EVALUATION_RESPONSE: Structure = Structure {
    name: "StartResourceEvaluationResponse",
    members: &[optional("ResourceEvaluationId", &RESOURCE_EVALUATION_ID)],
    union: false,
};
pub static STATIC_PARAMETER_VALUES: Shape = Shape::List(
    ListShape::new("StaticParameterValues", &STRING_WITH_CHAR_LIMIT256).min(0).max(25),
);
pub static STATIC_VALUE: Structure = Structure {
    name: "StaticValue",
    members: &[required("Values", &STATIC_PARAMETER_VALUES)],
    union: false,
};
pub static STATUS_DETAIL_FILTERS: Structure = Structure {
    name: "StatusDetailFilters",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("MemberAccountRuleStatus", &MEMBER_ACCOUNT_RULE_STATUS),
    ],
    union: false,
};
pub static STOP_CONFIGURATION_RECORDER_REQUEST: Structure = Structure {
    name: "StopConfigurationRecorderRequest",
    members: &[required("ConfigurationRecorderName", &RECORDER_NAME)],
    union: false,
};
pub static STORED_QUERY: Structure = Structure {
    name: "StoredQuery",
    members: &[
        optional("QueryId", &QUERY_ID),
        optional("QueryArn", &QUERY_ARN),
        required("QueryName", &QUERY_NAME),
        optional("Description", &QUERY_DESCRIPTION),
        optional("Expression", &QUERY_EXPRESSION),
    ],
    union: false,
};
pub static STORED_QUERY_METADATA: Structure = Structure {
    name: "StoredQueryMetadata",
    members: &[
        required("QueryId", &QUERY_ID),
        required("QueryArn", &QUERY_ARN),
        required("QueryName", &QUERY_NAME),
        optional("Description", &QUERY_DESCRIPTION),
    ],
    union: false,
};
pub static STORED_QUERY_METADATA_LIST: Shape = Shape::List(
    ListShape::new("StoredQueryMetadataList", &Shape::Structure(&STORED_QUERY_METADATA)),
);
pub static STRING: Shape = Shape::String(StringShape::new("String"));
pub static STRING_WITH_CHAR_LIMIT1024: Shape = Shape::String(
    StringShape::new("StringWithCharLimit1024").min(1).max(1024),
);
pub static STRING_WITH_CHAR_LIMIT128: Shape = Shape::String(
    StringShape::new("StringWithCharLimit128").min(1).max(128),
);
pub static STRING_WITH_CHAR_LIMIT256: Shape = Shape::String(
    StringShape::new("StringWithCharLimit256").min(1).max(256),
);
pub static STRING_WITH_CHAR_LIMIT256_MIN0: Shape = Shape::String(
    StringShape::new("StringWithCharLimit256Min0").min(0).max(256),
);
pub static STRING_WITH_CHAR_LIMIT64: Shape = Shape::String(
    StringShape::new("StringWithCharLimit64").min(1).max(64),
);
pub static STRING_WITH_CHAR_LIMIT768: Shape = Shape::String(
    StringShape::new("StringWithCharLimit768").min(1).max(768),
);
pub static SUPPLEMENTARY_CONFIGURATION: Shape = Shape::Map(
    MapShape::new(
        "SupplementaryConfiguration",
        &SUPPLEMENTARY_CONFIGURATION_NAME,
        &SUPPLEMENTARY_CONFIGURATION_VALUE,
    ),
);
pub static SUPPLEMENTARY_CONFIGURATION_NAME: Shape = Shape::String(
    StringShape::new("SupplementaryConfigurationName"),
);
pub static SUPPLEMENTARY_CONFIGURATION_VALUE: Shape = Shape::String(
    StringShape::new("SupplementaryConfigurationValue"),
);
pub static TAG: Structure = Structure {
    name: "Tag",
    members: &[optional("Key", &TAG_KEY), optional("Value", &TAG_VALUE)],
    union: false,
};
pub static TAG_KEY: Shape = Shape::String(StringShape::new("TagKey").min(1).max(128));
pub static TAG_KEY_LIST: Shape = Shape::List(
    ListShape::new("TagKeyList", &TAG_KEY).min(1).max(50),
);
pub static TAG_LIST: Shape = Shape::List(
    ListShape::new("TagList", &Shape::Structure(&TAG)).min(1).max(50),
);
pub static TAG_RESOURCE_REQUEST: Structure = Structure {
    name: "TagResourceRequest",
    members: &[
        required("ResourceArn", &AMAZON_RESOURCE_NAME),
        required("Tags", &TAG_LIST),
    ],
    union: false,
};
pub static TAG_VALUE: Shape = Shape::String(
    StringShape::new("TagValue").min(0).max(256),
);
pub static TAGS: Shape = Shape::Map(MapShape::new("Tags", &NAME, &VALUE));
pub static TAGS_LIST: Shape = Shape::List(
    ListShape::new("TagsList", &Shape::Structure(&TAG)).min(0).max(50),
);
pub static TEMPLATE_BODY: Shape = Shape::String(
    StringShape::new("TemplateBody").min(1).max(51200),
);
pub static TEMPLATE_S3_URI: Shape = Shape::String(
    StringShape::new("TemplateS3Uri").min(1).max(1024).pattern("s3://.*"),
);
pub static TEMPLATE_SSM_DOCUMENT_DETAILS: Structure = Structure {
    name: "TemplateSSMDocumentDetails",
    members: &[
        required("DocumentName", &SSM_DOCUMENT_NAME),
        optional("DocumentVersion", &SSM_DOCUMENT_VERSION),
    ],
    union: false,
};
pub static THIRD_PARTY_CLOUD_REGION: Shape = Shape::String(
    StringShape::new("ThirdPartyCloudRegion").min(1).max(128),
);
pub static TIME_WINDOW: Structure = Structure {
    name: "TimeWindow",
    members: &[
        optional("StartTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
        optional("EndTime", &Shape::Timestamp(TimestampFormat::EpochSeconds)),
    ],
    union: false,
};
pub static TOO_MANY_TAGS_EXCEPTION: Structure = Structure {
    name: "TooManyTagsException",
    members: &[],
    union: false,
};
pub static UNMODIFIABLE_ENTITY_EXCEPTION: Structure = Structure {
    name: "UnmodifiableEntityException",
    members: &[],
    union: false,
};
pub static UNPROCESSED_RESOURCE_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new(
        "UnprocessedResourceIdentifierList",
        &Shape::Structure(&AGGREGATE_RESOURCE_IDENTIFIER),
    ),
);
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure {
    name: "UntagResourceRequest",
    members: &[
        required("ResourceArn", &AMAZON_RESOURCE_NAME),
        required("TagKeys", &TAG_KEY_LIST),
    ],
    union: false,
};
pub static VALIDATION_EXCEPTION: Structure = Structure {
    name: "ValidationException",
    members: &[],
    union: false,
};
pub static VALUE: Shape = Shape::String(StringShape::new("Value"));
pub static VERSION: Shape = Shape::String(StringShape::new("Version"));
