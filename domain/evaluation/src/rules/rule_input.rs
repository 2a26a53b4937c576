//! A rule as it was put: identifier, parameters and scope.

use documents::{Document, Node, parse_json};
use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::rule::{Accepts, ManagedRule, ParameterKind};
use crate::rules::validate::RuleProblem;
use crate::templates::Scope;

/// What is to be evaluated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RuleInput {
    /// The managed rule.
    pub identifier: SmolStr,
    /// Values by name.
    pub parameters: Vec<(SmolStr, SmolStr)>,
    /// What the rule is narrowed to; rules that judge whole accounts ignore it.
    pub scope: Option<Scope>,
}

impl RuleInput {
    /// Reads the parameters from the JSON text that PutConfigRule takes; absent means none.
    pub fn read(identifier: &str, parameters: Option<&str>) -> Result<Self, RuleProblem> {
        let identifier = SmolStr::new(identifier);
        let Some(text) = parameters else { return Ok(Self { identifier, parameters: Vec::new(), scope: None }) };
        let entries = match parse_json(text).map(|document| document.node) {
            Ok(Node::Mapping(entries)) => entries,
            _ => return Err(RuleProblem::NotJson(text.to_owned())),
        };
        let mut parameters: Vec<(SmolStr, SmolStr)> = Vec::with_capacity(entries.len());
        for entry in entries {
            match entry.value.as_str() {
                Some(value) if !value.trim().is_empty() => {
                    // The last of equal keys counts.
                    parameters.retain(|(name, _)| *name != entry.key);
                    parameters.push((entry.key, SmolStr::new(value)));
                }
                _ => return Err(RuleProblem::Blank(entry.key.to_string())),
            }
        }
        Ok(Self { identifier, parameters, scope: None })
    }

    /// As [`RuleInput::read`] for a text that was stored, and checked when it came in: what can't be read today is left out.
    pub fn read_stored(identifier: &str, parameters: Option<&str>) -> Self {
        let entries = parameters.and_then(|text| parse_json(text).ok()).map(|document| document.node);
        let mut kept: Vec<(SmolStr, SmolStr)> = Vec::new();
        if let Some(Node::Mapping(entries)) = entries {
            for entry in entries {
                if let Some(value) = entry.value.as_str() {
                    // The last of equal keys counts.
                    kept.retain(|(name, _)| *name != entry.key);
                    kept.push((entry.key, SmolStr::new(value)));
                }
            }
        }
        Self { identifier: SmolStr::new(identifier), parameters: kept, scope: None }
    }

    /// The same rule, narrowed.
    #[must_use]
    pub fn scoped(self, scope: Option<Scope>) -> Self {
        Self { scope, ..self }
    }

    /// Whether the item is in the rule's scope.
    pub(super) fn covers(&self, item: &ConfigurationItem) -> bool {
        let Some(scope) = &self.scope else { return true };
        (scope.resource_types.is_empty() || scope.resource_types.contains(&item.resource_type))
            && scope.resource_id.as_ref().is_none_or(|id| *id == item.resource_id)
            && scope.tag_key.as_ref().is_none_or(|key| {
                item.tag(key).is_some_and(|value| scope.tag_value.as_ref().is_none_or(|wanted| wanted == value))
            })
    }

    /// What is wrong with the parameters for this rule; such a rule is not evaluated.
    pub(super) fn problems(&self, rule: &ManagedRule) -> Vec<String> {
        let mut problems = Vec::new();
        for parameter in rule.parameters.iter().filter(|parameter| parameter.required) {
            if !self.parameters.iter().any(|(name, _)| name == parameter.name) {
                problems.push(RuleProblem::Missing(parameter.name.to_owned()).to_string());
            }
        }
        for (name, value) in &self.parameters {
            let Some(parameter) = rule.parameters.iter().find(|parameter| name == parameter.name) else {
                problems.push(format!("Parameter {name} is not known to the rule."));
                continue;
            };
            let (reads, kind) = match parameter.kind {
                ParameterKind::Int => (value.trim().parse::<i64>().is_ok(), "a whole number"),
                ParameterKind::Double => (Document::plain(value.trim()).as_f64().is_some(), "a number"),
                // As JSON, or as `name: value, value; name: value`.
                ParameterKind::StringMap => (
                    parse_json(value).is_ok_and(|document| document.entries().is_some())
                        || value.split(';').all(|one| one.contains(':')),
                    "a map from names to values",
                ),
                ParameterKind::String | ParameterKind::Csv | ParameterKind::Boolean => (true, ""),
            };
            if !reads {
                problems.push(format!("The value of parameter {name} must be {kind}."));
            } else if let Some(accepted) = refused(parameter.accepts, value) {
                problems.push(format!("The value of parameter {name} must be {accepted}."));
            }
        }
        problems
    }
}

/// What is accepted, when the value isn't.
fn refused(accepts: Accepts, value: &str) -> Option<String> {
    let parts = || value.split(',').map(str::trim).filter(|part| !part.is_empty());
    let fits = match accepts {
        Accepts::Anything => true,
        Accepts::OneOf(words) => words.contains(&value.trim()),
        Accepts::SomeOf(words) => parts().all(|part| words.contains(&part)),
        Accepts::Between(least, most) => value.trim().parse().is_ok_and(|number| (least..=most).contains(&number)),
        Accepts::Ports => ranges(&parts().collect::<Vec<_>>()).is_some(),
    };
    (!fits).then(|| accepts.to_string())
}

/// First and last of ports and ranges of ports; `None` when one isn't readable.
pub(super) fn ranges(parts: &[&str]) -> Option<Vec<(i64, i64)>> {
    let port = |text: &str| text.trim().parse().ok().filter(|port| (0..=65_535).contains(port));
    parts
        .iter()
        .map(|part| {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            Some((port(from)?, port(to)?)).filter(|(from, to)| from <= to)
        })
        .collect()
}

/// The parameters as rules ask for them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arguments<'a>(pub(super) &'a [(SmolStr, SmolStr)]);

impl<'a> Arguments<'a> {
    /// A value; absent or empty means that nothing is asked.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// A whole number.
    pub(super) fn int(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// Only the exact lower-case word is true.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.text(name) == Some("true")
    }

    /// Whether it says `true` or not, in any case of letters.
    pub(super) fn says(&self, name: &str, value: bool) -> bool {
        self.text(name).is_some_and(|text| text.trim().eq_ignore_ascii_case("true")) == value
    }

    /// The texts between commas, trimmed; empty ones don't count.
    pub(super) fn list(&self, name: &str) -> Vec<&'a str> {
        let text = self.text(name).unwrap_or_default();
        text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()
    }
}
