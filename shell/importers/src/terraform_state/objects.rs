//! The objects in a state, in both of its forms, with what is sensitive in them.

use super::instance::{Instance, is_ours};
use crate::aws_api::node::Findings;
use crate::secrets::Secrets;
use organization_document::Gap;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

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

/// A resource of a file of version 4.
#[derive(Deserialize)]
pub struct Resource {
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

/// A module as `terraform show -json` prints one.
#[derive(Deserialize)]
pub struct Module<'t> {
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

/// What is wrong with a part of a file, without the line in that part.
pub fn told(found: &serde_json::Error) -> String {
    found.to_string().split(" at line ").next().unwrap_or_default().to_owned()
}

/// Takes the objects of a module and of those below it. Recursion as deep as the reader of JSON goes.
pub fn module(path: &str, module: &Module<'_>, states: &mut States, findings: &mut Findings<'_>) {
    for raw in &module.resources {
        let shown: Shown = match serde_json::from_str(raw.get()) {
            Ok(shown) => shown,
            Err(found) => {
                let message = told(&found);
                findings.problems.push(findings.files.problem(path, "values", message));
                continue;
            }
        };
        if let (Some(values), Some(is), true) = (&shown.values, &shown.sensitive_values, is_ours(&shown.r#type)) {
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

/// Takes the objects of a resource.
pub fn resource(path: &str, resource: Resource, states: &mut States, findings: &mut Findings<'_>) {
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
        // Nothing of what other services have is ever told.
        let sensitive = instance.sensitive_attributes.as_ref().filter(|_| is_ours(&kind));
        if let (Some(attributes), Some(Value::Array(paths))) = (&instance.attributes, sensitive) {
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
