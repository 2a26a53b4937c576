//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/ec2.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    pub region_names: Option<Vec<String>>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
impl Decode for DescribeRegionsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeRegionsRequest {
            region_names: fields.optional("RegionNames"),
            all_regions: fields.optional("AllRegions"),
            dry_run: fields.optional("DryRun"),
            filters: fields.optional("Filters"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}
impl Encode for DescribeRegionsResult {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::structures(out, "regionInfo", "item", self.regions.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
impl Decode for Filter {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        Filter {
            name: fields.optional("Name"),
            values: fields.optional("Values"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}
impl Encode for Region {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "optInStatus", self.opt_in_status.as_ref());
        xml::structures(out, "geographySet", "item", self.geography.as_ref());
        xml::scalar(out, "regionName", self.region_name.as_ref());
        xml::scalar(out, "regionEndpoint", self.endpoint.as_ref());
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<String>,
}
impl Encode for RegionGeography {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "name", self.name.as_ref());
    }
}
