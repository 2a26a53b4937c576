//! The modelled operations, made by `cargo xtask codegen` from models/sts.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    AssumeRole::OPERATION,
    GetCallerIdentity::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct AssumeRole;
impl Operation for AssumeRole {
    type Input = super::shapes::AssumeRoleRequest;
    type Output = super::shapes::AssumeRoleResponse;
    const OPERATION: &'static schema::Operation = &schema::sts::operations::ASSUME_ROLE;
}
#[derive(Debug, Clone, Copy)]
pub struct GetCallerIdentity;
impl Operation for GetCallerIdentity {
    type Input = super::shapes::GetCallerIdentityRequest;
    type Output = super::shapes::GetCallerIdentityResponse;
    const OPERATION: &'static schema::Operation = &schema::sts::operations::GET_CALLER_IDENTITY;
}
