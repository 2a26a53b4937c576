//! The models as we read them back from models/.

use super::files::Files;
use super::services::SERVICES;
use crate::problem::Problem;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

/// Everything in models/.
pub struct Models {
    /// One for each service, in the order of [`SERVICES`].
    pub services: Vec<Model>,
    /// The hand-written exceptions.
    pub overrides: Vec<Value>,
}

/// A service's model.
pub struct Model {
    /// The service's short name.
    pub name: String,
    /// Facts about the service.
    pub metadata: Value,
    /// Operations by name.
    pub operations: BTreeMap<String, Value>,
    /// Shapes by name.
    pub shapes: BTreeMap<String, Value>,
    /// Paginators by operation.
    pub paginators: Map<String, Value>,
    /// The names of the operations of which no more is kept.
    pub left_out: Vec<String>,
    /// The operations that structs are generated for, in the order of the list.
    pub modelled: Vec<String>,
}

/// Reads models/, preferring what was just generated over what lies on disk.
pub fn read_all(root: &Path, files: &Files) -> Result<Models, Problem> {
    let read = |name: &str| read(root, files, name);
    let modelled = modelled(root, files)?;
    let overrides = read("overrides")?.as_array().cloned().ok_or("models/overrides.json isn't a list")?;
    let services = SERVICES.iter().map(|(name, _)| Model::new(name, &read(name)?, &modelled));
    Ok(Models { services: services.collect::<Result<_, _>>()?, overrides })
}

/// The names of the modelled operations by service, which are edited by hand.
pub fn modelled(root: &Path, files: &Files) -> Result<Value, Problem> {
    read(root, files, "modelled")
}

fn read(root: &Path, files: &Files, name: &str) -> Result<Value, Problem> {
    let path = format!("models/{name}.json");
    serde_json::from_str(&files.read(root, &path)?).map_err(|error| format!("{path}: {error}"))
}

impl Model {
    fn new(name: &str, value: &Value, modelled: &Value) -> Result<Model, Problem> {
        let part = |part: &str| {
            value.get(part).and_then(Value::as_object).cloned().ok_or_else(|| format!("{name}: no {part:?}"))
        };
        let model = Model {
            name: name.to_owned(),
            metadata: Value::Object(part("metadata")?),
            operations: part("operations")?.into_iter().collect(),
            shapes: part("shapes")?.into_iter().collect(),
            paginators: part("paginators")?,
            left_out: part("left_out").unwrap_or_default().keys().cloned().collect(),
            modelled: texts(modelled.get(name)),
        };
        match model.modelled.iter().find(|operation| !model.operations.contains_key(*operation)) {
            Some(unknown) => Err(format!("models/modelled.json: {name} has no operation {unknown}")),
            None => Ok(model),
        }
    }

    /// The shape of this name.
    pub fn shape(&self, name: &str) -> Result<&Value, Problem> {
        self.shapes.get(name).ok_or_else(|| format!("{}: no shape {name}", self.name))
    }
}

/// The text at a key.
pub fn text<'a>(value: &'a Value, key: &str) -> Result<&'a str, Problem> {
    value.get(key).and_then(Value::as_str).ok_or_else(|| format!("no {key:?} in {value}"))
}

/// The texts of a list; none if there's no list.
pub fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a key is there and true.
pub fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The members of a structure, in order.
pub fn members(shape: &Value) -> impl Iterator<Item = (&String, &Value)> {
    shape.get("members").and_then(Value::as_object).into_iter().flatten()
}
