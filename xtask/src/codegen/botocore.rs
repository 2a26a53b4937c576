//! From botocore's models to ours: the facts are kept, the documentation text is not.

use super::files::Files;
use super::model::{members, text, texts};
use super::packages::Package;
use super::services::{SERVICES, is_in_part};
use crate::problem::Problem;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

/// The release that the models come from.
pub const BOTOCORE: Package = Package { name: "botocore", version: "1.44.5" };

/// Keys that hold prose, or that only concern clients.
const LEFT_OUT: [&str; 10] = [
    "documentation",
    "documentationUrl",
    "deprecatedMessage",
    "deprecatedSince",
    "uid",
    "protocols",
    "auth",
    "idempotent",
    "retryable",
    "synthetic",
];

/// Keys we know the meaning of. Another one stops the generation: a fact must not get lost unseen.
const KEPT: [&str; 46] = [
    "apiVersion",
    "authtype",
    "box",
    "code",
    "deprecated",
    "document",
    "endpointPrefix",
    "enum",
    "error",
    "errors",
    "exception",
    "fault",
    "globalEndpoint",
    "http",
    "httpStatusCode",
    "idempotencyToken",
    "input",
    "input_token",
    "jsonVersion",
    "key",
    "limit_key",
    "location",
    "locationName",
    "max",
    "member",
    "members",
    "method",
    "min",
    "name",
    "non_aggregate_keys",
    "output",
    "output_token",
    "pattern",
    "protocol",
    "readonly",
    "requestUri",
    "required",
    "responseCode",
    "result_key",
    "resultWrapper",
    "senderFault",
    "sensitive",
    "shape",
    "signatureVersion",
    "type",
    "value",
];

/// More keys we know, of services and rarer shapes.
const KEPT_TOO: [&str; 10] = [
    "flattened",
    "queryName",
    "serviceAbbreviation",
    "serviceFullName",
    "serviceId",
    "signingName",
    "targetPrefix",
    "timestampFormat",
    "union",
    "xmlNamespace",
];

/// The protocols that are spoken here, the preferred one first: clients of botocore prefer them in the same order.
const PROTOCOLS: [&str; 4] = ["json", "rest-json", "query", "ec2"];

/// The files of models/ that are made from botocore's data, and the rows that tell of them; `modelled` is models/modelled.json.
pub fn distill_all(package: &Path, modelled: &Value) -> Result<(Files, String), Problem> {
    let mut files = Files::default();
    let mut rows = String::new();
    for (service, version) in SERVICES {
        let folder = package.join("data").join(service).join(version);
        let named = texts(modelled.get(service));
        let model = distill(&folder, is_in_part(service).then_some(named.as_slice()))?;
        let count = |part: &str| model.get(part).and_then(Value::as_object).map_or(0, Map::len);
        let (operations, shapes, pages) = (count("operations"), count("shapes"), count("paginators"));
        let left_out = count("left_out");
        let operations =
            if left_out > 0 { format!("{operations} of {}", operations + left_out) } else { operations.to_string() };
        let _ = writeln!(rows, "| `{service}.json` | {version} | {operations} | {shapes} | {pages} |");
        files.add(format!("models/{service}.json"), lines(&model));
    }
    Ok((files, rows))
}

/// A service's model: whole, or of the named operations.
fn distill(folder: &Path, named: Option<&[String]>) -> Result<Value, Problem> {
    let mut service = read(folder, "service-2.json")?;
    let left_out = named.map(|names| keep_in_part(&mut service, names)).transpose()?;
    let service = facts(&service)?;
    let mut paginators = part(&read(folder, "paginators-1.json")?, "pagination")?;
    if let Ok(extras) = read(folder, "paginators-1.sdk-extras.json") {
        let added = extras.pointer("/merge/pagination").and_then(Value::as_object).cloned().unwrap_or_default();
        for (operation, facts) in added {
            let known = paginators.entry(operation).or_insert_with(|| Value::Object(Map::new()));
            if let (Value::Object(known), Value::Object(facts)) = (known, facts) {
                known.extend(facts);
            }
        }
    }
    let mut model = Map::new();
    for name in ["metadata", "operations", "shapes"] {
        model.insert(name.to_owned(), Value::Object(part(&service, name)?));
    }
    paginators.sort_keys();
    if let Some(left_out) = left_out {
        paginators.retain(|name, _| !left_out.contains_key(name));
        model.insert("left_out".to_owned(), Value::Object(left_out));
    }
    model.insert("paginators".to_owned(), Value::Object(paginators));
    Ok(Value::Object(model))
}

