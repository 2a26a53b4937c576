//! The modelled operations, made by `cargo xtask codegen` from models/organizations.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    AcceptHandshake::OPERATION,
    AttachPolicy::OPERATION,
    CancelHandshake::OPERATION,
    CloseAccount::OPERATION,
    CreateAccount::OPERATION,
    CreateGovCloudAccount::OPERATION,
    CreateOrganization::OPERATION,
    CreateOrganizationalUnit::OPERATION,
    CreatePolicy::OPERATION,
    DeclineHandshake::OPERATION,
    DeleteOrganization::OPERATION,
    DeleteOrganizationalUnit::OPERATION,
    DeletePolicy::OPERATION,
    DeleteResourcePolicy::OPERATION,
    DeregisterDelegatedAdministrator::OPERATION,
    DescribeAccount::OPERATION,
    DescribeCreateAccountStatus::OPERATION,
    DescribeEffectivePolicy::OPERATION,
    DescribeHandshake::OPERATION,
    DescribeOrganization::OPERATION,
    DescribeOrganizationalUnit::OPERATION,
    DescribePolicy::OPERATION,
    DescribeResourcePolicy::OPERATION,
    DescribeResponsibilityTransfer::OPERATION,
    DetachPolicy::OPERATION,
    DisableAWSServiceAccess::OPERATION,
    DisablePolicyType::OPERATION,
    EnableAWSServiceAccess::OPERATION,
    EnableAllFeatures::OPERATION,
    EnablePolicyType::OPERATION,
    InviteAccountToOrganization::OPERATION,
    InviteOrganizationToTransferResponsibility::OPERATION,
    LeaveOrganization::OPERATION,
    ListAWSServiceAccessForOrganization::OPERATION,
    ListAccounts::OPERATION,
    ListAccountsForParent::OPERATION,
    ListAccountsWithInvalidEffectivePolicy::OPERATION,
    ListChildren::OPERATION,
    ListCreateAccountStatus::OPERATION,
    ListDelegatedAdministrators::OPERATION,
    ListDelegatedServicesForAccount::OPERATION,
    ListEffectivePolicyValidationErrors::OPERATION,
    ListHandshakesForAccount::OPERATION,
    ListHandshakesForOrganization::OPERATION,
    ListInboundResponsibilityTransfers::OPERATION,
    ListOrganizationalUnitsForParent::OPERATION,
    ListOutboundResponsibilityTransfers::OPERATION,
    ListParents::OPERATION,
    ListPolicies::OPERATION,
    ListPoliciesForTarget::OPERATION,
    ListRoots::OPERATION,
    ListTagsForResource::OPERATION,
    ListTargetsForPolicy::OPERATION,
    MoveAccount::OPERATION,
    PutResourcePolicy::OPERATION,
    RegisterDelegatedAdministrator::OPERATION,
    RemoveAccountFromOrganization::OPERATION,
    TagResource::OPERATION,
    TerminateResponsibilityTransfer::OPERATION,
    UntagResource::OPERATION,
    UpdateOrganizationalUnit::OPERATION,
    UpdatePolicy::OPERATION,
    UpdateResponsibilityTransfer::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct AcceptHandshake;
