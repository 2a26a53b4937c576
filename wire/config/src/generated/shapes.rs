//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/config.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BaseConfigurationItem {
    pub version: Option<String>,
    pub account_id: Option<String>,
    pub configuration_item_capture_time: Option<Millis>,
    pub configuration_item_status: Option<String>,
    pub configuration_state_id: Option<String>,
    pub arn: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub aws_region: Option<String>,
    pub availability_zone: Option<String>,
    pub resource_creation_time: Option<Millis>,
    pub configuration: Option<String>,
    pub supplementary_configuration: Option<BTreeMap<String, String>>,
    pub recording_frequency: Option<String>,
    pub configuration_item_delivery_time: Option<Millis>,
}
impl Encode for BaseConfigurationItem {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("version", &self.version);
        object.optional("accountId", &self.account_id);
        object
            .timestamp(
                "configurationItemCaptureTime",
                self.configuration_item_capture_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("configurationItemStatus", &self.configuration_item_status);
        object.optional("configurationStateId", &self.configuration_state_id);
        object.optional("arn", &self.arn);
        object.optional("resourceType", &self.resource_type);
        object.optional("resourceId", &self.resource_id);
        object.optional("resourceName", &self.resource_name);
        object.optional("awsRegion", &self.aws_region);
        object.optional("availabilityZone", &self.availability_zone);
        object
            .timestamp(
                "resourceCreationTime",
                self.resource_creation_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("configuration", &self.configuration);
        object.optional("supplementaryConfiguration", &self.supplementary_configuration);
        object.optional("recordingFrequency", &self.recording_frequency);
        object
            .timestamp(
                "configurationItemDeliveryTime",
                self.configuration_item_delivery_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetResourceConfigRequest {
    pub resource_keys: Vec<ResourceKey>,
}
impl Decode for BatchGetResourceConfigRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchGetResourceConfigRequest {
            resource_keys: fields.required("resourceKeys"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetResourceConfigResponse {
    pub base_configuration_items: Option<Vec<BaseConfigurationItem>>,
    pub unprocessed_resource_keys: Option<Vec<ResourceKey>>,
}
impl Encode for BatchGetResourceConfigResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("baseConfigurationItems", &self.base_configuration_items);
        object.optional("unprocessedResourceKeys", &self.unprocessed_resource_keys);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Compliance {
    pub compliance_type: Option<String>,
    pub compliance_contributor_count: Option<ComplianceContributorCount>,
}
impl Encode for Compliance {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ComplianceType", &self.compliance_type);
        object
            .optional("ComplianceContributorCount", &self.compliance_contributor_count);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceByConfigRule {
    pub config_rule_name: Option<String>,
    pub compliance: Option<Compliance>,
}
impl Encode for ComplianceByConfigRule {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigRuleName", &self.config_rule_name);
        object.optional("Compliance", &self.compliance);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceByResource {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub compliance: Option<Compliance>,
}
impl Encode for ComplianceByResource {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResourceType", &self.resource_type);
        object.optional("ResourceId", &self.resource_id);
        object.optional("Compliance", &self.compliance);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceContributorCount {
    pub capped_count: Option<i64>,
    pub cap_exceeded: Option<bool>,
}
impl Encode for ComplianceContributorCount {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("CappedCount", &self.capped_count);
        object.optional("CapExceeded", &self.cap_exceeded);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceSummary {
    pub compliant_resource_count: Option<ComplianceContributorCount>,
    pub non_compliant_resource_count: Option<ComplianceContributorCount>,
    pub compliance_summary_timestamp: Option<Millis>,
}
impl Encode for ComplianceSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("CompliantResourceCount", &self.compliant_resource_count);
        object.optional("NonCompliantResourceCount", &self.non_compliant_resource_count);
        object
            .timestamp(
                "ComplianceSummaryTimestamp",
                self.compliance_summary_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceSummaryByResourceType {
    pub resource_type: Option<String>,
    pub compliance_summary: Option<ComplianceSummary>,
}
impl Encode for ComplianceSummaryByResourceType {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResourceType", &self.resource_type);
        object.optional("ComplianceSummary", &self.compliance_summary);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigExportDeliveryInfo {
    pub last_status: Option<String>,
    pub last_error_code: Option<String>,
    pub last_error_message: Option<String>,
    pub last_attempt_time: Option<Millis>,
    pub last_successful_time: Option<Millis>,
    pub next_delivery_time: Option<Millis>,
}
impl Encode for ConfigExportDeliveryInfo {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("lastStatus", &self.last_status);
        object.optional("lastErrorCode", &self.last_error_code);
        object.optional("lastErrorMessage", &self.last_error_message);
        object
            .timestamp(
                "lastAttemptTime",
                self.last_attempt_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "lastSuccessfulTime",
                self.last_successful_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "nextDeliveryTime",
                self.next_delivery_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigRule {
    pub config_rule_name: Option<String>,
    pub config_rule_arn: Option<String>,
    pub config_rule_id: Option<String>,
    pub description: Option<String>,
    pub scope: Option<Scope>,
    pub source: Source,
    pub input_parameters: Option<String>,
    pub maximum_execution_frequency: Option<String>,
    pub config_rule_state: Option<String>,
    pub created_by: Option<String>,
    pub evaluation_modes: Option<Vec<EvaluationModeConfiguration>>,
    pub rule_evaluation_visibility: Option<String>,
}
impl Decode for ConfigRule {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConfigRule {
            config_rule_name: fields.optional("ConfigRuleName"),
            config_rule_arn: fields.optional("ConfigRuleArn"),
            config_rule_id: fields.optional("ConfigRuleId"),
            description: fields.optional("Description"),
            scope: fields.optional("Scope"),
            source: fields.required("Source"),
            input_parameters: fields.optional("InputParameters"),
            maximum_execution_frequency: fields.optional("MaximumExecutionFrequency"),
            config_rule_state: fields.optional("ConfigRuleState"),
            created_by: fields.optional("CreatedBy"),
            evaluation_modes: fields.optional("EvaluationModes"),
            rule_evaluation_visibility: fields.optional("RuleEvaluationVisibility"),
        }
    }
}
impl Encode for ConfigRule {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigRuleName", &self.config_rule_name);
        object.optional("ConfigRuleArn", &self.config_rule_arn);
        object.optional("ConfigRuleId", &self.config_rule_id);
        object.optional("Description", &self.description);
        object.optional("Scope", &self.scope);
        object.member("Source", &self.source);
        object.optional("InputParameters", &self.input_parameters);
        object.optional("MaximumExecutionFrequency", &self.maximum_execution_frequency);
        object.optional("ConfigRuleState", &self.config_rule_state);
        object.optional("CreatedBy", &self.created_by);
        object.optional("EvaluationModes", &self.evaluation_modes);
        object.optional("RuleEvaluationVisibility", &self.rule_evaluation_visibility);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigRuleEvaluationStatus {
    pub config_rule_name: Option<String>,
    pub config_rule_arn: Option<String>,
    pub config_rule_id: Option<String>,
    pub last_successful_invocation_time: Option<Millis>,
    pub last_failed_invocation_time: Option<Millis>,
    pub last_successful_evaluation_time: Option<Millis>,
    pub last_failed_evaluation_time: Option<Millis>,
    pub first_activated_time: Option<Millis>,
    pub last_deactivated_time: Option<Millis>,
    pub last_error_code: Option<String>,
    pub last_error_message: Option<String>,
    pub first_evaluation_started: Option<bool>,
    pub last_debug_log_delivery_status: Option<String>,
    pub last_debug_log_delivery_status_reason: Option<String>,
    pub last_debug_log_delivery_time: Option<Millis>,
}
impl Encode for ConfigRuleEvaluationStatus {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigRuleName", &self.config_rule_name);
        object.optional("ConfigRuleArn", &self.config_rule_arn);
        object.optional("ConfigRuleId", &self.config_rule_id);
        object
            .timestamp(
                "LastSuccessfulInvocationTime",
                self.last_successful_invocation_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "LastFailedInvocationTime",
                self.last_failed_invocation_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "LastSuccessfulEvaluationTime",
                self.last_successful_evaluation_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "LastFailedEvaluationTime",
                self.last_failed_evaluation_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "FirstActivatedTime",
                self.first_activated_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "LastDeactivatedTime",
                self.last_deactivated_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("LastErrorCode", &self.last_error_code);
        object.optional("LastErrorMessage", &self.last_error_message);
        object.optional("FirstEvaluationStarted", &self.first_evaluation_started);
        object
            .optional(
                "LastDebugLogDeliveryStatus",
                &self.last_debug_log_delivery_status,
            );
        object
            .optional(
                "LastDebugLogDeliveryStatusReason",
                &self.last_debug_log_delivery_status_reason,
            );
        object
            .timestamp(
                "LastDebugLogDeliveryTime",
                self.last_debug_log_delivery_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigSnapshotDeliveryProperties {
    pub delivery_frequency: Option<String>,
}
impl Decode for ConfigSnapshotDeliveryProperties {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConfigSnapshotDeliveryProperties {
            delivery_frequency: fields.optional("deliveryFrequency"),
        }
    }
}
impl Encode for ConfigSnapshotDeliveryProperties {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("deliveryFrequency", &self.delivery_frequency);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigStreamDeliveryInfo {
    pub last_status: Option<String>,
    pub last_error_code: Option<String>,
    pub last_error_message: Option<String>,
    pub last_status_change_time: Option<Millis>,
}
impl Encode for ConfigStreamDeliveryInfo {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("lastStatus", &self.last_status);
        object.optional("lastErrorCode", &self.last_error_code);
        object.optional("lastErrorMessage", &self.last_error_message);
        object
            .timestamp(
                "lastStatusChangeTime",
                self.last_status_change_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationItem {
    pub version: Option<String>,
    pub account_id: Option<String>,
    pub configuration_item_capture_time: Option<Millis>,
    pub configuration_item_status: Option<String>,
    pub configuration_state_id: Option<String>,
    pub configuration_item_md5_hash: Option<String>,
    pub arn: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub aws_region: Option<String>,
    pub availability_zone: Option<String>,
    pub resource_creation_time: Option<Millis>,
    pub tags: Option<BTreeMap<String, String>>,
    pub related_events: Option<Vec<String>>,
    pub relationships: Option<Vec<Relationship>>,
    pub configuration: Option<String>,
    pub supplementary_configuration: Option<BTreeMap<String, String>>,
    pub recording_frequency: Option<String>,
    pub configuration_item_delivery_time: Option<Millis>,
}
impl Encode for ConfigurationItem {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("version", &self.version);
        object.optional("accountId", &self.account_id);
        object
            .timestamp(
                "configurationItemCaptureTime",
                self.configuration_item_capture_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("configurationItemStatus", &self.configuration_item_status);
        object.optional("configurationStateId", &self.configuration_state_id);
        object.optional("configurationItemMD5Hash", &self.configuration_item_md5_hash);
        object.optional("arn", &self.arn);
        object.optional("resourceType", &self.resource_type);
        object.optional("resourceId", &self.resource_id);
        object.optional("resourceName", &self.resource_name);
        object.optional("awsRegion", &self.aws_region);
        object.optional("availabilityZone", &self.availability_zone);
        object
            .timestamp(
                "resourceCreationTime",
                self.resource_creation_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("tags", &self.tags);
        object.optional("relatedEvents", &self.related_events);
        object.optional("relationships", &self.relationships);
        object.optional("configuration", &self.configuration);
        object.optional("supplementaryConfiguration", &self.supplementary_configuration);
        object.optional("recordingFrequency", &self.recording_frequency);
        object
            .timestamp(
                "configurationItemDeliveryTime",
                self.configuration_item_delivery_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationRecorder {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub recording_group: Option<RecordingGroup>,
    pub recording_mode: Option<RecordingMode>,
    pub recording_scope: Option<String>,
    pub service_principal: Option<String>,
    pub connector_arn: Option<String>,
    pub scope_configuration: Option<ScopeConfiguration>,
}
impl Decode for ConfigurationRecorder {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConfigurationRecorder {
            arn: fields.optional("arn"),
            name: fields.optional("name"),
            role_arn: fields.optional("roleARN"),
            recording_group: fields.optional("recordingGroup"),
            recording_mode: fields.optional("recordingMode"),
            recording_scope: fields.optional("recordingScope"),
            service_principal: fields.optional("servicePrincipal"),
            connector_arn: fields.optional("connectorArn"),
            scope_configuration: fields.optional("scopeConfiguration"),
        }
    }
}
impl Encode for ConfigurationRecorder {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("arn", &self.arn);
        object.optional("name", &self.name);
        object.optional("roleARN", &self.role_arn);
        object.optional("recordingGroup", &self.recording_group);
        object.optional("recordingMode", &self.recording_mode);
        object.optional("recordingScope", &self.recording_scope);
        object.optional("servicePrincipal", &self.service_principal);
        object.optional("connectorArn", &self.connector_arn);
        object.optional("scopeConfiguration", &self.scope_configuration);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationRecorderFilter {
    pub filter_name: Option<String>,
    pub filter_value: Option<Vec<String>>,
}
impl Decode for ConfigurationRecorderFilter {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConfigurationRecorderFilter {
            filter_name: fields.optional("filterName"),
            filter_value: fields.optional("filterValue"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationRecorderStatus {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub last_start_time: Option<Millis>,
    pub last_stop_time: Option<Millis>,
    pub recording: Option<bool>,
    pub last_status: Option<String>,
    pub last_error_code: Option<String>,
    pub last_error_message: Option<String>,
    pub last_status_change_time: Option<Millis>,
    pub service_principal: Option<String>,
}
impl Encode for ConfigurationRecorderStatus {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("arn", &self.arn);
        object.optional("name", &self.name);
        object
            .timestamp(
                "lastStartTime",
                self.last_start_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "lastStopTime",
                self.last_stop_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("recording", &self.recording);
        object.optional("lastStatus", &self.last_status);
        object.optional("lastErrorCode", &self.last_error_code);
        object.optional("lastErrorMessage", &self.last_error_message);
        object
            .timestamp(
                "lastStatusChangeTime",
                self.last_status_change_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("servicePrincipal", &self.service_principal);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationRecorderSummary {
    pub arn: String,
    pub name: String,
    pub service_principal: Option<String>,
    pub recording_scope: String,
    pub provider: Option<String>,
}
impl Encode for ConfigurationRecorderSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("arn", &self.arn);
        object.member("name", &self.name);
        object.optional("servicePrincipal", &self.service_principal);
        object.member("recordingScope", &self.recording_scope);
        object.optional("provider", &self.provider);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackComplianceFilters {
    pub config_rule_names: Option<Vec<String>>,
    pub compliance_type: Option<String>,
}
impl Decode for ConformancePackComplianceFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConformancePackComplianceFilters {
            config_rule_names: fields.optional("ConfigRuleNames"),
            compliance_type: fields.optional("ComplianceType"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackComplianceScore {
    pub score: Option<String>,
    pub conformance_pack_name: Option<String>,
    pub last_updated_time: Option<Millis>,
}
impl Encode for ConformancePackComplianceScore {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Score", &self.score);
        object.optional("ConformancePackName", &self.conformance_pack_name);
        object
            .timestamp(
                "LastUpdatedTime",
                self.last_updated_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackComplianceScoresFilters {
    pub conformance_pack_names: Vec<String>,
}
impl Decode for ConformancePackComplianceScoresFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConformancePackComplianceScoresFilters {
            conformance_pack_names: fields.required("ConformancePackNames"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackComplianceSummary {
    pub conformance_pack_name: String,
    pub conformance_pack_compliance_status: String,
}
impl Encode for ConformancePackComplianceSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ConformancePackName", &self.conformance_pack_name);
        object
            .member(
                "ConformancePackComplianceStatus",
                &self.conformance_pack_compliance_status,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackDetail {
    pub conformance_pack_name: String,
    pub conformance_pack_arn: String,
    pub conformance_pack_id: String,
    pub delivery_s3_bucket: Option<String>,
    pub delivery_s3_key_prefix: Option<String>,
    pub conformance_pack_input_parameters: Option<Vec<ConformancePackInputParameter>>,
    pub last_update_requested_time: Option<Millis>,
    pub created_by: Option<String>,
    pub template_ssm_document_details: Option<TemplateSSMDocumentDetails>,
    pub r#type: Option<String>,
    pub source: Option<ConformancePackSource>,
    pub scope: Option<ConformancePackScope>,
}
impl Encode for ConformancePackDetail {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ConformancePackName", &self.conformance_pack_name);
        object.member("ConformancePackArn", &self.conformance_pack_arn);
        object.member("ConformancePackId", &self.conformance_pack_id);
        object.optional("DeliveryS3Bucket", &self.delivery_s3_bucket);
        object.optional("DeliveryS3KeyPrefix", &self.delivery_s3_key_prefix);
        object
            .optional(
                "ConformancePackInputParameters",
                &self.conformance_pack_input_parameters,
            );
        object
            .timestamp(
                "LastUpdateRequestedTime",
                self.last_update_requested_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("CreatedBy", &self.created_by);
        object
            .optional("TemplateSSMDocumentDetails", &self.template_ssm_document_details);
        object.optional("Type", &self.r#type);
        object.optional("Source", &self.source);
        object.optional("Scope", &self.scope);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackEvaluationFilters {
    pub config_rule_names: Option<Vec<String>>,
    pub compliance_type: Option<String>,
    pub resource_type: Option<String>,
    pub resource_ids: Option<Vec<String>>,
}
impl Decode for ConformancePackEvaluationFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConformancePackEvaluationFilters {
            config_rule_names: fields.optional("ConfigRuleNames"),
            compliance_type: fields.optional("ComplianceType"),
            resource_type: fields.optional("ResourceType"),
            resource_ids: fields.optional("ResourceIds"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackEvaluationResult {
    pub compliance_type: String,
    pub evaluation_result_identifier: EvaluationResultIdentifier,
    pub config_rule_invoked_time: Millis,
    pub result_recorded_time: Millis,
    pub annotation: Option<String>,
}
impl Encode for ConformancePackEvaluationResult {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ComplianceType", &self.compliance_type);
        object.member("EvaluationResultIdentifier", &self.evaluation_result_identifier);
        object
            .timestamp(
                "ConfigRuleInvokedTime",
                Some(self.config_rule_invoked_time),
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "ResultRecordedTime",
                Some(self.result_recorded_time),
                TimestampFormat::EpochSeconds,
            );
        object.optional("Annotation", &self.annotation);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackInputParameter {
    pub parameter_name: String,
    pub parameter_value: String,
}
impl Decode for ConformancePackInputParameter {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConformancePackInputParameter {
            parameter_name: fields.required("ParameterName"),
            parameter_value: fields.required("ParameterValue"),
        }
    }
}
impl Encode for ConformancePackInputParameter {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ParameterName", &self.parameter_name);
        object.member("ParameterValue", &self.parameter_value);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackRuleCompliance {
    pub config_rule_name: Option<String>,
    pub compliance_type: Option<String>,
    pub controls: Option<Vec<String>>,
}
impl Encode for ConformancePackRuleCompliance {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigRuleName", &self.config_rule_name);
        object.optional("ComplianceType", &self.compliance_type);
        object.optional("Controls", &self.controls);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackScope {
    pub tag_key: String,
    pub tag_value: Option<String>,
}
impl Decode for ConformancePackScope {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConformancePackScope {
            tag_key: fields.required("TagKey"),
            tag_value: fields.optional("TagValue"),
        }
    }
}
impl Encode for ConformancePackScope {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("TagKey", &self.tag_key);
        object.optional("TagValue", &self.tag_value);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackSource {
    pub source_identifier: String,
}
impl Decode for ConformancePackSource {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConformancePackSource {
            source_identifier: fields.required("SourceIdentifier"),
        }
    }
}
impl Encode for ConformancePackSource {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SourceIdentifier", &self.source_identifier);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConformancePackStatusDetail {
    pub conformance_pack_name: String,
    pub conformance_pack_id: String,
    pub conformance_pack_arn: String,
    pub conformance_pack_state: String,
    pub stack_arn: Option<String>,
    pub conformance_pack_status_reason: Option<String>,
    pub last_update_requested_time: Millis,
    pub last_update_completed_time: Option<Millis>,
    pub r#type: Option<String>,
}
impl Encode for ConformancePackStatusDetail {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ConformancePackName", &self.conformance_pack_name);
        object.member("ConformancePackId", &self.conformance_pack_id);
        object.member("ConformancePackArn", &self.conformance_pack_arn);
        object.member("ConformancePackState", &self.conformance_pack_state);
        object.optional("StackArn", &self.stack_arn);
        object
            .optional(
                "ConformancePackStatusReason",
                &self.conformance_pack_status_reason,
            );
        object
            .timestamp(
                "LastUpdateRequestedTime",
                Some(self.last_update_requested_time),
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "LastUpdateCompletedTime",
                self.last_update_completed_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("Type", &self.r#type);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomPolicyDetails {
    pub policy_runtime: String,
    pub policy_text: String,
    pub enable_debug_log_delivery: Option<bool>,
}
impl Decode for CustomPolicyDetails {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CustomPolicyDetails {
            policy_runtime: fields.required("PolicyRuntime"),
            policy_text: fields.required("PolicyText"),
            enable_debug_log_delivery: fields.optional("EnableDebugLogDelivery"),
        }
    }
}
impl Encode for CustomPolicyDetails {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("PolicyRuntime", &self.policy_runtime);
        object.member("PolicyText", &self.policy_text);
        object.optional("EnableDebugLogDelivery", &self.enable_debug_log_delivery);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConfigRuleRequest {
    pub config_rule_name: String,
}
impl Decode for DeleteConfigRuleRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteConfigRuleRequest {
            config_rule_name: fields.required("ConfigRuleName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConfigurationRecorderRequest {
    pub configuration_recorder_name: String,
}
impl Decode for DeleteConfigurationRecorderRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteConfigurationRecorderRequest {
            configuration_recorder_name: fields.required("ConfigurationRecorderName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConformancePackRequest {
    pub conformance_pack_name: String,
}
impl Decode for DeleteConformancePackRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteConformancePackRequest {
            conformance_pack_name: fields.required("ConformancePackName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeliveryChannelRequest {
    pub delivery_channel_name: String,
}
impl Decode for DeleteDeliveryChannelRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteDeliveryChannelRequest {
            delivery_channel_name: fields.required("DeliveryChannelName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOrganizationConformancePackRequest {
    pub organization_conformance_pack_name: String,
}
impl Decode for DeleteOrganizationConformancePackRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteOrganizationConformancePackRequest {
            organization_conformance_pack_name: fields
                .required("OrganizationConformancePackName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourceConfigRequest {
    pub resource_type: String,
    pub resource_id: String,
}
impl Decode for DeleteResourceConfigRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteResourceConfigRequest {
            resource_type: fields.required("ResourceType"),
            resource_id: fields.required("ResourceId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRetentionConfigurationRequest {
    pub retention_configuration_name: String,
}
impl Decode for DeleteRetentionConfigurationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteRetentionConfigurationRequest {
            retention_configuration_name: fields.required("RetentionConfigurationName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeliveryChannel {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub s3_kms_key_arn: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub config_snapshot_delivery_properties: Option<ConfigSnapshotDeliveryProperties>,
}
impl Decode for DeliveryChannel {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeliveryChannel {
            name: fields.optional("name"),
            s3_bucket_name: fields.optional("s3BucketName"),
            s3_key_prefix: fields.optional("s3KeyPrefix"),
            s3_kms_key_arn: fields.optional("s3KmsKeyArn"),
            sns_topic_arn: fields.optional("snsTopicARN"),
            config_snapshot_delivery_properties: fields
                .optional("configSnapshotDeliveryProperties"),
        }
    }
}
impl Encode for DeliveryChannel {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("name", &self.name);
        object.optional("s3BucketName", &self.s3_bucket_name);
        object.optional("s3KeyPrefix", &self.s3_key_prefix);
        object.optional("s3KmsKeyArn", &self.s3_kms_key_arn);
        object.optional("snsTopicARN", &self.sns_topic_arn);
        object
            .optional(
                "configSnapshotDeliveryProperties",
                &self.config_snapshot_delivery_properties,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeliveryChannelStatus {
    pub name: Option<String>,
    pub config_snapshot_delivery_info: Option<ConfigExportDeliveryInfo>,
    pub config_history_delivery_info: Option<ConfigExportDeliveryInfo>,
    pub config_stream_delivery_info: Option<ConfigStreamDeliveryInfo>,
}
impl Encode for DeliveryChannelStatus {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("name", &self.name);
        object
            .optional("configSnapshotDeliveryInfo", &self.config_snapshot_delivery_info);
        object.optional("configHistoryDeliveryInfo", &self.config_history_delivery_info);
        object.optional("configStreamDeliveryInfo", &self.config_stream_delivery_info);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeComplianceByConfigRuleRequest {
    pub config_rule_names: Option<Vec<String>>,
    pub compliance_types: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl Decode for DescribeComplianceByConfigRuleRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeComplianceByConfigRuleRequest {
            config_rule_names: fields.optional("ConfigRuleNames"),
            compliance_types: fields.optional("ComplianceTypes"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeComplianceByConfigRuleResponse {
    pub compliance_by_config_rules: Option<Vec<ComplianceByConfigRule>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeComplianceByConfigRuleResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ComplianceByConfigRules", &self.compliance_by_config_rules);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeComplianceByResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub compliance_types: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for DescribeComplianceByResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeComplianceByResourceRequest {
            resource_type: fields.optional("ResourceType"),
            resource_id: fields.optional("ResourceId"),
            compliance_types: fields.optional("ComplianceTypes"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeComplianceByResourceResponse {
    pub compliance_by_resources: Option<Vec<ComplianceByResource>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeComplianceByResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ComplianceByResources", &self.compliance_by_resources);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigRuleEvaluationStatusRequest {
    pub config_rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
}
impl Decode for DescribeConfigRuleEvaluationStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConfigRuleEvaluationStatusRequest {
            config_rule_names: fields.optional("ConfigRuleNames"),
            next_token: fields.optional("NextToken"),
            limit: fields.optional("Limit"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigRuleEvaluationStatusResponse {
    pub config_rules_evaluation_status: Option<Vec<ConfigRuleEvaluationStatus>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeConfigRuleEvaluationStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConfigRulesEvaluationStatus",
                &self.config_rules_evaluation_status,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigRulesFilters {
    pub evaluation_mode: Option<String>,
    pub rule_evaluation_visibility: Option<String>,
}
impl Decode for DescribeConfigRulesFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConfigRulesFilters {
            evaluation_mode: fields.optional("EvaluationMode"),
            rule_evaluation_visibility: fields.optional("RuleEvaluationVisibility"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigRulesRequest {
    pub config_rule_names: Option<Vec<String>>,
    pub filters: Option<DescribeConfigRulesFilters>,
    pub next_token: Option<String>,
}
impl Decode for DescribeConfigRulesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConfigRulesRequest {
            config_rule_names: fields.optional("ConfigRuleNames"),
            filters: fields.optional("Filters"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigRulesResponse {
    pub config_rules: Option<Vec<ConfigRule>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeConfigRulesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigRules", &self.config_rules);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigurationRecorderStatusRequest {
    pub configuration_recorder_names: Option<Vec<String>>,
    pub service_principal: Option<String>,
    pub arn: Option<String>,
}
impl Decode for DescribeConfigurationRecorderStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConfigurationRecorderStatusRequest {
            configuration_recorder_names: fields.optional("ConfigurationRecorderNames"),
            service_principal: fields.optional("ServicePrincipal"),
            arn: fields.optional("Arn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigurationRecorderStatusResponse {
    pub configuration_recorders_status: Option<Vec<ConfigurationRecorderStatus>>,
}
impl Encode for DescribeConfigurationRecorderStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConfigurationRecordersStatus",
                &self.configuration_recorders_status,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigurationRecordersRequest {
    pub configuration_recorder_names: Option<Vec<String>>,
    pub service_principal: Option<String>,
    pub arn: Option<String>,
}
impl Decode for DescribeConfigurationRecordersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConfigurationRecordersRequest {
            configuration_recorder_names: fields.optional("ConfigurationRecorderNames"),
            service_principal: fields.optional("ServicePrincipal"),
            arn: fields.optional("Arn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConfigurationRecordersResponse {
    pub configuration_recorders: Option<Vec<ConfigurationRecorder>>,
}
impl Encode for DescribeConfigurationRecordersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigurationRecorders", &self.configuration_recorders);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePackComplianceRequest {
    pub conformance_pack_name: String,
    pub filters: Option<ConformancePackComplianceFilters>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for DescribeConformancePackComplianceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConformancePackComplianceRequest {
            conformance_pack_name: fields.required("ConformancePackName"),
            filters: fields.optional("Filters"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePackComplianceResponse {
    pub conformance_pack_name: String,
    pub conformance_pack_rule_compliance_list: Vec<ConformancePackRuleCompliance>,
    pub next_token: Option<String>,
}
impl Encode for DescribeConformancePackComplianceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ConformancePackName", &self.conformance_pack_name);
        object
            .member(
                "ConformancePackRuleComplianceList",
                &self.conformance_pack_rule_compliance_list,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePackStatusRequest {
    pub conformance_pack_names: Option<Vec<String>>,
    pub filters: Option<DescribeConformancePacksFilters>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for DescribeConformancePackStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConformancePackStatusRequest {
            conformance_pack_names: fields.optional("ConformancePackNames"),
            filters: fields.optional("Filters"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePackStatusResponse {
    pub conformance_pack_status_details: Option<Vec<ConformancePackStatusDetail>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeConformancePackStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConformancePackStatusDetails",
                &self.conformance_pack_status_details,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePacksFilters {
    pub types: Option<Vec<String>>,
}
impl Decode for DescribeConformancePacksFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConformancePacksFilters {
            types: fields.optional("Types"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePacksRequest {
    pub conformance_pack_names: Option<Vec<String>>,
    pub filters: Option<DescribeConformancePacksFilters>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for DescribeConformancePacksRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeConformancePacksRequest {
            conformance_pack_names: fields.optional("ConformancePackNames"),
            filters: fields.optional("Filters"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConformancePacksResponse {
    pub conformance_pack_details: Option<Vec<ConformancePackDetail>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeConformancePacksResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConformancePackDetails", &self.conformance_pack_details);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDeliveryChannelStatusRequest {
    pub delivery_channel_names: Option<Vec<String>>,
}
impl Decode for DescribeDeliveryChannelStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeDeliveryChannelStatusRequest {
            delivery_channel_names: fields.optional("DeliveryChannelNames"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDeliveryChannelStatusResponse {
    pub delivery_channels_status: Option<Vec<DeliveryChannelStatus>>,
}
impl Encode for DescribeDeliveryChannelStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DeliveryChannelsStatus", &self.delivery_channels_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDeliveryChannelsRequest {
    pub delivery_channel_names: Option<Vec<String>>,
}
impl Decode for DescribeDeliveryChannelsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeDeliveryChannelsRequest {
            delivery_channel_names: fields.optional("DeliveryChannelNames"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDeliveryChannelsResponse {
    pub delivery_channels: Option<Vec<DeliveryChannel>>,
}
impl Encode for DescribeDeliveryChannelsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DeliveryChannels", &self.delivery_channels);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationConformancePackStatusesRequest {
    pub organization_conformance_pack_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for DescribeOrganizationConformancePackStatusesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeOrganizationConformancePackStatusesRequest {
            organization_conformance_pack_names: fields
                .optional("OrganizationConformancePackNames"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationConformancePackStatusesResponse {
    pub organization_conformance_pack_statuses: Option<
        Vec<OrganizationConformancePackStatus>,
    >,
    pub next_token: Option<String>,
}
impl Encode for DescribeOrganizationConformancePackStatusesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "OrganizationConformancePackStatuses",
                &self.organization_conformance_pack_statuses,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationConformancePacksRequest {
    pub organization_conformance_pack_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for DescribeOrganizationConformancePacksRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeOrganizationConformancePacksRequest {
            organization_conformance_pack_names: fields
                .optional("OrganizationConformancePackNames"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationConformancePacksResponse {
    pub organization_conformance_packs: Option<Vec<OrganizationConformancePack>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeOrganizationConformancePacksResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "OrganizationConformancePacks",
                &self.organization_conformance_packs,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRetentionConfigurationsRequest {
    pub retention_configuration_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl Decode for DescribeRetentionConfigurationsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeRetentionConfigurationsRequest {
            retention_configuration_names: fields
                .optional("RetentionConfigurationNames"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRetentionConfigurationsResponse {
    pub retention_configurations: Option<Vec<RetentionConfiguration>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeRetentionConfigurationsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("RetentionConfigurations", &self.retention_configurations);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EvaluationModeConfiguration {
    pub mode: Option<String>,
}
impl Decode for EvaluationModeConfiguration {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        EvaluationModeConfiguration {
            mode: fields.optional("Mode"),
        }
    }
}
impl Encode for EvaluationModeConfiguration {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Mode", &self.mode);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EvaluationResult {
    pub evaluation_result_identifier: Option<EvaluationResultIdentifier>,
    pub compliance_type: Option<String>,
    pub result_recorded_time: Option<Millis>,
    pub config_rule_invoked_time: Option<Millis>,
    pub annotation: Option<String>,
    pub result_token: Option<String>,
}
impl Encode for EvaluationResult {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional("EvaluationResultIdentifier", &self.evaluation_result_identifier);
        object.optional("ComplianceType", &self.compliance_type);
        object
            .timestamp(
                "ResultRecordedTime",
                self.result_recorded_time,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "ConfigRuleInvokedTime",
                self.config_rule_invoked_time,
                TimestampFormat::EpochSeconds,
            );
        object.optional("Annotation", &self.annotation);
        object.optional("ResultToken", &self.result_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EvaluationResultIdentifier {
    pub evaluation_result_qualifier: Option<EvaluationResultQualifier>,
    pub ordering_timestamp: Option<Millis>,
    pub resource_evaluation_id: Option<String>,
}
impl Encode for EvaluationResultIdentifier {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("EvaluationResultQualifier", &self.evaluation_result_qualifier);
        object
            .timestamp(
                "OrderingTimestamp",
                self.ordering_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.optional("ResourceEvaluationId", &self.resource_evaluation_id);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EvaluationResultQualifier {
    pub config_rule_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub evaluation_mode: Option<String>,
}
impl Encode for EvaluationResultQualifier {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigRuleName", &self.config_rule_name);
        object.optional("ResourceType", &self.resource_type);
        object.optional("ResourceId", &self.resource_id);
        object.optional("EvaluationMode", &self.evaluation_mode);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExclusionByResourceTypes {
    pub resource_types: Option<Vec<String>>,
}
impl Decode for ExclusionByResourceTypes {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ExclusionByResourceTypes {
            resource_types: fields.optional("resourceTypes"),
        }
    }
}
impl Encode for ExclusionByResourceTypes {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("resourceTypes", &self.resource_types);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExternalEvaluation {
    pub compliance_resource_type: String,
    pub compliance_resource_id: String,
    pub compliance_type: String,
    pub annotation: Option<String>,
    pub ordering_timestamp: Millis,
}
impl Decode for ExternalEvaluation {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ExternalEvaluation {
            compliance_resource_type: fields.required("ComplianceResourceType"),
            compliance_resource_id: fields.required("ComplianceResourceId"),
            compliance_type: fields.required("ComplianceType"),
            annotation: fields.optional("Annotation"),
            ordering_timestamp: fields.required("OrderingTimestamp"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceDetailsByConfigRuleRequest {
    pub config_rule_name: String,
    pub compliance_types: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for GetComplianceDetailsByConfigRuleRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetComplianceDetailsByConfigRuleRequest {
            config_rule_name: fields.required("ConfigRuleName"),
            compliance_types: fields.optional("ComplianceTypes"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceDetailsByConfigRuleResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub next_token: Option<String>,
}
impl Encode for GetComplianceDetailsByConfigRuleResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("EvaluationResults", &self.evaluation_results);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceDetailsByResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub compliance_types: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub resource_evaluation_id: Option<String>,
}
impl Decode for GetComplianceDetailsByResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetComplianceDetailsByResourceRequest {
            resource_type: fields.optional("ResourceType"),
            resource_id: fields.optional("ResourceId"),
            compliance_types: fields.optional("ComplianceTypes"),
            next_token: fields.optional("NextToken"),
            resource_evaluation_id: fields.optional("ResourceEvaluationId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceDetailsByResourceResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub next_token: Option<String>,
}
impl Encode for GetComplianceDetailsByResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("EvaluationResults", &self.evaluation_results);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceSummaryByConfigRuleResponse {
    pub compliance_summary: Option<ComplianceSummary>,
}
impl Encode for GetComplianceSummaryByConfigRuleResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ComplianceSummary", &self.compliance_summary);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceSummaryByResourceTypeRequest {
    pub resource_types: Option<Vec<String>>,
}
impl Decode for GetComplianceSummaryByResourceTypeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetComplianceSummaryByResourceTypeRequest {
            resource_types: fields.optional("ResourceTypes"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetComplianceSummaryByResourceTypeResponse {
    pub compliance_summaries_by_resource_type: Option<
        Vec<ComplianceSummaryByResourceType>,
    >,
}
impl Encode for GetComplianceSummaryByResourceTypeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ComplianceSummariesByResourceType",
                &self.compliance_summaries_by_resource_type,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConformancePackComplianceDetailsRequest {
    pub conformance_pack_name: String,
    pub filters: Option<ConformancePackEvaluationFilters>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for GetConformancePackComplianceDetailsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetConformancePackComplianceDetailsRequest {
            conformance_pack_name: fields.required("ConformancePackName"),
            filters: fields.optional("Filters"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConformancePackComplianceDetailsResponse {
    pub conformance_pack_name: String,
    pub conformance_pack_rule_evaluation_results: Option<
        Vec<ConformancePackEvaluationResult>,
    >,
    pub next_token: Option<String>,
}
impl Encode for GetConformancePackComplianceDetailsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ConformancePackName", &self.conformance_pack_name);
        object
            .optional(
                "ConformancePackRuleEvaluationResults",
                &self.conformance_pack_rule_evaluation_results,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConformancePackComplianceSummaryRequest {
    pub conformance_pack_names: Vec<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for GetConformancePackComplianceSummaryRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetConformancePackComplianceSummaryRequest {
            conformance_pack_names: fields.required("ConformancePackNames"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConformancePackComplianceSummaryResponse {
    pub conformance_pack_compliance_summary_list: Option<
        Vec<ConformancePackComplianceSummary>,
    >,
    pub next_token: Option<String>,
}
impl Encode for GetConformancePackComplianceSummaryResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConformancePackComplianceSummaryList",
                &self.conformance_pack_compliance_summary_list,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCustomRulePolicyRequest {
    pub config_rule_name: Option<String>,
}
impl Decode for GetCustomRulePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetCustomRulePolicyRequest {
            config_rule_name: fields.optional("ConfigRuleName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCustomRulePolicyResponse {
    pub policy_text: Option<String>,
}
impl Encode for GetCustomRulePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("PolicyText", &self.policy_text);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDiscoveredResourceCountsRequest {
    pub resource_types: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for GetDiscoveredResourceCountsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetDiscoveredResourceCountsRequest {
            resource_types: fields.optional("resourceTypes"),
            limit: fields.optional("limit"),
            next_token: fields.optional("nextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDiscoveredResourceCountsResponse {
    pub total_discovered_resources: Option<i64>,
    pub resource_counts: Option<Vec<ResourceCount>>,
    pub next_token: Option<String>,
}
impl Encode for GetDiscoveredResourceCountsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("totalDiscoveredResources", &self.total_discovered_resources);
        object.optional("resourceCounts", &self.resource_counts);
        object.optional("nextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOrganizationConformancePackDetailedStatusRequest {
    pub organization_conformance_pack_name: String,
    pub filters: Option<OrganizationResourceDetailedStatusFilters>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for GetOrganizationConformancePackDetailedStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetOrganizationConformancePackDetailedStatusRequest {
            organization_conformance_pack_name: fields
                .required("OrganizationConformancePackName"),
            filters: fields.optional("Filters"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOrganizationConformancePackDetailedStatusResponse {
    pub organization_conformance_pack_detailed_statuses: Option<
        Vec<OrganizationConformancePackDetailedStatus>,
    >,
    pub next_token: Option<String>,
}
impl Encode for GetOrganizationConformancePackDetailedStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "OrganizationConformancePackDetailedStatuses",
                &self.organization_conformance_pack_detailed_statuses,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourceConfigHistoryRequest {
    pub resource_type: String,
    pub resource_id: String,
    pub later_time: Option<Millis>,
    pub earlier_time: Option<Millis>,
    pub chronological_order: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for GetResourceConfigHistoryRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetResourceConfigHistoryRequest {
            resource_type: fields.required("resourceType"),
            resource_id: fields.required("resourceId"),
            later_time: fields.optional("laterTime"),
            earlier_time: fields.optional("earlierTime"),
            chronological_order: fields.optional("chronologicalOrder"),
            limit: fields.optional("limit"),
            next_token: fields.optional("nextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourceConfigHistoryResponse {
    pub configuration_items: Option<Vec<ConfigurationItem>>,
    pub next_token: Option<String>,
}
impl Encode for GetResourceConfigHistoryResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("configurationItems", &self.configuration_items);
        object.optional("nextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConfigurationRecordersRequest {
    pub filters: Option<Vec<ConfigurationRecorderFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for ListConfigurationRecordersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListConfigurationRecordersRequest {
            filters: fields.optional("Filters"),
            max_results: fields.optional("MaxResults"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConfigurationRecordersResponse {
    pub configuration_recorder_summaries: Vec<ConfigurationRecorderSummary>,
    pub next_token: Option<String>,
}
impl Encode for ListConfigurationRecordersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "ConfigurationRecorderSummaries",
                &self.configuration_recorder_summaries,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConformancePackComplianceScoresRequest {
    pub filters: Option<ConformancePackComplianceScoresFilters>,
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for ListConformancePackComplianceScoresRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListConformancePackComplianceScoresRequest {
            filters: fields.optional("Filters"),
            sort_order: fields.optional("SortOrder"),
            sort_by: fields.optional("SortBy"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConformancePackComplianceScoresResponse {
    pub next_token: Option<String>,
    pub conformance_pack_compliance_scores: Vec<ConformancePackComplianceScore>,
}
impl Encode for ListConformancePackComplianceScoresResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("NextToken", &self.next_token);
        object
            .member(
                "ConformancePackComplianceScores",
                &self.conformance_pack_compliance_scores,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDiscoveredResourcesRequest {
    pub resource_type: String,
    pub resource_ids: Option<Vec<String>>,
    pub resource_name: Option<String>,
    pub limit: Option<i64>,
    pub include_deleted_resources: Option<bool>,
    pub next_token: Option<String>,
}
impl Decode for ListDiscoveredResourcesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListDiscoveredResourcesRequest {
            resource_type: fields.required("resourceType"),
            resource_ids: fields.optional("resourceIds"),
            resource_name: fields.optional("resourceName"),
            limit: fields.optional("limit"),
            include_deleted_resources: fields.optional("includeDeletedResources"),
            next_token: fields.optional("nextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDiscoveredResourcesResponse {
    pub resource_identifiers: Option<Vec<ResourceIdentifier>>,
    pub next_token: Option<String>,
}
impl Encode for ListDiscoveredResourcesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("resourceIdentifiers", &self.resource_identifiers);
        object.optional("nextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for ListTagsForResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListTagsForResourceRequest {
            resource_arn: fields.required("ResourceArn"),
            limit: fields.optional("Limit"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}
impl Encode for ListTagsForResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Tags", &self.tags);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationConformancePack {
    pub organization_conformance_pack_name: String,
    pub organization_conformance_pack_arn: String,
    pub delivery_s3_bucket: Option<String>,
    pub delivery_s3_key_prefix: Option<String>,
    pub conformance_pack_input_parameters: Option<Vec<ConformancePackInputParameter>>,
    pub excluded_accounts: Option<Vec<String>>,
    pub last_update_time: Millis,
}
impl Encode for OrganizationConformancePack {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "OrganizationConformancePackName",
                &self.organization_conformance_pack_name,
            );
        object
            .member(
                "OrganizationConformancePackArn",
                &self.organization_conformance_pack_arn,
            );
        object.optional("DeliveryS3Bucket", &self.delivery_s3_bucket);
        object.optional("DeliveryS3KeyPrefix", &self.delivery_s3_key_prefix);
        object
            .optional(
                "ConformancePackInputParameters",
                &self.conformance_pack_input_parameters,
            );
        object.optional("ExcludedAccounts", &self.excluded_accounts);
        object
            .timestamp(
                "LastUpdateTime",
                Some(self.last_update_time),
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationConformancePackDetailedStatus {
    pub account_id: String,
    pub conformance_pack_name: String,
    pub status: String,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub last_update_time: Option<Millis>,
}
impl Encode for OrganizationConformancePackDetailedStatus {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("AccountId", &self.account_id);
        object.member("ConformancePackName", &self.conformance_pack_name);
        object.member("Status", &self.status);
        object.optional("ErrorCode", &self.error_code);
        object.optional("ErrorMessage", &self.error_message);
        object
            .timestamp(
                "LastUpdateTime",
                self.last_update_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationConformancePackStatus {
    pub organization_conformance_pack_name: String,
    pub status: String,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub last_update_time: Option<Millis>,
}
impl Encode for OrganizationConformancePackStatus {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "OrganizationConformancePackName",
                &self.organization_conformance_pack_name,
            );
        object.member("Status", &self.status);
        object.optional("ErrorCode", &self.error_code);
        object.optional("ErrorMessage", &self.error_message);
        object
            .timestamp(
                "LastUpdateTime",
                self.last_update_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationResourceDetailedStatusFilters {
    pub account_id: Option<String>,
    pub status: Option<String>,
}
impl Decode for OrganizationResourceDetailedStatusFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        OrganizationResourceDetailedStatusFilters {
            account_id: fields.optional("AccountId"),
            status: fields.optional("Status"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutConfigRuleRequest {
    pub config_rule: ConfigRule,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for PutConfigRuleRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutConfigRuleRequest {
            config_rule: fields.required("ConfigRule"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutConfigurationRecorderRequest {
    pub configuration_recorder: ConfigurationRecorder,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for PutConfigurationRecorderRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutConfigurationRecorderRequest {
            configuration_recorder: fields.required("ConfigurationRecorder"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutConformancePackRequest {
    pub conformance_pack_name: String,
    pub template_s3_uri: Option<String>,
    pub template_body: Option<String>,
    pub delivery_s3_bucket: Option<String>,
    pub delivery_s3_key_prefix: Option<String>,
    pub conformance_pack_input_parameters: Option<Vec<ConformancePackInputParameter>>,
    pub template_ssm_document_details: Option<TemplateSSMDocumentDetails>,
    pub tags: Option<Vec<Tag>>,
    pub source: Option<ConformancePackSource>,
    pub scope: Option<ConformancePackScope>,
}
impl Decode for PutConformancePackRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutConformancePackRequest {
            conformance_pack_name: fields.required("ConformancePackName"),
            template_s3_uri: fields.optional("TemplateS3Uri"),
            template_body: fields.optional("TemplateBody"),
            delivery_s3_bucket: fields.optional("DeliveryS3Bucket"),
            delivery_s3_key_prefix: fields.optional("DeliveryS3KeyPrefix"),
            conformance_pack_input_parameters: fields
                .optional("ConformancePackInputParameters"),
            template_ssm_document_details: fields.optional("TemplateSSMDocumentDetails"),
            tags: fields.optional("Tags"),
            source: fields.optional("Source"),
            scope: fields.optional("Scope"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutConformancePackResponse {
    pub conformance_pack_arn: Option<String>,
}
impl Encode for PutConformancePackResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConformancePackArn", &self.conformance_pack_arn);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDeliveryChannelRequest {
    pub delivery_channel: DeliveryChannel,
}
impl Decode for PutDeliveryChannelRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutDeliveryChannelRequest {
            delivery_channel: fields.required("DeliveryChannel"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutExternalEvaluationRequest {
    pub config_rule_name: String,
    pub external_evaluation: ExternalEvaluation,
}
impl Decode for PutExternalEvaluationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutExternalEvaluationRequest {
            config_rule_name: fields.required("ConfigRuleName"),
            external_evaluation: fields.required("ExternalEvaluation"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutExternalEvaluationResponse {}
impl Encode for PutExternalEvaluationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutOrganizationConformancePackRequest {
    pub organization_conformance_pack_name: String,
    pub template_s3_uri: Option<String>,
    pub template_body: Option<String>,
    pub delivery_s3_bucket: Option<String>,
    pub delivery_s3_key_prefix: Option<String>,
    pub conformance_pack_input_parameters: Option<Vec<ConformancePackInputParameter>>,
    pub excluded_accounts: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for PutOrganizationConformancePackRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutOrganizationConformancePackRequest {
            organization_conformance_pack_name: fields
                .required("OrganizationConformancePackName"),
            template_s3_uri: fields.optional("TemplateS3Uri"),
            template_body: fields.optional("TemplateBody"),
            delivery_s3_bucket: fields.optional("DeliveryS3Bucket"),
            delivery_s3_key_prefix: fields.optional("DeliveryS3KeyPrefix"),
            conformance_pack_input_parameters: fields
                .optional("ConformancePackInputParameters"),
            excluded_accounts: fields.optional("ExcludedAccounts"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutOrganizationConformancePackResponse {
    pub organization_conformance_pack_arn: Option<String>,
}
impl Encode for PutOrganizationConformancePackResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "OrganizationConformancePackArn",
                &self.organization_conformance_pack_arn,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourceConfigRequest {
    pub resource_type: String,
    pub schema_version_id: String,
    pub resource_id: String,
    pub resource_name: Option<String>,
    pub configuration: String,
    pub tags: Option<BTreeMap<String, String>>,
}
impl Decode for PutResourceConfigRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutResourceConfigRequest {
            resource_type: fields.required("ResourceType"),
            schema_version_id: fields.required("SchemaVersionId"),
            resource_id: fields.required("ResourceId"),
            resource_name: fields.optional("ResourceName"),
            configuration: fields.required("Configuration"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRetentionConfigurationRequest {
    pub retention_period_in_days: i64,
}
impl Decode for PutRetentionConfigurationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutRetentionConfigurationRequest {
            retention_period_in_days: fields.required("RetentionPeriodInDays"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRetentionConfigurationResponse {
    pub retention_configuration: Option<RetentionConfiguration>,
}
impl Encode for PutRetentionConfigurationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("RetentionConfiguration", &self.retention_configuration);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingGroup {
    pub all_supported: Option<bool>,
    pub include_global_resource_types: Option<bool>,
    pub resource_types: Option<Vec<String>>,
    pub exclusion_by_resource_types: Option<ExclusionByResourceTypes>,
    pub recording_strategy: Option<RecordingStrategy>,
}
impl Decode for RecordingGroup {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        RecordingGroup {
            all_supported: fields.optional("allSupported"),
            include_global_resource_types: fields.optional("includeGlobalResourceTypes"),
            resource_types: fields.optional("resourceTypes"),
            exclusion_by_resource_types: fields.optional("exclusionByResourceTypes"),
            recording_strategy: fields.optional("recordingStrategy"),
        }
    }
}
impl Encode for RecordingGroup {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("allSupported", &self.all_supported);
        object
            .optional("includeGlobalResourceTypes", &self.include_global_resource_types);
        object.optional("resourceTypes", &self.resource_types);
        object.optional("exclusionByResourceTypes", &self.exclusion_by_resource_types);
        object.optional("recordingStrategy", &self.recording_strategy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingMode {
    pub recording_frequency: String,
    pub recording_mode_overrides: Option<Vec<RecordingModeOverride>>,
}
impl Decode for RecordingMode {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        RecordingMode {
            recording_frequency: fields.required("recordingFrequency"),
            recording_mode_overrides: fields.optional("recordingModeOverrides"),
        }
    }
}
impl Encode for RecordingMode {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("recordingFrequency", &self.recording_frequency);
        object.optional("recordingModeOverrides", &self.recording_mode_overrides);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingModeOverride {
    pub description: Option<String>,
    pub resource_types: Vec<String>,
    pub recording_frequency: String,
}
impl Decode for RecordingModeOverride {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        RecordingModeOverride {
            description: fields.optional("description"),
            resource_types: fields.required("resourceTypes"),
            recording_frequency: fields.required("recordingFrequency"),
        }
    }
}
impl Encode for RecordingModeOverride {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("description", &self.description);
        object.member("resourceTypes", &self.resource_types);
        object.member("recordingFrequency", &self.recording_frequency);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingStrategy {
    pub use_only: Option<String>,
}
impl Decode for RecordingStrategy {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        RecordingStrategy {
            use_only: fields.optional("useOnly"),
        }
    }
}
impl Encode for RecordingStrategy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("useOnly", &self.use_only);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Relationship {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub relationship_name: Option<String>,
}
impl Encode for Relationship {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("resourceType", &self.resource_type);
        object.optional("resourceId", &self.resource_id);
        object.optional("resourceName", &self.resource_name);
        object.optional("relationshipName", &self.relationship_name);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceCount {
    pub resource_type: Option<String>,
    pub count: Option<i64>,
}
impl Encode for ResourceCount {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("resourceType", &self.resource_type);
        object.optional("count", &self.count);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceIdentifier {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_deletion_time: Option<Millis>,
}
impl Encode for ResourceIdentifier {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("resourceType", &self.resource_type);
        object.optional("resourceId", &self.resource_id);
        object.optional("resourceName", &self.resource_name);
        object
            .timestamp(
                "resourceDeletionTime",
                self.resource_deletion_time,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceKey {
    pub resource_type: String,
    pub resource_id: String,
}
impl Decode for ResourceKey {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ResourceKey {
            resource_type: fields.required("resourceType"),
            resource_id: fields.required("resourceId"),
        }
    }
}
impl Encode for ResourceKey {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("resourceType", &self.resource_type);
        object.member("resourceId", &self.resource_id);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetentionConfiguration {
    pub name: String,
    pub retention_period_in_days: i64,
}
impl Encode for RetentionConfiguration {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Name", &self.name);
        object.member("RetentionPeriodInDays", &self.retention_period_in_days);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scope {
    pub compliance_resource_types: Option<Vec<String>>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub compliance_resource_id: Option<String>,
    pub service_principals: Option<Vec<String>>,
}
impl Decode for Scope {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        Scope {
            compliance_resource_types: fields.optional("ComplianceResourceTypes"),
            tag_key: fields.optional("TagKey"),
            tag_value: fields.optional("TagValue"),
            compliance_resource_id: fields.optional("ComplianceResourceId"),
            service_principals: fields.optional("ServicePrincipals"),
        }
    }
}
impl Encode for Scope {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ComplianceResourceTypes", &self.compliance_resource_types);
        object.optional("TagKey", &self.tag_key);
        object.optional("TagValue", &self.tag_value);
        object.optional("ComplianceResourceId", &self.compliance_resource_id);
        object.optional("ServicePrincipals", &self.service_principals);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScopeConfiguration {
    pub scope_type: String,
    pub scope_values: Option<Vec<String>>,
    pub all_regions: bool,
    pub included_regions: Option<Vec<String>>,
}
impl Decode for ScopeConfiguration {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ScopeConfiguration {
            scope_type: fields.required("scopeType"),
            scope_values: fields.optional("scopeValues"),
            all_regions: fields.required("allRegions"),
            included_regions: fields.optional("includedRegions"),
        }
    }
}
impl Encode for ScopeConfiguration {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("scopeType", &self.scope_type);
        object.optional("scopeValues", &self.scope_values);
        object.member("allRegions", &self.all_regions);
        object.optional("includedRegions", &self.included_regions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Source {
    pub owner: String,
    pub source_identifier: Option<String>,
    pub source_details: Option<Vec<SourceDetail>>,
    pub custom_policy_details: Option<CustomPolicyDetails>,
}
impl Decode for Source {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        Source {
            owner: fields.required("Owner"),
            source_identifier: fields.optional("SourceIdentifier"),
            source_details: fields.optional("SourceDetails"),
            custom_policy_details: fields.optional("CustomPolicyDetails"),
        }
    }
}
impl Encode for Source {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Owner", &self.owner);
        object.optional("SourceIdentifier", &self.source_identifier);
        object.optional("SourceDetails", &self.source_details);
        object.optional("CustomPolicyDetails", &self.custom_policy_details);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceDetail {
    pub event_source: Option<String>,
    pub message_type: Option<String>,
    pub maximum_execution_frequency: Option<String>,
}
impl Decode for SourceDetail {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        SourceDetail {
            event_source: fields.optional("EventSource"),
            message_type: fields.optional("MessageType"),
            maximum_execution_frequency: fields.optional("MaximumExecutionFrequency"),
        }
    }
}
impl Encode for SourceDetail {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("EventSource", &self.event_source);
        object.optional("MessageType", &self.message_type);
        object.optional("MaximumExecutionFrequency", &self.maximum_execution_frequency);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigRulesEvaluationRequest {
    pub config_rule_names: Option<Vec<String>>,
}
impl Decode for StartConfigRulesEvaluationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StartConfigRulesEvaluationRequest {
            config_rule_names: fields.optional("ConfigRuleNames"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigRulesEvaluationResponse {}
impl Encode for StartConfigRulesEvaluationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigurationRecorderRequest {
    pub configuration_recorder_name: String,
}
impl Decode for StartConfigurationRecorderRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StartConfigurationRecorderRequest {
            configuration_recorder_name: fields.required("ConfigurationRecorderName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopConfigurationRecorderRequest {
    pub configuration_recorder_name: String,
}
impl Decode for StopConfigurationRecorderRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StopConfigurationRecorderRequest {
            configuration_recorder_name: fields.required("ConfigurationRecorderName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl Decode for Tag {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        Tag {
            key: fields.optional("Key"),
            value: fields.optional("Value"),
        }
    }
}
impl Encode for Tag {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Key", &self.key);
        object.optional("Value", &self.value);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl Decode for TagResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TagResourceRequest {
            resource_arn: fields.required("ResourceArn"),
            tags: fields.required("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TemplateSSMDocumentDetails {
    pub document_name: String,
    pub document_version: Option<String>,
}
impl Decode for TemplateSSMDocumentDetails {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TemplateSSMDocumentDetails {
            document_name: fields.required("DocumentName"),
            document_version: fields.optional("DocumentVersion"),
        }
    }
}
impl Encode for TemplateSSMDocumentDetails {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("DocumentName", &self.document_name);
        object.optional("DocumentVersion", &self.document_version);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl Decode for UntagResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UntagResourceRequest {
            resource_arn: fields.required("ResourceArn"),
            tag_keys: fields.required("TagKeys"),
        }
    }
}
