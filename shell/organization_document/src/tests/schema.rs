//! The published schema is that of the types, and says the same of documents as the reader does.

use super::generate::document;
use crate::{Format, json_schema, read, to_json};
use proptest::prelude::*;
use std::path::PathBuf;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

struct Schema(boon::Schemas, boon::SchemaIndex);

impl Schema {
    fn new() -> Self {
        let mut compiler = boon::Compiler::new();
        compiler.set_default_draft(boon::Draft::V2020_12);
        compiler.add_resource("document.json", serde_json::from_str(&json_schema()).unwrap()).unwrap();
        let mut schemas = boon::Schemas::new();
        let index = compiler.compile("document.json", &mut schemas).unwrap();
        Self(schemas, index)
    }

    fn refuses(&self, document: &serde_json::Value) -> Option<String> {
        self.0.validate(document, self.1).err().map(|error| format!("{error:#}"))
    }
}

/// A YAML text as JSON.
fn value(text: &str) -> serde_json::Value {
    serde_json::from_str(&documents::to_json(&documents::parse_yaml(text).unwrap())).unwrap()
}

#[test]
fn the_published_schema_is_fresh() {
    let path = repository().join("docs/organization-document.schema.json");
    let schema = json_schema();
    if std::env::var_os("BAILIWICK_WRITE_SCHEMA").is_some() {
        std::fs::write(&path, &schema).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(published == schema, "{} is stale: run this test with BAILIWICK_WRITE_SCHEMA=1", path.display());
}

#[test]
fn the_example_is_a_document() {
    let path = repository().join("examples/org.yaml");
    let problems = crate::load(&path).err().unwrap_or_default();
    assert_eq!(problems, []);
    assert_eq!(Schema::new().refuses(&value(&std::fs::read_to_string(path).unwrap())), None);
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = Schema::new();
    let refused = [
        "{}",
        "version: 2",
        "version: 1\nacounts: []",
        "version: 1\nid: o-short",
        "version: 1\naccounts: {}",
        "version: 1\naccounts: [{id: 111111111111}]",
        "version: 1\naccounts: [{id: 11111111111, name: Audit}]",
        "version: 1\naccounts: [{name: Audit, state: GONE}]",
        "version: 1\naccounts: [{name: Audit, regions: {Ireland: {}}}]",
        "version: 1\naccounts: [{name: 5}]",
        "version: 1\nroot: {policy_types: [SCP]}",
        "version: 1\npolicies: [{name: P, type: TAG_POLICY, content: []}]",
        "version: 1\nroot: {units: [{name: A, units: [{nam: B}]}]}",
        "version: 1\nfeature_set: SOME",
        "version: 1\nsecurity_hub: {central_configuration: {home_region: eu-west-1}}",
    ];
    for text in refused {
        assert!(read(text, Format::Yaml).is_err(), "{text}");
        assert!(schema.refuses(&value(text)).is_some(), "{text}");
    }
    let taken = [
        "version: 1",
        "version: 1\naccounts:",
        "version: 1\nsecurity_hub:\nid: ~",
        "version: 1\naccounts: [{id: 111111111111, name: Audit}, {id: '012345678901', name: Log, tags: {Cost: 12, On: true}}]",
    ];
    for text in taken {
        assert_eq!(read(text, Format::Yaml).err(), None, "{text}");
        assert_eq!(schema.refuses(&value(text)), None, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_document_fits_the_schema(document in document()) {
        let value = serde_json::from_str(&to_json(&document).unwrap()).unwrap();
        prop_assert_eq!(Schema::new().refuses(&value), None);
    }
}
