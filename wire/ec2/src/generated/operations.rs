//! The modelled operations, made by `cargo xtask codegen` from models/ec2.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[DescribeRegions::OPERATION];
#[derive(Debug, Clone, Copy)]
pub struct DescribeRegions;
impl Operation for DescribeRegions {
    type Input = super::shapes::DescribeRegionsRequest;
    type Output = super::shapes::DescribeRegionsResult;
    const OPERATION: &'static schema::Operation = &schema::ec2::operations::DESCRIBE_REGIONS;
}
