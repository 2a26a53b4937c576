//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/iam.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}
impl Encode for AttachedPermissionsBoundary {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(
            out,
            "PermissionsBoundaryType",
            self.permissions_boundary_type.as_ref(),
        );
        xml::scalar(
            out,
            "PermissionsBoundaryArn",
            self.permissions_boundary_arn.as_ref(),
        );
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}
impl Decode for DisableOrganizationsRootCredentialsManagementRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        DisableOrganizationsRootCredentialsManagementRequest {
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}
impl Encode for DisableOrganizationsRootCredentialsManagementResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "OrganizationId", self.organization_id.as_ref());
        xml::scalars(out, "EnabledFeatures", "member", self.enabled_features.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {}
impl Decode for DisableOrganizationsRootSessionsRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        DisableOrganizationsRootSessionsRequest {
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}
impl Encode for DisableOrganizationsRootSessionsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "OrganizationId", self.organization_id.as_ref());
        xml::scalars(out, "EnabledFeatures", "member", self.enabled_features.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}
impl Decode for EnableOrganizationsRootCredentialsManagementRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        EnableOrganizationsRootCredentialsManagementRequest {
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}
impl Encode for EnableOrganizationsRootCredentialsManagementResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "OrganizationId", self.organization_id.as_ref());
        xml::scalars(out, "EnabledFeatures", "member", self.enabled_features.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {}
impl Decode for EnableOrganizationsRootSessionsRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        EnableOrganizationsRootSessionsRequest {
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}
impl Encode for EnableOrganizationsRootSessionsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "OrganizationId", self.organization_id.as_ref());
        xml::scalars(out, "EnabledFeatures", "member", self.enabled_features.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}
impl Encode for GetAccountPasswordPolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::structure(out, "PasswordPolicy", Some(&self.password_policy));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i64>>,
}
impl Encode for GetAccountSummaryResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::map(out, "SummaryMap", self.summary_map.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}
impl Decode for GetRoleRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetRoleRequest {
            role_name: fields.required("RoleName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}
impl Encode for GetRoleResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::structure(out, "Role", Some(&self.role));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}
impl Decode for GetUserRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetUserRequest {
            user_name: fields.optional("UserName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}
impl Encode for GetUserResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::structure(out, "User", Some(&self.user));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
impl Decode for ListAccountAliasesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListAccountAliasesRequest {
            marker: fields.optional("Marker"),
            max_items: fields.optional("MaxItems"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl Encode for ListAccountAliasesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalars(out, "AccountAliases", "member", Some(&self.account_aliases));
        xml::scalar(out, "IsTruncated", self.is_truncated.as_ref());
        xml::scalar(out, "Marker", self.marker.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {}
impl Decode for ListOrganizationsFeaturesRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        ListOrganizationsFeaturesRequest {
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}
impl Encode for ListOrganizationsFeaturesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "OrganizationId", self.organization_id.as_ref());
        xml::scalars(out, "EnabledFeatures", "member", self.enabled_features.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
impl Decode for ListRolesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListRolesRequest {
            path_prefix: fields.optional("PathPrefix"),
            marker: fields.optional("Marker"),
            max_items: fields.optional("MaxItems"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl Encode for ListRolesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::structures(out, "Roles", "member", Some(&self.roles));
        xml::scalar(out, "IsTruncated", self.is_truncated.as_ref());
        xml::scalar(out, "Marker", self.marker.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i64>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i64>,
    pub password_reuse_prevention: Option<i64>,
    pub hard_expiry: Option<bool>,
}
impl Encode for PasswordPolicy {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "MinimumPasswordLength", self.minimum_password_length.as_ref());
        xml::scalar(out, "RequireSymbols", self.require_symbols.as_ref());
        xml::scalar(out, "RequireNumbers", self.require_numbers.as_ref());
        xml::scalar(
            out,
            "RequireUppercaseCharacters",
            self.require_uppercase_characters.as_ref(),
        );
        xml::scalar(
            out,
            "RequireLowercaseCharacters",
            self.require_lowercase_characters.as_ref(),
        );
        xml::scalar(
            out,
            "AllowUsersToChangePassword",
            self.allow_users_to_change_password.as_ref(),
        );
        xml::scalar(out, "ExpirePasswords", self.expire_passwords.as_ref());
        xml::scalar(out, "MaxPasswordAge", self.max_password_age.as_ref());
        xml::scalar(
            out,
            "PasswordReusePrevention",
            self.password_reuse_prevention.as_ref(),
        );
        xml::scalar(out, "HardExpiry", self.hard_expiry.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Millis,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}
impl Encode for Role {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "Path", Some(&self.path));
        xml::scalar(out, "RoleName", Some(&self.role_name));
        xml::scalar(out, "RoleId", Some(&self.role_id));
        xml::scalar(out, "Arn", Some(&self.arn));
        xml::timestamp(out, "CreateDate", Some(self.create_date));
        xml::scalar(
            out,
            "AssumeRolePolicyDocument",
            self.assume_role_policy_document.as_ref(),
        );
        xml::scalar(out, "Description", self.description.as_ref());
        xml::scalar(out, "MaxSessionDuration", self.max_session_duration.as_ref());
        xml::structure(out, "PermissionsBoundary", self.permissions_boundary.as_ref());
        xml::structures(out, "Tags", "member", self.tags.as_ref());
        xml::structure(out, "RoleLastUsed", self.role_last_used.as_ref());
        xml::structure(out, "SourceRoleTemplate", self.source_role_template.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Millis>,
    pub region: Option<String>,
}
impl Encode for RoleLastUsed {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::timestamp(out, "LastUsedDate", self.last_used_date);
        xml::scalar(out, "Region", self.region.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i64,
}
impl Encode for SourceRoleTemplate {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "TemplateArn", Some(&self.template_arn));
        xml::scalar(out, "TemplateMinorVersion", Some(&self.template_minor_version));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl Encode for Tag {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "Key", Some(&self.key));
        xml::scalar(out, "Value", Some(&self.value));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Millis,
    pub password_last_used: Option<Millis>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}
impl Encode for User {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "Path", Some(&self.path));
        xml::scalar(out, "UserName", Some(&self.user_name));
        xml::scalar(out, "UserId", Some(&self.user_id));
        xml::scalar(out, "Arn", Some(&self.arn));
        xml::timestamp(out, "CreateDate", Some(self.create_date));
        xml::timestamp(out, "PasswordLastUsed", self.password_last_used);
        xml::structure(out, "PermissionsBoundary", self.permissions_boundary.as_ref());
        xml::structures(out, "Tags", "member", self.tags.as_ref());
    }
}
