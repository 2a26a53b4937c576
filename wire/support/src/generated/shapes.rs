//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/support.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSeverityLevelsRequest {
    pub language: Option<String>,
    pub dry_run: Option<bool>,
}
impl Decode for DescribeSeverityLevelsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeSeverityLevelsRequest {
            language: fields.optional("language"),
            dry_run: fields.optional("dryRun"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSeverityLevelsResponse {
    pub severity_levels: Option<Vec<SeverityLevel>>,
}
impl Encode for DescribeSeverityLevelsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("severityLevels", &self.severity_levels);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SeverityLevel {
    pub code: Option<String>,
    pub name: Option<String>,
}
impl Encode for SeverityLevel {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("code", &self.code);
        object.optional("name", &self.name);
        object.end();
    }
}
