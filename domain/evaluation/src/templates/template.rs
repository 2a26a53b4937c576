//! A template as written: read once, all its problems found at once, bound and resolved many times.

use std::collections::BTreeMap;

use documents::{Document, Entry, Resolved, duplicate_keys, parse_yaml};
use smol_str::SmolStr;

use super::condition::{Condition, ordered};
use super::dependency::circular;
use super::expression::{Names, Reader};
use super::parameter::Parameter;
use super::problem::{Place, TemplateProblem};
use super::resource::{Resource, kind_of};

/// How many resources a template may declare.
pub const RESOURCE_LIMIT: usize = 130;

/// A conformance pack template.
#[derive(Debug, Clone)]
pub struct Template {
    pub(super) parameters: Vec<Parameter>,
    pub(super) mappings: BTreeMap<SmolStr, Document>,
    /// In an order in which each comes after those it names.
    pub(super) conditions: Vec<(SmolStr, Condition)>,
    pub(super) resources: Vec<Resource>,
}

impl Template {
    /// Reads a template, YAML or JSON; answers every problem that can be seen without values for its parameters.
    pub fn parse(text: &str) -> Result<Self, Vec<TemplateProblem>> {
        let (template, mut problems) = Self::read_all(text, false);
        if problems.is_empty() {
            Ok(template)
        } else {
            problems.sort_by_key(|problem| (problem.line, problem.column));
            problems.dedup();
            Err(problems)
        }
    }

    /// Reads a template that was stored: it was checked when it came in, by the rules of its day. What can't be read today is
    /// left out, and the rest means what it says.
    pub fn read(text: &str) -> Self {
        Self::read_all(text, true).0
    }

    /// What can be read of a template, and everything that is wrong with it. Leniently, what has problems is kept as far as it
    /// can be read, and limits don't count.
    fn read_all(text: &str, lenient: bool) -> (Self, Vec<TemplateProblem>) {
        let nothing =
            Self { parameters: Vec::new(), mappings: BTreeMap::new(), conditions: Vec::new(), resources: Vec::new() };
        let document = match parse_yaml(text) {
            Ok(document) => document,
            Err(problems) => return (nothing, problems.into_iter().map(TemplateProblem::from).collect()),
        };
        let Some(sections) = document.entries() else {
            return (nothing, vec![TemplateProblem::new(&document, "a template must be a map")]);
        };
        let mut problems: Vec<_> = duplicate_keys(&document)
            .into_iter()
            .map(|duplicate| TemplateProblem::new(duplicate.again, format!("key `{}` occurs twice", duplicate.key)))
            .collect();
        check_sections(sections, &mut problems);
        let section = |name: &str, problems: &mut Vec<TemplateProblem>| entries_of(&document, name, problems);
        let declared_parameters = section("Parameters", &mut problems);
        let declared_mappings = section("Mappings", &mut problems);
        let declared_conditions = section("Conditions", &mut problems);
        let declared_resources = section("Resources", &mut problems);
        if declared_resources.is_empty() && document.get("Resources").is_none_or(|it| it.entries().is_some()) {
            problems.push(TemplateProblem::new(
                document.get("Resources").and_then(|it| it.span),
                "at least one member must be declared in Resources",
            ));
        }
        if declared_resources.len() > RESOURCE_LIMIT && !lenient {
            let message = "Number of resources provided in the template exceeds the allowed limit";
            problems.push(TemplateProblem::new(Place::default(), message));
            // Not worth reading on: the list of everything else could be as long as the template.
            return (nothing, problems);
        }

        let keys = |entries: &[Entry]| entries.iter().map(|entry| entry.key.clone()).collect();
        let names = Names {
            parameters: keys(declared_parameters),
            conditions: keys(declared_conditions),
            mappings: keys(declared_mappings),
            resources: declared_resources.iter().map(|entry| (entry.key.clone(), kind_of(&entry.value))).collect(),
        };
        for entry in declared_resources.iter().filter(|entry| names.parameters.contains(&entry.key)) {
            let message = format!("`{}` is the name of a parameter and of a resource", entry.key);
            problems.push(TemplateProblem::new(entry.key_span, message));
        }
        let parameters = declared_parameters
            .iter()
            .filter_map(|entry| Parameter::read(&entry.key, entry.key_span.into(), &entry.value, &mut problems))
            .collect();
        let mappings = read_mappings(declared_mappings, &mut problems);

        let mut reader = Reader { names: &names, problems: &mut problems, in_condition: true, lenient };
        let conditions: BTreeMap<_, _> = declared_conditions
            .iter()
            .filter_map(|entry| Some((entry.key.clone(), reader.read_condition(&entry.value)?)))
            .collect();
        reader.in_condition = false;
        let resources: Vec<Resource> = declared_resources.iter().filter_map(|entry| reader.resource(entry)).collect();
        let conditions = ordered(declared_conditions, conditions).unwrap_or_else(|cycle| {
            problems.extend(cycle);
            Vec::new()
        });
        problems.extend(circular(&resources));
        (Self { parameters, mappings, conditions, resources }, problems)
    }

