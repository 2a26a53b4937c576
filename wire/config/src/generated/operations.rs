//! The modelled operations, made by `cargo xtask codegen` from models/config.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    BatchGetResourceConfig::OPERATION,
    DeleteConfigRule::OPERATION,
    DeleteConfigurationRecorder::OPERATION,
    DeleteConformancePack::OPERATION,
    DeleteDeliveryChannel::OPERATION,
    DeleteOrganizationConformancePack::OPERATION,
    DeleteResourceConfig::OPERATION,
    DeleteRetentionConfiguration::OPERATION,
    DescribeComplianceByConfigRule::OPERATION,
    DescribeComplianceByResource::OPERATION,
    DescribeConfigRuleEvaluationStatus::OPERATION,
    DescribeConfigRules::OPERATION,
    DescribeConfigurationRecorderStatus::OPERATION,
    DescribeConfigurationRecorders::OPERATION,
    DescribeConformancePackCompliance::OPERATION,
    DescribeConformancePackStatus::OPERATION,
    DescribeConformancePacks::OPERATION,
    DescribeDeliveryChannelStatus::OPERATION,
    DescribeDeliveryChannels::OPERATION,
    DescribeOrganizationConformancePackStatuses::OPERATION,
    DescribeOrganizationConformancePacks::OPERATION,
    DescribeRetentionConfigurations::OPERATION,
    GetComplianceDetailsByConfigRule::OPERATION,
    GetComplianceDetailsByResource::OPERATION,
    GetComplianceSummaryByConfigRule::OPERATION,
    GetComplianceSummaryByResourceType::OPERATION,
    GetConformancePackComplianceDetails::OPERATION,
    GetConformancePackComplianceSummary::OPERATION,
    GetCustomRulePolicy::OPERATION,
    GetDiscoveredResourceCounts::OPERATION,
    GetOrganizationConformancePackDetailedStatus::OPERATION,
    GetResourceConfigHistory::OPERATION,
    ListConfigurationRecorders::OPERATION,
    ListConformancePackComplianceScores::OPERATION,
    ListDiscoveredResources::OPERATION,
    ListTagsForResource::OPERATION,
    PutConfigRule::OPERATION,
    PutConfigurationRecorder::OPERATION,
    PutConformancePack::OPERATION,
    PutDeliveryChannel::OPERATION,
    PutExternalEvaluation::OPERATION,
    PutOrganizationConformancePack::OPERATION,
    PutResourceConfig::OPERATION,
    PutRetentionConfiguration::OPERATION,
    StartConfigRulesEvaluation::OPERATION,
    StartConfigurationRecorder::OPERATION,
    StopConfigurationRecorder::OPERATION,
    TagResource::OPERATION,
    UntagResource::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct BatchGetResourceConfig;
