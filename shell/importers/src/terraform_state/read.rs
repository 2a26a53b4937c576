//! Reads states: files of version 4, and what `terraform show -json` makes of them.

use super::instance::{Instance, is_ours};
use super::look::{Look, look};
use crate::aws_api::node::Findings;
use crate::problem::{Problem, quoted};
use crate::secrets::Secrets;
use organization_document::Gap;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many objects are read in all.
const INSTANCE_LIMIT: usize = 500_000;
/// The version of the files that is read.
const VERSION: u64 = 4;
/// The attributes of other services' resources that tell where their provider is.
const TELLING: [&str; 5] = ["arn", "region", "account_id", "name", "id"];

/// Everything that the states hold.
#[derive(Debug, Default)]
pub struct States {
    /// The objects, in the order of files and in theirs.
    pub instances: Vec<Instance>,
    /// What is sensitive in them.
    pub secrets: Secrets,
    /// How many states there are.
    pub count: usize,
}

#[derive(Deserialize)]
struct Top<'t> {
    version: Option<Value>,
    serial: Option<Value>,
    lineage: Option<String>,
    format_version: Option<Value>,
    #[serde(borrow)]
    resources: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    values: Option<&'t RawValue>,
    encrypted_data: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Resource {
    module: Option<String>,
    mode: String,
    r#type: String,
    name: String,
    provider: Option<String>,
    #[serde(default)]
    instances: Vec<Object>,
}

#[derive(Deserialize)]
struct Object {
    index_key: Option<Value>,
    deposed: Option<String>,
    attributes: Option<Value>,
    attributes_flat: Option<IgnoredAny>,
    sensitive_attributes: Option<Value>,
}

#[derive(Deserialize)]
struct Values<'t> {
    #[serde(borrow)]
    root_module: Option<Module<'t>>,
}

#[derive(Deserialize)]
struct Module<'t> {
    #[serde(borrow, default)]
    resources: Vec<&'t RawValue>,
    #[serde(borrow, default)]
    child_modules: Vec<Module<'t>>,
}

#[derive(Deserialize)]
struct Shown {
    address: String,
    mode: String,
    r#type: String,
    provider_name: Option<String>,
    deposed_key: Option<String>,
    values: Option<Value>,
    sensitive_values: Option<Value>,
}

/// Whether a file of a directory may be a state, by its name.
pub fn is_wanted(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    name.contains(".tfstate") || name.ends_with(".json")
}

/// Reads the states among the files. Of several versions of one state the newest counts.
pub fn all(findings: &mut Findings<'_>) -> States {
    let files = findings.files;
    let mut states = States::default();
    let mut newest: BTreeMap<String, (u64, String)> = BTreeMap::new();
    let mut texts = Vec::new();
    let is_state = |path: &&str| {
        !files.is_directory()
            || (is_wanted(path) && files.beginning(path).is_some_and(|text| look(&text) == Some(Look::State)))
    };
    for path in files.paths().filter(is_state) {
        match files.text(path).and_then(|text| version(&text, &files.shown(path)).map(|version| (version, text))) {
            Ok((Version { lineage, serial }, text)) => {
                if let Some(lineage) = lineage {
                    let before = newest.entry(lineage.clone()).or_insert_with(|| (serial, path.to_owned()));
                    if serial > before.0 {
                        *before = (serial, path.to_owned());
                    }
                    texts.push((path, text, Some((lineage, serial))));
                } else {
                    texts.push((path, text, None));
                }
            }
            Err(problem) => findings.problems.push(problem),
        }
    }
    for (path, text, version) in texts {
        let newer = version.as_ref().and_then(|(lineage, own)| {
            let (serial, newest) = newest.get(lineage).filter(|(_, newest)| newest != path)?;
            Some(format!("It is version {own} of the state that {} is version {serial} of.", files.shown(newest)))
        });
        if let Some(what) = newer {
            findings.gaps.push(Gap::conflict(files.shown(path), "serial", format!("{what} It was left out.")));
            continue;
        }
        states.count = states.count.saturating_add(1);
        if let Err(message) = read(path, &text, &mut states, findings) {
            findings.problems.push(message);
        }
        if states.instances.len() > INSTANCE_LIMIT {
            let message = format!("there are more than {INSTANCE_LIMIT} objects");
            findings.problems.push(files.problem(path, "", message));
            break;
        }
    }
    if states.count == 0 && findings.problems.is_empty() {
        findings.problems.push(Problem::new(files.name(), "", "there is no state of Terraform"));
    }
    states
}

