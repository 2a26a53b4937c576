//! The written configuration, found by where something stands in it.

use crate::address::within;
use crate::document::{Configuration as Document, Module, ModuleCall, Output, Resource};
use std::collections::HashMap;

/// The modules of a configuration by their paths; the root's is empty.
pub struct Configuration<'a> {
    modules: HashMap<String, Found<'a>>,
    /// The paths in the order in which they are written.
    paths: Vec<String>,
}

/// A module, and the use of it.
struct Found<'a> {
    module: &'a Module,
    call: Option<&'a ModuleCall>,
    resources: HashMap<&'a str, &'a Resource>,
}

impl<'a> Configuration<'a> {
    /// Of a plan.
    pub fn of(document: &'a Document) -> Self {
        let mut found = Self { modules: HashMap::new(), paths: Vec::new() };
        found.add(String::new(), &document.root_module, None);
        found
    }

    fn add(&mut self, path: String, module: &'a Module, call: Option<&'a ModuleCall>) {
        let resources = module.resources.iter().map(|resource| (resource.address.as_str(), resource)).collect();
        for (name, call) in &module.module_calls {
            self.add(within(&path, &format!("module.{name}")), &call.module, Some(call));
        }
        self.paths.push(path.clone());
        self.modules.insert(path, Found { module, call, resources });
    }

    /// A resource or data source in a module.
    pub fn resource(&self, module: &str, resource: &str) -> Option<&'a Resource> {
        self.modules.get(module)?.resources.get(resource).copied()
    }

    /// The use of a module.
    pub fn call(&self, module: &str) -> Option<&'a ModuleCall> {
        self.modules.get(module)?.call
    }

    /// What a module answers under a name.
    pub fn output(&self, module: &str, name: &str) -> Option<&'a Output> {
        self.modules.get(module)?.module.outputs.get(name)
    }

    /// Every module with its path.
    pub fn modules(&self) -> impl Iterator<Item = (&str, &'a Module)> {
        self.paths.iter().filter_map(|path| Some((path.as_str(), self.modules.get(path)?.module)))
    }
}
