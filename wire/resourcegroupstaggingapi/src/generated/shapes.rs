//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/resourcegroupstaggingapi.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceDetails {
    pub noncompliant_keys: Option<Vec<String>>,
    pub keys_with_noncompliant_values: Option<Vec<String>>,
    pub missing_tag_keys: Option<Vec<String>>,
    pub compliance_status: Option<bool>,
}
impl Encode for ComplianceDetails {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("NoncompliantKeys", &self.noncompliant_keys);
        object
            .optional("KeysWithNoncompliantValues", &self.keys_with_noncompliant_values);
        object.optional("MissingTagKeys", &self.missing_tag_keys);
        object.optional("ComplianceStatus", &self.compliance_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailureInfo {
    pub status_code: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
impl Encode for FailureInfo {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("StatusCode", &self.status_code);
        object.optional("ErrorCode", &self.error_code);
        object.optional("ErrorMessage", &self.error_message);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcesInput {
    pub pagination_token: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub resources_per_page: Option<i64>,
    pub tags_per_page: Option<i64>,
    pub resource_type_filters: Option<Vec<String>>,
    pub include_compliance_details: Option<bool>,
    pub exclude_compliant_resources: Option<bool>,
    pub resource_arn_list: Option<Vec<String>>,
}
impl Decode for GetResourcesInput {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetResourcesInput {
            pagination_token: fields.optional("PaginationToken"),
            tag_filters: fields.optional("TagFilters"),
            resources_per_page: fields.optional("ResourcesPerPage"),
            tags_per_page: fields.optional("TagsPerPage"),
            resource_type_filters: fields.optional("ResourceTypeFilters"),
            include_compliance_details: fields.optional("IncludeComplianceDetails"),
            exclude_compliant_resources: fields.optional("ExcludeCompliantResources"),
            resource_arn_list: fields.optional("ResourceARNList"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcesOutput {
    pub pagination_token: Option<String>,
    pub resource_tag_mapping_list: Option<Vec<ResourceTagMapping>>,
}
impl Encode for GetResourcesOutput {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("PaginationToken", &self.pagination_token);
        object.optional("ResourceTagMappingList", &self.resource_tag_mapping_list);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagKeysInput {
    pub pagination_token: Option<String>,
}
impl Decode for GetTagKeysInput {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetTagKeysInput {
            pagination_token: fields.optional("PaginationToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagKeysOutput {
    pub pagination_token: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
impl Encode for GetTagKeysOutput {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("PaginationToken", &self.pagination_token);
        object.optional("TagKeys", &self.tag_keys);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagValuesInput {
    pub pagination_token: Option<String>,
    pub key: String,
}
impl Decode for GetTagValuesInput {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetTagValuesInput {
            pagination_token: fields.optional("PaginationToken"),
            key: fields.required("Key"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagValuesOutput {
    pub pagination_token: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
impl Encode for GetTagValuesOutput {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("PaginationToken", &self.pagination_token);
        object.optional("TagValues", &self.tag_values);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceTagMapping {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub compliance_details: Option<ComplianceDetails>,
}
impl Encode for ResourceTagMapping {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ResourceARN", &self.resource_arn);
        object.optional("Tags", &self.tags);
        object.optional("ComplianceDetails", &self.compliance_details);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
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
pub struct TagFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl Decode for TagFilter {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TagFilter {
            key: fields.optional("Key"),
            values: fields.optional("Values"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourcesInput {
    pub resource_arn_list: Vec<String>,
    pub tags: BTreeMap<String, String>,
}
impl Decode for TagResourcesInput {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TagResourcesInput {
            resource_arn_list: fields.required("ResourceARNList"),
            tags: fields.required("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourcesOutput {
    pub failed_resources_map: Option<BTreeMap<String, FailureInfo>>,
}
impl Encode for TagResourcesOutput {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FailedResourcesMap", &self.failed_resources_map);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourcesInput {
    pub resource_arn_list: Vec<String>,
    pub tag_keys: Vec<String>,
}
impl Decode for UntagResourcesInput {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UntagResourcesInput {
            resource_arn_list: fields.required("ResourceARNList"),
            tag_keys: fields.required("TagKeys"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourcesOutput {
    pub failed_resources_map: Option<BTreeMap<String, FailureInfo>>,
}
impl Encode for UntagResourcesOutput {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FailedResourcesMap", &self.failed_resources_map);
        object.end();
    }
}
