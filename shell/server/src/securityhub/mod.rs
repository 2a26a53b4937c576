//! AWS Security Hub on the wire: requests to commands and queries, state to answers, one noun a file.

mod configuration_policies;
mod configuration_policy_associations;
mod control_associations;
mod finding_aggregators;
mod from_wire;
mod hubs;
mod organization_configuration;
mod page;
mod refusal;
mod security_controls;
mod standards;
mod to_wire;

use crate::modelled::{Modelled, Service, operation};
use configuration_policies as policies;
use configuration_policy_associations as associations;
use finding_aggregators as aggregators;
use organization_configuration as organization;
pub(crate) use refusal::rejected;
use schema::ServiceId;
use security_controls as controls;
use wire_securityhub::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service = Service { id: ServiceId::SecurityHub, operations, bad_token: refusal::bad_token };

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::EnableSecurityHub => hubs::enable_security_hub),
        operation!(Read, op::DescribeHub => hubs::describe_hub),
        operation!(Write, op::UpdateSecurityHubConfiguration => hubs::update_security_hub_configuration),
        operation!(Write, op::DisableSecurityHub => hubs::disable_security_hub),
        operation!(Read, op::DescribeStandards => standards::describe_standards),
        operation!(Write, op::BatchEnableStandards => standards::batch_enable_standards),
        operation!(Write, op::BatchDisableStandards => standards::batch_disable_standards),
        operation!(Read, op::GetEnabledStandards => standards::get_enabled_standards),
        operation!(
            Read,
            op::ListStandardsControlAssociations => control_associations::list_standards_control_associations
        ),
        operation!(
            Read,
            op::BatchGetStandardsControlAssociations => control_associations::batch_get_standards_control_associations
        ),
        operation!(
            Write,
            op::BatchUpdateStandardsControlAssociations
                => control_associations::batch_update_standards_control_associations
        ),
        operation!(Read, op::ListSecurityControlDefinitions => controls::list_security_control_definitions),
        operation!(Read, op::GetSecurityControlDefinition => controls::get_security_control_definition),
        operation!(Read, op::BatchGetSecurityControls => controls::batch_get_security_controls),
        operation!(Write, op::UpdateSecurityControl => controls::update_security_control),
        operation!(Write, op::TagResource => hubs::tag_resource),
        operation!(Write, op::UntagResource => hubs::untag_resource),
        operation!(Read, op::ListTagsForResource => hubs::list_tags_for_resource),
        operation!(Write, op::EnableOrganizationAdminAccount => organization::enable_organization_admin_account),
        operation!(Write, op::DisableOrganizationAdminAccount => organization::disable_organization_admin_account),
        operation!(Read, op::ListOrganizationAdminAccounts => organization::list_organization_admin_accounts),
        operation!(Read, op::DescribeOrganizationConfiguration => organization::describe_organization_configuration),
        operation!(Write, op::UpdateOrganizationConfiguration => organization::update_organization_configuration),
        operation!(Write, op::CreateFindingAggregator => aggregators::create_finding_aggregator),
        operation!(Read, op::GetFindingAggregator => aggregators::get_finding_aggregator),
        operation!(Read, op::ListFindingAggregators => aggregators::list_finding_aggregators),
        operation!(Write, op::UpdateFindingAggregator => aggregators::update_finding_aggregator),
        operation!(Write, op::DeleteFindingAggregator => aggregators::delete_finding_aggregator),
        operation!(Write, op::CreateConfigurationPolicy => policies::create_configuration_policy),
        operation!(Read, op::GetConfigurationPolicy => policies::get_configuration_policy),
        operation!(Read, op::ListConfigurationPolicies => policies::list_configuration_policies),
        operation!(Write, op::UpdateConfigurationPolicy => policies::update_configuration_policy),
        operation!(Write, op::DeleteConfigurationPolicy => policies::delete_configuration_policy),
        operation!(Write, op::StartConfigurationPolicyAssociation => associations::start_configuration_policy_association),
        operation!(
            Write,
            op::StartConfigurationPolicyDisassociation => associations::start_configuration_policy_disassociation
        ),
        operation!(Read, op::GetConfigurationPolicyAssociation => associations::get_configuration_policy_association),
        operation!(
            Read,
            op::BatchGetConfigurationPolicyAssociations => associations::batch_get_configuration_policy_associations
        ),
        operation!(
            Read,
            op::ListConfigurationPolicyAssociations => associations::list_configuration_policy_associations
        ),
    ]
}