struct Version {
    lineage: Option<String>,
    serial: u64,
}

fn parsed<'t>(text: &'t str, shown: &str) -> Result<Top<'t>, Problem> {
    serde_json::from_str(text).map_err(|found| {
        let problem = Problem::of_json(shown, &found);
        if !found.is_data() {
            return problem;
        }
        let told = found.to_string();
        let told = told.split(" at line ").next().unwrap_or_default();
        Problem { message: format!("it is no state of Terraform: {told}"), ..problem }
    })
}

/// Refuses what isn't read, and tells which version of which state it is.
fn version(text: &str, shown: &str) -> Result<Version, Problem> {
    let wrong = |place: &str, message: String| Err(Problem::new(shown, place, message));
    if look(text) == Some(Look::Plan) {
        let message = "it is a plan: `bailiwick what-if --terraform-plan` rehearses one, and only a state is imported";
        return wrong("", message.to_owned());
    }
    let top = parsed(text, shown)?;
    if top.encrypted_data.is_some() {
        return wrong("encrypted_data", "the state is encrypted: `tofu show -json` gives what is read here".to_owned());
    }
    match (&top.version, &top.format_version) {
        (Some(version), _) if version.as_u64() == Some(VERSION) => {}
        (Some(version), _) => {
            let shown = quoted(&version.to_string());
            let message = format!(
                "the state is of version {shown}, and version {VERSION} is read: Terraform 0.12 and later write it, and \
                 `terraform show -json` makes JSON of every state that it can read"
            );
            return wrong("version", message);
        }
        (None, Some(format))
            if format.as_str().is_some_and(|text| text.starts_with("1.") || text.starts_with("0.")) => {}
        (None, Some(format)) => {
            let shown = quoted(&format.to_string());
            return wrong("format_version", format!("the format is of version {shown}, and 1.x is read"));
        }
        (None, None) => return wrong("", "it is no state of Terraform: it tells no version".to_owned()),
    }
    Ok(Version { lineage: top.lineage, serial: top.serial.and_then(|serial| serial.as_u64()).unwrap_or_default() })
}

fn read(path: &str, text: &str, states: &mut States, findings: &mut Findings<'_>) -> Result<(), Problem> {
    let shown = findings.files.shown(path);
    let top = parsed(text, &shown)?;
    if top.format_version.is_some() && top.version.is_none() {
        let values: Option<Values<'_>> = match top.values.map(RawValue::get).map(serde_json::from_str) {
            None => None,
            Some(Ok(values)) => Some(values),
            Some(Err(found)) => return Err(Problem::new(shown, "values", told(&found))),
        };
        match values.and_then(|values| values.root_module) {
            Some(module) => self::module(path, &module, states, findings),
            None => findings.gaps.push(Gap::absent(shown, "values", "The state holds nothing.")),
        }
        return Ok(());
    }
    let resources = top.resources.unwrap_or_default();
    if resources.is_empty() {
        findings.gaps.push(Gap::absent(shown.clone(), "resources", "The state holds nothing."));
    }
    for (at, raw) in resources.into_iter().enumerate() {
        match serde_json::from_str::<Resource>(raw.get()) {
            Ok(resource) => self::resource(path, resource, states, findings),
            Err(found) => {
                let place = format!("resources[{at}]");
                findings.problems.push(Problem::new(&shown, place, told(&found)));
            }
        }
    }
    Ok(())
}

/// What is wrong with a part of a file, without the line in that part.
fn told(found: &serde_json::Error) -> String {
    found.to_string().split(" at line ").next().unwrap_or_default().to_owned()
}

/// Recursion as deep as the reader of JSON goes.
fn module(path: &str, module: &Module<'_>, states: &mut States, findings: &mut Findings<'_>) {
    for raw in &module.resources {
        let shown: Shown = match serde_json::from_str(raw.get()) {
            Ok(shown) => shown,
            Err(found) => {
                let message = told(&found);
                findings.problems.push(findings.files.problem(path, "values", message));
                continue;
            }
        };
        if let (Some(values), Some(is)) = (&shown.values, &shown.sensitive_values) {
            sensitive(values, is, &mut states.secrets);
        }
        let found = Found {
            path,
            address: shown.address,
            is_data: shown.mode == "data",
            kind: shown.r#type,
            provider: shown.provider_name.unwrap_or_default(),
            is_deposed: shown.deposed_key.is_some(),
            attributes: shown.values,
        };
        found.keep(states, findings);
    }
    for child in &module.child_modules {
        self::module(path, child, states, findings);
    }
}