    /// How many resources the template declares, whatever their conditions.
    pub fn resource_count(&self) -> usize {
        self.resources.len()
    }

    /// The names of the parameters and their defaults, in order.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.parameters.iter().map(|parameter| (parameter.name.as_str(), parameter.default.as_deref()))
    }
}

fn check_sections(sections: &[Entry], problems: &mut Vec<TemplateProblem>) {
    for section in sections {
        let place = Place::from(section.key_span);
        match section.key.as_str() {
            "Parameters" | "Conditions" | "Resources" | "Mappings" | "Metadata" | "Outputs" => {}
            "AWSTemplateFormatVersion" => {
                if section.value.text() != Some("2010-09-09") {
                    problems.push(TemplateProblem::new(&section.value, "AWSTemplateFormatVersion must be 2010-09-09"));
                }
            }
            "Description" => {
                if section.value.text().is_none() {
                    problems.push(TemplateProblem::new(&section.value, "Description must be a string"));
                }
            }
            "Transform" | "Rules" => {
                let message = format!("`{}` is not supported in conformance pack templates", section.key);
                problems.push(TemplateProblem::new(place, message));
            }
            other => problems.push(TemplateProblem::new(place, format!("`{other}` is not a section of a template"))),
        }
    }
}

/// The entries of a section that must be a map; absent is empty.
fn entries_of<'d>(document: &'d Document, name: &str, problems: &mut Vec<TemplateProblem>) -> &'d [Entry] {
    let Some(section) = document.get(name) else { return &[] };
    section.entries().unwrap_or_else(|| {
        problems.push(TemplateProblem::new(section, format!("{name} must be a map")));
        &[]
    })
}

fn read_mappings(declared: &[Entry], problems: &mut Vec<TemplateProblem>) -> BTreeMap<SmolStr, Document> {
    let is_value = |value: &Document| match value.scalar() {
        Some(Resolved::Null) => false,
        Some(_) => value.tag.is_none(),
        None => value.items().is_some_and(|items| items.iter().all(|item| item.text().is_some() && item.tag.is_none())),
    };
    for mapping in declared {
        let rows = mapping.value.entries().filter(|_| mapping.value.tag.is_none());
        let well_formed = rows.is_some_and(|rows| {
            rows.iter()
                .all(|row| row.value.entries().is_some_and(|cells| cells.iter().all(|cell| is_value(&cell.value))))
        });
        if !well_formed {
            let message = format!("mapping `{}` must have two levels of keys with literal values", mapping.key);
            problems.push(TemplateProblem::new(mapping.key_span, message));
        }
    }
    declared.iter().map(|mapping| (mapping.key.clone(), mapping.value.clone())).collect()
}
