//! A template with a value for every parameter.

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

use super::problem::{Place, TemplateProblem};
use super::template::Template;

/// A template whose parameters all have allowed values; [`Bound::resolve`] makes rules of it.
#[derive(Debug, Clone)]
pub struct Bound<'t> {
    pub(super) template: &'t Template,
    pub(super) values: BTreeMap<SmolStr, ParameterValue>,
}

/// What `Ref` answers for a parameter.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum ParameterValue {
    Text(SmolStr),
    List(Vec<SmolStr>),
}

impl Template {
    /// Gives values to the parameters: the inputs by exact name, else the defaults. Answers everything that doesn't fit.
    pub fn bind(&self, inputs: &[(String, String)]) -> Result<Bound<'_>, Vec<TemplateProblem>> {
        let (bound, problems) = self.bind_all(inputs);
        if problems.is_empty() { Ok(bound) } else { Err(problems) }
    }

    /// Gives stored values to the parameters, which were checked when they came in: values are taken as they are, and what has
    /// none stays without.
    pub fn bind_stored(&self, inputs: &[(String, String)]) -> Bound<'_> {
        self.bind_all(inputs).0
    }

    fn bind_all(&self, inputs: &[(String, String)]) -> (Bound<'_>, Vec<TemplateProblem>) {
        let mut problems = Vec::new();
        let mut given: BTreeMap<&str, &str> = BTreeMap::new();
        for (name, value) in inputs {
            if given.insert(name, value).is_some() {
                let message = format!("parameter `{name}` is given more than once");
                problems.push(TemplateProblem::new(Place::default(), message));
            }
        }
        let declared: BTreeSet<&str> = self.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let unknown: Vec<&str> = given.keys().copied().filter(|name| !declared.contains(name)).collect();
        if !unknown.is_empty() {
            let message = format!("Parameters: [{}] do not exist in the template", unknown.join(", "));
            problems.push(TemplateProblem::new(Place::default(), message));
        }
        let mut values = BTreeMap::new();
        let mut missing = Vec::new();
        for parameter in &self.parameters {
            let value = given.get(parameter.name.as_str()).copied().or(parameter.default.as_deref());
            let Some(value) = value else {
                missing.push(parameter);
                continue;
            };
            if let Err(message) = parameter.check(value) {
                problems.push(TemplateProblem::new(parameter.place, message));
            }
            let elements = parameter.elements(value);
            let value = match parameter.kind {
                super::parameter::ParameterType::String | super::parameter::ParameterType::Number => {
                    ParameterValue::Text(SmolStr::new(value))
                }
                super::parameter::ParameterType::ListOfNumber | super::parameter::ParameterType::CommaDelimitedList => {
                    ParameterValue::List(elements.into_iter().map(SmolStr::new).collect())
                }
            };
            values.insert(parameter.name.clone(), value);
        }
        if let Some(first) = missing.first() {
            let names: Vec<_> = missing.iter().map(|parameter| parameter.name.as_str()).collect();
            let message = format!("Parameters: [{}] must have values", names.join(", "));
            problems.push(TemplateProblem::new(first.place, message));
        }
        (Bound { template: self, values }, problems)
    }
}