impl Operation for BatchGetResourceConfig {
    type Input = super::shapes::BatchGetResourceConfigRequest;
    type Output = super::shapes::BatchGetResourceConfigResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::BATCH_GET_RESOURCE_CONFIG;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteConfigRule;
impl Operation for DeleteConfigRule {
    type Input = super::shapes::DeleteConfigRuleRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_CONFIG_RULE;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteConfigurationRecorder;
impl Operation for DeleteConfigurationRecorder {
    type Input = super::shapes::DeleteConfigurationRecorderRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_CONFIGURATION_RECORDER;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteConformancePack;
impl Operation for DeleteConformancePack {
    type Input = super::shapes::DeleteConformancePackRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_CONFORMANCE_PACK;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteDeliveryChannel;
impl Operation for DeleteDeliveryChannel {
    type Input = super::shapes::DeleteDeliveryChannelRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_DELIVERY_CHANNEL;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteOrganizationConformancePack;
impl Operation for DeleteOrganizationConformancePack {
    type Input = super::shapes::DeleteOrganizationConformancePackRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_ORGANIZATION_CONFORMANCE_PACK;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteResourceConfig;
impl Operation for DeleteResourceConfig {
    type Input = super::shapes::DeleteResourceConfigRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_RESOURCE_CONFIG;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteRetentionConfiguration;
impl Operation for DeleteRetentionConfiguration {
    type Input = super::shapes::DeleteRetentionConfigurationRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::DELETE_RETENTION_CONFIGURATION;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeComplianceByConfigRule;
impl Operation for DescribeComplianceByConfigRule {
    type Input = super::shapes::DescribeComplianceByConfigRuleRequest;
    type Output = super::shapes::DescribeComplianceByConfigRuleResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_COMPLIANCE_BY_CONFIG_RULE;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeComplianceByResource;
impl Operation for DescribeComplianceByResource {
    type Input = super::shapes::DescribeComplianceByResourceRequest;
    type Output = super::shapes::DescribeComplianceByResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_COMPLIANCE_BY_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConfigRuleEvaluationStatus;
impl Operation for DescribeConfigRuleEvaluationStatus {
    type Input = super::shapes::DescribeConfigRuleEvaluationStatusRequest;
    type Output = super::shapes::DescribeConfigRuleEvaluationStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFIG_RULE_EVALUATION_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConfigRules;
impl Operation for DescribeConfigRules {
    type Input = super::shapes::DescribeConfigRulesRequest;
    type Output = super::shapes::DescribeConfigRulesResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFIG_RULES;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConfigurationRecorderStatus;
impl Operation for DescribeConfigurationRecorderStatus {
    type Input = super::shapes::DescribeConfigurationRecorderStatusRequest;
    type Output = super::shapes::DescribeConfigurationRecorderStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFIGURATION_RECORDER_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConfigurationRecorders;
impl Operation for DescribeConfigurationRecorders {
    type Input = super::shapes::DescribeConfigurationRecordersRequest;
    type Output = super::shapes::DescribeConfigurationRecordersResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFIGURATION_RECORDERS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConformancePackCompliance;
impl Operation for DescribeConformancePackCompliance {
    type Input = super::shapes::DescribeConformancePackComplianceRequest;
    type Output = super::shapes::DescribeConformancePackComplianceResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFORMANCE_PACK_COMPLIANCE;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConformancePackStatus;
impl Operation for DescribeConformancePackStatus {
    type Input = super::shapes::DescribeConformancePackStatusRequest;
    type Output = super::shapes::DescribeConformancePackStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFORMANCE_PACK_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeConformancePacks;
impl Operation for DescribeConformancePacks {
    type Input = super::shapes::DescribeConformancePacksRequest;
    type Output = super::shapes::DescribeConformancePacksResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_CONFORMANCE_PACKS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeDeliveryChannelStatus;
impl Operation for DescribeDeliveryChannelStatus {
    type Input = super::shapes::DescribeDeliveryChannelStatusRequest;
    type Output = super::shapes::DescribeDeliveryChannelStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_DELIVERY_CHANNEL_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeDeliveryChannels;
impl Operation for DescribeDeliveryChannels {
    type Input = super::shapes::DescribeDeliveryChannelsRequest;
    type Output = super::shapes::DescribeDeliveryChannelsResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_DELIVERY_CHANNELS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganizationConformancePackStatuses;
impl Operation for DescribeOrganizationConformancePackStatuses {
    type Input = super::shapes::DescribeOrganizationConformancePackStatusesRequest;
    type Output = super::shapes::DescribeOrganizationConformancePackStatusesResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_ORGANIZATION_CONFORMANCE_PACK_STATUSES;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganizationConformancePacks;
impl Operation for DescribeOrganizationConformancePacks {
    type Input = super::shapes::DescribeOrganizationConformancePacksRequest;
    type Output = super::shapes::DescribeOrganizationConformancePacksResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_ORGANIZATION_CONFORMANCE_PACKS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeRetentionConfigurations;
impl Operation for DescribeRetentionConfigurations {
    type Input = super::shapes::DescribeRetentionConfigurationsRequest;
    type Output = super::shapes::DescribeRetentionConfigurationsResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_RETENTION_CONFIGURATIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetComplianceDetailsByConfigRule;
impl Operation for GetComplianceDetailsByConfigRule {
    type Input = super::shapes::GetComplianceDetailsByConfigRuleRequest;
    type Output = super::shapes::GetComplianceDetailsByConfigRuleResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE;
}
#[derive(Debug, Clone, Copy)]
pub struct GetComplianceDetailsByResource;
impl Operation for GetComplianceDetailsByResource {
    type Input = super::shapes::GetComplianceDetailsByResourceRequest;
    type Output = super::shapes::GetComplianceDetailsByResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_COMPLIANCE_DETAILS_BY_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct GetComplianceSummaryByConfigRule;
impl Operation for GetComplianceSummaryByConfigRule {
    type Input = ();
    type Output = super::shapes::GetComplianceSummaryByConfigRuleResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_COMPLIANCE_SUMMARY_BY_CONFIG_RULE;
}
#[derive(Debug, Clone, Copy)]
pub struct GetComplianceSummaryByResourceType;
impl Operation for GetComplianceSummaryByResourceType {
    type Input = super::shapes::GetComplianceSummaryByResourceTypeRequest;
    type Output = super::shapes::GetComplianceSummaryByResourceTypeResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_COMPLIANCE_SUMMARY_BY_RESOURCE_TYPE;
}
#[derive(Debug, Clone, Copy)]
pub struct GetConformancePackComplianceDetails;
impl Operation for GetConformancePackComplianceDetails {
    type Input = super::shapes::GetConformancePackComplianceDetailsRequest;
    type Output = super::shapes::GetConformancePackComplianceDetailsResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_CONFORMANCE_PACK_COMPLIANCE_DETAILS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetConformancePackComplianceSummary;
impl Operation for GetConformancePackComplianceSummary {
    type Input = super::shapes::GetConformancePackComplianceSummaryRequest;
    type Output = super::shapes::GetConformancePackComplianceSummaryResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_CONFORMANCE_PACK_COMPLIANCE_SUMMARY;
}
#[derive(Debug, Clone, Copy)]
pub struct GetCustomRulePolicy;
impl Operation for GetCustomRulePolicy {
    type Input = super::shapes::GetCustomRulePolicyRequest;
    type Output = super::shapes::GetCustomRulePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_CUSTOM_RULE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct GetDiscoveredResourceCounts;
impl Operation for GetDiscoveredResourceCounts {
    type Input = super::shapes::GetDiscoveredResourceCountsRequest;
    type Output = super::shapes::GetDiscoveredResourceCountsResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_DISCOVERED_RESOURCE_COUNTS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetOrganizationConformancePackDetailedStatus;
impl Operation for GetOrganizationConformancePackDetailedStatus {
    type Input = super::shapes::GetOrganizationConformancePackDetailedStatusRequest;
    type Output = super::shapes::GetOrganizationConformancePackDetailedStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetResourceConfigHistory;
impl Operation for GetResourceConfigHistory {
    type Input = super::shapes::GetResourceConfigHistoryRequest;
    type Output = super::shapes::GetResourceConfigHistoryResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_RESOURCE_CONFIG_HISTORY;
}
#[derive(Debug, Clone, Copy)]
pub struct ListConfigurationRecorders;
impl Operation for ListConfigurationRecorders {
    type Input = super::shapes::ListConfigurationRecordersRequest;
    type Output = super::shapes::ListConfigurationRecordersResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::LIST_CONFIGURATION_RECORDERS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListConformancePackComplianceScores;
impl Operation for ListConformancePackComplianceScores {
    type Input = super::shapes::ListConformancePackComplianceScoresRequest;
    type Output = super::shapes::ListConformancePackComplianceScoresResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::LIST_CONFORMANCE_PACK_COMPLIANCE_SCORES;
}
#[derive(Debug, Clone, Copy)]
pub struct ListDiscoveredResources;
impl Operation for ListDiscoveredResources {
    type Input = super::shapes::ListDiscoveredResourcesRequest;
    type Output = super::shapes::ListDiscoveredResourcesResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::LIST_DISCOVERED_RESOURCES;
}
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    type Input = super::shapes::ListTagsForResourceRequest;
    type Output = super::shapes::ListTagsForResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::LIST_TAGS_FOR_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct PutConfigRule;
impl Operation for PutConfigRule {
    type Input = super::shapes::PutConfigRuleRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_CONFIG_RULE;
}
#[derive(Debug, Clone, Copy)]
pub struct PutConfigurationRecorder;
impl Operation for PutConfigurationRecorder {
    type Input = super::shapes::PutConfigurationRecorderRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_CONFIGURATION_RECORDER;
}
#[derive(Debug, Clone, Copy)]
pub struct PutConformancePack;
impl Operation for PutConformancePack {
    type Input = super::shapes::PutConformancePackRequest;
    type Output = super::shapes::PutConformancePackResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_CONFORMANCE_PACK;
}
#[derive(Debug, Clone, Copy)]
pub struct PutDeliveryChannel;
impl Operation for PutDeliveryChannel {
    type Input = super::shapes::PutDeliveryChannelRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_DELIVERY_CHANNEL;
}
#[derive(Debug, Clone, Copy)]
pub struct PutExternalEvaluation;
impl Operation for PutExternalEvaluation {
    type Input = super::shapes::PutExternalEvaluationRequest;
    type Output = super::shapes::PutExternalEvaluationResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_EXTERNAL_EVALUATION;
}
#[derive(Debug, Clone, Copy)]
pub struct PutOrganizationConformancePack;
impl Operation for PutOrganizationConformancePack {
    type Input = super::shapes::PutOrganizationConformancePackRequest;
    type Output = super::shapes::PutOrganizationConformancePackResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_ORGANIZATION_CONFORMANCE_PACK;
}
#[derive(Debug, Clone, Copy)]
pub struct PutResourceConfig;
impl Operation for PutResourceConfig {
    type Input = super::shapes::PutResourceConfigRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_RESOURCE_CONFIG;
}
#[derive(Debug, Clone, Copy)]
pub struct PutRetentionConfiguration;
impl Operation for PutRetentionConfiguration {
    type Input = super::shapes::PutRetentionConfigurationRequest;
    type Output = super::shapes::PutRetentionConfigurationResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_RETENTION_CONFIGURATION;
}
#[derive(Debug, Clone, Copy)]
pub struct StartConfigRulesEvaluation;
impl Operation for StartConfigRulesEvaluation {
    type Input = super::shapes::StartConfigRulesEvaluationRequest;
    type Output = super::shapes::StartConfigRulesEvaluationResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::START_CONFIG_RULES_EVALUATION;
}
#[derive(Debug, Clone, Copy)]
pub struct StartConfigurationRecorder;
impl Operation for StartConfigurationRecorder {
    type Input = super::shapes::StartConfigurationRecorderRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::START_CONFIGURATION_RECORDER;
}
#[derive(Debug, Clone, Copy)]
pub struct StopConfigurationRecorder;
impl Operation for StopConfigurationRecorder {
    type Input = super::shapes::StopConfigurationRecorderRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::STOP_CONFIGURATION_RECORDER;
}
#[derive(Debug, Clone, Copy)]
pub struct TagResource;
impl Operation for TagResource {
    type Input = super::shapes::TagResourceRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::TAG_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct UntagResource;
impl Operation for UntagResource {
    type Input = super::shapes::UntagResourceRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::config::operations::UNTAG_RESOURCE;
}
