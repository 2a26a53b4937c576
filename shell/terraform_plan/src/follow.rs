//! Where a value comes from that isn't known yet: through variables, outputs and `for_each` to the object that is made before.

use crate::address::{Address, Key, ModuleInstance, Step};
use crate::change::Change;
use crate::configuration::Configuration;
use crate::references::{Named, all, named, specific};
use serde_json::Value;
use std::collections::HashMap;

/// The most references that are followed one behind the other.
const DEEPEST: usize = 32;
/// The most objects that are told of one expression: more than one is too many already.
const MOST_LEAVES: usize = 16;

/// The object and attribute that a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaf {
    /// An attribute of an object that the plan makes; nothing where the expression doesn't say which.
    Made { number: usize, attribute: Option<String> },
    /// An attribute of a data source that is read while the plan is applied.
    Read { resource: String, attribute: Option<String> },
}

/// What an expression's unknown part comes from.
#[derive(Debug, Default)]
pub struct Sources {
    /// The objects, each once.
    pub leaves: Vec<Leaf>,
    /// Locals on the way, of which a plan says nothing.
    pub locals: Vec<String>,
}

/// Where a reference stands: the module's instance, and the key of what has the expression.
#[derive(Clone)]
struct Scope {
    module: ModuleInstance,
    key: Option<Key>,
}

/// The objects of a plan, found by their addresses.
pub struct Objects<'a> {
    changes: &'a [Change],
    configuration: &'a Configuration<'a>,
    /// By the resource as it is written.
    instances: HashMap<String, Vec<usize>>,
    /// Data sources that are read while the plan is applied.
    reads: &'a [Address],
}

