//! Reads what a template declares under a logical id.

use documents::{Document, Entry};
use smol_str::SmolStr;

use super::expression::{Expression, Form, Reader, ResourceKind};
use super::problem::Place;
use super::resource::{Resource, kind_of};
use super::{remediation, rule};

impl Reader<'_> {
    /// Reads a resource. `None` means that something is wrong, which has been noted.
    pub(super) fn resource(&mut self, entry: &Entry) -> Option<Resource> {
        let (id, place) = (&entry.key, Place::from(entry.key_span));
        let before = self.problems.len();
        if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            self.refuse::<()>(place, format!("logical id `{id}` must be alphanumeric"));
        }
        let Some(attributes) = entry.value.entries() else {
            return self.refuse(place, format!("resource `{id}` must be a map"));
        };
        let kind = match entry.value.get("Type") {
            None => self.refuse(place, format!("resource `{id}` has no Type")),
            Some(declared) => match kind_of(&entry.value) {
                Some(kind) => Some(kind),
                None => {
                    let name = declared.text().unwrap_or_default();
                    self.refuse(declared, format!("resource type `{name}` is not supported in conformance packs"))
                }
            },
        };
        let mut resource = Resource {
            logical_id: id.clone(),
            place,
            kind: kind.unwrap_or(ResourceKind::Rule),
            condition: None,
            depends_on: Vec::new(),
            controls: Vec::new(),
            properties: Expression { form: Form::Map(Vec::new()), place },
        };
        for attribute in attributes {
            let value = &attribute.value;
            match attribute.key.as_str() {
                "Type"
                | "Description"
                | "Metadata"
                | "DeletionPolicy"
                | "UpdateReplacePolicy"
                | "CreationPolicy"
                | "UpdatePolicy" => {}
                "Condition" => match value.as_str().filter(|_| value.tag.is_none()) {
                    Some(name) => resource.condition = self.condition(name, value),
                    None => drop(self.refuse::<()>(value, "Condition must be the name of a condition")),
                },
                "DependsOn" => resource.depends_on = self.depends_on(value),
                "Controls" => resource.controls = self.controls(value),
                "Properties" => {
                    if let Some(properties) = self.value(value) {
                        if let (Some(kind), Form::Map(entries)) = (kind, &properties.form) {
                            match kind {
                                ResourceKind::Rule => rule::check_names(self, place, id, entries),
                                ResourceKind::Remediation => remediation::check_names(self, place, id, entries),
                            }
                        } else if kind.is_some() {
                            self.refuse::<()>(value, format!("Properties of `{id}` must be a map"));
                        }
                        resource.properties = properties;
                    }
                }
                other => {
                    self.refuse::<()>(attribute.key_span, format!("`{other}` is not an attribute of a resource"));
                }
            }
        }
        if kind.is_some() && entry.value.get("Properties").is_none() {
            self.refuse::<()>(place, format!("resource `{id}` has no Properties"));
        }
        (self.problems.len() == before || (self.lenient && kind.is_some())).then_some(resource)
    }

    fn depends_on(&mut self, value: &Document) -> Vec<SmolStr> {
        let names = match value.items() {
            Some(items) => items.iter().collect(),
            None => vec![value],
        };
        let mut found = Vec::new();
        for name in names {
            match name.as_str() {
                Some(text) if self.names.resources.contains_key(text) => found.push(SmolStr::new(text)),
                Some(text) => {
                    self.refuse::<()>(name, format!("unresolved reference [{text}]: DependsOn names no resource"));
                }
                None => drop(self.refuse::<()>(name, "DependsOn must be a logical id or a list of them")),
            }
        }
        found
    }

    fn controls(&mut self, value: &Document) -> Vec<SmolStr> {
        let texts = value.items().and_then(|items| items.iter().map(Document::text).collect::<Option<Vec<_>>>());
        match texts {
            Some(texts) if texts.len() <= 20 && texts.iter().all(|text| (1..=128).contains(&text.chars().count())) => {
                texts.into_iter().map(SmolStr::new).collect()
            }
            _ => {
                self.refuse::<()>(value, "Controls must be a list of at most 20 strings of 1 to 128 characters");
                Vec::new()
            }
        }
    }
}
