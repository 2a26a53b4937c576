//! AWS Security Hub on the wire: requests to commands and queries, state to answers, one noun a file.

mod configuration_policies;
mod configuration_policy_associations;
mod control_associations;
mod finding_aggregators;
mod from_wire;
mod hubs;
mod members;
mod organization_configuration;
mod page;
mod permissions;
mod products;
mod refusal;
mod security_controls;
mod standards;
mod standards_controls;
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
pub(crate) const SERVICE: Service = Service {
    id: ServiceId::SecurityHub,
    operations,
    permissions: permissions::permissions,
    bad_token: refusal::bad_token,
};

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::EnableSecurityHub, nothing => hubs::enable_security_hub),
        operation!(Read, op::DescribeHub, hub_arn => hubs::describe_hub),
        operation!(Write, op::UpdateSecurityHubConfiguration, nothing => hubs::update_security_hub_configuration),
        operation!(Write, op::DisableSecurityHub, nothing => hubs::disable_security_hub),
        operation!(Read, op::DescribeStandards, nothing => standards::describe_standards),
        operation!(Write, op::BatchEnableStandards, nothing => standards::batch_enable_standards),
        operation!(Write, op::BatchDisableStandards, standards_subscription_arns => standards::batch_disable_standards),
        operation!(Read, op::GetEnabledStandards, standards_subscription_arns => standards::get_enabled_standards),
        operation!(
            Read,
            op::ListStandardsControlAssociations, own security_control_id => control_associations::list_standards_control_associations
        ),
        operation!(
            Read,
            op::BatchGetStandardsControlAssociations, own standards_control_association_ids => control_associations::batch_get_standards_control_associations
        ),
        operation!(
            Write,
            op::BatchUpdateStandardsControlAssociations, own standards_control_association_updates
                => control_associations::batch_update_standards_control_associations
        ),
        operation!(Read, op::ListSecurityControlDefinitions, nothing => controls::list_security_control_definitions),
        operation!(Read, op::GetSecurityControlDefinition, own security_control_id => controls::get_security_control_definition),
        operation!(Read, op::BatchGetSecurityControls, own security_control_ids => controls::batch_get_security_controls),
        operation!(Write, op::UpdateSecurityControl, own security_control_id => controls::update_security_control),
        operation!(Write, op::TagResource, resource_arn => hubs::tag_resource),
        operation!(Write, op::UntagResource, resource_arn => hubs::untag_resource),
        operation!(Read, op::ListTagsForResource, resource_arn => hubs::list_tags_for_resource),
        operation!(
            Read,
            op::DescribeStandardsControls, standards_subscription_arn => standards_controls::describe_standards_controls
        ),
        operation!(Write, op::UpdateStandardsControl, standards_control_arn => standards_controls::update_standards_control),
        operation!(Read, op::DescribeProducts, nothing => products::describe_products),
        operation!(Write, op::EnableImportFindingsForProduct, nothing => products::enable_import_findings_for_product),
        operation!(Read, op::ListEnabledProductsForImport, nothing => products::list_enabled_products_for_import),
        operation!(
            Write,
            op::DisableImportFindingsForProduct, product_subscription_arn => products::disable_import_findings_for_product
        ),
        operation!(Write, op::CreateMembers, nothing => members::create_members),
        operation!(Read, op::ListMembers, nothing => members::list_members),
        operation!(Read, op::GetMembers, account_ids => members::get_members),
        operation!(Write, op::DisassociateMembers, account_ids => members::disassociate_members),
        operation!(Write, op::DeleteMembers, account_ids => members::delete_members),
        operation!(Read, op::GetAdministratorAccount, nothing => members::get_administrator_account),
        operation!(Read, op::GetMasterAccount, nothing => members::get_master_account),
        operation!(Write, op::EnableOrganizationAdminAccount, admin_account_id => organization::enable_organization_admin_account),
        operation!(Write, op::DisableOrganizationAdminAccount, admin_account_id => organization::disable_organization_admin_account),
        operation!(Read, op::ListOrganizationAdminAccounts, nothing => organization::list_organization_admin_accounts),
        operation!(Read, op::DescribeOrganizationConfiguration, nothing => organization::describe_organization_configuration),
        operation!(Write, op::UpdateOrganizationConfiguration, nothing => organization::update_organization_configuration),
        operation!(Write, op::CreateFindingAggregator, nothing => aggregators::create_finding_aggregator),
        operation!(Read, op::GetFindingAggregator, finding_aggregator_arn => aggregators::get_finding_aggregator),
        operation!(Read, op::ListFindingAggregators, nothing => aggregators::list_finding_aggregators),
        operation!(Write, op::UpdateFindingAggregator, finding_aggregator_arn => aggregators::update_finding_aggregator),
        operation!(Write, op::DeleteFindingAggregator, finding_aggregator_arn => aggregators::delete_finding_aggregator),
        operation!(Write, op::CreateConfigurationPolicy, nothing => policies::create_configuration_policy),
        operation!(Read, op::GetConfigurationPolicy, identifier => policies::get_configuration_policy),
        operation!(Read, op::ListConfigurationPolicies, nothing => policies::list_configuration_policies),
        operation!(Write, op::UpdateConfigurationPolicy, identifier => policies::update_configuration_policy),
        operation!(Write, op::DeleteConfigurationPolicy, identifier => policies::delete_configuration_policy),
        operation!(Write, op::StartConfigurationPolicyAssociation, target => associations::start_configuration_policy_association),
        operation!(
            Write,
            op::StartConfigurationPolicyDisassociation, target => associations::start_configuration_policy_disassociation
        ),
        operation!(Read, op::GetConfigurationPolicyAssociation, target => associations::get_configuration_policy_association),
        operation!(
            Read,
            op::BatchGetConfigurationPolicyAssociations, configuration_policy_association_identifiers => associations::batch_get_configuration_policy_associations
        ),
        operation!(
            Read,
            op::ListConfigurationPolicyAssociations, nothing => associations::list_configuration_policy_associations
        ),
    ]
}
