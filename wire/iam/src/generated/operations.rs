//! The modelled operations, made by `cargo xtask codegen` from models/iam.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    DisableOrganizationsRootCredentialsManagement::OPERATION,
    DisableOrganizationsRootSessions::OPERATION,
    EnableOrganizationsRootCredentialsManagement::OPERATION,
    EnableOrganizationsRootSessions::OPERATION,
    GetAccountPasswordPolicy::OPERATION,
    GetAccountSummary::OPERATION,
    GetRole::OPERATION,
    GetUser::OPERATION,
    ListAccountAliases::OPERATION,
    ListOrganizationsFeatures::OPERATION,
    ListRoles::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct DisableOrganizationsRootCredentialsManagement;
impl Operation for DisableOrganizationsRootCredentialsManagement {
    type Input = super::shapes::DisableOrganizationsRootCredentialsManagementRequest;
    type Output = super::shapes::DisableOrganizationsRootCredentialsManagementResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}
#[derive(Debug, Clone, Copy)]
pub struct DisableOrganizationsRootSessions;
impl Operation for DisableOrganizationsRootSessions {
    type Input = super::shapes::DisableOrganizationsRootSessionsRequest;
    type Output = super::shapes::DisableOrganizationsRootSessionsResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::DISABLE_ORGANIZATIONS_ROOT_SESSIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableOrganizationsRootCredentialsManagement;
impl Operation for EnableOrganizationsRootCredentialsManagement {
    type Input = super::shapes::EnableOrganizationsRootCredentialsManagementRequest;
    type Output = super::shapes::EnableOrganizationsRootCredentialsManagementResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableOrganizationsRootSessions;
impl Operation for EnableOrganizationsRootSessions {
    type Input = super::shapes::EnableOrganizationsRootSessionsRequest;
    type Output = super::shapes::EnableOrganizationsRootSessionsResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::ENABLE_ORGANIZATIONS_ROOT_SESSIONS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetAccountPasswordPolicy;
impl Operation for GetAccountPasswordPolicy {
    type Input = ();
    type Output = super::shapes::GetAccountPasswordPolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::GET_ACCOUNT_PASSWORD_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct GetAccountSummary;
impl Operation for GetAccountSummary {
    type Input = ();
    type Output = super::shapes::GetAccountSummaryResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::GET_ACCOUNT_SUMMARY;
}
#[derive(Debug, Clone, Copy)]
pub struct GetRole;
impl Operation for GetRole {
    type Input = super::shapes::GetRoleRequest;
    type Output = super::shapes::GetRoleResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::GET_ROLE;
}
#[derive(Debug, Clone, Copy)]
pub struct GetUser;
impl Operation for GetUser {
    type Input = super::shapes::GetUserRequest;
    type Output = super::shapes::GetUserResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::GET_USER;
}
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAliases;
impl Operation for ListAccountAliases {
    type Input = super::shapes::ListAccountAliasesRequest;
    type Output = super::shapes::ListAccountAliasesResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::LIST_ACCOUNT_ALIASES;
}
#[derive(Debug, Clone, Copy)]
pub struct ListOrganizationsFeatures;
impl Operation for ListOrganizationsFeatures {
    type Input = super::shapes::ListOrganizationsFeaturesRequest;
    type Output = super::shapes::ListOrganizationsFeaturesResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::LIST_ORGANIZATIONS_FEATURES;
}
#[derive(Debug, Clone, Copy)]
pub struct ListRoles;
impl Operation for ListRoles {
    type Input = super::shapes::ListRolesRequest;
    type Output = super::shapes::ListRolesResponse;
    const OPERATION: &'static schema::Operation = &schema::iam::operations::LIST_ROLES;
}
