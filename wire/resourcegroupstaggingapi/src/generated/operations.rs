//! The modelled operations, made by `cargo xtask codegen` from models/resourcegroupstaggingapi.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    GetResources::OPERATION,
    GetTagKeys::OPERATION,
    GetTagValues::OPERATION,
    TagResources::OPERATION,
    UntagResources::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct GetResources;
impl Operation for GetResources {
    type Input = super::shapes::GetResourcesInput;
    type Output = super::shapes::GetResourcesOutput;
    const OPERATION: &'static schema::Operation = &schema::resourcegroupstaggingapi::operations::GET_RESOURCES;
}
#[derive(Debug, Clone, Copy)]
pub struct GetTagKeys;
impl Operation for GetTagKeys {
    type Input = super::shapes::GetTagKeysInput;
    type Output = super::shapes::GetTagKeysOutput;
    const OPERATION: &'static schema::Operation = &schema::resourcegroupstaggingapi::operations::GET_TAG_KEYS;
}
#[derive(Debug, Clone, Copy)]
pub struct GetTagValues;
impl Operation for GetTagValues {
    type Input = super::shapes::GetTagValuesInput;
    type Output = super::shapes::GetTagValuesOutput;
    const OPERATION: &'static schema::Operation = &schema::resourcegroupstaggingapi::operations::GET_TAG_VALUES;
}
#[derive(Debug, Clone, Copy)]
pub struct TagResources;
impl Operation for TagResources {
    type Input = super::shapes::TagResourcesInput;
    type Output = super::shapes::TagResourcesOutput;
    const OPERATION: &'static schema::Operation = &schema::resourcegroupstaggingapi::operations::TAG_RESOURCES;
}
#[derive(Debug, Clone, Copy)]
pub struct UntagResources;
impl Operation for UntagResources {
    type Input = super::shapes::UntagResourcesInput;
    type Output = super::shapes::UntagResourcesOutput;
    const OPERATION: &'static schema::Operation = &schema::resourcegroupstaggingapi::operations::UNTAG_RESOURCES;
}
