//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/sts.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i64>,
}
impl Decode for AssumeRoleRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        AssumeRoleRequest {
            role_arn: fields.required("RoleArn"),
            role_session_name: fields.required("RoleSessionName"),
            policy_arns: fields.optional("PolicyArns"),
            policy: fields.optional("Policy"),
            duration_seconds: fields.optional("DurationSeconds"),
            tags: fields.optional("Tags"),
            transitive_tag_keys: fields.optional("TransitiveTagKeys"),
            external_id: fields.optional("ExternalId"),
            serial_number: fields.optional("SerialNumber"),
            token_code: fields.optional("TokenCode"),
            source_identity: fields.optional("SourceIdentity"),
            provided_contexts: fields.optional("ProvidedContexts"),
            minimum_session_token_size: fields.optional("MinimumSessionTokenSize"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i64>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i64>,
    pub session_token_size: Option<i64>,
}
impl Encode for AssumeRoleResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::structure(out, "Credentials", self.credentials.as_ref());
        xml::structure(out, "AssumedRoleUser", self.assumed_role_user.as_ref());
        xml::scalar(out, "PackedPolicySize", self.packed_policy_size.as_ref());
        xml::scalar(out, "SourceIdentity", self.source_identity.as_ref());
        xml::scalar(
            out,
            "SessionTokenUtilization",
            self.session_token_utilization.as_ref(),
        );
        xml::scalar(out, "SessionTokenSize", self.session_token_size.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}
impl Encode for AssumedRoleUser {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "AssumedRoleId", Some(&self.assumed_role_id));
        xml::scalar(out, "Arn", Some(&self.arn));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: Millis,
}
impl Encode for Credentials {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "AccessKeyId", Some(&self.access_key_id));
        xml::scalar(out, "SecretAccessKey", Some(&self.secret_access_key));
        xml::scalar(out, "SessionToken", Some(&self.session_token));
        xml::timestamp(out, "Expiration", Some(self.expiration));
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}
impl Decode for GetCallerIdentityRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        GetCallerIdentityRequest {}
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}
impl Encode for GetCallerIdentityResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "UserId", self.user_id.as_ref());
        xml::scalar(out, "Account", self.account.as_ref());
        xml::scalar(out, "Arn", self.arn.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
impl Decode for PolicyDescriptorType {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        PolicyDescriptorType {
            arn: fields.optional("arn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}
impl Decode for ProvidedContext {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ProvidedContext {
            provider_arn: fields.optional("ProviderArn"),
            context_assertion: fields.optional("ContextAssertion"),
        }
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