impl<'a> Objects<'a> {
    /// Of a plan.
    pub fn of(changes: &'a [Change], configuration: &'a Configuration<'a>, reads: &'a [Address]) -> Self {
        let mut instances: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, change) in changes.iter().enumerate() {
            instances.entry(change.address.written()).or_default().push(number);
        }
        Self { changes, configuration, instances, reads }
    }

    /// What an expression of a change gets its unknown part from.
    pub fn sources(&self, change: &Change, expression: &Value) -> Sources {
        let mut found = Sources::default();
        let scope = Scope { module: change.address.module.clone(), key: change.address.key.clone() };
        self.follow(&all(expression), &scope, Some(&change.address.resource), &mut found, 0);
        found
    }

    fn follow(&self, references: &[String], scope: &Scope, resource: Option<&str>, found: &mut Sources, depth: usize) {
        if depth > DEEPEST || found.leaves.len() > MOST_LEAVES {
            found.locals.push("too many references".to_owned());
            return;
        }
        let goes_by_key = references.iter().any(|it| it == "each.key" || it == "count.index");
        for reference in specific(references) {
            match named(reference) {
                Named::Plain => {}
                Named::Local(name) => {
                    let local = format!("local.{name}");
                    if !found.locals.contains(&local) {
                        found.locals.push(local);
                    }
                }
                Named::Variable(name) => self.variable(name, scope, found, depth),
                Named::EachValue { attribute } => {
                    self.each_value(attribute.as_deref(), scope, resource, found, depth);
                }
                Named::Module { name, key, output } => {
                    let key = key.map(str::to_owned).or_else(|| scope.key.clone().filter(|_| goes_by_key));
                    self.output(name, key, output, scope, found, depth);
                }
                Named::Resource { resource, key, attribute } => {
                    let key = key.map(str::to_owned).or_else(|| scope.key.clone().filter(|_| goes_by_key));
                    self.resource(&resource, key.as_ref(), attribute, scope, found);
                }
            }
        }
    }

    /// What a variable was given by the use of the module; those of the root are known.
    fn variable(&self, name: &str, scope: &Scope, found: &mut Sources, depth: usize) {
        let Some((parent, step)) = scope.module.parent() else { return };
        let call = self.configuration.call(&scope.module.written());
        if let Some(expression) = call.and_then(|call| call.expressions.get(name)) {
            let scope = Scope { module: parent, key: step.key.clone() };
            self.follow_in_call(&all(expression), &scope, &step.name, found, depth + 1);
        }
    }

    /// What stands in the use of a module: `each.value` there is that of the module.
    fn follow_in_call(&self, references: &[String], scope: &Scope, module: &str, found: &mut Sources, depth: usize) {
        let (each, others): (Vec<String>, Vec<String>) =
            references.iter().cloned().partition(|it| it.starts_with("each.value"));
        self.follow(&others, scope, None, found, depth);
        for reference in specific(&each) {
            let Named::EachValue { attribute } = named(reference) else { continue };
            let path = crate::address::within(&scope.module.written(), &format!("module.{module}"));
            let Some(call) = self.configuration.call(&path) else { continue };
            self.by_key(&all(&call.for_each_expression), attribute.as_deref(), scope, found, depth);
        }
    }

    fn each_value(
        &self,
        attribute: Option<&str>,
        scope: &Scope,
        resource: Option<&str>,
        found: &mut Sources,
        depth: usize,
    ) {
        let written = resource.and_then(|resource| self.configuration.resource(&scope.module.written(), resource));
        if let Some(written) = written {
            self.by_key(&all(&written.for_each_expression), attribute, scope, found, depth + 1);
        }
    }

    /// What `for_each` names, at the key of this instance.
    fn by_key(&self, references: &[String], attribute: Option<&str>, scope: &Scope, found: &mut Sources, depth: usize) {
        let mut whole = Vec::new();
        for reference in specific(references) {
            match (named(reference), &scope.key) {
                // `for_each = aws_x.y`: the object of the same key.
                (Named::Resource { key: None, attribute: None, .. }, Some(key)) => {
                    let attribute = attribute.map(|it| format!(".{it}")).unwrap_or_default();
                    whole.push(format!("{reference}[{key}]{attribute}"));
                }
                _ => whole.push(reference.to_owned()),
            }
        }
        self.follow(&whole, scope, None, found, depth + 1);
    }

    fn output(
        &self,
        name: &str,
        key: Option<Key>,
        output: Option<&str>,
        scope: &Scope,
        found: &mut Sources,
        depth: usize,
    ) {
        let child = scope.module.child(Step { name: name.to_owned(), key: None });
        let written = child.written();
        let Some(output) = output.and_then(|output| self.configuration.output(&written, output)) else { return };
        let references = all(&output.expression);
        // Every instance of the module that there is, where the expression doesn't say which.
        let mut keys: Vec<Option<Key>> = match key {
            Some(key) => vec![Some(key)],
            None => {
                let below = self.changes.iter().map(|change| &change.address.module.0);
                let depth = scope.module.0.len();
                let here = below.filter(|steps| steps.get(..depth) == Some(scope.module.0.as_slice()));
                let step = here.filter_map(|steps| steps.get(depth)).filter(|step| step.name == name);
                step.map(|step| step.key.clone()).collect()
            }
        };
        keys.sort();
        keys.dedup();
        for key in keys {
            let scope = Scope { module: scope.module.child(Step { name: name.to_owned(), key }), key: None };
            self.follow(&references, &scope, None, found, depth + 1);
        }
    }

    fn resource(
        &self,
        resource: &str,
        key: Option<&Key>,
        attribute: Option<String>,
        scope: &Scope,
        found: &mut Sources,
    ) {
        let mut add = |leaf: Leaf| {
            if found.leaves.len() <= MOST_LEAVES && !found.leaves.contains(&leaf) {
                found.leaves.push(leaf);
            }
        };
        if resource.starts_with("data.") {
            let is_read = self.reads.iter().any(|it| it.module == scope.module && it.resource == resource);
            if is_read {
                add(Leaf::Read { resource: resource.to_owned(), attribute });
            }
            return;
        }
        let written = crate::address::within(&scope.module.written(), resource);
        let all = self.instances.get(&written).map(Vec::as_slice).unwrap_or_default();
        for number in all {
            let Some(change) = self.changes.get(*number) else { continue };
            let is_it = change.address.module == scope.module
                && key.is_none_or(|key| change.address.key.as_ref().is_none_or(|own| own == key));
            // What is known needs no following.
            if is_it && change.action.makes() && is_unknown(change, attribute.as_deref()) {
                add(Leaf::Made { number: *number, attribute: attribute.clone() });
            }
        }
    }
}

/// Whether an attribute of an object that is made isn't known yet; the object as a whole has some that aren't.
fn is_unknown(change: &Change, attribute: Option<&str>) -> bool {
    let Some(attribute) = attribute else { return true };
    let name = attribute.split(['.', '[']).next().unwrap_or(attribute);
    change.is_unknown(name) || change.unknown.get(name).is_some_and(crate::change::has_true)
}
