//! AWS Config on the wire: requests to commands and queries, state to answers, one noun a file.

mod compliance_scores;
mod config_rules;
mod conformance_packs;
mod delivery_channels;
mod discovered_resources;
mod external_evaluations;
mod from_wire;
mod item_shapes;
mod organization_conformance_packs;
mod pack_compliance;
mod permissions;
mod recorders;
mod refusal;
mod resource_compliance;
mod resource_configurations;
mod resource_history;
mod retention_configurations;
mod rule_compliance;
mod rule_evaluation_status;
mod rule_shapes;
mod tags;
mod templates;
mod to_wire;
mod view;

use crate::modelled::{Modelled, Service, operation};
use organization_conformance_packs as organization;
pub(crate) use refusal::rejected;
use schema::ServiceId;
use wire_config::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service =
    Service { id: ServiceId::Config, operations, permissions: permissions::permissions, bad_token: refusal::bad_token };

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::PutConfigurationRecorder, own configuration_recorder.name => recorders::put_configuration_recorder),
        operation!(Read, op::DescribeConfigurationRecorders, own configuration_recorder_names => recorders::describe_configuration_recorders),
        operation!(Read, op::DescribeConfigurationRecorderStatus, own configuration_recorder_names => recorders::describe_configuration_recorder_status),
        operation!(Write, op::StartConfigurationRecorder, own configuration_recorder_name => recorders::start_configuration_recorder),
        operation!(Write, op::StopConfigurationRecorder, own configuration_recorder_name => recorders::stop_configuration_recorder),
        operation!(Write, op::DeleteConfigurationRecorder, own configuration_recorder_name => recorders::delete_configuration_recorder),
        operation!(Write, op::PutDeliveryChannel, own delivery_channel.name => delivery_channels::put_delivery_channel),
        operation!(Read, op::DescribeDeliveryChannels, own delivery_channel_names => delivery_channels::describe_delivery_channels),
        operation!(Read, op::DescribeDeliveryChannelStatus, own delivery_channel_names => delivery_channels::describe_delivery_channel_status),
        operation!(Write, op::DeleteDeliveryChannel, own delivery_channel_name => delivery_channels::delete_delivery_channel),
        operation!(Read, op::ListConfigurationRecorders, nothing => recorders::list_configuration_recorders),
        operation!(Write, op::PutConformancePack, own conformance_pack_name => conformance_packs::put_conformance_pack),
        operation!(Read, op::DescribeConformancePacks, own conformance_pack_names => conformance_packs::describe_conformance_packs),
        operation!(Read, op::DescribeConformancePackStatus, own conformance_pack_names => conformance_packs::describe_conformance_pack_status),
        operation!(Write, op::DeleteConformancePack, own conformance_pack_name => conformance_packs::delete_conformance_pack),
        operation!(Read, op::DescribeConformancePackCompliance, own conformance_pack_name => pack_compliance::describe_conformance_pack_compliance),
        operation!(Read, op::GetConformancePackComplianceDetails, own conformance_pack_name => pack_compliance::get_conformance_pack_compliance_details),
        operation!(Read, op::GetConformancePackComplianceSummary, own conformance_pack_names => pack_compliance::get_conformance_pack_compliance_summary),
        operation!(Read, op::ListConformancePackComplianceScores, nothing => compliance_scores::list_conformance_pack_compliance_scores),
        operation!(Write, op::PutOrganizationConformancePack, own organization_conformance_pack_name => organization::put_organization_conformance_pack),
        operation!(Read, op::DescribeOrganizationConformancePacks, own organization_conformance_pack_names => organization::describe_organization_conformance_packs),
        operation!(Read, op::DescribeOrganizationConformancePackStatuses, own organization_conformance_pack_names => organization::describe_organization_conformance_pack_statuses),
        operation!(Read, op::GetOrganizationConformancePackDetailedStatus, own organization_conformance_pack_name => organization::get_organization_conformance_pack_detailed_status),
        operation!(Write, op::DeleteOrganizationConformancePack, own organization_conformance_pack_name => organization::delete_organization_conformance_pack),
        operation!(Write, op::PutConfigRule, own config_rule.config_rule_name => config_rules::put_config_rule),
        operation!(Write, op::DeleteConfigRule, own config_rule_name => config_rules::delete_config_rule),
        operation!(Read, op::GetCustomRulePolicy, own config_rule_name => config_rules::get_custom_rule_policy),
        operation!(Read, op::DescribeConfigRules, own config_rule_names => config_rules::describe_config_rules),
        operation!(Read, op::DescribeComplianceByConfigRule, own config_rule_names => rule_compliance::describe_compliance_by_config_rule),
        operation!(Read, op::GetComplianceDetailsByConfigRule, own config_rule_name => rule_compliance::get_compliance_details_by_config_rule),
        operation!(Read, op::GetComplianceSummaryByConfigRule, nothing => rule_compliance::get_compliance_summary_by_config_rule),
        operation!(Read, op::DescribeConfigRuleEvaluationStatus, own config_rule_names => rule_evaluation_status::describe_config_rule_evaluation_status),
        operation!(Read, op::DescribeComplianceByResource, own resource_id => resource_compliance::describe_compliance_by_resource),
        operation!(Read, op::GetComplianceDetailsByResource, own resource_id => resource_compliance::get_compliance_details_by_resource),
        operation!(Read, op::GetComplianceSummaryByResourceType, own resource_types => resource_compliance::get_compliance_summary_by_resource_type),
        operation!(Bulk, op::PutExternalEvaluation, own config_rule_name => external_evaluations::put_external_evaluation),
        operation!(Bulk, op::PutResourceConfig, own resource_id => resource_configurations::put_resource_config),
        operation!(Bulk, op::DeleteResourceConfig, own resource_id => resource_configurations::delete_resource_config),
        operation!(Read, op::ListDiscoveredResources, own resource_ids => discovered_resources::list_discovered_resources),
        operation!(Read, op::GetDiscoveredResourceCounts, own resource_types => discovered_resources::get_discovered_resource_counts),
        operation!(Read, op::GetResourceConfigHistory, own resource_id => resource_history::get_resource_config_history),
        operation!(Read, op::BatchGetResourceConfig, own resource_keys => resource_history::batch_get_resource_config),
        operation!(Write, op::StartConfigRulesEvaluation, own config_rule_names => config_rules::start_config_rules_evaluation),
        operation!(Write, op::PutRetentionConfiguration, nothing => retention_configurations::put_retention_configuration),
        operation!(Read, op::DescribeRetentionConfigurations, own retention_configuration_names => retention_configurations::describe_retention_configurations),
        operation!(Write, op::DeleteRetentionConfiguration, own retention_configuration_name => retention_configurations::delete_retention_configuration),
        operation!(Write, op::TagResource, resource_arn => tags::tag_resource),
        operation!(Write, op::UntagResource, resource_arn => tags::untag_resource),
        operation!(Read, op::ListTagsForResource, resource_arn => tags::list_tags_for_resource),
    ]
}
