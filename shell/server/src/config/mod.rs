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
mod page;
mod recorders;
mod refusal;
mod resource_compliance;
mod resource_configurations;
mod resource_history;
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
pub(crate) const SERVICE: Service = Service { id: ServiceId::Config, operations, bad_token: refusal::bad_token };

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::PutConfigurationRecorder => recorders::put_configuration_recorder),
        operation!(Read, op::DescribeConfigurationRecorders => recorders::describe_configuration_recorders),
        operation!(Read, op::DescribeConfigurationRecorderStatus => recorders::describe_configuration_recorder_status),
        operation!(Write, op::StartConfigurationRecorder => recorders::start_configuration_recorder),
        operation!(Write, op::StopConfigurationRecorder => recorders::stop_configuration_recorder),
        operation!(Write, op::DeleteConfigurationRecorder => recorders::delete_configuration_recorder),
        operation!(Write, op::PutDeliveryChannel => delivery_channels::put_delivery_channel),
        operation!(Read, op::DescribeDeliveryChannels => delivery_channels::describe_delivery_channels),
        operation!(Read, op::DescribeDeliveryChannelStatus => delivery_channels::describe_delivery_channel_status),
        operation!(Write, op::DeleteDeliveryChannel => delivery_channels::delete_delivery_channel),
        operation!(Read, op::ListConfigurationRecorders => recorders::list_configuration_recorders),
        operation!(Write, op::PutConformancePack => conformance_packs::put_conformance_pack),
        operation!(Read, op::DescribeConformancePacks => conformance_packs::describe_conformance_packs),
        operation!(Read, op::DescribeConformancePackStatus => conformance_packs::describe_conformance_pack_status),
        operation!(Write, op::DeleteConformancePack => conformance_packs::delete_conformance_pack),
        operation!(Read, op::DescribeConformancePackCompliance => pack_compliance::describe_conformance_pack_compliance),
        operation!(Read, op::GetConformancePackComplianceDetails => pack_compliance::get_conformance_pack_compliance_details),
        operation!(Read, op::GetConformancePackComplianceSummary => pack_compliance::get_conformance_pack_compliance_summary),
        operation!(Read, op::ListConformancePackComplianceScores => compliance_scores::list_conformance_pack_compliance_scores),
        // Who may not put a pack learns nothing about templates.
        operation!(Write, op::PutOrganizationConformancePack, nothing => organization::put_organization_conformance_pack),
        operation!(Read, op::DescribeOrganizationConformancePacks => organization::describe_organization_conformance_packs),
        operation!(Read, op::DescribeOrganizationConformancePackStatuses => organization::describe_organization_conformance_pack_statuses),
        operation!(Read, op::GetOrganizationConformancePackDetailedStatus => organization::get_organization_conformance_pack_detailed_status),
        operation!(Write, op::DeleteOrganizationConformancePack => organization::delete_organization_conformance_pack),
        operation!(Write, op::PutConfigRule => config_rules::put_config_rule),
        operation!(Write, op::DeleteConfigRule => config_rules::delete_config_rule),
        operation!(Read, op::GetCustomRulePolicy => config_rules::get_custom_rule_policy),
        operation!(Read, op::DescribeConfigRules => config_rules::describe_config_rules),
        operation!(Read, op::DescribeComplianceByConfigRule => rule_compliance::describe_compliance_by_config_rule),
        operation!(Read, op::GetComplianceDetailsByConfigRule => rule_compliance::get_compliance_details_by_config_rule),
        operation!(Read, op::GetComplianceSummaryByConfigRule => rule_compliance::get_compliance_summary_by_config_rule),
        operation!(Read, op::DescribeConfigRuleEvaluationStatus => rule_evaluation_status::describe_config_rule_evaluation_status),
        operation!(Read, op::DescribeComplianceByResource => resource_compliance::describe_compliance_by_resource),
        operation!(Read, op::GetComplianceDetailsByResource => resource_compliance::get_compliance_details_by_resource),
        operation!(Read, op::GetComplianceSummaryByResourceType => resource_compliance::get_compliance_summary_by_resource_type),
        operation!(Bulk, op::PutExternalEvaluation => external_evaluations::put_external_evaluation),
        operation!(Bulk, op::PutResourceConfig => resource_configurations::put_resource_config),
        operation!(Bulk, op::DeleteResourceConfig => resource_configurations::delete_resource_config),
        operation!(Read, op::ListDiscoveredResources => discovered_resources::list_discovered_resources),
        operation!(Read, op::GetDiscoveredResourceCounts => discovered_resources::get_discovered_resource_counts),
        operation!(Read, op::GetResourceConfigHistory => resource_history::get_resource_config_history),
        operation!(Read, op::BatchGetResourceConfig => resource_history::batch_get_resource_config),
        operation!(Write, op::StartConfigRulesEvaluation => config_rules::start_config_rules_evaluation),
        operation!(Write, op::TagResource => tags::tag_resource),
        operation!(Write, op::UntagResource => tags::untag_resource),
        operation!(Read, op::ListTagsForResource => tags::list_tags_for_resource),
    ]
}