impl Operation for AcceptHandshake {
    type Input = super::shapes::AcceptHandshakeRequest;
    type Output = super::shapes::AcceptHandshakeResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::ACCEPT_HANDSHAKE;
}
#[derive(Debug, Clone, Copy)]
pub struct AttachPolicy;
impl Operation for AttachPolicy {
    type Input = super::shapes::AttachPolicyRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::ATTACH_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct CancelHandshake;
impl Operation for CancelHandshake {
    type Input = super::shapes::CancelHandshakeRequest;
    type Output = super::shapes::CancelHandshakeResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CANCEL_HANDSHAKE;
}
#[derive(Debug, Clone, Copy)]
pub struct CloseAccount;
impl Operation for CloseAccount {
    type Input = super::shapes::CloseAccountRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CLOSE_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateAccount;
impl Operation for CreateAccount {
    type Input = super::shapes::CreateAccountRequest;
    type Output = super::shapes::CreateAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CREATE_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateGovCloudAccount;
impl Operation for CreateGovCloudAccount {
    type Input = super::shapes::CreateGovCloudAccountRequest;
    type Output = super::shapes::CreateGovCloudAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CREATE_GOV_CLOUD_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateOrganization;
impl Operation for CreateOrganization {
    type Input = super::shapes::CreateOrganizationRequest;
    type Output = super::shapes::CreateOrganizationResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CREATE_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct CreateOrganizationalUnit;
impl Operation for CreateOrganizationalUnit {
    type Input = super::shapes::CreateOrganizationalUnitRequest;
    type Output = super::shapes::CreateOrganizationalUnitResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CREATE_ORGANIZATIONAL_UNIT;
}
#[derive(Debug, Clone, Copy)]
pub struct CreatePolicy;
impl Operation for CreatePolicy {
    type Input = super::shapes::CreatePolicyRequest;
    type Output = super::shapes::CreatePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::CREATE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DeclineHandshake;
impl Operation for DeclineHandshake {
    type Input = super::shapes::DeclineHandshakeRequest;
    type Output = super::shapes::DeclineHandshakeResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DECLINE_HANDSHAKE;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteOrganization;
impl Operation for DeleteOrganization {
    type Input = ();
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DELETE_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteOrganizationalUnit;
impl Operation for DeleteOrganizationalUnit {
    type Input = super::shapes::DeleteOrganizationalUnitRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DELETE_ORGANIZATIONAL_UNIT;
}
#[derive(Debug, Clone, Copy)]
pub struct DeletePolicy;
impl Operation for DeletePolicy {
    type Input = super::shapes::DeletePolicyRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DELETE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DeleteResourcePolicy;
impl Operation for DeleteResourcePolicy {
    type Input = ();
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DELETE_RESOURCE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DeregisterDelegatedAdministrator;
impl Operation for DeregisterDelegatedAdministrator {
    type Input = super::shapes::DeregisterDelegatedAdministratorRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DEREGISTER_DELEGATED_ADMINISTRATOR;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeAccount;
impl Operation for DescribeAccount {
    type Input = super::shapes::DescribeAccountRequest;
    type Output = super::shapes::DescribeAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeCreateAccountStatus;
impl Operation for DescribeCreateAccountStatus {
    type Input = super::shapes::DescribeCreateAccountStatusRequest;
    type Output = super::shapes::DescribeCreateAccountStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_CREATE_ACCOUNT_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeEffectivePolicy;
impl Operation for DescribeEffectivePolicy {
    type Input = super::shapes::DescribeEffectivePolicyRequest;
    type Output = super::shapes::DescribeEffectivePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_EFFECTIVE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeHandshake;
impl Operation for DescribeHandshake {
    type Input = super::shapes::DescribeHandshakeRequest;
    type Output = super::shapes::DescribeHandshakeResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_HANDSHAKE;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganization;
impl Operation for DescribeOrganization {
    type Input = ();
    type Output = super::shapes::DescribeOrganizationResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganizationalUnit;
impl Operation for DescribeOrganizationalUnit {
    type Input = super::shapes::DescribeOrganizationalUnitRequest;
    type Output = super::shapes::DescribeOrganizationalUnitResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_ORGANIZATIONAL_UNIT;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribePolicy;
impl Operation for DescribePolicy {
    type Input = super::shapes::DescribePolicyRequest;
    type Output = super::shapes::DescribePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeResourcePolicy;
impl Operation for DescribeResourcePolicy {
    type Input = ();
    type Output = super::shapes::DescribeResourcePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_RESOURCE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DescribeResponsibilityTransfer;
impl Operation for DescribeResponsibilityTransfer {
    type Input = super::shapes::DescribeResponsibilityTransferRequest;
    type Output = super::shapes::DescribeResponsibilityTransferResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DESCRIBE_RESPONSIBILITY_TRANSFER;
}
#[derive(Debug, Clone, Copy)]
pub struct DetachPolicy;
impl Operation for DetachPolicy {
    type Input = super::shapes::DetachPolicyRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DETACH_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct DisableAWSServiceAccess;
impl Operation for DisableAWSServiceAccess {
    type Input = super::shapes::DisableAWSServiceAccessRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DISABLE_AWS_SERVICE_ACCESS;
}
#[derive(Debug, Clone, Copy)]
pub struct DisablePolicyType;
impl Operation for DisablePolicyType {
    type Input = super::shapes::DisablePolicyTypeRequest;
    type Output = super::shapes::DisablePolicyTypeResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::DISABLE_POLICY_TYPE;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableAWSServiceAccess;
impl Operation for EnableAWSServiceAccess {
    type Input = super::shapes::EnableAWSServiceAccessRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::ENABLE_AWS_SERVICE_ACCESS;
}
#[derive(Debug, Clone, Copy)]
pub struct EnableAllFeatures;
impl Operation for EnableAllFeatures {
    type Input = super::shapes::EnableAllFeaturesRequest;
    type Output = super::shapes::EnableAllFeaturesResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::ENABLE_ALL_FEATURES;
}
#[derive(Debug, Clone, Copy)]
pub struct EnablePolicyType;
impl Operation for EnablePolicyType {
    type Input = super::shapes::EnablePolicyTypeRequest;
    type Output = super::shapes::EnablePolicyTypeResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::ENABLE_POLICY_TYPE;
}
#[derive(Debug, Clone, Copy)]
pub struct InviteAccountToOrganization;
impl Operation for InviteAccountToOrganization {
    type Input = super::shapes::InviteAccountToOrganizationRequest;
    type Output = super::shapes::InviteAccountToOrganizationResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::INVITE_ACCOUNT_TO_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct InviteOrganizationToTransferResponsibility;
impl Operation for InviteOrganizationToTransferResponsibility {
    type Input = super::shapes::InviteOrganizationToTransferResponsibilityRequest;
    type Output = super::shapes::InviteOrganizationToTransferResponsibilityResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY;
}
#[derive(Debug, Clone, Copy)]
pub struct LeaveOrganization;
impl Operation for LeaveOrganization {
    type Input = ();
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LEAVE_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct ListAWSServiceAccessForOrganization;
impl Operation for ListAWSServiceAccessForOrganization {
    type Input = super::shapes::ListAWSServiceAccessForOrganizationRequest;
    type Output = super::shapes::ListAWSServiceAccessForOrganizationResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct ListAccounts;
impl Operation for ListAccounts {
    type Input = super::shapes::ListAccountsRequest;
    type Output = super::shapes::ListAccountsResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_ACCOUNTS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListAccountsForParent;
impl Operation for ListAccountsForParent {
    type Input = super::shapes::ListAccountsForParentRequest;
    type Output = super::shapes::ListAccountsForParentResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_ACCOUNTS_FOR_PARENT;
}
#[derive(Debug, Clone, Copy)]
pub struct ListAccountsWithInvalidEffectivePolicy;
impl Operation for ListAccountsWithInvalidEffectivePolicy {
    type Input = super::shapes::ListAccountsWithInvalidEffectivePolicyRequest;
    type Output = super::shapes::ListAccountsWithInvalidEffectivePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct ListChildren;
impl Operation for ListChildren {
    type Input = super::shapes::ListChildrenRequest;
    type Output = super::shapes::ListChildrenResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_CHILDREN;
}
#[derive(Debug, Clone, Copy)]
pub struct ListCreateAccountStatus;
impl Operation for ListCreateAccountStatus {
    type Input = super::shapes::ListCreateAccountStatusRequest;
    type Output = super::shapes::ListCreateAccountStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_CREATE_ACCOUNT_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListDelegatedAdministrators;
impl Operation for ListDelegatedAdministrators {
    type Input = super::shapes::ListDelegatedAdministratorsRequest;
    type Output = super::shapes::ListDelegatedAdministratorsResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_DELEGATED_ADMINISTRATORS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListDelegatedServicesForAccount;
impl Operation for ListDelegatedServicesForAccount {
    type Input = super::shapes::ListDelegatedServicesForAccountRequest;
    type Output = super::shapes::ListDelegatedServicesForAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_DELEGATED_SERVICES_FOR_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct ListEffectivePolicyValidationErrors;
impl Operation for ListEffectivePolicyValidationErrors {
    type Input = super::shapes::ListEffectivePolicyValidationErrorsRequest;
    type Output = super::shapes::ListEffectivePolicyValidationErrorsResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListHandshakesForAccount;
impl Operation for ListHandshakesForAccount {
    type Input = super::shapes::ListHandshakesForAccountRequest;
    type Output = super::shapes::ListHandshakesForAccountResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_HANDSHAKES_FOR_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct ListHandshakesForOrganization;
impl Operation for ListHandshakesForOrganization {
    type Input = super::shapes::ListHandshakesForOrganizationRequest;
    type Output = super::shapes::ListHandshakesForOrganizationResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_HANDSHAKES_FOR_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct ListInboundResponsibilityTransfers;
impl Operation for ListInboundResponsibilityTransfers {
    type Input = super::shapes::ListInboundResponsibilityTransfersRequest;
    type Output = super::shapes::ListInboundResponsibilityTransfersResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_INBOUND_RESPONSIBILITY_TRANSFERS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListOrganizationalUnitsForParent;
impl Operation for ListOrganizationalUnitsForParent {
    type Input = super::shapes::ListOrganizationalUnitsForParentRequest;
    type Output = super::shapes::ListOrganizationalUnitsForParentResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT;
}
#[derive(Debug, Clone, Copy)]
pub struct ListOutboundResponsibilityTransfers;
impl Operation for ListOutboundResponsibilityTransfers {
    type Input = super::shapes::ListOutboundResponsibilityTransfersRequest;
    type Output = super::shapes::ListOutboundResponsibilityTransfersResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListParents;
impl Operation for ListParents {
    type Input = super::shapes::ListParentsRequest;
    type Output = super::shapes::ListParentsResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_PARENTS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListPolicies;
impl Operation for ListPolicies {
    type Input = super::shapes::ListPoliciesRequest;
    type Output = super::shapes::ListPoliciesResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_POLICIES;
}
#[derive(Debug, Clone, Copy)]
pub struct ListPoliciesForTarget;
impl Operation for ListPoliciesForTarget {
    type Input = super::shapes::ListPoliciesForTargetRequest;
    type Output = super::shapes::ListPoliciesForTargetResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_POLICIES_FOR_TARGET;
}
#[derive(Debug, Clone, Copy)]
pub struct ListRoots;
impl Operation for ListRoots {
    type Input = super::shapes::ListRootsRequest;
    type Output = super::shapes::ListRootsResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_ROOTS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    type Input = super::shapes::ListTagsForResourceRequest;
    type Output = super::shapes::ListTagsForResourceResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_TAGS_FOR_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct ListTargetsForPolicy;
impl Operation for ListTargetsForPolicy {
    type Input = super::shapes::ListTargetsForPolicyRequest;
    type Output = super::shapes::ListTargetsForPolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::LIST_TARGETS_FOR_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct MoveAccount;
impl Operation for MoveAccount {
    type Input = super::shapes::MoveAccountRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::MOVE_ACCOUNT;
}
#[derive(Debug, Clone, Copy)]
pub struct PutResourcePolicy;
impl Operation for PutResourcePolicy {
    type Input = super::shapes::PutResourcePolicyRequest;
    type Output = super::shapes::PutResourcePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::PUT_RESOURCE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct RegisterDelegatedAdministrator;
impl Operation for RegisterDelegatedAdministrator {
    type Input = super::shapes::RegisterDelegatedAdministratorRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::REGISTER_DELEGATED_ADMINISTRATOR;
}
#[derive(Debug, Clone, Copy)]
pub struct RemoveAccountFromOrganization;
impl Operation for RemoveAccountFromOrganization {
    type Input = super::shapes::RemoveAccountFromOrganizationRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::REMOVE_ACCOUNT_FROM_ORGANIZATION;
}
#[derive(Debug, Clone, Copy)]
pub struct TagResource;
impl Operation for TagResource {
    type Input = super::shapes::TagResourceRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::TAG_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct TerminateResponsibilityTransfer;
impl Operation for TerminateResponsibilityTransfer {
    type Input = super::shapes::TerminateResponsibilityTransferRequest;
    type Output = super::shapes::TerminateResponsibilityTransferResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::TERMINATE_RESPONSIBILITY_TRANSFER;
}
#[derive(Debug, Clone, Copy)]
pub struct UntagResource;
impl Operation for UntagResource {
    type Input = super::shapes::UntagResourceRequest;
    type Output = ();
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::UNTAG_RESOURCE;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateOrganizationalUnit;
impl Operation for UpdateOrganizationalUnit {
    type Input = super::shapes::UpdateOrganizationalUnitRequest;
    type Output = super::shapes::UpdateOrganizationalUnitResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::UPDATE_ORGANIZATIONAL_UNIT;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdatePolicy;
impl Operation for UpdatePolicy {
    type Input = super::shapes::UpdatePolicyRequest;
    type Output = super::shapes::UpdatePolicyResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::UPDATE_POLICY;
}
#[derive(Debug, Clone, Copy)]
pub struct UpdateResponsibilityTransfer;
impl Operation for UpdateResponsibilityTransfer {
    type Input = super::shapes::UpdateResponsibilityTransferRequest;
    type Output = super::shapes::UpdateResponsibilityTransferResponse;
    const OPERATION: &'static schema::Operation = &schema::organizations::operations::UPDATE_RESPONSIBILITY_TRANSFER;
}
