//! The modelled operations, made by `cargo xtask codegen` from models/securityhub.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    BatchDisableStandards::OPERATION,
    BatchEnableStandards::OPERATION,
    BatchGetConfigurationPolicyAssociations::OPERATION,
    BatchGetSecurityControls::OPERATION,
    BatchGetStandardsControlAssociations::OPERATION,
    BatchUpdateStandardsControlAssociations::OPERATION,
    CreateConfigurationPolicy::OPERATION,
    CreateFindingAggregator::OPERATION,
    CreateMembers::OPERATION,
    DeleteConfigurationPolicy::OPERATION,
    DeleteFindingAggregator::OPERATION,
    DeleteMembers::OPERATION,
    DescribeHub::OPERATION,
    DescribeOrganizationConfiguration::OPERATION,
    DescribeProducts::OPERATION,
    DescribeStandards::OPERATION,
    DescribeStandardsControls::OPERATION,
    DisableImportFindingsForProduct::OPERATION,
    DisableOrganizationAdminAccount::OPERATION,
    DisableSecurityHub::OPERATION,
    DisassociateMembers::OPERATION,
    EnableImportFindingsForProduct::OPERATION,
    EnableOrganizationAdminAccount::OPERATION,
    EnableSecurityHub::OPERATION,
    GetAdministratorAccount::OPERATION,
    GetConfigurationPolicy::OPERATION,
    GetConfigurationPolicyAssociation::OPERATION,
    GetEnabledStandards::OPERATION,
    GetFindingAggregator::OPERATION,
    GetMasterAccount::OPERATION,
    GetMembers::OPERATION,
    GetSecurityControlDefinition::OPERATION,
    ListConfigurationPolicies::OPERATION,
    ListConfigurationPolicyAssociations::OPERATION,
    ListEnabledProductsForImport::OPERATION,
    ListFindingAggregators::OPERATION,
    ListMembers::OPERATION,
    ListOrganizationAdminAccounts::OPERATION,
    ListSecurityControlDefinitions::OPERATION,
    ListStandardsControlAssociations::OPERATION,
    ListTagsForResource::OPERATION,
    StartConfigurationPolicyAssociation::OPERATION,
    StartConfigurationPolicyDisassociation::OPERATION,
    TagResource::OPERATION,
    UntagResource::OPERATION,
    UpdateConfigurationPolicy::OPERATION,
    UpdateFindingAggregator::OPERATION,
    UpdateOrganizationConfiguration::OPERATION,
    UpdateSecurityControl::OPERATION,
    UpdateSecurityHubConfiguration::OPERATION,
    UpdateStandardsControl::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct BatchDisableStandards;
