//! A rule as it was put: identifier, parameters and scope.

use documents::{Node, parse_json};
use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::problem::RuleProblem;
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
}
