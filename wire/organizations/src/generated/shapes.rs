//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/organizations.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceptHandshakeRequest {
    pub handshake_id: String,
}
impl Decode for AcceptHandshakeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        AcceptHandshakeRequest {
            handshake_id: fields.required("HandshakeId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceptHandshakeResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for AcceptHandshakeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Account {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub state: Option<String>,
    pub paths: Option<Vec<String>>,
    pub joined_method: Option<String>,
    pub joined_timestamp: Option<Millis>,
}
impl Encode for Account {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("Email", &self.email);
        object.optional("Name", &self.name);
        object.optional("Status", &self.status);
        object.optional("State", &self.state);
        object.optional("Paths", &self.paths);
        object.optional("JoinedMethod", &self.joined_method);
        object
            .timestamp(
                "JoinedTimestamp",
                self.joined_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachPolicyRequest {
    pub policy_id: String,
    pub target_id: String,
}
impl Decode for AttachPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        AttachPolicyRequest {
            policy_id: fields.required("PolicyId"),
            target_id: fields.required("TargetId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelHandshakeRequest {
    pub handshake_id: String,
}
impl Decode for CancelHandshakeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CancelHandshakeRequest {
            handshake_id: fields.required("HandshakeId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelHandshakeResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for CancelHandshakeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Child {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
impl Encode for Child {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Type", &self.r#type);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloseAccountRequest {
    pub account_id: String,
}
impl Decode for CloseAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CloseAccountRequest {
            account_id: fields.required("AccountId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountRequest {
    pub email: String,
    pub account_name: String,
    pub role_name: Option<String>,
    pub iam_user_access_to_billing: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for CreateAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateAccountRequest {
            email: fields.required("Email"),
            account_name: fields.required("AccountName"),
            role_name: fields.optional("RoleName"),
            iam_user_access_to_billing: fields.optional("IamUserAccessToBilling"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountResponse {
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Encode for CreateAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("CreateAccountStatus", &self.create_account_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountStatus {
    pub id: Option<String>,
    pub account_name: Option<String>,
    pub state: Option<String>,
    pub requested_timestamp: Option<Millis>,
    pub completed_timestamp: Option<Millis>,
    pub account_id: Option<String>,
    pub gov_cloud_account_id: Option<String>,
    pub failure_reason: Option<String>,
}
impl Encode for CreateAccountStatus {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("AccountName", &self.account_name);
        object.optional("State", &self.state);
        object
            .timestamp(
                "RequestedTimestamp",
                self.requested_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "CompletedTimestamp",
                self.completed_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.optional("AccountId", &self.account_id);
        object.optional("GovCloudAccountId", &self.gov_cloud_account_id);
        object.optional("FailureReason", &self.failure_reason);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGovCloudAccountRequest {
    pub email: String,
    pub account_name: String,
    pub role_name: Option<String>,
    pub iam_user_access_to_billing: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for CreateGovCloudAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateGovCloudAccountRequest {
            email: fields.required("Email"),
            account_name: fields.required("AccountName"),
            role_name: fields.optional("RoleName"),
            iam_user_access_to_billing: fields.optional("IamUserAccessToBilling"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGovCloudAccountResponse {
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Encode for CreateGovCloudAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("CreateAccountStatus", &self.create_account_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationRequest {
    pub feature_set: Option<String>,
}
impl Decode for CreateOrganizationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateOrganizationRequest {
            feature_set: fields.optional("FeatureSet"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationResponse {
    pub organization: Option<Organization>,
}
impl Encode for CreateOrganizationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Organization", &self.organization);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationalUnitRequest {
    pub parent_id: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for CreateOrganizationalUnitRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateOrganizationalUnitRequest {
            parent_id: fields.required("ParentId"),
            name: fields.required("Name"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationalUnitResponse {
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Encode for CreateOrganizationalUnitResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("OrganizationalUnit", &self.organizational_unit);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub content: String,
    pub description: String,
    pub name: String,
    pub r#type: String,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for CreatePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreatePolicyRequest {
            content: fields.required("Content"),
            description: fields.required("Description"),
            name: fields.required("Name"),
            r#type: fields.required("Type"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}
impl Encode for CreatePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Policy", &self.policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeclineHandshakeRequest {
    pub handshake_id: String,
}
impl Decode for DeclineHandshakeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeclineHandshakeRequest {
            handshake_id: fields.required("HandshakeId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeclineHandshakeResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for DeclineHandshakeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelegatedAdministrator {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub state: Option<String>,
    pub joined_method: Option<String>,
    pub joined_timestamp: Option<Millis>,
    pub delegation_enabled_date: Option<Millis>,
}
impl Encode for DelegatedAdministrator {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("Email", &self.email);
        object.optional("Name", &self.name);
        object.optional("Status", &self.status);
        object.optional("State", &self.state);
        object.optional("JoinedMethod", &self.joined_method);
        object
            .timestamp(
                "JoinedTimestamp",
                self.joined_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "DelegationEnabledDate",
                self.delegation_enabled_date,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelegatedService {
    pub service_principal: Option<String>,
    pub delegation_enabled_date: Option<Millis>,
}
impl Encode for DelegatedService {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ServicePrincipal", &self.service_principal);
        object
            .timestamp(
                "DelegationEnabledDate",
                self.delegation_enabled_date,
                TimestampFormat::EpochSeconds,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOrganizationalUnitRequest {
    pub organizational_unit_id: String,
}
impl Decode for DeleteOrganizationalUnitRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteOrganizationalUnitRequest {
            organizational_unit_id: fields.required("OrganizationalUnitId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_id: String,
}
impl Decode for DeletePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeletePolicyRequest {
            policy_id: fields.required("PolicyId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterDelegatedAdministratorRequest {
    pub account_id: String,
    pub service_principal: String,
}
impl Decode for DeregisterDelegatedAdministratorRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeregisterDelegatedAdministratorRequest {
            account_id: fields.required("AccountId"),
            service_principal: fields.required("ServicePrincipal"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountRequest {
    pub account_id: String,
}
impl Decode for DescribeAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeAccountRequest {
            account_id: fields.required("AccountId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountResponse {
    pub account: Option<Account>,
}
impl Encode for DescribeAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Account", &self.account);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCreateAccountStatusRequest {
    pub create_account_request_id: String,
}
impl Decode for DescribeCreateAccountStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeCreateAccountStatusRequest {
            create_account_request_id: fields.required("CreateAccountRequestId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCreateAccountStatusResponse {
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Encode for DescribeCreateAccountStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("CreateAccountStatus", &self.create_account_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectivePolicyRequest {
    pub policy_type: String,
    pub target_id: Option<String>,
}
impl Decode for DescribeEffectivePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeEffectivePolicyRequest {
            policy_type: fields.required("PolicyType"),
            target_id: fields.optional("TargetId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectivePolicyResponse {
    pub effective_policy: Option<EffectivePolicy>,
}
impl Encode for DescribeEffectivePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("EffectivePolicy", &self.effective_policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeHandshakeRequest {
    pub handshake_id: String,
}
impl Decode for DescribeHandshakeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeHandshakeRequest {
            handshake_id: fields.required("HandshakeId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeHandshakeResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for DescribeHandshakeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationResponse {
    pub organization: Option<Organization>,
}
impl Encode for DescribeOrganizationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Organization", &self.organization);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationalUnitRequest {
    pub organizational_unit_id: String,
}
impl Decode for DescribeOrganizationalUnitRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeOrganizationalUnitRequest {
            organizational_unit_id: fields.required("OrganizationalUnitId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationalUnitResponse {
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Encode for DescribeOrganizationalUnitResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("OrganizationalUnit", &self.organizational_unit);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePolicyRequest {
    pub policy_id: String,
}
impl Decode for DescribePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribePolicyRequest {
            policy_id: fields.required("PolicyId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePolicyResponse {
    pub policy: Option<Policy>,
}
impl Encode for DescribePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Policy", &self.policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
}
impl Encode for DescribeResourcePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResourcePolicy", &self.resource_policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResponsibilityTransferRequest {
    pub id: String,
}
impl Decode for DescribeResponsibilityTransferRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeResponsibilityTransferRequest {
            id: fields.required("Id"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResponsibilityTransferResponse {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Encode for DescribeResponsibilityTransferResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResponsibilityTransfer", &self.responsibility_transfer);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachPolicyRequest {
    pub policy_id: String,
    pub target_id: String,
}
impl Decode for DetachPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DetachPolicyRequest {
            policy_id: fields.required("PolicyId"),
            target_id: fields.required("TargetId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableAWSServiceAccessRequest {
    pub service_principal: String,
}
impl Decode for DisableAWSServiceAccessRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DisableAWSServiceAccessRequest {
            service_principal: fields.required("ServicePrincipal"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisablePolicyTypeRequest {
    pub root_id: String,
    pub policy_type: String,
}
impl Decode for DisablePolicyTypeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DisablePolicyTypeRequest {
            root_id: fields.required("RootId"),
            policy_type: fields.required("PolicyType"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisablePolicyTypeResponse {
    pub root: Option<Root>,
}
impl Encode for DisablePolicyTypeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Root", &self.root);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EffectivePolicy {
    pub policy_content: Option<String>,
    pub last_updated_timestamp: Option<Millis>,
    pub target_id: Option<String>,
    pub policy_type: Option<String>,
}
impl Encode for EffectivePolicy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("PolicyContent", &self.policy_content);
        object
            .timestamp(
                "LastUpdatedTimestamp",
                self.last_updated_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.optional("TargetId", &self.target_id);
        object.optional("PolicyType", &self.policy_type);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EffectivePolicyValidationError {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub path_to_error: Option<String>,
    pub contributing_policies: Option<Vec<String>>,
}
impl Encode for EffectivePolicyValidationError {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ErrorCode", &self.error_code);
        object.optional("ErrorMessage", &self.error_message);
        object.optional("PathToError", &self.path_to_error);
        object.optional("ContributingPolicies", &self.contributing_policies);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAWSServiceAccessRequest {
    pub service_principal: String,
}
impl Decode for EnableAWSServiceAccessRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        EnableAWSServiceAccessRequest {
            service_principal: fields.required("ServicePrincipal"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAllFeaturesRequest {}
impl Decode for EnableAllFeaturesRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        EnableAllFeaturesRequest {}
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAllFeaturesResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for EnableAllFeaturesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnablePolicyTypeRequest {
    pub root_id: String,
    pub policy_type: String,
}
impl Decode for EnablePolicyTypeRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        EnablePolicyTypeRequest {
            root_id: fields.required("RootId"),
            policy_type: fields.required("PolicyType"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnablePolicyTypeResponse {
    pub root: Option<Root>,
}
impl Encode for EnablePolicyTypeResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Root", &self.root);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnabledServicePrincipal {
    pub service_principal: Option<String>,
    pub date_enabled: Option<Millis>,
}
impl Encode for EnabledServicePrincipal {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ServicePrincipal", &self.service_principal);
        object
            .timestamp("DateEnabled", self.date_enabled, TimestampFormat::EpochSeconds);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Handshake {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub parties: Option<Vec<HandshakeParty>>,
    pub state: Option<String>,
    pub requested_timestamp: Option<Millis>,
    pub expiration_timestamp: Option<Millis>,
    pub action: Option<String>,
    pub resources: Option<Vec<HandshakeResource>>,
}
impl Encode for Handshake {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("Parties", &self.parties);
        object.optional("State", &self.state);
        object
            .timestamp(
                "RequestedTimestamp",
                self.requested_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "ExpirationTimestamp",
                self.expiration_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.optional("Action", &self.action);
        object.optional("Resources", &self.resources);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HandshakeFilter {
    pub action_type: Option<String>,
    pub parent_handshake_id: Option<String>,
}
impl Decode for HandshakeFilter {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        HandshakeFilter {
            action_type: fields.optional("ActionType"),
            parent_handshake_id: fields.optional("ParentHandshakeId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HandshakeParty {
    pub id: String,
    pub r#type: String,
}
impl Decode for HandshakeParty {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        HandshakeParty {
            id: fields.required("Id"),
            r#type: fields.required("Type"),
        }
    }
}
impl Encode for HandshakeParty {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Id", &self.id);
        object.member("Type", &self.r#type);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HandshakeResource {
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub resources: Option<Vec<HandshakeResource>>,
}
impl Encode for HandshakeResource {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Value", &self.value);
        object.optional("Type", &self.r#type);
        object.optional("Resources", &self.resources);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteAccountToOrganizationRequest {
    pub target: HandshakeParty,
    pub notes: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for InviteAccountToOrganizationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        InviteAccountToOrganizationRequest {
            target: fields.required("Target"),
            notes: fields.optional("Notes"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteAccountToOrganizationResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for InviteAccountToOrganizationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    pub r#type: String,
    pub target: HandshakeParty,
    pub notes: Option<String>,
    pub start_timestamp: Millis,
    pub source_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for InviteOrganizationToTransferResponsibilityRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        InviteOrganizationToTransferResponsibilityRequest {
            r#type: fields.required("Type"),
            target: fields.required("Target"),
            notes: fields.optional("Notes"),
            start_timestamp: fields.required("StartTimestamp"),
            source_name: fields.required("SourceName"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    pub handshake: Option<Handshake>,
}
impl Encode for InviteOrganizationToTransferResponsibilityResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshake", &self.handshake);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListAWSServiceAccessForOrganizationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListAWSServiceAccessForOrganizationRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    pub next_token: Option<String>,
}
impl Encode for ListAWSServiceAccessForOrganizationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("EnabledServicePrincipals", &self.enabled_service_principals);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsForParentRequest {
    pub parent_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListAccountsForParentRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListAccountsForParentRequest {
            parent_id: fields.required("ParentId"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsForParentResponse {
    pub accounts: Option<Vec<Account>>,
    pub next_token: Option<String>,
}
impl Encode for ListAccountsForParentResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Accounts", &self.accounts);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListAccountsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListAccountsRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsResponse {
    pub accounts: Option<Vec<Account>>,
    pub next_token: Option<String>,
}
impl Encode for ListAccountsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Accounts", &self.accounts);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    pub policy_type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListAccountsWithInvalidEffectivePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListAccountsWithInvalidEffectivePolicyRequest {
            policy_type: fields.required("PolicyType"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    pub accounts: Option<Vec<Account>>,
    pub policy_type: Option<String>,
    pub next_token: Option<String>,
}
impl Encode for ListAccountsWithInvalidEffectivePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Accounts", &self.accounts);
        object.optional("PolicyType", &self.policy_type);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChildrenRequest {
    pub parent_id: String,
    pub child_type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListChildrenRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListChildrenRequest {
            parent_id: fields.required("ParentId"),
            child_type: fields.required("ChildType"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChildrenResponse {
    pub children: Option<Vec<Child>>,
    pub next_token: Option<String>,
}
impl Encode for ListChildrenResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Children", &self.children);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCreateAccountStatusRequest {
    pub states: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListCreateAccountStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListCreateAccountStatusRequest {
            states: fields.optional("States"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCreateAccountStatusResponse {
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    pub next_token: Option<String>,
}
impl Encode for ListCreateAccountStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("CreateAccountStatuses", &self.create_account_statuses);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedAdministratorsRequest {
    pub service_principal: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListDelegatedAdministratorsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListDelegatedAdministratorsRequest {
            service_principal: fields.optional("ServicePrincipal"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedAdministratorsResponse {
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    pub next_token: Option<String>,
}
impl Encode for ListDelegatedAdministratorsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DelegatedAdministrators", &self.delegated_administrators);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListDelegatedServicesForAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListDelegatedServicesForAccountRequest {
            account_id: fields.required("AccountId"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountResponse {
    pub delegated_services: Option<Vec<DelegatedService>>,
    pub next_token: Option<String>,
}
impl Encode for ListDelegatedServicesForAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DelegatedServices", &self.delegated_services);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    pub account_id: String,
    pub policy_type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListEffectivePolicyValidationErrorsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListEffectivePolicyValidationErrorsRequest {
            account_id: fields.required("AccountId"),
            policy_type: fields.required("PolicyType"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    pub account_id: Option<String>,
    pub policy_type: Option<String>,
    pub path: Option<String>,
    pub evaluation_timestamp: Option<Millis>,
    pub next_token: Option<String>,
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}
impl Encode for ListEffectivePolicyValidationErrorsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AccountId", &self.account_id);
        object.optional("PolicyType", &self.policy_type);
        object.optional("Path", &self.path);
        object
            .timestamp(
                "EvaluationTimestamp",
                self.evaluation_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.optional("NextToken", &self.next_token);
        object
            .optional(
                "EffectivePolicyValidationErrors",
                &self.effective_policy_validation_errors,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHandshakesForAccountRequest {
    pub filter: Option<HandshakeFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListHandshakesForAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListHandshakesForAccountRequest {
            filter: fields.optional("Filter"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHandshakesForAccountResponse {
    pub handshakes: Option<Vec<Handshake>>,
    pub next_token: Option<String>,
}
impl Encode for ListHandshakesForAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshakes", &self.handshakes);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHandshakesForOrganizationRequest {
    pub filter: Option<HandshakeFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListHandshakesForOrganizationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListHandshakesForOrganizationRequest {
            filter: fields.optional("Filter"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHandshakesForOrganizationResponse {
    pub handshakes: Option<Vec<Handshake>>,
    pub next_token: Option<String>,
}
impl Encode for ListHandshakesForOrganizationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Handshakes", &self.handshakes);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInboundResponsibilityTransfersRequest {
    pub r#type: String,
    pub id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListInboundResponsibilityTransfersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListInboundResponsibilityTransfersRequest {
            r#type: fields.required("Type"),
            id: fields.optional("Id"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInboundResponsibilityTransfersResponse {
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    pub next_token: Option<String>,
}
impl Encode for ListInboundResponsibilityTransfersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResponsibilityTransfers", &self.responsibility_transfers);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentRequest {
    pub parent_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListOrganizationalUnitsForParentRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListOrganizationalUnitsForParentRequest {
            parent_id: fields.required("ParentId"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentResponse {
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    pub next_token: Option<String>,
}
impl Encode for ListOrganizationalUnitsForParentResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("OrganizationalUnits", &self.organizational_units);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOutboundResponsibilityTransfersRequest {
    pub r#type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListOutboundResponsibilityTransfersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListOutboundResponsibilityTransfersRequest {
            r#type: fields.required("Type"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOutboundResponsibilityTransfersResponse {
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    pub next_token: Option<String>,
}
impl Encode for ListOutboundResponsibilityTransfersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResponsibilityTransfers", &self.responsibility_transfers);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParentsRequest {
    pub child_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListParentsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListParentsRequest {
            child_id: fields.required("ChildId"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParentsResponse {
    pub parents: Option<Vec<Parent>>,
    pub next_token: Option<String>,
}
impl Encode for ListParentsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Parents", &self.parents);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesForTargetRequest {
    pub target_id: String,
    pub filter: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListPoliciesForTargetRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListPoliciesForTargetRequest {
            target_id: fields.required("TargetId"),
            filter: fields.required("Filter"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesForTargetResponse {
    pub policies: Option<Vec<PolicySummary>>,
    pub next_token: Option<String>,
}
impl Encode for ListPoliciesForTargetResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Policies", &self.policies);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub filter: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListPoliciesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListPoliciesRequest {
            filter: fields.required("Filter"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<PolicySummary>>,
    pub next_token: Option<String>,
}
impl Encode for ListPoliciesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Policies", &self.policies);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRootsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListRootsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListRootsRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRootsResponse {
    pub roots: Option<Vec<Root>>,
    pub next_token: Option<String>,
}
impl Encode for ListRootsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Roots", &self.roots);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: String,
    pub next_token: Option<String>,
}
impl Decode for ListTagsForResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListTagsForResourceRequest {
            resource_id: fields.required("ResourceId"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}
impl Encode for ListTagsForResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Tags", &self.tags);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsForPolicyRequest {
    pub policy_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListTargetsForPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListTargetsForPolicyRequest {
            policy_id: fields.required("PolicyId"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsForPolicyResponse {
    pub targets: Option<Vec<PolicyTargetSummary>>,
    pub next_token: Option<String>,
}
impl Encode for ListTargetsForPolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Targets", &self.targets);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MoveAccountRequest {
    pub account_id: String,
    pub source_parent_id: String,
    pub destination_parent_id: String,
}
impl Decode for MoveAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        MoveAccountRequest {
            account_id: fields.required("AccountId"),
            source_parent_id: fields.required("SourceParentId"),
            destination_parent_id: fields.required("DestinationParentId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Organization {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub feature_set: Option<String>,
    pub master_account_arn: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_email: Option<String>,
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}
impl Encode for Organization {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("FeatureSet", &self.feature_set);
        object.optional("MasterAccountArn", &self.master_account_arn);
        object.optional("MasterAccountId", &self.master_account_id);
        object.optional("MasterAccountEmail", &self.master_account_email);
        object.optional("AvailablePolicyTypes", &self.available_policy_types);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationalUnit {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
impl Encode for OrganizationalUnit {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("Name", &self.name);
        object.optional("Path", &self.path);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parent {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
impl Encode for Parent {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Type", &self.r#type);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_summary: Option<PolicySummary>,
    pub content: Option<String>,
}
impl Encode for Policy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("PolicySummary", &self.policy_summary);
        object.optional("Content", &self.content);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicySummary {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub aws_managed: Option<bool>,
}
impl Encode for PolicySummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.optional("Type", &self.r#type);
        object.optional("AwsManaged", &self.aws_managed);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyTargetSummary {
    pub target_id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
impl Encode for PolicyTargetSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("TargetId", &self.target_id);
        object.optional("Arn", &self.arn);
        object.optional("Name", &self.name);
        object.optional("Type", &self.r#type);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyTypeSummary {
    pub r#type: Option<String>,
    pub status: Option<String>,
}
impl Encode for PolicyTypeSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Type", &self.r#type);
        object.optional("Status", &self.status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub content: String,
    pub tags: Option<Vec<Tag>>,
}
impl Decode for PutResourcePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PutResourcePolicyRequest {
            content: fields.required("Content"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
}
impl Encode for PutResourcePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResourcePolicy", &self.resource_policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterDelegatedAdministratorRequest {
    pub account_id: String,
    pub service_principal: String,
}
impl Decode for RegisterDelegatedAdministratorRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        RegisterDelegatedAdministratorRequest {
            account_id: fields.required("AccountId"),
            service_principal: fields.required("ServicePrincipal"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveAccountFromOrganizationRequest {
    pub account_id: String,
}
impl Decode for RemoveAccountFromOrganizationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        RemoveAccountFromOrganizationRequest {
            account_id: fields.required("AccountId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourcePolicy {
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    pub content: Option<String>,
}
impl Encode for ResourcePolicy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResourcePolicySummary", &self.resource_policy_summary);
        object.optional("Content", &self.content);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourcePolicySummary {
    pub id: Option<String>,
    pub arn: Option<String>,
}
impl Encode for ResourcePolicySummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResponsibilityTransfer {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub source: Option<TransferParticipant>,
    pub target: Option<TransferParticipant>,
    pub start_timestamp: Option<Millis>,
    pub end_timestamp: Option<Millis>,
    pub active_handshake_id: Option<String>,
}
impl Encode for ResponsibilityTransfer {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Arn", &self.arn);
        object.optional("Name", &self.name);
        object.optional("Id", &self.id);
        object.optional("Type", &self.r#type);
        object.optional("Status", &self.status);
        object.optional("Source", &self.source);
        object.optional("Target", &self.target);
        object
            .timestamp(
                "StartTimestamp",
                self.start_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object
            .timestamp(
                "EndTimestamp",
                self.end_timestamp,
                TimestampFormat::EpochSeconds,
            );
        object.optional("ActiveHandshakeId", &self.active_handshake_id);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Root {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}
impl Encode for Root {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Id", &self.id);
        object.optional("Arn", &self.arn);
        object.optional("Name", &self.name);
        object.optional("PolicyTypes", &self.policy_types);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl Decode for Tag {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        Tag {
            key: fields.required("Key"),
            value: fields.required("Value"),
        }
    }
}
impl Encode for Tag {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Key", &self.key);
        object.member("Value", &self.value);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_id: String,
    pub tags: Vec<Tag>,
}
impl Decode for TagResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TagResourceRequest {
            resource_id: fields.required("ResourceId"),
            tags: fields.required("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TerminateResponsibilityTransferRequest {
    pub id: String,
    pub end_timestamp: Option<Millis>,
}
impl Decode for TerminateResponsibilityTransferRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TerminateResponsibilityTransferRequest {
            id: fields.required("Id"),
            end_timestamp: fields.optional("EndTimestamp"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TerminateResponsibilityTransferResponse {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Encode for TerminateResponsibilityTransferResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResponsibilityTransfer", &self.responsibility_transfer);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransferParticipant {
    pub management_account_id: Option<String>,
    pub management_account_email: Option<String>,
}
impl Encode for TransferParticipant {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ManagementAccountId", &self.management_account_id);
        object.optional("ManagementAccountEmail", &self.management_account_email);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}
impl Decode for UntagResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UntagResourceRequest {
            resource_id: fields.required("ResourceId"),
            tag_keys: fields.required("TagKeys"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOrganizationalUnitRequest {
    pub organizational_unit_id: String,
    pub name: Option<String>,
}
impl Decode for UpdateOrganizationalUnitRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateOrganizationalUnitRequest {
            organizational_unit_id: fields.required("OrganizationalUnitId"),
            name: fields.optional("Name"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOrganizationalUnitResponse {
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Encode for UpdateOrganizationalUnitResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("OrganizationalUnit", &self.organizational_unit);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePolicyRequest {
    pub policy_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
}
impl Decode for UpdatePolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdatePolicyRequest {
            policy_id: fields.required("PolicyId"),
            name: fields.optional("Name"),
            description: fields.optional("Description"),
            content: fields.optional("Content"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePolicyResponse {
    pub policy: Option<Policy>,
}
impl Encode for UpdatePolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Policy", &self.policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResponsibilityTransferRequest {
    pub id: String,
    pub name: String,
}
impl Decode for UpdateResponsibilityTransferRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateResponsibilityTransferRequest {
            id: fields.required("Id"),
            name: fields.required("Name"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResponsibilityTransferResponse {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Encode for UpdateResponsibilityTransferResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResponsibilityTransfer", &self.responsibility_transfer);
        object.end();
    }
}