/// Leaves of a model the named operations with what they reach, and answers the names of the others.
fn keep_in_part(model: &mut Value, names: &[String]) -> Result<Map<String, Value>, Problem> {
    let mut reached = BTreeSet::new();
    let operations = part(model, "operations")?;
    let shapes = part(model, "shapes")?;
    for (_, operation) in operations.iter().filter(|(name, _)| names.contains(name)) {
        let errors = operation.get("errors").and_then(Value::as_array).into_iter().flatten();
        for entry in ["input", "output"].iter().filter_map(|side| operation.get(side)).chain(errors) {
            reach(&shapes, text(entry, "shape")?, &mut reached)?;
        }
    }
    let left_out = operations.keys().filter(|name| !names.contains(name)).map(|name| (name.clone(), Value::Null));
    let mut left_out: Map<String, Value> = left_out.collect();
    left_out.sort_keys();
    for (section, kept) in [("operations", names.iter().cloned().collect()), ("shapes", reached)] {
        if let Some(entries) = model.get_mut(section).and_then(Value::as_object_mut) {
            entries.retain(|name, _| kept.contains(name));
        }
    }
    Ok(left_out)
}

fn reach(shapes: &Map<String, Value>, name: &str, reached: &mut BTreeSet<String>) -> Result<(), Problem> {
    if !reached.insert(name.to_owned()) {
        return Ok(());
    }
    let shape = shapes.get(name).ok_or_else(|| format!("no shape {name}"))?;
    let parts = ["member", "key", "value"].into_iter().filter_map(|part| shape.get(part));
    for entry in members(shape).map(|(_, entry)| entry).chain(parts) {
        reach(shapes, text(entry, "shape")?, reached)?;
    }
    Ok(())
}

fn part(value: &Value, name: &str) -> Result<Map<String, Value>, Problem> {
    value.get(name).and_then(Value::as_object).cloned().ok_or_else(|| format!("no {name:?} in the model"))
}

/// Newer releases of botocore carry the large models compressed.
fn read(folder: &Path, name: &str) -> Result<Value, Problem> {
    let plain = folder.join(name);
    let text = match std::fs::read(&plain) {
        Ok(bytes) => bytes,
        Err(_) => {
            let compressed = folder.join(format!("{name}.gz"));
            let bytes = std::fs::read(&compressed).map_err(|error| format!("{}: {error}", compressed.display()))?;
            let mut text = Vec::new();
            let mut decoder = flate2::read::GzDecoder::new(bytes.as_slice());
            decoder.read_to_end(&mut text).map_err(|error| format!("{}: {error}", compressed.display()))?;
            text
        }
    };
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", plain.display()))
}

/// The model without prose. Below `operations`, `shapes` and `members` keys are names, elsewhere they are the format's.
fn facts(model: &Value) -> Result<Value, Problem> {
    let mut kept = Map::new();
    for section in ["metadata", "operations", "shapes"] {
        let mut entries = part(model, section)?;
        if section == "metadata" {
            let spoken = texts(entries.get("protocols"));
            if let Some(protocol) = PROTOCOLS.iter().find(|protocol| spoken.iter().any(|one| one == **protocol)) {
                entries.insert("protocol".to_owned(), Value::from(*protocol));
            }
            kept.insert(section.to_owned(), known(&Value::Object(entries))?);
            continue;
        }
        entries.sort_keys();
        let entries = entries.iter().map(|(name, entry)| Ok((name.clone(), known(entry)?)));
        kept.insert(section.to_owned(), Value::Object(entries.collect::<Result<_, Problem>>()?));
    }
    Ok(Value::Object(kept))
}

fn known(value: &Value) -> Result<Value, Problem> {
    match value {
        Value::Object(entries) => {
            let mut kept = Map::new();
            for (key, entry) in entries {
                if LEFT_OUT.contains(&key.as_str()) {
                    continue;
                }
                let entry = match entry.as_object() {
                    Some(members) if key == "members" => {
                        let members = members.iter().map(|(name, member)| Ok((name.clone(), known(member)?)));
                        Value::Object(members.collect::<Result<_, Problem>>()?)
                    }
                    _ if KEPT.contains(&key.as_str()) || KEPT_TOO.contains(&key.as_str()) => known(entry)?,
                    _ => return Err(format!("the model has a key {key:?} that codegen doesn't know")),
                };
                kept.insert(key.clone(), entry);
            }
            Ok(Value::Object(kept))
        }
        Value::Array(items) => Ok(Value::Array(items.iter().map(known).collect::<Result<_, _>>()?)),
        scalar => Ok(scalar.clone()),
    }
}

/// One line for each operation and shape: small, and a change shows as the lines that changed.
fn lines(model: &Value) -> String {
    let mut text = String::from("{\n");
    let sections: Vec<_> = model.as_object().into_iter().flatten().collect();
    for (place, (section, entries)) in sections.iter().enumerate() {
        let _ = writeln!(text, "\"{section}\": {{");
        let entries: Vec<_> = entries.as_object().into_iter().flatten().collect();
        for (number, (name, entry)) in entries.iter().enumerate() {
            let comma = if number + 1 < entries.len() { "," } else { "" };
            let _ = writeln!(text, "  \"{name}\": {entry}{comma}");
        }
        text.push_str(if place + 1 < sections.len() { "},\n" } else { "}\n" });
    }
    text.push_str("}\n");
    text
}
