//! AWS Config on the wire: requests to commands and queries, state to answers, one noun a file.

mod config_rules;
mod conformance_packs;
mod delivery_channels;
mod from_wire;
mod organization_conformance_packs;
mod pack_compliance;
mod page;
mod recorders;
pub(crate) mod refusal;
mod tags;
mod templates;
mod to_wire;
mod view;

use crate::dispatch::{Modelled, operation};
use organization_conformance_packs as organization;
use wire_config::operations as op;

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
        operation!(Write, op::PutConformancePack => conformance_packs::put_conformance_pack),
        operation!(Read, op::DescribeConformancePacks => conformance_packs::describe_conformance_packs),
        operation!(Read, op::DescribeConformancePackStatus => conformance_packs::describe_conformance_pack_status),
        operation!(Write, op::DeleteConformancePack => conformance_packs::delete_conformance_pack),
        operation!(Read, op::DescribeConformancePackCompliance => pack_compliance::describe_conformance_pack_compliance),
        operation!(Read, op::GetConformancePackComplianceDetails => pack_compliance::get_conformance_pack_compliance_details),
        operation!(Read, op::GetConformancePackComplianceSummary => pack_compliance::get_conformance_pack_compliance_summary),
        operation!(Write, op::PutOrganizationConformancePack => organization::put_organization_conformance_pack),
        operation!(Read, op::DescribeOrganizationConformancePacks => organization::describe_organization_conformance_packs),
        operation!(Read, op::DescribeOrganizationConformancePackStatuses => organization::describe_organization_conformance_pack_statuses),
        operation!(Read, op::GetOrganizationConformancePackDetailedStatus => organization::get_organization_conformance_pack_detailed_status),
        operation!(Write, op::DeleteOrganizationConformancePack => organization::delete_organization_conformance_pack),
        operation!(Read, op::DescribeConfigRules => config_rules::describe_config_rules),
        operation!(Read, op::DescribeComplianceByConfigRule => config_rules::describe_compliance_by_config_rule),
        operation!(Read, op::GetComplianceDetailsByConfigRule => config_rules::get_compliance_details_by_config_rule),
        operation!(Write, op::StartConfigRulesEvaluation => config_rules::start_config_rules_evaluation),
        operation!(Write, op::TagResource => tags::tag_resource),
        operation!(Write, op::UntagResource => tags::untag_resource),
        operation!(Read, op::ListTagsForResource => tags::list_tags_for_resource),
    ]
}