impl Operation for BatchDisableStandards {
    type Input = super::shapes::BatchDisableStandardsRequest;
    type Output = super::shapes::BatchDisableStandardsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::BATCH_DISABLE_STANDARDS;
}
#[derive(Debug, Clone, Copy)]
pub struct BatchEnableStandards;
impl Operation for BatchEnableStandards {
    type Input = super::shapes::BatchEnableStandardsRequest;
    type Output = super::shapes::BatchEnableStandardsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::BATCH_ENABLE_STANDARDS;
}
#[derive(Debug, Clone, Copy)]
pub struct BatchGetConfigurationPolicyAssociations;
impl Operation for BatchGetConfigurationPolicyAssociations {
    type Input = super::shapes::BatchGetConfigurationPolicyAssociationsRequest;
    type Output = super::shapes::BatchGetConfigurationPolicyAssociationsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::BATCH_GET_CONFIGURATION_POLICY_ASSOCIATIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct BatchGetSecurityControls;
impl Operation for BatchGetSecurityControls {
    type Input = super::shapes::BatchGetSecurityControlsRequest;
    type Output = super::shapes::BatchGetSecurityControlsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::BATCH_GET_SECURITY_CONTROLS;
}
#[derive(Debug, Clone, Copy)]
pub struct BatchGetStandardsControlAssociations;
impl Operation for BatchGetStandardsControlAssociations {
    type Input = super::shapes::BatchGetStandardsControlAssociationsRequest;
    type Output = super::shapes::BatchGetStandardsControlAssociationsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct BatchUpdateStandardsControlAssociations;
impl Operation for BatchUpdateStandardsControlAssociations {
    type Input = super::shapes::BatchUpdateStandardsControlAssociationsRequest;
    type Output = super::shapes::BatchUpdateStandardsControlAssociationsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateConfigurationPolicy;
impl Operation for CreateConfigurationPolicy {
    type Input = super::shapes::CreateConfigurationPolicyRequest;
    type Output = super::shapes::CreateConfigurationPolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::CREATE_CONFIGURATION_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateFindingAggregator;
impl Operation for CreateFindingAggregator {
    type Input = super::shapes::CreateFindingAggregatorRequest;
    type Output = super::shapes::CreateFindingAggregatorResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::CREATE_FINDING_AGGREGATOR;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateMembers;
impl Operation for CreateMembers {
    type Input = super::shapes::CreateMembersRequest;
    type Output = super::shapes::CreateMembersResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::CREATE_MEMBERS;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteConfigurationPolicy;
impl Operation for DeleteConfigurationPolicy {
    type Input = super::shapes::DeleteConfigurationPolicyRequest;
    type Output = super::shapes::DeleteConfigurationPolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DELETE_CONFIGURATION_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteFindingAggregator;
impl Operation for DeleteFindingAggregator {
    type Input = super::shapes::DeleteFindingAggregatorRequest;
    type Output = super::shapes::DeleteFindingAggregatorResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DELETE_FINDING_AGGREGATOR;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteMembers;
impl Operation for DeleteMembers {
    type Input = super::shapes::DeleteMembersRequest;
    type Output = super::shapes::DeleteMembersResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DELETE_MEMBERS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeHub;
impl Operation for DescribeHub {
    type Input = super::shapes::DescribeHubRequest;
    type Output = super::shapes::DescribeHubResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DESCRIBE_HUB;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganizationConfiguration;
impl Operation for DescribeOrganizationConfiguration {
    type Input = super::shapes::DescribeOrganizationConfigurationRequest;
    type Output = super::shapes::DescribeOrganizationConfigurationResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DESCRIBE_ORGANIZATION_CONFIGURATION;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeProducts;
impl Operation for DescribeProducts {
    type Input = super::shapes::DescribeProductsRequest;
    type Output = super::shapes::DescribeProductsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DESCRIBE_PRODUCTS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeStandards;
impl Operation for DescribeStandards {
    type Input = super::shapes::DescribeStandardsRequest;
    type Output = super::shapes::DescribeStandardsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DESCRIBE_STANDARDS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeStandardsControls;
impl Operation for DescribeStandardsControls {
    type Input = super::shapes::DescribeStandardsControlsRequest;
    type Output = super::shapes::DescribeStandardsControlsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DESCRIBE_STANDARDS_CONTROLS;
}
#[derive(Debug, Clone, Copy)]
pub struct DisableImportFindingsForProduct;
impl Operation for DisableImportFindingsForProduct {
    type Input = super::shapes::DisableImportFindingsForProductRequest;
    type Output = super::shapes::DisableImportFindingsForProductResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DISABLE_IMPORT_FINDINGS_FOR_PRODUCT;
}
#[derive(Debug, Clone, Copy)]
pub struct DisableOrganizationAdminAccount;
impl Operation for DisableOrganizationAdminAccount {
    type Input = super::shapes::DisableOrganizationAdminAccountRequest;
    type Output = super::shapes::DisableOrganizationAdminAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DISABLE_ORGANIZATION_ADMIN_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct DisableSecurityHub;
impl Operation for DisableSecurityHub {
    type Input = super::shapes::DisableSecurityHubRequest;
    type Output = super::shapes::DisableSecurityHubResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DISABLE_SECURITY_HUB;
}
#[derive(Debug, Clone, Copy)]
pub struct DisassociateMembers;
impl Operation for DisassociateMembers {
    type Input = super::shapes::DisassociateMembersRequest;
    type Output = super::shapes::DisassociateMembersResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::DISASSOCIATE_MEMBERS;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableImportFindingsForProduct;
impl Operation for EnableImportFindingsForProduct {
    type Input = super::shapes::EnableImportFindingsForProductRequest;
    type Output = super::shapes::EnableImportFindingsForProductResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::ENABLE_IMPORT_FINDINGS_FOR_PRODUCT;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableOrganizationAdminAccount;
impl Operation for EnableOrganizationAdminAccount {
    type Input = super::shapes::EnableOrganizationAdminAccountRequest;
    type Output = super::shapes::EnableOrganizationAdminAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::ENABLE_ORGANIZATION_ADMIN_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableSecurityHub;
impl Operation for EnableSecurityHub {
    type Input = super::shapes::EnableSecurityHubRequest;
    type Output = super::shapes::EnableSecurityHubResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::ENABLE_SECURITY_HUB;
}
#[derive(Debug, Clone, Copy)]
pub struct GetAdministratorAccount;
impl Operation for GetAdministratorAccount {
    type Input = super::shapes::GetAdministratorAccountRequest;
    type Output = super::shapes::GetAdministratorAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_ADMINISTRATOR_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct GetConfigurationPolicy;
impl Operation for GetConfigurationPolicy {
    type Input = super::shapes::GetConfigurationPolicyRequest;
    type Output = super::shapes::GetConfigurationPolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_CONFIGURATION_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct GetConfigurationPolicyAssociation;
impl Operation for GetConfigurationPolicyAssociation {
    type Input = super::shapes::GetConfigurationPolicyAssociationRequest;
    type Output = super::shapes::GetConfigurationPolicyAssociationResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_CONFIGURATION_POLICY_ASSOCIATION;
}
#[derive(Debug, Clone, Copy)]
pub struct GetEnabledStandards;
impl Operation for GetEnabledStandards {
    type Input = super::shapes::GetEnabledStandardsRequest;
    type Output = super::shapes::GetEnabledStandardsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_ENABLED_STANDARDS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetFindingAggregator;
impl Operation for GetFindingAggregator {
    type Input = super::shapes::GetFindingAggregatorRequest;
    type Output = super::shapes::GetFindingAggregatorResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_FINDING_AGGREGATOR;
}
#[derive(Debug, Clone, Copy)]
pub struct GetMasterAccount;
impl Operation for GetMasterAccount {
    type Input = super::shapes::GetMasterAccountRequest;
    type Output = super::shapes::GetMasterAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_MASTER_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct GetMembers;
impl Operation for GetMembers {
    type Input = super::shapes::GetMembersRequest;
    type Output = super::shapes::GetMembersResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_MEMBERS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetSecurityControlDefinition;
impl Operation for GetSecurityControlDefinition {
    type Input = super::shapes::GetSecurityControlDefinitionRequest;
    type Output = super::shapes::GetSecurityControlDefinitionResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::GET_SECURITY_CONTROL_DEFINITION;
}
#[derive(Debug, Clone, Copy)]
pub struct ListConfigurationPolicies;
impl Operation for ListConfigurationPolicies {
    type Input = super::shapes::ListConfigurationPoliciesRequest;
    type Output = super::shapes::ListConfigurationPoliciesResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_CONFIGURATION_POLICIES;
}
#[derive(Debug, Clone, Copy)]
pub struct ListConfigurationPolicyAssociations;
impl Operation for ListConfigurationPolicyAssociations {
    type Input = super::shapes::ListConfigurationPolicyAssociationsRequest;
    type Output = super::shapes::ListConfigurationPolicyAssociationsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_CONFIGURATION_POLICY_ASSOCIATIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListEnabledProductsForImport;
impl Operation for ListEnabledProductsForImport {
    type Input = super::shapes::ListEnabledProductsForImportRequest;
    type Output = super::shapes::ListEnabledProductsForImportResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_ENABLED_PRODUCTS_FOR_IMPORT;
}
#[derive(Debug, Clone, Copy)]
pub struct ListFindingAggregators;
impl Operation for ListFindingAggregators {
    type Input = super::shapes::ListFindingAggregatorsRequest;
    type Output = super::shapes::ListFindingAggregatorsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_FINDING_AGGREGATORS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListMembers;
impl Operation for ListMembers {
    type Input = super::shapes::ListMembersRequest;
    type Output = super::shapes::ListMembersResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_MEMBERS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListOrganizationAdminAccounts;
impl Operation for ListOrganizationAdminAccounts {
    type Input = super::shapes::ListOrganizationAdminAccountsRequest;
    type Output = super::shapes::ListOrganizationAdminAccountsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_ORGANIZATION_ADMIN_ACCOUNTS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListSecurityControlDefinitions;
impl Operation for ListSecurityControlDefinitions {
    type Input = super::shapes::ListSecurityControlDefinitionsRequest;
    type Output = super::shapes::ListSecurityControlDefinitionsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_SECURITY_CONTROL_DEFINITIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListStandardsControlAssociations;
impl Operation for ListStandardsControlAssociations {
    type Input = super::shapes::ListStandardsControlAssociationsRequest;
    type Output = super::shapes::ListStandardsControlAssociationsResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_STANDARDS_CONTROL_ASSOCIATIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    type Input = super::shapes::ListTagsForResourceRequest;
    type Output = super::shapes::ListTagsForResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::LIST_TAGS_FOR_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct StartConfigurationPolicyAssociation;
impl Operation for StartConfigurationPolicyAssociation {
    type Input = super::shapes::StartConfigurationPolicyAssociationRequest;
    type Output = super::shapes::StartConfigurationPolicyAssociationResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::START_CONFIGURATION_POLICY_ASSOCIATION;
}
#[derive(Debug, Clone, Copy)]
pub struct StartConfigurationPolicyDisassociation;
impl Operation for StartConfigurationPolicyDisassociation {
    type Input = super::shapes::StartConfigurationPolicyDisassociationRequest;
    type Output = super::shapes::StartConfigurationPolicyDisassociationResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::START_CONFIGURATION_POLICY_DISASSOCIATION;
}
#[derive(Debug, Clone, Copy)]
pub struct TagResource;
impl Operation for TagResource {
    type Input = super::shapes::TagResourceRequest;
    type Output = super::shapes::TagResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::TAG_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct UntagResource;
impl Operation for UntagResource {
    type Input = super::shapes::UntagResourceRequest;
    type Output = super::shapes::UntagResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UNTAG_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateConfigurationPolicy;
impl Operation for UpdateConfigurationPolicy {
    type Input = super::shapes::UpdateConfigurationPolicyRequest;
    type Output = super::shapes::UpdateConfigurationPolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UPDATE_CONFIGURATION_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateFindingAggregator;
impl Operation for UpdateFindingAggregator {
    type Input = super::shapes::UpdateFindingAggregatorRequest;
    type Output = super::shapes::UpdateFindingAggregatorResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UPDATE_FINDING_AGGREGATOR;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateOrganizationConfiguration;
impl Operation for UpdateOrganizationConfiguration {
    type Input = super::shapes::UpdateOrganizationConfigurationRequest;
    type Output = super::shapes::UpdateOrganizationConfigurationResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UPDATE_ORGANIZATION_CONFIGURATION;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateSecurityControl;
impl Operation for UpdateSecurityControl {
    type Input = super::shapes::UpdateSecurityControlRequest;
    type Output = super::shapes::UpdateSecurityControlResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UPDATE_SECURITY_CONTROL;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateSecurityHubConfiguration;
impl Operation for UpdateSecurityHubConfiguration {
    type Input = super::shapes::UpdateSecurityHubConfigurationRequest;
    type Output = super::shapes::UpdateSecurityHubConfigurationResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UPDATE_SECURITY_HUB_CONFIGURATION;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateStandardsControl;
impl Operation for UpdateStandardsControl {
    type Input = super::shapes::UpdateStandardsControlRequest;
    type Output = super::shapes::UpdateStandardsControlResponse;
    const OPERATION: &'static schema::Operation = &schema::securityhub::operations::UPDATE_STANDARDS_CONTROL;
}
