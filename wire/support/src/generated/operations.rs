//! The modelled operations, made by `cargo xtask codegen` from models/support.json.
#![allow(missing_docs, reason = "the models carry no text")]
use protocol::{Operation, schema};
pub static ALL: &[&schema::Operation] = &[DescribeSeverityLevels::OPERATION];
#[derive(Debug, Clone, Copy)]
pub struct DescribeSeverityLevels;
impl Operation for DescribeSeverityLevels {
    type Input = super::shapes::DescribeSeverityLevelsRequest;
    type Output = super::shapes::DescribeSeverityLevelsResponse;
    const OPERATION: &'static schema::Operation = &schema::support::operations::DESCRIBE_SEVERITY_LEVELS;
}