fn sensitive(value: &Value, is: &Value, secrets: &mut Secrets) {
    match (value, is) {
        (value, Value::Bool(true)) => secrets.add(value),
        (Value::Object(members), Value::Object(are)) => {
            members.iter().filter_map(|(name, value)| Some((value, are.get(name)?))).for_each(|(value, is)| {
                sensitive(value, is, secrets);
            });
        }
        (Value::Array(items), Value::Array(are)) => {
            items.iter().zip(are).for_each(|(item, is)| sensitive(item, is, secrets));
        }
        _ => {}
    }
}

fn resource(path: &str, resource: Resource, states: &mut States, findings: &mut Findings<'_>) {
    let Resource { module, mode, r#type: kind, name, provider, instances } = resource;
    let is_data = mode == "data";
    let module = module.map(|module| format!("{module}.")).unwrap_or_default();
    let data = if is_data { "data." } else { "" };
    for instance in instances {
        let index = match &instance.index_key {
            None | Some(Value::Null) => String::new(),
            Some(key) => format!("[{key}]"),
        };
        let address = format!("{module}{data}{kind}.{name}{index}");
        if let (Some(attributes), Some(Value::Array(paths))) = (&instance.attributes, &instance.sensitive_attributes) {
            for value in paths.iter().filter_map(|steps| at(attributes, steps)) {
                states.secrets.add(value);
            }
        }
        if instance.attributes.is_none() && instance.attributes_flat.is_some() && is_ours(&kind) {
            let what = "Its attributes are in the form of Terraform 0.11, which isn't read; it is left out.";
            findings.gaps.push(Gap::absent(findings.files.shown(path), address, what));
            continue;
        }
        let found = Found {
            path,
            address,
            is_data,
            kind: kind.clone(),
            provider: provider.clone().unwrap_or_default(),
            is_deposed: instance.deposed.is_some(),
            attributes: instance.attributes,
        };
        found.keep(states, findings);
    }
}

/// What a list of steps leads to: `[{"type": "get_attr", "value": "content"}]`.
fn at<'v>(attributes: &'v Value, steps: &Value) -> Option<&'v Value> {
    let mut value = attributes;
    for step in steps.as_array()? {
        let step = step.get("value")?;
        let step = step.get("value").unwrap_or(step);
        value = match step {
            Value::String(name) => value.get(name.as_str())?,
            Value::Number(number) => value.get(usize::try_from(number.as_u64()?).ok()?)?,
            // An element of a set: which one isn't said, so that all are.
            _ => return Some(value),
        };
    }
    Some(value)
}

/// An object before it is looked at.
struct Found<'p> {
    path: &'p str,
    address: String,
    is_data: bool,
    kind: String,
    provider: String,
    is_deposed: bool,
    attributes: Option<Value>,
}

impl Found<'_> {
    fn keep(self, states: &mut States, findings: &mut Findings<'_>) {
        let Self { path, address, is_data, kind, provider, is_deposed, attributes } = self;
        let ours = is_ours(&kind);
        let mut left_out = |what: &str| {
            if ours {
                findings.gaps.push(Gap::absent(findings.files.shown(path), address.clone(), what));
            }
        };
        if is_deposed {
            return left_out("The object is deposed: Terraform has replaced it, and is to destroy it. It is left out.");
        }
        let attributes = match attributes {
            Some(attributes @ Value::Object(_)) => attributes,
            _ => return left_out("The object has no attributes in the state: it isn't made, or is gone."),
        };
        let attributes = if ours { attributes } else { telling(attributes) };
        states.instances.push(Instance { path: path.to_owned(), address, is_data, kind, provider, attributes });
    }
}

/// Of other services' resources nothing is kept but what tells where their provider is.
fn telling(attributes: Value) -> Value {
    let Value::Object(mut members) = attributes else { return Value::Null };
    let kept = TELLING.iter().filter_map(|name| Some(((*name).to_owned(), members.remove(*name)?)));
    Value::Object(kept.filter(|(_, value)| value.is_string()).collect::<Map<_, _>>())
}
