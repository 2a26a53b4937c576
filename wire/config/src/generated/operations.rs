//! The modelled operations, made by `cargo xtask codegen` from models/config.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    DeleteConfigurationRecorder::OPERATION,
    DeleteConformancePack::OPERATION,
    DeleteDeliveryChannel::OPERATION,
    DeleteOrganizationConformancePack::OPERATION,
    DescribeComplianceByConfigRule::OPERATION,
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
    GetComplianceDetailsByConfigRule::OPERATION,
    GetConformancePackComplianceDetails::OPERATION,
    GetConformancePackComplianceSummary::OPERATION,
    GetOrganizationConformancePackDetailedStatus::OPERATION,
    ListTagsForResource::OPERATION,
    PutConfigurationRecorder::OPERATION,
    PutConformancePack::OPERATION,
    PutDeliveryChannel::OPERATION,
    PutOrganizationConformancePack::OPERATION,
    StartConfigRulesEvaluation::OPERATION,
    StartConfigurationRecorder::OPERATION,
    StopConfigurationRecorder::OPERATION,
    TagResource::OPERATION,
    UntagResource::OPERATION,
];
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
pub struct DescribeComplianceByConfigRule;
impl Operation for DescribeComplianceByConfigRule {
    type Input = super::shapes::DescribeComplianceByConfigRuleRequest;
    type Output = super::shapes::DescribeComplianceByConfigRuleResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::DESCRIBE_COMPLIANCE_BY_CONFIG_RULE;
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
pub struct GetComplianceDetailsByConfigRule;
impl Operation for GetComplianceDetailsByConfigRule {
    type Input = super::shapes::GetComplianceDetailsByConfigRuleRequest;
    type Output = super::shapes::GetComplianceDetailsByConfigRuleResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_COMPLIANCE_DETAILS_BY_CONFIG_RULE;
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
pub struct GetOrganizationConformancePackDetailedStatus;
impl Operation for GetOrganizationConformancePackDetailedStatus {
    type Input = super::shapes::GetOrganizationConformancePackDetailedStatusRequest;
    type Output = super::shapes::GetOrganizationConformancePackDetailedStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::GET_ORGANIZATION_CONFORMANCE_PACK_DETAILED_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    type Input = super::shapes::ListTagsForResourceRequest;
    type Output = super::shapes::ListTagsForResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::LIST_TAGS_FOR_RESOURCE;
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
pub struct PutOrganizationConformancePack;
impl Operation for PutOrganizationConformancePack {
    type Input = super::shapes::PutOrganizationConformancePackRequest;
    type Output = super::shapes::PutOrganizationConformancePackResponse;
    const OPERATION: &'static schema::Operation = &schema::config::operations::PUT_ORGANIZATION_CONFORMANCE_PACK;
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
