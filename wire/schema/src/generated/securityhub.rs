//! The schema of securityhub, made by `cargo xtask codegen` from models/securityhub.json.
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
    id: ServiceId::SecurityHub,
    name: "securityhub",
    api_version: "2018-10-26",
    protocol: Protocol::RestJson,
    target_prefix: None,
    signing_name: "securityhub",
    xml_namespace: None,
    operations: &[
        &operations::ACCEPT_ADMINISTRATOR_INVITATION,
        &operations::ACCEPT_INVITATION,
        &operations::BATCH_DELETE_AUTOMATION_RULES,
        &operations::BATCH_DISABLE_STANDARDS,
        &operations::BATCH_ENABLE_STANDARDS,
        &operations::BATCH_GET_AUTOMATION_RULES,
        &operations::BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS,
        &operations::BATCH_GET_SECURITY_CONTROLS,
        &operations::BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS,
        &operations::BATCH_IMPORT_FINDINGS,
        &operations::BATCH_UPDATE_AUTOMATION_RULES,
        &operations::BATCH_UPDATE_FINDINGS,
        &operations::BATCH_UPDATE_FINDINGS_V2,
        &operations::BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS,
        &operations::CANCEL_EXPORT_JOB_V2,
        &operations::CREATE_ACTION_TARGET,
        &operations::CREATE_AGGREGATOR_V2,
        &operations::CREATE_AUTOMATION_RULE,
        &operations::CREATE_AUTOMATION_RULE_V2,
        &operations::CREATE_CONFIGURATION_POLICY,
        &operations::CREATE_CONNECTOR,
        &operations::CREATE_CONNECTOR_V2,
        &operations::CREATE_FINDING_AGGREGATOR,
        &operations::CREATE_INSIGHT,
        &operations::CREATE_MEMBERS,
        &operations::CREATE_TICKET_V2,
        &operations::DECLINE_INVITATIONS,
        &operations::DELETE_ACTION_TARGET,
        &operations::DELETE_AGGREGATOR_V2,
        &operations::DELETE_AUTOMATION_RULE_V2,
        &operations::DELETE_CONFIGURATION_POLICY,
        &operations::DELETE_CONNECTOR,
        &operations::DELETE_CONNECTOR_V2,
        &operations::DELETE_FINDING_AGGREGATOR,
        &operations::DELETE_INSIGHT,
        &operations::DELETE_INVITATIONS,
        &operations::DELETE_MEMBERS,
        &operations::DESCRIBE_ACTION_TARGETS,
        &operations::DESCRIBE_HUB,
        &operations::DESCRIBE_ORGANIZATION_CONFIGURATION,
        &operations::DESCRIBE_PRODUCTS,
        &operations::DESCRIBE_PRODUCTS_V2,
        &operations::DESCRIBE_SECURITY_HUB_V2,
        &operations::DESCRIBE_STANDARDS,
        &operations::DESCRIBE_STANDARDS_CONTROLS,
        &operations::DISABLE_IMPORT_FINDINGS_FOR_PRODUCT,
        &operations::DISABLE_ORGANIZATION_ADMIN_ACCOUNT,
        &operations::DISABLE_SECURITY_HUB,
        &operations::DISABLE_SECURITY_HUB_FEATURE_V2,
        &operations::DISABLE_SECURITY_HUB_V2,
        &operations::DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT,
        &operations::DISASSOCIATE_FROM_MASTER_ACCOUNT,
        &operations::DISASSOCIATE_MEMBERS,
        &operations::ENABLE_IMPORT_FINDINGS_FOR_PRODUCT,
        &operations::ENABLE_ORGANIZATION_ADMIN_ACCOUNT,
        &operations::ENABLE_SECURITY_HUB,
        &operations::ENABLE_SECURITY_HUB_FEATURE_V2,
        &operations::ENABLE_SECURITY_HUB_V2,
        &operations::GENERATE_RECOMMENDED_POLICY_V2,
        &operations::GET_ADMINISTRATOR_ACCOUNT,
        &operations::GET_AGGREGATOR_V2,
        &operations::GET_AUTOMATION_RULE_V2,
        &operations::GET_CONFIGURATION_POLICY,
        &operations::GET_CONFIGURATION_POLICY_ASSOCIATION,
        &operations::GET_CONNECTOR,
        &operations::GET_CONNECTOR_V2,
        &operations::GET_ENABLED_STANDARDS,
        &operations::GET_EXPORT_JOB_V2,
        &operations::GET_FINDING_AGGREGATOR,
        &operations::GET_FINDING_HISTORY,
        &operations::GET_FINDING_STATISTICS_V2,
        &operations::GET_FINDINGS,
        &operations::GET_FINDINGS_TRENDS_V2,
        &operations::GET_FINDINGS_V2,
        &operations::GET_INSIGHT_RESULTS,
        &operations::GET_INSIGHTS,
        &operations::GET_INVITATIONS_COUNT,
        &operations::GET_MASTER_ACCOUNT,
        &operations::GET_MEMBERS,
        &operations::GET_RECOMMENDED_POLICY_V2,
        &operations::GET_REMEDIATIONS_V2,
        &operations::GET_RESOURCES_STATISTICS_V2,
        &operations::GET_RESOURCES_TRENDS_V2,
        &operations::GET_RESOURCES_V2,
        &operations::GET_SECURITY_CONTROL_DEFINITION,
        &operations::GET_SOFTWARE_RESOURCES_V2,
        &operations::GET_SOFTWARE_STATISTICS_V2,
        &operations::GET_SOFTWARE_V2,
        &operations::INVITE_MEMBERS,
        &operations::LIST_AGGREGATORS_V2,
        &operations::LIST_AUTOMATION_RULES,
        &operations::LIST_AUTOMATION_RULES_V2,
        &operations::LIST_CONFIGURATION_POLICIES,
        &operations::LIST_CONFIGURATION_POLICY_ASSOCIATIONS,
        &operations::LIST_CONNECTORS,
        &operations::LIST_CONNECTORS_V2,
        &operations::LIST_ENABLED_PRODUCTS_FOR_IMPORT,
        &operations::LIST_EXPORT_JOBS_V2,
        &operations::LIST_EXPOSURES_BY_REMEDIATION_V2,
        &operations::LIST_FINDING_AGGREGATORS,
        &operations::LIST_FREE_TRIAL_STATUSES_V2,
        &operations::LIST_INVITATIONS,
        &operations::LIST_MEMBERS,
        &operations::LIST_ORGANIZATION_ADMIN_ACCOUNTS,
        &operations::LIST_SECURITY_CONTROL_DEFINITIONS,
        &operations::LIST_STANDARDS_CONTROL_ASSOCIATIONS,
        &operations::LIST_TAGS_FOR_RESOURCE,
        &operations::REGISTER_CONNECTOR_V2,
        &operations::START_CONFIGURATION_POLICY_ASSOCIATION,
        &operations::START_CONFIGURATION_POLICY_DISASSOCIATION,
        &operations::START_EXPORT_JOB_V2,
        &operations::TAG_RESOURCE,
        &operations::UNTAG_RESOURCE,
        &operations::UPDATE_ACTION_TARGET,
        &operations::UPDATE_AGGREGATOR_V2,
        &operations::UPDATE_AUTOMATION_RULE_V2,
        &operations::UPDATE_CONFIGURATION_POLICY,
        &operations::UPDATE_CONNECTOR,
        &operations::UPDATE_CONNECTOR_V2,
        &operations::UPDATE_FINDING_AGGREGATOR,
        &operations::UPDATE_FINDINGS,
        &operations::UPDATE_INSIGHT,
        &operations::UPDATE_ORGANIZATION_CONFIGURATION,
        &operations::UPDATE_SECURITY_CONTROL,
        &operations::UPDATE_SECURITY_HUB_CONFIGURATION,
        &operations::UPDATE_STANDARDS_CONTROL,
    ],
    left_out: &[],
};
pub mod operations {
    use super::*;
    pub static ACCEPT_ADMINISTRATOR_INVITATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "AcceptAdministratorInvitation",
        method: "POST",
        uri: "/administrator",
        status: 200u16,
        input: Some(&super::ACCEPT_ADMINISTRATOR_INVITATION_REQUEST),
        output: Some(&super::ACCEPT_ADMINISTRATOR_INVITATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ACCEPT_INVITATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "AcceptInvitation",
        method: "POST",
        uri: "/master",
        status: 200u16,
        input: Some(&super::ACCEPT_INVITATION_REQUEST),
        output: Some(&super::ACCEPT_INVITATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: true,
        anonymous: false,
    };
    pub static BATCH_DELETE_AUTOMATION_RULES: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchDeleteAutomationRules",
        method: "POST",
        uri: "/automationrules/delete",
        status: 200u16,
        input: Some(&super::BATCH_DELETE_AUTOMATION_RULES_REQUEST),
        output: Some(&super::BATCH_DELETE_AUTOMATION_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_DISABLE_STANDARDS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchDisableStandards",
        method: "POST",
        uri: "/standards/deregister",
        status: 200u16,
        input: Some(&super::BATCH_DISABLE_STANDARDS_REQUEST),
        output: Some(&super::BATCH_DISABLE_STANDARDS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_ENABLE_STANDARDS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchEnableStandards",
        method: "POST",
        uri: "/standards/register",
        status: 200u16,
        input: Some(&super::BATCH_ENABLE_STANDARDS_REQUEST),
        output: Some(&super::BATCH_ENABLE_STANDARDS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_GET_AUTOMATION_RULES: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchGetAutomationRules",
        method: "POST",
        uri: "/automationrules/get",
        status: 200u16,
        input: Some(&super::BATCH_GET_AUTOMATION_RULES_REQUEST),
        output: Some(&super::BATCH_GET_AUTOMATION_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchGetConfigurationPolicyAssociations",
        method: "POST",
        uri: "/configurationPolicyAssociation/batchget",
        status: 200u16,
        input: Some(&super::BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS_REQUEST),
        output: Some(&super::BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_GET_SECURITY_CONTROLS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchGetSecurityControls",
        method: "POST",
        uri: "/securityControls/batchGet",
        status: 200u16,
        input: Some(&super::BATCH_GET_SECURITY_CONTROLS_REQUEST),
        output: Some(&super::BATCH_GET_SECURITY_CONTROLS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchGetStandardsControlAssociations",
        method: "POST",
        uri: "/associations/batchGet",
        status: 200u16,
        input: Some(&super::BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS_REQUEST),
        output: Some(&super::BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_IMPORT_FINDINGS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchImportFindings",
        method: "POST",
        uri: "/findings/import",
        status: 200u16,
        input: Some(&super::BATCH_IMPORT_FINDINGS_REQUEST),
        output: Some(&super::BATCH_IMPORT_FINDINGS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_UPDATE_AUTOMATION_RULES: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchUpdateAutomationRules",
        method: "PATCH",
        uri: "/automationrules/update",
        status: 200u16,
        input: Some(&super::BATCH_UPDATE_AUTOMATION_RULES_REQUEST),
        output: Some(&super::BATCH_UPDATE_AUTOMATION_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_UPDATE_FINDINGS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchUpdateFindings",
        method: "PATCH",
        uri: "/findings/batchupdate",
        status: 200u16,
        input: Some(&super::BATCH_UPDATE_FINDINGS_REQUEST),
        output: Some(&super::BATCH_UPDATE_FINDINGS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_UPDATE_FINDINGS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchUpdateFindingsV2",
        method: "PATCH",
        uri: "/findingsv2/batchupdatev2",
        status: 200u16,
        input: Some(&super::BATCH_UPDATE_FINDINGS_V2_REQUEST),
        output: Some(&super::BATCH_UPDATE_FINDINGS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "BatchUpdateStandardsControlAssociations",
        method: "PATCH",
        uri: "/associations",
        status: 200u16,
        input: Some(&super::BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS_REQUEST),
        output: Some(&super::BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CANCEL_EXPORT_JOB_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CancelExportJobV2",
        method: "POST",
        uri: "/exportjobsv2/{ExportJobId}/cancel",
        status: 200u16,
        input: Some(&super::CANCEL_EXPORT_JOB_V2_REQUEST),
        output: Some(&super::CANCEL_EXPORT_JOB_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_ACTION_TARGET: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateActionTarget",
        method: "POST",
        uri: "/actionTargets",
        status: 200u16,
        input: Some(&super::CREATE_ACTION_TARGET_REQUEST),
        output: Some(&super::CREATE_ACTION_TARGET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_AGGREGATOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateAggregatorV2",
        method: "POST",
        uri: "/aggregatorv2/create",
        status: 200u16,
        input: Some(&super::CREATE_AGGREGATOR_V2_REQUEST),
        output: Some(&super::CREATE_AGGREGATOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_AUTOMATION_RULE: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateAutomationRule",
        method: "POST",
        uri: "/automationrules/create",
        status: 200u16,
        input: Some(&super::CREATE_AUTOMATION_RULE_REQUEST),
        output: Some(&super::CREATE_AUTOMATION_RULE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_AUTOMATION_RULE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateAutomationRuleV2",
        method: "POST",
        uri: "/automationrulesv2/create",
        status: 200u16,
        input: Some(&super::CREATE_AUTOMATION_RULE_V2_REQUEST),
        output: Some(&super::CREATE_AUTOMATION_RULE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_CONFIGURATION_POLICY: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateConfigurationPolicy",
        method: "POST",
        uri: "/configurationPolicy/create",
        status: 200u16,
        input: Some(&super::CREATE_CONFIGURATION_POLICY_REQUEST),
        output: Some(&super::CREATE_CONFIGURATION_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_CONNECTOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateConnector",
        method: "POST",
        uri: "/connectors",
        status: 200u16,
        input: Some(&super::CREATE_CONNECTOR_REQUEST),
        output: Some(&super::CREATE_CONNECTOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_CONNECTOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateConnectorV2",
        method: "POST",
        uri: "/connectorsv2",
        status: 200u16,
        input: Some(&super::CREATE_CONNECTOR_V2_REQUEST),
        output: Some(&super::CREATE_CONNECTOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_FINDING_AGGREGATOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateFindingAggregator",
        method: "POST",
        uri: "/findingAggregator/create",
        status: 200u16,
        input: Some(&super::CREATE_FINDING_AGGREGATOR_REQUEST),
        output: Some(&super::CREATE_FINDING_AGGREGATOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_INSIGHT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateInsight",
        method: "POST",
        uri: "/insights",
        status: 200u16,
        input: Some(&super::CREATE_INSIGHT_REQUEST),
        output: Some(&super::CREATE_INSIGHT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_MEMBERS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateMembers",
        method: "POST",
        uri: "/members",
        status: 200u16,
        input: Some(&super::CREATE_MEMBERS_REQUEST),
        output: Some(&super::CREATE_MEMBERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static CREATE_TICKET_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "CreateTicketV2",
        method: "POST",
        uri: "/ticketsv2",
        status: 200u16,
        input: Some(&super::CREATE_TICKET_V2_REQUEST),
        output: Some(&super::CREATE_TICKET_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DECLINE_INVITATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeclineInvitations",
        method: "POST",
        uri: "/invitations/decline",
        status: 200u16,
        input: Some(&super::DECLINE_INVITATIONS_REQUEST),
        output: Some(&super::DECLINE_INVITATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_ACTION_TARGET: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteActionTarget",
        method: "DELETE",
        uri: "/actionTargets/{ActionTargetArn+}",
        status: 200u16,
        input: Some(&super::DELETE_ACTION_TARGET_REQUEST),
        output: Some(&super::DELETE_ACTION_TARGET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_AGGREGATOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteAggregatorV2",
        method: "DELETE",
        uri: "/aggregatorv2/delete/{AggregatorV2Arn+}",
        status: 200u16,
        input: Some(&super::DELETE_AGGREGATOR_V2_REQUEST),
        output: Some(&super::DELETE_AGGREGATOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_AUTOMATION_RULE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteAutomationRuleV2",
        method: "DELETE",
        uri: "/automationrulesv2/{Identifier}",
        status: 200u16,
        input: Some(&super::DELETE_AUTOMATION_RULE_V2_REQUEST),
        output: Some(&super::DELETE_AUTOMATION_RULE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONFIGURATION_POLICY: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteConfigurationPolicy",
        method: "DELETE",
        uri: "/configurationPolicy/{Identifier}",
        status: 200u16,
        input: Some(&super::DELETE_CONFIGURATION_POLICY_REQUEST),
        output: Some(&super::DELETE_CONFIGURATION_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONNECTOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteConnector",
        method: "DELETE",
        uri: "/connectors/{ConnectorId+}",
        status: 200u16,
        input: Some(&super::DELETE_CONNECTOR_REQUEST),
        output: Some(&super::DELETE_CONNECTOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_CONNECTOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteConnectorV2",
        method: "DELETE",
        uri: "/connectorsv2/{ConnectorId+}",
        status: 200u16,
        input: Some(&super::DELETE_CONNECTOR_V2_REQUEST),
        output: Some(&super::DELETE_CONNECTOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_FINDING_AGGREGATOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteFindingAggregator",
        method: "DELETE",
        uri: "/findingAggregator/delete/{FindingAggregatorArn+}",
        status: 200u16,
        input: Some(&super::DELETE_FINDING_AGGREGATOR_REQUEST),
        output: Some(&super::DELETE_FINDING_AGGREGATOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_INSIGHT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteInsight",
        method: "DELETE",
        uri: "/insights/{InsightArn+}",
        status: 200u16,
        input: Some(&super::DELETE_INSIGHT_REQUEST),
        output: Some(&super::DELETE_INSIGHT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_INVITATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteInvitations",
        method: "POST",
        uri: "/invitations/delete",
        status: 200u16,
        input: Some(&super::DELETE_INVITATIONS_REQUEST),
        output: Some(&super::DELETE_INVITATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DELETE_MEMBERS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DeleteMembers",
        method: "POST",
        uri: "/members/delete",
        status: 200u16,
        input: Some(&super::DELETE_MEMBERS_REQUEST),
        output: Some(&super::DELETE_MEMBERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ACTION_TARGETS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeActionTargets",
        method: "POST",
        uri: "/actionTargets/get",
        status: 200u16,
        input: Some(&super::DESCRIBE_ACTION_TARGETS_REQUEST),
        output: Some(&super::DESCRIBE_ACTION_TARGETS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ActionTargets"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_HUB: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeHub",
        method: "GET",
        uri: "/accounts",
        status: 200u16,
        input: Some(&super::DESCRIBE_HUB_REQUEST),
        output: Some(&super::DESCRIBE_HUB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_ORGANIZATION_CONFIGURATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeOrganizationConfiguration",
        method: "GET",
        uri: "/organization/configuration",
        status: 200u16,
        input: Some(&super::DESCRIBE_ORGANIZATION_CONFIGURATION_REQUEST),
        output: Some(&super::DESCRIBE_ORGANIZATION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_PRODUCTS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeProducts",
        method: "GET",
        uri: "/products",
        status: 200u16,
        input: Some(&super::DESCRIBE_PRODUCTS_REQUEST),
        output: Some(&super::DESCRIBE_PRODUCTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Products"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_PRODUCTS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeProductsV2",
        method: "GET",
        uri: "/productsV2",
        status: 200u16,
        input: Some(&super::DESCRIBE_PRODUCTS_V2_REQUEST),
        output: Some(&super::DESCRIBE_PRODUCTS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ProductsV2"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_SECURITY_HUB_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeSecurityHubV2",
        method: "GET",
        uri: "/hubv2",
        status: 200u16,
        input: Some(&super::DESCRIBE_SECURITY_HUB_V2_REQUEST),
        output: Some(&super::DESCRIBE_SECURITY_HUB_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_STANDARDS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeStandards",
        method: "GET",
        uri: "/standards",
        status: 200u16,
        input: Some(&super::DESCRIBE_STANDARDS_REQUEST),
        output: Some(&super::DESCRIBE_STANDARDS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Standards"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DESCRIBE_STANDARDS_CONTROLS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DescribeStandardsControls",
        method: "GET",
        uri: "/standards/controls/{StandardsSubscriptionArn+}",
        status: 200u16,
        input: Some(&super::DESCRIBE_STANDARDS_CONTROLS_REQUEST),
        output: Some(&super::DESCRIBE_STANDARDS_CONTROLS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Controls"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_IMPORT_FINDINGS_FOR_PRODUCT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisableImportFindingsForProduct",
        method: "DELETE",
        uri: "/productSubscriptions/{ProductSubscriptionArn+}",
        status: 200u16,
        input: Some(&super::DISABLE_IMPORT_FINDINGS_FOR_PRODUCT_REQUEST),
        output: Some(&super::DISABLE_IMPORT_FINDINGS_FOR_PRODUCT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_ORGANIZATION_ADMIN_ACCOUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisableOrganizationAdminAccount",
        method: "POST",
        uri: "/organization/admin/disable",
        status: 200u16,
        input: Some(&super::DISABLE_ORGANIZATION_ADMIN_ACCOUNT_REQUEST),
        output: Some(&super::DISABLE_ORGANIZATION_ADMIN_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_SECURITY_HUB: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisableSecurityHub",
        method: "DELETE",
        uri: "/accounts",
        status: 200u16,
        input: Some(&super::DISABLE_SECURITY_HUB_REQUEST),
        output: Some(&super::DISABLE_SECURITY_HUB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_SECURITY_HUB_FEATURE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisableSecurityHubFeatureV2",
        method: "DELETE",
        uri: "/hubv2/feature/{FeatureName}",
        status: 200u16,
        input: Some(&super::DISABLE_SECURITY_HUB_FEATURE_V2_REQUEST),
        output: Some(&super::DISABLE_SECURITY_HUB_FEATURE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_SECURITY_HUB_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisableSecurityHubV2",
        method: "DELETE",
        uri: "/hubv2",
        status: 200u16,
        input: Some(&super::DISABLE_SECURITY_HUB_V2_REQUEST),
        output: Some(&super::DISABLE_SECURITY_HUB_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisassociateFromAdministratorAccount",
        method: "POST",
        uri: "/administrator/disassociate",
        status: 200u16,
        input: Some(&super::DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT_REQUEST),
        output: Some(&super::DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISASSOCIATE_FROM_MASTER_ACCOUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisassociateFromMasterAccount",
        method: "POST",
        uri: "/master/disassociate",
        status: 200u16,
        input: Some(&super::DISASSOCIATE_FROM_MASTER_ACCOUNT_REQUEST),
        output: Some(&super::DISASSOCIATE_FROM_MASTER_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: true,
        anonymous: false,
    };
    pub static DISASSOCIATE_MEMBERS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "DisassociateMembers",
        method: "POST",
        uri: "/members/disassociate",
        status: 200u16,
        input: Some(&super::DISASSOCIATE_MEMBERS_REQUEST),
        output: Some(&super::DISASSOCIATE_MEMBERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_IMPORT_FINDINGS_FOR_PRODUCT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "EnableImportFindingsForProduct",
        method: "POST",
        uri: "/productSubscriptions",
        status: 200u16,
        input: Some(&super::ENABLE_IMPORT_FINDINGS_FOR_PRODUCT_REQUEST),
        output: Some(&super::ENABLE_IMPORT_FINDINGS_FOR_PRODUCT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_ORGANIZATION_ADMIN_ACCOUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "EnableOrganizationAdminAccount",
        method: "POST",
        uri: "/organization/admin/enable",
        status: 200u16,
        input: Some(&super::ENABLE_ORGANIZATION_ADMIN_ACCOUNT_REQUEST),
        output: Some(&super::ENABLE_ORGANIZATION_ADMIN_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_SECURITY_HUB: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "EnableSecurityHub",
        method: "POST",
        uri: "/accounts",
        status: 200u16,
        input: Some(&super::ENABLE_SECURITY_HUB_REQUEST),
        output: Some(&super::ENABLE_SECURITY_HUB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_SECURITY_HUB_FEATURE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "EnableSecurityHubFeatureV2",
        method: "POST",
        uri: "/hubv2/feature/{FeatureName}",
        status: 200u16,
        input: Some(&super::ENABLE_SECURITY_HUB_FEATURE_V2_REQUEST),
        output: Some(&super::ENABLE_SECURITY_HUB_FEATURE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_SECURITY_HUB_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "EnableSecurityHubV2",
        method: "POST",
        uri: "/hubv2",
        status: 200u16,
        input: Some(&super::ENABLE_SECURITY_HUB_V2_REQUEST),
        output: Some(&super::ENABLE_SECURITY_HUB_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GENERATE_RECOMMENDED_POLICY_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GenerateRecommendedPolicyV2",
        method: "POST",
        uri: "/recommendedPolicyV2/{MetadataUid}",
        status: 200u16,
        input: Some(&super::GENERATE_RECOMMENDED_POLICY_V2_REQUEST),
        output: Some(&super::GENERATE_RECOMMENDED_POLICY_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ADMINISTRATOR_ACCOUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetAdministratorAccount",
        method: "GET",
        uri: "/administrator",
        status: 200u16,
        input: Some(&super::GET_ADMINISTRATOR_ACCOUNT_REQUEST),
        output: Some(&super::GET_ADMINISTRATOR_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AGGREGATOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetAggregatorV2",
        method: "GET",
        uri: "/aggregatorv2/get/{AggregatorV2Arn+}",
        status: 200u16,
        input: Some(&super::GET_AGGREGATOR_V2_REQUEST),
        output: Some(&super::GET_AGGREGATOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_AUTOMATION_RULE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetAutomationRuleV2",
        method: "GET",
        uri: "/automationrulesv2/{Identifier}",
        status: 200u16,
        input: Some(&super::GET_AUTOMATION_RULE_V2_REQUEST),
        output: Some(&super::GET_AUTOMATION_RULE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONFIGURATION_POLICY: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetConfigurationPolicy",
        method: "GET",
        uri: "/configurationPolicy/get/{Identifier}",
        status: 200u16,
        input: Some(&super::GET_CONFIGURATION_POLICY_REQUEST),
        output: Some(&super::GET_CONFIGURATION_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONFIGURATION_POLICY_ASSOCIATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetConfigurationPolicyAssociation",
        method: "POST",
        uri: "/configurationPolicyAssociation/get",
        status: 200u16,
        input: Some(&super::GET_CONFIGURATION_POLICY_ASSOCIATION_REQUEST),
        output: Some(&super::GET_CONFIGURATION_POLICY_ASSOCIATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONNECTOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetConnector",
        method: "GET",
        uri: "/connectors/{ConnectorId+}",
        status: 200u16,
        input: Some(&super::GET_CONNECTOR_REQUEST),
        output: Some(&super::GET_CONNECTOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_CONNECTOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetConnectorV2",
        method: "GET",
        uri: "/connectorsv2/{ConnectorId+}",
        status: 200u16,
        input: Some(&super::GET_CONNECTOR_V2_REQUEST),
        output: Some(&super::GET_CONNECTOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ENABLED_STANDARDS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetEnabledStandards",
        method: "POST",
        uri: "/standards/get",
        status: 200u16,
        input: Some(&super::GET_ENABLED_STANDARDS_REQUEST),
        output: Some(&super::GET_ENABLED_STANDARDS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["StandardsSubscriptions"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_EXPORT_JOB_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetExportJobV2",
        method: "GET",
        uri: "/exportjobsv2/{ExportJobId}",
        status: 200u16,
        input: Some(&super::GET_EXPORT_JOB_V2_REQUEST),
        output: Some(&super::GET_EXPORT_JOB_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FINDING_AGGREGATOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetFindingAggregator",
        method: "GET",
        uri: "/findingAggregator/get/{FindingAggregatorArn+}",
        status: 200u16,
        input: Some(&super::GET_FINDING_AGGREGATOR_REQUEST),
        output: Some(&super::GET_FINDING_AGGREGATOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FINDING_HISTORY: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetFindingHistory",
        method: "POST",
        uri: "/findingHistory/get",
        status: 200u16,
        input: Some(&super::GET_FINDING_HISTORY_REQUEST),
        output: Some(&super::GET_FINDING_HISTORY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Records"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FINDING_STATISTICS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetFindingStatisticsV2",
        method: "POST",
        uri: "/findingsv2/statistics",
        status: 200u16,
        input: Some(&super::GET_FINDING_STATISTICS_V2_REQUEST),
        output: Some(&super::GET_FINDING_STATISTICS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FINDINGS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetFindings",
        method: "POST",
        uri: "/findings",
        status: 200u16,
        input: Some(&super::GET_FINDINGS_REQUEST),
        output: Some(&super::GET_FINDINGS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Findings"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FINDINGS_TRENDS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetFindingsTrendsV2",
        method: "POST",
        uri: "/findingsTrendsv2",
        status: 200u16,
        input: Some(&super::GET_FINDINGS_TRENDS_V2_REQUEST),
        output: Some(&super::GET_FINDINGS_TRENDS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["TrendsMetrics"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_FINDINGS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetFindingsV2",
        method: "POST",
        uri: "/findingsv2",
        status: 200u16,
        input: Some(&super::GET_FINDINGS_V2_REQUEST),
        output: Some(&super::GET_FINDINGS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Findings"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_INSIGHT_RESULTS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetInsightResults",
        method: "GET",
        uri: "/insights/results/{InsightArn+}",
        status: 200u16,
        input: Some(&super::GET_INSIGHT_RESULTS_REQUEST),
        output: Some(&super::GET_INSIGHT_RESULTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_INSIGHTS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetInsights",
        method: "POST",
        uri: "/insights/get",
        status: 200u16,
        input: Some(&super::GET_INSIGHTS_REQUEST),
        output: Some(&super::GET_INSIGHTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Insights"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_INVITATIONS_COUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetInvitationsCount",
        method: "GET",
        uri: "/invitations/count",
        status: 200u16,
        input: Some(&super::GET_INVITATIONS_COUNT_REQUEST),
        output: Some(&super::GET_INVITATIONS_COUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_MASTER_ACCOUNT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetMasterAccount",
        method: "GET",
        uri: "/master",
        status: 200u16,
        input: Some(&super::GET_MASTER_ACCOUNT_REQUEST),
        output: Some(&super::GET_MASTER_ACCOUNT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: true,
        anonymous: false,
    };
    pub static GET_MEMBERS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetMembers",
        method: "POST",
        uri: "/members/get",
        status: 200u16,
        input: Some(&super::GET_MEMBERS_REQUEST),
        output: Some(&super::GET_MEMBERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RECOMMENDED_POLICY_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetRecommendedPolicyV2",
        method: "GET",
        uri: "/recommendedPolicyV2/{MetadataUid}",
        status: 200u16,
        input: Some(&super::GET_RECOMMENDED_POLICY_V2_REQUEST),
        output: Some(&super::GET_RECOMMENDED_POLICY_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["RecommendationSteps"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_REMEDIATIONS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetRemediationsV2",
        method: "POST",
        uri: "/GetRemediationsV2",
        status: 200u16,
        input: Some(&super::GET_REMEDIATIONS_V2_REQUEST),
        output: Some(&super::GET_REMEDIATIONS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Items"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RESOURCES_STATISTICS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetResourcesStatisticsV2",
        method: "POST",
        uri: "/resourcesv2/statistics",
        status: 200u16,
        input: Some(&super::GET_RESOURCES_STATISTICS_V2_REQUEST),
        output: Some(&super::GET_RESOURCES_STATISTICS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RESOURCES_TRENDS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetResourcesTrendsV2",
        method: "POST",
        uri: "/resourcesTrendsv2",
        status: 200u16,
        input: Some(&super::GET_RESOURCES_TRENDS_V2_REQUEST),
        output: Some(&super::GET_RESOURCES_TRENDS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["TrendsMetrics"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_RESOURCES_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetResourcesV2",
        method: "POST",
        uri: "/resourcesv2",
        status: 200u16,
        input: Some(&super::GET_RESOURCES_V2_REQUEST),
        output: Some(&super::GET_RESOURCES_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Resources"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_SECURITY_CONTROL_DEFINITION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetSecurityControlDefinition",
        method: "GET",
        uri: "/securityControl/definition",
        status: 200u16,
        input: Some(&super::GET_SECURITY_CONTROL_DEFINITION_REQUEST),
        output: Some(&super::GET_SECURITY_CONTROL_DEFINITION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_SOFTWARE_RESOURCES_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetSoftwareResourcesV2",
        method: "POST",
        uri: "/softwarev2/resources",
        status: 200u16,
        input: Some(&super::GET_SOFTWARE_RESOURCES_V2_REQUEST),
        output: Some(&super::GET_SOFTWARE_RESOURCES_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["SoftwareResources"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static GET_SOFTWARE_STATISTICS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetSoftwareStatisticsV2",
        method: "POST",
        uri: "/softwarev2/statistics",
        status: 200u16,
        input: Some(&super::GET_SOFTWARE_STATISTICS_V2_REQUEST),
        output: Some(&super::GET_SOFTWARE_STATISTICS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_SOFTWARE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "GetSoftwareV2",
        method: "POST",
        uri: "/softwarev2",
        status: 200u16,
        input: Some(&super::GET_SOFTWARE_V2_REQUEST),
        output: Some(&super::GET_SOFTWARE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Software"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static INVITE_MEMBERS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "InviteMembers",
        method: "POST",
        uri: "/members/invite",
        status: 200u16,
        input: Some(&super::INVITE_MEMBERS_REQUEST),
        output: Some(&super::INVITE_MEMBERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_AGGREGATORS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListAggregatorsV2",
        method: "GET",
        uri: "/aggregatorv2/list",
        status: 200u16,
        input: Some(&super::LIST_AGGREGATORS_V2_REQUEST),
        output: Some(&super::LIST_AGGREGATORS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["AggregatorsV2"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_AUTOMATION_RULES: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListAutomationRules",
        method: "GET",
        uri: "/automationrules/list",
        status: 200u16,
        input: Some(&super::LIST_AUTOMATION_RULES_REQUEST),
        output: Some(&super::LIST_AUTOMATION_RULES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_AUTOMATION_RULES_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListAutomationRulesV2",
        method: "GET",
        uri: "/automationrulesv2/list",
        status: 200u16,
        input: Some(&super::LIST_AUTOMATION_RULES_V2_REQUEST),
        output: Some(&super::LIST_AUTOMATION_RULES_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONFIGURATION_POLICIES: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListConfigurationPolicies",
        method: "GET",
        uri: "/configurationPolicy/list",
        status: 200u16,
        input: Some(&super::LIST_CONFIGURATION_POLICIES_REQUEST),
        output: Some(&super::LIST_CONFIGURATION_POLICIES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ConfigurationPolicySummaries"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONFIGURATION_POLICY_ASSOCIATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListConfigurationPolicyAssociations",
        method: "POST",
        uri: "/configurationPolicyAssociation/list",
        status: 200u16,
        input: Some(&super::LIST_CONFIGURATION_POLICY_ASSOCIATIONS_REQUEST),
        output: Some(&super::LIST_CONFIGURATION_POLICY_ASSOCIATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ConfigurationPolicyAssociationSummaries"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONNECTORS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListConnectors",
        method: "GET",
        uri: "/connectors",
        status: 200u16,
        input: Some(&super::LIST_CONNECTORS_REQUEST),
        output: Some(&super::LIST_CONNECTORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_CONNECTORS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListConnectorsV2",
        method: "GET",
        uri: "/connectorsv2",
        status: 200u16,
        input: Some(&super::LIST_CONNECTORS_V2_REQUEST),
        output: Some(&super::LIST_CONNECTORS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ENABLED_PRODUCTS_FOR_IMPORT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListEnabledProductsForImport",
        method: "GET",
        uri: "/productSubscriptions",
        status: 200u16,
        input: Some(&super::LIST_ENABLED_PRODUCTS_FOR_IMPORT_REQUEST),
        output: Some(&super::LIST_ENABLED_PRODUCTS_FOR_IMPORT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["ProductSubscriptions"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_EXPORT_JOBS_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListExportJobsV2",
        method: "GET",
        uri: "/exportjobsv2",
        status: 200u16,
        input: Some(&super::LIST_EXPORT_JOBS_V2_REQUEST),
        output: Some(&super::LIST_EXPORT_JOBS_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Items"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_EXPOSURES_BY_REMEDIATION_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListExposuresByRemediationV2",
        method: "POST",
        uri: "/ListExposuresByRemediationV2",
        status: 200u16,
        input: Some(&super::LIST_EXPOSURES_BY_REMEDIATION_V2_REQUEST),
        output: Some(&super::LIST_EXPOSURES_BY_REMEDIATION_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Items"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_FINDING_AGGREGATORS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListFindingAggregators",
        method: "GET",
        uri: "/findingAggregator/list",
        status: 200u16,
        input: Some(&super::LIST_FINDING_AGGREGATORS_REQUEST),
        output: Some(&super::LIST_FINDING_AGGREGATORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["FindingAggregators"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_FREE_TRIAL_STATUSES_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListFreeTrialStatusesV2",
        method: "POST",
        uri: "/freetrial/statusv2/list",
        status: 200u16,
        input: Some(&super::LIST_FREE_TRIAL_STATUSES_V2_REQUEST),
        output: Some(&super::LIST_FREE_TRIAL_STATUSES_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["AccountFreeTrialStatuses"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_INVITATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListInvitations",
        method: "GET",
        uri: "/invitations",
        status: 200u16,
        input: Some(&super::LIST_INVITATIONS_REQUEST),
        output: Some(&super::LIST_INVITATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Invitations"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_MEMBERS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListMembers",
        method: "GET",
        uri: "/members",
        status: 200u16,
        input: Some(&super::LIST_MEMBERS_REQUEST),
        output: Some(&super::LIST_MEMBERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["Members"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ORGANIZATION_ADMIN_ACCOUNTS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListOrganizationAdminAccounts",
        method: "GET",
        uri: "/organization/admin",
        status: 200u16,
        input: Some(&super::LIST_ORGANIZATION_ADMIN_ACCOUNTS_REQUEST),
        output: Some(&super::LIST_ORGANIZATION_ADMIN_ACCOUNTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["AdminAccounts"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_SECURITY_CONTROL_DEFINITIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListSecurityControlDefinitions",
        method: "GET",
        uri: "/securityControls/definitions",
        status: 200u16,
        input: Some(&super::LIST_SECURITY_CONTROL_DEFINITIONS_REQUEST),
        output: Some(&super::LIST_SECURITY_CONTROL_DEFINITIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["SecurityControlDefinitions"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_STANDARDS_CONTROL_ASSOCIATIONS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListStandardsControlAssociations",
        method: "GET",
        uri: "/associations",
        status: 200u16,
        input: Some(&super::LIST_STANDARDS_CONTROL_ASSOCIATIONS_REQUEST),
        output: Some(&super::LIST_STANDARDS_CONTROL_ASSOCIATIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
        ],
        paginator: Some(Paginator {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            results: &["StandardsControlAssociationSummaries"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "ListTagsForResource",
        method: "GET",
        uri: "/tags/{ResourceArn}",
        status: 200u16,
        input: Some(&super::LIST_TAGS_FOR_RESOURCE_REQUEST),
        output: Some(&super::LIST_TAGS_FOR_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static REGISTER_CONNECTOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "RegisterConnectorV2",
        method: "POST",
        uri: "/connectorsv2/register",
        status: 200u16,
        input: Some(&super::REGISTER_CONNECTOR_V2_REQUEST),
        output: Some(&super::REGISTER_CONNECTOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_CONFIGURATION_POLICY_ASSOCIATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "StartConfigurationPolicyAssociation",
        method: "POST",
        uri: "/configurationPolicyAssociation/associate",
        status: 200u16,
        input: Some(&super::START_CONFIGURATION_POLICY_ASSOCIATION_REQUEST),
        output: Some(&super::START_CONFIGURATION_POLICY_ASSOCIATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_CONFIGURATION_POLICY_DISASSOCIATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "StartConfigurationPolicyDisassociation",
        method: "POST",
        uri: "/configurationPolicyAssociation/disassociate",
        status: 200u16,
        input: Some(&super::START_CONFIGURATION_POLICY_DISASSOCIATION_REQUEST),
        output: Some(&super::START_CONFIGURATION_POLICY_DISASSOCIATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static START_EXPORT_JOB_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "StartExportJobV2",
        method: "POST",
        uri: "/exportjobsv2",
        status: 202u16,
        input: Some(&super::START_EXPORT_JOB_V2_REQUEST),
        output: Some(&super::START_EXPORT_JOB_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &super::errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static TAG_RESOURCE: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "TagResource",
        method: "POST",
        uri: "/tags/{ResourceArn}",
        status: 200u16,
        input: Some(&super::TAG_RESOURCE_REQUEST),
        output: Some(&super::TAG_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UNTAG_RESOURCE: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UntagResource",
        method: "DELETE",
        uri: "/tags/{ResourceArn}",
        status: 200u16,
        input: Some(&super::UNTAG_RESOURCE_REQUEST),
        output: Some(&super::UNTAG_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_ACTION_TARGET: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateActionTarget",
        method: "PATCH",
        uri: "/actionTargets/{ActionTargetArn+}",
        status: 200u16,
        input: Some(&super::UPDATE_ACTION_TARGET_REQUEST),
        output: Some(&super::UPDATE_ACTION_TARGET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_AGGREGATOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateAggregatorV2",
        method: "PATCH",
        uri: "/aggregatorv2/update/{AggregatorV2Arn+}",
        status: 200u16,
        input: Some(&super::UPDATE_AGGREGATOR_V2_REQUEST),
        output: Some(&super::UPDATE_AGGREGATOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_AUTOMATION_RULE_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateAutomationRuleV2",
        method: "PATCH",
        uri: "/automationrulesv2/{Identifier}",
        status: 200u16,
        input: Some(&super::UPDATE_AUTOMATION_RULE_V2_REQUEST),
        output: Some(&super::UPDATE_AUTOMATION_RULE_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_CONFIGURATION_POLICY: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateConfigurationPolicy",
        method: "PATCH",
        uri: "/configurationPolicy/{Identifier}",
        status: 200u16,
        input: Some(&super::UPDATE_CONFIGURATION_POLICY_REQUEST),
        output: Some(&super::UPDATE_CONFIGURATION_POLICY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_CONNECTOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateConnector",
        method: "PATCH",
        uri: "/connectors/{ConnectorId+}",
        status: 200u16,
        input: Some(&super::UPDATE_CONNECTOR_REQUEST),
        output: Some(&super::UPDATE_CONNECTOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_CONNECTOR_V2: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateConnectorV2",
        method: "PATCH",
        uri: "/connectorsv2/{ConnectorId+}",
        status: 200u16,
        input: Some(&super::UPDATE_CONNECTOR_V2_REQUEST),
        output: Some(&super::UPDATE_CONNECTOR_V2_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INTERNAL_SERVER_EXCEPTION,
            &super::errors::VALIDATION_EXCEPTION,
            &super::errors::THROTTLING_EXCEPTION,
            &super::errors::CONFLICT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_FINDING_AGGREGATOR: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateFindingAggregator",
        method: "PATCH",
        uri: "/findingAggregator/update",
        status: 200u16,
        input: Some(&super::UPDATE_FINDING_AGGREGATOR_REQUEST),
        output: Some(&super::UPDATE_FINDING_AGGREGATOR_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_FINDINGS: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateFindings",
        method: "PATCH",
        uri: "/findings",
        status: 200u16,
        input: Some(&super::UPDATE_FINDINGS_REQUEST),
        output: Some(&super::UPDATE_FINDINGS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_INSIGHT: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateInsight",
        method: "PATCH",
        uri: "/insights/{InsightArn+}",
        status: 200u16,
        input: Some(&super::UPDATE_INSIGHT_REQUEST),
        output: Some(&super::UPDATE_INSIGHT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_ORGANIZATION_CONFIGURATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateOrganizationConfiguration",
        method: "POST",
        uri: "/organization/configuration",
        status: 200u16,
        input: Some(&super::UPDATE_ORGANIZATION_CONFIGURATION_REQUEST),
        output: Some(&super::UPDATE_ORGANIZATION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::RESOURCE_CONFLICT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_SECURITY_CONTROL: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateSecurityControl",
        method: "PATCH",
        uri: "/securityControl/update",
        status: 200u16,
        input: Some(&super::UPDATE_SECURITY_CONTROL_REQUEST),
        output: Some(&super::UPDATE_SECURITY_CONTROL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_SECURITY_HUB_CONFIGURATION: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateSecurityHubConfiguration",
        method: "PATCH",
        uri: "/accounts",
        status: 200u16,
        input: Some(&super::UPDATE_SECURITY_HUB_CONFIGURATION_REQUEST),
        output: Some(&super::UPDATE_SECURITY_HUB_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::LIMIT_EXCEEDED_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static UPDATE_STANDARDS_CONTROL: Operation = Operation {
        service: ServiceId::SecurityHub,
        name: "UpdateStandardsControl",
        method: "PATCH",
        uri: "/standards/control/{StandardsControlArn+}",
        status: 200u16,
        input: Some(&super::UPDATE_STANDARDS_CONTROL_REQUEST),
        output: Some(&super::UPDATE_STANDARDS_CONTROL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &super::errors::INTERNAL_EXCEPTION,
            &super::errors::INVALID_INPUT_EXCEPTION,
            &super::errors::INVALID_ACCESS_EXCEPTION,
            &super::errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &super::errors::ACCESS_DENIED_EXCEPTION,
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
    pub static INTERNAL_EXCEPTION: ErrorShape = ErrorShape {
        name: "InternalException",
        code: "InternalException",
        status: 500u16,
        fault: true,
        structure: &super::INTERNAL_EXCEPTION,
    };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape {
        name: "InternalServerException",
        code: "InternalServerException",
        status: 500u16,
        fault: true,
        structure: &super::INTERNAL_SERVER_EXCEPTION,
    };
    pub static INVALID_ACCESS_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidAccessException",
        code: "InvalidAccessException",
        status: 401u16,
        fault: false,
        structure: &super::INVALID_ACCESS_EXCEPTION,
    };
    pub static INVALID_INPUT_EXCEPTION: ErrorShape = ErrorShape {
        name: "InvalidInputException",
        code: "InvalidInputException",
        status: 400u16,
        fault: false,
        structure: &super::INVALID_INPUT_EXCEPTION,
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "LimitExceededException",
        code: "LimitExceededException",
        status: 429u16,
        fault: false,
        structure: &super::LIMIT_EXCEEDED_EXCEPTION,
    };
    pub static ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationNotFoundException",
        code: "OrganizationNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_NOT_FOUND_EXCEPTION,
    };
    pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationalUnitNotFoundException",
        code: "OrganizationalUnitNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
    };
    pub static RESOURCE_CONFLICT_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceConflictException",
        code: "ResourceConflictException",
        status: 409u16,
        fault: false,
        structure: &super::RESOURCE_CONFLICT_EXCEPTION,
    };
    pub static RESOURCE_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceInUseException",
        code: "ResourceInUseException",
        status: 400u16,
        fault: false,
        structure: &super::RESOURCE_IN_USE_EXCEPTION,
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404u16,
        fault: false,
        structure: &super::RESOURCE_NOT_FOUND_EXCEPTION,
    };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
        name: "ServiceQuotaExceededException",
        code: "ServiceQuotaExceededException",
        status: 402u16,
        fault: false,
        structure: &super::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    };
    pub static THROTTLING_EXCEPTION: ErrorShape = ErrorShape {
        name: "ThrottlingException",
        code: "ThrottlingException",
        status: 429u16,
        fault: false,
        structure: &super::THROTTLING_EXCEPTION,
    };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape {
        name: "ValidationException",
        code: "ValidationException",
        status: 400u16,
        fault: false,
        structure: &super::VALIDATION_EXCEPTION,
    };
}
pub static AI_DETAILS: Structure = Structure {
    name: "AIDetails",
    members: &[
        optional("HostResourceGuid", &NON_EMPTY_STRING),
        optional("HostResourceType", &NON_EMPTY_STRING),
        optional("CanonicalId", &NON_EMPTY_STRING),
        optional("SelfHostedAIModelResourceCount", &INTEGER),
        optional("SelfHostedAIAgentResourceCount", &INTEGER),
        optional("SelfHostedAIModelServingResourceCount", &INTEGER),
        optional("SelfHostedAIExternalEndpointResourceCount", &INTEGER),
        optional("SelfHostedAIDevelopmentResourceCount", &INTEGER),
        optional("SelfHostedAIAgentFrameworkResourceCount", &INTEGER),
        optional("SelfHostedAIAgentToolsAndIdentityResourceCount", &INTEGER),
        optional("SelfHostedTotalAIResourceCount", &INTEGER),
    ],
    union: false,
};
pub static ACCEPT_ADMINISTRATOR_INVITATION_REQUEST: Structure = Structure {
    name: "AcceptAdministratorInvitationRequest",
    members: &[
        required("AdministratorId", &NON_EMPTY_STRING),
        required("InvitationId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ACCEPT_ADMINISTRATOR_INVITATION_RESPONSE: Structure = Structure {
    name: "AcceptAdministratorInvitationResponse",
    members: &[],
    union: false,
};
pub static ACCEPT_INVITATION_REQUEST: Structure = Structure {
    name: "AcceptInvitationRequest",
    members: &[
        required("MasterId", &NON_EMPTY_STRING),
        required("InvitationId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ACCEPT_INVITATION_RESPONSE: Structure = Structure {
    name: "AcceptInvitationResponse",
    members: &[],
    union: false,
};
pub static ACCESS_DENIED_EXCEPTION: Structure = Structure {
    name: "AccessDeniedException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ACCOUNT_DETAILS: Structure = Structure {
    name: "AccountDetails",
    members: &[required("AccountId", &ACCOUNT_ID), optional("Email", &NON_EMPTY_STRING)],
    union: false,
};
pub static ACCOUNT_DETAILS_LIST: Shape = Shape::List(
    ListShape::new("AccountDetailsList", &Shape::Structure(&ACCOUNT_DETAILS))
        .min(1)
        .max(50),
);
pub static ACCOUNT_FREE_TRIAL_STATUS: Structure = Structure {
    name: "AccountFreeTrialStatus",
    members: &[
        required("AccountId", &FREE_TRIAL_ACCOUNT_ID),
        required("EvaluatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("FreeTrialStatuses", &FREE_TRIAL_STATUS_LIST),
    ],
    union: false,
};
pub static ACCOUNT_FREE_TRIAL_STATUS_LIST: Shape = Shape::List(
    ListShape::new(
            "AccountFreeTrialStatusList",
            &Shape::Structure(&ACCOUNT_FREE_TRIAL_STATUS),
        )
        .max(100),
);
pub static ACCOUNT_ID: Shape = Shape::String(StringShape::new("AccountId"));
pub static ACCOUNT_ID_LIST: Shape = Shape::List(
    ListShape::new("AccountIdList", &NON_EMPTY_STRING),
);
pub static ACTION: Structure = Structure {
    name: "Action",
    members: &[
        optional("ActionType", &NON_EMPTY_STRING),
        optional(
            "NetworkConnectionAction",
            &Shape::Structure(&NETWORK_CONNECTION_ACTION),
        ),
        optional("AwsApiCallAction", &Shape::Structure(&AWS_API_CALL_ACTION)),
        optional("DnsRequestAction", &Shape::Structure(&DNS_REQUEST_ACTION)),
        optional("PortProbeAction", &Shape::Structure(&PORT_PROBE_ACTION)),
    ],
    union: false,
};
pub static ACTION_LIST: Shape = Shape::List(
    ListShape::new("ActionList", &Shape::Structure(&AUTOMATION_RULES_ACTION))
        .min(1)
        .max(1),
);
pub static ACTION_LOCAL_IP_DETAILS: Structure = Structure {
    name: "ActionLocalIpDetails",
    members: &[optional("IpAddressV4", &NON_EMPTY_STRING)],
    union: false,
};
pub static ACTION_LOCAL_PORT_DETAILS: Structure = Structure {
    name: "ActionLocalPortDetails",
    members: &[optional("Port", &INTEGER), optional("PortName", &NON_EMPTY_STRING)],
    union: false,
};
pub static ACTION_REMOTE_IP_DETAILS: Structure = Structure {
    name: "ActionRemoteIpDetails",
    members: &[
        optional("IpAddressV4", &NON_EMPTY_STRING),
        optional("Organization", &Shape::Structure(&IP_ORGANIZATION_DETAILS)),
        optional("Country", &Shape::Structure(&COUNTRY)),
        optional("City", &Shape::Structure(&CITY)),
        optional("GeoLocation", &Shape::Structure(&GEO_LOCATION)),
    ],
    union: false,
};
pub static ACTION_REMOTE_PORT_DETAILS: Structure = Structure {
    name: "ActionRemotePortDetails",
    members: &[optional("Port", &INTEGER), optional("PortName", &NON_EMPTY_STRING)],
    union: false,
};
pub static ACTION_TARGET: Structure = Structure {
    name: "ActionTarget",
    members: &[
        required("ActionTargetArn", &NON_EMPTY_STRING),
        required("Name", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ACTION_TARGET_LIST: Shape = Shape::List(
    ListShape::new("ActionTargetList", &Shape::Structure(&ACTION_TARGET)),
);
pub static ACTOR: Structure = Structure {
    name: "Actor",
    members: &[
        optional("Id", &NON_EMPTY_STRING),
        optional("User", &Shape::Structure(&ACTOR_USER)),
        optional("Session", &Shape::Structure(&ACTOR_SESSION)),
    ],
    union: false,
};
pub static ACTOR_SESSION: Structure = Structure {
    name: "ActorSession",
    members: &[
        optional("Uid", &NON_EMPTY_STRING),
        optional("MfaStatus", &ACTOR_SESSION_MFA_STATUS),
        optional("CreatedTime", &LONG),
        optional("Issuer", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ACTOR_SESSION_MFA_STATUS: Shape = Shape::String(
    StringShape::new("ActorSessionMfaStatus").values(&["ENABLED", "DISABLED"]),
);
pub static ACTOR_USER: Structure = Structure {
    name: "ActorUser",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Uid", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
        optional("CredentialUid", &NON_EMPTY_STRING),
        optional("Account", &Shape::Structure(&USER_ACCOUNT)),
    ],
    union: false,
};
pub static ACTORS_LIST: Shape = Shape::List(
    ListShape::new("ActorsList", &Shape::Structure(&ACTOR)).min(0).max(10),
);
pub static ADJUSTMENT: Structure = Structure {
    name: "Adjustment",
    members: &[
        optional("Metric", &NON_EMPTY_STRING),
        optional("Reason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ADJUSTMENT_LIST: Shape = Shape::List(
    ListShape::new("AdjustmentList", &Shape::Structure(&ADJUSTMENT)),
);
pub static ADMIN_ACCOUNT: Structure = Structure {
    name: "AdminAccount",
    members: &[
        optional("AccountId", &NON_EMPTY_STRING),
        optional("Status", &ADMIN_STATUS),
    ],
    union: false,
};
pub static ADMIN_ACCOUNTS: Shape = Shape::List(
    ListShape::new("AdminAccounts", &Shape::Structure(&ADMIN_ACCOUNT)),
);
pub static ADMIN_STATUS: Shape = Shape::String(
    StringShape::new("AdminStatus").values(&["ENABLED", "DISABLE_IN_PROGRESS"]),
);
pub static ADMINS_MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("AdminsMaxResults").min(1).max(10),
);
pub static AGGREGATOR_V2: Structure = Structure {
    name: "AggregatorV2",
    members: &[optional("AggregatorV2Arn", &NON_EMPTY_STRING)],
    union: false,
};
pub static AGGREGATOR_V2_LIST: Shape = Shape::List(
    ListShape::new("AggregatorV2List", &Shape::Structure(&AGGREGATOR_V2)),
);
pub static ALLOWED_OPERATORS: Shape = Shape::String(
    StringShape::new("AllowedOperators").values(&["AND", "OR"]),
);
pub static ALPHA_NUMERIC_NON_EMPTY_STRING: Shape = Shape::String(
    StringShape::new("AlphaNumericNonEmptyString")
        .pattern("^([^\\u0000-\\u007F]|[-_ a-zA-Z0-9])+$"),
);
pub static ARN_LIST: Shape = Shape::List(ListShape::new("ArnList", &NON_EMPTY_STRING));
pub static ASSOCIATED_STANDARD: Structure = Structure {
    name: "AssociatedStandard",
    members: &[optional("StandardsId", &NON_EMPTY_STRING)],
    union: false,
};
pub static ASSOCIATED_STANDARDS_LIST: Shape = Shape::List(
    ListShape::new("AssociatedStandardsList", &Shape::Structure(&ASSOCIATED_STANDARD)),
);
pub static ASSOCIATION_FILTERS: Structure = Structure {
    name: "AssociationFilters",
    members: &[
        optional("ConfigurationPolicyId", &NON_EMPTY_STRING),
        optional("AssociationType", &ASSOCIATION_TYPE),
        optional("AssociationStatus", &CONFIGURATION_POLICY_ASSOCIATION_STATUS),
    ],
    union: false,
};
pub static ASSOCIATION_SET_DETAILS: Structure = Structure {
    name: "AssociationSetDetails",
    members: &[
        optional("AssociationState", &Shape::Structure(&ASSOCIATION_STATE_DETAILS)),
        optional("GatewayId", &NON_EMPTY_STRING),
        optional("Main", &Shape::Boolean),
        optional("RouteTableAssociationId", &NON_EMPTY_STRING),
        optional("RouteTableId", &NON_EMPTY_STRING),
        optional("SubnetId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ASSOCIATION_SET_LIST: Shape = Shape::List(
    ListShape::new("AssociationSetList", &Shape::Structure(&ASSOCIATION_SET_DETAILS)),
);
pub static ASSOCIATION_STATE_DETAILS: Structure = Structure {
    name: "AssociationStateDetails",
    members: &[
        optional("State", &NON_EMPTY_STRING),
        optional("StatusMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ASSOCIATION_STATUS: Shape = Shape::String(
    StringShape::new("AssociationStatus").values(&["ENABLED", "DISABLED"]),
);
pub static ASSOCIATION_TYPE: Shape = Shape::String(
    StringShape::new("AssociationType").values(&["INHERITED", "APPLIED"]),
);
pub static AUTO_ENABLE_STANDARDS: Shape = Shape::String(
    StringShape::new("AutoEnableStandards").values(&["NONE", "DEFAULT"]),
);
pub static AUTOMATION_RULES_ACTION: Structure = Structure {
    name: "AutomationRulesAction",
    members: &[
        optional("Type", &AUTOMATION_RULES_ACTION_TYPE),
        optional(
            "FindingFieldsUpdate",
            &Shape::Structure(&AUTOMATION_RULES_FINDING_FIELDS_UPDATE),
        ),
    ],
    union: false,
};
pub static AUTOMATION_RULES_ACTION_LIST_V2: Shape = Shape::List(
    ListShape::new(
            "AutomationRulesActionListV2",
            &Shape::Structure(&AUTOMATION_RULES_ACTION_V2),
        )
        .min(1)
        .max(1),
);
pub static AUTOMATION_RULES_ACTION_TYPE: Shape = Shape::String(
    StringShape::new("AutomationRulesActionType").values(&["FINDING_FIELDS_UPDATE"]),
);
pub static AUTOMATION_RULES_ACTION_TYPE_LIST_V2: Shape = Shape::List(
    ListShape::new(
        "AutomationRulesActionTypeListV2",
        &Shape::Structure(&AUTOMATION_RULES_ACTION_TYPE_OBJECT_V2),
    ),
);
pub static AUTOMATION_RULES_ACTION_TYPE_OBJECT_V2: Structure = Structure {
    name: "AutomationRulesActionTypeObjectV2",
    members: &[optional("Type", &AUTOMATION_RULES_ACTION_TYPE_V2)],
    union: false,
};
pub static AUTOMATION_RULES_ACTION_TYPE_V2: Shape = Shape::String(
    StringShape::new("AutomationRulesActionTypeV2")
        .values(
            &["FINDING_FIELDS_UPDATE", "EXTERNAL_INTEGRATION", "RESOURCE_FIELDS_UPDATE"],
        ),
);
pub static AUTOMATION_RULES_ACTION_V2: Structure = Structure {
    name: "AutomationRulesActionV2",
    members: &[
        required("Type", &AUTOMATION_RULES_ACTION_TYPE_V2),
        optional(
            "FindingFieldsUpdate",
            &Shape::Structure(&AUTOMATION_RULES_FINDING_FIELDS_UPDATE_V2),
        ),
        optional(
            "ExternalIntegrationConfiguration",
            &Shape::Structure(&EXTERNAL_INTEGRATION_CONFIGURATION),
        ),
        optional(
            "ResourceFieldsUpdate",
            &Shape::Structure(&AUTOMATION_RULES_RESOURCE_FIELDS_UPDATE_V2),
        ),
    ],
    union: false,
};
pub static AUTOMATION_RULES_ARNS_LIST: Shape = Shape::List(
    ListShape::new("AutomationRulesArnsList", &NON_EMPTY_STRING).min(1).max(100),
);
pub static AUTOMATION_RULES_CONFIG: Structure = Structure {
    name: "AutomationRulesConfig",
    members: &[
        optional("RuleArn", &NON_EMPTY_STRING),
        optional("RuleStatus", &RULE_STATUS),
        optional("RuleOrder", &RULE_ORDER_VALUE),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("IsTerminal", &Shape::Boolean),
        optional("Criteria", &Shape::Structure(&AUTOMATION_RULES_FINDING_FILTERS)),
        optional("Actions", &ACTION_LIST),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("CreatedBy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AUTOMATION_RULES_CONFIG_LIST: Shape = Shape::List(
    ListShape::new(
        "AutomationRulesConfigList",
        &Shape::Structure(&AUTOMATION_RULES_CONFIG),
    ),
);
pub static AUTOMATION_RULES_FINDING_FIELDS_UPDATE: Structure = Structure {
    name: "AutomationRulesFindingFieldsUpdate",
    members: &[
        optional("Note", &Shape::Structure(&NOTE_UPDATE)),
        optional("Severity", &Shape::Structure(&SEVERITY_UPDATE)),
        optional("VerificationState", &VERIFICATION_STATE),
        optional("Confidence", &RATIO_SCALE),
        optional("Criticality", &RATIO_SCALE),
        optional("Types", &TYPE_LIST),
        optional("UserDefinedFields", &FIELD_MAP),
        optional("Workflow", &Shape::Structure(&WORKFLOW_UPDATE)),
        optional("RelatedFindings", &RELATED_FINDING_LIST),
    ],
    union: false,
};
pub static AUTOMATION_RULES_FINDING_FIELDS_UPDATE_V2: Structure = Structure {
    name: "AutomationRulesFindingFieldsUpdateV2",
    members: &[
        optional("SeverityId", &INTEGER),
        optional("Comment", &NON_EMPTY_STRING),
        optional("StatusId", &INTEGER),
    ],
    union: false,
};
pub static AUTOMATION_RULES_FINDING_FILTERS: Structure = Structure {
    name: "AutomationRulesFindingFilters",
    members: &[
        optional("ProductArn", &STRING_FILTER_LIST),
        optional("AwsAccountId", &STRING_FILTER_LIST),
        optional("Id", &STRING_FILTER_LIST),
        optional("GeneratorId", &STRING_FILTER_LIST),
        optional("Type", &STRING_FILTER_LIST),
        optional("FirstObservedAt", &DATE_FILTER_LIST),
        optional("LastObservedAt", &DATE_FILTER_LIST),
        optional("CreatedAt", &DATE_FILTER_LIST),
        optional("UpdatedAt", &DATE_FILTER_LIST),
        optional("Confidence", &NUMBER_FILTER_LIST),
        optional("Criticality", &NUMBER_FILTER_LIST),
        optional("Title", &STRING_FILTER_LIST),
        optional("Description", &STRING_FILTER_LIST),
        optional("SourceUrl", &STRING_FILTER_LIST),
        optional("ProductName", &STRING_FILTER_LIST),
        optional("CompanyName", &STRING_FILTER_LIST),
        optional("SeverityLabel", &STRING_FILTER_LIST),
        optional("ResourceType", &STRING_FILTER_LIST),
        optional("ResourceId", &STRING_FILTER_LIST),
        optional("ResourcePartition", &STRING_FILTER_LIST),
        optional("ResourceRegion", &STRING_FILTER_LIST),
        optional("ResourceTags", &MAP_FILTER_LIST),
        optional("ResourceDetailsOther", &MAP_FILTER_LIST),
        optional("ComplianceStatus", &STRING_FILTER_LIST),
        optional("ComplianceSecurityControlId", &STRING_FILTER_LIST),
        optional("ComplianceAssociatedStandardsId", &STRING_FILTER_LIST),
        optional("VerificationState", &STRING_FILTER_LIST),
        optional("WorkflowStatus", &STRING_FILTER_LIST),
        optional("RecordState", &STRING_FILTER_LIST),
        optional("RelatedFindingsProductArn", &STRING_FILTER_LIST),
        optional("RelatedFindingsId", &STRING_FILTER_LIST),
        optional("NoteText", &STRING_FILTER_LIST),
        optional("NoteUpdatedAt", &DATE_FILTER_LIST),
        optional("NoteUpdatedBy", &STRING_FILTER_LIST),
        optional("UserDefinedFields", &MAP_FILTER_LIST),
        optional("ResourceApplicationArn", &STRING_FILTER_LIST),
        optional("ResourceApplicationName", &STRING_FILTER_LIST),
        optional("AwsAccountName", &STRING_FILTER_LIST),
        optional("ResourceProvider", &STRING_FILTER_LIST),
        optional("ResourceOwnerAccountId", &STRING_FILTER_LIST),
        optional("ResourceOwnerOrgId", &STRING_FILTER_LIST),
    ],
    union: false,
};
pub static AUTOMATION_RULES_METADATA: Structure = Structure {
    name: "AutomationRulesMetadata",
    members: &[
        optional("RuleArn", &NON_EMPTY_STRING),
        optional("RuleStatus", &RULE_STATUS),
        optional("RuleOrder", &RULE_ORDER_VALUE),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("IsTerminal", &Shape::Boolean),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("CreatedBy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AUTOMATION_RULES_METADATA_LIST: Shape = Shape::List(
    ListShape::new(
        "AutomationRulesMetadataList",
        &Shape::Structure(&AUTOMATION_RULES_METADATA),
    ),
);
pub static AUTOMATION_RULES_METADATA_LIST_V2: Shape = Shape::List(
    ListShape::new(
        "AutomationRulesMetadataListV2",
        &Shape::Structure(&AUTOMATION_RULES_METADATA_V2),
    ),
);
pub static AUTOMATION_RULES_METADATA_V2: Structure = Structure {
    name: "AutomationRulesMetadataV2",
    members: &[
        optional("RuleArn", &NON_EMPTY_STRING),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("RuleOrder", &RULE_ORDER_VALUE_V2),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("RuleStatus", &RULE_STATUS_V2),
        optional("Description", &NON_EMPTY_STRING),
        optional("Actions", &AUTOMATION_RULES_ACTION_TYPE_LIST_V2),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static AUTOMATION_RULES_RESOURCE_FIELDS_UPDATE_V2: Structure = Structure {
    name: "AutomationRulesResourceFieldsUpdateV2",
    members: &[required("Criticality", &RESOURCE_CRITICALITY)],
    union: false,
};
pub static AVAILABILITY_ZONE: Structure = Structure {
    name: "AvailabilityZone",
    members: &[
        optional("ZoneName", &NON_EMPTY_STRING),
        optional("SubnetId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AVAILABILITY_ZONES: Shape = Shape::List(
    ListShape::new("AvailabilityZones", &Shape::Structure(&AVAILABILITY_ZONE)),
);
pub static AWS_AMAZON_MQ_BROKER_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerDetails",
    members: &[
        optional("AuthenticationStrategy", &NON_EMPTY_STRING),
        optional("AutoMinorVersionUpgrade", &Shape::Boolean),
        optional("BrokerArn", &NON_EMPTY_STRING),
        optional("BrokerName", &NON_EMPTY_STRING),
        optional("DeploymentMode", &NON_EMPTY_STRING),
        optional(
            "EncryptionOptions",
            &Shape::Structure(&AWS_AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_DETAILS),
        ),
        optional("EngineType", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("HostInstanceType", &NON_EMPTY_STRING),
        optional("BrokerId", &NON_EMPTY_STRING),
        optional(
            "LdapServerMetadata",
            &Shape::Structure(&AWS_AMAZON_MQ_BROKER_LDAP_SERVER_METADATA_DETAILS),
        ),
        optional("Logs", &Shape::Structure(&AWS_AMAZON_MQ_BROKER_LOGS_DETAILS)),
        optional(
            "MaintenanceWindowStartTime",
            &Shape::Structure(
                &AWS_AMAZON_MQ_BROKER_MAINTENANCE_WINDOW_START_TIME_DETAILS,
            ),
        ),
        optional("PubliclyAccessible", &Shape::Boolean),
        optional("SecurityGroups", &STRING_LIST),
        optional("StorageType", &NON_EMPTY_STRING),
        optional("SubnetIds", &STRING_LIST),
        optional("Users", &AWS_AMAZON_MQ_BROKER_USERS_LIST),
    ],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerEncryptionOptionsDetails",
    members: &[
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("UseAwsOwnedKey", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_LDAP_SERVER_METADATA_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerLdapServerMetadataDetails",
    members: &[
        optional("Hosts", &STRING_LIST),
        optional("RoleBase", &NON_EMPTY_STRING),
        optional("RoleName", &NON_EMPTY_STRING),
        optional("RoleSearchMatching", &NON_EMPTY_STRING),
        optional("RoleSearchSubtree", &Shape::Boolean),
        optional("ServiceAccountUsername", &NON_EMPTY_STRING),
        optional("UserBase", &NON_EMPTY_STRING),
        optional("UserRoleName", &NON_EMPTY_STRING),
        optional("UserSearchMatching", &NON_EMPTY_STRING),
        optional("UserSearchSubtree", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_LOGS_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerLogsDetails",
    members: &[
        optional("Audit", &Shape::Boolean),
        optional("General", &Shape::Boolean),
        optional("AuditLogGroup", &NON_EMPTY_STRING),
        optional("GeneralLogGroup", &NON_EMPTY_STRING),
        optional(
            "Pending",
            &Shape::Structure(&AWS_AMAZON_MQ_BROKER_LOGS_PENDING_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_LOGS_PENDING_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerLogsPendingDetails",
    members: &[optional("Audit", &Shape::Boolean), optional("General", &Shape::Boolean)],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_MAINTENANCE_WINDOW_START_TIME_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails",
    members: &[
        optional("DayOfWeek", &NON_EMPTY_STRING),
        optional("TimeOfDay", &NON_EMPTY_STRING),
        optional("TimeZone", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_USERS_DETAILS: Structure = Structure {
    name: "AwsAmazonMqBrokerUsersDetails",
    members: &[
        optional("PendingChange", &NON_EMPTY_STRING),
        optional("Username", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AMAZON_MQ_BROKER_USERS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsAmazonMqBrokerUsersList",
        &Shape::Structure(&AWS_AMAZON_MQ_BROKER_USERS_DETAILS),
    ),
);
pub static AWS_API_CALL_ACTION: Structure = Structure {
    name: "AwsApiCallAction",
    members: &[
        optional("Api", &NON_EMPTY_STRING),
        optional("ServiceName", &NON_EMPTY_STRING),
        optional("CallerType", &NON_EMPTY_STRING),
        optional("RemoteIpDetails", &Shape::Structure(&ACTION_REMOTE_IP_DETAILS)),
        optional(
            "DomainDetails",
            &Shape::Structure(&AWS_API_CALL_ACTION_DOMAIN_DETAILS),
        ),
        optional("AffectedResources", &FIELD_MAP),
        optional("FirstSeen", &NON_EMPTY_STRING),
        optional("LastSeen", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_API_CALL_ACTION_DOMAIN_DETAILS: Structure = Structure {
    name: "AwsApiCallActionDomainDetails",
    members: &[optional("Domain", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_API_GATEWAY_ACCESS_LOG_SETTINGS: Structure = Structure {
    name: "AwsApiGatewayAccessLogSettings",
    members: &[
        optional("Format", &NON_EMPTY_STRING),
        optional("DestinationArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_CANARY_SETTINGS: Structure = Structure {
    name: "AwsApiGatewayCanarySettings",
    members: &[
        optional("PercentTraffic", &DOUBLE),
        optional("DeploymentId", &NON_EMPTY_STRING),
        optional("StageVariableOverrides", &FIELD_MAP),
        optional("UseStageCache", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_ENDPOINT_CONFIGURATION: Structure = Structure {
    name: "AwsApiGatewayEndpointConfiguration",
    members: &[optional("Types", &NON_EMPTY_STRING_LIST)],
    union: false,
};
pub static AWS_API_GATEWAY_METHOD_SETTINGS: Structure = Structure {
    name: "AwsApiGatewayMethodSettings",
    members: &[
        optional("MetricsEnabled", &Shape::Boolean),
        optional("LoggingLevel", &NON_EMPTY_STRING),
        optional("DataTraceEnabled", &Shape::Boolean),
        optional("ThrottlingBurstLimit", &INTEGER),
        optional("ThrottlingRateLimit", &DOUBLE),
        optional("CachingEnabled", &Shape::Boolean),
        optional("CacheTtlInSeconds", &INTEGER),
        optional("CacheDataEncrypted", &Shape::Boolean),
        optional("RequireAuthorizationForCacheControl", &Shape::Boolean),
        optional("UnauthorizedCacheControlHeaderStrategy", &NON_EMPTY_STRING),
        optional("HttpMethod", &NON_EMPTY_STRING),
        optional("ResourcePath", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_METHOD_SETTINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsApiGatewayMethodSettingsList",
        &Shape::Structure(&AWS_API_GATEWAY_METHOD_SETTINGS),
    ),
);
pub static AWS_API_GATEWAY_REST_API_DETAILS: Structure = Structure {
    name: "AwsApiGatewayRestApiDetails",
    members: &[
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("CreatedDate", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
        optional("BinaryMediaTypes", &NON_EMPTY_STRING_LIST),
        optional("MinimumCompressionSize", &INTEGER),
        optional("ApiKeySource", &NON_EMPTY_STRING),
        optional(
            "EndpointConfiguration",
            &Shape::Structure(&AWS_API_GATEWAY_ENDPOINT_CONFIGURATION),
        ),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_STAGE_DETAILS: Structure = Structure {
    name: "AwsApiGatewayStageDetails",
    members: &[
        optional("DeploymentId", &NON_EMPTY_STRING),
        optional("ClientCertificateId", &NON_EMPTY_STRING),
        optional("StageName", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("CacheClusterEnabled", &Shape::Boolean),
        optional("CacheClusterSize", &NON_EMPTY_STRING),
        optional("CacheClusterStatus", &NON_EMPTY_STRING),
        optional("MethodSettings", &AWS_API_GATEWAY_METHOD_SETTINGS_LIST),
        optional("Variables", &FIELD_MAP),
        optional("DocumentationVersion", &NON_EMPTY_STRING),
        optional(
            "AccessLogSettings",
            &Shape::Structure(&AWS_API_GATEWAY_ACCESS_LOG_SETTINGS),
        ),
        optional("CanarySettings", &Shape::Structure(&AWS_API_GATEWAY_CANARY_SETTINGS)),
        optional("TracingEnabled", &Shape::Boolean),
        optional("CreatedDate", &NON_EMPTY_STRING),
        optional("LastUpdatedDate", &NON_EMPTY_STRING),
        optional("WebAclArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_V2_API_DETAILS: Structure = Structure {
    name: "AwsApiGatewayV2ApiDetails",
    members: &[
        optional("ApiEndpoint", &NON_EMPTY_STRING),
        optional("ApiId", &NON_EMPTY_STRING),
        optional("ApiKeySelectionExpression", &NON_EMPTY_STRING),
        optional("CreatedDate", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("ProtocolType", &NON_EMPTY_STRING),
        optional("RouteSelectionExpression", &NON_EMPTY_STRING),
        optional("CorsConfiguration", &Shape::Structure(&AWS_CORS_CONFIGURATION)),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_V2_ROUTE_SETTINGS: Structure = Structure {
    name: "AwsApiGatewayV2RouteSettings",
    members: &[
        optional("DetailedMetricsEnabled", &Shape::Boolean),
        optional("LoggingLevel", &NON_EMPTY_STRING),
        optional("DataTraceEnabled", &Shape::Boolean),
        optional("ThrottlingBurstLimit", &INTEGER),
        optional("ThrottlingRateLimit", &DOUBLE),
    ],
    union: false,
};
pub static AWS_API_GATEWAY_V2_STAGE_DETAILS: Structure = Structure {
    name: "AwsApiGatewayV2StageDetails",
    members: &[
        optional("ClientCertificateId", &NON_EMPTY_STRING),
        optional("CreatedDate", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional(
            "DefaultRouteSettings",
            &Shape::Structure(&AWS_API_GATEWAY_V2_ROUTE_SETTINGS),
        ),
        optional("DeploymentId", &NON_EMPTY_STRING),
        optional("LastUpdatedDate", &NON_EMPTY_STRING),
        optional("RouteSettings", &Shape::Structure(&AWS_API_GATEWAY_V2_ROUTE_SETTINGS)),
        optional("StageName", &NON_EMPTY_STRING),
        optional("StageVariables", &FIELD_MAP),
        optional(
            "AccessLogSettings",
            &Shape::Structure(&AWS_API_GATEWAY_ACCESS_LOG_SETTINGS),
        ),
        optional("AutoDeploy", &Shape::Boolean),
        optional("LastDeploymentStatusMessage", &NON_EMPTY_STRING),
        optional("ApiGatewayManaged", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_DETAILS: Structure = Structure {
    name: "AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails",
    members: &[
        optional("AuthenticationType", &NON_EMPTY_STRING),
        optional(
            "LambdaAuthorizerConfig",
            &Shape::Structure(
                &AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS,
            ),
        ),
        optional(
            "OpenIdConnectConfig",
            &Shape::Structure(&AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS),
        ),
        optional(
            "UserPoolConfig",
            &Shape::Structure(&AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersList",
        &Shape::Structure(
            &AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_DETAILS,
        ),
    ),
);
pub static AWS_APP_SYNC_GRAPH_QL_API_DETAILS: Structure = Structure {
    name: "AwsAppSyncGraphQlApiDetails",
    members: &[
        optional("ApiId", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional(
            "OpenIdConnectConfig",
            &Shape::Structure(&AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS),
        ),
        optional("Name", &NON_EMPTY_STRING),
        optional(
            "LambdaAuthorizerConfig",
            &Shape::Structure(
                &AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS,
            ),
        ),
        optional("XrayEnabled", &Shape::Boolean),
        optional("Arn", &NON_EMPTY_STRING),
        optional(
            "UserPoolConfig",
            &Shape::Structure(&AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS),
        ),
        optional("AuthenticationType", &NON_EMPTY_STRING),
        optional(
            "LogConfig",
            &Shape::Structure(&AWS_APP_SYNC_GRAPH_QL_API_LOG_CONFIG_DETAILS),
        ),
        optional(
            "AdditionalAuthenticationProviders",
            &AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_LIST,
        ),
        optional("WafWebAclArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS: Structure = Structure {
    name: "AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails",
    members: &[
        optional("AuthorizerResultTtlInSeconds", &INTEGER),
        optional("AuthorizerUri", &NON_EMPTY_STRING),
        optional("IdentityValidationExpression", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_APP_SYNC_GRAPH_QL_API_LOG_CONFIG_DETAILS: Structure = Structure {
    name: "AwsAppSyncGraphQlApiLogConfigDetails",
    members: &[
        optional("CloudWatchLogsRoleArn", &NON_EMPTY_STRING),
        optional("ExcludeVerboseContent", &Shape::Boolean),
        optional("FieldLogLevel", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS: Structure = Structure {
    name: "AwsAppSyncGraphQlApiOpenIdConnectConfigDetails",
    members: &[
        optional("AuthTtL", &LONG),
        optional("ClientId", &NON_EMPTY_STRING),
        optional("IatTtL", &LONG),
        optional("Issuer", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS: Structure = Structure {
    name: "AwsAppSyncGraphQlApiUserPoolConfigDetails",
    members: &[
        optional("AppIdClientRegex", &NON_EMPTY_STRING),
        optional("AwsRegion", &NON_EMPTY_STRING),
        optional("DefaultAction", &NON_EMPTY_STRING),
        optional("UserPoolId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ATHENA_WORK_GROUP_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsAthenaWorkGroupConfigurationDetails",
    members: &[
        optional(
            "ResultConfiguration",
            &Shape::Structure(
                &AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsAthenaWorkGroupConfigurationResultConfigurationDetails",
    members: &[
        optional(
            "EncryptionConfiguration",
            &Shape::Structure(
                &AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_ENCRYPTION_CONFIGURATION_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_ENCRYPTION_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails",
    members: &[
        optional("EncryptionOption", &NON_EMPTY_STRING),
        optional("KmsKey", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ATHENA_WORK_GROUP_DETAILS: Structure = Structure {
    name: "AwsAthenaWorkGroupDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("State", &NON_EMPTY_STRING),
        optional(
            "Configuration",
            &Shape::Structure(&AWS_ATHENA_WORK_GROUP_CONFIGURATION_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsAutoScalingAutoScalingGroupAvailabilityZonesList",
        &Shape::Structure(
            &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST_DETAILS,
        ),
    ),
);
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST_DETAILS: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails",
    members: &[optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_DETAILS: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupDetails",
    members: &[
        optional("LaunchConfigurationName", &NON_EMPTY_STRING),
        optional("LoadBalancerNames", &STRING_LIST),
        optional("HealthCheckType", &NON_EMPTY_STRING),
        optional("HealthCheckGracePeriod", &INTEGER),
        optional("CreatedTime", &NON_EMPTY_STRING),
        optional(
            "MixedInstancesPolicy",
            &Shape::Structure(
                &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_DETAILS,
            ),
        ),
        optional(
            "AvailabilityZones",
            &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST,
        ),
        optional(
            "LaunchTemplate",
            &Shape::Structure(
                &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION,
            ),
        ),
        optional("CapacityRebalance", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification",
    members: &[
        optional("LaunchTemplateId", &NON_EMPTY_STRING),
        optional("LaunchTemplateName", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_DETAILS: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails",
    members: &[
        optional(
            "InstancesDistribution",
            &Shape::Structure(
                &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_INSTANCES_DISTRIBUTION_DETAILS,
            ),
        ),
        optional(
            "LaunchTemplate",
            &Shape::Structure(
                &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_INSTANCES_DISTRIBUTION_DETAILS: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails",
    members: &[
        optional("OnDemandAllocationStrategy", &NON_EMPTY_STRING),
        optional("OnDemandBaseCapacity", &INTEGER),
        optional("OnDemandPercentageAboveBaseCapacity", &INTEGER),
        optional("SpotAllocationStrategy", &NON_EMPTY_STRING),
        optional("SpotInstancePools", &INTEGER),
        optional("SpotMaxPrice", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_DETAILS: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails",
    members: &[
        optional(
            "LaunchTemplateSpecification",
            &Shape::Structure(
                &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION,
            ),
        ),
        optional(
            "Overrides",
            &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST,
        ),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification",
    members: &[
        optional("LaunchTemplateId", &NON_EMPTY_STRING),
        optional("LaunchTemplateName", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesList",
        &Shape::Structure(
            &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST_DETAILS,
        ),
    ),
);
pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST_DETAILS: Structure = Structure {
    name: "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails",
    members: &[
        optional("InstanceType", &NON_EMPTY_STRING),
        optional("WeightedCapacity", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_DETAILS: Structure = Structure {
    name: "AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails",
    members: &[
        optional("DeviceName", &NON_EMPTY_STRING),
        optional(
            "Ebs",
            &Shape::Structure(
                &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_EBS_DETAILS,
            ),
        ),
        optional("NoDevice", &Shape::Boolean),
        optional("VirtualName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_EBS_DETAILS: Structure = Structure {
    name: "AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails",
    members: &[
        optional("DeleteOnTermination", &Shape::Boolean),
        optional("Encrypted", &Shape::Boolean),
        optional("Iops", &INTEGER),
        optional("SnapshotId", &NON_EMPTY_STRING),
        optional("VolumeSize", &INTEGER),
        optional("VolumeType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsAutoScalingLaunchConfigurationBlockDeviceMappingsList",
        &Shape::Structure(
            &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_DETAILS,
        ),
    ),
);
pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsAutoScalingLaunchConfigurationDetails",
    members: &[
        optional("AssociatePublicIpAddress", &Shape::Boolean),
        optional(
            "BlockDeviceMappings",
            &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_LIST,
        ),
        optional("ClassicLinkVpcId", &NON_EMPTY_STRING),
        optional("ClassicLinkVpcSecurityGroups", &NON_EMPTY_STRING_LIST),
        optional("CreatedTime", &NON_EMPTY_STRING),
        optional("EbsOptimized", &Shape::Boolean),
        optional("IamInstanceProfile", &NON_EMPTY_STRING),
        optional("ImageId", &NON_EMPTY_STRING),
        optional(
            "InstanceMonitoring",
            &Shape::Structure(
                &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_INSTANCE_MONITORING_DETAILS,
            ),
        ),
        optional("InstanceType", &NON_EMPTY_STRING),
        optional("KernelId", &NON_EMPTY_STRING),
        optional("KeyName", &NON_EMPTY_STRING),
        optional("LaunchConfigurationName", &NON_EMPTY_STRING),
        optional("PlacementTenancy", &NON_EMPTY_STRING),
        optional("RamdiskId", &NON_EMPTY_STRING),
        optional("SecurityGroups", &NON_EMPTY_STRING_LIST),
        optional("SpotPrice", &NON_EMPTY_STRING),
        optional("UserData", &NON_EMPTY_STRING),
        optional(
            "MetadataOptions",
            &Shape::Structure(&AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_METADATA_OPTIONS),
        ),
    ],
    union: false,
};
pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_INSTANCE_MONITORING_DETAILS: Structure = Structure {
    name: "AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_METADATA_OPTIONS: Structure = Structure {
    name: "AwsAutoScalingLaunchConfigurationMetadataOptions",
    members: &[
        optional("HttpEndpoint", &NON_EMPTY_STRING),
        optional("HttpPutResponseHopLimit", &INTEGER),
        optional("HttpTokens", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_DETAILS: Structure = Structure {
    name: "AwsBackupBackupPlanAdvancedBackupSettingsDetails",
    members: &[
        optional("BackupOptions", &FIELD_MAP),
        optional("ResourceType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsBackupBackupPlanAdvancedBackupSettingsList",
        &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_DETAILS),
    ),
);
pub static AWS_BACKUP_BACKUP_PLAN_BACKUP_PLAN_DETAILS: Structure = Structure {
    name: "AwsBackupBackupPlanBackupPlanDetails",
    members: &[
        optional("BackupPlanName", &NON_EMPTY_STRING),
        optional(
            "AdvancedBackupSettings",
            &AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_LIST,
        ),
        optional("BackupPlanRule", &AWS_BACKUP_BACKUP_PLAN_RULE_LIST),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_DETAILS: Structure = Structure {
    name: "AwsBackupBackupPlanDetails",
    members: &[
        optional(
            "BackupPlan",
            &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_BACKUP_PLAN_DETAILS),
        ),
        optional("BackupPlanArn", &NON_EMPTY_STRING),
        optional("BackupPlanId", &NON_EMPTY_STRING),
        optional("VersionId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS: Structure = Structure {
    name: "AwsBackupBackupPlanLifecycleDetails",
    members: &[
        optional("DeleteAfterDays", &LONG),
        optional("MoveToColdStorageAfterDays", &LONG),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_DETAILS: Structure = Structure {
    name: "AwsBackupBackupPlanRuleCopyActionsDetails",
    members: &[
        optional("DestinationBackupVaultArn", &NON_EMPTY_STRING),
        optional(
            "Lifecycle",
            &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsBackupBackupPlanRuleCopyActionsList",
        &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_DETAILS),
    ),
);
pub static AWS_BACKUP_BACKUP_PLAN_RULE_DETAILS: Structure = Structure {
    name: "AwsBackupBackupPlanRuleDetails",
    members: &[
        optional("TargetBackupVault", &NON_EMPTY_STRING),
        optional("StartWindowMinutes", &LONG),
        optional("ScheduleExpression", &NON_EMPTY_STRING),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("EnableContinuousBackup", &Shape::Boolean),
        optional("CompletionWindowMinutes", &LONG),
        optional("CopyActions", &AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_LIST),
        optional(
            "Lifecycle",
            &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_PLAN_RULE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsBackupBackupPlanRuleList",
        &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_RULE_DETAILS),
    ),
);
pub static AWS_BACKUP_BACKUP_VAULT_DETAILS: Structure = Structure {
    name: "AwsBackupBackupVaultDetails",
    members: &[
        optional("BackupVaultArn", &NON_EMPTY_STRING),
        optional("BackupVaultName", &NON_EMPTY_STRING),
        optional("EncryptionKeyArn", &NON_EMPTY_STRING),
        optional(
            "Notifications",
            &Shape::Structure(&AWS_BACKUP_BACKUP_VAULT_NOTIFICATIONS_DETAILS),
        ),
        optional("AccessPolicy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_BACKUP_VAULT_NOTIFICATIONS_DETAILS: Structure = Structure {
    name: "AwsBackupBackupVaultNotificationsDetails",
    members: &[
        optional("BackupVaultEvents", &NON_EMPTY_STRING_LIST),
        optional("SnsTopicArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_RECOVERY_POINT_CALCULATED_LIFECYCLE_DETAILS: Structure = Structure {
    name: "AwsBackupRecoveryPointCalculatedLifecycleDetails",
    members: &[
        optional("DeleteAt", &NON_EMPTY_STRING),
        optional("MoveToColdStorageAt", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_RECOVERY_POINT_CREATED_BY_DETAILS: Structure = Structure {
    name: "AwsBackupRecoveryPointCreatedByDetails",
    members: &[
        optional("BackupPlanArn", &NON_EMPTY_STRING),
        optional("BackupPlanId", &NON_EMPTY_STRING),
        optional("BackupPlanVersion", &NON_EMPTY_STRING),
        optional("BackupRuleId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_RECOVERY_POINT_DETAILS: Structure = Structure {
    name: "AwsBackupRecoveryPointDetails",
    members: &[
        optional("BackupSizeInBytes", &LONG),
        optional("BackupVaultArn", &NON_EMPTY_STRING),
        optional("BackupVaultName", &NON_EMPTY_STRING),
        optional(
            "CalculatedLifecycle",
            &Shape::Structure(&AWS_BACKUP_RECOVERY_POINT_CALCULATED_LIFECYCLE_DETAILS),
        ),
        optional("CompletionDate", &NON_EMPTY_STRING),
        optional(
            "CreatedBy",
            &Shape::Structure(&AWS_BACKUP_RECOVERY_POINT_CREATED_BY_DETAILS),
        ),
        optional("CreationDate", &NON_EMPTY_STRING),
        optional("EncryptionKeyArn", &NON_EMPTY_STRING),
        optional("IamRoleArn", &NON_EMPTY_STRING),
        optional("IsEncrypted", &Shape::Boolean),
        optional("LastRestoreTime", &NON_EMPTY_STRING),
        optional(
            "Lifecycle",
            &Shape::Structure(&AWS_BACKUP_RECOVERY_POINT_LIFECYCLE_DETAILS),
        ),
        optional("RecoveryPointArn", &NON_EMPTY_STRING),
        optional("ResourceArn", &NON_EMPTY_STRING),
        optional("ResourceType", &NON_EMPTY_STRING),
        optional("SourceBackupVaultArn", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("StatusMessage", &NON_EMPTY_STRING),
        optional("StorageClass", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_BACKUP_RECOVERY_POINT_LIFECYCLE_DETAILS: Structure = Structure {
    name: "AwsBackupRecoveryPointLifecycleDetails",
    members: &[
        optional("DeleteAfterDays", &LONG),
        optional("MoveToColdStorageAfterDays", &LONG),
    ],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DETAILS: Structure = Structure {
    name: "AwsCertificateManagerCertificateDetails",
    members: &[
        optional("CertificateAuthorityArn", &NON_EMPTY_STRING),
        optional("CreatedAt", &NON_EMPTY_STRING),
        optional("DomainName", &NON_EMPTY_STRING),
        optional(
            "DomainValidationOptions",
            &AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS,
        ),
        optional(
            "ExtendedKeyUsages",
            &AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGES,
        ),
        optional("FailureReason", &NON_EMPTY_STRING),
        optional("ImportedAt", &NON_EMPTY_STRING),
        optional("InUseBy", &STRING_LIST),
        optional("IssuedAt", &NON_EMPTY_STRING),
        optional("Issuer", &NON_EMPTY_STRING),
        optional("KeyAlgorithm", &NON_EMPTY_STRING),
        optional("KeyUsages", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGES),
        optional("NotAfter", &NON_EMPTY_STRING),
        optional("NotBefore", &NON_EMPTY_STRING),
        optional(
            "Options",
            &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_OPTIONS),
        ),
        optional("RenewalEligibility", &NON_EMPTY_STRING),
        optional(
            "RenewalSummary",
            &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_RENEWAL_SUMMARY),
        ),
        optional("Serial", &NON_EMPTY_STRING),
        optional("SignatureAlgorithm", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("Subject", &NON_EMPTY_STRING),
        optional("SubjectAlternativeNames", &STRING_LIST),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTION: Structure = Structure {
    name: "AwsCertificateManagerCertificateDomainValidationOption",
    members: &[
        optional("DomainName", &NON_EMPTY_STRING),
        optional(
            "ResourceRecord",
            &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_RESOURCE_RECORD),
        ),
        optional("ValidationDomain", &NON_EMPTY_STRING),
        optional("ValidationEmails", &STRING_LIST),
        optional("ValidationMethod", &NON_EMPTY_STRING),
        optional("ValidationStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS: Shape = Shape::List(
    ListShape::new(
        "AwsCertificateManagerCertificateDomainValidationOptions",
        &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTION),
    ),
);
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGE: Structure = Structure {
    name: "AwsCertificateManagerCertificateExtendedKeyUsage",
    members: &[optional("Name", &NON_EMPTY_STRING), optional("OId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGES: Shape = Shape::List(
    ListShape::new(
        "AwsCertificateManagerCertificateExtendedKeyUsages",
        &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGE),
    ),
);
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGE: Structure = Structure {
    name: "AwsCertificateManagerCertificateKeyUsage",
    members: &[optional("Name", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGES: Shape = Shape::List(
    ListShape::new(
        "AwsCertificateManagerCertificateKeyUsages",
        &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGE),
    ),
);
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_OPTIONS: Structure = Structure {
    name: "AwsCertificateManagerCertificateOptions",
    members: &[optional("CertificateTransparencyLoggingPreference", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_RENEWAL_SUMMARY: Structure = Structure {
    name: "AwsCertificateManagerCertificateRenewalSummary",
    members: &[
        optional(
            "DomainValidationOptions",
            &AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS,
        ),
        optional("RenewalStatus", &NON_EMPTY_STRING),
        optional("RenewalStatusReason", &NON_EMPTY_STRING),
        optional("UpdatedAt", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_RESOURCE_RECORD: Structure = Structure {
    name: "AwsCertificateManagerCertificateResourceRecord",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_FORMATION_STACK_DETAILS: Structure = Structure {
    name: "AwsCloudFormationStackDetails",
    members: &[
        optional("Capabilities", &NON_EMPTY_STRING_LIST),
        optional("CreationTime", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("DisableRollback", &Shape::Boolean),
        optional(
            "DriftInformation",
            &Shape::Structure(&AWS_CLOUD_FORMATION_STACK_DRIFT_INFORMATION_DETAILS),
        ),
        optional("EnableTerminationProtection", &Shape::Boolean),
        optional("LastUpdatedTime", &NON_EMPTY_STRING),
        optional("NotificationArns", &NON_EMPTY_STRING_LIST),
        optional("Outputs", &AWS_CLOUD_FORMATION_STACK_OUTPUTS_LIST),
        optional("RoleArn", &NON_EMPTY_STRING),
        optional("StackId", &NON_EMPTY_STRING),
        optional("StackName", &NON_EMPTY_STRING),
        optional("StackStatus", &NON_EMPTY_STRING),
        optional("StackStatusReason", &NON_EMPTY_STRING),
        optional("TimeoutInMinutes", &INTEGER),
    ],
    union: false,
};
pub static AWS_CLOUD_FORMATION_STACK_DRIFT_INFORMATION_DETAILS: Structure = Structure {
    name: "AwsCloudFormationStackDriftInformationDetails",
    members: &[optional("StackDriftStatus", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CLOUD_FORMATION_STACK_OUTPUTS_DETAILS: Structure = Structure {
    name: "AwsCloudFormationStackOutputsDetails",
    members: &[
        optional("Description", &NON_EMPTY_STRING),
        optional("OutputKey", &NON_EMPTY_STRING),
        optional("OutputValue", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_FORMATION_STACK_OUTPUTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCloudFormationStackOutputsList",
        &Shape::Structure(&AWS_CLOUD_FORMATION_STACK_OUTPUTS_DETAILS),
    ),
);
pub static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIOR: Structure = Structure {
    name: "AwsCloudFrontDistributionCacheBehavior",
    members: &[optional("ViewerProtocolPolicy", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS: Structure = Structure {
    name: "AwsCloudFrontDistributionCacheBehaviors",
    members: &[
        optional("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS_ITEM_LIST),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS_ITEM_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCloudFrontDistributionCacheBehaviorsItemList",
        &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIOR),
    ),
);
pub static AWS_CLOUD_FRONT_DISTRIBUTION_DEFAULT_CACHE_BEHAVIOR: Structure = Structure {
    name: "AwsCloudFrontDistributionDefaultCacheBehavior",
    members: &[optional("ViewerProtocolPolicy", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_DETAILS: Structure = Structure {
    name: "AwsCloudFrontDistributionDetails",
    members: &[
        optional(
            "CacheBehaviors",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS),
        ),
        optional(
            "DefaultCacheBehavior",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_DEFAULT_CACHE_BEHAVIOR),
        ),
        optional("DefaultRootObject", &NON_EMPTY_STRING),
        optional("DomainName", &NON_EMPTY_STRING),
        optional("ETag", &NON_EMPTY_STRING),
        optional("LastModifiedTime", &NON_EMPTY_STRING),
        optional("Logging", &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_LOGGING)),
        optional("Origins", &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGINS)),
        optional(
            "OriginGroups",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS),
        ),
        optional(
            "ViewerCertificate",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_VIEWER_CERTIFICATE),
        ),
        optional("Status", &NON_EMPTY_STRING),
        optional("WebAclId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_LOGGING: Structure = Structure {
    name: "AwsCloudFrontDistributionLogging",
    members: &[
        optional("Bucket", &NON_EMPTY_STRING),
        optional("Enabled", &Shape::Boolean),
        optional("IncludeCookies", &Shape::Boolean),
        optional("Prefix", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_CUSTOM_ORIGIN_CONFIG: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginCustomOriginConfig",
    members: &[
        optional("HttpPort", &INTEGER),
        optional("HttpsPort", &INTEGER),
        optional("OriginKeepaliveTimeout", &INTEGER),
        optional("OriginProtocolPolicy", &NON_EMPTY_STRING),
        optional("OriginReadTimeout", &INTEGER),
        optional(
            "OriginSslProtocols",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_SSL_PROTOCOLS),
        ),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginGroup",
    members: &[
        optional(
            "FailoverCriteria",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER),
        ),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginGroupFailover",
    members: &[
        optional(
            "StatusCodes",
            &Shape::Structure(
                &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES,
            ),
        ),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginGroupFailoverStatusCodes",
    members: &[
        optional(
            "Items",
            &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES_ITEM_LIST,
        ),
        optional("Quantity", &INTEGER),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES_ITEM_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCloudFrontDistributionOriginGroupFailoverStatusCodesItemList",
        &INTEGER,
    ),
);
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginGroups",
    members: &[optional("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS_ITEM_LIST)],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS_ITEM_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCloudFrontDistributionOriginGroupsItemList",
        &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP),
    ),
);
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginItem",
    members: &[
        optional("DomainName", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("OriginPath", &NON_EMPTY_STRING),
        optional(
            "S3OriginConfig",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_S3_ORIGIN_CONFIG),
        ),
        optional(
            "CustomOriginConfig",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_CUSTOM_ORIGIN_CONFIG),
        ),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCloudFrontDistributionOriginItemList",
        &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM),
    ),
);
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_S3_ORIGIN_CONFIG: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginS3OriginConfig",
    members: &[optional("OriginAccessIdentity", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_SSL_PROTOCOLS: Structure = Structure {
    name: "AwsCloudFrontDistributionOriginSslProtocols",
    members: &[
        optional("Items", &NON_EMPTY_STRING_LIST),
        optional("Quantity", &INTEGER),
    ],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGINS: Structure = Structure {
    name: "AwsCloudFrontDistributionOrigins",
    members: &[optional("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM_LIST)],
    union: false,
};
pub static AWS_CLOUD_FRONT_DISTRIBUTION_VIEWER_CERTIFICATE: Structure = Structure {
    name: "AwsCloudFrontDistributionViewerCertificate",
    members: &[
        optional("AcmCertificateArn", &NON_EMPTY_STRING),
        optional("Certificate", &NON_EMPTY_STRING),
        optional("CertificateSource", &NON_EMPTY_STRING),
        optional("CloudFrontDefaultCertificate", &Shape::Boolean),
        optional("IamCertificateId", &NON_EMPTY_STRING),
        optional("MinimumProtocolVersion", &NON_EMPTY_STRING),
        optional("SslSupportMethod", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_TRAIL_TRAIL_DETAILS: Structure = Structure {
    name: "AwsCloudTrailTrailDetails",
    members: &[
        optional("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
        optional("CloudWatchLogsRoleArn", &NON_EMPTY_STRING),
        optional("HasCustomEventSelectors", &Shape::Boolean),
        optional("HomeRegion", &NON_EMPTY_STRING),
        optional("IncludeGlobalServiceEvents", &Shape::Boolean),
        optional("IsMultiRegionTrail", &Shape::Boolean),
        optional("IsOrganizationTrail", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("LogFileValidationEnabled", &Shape::Boolean),
        optional("Name", &NON_EMPTY_STRING),
        optional("S3BucketName", &NON_EMPTY_STRING),
        optional("S3KeyPrefix", &NON_EMPTY_STRING),
        optional("SnsTopicArn", &NON_EMPTY_STRING),
        optional("SnsTopicName", &NON_EMPTY_STRING),
        optional("TrailArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_WATCH_ALARM_DETAILS: Structure = Structure {
    name: "AwsCloudWatchAlarmDetails",
    members: &[
        optional("ActionsEnabled", &Shape::Boolean),
        optional("AlarmActions", &NON_EMPTY_STRING_LIST),
        optional("AlarmArn", &NON_EMPTY_STRING),
        optional("AlarmConfigurationUpdatedTimestamp", &NON_EMPTY_STRING),
        optional("AlarmDescription", &NON_EMPTY_STRING),
        optional("AlarmName", &NON_EMPTY_STRING),
        optional("ComparisonOperator", &NON_EMPTY_STRING),
        optional("DatapointsToAlarm", &INTEGER),
        optional("Dimensions", &AWS_CLOUD_WATCH_ALARM_DIMENSIONS_LIST),
        optional("EvaluateLowSampleCountPercentile", &NON_EMPTY_STRING),
        optional("EvaluationPeriods", &INTEGER),
        optional("ExtendedStatistic", &NON_EMPTY_STRING),
        optional("InsufficientDataActions", &NON_EMPTY_STRING_LIST),
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Namespace", &NON_EMPTY_STRING),
        optional("OkActions", &NON_EMPTY_STRING_LIST),
        optional("Period", &INTEGER),
        optional("Statistic", &NON_EMPTY_STRING),
        optional("Threshold", &DOUBLE),
        optional("ThresholdMetricId", &NON_EMPTY_STRING),
        optional("TreatMissingData", &NON_EMPTY_STRING),
        optional("Unit", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_WATCH_ALARM_DIMENSIONS_DETAILS: Structure = Structure {
    name: "AwsCloudWatchAlarmDimensionsDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CLOUD_WATCH_ALARM_DIMENSIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCloudWatchAlarmDimensionsList",
        &Shape::Structure(&AWS_CLOUD_WATCH_ALARM_DIMENSIONS_DETAILS),
    ),
);
pub static AWS_CODE_BUILD_PROJECT_ARTIFACTS_DETAILS: Structure = Structure {
    name: "AwsCodeBuildProjectArtifactsDetails",
    members: &[
        optional("ArtifactIdentifier", &NON_EMPTY_STRING),
        optional("EncryptionDisabled", &Shape::Boolean),
        optional("Location", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("NamespaceType", &NON_EMPTY_STRING),
        optional("OverrideArtifactName", &Shape::Boolean),
        optional("Packaging", &NON_EMPTY_STRING),
        optional("Path", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCodeBuildProjectArtifactsList",
        &Shape::Structure(&AWS_CODE_BUILD_PROJECT_ARTIFACTS_DETAILS),
    ),
);
pub static AWS_CODE_BUILD_PROJECT_DETAILS: Structure = Structure {
    name: "AwsCodeBuildProjectDetails",
    members: &[
        optional("EncryptionKey", &NON_EMPTY_STRING),
        optional("Artifacts", &AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST),
        optional("Environment", &Shape::Structure(&AWS_CODE_BUILD_PROJECT_ENVIRONMENT)),
        optional("Name", &NON_EMPTY_STRING),
        optional("Source", &Shape::Structure(&AWS_CODE_BUILD_PROJECT_SOURCE)),
        optional("ServiceRole", &NON_EMPTY_STRING),
        optional(
            "LogsConfig",
            &Shape::Structure(&AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_DETAILS),
        ),
        optional("VpcConfig", &Shape::Structure(&AWS_CODE_BUILD_PROJECT_VPC_CONFIG)),
        optional("SecondaryArtifacts", &AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT: Structure = Structure {
    name: "AwsCodeBuildProjectEnvironment",
    members: &[
        optional("Certificate", &NON_EMPTY_STRING),
        optional(
            "EnvironmentVariables",
            &AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_LIST,
        ),
        optional("PrivilegedMode", &Shape::Boolean),
        optional("ImagePullCredentialsType", &NON_EMPTY_STRING),
        optional(
            "RegistryCredential",
            &Shape::Structure(&AWS_CODE_BUILD_PROJECT_ENVIRONMENT_REGISTRY_CREDENTIAL),
        ),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_DETAILS: Structure = Structure {
    name: "AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsCodeBuildProjectEnvironmentEnvironmentVariablesList",
        &Shape::Structure(
            &AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_DETAILS,
        ),
    ),
);
pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_REGISTRY_CREDENTIAL: Structure = Structure {
    name: "AwsCodeBuildProjectEnvironmentRegistryCredential",
    members: &[
        optional("Credential", &NON_EMPTY_STRING),
        optional("CredentialProvider", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_CLOUD_WATCH_LOGS_DETAILS: Structure = Structure {
    name: "AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails",
    members: &[
        optional("GroupName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("StreamName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_DETAILS: Structure = Structure {
    name: "AwsCodeBuildProjectLogsConfigDetails",
    members: &[
        optional(
            "CloudWatchLogs",
            &Shape::Structure(
                &AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_CLOUD_WATCH_LOGS_DETAILS,
            ),
        ),
        optional(
            "S3Logs",
            &Shape::Structure(&AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_S3_LOGS_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_S3_LOGS_DETAILS: Structure = Structure {
    name: "AwsCodeBuildProjectLogsConfigS3LogsDetails",
    members: &[
        optional("EncryptionDisabled", &Shape::Boolean),
        optional("Location", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_SOURCE: Structure = Structure {
    name: "AwsCodeBuildProjectSource",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional("Location", &NON_EMPTY_STRING),
        optional("GitCloneDepth", &INTEGER),
        optional("InsecureSsl", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_CODE_BUILD_PROJECT_VPC_CONFIG: Structure = Structure {
    name: "AwsCodeBuildProjectVpcConfig",
    members: &[
        optional("VpcId", &NON_EMPTY_STRING),
        optional("Subnets", &NON_EMPTY_STRING_LIST),
        optional("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_CORS_CONFIGURATION: Structure = Structure {
    name: "AwsCorsConfiguration",
    members: &[
        optional("AllowOrigins", &NON_EMPTY_STRING_LIST),
        optional("AllowCredentials", &Shape::Boolean),
        optional("ExposeHeaders", &NON_EMPTY_STRING_LIST),
        optional("MaxAge", &INTEGER),
        optional("AllowMethods", &NON_EMPTY_STRING_LIST),
        optional("AllowHeaders", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_DMS_ENDPOINT_DETAILS: Structure = Structure {
    name: "AwsDmsEndpointDetails",
    members: &[
        optional("CertificateArn", &NON_EMPTY_STRING),
        optional("DatabaseName", &NON_EMPTY_STRING),
        optional("EndpointArn", &NON_EMPTY_STRING),
        optional("EndpointIdentifier", &NON_EMPTY_STRING),
        optional("EndpointType", &NON_EMPTY_STRING),
        optional("EngineName", &NON_EMPTY_STRING),
        optional("ExternalId", &NON_EMPTY_STRING),
        optional("ExtraConnectionAttributes", &NON_EMPTY_STRING),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("ServerName", &NON_EMPTY_STRING),
        optional("SslMode", &NON_EMPTY_STRING),
        optional("Username", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DMS_REPLICATION_INSTANCE_DETAILS: Structure = Structure {
    name: "AwsDmsReplicationInstanceDetails",
    members: &[
        optional("AllocatedStorage", &INTEGER),
        optional("AutoMinorVersionUpgrade", &Shape::Boolean),
        optional("AvailabilityZone", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("MultiAZ", &Shape::Boolean),
        optional("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
        optional("PubliclyAccessible", &Shape::Boolean),
        optional("ReplicationInstanceClass", &NON_EMPTY_STRING),
        optional("ReplicationInstanceIdentifier", &NON_EMPTY_STRING),
        optional(
            "ReplicationSubnetGroup",
            &Shape::Structure(
                &AWS_DMS_REPLICATION_INSTANCE_REPLICATION_SUBNET_GROUP_DETAILS,
            ),
        ),
        optional(
            "VpcSecurityGroups",
            &AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_LIST,
        ),
    ],
    union: false,
};
pub static AWS_DMS_REPLICATION_INSTANCE_REPLICATION_SUBNET_GROUP_DETAILS: Structure = Structure {
    name: "AwsDmsReplicationInstanceReplicationSubnetGroupDetails",
    members: &[optional("ReplicationSubnetGroupIdentifier", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_DETAILS: Structure = Structure {
    name: "AwsDmsReplicationInstanceVpcSecurityGroupsDetails",
    members: &[optional("VpcSecurityGroupId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDmsReplicationInstanceVpcSecurityGroupsList",
        &Shape::Structure(&AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_DETAILS),
    ),
);
pub static AWS_DMS_REPLICATION_TASK_DETAILS: Structure = Structure {
    name: "AwsDmsReplicationTaskDetails",
    members: &[
        optional("CdcStartPosition", &NON_EMPTY_STRING),
        optional("CdcStartTime", &NON_EMPTY_STRING),
        optional("CdcStopPosition", &NON_EMPTY_STRING),
        optional("MigrationType", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("ResourceIdentifier", &NON_EMPTY_STRING),
        optional("ReplicationInstanceArn", &NON_EMPTY_STRING),
        optional("ReplicationTaskIdentifier", &NON_EMPTY_STRING),
        optional("ReplicationTaskSettings", &NON_EMPTY_STRING),
        optional("SourceEndpointArn", &NON_EMPTY_STRING),
        optional("TableMappings", &NON_EMPTY_STRING),
        optional("TargetEndpointArn", &NON_EMPTY_STRING),
        optional("TaskData", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION: Structure = Structure {
    name: "AwsDynamoDbTableAttributeDefinition",
    members: &[
        optional("AttributeName", &NON_EMPTY_STRING),
        optional("AttributeType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDynamoDbTableAttributeDefinitionList",
        &Shape::Structure(&AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION),
    ),
);
pub static AWS_DYNAMO_DB_TABLE_BILLING_MODE_SUMMARY: Structure = Structure {
    name: "AwsDynamoDbTableBillingModeSummary",
    members: &[
        optional("BillingMode", &NON_EMPTY_STRING),
        optional("LastUpdateToPayPerRequestDateTime", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_DETAILS: Structure = Structure {
    name: "AwsDynamoDbTableDetails",
    members: &[
        optional("AttributeDefinitions", &AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION_LIST),
        optional(
            "BillingModeSummary",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_BILLING_MODE_SUMMARY),
        ),
        optional("CreationDateTime", &NON_EMPTY_STRING),
        optional(
            "GlobalSecondaryIndexes",
            &AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        optional("GlobalTableVersion", &NON_EMPTY_STRING),
        optional("ItemCount", &INTEGER),
        optional("KeySchema", &AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
        optional("LatestStreamArn", &NON_EMPTY_STRING),
        optional("LatestStreamLabel", &NON_EMPTY_STRING),
        optional(
            "LocalSecondaryIndexes",
            &AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX_LIST,
        ),
        optional(
            "ProvisionedThroughput",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT),
        ),
        optional("Replicas", &AWS_DYNAMO_DB_TABLE_REPLICA_LIST),
        optional(
            "RestoreSummary",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_RESTORE_SUMMARY),
        ),
        optional(
            "SseDescription",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_SSE_DESCRIPTION),
        ),
        optional(
            "StreamSpecification",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_STREAM_SPECIFICATION),
        ),
        optional("TableId", &NON_EMPTY_STRING),
        optional("TableName", &NON_EMPTY_STRING),
        optional("TableSizeBytes", &SIZE_BYTES),
        optional("TableStatus", &NON_EMPTY_STRING),
        optional("DeletionProtectionEnabled", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX: Structure = Structure {
    name: "AwsDynamoDbTableGlobalSecondaryIndex",
    members: &[
        optional("Backfilling", &Shape::Boolean),
        optional("IndexArn", &NON_EMPTY_STRING),
        optional("IndexName", &NON_EMPTY_STRING),
        optional("IndexSizeBytes", &SIZE_BYTES),
        optional("IndexStatus", &NON_EMPTY_STRING),
        optional("ItemCount", &INTEGER),
        optional("KeySchema", &AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
        optional("Projection", &Shape::Structure(&AWS_DYNAMO_DB_TABLE_PROJECTION)),
        optional(
            "ProvisionedThroughput",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT),
        ),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDynamoDbTableGlobalSecondaryIndexList",
        &Shape::Structure(&AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX),
    ),
);
pub static AWS_DYNAMO_DB_TABLE_KEY_SCHEMA: Structure = Structure {
    name: "AwsDynamoDbTableKeySchema",
    members: &[
        optional("AttributeName", &NON_EMPTY_STRING),
        optional("KeyType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDynamoDbTableKeySchemaList",
        &Shape::Structure(&AWS_DYNAMO_DB_TABLE_KEY_SCHEMA),
    ),
);
pub static AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX: Structure = Structure {
    name: "AwsDynamoDbTableLocalSecondaryIndex",
    members: &[
        optional("IndexArn", &NON_EMPTY_STRING),
        optional("IndexName", &NON_EMPTY_STRING),
        optional("KeySchema", &AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
        optional("Projection", &Shape::Structure(&AWS_DYNAMO_DB_TABLE_PROJECTION)),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDynamoDbTableLocalSecondaryIndexList",
        &Shape::Structure(&AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX),
    ),
);
pub static AWS_DYNAMO_DB_TABLE_PROJECTION: Structure = Structure {
    name: "AwsDynamoDbTableProjection",
    members: &[
        optional("NonKeyAttributes", &STRING_LIST),
        optional("ProjectionType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT: Structure = Structure {
    name: "AwsDynamoDbTableProvisionedThroughput",
    members: &[
        optional("LastDecreaseDateTime", &NON_EMPTY_STRING),
        optional("LastIncreaseDateTime", &NON_EMPTY_STRING),
        optional("NumberOfDecreasesToday", &INTEGER),
        optional("ReadCapacityUnits", &INTEGER),
        optional("WriteCapacityUnits", &INTEGER),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE: Structure = Structure {
    name: "AwsDynamoDbTableProvisionedThroughputOverride",
    members: &[optional("ReadCapacityUnits", &INTEGER)],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_REPLICA: Structure = Structure {
    name: "AwsDynamoDbTableReplica",
    members: &[
        optional(
            "GlobalSecondaryIndexes",
            &AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        optional("KmsMasterKeyId", &NON_EMPTY_STRING),
        optional(
            "ProvisionedThroughputOverride",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE),
        ),
        optional("RegionName", &NON_EMPTY_STRING),
        optional("ReplicaStatus", &NON_EMPTY_STRING),
        optional("ReplicaStatusDescription", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX: Structure = Structure {
    name: "AwsDynamoDbTableReplicaGlobalSecondaryIndex",
    members: &[
        optional("IndexName", &NON_EMPTY_STRING),
        optional(
            "ProvisionedThroughputOverride",
            &Shape::Structure(&AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE),
        ),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDynamoDbTableReplicaGlobalSecondaryIndexList",
        &Shape::Structure(&AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX),
    ),
);
pub static AWS_DYNAMO_DB_TABLE_REPLICA_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsDynamoDbTableReplicaList",
        &Shape::Structure(&AWS_DYNAMO_DB_TABLE_REPLICA),
    ),
);
pub static AWS_DYNAMO_DB_TABLE_RESTORE_SUMMARY: Structure = Structure {
    name: "AwsDynamoDbTableRestoreSummary",
    members: &[
        optional("SourceBackupArn", &NON_EMPTY_STRING),
        optional("SourceTableArn", &NON_EMPTY_STRING),
        optional("RestoreDateTime", &NON_EMPTY_STRING),
        optional("RestoreInProgress", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_SSE_DESCRIPTION: Structure = Structure {
    name: "AwsDynamoDbTableSseDescription",
    members: &[
        optional("InaccessibleEncryptionDateTime", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("SseType", &NON_EMPTY_STRING),
        optional("KmsMasterKeyArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_DYNAMO_DB_TABLE_STREAM_SPECIFICATION: Structure = Structure {
    name: "AwsDynamoDbTableStreamSpecification",
    members: &[
        optional("StreamEnabled", &Shape::Boolean),
        optional("StreamViewType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_ACTIVE_DIRECTORY_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails",
    members: &[optional("DirectoryId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointAuthenticationOptionsDetails",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional(
            "ActiveDirectory",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_ACTIVE_DIRECTORY_DETAILS,
            ),
        ),
        optional(
            "MutualAuthentication",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_MUTUAL_AUTHENTICATION_DETAILS,
            ),
        ),
        optional(
            "FederatedAuthentication",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_FEDERATED_AUTHENTICATION_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_FEDERATED_AUTHENTICATION_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails",
    members: &[
        optional("SamlProviderArn", &NON_EMPTY_STRING),
        optional("SelfServiceSamlProviderArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2ClientVpnEndpointAuthenticationOptionsList",
        &Shape::Structure(&AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_DETAILS),
    ),
);
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_MUTUAL_AUTHENTICATION_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails",
    members: &[optional("ClientRootCertificateChain", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointClientConnectOptionsDetails",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("LambdaFunctionArn", &NON_EMPTY_STRING),
        optional(
            "Status",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_STATUS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_STATUS_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails",
    members: &[
        optional("Code", &NON_EMPTY_STRING),
        optional("Message", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_LOGIN_BANNER_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("BannerText", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CONNECTION_LOG_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointConnectionLogOptionsDetails",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("CloudwatchLogGroup", &NON_EMPTY_STRING),
        optional("CloudwatchLogStream", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_CLIENT_VPN_ENDPOINT_DETAILS: Structure = Structure {
    name: "AwsEc2ClientVpnEndpointDetails",
    members: &[
        optional("ClientVpnEndpointId", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("ClientCidrBlock", &NON_EMPTY_STRING),
        optional("DnsServer", &STRING_LIST),
        optional("SplitTunnel", &Shape::Boolean),
        optional("TransportProtocol", &NON_EMPTY_STRING),
        optional("VpnPort", &INTEGER),
        optional("ServerCertificateArn", &NON_EMPTY_STRING),
        optional(
            "AuthenticationOptions",
            &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_LIST,
        ),
        optional(
            "ConnectionLogOptions",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_CONNECTION_LOG_OPTIONS_DETAILS,
            ),
        ),
        optional("SecurityGroupIdSet", &STRING_LIST),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("SelfServicePortalUrl", &NON_EMPTY_STRING),
        optional(
            "ClientConnectOptions",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_DETAILS,
            ),
        ),
        optional("SessionTimeoutHours", &INTEGER),
        optional(
            "ClientLoginBannerOptions",
            &Shape::Structure(
                &AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_LOGIN_BANNER_OPTIONS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EC2_EIP_DETAILS: Structure = Structure {
    name: "AwsEc2EipDetails",
    members: &[
        optional("InstanceId", &NON_EMPTY_STRING),
        optional("PublicIp", &NON_EMPTY_STRING),
        optional("AllocationId", &NON_EMPTY_STRING),
        optional("AssociationId", &NON_EMPTY_STRING),
        optional("Domain", &NON_EMPTY_STRING),
        optional("PublicIpv4Pool", &NON_EMPTY_STRING),
        optional("NetworkBorderGroup", &NON_EMPTY_STRING),
        optional("NetworkInterfaceId", &NON_EMPTY_STRING),
        optional("NetworkInterfaceOwnerId", &NON_EMPTY_STRING),
        optional("PrivateIpAddress", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_INSTANCE_DETAILS: Structure = Structure {
    name: "AwsEc2InstanceDetails",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional("ImageId", &NON_EMPTY_STRING),
        optional("IpV4Addresses", &STRING_LIST),
        optional("IpV6Addresses", &STRING_LIST),
        optional("KeyName", &NON_EMPTY_STRING),
        optional("IamInstanceProfileArn", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("SubnetId", &NON_EMPTY_STRING),
        optional("LaunchedAt", &NON_EMPTY_STRING),
        optional("NetworkInterfaces", &AWS_EC2_INSTANCE_NETWORK_INTERFACES_LIST),
        optional("VirtualizationType", &NON_EMPTY_STRING),
        optional(
            "MetadataOptions",
            &Shape::Structure(&AWS_EC2_INSTANCE_METADATA_OPTIONS),
        ),
        optional("Monitoring", &Shape::Structure(&AWS_EC2_INSTANCE_MONITORING_DETAILS)),
    ],
    union: false,
};
pub static AWS_EC2_INSTANCE_METADATA_OPTIONS: Structure = Structure {
    name: "AwsEc2InstanceMetadataOptions",
    members: &[
        optional("HttpEndpoint", &NON_EMPTY_STRING),
        optional("HttpProtocolIpv6", &NON_EMPTY_STRING),
        optional("HttpPutResponseHopLimit", &INTEGER),
        optional("HttpTokens", &NON_EMPTY_STRING),
        optional("InstanceMetadataTags", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_INSTANCE_MONITORING_DETAILS: Structure = Structure {
    name: "AwsEc2InstanceMonitoringDetails",
    members: &[optional("State", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_INSTANCE_NETWORK_INTERFACES_DETAILS: Structure = Structure {
    name: "AwsEc2InstanceNetworkInterfacesDetails",
    members: &[optional("NetworkInterfaceId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_INSTANCE_NETWORK_INTERFACES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2InstanceNetworkInterfacesList",
        &Shape::Structure(&AWS_EC2_INSTANCE_NETWORK_INTERFACES_DETAILS),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails",
    members: &[
        optional("DeviceName", &NON_EMPTY_STRING),
        optional(
            "Ebs",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_EBS_DETAILS,
            ),
        ),
        optional("NoDevice", &NON_EMPTY_STRING),
        optional("VirtualName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_EBS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails",
    members: &[
        optional("DeleteOnTermination", &Shape::Boolean),
        optional("Encrypted", &Shape::Boolean),
        optional("Iops", &INTEGER),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("SnapshotId", &NON_EMPTY_STRING),
        optional("Throughput", &INTEGER),
        optional("VolumeSize", &INTEGER),
        optional("VolumeType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataBlockDeviceMappingSetList",
        &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_DETAILS),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_CAPACITY_RESERVATION_TARGET_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails",
    members: &[
        optional("CapacityReservationId", &NON_EMPTY_STRING),
        optional("CapacityReservationResourceGroupArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails",
    members: &[
        optional("CapacityReservationPreference", &NON_EMPTY_STRING),
        optional(
            "CapacityReservationTarget",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_CAPACITY_RESERVATION_TARGET_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CPU_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataCpuOptionsDetails",
    members: &[optional("CoreCount", &INTEGER), optional("ThreadsPerCore", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CREDIT_SPECIFICATION_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataCreditSpecificationDetails",
    members: &[optional("CpuCredits", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataDetails",
    members: &[
        optional(
            "BlockDeviceMappingSet",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_LIST,
        ),
        optional(
            "CapacityReservationSpecification",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_DETAILS,
            ),
        ),
        optional(
            "CpuOptions",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_CPU_OPTIONS_DETAILS),
        ),
        optional(
            "CreditSpecification",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_CREDIT_SPECIFICATION_DETAILS),
        ),
        optional("DisableApiStop", &Shape::Boolean),
        optional("DisableApiTermination", &Shape::Boolean),
        optional("EbsOptimized", &Shape::Boolean),
        optional(
            "ElasticGpuSpecificationSet",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_LIST,
        ),
        optional(
            "ElasticInferenceAcceleratorSet",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_LIST,
        ),
        optional(
            "EnclaveOptions",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_ENCLAVE_OPTIONS_DETAILS),
        ),
        optional(
            "HibernationOptions",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_HIBERNATION_OPTIONS_DETAILS),
        ),
        optional(
            "IamInstanceProfile",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_IAM_INSTANCE_PROFILE_DETAILS),
        ),
        optional("ImageId", &NON_EMPTY_STRING),
        optional("InstanceInitiatedShutdownBehavior", &NON_EMPTY_STRING),
        optional(
            "InstanceMarketOptions",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_DETAILS,
            ),
        ),
        optional(
            "InstanceRequirements",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_DETAILS,
            ),
        ),
        optional("InstanceType", &NON_EMPTY_STRING),
        optional("KernelId", &NON_EMPTY_STRING),
        optional("KeyName", &NON_EMPTY_STRING),
        optional("LicenseSet", &AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_LIST),
        optional(
            "MaintenanceOptions",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_MAINTENANCE_OPTIONS_DETAILS),
        ),
        optional(
            "MetadataOptions",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_METADATA_OPTIONS_DETAILS),
        ),
        optional(
            "Monitoring",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_MONITORING_DETAILS),
        ),
        optional(
            "NetworkInterfaceSet",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_LIST,
        ),
        optional(
            "Placement",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_PLACEMENT_DETAILS),
        ),
        optional(
            "PrivateDnsNameOptions",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_PRIVATE_DNS_NAME_OPTIONS_DETAILS,
            ),
        ),
        optional("RamDiskId", &NON_EMPTY_STRING),
        optional("SecurityGroupIdSet", &NON_EMPTY_STRING_LIST),
        optional("SecurityGroupSet", &NON_EMPTY_STRING_LIST),
        optional("UserData", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataElasticGpuSpecificationSetList",
        &Shape::Structure(
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_DETAILS,
        ),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails",
    members: &[optional("Count", &INTEGER), optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetList",
        &Shape::Structure(
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_DETAILS,
        ),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ENCLAVE_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataEnclaveOptionsDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_HIBERNATION_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataHibernationOptionsDetails",
    members: &[optional("Configured", &Shape::Boolean)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_IAM_INSTANCE_PROFILE_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataIamInstanceProfileDetails",
    members: &[optional("Arn", &NON_EMPTY_STRING), optional("Name", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails",
    members: &[
        optional("MarketType", &NON_EMPTY_STRING),
        optional(
            "SpotOptions",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_SPOT_OPTIONS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_SPOT_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails",
    members: &[
        optional("BlockDurationMinutes", &INTEGER),
        optional("InstanceInterruptionBehavior", &NON_EMPTY_STRING),
        optional("MaxPrice", &NON_EMPTY_STRING),
        optional("SpotInstanceType", &NON_EMPTY_STRING),
        optional("ValidUntil", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_COUNT_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails",
    members: &[optional("Max", &INTEGER), optional("Min", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_TOTAL_MEMORY_MI_B_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails",
    members: &[optional("Max", &INTEGER), optional("Min", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_BASELINE_EBS_BANDWIDTH_MBPS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails",
    members: &[optional("Max", &INTEGER), optional("Min", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsDetails",
    members: &[
        optional(
            "AcceleratorCount",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_COUNT_DETAILS,
            ),
        ),
        optional("AcceleratorManufacturers", &NON_EMPTY_STRING_LIST),
        optional("AcceleratorNames", &NON_EMPTY_STRING_LIST),
        optional(
            "AcceleratorTotalMemoryMiB",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_TOTAL_MEMORY_MI_B_DETAILS,
            ),
        ),
        optional("AcceleratorTypes", &NON_EMPTY_STRING_LIST),
        optional("BareMetal", &NON_EMPTY_STRING),
        optional(
            "BaselineEbsBandwidthMbps",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_BASELINE_EBS_BANDWIDTH_MBPS_DETAILS,
            ),
        ),
        optional("BurstablePerformance", &NON_EMPTY_STRING),
        optional("CpuManufacturers", &NON_EMPTY_STRING_LIST),
        optional("ExcludedInstanceTypes", &NON_EMPTY_STRING_LIST),
        optional("InstanceGenerations", &NON_EMPTY_STRING_LIST),
        optional("LocalStorage", &NON_EMPTY_STRING),
        optional("LocalStorageTypes", &NON_EMPTY_STRING_LIST),
        optional(
            "MemoryGiBPerVCpu",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_GI_B_PER_V_CPU_DETAILS,
            ),
        ),
        optional(
            "MemoryMiB",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_MI_B_DETAILS,
            ),
        ),
        optional(
            "NetworkInterfaceCount",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_NETWORK_INTERFACE_COUNT_DETAILS,
            ),
        ),
        optional("OnDemandMaxPricePercentageOverLowestPrice", &INTEGER),
        optional("RequireHibernateSupport", &Shape::Boolean),
        optional("SpotMaxPricePercentageOverLowestPrice", &INTEGER),
        optional(
            "TotalLocalStorageGB",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_TOTAL_LOCAL_STORAGE_GB_DETAILS,
            ),
        ),
        optional(
            "VCpuCount",
            &Shape::Structure(
                &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_V_CPU_COUNT_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_GI_B_PER_V_CPU_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails",
    members: &[optional("Max", &DOUBLE), optional("Min", &DOUBLE)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_MI_B_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails",
    members: &[optional("Max", &INTEGER), optional("Min", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_NETWORK_INTERFACE_COUNT_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails",
    members: &[optional("Max", &INTEGER), optional("Min", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_TOTAL_LOCAL_STORAGE_GB_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails",
    members: &[optional("Max", &DOUBLE), optional("Min", &DOUBLE)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_V_CPU_COUNT_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails",
    members: &[optional("Max", &INTEGER), optional("Min", &INTEGER)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataLicenseSetDetails",
    members: &[optional("LicenseConfigurationArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataLicenseSetList",
        &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_DETAILS),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_MAINTENANCE_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataMaintenanceOptionsDetails",
    members: &[optional("AutoRecovery", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_METADATA_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataMetadataOptionsDetails",
    members: &[
        optional("HttpEndpoint", &NON_EMPTY_STRING),
        optional("HttpProtocolIpv6", &NON_EMPTY_STRING),
        optional("HttpTokens", &NON_EMPTY_STRING),
        optional("HttpPutResponseHopLimit", &INTEGER),
        optional("InstanceMetadataTags", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_MONITORING_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataMonitoringDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails",
    members: &[
        optional("AssociateCarrierIpAddress", &Shape::Boolean),
        optional("AssociatePublicIpAddress", &Shape::Boolean),
        optional("DeleteOnTermination", &Shape::Boolean),
        optional("Description", &NON_EMPTY_STRING),
        optional("DeviceIndex", &INTEGER),
        optional("Groups", &NON_EMPTY_STRING_LIST),
        optional("InterfaceType", &NON_EMPTY_STRING),
        optional("Ipv4PrefixCount", &INTEGER),
        optional(
            "Ipv4Prefixes",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_LIST,
        ),
        optional("Ipv6AddressCount", &INTEGER),
        optional(
            "Ipv6Addresses",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_LIST,
        ),
        optional("Ipv6PrefixCount", &INTEGER),
        optional(
            "Ipv6Prefixes",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_LIST,
        ),
        optional("NetworkCardIndex", &INTEGER),
        optional("NetworkInterfaceId", &NON_EMPTY_STRING),
        optional("PrivateIpAddress", &NON_EMPTY_STRING),
        optional(
            "PrivateIpAddresses",
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_LIST,
        ),
        optional("SecondaryPrivateIpAddressCount", &INTEGER),
        optional("SubnetId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails",
    members: &[optional("Ipv4Prefix", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesList",
        &Shape::Structure(
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_DETAILS,
        ),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails",
    members: &[optional("Ipv6Address", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesList",
        &Shape::Structure(
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_DETAILS,
        ),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails",
    members: &[optional("Ipv6Prefix", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesList",
        &Shape::Structure(
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_DETAILS,
        ),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataNetworkInterfaceSetList",
        &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_DETAILS),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails",
    members: &[
        optional("Primary", &Shape::Boolean),
        optional("PrivateIpAddress", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesList",
        &Shape::Structure(
            &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_DETAILS,
        ),
    ),
);
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_PLACEMENT_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataPlacementDetails",
    members: &[
        optional("Affinity", &NON_EMPTY_STRING),
        optional("AvailabilityZone", &NON_EMPTY_STRING),
        optional("GroupName", &NON_EMPTY_STRING),
        optional("HostId", &NON_EMPTY_STRING),
        optional("HostResourceGroupArn", &NON_EMPTY_STRING),
        optional("PartitionNumber", &INTEGER),
        optional("SpreadDomain", &NON_EMPTY_STRING),
        optional("Tenancy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_PRIVATE_DNS_NAME_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails",
    members: &[
        optional("EnableResourceNameDnsAAAARecord", &Shape::Boolean),
        optional("EnableResourceNameDnsARecord", &Shape::Boolean),
        optional("HostnameType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_LAUNCH_TEMPLATE_DETAILS: Structure = Structure {
    name: "AwsEc2LaunchTemplateDetails",
    members: &[
        optional("LaunchTemplateName", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional(
            "LaunchTemplateData",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DATA_DETAILS),
        ),
        optional("DefaultVersionNumber", &LONG),
        optional("LatestVersionNumber", &LONG),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_ACL_ASSOCIATION: Structure = Structure {
    name: "AwsEc2NetworkAclAssociation",
    members: &[
        optional("NetworkAclAssociationId", &NON_EMPTY_STRING),
        optional("NetworkAclId", &NON_EMPTY_STRING),
        optional("SubnetId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_ACL_ASSOCIATION_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2NetworkAclAssociationList",
        &Shape::Structure(&AWS_EC2_NETWORK_ACL_ASSOCIATION),
    ),
);
pub static AWS_EC2_NETWORK_ACL_DETAILS: Structure = Structure {
    name: "AwsEc2NetworkAclDetails",
    members: &[
        optional("IsDefault", &Shape::Boolean),
        optional("NetworkAclId", &NON_EMPTY_STRING),
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("Associations", &AWS_EC2_NETWORK_ACL_ASSOCIATION_LIST),
        optional("Entries", &AWS_EC2_NETWORK_ACL_ENTRY_LIST),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_ACL_ENTRY: Structure = Structure {
    name: "AwsEc2NetworkAclEntry",
    members: &[
        optional("CidrBlock", &NON_EMPTY_STRING),
        optional("Egress", &Shape::Boolean),
        optional("IcmpTypeCode", &Shape::Structure(&ICMP_TYPE_CODE)),
        optional("Ipv6CidrBlock", &NON_EMPTY_STRING),
        optional("PortRange", &Shape::Structure(&PORT_RANGE_FROM_TO)),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("RuleAction", &NON_EMPTY_STRING),
        optional("RuleNumber", &INTEGER),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_ACL_ENTRY_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2NetworkAclEntryList",
        &Shape::Structure(&AWS_EC2_NETWORK_ACL_ENTRY),
    ),
);
pub static AWS_EC2_NETWORK_INTERFACE_ATTACHMENT: Structure = Structure {
    name: "AwsEc2NetworkInterfaceAttachment",
    members: &[
        optional("AttachTime", &NON_EMPTY_STRING),
        optional("AttachmentId", &NON_EMPTY_STRING),
        optional("DeleteOnTermination", &Shape::Boolean),
        optional("DeviceIndex", &INTEGER),
        optional("InstanceId", &NON_EMPTY_STRING),
        optional("InstanceOwnerId", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_INTERFACE_DETAILS: Structure = Structure {
    name: "AwsEc2NetworkInterfaceDetails",
    members: &[
        optional("Attachment", &Shape::Structure(&AWS_EC2_NETWORK_INTERFACE_ATTACHMENT)),
        optional("NetworkInterfaceId", &NON_EMPTY_STRING),
        optional("SecurityGroups", &AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP_LIST),
        optional("SourceDestCheck", &Shape::Boolean),
        optional("IpV6Addresses", &AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_LIST),
        optional(
            "PrivateIpAddresses",
            &AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST,
        ),
        optional("PublicDnsName", &NON_EMPTY_STRING),
        optional("PublicIp", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_DETAIL: Structure = Structure {
    name: "AwsEc2NetworkInterfaceIpV6AddressDetail",
    members: &[optional("IpV6Address", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2NetworkInterfaceIpV6AddressList",
        &Shape::Structure(&AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_DETAIL),
    ),
);
pub static AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_DETAIL: Structure = Structure {
    name: "AwsEc2NetworkInterfacePrivateIpAddressDetail",
    members: &[
        optional("PrivateIpAddress", &NON_EMPTY_STRING),
        optional("PrivateDnsName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2NetworkInterfacePrivateIpAddressList",
        &Shape::Structure(&AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_DETAIL),
    ),
);
pub static AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP: Structure = Structure {
    name: "AwsEc2NetworkInterfaceSecurityGroup",
    members: &[
        optional("GroupName", &NON_EMPTY_STRING),
        optional("GroupId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2NetworkInterfaceSecurityGroupList",
        &Shape::Structure(&AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP),
    ),
);
pub static AWS_EC2_ROUTE_TABLE_DETAILS: Structure = Structure {
    name: "AwsEc2RouteTableDetails",
    members: &[
        optional("AssociationSet", &ASSOCIATION_SET_LIST),
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("PropagatingVgwSet", &PROPAGATING_VGW_SET_LIST),
        optional("RouteTableId", &NON_EMPTY_STRING),
        optional("RouteSet", &ROUTE_SET_LIST),
        optional("VpcId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_DETAILS: Structure = Structure {
    name: "AwsEc2SecurityGroupDetails",
    members: &[
        optional("GroupName", &NON_EMPTY_STRING),
        optional("GroupId", &NON_EMPTY_STRING),
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("IpPermissions", &AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST),
        optional("IpPermissionsEgress", &AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST),
    ],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_IP_PERMISSION: Structure = Structure {
    name: "AwsEc2SecurityGroupIpPermission",
    members: &[
        optional("IpProtocol", &NON_EMPTY_STRING),
        optional("FromPort", &INTEGER),
        optional("ToPort", &INTEGER),
        optional("UserIdGroupPairs", &AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR_LIST),
        optional("IpRanges", &AWS_EC2_SECURITY_GROUP_IP_RANGE_LIST),
        optional("Ipv6Ranges", &AWS_EC2_SECURITY_GROUP_IPV6_RANGE_LIST),
        optional("PrefixListIds", &AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID_LIST),
    ],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2SecurityGroupIpPermissionList",
        &Shape::Structure(&AWS_EC2_SECURITY_GROUP_IP_PERMISSION),
    ),
);
pub static AWS_EC2_SECURITY_GROUP_IP_RANGE: Structure = Structure {
    name: "AwsEc2SecurityGroupIpRange",
    members: &[optional("CidrIp", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_IP_RANGE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2SecurityGroupIpRangeList",
        &Shape::Structure(&AWS_EC2_SECURITY_GROUP_IP_RANGE),
    ),
);
pub static AWS_EC2_SECURITY_GROUP_IPV6_RANGE: Structure = Structure {
    name: "AwsEc2SecurityGroupIpv6Range",
    members: &[optional("CidrIpv6", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_IPV6_RANGE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2SecurityGroupIpv6RangeList",
        &Shape::Structure(&AWS_EC2_SECURITY_GROUP_IPV6_RANGE),
    ),
);
pub static AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID: Structure = Structure {
    name: "AwsEc2SecurityGroupPrefixListId",
    members: &[optional("PrefixListId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2SecurityGroupPrefixListIdList",
        &Shape::Structure(&AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID),
    ),
);
pub static AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR: Structure = Structure {
    name: "AwsEc2SecurityGroupUserIdGroupPair",
    members: &[
        optional("GroupId", &NON_EMPTY_STRING),
        optional("GroupName", &NON_EMPTY_STRING),
        optional("PeeringStatus", &NON_EMPTY_STRING),
        optional("UserId", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("VpcPeeringConnectionId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2SecurityGroupUserIdGroupPairList",
        &Shape::Structure(&AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR),
    ),
);
pub static AWS_EC2_SUBNET_DETAILS: Structure = Structure {
    name: "AwsEc2SubnetDetails",
    members: &[
        optional("AssignIpv6AddressOnCreation", &Shape::Boolean),
        optional("AvailabilityZone", &NON_EMPTY_STRING),
        optional("AvailabilityZoneId", &NON_EMPTY_STRING),
        optional("AvailableIpAddressCount", &INTEGER),
        optional("CidrBlock", &NON_EMPTY_STRING),
        optional("DefaultForAz", &Shape::Boolean),
        optional("MapPublicIpOnLaunch", &Shape::Boolean),
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("State", &NON_EMPTY_STRING),
        optional("SubnetArn", &NON_EMPTY_STRING),
        optional("SubnetId", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("Ipv6CidrBlockAssociationSet", &IPV6_CIDR_BLOCK_ASSOCIATION_LIST),
    ],
    union: false,
};
pub static AWS_EC2_TRANSIT_GATEWAY_DETAILS: Structure = Structure {
    name: "AwsEc2TransitGatewayDetails",
    members: &[
        optional("Id", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("DefaultRouteTablePropagation", &NON_EMPTY_STRING),
        optional("AutoAcceptSharedAttachments", &NON_EMPTY_STRING),
        optional("DefaultRouteTableAssociation", &NON_EMPTY_STRING),
        optional("TransitGatewayCidrBlocks", &NON_EMPTY_STRING_LIST),
        optional("AssociationDefaultRouteTableId", &NON_EMPTY_STRING),
        optional("PropagationDefaultRouteTableId", &NON_EMPTY_STRING),
        optional("VpnEcmpSupport", &NON_EMPTY_STRING),
        optional("DnsSupport", &NON_EMPTY_STRING),
        optional("MulticastSupport", &NON_EMPTY_STRING),
        optional("AmazonSideAsn", &INTEGER),
    ],
    union: false,
};
pub static AWS_EC2_VOLUME_ATTACHMENT: Structure = Structure {
    name: "AwsEc2VolumeAttachment",
    members: &[
        optional("AttachTime", &NON_EMPTY_STRING),
        optional("DeleteOnTermination", &Shape::Boolean),
        optional("InstanceId", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VOLUME_ATTACHMENT_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2VolumeAttachmentList",
        &Shape::Structure(&AWS_EC2_VOLUME_ATTACHMENT),
    ),
);
pub static AWS_EC2_VOLUME_DETAILS: Structure = Structure {
    name: "AwsEc2VolumeDetails",
    members: &[
        optional("CreateTime", &NON_EMPTY_STRING),
        optional("DeviceName", &NON_EMPTY_STRING),
        optional("Encrypted", &Shape::Boolean),
        optional("Size", &INTEGER),
        optional("SnapshotId", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("Attachments", &AWS_EC2_VOLUME_ATTACHMENT_LIST),
        optional("VolumeId", &NON_EMPTY_STRING),
        optional("VolumeType", &NON_EMPTY_STRING),
        optional("VolumeScanStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPC_DETAILS: Structure = Structure {
    name: "AwsEc2VpcDetails",
    members: &[
        optional("CidrBlockAssociationSet", &CIDR_BLOCK_ASSOCIATION_LIST),
        optional("Ipv6CidrBlockAssociationSet", &IPV6_CIDR_BLOCK_ASSOCIATION_LIST),
        optional("DhcpOptionsId", &NON_EMPTY_STRING),
        optional("State", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPC_ENDPOINT_SERVICE_DETAILS: Structure = Structure {
    name: "AwsEc2VpcEndpointServiceDetails",
    members: &[
        optional("AcceptanceRequired", &Shape::Boolean),
        optional("AvailabilityZones", &NON_EMPTY_STRING_LIST),
        optional("BaseEndpointDnsNames", &NON_EMPTY_STRING_LIST),
        optional("ManagesVpcEndpoints", &Shape::Boolean),
        optional("GatewayLoadBalancerArns", &NON_EMPTY_STRING_LIST),
        optional("NetworkLoadBalancerArns", &NON_EMPTY_STRING_LIST),
        optional("PrivateDnsName", &NON_EMPTY_STRING),
        optional("ServiceId", &NON_EMPTY_STRING),
        optional("ServiceName", &NON_EMPTY_STRING),
        optional("ServiceState", &NON_EMPTY_STRING),
        optional("ServiceType", &AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_LIST),
    ],
    union: false,
};
pub static AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_DETAILS: Structure = Structure {
    name: "AwsEc2VpcEndpointServiceServiceTypeDetails",
    members: &[optional("ServiceType", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2VpcEndpointServiceServiceTypeList",
        &Shape::Structure(&AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_DETAILS),
    ),
);
pub static AWS_EC2_VPC_PEERING_CONNECTION_DETAILS: Structure = Structure {
    name: "AwsEc2VpcPeeringConnectionDetails",
    members: &[
        optional(
            "AccepterVpcInfo",
            &Shape::Structure(&AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS),
        ),
        optional("ExpirationTime", &NON_EMPTY_STRING),
        optional(
            "RequesterVpcInfo",
            &Shape::Structure(&AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS),
        ),
        optional(
            "Status",
            &Shape::Structure(&AWS_EC2_VPC_PEERING_CONNECTION_STATUS_DETAILS),
        ),
        optional("VpcPeeringConnectionId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPC_PEERING_CONNECTION_STATUS_DETAILS: Structure = Structure {
    name: "AwsEc2VpcPeeringConnectionStatusDetails",
    members: &[
        optional("Code", &NON_EMPTY_STRING),
        optional("Message", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS: Structure = Structure {
    name: "AwsEc2VpcPeeringConnectionVpcInfoDetails",
    members: &[
        optional("CidrBlock", &NON_EMPTY_STRING),
        optional("CidrBlockSet", &VPC_INFO_CIDR_BLOCK_SET_LIST),
        optional("Ipv6CidrBlockSet", &VPC_INFO_IPV6_CIDR_BLOCK_SET_LIST),
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("PeeringOptions", &Shape::Structure(&VPC_INFO_PEERING_OPTIONS_DETAILS)),
        optional("Region", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPN_CONNECTION_DETAILS: Structure = Structure {
    name: "AwsEc2VpnConnectionDetails",
    members: &[
        optional("VpnConnectionId", &NON_EMPTY_STRING),
        optional("State", &NON_EMPTY_STRING),
        optional("CustomerGatewayId", &NON_EMPTY_STRING),
        optional("CustomerGatewayConfiguration", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
        optional("VpnGatewayId", &NON_EMPTY_STRING),
        optional("Category", &NON_EMPTY_STRING),
        optional("VgwTelemetry", &AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_LIST),
        optional("Options", &Shape::Structure(&AWS_EC2_VPN_CONNECTION_OPTIONS_DETAILS)),
        optional("Routes", &AWS_EC2_VPN_CONNECTION_ROUTES_LIST),
        optional("TransitGatewayId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPN_CONNECTION_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2VpnConnectionOptionsDetails",
    members: &[
        optional("StaticRoutesOnly", &Shape::Boolean),
        optional("TunnelOptions", &AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_LIST),
    ],
    union: false,
};
pub static AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEc2VpnConnectionOptionsTunnelOptionsDetails",
    members: &[
        optional("DpdTimeoutSeconds", &INTEGER),
        optional("IkeVersions", &NON_EMPTY_STRING_LIST),
        optional("OutsideIpAddress", &NON_EMPTY_STRING),
        optional("Phase1DhGroupNumbers", &INTEGER_LIST),
        optional("Phase1EncryptionAlgorithms", &NON_EMPTY_STRING_LIST),
        optional("Phase1IntegrityAlgorithms", &NON_EMPTY_STRING_LIST),
        optional("Phase1LifetimeSeconds", &INTEGER),
        optional("Phase2DhGroupNumbers", &INTEGER_LIST),
        optional("Phase2EncryptionAlgorithms", &NON_EMPTY_STRING_LIST),
        optional("Phase2IntegrityAlgorithms", &NON_EMPTY_STRING_LIST),
        optional("Phase2LifetimeSeconds", &INTEGER),
        optional("PreSharedKey", &NON_EMPTY_STRING),
        optional("RekeyFuzzPercentage", &INTEGER),
        optional("RekeyMarginTimeSeconds", &INTEGER),
        optional("ReplayWindowSize", &INTEGER),
        optional("TunnelInsideCidr", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2VpnConnectionOptionsTunnelOptionsList",
        &Shape::Structure(&AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_DETAILS),
    ),
);
pub static AWS_EC2_VPN_CONNECTION_ROUTES_DETAILS: Structure = Structure {
    name: "AwsEc2VpnConnectionRoutesDetails",
    members: &[
        optional("DestinationCidrBlock", &NON_EMPTY_STRING),
        optional("State", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPN_CONNECTION_ROUTES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2VpnConnectionRoutesList",
        &Shape::Structure(&AWS_EC2_VPN_CONNECTION_ROUTES_DETAILS),
    ),
);
pub static AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_DETAILS: Structure = Structure {
    name: "AwsEc2VpnConnectionVgwTelemetryDetails",
    members: &[
        optional("AcceptedRouteCount", &INTEGER),
        optional("CertificateArn", &NON_EMPTY_STRING),
        optional("LastStatusChange", &NON_EMPTY_STRING),
        optional("OutsideIpAddress", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("StatusMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEc2VpnConnectionVgwTelemetryList",
        &Shape::Structure(&AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_DETAILS),
    ),
);
pub static AWS_ECR_CONTAINER_IMAGE_DETAILS: Structure = Structure {
    name: "AwsEcrContainerImageDetails",
    members: &[
        optional("RegistryId", &NON_EMPTY_STRING),
        optional("RepositoryName", &NON_EMPTY_STRING),
        optional("Architecture", &NON_EMPTY_STRING),
        optional("ImageDigest", &NON_EMPTY_STRING),
        optional("ImageTags", &NON_EMPTY_STRING_LIST),
        optional("ImagePublishedAt", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECR_REPOSITORY_DETAILS: Structure = Structure {
    name: "AwsEcrRepositoryDetails",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional(
            "ImageScanningConfiguration",
            &Shape::Structure(&AWS_ECR_REPOSITORY_IMAGE_SCANNING_CONFIGURATION_DETAILS),
        ),
        optional("ImageTagMutability", &NON_EMPTY_STRING),
        optional(
            "LifecyclePolicy",
            &Shape::Structure(&AWS_ECR_REPOSITORY_LIFECYCLE_POLICY_DETAILS),
        ),
        optional("RepositoryName", &NON_EMPTY_STRING),
        optional("RepositoryPolicyText", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECR_REPOSITORY_IMAGE_SCANNING_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcrRepositoryImageScanningConfigurationDetails",
    members: &[optional("ScanOnPush", &Shape::Boolean)],
    union: false,
};
pub static AWS_ECR_REPOSITORY_LIFECYCLE_POLICY_DETAILS: Structure = Structure {
    name: "AwsEcrRepositoryLifecyclePolicyDetails",
    members: &[
        optional("LifecyclePolicyText", &NON_EMPTY_STRING),
        optional("RegistryId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_CLUSTER_CLUSTER_SETTINGS_DETAILS: Structure = Structure {
    name: "AwsEcsClusterClusterSettingsDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_CLUSTER_CLUSTER_SETTINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsClusterClusterSettingsList",
        &Shape::Structure(&AWS_ECS_CLUSTER_CLUSTER_SETTINGS_DETAILS),
    ),
);
pub static AWS_ECS_CLUSTER_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsClusterConfigurationDetails",
    members: &[
        optional(
            "ExecuteCommandConfiguration",
            &Shape::Structure(
                &AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsClusterConfigurationExecuteCommandConfigurationDetails",
    members: &[
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional(
            "LogConfiguration",
            &Shape::Structure(
                &AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_LOG_CONFIGURATION_DETAILS,
            ),
        ),
        optional("Logging", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_LOG_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails",
    members: &[
        optional("CloudWatchEncryptionEnabled", &Shape::Boolean),
        optional("CloudWatchLogGroupName", &NON_EMPTY_STRING),
        optional("S3BucketName", &NON_EMPTY_STRING),
        optional("S3EncryptionEnabled", &Shape::Boolean),
        optional("S3KeyPrefix", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_DETAILS: Structure = Structure {
    name: "AwsEcsClusterDefaultCapacityProviderStrategyDetails",
    members: &[
        optional("Base", &INTEGER),
        optional("CapacityProvider", &NON_EMPTY_STRING),
        optional("Weight", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsClusterDefaultCapacityProviderStrategyList",
        &Shape::Structure(&AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_DETAILS),
    ),
);
pub static AWS_ECS_CLUSTER_DETAILS: Structure = Structure {
    name: "AwsEcsClusterDetails",
    members: &[
        optional("ClusterArn", &NON_EMPTY_STRING),
        optional("ActiveServicesCount", &INTEGER),
        optional("CapacityProviders", &NON_EMPTY_STRING_LIST),
        optional("ClusterSettings", &AWS_ECS_CLUSTER_CLUSTER_SETTINGS_LIST),
        optional(
            "Configuration",
            &Shape::Structure(&AWS_ECS_CLUSTER_CONFIGURATION_DETAILS),
        ),
        optional(
            "DefaultCapacityProviderStrategy",
            &AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_LIST,
        ),
        optional("ClusterName", &NON_EMPTY_STRING),
        optional("RegisteredContainerInstancesCount", &INTEGER),
        optional("RunningTasksCount", &INTEGER),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_CONTAINER_DETAILS: Structure = Structure {
    name: "AwsEcsContainerDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Image", &NON_EMPTY_STRING),
        optional("MountPoints", &AWS_MOUNT_POINT_LIST),
        optional("Privileged", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_ECS_CONTAINER_DETAILS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsContainerDetailsList",
        &Shape::Structure(&AWS_ECS_CONTAINER_DETAILS),
    ),
);
pub static AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_DETAILS: Structure = Structure {
    name: "AwsEcsServiceCapacityProviderStrategyDetails",
    members: &[
        optional("Base", &INTEGER),
        optional("CapacityProvider", &NON_EMPTY_STRING),
        optional("Weight", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsServiceCapacityProviderStrategyList",
        &Shape::Structure(&AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_DETAILS),
    ),
);
pub static AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DEPLOYMENT_CIRCUIT_BREAKER_DETAILS: Structure = Structure {
    name: "AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails",
    members: &[
        optional("Enable", &Shape::Boolean),
        optional("Rollback", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsServiceDeploymentConfigurationDetails",
    members: &[
        optional(
            "DeploymentCircuitBreaker",
            &Shape::Structure(
                &AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DEPLOYMENT_CIRCUIT_BREAKER_DETAILS,
            ),
        ),
        optional("MaximumPercent", &INTEGER),
        optional("MinimumHealthyPercent", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_DEPLOYMENT_CONTROLLER_DETAILS: Structure = Structure {
    name: "AwsEcsServiceDeploymentControllerDetails",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ECS_SERVICE_DETAILS: Structure = Structure {
    name: "AwsEcsServiceDetails",
    members: &[
        optional(
            "CapacityProviderStrategy",
            &AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_LIST,
        ),
        optional("Cluster", &NON_EMPTY_STRING),
        optional(
            "DeploymentConfiguration",
            &Shape::Structure(&AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DETAILS),
        ),
        optional(
            "DeploymentController",
            &Shape::Structure(&AWS_ECS_SERVICE_DEPLOYMENT_CONTROLLER_DETAILS),
        ),
        optional("DesiredCount", &INTEGER),
        optional("EnableEcsManagedTags", &Shape::Boolean),
        optional("EnableExecuteCommand", &Shape::Boolean),
        optional("HealthCheckGracePeriodSeconds", &INTEGER),
        optional("LaunchType", &NON_EMPTY_STRING),
        optional("LoadBalancers", &AWS_ECS_SERVICE_LOAD_BALANCERS_LIST),
        optional("Name", &NON_EMPTY_STRING),
        optional(
            "NetworkConfiguration",
            &Shape::Structure(&AWS_ECS_SERVICE_NETWORK_CONFIGURATION_DETAILS),
        ),
        optional("PlacementConstraints", &AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_LIST),
        optional("PlacementStrategies", &AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_LIST),
        optional("PlatformVersion", &NON_EMPTY_STRING),
        optional("PropagateTags", &NON_EMPTY_STRING),
        optional("Role", &NON_EMPTY_STRING),
        optional("SchedulingStrategy", &NON_EMPTY_STRING),
        optional("ServiceArn", &NON_EMPTY_STRING),
        optional("ServiceName", &NON_EMPTY_STRING),
        optional("ServiceRegistries", &AWS_ECS_SERVICE_SERVICE_REGISTRIES_LIST),
        optional("TaskDefinition", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_LOAD_BALANCERS_DETAILS: Structure = Structure {
    name: "AwsEcsServiceLoadBalancersDetails",
    members: &[
        optional("ContainerName", &NON_EMPTY_STRING),
        optional("ContainerPort", &INTEGER),
        optional("LoadBalancerName", &NON_EMPTY_STRING),
        optional("TargetGroupArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_LOAD_BALANCERS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsServiceLoadBalancersList",
        &Shape::Structure(&AWS_ECS_SERVICE_LOAD_BALANCERS_DETAILS),
    ),
);
pub static AWS_ECS_SERVICE_NETWORK_CONFIGURATION_AWS_VPC_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails",
    members: &[
        optional("AssignPublicIp", &NON_EMPTY_STRING),
        optional("SecurityGroups", &NON_EMPTY_STRING_LIST),
        optional("Subnets", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_NETWORK_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsServiceNetworkConfigurationDetails",
    members: &[
        optional(
            "AwsVpcConfiguration",
            &Shape::Structure(
                &AWS_ECS_SERVICE_NETWORK_CONFIGURATION_AWS_VPC_CONFIGURATION_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_DETAILS: Structure = Structure {
    name: "AwsEcsServicePlacementConstraintsDetails",
    members: &[
        optional("Expression", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsServicePlacementConstraintsList",
        &Shape::Structure(&AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_DETAILS),
    ),
);
pub static AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_DETAILS: Structure = Structure {
    name: "AwsEcsServicePlacementStrategiesDetails",
    members: &[
        optional("Field", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsServicePlacementStrategiesList",
        &Shape::Structure(&AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_DETAILS),
    ),
);
pub static AWS_ECS_SERVICE_SERVICE_REGISTRIES_DETAILS: Structure = Structure {
    name: "AwsEcsServiceServiceRegistriesDetails",
    members: &[
        optional("ContainerName", &NON_EMPTY_STRING),
        optional("ContainerPort", &INTEGER),
        optional("Port", &INTEGER),
        optional("RegistryArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_SERVICE_SERVICE_REGISTRIES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsServiceServiceRegistriesList",
        &Shape::Structure(&AWS_ECS_SERVICE_SERVICE_REGISTRIES_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails",
    members: &[
        optional("Condition", &NON_EMPTY_STRING),
        optional("ContainerName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsDependsOnList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsDetails",
    members: &[
        optional("Command", &NON_EMPTY_STRING_LIST),
        optional("Cpu", &INTEGER),
        optional(
            "DependsOn",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_LIST,
        ),
        optional("DisableNetworking", &Shape::Boolean),
        optional("DnsSearchDomains", &NON_EMPTY_STRING_LIST),
        optional("DnsServers", &NON_EMPTY_STRING_LIST),
        optional("DockerLabels", &FIELD_MAP),
        optional("DockerSecurityOptions", &NON_EMPTY_STRING_LIST),
        optional("EntryPoint", &NON_EMPTY_STRING_LIST),
        optional(
            "Environment",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_LIST,
        ),
        optional(
            "EnvironmentFiles",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_LIST,
        ),
        optional("Essential", &Shape::Boolean),
        optional(
            "ExtraHosts",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_LIST,
        ),
        optional(
            "FirelensConfiguration",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_FIRELENS_CONFIGURATION_DETAILS,
            ),
        ),
        optional(
            "HealthCheck",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_HEALTH_CHECK_DETAILS,
            ),
        ),
        optional("Hostname", &NON_EMPTY_STRING),
        optional("Image", &NON_EMPTY_STRING),
        optional("Interactive", &Shape::Boolean),
        optional("Links", &NON_EMPTY_STRING_LIST),
        optional(
            "LinuxParameters",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DETAILS,
            ),
        ),
        optional(
            "LogConfiguration",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_DETAILS,
            ),
        ),
        optional("Memory", &INTEGER),
        optional("MemoryReservation", &INTEGER),
        optional(
            "MountPoints",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_LIST,
        ),
        optional("Name", &NON_EMPTY_STRING),
        optional(
            "PortMappings",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_LIST,
        ),
        optional("Privileged", &Shape::Boolean),
        optional("PseudoTerminal", &Shape::Boolean),
        optional("ReadonlyRootFilesystem", &Shape::Boolean),
        optional(
            "RepositoryCredentials",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_REPOSITORY_CREDENTIALS_DETAILS,
            ),
        ),
        optional(
            "ResourceRequirements",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_LIST,
        ),
        optional("Secrets", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_LIST),
        optional("StartTimeout", &INTEGER),
        optional("StopTimeout", &INTEGER),
        optional(
            "SystemControls",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_LIST,
        ),
        optional("Ulimits", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_LIST),
        optional("User", &NON_EMPTY_STRING),
        optional(
            "VolumesFrom",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_LIST,
        ),
        optional("WorkingDirectory", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails",
    members: &[
        optional("Hostname", &NON_EMPTY_STRING),
        optional("IpAddress", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsExtraHostsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_FIRELENS_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails",
    members: &[optional("Options", &FIELD_MAP), optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_HEALTH_CHECK_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails",
    members: &[
        optional("Command", &NON_EMPTY_STRING_LIST),
        optional("Interval", &INTEGER),
        optional("Retries", &INTEGER),
        optional("StartPeriod", &INTEGER),
        optional("Timeout", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_CAPABILITIES_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails",
    members: &[
        optional("Add", &NON_EMPTY_STRING_LIST),
        optional("Drop", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails",
    members: &[
        optional(
            "Capabilities",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_CAPABILITIES_DETAILS,
            ),
        ),
        optional(
            "Devices",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_LIST,
        ),
        optional("InitProcessEnabled", &Shape::Boolean),
        optional("MaxSwap", &INTEGER),
        optional("SharedMemorySize", &INTEGER),
        optional("Swappiness", &INTEGER),
        optional(
            "Tmpfs",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_LIST,
        ),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails",
    members: &[
        optional("ContainerPath", &NON_EMPTY_STRING),
        optional("HostPath", &NON_EMPTY_STRING),
        optional("Permissions", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails",
    members: &[
        optional("ContainerPath", &NON_EMPTY_STRING),
        optional("MountOptions", &NON_EMPTY_STRING_LIST),
        optional("Size", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsList",
        &Shape::Structure(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails",
    members: &[
        optional("LogDriver", &NON_EMPTY_STRING),
        optional("Options", &FIELD_MAP),
        optional(
            "SecretOptions",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_LIST,
        ),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("ValueFrom", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails",
    members: &[
        optional("ContainerPath", &NON_EMPTY_STRING),
        optional("ReadOnly", &Shape::Boolean),
        optional("SourceVolume", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsMountPointsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails",
    members: &[
        optional("ContainerPort", &INTEGER),
        optional("HostPort", &INTEGER),
        optional("Protocol", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsPortMappingsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_REPOSITORY_CREDENTIALS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails",
    members: &[optional("CredentialsParameter", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("ValueFrom", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsSecretsList",
        &Shape::Structure(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails",
    members: &[
        optional("Namespace", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsSystemControlsList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails",
    members: &[
        optional("HardLimit", &INTEGER),
        optional("Name", &NON_EMPTY_STRING),
        optional("SoftLimit", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsUlimitsList",
        &Shape::Structure(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails",
    members: &[
        optional("ReadOnly", &Shape::Boolean),
        optional("SourceContainer", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionContainerDefinitionsVolumesFromList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionDetails",
    members: &[
        optional(
            "ContainerDefinitions",
            &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LIST,
        ),
        optional("Cpu", &NON_EMPTY_STRING),
        optional("ExecutionRoleArn", &NON_EMPTY_STRING),
        optional("Family", &NON_EMPTY_STRING),
        optional(
            "InferenceAccelerators",
            &AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_LIST,
        ),
        optional("IpcMode", &NON_EMPTY_STRING),
        optional("Memory", &NON_EMPTY_STRING),
        optional("NetworkMode", &NON_EMPTY_STRING),
        optional("PidMode", &NON_EMPTY_STRING),
        optional(
            "PlacementConstraints",
            &AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_LIST,
        ),
        optional(
            "ProxyConfiguration",
            &Shape::Structure(&AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_DETAILS),
        ),
        optional("RequiresCompatibilities", &NON_EMPTY_STRING_LIST),
        optional("TaskRoleArn", &NON_EMPTY_STRING),
        optional("Volumes", &AWS_ECS_TASK_DEFINITION_VOLUMES_LIST),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionInferenceAcceleratorsDetails",
    members: &[
        optional("DeviceName", &NON_EMPTY_STRING),
        optional("DeviceType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionInferenceAcceleratorsList",
        &Shape::Structure(&AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionPlacementConstraintsDetails",
    members: &[
        optional("Expression", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionPlacementConstraintsList",
        &Shape::Structure(&AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionProxyConfigurationDetails",
    members: &[
        optional("ContainerName", &NON_EMPTY_STRING),
        optional(
            "ProxyConfigurationProperties",
            &AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_LIST,
        ),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesList",
        &Shape::Structure(
            &AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_DETAILS,
        ),
    ),
);
pub static AWS_ECS_TASK_DEFINITION_VOLUMES_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionVolumesDetails",
    members: &[
        optional(
            "DockerVolumeConfiguration",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_VOLUMES_DOCKER_VOLUME_CONFIGURATION_DETAILS,
            ),
        ),
        optional(
            "EfsVolumeConfiguration",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_DETAILS,
            ),
        ),
        optional(
            "Host",
            &Shape::Structure(&AWS_ECS_TASK_DEFINITION_VOLUMES_HOST_DETAILS),
        ),
        optional("Name", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_VOLUMES_DOCKER_VOLUME_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails",
    members: &[
        optional("Autoprovision", &Shape::Boolean),
        optional("Driver", &NON_EMPTY_STRING),
        optional("DriverOpts", &FIELD_MAP),
        optional("Labels", &FIELD_MAP),
        optional("Scope", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_AUTHORIZATION_CONFIG_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails",
    members: &[
        optional("AccessPointId", &NON_EMPTY_STRING),
        optional("Iam", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails",
    members: &[
        optional(
            "AuthorizationConfig",
            &Shape::Structure(
                &AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_AUTHORIZATION_CONFIG_DETAILS,
            ),
        ),
        optional("FilesystemId", &NON_EMPTY_STRING),
        optional("RootDirectory", &NON_EMPTY_STRING),
        optional("TransitEncryption", &NON_EMPTY_STRING),
        optional("TransitEncryptionPort", &INTEGER),
    ],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_VOLUMES_HOST_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDefinitionVolumesHostDetails",
    members: &[optional("SourcePath", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ECS_TASK_DEFINITION_VOLUMES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskDefinitionVolumesList",
        &Shape::Structure(&AWS_ECS_TASK_DEFINITION_VOLUMES_DETAILS),
    ),
);
pub static AWS_ECS_TASK_DETAILS: Structure = Structure {
    name: "AwsEcsTaskDetails",
    members: &[
        optional("ClusterArn", &NON_EMPTY_STRING),
        optional("TaskDefinitionArn", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
        optional("CreatedAt", &NON_EMPTY_STRING),
        optional("StartedAt", &NON_EMPTY_STRING),
        optional("StartedBy", &NON_EMPTY_STRING),
        optional("Group", &NON_EMPTY_STRING),
        optional("Volumes", &AWS_ECS_TASK_VOLUME_DETAILS_LIST),
        optional("Containers", &AWS_ECS_CONTAINER_DETAILS_LIST),
    ],
    union: false,
};
pub static AWS_ECS_TASK_VOLUME_DETAILS: Structure = Structure {
    name: "AwsEcsTaskVolumeDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Host", &Shape::Structure(&AWS_ECS_TASK_VOLUME_HOST_DETAILS)),
    ],
    union: false,
};
pub static AWS_ECS_TASK_VOLUME_DETAILS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEcsTaskVolumeDetailsList",
        &Shape::Structure(&AWS_ECS_TASK_VOLUME_DETAILS),
    ),
);
pub static AWS_ECS_TASK_VOLUME_HOST_DETAILS: Structure = Structure {
    name: "AwsEcsTaskVolumeHostDetails",
    members: &[optional("SourcePath", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EFS_ACCESS_POINT_DETAILS: Structure = Structure {
    name: "AwsEfsAccessPointDetails",
    members: &[
        optional("AccessPointId", &NON_EMPTY_STRING),
        optional("Arn", &NON_EMPTY_STRING),
        optional("ClientToken", &NON_EMPTY_STRING),
        optional("FileSystemId", &NON_EMPTY_STRING),
        optional(
            "PosixUser",
            &Shape::Structure(&AWS_EFS_ACCESS_POINT_POSIX_USER_DETAILS),
        ),
        optional(
            "RootDirectory",
            &Shape::Structure(&AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_EFS_ACCESS_POINT_POSIX_USER_DETAILS: Structure = Structure {
    name: "AwsEfsAccessPointPosixUserDetails",
    members: &[
        optional("Gid", &NON_EMPTY_STRING),
        optional("SecondaryGids", &NON_EMPTY_STRING_LIST),
        optional("Uid", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_CREATION_INFO_DETAILS: Structure = Structure {
    name: "AwsEfsAccessPointRootDirectoryCreationInfoDetails",
    members: &[
        optional("OwnerGid", &NON_EMPTY_STRING),
        optional("OwnerUid", &NON_EMPTY_STRING),
        optional("Permissions", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_DETAILS: Structure = Structure {
    name: "AwsEfsAccessPointRootDirectoryDetails",
    members: &[
        optional(
            "CreationInfo",
            &Shape::Structure(&AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_CREATION_INFO_DETAILS),
        ),
        optional("Path", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EKS_CLUSTER_DETAILS: Structure = Structure {
    name: "AwsEksClusterDetails",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("CertificateAuthorityData", &NON_EMPTY_STRING),
        optional("ClusterStatus", &NON_EMPTY_STRING),
        optional("Endpoint", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional(
            "ResourcesVpcConfig",
            &Shape::Structure(&AWS_EKS_CLUSTER_RESOURCES_VPC_CONFIG_DETAILS),
        ),
        optional("RoleArn", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
        optional("Logging", &Shape::Structure(&AWS_EKS_CLUSTER_LOGGING_DETAILS)),
    ],
    union: false,
};
pub static AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_DETAILS: Structure = Structure {
    name: "AwsEksClusterLoggingClusterLoggingDetails",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("Types", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEksClusterLoggingClusterLoggingList",
        &Shape::Structure(&AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_DETAILS),
    ),
);
pub static AWS_EKS_CLUSTER_LOGGING_DETAILS: Structure = Structure {
    name: "AwsEksClusterLoggingDetails",
    members: &[
        optional("ClusterLogging", &AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_LIST),
    ],
    union: false,
};
pub static AWS_EKS_CLUSTER_RESOURCES_VPC_CONFIG_DETAILS: Structure = Structure {
    name: "AwsEksClusterResourcesVpcConfigDetails",
    members: &[
        optional("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
        optional("SubnetIds", &NON_EMPTY_STRING_LIST),
        optional("EndpointPublicAccess", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_DETAILS: Structure = Structure {
    name: "AwsElasticBeanstalkEnvironmentDetails",
    members: &[
        optional("ApplicationName", &NON_EMPTY_STRING),
        optional("Cname", &NON_EMPTY_STRING),
        optional("DateCreated", &NON_EMPTY_STRING),
        optional("DateUpdated", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("EndpointUrl", &NON_EMPTY_STRING),
        optional("EnvironmentArn", &NON_EMPTY_STRING),
        optional("EnvironmentId", &NON_EMPTY_STRING),
        optional(
            "EnvironmentLinks",
            &AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINKS,
        ),
        optional("EnvironmentName", &NON_EMPTY_STRING),
        optional("OptionSettings", &AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTINGS),
        optional("PlatformArn", &NON_EMPTY_STRING),
        optional("SolutionStackName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("Tier", &Shape::Structure(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_TIER)),
        optional("VersionLabel", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINK: Structure = Structure {
    name: "AwsElasticBeanstalkEnvironmentEnvironmentLink",
    members: &[
        optional("EnvironmentName", &NON_EMPTY_STRING),
        optional("LinkName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINKS: Shape = Shape::List(
    ListShape::new(
        "AwsElasticBeanstalkEnvironmentEnvironmentLinks",
        &Shape::Structure(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINK),
    ),
);
pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTING: Structure = Structure {
    name: "AwsElasticBeanstalkEnvironmentOptionSetting",
    members: &[
        optional("Namespace", &NON_EMPTY_STRING),
        optional("OptionName", &NON_EMPTY_STRING),
        optional("ResourceName", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTINGS: Shape = Shape::List(
    ListShape::new(
        "AwsElasticBeanstalkEnvironmentOptionSettings",
        &Shape::Structure(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTING),
    ),
);
pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_TIER: Structure = Structure {
    name: "AwsElasticBeanstalkEnvironmentTier",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_DETAILS: Structure = Structure {
    name: "AwsElasticsearchDomainDetails",
    members: &[
        optional("AccessPolicies", &NON_EMPTY_STRING),
        optional(
            "DomainEndpointOptions",
            &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_DOMAIN_ENDPOINT_OPTIONS),
        ),
        optional("DomainId", &NON_EMPTY_STRING),
        optional("DomainName", &NON_EMPTY_STRING),
        optional("Endpoint", &NON_EMPTY_STRING),
        optional("Endpoints", &FIELD_MAP),
        optional("ElasticsearchVersion", &NON_EMPTY_STRING),
        optional(
            "ElasticsearchClusterConfig",
            &Shape::Structure(
                &AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_DETAILS,
            ),
        ),
        optional(
            "EncryptionAtRestOptions",
            &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_ENCRYPTION_AT_REST_OPTIONS),
        ),
        optional(
            "LogPublishingOptions",
            &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS),
        ),
        optional(
            "NodeToNodeEncryptionOptions",
            &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS),
        ),
        optional(
            "ServiceSoftwareOptions",
            &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_SERVICE_SOFTWARE_OPTIONS),
        ),
        optional("VPCOptions", &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_VPC_OPTIONS)),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_DOMAIN_ENDPOINT_OPTIONS: Structure = Structure {
    name: "AwsElasticsearchDomainDomainEndpointOptions",
    members: &[
        optional("EnforceHTTPS", &Shape::Boolean),
        optional("TLSSecurityPolicy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_DETAILS: Structure = Structure {
    name: "AwsElasticsearchDomainElasticsearchClusterConfigDetails",
    members: &[
        optional("DedicatedMasterCount", &INTEGER),
        optional("DedicatedMasterEnabled", &Shape::Boolean),
        optional("DedicatedMasterType", &NON_EMPTY_STRING),
        optional("InstanceCount", &INTEGER),
        optional("InstanceType", &NON_EMPTY_STRING),
        optional(
            "ZoneAwarenessConfig",
            &Shape::Structure(
                &AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS,
            ),
        ),
        optional("ZoneAwarenessEnabled", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS: Structure = Structure {
    name: "AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails",
    members: &[optional("AvailabilityZoneCount", &INTEGER)],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_ENCRYPTION_AT_REST_OPTIONS: Structure = Structure {
    name: "AwsElasticsearchDomainEncryptionAtRestOptions",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS: Structure = Structure {
    name: "AwsElasticsearchDomainLogPublishingOptions",
    members: &[
        optional(
            "IndexSlowLogs",
            &Shape::Structure(
                &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG,
            ),
        ),
        optional(
            "SearchSlowLogs",
            &Shape::Structure(
                &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG,
            ),
        ),
        optional(
            "AuditLogs",
            &Shape::Structure(
                &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG,
            ),
        ),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG: Structure = Structure {
    name: "AwsElasticsearchDomainLogPublishingOptionsLogConfig",
    members: &[
        optional("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
        optional("Enabled", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS: Structure = Structure {
    name: "AwsElasticsearchDomainNodeToNodeEncryptionOptions",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_SERVICE_SOFTWARE_OPTIONS: Structure = Structure {
    name: "AwsElasticsearchDomainServiceSoftwareOptions",
    members: &[
        optional("AutomatedUpdateDate", &NON_EMPTY_STRING),
        optional("Cancellable", &Shape::Boolean),
        optional("CurrentVersion", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("NewVersion", &NON_EMPTY_STRING),
        optional("UpdateAvailable", &Shape::Boolean),
        optional("UpdateStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELASTICSEARCH_DOMAIN_VPC_OPTIONS: Structure = Structure {
    name: "AwsElasticsearchDomainVPCOptions",
    members: &[
        optional("AvailabilityZones", &NON_EMPTY_STRING_LIST),
        optional("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
        optional("SubnetIds", &NON_EMPTY_STRING_LIST),
        optional("VPCId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELB_APP_COOKIE_STICKINESS_POLICIES: Shape = Shape::List(
    ListShape::new(
        "AwsElbAppCookieStickinessPolicies",
        &Shape::Structure(&AWS_ELB_APP_COOKIE_STICKINESS_POLICY),
    ),
);
pub static AWS_ELB_APP_COOKIE_STICKINESS_POLICY: Structure = Structure {
    name: "AwsElbAppCookieStickinessPolicy",
    members: &[
        optional("CookieName", &NON_EMPTY_STRING),
        optional("PolicyName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELB_LB_COOKIE_STICKINESS_POLICIES: Shape = Shape::List(
    ListShape::new(
        "AwsElbLbCookieStickinessPolicies",
        &Shape::Structure(&AWS_ELB_LB_COOKIE_STICKINESS_POLICY),
    ),
);
pub static AWS_ELB_LB_COOKIE_STICKINESS_POLICY: Structure = Structure {
    name: "AwsElbLbCookieStickinessPolicy",
    members: &[
        optional("CookieExpirationPeriod", &LONG),
        optional("PolicyName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_ACCESS_LOG: Structure = Structure {
    name: "AwsElbLoadBalancerAccessLog",
    members: &[
        optional("EmitInterval", &INTEGER),
        optional("Enabled", &Shape::Boolean),
        optional("S3BucketName", &NON_EMPTY_STRING),
        optional("S3BucketPrefix", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE: Structure = Structure {
    name: "AwsElbLoadBalancerAdditionalAttribute",
    members: &[optional("Key", &NON_EMPTY_STRING), optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsElbLoadBalancerAdditionalAttributeList",
        &Shape::Structure(&AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE),
    ),
);
pub static AWS_ELB_LOAD_BALANCER_ATTRIBUTES: Structure = Structure {
    name: "AwsElbLoadBalancerAttributes",
    members: &[
        optional("AccessLog", &Shape::Structure(&AWS_ELB_LOAD_BALANCER_ACCESS_LOG)),
        optional(
            "ConnectionDraining",
            &Shape::Structure(&AWS_ELB_LOAD_BALANCER_CONNECTION_DRAINING),
        ),
        optional(
            "ConnectionSettings",
            &Shape::Structure(&AWS_ELB_LOAD_BALANCER_CONNECTION_SETTINGS),
        ),
        optional(
            "CrossZoneLoadBalancing",
            &Shape::Structure(&AWS_ELB_LOAD_BALANCER_CROSS_ZONE_LOAD_BALANCING),
        ),
        optional(
            "AdditionalAttributes",
            &AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE_LIST,
        ),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTION: Structure = Structure {
    name: "AwsElbLoadBalancerBackendServerDescription",
    members: &[
        optional("InstancePort", &INTEGER),
        optional("PolicyNames", &STRING_LIST),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTIONS: Shape = Shape::List(
    ListShape::new(
        "AwsElbLoadBalancerBackendServerDescriptions",
        &Shape::Structure(&AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTION),
    ),
);
pub static AWS_ELB_LOAD_BALANCER_CONNECTION_DRAINING: Structure = Structure {
    name: "AwsElbLoadBalancerConnectionDraining",
    members: &[optional("Enabled", &Shape::Boolean), optional("Timeout", &INTEGER)],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_CONNECTION_SETTINGS: Structure = Structure {
    name: "AwsElbLoadBalancerConnectionSettings",
    members: &[optional("IdleTimeout", &INTEGER)],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_CROSS_ZONE_LOAD_BALANCING: Structure = Structure {
    name: "AwsElbLoadBalancerCrossZoneLoadBalancing",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_DETAILS: Structure = Structure {
    name: "AwsElbLoadBalancerDetails",
    members: &[
        optional("AvailabilityZones", &STRING_LIST),
        optional(
            "BackendServerDescriptions",
            &AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTIONS,
        ),
        optional("CanonicalHostedZoneName", &NON_EMPTY_STRING),
        optional("CanonicalHostedZoneNameID", &NON_EMPTY_STRING),
        optional("CreatedTime", &NON_EMPTY_STRING),
        optional("DnsName", &NON_EMPTY_STRING),
        optional("HealthCheck", &Shape::Structure(&AWS_ELB_LOAD_BALANCER_HEALTH_CHECK)),
        optional("Instances", &AWS_ELB_LOAD_BALANCER_INSTANCES),
        optional("ListenerDescriptions", &AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTIONS),
        optional(
            "LoadBalancerAttributes",
            &Shape::Structure(&AWS_ELB_LOAD_BALANCER_ATTRIBUTES),
        ),
        optional("LoadBalancerName", &NON_EMPTY_STRING),
        optional("Policies", &Shape::Structure(&AWS_ELB_LOAD_BALANCER_POLICIES)),
        optional("Scheme", &NON_EMPTY_STRING),
        optional("SecurityGroups", &STRING_LIST),
        optional(
            "SourceSecurityGroup",
            &Shape::Structure(&AWS_ELB_LOAD_BALANCER_SOURCE_SECURITY_GROUP),
        ),
        optional("Subnets", &STRING_LIST),
        optional("VpcId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_HEALTH_CHECK: Structure = Structure {
    name: "AwsElbLoadBalancerHealthCheck",
    members: &[
        optional("HealthyThreshold", &INTEGER),
        optional("Interval", &INTEGER),
        optional("Target", &NON_EMPTY_STRING),
        optional("Timeout", &INTEGER),
        optional("UnhealthyThreshold", &INTEGER),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_INSTANCE: Structure = Structure {
    name: "AwsElbLoadBalancerInstance",
    members: &[optional("InstanceId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_INSTANCES: Shape = Shape::List(
    ListShape::new(
        "AwsElbLoadBalancerInstances",
        &Shape::Structure(&AWS_ELB_LOAD_BALANCER_INSTANCE),
    ),
);
pub static AWS_ELB_LOAD_BALANCER_LISTENER: Structure = Structure {
    name: "AwsElbLoadBalancerListener",
    members: &[
        optional("InstancePort", &INTEGER),
        optional("InstanceProtocol", &NON_EMPTY_STRING),
        optional("LoadBalancerPort", &INTEGER),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("SslCertificateId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTION: Structure = Structure {
    name: "AwsElbLoadBalancerListenerDescription",
    members: &[
        optional("Listener", &Shape::Structure(&AWS_ELB_LOAD_BALANCER_LISTENER)),
        optional("PolicyNames", &STRING_LIST),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTIONS: Shape = Shape::List(
    ListShape::new(
        "AwsElbLoadBalancerListenerDescriptions",
        &Shape::Structure(&AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTION),
    ),
);
pub static AWS_ELB_LOAD_BALANCER_POLICIES: Structure = Structure {
    name: "AwsElbLoadBalancerPolicies",
    members: &[
        optional("AppCookieStickinessPolicies", &AWS_ELB_APP_COOKIE_STICKINESS_POLICIES),
        optional("LbCookieStickinessPolicies", &AWS_ELB_LB_COOKIE_STICKINESS_POLICIES),
        optional("OtherPolicies", &STRING_LIST),
    ],
    union: false,
};
pub static AWS_ELB_LOAD_BALANCER_SOURCE_SECURITY_GROUP: Structure = Structure {
    name: "AwsElbLoadBalancerSourceSecurityGroup",
    members: &[
        optional("GroupName", &NON_EMPTY_STRING),
        optional("OwnerAlias", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ELBV2_LOAD_BALANCER_ATTRIBUTE: Structure = Structure {
    name: "AwsElbv2LoadBalancerAttribute",
    members: &[optional("Key", &NON_EMPTY_STRING), optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ELBV2_LOAD_BALANCER_ATTRIBUTES: Shape = Shape::List(
    ListShape::new(
        "AwsElbv2LoadBalancerAttributes",
        &Shape::Structure(&AWS_ELBV2_LOAD_BALANCER_ATTRIBUTE),
    ),
);
pub static AWS_ELBV2_LOAD_BALANCER_DETAILS: Structure = Structure {
    name: "AwsElbv2LoadBalancerDetails",
    members: &[
        optional("AvailabilityZones", &AVAILABILITY_ZONES),
        optional("CanonicalHostedZoneId", &NON_EMPTY_STRING),
        optional("CreatedTime", &NON_EMPTY_STRING),
        optional("DNSName", &NON_EMPTY_STRING),
        optional("IpAddressType", &NON_EMPTY_STRING),
        optional("Scheme", &NON_EMPTY_STRING),
        optional("SecurityGroups", &SECURITY_GROUPS),
        optional("State", &Shape::Structure(&LOAD_BALANCER_STATE)),
        optional("Type", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("LoadBalancerAttributes", &AWS_ELBV2_LOAD_BALANCER_ATTRIBUTES),
    ],
    union: false,
};
pub static AWS_EVENT_SCHEMAS_REGISTRY_DETAILS: Structure = Structure {
    name: "AwsEventSchemasRegistryDetails",
    members: &[
        optional("Description", &NON_EMPTY_STRING),
        optional("RegistryArn", &NON_EMPTY_STRING),
        optional("RegistryName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointDetails",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("EndpointId", &NON_EMPTY_STRING),
        optional("EndpointUrl", &NON_EMPTY_STRING),
        optional("EventBuses", &AWS_EVENTS_ENDPOINT_EVENT_BUSES_LIST),
        optional("Name", &NON_EMPTY_STRING),
        optional(
            "ReplicationConfig",
            &Shape::Structure(&AWS_EVENTS_ENDPOINT_REPLICATION_CONFIG_DETAILS),
        ),
        optional("RoleArn", &NON_EMPTY_STRING),
        optional(
            "RoutingConfig",
            &Shape::Structure(&AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_DETAILS),
        ),
        optional("State", &NON_EMPTY_STRING),
        optional("StateReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_EVENT_BUSES_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointEventBusesDetails",
    members: &[optional("EventBusArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_EVENT_BUSES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsEventsEndpointEventBusesList",
        &Shape::Structure(&AWS_EVENTS_ENDPOINT_EVENT_BUSES_DETAILS),
    ),
);
pub static AWS_EVENTS_ENDPOINT_REPLICATION_CONFIG_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointReplicationConfigDetails",
    members: &[optional("State", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointRoutingConfigDetails",
    members: &[
        optional(
            "FailoverConfig",
            &Shape::Structure(
                &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointRoutingConfigFailoverConfigDetails",
    members: &[
        optional(
            "Primary",
            &Shape::Structure(
                &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_PRIMARY_DETAILS,
            ),
        ),
        optional(
            "Secondary",
            &Shape::Structure(
                &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_SECONDARY_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_PRIMARY_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails",
    members: &[optional("HealthCheck", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_SECONDARY_DETAILS: Structure = Structure {
    name: "AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails",
    members: &[optional("Route", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_EVENTS_EVENTBUS_DETAILS: Structure = Structure {
    name: "AwsEventsEventbusDetails",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Policy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_CLOUD_TRAIL_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesCloudTrailDetails",
    members: &[optional("Status", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesDetails",
    members: &[
        optional(
            "CloudTrail",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_CLOUD_TRAIL_DETAILS),
        ),
        optional(
            "DnsLogs",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DNS_LOGS_DETAILS),
        ),
        optional(
            "FlowLogs",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_FLOW_LOGS_DETAILS),
        ),
        optional(
            "Kubernetes",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_DETAILS),
        ),
        optional(
            "MalwareProtection",
            &Shape::Structure(
                &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_DETAILS,
            ),
        ),
        optional(
            "S3Logs",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_S3_LOGS_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DNS_LOGS_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesDnsLogsDetails",
    members: &[optional("Status", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_FLOW_LOGS_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesFlowLogsDetails",
    members: &[optional("Status", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_AUDIT_LOGS_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails",
    members: &[optional("Status", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesKubernetesDetails",
    members: &[
        optional(
            "AuditLogs",
            &Shape::Structure(
                &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_AUDIT_LOGS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails",
    members: &[
        optional(
            "ScanEc2InstanceWithFindings",
            &Shape::Structure(
                &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_DETAILS,
            ),
        ),
        optional("ServiceRole", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails",
    members: &[
        optional(
            "EbsVolumes",
            &Shape::Structure(
                &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_EBS_VOLUMES_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_EBS_VOLUMES_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails",
    members: &[
        optional("Reason", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_S3_LOGS_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDataSourcesS3LogsDetails",
    members: &[optional("Status", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorDetails",
    members: &[
        optional(
            "DataSources",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DETAILS),
        ),
        optional("Features", &AWS_GUARD_DUTY_DETECTOR_FEATURES_LIST),
        optional("FindingPublishingFrequency", &NON_EMPTY_STRING),
        optional("ServiceRole", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_FEATURES_DETAILS: Structure = Structure {
    name: "AwsGuardDutyDetectorFeaturesDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_GUARD_DUTY_DETECTOR_FEATURES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsGuardDutyDetectorFeaturesList",
        &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_FEATURES_DETAILS),
    ),
);
pub static AWS_IAM_ACCESS_KEY_DETAILS: Structure = Structure {
    name: "AwsIamAccessKeyDetails",
    members: &[
        optional("UserName", &NON_EMPTY_STRING),
        optional("Status", &AWS_IAM_ACCESS_KEY_STATUS),
        optional("CreatedAt", &NON_EMPTY_STRING),
        optional("PrincipalId", &NON_EMPTY_STRING),
        optional("PrincipalType", &NON_EMPTY_STRING),
        optional("PrincipalName", &NON_EMPTY_STRING),
        optional("AccountId", &NON_EMPTY_STRING),
        optional("AccessKeyId", &NON_EMPTY_STRING),
        optional(
            "SessionContext",
            &Shape::Structure(&AWS_IAM_ACCESS_KEY_SESSION_CONTEXT),
        ),
    ],
    union: false,
};
pub static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT: Structure = Structure {
    name: "AwsIamAccessKeySessionContext",
    members: &[
        optional(
            "Attributes",
            &Shape::Structure(&AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_ATTRIBUTES),
        ),
        optional(
            "SessionIssuer",
            &Shape::Structure(&AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_SESSION_ISSUER),
        ),
    ],
    union: false,
};
pub static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_ATTRIBUTES: Structure = Structure {
    name: "AwsIamAccessKeySessionContextAttributes",
    members: &[
        optional("MfaAuthenticated", &Shape::Boolean),
        optional("CreationDate", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_SESSION_ISSUER: Structure = Structure {
    name: "AwsIamAccessKeySessionContextSessionIssuer",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional("PrincipalId", &NON_EMPTY_STRING),
        optional("Arn", &NON_EMPTY_STRING),
        optional("AccountId", &NON_EMPTY_STRING),
        optional("UserName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_ACCESS_KEY_STATUS: Shape = Shape::String(
    StringShape::new("AwsIamAccessKeyStatus").values(&["Active", "Inactive"]),
);
pub static AWS_IAM_ATTACHED_MANAGED_POLICY: Structure = Structure {
    name: "AwsIamAttachedManagedPolicy",
    members: &[
        optional("PolicyName", &NON_EMPTY_STRING),
        optional("PolicyArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_ATTACHED_MANAGED_POLICY_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsIamAttachedManagedPolicyList",
        &Shape::Structure(&AWS_IAM_ATTACHED_MANAGED_POLICY),
    ),
);
pub static AWS_IAM_GROUP_DETAILS: Structure = Structure {
    name: "AwsIamGroupDetails",
    members: &[
        optional("AttachedManagedPolicies", &AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
        optional("CreateDate", &NON_EMPTY_STRING),
        optional("GroupId", &NON_EMPTY_STRING),
        optional("GroupName", &NON_EMPTY_STRING),
        optional("GroupPolicyList", &AWS_IAM_GROUP_POLICY_LIST),
        optional("Path", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_GROUP_POLICY: Structure = Structure {
    name: "AwsIamGroupPolicy",
    members: &[optional("PolicyName", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_IAM_GROUP_POLICY_LIST: Shape = Shape::List(
    ListShape::new("AwsIamGroupPolicyList", &Shape::Structure(&AWS_IAM_GROUP_POLICY)),
);
pub static AWS_IAM_INSTANCE_PROFILE: Structure = Structure {
    name: "AwsIamInstanceProfile",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("CreateDate", &NON_EMPTY_STRING),
        optional("InstanceProfileId", &NON_EMPTY_STRING),
        optional("InstanceProfileName", &NON_EMPTY_STRING),
        optional("Path", &NON_EMPTY_STRING),
        optional("Roles", &AWS_IAM_INSTANCE_PROFILE_ROLES),
    ],
    union: false,
};
pub static AWS_IAM_INSTANCE_PROFILE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsIamInstanceProfileList",
        &Shape::Structure(&AWS_IAM_INSTANCE_PROFILE),
    ),
);
pub static AWS_IAM_INSTANCE_PROFILE_ROLE: Structure = Structure {
    name: "AwsIamInstanceProfileRole",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("AssumeRolePolicyDocument", &AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT),
        optional("CreateDate", &NON_EMPTY_STRING),
        optional("Path", &NON_EMPTY_STRING),
        optional("RoleId", &NON_EMPTY_STRING),
        optional("RoleName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_INSTANCE_PROFILE_ROLES: Shape = Shape::List(
    ListShape::new(
        "AwsIamInstanceProfileRoles",
        &Shape::Structure(&AWS_IAM_INSTANCE_PROFILE_ROLE),
    ),
);
pub static AWS_IAM_PERMISSIONS_BOUNDARY: Structure = Structure {
    name: "AwsIamPermissionsBoundary",
    members: &[
        optional("PermissionsBoundaryArn", &NON_EMPTY_STRING),
        optional("PermissionsBoundaryType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_POLICY_DETAILS: Structure = Structure {
    name: "AwsIamPolicyDetails",
    members: &[
        optional("AttachmentCount", &INTEGER),
        optional("CreateDate", &NON_EMPTY_STRING),
        optional("DefaultVersionId", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("IsAttachable", &Shape::Boolean),
        optional("Path", &NON_EMPTY_STRING),
        optional("PermissionsBoundaryUsageCount", &INTEGER),
        optional("PolicyId", &NON_EMPTY_STRING),
        optional("PolicyName", &NON_EMPTY_STRING),
        optional("PolicyVersionList", &AWS_IAM_POLICY_VERSION_LIST),
        optional("UpdateDate", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_POLICY_VERSION: Structure = Structure {
    name: "AwsIamPolicyVersion",
    members: &[
        optional("VersionId", &NON_EMPTY_STRING),
        optional("IsDefaultVersion", &Shape::Boolean),
        optional("CreateDate", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_POLICY_VERSION_LIST: Shape = Shape::List(
    ListShape::new("AwsIamPolicyVersionList", &Shape::Structure(&AWS_IAM_POLICY_VERSION)),
);
pub static AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT: Shape = Shape::String(
    StringShape::new("AwsIamRoleAssumeRolePolicyDocument")
        .min(1)
        .max(131072)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"),
);
pub static AWS_IAM_ROLE_DETAILS: Structure = Structure {
    name: "AwsIamRoleDetails",
    members: &[
        optional("AssumeRolePolicyDocument", &AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT),
        optional("AttachedManagedPolicies", &AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
        optional("CreateDate", &NON_EMPTY_STRING),
        optional("InstanceProfileList", &AWS_IAM_INSTANCE_PROFILE_LIST),
        optional(
            "PermissionsBoundary",
            &Shape::Structure(&AWS_IAM_PERMISSIONS_BOUNDARY),
        ),
        optional("RoleId", &NON_EMPTY_STRING),
        optional("RoleName", &NON_EMPTY_STRING),
        optional("RolePolicyList", &AWS_IAM_ROLE_POLICY_LIST),
        optional("MaxSessionDuration", &INTEGER),
        optional("Path", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_IAM_ROLE_POLICY: Structure = Structure {
    name: "AwsIamRolePolicy",
    members: &[optional("PolicyName", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_IAM_ROLE_POLICY_LIST: Shape = Shape::List(
    ListShape::new("AwsIamRolePolicyList", &Shape::Structure(&AWS_IAM_ROLE_POLICY)),
);
pub static AWS_IAM_USER_DETAILS: Structure = Structure {
    name: "AwsIamUserDetails",
    members: &[
        optional("AttachedManagedPolicies", &AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
        optional("CreateDate", &NON_EMPTY_STRING),
        optional("GroupList", &STRING_LIST),
        optional("Path", &NON_EMPTY_STRING),
        optional(
            "PermissionsBoundary",
            &Shape::Structure(&AWS_IAM_PERMISSIONS_BOUNDARY),
        ),
        optional("UserId", &NON_EMPTY_STRING),
        optional("UserName", &NON_EMPTY_STRING),
        optional("UserPolicyList", &AWS_IAM_USER_POLICY_LIST),
    ],
    union: false,
};
pub static AWS_IAM_USER_POLICY: Structure = Structure {
    name: "AwsIamUserPolicy",
    members: &[optional("PolicyName", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_IAM_USER_POLICY_LIST: Shape = Shape::List(
    ListShape::new("AwsIamUserPolicyList", &Shape::Structure(&AWS_IAM_USER_POLICY)),
);
pub static AWS_KINESIS_STREAM_DETAILS: Structure = Structure {
    name: "AwsKinesisStreamDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Arn", &NON_EMPTY_STRING),
        optional(
            "StreamEncryption",
            &Shape::Structure(&AWS_KINESIS_STREAM_STREAM_ENCRYPTION_DETAILS),
        ),
        optional("ShardCount", &INTEGER),
        optional("RetentionPeriodHours", &INTEGER),
    ],
    union: false,
};
pub static AWS_KINESIS_STREAM_STREAM_ENCRYPTION_DETAILS: Structure = Structure {
    name: "AwsKinesisStreamStreamEncryptionDetails",
    members: &[
        optional("EncryptionType", &NON_EMPTY_STRING),
        optional("KeyId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_KMS_KEY_DETAILS: Structure = Structure {
    name: "AwsKmsKeyDetails",
    members: &[
        optional("AWSAccountId", &NON_EMPTY_STRING),
        optional("CreationDate", &DOUBLE),
        optional("KeyId", &NON_EMPTY_STRING),
        optional("KeyManager", &NON_EMPTY_STRING),
        optional("KeyState", &NON_EMPTY_STRING),
        optional("Origin", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("KeyRotationStatus", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_CODE: Structure = Structure {
    name: "AwsLambdaFunctionCode",
    members: &[
        optional("S3Bucket", &NON_EMPTY_STRING),
        optional("S3Key", &NON_EMPTY_STRING),
        optional("S3ObjectVersion", &NON_EMPTY_STRING),
        optional("ZipFile", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_DEAD_LETTER_CONFIG: Structure = Structure {
    name: "AwsLambdaFunctionDeadLetterConfig",
    members: &[optional("TargetArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_DETAILS: Structure = Structure {
    name: "AwsLambdaFunctionDetails",
    members: &[
        optional("Code", &Shape::Structure(&AWS_LAMBDA_FUNCTION_CODE)),
        optional("CodeSha256", &NON_EMPTY_STRING),
        optional(
            "DeadLetterConfig",
            &Shape::Structure(&AWS_LAMBDA_FUNCTION_DEAD_LETTER_CONFIG),
        ),
        optional("Environment", &Shape::Structure(&AWS_LAMBDA_FUNCTION_ENVIRONMENT)),
        optional("FunctionName", &NON_EMPTY_STRING),
        optional("Handler", &NON_EMPTY_STRING),
        optional("KmsKeyArn", &NON_EMPTY_STRING),
        optional("LastModified", &NON_EMPTY_STRING),
        optional("Layers", &AWS_LAMBDA_FUNCTION_LAYER_LIST),
        optional("MasterArn", &NON_EMPTY_STRING),
        optional("MemorySize", &INTEGER),
        optional("RevisionId", &NON_EMPTY_STRING),
        optional("Role", &NON_EMPTY_STRING),
        optional("Runtime", &NON_EMPTY_STRING),
        optional("Timeout", &INTEGER),
        optional(
            "TracingConfig",
            &Shape::Structure(&AWS_LAMBDA_FUNCTION_TRACING_CONFIG),
        ),
        optional("VpcConfig", &Shape::Structure(&AWS_LAMBDA_FUNCTION_VPC_CONFIG)),
        optional("Version", &NON_EMPTY_STRING),
        optional("Architectures", &NON_EMPTY_STRING_LIST),
        optional("PackageType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_ENVIRONMENT: Structure = Structure {
    name: "AwsLambdaFunctionEnvironment",
    members: &[
        optional("Variables", &FIELD_MAP),
        optional("Error", &Shape::Structure(&AWS_LAMBDA_FUNCTION_ENVIRONMENT_ERROR)),
    ],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_ENVIRONMENT_ERROR: Structure = Structure {
    name: "AwsLambdaFunctionEnvironmentError",
    members: &[
        optional("ErrorCode", &NON_EMPTY_STRING),
        optional("Message", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_LAYER: Structure = Structure {
    name: "AwsLambdaFunctionLayer",
    members: &[optional("Arn", &NON_EMPTY_STRING), optional("CodeSize", &INTEGER)],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_LAYER_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsLambdaFunctionLayerList",
        &Shape::Structure(&AWS_LAMBDA_FUNCTION_LAYER),
    ),
);
pub static AWS_LAMBDA_FUNCTION_TRACING_CONFIG: Structure = Structure {
    name: "AwsLambdaFunctionTracingConfig",
    members: &[optional("Mode", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_LAMBDA_FUNCTION_VPC_CONFIG: Structure = Structure {
    name: "AwsLambdaFunctionVpcConfig",
    members: &[
        optional("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
        optional("SubnetIds", &NON_EMPTY_STRING_LIST),
        optional("VpcId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_LAMBDA_LAYER_VERSION_DETAILS: Structure = Structure {
    name: "AwsLambdaLayerVersionDetails",
    members: &[
        optional("Version", &AWS_LAMBDA_LAYER_VERSION_NUMBER),
        optional("CompatibleRuntimes", &NON_EMPTY_STRING_LIST),
        optional("CreatedDate", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_LAMBDA_LAYER_VERSION_NUMBER: Shape = Shape::Long(
    IntegerShape::new("AwsLambdaLayerVersionNumber"),
);
pub static AWS_MOUNT_POINT: Structure = Structure {
    name: "AwsMountPoint",
    members: &[
        optional("SourceVolume", &NON_EMPTY_STRING),
        optional("ContainerPath", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_MOUNT_POINT_LIST: Shape = Shape::List(
    ListShape::new("AwsMountPointList", &Shape::Structure(&AWS_MOUNT_POINT)),
);
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoClientAuthenticationDetails",
    members: &[
        optional(
            "Sasl",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_DETAILS,
            ),
        ),
        optional(
            "Unauthenticated",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_UNAUTHENTICATED_DETAILS,
            ),
        ),
        optional(
            "Tls",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_TLS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoClientAuthenticationSaslDetails",
    members: &[
        optional(
            "Iam",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_IAM_DETAILS,
            ),
        ),
        optional(
            "Scram",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_SCRAM_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_IAM_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_SCRAM_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_TLS_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoClientAuthenticationTlsDetails",
    members: &[
        optional("CertificateAuthorityArnList", &STRING_LIST),
        optional("Enabled", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_UNAUTHENTICATED_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoDetails",
    members: &[
        optional(
            "EncryptionInfo",
            &Shape::Structure(&AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_DETAILS),
        ),
        optional("CurrentVersion", &NON_EMPTY_STRING),
        optional("NumberOfBrokerNodes", &INTEGER),
        optional("ClusterName", &NON_EMPTY_STRING),
        optional(
            "ClientAuthentication",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_DETAILS,
            ),
        ),
        optional("EnhancedMonitoring", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoEncryptionInfoDetails",
    members: &[
        optional(
            "EncryptionInTransit",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_IN_TRANSIT_DETAILS,
            ),
        ),
        optional(
            "EncryptionAtRest",
            &Shape::Structure(
                &AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_AT_REST_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_AT_REST_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails",
    members: &[optional("DataVolumeKMSKeyId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_IN_TRANSIT_DETAILS: Structure = Structure {
    name: "AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails",
    members: &[
        optional("InCluster", &Shape::Boolean),
        optional("ClientBroker", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_MSK_CLUSTER_DETAILS: Structure = Structure {
    name: "AwsMskClusterDetails",
    members: &[
        optional("ClusterInfo", &Shape::Structure(&AWS_MSK_CLUSTER_CLUSTER_INFO_DETAILS)),
    ],
    union: false,
};
pub static AWS_NETWORK_FIREWALL_FIREWALL_DETAILS: Structure = Structure {
    name: "AwsNetworkFirewallFirewallDetails",
    members: &[
        optional("DeleteProtection", &Shape::Boolean),
        optional("Description", &NON_EMPTY_STRING),
        optional("FirewallArn", &NON_EMPTY_STRING),
        optional("FirewallId", &NON_EMPTY_STRING),
        optional("FirewallName", &NON_EMPTY_STRING),
        optional("FirewallPolicyArn", &NON_EMPTY_STRING),
        optional("FirewallPolicyChangeProtection", &Shape::Boolean),
        optional("SubnetChangeProtection", &Shape::Boolean),
        optional("SubnetMappings", &AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_LIST),
        optional("VpcId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_NETWORK_FIREWALL_FIREWALL_POLICY_DETAILS: Structure = Structure {
    name: "AwsNetworkFirewallFirewallPolicyDetails",
    members: &[
        optional("FirewallPolicy", &Shape::Structure(&FIREWALL_POLICY_DETAILS)),
        optional("FirewallPolicyArn", &NON_EMPTY_STRING),
        optional("FirewallPolicyId", &NON_EMPTY_STRING),
        optional("FirewallPolicyName", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_DETAILS: Structure = Structure {
    name: "AwsNetworkFirewallFirewallSubnetMappingsDetails",
    members: &[optional("SubnetId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsNetworkFirewallFirewallSubnetMappingsList",
        &Shape::Structure(&AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_DETAILS),
    ),
);
pub static AWS_NETWORK_FIREWALL_RULE_GROUP_DETAILS: Structure = Structure {
    name: "AwsNetworkFirewallRuleGroupDetails",
    members: &[
        optional("Capacity", &INTEGER),
        optional("Description", &NON_EMPTY_STRING),
        optional("RuleGroup", &Shape::Structure(&RULE_GROUP_DETAILS)),
        optional("RuleGroupArn", &NON_EMPTY_STRING),
        optional("RuleGroupId", &NON_EMPTY_STRING),
        optional("RuleGroupName", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_ADVANCED_SECURITY_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("InternalUserDatabaseEnabled", &Shape::Boolean),
        optional(
            "MasterUserOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_MASTER_USER_OPTIONS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainClusterConfigDetails",
    members: &[
        optional("InstanceCount", &INTEGER),
        optional("WarmEnabled", &Shape::Boolean),
        optional("WarmCount", &INTEGER),
        optional("DedicatedMasterEnabled", &Shape::Boolean),
        optional(
            "ZoneAwarenessConfig",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS,
            ),
        ),
        optional("DedicatedMasterCount", &INTEGER),
        optional("InstanceType", &NON_EMPTY_STRING),
        optional("WarmType", &NON_EMPTY_STRING),
        optional("ZoneAwarenessEnabled", &Shape::Boolean),
        optional("DedicatedMasterType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails",
    members: &[optional("AvailabilityZoneCount", &INTEGER)],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainDetails",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("AccessPolicies", &NON_EMPTY_STRING),
        optional("DomainName", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("DomainEndpoint", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional(
            "EncryptionAtRestOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_ENCRYPTION_AT_REST_OPTIONS_DETAILS,
            ),
        ),
        optional(
            "NodeToNodeEncryptionOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS_DETAILS,
            ),
        ),
        optional(
            "ServiceSoftwareOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_SERVICE_SOFTWARE_OPTIONS_DETAILS,
            ),
        ),
        optional(
            "ClusterConfig",
            &Shape::Structure(&AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_DETAILS),
        ),
        optional(
            "DomainEndpointOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_DOMAIN_ENDPOINT_OPTIONS_DETAILS,
            ),
        ),
        optional(
            "VpcOptions",
            &Shape::Structure(&AWS_OPEN_SEARCH_SERVICE_DOMAIN_VPC_OPTIONS_DETAILS),
        ),
        optional(
            "LogPublishingOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTIONS_DETAILS,
            ),
        ),
        optional("DomainEndpoints", &FIELD_MAP),
        optional(
            "AdvancedSecurityOptions",
            &Shape::Structure(
                &AWS_OPEN_SEARCH_SERVICE_DOMAIN_ADVANCED_SECURITY_OPTIONS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_DOMAIN_ENDPOINT_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainDomainEndpointOptionsDetails",
    members: &[
        optional("CustomEndpointCertificateArn", &NON_EMPTY_STRING),
        optional("CustomEndpointEnabled", &Shape::Boolean),
        optional("EnforceHTTPS", &Shape::Boolean),
        optional("CustomEndpoint", &NON_EMPTY_STRING),
        optional("TLSSecurityPolicy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_ENCRYPTION_AT_REST_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails",
    members: &[
        optional("Enabled", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION: Structure = Structure {
    name: "AwsOpenSearchServiceDomainLogPublishingOption",
    members: &[
        optional("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
        optional("Enabled", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainLogPublishingOptionsDetails",
    members: &[
        optional(
            "IndexSlowLogs",
            &Shape::Structure(&AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
        ),
        optional(
            "SearchSlowLogs",
            &Shape::Structure(&AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
        ),
        optional(
            "AuditLogs",
            &Shape::Structure(&AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
        ),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_MASTER_USER_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainMasterUserOptionsDetails",
    members: &[
        optional("MasterUserArn", &NON_EMPTY_STRING),
        optional("MasterUserName", &NON_EMPTY_STRING),
        optional("MasterUserPassword", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_SERVICE_SOFTWARE_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails",
    members: &[
        optional("AutomatedUpdateDate", &NON_EMPTY_STRING),
        optional("Cancellable", &Shape::Boolean),
        optional("CurrentVersion", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("NewVersion", &NON_EMPTY_STRING),
        optional("UpdateAvailable", &Shape::Boolean),
        optional("UpdateStatus", &NON_EMPTY_STRING),
        optional("OptionalDeployment", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_VPC_OPTIONS_DETAILS: Structure = Structure {
    name: "AwsOpenSearchServiceDomainVpcOptionsDetails",
    members: &[
        optional("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
        optional("SubnetIds", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_ORGANIZATION_SCOPE: Structure = Structure {
    name: "AwsOrganizationScope",
    members: &[
        optional("OrganizationId", &NON_EMPTY_STRING),
        optional("OrganizationalUnitId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_ORGANIZATION_SCOPE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsOrganizationScopeList",
        &Shape::Structure(&AWS_ORGANIZATION_SCOPE),
    ),
);
pub static AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLE: Structure = Structure {
    name: "AwsRdsDbClusterAssociatedRole",
    members: &[
        optional("RoleArn", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLES: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbClusterAssociatedRoles",
        &Shape::Structure(&AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLE),
    ),
);
pub static AWS_RDS_DB_CLUSTER_DETAILS: Structure = Structure {
    name: "AwsRdsDbClusterDetails",
    members: &[
        optional("AllocatedStorage", &INTEGER),
        optional("AvailabilityZones", &STRING_LIST),
        optional("BackupRetentionPeriod", &INTEGER),
        optional("DatabaseName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("Endpoint", &NON_EMPTY_STRING),
        optional("ReaderEndpoint", &NON_EMPTY_STRING),
        optional("CustomEndpoints", &STRING_LIST),
        optional("MultiAz", &Shape::Boolean),
        optional("Engine", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("MasterUsername", &NON_EMPTY_STRING),
        optional("PreferredBackupWindow", &NON_EMPTY_STRING),
        optional("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
        optional("ReadReplicaIdentifiers", &STRING_LIST),
        optional("VpcSecurityGroups", &AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS),
        optional("HostedZoneId", &NON_EMPTY_STRING),
        optional("StorageEncrypted", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("DbClusterResourceId", &NON_EMPTY_STRING),
        optional("AssociatedRoles", &AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLES),
        optional("ClusterCreateTime", &NON_EMPTY_STRING),
        optional("EnabledCloudWatchLogsExports", &STRING_LIST),
        optional("EngineMode", &NON_EMPTY_STRING),
        optional("DeletionProtection", &Shape::Boolean),
        optional("HttpEndpointEnabled", &Shape::Boolean),
        optional("ActivityStreamStatus", &NON_EMPTY_STRING),
        optional("CopyTagsToSnapshot", &Shape::Boolean),
        optional("CrossAccountClone", &Shape::Boolean),
        optional("DomainMemberships", &AWS_RDS_DB_DOMAIN_MEMBERSHIPS),
        optional("DbClusterParameterGroup", &NON_EMPTY_STRING),
        optional("DbSubnetGroup", &NON_EMPTY_STRING),
        optional(
            "DbClusterOptionGroupMemberships",
            &AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIPS,
        ),
        optional("DbClusterIdentifier", &NON_EMPTY_STRING),
        optional("DbClusterMembers", &AWS_RDS_DB_CLUSTER_MEMBERS),
        optional("IamDatabaseAuthenticationEnabled", &Shape::Boolean),
        optional("AutoMinorVersionUpgrade", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_RDS_DB_CLUSTER_MEMBER: Structure = Structure {
    name: "AwsRdsDbClusterMember",
    members: &[
        optional("IsClusterWriter", &Shape::Boolean),
        optional("PromotionTier", &INTEGER),
        optional("DbInstanceIdentifier", &NON_EMPTY_STRING),
        optional("DbClusterParameterGroupStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_CLUSTER_MEMBERS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbClusterMembers",
        &Shape::Structure(&AWS_RDS_DB_CLUSTER_MEMBER),
    ),
);
pub static AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIP: Structure = Structure {
    name: "AwsRdsDbClusterOptionGroupMembership",
    members: &[
        optional("DbClusterOptionGroupName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIPS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbClusterOptionGroupMemberships",
        &Shape::Structure(&AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIP),
    ),
);
pub static AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTE: Structure = Structure {
    name: "AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute",
    members: &[
        optional("AttributeName", &NON_EMPTY_STRING),
        optional("AttributeValues", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTES: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbClusterSnapshotDbClusterSnapshotAttributes",
        &Shape::Structure(&AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTE),
    ),
);
pub static AWS_RDS_DB_CLUSTER_SNAPSHOT_DETAILS: Structure = Structure {
    name: "AwsRdsDbClusterSnapshotDetails",
    members: &[
        optional("AvailabilityZones", &STRING_LIST),
        optional("SnapshotCreateTime", &NON_EMPTY_STRING),
        optional("Engine", &NON_EMPTY_STRING),
        optional("AllocatedStorage", &INTEGER),
        optional("Status", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("ClusterCreateTime", &NON_EMPTY_STRING),
        optional("MasterUsername", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("LicenseModel", &NON_EMPTY_STRING),
        optional("SnapshotType", &NON_EMPTY_STRING),
        optional("PercentProgress", &INTEGER),
        optional("StorageEncrypted", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("DbClusterIdentifier", &NON_EMPTY_STRING),
        optional("DbClusterSnapshotIdentifier", &NON_EMPTY_STRING),
        optional("IamDatabaseAuthenticationEnabled", &Shape::Boolean),
        optional(
            "DbClusterSnapshotAttributes",
            &AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTES,
        ),
    ],
    union: false,
};
pub static AWS_RDS_DB_DOMAIN_MEMBERSHIP: Structure = Structure {
    name: "AwsRdsDbDomainMembership",
    members: &[
        optional("Domain", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("Fqdn", &NON_EMPTY_STRING),
        optional("IamRoleName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_DOMAIN_MEMBERSHIPS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbDomainMemberships",
        &Shape::Structure(&AWS_RDS_DB_DOMAIN_MEMBERSHIP),
    ),
);
pub static AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLE: Structure = Structure {
    name: "AwsRdsDbInstanceAssociatedRole",
    members: &[
        optional("RoleArn", &NON_EMPTY_STRING),
        optional("FeatureName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLES: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbInstanceAssociatedRoles",
        &Shape::Structure(&AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLE),
    ),
);
pub static AWS_RDS_DB_INSTANCE_DETAILS: Structure = Structure {
    name: "AwsRdsDbInstanceDetails",
    members: &[
        optional("AssociatedRoles", &AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLES),
        optional("CACertificateIdentifier", &NON_EMPTY_STRING),
        optional("DBClusterIdentifier", &NON_EMPTY_STRING),
        optional("DBInstanceIdentifier", &NON_EMPTY_STRING),
        optional("DBInstanceClass", &NON_EMPTY_STRING),
        optional("DbInstancePort", &INTEGER),
        optional("DbiResourceId", &NON_EMPTY_STRING),
        optional("DBName", &NON_EMPTY_STRING),
        optional("DeletionProtection", &Shape::Boolean),
        optional("Endpoint", &Shape::Structure(&AWS_RDS_DB_INSTANCE_ENDPOINT)),
        optional("Engine", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("IAMDatabaseAuthenticationEnabled", &Shape::Boolean),
        optional("InstanceCreateTime", &NON_EMPTY_STRING),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("PubliclyAccessible", &Shape::Boolean),
        optional("StorageEncrypted", &Shape::Boolean),
        optional("TdeCredentialArn", &NON_EMPTY_STRING),
        optional("VpcSecurityGroups", &AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS),
        optional("MultiAz", &Shape::Boolean),
        optional("EnhancedMonitoringResourceArn", &NON_EMPTY_STRING),
        optional("DbInstanceStatus", &NON_EMPTY_STRING),
        optional("MasterUsername", &NON_EMPTY_STRING),
        optional("AllocatedStorage", &INTEGER),
        optional("PreferredBackupWindow", &NON_EMPTY_STRING),
        optional("BackupRetentionPeriod", &INTEGER),
        optional("DbSecurityGroups", &STRING_LIST),
        optional("DbParameterGroups", &AWS_RDS_DB_PARAMETER_GROUPS),
        optional("AvailabilityZone", &NON_EMPTY_STRING),
        optional("DbSubnetGroup", &Shape::Structure(&AWS_RDS_DB_SUBNET_GROUP)),
        optional("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
        optional(
            "PendingModifiedValues",
            &Shape::Structure(&AWS_RDS_DB_PENDING_MODIFIED_VALUES),
        ),
        optional("LatestRestorableTime", &NON_EMPTY_STRING),
        optional("AutoMinorVersionUpgrade", &Shape::Boolean),
        optional("ReadReplicaSourceDBInstanceIdentifier", &NON_EMPTY_STRING),
        optional("ReadReplicaDBInstanceIdentifiers", &STRING_LIST),
        optional("ReadReplicaDBClusterIdentifiers", &STRING_LIST),
        optional("LicenseModel", &NON_EMPTY_STRING),
        optional("Iops", &INTEGER),
        optional("OptionGroupMemberships", &AWS_RDS_DB_OPTION_GROUP_MEMBERSHIPS),
        optional("CharacterSetName", &NON_EMPTY_STRING),
        optional("SecondaryAvailabilityZone", &NON_EMPTY_STRING),
        optional("StatusInfos", &AWS_RDS_DB_STATUS_INFOS),
        optional("StorageType", &NON_EMPTY_STRING),
        optional("DomainMemberships", &AWS_RDS_DB_DOMAIN_MEMBERSHIPS),
        optional("CopyTagsToSnapshot", &Shape::Boolean),
        optional("MonitoringInterval", &INTEGER),
        optional("MonitoringRoleArn", &NON_EMPTY_STRING),
        optional("PromotionTier", &INTEGER),
        optional("Timezone", &NON_EMPTY_STRING),
        optional("PerformanceInsightsEnabled", &Shape::Boolean),
        optional("PerformanceInsightsKmsKeyId", &NON_EMPTY_STRING),
        optional("PerformanceInsightsRetentionPeriod", &INTEGER),
        optional("EnabledCloudWatchLogsExports", &STRING_LIST),
        optional("ProcessorFeatures", &AWS_RDS_DB_PROCESSOR_FEATURES),
        optional("ListenerEndpoint", &Shape::Structure(&AWS_RDS_DB_INSTANCE_ENDPOINT)),
        optional("MaxAllocatedStorage", &INTEGER),
    ],
    union: false,
};
pub static AWS_RDS_DB_INSTANCE_ENDPOINT: Structure = Structure {
    name: "AwsRdsDbInstanceEndpoint",
    members: &[
        optional("Address", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("HostedZoneId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUP: Structure = Structure {
    name: "AwsRdsDbInstanceVpcSecurityGroup",
    members: &[
        optional("VpcSecurityGroupId", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbInstanceVpcSecurityGroups",
        &Shape::Structure(&AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUP),
    ),
);
pub static AWS_RDS_DB_OPTION_GROUP_MEMBERSHIP: Structure = Structure {
    name: "AwsRdsDbOptionGroupMembership",
    members: &[
        optional("OptionGroupName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_OPTION_GROUP_MEMBERSHIPS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbOptionGroupMemberships",
        &Shape::Structure(&AWS_RDS_DB_OPTION_GROUP_MEMBERSHIP),
    ),
);
pub static AWS_RDS_DB_PARAMETER_GROUP: Structure = Structure {
    name: "AwsRdsDbParameterGroup",
    members: &[
        optional("DbParameterGroupName", &NON_EMPTY_STRING),
        optional("ParameterApplyStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_PARAMETER_GROUPS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbParameterGroups",
        &Shape::Structure(&AWS_RDS_DB_PARAMETER_GROUP),
    ),
);
pub static AWS_RDS_DB_PENDING_MODIFIED_VALUES: Structure = Structure {
    name: "AwsRdsDbPendingModifiedValues",
    members: &[
        optional("DbInstanceClass", &NON_EMPTY_STRING),
        optional("AllocatedStorage", &INTEGER),
        optional("MasterUserPassword", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("BackupRetentionPeriod", &INTEGER),
        optional("MultiAZ", &Shape::Boolean),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("LicenseModel", &NON_EMPTY_STRING),
        optional("Iops", &INTEGER),
        optional("DbInstanceIdentifier", &NON_EMPTY_STRING),
        optional("StorageType", &NON_EMPTY_STRING),
        optional("CaCertificateIdentifier", &NON_EMPTY_STRING),
        optional("DbSubnetGroupName", &NON_EMPTY_STRING),
        optional(
            "PendingCloudWatchLogsExports",
            &Shape::Structure(&AWS_RDS_PENDING_CLOUD_WATCH_LOGS_EXPORTS),
        ),
        optional("ProcessorFeatures", &AWS_RDS_DB_PROCESSOR_FEATURES),
    ],
    union: false,
};
pub static AWS_RDS_DB_PROCESSOR_FEATURE: Structure = Structure {
    name: "AwsRdsDbProcessorFeature",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_PROCESSOR_FEATURES: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbProcessorFeatures",
        &Shape::Structure(&AWS_RDS_DB_PROCESSOR_FEATURE),
    ),
);
pub static AWS_RDS_DB_SECURITY_GROUP_DETAILS: Structure = Structure {
    name: "AwsRdsDbSecurityGroupDetails",
    members: &[
        optional("DbSecurityGroupArn", &NON_EMPTY_STRING),
        optional("DbSecurityGroupDescription", &NON_EMPTY_STRING),
        optional("DbSecurityGroupName", &NON_EMPTY_STRING),
        optional("Ec2SecurityGroups", &AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUPS),
        optional("IpRanges", &AWS_RDS_DB_SECURITY_GROUP_IP_RANGES),
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUP: Structure = Structure {
    name: "AwsRdsDbSecurityGroupEc2SecurityGroup",
    members: &[
        optional("Ec2SecurityGroupId", &NON_EMPTY_STRING),
        optional("Ec2SecurityGroupName", &NON_EMPTY_STRING),
        optional("Ec2SecurityGroupOwnerId", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUPS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbSecurityGroupEc2SecurityGroups",
        &Shape::Structure(&AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUP),
    ),
);
pub static AWS_RDS_DB_SECURITY_GROUP_IP_RANGE: Structure = Structure {
    name: "AwsRdsDbSecurityGroupIpRange",
    members: &[
        optional("CidrIp", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_SECURITY_GROUP_IP_RANGES: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbSecurityGroupIpRanges",
        &Shape::Structure(&AWS_RDS_DB_SECURITY_GROUP_IP_RANGE),
    ),
);
pub static AWS_RDS_DB_SNAPSHOT_DETAILS: Structure = Structure {
    name: "AwsRdsDbSnapshotDetails",
    members: &[
        optional("DbSnapshotIdentifier", &NON_EMPTY_STRING),
        optional("DbInstanceIdentifier", &NON_EMPTY_STRING),
        optional("SnapshotCreateTime", &NON_EMPTY_STRING),
        optional("Engine", &NON_EMPTY_STRING),
        optional("AllocatedStorage", &INTEGER),
        optional("Status", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("AvailabilityZone", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("InstanceCreateTime", &NON_EMPTY_STRING),
        optional("MasterUsername", &NON_EMPTY_STRING),
        optional("EngineVersion", &NON_EMPTY_STRING),
        optional("LicenseModel", &NON_EMPTY_STRING),
        optional("SnapshotType", &NON_EMPTY_STRING),
        optional("Iops", &INTEGER),
        optional("OptionGroupName", &NON_EMPTY_STRING),
        optional("PercentProgress", &INTEGER),
        optional("SourceRegion", &NON_EMPTY_STRING),
        optional("SourceDbSnapshotIdentifier", &NON_EMPTY_STRING),
        optional("StorageType", &NON_EMPTY_STRING),
        optional("TdeCredentialArn", &NON_EMPTY_STRING),
        optional("Encrypted", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("Timezone", &NON_EMPTY_STRING),
        optional("IamDatabaseAuthenticationEnabled", &Shape::Boolean),
        optional("ProcessorFeatures", &AWS_RDS_DB_PROCESSOR_FEATURES),
        optional("DbiResourceId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_STATUS_INFO: Structure = Structure {
    name: "AwsRdsDbStatusInfo",
    members: &[
        optional("StatusType", &NON_EMPTY_STRING),
        optional("Normal", &Shape::Boolean),
        optional("Status", &NON_EMPTY_STRING),
        optional("Message", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_STATUS_INFOS: Shape = Shape::List(
    ListShape::new("AwsRdsDbStatusInfos", &Shape::Structure(&AWS_RDS_DB_STATUS_INFO)),
);
pub static AWS_RDS_DB_SUBNET_GROUP: Structure = Structure {
    name: "AwsRdsDbSubnetGroup",
    members: &[
        optional("DbSubnetGroupName", &NON_EMPTY_STRING),
        optional("DbSubnetGroupDescription", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("SubnetGroupStatus", &NON_EMPTY_STRING),
        optional("Subnets", &AWS_RDS_DB_SUBNET_GROUP_SUBNETS),
        optional("DbSubnetGroupArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_SUBNET_GROUP_SUBNET: Structure = Structure {
    name: "AwsRdsDbSubnetGroupSubnet",
    members: &[
        optional("SubnetIdentifier", &NON_EMPTY_STRING),
        optional(
            "SubnetAvailabilityZone",
            &Shape::Structure(&AWS_RDS_DB_SUBNET_GROUP_SUBNET_AVAILABILITY_ZONE),
        ),
        optional("SubnetStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_DB_SUBNET_GROUP_SUBNET_AVAILABILITY_ZONE: Structure = Structure {
    name: "AwsRdsDbSubnetGroupSubnetAvailabilityZone",
    members: &[optional("Name", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_RDS_DB_SUBNET_GROUP_SUBNETS: Shape = Shape::List(
    ListShape::new(
        "AwsRdsDbSubnetGroupSubnets",
        &Shape::Structure(&AWS_RDS_DB_SUBNET_GROUP_SUBNET),
    ),
);
pub static AWS_RDS_EVENT_SUBSCRIPTION_DETAILS: Structure = Structure {
    name: "AwsRdsEventSubscriptionDetails",
    members: &[
        optional("CustSubscriptionId", &NON_EMPTY_STRING),
        optional("CustomerAwsId", &NON_EMPTY_STRING),
        optional("Enabled", &Shape::Boolean),
        optional("EventCategoriesList", &NON_EMPTY_STRING_LIST),
        optional("EventSubscriptionArn", &NON_EMPTY_STRING),
        optional("SnsTopicArn", &NON_EMPTY_STRING),
        optional("SourceIdsList", &NON_EMPTY_STRING_LIST),
        optional("SourceType", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("SubscriptionCreationTime", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_RDS_PENDING_CLOUD_WATCH_LOGS_EXPORTS: Structure = Structure {
    name: "AwsRdsPendingCloudWatchLogsExports",
    members: &[
        optional("LogTypesToEnable", &STRING_LIST),
        optional("LogTypesToDisable", &STRING_LIST),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_NODE: Structure = Structure {
    name: "AwsRedshiftClusterClusterNode",
    members: &[
        optional("NodeRole", &NON_EMPTY_STRING),
        optional("PrivateIpAddress", &NON_EMPTY_STRING),
        optional("PublicIpAddress", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_NODES: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterClusterNodes",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_CLUSTER_NODE),
    ),
);
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUP: Structure = Structure {
    name: "AwsRedshiftClusterClusterParameterGroup",
    members: &[
        optional(
            "ClusterParameterStatusList",
            &AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS_LIST,
        ),
        optional("ParameterApplyStatus", &NON_EMPTY_STRING),
        optional("ParameterGroupName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUPS: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterClusterParameterGroups",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUP),
    ),
);
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS: Structure = Structure {
    name: "AwsRedshiftClusterClusterParameterStatus",
    members: &[
        optional("ParameterName", &NON_EMPTY_STRING),
        optional("ParameterApplyStatus", &NON_EMPTY_STRING),
        optional("ParameterApplyErrorDescription", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterClusterParameterStatusList",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS),
    ),
);
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUP: Structure = Structure {
    name: "AwsRedshiftClusterClusterSecurityGroup",
    members: &[
        optional("ClusterSecurityGroupName", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUPS: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterClusterSecurityGroups",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUP),
    ),
);
pub static AWS_REDSHIFT_CLUSTER_CLUSTER_SNAPSHOT_COPY_STATUS: Structure = Structure {
    name: "AwsRedshiftClusterClusterSnapshotCopyStatus",
    members: &[
        optional("DestinationRegion", &NON_EMPTY_STRING),
        optional("ManualSnapshotRetentionPeriod", &INTEGER),
        optional("RetentionPeriod", &INTEGER),
        optional("SnapshotCopyGrantName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOW: Structure = Structure {
    name: "AwsRedshiftClusterDeferredMaintenanceWindow",
    members: &[
        optional("DeferMaintenanceEndTime", &NON_EMPTY_STRING),
        optional("DeferMaintenanceIdentifier", &NON_EMPTY_STRING),
        optional("DeferMaintenanceStartTime", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOWS: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterDeferredMaintenanceWindows",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOW),
    ),
);
pub static AWS_REDSHIFT_CLUSTER_DETAILS: Structure = Structure {
    name: "AwsRedshiftClusterDetails",
    members: &[
        optional("AllowVersionUpgrade", &Shape::Boolean),
        optional("AutomatedSnapshotRetentionPeriod", &INTEGER),
        optional("AvailabilityZone", &NON_EMPTY_STRING),
        optional("ClusterAvailabilityStatus", &NON_EMPTY_STRING),
        optional("ClusterCreateTime", &NON_EMPTY_STRING),
        optional("ClusterIdentifier", &NON_EMPTY_STRING),
        optional("ClusterNodes", &AWS_REDSHIFT_CLUSTER_CLUSTER_NODES),
        optional(
            "ClusterParameterGroups",
            &AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUPS,
        ),
        optional("ClusterPublicKey", &NON_EMPTY_STRING),
        optional("ClusterRevisionNumber", &NON_EMPTY_STRING),
        optional("ClusterSecurityGroups", &AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUPS),
        optional(
            "ClusterSnapshotCopyStatus",
            &Shape::Structure(&AWS_REDSHIFT_CLUSTER_CLUSTER_SNAPSHOT_COPY_STATUS),
        ),
        optional("ClusterStatus", &NON_EMPTY_STRING),
        optional("ClusterSubnetGroupName", &NON_EMPTY_STRING),
        optional("ClusterVersion", &NON_EMPTY_STRING),
        optional("DBName", &NON_EMPTY_STRING),
        optional(
            "DeferredMaintenanceWindows",
            &AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOWS,
        ),
        optional(
            "ElasticIpStatus",
            &Shape::Structure(&AWS_REDSHIFT_CLUSTER_ELASTIC_IP_STATUS),
        ),
        optional("ElasticResizeNumberOfNodeOptions", &NON_EMPTY_STRING),
        optional("Encrypted", &Shape::Boolean),
        optional("Endpoint", &Shape::Structure(&AWS_REDSHIFT_CLUSTER_ENDPOINT)),
        optional("EnhancedVpcRouting", &Shape::Boolean),
        optional("ExpectedNextSnapshotScheduleTime", &NON_EMPTY_STRING),
        optional("ExpectedNextSnapshotScheduleTimeStatus", &NON_EMPTY_STRING),
        optional("HsmStatus", &Shape::Structure(&AWS_REDSHIFT_CLUSTER_HSM_STATUS)),
        optional("IamRoles", &AWS_REDSHIFT_CLUSTER_IAM_ROLES),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("MaintenanceTrackName", &NON_EMPTY_STRING),
        optional("ManualSnapshotRetentionPeriod", &INTEGER),
        optional("MasterUsername", &NON_EMPTY_STRING),
        optional("NextMaintenanceWindowStartTime", &NON_EMPTY_STRING),
        optional("NodeType", &NON_EMPTY_STRING),
        optional("NumberOfNodes", &INTEGER),
        optional("PendingActions", &STRING_LIST),
        optional(
            "PendingModifiedValues",
            &Shape::Structure(&AWS_REDSHIFT_CLUSTER_PENDING_MODIFIED_VALUES),
        ),
        optional("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
        optional("PubliclyAccessible", &Shape::Boolean),
        optional("ResizeInfo", &Shape::Structure(&AWS_REDSHIFT_CLUSTER_RESIZE_INFO)),
        optional(
            "RestoreStatus",
            &Shape::Structure(&AWS_REDSHIFT_CLUSTER_RESTORE_STATUS),
        ),
        optional("SnapshotScheduleIdentifier", &NON_EMPTY_STRING),
        optional("SnapshotScheduleState", &NON_EMPTY_STRING),
        optional("VpcId", &NON_EMPTY_STRING),
        optional("VpcSecurityGroups", &AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUPS),
        optional(
            "LoggingStatus",
            &Shape::Structure(&AWS_REDSHIFT_CLUSTER_LOGGING_STATUS),
        ),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_ELASTIC_IP_STATUS: Structure = Structure {
    name: "AwsRedshiftClusterElasticIpStatus",
    members: &[
        optional("ElasticIp", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_ENDPOINT: Structure = Structure {
    name: "AwsRedshiftClusterEndpoint",
    members: &[optional("Address", &NON_EMPTY_STRING), optional("Port", &INTEGER)],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_HSM_STATUS: Structure = Structure {
    name: "AwsRedshiftClusterHsmStatus",
    members: &[
        optional("HsmClientCertificateIdentifier", &NON_EMPTY_STRING),
        optional("HsmConfigurationIdentifier", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_IAM_ROLE: Structure = Structure {
    name: "AwsRedshiftClusterIamRole",
    members: &[
        optional("ApplyStatus", &NON_EMPTY_STRING),
        optional("IamRoleArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_IAM_ROLES: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterIamRoles",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_IAM_ROLE),
    ),
);
pub static AWS_REDSHIFT_CLUSTER_LOGGING_STATUS: Structure = Structure {
    name: "AwsRedshiftClusterLoggingStatus",
    members: &[
        optional("BucketName", &NON_EMPTY_STRING),
        optional("LastFailureMessage", &NON_EMPTY_STRING),
        optional("LastFailureTime", &NON_EMPTY_STRING),
        optional("LastSuccessfulDeliveryTime", &NON_EMPTY_STRING),
        optional("LoggingEnabled", &Shape::Boolean),
        optional("S3KeyPrefix", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_PENDING_MODIFIED_VALUES: Structure = Structure {
    name: "AwsRedshiftClusterPendingModifiedValues",
    members: &[
        optional("AutomatedSnapshotRetentionPeriod", &INTEGER),
        optional("ClusterIdentifier", &NON_EMPTY_STRING),
        optional("ClusterType", &NON_EMPTY_STRING),
        optional("ClusterVersion", &NON_EMPTY_STRING),
        optional("EncryptionType", &NON_EMPTY_STRING),
        optional("EnhancedVpcRouting", &Shape::Boolean),
        optional("MaintenanceTrackName", &NON_EMPTY_STRING),
        optional("MasterUserPassword", &NON_EMPTY_STRING),
        optional("NodeType", &NON_EMPTY_STRING),
        optional("NumberOfNodes", &INTEGER),
        optional("PubliclyAccessible", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_RESIZE_INFO: Structure = Structure {
    name: "AwsRedshiftClusterResizeInfo",
    members: &[
        optional("AllowCancelResize", &Shape::Boolean),
        optional("ResizeType", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_RESTORE_STATUS: Structure = Structure {
    name: "AwsRedshiftClusterRestoreStatus",
    members: &[
        optional("CurrentRestoreRateInMegaBytesPerSecond", &DOUBLE),
        optional("ElapsedTimeInSeconds", &LONG),
        optional("EstimatedTimeToCompletionInSeconds", &LONG),
        optional("ProgressInMegaBytes", &LONG),
        optional("SnapshotSizeInMegaBytes", &LONG),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUP: Structure = Structure {
    name: "AwsRedshiftClusterVpcSecurityGroup",
    members: &[
        optional("Status", &NON_EMPTY_STRING),
        optional("VpcSecurityGroupId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUPS: Shape = Shape::List(
    ListShape::new(
        "AwsRedshiftClusterVpcSecurityGroups",
        &Shape::Structure(&AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUP),
    ),
);
pub static AWS_ROUTE53_HOSTED_ZONE_CONFIG_DETAILS: Structure = Structure {
    name: "AwsRoute53HostedZoneConfigDetails",
    members: &[optional("Comment", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ROUTE53_HOSTED_ZONE_DETAILS: Structure = Structure {
    name: "AwsRoute53HostedZoneDetails",
    members: &[
        optional(
            "HostedZone",
            &Shape::Structure(&AWS_ROUTE53_HOSTED_ZONE_OBJECT_DETAILS),
        ),
        optional("Vpcs", &AWS_ROUTE53_HOSTED_ZONE_VPCS_LIST),
        optional("NameServers", &AWS_ROUTE53_HOSTED_ZONE_NAME_SERVERS_LIST),
        optional(
            "QueryLoggingConfig",
            &Shape::Structure(&AWS_ROUTE53_QUERY_LOGGING_CONFIG_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_ROUTE53_HOSTED_ZONE_NAME_SERVERS_LIST: Shape = Shape::List(
    ListShape::new("AwsRoute53HostedZoneNameServersList", &NON_EMPTY_STRING),
);
pub static AWS_ROUTE53_HOSTED_ZONE_OBJECT_DETAILS: Structure = Structure {
    name: "AwsRoute53HostedZoneObjectDetails",
    members: &[
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Config", &Shape::Structure(&AWS_ROUTE53_HOSTED_ZONE_CONFIG_DETAILS)),
    ],
    union: false,
};
pub static AWS_ROUTE53_HOSTED_ZONE_VPC_DETAILS: Structure = Structure {
    name: "AwsRoute53HostedZoneVpcDetails",
    members: &[optional("Id", &NON_EMPTY_STRING), optional("Region", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_ROUTE53_HOSTED_ZONE_VPCS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsRoute53HostedZoneVpcsList",
        &Shape::Structure(&AWS_ROUTE53_HOSTED_ZONE_VPC_DETAILS),
    ),
);
pub static AWS_ROUTE53_QUERY_LOGGING_CONFIG_DETAILS: Structure = Structure {
    name: "AwsRoute53QueryLoggingConfigDetails",
    members: &[
        optional(
            "CloudWatchLogsLogGroupArn",
            &Shape::Structure(&CLOUD_WATCH_LOGS_LOG_GROUP_ARN_CONFIG_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_S3_ACCESS_POINT_DETAILS: Structure = Structure {
    name: "AwsS3AccessPointDetails",
    members: &[
        optional("AccessPointArn", &NON_EMPTY_STRING),
        optional("Alias", &NON_EMPTY_STRING),
        optional("Bucket", &NON_EMPTY_STRING),
        optional("BucketAccountId", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("NetworkOrigin", &NON_EMPTY_STRING),
        optional(
            "PublicAccessBlockConfiguration",
            &Shape::Structure(&AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
        ),
        optional(
            "VpcConfiguration",
            &Shape::Structure(&AWS_S3_ACCESS_POINT_VPC_CONFIGURATION_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_S3_ACCESS_POINT_VPC_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsS3AccessPointVpcConfigurationDetails",
    members: &[optional("VpcId", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS: Structure = Structure {
    name: "AwsS3AccountPublicAccessBlockDetails",
    members: &[
        optional("BlockPublicAcls", &Shape::Boolean),
        optional("BlockPublicPolicy", &Shape::Boolean),
        optional("IgnorePublicAcls", &Shape::Boolean),
        optional("RestrictPublicBuckets", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationDetails",
    members: &[
        optional("Rules", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_LIST),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_ABORT_INCOMPLETE_MULTIPART_UPLOAD_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails",
    members: &[optional("DaysAfterInitiation", &INTEGER)],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesDetails",
    members: &[
        optional(
            "AbortIncompleteMultipartUpload",
            &Shape::Structure(
                &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_ABORT_INCOMPLETE_MULTIPART_UPLOAD_DETAILS,
            ),
        ),
        optional("ExpirationDate", &NON_EMPTY_STRING),
        optional("ExpirationInDays", &INTEGER),
        optional("ExpiredObjectDeleteMarker", &Shape::Boolean),
        optional(
            "Filter",
            &Shape::Structure(
                &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_DETAILS,
            ),
        ),
        optional("ID", &NON_EMPTY_STRING),
        optional("NoncurrentVersionExpirationInDays", &INTEGER),
        optional(
            "NoncurrentVersionTransitions",
            &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_LIST,
        ),
        optional("Prefix", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional(
            "Transitions",
            &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_LIST,
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails",
    members: &[
        optional(
            "Predicate",
            &Shape::Structure(
                &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails",
    members: &[
        optional(
            "Operands",
            &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_LIST,
        ),
        optional("Prefix", &NON_EMPTY_STRING),
        optional(
            "Tag",
            &Shape::Structure(
                &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_TAG_DETAILS,
            ),
        ),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails",
    members: &[
        optional("Prefix", &NON_EMPTY_STRING),
        optional(
            "Tag",
            &Shape::Structure(
                &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_TAG_DETAILS,
            ),
        ),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsList",
        &Shape::Structure(
            &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_DETAILS,
        ),
    ),
);
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_TAG_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails",
    members: &[optional("Key", &NON_EMPTY_STRING), optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_TAG_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails",
    members: &[optional("Key", &NON_EMPTY_STRING), optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketBucketLifecycleConfigurationRulesList",
        &Shape::Structure(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_DETAILS),
    ),
);
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails",
    members: &[optional("Days", &INTEGER), optional("StorageClass", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList",
        &Shape::Structure(
            &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_DETAILS,
        ),
    ),
);
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_DETAILS: Structure = Structure {
    name: "AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails",
    members: &[
        optional("Date", &NON_EMPTY_STRING),
        optional("Days", &INTEGER),
        optional("StorageClass", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketBucketLifecycleConfigurationRulesTransitionsList",
        &Shape::Structure(
            &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_DETAILS,
        ),
    ),
);
pub static AWS_S3_BUCKET_BUCKET_VERSIONING_CONFIGURATION: Structure = Structure {
    name: "AwsS3BucketBucketVersioningConfiguration",
    members: &[
        optional("IsMfaDeleteEnabled", &Shape::Boolean),
        optional("Status", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_DETAILS: Structure = Structure {
    name: "AwsS3BucketDetails",
    members: &[
        optional("OwnerId", &NON_EMPTY_STRING),
        optional("OwnerName", &NON_EMPTY_STRING),
        optional("OwnerAccountId", &NON_EMPTY_STRING),
        optional("CreatedAt", &NON_EMPTY_STRING),
        optional(
            "ServerSideEncryptionConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_CONFIGURATION),
        ),
        optional(
            "BucketLifecycleConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_DETAILS),
        ),
        optional(
            "PublicAccessBlockConfiguration",
            &Shape::Structure(&AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
        ),
        optional("AccessControlList", &NON_EMPTY_STRING),
        optional(
            "BucketLoggingConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_LOGGING_CONFIGURATION),
        ),
        optional(
            "BucketWebsiteConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_WEBSITE_CONFIGURATION),
        ),
        optional(
            "BucketNotificationConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION),
        ),
        optional(
            "BucketVersioningConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_BUCKET_VERSIONING_CONFIGURATION),
        ),
        optional(
            "ObjectLockConfiguration",
            &Shape::Structure(&AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION),
        ),
        optional("Name", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_LOGGING_CONFIGURATION: Structure = Structure {
    name: "AwsS3BucketLoggingConfiguration",
    members: &[
        optional("DestinationBucketName", &NON_EMPTY_STRING),
        optional("LogFilePrefix", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION: Structure = Structure {
    name: "AwsS3BucketNotificationConfiguration",
    members: &[
        optional("Configurations", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAILS),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAIL: Structure = Structure {
    name: "AwsS3BucketNotificationConfigurationDetail",
    members: &[
        optional("Events", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_EVENTS),
        optional(
            "Filter",
            &Shape::Structure(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_FILTER),
        ),
        optional("Destination", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAILS: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketNotificationConfigurationDetails",
        &Shape::Structure(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAIL),
    ),
);
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_EVENTS: Shape = Shape::List(
    ListShape::new("AwsS3BucketNotificationConfigurationEvents", &NON_EMPTY_STRING),
);
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_FILTER: Structure = Structure {
    name: "AwsS3BucketNotificationConfigurationFilter",
    members: &[
        optional(
            "S3KeyFilter",
            &Shape::Structure(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER),
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER: Structure = Structure {
    name: "AwsS3BucketNotificationConfigurationS3KeyFilter",
    members: &[
        optional(
            "FilterRules",
            &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULES,
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE: Structure = Structure {
    name: "AwsS3BucketNotificationConfigurationS3KeyFilterRule",
    members: &[
        optional(
            "Name",
            &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE_NAME,
        ),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE_NAME: Shape = Shape::String(
    StringShape::new("AwsS3BucketNotificationConfigurationS3KeyFilterRuleName")
        .values(&["Prefix", "Suffix"]),
);
pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULES: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketNotificationConfigurationS3KeyFilterRules",
        &Shape::Structure(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE),
    ),
);
pub static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION: Structure = Structure {
    name: "AwsS3BucketObjectLockConfiguration",
    members: &[
        optional("ObjectLockEnabled", &NON_EMPTY_STRING),
        optional(
            "Rule",
            &Shape::Structure(&AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DEFAULT_RETENTION_DETAILS: Structure = Structure {
    name: "AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails",
    members: &[
        optional("Days", &INTEGER),
        optional("Mode", &NON_EMPTY_STRING),
        optional("Years", &INTEGER),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DETAILS: Structure = Structure {
    name: "AwsS3BucketObjectLockConfigurationRuleDetails",
    members: &[
        optional(
            "DefaultRetention",
            &Shape::Structure(
                &AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DEFAULT_RETENTION_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Structure = Structure {
    name: "AwsS3BucketServerSideEncryptionByDefault",
    members: &[
        optional("SSEAlgorithm", &NON_EMPTY_STRING),
        optional("KMSMasterKeyID", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_CONFIGURATION: Structure = Structure {
    name: "AwsS3BucketServerSideEncryptionConfiguration",
    members: &[optional("Rules", &AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULES)],
    union: false,
};
pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULE: Structure = Structure {
    name: "AwsS3BucketServerSideEncryptionRule",
    members: &[
        optional(
            "ApplyServerSideEncryptionByDefault",
            &Shape::Structure(&AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULES: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketServerSideEncryptionRules",
        &Shape::Structure(&AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULE),
    ),
);
pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION: Structure = Structure {
    name: "AwsS3BucketWebsiteConfiguration",
    members: &[
        optional("ErrorDocument", &NON_EMPTY_STRING),
        optional("IndexDocumentSuffix", &NON_EMPTY_STRING),
        optional(
            "RedirectAllRequestsTo",
            &Shape::Structure(&AWS_S3_BUCKET_WEBSITE_CONFIGURATION_REDIRECT_TO),
        ),
        optional("RoutingRules", &AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULES),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_REDIRECT_TO: Structure = Structure {
    name: "AwsS3BucketWebsiteConfigurationRedirectTo",
    members: &[
        optional("Hostname", &NON_EMPTY_STRING),
        optional("Protocol", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE: Structure = Structure {
    name: "AwsS3BucketWebsiteConfigurationRoutingRule",
    members: &[
        optional(
            "Condition",
            &Shape::Structure(
                &AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_CONDITION,
            ),
        ),
        optional(
            "Redirect",
            &Shape::Structure(&AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_REDIRECT),
        ),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_CONDITION: Structure = Structure {
    name: "AwsS3BucketWebsiteConfigurationRoutingRuleCondition",
    members: &[
        optional("HttpErrorCodeReturnedEquals", &NON_EMPTY_STRING),
        optional("KeyPrefixEquals", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_REDIRECT: Structure = Structure {
    name: "AwsS3BucketWebsiteConfigurationRoutingRuleRedirect",
    members: &[
        optional("Hostname", &NON_EMPTY_STRING),
        optional("HttpRedirectCode", &NON_EMPTY_STRING),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("ReplaceKeyPrefixWith", &NON_EMPTY_STRING),
        optional("ReplaceKeyWith", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULES: Shape = Shape::List(
    ListShape::new(
        "AwsS3BucketWebsiteConfigurationRoutingRules",
        &Shape::Structure(&AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE),
    ),
);
pub static AWS_S3_OBJECT_DETAILS: Structure = Structure {
    name: "AwsS3ObjectDetails",
    members: &[
        optional("LastModified", &NON_EMPTY_STRING),
        optional("ETag", &NON_EMPTY_STRING),
        optional("VersionId", &NON_EMPTY_STRING),
        optional("ContentType", &NON_EMPTY_STRING),
        optional("ServerSideEncryption", &NON_EMPTY_STRING),
        optional("SSEKMSKeyId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_DETAILS: Structure = Structure {
    name: "AwsSageMakerNotebookInstanceDetails",
    members: &[
        optional("AcceleratorTypes", &NON_EMPTY_STRING_LIST),
        optional("AdditionalCodeRepositories", &NON_EMPTY_STRING_LIST),
        optional("DefaultCodeRepository", &NON_EMPTY_STRING),
        optional("DirectInternetAccess", &NON_EMPTY_STRING),
        optional("FailureReason", &NON_EMPTY_STRING),
        optional(
            "InstanceMetadataServiceConfiguration",
            &Shape::Structure(
                &AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_METADATA_SERVICE_CONFIGURATION_DETAILS,
            ),
        ),
        optional("InstanceType", &NON_EMPTY_STRING),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("NetworkInterfaceId", &NON_EMPTY_STRING),
        optional("NotebookInstanceArn", &NON_EMPTY_STRING),
        optional("NotebookInstanceLifecycleConfigName", &NON_EMPTY_STRING),
        optional("NotebookInstanceName", &NON_EMPTY_STRING),
        optional("NotebookInstanceStatus", &NON_EMPTY_STRING),
        optional("PlatformIdentifier", &NON_EMPTY_STRING),
        optional("RoleArn", &NON_EMPTY_STRING),
        optional("RootAccess", &NON_EMPTY_STRING),
        optional("SecurityGroups", &NON_EMPTY_STRING_LIST),
        optional("SubnetId", &NON_EMPTY_STRING),
        optional("Url", &NON_EMPTY_STRING),
        optional("VolumeSizeInGB", &INTEGER),
    ],
    union: false,
};
pub static AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_METADATA_SERVICE_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails",
    members: &[optional("MinimumInstanceMetadataServiceVersion", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_SECRETS_MANAGER_SECRET_DETAILS: Structure = Structure {
    name: "AwsSecretsManagerSecretDetails",
    members: &[
        optional(
            "RotationRules",
            &Shape::Structure(&AWS_SECRETS_MANAGER_SECRET_ROTATION_RULES),
        ),
        optional("RotationOccurredWithinFrequency", &Shape::Boolean),
        optional("KmsKeyId", &NON_EMPTY_STRING),
        optional("RotationEnabled", &Shape::Boolean),
        optional("RotationLambdaArn", &NON_EMPTY_STRING),
        optional("Deleted", &Shape::Boolean),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SECRETS_MANAGER_SECRET_ROTATION_RULES: Structure = Structure {
    name: "AwsSecretsManagerSecretRotationRules",
    members: &[optional("AutomaticallyAfterDays", &INTEGER)],
    union: false,
};
pub static AWS_SECURITY_FINDING: Structure = Structure {
    name: "AwsSecurityFinding",
    members: &[
        required("SchemaVersion", &NON_EMPTY_STRING),
        required("Id", &NON_EMPTY_STRING),
        required("ProductArn", &NON_EMPTY_STRING),
        optional("ProductName", &NON_EMPTY_STRING),
        optional("CompanyName", &NON_EMPTY_STRING),
        optional("Region", &NON_EMPTY_STRING),
        required("GeneratorId", &NON_EMPTY_STRING),
        required("AwsAccountId", &NON_EMPTY_STRING),
        optional("Types", &TYPE_LIST),
        optional("FirstObservedAt", &NON_EMPTY_STRING),
        optional("LastObservedAt", &NON_EMPTY_STRING),
        required("CreatedAt", &NON_EMPTY_STRING),
        required("UpdatedAt", &NON_EMPTY_STRING),
        optional("Severity", &Shape::Structure(&SEVERITY)),
        optional("Confidence", &INTEGER),
        optional("Criticality", &INTEGER),
        required("Title", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        optional("Remediation", &Shape::Structure(&REMEDIATION)),
        optional("SourceUrl", &NON_EMPTY_STRING),
        optional("ProductFields", &FIELD_MAP),
        optional("UserDefinedFields", &FIELD_MAP),
        optional("Malware", &MALWARE_LIST),
        optional("Network", &Shape::Structure(&NETWORK)),
        optional("NetworkPath", &NETWORK_PATH_LIST),
        optional("Process", &Shape::Structure(&PROCESS_DETAILS)),
        optional("Threats", &THREAT_LIST),
        optional("ThreatIntelIndicators", &THREAT_INTEL_INDICATOR_LIST),
        required("Resources", &RESOURCE_LIST),
        optional("Compliance", &Shape::Structure(&COMPLIANCE)),
        optional("VerificationState", &VERIFICATION_STATE),
        optional("WorkflowState", &WORKFLOW_STATE),
        optional("Workflow", &Shape::Structure(&WORKFLOW)),
        optional("RecordState", &RECORD_STATE),
        optional("RelatedFindings", &RELATED_FINDING_LIST),
        optional("Note", &Shape::Structure(&NOTE)),
        optional("Vulnerabilities", &VULNERABILITY_LIST),
        optional("PatchSummary", &Shape::Structure(&PATCH_SUMMARY)),
        optional("Action", &Shape::Structure(&ACTION)),
        optional("FindingProviderFields", &Shape::Structure(&FINDING_PROVIDER_FIELDS)),
        optional("Sample", &Shape::Boolean),
        optional("GeneratorDetails", &Shape::Structure(&GENERATOR_DETAILS)),
        optional("ProcessedAt", &NON_EMPTY_STRING),
        optional("AwsAccountName", &NON_EMPTY_STRING),
        optional("Detection", &Shape::Structure(&DETECTION)),
    ],
    union: false,
};
pub static AWS_SECURITY_FINDING_FILTERS: Structure = Structure {
    name: "AwsSecurityFindingFilters",
    members: &[
        optional("ProductArn", &STRING_FILTER_LIST),
        optional("AwsAccountId", &STRING_FILTER_LIST),
        optional("Id", &STRING_FILTER_LIST),
        optional("GeneratorId", &STRING_FILTER_LIST),
        optional("Region", &STRING_FILTER_LIST),
        optional("Type", &STRING_FILTER_LIST),
        optional("FirstObservedAt", &DATE_FILTER_LIST),
        optional("LastObservedAt", &DATE_FILTER_LIST),
        optional("CreatedAt", &DATE_FILTER_LIST),
        optional("UpdatedAt", &DATE_FILTER_LIST),
        optional("SeverityProduct", &NUMBER_FILTER_LIST),
        optional("SeverityNormalized", &NUMBER_FILTER_LIST),
        optional("SeverityLabel", &STRING_FILTER_LIST),
        optional("Confidence", &NUMBER_FILTER_LIST),
        optional("Criticality", &NUMBER_FILTER_LIST),
        optional("Title", &STRING_FILTER_LIST),
        optional("Description", &STRING_FILTER_LIST),
        optional("RecommendationText", &STRING_FILTER_LIST),
        optional("SourceUrl", &STRING_FILTER_LIST),
        optional("ProductFields", &MAP_FILTER_LIST),
        optional("ProductName", &STRING_FILTER_LIST),
        optional("CompanyName", &STRING_FILTER_LIST),
        optional("UserDefinedFields", &MAP_FILTER_LIST),
        optional("MalwareName", &STRING_FILTER_LIST),
        optional("MalwareType", &STRING_FILTER_LIST),
        optional("MalwarePath", &STRING_FILTER_LIST),
        optional("MalwareState", &STRING_FILTER_LIST),
        optional("NetworkDirection", &STRING_FILTER_LIST),
        optional("NetworkProtocol", &STRING_FILTER_LIST),
        optional("NetworkSourceIpV4", &IP_FILTER_LIST),
        optional("NetworkSourceIpV6", &IP_FILTER_LIST),
        optional("NetworkSourcePort", &NUMBER_FILTER_LIST),
        optional("NetworkSourceDomain", &STRING_FILTER_LIST),
        optional("NetworkSourceMac", &STRING_FILTER_LIST),
        optional("NetworkDestinationIpV4", &IP_FILTER_LIST),
        optional("NetworkDestinationIpV6", &IP_FILTER_LIST),
        optional("NetworkDestinationPort", &NUMBER_FILTER_LIST),
        optional("NetworkDestinationDomain", &STRING_FILTER_LIST),
        optional("ProcessName", &STRING_FILTER_LIST),
        optional("ProcessPath", &STRING_FILTER_LIST),
        optional("ProcessPid", &NUMBER_FILTER_LIST),
        optional("ProcessParentPid", &NUMBER_FILTER_LIST),
        optional("ProcessLaunchedAt", &DATE_FILTER_LIST),
        optional("ProcessTerminatedAt", &DATE_FILTER_LIST),
        optional("ThreatIntelIndicatorType", &STRING_FILTER_LIST),
        optional("ThreatIntelIndicatorValue", &STRING_FILTER_LIST),
        optional("ThreatIntelIndicatorCategory", &STRING_FILTER_LIST),
        optional("ThreatIntelIndicatorLastObservedAt", &DATE_FILTER_LIST),
        optional("ThreatIntelIndicatorSource", &STRING_FILTER_LIST),
        optional("ThreatIntelIndicatorSourceUrl", &STRING_FILTER_LIST),
        optional("ResourceType", &STRING_FILTER_LIST),
        optional("ResourceId", &STRING_FILTER_LIST),
        optional("ResourcePartition", &STRING_FILTER_LIST),
        optional("ResourceRegion", &STRING_FILTER_LIST),
        optional("ResourceTags", &MAP_FILTER_LIST),
        optional("ResourceAwsEc2InstanceType", &STRING_FILTER_LIST),
        optional("ResourceAwsEc2InstanceImageId", &STRING_FILTER_LIST),
        optional("ResourceAwsEc2InstanceIpV4Addresses", &IP_FILTER_LIST),
        optional("ResourceAwsEc2InstanceIpV6Addresses", &IP_FILTER_LIST),
        optional("ResourceAwsEc2InstanceKeyName", &STRING_FILTER_LIST),
        optional("ResourceAwsEc2InstanceIamInstanceProfileArn", &STRING_FILTER_LIST),
        optional("ResourceAwsEc2InstanceVpcId", &STRING_FILTER_LIST),
        optional("ResourceAwsEc2InstanceSubnetId", &STRING_FILTER_LIST),
        optional("ResourceAwsEc2InstanceLaunchedAt", &DATE_FILTER_LIST),
        optional("ResourceAwsS3BucketOwnerId", &STRING_FILTER_LIST),
        optional("ResourceAwsS3BucketOwnerName", &STRING_FILTER_LIST),
        optional("ResourceAwsIamAccessKeyUserName", &STRING_FILTER_LIST),
        optional("ResourceAwsIamAccessKeyPrincipalName", &STRING_FILTER_LIST),
        optional("ResourceAwsIamAccessKeyStatus", &STRING_FILTER_LIST),
        optional("ResourceAwsIamAccessKeyCreatedAt", &DATE_FILTER_LIST),
        optional("ResourceAwsIamUserUserName", &STRING_FILTER_LIST),
        optional("ResourceContainerName", &STRING_FILTER_LIST),
        optional("ResourceContainerImageId", &STRING_FILTER_LIST),
        optional("ResourceContainerImageName", &STRING_FILTER_LIST),
        optional("ResourceContainerLaunchedAt", &DATE_FILTER_LIST),
        optional("ResourceDetailsOther", &MAP_FILTER_LIST),
        optional("ComplianceStatus", &STRING_FILTER_LIST),
        optional("VerificationState", &STRING_FILTER_LIST),
        optional("WorkflowState", &STRING_FILTER_LIST),
        optional("WorkflowStatus", &STRING_FILTER_LIST),
        optional("RecordState", &STRING_FILTER_LIST),
        optional("RelatedFindingsProductArn", &STRING_FILTER_LIST),
        optional("RelatedFindingsId", &STRING_FILTER_LIST),
        optional("NoteText", &STRING_FILTER_LIST),
        optional("NoteUpdatedAt", &DATE_FILTER_LIST),
        optional("NoteUpdatedBy", &STRING_FILTER_LIST),
        optional("Keyword", &KEYWORD_FILTER_LIST),
        optional("FindingProviderFieldsConfidence", &NUMBER_FILTER_LIST),
        optional("FindingProviderFieldsCriticality", &NUMBER_FILTER_LIST),
        optional("FindingProviderFieldsRelatedFindingsId", &STRING_FILTER_LIST),
        optional("FindingProviderFieldsRelatedFindingsProductArn", &STRING_FILTER_LIST),
        optional("FindingProviderFieldsSeverityLabel", &STRING_FILTER_LIST),
        optional("FindingProviderFieldsSeverityOriginal", &STRING_FILTER_LIST),
        optional("FindingProviderFieldsTypes", &STRING_FILTER_LIST),
        optional("Sample", &BOOLEAN_FILTER_LIST),
        optional("ComplianceSecurityControlId", &STRING_FILTER_LIST),
        optional("ComplianceAssociatedStandardsId", &STRING_FILTER_LIST),
        optional("VulnerabilitiesExploitAvailable", &STRING_FILTER_LIST),
        optional("VulnerabilitiesFixAvailable", &STRING_FILTER_LIST),
        optional("ComplianceSecurityControlParametersName", &STRING_FILTER_LIST),
        optional("ComplianceSecurityControlParametersValue", &STRING_FILTER_LIST),
        optional("AwsAccountName", &STRING_FILTER_LIST),
        optional("ResourceApplicationName", &STRING_FILTER_LIST),
        optional("ResourceApplicationArn", &STRING_FILTER_LIST),
        optional("ResourceOwnerAccountId", &STRING_FILTER_LIST),
        optional("ResourceOwnerOrgId", &STRING_FILTER_LIST),
        optional("ResourceProvider", &STRING_FILTER_LIST),
    ],
    union: false,
};
pub static AWS_SECURITY_FINDING_IDENTIFIER: Structure = Structure {
    name: "AwsSecurityFindingIdentifier",
    members: &[
        required("Id", &NON_EMPTY_STRING),
        required("ProductArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SECURITY_FINDING_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsSecurityFindingIdentifierList",
        &Shape::Structure(&AWS_SECURITY_FINDING_IDENTIFIER),
    ),
);
pub static AWS_SECURITY_FINDING_LIST: Shape = Shape::List(
    ListShape::new("AwsSecurityFindingList", &Shape::Structure(&AWS_SECURITY_FINDING)),
);
pub static AWS_SNS_TOPIC_DETAILS: Structure = Structure {
    name: "AwsSnsTopicDetails",
    members: &[
        optional("KmsMasterKeyId", &NON_EMPTY_STRING),
        optional("Subscription", &AWS_SNS_TOPIC_SUBSCRIPTION_LIST),
        optional("TopicName", &NON_EMPTY_STRING),
        optional("Owner", &NON_EMPTY_STRING),
        optional("SqsSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
        optional("SqsFailureFeedbackRoleArn", &NON_EMPTY_STRING),
        optional("ApplicationSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
        optional("FirehoseSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
        optional("FirehoseFailureFeedbackRoleArn", &NON_EMPTY_STRING),
        optional("HttpSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
        optional("HttpFailureFeedbackRoleArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SNS_TOPIC_SUBSCRIPTION: Structure = Structure {
    name: "AwsSnsTopicSubscription",
    members: &[
        optional("Endpoint", &NON_EMPTY_STRING),
        optional("Protocol", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SNS_TOPIC_SUBSCRIPTION_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsSnsTopicSubscriptionList",
        &Shape::Structure(&AWS_SNS_TOPIC_SUBSCRIPTION),
    ),
);
pub static AWS_SQS_QUEUE_DETAILS: Structure = Structure {
    name: "AwsSqsQueueDetails",
    members: &[
        optional("KmsDataKeyReusePeriodSeconds", &INTEGER),
        optional("KmsMasterKeyId", &NON_EMPTY_STRING),
        optional("QueueName", &NON_EMPTY_STRING),
        optional("DeadLetterTargetArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SSM_COMPLIANCE_SUMMARY: Structure = Structure {
    name: "AwsSsmComplianceSummary",
    members: &[
        optional("Status", &NON_EMPTY_STRING),
        optional("CompliantCriticalCount", &INTEGER),
        optional("CompliantHighCount", &INTEGER),
        optional("CompliantMediumCount", &INTEGER),
        optional("ExecutionType", &NON_EMPTY_STRING),
        optional("NonCompliantCriticalCount", &INTEGER),
        optional("CompliantInformationalCount", &INTEGER),
        optional("NonCompliantInformationalCount", &INTEGER),
        optional("CompliantUnspecifiedCount", &INTEGER),
        optional("NonCompliantLowCount", &INTEGER),
        optional("NonCompliantHighCount", &INTEGER),
        optional("CompliantLowCount", &INTEGER),
        optional("ComplianceType", &NON_EMPTY_STRING),
        optional("PatchBaselineId", &NON_EMPTY_STRING),
        optional("OverallSeverity", &NON_EMPTY_STRING),
        optional("NonCompliantMediumCount", &INTEGER),
        optional("NonCompliantUnspecifiedCount", &INTEGER),
        optional("PatchGroup", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_SSM_PATCH: Structure = Structure {
    name: "AwsSsmPatch",
    members: &[
        optional("ComplianceSummary", &Shape::Structure(&AWS_SSM_COMPLIANCE_SUMMARY)),
    ],
    union: false,
};
pub static AWS_SSM_PATCH_COMPLIANCE_DETAILS: Structure = Structure {
    name: "AwsSsmPatchComplianceDetails",
    members: &[optional("Patch", &Shape::Structure(&AWS_SSM_PATCH))],
    union: false,
};
pub static AWS_STEP_FUNCTION_STATE_MACHINE_DETAILS: Structure = Structure {
    name: "AwsStepFunctionStateMachineDetails",
    members: &[
        optional("Label", &NON_EMPTY_STRING),
        optional(
            "LoggingConfiguration",
            &Shape::Structure(
                &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DETAILS,
            ),
        ),
        optional("Name", &NON_EMPTY_STRING),
        optional("RoleArn", &NON_EMPTY_STRING),
        optional("StateMachineArn", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional(
            "TracingConfiguration",
            &Shape::Structure(
                &AWS_STEP_FUNCTION_STATE_MACHINE_TRACING_CONFIGURATION_DETAILS,
            ),
        ),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_CLOUD_WATCH_LOGS_LOG_GROUP_DETAILS: Structure = Structure {
    name: "AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails",
    members: &[optional("LogGroupArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_DETAILS: Structure = Structure {
    name: "AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails",
    members: &[
        optional(
            "CloudWatchLogsLogGroup",
            &Shape::Structure(
                &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_CLOUD_WATCH_LOGS_LOG_GROUP_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsStepFunctionStateMachineLoggingConfigurationDestinationsList",
        &Shape::Structure(
            &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_DETAILS,
        ),
    ),
);
pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsStepFunctionStateMachineLoggingConfigurationDetails",
    members: &[
        optional(
            "Destinations",
            &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_LIST,
        ),
        optional("IncludeExecutionData", &Shape::Boolean),
        optional("Level", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_STEP_FUNCTION_STATE_MACHINE_TRACING_CONFIGURATION_DETAILS: Structure = Structure {
    name: "AwsStepFunctionStateMachineTracingConfigurationDetails",
    members: &[optional("Enabled", &Shape::Boolean)],
    union: false,
};
pub static AWS_WAF_RATE_BASED_RULE_DETAILS: Structure = Structure {
    name: "AwsWafRateBasedRuleDetails",
    members: &[
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("RateKey", &NON_EMPTY_STRING),
        optional("RateLimit", &LONG),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("MatchPredicates", &AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE_LIST),
    ],
    union: false,
};
pub static AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE: Structure = Structure {
    name: "AwsWafRateBasedRuleMatchPredicate",
    members: &[
        optional("DataId", &NON_EMPTY_STRING),
        optional("Negated", &Shape::Boolean),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRateBasedRuleMatchPredicateList",
        &Shape::Structure(&AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE),
    ),
);
pub static AWS_WAF_REGIONAL_RATE_BASED_RULE_DETAILS: Structure = Structure {
    name: "AwsWafRegionalRateBasedRuleDetails",
    members: &[
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("RateKey", &NON_EMPTY_STRING),
        optional("RateLimit", &LONG),
        optional("RuleId", &NON_EMPTY_STRING),
        optional(
            "MatchPredicates",
            &AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE_LIST,
        ),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE: Structure = Structure {
    name: "AwsWafRegionalRateBasedRuleMatchPredicate",
    members: &[
        optional("DataId", &NON_EMPTY_STRING),
        optional("Negated", &Shape::Boolean),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRegionalRateBasedRuleMatchPredicateList",
        &Shape::Structure(&AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE),
    ),
);
pub static AWS_WAF_REGIONAL_RULE_DETAILS: Structure = Structure {
    name: "AwsWafRegionalRuleDetails",
    members: &[
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("PredicateList", &AWS_WAF_REGIONAL_RULE_PREDICATE_LIST),
        optional("RuleId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_RULE_GROUP_DETAILS: Structure = Structure {
    name: "AwsWafRegionalRuleGroupDetails",
    members: &[
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("RuleGroupId", &NON_EMPTY_STRING),
        optional("Rules", &AWS_WAF_REGIONAL_RULE_GROUP_RULES_LIST),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_RULE_GROUP_RULES_ACTION_DETAILS: Structure = Structure {
    name: "AwsWafRegionalRuleGroupRulesActionDetails",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_WAF_REGIONAL_RULE_GROUP_RULES_DETAILS: Structure = Structure {
    name: "AwsWafRegionalRuleGroupRulesDetails",
    members: &[
        optional(
            "Action",
            &Shape::Structure(&AWS_WAF_REGIONAL_RULE_GROUP_RULES_ACTION_DETAILS),
        ),
        optional("Priority", &INTEGER),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_RULE_GROUP_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRegionalRuleGroupRulesList",
        &Shape::Structure(&AWS_WAF_REGIONAL_RULE_GROUP_RULES_DETAILS),
    ),
);
pub static AWS_WAF_REGIONAL_RULE_PREDICATE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRegionalRulePredicateList",
        &Shape::Structure(&AWS_WAF_REGIONAL_RULE_PREDICATE_LIST_DETAILS),
    ),
);
pub static AWS_WAF_REGIONAL_RULE_PREDICATE_LIST_DETAILS: Structure = Structure {
    name: "AwsWafRegionalRulePredicateListDetails",
    members: &[
        optional("DataId", &NON_EMPTY_STRING),
        optional("Negated", &Shape::Boolean),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_WEB_ACL_DETAILS: Structure = Structure {
    name: "AwsWafRegionalWebAclDetails",
    members: &[
        optional("DefaultAction", &NON_EMPTY_STRING),
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("RulesList", &AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST),
        optional("WebAclId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRegionalWebAclRulesList",
        &Shape::Structure(&AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_DETAILS),
    ),
);
pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_ACTION_DETAILS: Structure = Structure {
    name: "AwsWafRegionalWebAclRulesListActionDetails",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_DETAILS: Structure = Structure {
    name: "AwsWafRegionalWebAclRulesListDetails",
    members: &[
        optional(
            "Action",
            &Shape::Structure(&AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_ACTION_DETAILS),
        ),
        optional(
            "OverrideAction",
            &Shape::Structure(
                &AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_OVERRIDE_ACTION_DETAILS,
            ),
        ),
        optional("Priority", &INTEGER),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_OVERRIDE_ACTION_DETAILS: Structure = Structure {
    name: "AwsWafRegionalWebAclRulesListOverrideActionDetails",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_WAF_RULE_DETAILS: Structure = Structure {
    name: "AwsWafRuleDetails",
    members: &[
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("PredicateList", &AWS_WAF_RULE_PREDICATE_LIST),
        optional("RuleId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_RULE_GROUP_DETAILS: Structure = Structure {
    name: "AwsWafRuleGroupDetails",
    members: &[
        optional("MetricName", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("RuleGroupId", &NON_EMPTY_STRING),
        optional("Rules", &AWS_WAF_RULE_GROUP_RULES_LIST),
    ],
    union: false,
};
pub static AWS_WAF_RULE_GROUP_RULES_ACTION_DETAILS: Structure = Structure {
    name: "AwsWafRuleGroupRulesActionDetails",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static AWS_WAF_RULE_GROUP_RULES_DETAILS: Structure = Structure {
    name: "AwsWafRuleGroupRulesDetails",
    members: &[
        optional("Action", &Shape::Structure(&AWS_WAF_RULE_GROUP_RULES_ACTION_DETAILS)),
        optional("Priority", &INTEGER),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_RULE_GROUP_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRuleGroupRulesList",
        &Shape::Structure(&AWS_WAF_RULE_GROUP_RULES_DETAILS),
    ),
);
pub static AWS_WAF_RULE_PREDICATE_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafRulePredicateList",
        &Shape::Structure(&AWS_WAF_RULE_PREDICATE_LIST_DETAILS),
    ),
);
pub static AWS_WAF_RULE_PREDICATE_LIST_DETAILS: Structure = Structure {
    name: "AwsWafRulePredicateListDetails",
    members: &[
        optional("DataId", &NON_EMPTY_STRING),
        optional("Negated", &Shape::Boolean),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_WEB_ACL_DETAILS: Structure = Structure {
    name: "AwsWafWebAclDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("DefaultAction", &NON_EMPTY_STRING),
        optional("Rules", &AWS_WAF_WEB_ACL_RULE_LIST),
        optional("WebAclId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_WEB_ACL_RULE: Structure = Structure {
    name: "AwsWafWebAclRule",
    members: &[
        optional("Action", &Shape::Structure(&WAF_ACTION)),
        optional("ExcludedRules", &WAF_EXCLUDED_RULE_LIST),
        optional("OverrideAction", &Shape::Structure(&WAF_OVERRIDE_ACTION)),
        optional("Priority", &INTEGER),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAF_WEB_ACL_RULE_LIST: Shape = Shape::List(
    ListShape::new("AwsWafWebAclRuleList", &Shape::Structure(&AWS_WAF_WEB_ACL_RULE)),
);
pub static AWS_WAFV2_ACTION_ALLOW_DETAILS: Structure = Structure {
    name: "AwsWafv2ActionAllowDetails",
    members: &[
        optional(
            "CustomRequestHandling",
            &Shape::Structure(&AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_WAFV2_ACTION_BLOCK_DETAILS: Structure = Structure {
    name: "AwsWafv2ActionBlockDetails",
    members: &[
        optional("CustomResponse", &Shape::Structure(&AWS_WAFV2_CUSTOM_RESPONSE_DETAILS)),
    ],
    union: false,
};
pub static AWS_WAFV2_CUSTOM_HTTP_HEADER: Structure = Structure {
    name: "AwsWafv2CustomHttpHeader",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS: Structure = Structure {
    name: "AwsWafv2CustomRequestHandlingDetails",
    members: &[optional("InsertHeaders", &AWS_WAFV2_INSERT_HEADERS_LIST)],
    union: false,
};
pub static AWS_WAFV2_CUSTOM_RESPONSE_DETAILS: Structure = Structure {
    name: "AwsWafv2CustomResponseDetails",
    members: &[
        optional("CustomResponseBodyKey", &NON_EMPTY_STRING),
        optional("ResponseCode", &INTEGER),
        optional("ResponseHeaders", &AWS_WAFV2_INSERT_HEADERS_LIST),
    ],
    union: false,
};
pub static AWS_WAFV2_INSERT_HEADERS_LIST: Shape = Shape::List(
    ListShape::new(
        "AwsWafv2InsertHeadersList",
        &Shape::Structure(&AWS_WAFV2_CUSTOM_HTTP_HEADER),
    ),
);
pub static AWS_WAFV2_RULE_GROUP_DETAILS: Structure = Structure {
    name: "AwsWafv2RuleGroupDetails",
    members: &[
        optional("Capacity", &LONG),
        optional("Description", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Arn", &NON_EMPTY_STRING),
        optional("Rules", &AWS_WAFV2_RULES_LIST),
        optional("Scope", &NON_EMPTY_STRING),
        optional(
            "VisibilityConfig",
            &Shape::Structure(&AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_WAFV2_RULES_ACTION_CAPTCHA_DETAILS: Structure = Structure {
    name: "AwsWafv2RulesActionCaptchaDetails",
    members: &[
        optional(
            "CustomRequestHandling",
            &Shape::Structure(&AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_WAFV2_RULES_ACTION_COUNT_DETAILS: Structure = Structure {
    name: "AwsWafv2RulesActionCountDetails",
    members: &[
        optional(
            "CustomRequestHandling",
            &Shape::Structure(&AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_WAFV2_RULES_ACTION_DETAILS: Structure = Structure {
    name: "AwsWafv2RulesActionDetails",
    members: &[
        optional("Allow", &Shape::Structure(&AWS_WAFV2_ACTION_ALLOW_DETAILS)),
        optional("Block", &Shape::Structure(&AWS_WAFV2_ACTION_BLOCK_DETAILS)),
        optional("Captcha", &Shape::Structure(&AWS_WAFV2_RULES_ACTION_CAPTCHA_DETAILS)),
        optional("Count", &Shape::Structure(&AWS_WAFV2_RULES_ACTION_COUNT_DETAILS)),
    ],
    union: false,
};
pub static AWS_WAFV2_RULES_DETAILS: Structure = Structure {
    name: "AwsWafv2RulesDetails",
    members: &[
        optional("Action", &Shape::Structure(&AWS_WAFV2_RULES_ACTION_DETAILS)),
        optional("Name", &NON_EMPTY_STRING),
        optional("OverrideAction", &NON_EMPTY_STRING),
        optional("Priority", &INTEGER),
        optional(
            "VisibilityConfig",
            &Shape::Structure(&AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_WAFV2_RULES_LIST: Shape = Shape::List(
    ListShape::new("AwsWafv2RulesList", &Shape::Structure(&AWS_WAFV2_RULES_DETAILS)),
);
pub static AWS_WAFV2_VISIBILITY_CONFIG_DETAILS: Structure = Structure {
    name: "AwsWafv2VisibilityConfigDetails",
    members: &[
        optional("CloudWatchMetricsEnabled", &Shape::Boolean),
        optional("MetricName", &NON_EMPTY_STRING),
        optional("SampledRequestsEnabled", &Shape::Boolean),
    ],
    union: false,
};
pub static AWS_WAFV2_WEB_ACL_ACTION_DETAILS: Structure = Structure {
    name: "AwsWafv2WebAclActionDetails",
    members: &[
        optional("Allow", &Shape::Structure(&AWS_WAFV2_ACTION_ALLOW_DETAILS)),
        optional("Block", &Shape::Structure(&AWS_WAFV2_ACTION_BLOCK_DETAILS)),
    ],
    union: false,
};
pub static AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_DETAILS: Structure = Structure {
    name: "AwsWafv2WebAclCaptchaConfigDetails",
    members: &[
        optional(
            "ImmunityTimeProperty",
            &Shape::Structure(
                &AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_IMMUNITY_TIME_PROPERTY_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_IMMUNITY_TIME_PROPERTY_DETAILS: Structure = Structure {
    name: "AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails",
    members: &[optional("ImmunityTime", &LONG)],
    union: false,
};
pub static AWS_WAFV2_WEB_ACL_DETAILS: Structure = Structure {
    name: "AwsWafv2WebAclDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Arn", &NON_EMPTY_STRING),
        optional("ManagedbyFirewallManager", &Shape::Boolean),
        optional("Id", &NON_EMPTY_STRING),
        optional("Capacity", &LONG),
        optional(
            "CaptchaConfig",
            &Shape::Structure(&AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_DETAILS),
        ),
        optional("DefaultAction", &Shape::Structure(&AWS_WAFV2_WEB_ACL_ACTION_DETAILS)),
        optional("Description", &NON_EMPTY_STRING),
        optional("Rules", &AWS_WAFV2_RULES_LIST),
        optional(
            "VisibilityConfig",
            &Shape::Structure(&AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
        ),
    ],
    union: false,
};
pub static AWS_XRAY_ENCRYPTION_CONFIG_DETAILS: Structure = Structure {
    name: "AwsXrayEncryptionConfigDetails",
    members: &[
        optional("KeyId", &NON_EMPTY_STRING),
        optional("Status", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static AZURE_DETAIL: Structure = Structure {
    name: "AzureDetail",
    members: &[
        required("AWSConfigConnectorArn", &NON_EMPTY_STRING),
        required("ScopeConfiguration", &Shape::Structure(&AZURE_SCOPE_CONFIGURATION)),
        required("AzureRegions", &AZURE_REGION_LIST),
    ],
    union: false,
};
pub static AZURE_PROVIDER_CONFIGURATION: Structure = Structure {
    name: "AzureProviderConfiguration",
    members: &[
        required("AWSConfigConnectorArn", &NON_EMPTY_STRING),
        required("ScopeConfiguration", &Shape::Structure(&AZURE_SCOPE_CONFIGURATION)),
        required("AzureRegions", &AZURE_REGION_LIST),
    ],
    union: false,
};
pub static AZURE_REGION_LIST: Shape = Shape::List(
    ListShape::new("AzureRegionList", &NON_EMPTY_STRING).min(1).max(100),
);
pub static AZURE_RESOURCE_DETAILS: Structure = Structure {
    name: "AzureResourceDetails",
    members: &[],
    union: false,
};
pub static AZURE_SCOPE_CONFIGURATION: Structure = Structure {
    name: "AzureScopeConfiguration",
    members: &[
        required("ScopeType", &SCOPE_TYPE),
        optional("ScopeValues", &SCOPE_VALUE_LIST),
    ],
    union: false,
};
pub static AZURE_UPDATE_CONFIGURATION: Structure = Structure {
    name: "AzureUpdateConfiguration",
    members: &[
        required("ScopeConfiguration", &Shape::Structure(&AZURE_SCOPE_CONFIGURATION)),
        required("AzureRegions", &AZURE_REGION_LIST),
    ],
    union: false,
};
pub static BATCH_DELETE_AUTOMATION_RULES_REQUEST: Structure = Structure {
    name: "BatchDeleteAutomationRulesRequest",
    members: &[required("AutomationRulesArns", &AUTOMATION_RULES_ARNS_LIST)],
    union: false,
};
pub static BATCH_DELETE_AUTOMATION_RULES_RESPONSE: Structure = Structure {
    name: "BatchDeleteAutomationRulesResponse",
    members: &[
        optional("ProcessedAutomationRules", &AUTOMATION_RULES_ARNS_LIST),
        optional("UnprocessedAutomationRules", &UNPROCESSED_AUTOMATION_RULES_LIST),
    ],
    union: false,
};
pub static BATCH_DISABLE_STANDARDS_REQUEST: Structure = Structure {
    name: "BatchDisableStandardsRequest",
    members: &[required("StandardsSubscriptionArns", &STANDARDS_SUBSCRIPTION_ARNS)],
    union: false,
};
pub static BATCH_DISABLE_STANDARDS_RESPONSE: Structure = Structure {
    name: "BatchDisableStandardsResponse",
    members: &[optional("StandardsSubscriptions", &STANDARDS_SUBSCRIPTIONS)],
    union: false,
};
pub static BATCH_ENABLE_STANDARDS_REQUEST: Structure = Structure {
    name: "BatchEnableStandardsRequest",
    members: &[
        required("StandardsSubscriptionRequests", &STANDARDS_SUBSCRIPTION_REQUESTS),
    ],
    union: false,
};
pub static BATCH_ENABLE_STANDARDS_RESPONSE: Structure = Structure {
    name: "BatchEnableStandardsResponse",
    members: &[optional("StandardsSubscriptions", &STANDARDS_SUBSCRIPTIONS)],
    union: false,
};
pub static BATCH_GET_AUTOMATION_RULES_REQUEST: Structure = Structure {
    name: "BatchGetAutomationRulesRequest",
    members: &[required("AutomationRulesArns", &AUTOMATION_RULES_ARNS_LIST)],
    union: false,
};
pub static BATCH_GET_AUTOMATION_RULES_RESPONSE: Structure = Structure {
    name: "BatchGetAutomationRulesResponse",
    members: &[
        optional("Rules", &AUTOMATION_RULES_CONFIG_LIST),
        optional("UnprocessedAutomationRules", &UNPROCESSED_AUTOMATION_RULES_LIST),
    ],
    union: false,
};
pub static BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS_REQUEST: Structure = Structure {
    name: "BatchGetConfigurationPolicyAssociationsRequest",
    members: &[
        required(
            "ConfigurationPolicyAssociationIdentifiers",
            &CONFIGURATION_POLICY_ASSOCIATIONS_LIST,
        ),
    ],
    union: false,
};
pub static BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS_RESPONSE: Structure = Structure {
    name: "BatchGetConfigurationPolicyAssociationsResponse",
    members: &[
        optional(
            "ConfigurationPolicyAssociations",
            &CONFIGURATION_POLICY_ASSOCIATION_LIST,
        ),
        optional(
            "UnprocessedConfigurationPolicyAssociations",
            &UNPROCESSED_CONFIGURATION_POLICY_ASSOCIATION_LIST,
        ),
    ],
    union: false,
};
pub static BATCH_GET_SECURITY_CONTROLS_REQUEST: Structure = Structure {
    name: "BatchGetSecurityControlsRequest",
    members: &[required("SecurityControlIds", &STRING_LIST)],
    union: false,
};
pub static BATCH_GET_SECURITY_CONTROLS_RESPONSE: Structure = Structure {
    name: "BatchGetSecurityControlsResponse",
    members: &[
        required("SecurityControls", &SECURITY_CONTROLS),
        optional("UnprocessedIds", &UNPROCESSED_SECURITY_CONTROLS),
    ],
    union: false,
};
pub static BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS_REQUEST: Structure = Structure {
    name: "BatchGetStandardsControlAssociationsRequest",
    members: &[
        required("StandardsControlAssociationIds", &STANDARDS_CONTROL_ASSOCIATION_IDS),
    ],
    union: false,
};
pub static BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS_RESPONSE: Structure = Structure {
    name: "BatchGetStandardsControlAssociationsResponse",
    members: &[
        required(
            "StandardsControlAssociationDetails",
            &STANDARDS_CONTROL_ASSOCIATION_DETAILS,
        ),
        optional("UnprocessedAssociations", &UNPROCESSED_STANDARDS_CONTROL_ASSOCIATIONS),
    ],
    union: false,
};
pub static BATCH_IMPORT_FINDINGS_REQUEST: Structure = Structure {
    name: "BatchImportFindingsRequest",
    members: &[required("Findings", &BATCH_IMPORT_FINDINGS_REQUEST_FINDING_LIST)],
    union: false,
};
pub static BATCH_IMPORT_FINDINGS_REQUEST_FINDING_LIST: Shape = Shape::List(
    ListShape::new(
            "BatchImportFindingsRequestFindingList",
            &Shape::Structure(&AWS_SECURITY_FINDING),
        )
        .min(1)
        .max(100),
);
pub static BATCH_IMPORT_FINDINGS_RESPONSE: Structure = Structure {
    name: "BatchImportFindingsResponse",
    members: &[
        required("FailedCount", &INTEGER),
        required("SuccessCount", &INTEGER),
        optional("FailedFindings", &IMPORT_FINDINGS_ERROR_LIST),
    ],
    union: false,
};
pub static BATCH_UPDATE_AUTOMATION_RULES_REQUEST: Structure = Structure {
    name: "BatchUpdateAutomationRulesRequest",
    members: &[
        required(
            "UpdateAutomationRulesRequestItems",
            &UPDATE_AUTOMATION_RULES_REQUEST_ITEMS_LIST,
        ),
    ],
    union: false,
};
pub static BATCH_UPDATE_AUTOMATION_RULES_RESPONSE: Structure = Structure {
    name: "BatchUpdateAutomationRulesResponse",
    members: &[
        optional("ProcessedAutomationRules", &AUTOMATION_RULES_ARNS_LIST),
        optional("UnprocessedAutomationRules", &UNPROCESSED_AUTOMATION_RULES_LIST),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_REQUEST: Structure = Structure {
    name: "BatchUpdateFindingsRequest",
    members: &[
        required("FindingIdentifiers", &AWS_SECURITY_FINDING_IDENTIFIER_LIST),
        optional("Note", &Shape::Structure(&NOTE_UPDATE)),
        optional("Severity", &Shape::Structure(&SEVERITY_UPDATE)),
        optional("VerificationState", &VERIFICATION_STATE),
        optional("Confidence", &RATIO_SCALE),
        optional("Criticality", &RATIO_SCALE),
        optional("Types", &TYPE_LIST),
        optional("UserDefinedFields", &FIELD_MAP),
        optional("Workflow", &Shape::Structure(&WORKFLOW_UPDATE)),
        optional("RelatedFindings", &RELATED_FINDING_LIST),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_RESPONSE: Structure = Structure {
    name: "BatchUpdateFindingsResponse",
    members: &[
        required("ProcessedFindings", &AWS_SECURITY_FINDING_IDENTIFIER_LIST),
        required("UnprocessedFindings", &BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDINGS_LIST),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDING: Structure = Structure {
    name: "BatchUpdateFindingsUnprocessedFinding",
    members: &[
        required(
            "FindingIdentifier",
            &Shape::Structure(&AWS_SECURITY_FINDING_IDENTIFIER),
        ),
        required("ErrorCode", &NON_EMPTY_STRING),
        required("ErrorMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "BatchUpdateFindingsUnprocessedFindingsList",
        &Shape::Structure(&BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDING),
    ),
);
pub static BATCH_UPDATE_FINDINGS_V2_PROCESSED_FINDING: Structure = Structure {
    name: "BatchUpdateFindingsV2ProcessedFinding",
    members: &[
        optional("FindingIdentifier", &Shape::Structure(&OCSF_FINDING_IDENTIFIER)),
        optional("MetadataUid", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_V2_PROCESSED_FINDINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "BatchUpdateFindingsV2ProcessedFindingsList",
        &Shape::Structure(&BATCH_UPDATE_FINDINGS_V2_PROCESSED_FINDING),
    ),
);
pub static BATCH_UPDATE_FINDINGS_V2_REQUEST: Structure = Structure {
    name: "BatchUpdateFindingsV2Request",
    members: &[
        optional("MetadataUids", &METADATA_UID_LIST),
        optional("FindingIdentifiers", &OCSF_FINDING_IDENTIFIER_LIST),
        optional("Comment", &NON_EMPTY_STRING),
        optional("SeverityId", &INTEGER),
        optional("StatusId", &INTEGER),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_V2_RESPONSE: Structure = Structure {
    name: "BatchUpdateFindingsV2Response",
    members: &[
        required("ProcessedFindings", &BATCH_UPDATE_FINDINGS_V2_PROCESSED_FINDINGS_LIST),
        required(
            "UnprocessedFindings",
            &BATCH_UPDATE_FINDINGS_V2_UNPROCESSED_FINDINGS_LIST,
        ),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_V2_UNPROCESSED_FINDING: Structure = Structure {
    name: "BatchUpdateFindingsV2UnprocessedFinding",
    members: &[
        optional("FindingIdentifier", &Shape::Structure(&OCSF_FINDING_IDENTIFIER)),
        optional("MetadataUid", &NON_EMPTY_STRING),
        optional("ErrorCode", &BATCH_UPDATE_FINDINGS_V2_UNPROCESSED_FINDING_ERROR_CODE),
        optional("ErrorMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static BATCH_UPDATE_FINDINGS_V2_UNPROCESSED_FINDING_ERROR_CODE: Shape = Shape::String(
    StringShape::new("BatchUpdateFindingsV2UnprocessedFindingErrorCode")
        .values(
            &[
                "ResourceNotFoundException",
                "ValidationException",
                "InternalServerException",
                "ConflictException",
            ],
        ),
);
pub static BATCH_UPDATE_FINDINGS_V2_UNPROCESSED_FINDINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "BatchUpdateFindingsV2UnprocessedFindingsList",
        &Shape::Structure(&BATCH_UPDATE_FINDINGS_V2_UNPROCESSED_FINDING),
    ),
);
pub static BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS_REQUEST: Structure = Structure {
    name: "BatchUpdateStandardsControlAssociationsRequest",
    members: &[
        required(
            "StandardsControlAssociationUpdates",
            &STANDARDS_CONTROL_ASSOCIATION_UPDATES,
        ),
    ],
    union: false,
};
pub static BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS_RESPONSE: Structure = Structure {
    name: "BatchUpdateStandardsControlAssociationsResponse",
    members: &[
        optional(
            "UnprocessedAssociationUpdates",
            &UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATES,
        ),
    ],
    union: false,
};
pub static BOOLEAN_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "BooleanConfigurationOptions",
    members: &[optional("DefaultValue", &Shape::Boolean)],
    union: false,
};
pub static BOOLEAN_FILTER: Structure = Structure {
    name: "BooleanFilter",
    members: &[optional("Value", &Shape::Boolean)],
    union: false,
};
pub static BOOLEAN_FILTER_LIST: Shape = Shape::List(
    ListShape::new("BooleanFilterList", &Shape::Structure(&BOOLEAN_FILTER)),
);
pub static CANCEL_EXPORT_JOB_V2_REQUEST: Structure = Structure {
    name: "CancelExportJobV2Request",
    members: &[required("ExportJobId", &EXPORT_JOB_ID).at(Location::Uri, "ExportJobId")],
    union: false,
};
pub static CANCEL_EXPORT_JOB_V2_RESPONSE: Structure = Structure {
    name: "CancelExportJobV2Response",
    members: &[
        required("ExportJobId", &EXPORT_JOB_ID),
        required("Status", &EXPORT_STATUS),
    ],
    union: false,
};
pub static CATEGORY_LIST: Shape = Shape::List(
    ListShape::new("CategoryList", &NON_EMPTY_STRING),
);
pub static CELL: Structure = Structure {
    name: "Cell",
    members: &[
        optional("Column", &LONG),
        optional("Row", &LONG),
        optional("ColumnName", &NON_EMPTY_STRING),
        optional("CellReference", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CELLS: Shape = Shape::List(ListShape::new("Cells", &Shape::Structure(&CELL)));
pub static CIDR_BLOCK_ASSOCIATION: Structure = Structure {
    name: "CidrBlockAssociation",
    members: &[
        optional("AssociationId", &NON_EMPTY_STRING),
        optional("CidrBlock", &NON_EMPTY_STRING),
        optional("CidrBlockState", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CIDR_BLOCK_ASSOCIATION_LIST: Shape = Shape::List(
    ListShape::new(
        "CidrBlockAssociationList",
        &Shape::Structure(&CIDR_BLOCK_ASSOCIATION),
    ),
);
pub static CITY: Structure = Structure {
    name: "City",
    members: &[optional("CityName", &NON_EMPTY_STRING)],
    union: false,
};
pub static CLASSIFICATION_RESULT: Structure = Structure {
    name: "ClassificationResult",
    members: &[
        optional("MimeType", &NON_EMPTY_STRING),
        optional("SizeClassified", &LONG),
        optional("AdditionalOccurrences", &Shape::Boolean),
        optional("Status", &Shape::Structure(&CLASSIFICATION_STATUS)),
        optional("SensitiveData", &SENSITIVE_DATA_RESULT_LIST),
        optional(
            "CustomDataIdentifiers",
            &Shape::Structure(&CUSTOM_DATA_IDENTIFIERS_RESULT),
        ),
    ],
    union: false,
};
pub static CLASSIFICATION_STATUS: Structure = Structure {
    name: "ClassificationStatus",
    members: &[
        optional("Code", &NON_EMPTY_STRING),
        optional("Reason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CLIENT_TOKEN: Shape = Shape::String(
    StringShape::new("ClientToken").min(1).max(63).pattern("^[\\x21-\\x7E]{1,64}$"),
);
pub static CLOUD_PROVIDER_NAME: Shape = Shape::String(
    StringShape::new("CloudProviderName").values(&["Azure", "AWS", "GCP"]),
);
pub static CLOUD_WATCH_LOGS_LOG_GROUP_ARN_CONFIG_DETAILS: Structure = Structure {
    name: "CloudWatchLogsLogGroupArnConfigDetails",
    members: &[
        optional("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
        optional("HostedZoneId", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CODE_REPOSITORY_DETAILS: Structure = Structure {
    name: "CodeRepositoryDetails",
    members: &[
        optional("ProviderType", &NON_EMPTY_STRING),
        optional("ProjectName", &NON_EMPTY_STRING),
        optional("CodeSecurityIntegrationArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CODE_VULNERABILITIES_FILE_PATH: Structure = Structure {
    name: "CodeVulnerabilitiesFilePath",
    members: &[
        optional("EndLine", &INTEGER),
        optional("FileName", &NON_EMPTY_STRING),
        optional("FilePath", &NON_EMPTY_STRING),
        optional("StartLine", &INTEGER),
    ],
    union: false,
};
pub static COMPLIANCE: Structure = Structure {
    name: "Compliance",
    members: &[
        optional("Status", &COMPLIANCE_STATUS),
        optional("RelatedRequirements", &RELATED_REQUIREMENTS_LIST),
        optional("StatusReasons", &STATUS_REASONS_LIST),
        optional("SecurityControlId", &NON_EMPTY_STRING),
        optional("AssociatedStandards", &ASSOCIATED_STANDARDS_LIST),
        optional("SecurityControlParameters", &SECURITY_CONTROL_PARAMETERS_LIST),
    ],
    union: false,
};
pub static COMPLIANCE_STATUS: Shape = Shape::String(
    StringShape::new("ComplianceStatus")
        .values(&["PASSED", "WARNING", "FAILED", "NOT_AVAILABLE"]),
);
pub static COMPOSITE_FILTER: Structure = Structure {
    name: "CompositeFilter",
    members: &[
        optional("StringFilters", &OCSF_STRING_FILTER_LIST),
        optional("DateFilters", &OCSF_DATE_FILTER_LIST),
        optional("BooleanFilters", &OCSF_BOOLEAN_FILTER_LIST),
        optional("NumberFilters", &OCSF_NUMBER_FILTER_LIST),
        optional("MapFilters", &OCSF_MAP_FILTER_LIST),
        optional("IpFilters", &OCSF_IP_FILTER_LIST),
        optional("NestedCompositeFilters", &COMPOSITE_FILTER_LIST),
        optional("Operator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static COMPOSITE_FILTER_LIST: Shape = Shape::List(
    ListShape::new("CompositeFilterList", &Shape::Structure(&COMPOSITE_FILTER)),
);
pub static CONFIGURATION_OPTIONS: Structure = Structure {
    name: "ConfigurationOptions",
    members: &[
        optional("Integer", &Shape::Structure(&INTEGER_CONFIGURATION_OPTIONS)),
        optional("IntegerList", &Shape::Structure(&INTEGER_LIST_CONFIGURATION_OPTIONS)),
        optional("Double", &Shape::Structure(&DOUBLE_CONFIGURATION_OPTIONS)),
        optional("String", &Shape::Structure(&STRING_CONFIGURATION_OPTIONS)),
        optional("StringList", &Shape::Structure(&STRING_LIST_CONFIGURATION_OPTIONS)),
        optional("Boolean", &Shape::Structure(&BOOLEAN_CONFIGURATION_OPTIONS)),
        optional("Enum", &Shape::Structure(&ENUM_CONFIGURATION_OPTIONS)),
        optional("EnumList", &Shape::Structure(&ENUM_LIST_CONFIGURATION_OPTIONS)),
    ],
    union: true,
};
pub static CONFIGURATION_POLICY_ASSOCIATION: Structure = Structure {
    name: "ConfigurationPolicyAssociation",
    members: &[optional("Target", &Shape::Structure(&TARGET))],
    union: false,
};
pub static CONFIGURATION_POLICY_ASSOCIATION_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationPolicyAssociationList",
        &Shape::Structure(&CONFIGURATION_POLICY_ASSOCIATION_SUMMARY),
    ),
);
pub static CONFIGURATION_POLICY_ASSOCIATION_STATUS: Shape = Shape::String(
    StringShape::new("ConfigurationPolicyAssociationStatus")
        .values(&["PENDING", "SUCCESS", "FAILED", "DISABLED"]),
);
pub static CONFIGURATION_POLICY_ASSOCIATION_SUMMARY: Structure = Structure {
    name: "ConfigurationPolicyAssociationSummary",
    members: &[
        optional("ConfigurationPolicyId", &NON_EMPTY_STRING),
        optional("TargetId", &NON_EMPTY_STRING),
        optional("TargetType", &TARGET_TYPE),
        optional("AssociationType", &ASSOCIATION_TYPE),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("AssociationStatus", &CONFIGURATION_POLICY_ASSOCIATION_STATUS),
        optional("AssociationStatusMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CONFIGURATION_POLICY_ASSOCIATION_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationPolicyAssociationSummaryList",
        &Shape::Structure(&CONFIGURATION_POLICY_ASSOCIATION_SUMMARY),
    ),
);
pub static CONFIGURATION_POLICY_ASSOCIATIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationPolicyAssociationsList",
        &Shape::Structure(&CONFIGURATION_POLICY_ASSOCIATION),
    ),
);
pub static CONFIGURATION_POLICY_SUMMARY: Structure = Structure {
    name: "ConfigurationPolicySummary",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("ServiceEnabled", &Shape::Boolean),
    ],
    union: false,
};
pub static CONFIGURATION_POLICY_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new(
        "ConfigurationPolicySummaryList",
        &Shape::Structure(&CONFIGURATION_POLICY_SUMMARY),
    ),
);
pub static CONFLICT_EXCEPTION: Structure = Structure {
    name: "ConflictException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CONNECTION_DIRECTION: Shape = Shape::String(
    StringShape::new("ConnectionDirection").values(&["INBOUND", "OUTBOUND"]),
);
pub static CONNECTOR_AUTH_STATUS: Shape = Shape::String(
    StringShape::new("ConnectorAuthStatus").values(&["ACTIVE", "FAILED"]),
);
pub static CONNECTOR_PROVIDER_NAME: Shape = Shape::String(
    StringShape::new("ConnectorProviderName")
        .values(&["JIRA_CLOUD", "SERVICENOW", "AZURE", "GCP"]),
);
pub static CONNECTOR_STATUS: Shape = Shape::String(
    StringShape::new("ConnectorStatus")
        .values(
            &[
                "CONNECTED",
                "DEGRADED",
                "FAILED_TO_CONNECT",
                "PENDING_AUTHORIZATION",
                "PENDING_CONFIGURATION",
                "UNKNOWN",
            ],
        ),
);
pub static CONNECTOR_SUMMARY: Structure = Structure {
    name: "ConnectorSummary",
    members: &[
        optional("ConnectorArn", &NON_EMPTY_STRING),
        required("ConnectorId", &NON_EMPTY_STRING),
        required("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        required("ProviderSummary", &Shape::Structure(&PROVIDER_SUMMARY)),
        required("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("EnablementStatus", &ENABLEMENT_STATUS),
        optional("EnablementStatusReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CONNECTOR_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new("ConnectorSummaryList", &Shape::Structure(&CONNECTOR_SUMMARY)),
);
pub static CONTAINER_DETAILS: Structure = Structure {
    name: "ContainerDetails",
    members: &[
        optional("ContainerRuntime", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("ImageId", &NON_EMPTY_STRING),
        optional("ImageName", &NON_EMPTY_STRING),
        optional("LaunchedAt", &NON_EMPTY_STRING),
        optional("VolumeMounts", &VOLUME_MOUNT_LIST),
        optional("Privileged", &Shape::Boolean),
    ],
    union: false,
};
pub static CONTROL_FINDING_GENERATOR: Shape = Shape::String(
    StringShape::new("ControlFindingGenerator")
        .values(&["STANDARD_CONTROL", "SECURITY_CONTROL"]),
);
pub static CONTROL_STATUS: Shape = Shape::String(
    StringShape::new("ControlStatus").values(&["ENABLED", "DISABLED"]),
);
pub static COUNTRY: Structure = Structure {
    name: "Country",
    members: &[
        optional("CountryCode", &NON_EMPTY_STRING),
        optional("CountryName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CREATE_ACTION_TARGET_REQUEST: Structure = Structure {
    name: "CreateActionTargetRequest",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        required("Id", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CREATE_ACTION_TARGET_RESPONSE: Structure = Structure {
    name: "CreateActionTargetResponse",
    members: &[required("ActionTargetArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static CREATE_AGGREGATOR_V2_REQUEST: Structure = Structure {
    name: "CreateAggregatorV2Request",
    members: &[
        required("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("LinkedRegions", &STRING_LIST),
        optional("Tags", &TAG_MAP),
        optional("ClientToken", &CLIENT_TOKEN),
    ],
    union: false,
};
pub static CREATE_AGGREGATOR_V2_RESPONSE: Structure = Structure {
    name: "CreateAggregatorV2Response",
    members: &[
        optional("AggregatorV2Arn", &NON_EMPTY_STRING),
        optional("AggregationRegion", &NON_EMPTY_STRING),
        optional("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("LinkedRegions", &STRING_LIST),
    ],
    union: false,
};
pub static CREATE_AUTOMATION_RULE_REQUEST: Structure = Structure {
    name: "CreateAutomationRuleRequest",
    members: &[
        optional("Tags", &TAG_MAP),
        optional("RuleStatus", &RULE_STATUS),
        required("RuleOrder", &RULE_ORDER_VALUE),
        required("RuleName", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        optional("IsTerminal", &Shape::Boolean),
        required("Criteria", &Shape::Structure(&AUTOMATION_RULES_FINDING_FILTERS)),
        required("Actions", &ACTION_LIST),
    ],
    union: false,
};
pub static CREATE_AUTOMATION_RULE_RESPONSE: Structure = Structure {
    name: "CreateAutomationRuleResponse",
    members: &[optional("RuleArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static CREATE_AUTOMATION_RULE_V2_REQUEST: Structure = Structure {
    name: "CreateAutomationRuleV2Request",
    members: &[
        required("RuleName", &NON_EMPTY_STRING),
        optional("RuleStatus", &RULE_STATUS_V2),
        required("Description", &NON_EMPTY_STRING),
        required("RuleOrder", &RULE_ORDER_VALUE_V2),
        required("Criteria", &Shape::Structure(&CRITERIA)),
        required("Actions", &AUTOMATION_RULES_ACTION_LIST_V2),
        optional("Tags", &TAG_MAP),
        optional("ClientToken", &CLIENT_TOKEN),
    ],
    union: false,
};
pub static CREATE_AUTOMATION_RULE_V2_RESPONSE: Structure = Structure {
    name: "CreateAutomationRuleV2Response",
    members: &[
        optional("RuleArn", &NON_EMPTY_STRING),
        optional("RuleId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CREATE_CONFIGURATION_POLICY_REQUEST: Structure = Structure {
    name: "CreateConfigurationPolicyRequest",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        required("ConfigurationPolicy", &Shape::Structure(&POLICY)),
        optional("Tags", &TAG_MAP),
    ],
    union: false,
};
pub static CREATE_CONFIGURATION_POLICY_RESPONSE: Structure = Structure {
    name: "CreateConfigurationPolicyResponse",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("ConfigurationPolicy", &Shape::Structure(&POLICY)),
    ],
    union: false,
};
pub static CREATE_CONNECTOR_REQUEST: Structure = Structure {
    name: "CreateConnectorRequest",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        required("Provider", &Shape::Structure(&CSPM_PROVIDER_CONFIGURATION)),
        optional("Tags", &TAG_MAP),
        optional("ClientToken", &CLIENT_TOKEN),
    ],
    union: false,
};
pub static CREATE_CONNECTOR_RESPONSE: Structure = Structure {
    name: "CreateConnectorResponse",
    members: &[
        required("ConnectorArn", &NON_EMPTY_STRING),
        required("ConnectorId", &NON_EMPTY_STRING),
        optional("ConnectorStatus", &CSPM_CONNECTOR_STATUS),
        optional("EnablementStatus", &CSPM_ENABLEMENT_STATUS),
    ],
    union: false,
};
pub static CREATE_CONNECTOR_V2_REQUEST: Structure = Structure {
    name: "CreateConnectorV2Request",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        required("Provider", &Shape::Structure(&PROVIDER_CONFIGURATION)),
        optional("KmsKeyArn", &NON_EMPTY_STRING),
        optional("Tags", &TAG_MAP),
        optional("ClientToken", &CLIENT_TOKEN),
    ],
    union: false,
};
pub static CREATE_CONNECTOR_V2_RESPONSE: Structure = Structure {
    name: "CreateConnectorV2Response",
    members: &[
        required("ConnectorArn", &NON_EMPTY_STRING),
        required("ConnectorId", &NON_EMPTY_STRING),
        optional("AuthUrl", &NON_EMPTY_STRING),
        optional("ConnectorStatus", &CONNECTOR_STATUS),
        optional("EnablementStatus", &ENABLEMENT_STATUS),
    ],
    union: false,
};
pub static CREATE_FINDING_AGGREGATOR_REQUEST: Structure = Structure {
    name: "CreateFindingAggregatorRequest",
    members: &[
        required("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("Regions", &STRING_LIST),
    ],
    union: false,
};
pub static CREATE_FINDING_AGGREGATOR_RESPONSE: Structure = Structure {
    name: "CreateFindingAggregatorResponse",
    members: &[
        optional("FindingAggregatorArn", &NON_EMPTY_STRING),
        optional("FindingAggregationRegion", &NON_EMPTY_STRING),
        optional("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("Regions", &STRING_LIST),
    ],
    union: false,
};
pub static CREATE_INSIGHT_REQUEST: Structure = Structure {
    name: "CreateInsightRequest",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        required("Filters", &Shape::Structure(&AWS_SECURITY_FINDING_FILTERS)),
        required("GroupByAttribute", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CREATE_INSIGHT_RESPONSE: Structure = Structure {
    name: "CreateInsightResponse",
    members: &[required("InsightArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static CREATE_MEMBERS_REQUEST: Structure = Structure {
    name: "CreateMembersRequest",
    members: &[required("AccountDetails", &ACCOUNT_DETAILS_LIST)],
    union: false,
};
pub static CREATE_MEMBERS_RESPONSE: Structure = Structure {
    name: "CreateMembersResponse",
    members: &[optional("UnprocessedAccounts", &RESULT_LIST)],
    union: false,
};
pub static CREATE_TICKET_V2_REQUEST: Structure = Structure {
    name: "CreateTicketV2Request",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING),
        required("FindingMetadataUid", &NON_EMPTY_STRING),
        optional("ClientToken", &CLIENT_TOKEN),
        optional("Mode", &TICKET_CREATION_MODE),
    ],
    union: false,
};
pub static CREATE_TICKET_V2_RESPONSE: Structure = Structure {
    name: "CreateTicketV2Response",
    members: &[
        required("TicketId", &NON_EMPTY_STRING),
        optional("TicketSrcUrl", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CRITERIA: Structure = Structure {
    name: "Criteria",
    members: &[
        optional("OcsfFindingCriteria", &Shape::Structure(&OCSF_FINDING_FILTERS)),
        optional("ResourceCriteria", &Shape::Structure(&RESOURCES_FILTERS)),
    ],
    union: true,
};
pub static CRITICALITY_SOURCE: Structure = Structure {
    name: "CriticalitySource",
    members: &[
        required("Source", &CRITICALITY_SOURCE_TYPE),
        required("Reason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static CRITICALITY_SOURCE_LIST: Shape = Shape::List(
    ListShape::new("CriticalitySourceList", &Shape::Structure(&CRITICALITY_SOURCE))
        .max(5),
);
pub static CRITICALITY_SOURCE_TYPE: Shape = Shape::String(
    StringShape::new("CriticalitySourceType")
        .values(
            &[
                "AutomationRule",
                "ResourceName",
                "TagInference",
                "CloudWatchTelemetryInference",
                "InstalledSoftwareAndPackageInference",
            ],
        ),
);
pub static CROSS_ACCOUNT_MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("CrossAccountMaxResults").min(1).max(50),
);
pub static CSPM_CONNECTOR_PROVIDER_NAME: Shape = Shape::String(
    StringShape::new("CspmConnectorProviderName").values(&["AZURE", "GCP"]),
);
pub static CSPM_CONNECTOR_STATUS: Shape = Shape::String(
    StringShape::new("CspmConnectorStatus")
        .values(&["CONNECTED", "DEGRADED", "FAILED_TO_CONNECT", "UNKNOWN"]),
);
pub static CSPM_CONNECTOR_SUMMARY: Structure = Structure {
    name: "CspmConnectorSummary",
    members: &[
        optional("ConnectorArn", &NON_EMPTY_STRING),
        optional("ConnectorId", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("ProviderSummary", &Shape::Structure(&CSPM_PROVIDER_SUMMARY)),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("CreatedBy", &NON_EMPTY_STRING),
        optional("EnablementStatus", &CSPM_ENABLEMENT_STATUS),
    ],
    union: false,
};
pub static CSPM_CONNECTOR_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new(
        "CspmConnectorSummaryList",
        &Shape::Structure(&CSPM_CONNECTOR_SUMMARY),
    ),
);
pub static CSPM_ENABLEMENT_STATUS: Shape = Shape::String(
    StringShape::new("CspmEnablementStatus")
        .values(&["ENABLED", "PENDING_ENABLEMENT", "PENDING_UPDATE", "PENDING_DELETION"]),
);
pub static CSPM_HEALTH_CHECK: Structure = Structure {
    name: "CspmHealthCheck",
    members: &[
        required("ConnectorStatus", &CSPM_CONNECTOR_STATUS),
        optional("Message", &NON_EMPTY_STRING),
        required("LastCheckedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("Issues", &HEALTH_ISSUE_LIST),
    ],
    union: false,
};
pub static CSPM_PROVIDER_CONFIGURATION: Structure = Structure {
    name: "CspmProviderConfiguration",
    members: &[
        optional("Azure", &Shape::Structure(&AZURE_PROVIDER_CONFIGURATION)),
        optional("GCP", &Shape::Structure(&GCP_PROVIDER_CONFIGURATION)),
    ],
    union: true,
};
pub static CSPM_PROVIDER_DETAIL: Structure = Structure {
    name: "CspmProviderDetail",
    members: &[
        optional("Azure", &Shape::Structure(&AZURE_DETAIL)),
        optional("GCP", &Shape::Structure(&GCP_DETAIL)),
    ],
    union: true,
};
pub static CSPM_PROVIDER_SUMMARY: Structure = Structure {
    name: "CspmProviderSummary",
    members: &[
        optional("ProviderName", &CSPM_CONNECTOR_PROVIDER_NAME),
        optional("ConnectorStatus", &CSPM_CONNECTOR_STATUS),
        optional("ProviderConfiguration", &Shape::Structure(&CSPM_PROVIDER_DETAIL)),
    ],
    union: false,
};
pub static CSPM_PROVIDER_UPDATE_CONFIGURATION: Structure = Structure {
    name: "CspmProviderUpdateConfiguration",
    members: &[
        optional("Azure", &Shape::Structure(&AZURE_UPDATE_CONFIGURATION)),
        optional("GCP", &Shape::Structure(&GCP_UPDATE_CONFIGURATION)),
    ],
    union: true,
};
pub static CUSTOM_DATA_IDENTIFIERS_DETECTIONS: Structure = Structure {
    name: "CustomDataIdentifiersDetections",
    members: &[
        optional("Count", &LONG),
        optional("Arn", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Occurrences", &Shape::Structure(&OCCURRENCES)),
    ],
    union: false,
};
pub static CUSTOM_DATA_IDENTIFIERS_DETECTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "CustomDataIdentifiersDetectionsList",
        &Shape::Structure(&CUSTOM_DATA_IDENTIFIERS_DETECTIONS),
    ),
);
pub static CUSTOM_DATA_IDENTIFIERS_RESULT: Structure = Structure {
    name: "CustomDataIdentifiersResult",
    members: &[
        optional("Detections", &CUSTOM_DATA_IDENTIFIERS_DETECTIONS_LIST),
        optional("TotalCount", &LONG),
    ],
    union: false,
};
pub static CUSTOMIZABLE_PROPERTIES: Shape = Shape::List(
    ListShape::new("CustomizableProperties", &SECURITY_CONTROL_PROPERTY),
);
pub static CVSS: Structure = Structure {
    name: "Cvss",
    members: &[
        optional("Version", &NON_EMPTY_STRING),
        optional("BaseScore", &DOUBLE),
        optional("BaseVector", &NON_EMPTY_STRING),
        optional("Source", &NON_EMPTY_STRING),
        optional("Adjustments", &ADJUSTMENT_LIST),
    ],
    union: false,
};
pub static CVSS_LIST: Shape = Shape::List(
    ListShape::new("CvssList", &Shape::Structure(&CVSS)),
);
pub static DATA_CLASSIFICATION_DETAILS: Structure = Structure {
    name: "DataClassificationDetails",
    members: &[
        optional("DetailedResultsLocation", &NON_EMPTY_STRING),
        optional("Result", &Shape::Structure(&CLASSIFICATION_RESULT)),
    ],
    union: false,
};
pub static DATE_FILTER: Structure = Structure {
    name: "DateFilter",
    members: &[
        optional("Start", &NON_EMPTY_STRING),
        optional("End", &NON_EMPTY_STRING),
        optional("DateRange", &Shape::Structure(&DATE_RANGE)),
    ],
    union: false,
};
pub static DATE_FILTER_LIST: Shape = Shape::List(
    ListShape::new("DateFilterList", &Shape::Structure(&DATE_FILTER)),
);
pub static DATE_RANGE: Structure = Structure {
    name: "DateRange",
    members: &[
        optional("Value", &INTEGER),
        optional("Unit", &DATE_RANGE_UNIT),
        optional("Comparison", &DATE_RANGE_COMPARISON),
    ],
    union: false,
};
pub static DATE_RANGE_COMPARISON: Shape = Shape::String(
    StringShape::new("DateRangeComparison").values(&["WITHIN", "OLDER_THAN"]),
);
pub static DATE_RANGE_UNIT: Shape = Shape::String(
    StringShape::new("DateRangeUnit").values(&["DAYS"]),
);
pub static DECLINE_INVITATIONS_REQUEST: Structure = Structure {
    name: "DeclineInvitationsRequest",
    members: &[required("AccountIds", &ACCOUNT_ID_LIST)],
    union: false,
};
pub static DECLINE_INVITATIONS_RESPONSE: Structure = Structure {
    name: "DeclineInvitationsResponse",
    members: &[optional("UnprocessedAccounts", &RESULT_LIST)],
    union: false,
};
pub static DELETE_ACTION_TARGET_REQUEST: Structure = Structure {
    name: "DeleteActionTargetRequest",
    members: &[
        required("ActionTargetArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "ActionTargetArn"),
    ],
    union: false,
};
pub static DELETE_ACTION_TARGET_RESPONSE: Structure = Structure {
    name: "DeleteActionTargetResponse",
    members: &[required("ActionTargetArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static DELETE_AGGREGATOR_V2_REQUEST: Structure = Structure {
    name: "DeleteAggregatorV2Request",
    members: &[
        required("AggregatorV2Arn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "AggregatorV2Arn"),
    ],
    union: false,
};
pub static DELETE_AGGREGATOR_V2_RESPONSE: Structure = Structure {
    name: "DeleteAggregatorV2Response",
    members: &[],
    union: false,
};
pub static DELETE_AUTOMATION_RULE_V2_REQUEST: Structure = Structure {
    name: "DeleteAutomationRuleV2Request",
    members: &[
        required("Identifier", &NON_EMPTY_STRING).at(Location::Uri, "Identifier"),
    ],
    union: false,
};
pub static DELETE_AUTOMATION_RULE_V2_RESPONSE: Structure = Structure {
    name: "DeleteAutomationRuleV2Response",
    members: &[],
    union: false,
};
pub static DELETE_CONFIGURATION_POLICY_REQUEST: Structure = Structure {
    name: "DeleteConfigurationPolicyRequest",
    members: &[
        required("Identifier", &NON_EMPTY_STRING).at(Location::Uri, "Identifier"),
    ],
    union: false,
};
pub static DELETE_CONFIGURATION_POLICY_RESPONSE: Structure = Structure {
    name: "DeleteConfigurationPolicyResponse",
    members: &[],
    union: false,
};
pub static DELETE_CONNECTOR_REQUEST: Structure = Structure {
    name: "DeleteConnectorRequest",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING).at(Location::GreedyUri, "ConnectorId"),
    ],
    union: false,
};
pub static DELETE_CONNECTOR_RESPONSE: Structure = Structure {
    name: "DeleteConnectorResponse",
    members: &[optional("EnablementStatus", &CSPM_ENABLEMENT_STATUS)],
    union: false,
};
pub static DELETE_CONNECTOR_V2_REQUEST: Structure = Structure {
    name: "DeleteConnectorV2Request",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING).at(Location::GreedyUri, "ConnectorId"),
    ],
    union: false,
};
pub static DELETE_CONNECTOR_V2_RESPONSE: Structure = Structure {
    name: "DeleteConnectorV2Response",
    members: &[optional("EnablementStatus", &ENABLEMENT_STATUS)],
    union: false,
};
pub static DELETE_FINDING_AGGREGATOR_REQUEST: Structure = Structure {
    name: "DeleteFindingAggregatorRequest",
    members: &[
        required("FindingAggregatorArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "FindingAggregatorArn"),
    ],
    union: false,
};
pub static DELETE_FINDING_AGGREGATOR_RESPONSE: Structure = Structure {
    name: "DeleteFindingAggregatorResponse",
    members: &[],
    union: false,
};
pub static DELETE_INSIGHT_REQUEST: Structure = Structure {
    name: "DeleteInsightRequest",
    members: &[
        required("InsightArn", &NON_EMPTY_STRING).at(Location::GreedyUri, "InsightArn"),
    ],
    union: false,
};
pub static DELETE_INSIGHT_RESPONSE: Structure = Structure {
    name: "DeleteInsightResponse",
    members: &[required("InsightArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static DELETE_INVITATIONS_REQUEST: Structure = Structure {
    name: "DeleteInvitationsRequest",
    members: &[required("AccountIds", &ACCOUNT_ID_LIST)],
    union: false,
};
pub static DELETE_INVITATIONS_RESPONSE: Structure = Structure {
    name: "DeleteInvitationsResponse",
    members: &[optional("UnprocessedAccounts", &RESULT_LIST)],
    union: false,
};
pub static DELETE_MEMBERS_REQUEST: Structure = Structure {
    name: "DeleteMembersRequest",
    members: &[required("AccountIds", &ACCOUNT_ID_LIST)],
    union: false,
};
pub static DELETE_MEMBERS_RESPONSE: Structure = Structure {
    name: "DeleteMembersResponse",
    members: &[optional("UnprocessedAccounts", &RESULT_LIST)],
    union: false,
};
pub static DESCRIBE_ACTION_TARGETS_REQUEST: Structure = Structure {
    name: "DescribeActionTargetsRequest",
    members: &[
        optional("ActionTargetArns", &ARN_LIST),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static DESCRIBE_ACTION_TARGETS_RESPONSE: Structure = Structure {
    name: "DescribeActionTargetsResponse",
    members: &[
        required("ActionTargets", &ACTION_TARGET_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_HUB_REQUEST: Structure = Structure {
    name: "DescribeHubRequest",
    members: &[optional("HubArn", &NON_EMPTY_STRING).at(Location::Query, "HubArn")],
    union: false,
};
pub static DESCRIBE_HUB_RESPONSE: Structure = Structure {
    name: "DescribeHubResponse",
    members: &[
        optional("HubArn", &NON_EMPTY_STRING),
        optional("SubscribedAt", &NON_EMPTY_STRING),
        optional("AutoEnableControls", &Shape::Boolean),
        optional("ControlFindingGenerator", &CONTROL_FINDING_GENERATOR),
    ],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFIGURATION_REQUEST: Structure = Structure {
    name: "DescribeOrganizationConfigurationRequest",
    members: &[],
    union: false,
};
pub static DESCRIBE_ORGANIZATION_CONFIGURATION_RESPONSE: Structure = Structure {
    name: "DescribeOrganizationConfigurationResponse",
    members: &[
        optional("AutoEnable", &Shape::Boolean),
        optional("MemberAccountLimitReached", &Shape::Boolean),
        optional("AutoEnableStandards", &AUTO_ENABLE_STANDARDS),
        optional(
            "OrganizationConfiguration",
            &Shape::Structure(&ORGANIZATION_CONFIGURATION),
        ),
    ],
    union: false,
};
pub static DESCRIBE_PRODUCTS_REQUEST: Structure = Structure {
    name: "DescribeProductsRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("ProductArn", &NON_EMPTY_STRING).at(Location::Query, "ProductArn"),
    ],
    union: false,
};
pub static DESCRIBE_PRODUCTS_RESPONSE: Structure = Structure {
    name: "DescribeProductsResponse",
    members: &[required("Products", &PRODUCTS_LIST), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static DESCRIBE_PRODUCTS_V2_REQUEST: Structure = Structure {
    name: "DescribeProductsV2Request",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static DESCRIBE_PRODUCTS_V2_RESPONSE: Structure = Structure {
    name: "DescribeProductsV2Response",
    members: &[
        required("ProductsV2", &PRODUCTS_V2_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_SECURITY_HUB_V2_REQUEST: Structure = Structure {
    name: "DescribeSecurityHubV2Request",
    members: &[],
    union: false,
};
pub static DESCRIBE_SECURITY_HUB_V2_RESPONSE: Structure = Structure {
    name: "DescribeSecurityHubV2Response",
    members: &[
        optional("HubV2Arn", &NON_EMPTY_STRING),
        optional("SubscribedAt", &ISO_STRING),
        optional("Features", &FEATURES),
    ],
    union: false,
};
pub static DESCRIBE_STANDARDS_CONTROLS_REQUEST: Structure = Structure {
    name: "DescribeStandardsControlsRequest",
    members: &[
        required("StandardsSubscriptionArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "StandardsSubscriptionArn"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static DESCRIBE_STANDARDS_CONTROLS_RESPONSE: Structure = Structure {
    name: "DescribeStandardsControlsResponse",
    members: &[
        optional("Controls", &STANDARDS_CONTROLS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static DESCRIBE_STANDARDS_REQUEST: Structure = Structure {
    name: "DescribeStandardsRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("Providers", &STANDARDS_PROVIDERS).at(Location::Query, "Providers"),
    ],
    union: false,
};
pub static DESCRIBE_STANDARDS_RESPONSE: Structure = Structure {
    name: "DescribeStandardsResponse",
    members: &[optional("Standards", &STANDARDS), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static DETECTION: Structure = Structure {
    name: "Detection",
    members: &[optional("Sequence", &Shape::Structure(&SEQUENCE))],
    union: false,
};
pub static DISABLE_IMPORT_FINDINGS_FOR_PRODUCT_REQUEST: Structure = Structure {
    name: "DisableImportFindingsForProductRequest",
    members: &[
        required("ProductSubscriptionArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "ProductSubscriptionArn"),
    ],
    union: false,
};
pub static DISABLE_IMPORT_FINDINGS_FOR_PRODUCT_RESPONSE: Structure = Structure {
    name: "DisableImportFindingsForProductResponse",
    members: &[],
    union: false,
};
pub static DISABLE_ORGANIZATION_ADMIN_ACCOUNT_REQUEST: Structure = Structure {
    name: "DisableOrganizationAdminAccountRequest",
    members: &[
        required("AdminAccountId", &NON_EMPTY_STRING),
        optional("Feature", &SECURITY_HUB_FEATURE),
    ],
    union: false,
};
pub static DISABLE_ORGANIZATION_ADMIN_ACCOUNT_RESPONSE: Structure = Structure {
    name: "DisableOrganizationAdminAccountResponse",
    members: &[],
    union: false,
};
pub static DISABLE_SECURITY_HUB_FEATURE_V2_REQUEST: Structure = Structure {
    name: "DisableSecurityHubFeatureV2Request",
    members: &[required("FeatureName", &FEATURE_NAME).at(Location::Uri, "FeatureName")],
    union: false,
};
pub static DISABLE_SECURITY_HUB_FEATURE_V2_RESPONSE: Structure = Structure {
    name: "DisableSecurityHubFeatureV2Response",
    members: &[],
    union: false,
};
pub static DISABLE_SECURITY_HUB_REQUEST: Structure = Structure {
    name: "DisableSecurityHubRequest",
    members: &[],
    union: false,
};
pub static DISABLE_SECURITY_HUB_RESPONSE: Structure = Structure {
    name: "DisableSecurityHubResponse",
    members: &[],
    union: false,
};
pub static DISABLE_SECURITY_HUB_V2_REQUEST: Structure = Structure {
    name: "DisableSecurityHubV2Request",
    members: &[],
    union: false,
};
pub static DISABLE_SECURITY_HUB_V2_RESPONSE: Structure = Structure {
    name: "DisableSecurityHubV2Response",
    members: &[],
    union: false,
};
pub static DISABLED_SECURITY_CONTROL_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new("DisabledSecurityControlIdentifierList", &NON_EMPTY_STRING),
);
pub static DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT_REQUEST: Structure = Structure {
    name: "DisassociateFromAdministratorAccountRequest",
    members: &[],
    union: false,
};
pub static DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT_RESPONSE: Structure = Structure {
    name: "DisassociateFromAdministratorAccountResponse",
    members: &[],
    union: false,
};
pub static DISASSOCIATE_FROM_MASTER_ACCOUNT_REQUEST: Structure = Structure {
    name: "DisassociateFromMasterAccountRequest",
    members: &[],
    union: false,
};
pub static DISASSOCIATE_FROM_MASTER_ACCOUNT_RESPONSE: Structure = Structure {
    name: "DisassociateFromMasterAccountResponse",
    members: &[],
    union: false,
};
pub static DISASSOCIATE_MEMBERS_REQUEST: Structure = Structure {
    name: "DisassociateMembersRequest",
    members: &[required("AccountIds", &ACCOUNT_ID_LIST)],
    union: false,
};
pub static DISASSOCIATE_MEMBERS_RESPONSE: Structure = Structure {
    name: "DisassociateMembersResponse",
    members: &[],
    union: false,
};
pub static DISCOVERY_TYPE: Shape = Shape::String(
    StringShape::new("DiscoveryType").values(&["Managed", "SelfHosted"]),
);
pub static DNS_REQUEST_ACTION: Structure = Structure {
    name: "DnsRequestAction",
    members: &[
        optional("Domain", &NON_EMPTY_STRING),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("Blocked", &Shape::Boolean),
    ],
    union: false,
};
pub static DOUBLE: Shape = Shape::Double(FloatShape::new("Double"));
pub static DOUBLE_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "DoubleConfigurationOptions",
    members: &[
        optional("DefaultValue", &DOUBLE),
        optional("Min", &DOUBLE),
        optional("Max", &DOUBLE),
    ],
    union: false,
};
pub static ENABLE_IMPORT_FINDINGS_FOR_PRODUCT_REQUEST: Structure = Structure {
    name: "EnableImportFindingsForProductRequest",
    members: &[required("ProductArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static ENABLE_IMPORT_FINDINGS_FOR_PRODUCT_RESPONSE: Structure = Structure {
    name: "EnableImportFindingsForProductResponse",
    members: &[optional("ProductSubscriptionArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static ENABLE_ORGANIZATION_ADMIN_ACCOUNT_REQUEST: Structure = Structure {
    name: "EnableOrganizationAdminAccountRequest",
    members: &[
        required("AdminAccountId", &NON_EMPTY_STRING),
        optional("Feature", &SECURITY_HUB_FEATURE),
    ],
    union: false,
};
pub static ENABLE_ORGANIZATION_ADMIN_ACCOUNT_RESPONSE: Structure = Structure {
    name: "EnableOrganizationAdminAccountResponse",
    members: &[
        optional("AdminAccountId", &NON_EMPTY_STRING),
        optional("Feature", &SECURITY_HUB_FEATURE),
    ],
    union: false,
};
pub static ENABLE_SECURITY_HUB_FEATURE_V2_REQUEST: Structure = Structure {
    name: "EnableSecurityHubFeatureV2Request",
    members: &[required("FeatureName", &FEATURE_NAME).at(Location::Uri, "FeatureName")],
    union: false,
};
pub static ENABLE_SECURITY_HUB_FEATURE_V2_RESPONSE: Structure = Structure {
    name: "EnableSecurityHubFeatureV2Response",
    members: &[],
    union: false,
};
pub static ENABLE_SECURITY_HUB_REQUEST: Structure = Structure {
    name: "EnableSecurityHubRequest",
    members: &[
        optional("Tags", &TAG_MAP),
        optional("EnableDefaultStandards", &Shape::Boolean),
        optional("ControlFindingGenerator", &CONTROL_FINDING_GENERATOR),
    ],
    union: false,
};
pub static ENABLE_SECURITY_HUB_RESPONSE: Structure = Structure {
    name: "EnableSecurityHubResponse",
    members: &[],
    union: false,
};
pub static ENABLE_SECURITY_HUB_V2_REQUEST: Structure = Structure {
    name: "EnableSecurityHubV2Request",
    members: &[optional("Tags", &TAG_MAP)],
    union: false,
};
pub static ENABLE_SECURITY_HUB_V2_RESPONSE: Structure = Structure {
    name: "EnableSecurityHubV2Response",
    members: &[optional("HubV2Arn", &NON_EMPTY_STRING)],
    union: false,
};
pub static ENABLED_SECURITY_CONTROL_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new("EnabledSecurityControlIdentifierList", &NON_EMPTY_STRING),
);
pub static ENABLED_STANDARD_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new("EnabledStandardIdentifierList", &NON_EMPTY_STRING),
);
pub static ENABLEMENT_STATUS: Shape = Shape::String(
    StringShape::new("EnablementStatus")
        .values(
            &[
                "ENABLED",
                "PENDING_ENABLEMENT",
                "FAILED_TO_ENABLE",
                "PENDING_UPDATE",
                "FAILED_TO_UPDATE",
                "PENDING_DELETION",
                "FAILED_TO_DELETE",
            ],
        ),
);
pub static ENUM_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "EnumConfigurationOptions",
    members: &[
        optional("DefaultValue", &NON_EMPTY_STRING),
        optional("AllowedValues", &STRING_LIST),
    ],
    union: false,
};
pub static ENUM_LIST_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "EnumListConfigurationOptions",
    members: &[
        optional("DefaultValue", &STRING_LIST),
        optional("MaxItems", &INTEGER),
        optional("AllowedValues", &STRING_LIST),
    ],
    union: false,
};
pub static EXPORT_DATA_TYPE: Shape = Shape::String(
    StringShape::new("ExportDataType").values(&["FINDINGS"]),
);
pub static EXPORT_DESTINATION: Structure = Structure {
    name: "ExportDestination",
    members: &[optional("S3", &Shape::Structure(&S3_EXPORT_DESTINATION))],
    union: true,
};
pub static EXPORT_FAILURE_CODE: Shape = Shape::String(
    StringShape::new("ExportFailureCode")
        .values(&["ACCESS_DENIED", "RESOURCE_NOT_FOUND", "INTERNAL_ERROR"]),
);
pub static EXPORT_JOB_ID: Shape = Shape::String(
    StringShape::new("ExportJobId").min(1).max(64).pattern("^[a-z0-9]+$"),
);
pub static EXPORT_MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("ExportMaxResults").min(1).max(20),
);
pub static EXPORT_NAME: Shape = Shape::String(
    StringShape::new("ExportName").min(1).max(256),
);
pub static EXPORT_OUTPUT: Structure = Structure {
    name: "ExportOutput",
    members: &[optional("Findings", &Shape::Structure(&FINDINGS_OUTPUT))],
    union: true,
};
pub static EXPORT_OUTPUT_SUMMARY: Structure = Structure {
    name: "ExportOutputSummary",
    members: &[optional("Findings", &Shape::Structure(&FINDINGS_OUTPUT_SUMMARY))],
    union: true,
};
pub static EXPORT_SCOPES: Structure = Structure {
    name: "ExportScopes",
    members: &[optional("AwsOrganizations", &AWS_ORGANIZATION_SCOPE_LIST)],
    union: false,
};
pub static EXPORT_STATUS: Shape = Shape::String(
    StringShape::new("ExportStatus")
        .values(&["RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"]),
);
pub static EXPORT_SUMMARY: Structure = Structure {
    name: "ExportSummary",
    members: &[
        required("ExportJobId", &EXPORT_JOB_ID),
        optional("Name", &EXPORT_NAME),
        required("Status", &EXPORT_STATUS),
        required("DataType", &EXPORT_DATA_TYPE),
        optional("OutputConfiguration", &Shape::Structure(&EXPORT_OUTPUT_SUMMARY)),
        optional("Scopes", &Shape::Structure(&EXPORT_SCOPES)),
        required("Destination", &Shape::Structure(&EXPORT_DESTINATION)),
        optional("FailureCode", &EXPORT_FAILURE_CODE),
        optional("FailureMessage", &NON_EMPTY_STRING),
        required("StartedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("EndedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static EXPORT_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new("ExportSummaryList", &Shape::Structure(&EXPORT_SUMMARY)),
);
pub static EXPOSURE_FINDING: Structure = Structure {
    name: "ExposureFinding",
    members: &[
        required("MetadataUid", &NON_EMPTY_STRING),
        required("Title", &NON_EMPTY_STRING),
        required("PreviousSeverity", &EXPOSURE_SEVERITY),
        required("ProjectedSeverity", &EXPOSURE_SEVERITY),
        required("Impact", &EXPOSURE_IMPACT),
    ],
    union: false,
};
pub static EXPOSURE_FINDING_ITEMS_LIST: Shape = Shape::List(
    ListShape::new("ExposureFindingItemsList", &Shape::Structure(&EXPOSURE_FINDING))
        .min(0)
        .max(1000),
);
pub static EXPOSURE_IMPACT: Shape = Shape::String(
    StringShape::new("ExposureImpact").values(&["Reduces", "Resolves", "Unchanged"]),
);
pub static EXPOSURE_SEVERITY: Shape = Shape::String(
    StringShape::new("ExposureSeverity")
        .values(&["Informational", "Low", "Medium", "High", "Critical"]),
);
pub static EXTERNAL_INTEGRATION_CONFIGURATION: Structure = Structure {
    name: "ExternalIntegrationConfiguration",
    members: &[optional("ConnectorArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static FEATURE_DETAIL: Structure = Structure {
    name: "FeatureDetail",
    members: &[
        optional("FeatureStatus", &FEATURE_STATUS),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static FEATURE_NAME: Shape = Shape::String(
    StringShape::new("FeatureName").values(&["NETWORK_SCANNING"]),
);
pub static FEATURE_NAME_KEY: Shape = Shape::String(StringShape::new("FeatureNameKey"));
pub static FEATURE_STATUS: Shape = Shape::String(
    StringShape::new("FeatureStatus").values(&["ENABLED", "DISABLED"]),
);
pub static FEATURES: Shape = Shape::Map(
    MapShape::new("Features", &FEATURE_NAME_KEY, &Shape::Structure(&FEATURE_DETAIL)),
);
pub static FIELD_MAP: Shape = Shape::Map(
    MapShape::new("FieldMap", &NON_EMPTY_STRING, &NON_EMPTY_STRING),
);
pub static FILE_PATH_LIST: Shape = Shape::List(
    ListShape::new("FilePathList", &Shape::Structure(&FILE_PATHS)),
);
pub static FILE_PATHS: Structure = Structure {
    name: "FilePaths",
    members: &[
        optional("FilePath", &NON_EMPTY_STRING),
        optional("FileName", &NON_EMPTY_STRING),
        optional("ResourceId", &NON_EMPTY_STRING),
        optional("Hash", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static FINDING_AGGREGATOR: Structure = Structure {
    name: "FindingAggregator",
    members: &[optional("FindingAggregatorArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static FINDING_AGGREGATOR_LIST: Shape = Shape::List(
    ListShape::new("FindingAggregatorList", &Shape::Structure(&FINDING_AGGREGATOR)),
);
pub static FINDING_HISTORY_RECORD: Structure = Structure {
    name: "FindingHistoryRecord",
    members: &[
        optional(
            "FindingIdentifier",
            &Shape::Structure(&AWS_SECURITY_FINDING_IDENTIFIER),
        ),
        optional("UpdateTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("FindingCreated", &Shape::Boolean),
        optional("UpdateSource", &Shape::Structure(&FINDING_HISTORY_UPDATE_SOURCE)),
        optional("Updates", &FINDING_HISTORY_UPDATES_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static FINDING_HISTORY_RECORD_LIST: Shape = Shape::List(
    ListShape::new(
        "FindingHistoryRecordList",
        &Shape::Structure(&FINDING_HISTORY_RECORD),
    ),
);
pub static FINDING_HISTORY_UPDATE: Structure = Structure {
    name: "FindingHistoryUpdate",
    members: &[
        optional("UpdatedField", &NON_EMPTY_STRING),
        optional("OldValue", &NON_EMPTY_STRING),
        optional("NewValue", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static FINDING_HISTORY_UPDATE_SOURCE: Structure = Structure {
    name: "FindingHistoryUpdateSource",
    members: &[
        optional("Type", &FINDING_HISTORY_UPDATE_SOURCE_TYPE),
        optional("Identity", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static FINDING_HISTORY_UPDATE_SOURCE_TYPE: Shape = Shape::String(
    StringShape::new("FindingHistoryUpdateSourceType")
        .values(&["BATCH_UPDATE_FINDINGS", "BATCH_IMPORT_FINDINGS"]),
);
pub static FINDING_HISTORY_UPDATES_LIST: Shape = Shape::List(
    ListShape::new(
        "FindingHistoryUpdatesList",
        &Shape::Structure(&FINDING_HISTORY_UPDATE),
    ),
);
pub static FINDING_PROVIDER_FIELDS: Structure = Structure {
    name: "FindingProviderFields",
    members: &[
        optional("Confidence", &RATIO_SCALE),
        optional("Criticality", &RATIO_SCALE),
        optional("RelatedFindings", &RELATED_FINDING_LIST),
        optional("Severity", &Shape::Structure(&FINDING_PROVIDER_SEVERITY)),
        optional("Types", &TYPE_LIST),
    ],
    union: false,
};
pub static FINDING_PROVIDER_SEVERITY: Structure = Structure {
    name: "FindingProviderSeverity",
    members: &[
        optional("Label", &SEVERITY_LABEL),
        optional("Original", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static FINDING_SCOPES: Structure = Structure {
    name: "FindingScopes",
    members: &[optional("AwsOrganizations", &AWS_ORGANIZATION_SCOPE_LIST)],
    union: false,
};
pub static FINDINGS_EXPORT_FORMAT: Shape = Shape::String(
    StringShape::new("FindingsExportFormat").values(&["CSV", "OCSF_JSON"]),
);
pub static FINDINGS_OUTPUT: Structure = Structure {
    name: "FindingsOutput",
    members: &[
        required("Format", &FINDINGS_EXPORT_FORMAT),
        optional("Filters", &Shape::Structure(&OCSF_FINDING_FILTERS)),
        optional("SelectedFields", &FINDINGS_SELECTED_FIELD_LIST),
    ],
    union: false,
};
pub static FINDINGS_OUTPUT_SUMMARY: Structure = Structure {
    name: "FindingsOutputSummary",
    members: &[required("Format", &FINDINGS_EXPORT_FORMAT)],
    union: false,
};
pub static FINDINGS_SELECTABLE_FIELD: Shape = Shape::String(
    StringShape::new("FindingsSelectableField")
        .values(
            &[
                "metadata.uid",
                "activity_name",
                "cloud.account.name",
                "cloud.account.uid",
                "cloud.provider",
                "cloud.region",
                "compliance.assessments.category",
                "compliance.assessments.name",
                "compliance.control",
                "compliance.status",
                "compliance.standards",
                "finding_info.desc",
                "finding_info.src_url",
                "finding_info.title",
                "finding_info.types",
                "finding_info.uid",
                "finding_info.related_events.traits.category",
                "finding_info.related_events.uid",
                "finding_info.related_events.product.uid",
                "finding_info.related_events.title",
                "metadata.product.feature.uid",
                "metadata.product.name",
                "metadata.product.uid",
                "metadata.product.vendor_name",
                "remediation.desc",
                "remediation.references",
                "resources.cloud_partition",
                "resources.name",
                "resources.owner.account.uid",
                "resources.owner.org.uid",
                "resources.owner.account.name",
                "resources.provider",
                "resources.region",
                "resources.type",
                "resources.uid",
                "severity",
                "status",
                "comment",
                "vulnerabilities.fix_coverage",
                "class_name",
                "databucket.encryption_details.algorithm",
                "databucket.encryption_details.key_uid",
                "databucket.file.data_classifications.classifier_details.type",
                "evidences.actor.user.account.uid",
                "evidences.api.operation",
                "evidences.api.response.error_message",
                "evidences.api.service.name",
                "evidences.connection_info.direction",
                "evidences.connection_info.protocol_name",
                "evidences.dst_endpoint.autonomous_system.name",
                "evidences.dst_endpoint.location.city",
                "evidences.dst_endpoint.location.country",
                "evidences.src_endpoint.autonomous_system.name",
                "evidences.src_endpoint.hostname",
                "evidences.src_endpoint.location.city",
                "evidences.src_endpoint.location.country",
                "finding_info.analytic.name",
                "malware.name",
                "malware_scan_info.uid",
                "malware.severity",
                "resources.cloud_function.layers.uid_alt",
                "resources.cloud_function.runtime",
                "resources.cloud_function.user.uid",
                "resources.device.encryption_details.key_uid",
                "resources.device.image.uid",
                "resources.image.architecture",
                "resources.image.registry_uid",
                "resources.image.repository_name",
                "resources.image.uid",
                "resources.subnet_info.uid",
                "resources.vpc_uid",
                "vulnerabilities.affected_code.file.path",
                "vulnerabilities.affected_packages.name",
                "vulnerabilities.cve.cvss.vendor_name",
                "vulnerabilities.cve.cvss.version",
                "vulnerabilities.cve.epss.score",
                "vulnerabilities.cve.uid",
                "vulnerabilities.related_vulnerabilities",
                "vendor_attributes.severity",
                "activity_id",
                "compliance.status_id",
                "confidence_score",
                "severity_id",
                "status_id",
                "finding_info.related_events_count",
                "evidences.api.response.code",
                "evidences.dst_endpoint.autonomous_system.number",
                "evidences.dst_endpoint.port",
                "evidences.src_endpoint.autonomous_system.number",
                "evidences.src_endpoint.port",
                "resources.image.in_use_count",
                "vulnerabilities.cve.cvss.base_score",
                "vendor_attributes.severity_id",
                "finding_info.created_time_dt",
                "finding_info.first_seen_time_dt",
                "finding_info.last_seen_time_dt",
                "finding_info.modified_time_dt",
                "resources.image.created_time_dt",
                "resources.image.last_used_time_dt",
                "resources.modified_time_dt",
                "compliance.assessments.meets_criteria",
                "vulnerabilities.is_exploit_available",
                "vulnerabilities.is_fix_available",
                "resources.tags",
                "compliance.control_parameters",
                "databucket.tags",
                "finding_info.tags",
                "evidences.dst_endpoint.ip",
                "evidences.src_endpoint.ip",
            ],
        ),
);
pub static FINDINGS_SELECTED_FIELD_LIST: Shape = Shape::List(
    ListShape::new("FindingsSelectedFieldList", &FINDINGS_SELECTABLE_FIELD)
        .min(1)
        .max(50),
);
pub static FINDINGS_TRENDS_COMPOSITE_FILTER: Structure = Structure {
    name: "FindingsTrendsCompositeFilter",
    members: &[
        optional("StringFilters", &FINDINGS_TRENDS_STRING_FILTER_LIST),
        optional("NestedCompositeFilters", &FINDINGS_TRENDS_COMPOSITE_FILTER_LIST),
        optional("Operator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static FINDINGS_TRENDS_COMPOSITE_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "FindingsTrendsCompositeFilterList",
        &Shape::Structure(&FINDINGS_TRENDS_COMPOSITE_FILTER),
    ),
);
pub static FINDINGS_TRENDS_FILTERS: Structure = Structure {
    name: "FindingsTrendsFilters",
    members: &[
        optional("CompositeFilters", &FINDINGS_TRENDS_COMPOSITE_FILTER_LIST),
        optional("CompositeOperator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static FINDINGS_TRENDS_STRING_FIELD: Shape = Shape::String(
    StringShape::new("FindingsTrendsStringField")
        .values(
            &[
                "account_id",
                "region",
                "finding_types",
                "finding_status",
                "finding_cve_ids",
                "finding_compliance_status",
                "finding_control_id",
                "finding_class_name",
                "finding_provider",
                "finding_activity_name",
                "resource_cloud_providers",
                "resource_regions",
                "resource_owner_ids",
                "resource_owner_organization_ids",
            ],
        ),
);
pub static FINDINGS_TRENDS_STRING_FILTER: Structure = Structure {
    name: "FindingsTrendsStringFilter",
    members: &[
        optional("FieldName", &FINDINGS_TRENDS_STRING_FIELD),
        optional("Filter", &Shape::Structure(&STRING_FILTER)),
    ],
    union: false,
};
pub static FINDINGS_TRENDS_STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "FindingsTrendsStringFilterList",
        &Shape::Structure(&FINDINGS_TRENDS_STRING_FILTER),
    ),
);
pub static FIREWALL_POLICY_DETAILS: Structure = Structure {
    name: "FirewallPolicyDetails",
    members: &[
        optional(
            "StatefulRuleGroupReferences",
            &FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_LIST,
        ),
        optional(
            "StatelessCustomActions",
            &FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_LIST,
        ),
        optional("StatelessDefaultActions", &NON_EMPTY_STRING_LIST),
        optional("StatelessFragmentDefaultActions", &NON_EMPTY_STRING_LIST),
        optional(
            "StatelessRuleGroupReferences",
            &FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_LIST,
        ),
    ],
    union: false,
};
pub static FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_DETAILS: Structure = Structure {
    name: "FirewallPolicyStatefulRuleGroupReferencesDetails",
    members: &[optional("ResourceArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_LIST: Shape = Shape::List(
    ListShape::new(
        "FirewallPolicyStatefulRuleGroupReferencesList",
        &Shape::Structure(&FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_DETAILS),
    ),
);
pub static FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_DETAILS: Structure = Structure {
    name: "FirewallPolicyStatelessCustomActionsDetails",
    members: &[
        optional(
            "ActionDefinition",
            &Shape::Structure(&STATELESS_CUSTOM_ACTION_DEFINITION),
        ),
        optional("ActionName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "FirewallPolicyStatelessCustomActionsList",
        &Shape::Structure(&FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_DETAILS),
    ),
);
pub static FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_DETAILS: Structure = Structure {
    name: "FirewallPolicyStatelessRuleGroupReferencesDetails",
    members: &[
        optional("Priority", &INTEGER),
        optional("ResourceArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_LIST: Shape = Shape::List(
    ListShape::new(
        "FirewallPolicyStatelessRuleGroupReferencesList",
        &Shape::Structure(&FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_DETAILS),
    ),
);
pub static FREE_TRIAL_ACCOUNT_ID: Shape = Shape::String(
    StringShape::new("FreeTrialAccountId").pattern("^[0-9]{12}$"),
);
pub static FREE_TRIAL_ACCOUNT_ID_LIST: Shape = Shape::List(
    ListShape::new("FreeTrialAccountIdList", &FREE_TRIAL_ACCOUNT_ID).min(1).max(50),
);
pub static FREE_TRIAL_STATUS: Structure = Structure {
    name: "FreeTrialStatus",
    members: &[
        required("FeatureType", &FREE_TRIAL_TYPE),
        required("Status", &FREE_TRIAL_STATUS_VALUE),
        required("StartedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("ExpiresAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static FREE_TRIAL_STATUS_LIST: Shape = Shape::List(
    ListShape::new("FreeTrialStatusList", &Shape::Structure(&FREE_TRIAL_STATUS)).max(50),
);
pub static FREE_TRIAL_STATUS_VALUE: Shape = Shape::String(
    StringShape::new("FreeTrialStatusValue").values(&["ACTIVE", "INACTIVE"]),
);
pub static FREE_TRIAL_STATUS_VALUE_LIST: Shape = Shape::List(
    ListShape::new("FreeTrialStatusValueList", &FREE_TRIAL_STATUS_VALUE).min(1).max(10),
);
pub static FREE_TRIAL_TYPE: Shape = Shape::String(
    StringShape::new("FreeTrialType")
        .values(&["SECURITY_HUB_V2", "SECURITY_HUB_V2_MULTI_CLOUD_AZURE"]),
);
pub static GCP_DETAIL: Structure = Structure {
    name: "GcpDetail",
    members: &[
        required("AWSConfigConnectorArn", &NON_EMPTY_STRING),
        required("ScopeConfiguration", &Shape::Structure(&GCP_SCOPE_CONFIGURATION)),
        required("GCPRegions", &GCP_REGION_LIST),
    ],
    union: false,
};
pub static GCP_PROVIDER_CONFIGURATION: Structure = Structure {
    name: "GcpProviderConfiguration",
    members: &[
        required("AWSConfigConnectorArn", &NON_EMPTY_STRING),
        required("ScopeConfiguration", &Shape::Structure(&GCP_SCOPE_CONFIGURATION)),
        required("GCPRegions", &GCP_REGION_LIST),
    ],
    union: false,
};
pub static GCP_REGION_LIST: Shape = Shape::List(
    ListShape::new("GcpRegionList", &NON_EMPTY_STRING).min(1).max(256),
);
pub static GCP_RESOURCE_DETAILS: Structure = Structure {
    name: "GcpResourceDetails",
    members: &[],
    union: false,
};
pub static GCP_SCOPE_CONFIGURATION: Structure = Structure {
    name: "GcpScopeConfiguration",
    members: &[
        required("ScopeType", &GCP_SCOPE_TYPE),
        optional("ScopeValues", &SCOPE_VALUE_LIST),
    ],
    union: false,
};
pub static GCP_SCOPE_TYPE: Shape = Shape::String(
    StringShape::new("GcpScopeType").values(&["PROJECT", "ORGANIZATION"]),
);
pub static GCP_UPDATE_CONFIGURATION: Structure = Structure {
    name: "GcpUpdateConfiguration",
    members: &[
        required("ScopeConfiguration", &Shape::Structure(&GCP_SCOPE_CONFIGURATION)),
        required("GCPRegions", &GCP_REGION_LIST),
    ],
    union: false,
};
pub static GENERATE_RECOMMENDED_POLICY_V2_REQUEST: Structure = Structure {
    name: "GenerateRecommendedPolicyV2Request",
    members: &[
        required("MetadataUid", &NON_EMPTY_STRING).at(Location::Uri, "MetadataUid"),
    ],
    union: false,
};
pub static GENERATE_RECOMMENDED_POLICY_V2_RESPONSE: Structure = Structure {
    name: "GenerateRecommendedPolicyV2Response",
    members: &[],
    union: false,
};
pub static GENERATOR_DETAILS: Structure = Structure {
    name: "GeneratorDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("Labels", &TYPE_LIST),
    ],
    union: false,
};
pub static GEO_LOCATION: Structure = Structure {
    name: "GeoLocation",
    members: &[optional("Lon", &DOUBLE), optional("Lat", &DOUBLE)],
    union: false,
};
pub static GET_ADMINISTRATOR_ACCOUNT_REQUEST: Structure = Structure {
    name: "GetAdministratorAccountRequest",
    members: &[],
    union: false,
};
pub static GET_ADMINISTRATOR_ACCOUNT_RESPONSE: Structure = Structure {
    name: "GetAdministratorAccountResponse",
    members: &[optional("Administrator", &Shape::Structure(&INVITATION))],
    union: false,
};
pub static GET_AGGREGATOR_V2_REQUEST: Structure = Structure {
    name: "GetAggregatorV2Request",
    members: &[
        required("AggregatorV2Arn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "AggregatorV2Arn"),
    ],
    union: false,
};
pub static GET_AGGREGATOR_V2_RESPONSE: Structure = Structure {
    name: "GetAggregatorV2Response",
    members: &[
        optional("AggregatorV2Arn", &NON_EMPTY_STRING),
        optional("AggregationRegion", &NON_EMPTY_STRING),
        optional("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("LinkedRegions", &STRING_LIST),
    ],
    union: false,
};
pub static GET_AUTOMATION_RULE_V2_REQUEST: Structure = Structure {
    name: "GetAutomationRuleV2Request",
    members: &[
        required("Identifier", &NON_EMPTY_STRING).at(Location::Uri, "Identifier"),
    ],
    union: false,
};
pub static GET_AUTOMATION_RULE_V2_RESPONSE: Structure = Structure {
    name: "GetAutomationRuleV2Response",
    members: &[
        optional("RuleArn", &NON_EMPTY_STRING),
        optional("RuleId", &NON_EMPTY_STRING),
        optional("RuleOrder", &RULE_ORDER_VALUE_V2),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("RuleStatus", &RULE_STATUS_V2),
        optional("Description", &NON_EMPTY_STRING),
        optional("Criteria", &Shape::Structure(&CRITERIA)),
        optional("Actions", &AUTOMATION_RULES_ACTION_LIST_V2),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static GET_CONFIGURATION_POLICY_ASSOCIATION_REQUEST: Structure = Structure {
    name: "GetConfigurationPolicyAssociationRequest",
    members: &[required("Target", &Shape::Structure(&TARGET))],
    union: false,
};
pub static GET_CONFIGURATION_POLICY_ASSOCIATION_RESPONSE: Structure = Structure {
    name: "GetConfigurationPolicyAssociationResponse",
    members: &[
        optional("ConfigurationPolicyId", &NON_EMPTY_STRING),
        optional("TargetId", &NON_EMPTY_STRING),
        optional("TargetType", &TARGET_TYPE),
        optional("AssociationType", &ASSOCIATION_TYPE),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("AssociationStatus", &CONFIGURATION_POLICY_ASSOCIATION_STATUS),
        optional("AssociationStatusMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static GET_CONFIGURATION_POLICY_REQUEST: Structure = Structure {
    name: "GetConfigurationPolicyRequest",
    members: &[
        required("Identifier", &NON_EMPTY_STRING).at(Location::Uri, "Identifier"),
    ],
    union: false,
};
pub static GET_CONFIGURATION_POLICY_RESPONSE: Structure = Structure {
    name: "GetConfigurationPolicyResponse",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("ConfigurationPolicy", &Shape::Structure(&POLICY)),
    ],
    union: false,
};
pub static GET_CONNECTOR_REQUEST: Structure = Structure {
    name: "GetConnectorRequest",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING).at(Location::GreedyUri, "ConnectorId"),
    ],
    union: false,
};
pub static GET_CONNECTOR_RESPONSE: Structure = Structure {
    name: "GetConnectorResponse",
    members: &[
        optional("ConnectorArn", &NON_EMPTY_STRING),
        required("ConnectorId", &NON_EMPTY_STRING),
        required("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        required("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("LastUpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("Health", &Shape::Structure(&CSPM_HEALTH_CHECK)),
        required("ProviderDetail", &Shape::Structure(&CSPM_PROVIDER_DETAIL)),
        optional("CreatedBy", &NON_EMPTY_STRING),
        optional("EnablementStatus", &CSPM_ENABLEMENT_STATUS),
    ],
    union: false,
};
pub static GET_CONNECTOR_V2_REQUEST: Structure = Structure {
    name: "GetConnectorV2Request",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING).at(Location::GreedyUri, "ConnectorId"),
    ],
    union: false,
};
pub static GET_CONNECTOR_V2_RESPONSE: Structure = Structure {
    name: "GetConnectorV2Response",
    members: &[
        optional("ConnectorArn", &NON_EMPTY_STRING),
        required("ConnectorId", &NON_EMPTY_STRING),
        required("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("KmsKeyArn", &NON_EMPTY_STRING),
        required("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("LastUpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("Health", &Shape::Structure(&HEALTH_CHECK)),
        required("ProviderDetail", &Shape::Structure(&PROVIDER_DETAIL)),
        optional("EnablementStatus", &ENABLEMENT_STATUS),
        optional("EnablementStatusReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static GET_ENABLED_STANDARDS_REQUEST: Structure = Structure {
    name: "GetEnabledStandardsRequest",
    members: &[
        optional("StandardsSubscriptionArns", &STANDARDS_SUBSCRIPTION_ARNS),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
        optional("Providers", &STANDARDS_PROVIDERS),
    ],
    union: false,
};
pub static GET_ENABLED_STANDARDS_RESPONSE: Structure = Structure {
    name: "GetEnabledStandardsResponse",
    members: &[
        optional("StandardsSubscriptions", &STANDARDS_SUBSCRIPTIONS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_EXPORT_JOB_V2_REQUEST: Structure = Structure {
    name: "GetExportJobV2Request",
    members: &[required("ExportJobId", &EXPORT_JOB_ID).at(Location::Uri, "ExportJobId")],
    union: false,
};
pub static GET_EXPORT_JOB_V2_RESPONSE: Structure = Structure {
    name: "GetExportJobV2Response",
    members: &[
        required("ExportJobId", &EXPORT_JOB_ID),
        optional("Name", &EXPORT_NAME),
        required("Status", &EXPORT_STATUS),
        required("DataType", &EXPORT_DATA_TYPE),
        optional("OutputConfiguration", &Shape::Structure(&EXPORT_OUTPUT)),
        optional("Scopes", &Shape::Structure(&EXPORT_SCOPES)),
        required("Destination", &Shape::Structure(&EXPORT_DESTINATION)),
        optional("FailureCode", &EXPORT_FAILURE_CODE),
        optional("FailureMessage", &NON_EMPTY_STRING),
        required("StartedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("EndedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static GET_FINDING_AGGREGATOR_REQUEST: Structure = Structure {
    name: "GetFindingAggregatorRequest",
    members: &[
        required("FindingAggregatorArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "FindingAggregatorArn"),
    ],
    union: false,
};
pub static GET_FINDING_AGGREGATOR_RESPONSE: Structure = Structure {
    name: "GetFindingAggregatorResponse",
    members: &[
        optional("FindingAggregatorArn", &NON_EMPTY_STRING),
        optional("FindingAggregationRegion", &NON_EMPTY_STRING),
        optional("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("Regions", &STRING_LIST),
    ],
    union: false,
};
pub static GET_FINDING_HISTORY_REQUEST: Structure = Structure {
    name: "GetFindingHistoryRequest",
    members: &[
        required(
            "FindingIdentifier",
            &Shape::Structure(&AWS_SECURITY_FINDING_IDENTIFIER),
        ),
        optional("StartTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("EndTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_FINDING_HISTORY_RESPONSE: Structure = Structure {
    name: "GetFindingHistoryResponse",
    members: &[
        optional("Records", &FINDING_HISTORY_RECORD_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_FINDING_STATISTICS_V2_REQUEST: Structure = Structure {
    name: "GetFindingStatisticsV2Request",
    members: &[
        required("GroupByRules", &GROUP_BY_RULES),
        optional("Scopes", &Shape::Structure(&FINDING_SCOPES)),
        optional("SortOrder", &SORT_ORDER),
        optional("MaxStatisticResults", &MAX_STATISTIC_RESULTS),
    ],
    union: false,
};
pub static GET_FINDING_STATISTICS_V2_RESPONSE: Structure = Structure {
    name: "GetFindingStatisticsV2Response",
    members: &[optional("GroupByResults", &GROUP_BY_RESULTS)],
    union: false,
};
pub static GET_FINDINGS_REQUEST: Structure = Structure {
    name: "GetFindingsRequest",
    members: &[
        optional("Filters", &Shape::Structure(&AWS_SECURITY_FINDING_FILTERS)),
        optional("SortCriteria", &SORT_CRITERIA),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_FINDINGS_RESPONSE: Structure = Structure {
    name: "GetFindingsResponse",
    members: &[
        required("Findings", &AWS_SECURITY_FINDING_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_FINDINGS_TRENDS_V2_REQUEST: Structure = Structure {
    name: "GetFindingsTrendsV2Request",
    members: &[
        optional("Filters", &Shape::Structure(&FINDINGS_TRENDS_FILTERS)),
        required("StartTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("EndTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_FINDINGS_TRENDS_V2_RESPONSE: Structure = Structure {
    name: "GetFindingsTrendsV2Response",
    members: &[
        required("Granularity", &GRANULARITY_FIELD),
        required("TrendsMetrics", &TRENDS_METRICS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_FINDINGS_V2_REQUEST: Structure = Structure {
    name: "GetFindingsV2Request",
    members: &[
        optional("Filters", &Shape::Structure(&OCSF_FINDING_FILTERS)),
        optional("Scopes", &Shape::Structure(&FINDING_SCOPES)),
        optional("SortCriteria", &SORT_CRITERIA),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_FINDINGS_V2_RESPONSE: Structure = Structure {
    name: "GetFindingsV2Response",
    members: &[
        optional("Findings", &OCSF_FINDINGS_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_INSIGHT_RESULTS_REQUEST: Structure = Structure {
    name: "GetInsightResultsRequest",
    members: &[
        required("InsightArn", &NON_EMPTY_STRING).at(Location::GreedyUri, "InsightArn"),
    ],
    union: false,
};
pub static GET_INSIGHT_RESULTS_RESPONSE: Structure = Structure {
    name: "GetInsightResultsResponse",
    members: &[required("InsightResults", &Shape::Structure(&INSIGHT_RESULTS))],
    union: false,
};
pub static GET_INSIGHTS_REQUEST: Structure = Structure {
    name: "GetInsightsRequest",
    members: &[
        optional("InsightArns", &ARN_LIST),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_INSIGHTS_RESPONSE: Structure = Structure {
    name: "GetInsightsResponse",
    members: &[required("Insights", &INSIGHT_LIST), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static GET_INVITATIONS_COUNT_REQUEST: Structure = Structure {
    name: "GetInvitationsCountRequest",
    members: &[],
    union: false,
};
pub static GET_INVITATIONS_COUNT_RESPONSE: Structure = Structure {
    name: "GetInvitationsCountResponse",
    members: &[optional("InvitationsCount", &INTEGER)],
    union: false,
};
pub static GET_MASTER_ACCOUNT_REQUEST: Structure = Structure {
    name: "GetMasterAccountRequest",
    members: &[],
    union: false,
};
pub static GET_MASTER_ACCOUNT_RESPONSE: Structure = Structure {
    name: "GetMasterAccountResponse",
    members: &[optional("Master", &Shape::Structure(&INVITATION))],
    union: false,
};
pub static GET_MEMBERS_REQUEST: Structure = Structure {
    name: "GetMembersRequest",
    members: &[required("AccountIds", &ACCOUNT_ID_LIST)],
    union: false,
};
pub static GET_MEMBERS_RESPONSE: Structure = Structure {
    name: "GetMembersResponse",
    members: &[
        optional("Members", &MEMBER_LIST),
        optional("UnprocessedAccounts", &RESULT_LIST),
    ],
    union: false,
};
pub static GET_RECOMMENDED_POLICY_V2_REQUEST: Structure = Structure {
    name: "GetRecommendedPolicyV2Request",
    members: &[
        required("MetadataUid", &NON_EMPTY_STRING).at(Location::Uri, "MetadataUid"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static GET_RECOMMENDED_POLICY_V2_RESPONSE: Structure = Structure {
    name: "GetRecommendedPolicyV2Response",
    members: &[
        optional("NextToken", &NEXT_TOKEN),
        optional("RecommendationType", &RECOMMENDATION_TYPE),
        optional("RecommendationSteps", &RECOMMENDATION_STEPS),
        optional("Error", &Shape::Structure(&RECOMMENDATION_ERROR)),
        optional("Status", &RECOMMENDATION_STATUS),
        optional("ResourceArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static GET_REMEDIATIONS_V2_REQUEST: Structure = Structure {
    name: "GetRemediationsV2Request",
    members: &[
        optional("TargetUid", &REMEDIATION_STRING_UID),
        optional("MetadataUid", &REMEDIATION_STRING_UID),
        optional("Filters", &Shape::Structure(&REMEDIATION_FILTERS)),
        optional("ShowGuidance", &Shape::Boolean),
        optional("GuidanceFormat", &GUIDANCE_FORMAT),
        optional("MaxResults", &MAX_RESULTS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_REMEDIATIONS_V2_RESPONSE: Structure = Structure {
    name: "GetRemediationsV2Response",
    members: &[
        required("Items", &REMEDIATION_V2_ITEM_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_RESOURCES_STATISTICS_V2_REQUEST: Structure = Structure {
    name: "GetResourcesStatisticsV2Request",
    members: &[
        required("GroupByRules", &RESOURCE_GROUP_BY_RULES),
        optional("Scopes", &Shape::Structure(&RESOURCE_SCOPES)),
        optional("SortOrder", &SORT_ORDER),
        optional("MaxStatisticResults", &MAX_STATISTIC_RESULTS),
    ],
    union: false,
};
pub static GET_RESOURCES_STATISTICS_V2_RESPONSE: Structure = Structure {
    name: "GetResourcesStatisticsV2Response",
    members: &[required("GroupByResults", &GROUP_BY_RESULTS)],
    union: false,
};
pub static GET_RESOURCES_TRENDS_V2_REQUEST: Structure = Structure {
    name: "GetResourcesTrendsV2Request",
    members: &[
        optional("Filters", &Shape::Structure(&RESOURCES_TRENDS_FILTERS)),
        required("StartTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("EndTime", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_RESOURCES_TRENDS_V2_RESPONSE: Structure = Structure {
    name: "GetResourcesTrendsV2Response",
    members: &[
        required("Granularity", &GRANULARITY_FIELD),
        required("TrendsMetrics", &RESOURCES_TRENDS_METRICS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_RESOURCES_V2_REQUEST: Structure = Structure {
    name: "GetResourcesV2Request",
    members: &[
        optional("Filters", &Shape::Structure(&RESOURCES_FILTERS)),
        optional("Scopes", &Shape::Structure(&RESOURCE_SCOPES)),
        optional("SortCriteria", &SORT_CRITERIA),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_RESOURCES_V2_RESPONSE: Structure = Structure {
    name: "GetResourcesV2Response",
    members: &[required("Resources", &RESOURCES), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static GET_SECURITY_CONTROL_DEFINITION_REQUEST: Structure = Structure {
    name: "GetSecurityControlDefinitionRequest",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING)
            .at(Location::Query, "SecurityControlId"),
    ],
    union: false,
};
pub static GET_SECURITY_CONTROL_DEFINITION_RESPONSE: Structure = Structure {
    name: "GetSecurityControlDefinitionResponse",
    members: &[
        required(
            "SecurityControlDefinition",
            &Shape::Structure(&SECURITY_CONTROL_DEFINITION),
        ),
    ],
    union: false,
};
pub static GET_SOFTWARE_RESOURCES_V2_REQUEST: Structure = Structure {
    name: "GetSoftwareResourcesV2Request",
    members: &[
        required("PackageName", &NON_EMPTY_STRING),
        required("PackageType", &NON_EMPTY_STRING),
        optional("PackageVersion", &NON_EMPTY_STRING),
        optional("Filters", &Shape::Structure(&SOFTWARE_FILTERS)),
        optional("Scopes", &Shape::Structure(&SOFTWARE_SCOPES)),
        optional("SortCriteria", &SORT_CRITERIA),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_SOFTWARE_RESOURCES_V2_RESPONSE: Structure = Structure {
    name: "GetSoftwareResourcesV2Response",
    members: &[
        required("SoftwareResources", &SOFTWARE_RESOURCE_RESULT_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static GET_SOFTWARE_STATISTICS_V2_REQUEST: Structure = Structure {
    name: "GetSoftwareStatisticsV2Request",
    members: &[
        required("GroupByRules", &SOFTWARE_GROUP_BY_RULES),
        optional("Scopes", &Shape::Structure(&SOFTWARE_SCOPES)),
        optional("SortOrder", &SORT_ORDER),
        optional("MaxStatisticResults", &MAX_STATISTIC_RESULTS),
    ],
    union: false,
};
pub static GET_SOFTWARE_STATISTICS_V2_RESPONSE: Structure = Structure {
    name: "GetSoftwareStatisticsV2Response",
    members: &[required("GroupByResults", &GROUP_BY_RESULTS)],
    union: false,
};
pub static GET_SOFTWARE_V2_REQUEST: Structure = Structure {
    name: "GetSoftwareV2Request",
    members: &[
        optional("Filters", &Shape::Structure(&SOFTWARE_FILTERS)),
        optional("Scopes", &Shape::Structure(&SOFTWARE_SCOPES)),
        optional("SortCriteria", &SORT_CRITERIA),
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
    ],
    union: false,
};
pub static GET_SOFTWARE_V2_RESPONSE: Structure = Structure {
    name: "GetSoftwareV2Response",
    members: &[required("Software", &SOFTWARE_LIST), optional("NextToken", &NEXT_TOKEN)],
    union: false,
};
pub static GRANULARITY_FIELD: Shape = Shape::String(
    StringShape::new("GranularityField").values(&["Daily", "Weekly", "Monthly"]),
);
pub static GROUP_BY_FIELD: Shape = Shape::String(
    StringShape::new("GroupByField")
        .values(
            &[
                "activity_name",
                "cloud.account.uid",
                "cloud.provider",
                "cloud.region",
                "compliance.assessments.name",
                "compliance.status",
                "compliance.control",
                "finding_info.title",
                "finding_info.related_events.traits.category",
                "finding_info.types",
                "impact",
                "likelihood",
                "metadata.product.name",
                "metadata.product.uid",
                "resources.type",
                "resources.cloud_partition",
                "resources.criticality",
                "resources.name",
                "resources.owner.account.uid",
                "resources.owner.org.uid",
                "resources.owner.account.name",
                "resources.provider",
                "resources.region",
                "resources.uid",
                "severity",
                "status",
                "vulnerabilities.fix_coverage",
                "class_name",
                "vulnerabilities.affected_packages.name",
                "finding_info.analytic.name",
                "compliance.standards",
                "cloud.account.name",
                "vendor_attributes.severity",
                "metadata.product.vendor_name",
            ],
        ),
);
pub static GROUP_BY_RESULT: Structure = Structure {
    name: "GroupByResult",
    members: &[
        optional("GroupByField", &NON_EMPTY_STRING),
        optional("GroupByValues", &GROUP_BY_VALUES),
    ],
    union: false,
};
pub static GROUP_BY_RESULTS: Shape = Shape::List(
    ListShape::new("GroupByResults", &Shape::Structure(&GROUP_BY_RESULT)),
);
pub static GROUP_BY_RULE: Structure = Structure {
    name: "GroupByRule",
    members: &[
        optional("Filters", &Shape::Structure(&OCSF_FINDING_FILTERS)),
        required("GroupByField", &GROUP_BY_FIELD),
    ],
    union: false,
};
pub static GROUP_BY_RULES: Shape = Shape::List(
    ListShape::new("GroupByRules", &Shape::Structure(&GROUP_BY_RULE)),
);
pub static GROUP_BY_VALUE: Structure = Structure {
    name: "GroupByValue",
    members: &[optional("FieldValue", &NON_EMPTY_STRING), optional("Count", &INTEGER)],
    union: false,
};
pub static GROUP_BY_VALUES: Shape = Shape::List(
    ListShape::new("GroupByValues", &Shape::Structure(&GROUP_BY_VALUE)),
);
pub static GUIDANCE_FORMAT: Shape = Shape::String(
    StringShape::new("GuidanceFormat")
        .values(
            &[
                "All",
                "AwsCli",
                "Cli",
                "Python",
                "Terraform",
                "Cdk",
                "CloudFormation",
                "IaC",
                "Template",
            ],
        ),
);
pub static HEALTH_CHECK: Structure = Structure {
    name: "HealthCheck",
    members: &[
        required("ConnectorStatus", &CONNECTOR_STATUS),
        optional("Message", &NON_EMPTY_STRING),
        required("LastCheckedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("Issues", &HEALTH_ISSUE_LIST),
    ],
    union: false,
};
pub static HEALTH_ISSUE: Structure = Structure {
    name: "HealthIssue",
    members: &[
        required("Code", &HEALTH_ISSUE_CODE),
        required("Message", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static HEALTH_ISSUE_CODE: Shape = Shape::String(
    StringShape::new("HealthIssueCode")
        .values(
            &[
                "AUTHENTICATION_FAILURE",
                "STREAM_AUTHORIZATION_FAILURE",
                "DISCOVERY_FAILURE",
                "STREAM_LIMIT_EXCEEDED",
                "STREAM_DISCONNECTED",
                "RECORDING_FAILURE",
                "NO_HEALTH_DATA",
            ],
        ),
);
pub static HEALTH_ISSUE_LIST: Shape = Shape::List(
    ListShape::new("HealthIssueList", &Shape::Structure(&HEALTH_ISSUE)),
);
pub static ICMP_TYPE_CODE: Structure = Structure {
    name: "IcmpTypeCode",
    members: &[optional("Code", &INTEGER), optional("Type", &INTEGER)],
    union: false,
};
pub static IMPORT_FINDINGS_ERROR: Structure = Structure {
    name: "ImportFindingsError",
    members: &[
        required("Id", &NON_EMPTY_STRING),
        required("ErrorCode", &NON_EMPTY_STRING),
        required("ErrorMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static IMPORT_FINDINGS_ERROR_LIST: Shape = Shape::List(
    ListShape::new("ImportFindingsErrorList", &Shape::Structure(&IMPORT_FINDINGS_ERROR)),
);
pub static INDICATOR: Structure = Structure {
    name: "Indicator",
    members: &[
        optional("Key", &NON_EMPTY_STRING),
        optional("Values", &NON_EMPTY_STRING_LIST),
        optional("Title", &NON_EMPTY_STRING),
        optional("Type", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INDICATORS_LIST: Shape = Shape::List(
    ListShape::new("IndicatorsList", &Shape::Structure(&INDICATOR)).min(0).max(100),
);
pub static INSIGHT: Structure = Structure {
    name: "Insight",
    members: &[
        required("InsightArn", &NON_EMPTY_STRING),
        required("Name", &NON_EMPTY_STRING),
        required("Filters", &Shape::Structure(&AWS_SECURITY_FINDING_FILTERS)),
        required("GroupByAttribute", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INSIGHT_LIST: Shape = Shape::List(
    ListShape::new("InsightList", &Shape::Structure(&INSIGHT)),
);
pub static INSIGHT_RESULT_VALUE: Structure = Structure {
    name: "InsightResultValue",
    members: &[
        required("GroupByAttributeValue", &NON_EMPTY_STRING),
        required("Count", &INTEGER),
    ],
    union: false,
};
pub static INSIGHT_RESULT_VALUE_LIST: Shape = Shape::List(
    ListShape::new("InsightResultValueList", &Shape::Structure(&INSIGHT_RESULT_VALUE)),
);
pub static INSIGHT_RESULTS: Structure = Structure {
    name: "InsightResults",
    members: &[
        required("InsightArn", &NON_EMPTY_STRING),
        required("GroupByAttribute", &NON_EMPTY_STRING),
        required("ResultValues", &INSIGHT_RESULT_VALUE_LIST),
    ],
    union: false,
};
pub static INTEGER: Shape = Shape::Integer(IntegerShape::new("Integer"));
pub static INTEGER_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "IntegerConfigurationOptions",
    members: &[
        optional("DefaultValue", &INTEGER),
        optional("Min", &INTEGER),
        optional("Max", &INTEGER),
    ],
    union: false,
};
pub static INTEGER_LIST: Shape = Shape::List(ListShape::new("IntegerList", &INTEGER));
pub static INTEGER_LIST_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "IntegerListConfigurationOptions",
    members: &[
        optional("DefaultValue", &INTEGER_LIST),
        optional("Min", &INTEGER),
        optional("Max", &INTEGER),
        optional("MaxItems", &INTEGER),
    ],
    union: false,
};
pub static INTEGRATION_TYPE: Shape = Shape::String(
    StringShape::new("IntegrationType")
        .values(
            &[
                "SEND_FINDINGS_TO_SECURITY_HUB",
                "RECEIVE_FINDINGS_FROM_SECURITY_HUB",
                "UPDATE_FINDINGS_IN_SECURITY_HUB",
            ],
        ),
);
pub static INTEGRATION_TYPE_LIST: Shape = Shape::List(
    ListShape::new("IntegrationTypeList", &INTEGRATION_TYPE),
);
pub static INTEGRATION_V2_TYPE: Shape = Shape::String(
    StringShape::new("IntegrationV2Type")
        .values(
            &[
                "SEND_FINDINGS_TO_SECURITY_HUB",
                "RECEIVE_FINDINGS_FROM_SECURITY_HUB",
                "UPDATE_FINDINGS_IN_SECURITY_HUB",
                "EXTENDED_PLAN",
            ],
        ),
);
pub static INTEGRATION_V2_TYPE_LIST: Shape = Shape::List(
    ListShape::new("IntegrationV2TypeList", &INTEGRATION_V2_TYPE),
);
pub static INTERNAL_EXCEPTION: Structure = Structure {
    name: "InternalException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INTERNAL_SERVER_EXCEPTION: Structure = Structure {
    name: "InternalServerException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INVALID_ACCESS_EXCEPTION: Structure = Structure {
    name: "InvalidAccessException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INVALID_INPUT_EXCEPTION: Structure = Structure {
    name: "InvalidInputException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INVITATION: Structure = Structure {
    name: "Invitation",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("InvitationId", &NON_EMPTY_STRING),
        optional("InvitedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("MemberStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static INVITATION_LIST: Shape = Shape::List(
    ListShape::new("InvitationList", &Shape::Structure(&INVITATION)),
);
pub static INVITE_MEMBERS_REQUEST: Structure = Structure {
    name: "InviteMembersRequest",
    members: &[required("AccountIds", &ACCOUNT_ID_LIST)],
    union: false,
};
pub static INVITE_MEMBERS_RESPONSE: Structure = Structure {
    name: "InviteMembersResponse",
    members: &[optional("UnprocessedAccounts", &RESULT_LIST)],
    union: false,
};
pub static IP_FILTER: Structure = Structure {
    name: "IpFilter",
    members: &[optional("Cidr", &NON_EMPTY_STRING)],
    union: false,
};
pub static IP_FILTER_LIST: Shape = Shape::List(
    ListShape::new("IpFilterList", &Shape::Structure(&IP_FILTER)),
);
pub static IP_ORGANIZATION_DETAILS: Structure = Structure {
    name: "IpOrganizationDetails",
    members: &[
        optional("Asn", &INTEGER),
        optional("AsnOrg", &NON_EMPTY_STRING),
        optional("Isp", &NON_EMPTY_STRING),
        optional("Org", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static IPV6_CIDR_BLOCK_ASSOCIATION: Structure = Structure {
    name: "Ipv6CidrBlockAssociation",
    members: &[
        optional("AssociationId", &NON_EMPTY_STRING),
        optional("Ipv6CidrBlock", &NON_EMPTY_STRING),
        optional("CidrBlockState", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static IPV6_CIDR_BLOCK_ASSOCIATION_LIST: Shape = Shape::List(
    ListShape::new(
        "Ipv6CidrBlockAssociationList",
        &Shape::Structure(&IPV6_CIDR_BLOCK_ASSOCIATION),
    ),
);
pub static ISO_STRING: Shape = Shape::String(StringShape::new("IsoString"));
pub static JIRA_CLOUD_DETAIL: Structure = Structure {
    name: "JiraCloudDetail",
    members: &[
        optional("CloudId", &NON_EMPTY_STRING),
        optional("ProjectKey", &NON_EMPTY_STRING),
        optional("Domain", &NON_EMPTY_STRING),
        optional("AuthUrl", &NON_EMPTY_STRING),
        optional("AuthStatus", &CONNECTOR_AUTH_STATUS),
    ],
    union: false,
};
pub static JIRA_CLOUD_PROVIDER_CONFIGURATION: Structure = Structure {
    name: "JiraCloudProviderConfiguration",
    members: &[optional("ProjectKey", &NON_EMPTY_STRING)],
    union: false,
};
pub static JIRA_CLOUD_UPDATE_CONFIGURATION: Structure = Structure {
    name: "JiraCloudUpdateConfiguration",
    members: &[optional("ProjectKey", &NON_EMPTY_STRING)],
    union: false,
};
pub static KB_ARTICLE: Structure = Structure {
    name: "KbArticle",
    members: &[required("Title", &NON_EMPTY_STRING), required("Url", &NON_EMPTY_STRING)],
    union: false,
};
pub static KB_ARTICLE_LIST: Shape = Shape::List(
    ListShape::new("KbArticleList", &Shape::Structure(&KB_ARTICLE)).min(0).max(10),
);
pub static KEYWORD_FILTER: Structure = Structure {
    name: "KeywordFilter",
    members: &[optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static KEYWORD_FILTER_LIST: Shape = Shape::List(
    ListShape::new("KeywordFilterList", &Shape::Structure(&KEYWORD_FILTER)),
);
pub static LIMIT_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "LimitExceededException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static LIST_AGGREGATORS_V2_REQUEST: Structure = Structure {
    name: "ListAggregatorsV2Request",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_AGGREGATORS_V2_RESPONSE: Structure = Structure {
    name: "ListAggregatorsV2Response",
    members: &[
        optional("AggregatorsV2", &AGGREGATOR_V2_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_AUTOMATION_RULES_REQUEST: Structure = Structure {
    name: "ListAutomationRulesRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_AUTOMATION_RULES_RESPONSE: Structure = Structure {
    name: "ListAutomationRulesResponse",
    members: &[
        optional("AutomationRulesMetadata", &AUTOMATION_RULES_METADATA_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_AUTOMATION_RULES_V2_REQUEST: Structure = Structure {
    name: "ListAutomationRulesV2Request",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_AUTOMATION_RULES_V2_RESPONSE: Structure = Structure {
    name: "ListAutomationRulesV2Response",
    members: &[
        optional("Rules", &AUTOMATION_RULES_METADATA_LIST_V2),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONFIGURATION_POLICIES_REQUEST: Structure = Structure {
    name: "ListConfigurationPoliciesRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_CONFIGURATION_POLICIES_RESPONSE: Structure = Structure {
    name: "ListConfigurationPoliciesResponse",
    members: &[
        optional("ConfigurationPolicySummaries", &CONFIGURATION_POLICY_SUMMARY_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONFIGURATION_POLICY_ASSOCIATIONS_REQUEST: Structure = Structure {
    name: "ListConfigurationPolicyAssociationsRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN),
        optional("MaxResults", &MAX_RESULTS),
        optional("Filters", &Shape::Structure(&ASSOCIATION_FILTERS)),
    ],
    union: false,
};
pub static LIST_CONFIGURATION_POLICY_ASSOCIATIONS_RESPONSE: Structure = Structure {
    name: "ListConfigurationPolicyAssociationsResponse",
    members: &[
        optional(
            "ConfigurationPolicyAssociationSummaries",
            &CONFIGURATION_POLICY_ASSOCIATION_SUMMARY_LIST,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_CONNECTORS_REQUEST: Structure = Structure {
    name: "ListConnectorsRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("ProviderName", &CSPM_CONNECTOR_PROVIDER_NAME)
            .at(Location::Query, "ProviderName"),
        optional("ConnectorStatus", &CSPM_CONNECTOR_STATUS)
            .at(Location::Query, "ConnectorStatus"),
        optional("EnablementStatus", &CSPM_ENABLEMENT_STATUS)
            .at(Location::Query, "EnablementStatus"),
    ],
    union: false,
};
pub static LIST_CONNECTORS_RESPONSE: Structure = Structure {
    name: "ListConnectorsResponse",
    members: &[
        optional("NextToken", &NEXT_TOKEN),
        required("Connectors", &CSPM_CONNECTOR_SUMMARY_LIST),
    ],
    union: false,
};
pub static LIST_CONNECTORS_V2_REQUEST: Structure = Structure {
    name: "ListConnectorsV2Request",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("ProviderName", &CONNECTOR_PROVIDER_NAME)
            .at(Location::Query, "ProviderName"),
        optional("ConnectorStatus", &CONNECTOR_STATUS)
            .at(Location::Query, "ConnectorStatus"),
        optional("EnablementStatus", &ENABLEMENT_STATUS)
            .at(Location::Query, "EnablementStatus"),
    ],
    union: false,
};
pub static LIST_CONNECTORS_V2_RESPONSE: Structure = Structure {
    name: "ListConnectorsV2Response",
    members: &[
        optional("NextToken", &NEXT_TOKEN),
        required("Connectors", &CONNECTOR_SUMMARY_LIST),
    ],
    union: false,
};
pub static LIST_ENABLED_PRODUCTS_FOR_IMPORT_REQUEST: Structure = Structure {
    name: "ListEnabledProductsForImportRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_ENABLED_PRODUCTS_FOR_IMPORT_RESPONSE: Structure = Structure {
    name: "ListEnabledProductsForImportResponse",
    members: &[
        optional("ProductSubscriptions", &PRODUCT_SUBSCRIPTION_ARN_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_EXPORT_JOBS_V2_REQUEST: Structure = Structure {
    name: "ListExportJobsV2Request",
    members: &[
        optional("Status", &EXPORT_STATUS).at(Location::Query, "Status"),
        optional("DataType", &EXPORT_DATA_TYPE).at(Location::Query, "DataType"),
        optional("MaxResults", &EXPORT_MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
    ],
    union: false,
};
pub static LIST_EXPORT_JOBS_V2_RESPONSE: Structure = Structure {
    name: "ListExportJobsV2Response",
    members: &[
        required("Items", &EXPORT_SUMMARY_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_EXPOSURES_BY_REMEDIATION_V2_REQUEST: Structure = Structure {
    name: "ListExposuresByRemediationV2Request",
    members: &[
        required("TargetUid", &REMEDIATION_STRING_UID),
        optional("MaxResults", &MAX_RESULTS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_EXPOSURES_BY_REMEDIATION_V2_RESPONSE: Structure = Structure {
    name: "ListExposuresByRemediationV2Response",
    members: &[
        required("Items", &EXPOSURE_FINDING_ITEMS_LIST),
        required("TargetUid", &NON_EMPTY_STRING),
        required("Resource", &Shape::Structure(&REMEDIATION_RESOURCE)),
        required("TotalCount", &INTEGER),
        required("Trait", &Shape::Structure(&REMEDIATION_TRAIT)),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_FINDING_AGGREGATORS_REQUEST: Structure = Structure {
    name: "ListFindingAggregatorsRequest",
    members: &[
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_FINDING_AGGREGATORS_RESPONSE: Structure = Structure {
    name: "ListFindingAggregatorsResponse",
    members: &[
        optional("FindingAggregators", &FINDING_AGGREGATOR_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_FREE_TRIAL_STATUSES_V2_REQUEST: Structure = Structure {
    name: "ListFreeTrialStatusesV2Request",
    members: &[
        optional("AccountIds", &FREE_TRIAL_ACCOUNT_ID_LIST),
        optional("Statuses", &FREE_TRIAL_STATUS_VALUE_LIST),
        optional("MaxResults", &MAX_RESULTS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_FREE_TRIAL_STATUSES_V2_RESPONSE: Structure = Structure {
    name: "ListFreeTrialStatusesV2Response",
    members: &[
        required("AccountFreeTrialStatuses", &ACCOUNT_FREE_TRIAL_STATUS_LIST),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_INVITATIONS_REQUEST: Structure = Structure {
    name: "ListInvitationsRequest",
    members: &[
        optional("MaxResults", &CROSS_ACCOUNT_MAX_RESULTS)
            .at(Location::Query, "MaxResults"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
    ],
    union: false,
};
pub static LIST_INVITATIONS_RESPONSE: Structure = Structure {
    name: "ListInvitationsResponse",
    members: &[
        optional("Invitations", &INVITATION_LIST),
        optional("NextToken", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static LIST_MEMBERS_REQUEST: Structure = Structure {
    name: "ListMembersRequest",
    members: &[
        optional("OnlyAssociated", &Shape::Boolean)
            .at(Location::Query, "OnlyAssociated"),
        optional("MaxResults", &CROSS_ACCOUNT_MAX_RESULTS)
            .at(Location::Query, "MaxResults"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
    ],
    union: false,
};
pub static LIST_MEMBERS_RESPONSE: Structure = Structure {
    name: "ListMembersResponse",
    members: &[
        optional("Members", &MEMBER_LIST),
        optional("NextToken", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static LIST_ORGANIZATION_ADMIN_ACCOUNTS_REQUEST: Structure = Structure {
    name: "ListOrganizationAdminAccountsRequest",
    members: &[
        optional("MaxResults", &ADMINS_MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("Feature", &SECURITY_HUB_FEATURE).at(Location::Query, "Feature"),
    ],
    union: false,
};
pub static LIST_ORGANIZATION_ADMIN_ACCOUNTS_RESPONSE: Structure = Structure {
    name: "ListOrganizationAdminAccountsResponse",
    members: &[
        optional("AdminAccounts", &ADMIN_ACCOUNTS),
        optional("NextToken", &NEXT_TOKEN),
        optional("Feature", &SECURITY_HUB_FEATURE),
    ],
    union: false,
};
pub static LIST_SECURITY_CONTROL_DEFINITIONS_REQUEST: Structure = Structure {
    name: "ListSecurityControlDefinitionsRequest",
    members: &[
        optional("StandardsArn", &NON_EMPTY_STRING).at(Location::Query, "StandardsArn"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
        optional("Providers", &SECURITY_CONTROLS_PROVIDERS)
            .at(Location::Query, "Providers"),
    ],
    union: false,
};
pub static LIST_SECURITY_CONTROL_DEFINITIONS_RESPONSE: Structure = Structure {
    name: "ListSecurityControlDefinitionsResponse",
    members: &[
        required("SecurityControlDefinitions", &SECURITY_CONTROL_DEFINITIONS),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_STANDARDS_CONTROL_ASSOCIATIONS_REQUEST: Structure = Structure {
    name: "ListStandardsControlAssociationsRequest",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING)
            .at(Location::Query, "SecurityControlId"),
        optional("NextToken", &NEXT_TOKEN).at(Location::Query, "NextToken"),
        optional("MaxResults", &MAX_RESULTS).at(Location::Query, "MaxResults"),
    ],
    union: false,
};
pub static LIST_STANDARDS_CONTROL_ASSOCIATIONS_RESPONSE: Structure = Structure {
    name: "ListStandardsControlAssociationsResponse",
    members: &[
        required(
            "StandardsControlAssociationSummaries",
            &STANDARDS_CONTROL_ASSOCIATION_SUMMARIES,
        ),
        optional("NextToken", &NEXT_TOKEN),
    ],
    union: false,
};
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure {
    name: "ListTagsForResourceRequest",
    members: &[required("ResourceArn", &RESOURCE_ARN).at(Location::Uri, "ResourceArn")],
    union: false,
};
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure = Structure {
    name: "ListTagsForResourceResponse",
    members: &[optional("Tags", &TAG_MAP)],
    union: false,
};
pub static LOAD_BALANCER_STATE: Structure = Structure {
    name: "LoadBalancerState",
    members: &[
        optional("Code", &NON_EMPTY_STRING),
        optional("Reason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static LONG: Shape = Shape::Long(IntegerShape::new("Long"));
pub static MALWARE: Structure = Structure {
    name: "Malware",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        optional("Type", &MALWARE_TYPE),
        optional("Path", &NON_EMPTY_STRING),
        optional("State", &MALWARE_STATE),
    ],
    union: false,
};
pub static MALWARE_LIST: Shape = Shape::List(
    ListShape::new("MalwareList", &Shape::Structure(&MALWARE)),
);
pub static MALWARE_STATE: Shape = Shape::String(
    StringShape::new("MalwareState").values(&["OBSERVED", "REMOVAL_FAILED", "REMOVED"]),
);
pub static MALWARE_TYPE: Shape = Shape::String(
    StringShape::new("MalwareType")
        .values(
            &[
                "ADWARE",
                "BLENDED_THREAT",
                "BOTNET_AGENT",
                "COIN_MINER",
                "EXPLOIT_KIT",
                "KEYLOGGER",
                "MACRO",
                "POTENTIALLY_UNWANTED",
                "SPYWARE",
                "RANSOMWARE",
                "REMOTE_ACCESS",
                "ROOTKIT",
                "TROJAN",
                "VIRUS",
                "WORM",
            ],
        ),
);
pub static MAP_FILTER: Structure = Structure {
    name: "MapFilter",
    members: &[
        optional("Key", &NON_EMPTY_STRING),
        optional("Value", &NON_EMPTY_STRING),
        optional("Comparison", &MAP_FILTER_COMPARISON),
    ],
    union: false,
};
pub static MAP_FILTER_COMPARISON: Shape = Shape::String(
    StringShape::new("MapFilterComparison")
        .values(&["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]),
);
pub static MAP_FILTER_LIST: Shape = Shape::List(
    ListShape::new("MapFilterList", &Shape::Structure(&MAP_FILTER)),
);
pub static MAX_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("MaxResults").min(1).max(100),
);
pub static MAX_STATISTIC_RESULTS: Shape = Shape::Integer(
    IntegerShape::new("MaxStatisticResults").min(1).max(400),
);
pub static MEMBER: Structure = Structure {
    name: "Member",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("Email", &NON_EMPTY_STRING),
        optional("MasterId", &NON_EMPTY_STRING),
        optional("AdministratorId", &NON_EMPTY_STRING),
        optional("MemberStatus", &NON_EMPTY_STRING),
        optional("InvitedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static MEMBER_LIST: Shape = Shape::List(
    ListShape::new("MemberList", &Shape::Structure(&MEMBER)),
);
pub static METADATA_UID_LIST: Shape = Shape::List(
    ListShape::new("MetadataUidList", &NON_EMPTY_STRING).min(0).max(100),
);
pub static NETWORK: Structure = Structure {
    name: "Network",
    members: &[
        optional("Direction", &NETWORK_DIRECTION),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("OpenPortRange", &Shape::Structure(&PORT_RANGE)),
        optional("SourceIpV4", &NON_EMPTY_STRING),
        optional("SourceIpV6", &NON_EMPTY_STRING),
        optional("SourcePort", &INTEGER),
        optional("SourceDomain", &NON_EMPTY_STRING),
        optional("SourceMac", &NON_EMPTY_STRING),
        optional("DestinationIpV4", &NON_EMPTY_STRING),
        optional("DestinationIpV6", &NON_EMPTY_STRING),
        optional("DestinationPort", &INTEGER),
        optional("DestinationDomain", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static NETWORK_AUTONOMOUS_SYSTEM: Structure = Structure {
    name: "NetworkAutonomousSystem",
    members: &[optional("Name", &NON_EMPTY_STRING), optional("Number", &INTEGER)],
    union: false,
};
pub static NETWORK_CONNECTION: Structure = Structure {
    name: "NetworkConnection",
    members: &[optional("Direction", &CONNECTION_DIRECTION)],
    union: false,
};
pub static NETWORK_CONNECTION_ACTION: Structure = Structure {
    name: "NetworkConnectionAction",
    members: &[
        optional("ConnectionDirection", &NON_EMPTY_STRING),
        optional("RemoteIpDetails", &Shape::Structure(&ACTION_REMOTE_IP_DETAILS)),
        optional("RemotePortDetails", &Shape::Structure(&ACTION_REMOTE_PORT_DETAILS)),
        optional("LocalPortDetails", &Shape::Structure(&ACTION_LOCAL_PORT_DETAILS)),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("Blocked", &Shape::Boolean),
    ],
    union: false,
};
pub static NETWORK_DIRECTION: Shape = Shape::String(
    StringShape::new("NetworkDirection").values(&["IN", "OUT"]),
);
pub static NETWORK_ENDPOINT: Structure = Structure {
    name: "NetworkEndpoint",
    members: &[
        optional("Id", &NON_EMPTY_STRING),
        optional("Ip", &NON_EMPTY_STRING),
        optional("Domain", &NON_EMPTY_STRING),
        optional("Port", &INTEGER),
        optional("Location", &Shape::Structure(&NETWORK_GEO_LOCATION)),
        optional("AutonomousSystem", &Shape::Structure(&NETWORK_AUTONOMOUS_SYSTEM)),
        optional("Connection", &Shape::Structure(&NETWORK_CONNECTION)),
    ],
    union: false,
};
pub static NETWORK_ENDPOINTS_LIST: Shape = Shape::List(
    ListShape::new("NetworkEndpointsList", &Shape::Structure(&NETWORK_ENDPOINT))
        .min(0)
        .max(10),
);
pub static NETWORK_GEO_LOCATION: Structure = Structure {
    name: "NetworkGeoLocation",
    members: &[
        optional("City", &NON_EMPTY_STRING),
        optional("Country", &NON_EMPTY_STRING),
        optional("Lat", &DOUBLE),
        optional("Lon", &DOUBLE),
    ],
    union: false,
};
pub static NETWORK_HEADER: Structure = Structure {
    name: "NetworkHeader",
    members: &[
        optional("Protocol", &NON_EMPTY_STRING),
        optional("Destination", &Shape::Structure(&NETWORK_PATH_COMPONENT_DETAILS)),
        optional("Source", &Shape::Structure(&NETWORK_PATH_COMPONENT_DETAILS)),
    ],
    union: false,
};
pub static NETWORK_PATH_COMPONENT: Structure = Structure {
    name: "NetworkPathComponent",
    members: &[
        optional("ComponentId", &NON_EMPTY_STRING),
        optional("ComponentType", &NON_EMPTY_STRING),
        optional("Egress", &Shape::Structure(&NETWORK_HEADER)),
        optional("Ingress", &Shape::Structure(&NETWORK_HEADER)),
    ],
    union: false,
};
pub static NETWORK_PATH_COMPONENT_DETAILS: Structure = Structure {
    name: "NetworkPathComponentDetails",
    members: &[
        optional("Address", &STRING_LIST),
        optional("PortRanges", &PORT_RANGE_LIST),
    ],
    union: false,
};
pub static NETWORK_PATH_LIST: Shape = Shape::List(
    ListShape::new("NetworkPathList", &Shape::Structure(&NETWORK_PATH_COMPONENT)),
);
pub static NEXT_TOKEN: Shape = Shape::String(StringShape::new("NextToken"));
pub static NON_EMPTY_STRING: Shape = Shape::String(
    StringShape::new("NonEmptyString").pattern(".*\\S.*"),
);
pub static NON_EMPTY_STRING_LIST: Shape = Shape::List(
    ListShape::new("NonEmptyStringList", &NON_EMPTY_STRING),
);
pub static NOTE: Structure = Structure {
    name: "Note",
    members: &[
        required("Text", &NON_EMPTY_STRING),
        required("UpdatedBy", &NON_EMPTY_STRING),
        required("UpdatedAt", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static NOTE_UPDATE: Structure = Structure {
    name: "NoteUpdate",
    members: &[
        required("Text", &NON_EMPTY_STRING),
        required("UpdatedBy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static NUMBER_FILTER: Structure = Structure {
    name: "NumberFilter",
    members: &[
        optional("Gte", &DOUBLE),
        optional("Lte", &DOUBLE),
        optional("Eq", &DOUBLE),
        optional("Gt", &DOUBLE),
        optional("Lt", &DOUBLE),
    ],
    union: false,
};
pub static NUMBER_FILTER_LIST: Shape = Shape::List(
    ListShape::new("NumberFilterList", &Shape::Structure(&NUMBER_FILTER)),
);
pub static OCCURRENCES: Structure = Structure {
    name: "Occurrences",
    members: &[
        optional("LineRanges", &RANGES),
        optional("OffsetRanges", &RANGES),
        optional("Pages", &PAGES),
        optional("Records", &RECORDS),
        optional("Cells", &CELLS),
    ],
    union: false,
};
pub static OCSF_BOOLEAN_FIELD: Shape = Shape::String(
    StringShape::new("OcsfBooleanField")
        .values(
            &[
                "compliance.assessments.meets_criteria",
                "vulnerabilities.is_exploit_available",
                "vulnerabilities.is_fix_available",
            ],
        ),
);
pub static OCSF_BOOLEAN_FILTER: Structure = Structure {
    name: "OcsfBooleanFilter",
    members: &[
        optional("FieldName", &OCSF_BOOLEAN_FIELD),
        optional("Filter", &Shape::Structure(&BOOLEAN_FILTER)),
    ],
    union: false,
};
pub static OCSF_BOOLEAN_FILTER_LIST: Shape = Shape::List(
    ListShape::new("OcsfBooleanFilterList", &Shape::Structure(&OCSF_BOOLEAN_FILTER)),
);
pub static OCSF_DATE_FIELD: Shape = Shape::String(
    StringShape::new("OcsfDateField")
        .values(
            &[
                "finding_info.created_time_dt",
                "finding_info.first_seen_time_dt",
                "finding_info.last_seen_time_dt",
                "finding_info.modified_time_dt",
                "resources.image.created_time_dt",
                "resources.image.last_used_time_dt",
                "resources.modified_time_dt",
            ],
        ),
);
pub static OCSF_DATE_FILTER: Structure = Structure {
    name: "OcsfDateFilter",
    members: &[
        optional("FieldName", &OCSF_DATE_FIELD),
        optional("Filter", &Shape::Structure(&DATE_FILTER)),
    ],
    union: false,
};
pub static OCSF_DATE_FILTER_LIST: Shape = Shape::List(
    ListShape::new("OcsfDateFilterList", &Shape::Structure(&OCSF_DATE_FILTER)),
);
pub static OCSF_FINDING: Structure = Structure {
    name: "OcsfFinding",
    members: &[],
    union: false,
};
pub static OCSF_FINDING_FILTERS: Structure = Structure {
    name: "OcsfFindingFilters",
    members: &[
        optional("CompositeFilters", &COMPOSITE_FILTER_LIST),
        optional("CompositeOperator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static OCSF_FINDING_IDENTIFIER: Structure = Structure {
    name: "OcsfFindingIdentifier",
    members: &[
        required("CloudAccountUid", &NON_EMPTY_STRING),
        required("FindingInfoUid", &NON_EMPTY_STRING),
        required("MetadataProductUid", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static OCSF_FINDING_IDENTIFIER_LIST: Shape = Shape::List(
    ListShape::new(
            "OcsfFindingIdentifierList",
            &Shape::Structure(&OCSF_FINDING_IDENTIFIER),
        )
        .min(0)
        .max(100),
);
pub static OCSF_FINDINGS_LIST: Shape = Shape::List(
    ListShape::new("OcsfFindingsList", &Shape::Document),
);
pub static OCSF_IP_FIELD: Shape = Shape::String(
    StringShape::new("OcsfIpField")
        .values(&["evidences.dst_endpoint.ip", "evidences.src_endpoint.ip"]),
);
pub static OCSF_IP_FILTER: Structure = Structure {
    name: "OcsfIpFilter",
    members: &[
        optional("FieldName", &OCSF_IP_FIELD),
        optional("Filter", &Shape::Structure(&IP_FILTER)),
    ],
    union: false,
};
pub static OCSF_IP_FILTER_LIST: Shape = Shape::List(
    ListShape::new("OcsfIpFilterList", &Shape::Structure(&OCSF_IP_FILTER)),
);
pub static OCSF_MAP_FIELD: Shape = Shape::String(
    StringShape::new("OcsfMapField")
        .values(
            &[
                "resources.tags",
                "compliance.control_parameters",
                "databucket.tags",
                "finding_info.tags",
            ],
        ),
);
pub static OCSF_MAP_FILTER: Structure = Structure {
    name: "OcsfMapFilter",
    members: &[
        optional("FieldName", &OCSF_MAP_FIELD),
        optional("Filter", &Shape::Structure(&MAP_FILTER)),
    ],
    union: false,
};
pub static OCSF_MAP_FILTER_LIST: Shape = Shape::List(
    ListShape::new("OcsfMapFilterList", &Shape::Structure(&OCSF_MAP_FILTER)),
);
pub static OCSF_NUMBER_FIELD: Shape = Shape::String(
    StringShape::new("OcsfNumberField")
        .values(
            &[
                "activity_id",
                "compliance.status_id",
                "confidence_score",
                "severity_id",
                "status_id",
                "finding_info.related_events_count",
                "evidences.api.response.code",
                "evidences.dst_endpoint.autonomous_system.number",
                "evidences.dst_endpoint.port",
                "evidences.src_endpoint.autonomous_system.number",
                "evidences.src_endpoint.port",
                "resources.image.in_use_count",
                "vulnerabilities.cve.cvss.base_score",
                "vendor_attributes.severity_id",
            ],
        ),
);
pub static OCSF_NUMBER_FILTER: Structure = Structure {
    name: "OcsfNumberFilter",
    members: &[
        optional("FieldName", &OCSF_NUMBER_FIELD),
        optional("Filter", &Shape::Structure(&NUMBER_FILTER)),
    ],
    union: false,
};
pub static OCSF_NUMBER_FILTER_LIST: Shape = Shape::List(
    ListShape::new("OcsfNumberFilterList", &Shape::Structure(&OCSF_NUMBER_FILTER)),
);
pub static OCSF_STRING_FIELD: Shape = Shape::String(
    StringShape::new("OcsfStringField")
        .values(
            &[
                "metadata.uid",
                "activity_name",
                "cloud.account.uid",
                "cloud.provider",
                "cloud.region",
                "compliance.assessments.category",
                "compliance.assessments.name",
                "compliance.control",
                "compliance.status",
                "compliance.standards",
                "finding_info.desc",
                "finding_info.src_url",
                "finding_info.title",
                "finding_info.types",
                "finding_info.uid",
                "finding_info.related_events.traits.category",
                "finding_info.related_events.uid",
                "finding_info.related_events.product.uid",
                "finding_info.related_events.title",
                "impact",
                "likelihood",
                "metadata.product.name",
                "metadata.product.uid",
                "metadata.product.vendor_name",
                "remediation.desc",
                "remediation.references",
                "resources.cloud_partition",
                "resources.criticality",
                "resources.name",
                "resources.owner.account.uid",
                "resources.owner.org.uid",
                "resources.owner.account.name",
                "resources.provider",
                "resources.region",
                "resources.type",
                "resources.uid",
                "severity",
                "status",
                "comment",
                "vulnerabilities.fix_coverage",
                "class_name",
                "databucket.encryption_details.algorithm",
                "databucket.encryption_details.key_uid",
                "databucket.file.data_classifications.classifier_details.type",
                "evidences.actor.user.account.uid",
                "evidences.api.operation",
                "evidences.api.response.error_message",
                "evidences.api.service.name",
                "evidences.connection_info.direction",
                "evidences.connection_info.protocol_name",
                "evidences.dst_endpoint.autonomous_system.name",
                "evidences.dst_endpoint.location.city",
                "evidences.dst_endpoint.location.country",
                "evidences.src_endpoint.autonomous_system.name",
                "evidences.src_endpoint.hostname",
                "evidences.src_endpoint.location.city",
                "evidences.src_endpoint.location.country",
                "finding_info.analytic.name",
                "malware.name",
                "malware_scan_info.uid",
                "malware.severity",
                "resources.cloud_function.layers.uid_alt",
                "resources.cloud_function.runtime",
                "resources.cloud_function.user.uid",
                "resources.device.encryption_details.key_uid",
                "resources.device.image.uid",
                "resources.image.architecture",
                "resources.image.registry_uid",
                "resources.image.repository_name",
                "resources.image.uid",
                "resources.subnet_info.uid",
                "resources.vpc_uid",
                "vulnerabilities.affected_code.file.path",
                "vulnerabilities.affected_packages.name",
                "vulnerabilities.cve.epss.score",
                "vulnerabilities.cve.uid",
                "vulnerabilities.related_vulnerabilities",
                "cloud.account.name",
                "vendor_attributes.severity",
            ],
        ),
);
pub static OCSF_STRING_FILTER: Structure = Structure {
    name: "OcsfStringFilter",
    members: &[
        optional("FieldName", &OCSF_STRING_FIELD),
        optional("Filter", &Shape::Structure(&STRING_FILTER)),
    ],
    union: false,
};
pub static OCSF_STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new("OcsfStringFilterList", &Shape::Structure(&OCSF_STRING_FILTER)),
);
pub static ORGANIZATION_CONFIGURATION: Structure = Structure {
    name: "OrganizationConfiguration",
    members: &[
        optional("ConfigurationType", &ORGANIZATION_CONFIGURATION_CONFIGURATION_TYPE),
        optional("Status", &ORGANIZATION_CONFIGURATION_STATUS),
        optional("StatusMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ORGANIZATION_CONFIGURATION_CONFIGURATION_TYPE: Shape = Shape::String(
    StringShape::new("OrganizationConfigurationConfigurationType")
        .values(&["CENTRAL", "LOCAL"]),
);
pub static ORGANIZATION_CONFIGURATION_STATUS: Shape = Shape::String(
    StringShape::new("OrganizationConfigurationStatus")
        .values(&["PENDING", "ENABLED", "FAILED", "DISABLED"]),
);
pub static ORGANIZATION_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "OrganizationNotFoundException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "OrganizationalUnitNotFoundException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static PAGE: Structure = Structure {
    name: "Page",
    members: &[
        optional("PageNumber", &LONG),
        optional("LineRange", &Shape::Structure(&RANGE)),
        optional("OffsetRange", &Shape::Structure(&RANGE)),
    ],
    union: false,
};
pub static PAGES: Shape = Shape::List(ListShape::new("Pages", &Shape::Structure(&PAGE)));
pub static PARAMETER_CONFIGURATION: Structure = Structure {
    name: "ParameterConfiguration",
    members: &[
        required("ValueType", &PARAMETER_VALUE_TYPE),
        optional("Value", &Shape::Structure(&PARAMETER_VALUE)),
    ],
    union: false,
};
pub static PARAMETER_DEFINITION: Structure = Structure {
    name: "ParameterDefinition",
    members: &[
        required("Description", &NON_EMPTY_STRING),
        required("ConfigurationOptions", &Shape::Structure(&CONFIGURATION_OPTIONS)),
    ],
    union: false,
};
pub static PARAMETER_DEFINITIONS: Shape = Shape::Map(
    MapShape::new(
        "ParameterDefinitions",
        &NON_EMPTY_STRING,
        &Shape::Structure(&PARAMETER_DEFINITION),
    ),
);
pub static PARAMETER_VALUE: Structure = Structure {
    name: "ParameterValue",
    members: &[
        optional("Integer", &INTEGER),
        optional("IntegerList", &INTEGER_LIST),
        optional("Double", &DOUBLE),
        optional("String", &NON_EMPTY_STRING),
        optional("StringList", &STRING_LIST),
        optional("Boolean", &Shape::Boolean),
        optional("Enum", &NON_EMPTY_STRING),
        optional("EnumList", &STRING_LIST),
    ],
    union: true,
};
pub static PARAMETER_VALUE_TYPE: Shape = Shape::String(
    StringShape::new("ParameterValueType").values(&["DEFAULT", "CUSTOM"]),
);
pub static PARAMETERS: Shape = Shape::Map(
    MapShape::new(
        "Parameters",
        &NON_EMPTY_STRING,
        &Shape::Structure(&PARAMETER_CONFIGURATION),
    ),
);
pub static PARTITION: Shape = Shape::String(
    StringShape::new("Partition")
        .values(
            &["aws", "aws-cn", "aws-us-gov", "aws-us-iso", "aws-us-iso-b", "AzureCloud"],
        ),
);
pub static PATCH_SUMMARY: Structure = Structure {
    name: "PatchSummary",
    members: &[
        required("Id", &NON_EMPTY_STRING),
        optional("InstalledCount", &INTEGER),
        optional("MissingCount", &INTEGER),
        optional("FailedCount", &INTEGER),
        optional("InstalledOtherCount", &INTEGER),
        optional("InstalledRejectedCount", &INTEGER),
        optional("InstalledPendingReboot", &INTEGER),
        optional("OperationStartTime", &NON_EMPTY_STRING),
        optional("OperationEndTime", &NON_EMPTY_STRING),
        optional("RebootOption", &NON_EMPTY_STRING),
        optional("Operation", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static POLICY: Structure = Structure {
    name: "Policy",
    members: &[optional("SecurityHub", &Shape::Structure(&SECURITY_HUB_POLICY))],
    union: true,
};
pub static PORT_PROBE_ACTION: Structure = Structure {
    name: "PortProbeAction",
    members: &[
        optional("PortProbeDetails", &PORT_PROBE_DETAIL_LIST),
        optional("Blocked", &Shape::Boolean),
    ],
    union: false,
};
pub static PORT_PROBE_DETAIL: Structure = Structure {
    name: "PortProbeDetail",
    members: &[
        optional("LocalPortDetails", &Shape::Structure(&ACTION_LOCAL_PORT_DETAILS)),
        optional("LocalIpDetails", &Shape::Structure(&ACTION_LOCAL_IP_DETAILS)),
        optional("RemoteIpDetails", &Shape::Structure(&ACTION_REMOTE_IP_DETAILS)),
    ],
    union: false,
};
pub static PORT_PROBE_DETAIL_LIST: Shape = Shape::List(
    ListShape::new("PortProbeDetailList", &Shape::Structure(&PORT_PROBE_DETAIL)),
);
pub static PORT_RANGE: Structure = Structure {
    name: "PortRange",
    members: &[optional("Begin", &INTEGER), optional("End", &INTEGER)],
    union: false,
};
pub static PORT_RANGE_FROM_TO: Structure = Structure {
    name: "PortRangeFromTo",
    members: &[optional("From", &INTEGER), optional("To", &INTEGER)],
    union: false,
};
pub static PORT_RANGE_LIST: Shape = Shape::List(
    ListShape::new("PortRangeList", &Shape::Structure(&PORT_RANGE)),
);
pub static PROCESS_DETAILS: Structure = Structure {
    name: "ProcessDetails",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Path", &NON_EMPTY_STRING),
        optional("Pid", &INTEGER),
        optional("ParentPid", &INTEGER),
        optional("LaunchedAt", &NON_EMPTY_STRING),
        optional("TerminatedAt", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static PRODUCT: Structure = Structure {
    name: "Product",
    members: &[
        required("ProductArn", &NON_EMPTY_STRING),
        optional("ProductName", &NON_EMPTY_STRING),
        optional("CompanyName", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("Categories", &CATEGORY_LIST),
        optional("IntegrationTypes", &INTEGRATION_TYPE_LIST),
        optional("MarketplaceUrl", &NON_EMPTY_STRING),
        optional("ActivationUrl", &NON_EMPTY_STRING),
        optional("ProductSubscriptionResourcePolicy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static PRODUCT_SUBSCRIPTION_ARN_LIST: Shape = Shape::List(
    ListShape::new("ProductSubscriptionArnList", &NON_EMPTY_STRING),
);
pub static PRODUCT_V2: Structure = Structure {
    name: "ProductV2",
    members: &[
        optional("ProductV2Name", &NON_EMPTY_STRING),
        optional("CompanyName", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("Categories", &CATEGORY_LIST),
        optional("IntegrationV2Types", &INTEGRATION_V2_TYPE_LIST),
        optional("MarketplaceUrl", &NON_EMPTY_STRING),
        optional("ActivationUrl", &NON_EMPTY_STRING),
        optional("MarketplaceProductId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static PRODUCTS_LIST: Shape = Shape::List(
    ListShape::new("ProductsList", &Shape::Structure(&PRODUCT)),
);
pub static PRODUCTS_V2_LIST: Shape = Shape::List(
    ListShape::new("ProductsV2List", &Shape::Structure(&PRODUCT_V2)),
);
pub static PROPAGATING_VGW_SET_DETAILS: Structure = Structure {
    name: "PropagatingVgwSetDetails",
    members: &[optional("GatewayId", &NON_EMPTY_STRING)],
    union: false,
};
pub static PROPAGATING_VGW_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "PropagatingVgwSetList",
        &Shape::Structure(&PROPAGATING_VGW_SET_DETAILS),
    ),
);
pub static PROVIDER_CONFIGURATION: Structure = Structure {
    name: "ProviderConfiguration",
    members: &[
        optional("JiraCloud", &Shape::Structure(&JIRA_CLOUD_PROVIDER_CONFIGURATION)),
        optional("ServiceNow", &Shape::Structure(&SERVICE_NOW_PROVIDER_CONFIGURATION)),
        optional("Azure", &Shape::Structure(&AZURE_PROVIDER_CONFIGURATION)),
        optional("GCP", &Shape::Structure(&GCP_PROVIDER_CONFIGURATION)),
    ],
    union: true,
};
pub static PROVIDER_DETAIL: Structure = Structure {
    name: "ProviderDetail",
    members: &[
        optional("JiraCloud", &Shape::Structure(&JIRA_CLOUD_DETAIL)),
        optional("ServiceNow", &Shape::Structure(&SERVICE_NOW_DETAIL)),
        optional("Azure", &Shape::Structure(&AZURE_DETAIL)),
        optional("GCP", &Shape::Structure(&GCP_DETAIL)),
    ],
    union: true,
};
pub static PROVIDER_SUMMARY: Structure = Structure {
    name: "ProviderSummary",
    members: &[
        optional("ProviderName", &CONNECTOR_PROVIDER_NAME),
        optional("ConnectorStatus", &CONNECTOR_STATUS),
        optional("ProviderConfiguration", &Shape::Structure(&PROVIDER_DETAIL)),
    ],
    union: false,
};
pub static PROVIDER_UPDATE_CONFIGURATION: Structure = Structure {
    name: "ProviderUpdateConfiguration",
    members: &[
        optional("JiraCloud", &Shape::Structure(&JIRA_CLOUD_UPDATE_CONFIGURATION)),
        optional("ServiceNow", &Shape::Structure(&SERVICE_NOW_UPDATE_CONFIGURATION)),
        optional("Azure", &Shape::Structure(&AZURE_UPDATE_CONFIGURATION)),
        optional("GCP", &Shape::Structure(&GCP_UPDATE_CONFIGURATION)),
    ],
    union: true,
};
pub static RANGE: Structure = Structure {
    name: "Range",
    members: &[
        optional("Start", &LONG),
        optional("End", &LONG),
        optional("StartColumn", &LONG),
    ],
    union: false,
};
pub static RANGES: Shape = Shape::List(
    ListShape::new("Ranges", &Shape::Structure(&RANGE)),
);
pub static RATIO_SCALE: Shape = Shape::Integer(
    IntegerShape::new("RatioScale").min(0).max(100),
);
pub static RECOMMENDATION: Structure = Structure {
    name: "Recommendation",
    members: &[optional("Text", &NON_EMPTY_STRING), optional("Url", &NON_EMPTY_STRING)],
    union: false,
};
pub static RECOMMENDATION_ERROR: Structure = Structure {
    name: "RecommendationError",
    members: &[
        optional("Code", &NON_EMPTY_STRING),
        optional("Message", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RECOMMENDATION_STATUS: Shape = Shape::String(
    StringShape::new("RecommendationStatus")
        .values(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]),
);
pub static RECOMMENDATION_STEP: Structure = Structure {
    name: "RecommendationStep",
    members: &[
        optional(
            "UnusedPermissions",
            &Shape::Structure(&UNUSED_PERMISSIONS_RECOMMENDATION_STEP),
        ),
    ],
    union: true,
};
pub static RECOMMENDATION_STEPS: Shape = Shape::List(
    ListShape::new("RecommendationSteps", &Shape::Structure(&RECOMMENDATION_STEP)),
);
pub static RECOMMENDATION_TYPE: Shape = Shape::String(
    StringShape::new("RecommendationType").values(&["UNUSED_PERMISSION_RECOMMENDATION"]),
);
pub static RECORD: Structure = Structure {
    name: "Record",
    members: &[optional("JsonPath", &NON_EMPTY_STRING), optional("RecordIndex", &LONG)],
    union: false,
};
pub static RECORD_STATE: Shape = Shape::String(
    StringShape::new("RecordState").values(&["ACTIVE", "ARCHIVED"]),
);
pub static RECORDS: Shape = Shape::List(
    ListShape::new("Records", &Shape::Structure(&RECORD)),
);
pub static REGION_AVAILABILITY_STATUS: Shape = Shape::String(
    StringShape::new("RegionAvailabilityStatus").values(&["AVAILABLE", "UNAVAILABLE"]),
);
pub static REGISTER_CONNECTOR_V2_REQUEST: Structure = Structure {
    name: "RegisterConnectorV2Request",
    members: &[
        required("AuthCode", &NON_EMPTY_STRING),
        required("AuthState", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static REGISTER_CONNECTOR_V2_RESPONSE: Structure = Structure {
    name: "RegisterConnectorV2Response",
    members: &[
        optional("ConnectorArn", &NON_EMPTY_STRING),
        required("ConnectorId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RELATED_FINDING: Structure = Structure {
    name: "RelatedFinding",
    members: &[
        required("ProductArn", &NON_EMPTY_STRING),
        required("Id", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RELATED_FINDING_LIST: Shape = Shape::List(
    ListShape::new("RelatedFindingList", &Shape::Structure(&RELATED_FINDING)),
);
pub static RELATED_REQUIREMENTS_LIST: Shape = Shape::List(
    ListShape::new("RelatedRequirementsList", &NON_EMPTY_STRING),
);
pub static REMEDIATION: Structure = Structure {
    name: "Remediation",
    members: &[optional("Recommendation", &Shape::Structure(&RECOMMENDATION))],
    union: false,
};
pub static REMEDIATION_COMPOSITE_FILTER: Structure = Structure {
    name: "RemediationCompositeFilter",
    members: &[optional("StringFilters", &REMEDIATION_STRING_FILTER_LIST)],
    union: false,
};
pub static REMEDIATION_COMPOSITE_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
            "RemediationCompositeFilterList",
            &Shape::Structure(&REMEDIATION_COMPOSITE_FILTER),
        )
        .min(0)
        .max(1),
);
pub static REMEDIATION_FILTERS: Structure = Structure {
    name: "RemediationFilters",
    members: &[optional("CompositeFilters", &REMEDIATION_COMPOSITE_FILTER_LIST)],
    union: false,
};
pub static REMEDIATION_GUIDANCE: Structure = Structure {
    name: "RemediationGuidance",
    members: &[
        required("TargetTypeName", &NON_EMPTY_STRING),
        required("Pattern", &NON_EMPTY_STRING),
        required("Version", &NON_EMPTY_STRING),
        required("Context", &Shape::Structure(&REMEDIATION_GUIDANCE_CONTEXT)),
        required(
            "Specification",
            &Shape::Structure(&REMEDIATION_GUIDANCE_SPECIFICATION),
        ),
        required("Examples", &Shape::Structure(&REMEDIATION_GUIDANCE_EXAMPLES)),
        required("Metadata", &Shape::Structure(&REMEDIATION_GUIDANCE_METADATA)),
    ],
    union: false,
};
pub static REMEDIATION_GUIDANCE_CONTEXT: Structure = Structure {
    name: "RemediationGuidanceContext",
    members: &[
        optional("ProblemStatement", &NON_EMPTY_STRING),
        optional("RiskAssessment", &NON_EMPTY_STRING),
        optional("AffectedScope", &NON_EMPTY_STRING),
        optional("Prerequisites", &REMEDIATION_STRING_LIST),
    ],
    union: false,
};
pub static REMEDIATION_GUIDANCE_EXAMPLES: Structure = Structure {
    name: "RemediationGuidanceExamples",
    members: &[
        optional("AwsCli", &NON_EMPTY_STRING),
        optional("Cli", &NON_EMPTY_STRING),
        optional("Python", &NON_EMPTY_STRING),
        optional("Terraform", &NON_EMPTY_STRING),
        optional("Cdk", &NON_EMPTY_STRING),
        optional("CloudFormation", &NON_EMPTY_STRING),
        optional("IaC", &NON_EMPTY_STRING),
        optional("Template", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static REMEDIATION_GUIDANCE_METADATA: Structure = Structure {
    name: "RemediationGuidanceMetadata",
    members: &[
        required("ResourceType", &NON_EMPTY_STRING),
        required("ExposureType", &NON_EMPTY_STRING),
        required("TraitTitles", &REMEDIATION_STRING_LIST),
        required("Reversibility", &NON_EMPTY_STRING),
        required("FixEffect", &NON_EMPTY_STRING),
        required("RiskLevel", &NON_EMPTY_STRING),
        optional("AutomationLevel", &NON_EMPTY_STRING),
        optional("HumanReviewRequired", &Shape::Boolean),
        optional("GeneratedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("VerificationStatus", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static REMEDIATION_GUIDANCE_SPECIFICATION: Structure = Structure {
    name: "RemediationGuidanceSpecification",
    members: &[
        optional("Parameters", &REMEDIATION_PARAMETER_LIST),
        optional("Steps", &REMEDIATION_STEP_LIST),
        optional("ExpectedEndState", &NON_EMPTY_STRING),
        optional("RequiredPermissions", &REMEDIATION_STRING_LIST),
    ],
    union: false,
};
pub static REMEDIATION_OUTCOME: Structure = Structure {
    name: "RemediationOutcome",
    members: &[
        required("ResolvedFindingsCount", &INTEGER),
        required("SeverityReductionFindingsCount", &INTEGER),
        required("SeverityUnchangedCount", &INTEGER),
    ],
    union: false,
};
pub static REMEDIATION_PARAMETER: Structure = Structure {
    name: "RemediationParameter",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        required("Type", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        optional("Required", &Shape::Boolean),
    ],
    union: false,
};
pub static REMEDIATION_PARAMETER_LIST: Shape = Shape::List(
    ListShape::new("RemediationParameterList", &Shape::Structure(&REMEDIATION_PARAMETER))
        .min(0)
        .max(50),
);
pub static REMEDIATION_PRIORITY: Shape = Shape::String(
    StringShape::new("RemediationPriority")
        .values(&["Critical", "High", "Medium", "Low"]),
);
pub static REMEDIATION_RESOURCE: Structure = Structure {
    name: "RemediationResource",
    members: &[
        required("AccountId", &NON_EMPTY_STRING),
        required("Region", &NON_EMPTY_STRING),
        optional("ResourceOwnerAccountId", &NON_EMPTY_STRING),
        optional("ResourceOwnerOrgId", &NON_EMPTY_STRING),
        required("Type", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        required("Id", &NON_EMPTY_STRING),
        optional("ResourceGuid", &NON_EMPTY_STRING),
        required("ResourceRegion", &NON_EMPTY_STRING),
        required("CloudProvider", &CLOUD_PROVIDER_NAME),
    ],
    union: false,
};
pub static REMEDIATION_STATUS: Shape = Shape::String(
    StringShape::new("RemediationStatus").values(&["New", "Updated", "Resolved"]),
);
pub static REMEDIATION_STEP: Structure = Structure {
    name: "RemediationStep",
    members: &[
        required("Phase", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        required("Service", &NON_EMPTY_STRING),
        required("Action", &NON_EMPTY_STRING),
        optional("Logic", &NON_EMPTY_STRING),
        optional("Inverse", &NON_EMPTY_STRING),
        optional("VerifyAfter", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static REMEDIATION_STEP_LIST: Shape = Shape::List(
    ListShape::new("RemediationStepList", &Shape::Structure(&REMEDIATION_STEP))
        .min(0)
        .max(50),
);
pub static REMEDIATION_STRING_FIELD: Shape = Shape::String(
    StringShape::new("RemediationStringField")
        .values(
            &[
                "Resource.Type",
                "Priority",
                "Status",
                "Resource.Id",
                "Resource.ResourceOwnerAccountId",
                "Resource.CloudProvider",
            ],
        ),
);
pub static REMEDIATION_STRING_FILTER: Structure = Structure {
    name: "RemediationStringFilter",
    members: &[
        required("FieldName", &REMEDIATION_STRING_FIELD),
        required("Filter", &Shape::Structure(&REMEDIATION_STRING_FILTER_CONDITION)),
    ],
    union: false,
};
pub static REMEDIATION_STRING_FILTER_CONDITION: Structure = Structure {
    name: "RemediationStringFilterCondition",
    members: &[required("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static REMEDIATION_STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
            "RemediationStringFilterList",
            &Shape::Structure(&REMEDIATION_STRING_FILTER),
        )
        .min(0)
        .max(2),
);
pub static REMEDIATION_STRING_LIST: Shape = Shape::List(
    ListShape::new("RemediationStringList", &NON_EMPTY_STRING).min(0).max(50),
);
pub static REMEDIATION_STRING_UID: Shape = Shape::String(
    StringShape::new("RemediationStringUid").min(1).max(2048),
);
pub static REMEDIATION_SUMMARY_DETAIL: Structure = Structure {
    name: "RemediationSummaryDetail",
    members: &[
        required("Action", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        required("IsImmediate", &Shape::Boolean),
        optional("PostRemediationSteps", &REMEDIATION_STRING_LIST),
        optional("KbArticles", &KB_ARTICLE_LIST),
    ],
    union: false,
};
pub static REMEDIATION_TRAIT: Structure = Structure {
    name: "RemediationTrait",
    members: &[
        required("Type", &NON_EMPTY_STRING),
        required("Title", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static REMEDIATION_V2_ITEM: Structure = Structure {
    name: "RemediationV2Item",
    members: &[
        required("TargetUid", &NON_EMPTY_STRING),
        required("Outcome", &Shape::Structure(&REMEDIATION_OUTCOME)),
        required("Priority", &REMEDIATION_PRIORITY),
        required("RemediationSummary", &Shape::Structure(&REMEDIATION_SUMMARY_DETAIL)),
        required("Resource", &Shape::Structure(&REMEDIATION_RESOURCE)),
        required("Status", &REMEDIATION_STATUS),
        required("Trait", &Shape::Structure(&REMEDIATION_TRAIT)),
        optional("Guidance", &Shape::Structure(&REMEDIATION_GUIDANCE)),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
    ],
    union: false,
};
pub static REMEDIATION_V2_ITEM_LIST: Shape = Shape::List(
    ListShape::new("RemediationV2ItemList", &Shape::Structure(&REMEDIATION_V2_ITEM))
        .min(0)
        .max(100),
);
pub static RESOURCE: Structure = Structure {
    name: "Resource",
    members: &[
        required("Type", &NON_EMPTY_STRING),
        required("Id", &NON_EMPTY_STRING),
        optional("Partition", &PARTITION),
        optional("Region", &NON_EMPTY_STRING),
        optional("Provider", &CLOUD_PROVIDER_NAME),
        optional("Owner", &Shape::Structure(&RESOURCE_OWNER)),
        optional("ResourceRole", &NON_EMPTY_STRING),
        optional("Tags", &FIELD_MAP),
        optional("DataClassification", &Shape::Structure(&DATA_CLASSIFICATION_DETAILS)),
        optional("Details", &Shape::Structure(&RESOURCE_DETAILS)),
        optional("ApplicationName", &NON_EMPTY_STRING),
        optional("ApplicationArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RESOURCE_ARN: Shape = Shape::String(
    StringShape::new("ResourceArn").pattern("^arn:aws:securityhub:.*"),
);
pub static RESOURCE_CATEGORY: Shape = Shape::String(
    StringShape::new("ResourceCategory")
        .values(
            &[
                "Compute",
                "Database",
                "Storage",
                "Code",
                "AI/ML",
                "Identity",
                "Network",
                "Messaging",
                "Other",
            ],
        ),
);
pub static RESOURCE_CONFIG: Structure = Structure {
    name: "ResourceConfig",
    members: &[],
    union: false,
};
pub static RESOURCE_CONFLICT_EXCEPTION: Structure = Structure {
    name: "ResourceConflictException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RESOURCE_CRITICALITY: Shape = Shape::String(
    StringShape::new("ResourceCriticality")
        .values(&["Very High", "High", "Medium", "Low", "Unknown"]),
);
pub static RESOURCE_DETAILS: Structure = Structure {
    name: "ResourceDetails",
    members: &[
        optional(
            "AwsAutoScalingAutoScalingGroup",
            &Shape::Structure(&AWS_AUTO_SCALING_AUTO_SCALING_GROUP_DETAILS),
        ),
        optional(
            "AwsCodeBuildProject",
            &Shape::Structure(&AWS_CODE_BUILD_PROJECT_DETAILS),
        ),
        optional(
            "AwsCloudFrontDistribution",
            &Shape::Structure(&AWS_CLOUD_FRONT_DISTRIBUTION_DETAILS),
        ),
        optional("AwsEc2Instance", &Shape::Structure(&AWS_EC2_INSTANCE_DETAILS)),
        optional(
            "AwsEc2NetworkInterface",
            &Shape::Structure(&AWS_EC2_NETWORK_INTERFACE_DETAILS),
        ),
        optional(
            "AwsEc2SecurityGroup",
            &Shape::Structure(&AWS_EC2_SECURITY_GROUP_DETAILS),
        ),
        optional("AwsEc2Volume", &Shape::Structure(&AWS_EC2_VOLUME_DETAILS)),
        optional("AwsEc2Vpc", &Shape::Structure(&AWS_EC2_VPC_DETAILS)),
        optional("AwsEc2Eip", &Shape::Structure(&AWS_EC2_EIP_DETAILS)),
        optional("AwsEc2Subnet", &Shape::Structure(&AWS_EC2_SUBNET_DETAILS)),
        optional("AwsEc2NetworkAcl", &Shape::Structure(&AWS_EC2_NETWORK_ACL_DETAILS)),
        optional(
            "AwsElbv2LoadBalancer",
            &Shape::Structure(&AWS_ELBV2_LOAD_BALANCER_DETAILS),
        ),
        optional(
            "AwsElasticBeanstalkEnvironment",
            &Shape::Structure(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_DETAILS),
        ),
        optional(
            "AwsElasticsearchDomain",
            &Shape::Structure(&AWS_ELASTICSEARCH_DOMAIN_DETAILS),
        ),
        optional("AwsS3Bucket", &Shape::Structure(&AWS_S3_BUCKET_DETAILS)),
        optional(
            "AwsS3AccountPublicAccessBlock",
            &Shape::Structure(&AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
        ),
        optional("AwsS3Object", &Shape::Structure(&AWS_S3_OBJECT_DETAILS)),
        optional(
            "AwsSecretsManagerSecret",
            &Shape::Structure(&AWS_SECRETS_MANAGER_SECRET_DETAILS),
        ),
        optional("AwsIamAccessKey", &Shape::Structure(&AWS_IAM_ACCESS_KEY_DETAILS)),
        optional("AwsIamUser", &Shape::Structure(&AWS_IAM_USER_DETAILS)),
        optional("AwsIamPolicy", &Shape::Structure(&AWS_IAM_POLICY_DETAILS)),
        optional(
            "AwsApiGatewayV2Stage",
            &Shape::Structure(&AWS_API_GATEWAY_V2_STAGE_DETAILS),
        ),
        optional(
            "AwsApiGatewayV2Api",
            &Shape::Structure(&AWS_API_GATEWAY_V2_API_DETAILS),
        ),
        optional("AwsDynamoDbTable", &Shape::Structure(&AWS_DYNAMO_DB_TABLE_DETAILS)),
        optional(
            "AwsApiGatewayStage",
            &Shape::Structure(&AWS_API_GATEWAY_STAGE_DETAILS),
        ),
        optional(
            "AwsApiGatewayRestApi",
            &Shape::Structure(&AWS_API_GATEWAY_REST_API_DETAILS),
        ),
        optional(
            "AwsCloudTrailTrail",
            &Shape::Structure(&AWS_CLOUD_TRAIL_TRAIL_DETAILS),
        ),
        optional(
            "AwsSsmPatchCompliance",
            &Shape::Structure(&AWS_SSM_PATCH_COMPLIANCE_DETAILS),
        ),
        optional(
            "AwsCertificateManagerCertificate",
            &Shape::Structure(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_DETAILS),
        ),
        optional("AwsRedshiftCluster", &Shape::Structure(&AWS_REDSHIFT_CLUSTER_DETAILS)),
        optional(
            "AwsElbLoadBalancer",
            &Shape::Structure(&AWS_ELB_LOAD_BALANCER_DETAILS),
        ),
        optional("AwsIamGroup", &Shape::Structure(&AWS_IAM_GROUP_DETAILS)),
        optional("AwsIamRole", &Shape::Structure(&AWS_IAM_ROLE_DETAILS)),
        optional("AwsKmsKey", &Shape::Structure(&AWS_KMS_KEY_DETAILS)),
        optional("AwsLambdaFunction", &Shape::Structure(&AWS_LAMBDA_FUNCTION_DETAILS)),
        optional(
            "AwsLambdaLayerVersion",
            &Shape::Structure(&AWS_LAMBDA_LAYER_VERSION_DETAILS),
        ),
        optional("AwsRdsDbInstance", &Shape::Structure(&AWS_RDS_DB_INSTANCE_DETAILS)),
        optional("AwsSnsTopic", &Shape::Structure(&AWS_SNS_TOPIC_DETAILS)),
        optional("AwsSqsQueue", &Shape::Structure(&AWS_SQS_QUEUE_DETAILS)),
        optional("AwsWafWebAcl", &Shape::Structure(&AWS_WAF_WEB_ACL_DETAILS)),
        optional("AwsRdsDbSnapshot", &Shape::Structure(&AWS_RDS_DB_SNAPSHOT_DETAILS)),
        optional(
            "AwsRdsDbClusterSnapshot",
            &Shape::Structure(&AWS_RDS_DB_CLUSTER_SNAPSHOT_DETAILS),
        ),
        optional("AwsRdsDbCluster", &Shape::Structure(&AWS_RDS_DB_CLUSTER_DETAILS)),
        optional("AwsEcsCluster", &Shape::Structure(&AWS_ECS_CLUSTER_DETAILS)),
        optional("AwsEcsContainer", &Shape::Structure(&AWS_ECS_CONTAINER_DETAILS)),
        optional(
            "AwsEcsTaskDefinition",
            &Shape::Structure(&AWS_ECS_TASK_DEFINITION_DETAILS),
        ),
        optional("Container", &Shape::Structure(&CONTAINER_DETAILS)),
        optional("Other", &FIELD_MAP),
        optional(
            "AwsRdsEventSubscription",
            &Shape::Structure(&AWS_RDS_EVENT_SUBSCRIPTION_DETAILS),
        ),
        optional("AwsEcsService", &Shape::Structure(&AWS_ECS_SERVICE_DETAILS)),
        optional(
            "AwsAutoScalingLaunchConfiguration",
            &Shape::Structure(&AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_DETAILS),
        ),
        optional(
            "AwsEc2VpnConnection",
            &Shape::Structure(&AWS_EC2_VPN_CONNECTION_DETAILS),
        ),
        optional(
            "AwsEcrContainerImage",
            &Shape::Structure(&AWS_ECR_CONTAINER_IMAGE_DETAILS),
        ),
        optional(
            "AwsOpenSearchServiceDomain",
            &Shape::Structure(&AWS_OPEN_SEARCH_SERVICE_DOMAIN_DETAILS),
        ),
        optional(
            "AwsEc2VpcEndpointService",
            &Shape::Structure(&AWS_EC2_VPC_ENDPOINT_SERVICE_DETAILS),
        ),
        optional(
            "AwsXrayEncryptionConfig",
            &Shape::Structure(&AWS_XRAY_ENCRYPTION_CONFIG_DETAILS),
        ),
        optional(
            "AwsWafRateBasedRule",
            &Shape::Structure(&AWS_WAF_RATE_BASED_RULE_DETAILS),
        ),
        optional(
            "AwsWafRegionalRateBasedRule",
            &Shape::Structure(&AWS_WAF_REGIONAL_RATE_BASED_RULE_DETAILS),
        ),
        optional("AwsEcrRepository", &Shape::Structure(&AWS_ECR_REPOSITORY_DETAILS)),
        optional("AwsEksCluster", &Shape::Structure(&AWS_EKS_CLUSTER_DETAILS)),
        optional(
            "AwsNetworkFirewallFirewallPolicy",
            &Shape::Structure(&AWS_NETWORK_FIREWALL_FIREWALL_POLICY_DETAILS),
        ),
        optional(
            "AwsNetworkFirewallFirewall",
            &Shape::Structure(&AWS_NETWORK_FIREWALL_FIREWALL_DETAILS),
        ),
        optional(
            "AwsNetworkFirewallRuleGroup",
            &Shape::Structure(&AWS_NETWORK_FIREWALL_RULE_GROUP_DETAILS),
        ),
        optional(
            "AwsRdsDbSecurityGroup",
            &Shape::Structure(&AWS_RDS_DB_SECURITY_GROUP_DETAILS),
        ),
        optional("AwsKinesisStream", &Shape::Structure(&AWS_KINESIS_STREAM_DETAILS)),
        optional(
            "AwsEc2TransitGateway",
            &Shape::Structure(&AWS_EC2_TRANSIT_GATEWAY_DETAILS),
        ),
        optional("AwsEfsAccessPoint", &Shape::Structure(&AWS_EFS_ACCESS_POINT_DETAILS)),
        optional(
            "AwsCloudFormationStack",
            &Shape::Structure(&AWS_CLOUD_FORMATION_STACK_DETAILS),
        ),
        optional(
            "AwsCloudWatchAlarm",
            &Shape::Structure(&AWS_CLOUD_WATCH_ALARM_DETAILS),
        ),
        optional(
            "AwsEc2VpcPeeringConnection",
            &Shape::Structure(&AWS_EC2_VPC_PEERING_CONNECTION_DETAILS),
        ),
        optional(
            "AwsWafRegionalRuleGroup",
            &Shape::Structure(&AWS_WAF_REGIONAL_RULE_GROUP_DETAILS),
        ),
        optional(
            "AwsWafRegionalRule",
            &Shape::Structure(&AWS_WAF_REGIONAL_RULE_DETAILS),
        ),
        optional(
            "AwsWafRegionalWebAcl",
            &Shape::Structure(&AWS_WAF_REGIONAL_WEB_ACL_DETAILS),
        ),
        optional("AwsWafRule", &Shape::Structure(&AWS_WAF_RULE_DETAILS)),
        optional("AwsWafRuleGroup", &Shape::Structure(&AWS_WAF_RULE_GROUP_DETAILS)),
        optional("AwsEcsTask", &Shape::Structure(&AWS_ECS_TASK_DETAILS)),
        optional(
            "AwsBackupBackupVault",
            &Shape::Structure(&AWS_BACKUP_BACKUP_VAULT_DETAILS),
        ),
        optional(
            "AwsBackupBackupPlan",
            &Shape::Structure(&AWS_BACKUP_BACKUP_PLAN_DETAILS),
        ),
        optional(
            "AwsBackupRecoveryPoint",
            &Shape::Structure(&AWS_BACKUP_RECOVERY_POINT_DETAILS),
        ),
        optional(
            "AwsEc2LaunchTemplate",
            &Shape::Structure(&AWS_EC2_LAUNCH_TEMPLATE_DETAILS),
        ),
        optional(
            "AwsSageMakerNotebookInstance",
            &Shape::Structure(&AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_DETAILS),
        ),
        optional("AwsWafv2WebAcl", &Shape::Structure(&AWS_WAFV2_WEB_ACL_DETAILS)),
        optional("AwsWafv2RuleGroup", &Shape::Structure(&AWS_WAFV2_RULE_GROUP_DETAILS)),
        optional("AwsEc2RouteTable", &Shape::Structure(&AWS_EC2_ROUTE_TABLE_DETAILS)),
        optional("AwsAmazonMqBroker", &Shape::Structure(&AWS_AMAZON_MQ_BROKER_DETAILS)),
        optional(
            "AwsAppSyncGraphQlApi",
            &Shape::Structure(&AWS_APP_SYNC_GRAPH_QL_API_DETAILS),
        ),
        optional(
            "AwsEventSchemasRegistry",
            &Shape::Structure(&AWS_EVENT_SCHEMAS_REGISTRY_DETAILS),
        ),
        optional(
            "AwsGuardDutyDetector",
            &Shape::Structure(&AWS_GUARD_DUTY_DETECTOR_DETAILS),
        ),
        optional(
            "AwsStepFunctionStateMachine",
            &Shape::Structure(&AWS_STEP_FUNCTION_STATE_MACHINE_DETAILS),
        ),
        optional(
            "AwsAthenaWorkGroup",
            &Shape::Structure(&AWS_ATHENA_WORK_GROUP_DETAILS),
        ),
        optional("AwsEventsEventbus", &Shape::Structure(&AWS_EVENTS_EVENTBUS_DETAILS)),
        optional("AwsDmsEndpoint", &Shape::Structure(&AWS_DMS_ENDPOINT_DETAILS)),
        optional("AwsEventsEndpoint", &Shape::Structure(&AWS_EVENTS_ENDPOINT_DETAILS)),
        optional(
            "AwsDmsReplicationTask",
            &Shape::Structure(&AWS_DMS_REPLICATION_TASK_DETAILS),
        ),
        optional(
            "AwsDmsReplicationInstance",
            &Shape::Structure(&AWS_DMS_REPLICATION_INSTANCE_DETAILS),
        ),
        optional(
            "AwsRoute53HostedZone",
            &Shape::Structure(&AWS_ROUTE53_HOSTED_ZONE_DETAILS),
        ),
        optional("AwsMskCluster", &Shape::Structure(&AWS_MSK_CLUSTER_DETAILS)),
        optional("AwsS3AccessPoint", &Shape::Structure(&AWS_S3_ACCESS_POINT_DETAILS)),
        optional(
            "AwsEc2ClientVpnEndpoint",
            &Shape::Structure(&AWS_EC2_CLIENT_VPN_ENDPOINT_DETAILS),
        ),
        optional("CodeRepository", &Shape::Structure(&CODE_REPOSITORY_DETAILS)),
        optional("AzureResource", &Shape::Document),
        optional("GcpResource", &Shape::Document),
    ],
    union: false,
};
pub static RESOURCE_FINDINGS_SUMMARY: Structure = Structure {
    name: "ResourceFindingsSummary",
    members: &[
        required("FindingType", &NON_EMPTY_STRING),
        required("ProductName", &NON_EMPTY_STRING),
        required("TotalFindings", &INTEGER),
        optional("Severities", &Shape::Structure(&RESOURCE_SEVERITY_BREAKDOWN)),
    ],
    union: false,
};
pub static RESOURCE_FINDINGS_SUMMARY_LIST: Shape = Shape::List(
    ListShape::new(
        "ResourceFindingsSummaryList",
        &Shape::Structure(&RESOURCE_FINDINGS_SUMMARY),
    ),
);
pub static RESOURCE_GROUP_BY_FIELD: Shape = Shape::String(
    StringShape::new("ResourceGroupByField")
        .values(
            &[
                "AccountId",
                "AccountName",
                "Region",
                "ResourceProvider",
                "ResourceOwnerAccountId",
                "ResourceOwnerOrgId",
                "ResourceCloudPartition",
                "ResourceRegion",
                "ResourceCategory",
                "ResourceType",
                "ResourceName",
                "FindingsSummary.FindingType",
                "ResourceSubCategory",
                "DiscoveryType",
                "ResourceInfo.AIDetails.HostResourceType",
                "ResourceInfo.AIDetails.CanonicalId",
                "ResourceCriticality",
            ],
        ),
);
pub static RESOURCE_GROUP_BY_RULE: Structure = Structure {
    name: "ResourceGroupByRule",
    members: &[
        required("GroupByField", &RESOURCE_GROUP_BY_FIELD),
        optional("Filters", &Shape::Structure(&RESOURCES_FILTERS)),
    ],
    union: false,
};
pub static RESOURCE_GROUP_BY_RULES: Shape = Shape::List(
    ListShape::new("ResourceGroupByRules", &Shape::Structure(&RESOURCE_GROUP_BY_RULE)),
);
pub static RESOURCE_IN_USE_EXCEPTION: Structure = Structure {
    name: "ResourceInUseException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RESOURCE_INFO: Structure = Structure {
    name: "ResourceInfo",
    members: &[optional("AIDetails", &Shape::Structure(&AI_DETAILS))],
    union: false,
};
pub static RESOURCE_LIST: Shape = Shape::List(
    ListShape::new("ResourceList", &Shape::Structure(&RESOURCE)),
);
pub static RESOURCE_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "ResourceNotFoundException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RESOURCE_OWNER: Structure = Structure {
    name: "ResourceOwner",
    members: &[
        optional("Account", &Shape::Structure(&RESOURCE_OWNER_ACCOUNT)),
        optional("Org", &Shape::Structure(&RESOURCE_OWNER_ORG)),
    ],
    union: false,
};
pub static RESOURCE_OWNER_ACCOUNT: Structure = Structure {
    name: "ResourceOwnerAccount",
    members: &[optional("Id", &NON_EMPTY_STRING)],
    union: false,
};
pub static RESOURCE_OWNER_ORG: Structure = Structure {
    name: "ResourceOwnerOrg",
    members: &[optional("Id", &NON_EMPTY_STRING)],
    union: false,
};
pub static RESOURCE_RESULT: Structure = Structure {
    name: "ResourceResult",
    members: &[
        optional("ResourceGuid", &NON_EMPTY_STRING),
        required("ResourceId", &NON_EMPTY_STRING),
        required("AccountId", &NON_EMPTY_STRING),
        optional("AccountName", &NON_EMPTY_STRING),
        required("Region", &NON_EMPTY_STRING),
        optional("ResourceProvider", &NON_EMPTY_STRING),
        optional("ResourceOwnerAccountId", &NON_EMPTY_STRING),
        optional("ResourceOwnerOrgId", &NON_EMPTY_STRING),
        optional("ResourceCloudPartition", &NON_EMPTY_STRING),
        optional("ResourceRegion", &NON_EMPTY_STRING),
        optional("ResourceCategory", &RESOURCE_CATEGORY),
        required("ResourceType", &NON_EMPTY_STRING),
        optional("ResourceName", &NON_EMPTY_STRING),
        optional("ResourceCreationTimeDt", &NON_EMPTY_STRING),
        required("ResourceDetailCaptureTimeDt", &NON_EMPTY_STRING),
        optional("FindingsSummary", &RESOURCE_FINDINGS_SUMMARY_LIST),
        optional("ResourceTags", &RESOURCE_TAG_LIST),
        required("ResourceConfig", &Shape::Document),
        optional("ResourceSubCategory", &RESOURCE_SUB_CATEGORY),
        optional("DiscoveryType", &DISCOVERY_TYPE),
        optional("ResourceInfo", &Shape::Structure(&RESOURCE_INFO)),
        optional("ResourceCriticality", &RESOURCE_CRITICALITY),
        optional("CriticalitySources", &CRITICALITY_SOURCE_LIST),
    ],
    union: false,
};
pub static RESOURCE_SCOPES: Structure = Structure {
    name: "ResourceScopes",
    members: &[optional("AwsOrganizations", &AWS_ORGANIZATION_SCOPE_LIST)],
    union: false,
};
pub static RESOURCE_SEVERITY_BREAKDOWN: Structure = Structure {
    name: "ResourceSeverityBreakdown",
    members: &[
        optional("Other", &INTEGER),
        optional("Fatal", &INTEGER),
        optional("Critical", &INTEGER),
        optional("High", &INTEGER),
        optional("Medium", &INTEGER),
        optional("Low", &INTEGER),
        optional("Informational", &INTEGER),
        optional("Unknown", &INTEGER),
    ],
    union: false,
};
pub static RESOURCE_SUB_CATEGORY: Shape = Shape::String(
    StringShape::new("ResourceSubCategory")
        .values(
            &[
                "Model",
                "ModelServing",
                "Agent",
                "AgentFramework",
                "AgentToolsAndIdentity",
                "SafetyAndGuardrail",
                "KnowledgeAndData",
                "OrchestrationAndPipeline",
                "ExternalEndpoint",
                "Development",
                "Other",
            ],
        ),
);
pub static RESOURCE_TAG: Structure = Structure {
    name: "ResourceTag",
    members: &[required("Key", &NON_EMPTY_STRING), required("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static RESOURCE_TAG_LIST: Shape = Shape::List(
    ListShape::new("ResourceTagList", &Shape::Structure(&RESOURCE_TAG)),
);
pub static RESOURCES: Shape = Shape::List(
    ListShape::new("Resources", &Shape::Structure(&RESOURCE_RESULT)),
);
pub static RESOURCES_COMPOSITE_FILTER: Structure = Structure {
    name: "ResourcesCompositeFilter",
    members: &[
        optional("StringFilters", &RESOURCES_STRING_FILTER_LIST),
        optional("DateFilters", &RESOURCES_DATE_FILTER_LIST),
        optional("NumberFilters", &RESOURCES_NUMBER_FILTER_LIST),
        optional("MapFilters", &RESOURCES_MAP_FILTER_LIST),
        optional("NestedCompositeFilters", &RESOURCES_COMPOSITE_FILTER_LIST),
        optional("Operator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static RESOURCES_COMPOSITE_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "ResourcesCompositeFilterList",
        &Shape::Structure(&RESOURCES_COMPOSITE_FILTER),
    ),
);
pub static RESOURCES_COUNT: Structure = Structure {
    name: "ResourcesCount",
    members: &[required("AllResources", &TRENDS_VALUE_COUNT)],
    union: false,
};
pub static RESOURCES_DATE_FIELD: Shape = Shape::String(
    StringShape::new("ResourcesDateField")
        .values(&["ResourceDetailCaptureTime", "ResourceCreationTime"]),
);
pub static RESOURCES_DATE_FILTER: Structure = Structure {
    name: "ResourcesDateFilter",
    members: &[
        optional("FieldName", &RESOURCES_DATE_FIELD),
        optional("Filter", &Shape::Structure(&DATE_FILTER)),
    ],
    union: false,
};
pub static RESOURCES_DATE_FILTER_LIST: Shape = Shape::List(
    ListShape::new("ResourcesDateFilterList", &Shape::Structure(&RESOURCES_DATE_FILTER)),
);
pub static RESOURCES_FILTERS: Structure = Structure {
    name: "ResourcesFilters",
    members: &[
        optional("CompositeFilters", &RESOURCES_COMPOSITE_FILTER_LIST),
        optional("CompositeOperator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static RESOURCES_MAP_FIELD: Shape = Shape::String(
    StringShape::new("ResourcesMapField").values(&["ResourceTags"]),
);
pub static RESOURCES_MAP_FILTER: Structure = Structure {
    name: "ResourcesMapFilter",
    members: &[
        optional("FieldName", &RESOURCES_MAP_FIELD),
        optional("Filter", &Shape::Structure(&MAP_FILTER)),
    ],
    union: false,
};
pub static RESOURCES_MAP_FILTER_LIST: Shape = Shape::List(
    ListShape::new("ResourcesMapFilterList", &Shape::Structure(&RESOURCES_MAP_FILTER)),
);
pub static RESOURCES_NUMBER_FIELD: Shape = Shape::String(
    StringShape::new("ResourcesNumberField")
        .values(
            &[
                "FindingsSummary.TotalFindings",
                "FindingsSummary.Severities.Other",
                "FindingsSummary.Severities.Fatal",
                "FindingsSummary.Severities.Critical",
                "FindingsSummary.Severities.High",
                "FindingsSummary.Severities.Medium",
                "FindingsSummary.Severities.Low",
                "FindingsSummary.Severities.Informational",
                "FindingsSummary.Severities.Unknown",
                "ResourceInfo.AIDetails.SelfHostedAIModelResourceCount",
                "ResourceInfo.AIDetails.SelfHostedAIAgentResourceCount",
                "ResourceInfo.AIDetails.SelfHostedAIModelServingResourceCount",
                "ResourceInfo.AIDetails.SelfHostedAIExternalEndpointResourceCount",
                "ResourceInfo.AIDetails.SelfHostedAIDevelopmentResourceCount",
                "ResourceInfo.AIDetails.SelfHostedAIAgentFrameworkResourceCount",
                "ResourceInfo.AIDetails.SelfHostedAIAgentToolsAndIdentityResourceCount",
                "ResourceInfo.AIDetails.SelfHostedTotalAIResourceCount",
            ],
        ),
);
pub static RESOURCES_NUMBER_FILTER: Structure = Structure {
    name: "ResourcesNumberFilter",
    members: &[
        optional("FieldName", &RESOURCES_NUMBER_FIELD),
        optional("Filter", &Shape::Structure(&NUMBER_FILTER)),
    ],
    union: false,
};
pub static RESOURCES_NUMBER_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "ResourcesNumberFilterList",
        &Shape::Structure(&RESOURCES_NUMBER_FILTER),
    ),
);
pub static RESOURCES_STRING_FIELD: Shape = Shape::String(
    StringShape::new("ResourcesStringField")
        .values(
            &[
                "ResourceGuid",
                "ResourceId",
                "AccountId",
                "AccountName",
                "Region",
                "ResourceProvider",
                "ResourceOwnerAccountId",
                "ResourceOwnerOrgId",
                "ResourceCloudPartition",
                "ResourceRegion",
                "ResourceCategory",
                "ResourceType",
                "ResourceName",
                "FindingsSummary.FindingType",
                "FindingsSummary.ProductName",
                "ResourceSubCategory",
                "DiscoveryType",
                "ResourceInfo.AIDetails.HostResourceGuid",
                "ResourceInfo.AIDetails.HostResourceType",
                "ResourceInfo.AIDetails.CanonicalId",
                "ResourceCriticality",
            ],
        ),
);
pub static RESOURCES_STRING_FILTER: Structure = Structure {
    name: "ResourcesStringFilter",
    members: &[
        optional("FieldName", &RESOURCES_STRING_FIELD),
        optional("Filter", &Shape::Structure(&STRING_FILTER)),
    ],
    union: false,
};
pub static RESOURCES_STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "ResourcesStringFilterList",
        &Shape::Structure(&RESOURCES_STRING_FILTER),
    ),
);
pub static RESOURCES_TRENDS_COMPOSITE_FILTER: Structure = Structure {
    name: "ResourcesTrendsCompositeFilter",
    members: &[
        optional("StringFilters", &RESOURCES_TRENDS_STRING_FILTER_LIST),
        optional("NestedCompositeFilters", &RESOURCES_TRENDS_COMPOSITE_FILTER_LIST),
        optional("Operator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static RESOURCES_TRENDS_COMPOSITE_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "ResourcesTrendsCompositeFilterList",
        &Shape::Structure(&RESOURCES_TRENDS_COMPOSITE_FILTER),
    ),
);
pub static RESOURCES_TRENDS_FILTERS: Structure = Structure {
    name: "ResourcesTrendsFilters",
    members: &[
        optional("CompositeFilters", &RESOURCES_TRENDS_COMPOSITE_FILTER_LIST),
        optional("CompositeOperator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static RESOURCES_TRENDS_METRICS: Shape = Shape::List(
    ListShape::new(
        "ResourcesTrendsMetrics",
        &Shape::Structure(&RESOURCES_TRENDS_METRICS_RESULT),
    ),
);
pub static RESOURCES_TRENDS_METRICS_RESULT: Structure = Structure {
    name: "ResourcesTrendsMetricsResult",
    members: &[
        required("Timestamp", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("TrendsValues", &Shape::Structure(&RESOURCES_TRENDS_VALUES)),
    ],
    union: false,
};
pub static RESOURCES_TRENDS_STRING_FIELD: Shape = Shape::String(
    StringShape::new("ResourcesTrendsStringField")
        .values(
            &[
                "account_id",
                "region",
                "resource_type",
                "resource_category",
                "resource_cloud_provider",
                "resource_region",
                "resource_owner_id",
                "resource_owner_organization_id",
            ],
        ),
);
pub static RESOURCES_TRENDS_STRING_FILTER: Structure = Structure {
    name: "ResourcesTrendsStringFilter",
    members: &[
        optional("FieldName", &RESOURCES_TRENDS_STRING_FIELD),
        optional("Filter", &Shape::Structure(&STRING_FILTER)),
    ],
    union: false,
};
pub static RESOURCES_TRENDS_STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "ResourcesTrendsStringFilterList",
        &Shape::Structure(&RESOURCES_TRENDS_STRING_FILTER),
    ),
);
pub static RESOURCES_TRENDS_VALUES: Structure = Structure {
    name: "ResourcesTrendsValues",
    members: &[required("ResourcesCount", &Shape::Structure(&RESOURCES_COUNT))],
    union: false,
};
pub static RESULT: Structure = Structure {
    name: "Result",
    members: &[
        optional("AccountId", &ACCOUNT_ID),
        optional("ProcessingResult", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RESULT_LIST: Shape = Shape::List(
    ListShape::new("ResultList", &Shape::Structure(&RESULT)),
);
pub static ROUTE_SET_DETAILS: Structure = Structure {
    name: "RouteSetDetails",
    members: &[
        optional("CarrierGatewayId", &NON_EMPTY_STRING),
        optional("CoreNetworkArn", &NON_EMPTY_STRING),
        optional("DestinationCidrBlock", &NON_EMPTY_STRING),
        optional("DestinationIpv6CidrBlock", &NON_EMPTY_STRING),
        optional("DestinationPrefixListId", &NON_EMPTY_STRING),
        optional("EgressOnlyInternetGatewayId", &NON_EMPTY_STRING),
        optional("GatewayId", &NON_EMPTY_STRING),
        optional("InstanceId", &NON_EMPTY_STRING),
        optional("InstanceOwnerId", &NON_EMPTY_STRING),
        optional("LocalGatewayId", &NON_EMPTY_STRING),
        optional("NatGatewayId", &NON_EMPTY_STRING),
        optional("NetworkInterfaceId", &NON_EMPTY_STRING),
        optional("Origin", &NON_EMPTY_STRING),
        optional("State", &NON_EMPTY_STRING),
        optional("TransitGatewayId", &NON_EMPTY_STRING),
        optional("VpcPeeringConnectionId", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static ROUTE_SET_LIST: Shape = Shape::List(
    ListShape::new("RouteSetList", &Shape::Structure(&ROUTE_SET_DETAILS)),
);
pub static RULE_GROUP_DETAILS: Structure = Structure {
    name: "RuleGroupDetails",
    members: &[
        optional("RuleVariables", &Shape::Structure(&RULE_GROUP_VARIABLES)),
        optional("RulesSource", &Shape::Structure(&RULE_GROUP_SOURCE)),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE: Structure = Structure {
    name: "RuleGroupSource",
    members: &[
        optional("RulesSourceList", &Shape::Structure(&RULE_GROUP_SOURCE_LIST_DETAILS)),
        optional("RulesString", &NON_EMPTY_STRING),
        optional("StatefulRules", &RULE_GROUP_SOURCE_STATEFUL_RULES_LIST),
        optional(
            "StatelessRulesAndCustomActions",
            &Shape::Structure(
                &RULE_GROUP_SOURCE_STATELESS_RULES_AND_CUSTOM_ACTIONS_DETAILS,
            ),
        ),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_CUSTOM_ACTIONS_DETAILS: Structure = Structure {
    name: "RuleGroupSourceCustomActionsDetails",
    members: &[
        optional(
            "ActionDefinition",
            &Shape::Structure(&STATELESS_CUSTOM_ACTION_DEFINITION),
        ),
        optional("ActionName", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_CUSTOM_ACTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceCustomActionsList",
        &Shape::Structure(&RULE_GROUP_SOURCE_CUSTOM_ACTIONS_DETAILS),
    ),
);
pub static RULE_GROUP_SOURCE_LIST_DETAILS: Structure = Structure {
    name: "RuleGroupSourceListDetails",
    members: &[
        optional("GeneratedRulesType", &NON_EMPTY_STRING),
        optional("TargetTypes", &NON_EMPTY_STRING_LIST),
        optional("Targets", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATEFUL_RULES_DETAILS: Structure = Structure {
    name: "RuleGroupSourceStatefulRulesDetails",
    members: &[
        optional("Action", &NON_EMPTY_STRING),
        optional(
            "Header",
            &Shape::Structure(&RULE_GROUP_SOURCE_STATEFUL_RULES_HEADER_DETAILS),
        ),
        optional("RuleOptions", &RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_LIST),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATEFUL_RULES_HEADER_DETAILS: Structure = Structure {
    name: "RuleGroupSourceStatefulRulesHeaderDetails",
    members: &[
        optional("Destination", &NON_EMPTY_STRING),
        optional("DestinationPort", &NON_EMPTY_STRING),
        optional("Direction", &NON_EMPTY_STRING),
        optional("Protocol", &NON_EMPTY_STRING),
        optional("Source", &NON_EMPTY_STRING),
        optional("SourcePort", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATEFUL_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatefulRulesList",
        &Shape::Structure(&RULE_GROUP_SOURCE_STATEFUL_RULES_DETAILS),
    ),
);
pub static RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_DETAILS: Structure = Structure {
    name: "RuleGroupSourceStatefulRulesOptionsDetails",
    members: &[
        optional("Keyword", &NON_EMPTY_STRING),
        optional(
            "Settings",
            &RULE_GROUP_SOURCE_STATEFUL_RULES_RULE_OPTIONS_SETTINGS_LIST,
        ),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatefulRulesOptionsList",
        &Shape::Structure(&RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_DETAILS),
    ),
);
pub static RULE_GROUP_SOURCE_STATEFUL_RULES_RULE_OPTIONS_SETTINGS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatefulRulesRuleOptionsSettingsList",
        &NON_EMPTY_STRING,
    ),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULE_DEFINITION: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleDefinition",
    members: &[
        optional("Actions", &NON_EMPTY_STRING_LIST),
        optional(
            "MatchAttributes",
            &Shape::Structure(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES),
        ),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleMatchAttributes",
    members: &[
        optional(
            "DestinationPorts",
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS_LIST,
        ),
        optional(
            "Destinations",
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS_LIST,
        ),
        optional(
            "Protocols",
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_PROTOCOLS_LIST,
        ),
        optional(
            "SourcePorts",
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS_LIST,
        ),
        optional(
            "Sources",
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES_LIST,
        ),
        optional(
            "TcpFlags",
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS_LIST,
        ),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts",
    members: &[optional("FromPort", &INTEGER), optional("ToPort", &INTEGER)],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatelessRuleMatchAttributesDestinationPortsList",
        &Shape::Structure(
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS,
        ),
    ),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleMatchAttributesDestinations",
    members: &[optional("AddressDefinition", &NON_EMPTY_STRING)],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatelessRuleMatchAttributesDestinationsList",
        &Shape::Structure(
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS,
        ),
    ),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_PROTOCOLS_LIST: Shape = Shape::List(
    ListShape::new("RuleGroupSourceStatelessRuleMatchAttributesProtocolsList", &INTEGER),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleMatchAttributesSourcePorts",
    members: &[optional("FromPort", &INTEGER), optional("ToPort", &INTEGER)],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatelessRuleMatchAttributesSourcePortsList",
        &Shape::Structure(
            &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS,
        ),
    ),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleMatchAttributesSources",
    members: &[optional("AddressDefinition", &NON_EMPTY_STRING)],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatelessRuleMatchAttributesSourcesList",
        &Shape::Structure(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES),
    ),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS: Structure = Structure {
    name: "RuleGroupSourceStatelessRuleMatchAttributesTcpFlags",
    members: &[
        optional("Flags", &NON_EMPTY_STRING_LIST),
        optional("Masks", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatelessRuleMatchAttributesTcpFlagsList",
        &Shape::Structure(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS),
    ),
);
pub static RULE_GROUP_SOURCE_STATELESS_RULES_AND_CUSTOM_ACTIONS_DETAILS: Structure = Structure {
    name: "RuleGroupSourceStatelessRulesAndCustomActionsDetails",
    members: &[
        optional("CustomActions", &RULE_GROUP_SOURCE_CUSTOM_ACTIONS_LIST),
        optional("StatelessRules", &RULE_GROUP_SOURCE_STATELESS_RULES_LIST),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULES_DETAILS: Structure = Structure {
    name: "RuleGroupSourceStatelessRulesDetails",
    members: &[
        optional("Priority", &INTEGER),
        optional(
            "RuleDefinition",
            &Shape::Structure(&RULE_GROUP_SOURCE_STATELESS_RULE_DEFINITION),
        ),
    ],
    union: false,
};
pub static RULE_GROUP_SOURCE_STATELESS_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "RuleGroupSourceStatelessRulesList",
        &Shape::Structure(&RULE_GROUP_SOURCE_STATELESS_RULES_DETAILS),
    ),
);
pub static RULE_GROUP_VARIABLES: Structure = Structure {
    name: "RuleGroupVariables",
    members: &[
        optional("IpSets", &Shape::Structure(&RULE_GROUP_VARIABLES_IP_SETS_DETAILS)),
        optional("PortSets", &Shape::Structure(&RULE_GROUP_VARIABLES_PORT_SETS_DETAILS)),
    ],
    union: false,
};
pub static RULE_GROUP_VARIABLES_IP_SETS_DETAILS: Structure = Structure {
    name: "RuleGroupVariablesIpSetsDetails",
    members: &[optional("Definition", &NON_EMPTY_STRING_LIST)],
    union: false,
};
pub static RULE_GROUP_VARIABLES_PORT_SETS_DETAILS: Structure = Structure {
    name: "RuleGroupVariablesPortSetsDetails",
    members: &[optional("Definition", &NON_EMPTY_STRING_LIST)],
    union: false,
};
pub static RULE_ORDER_VALUE: Shape = Shape::Integer(
    IntegerShape::new("RuleOrderValue").min(1).max(1000),
);
pub static RULE_ORDER_VALUE_V2: Shape = Shape::Float(
    FloatShape::new("RuleOrderValueV2").min(1f64).max(1000f64),
);
pub static RULE_STATUS: Shape = Shape::String(
    StringShape::new("RuleStatus").values(&["ENABLED", "DISABLED"]),
);
pub static RULE_STATUS_V2: Shape = Shape::String(
    StringShape::new("RuleStatusV2").values(&["ENABLED", "DISABLED"]),
);
pub static S3_EXPORT_DESTINATION: Structure = Structure {
    name: "S3ExportDestination",
    members: &[
        required("BucketArn", &NON_EMPTY_STRING),
        required("KmsKeyArn", &NON_EMPTY_STRING),
        optional("ObjectPrefix", &S3_OBJECT_PREFIX),
    ],
    union: false,
};
pub static S3_OBJECT_PREFIX: Shape = Shape::String(
    StringShape::new("S3ObjectPrefix").max(512),
);
pub static SCOPE_TYPE: Shape = Shape::String(
    StringShape::new("ScopeType").values(&["TENANT", "SUBSCRIPTION"]),
);
pub static SCOPE_VALUE_LIST: Shape = Shape::List(
    ListShape::new("ScopeValueList", &NON_EMPTY_STRING).min(0).max(100),
);
pub static SECURITY_CONTROL: Structure = Structure {
    name: "SecurityControl",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("SecurityControlArn", &NON_EMPTY_STRING),
        required("Title", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        required("RemediationUrl", &NON_EMPTY_STRING),
        required("SeverityRating", &SEVERITY_RATING),
        required("SecurityControlStatus", &CONTROL_STATUS),
        optional("UpdateStatus", &UPDATE_STATUS),
        optional("Parameters", &PARAMETERS),
        optional("LastUpdateReason", &ALPHA_NUMERIC_NON_EMPTY_STRING),
        optional("Provider", &SECURITY_CONTROLS_PROVIDER),
    ],
    union: false,
};
pub static SECURITY_CONTROL_CUSTOM_PARAMETER: Structure = Structure {
    name: "SecurityControlCustomParameter",
    members: &[
        optional("SecurityControlId", &NON_EMPTY_STRING),
        optional("Parameters", &PARAMETERS),
    ],
    union: false,
};
pub static SECURITY_CONTROL_CUSTOM_PARAMETERS_LIST: Shape = Shape::List(
    ListShape::new(
        "SecurityControlCustomParametersList",
        &Shape::Structure(&SECURITY_CONTROL_CUSTOM_PARAMETER),
    ),
);
pub static SECURITY_CONTROL_DEFINITION: Structure = Structure {
    name: "SecurityControlDefinition",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("Title", &NON_EMPTY_STRING),
        required("Description", &NON_EMPTY_STRING),
        required("RemediationUrl", &NON_EMPTY_STRING),
        required("SeverityRating", &SEVERITY_RATING),
        required("CurrentRegionAvailability", &REGION_AVAILABILITY_STATUS),
        optional("CustomizableProperties", &CUSTOMIZABLE_PROPERTIES),
        optional("ParameterDefinitions", &PARAMETER_DEFINITIONS),
        optional("Provider", &SECURITY_CONTROLS_PROVIDER),
    ],
    union: false,
};
pub static SECURITY_CONTROL_DEFINITIONS: Shape = Shape::List(
    ListShape::new(
        "SecurityControlDefinitions",
        &Shape::Structure(&SECURITY_CONTROL_DEFINITION),
    ),
);
pub static SECURITY_CONTROL_PARAMETER: Structure = Structure {
    name: "SecurityControlParameter",
    members: &[optional("Name", &NON_EMPTY_STRING), optional("Value", &TYPE_LIST)],
    union: false,
};
pub static SECURITY_CONTROL_PARAMETERS_LIST: Shape = Shape::List(
    ListShape::new(
        "SecurityControlParametersList",
        &Shape::Structure(&SECURITY_CONTROL_PARAMETER),
    ),
);
pub static SECURITY_CONTROL_PROPERTY: Shape = Shape::String(
    StringShape::new("SecurityControlProperty").values(&["Parameters"]),
);
pub static SECURITY_CONTROLS: Shape = Shape::List(
    ListShape::new("SecurityControls", &Shape::Structure(&SECURITY_CONTROL)),
);
pub static SECURITY_CONTROLS_CONFIGURATION: Structure = Structure {
    name: "SecurityControlsConfiguration",
    members: &[
        optional(
            "EnabledSecurityControlIdentifiers",
            &ENABLED_SECURITY_CONTROL_IDENTIFIER_LIST,
        ),
        optional(
            "DisabledSecurityControlIdentifiers",
            &DISABLED_SECURITY_CONTROL_IDENTIFIER_LIST,
        ),
        optional(
            "SecurityControlCustomParameters",
            &SECURITY_CONTROL_CUSTOM_PARAMETERS_LIST,
        ),
    ],
    union: false,
};
pub static SECURITY_CONTROLS_PROVIDER: Shape = Shape::String(
    StringShape::new("SecurityControlsProvider").values(&["AWS", "Azure", "GCP"]),
);
pub static SECURITY_CONTROLS_PROVIDERS: Shape = Shape::List(
    ListShape::new("SecurityControlsProviders", &SECURITY_CONTROLS_PROVIDER),
);
pub static SECURITY_GROUPS: Shape = Shape::List(
    ListShape::new("SecurityGroups", &NON_EMPTY_STRING),
);
pub static SECURITY_HUB_FEATURE: Shape = Shape::String(
    StringShape::new("SecurityHubFeature").values(&["SecurityHub", "SecurityHubV2"]),
);
pub static SECURITY_HUB_POLICY: Structure = Structure {
    name: "SecurityHubPolicy",
    members: &[
        optional("ServiceEnabled", &Shape::Boolean),
        optional("EnabledStandardIdentifiers", &ENABLED_STANDARD_IDENTIFIER_LIST),
        optional(
            "SecurityControlsConfiguration",
            &Shape::Structure(&SECURITY_CONTROLS_CONFIGURATION),
        ),
    ],
    union: false,
};
pub static SENSITIVE_DATA_DETECTIONS: Structure = Structure {
    name: "SensitiveDataDetections",
    members: &[
        optional("Count", &LONG),
        optional("Type", &NON_EMPTY_STRING),
        optional("Occurrences", &Shape::Structure(&OCCURRENCES)),
    ],
    union: false,
};
pub static SENSITIVE_DATA_DETECTIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "SensitiveDataDetectionsList",
        &Shape::Structure(&SENSITIVE_DATA_DETECTIONS),
    ),
);
pub static SENSITIVE_DATA_RESULT: Structure = Structure {
    name: "SensitiveDataResult",
    members: &[
        optional("Category", &NON_EMPTY_STRING),
        optional("Detections", &SENSITIVE_DATA_DETECTIONS_LIST),
        optional("TotalCount", &LONG),
    ],
    union: false,
};
pub static SENSITIVE_DATA_RESULT_LIST: Shape = Shape::List(
    ListShape::new("SensitiveDataResultList", &Shape::Structure(&SENSITIVE_DATA_RESULT)),
);
pub static SEQUENCE: Structure = Structure {
    name: "Sequence",
    members: &[
        optional("Uid", &NON_EMPTY_STRING),
        optional("Actors", &ACTORS_LIST),
        optional("Endpoints", &NETWORK_ENDPOINTS_LIST),
        optional("Signals", &SIGNALS_LIST),
        optional("SequenceIndicators", &INDICATORS_LIST),
    ],
    union: false,
};
pub static SERVICE_NOW_DETAIL: Structure = Structure {
    name: "ServiceNowDetail",
    members: &[
        optional("InstanceName", &NON_EMPTY_STRING),
        required("SecretArn", &NON_EMPTY_STRING),
        required("AuthStatus", &CONNECTOR_AUTH_STATUS),
    ],
    union: false,
};
pub static SERVICE_NOW_PROVIDER_CONFIGURATION: Structure = Structure {
    name: "ServiceNowProviderConfiguration",
    members: &[
        required("InstanceName", &NON_EMPTY_STRING),
        required("SecretArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static SERVICE_NOW_UPDATE_CONFIGURATION: Structure = Structure {
    name: "ServiceNowUpdateConfiguration",
    members: &[optional("SecretArn", &NON_EMPTY_STRING)],
    union: false,
};
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Structure = Structure {
    name: "ServiceQuotaExceededException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static SEVERITY: Structure = Structure {
    name: "Severity",
    members: &[
        optional("Product", &DOUBLE),
        optional("Label", &SEVERITY_LABEL),
        optional("Normalized", &INTEGER),
        optional("Original", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static SEVERITY_LABEL: Shape = Shape::String(
    StringShape::new("SeverityLabel")
        .values(&["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]),
);
pub static SEVERITY_RATING: Shape = Shape::String(
    StringShape::new("SeverityRating").values(&["LOW", "MEDIUM", "HIGH", "CRITICAL"]),
);
pub static SEVERITY_TRENDS_COUNT: Structure = Structure {
    name: "SeverityTrendsCount",
    members: &[
        required("Unknown", &TRENDS_VALUE_COUNT),
        required("Informational", &TRENDS_VALUE_COUNT),
        required("Low", &TRENDS_VALUE_COUNT),
        required("Medium", &TRENDS_VALUE_COUNT),
        required("High", &TRENDS_VALUE_COUNT),
        required("Critical", &TRENDS_VALUE_COUNT),
        required("Fatal", &TRENDS_VALUE_COUNT),
        required("Other", &TRENDS_VALUE_COUNT),
    ],
    union: false,
};
pub static SEVERITY_UPDATE: Structure = Structure {
    name: "SeverityUpdate",
    members: &[
        optional("Normalized", &RATIO_SCALE),
        optional("Product", &DOUBLE),
        optional("Label", &SEVERITY_LABEL),
    ],
    union: false,
};
pub static SIGNAL: Structure = Structure {
    name: "Signal",
    members: &[
        optional("Type", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("Title", &NON_EMPTY_STRING),
        optional("ProductArn", &NON_EMPTY_STRING),
        optional("ResourceIds", &NON_EMPTY_STRING_LIST),
        optional("SignalIndicators", &INDICATORS_LIST),
        optional("Name", &NON_EMPTY_STRING),
        optional("CreatedAt", &LONG),
        optional("UpdatedAt", &LONG),
        optional("FirstSeenAt", &LONG),
        optional("LastSeenAt", &LONG),
        optional("Severity", &DOUBLE),
        optional("Count", &INTEGER),
        optional("ActorIds", &NON_EMPTY_STRING_LIST),
        optional("EndpointIds", &NON_EMPTY_STRING_LIST),
    ],
    union: false,
};
pub static SIGNALS_LIST: Shape = Shape::List(
    ListShape::new("SignalsList", &Shape::Structure(&SIGNAL)).min(1).max(100),
);
pub static SIZE_BYTES: Shape = Shape::Long(IntegerShape::new("SizeBytes"));
pub static SOFTWARE_COMPOSITE_FILTER: Structure = Structure {
    name: "SoftwareCompositeFilter",
    members: &[
        optional("StringFilters", &SOFTWARE_STRING_FILTER_LIST),
        optional("NestedCompositeFilters", &SOFTWARE_COMPOSITE_FILTER_LIST),
        optional("Operator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static SOFTWARE_COMPOSITE_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "SoftwareCompositeFilterList",
        &Shape::Structure(&SOFTWARE_COMPOSITE_FILTER),
    ),
);
pub static SOFTWARE_FILTERS: Structure = Structure {
    name: "SoftwareFilters",
    members: &[
        optional("CompositeFilters", &SOFTWARE_COMPOSITE_FILTER_LIST),
        optional("CompositeOperator", &ALLOWED_OPERATORS),
    ],
    union: false,
};
pub static SOFTWARE_GROUP_BY_FIELD: Shape = Shape::String(
    StringShape::new("SoftwareGroupByField")
        .values(
            &[
                "AccountId",
                "PackageName",
                "PackageVersion",
                "PackageType",
                "Region",
                "ResourceRegion",
                "ResourceType",
                "ResourceId",
                "ResourceProvider",
                "ResourceOwnerAccountId",
                "ResourceOwnerOrgId",
                "ResourceCloudPartition",
            ],
        ),
);
pub static SOFTWARE_GROUP_BY_RULE: Structure = Structure {
    name: "SoftwareGroupByRule",
    members: &[
        required("GroupByField", &SOFTWARE_GROUP_BY_FIELD),
        optional("Filters", &Shape::Structure(&SOFTWARE_FILTERS)),
    ],
    union: false,
};
pub static SOFTWARE_GROUP_BY_RULES: Shape = Shape::List(
    ListShape::new("SoftwareGroupByRules", &Shape::Structure(&SOFTWARE_GROUP_BY_RULE)),
);
pub static SOFTWARE_LIST: Shape = Shape::List(
    ListShape::new("SoftwareList", &Shape::Structure(&SOFTWARE_RESULT)),
);
pub static SOFTWARE_PACKAGE: Structure = Structure {
    name: "SoftwarePackage",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Version", &NON_EMPTY_STRING),
        optional("Epoch", &NON_EMPTY_STRING),
        optional("Release", &NON_EMPTY_STRING),
        optional("Architecture", &NON_EMPTY_STRING),
        optional("PackageManager", &NON_EMPTY_STRING),
        optional("FilePath", &NON_EMPTY_STRING),
        optional("FixedInVersion", &NON_EMPTY_STRING),
        optional("Remediation", &NON_EMPTY_STRING),
        optional("SourceLayerHash", &NON_EMPTY_STRING),
        optional("SourceLayerArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static SOFTWARE_PACKAGE_LIST: Shape = Shape::List(
    ListShape::new("SoftwarePackageList", &Shape::Structure(&SOFTWARE_PACKAGE)),
);
pub static SOFTWARE_RESOURCE_RESULT: Structure = Structure {
    name: "SoftwareResourceResult",
    members: &[
        required("AccountId", &NON_EMPTY_STRING),
        required("ResourceType", &NON_EMPTY_STRING),
        required("Region", &NON_EMPTY_STRING),
        required("ResourceId", &NON_EMPTY_STRING),
        optional("ResourceProvider", &NON_EMPTY_STRING),
        optional("ResourceOwnerOrgId", &NON_EMPTY_STRING),
        optional("ResourceOwnerAccountId", &NON_EMPTY_STRING),
        optional("ResourceCloudPartition", &NON_EMPTY_STRING),
        optional("ResourceRegion", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static SOFTWARE_RESOURCE_RESULT_LIST: Shape = Shape::List(
    ListShape::new(
        "SoftwareResourceResultList",
        &Shape::Structure(&SOFTWARE_RESOURCE_RESULT),
    ),
);
pub static SOFTWARE_RESULT: Structure = Structure {
    name: "SoftwareResult",
    members: &[
        required("PackageName", &NON_EMPTY_STRING),
        optional("PackageVersion", &NON_EMPTY_STRING),
        required("PackageType", &NON_EMPTY_STRING),
        required("ResourceCount", &INTEGER),
    ],
    union: false,
};
pub static SOFTWARE_SCOPES: Structure = Structure {
    name: "SoftwareScopes",
    members: &[optional("AwsOrganizations", &AWS_ORGANIZATION_SCOPE_LIST)],
    union: false,
};
pub static SOFTWARE_STRING_FIELD: Shape = Shape::String(
    StringShape::new("SoftwareStringField")
        .values(
            &[
                "AccountId",
                "PackageName",
                "PackageVersion",
                "PackageType",
                "Region",
                "ResourceRegion",
                "ResourceType",
                "ResourceId",
                "ResourceProvider",
                "ResourceOwnerAccountId",
                "ResourceOwnerOrgId",
                "ResourceCloudPartition",
            ],
        ),
);
pub static SOFTWARE_STRING_FILTER: Structure = Structure {
    name: "SoftwareStringFilter",
    members: &[
        optional("FieldName", &SOFTWARE_STRING_FIELD),
        optional("Filter", &Shape::Structure(&STRING_FILTER)),
    ],
    union: false,
};
pub static SOFTWARE_STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new(
        "SoftwareStringFilterList",
        &Shape::Structure(&SOFTWARE_STRING_FILTER),
    ),
);
pub static SORT_CRITERIA: Shape = Shape::List(
    ListShape::new("SortCriteria", &Shape::Structure(&SORT_CRITERION)),
);
pub static SORT_CRITERION: Structure = Structure {
    name: "SortCriterion",
    members: &[optional("Field", &NON_EMPTY_STRING), optional("SortOrder", &SORT_ORDER)],
    union: false,
};
pub static SORT_ORDER: Shape = Shape::String(
    StringShape::new("SortOrder").values(&["asc", "desc"]),
);
pub static STANDARD: Structure = Structure {
    name: "Standard",
    members: &[
        optional("StandardsArn", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("EnabledByDefault", &Shape::Boolean),
        optional("Provider", &STANDARDS_PROVIDER),
        optional("StandardsManagedBy", &Shape::Structure(&STANDARDS_MANAGED_BY)),
    ],
    union: false,
};
pub static STANDARDS: Shape = Shape::List(
    ListShape::new("Standards", &Shape::Structure(&STANDARD)),
);
pub static STANDARDS_CONTROL: Structure = Structure {
    name: "StandardsControl",
    members: &[
        optional("StandardsControlArn", &NON_EMPTY_STRING),
        optional("ControlStatus", &CONTROL_STATUS),
        optional("DisabledReason", &NON_EMPTY_STRING),
        optional("ControlStatusUpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("ControlId", &NON_EMPTY_STRING),
        optional("Title", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("RemediationUrl", &NON_EMPTY_STRING),
        optional("SeverityRating", &SEVERITY_RATING),
        optional("RelatedRequirements", &RELATED_REQUIREMENTS_LIST),
    ],
    union: false,
};
pub static STANDARDS_CONTROL_ARN_LIST: Shape = Shape::List(
    ListShape::new("StandardsControlArnList", &NON_EMPTY_STRING),
);
pub static STANDARDS_CONTROL_ASSOCIATION_DETAIL: Structure = Structure {
    name: "StandardsControlAssociationDetail",
    members: &[
        required("StandardsArn", &NON_EMPTY_STRING),
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("SecurityControlArn", &NON_EMPTY_STRING),
        required("AssociationStatus", &ASSOCIATION_STATUS),
        optional("RelatedRequirements", &RELATED_REQUIREMENTS_LIST),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedReason", &NON_EMPTY_STRING),
        optional("StandardsControlTitle", &NON_EMPTY_STRING),
        optional("StandardsControlDescription", &NON_EMPTY_STRING),
        optional("StandardsControlArns", &STANDARDS_CONTROL_ARN_LIST),
    ],
    union: false,
};
pub static STANDARDS_CONTROL_ASSOCIATION_DETAILS: Shape = Shape::List(
    ListShape::new(
        "StandardsControlAssociationDetails",
        &Shape::Structure(&STANDARDS_CONTROL_ASSOCIATION_DETAIL),
    ),
);
pub static STANDARDS_CONTROL_ASSOCIATION_ID: Structure = Structure {
    name: "StandardsControlAssociationId",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("StandardsArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static STANDARDS_CONTROL_ASSOCIATION_IDS: Shape = Shape::List(
    ListShape::new(
        "StandardsControlAssociationIds",
        &Shape::Structure(&STANDARDS_CONTROL_ASSOCIATION_ID),
    ),
);
pub static STANDARDS_CONTROL_ASSOCIATION_SUMMARIES: Shape = Shape::List(
    ListShape::new(
        "StandardsControlAssociationSummaries",
        &Shape::Structure(&STANDARDS_CONTROL_ASSOCIATION_SUMMARY),
    ),
);
pub static STANDARDS_CONTROL_ASSOCIATION_SUMMARY: Structure = Structure {
    name: "StandardsControlAssociationSummary",
    members: &[
        required("StandardsArn", &NON_EMPTY_STRING),
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("SecurityControlArn", &NON_EMPTY_STRING),
        required("AssociationStatus", &ASSOCIATION_STATUS),
        optional("RelatedRequirements", &RELATED_REQUIREMENTS_LIST),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("UpdatedReason", &NON_EMPTY_STRING),
        optional("StandardsControlTitle", &NON_EMPTY_STRING),
        optional("StandardsControlDescription", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static STANDARDS_CONTROL_ASSOCIATION_UPDATE: Structure = Structure {
    name: "StandardsControlAssociationUpdate",
    members: &[
        required("StandardsArn", &NON_EMPTY_STRING),
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("AssociationStatus", &ASSOCIATION_STATUS),
        optional("UpdatedReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static STANDARDS_CONTROL_ASSOCIATION_UPDATES: Shape = Shape::List(
    ListShape::new(
        "StandardsControlAssociationUpdates",
        &Shape::Structure(&STANDARDS_CONTROL_ASSOCIATION_UPDATE),
    ),
);
pub static STANDARDS_CONTROLS: Shape = Shape::List(
    ListShape::new("StandardsControls", &Shape::Structure(&STANDARDS_CONTROL)),
);
pub static STANDARDS_CONTROLS_UPDATABLE: Shape = Shape::String(
    StringShape::new("StandardsControlsUpdatable")
        .values(&["READY_FOR_UPDATES", "NOT_READY_FOR_UPDATES"]),
);
pub static STANDARDS_INPUT_PARAMETER_MAP: Shape = Shape::Map(
    MapShape::new("StandardsInputParameterMap", &NON_EMPTY_STRING, &NON_EMPTY_STRING),
);
pub static STANDARDS_MANAGED_BY: Structure = Structure {
    name: "StandardsManagedBy",
    members: &[
        optional("Company", &NON_EMPTY_STRING),
        optional("Product", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static STANDARDS_PROVIDER: Shape = Shape::String(
    StringShape::new("StandardsProvider").values(&["AWS", "Azure", "GCP"]),
);
pub static STANDARDS_PROVIDERS: Shape = Shape::List(
    ListShape::new("StandardsProviders", &STANDARDS_PROVIDER),
);
pub static STANDARDS_STATUS: Shape = Shape::String(
    StringShape::new("StandardsStatus")
        .values(&["PENDING", "READY", "FAILED", "DELETING", "INCOMPLETE"]),
);
pub static STANDARDS_STATUS_REASON: Structure = Structure {
    name: "StandardsStatusReason",
    members: &[required("StatusReasonCode", &STATUS_REASON_CODE)],
    union: false,
};
pub static STANDARDS_SUBSCRIPTION: Structure = Structure {
    name: "StandardsSubscription",
    members: &[
        required("StandardsSubscriptionArn", &NON_EMPTY_STRING),
        required("StandardsArn", &NON_EMPTY_STRING),
        required("StandardsInput", &STANDARDS_INPUT_PARAMETER_MAP),
        required("StandardsStatus", &STANDARDS_STATUS),
        optional("StandardsControlsUpdatable", &STANDARDS_CONTROLS_UPDATABLE),
        optional("StandardsStatusReason", &Shape::Structure(&STANDARDS_STATUS_REASON)),
        optional("Provider", &STANDARDS_PROVIDER),
    ],
    union: false,
};
pub static STANDARDS_SUBSCRIPTION_ARNS: Shape = Shape::List(
    ListShape::new("StandardsSubscriptionArns", &NON_EMPTY_STRING).min(1).max(25),
);
pub static STANDARDS_SUBSCRIPTION_REQUEST: Structure = Structure {
    name: "StandardsSubscriptionRequest",
    members: &[
        required("StandardsArn", &NON_EMPTY_STRING),
        optional("StandardsInput", &STANDARDS_INPUT_PARAMETER_MAP),
    ],
    union: false,
};
pub static STANDARDS_SUBSCRIPTION_REQUESTS: Shape = Shape::List(
    ListShape::new(
            "StandardsSubscriptionRequests",
            &Shape::Structure(&STANDARDS_SUBSCRIPTION_REQUEST),
        )
        .min(1)
        .max(25),
);
pub static STANDARDS_SUBSCRIPTIONS: Shape = Shape::List(
    ListShape::new("StandardsSubscriptions", &Shape::Structure(&STANDARDS_SUBSCRIPTION)),
);
pub static START_CONFIGURATION_POLICY_ASSOCIATION_REQUEST: Structure = Structure {
    name: "StartConfigurationPolicyAssociationRequest",
    members: &[
        required("ConfigurationPolicyIdentifier", &NON_EMPTY_STRING),
        required("Target", &Shape::Structure(&TARGET)),
    ],
    union: false,
};
pub static START_CONFIGURATION_POLICY_ASSOCIATION_RESPONSE: Structure = Structure {
    name: "StartConfigurationPolicyAssociationResponse",
    members: &[
        optional("ConfigurationPolicyId", &NON_EMPTY_STRING),
        optional("TargetId", &NON_EMPTY_STRING),
        optional("TargetType", &TARGET_TYPE),
        optional("AssociationType", &ASSOCIATION_TYPE),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("AssociationStatus", &CONFIGURATION_POLICY_ASSOCIATION_STATUS),
        optional("AssociationStatusMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static START_CONFIGURATION_POLICY_DISASSOCIATION_REQUEST: Structure = Structure {
    name: "StartConfigurationPolicyDisassociationRequest",
    members: &[
        optional("Target", &Shape::Structure(&TARGET)),
        required("ConfigurationPolicyIdentifier", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static START_CONFIGURATION_POLICY_DISASSOCIATION_RESPONSE: Structure = Structure {
    name: "StartConfigurationPolicyDisassociationResponse",
    members: &[],
    union: false,
};
pub static START_EXPORT_JOB_V2_REQUEST: Structure = Structure {
    name: "StartExportJobV2Request",
    members: &[
        optional("Name", &EXPORT_NAME),
        required("Destination", &Shape::Structure(&EXPORT_DESTINATION)),
        required("OutputConfiguration", &Shape::Structure(&EXPORT_OUTPUT)),
        optional("Scopes", &Shape::Structure(&EXPORT_SCOPES)),
        optional("ClientToken", &CLIENT_TOKEN),
    ],
    union: false,
};
pub static START_EXPORT_JOB_V2_RESPONSE: Structure = Structure {
    name: "StartExportJobV2Response",
    members: &[required("ExportJobId", &EXPORT_JOB_ID)],
    union: false,
};
pub static STATELESS_CUSTOM_ACTION_DEFINITION: Structure = Structure {
    name: "StatelessCustomActionDefinition",
    members: &[
        optional(
            "PublishMetricAction",
            &Shape::Structure(&STATELESS_CUSTOM_PUBLISH_METRIC_ACTION),
        ),
    ],
    union: false,
};
pub static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION: Structure = Structure {
    name: "StatelessCustomPublishMetricAction",
    members: &[
        optional("Dimensions", &STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSIONS_LIST),
    ],
    union: false,
};
pub static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSION: Structure = Structure {
    name: "StatelessCustomPublishMetricActionDimension",
    members: &[optional("Value", &NON_EMPTY_STRING)],
    union: false,
};
pub static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSIONS_LIST: Shape = Shape::List(
    ListShape::new(
        "StatelessCustomPublishMetricActionDimensionsList",
        &Shape::Structure(&STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSION),
    ),
);
pub static STATUS_REASON: Structure = Structure {
    name: "StatusReason",
    members: &[
        required("ReasonCode", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static STATUS_REASON_CODE: Shape = Shape::String(
    StringShape::new("StatusReasonCode")
        .values(
            &[
                "NO_AVAILABLE_CONFIGURATION_RECORDER",
                "MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED",
                "NO_AVAILABLE_MULTICLOUD_CONNECTOR",
                "INTERNAL_ERROR",
            ],
        ),
);
pub static STATUS_REASONS_LIST: Shape = Shape::List(
    ListShape::new("StatusReasonsList", &Shape::Structure(&STATUS_REASON)),
);
pub static STRING_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "StringConfigurationOptions",
    members: &[
        optional("DefaultValue", &NON_EMPTY_STRING),
        optional("Re2Expression", &NON_EMPTY_STRING),
        optional("ExpressionDescription", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static STRING_FILTER: Structure = Structure {
    name: "StringFilter",
    members: &[
        optional("Value", &NON_EMPTY_STRING),
        optional("Comparison", &STRING_FILTER_COMPARISON),
    ],
    union: false,
};
pub static STRING_FILTER_COMPARISON: Shape = Shape::String(
    StringShape::new("StringFilterComparison")
        .values(
            &[
                "EQUALS",
                "PREFIX",
                "NOT_EQUALS",
                "PREFIX_NOT_EQUALS",
                "CONTAINS",
                "NOT_CONTAINS",
                "CONTAINS_WORD",
            ],
        ),
);
pub static STRING_FILTER_LIST: Shape = Shape::List(
    ListShape::new("StringFilterList", &Shape::Structure(&STRING_FILTER)),
);
pub static STRING_LIST: Shape = Shape::List(
    ListShape::new("StringList", &NON_EMPTY_STRING),
);
pub static STRING_LIST_CONFIGURATION_OPTIONS: Structure = Structure {
    name: "StringListConfigurationOptions",
    members: &[
        optional("DefaultValue", &STRING_LIST),
        optional("Re2Expression", &NON_EMPTY_STRING),
        optional("MaxItems", &INTEGER),
        optional("ExpressionDescription", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static TAG_KEY: Shape = Shape::String(
    StringShape::new("TagKey").min(1).max(128).pattern("^(?!aws:)[a-zA-Z+-=._:/]+$"),
);
pub static TAG_KEY_LIST: Shape = Shape::List(
    ListShape::new("TagKeyList", &TAG_KEY).min(1).max(50),
);
pub static TAG_MAP: Shape = Shape::Map(
    MapShape::new("TagMap", &TAG_KEY, &TAG_VALUE).min(1).max(50),
);
pub static TAG_RESOURCE_REQUEST: Structure = Structure {
    name: "TagResourceRequest",
    members: &[
        required("ResourceArn", &RESOURCE_ARN).at(Location::Uri, "ResourceArn"),
        required("Tags", &TAG_MAP),
    ],
    union: false,
};
pub static TAG_RESOURCE_RESPONSE: Structure = Structure {
    name: "TagResourceResponse",
    members: &[],
    union: false,
};
pub static TAG_VALUE: Shape = Shape::String(StringShape::new("TagValue").max(256));
pub static TARGET: Structure = Structure {
    name: "Target",
    members: &[
        optional("AccountId", &NON_EMPTY_STRING),
        optional("OrganizationalUnitId", &NON_EMPTY_STRING),
        optional("RootId", &NON_EMPTY_STRING),
    ],
    union: true,
};
pub static TARGET_TYPE: Shape = Shape::String(
    StringShape::new("TargetType").values(&["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"]),
);
pub static THREAT: Structure = Structure {
    name: "Threat",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("Severity", &NON_EMPTY_STRING),
        optional("ItemCount", &INTEGER),
        optional("FilePaths", &FILE_PATH_LIST),
    ],
    union: false,
};
pub static THREAT_INTEL_INDICATOR: Structure = Structure {
    name: "ThreatIntelIndicator",
    members: &[
        optional("Type", &THREAT_INTEL_INDICATOR_TYPE),
        optional("Value", &NON_EMPTY_STRING),
        optional("Category", &THREAT_INTEL_INDICATOR_CATEGORY),
        optional("LastObservedAt", &NON_EMPTY_STRING),
        optional("Source", &NON_EMPTY_STRING),
        optional("SourceUrl", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static THREAT_INTEL_INDICATOR_CATEGORY: Shape = Shape::String(
    StringShape::new("ThreatIntelIndicatorCategory")
        .values(
            &[
                "BACKDOOR",
                "CARD_STEALER",
                "COMMAND_AND_CONTROL",
                "DROP_SITE",
                "EXPLOIT_SITE",
                "KEYLOGGER",
            ],
        ),
);
pub static THREAT_INTEL_INDICATOR_LIST: Shape = Shape::List(
    ListShape::new(
        "ThreatIntelIndicatorList",
        &Shape::Structure(&THREAT_INTEL_INDICATOR),
    ),
);
pub static THREAT_INTEL_INDICATOR_TYPE: Shape = Shape::String(
    StringShape::new("ThreatIntelIndicatorType")
        .values(
            &[
                "DOMAIN",
                "EMAIL_ADDRESS",
                "HASH_MD5",
                "HASH_SHA1",
                "HASH_SHA256",
                "HASH_SHA512",
                "IPV4_ADDRESS",
                "IPV6_ADDRESS",
                "MUTEX",
                "PROCESS",
                "URL",
            ],
        ),
);
pub static THREAT_LIST: Shape = Shape::List(
    ListShape::new("ThreatList", &Shape::Structure(&THREAT)),
);
pub static THROTTLING_EXCEPTION: Structure = Structure {
    name: "ThrottlingException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static TICKET_CREATION_MODE: Shape = Shape::String(
    StringShape::new("TicketCreationMode").values(&["DRYRUN"]),
);
pub static TRENDS_METRICS: Shape = Shape::List(
    ListShape::new("TrendsMetrics", &Shape::Structure(&TRENDS_METRICS_RESULT)),
);
pub static TRENDS_METRICS_RESULT: Structure = Structure {
    name: "TrendsMetricsResult",
    members: &[
        required("Timestamp", &Shape::Timestamp(TimestampFormat::Iso8601)),
        required("TrendsValues", &Shape::Structure(&TRENDS_VALUES)),
    ],
    union: false,
};
pub static TRENDS_VALUE_COUNT: Shape = Shape::Long(
    IntegerShape::new("TrendsValueCount").min(0),
);
pub static TRENDS_VALUES: Structure = Structure {
    name: "TrendsValues",
    members: &[required("SeverityTrends", &Shape::Structure(&SEVERITY_TRENDS_COUNT))],
    union: false,
};
pub static TYPE_LIST: Shape = Shape::List(ListShape::new("TypeList", &NON_EMPTY_STRING));
pub static UNPROCESSED_AUTOMATION_RULE: Structure = Structure {
    name: "UnprocessedAutomationRule",
    members: &[
        optional("RuleArn", &NON_EMPTY_STRING),
        optional("ErrorCode", &INTEGER),
        optional("ErrorMessage", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UNPROCESSED_AUTOMATION_RULES_LIST: Shape = Shape::List(
    ListShape::new(
        "UnprocessedAutomationRulesList",
        &Shape::Structure(&UNPROCESSED_AUTOMATION_RULE),
    ),
);
pub static UNPROCESSED_CONFIGURATION_POLICY_ASSOCIATION: Structure = Structure {
    name: "UnprocessedConfigurationPolicyAssociation",
    members: &[
        optional(
            "ConfigurationPolicyAssociationIdentifiers",
            &Shape::Structure(&CONFIGURATION_POLICY_ASSOCIATION),
        ),
        optional("ErrorCode", &NON_EMPTY_STRING),
        optional("ErrorReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UNPROCESSED_CONFIGURATION_POLICY_ASSOCIATION_LIST: Shape = Shape::List(
    ListShape::new(
        "UnprocessedConfigurationPolicyAssociationList",
        &Shape::Structure(&UNPROCESSED_CONFIGURATION_POLICY_ASSOCIATION),
    ),
);
pub static UNPROCESSED_ERROR_CODE: Shape = Shape::String(
    StringShape::new("UnprocessedErrorCode")
        .values(
            &[
                "INVALID_INPUT",
                "ACCESS_DENIED",
                "NOT_FOUND",
                "RESOURCE_NOT_FOUND",
                "LIMIT_EXCEEDED",
            ],
        ),
);
pub static UNPROCESSED_SECURITY_CONTROL: Structure = Structure {
    name: "UnprocessedSecurityControl",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("ErrorCode", &UNPROCESSED_ERROR_CODE),
        optional("ErrorReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UNPROCESSED_SECURITY_CONTROLS: Shape = Shape::List(
    ListShape::new(
        "UnprocessedSecurityControls",
        &Shape::Structure(&UNPROCESSED_SECURITY_CONTROL),
    ),
);
pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION: Structure = Structure {
    name: "UnprocessedStandardsControlAssociation",
    members: &[
        required(
            "StandardsControlAssociationId",
            &Shape::Structure(&STANDARDS_CONTROL_ASSOCIATION_ID),
        ),
        required("ErrorCode", &UNPROCESSED_ERROR_CODE),
        optional("ErrorReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATE: Structure = Structure {
    name: "UnprocessedStandardsControlAssociationUpdate",
    members: &[
        required(
            "StandardsControlAssociationUpdate",
            &Shape::Structure(&STANDARDS_CONTROL_ASSOCIATION_UPDATE),
        ),
        required("ErrorCode", &UNPROCESSED_ERROR_CODE),
        optional("ErrorReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATES: Shape = Shape::List(
    ListShape::new(
        "UnprocessedStandardsControlAssociationUpdates",
        &Shape::Structure(&UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATE),
    ),
);
pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATIONS: Shape = Shape::List(
    ListShape::new(
        "UnprocessedStandardsControlAssociations",
        &Shape::Structure(&UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION),
    ),
);
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure {
    name: "UntagResourceRequest",
    members: &[
        required("ResourceArn", &RESOURCE_ARN).at(Location::Uri, "ResourceArn"),
        required("TagKeys", &TAG_KEY_LIST).at(Location::Query, "tagKeys"),
    ],
    union: false,
};
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure {
    name: "UntagResourceResponse",
    members: &[],
    union: false,
};
pub static UNUSED_PERMISSIONS_RECOMMENDATION_STEP: Structure = Structure {
    name: "UnusedPermissionsRecommendationStep",
    members: &[
        optional("RecommendedAction", &NON_EMPTY_STRING),
        optional("ExistingPolicy", &NON_EMPTY_STRING),
        optional("ExistingPolicyId", &NON_EMPTY_STRING),
        optional("PolicyUpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("RecommendedPolicy", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UPDATE_ACTION_TARGET_REQUEST: Structure = Structure {
    name: "UpdateActionTargetRequest",
    members: &[
        required("ActionTargetArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "ActionTargetArn"),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UPDATE_ACTION_TARGET_RESPONSE: Structure = Structure {
    name: "UpdateActionTargetResponse",
    members: &[],
    union: false,
};
pub static UPDATE_AGGREGATOR_V2_REQUEST: Structure = Structure {
    name: "UpdateAggregatorV2Request",
    members: &[
        required("AggregatorV2Arn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "AggregatorV2Arn"),
        required("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("LinkedRegions", &STRING_LIST),
    ],
    union: false,
};
pub static UPDATE_AGGREGATOR_V2_RESPONSE: Structure = Structure {
    name: "UpdateAggregatorV2Response",
    members: &[
        optional("AggregatorV2Arn", &NON_EMPTY_STRING),
        optional("AggregationRegion", &NON_EMPTY_STRING),
        optional("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("LinkedRegions", &STRING_LIST),
    ],
    union: false,
};
pub static UPDATE_AUTOMATION_RULE_V2_REQUEST: Structure = Structure {
    name: "UpdateAutomationRuleV2Request",
    members: &[
        required("Identifier", &NON_EMPTY_STRING).at(Location::Uri, "Identifier"),
        optional("RuleStatus", &RULE_STATUS_V2),
        optional("RuleOrder", &RULE_ORDER_VALUE_V2),
        optional("Description", &NON_EMPTY_STRING),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("Criteria", &Shape::Structure(&CRITERIA)),
        optional("Actions", &AUTOMATION_RULES_ACTION_LIST_V2),
    ],
    union: false,
};
pub static UPDATE_AUTOMATION_RULE_V2_RESPONSE: Structure = Structure {
    name: "UpdateAutomationRuleV2Response",
    members: &[],
    union: false,
};
pub static UPDATE_AUTOMATION_RULES_REQUEST_ITEM: Structure = Structure {
    name: "UpdateAutomationRulesRequestItem",
    members: &[
        required("RuleArn", &NON_EMPTY_STRING),
        optional("RuleStatus", &RULE_STATUS),
        optional("RuleOrder", &RULE_ORDER_VALUE),
        optional("Description", &NON_EMPTY_STRING),
        optional("RuleName", &NON_EMPTY_STRING),
        optional("IsTerminal", &Shape::Boolean),
        optional("Criteria", &Shape::Structure(&AUTOMATION_RULES_FINDING_FILTERS)),
        optional("Actions", &ACTION_LIST),
    ],
    union: false,
};
pub static UPDATE_AUTOMATION_RULES_REQUEST_ITEMS_LIST: Shape = Shape::List(
    ListShape::new(
            "UpdateAutomationRulesRequestItemsList",
            &Shape::Structure(&UPDATE_AUTOMATION_RULES_REQUEST_ITEM),
        )
        .min(1)
        .max(100),
);
pub static UPDATE_CONFIGURATION_POLICY_REQUEST: Structure = Structure {
    name: "UpdateConfigurationPolicyRequest",
    members: &[
        required("Identifier", &NON_EMPTY_STRING).at(Location::Uri, "Identifier"),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("UpdatedReason", &NON_EMPTY_STRING),
        optional("ConfigurationPolicy", &Shape::Structure(&POLICY)),
    ],
    union: false,
};
pub static UPDATE_CONFIGURATION_POLICY_RESPONSE: Structure = Structure {
    name: "UpdateConfigurationPolicyResponse",
    members: &[
        optional("Arn", &NON_EMPTY_STRING),
        optional("Id", &NON_EMPTY_STRING),
        optional("Name", &NON_EMPTY_STRING),
        optional("Description", &NON_EMPTY_STRING),
        optional("UpdatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("CreatedAt", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("ConfigurationPolicy", &Shape::Structure(&POLICY)),
    ],
    union: false,
};
pub static UPDATE_CONNECTOR_REQUEST: Structure = Structure {
    name: "UpdateConnectorRequest",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "ConnectorId"),
        optional("Description", &NON_EMPTY_STRING),
        optional("Provider", &Shape::Structure(&CSPM_PROVIDER_UPDATE_CONFIGURATION)),
    ],
    union: false,
};
pub static UPDATE_CONNECTOR_RESPONSE: Structure = Structure {
    name: "UpdateConnectorResponse",
    members: &[
        optional("ConnectorStatus", &CSPM_CONNECTOR_STATUS),
        optional("EnablementStatus", &CSPM_ENABLEMENT_STATUS),
    ],
    union: false,
};
pub static UPDATE_CONNECTOR_V2_REQUEST: Structure = Structure {
    name: "UpdateConnectorV2Request",
    members: &[
        required("ConnectorId", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "ConnectorId"),
        optional("Description", &NON_EMPTY_STRING),
        optional("Provider", &Shape::Structure(&PROVIDER_UPDATE_CONFIGURATION)),
    ],
    union: false,
};
pub static UPDATE_CONNECTOR_V2_RESPONSE: Structure = Structure {
    name: "UpdateConnectorV2Response",
    members: &[
        optional("ConnectorStatus", &CONNECTOR_STATUS),
        optional("EnablementStatus", &ENABLEMENT_STATUS),
    ],
    union: false,
};
pub static UPDATE_FINDING_AGGREGATOR_REQUEST: Structure = Structure {
    name: "UpdateFindingAggregatorRequest",
    members: &[
        required("FindingAggregatorArn", &NON_EMPTY_STRING),
        required("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("Regions", &STRING_LIST),
    ],
    union: false,
};
pub static UPDATE_FINDING_AGGREGATOR_RESPONSE: Structure = Structure {
    name: "UpdateFindingAggregatorResponse",
    members: &[
        optional("FindingAggregatorArn", &NON_EMPTY_STRING),
        optional("FindingAggregationRegion", &NON_EMPTY_STRING),
        optional("RegionLinkingMode", &NON_EMPTY_STRING),
        optional("Regions", &STRING_LIST),
    ],
    union: false,
};
pub static UPDATE_FINDINGS_REQUEST: Structure = Structure {
    name: "UpdateFindingsRequest",
    members: &[
        required("Filters", &Shape::Structure(&AWS_SECURITY_FINDING_FILTERS)),
        optional("Note", &Shape::Structure(&NOTE_UPDATE)),
        optional("RecordState", &RECORD_STATE),
    ],
    union: false,
};
pub static UPDATE_FINDINGS_RESPONSE: Structure = Structure {
    name: "UpdateFindingsResponse",
    members: &[],
    union: false,
};
pub static UPDATE_INSIGHT_REQUEST: Structure = Structure {
    name: "UpdateInsightRequest",
    members: &[
        required("InsightArn", &NON_EMPTY_STRING).at(Location::GreedyUri, "InsightArn"),
        optional("Name", &NON_EMPTY_STRING),
        optional("Filters", &Shape::Structure(&AWS_SECURITY_FINDING_FILTERS)),
        optional("GroupByAttribute", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UPDATE_INSIGHT_RESPONSE: Structure = Structure {
    name: "UpdateInsightResponse",
    members: &[],
    union: false,
};
pub static UPDATE_ORGANIZATION_CONFIGURATION_REQUEST: Structure = Structure {
    name: "UpdateOrganizationConfigurationRequest",
    members: &[
        required("AutoEnable", &Shape::Boolean),
        optional("AutoEnableStandards", &AUTO_ENABLE_STANDARDS),
        optional(
            "OrganizationConfiguration",
            &Shape::Structure(&ORGANIZATION_CONFIGURATION),
        ),
    ],
    union: false,
};
pub static UPDATE_ORGANIZATION_CONFIGURATION_RESPONSE: Structure = Structure {
    name: "UpdateOrganizationConfigurationResponse",
    members: &[],
    union: false,
};
pub static UPDATE_SECURITY_CONTROL_REQUEST: Structure = Structure {
    name: "UpdateSecurityControlRequest",
    members: &[
        required("SecurityControlId", &NON_EMPTY_STRING),
        required("Parameters", &PARAMETERS),
        optional("LastUpdateReason", &ALPHA_NUMERIC_NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UPDATE_SECURITY_CONTROL_RESPONSE: Structure = Structure {
    name: "UpdateSecurityControlResponse",
    members: &[],
    union: false,
};
pub static UPDATE_SECURITY_HUB_CONFIGURATION_REQUEST: Structure = Structure {
    name: "UpdateSecurityHubConfigurationRequest",
    members: &[
        optional("AutoEnableControls", &Shape::Boolean),
        optional("ControlFindingGenerator", &CONTROL_FINDING_GENERATOR),
    ],
    union: false,
};
pub static UPDATE_SECURITY_HUB_CONFIGURATION_RESPONSE: Structure = Structure {
    name: "UpdateSecurityHubConfigurationResponse",
    members: &[],
    union: false,
};
pub static UPDATE_STANDARDS_CONTROL_REQUEST: Structure = Structure {
    name: "UpdateStandardsControlRequest",
    members: &[
        required("StandardsControlArn", &NON_EMPTY_STRING)
            .at(Location::GreedyUri, "StandardsControlArn"),
        optional("ControlStatus", &CONTROL_STATUS),
        optional("DisabledReason", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static UPDATE_STANDARDS_CONTROL_RESPONSE: Structure = Structure {
    name: "UpdateStandardsControlResponse",
    members: &[],
    union: false,
};
pub static UPDATE_STATUS: Shape = Shape::String(
    StringShape::new("UpdateStatus").values(&["READY", "UPDATING"]),
);
pub static USER_ACCOUNT: Structure = Structure {
    name: "UserAccount",
    members: &[optional("Uid", &NON_EMPTY_STRING), optional("Name", &NON_EMPTY_STRING)],
    union: false,
};
pub static VALIDATION_EXCEPTION: Structure = Structure {
    name: "ValidationException",
    members: &[
        optional("Message", &NON_EMPTY_STRING),
        optional("Code", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static VERIFICATION_STATE: Shape = Shape::String(
    StringShape::new("VerificationState")
        .values(&["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"]),
);
pub static VOLUME_MOUNT: Structure = Structure {
    name: "VolumeMount",
    members: &[
        optional("Name", &NON_EMPTY_STRING),
        optional("MountPath", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static VOLUME_MOUNT_LIST: Shape = Shape::List(
    ListShape::new("VolumeMountList", &Shape::Structure(&VOLUME_MOUNT)),
);
pub static VPC_INFO_CIDR_BLOCK_SET_DETAILS: Structure = Structure {
    name: "VpcInfoCidrBlockSetDetails",
    members: &[optional("CidrBlock", &NON_EMPTY_STRING)],
    union: false,
};
pub static VPC_INFO_CIDR_BLOCK_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "VpcInfoCidrBlockSetList",
        &Shape::Structure(&VPC_INFO_CIDR_BLOCK_SET_DETAILS),
    ),
);
pub static VPC_INFO_IPV6_CIDR_BLOCK_SET_DETAILS: Structure = Structure {
    name: "VpcInfoIpv6CidrBlockSetDetails",
    members: &[optional("Ipv6CidrBlock", &NON_EMPTY_STRING)],
    union: false,
};
pub static VPC_INFO_IPV6_CIDR_BLOCK_SET_LIST: Shape = Shape::List(
    ListShape::new(
        "VpcInfoIpv6CidrBlockSetList",
        &Shape::Structure(&VPC_INFO_IPV6_CIDR_BLOCK_SET_DETAILS),
    ),
);
pub static VPC_INFO_PEERING_OPTIONS_DETAILS: Structure = Structure {
    name: "VpcInfoPeeringOptionsDetails",
    members: &[
        optional("AllowDnsResolutionFromRemoteVpc", &Shape::Boolean),
        optional("AllowEgressFromLocalClassicLinkToRemoteVpc", &Shape::Boolean),
        optional("AllowEgressFromLocalVpcToRemoteClassicLink", &Shape::Boolean),
    ],
    union: false,
};
pub static VULNERABILITY: Structure = Structure {
    name: "Vulnerability",
    members: &[
        required("Id", &NON_EMPTY_STRING),
        optional("VulnerablePackages", &SOFTWARE_PACKAGE_LIST),
        optional("Cvss", &CVSS_LIST),
        optional("RelatedVulnerabilities", &STRING_LIST),
        optional("Vendor", &Shape::Structure(&VULNERABILITY_VENDOR)),
        optional("ReferenceUrls", &STRING_LIST),
        optional("FixAvailable", &VULNERABILITY_FIX_AVAILABLE),
        optional("EpssScore", &DOUBLE),
        optional("ExploitAvailable", &VULNERABILITY_EXPLOIT_AVAILABLE),
        optional("LastKnownExploitAt", &NON_EMPTY_STRING),
        optional("CodeVulnerabilities", &VULNERABILITY_CODE_VULNERABILITIES_LIST),
    ],
    union: false,
};
pub static VULNERABILITY_CODE_VULNERABILITIES: Structure = Structure {
    name: "VulnerabilityCodeVulnerabilities",
    members: &[
        optional("Cwes", &TYPE_LIST),
        optional("FilePath", &Shape::Structure(&CODE_VULNERABILITIES_FILE_PATH)),
        optional("SourceArn", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static VULNERABILITY_CODE_VULNERABILITIES_LIST: Shape = Shape::List(
    ListShape::new(
        "VulnerabilityCodeVulnerabilitiesList",
        &Shape::Structure(&VULNERABILITY_CODE_VULNERABILITIES),
    ),
);
pub static VULNERABILITY_EXPLOIT_AVAILABLE: Shape = Shape::String(
    StringShape::new("VulnerabilityExploitAvailable").values(&["YES", "NO"]),
);
pub static VULNERABILITY_FIX_AVAILABLE: Shape = Shape::String(
    StringShape::new("VulnerabilityFixAvailable").values(&["YES", "NO", "PARTIAL"]),
);
pub static VULNERABILITY_LIST: Shape = Shape::List(
    ListShape::new("VulnerabilityList", &Shape::Structure(&VULNERABILITY)),
);
pub static VULNERABILITY_VENDOR: Structure = Structure {
    name: "VulnerabilityVendor",
    members: &[
        required("Name", &NON_EMPTY_STRING),
        optional("Url", &NON_EMPTY_STRING),
        optional("VendorSeverity", &NON_EMPTY_STRING),
        optional("VendorCreatedAt", &NON_EMPTY_STRING),
        optional("VendorUpdatedAt", &NON_EMPTY_STRING),
    ],
    union: false,
};
pub static WAF_ACTION: Structure = Structure {
    name: "WafAction",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static WAF_EXCLUDED_RULE: Structure = Structure {
    name: "WafExcludedRule",
    members: &[optional("RuleId", &NON_EMPTY_STRING)],
    union: false,
};
pub static WAF_EXCLUDED_RULE_LIST: Shape = Shape::List(
    ListShape::new("WafExcludedRuleList", &Shape::Structure(&WAF_EXCLUDED_RULE)),
);
pub static WAF_OVERRIDE_ACTION: Structure = Structure {
    name: "WafOverrideAction",
    members: &[optional("Type", &NON_EMPTY_STRING)],
    union: false,
};
pub static WORKFLOW: Structure = Structure {
    name: "Workflow",
    members: &[optional("Status", &WORKFLOW_STATUS)],
    union: false,
};
pub static WORKFLOW_STATE: Shape = Shape::String(
    StringShape::new("WorkflowState")
        .values(&["NEW", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "RESOLVED"]),
);
pub static WORKFLOW_STATUS: Shape = Shape::String(
    StringShape::new("WorkflowStatus")
        .values(&["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"]),
);
pub static WORKFLOW_UPDATE: Structure = Structure {
    name: "WorkflowUpdate",
    members: &[optional("Status", &WORKFLOW_STATUS)],
    union: false,
};
