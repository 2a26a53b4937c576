//! From botocore's models to ours: the facts are kept, the documentation text is not.

use super::files::Files;
use super::packages::Package;
use super::services::SERVICES;
use crate::problem::Problem;
use serde_json::{Map, Value};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

/// The release that the models come from.
pub const BOTOCORE: Package = Package { name: "botocore", version: "1.44.5" };

/// Keys that hold prose, or that only concern clients.
const LEFT_OUT: [&str; 7] =
    ["documentation", "documentationUrl", "deprecatedMessage", "deprecatedSince", "uid", "protocols", "auth"];

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
const KEPT_TOO: [&str; 8] = [
    "serviceAbbreviation",
    "serviceFullName",
    "serviceId",
    "signingName",
    "targetPrefix",
    "timestampFormat",
    "union",
    "xmlNamespace",
];

/// The files of models/ that are made from botocore's data, and the rows that tell of them.
pub fn distill_all(package: &Path) -> Result<(Files, String), Problem> {
    let mut files = Files::default();
    let mut rows = String::new();
    for (service, version) in SERVICES {
        let folder = package.join("data").join(service).join(version);
        let model = distill(&folder)?;
        let count = |part: &str| model.get(part).and_then(Value::as_object).map_or(0, Map::len);
        let (operations, shapes, pages) = (count("operations"), count("shapes"), count("paginators"));
        let _ = writeln!(rows, "| `{service}.json` | {version} | {operations} | {shapes} | {pages} |");
        files.add(format!("models/{service}.json"), lines(&model));
    }
    Ok((files, rows))
}

fn distill(folder: &Path) -> Result<Value, Problem> {
    let service = facts(&read(folder, "service-2.json")?)?;
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
    model.insert("paginators".to_owned(), Value::Object(paginators));
    Ok(Value::Object(model))
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
