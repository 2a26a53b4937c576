//! The modelled operations, made by `cargo xtask codegen` from models/account.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[
    GetAccountInformation::OPERATION,
    GetContactInformation::OPERATION,
    GetRegionOptStatus::OPERATION,
    ListRegions::OPERATION,
];
#[derive(Debug, Clone, Copy)]
pub struct GetAccountInformation;
impl Operation for GetAccountInformation {
    type Input = super::shapes::GetAccountInformationRequest;
    type Output = super::shapes::GetAccountInformationResponse;
    const OPERATION: &'static schema::Operation = &schema::account::operations::GET_ACCOUNT_INFORMATION;
}
#[derive(Debug, Clone, Copy)]
pub struct GetContactInformation;
impl Operation for GetContactInformation {
    type Input = super::shapes::GetContactInformationRequest;
    type Output = super::shapes::GetContactInformationResponse;
    const OPERATION: &'static schema::Operation = &schema::account::operations::GET_CONTACT_INFORMATION;
}
#[derive(Debug, Clone, Copy)]
pub struct GetRegionOptStatus;
impl Operation for GetRegionOptStatus {
    type Input = super::shapes::GetRegionOptStatusRequest;
    type Output = super::shapes::GetRegionOptStatusResponse;
    const OPERATION: &'static schema::Operation = &schema::account::operations::GET_REGION_OPT_STATUS;
}
#[derive(Debug, Clone, Copy)]
pub struct ListRegions;
impl Operation for ListRegions {
    type Input = super::shapes::ListRegionsRequest;
    type Output = super::shapes::ListRegionsResponse;
    const OPERATION: &'static schema::Operation = &schema::account::operations::LIST_REGIONS;
}
