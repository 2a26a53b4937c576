//! The rules that a template declares, before its conditions are known: what a reader of the template asks first.

use smol_str::SmolStr;

use super::expression::{Expression, Form, ResourceKind};
use super::template::Template;

/// A rule that a template declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredRule {
    /// The resource's name in the template.
    pub logical_id: SmolStr,
    /// The line of the resource, from 1.
    pub line: u32,
    /// The column of the resource in characters, from 1.
    pub column: u32,
    /// The condition under which it is deployed.
    pub condition: Option<SmolStr>,
    /// `Source.Owner`; absent where it is no literal.
    pub owner: Option<SmolStr>,
    /// `Source.SourceIdentifier`; absent where there is none, or no literal.
    pub source_identifier: Option<SmolStr>,
}

impl Template {
    /// The rules that the template declares, in order, whatever their conditions.
    pub fn declared_rules(&self) -> Vec<DeclaredRule> {
        let rules = self.resources.iter().filter(|resource| resource.kind == ResourceKind::Rule);
        let declared = |resource: &super::resource::Resource| DeclaredRule {
            logical_id: resource.logical_id.clone(),
            line: resource.place.line,
            column: resource.place.column,
            condition: resource.condition.clone(),
            owner: literal(&resource.properties, &["Source", "Owner"]),
            source_identifier: literal(&resource.properties, &["Source", "SourceIdentifier"]),
        };
        rules.map(declared).collect()
    }
}

impl Template {
    /// How many remediations the template declares, whatever their conditions.
    pub fn declared_remediations(&self) -> usize {
        self.resources.iter().filter(|resource| resource.kind == ResourceKind::Remediation).count()
    }
}

/// The literal at a path of keys.
fn literal(expression: &Expression, path: &[&str]) -> Option<SmolStr> {
    match (&expression.form, path.split_first()) {
        (Form::Text(text), None) => Some(text.clone()),
        (Form::Map(entries), Some((key, rest))) => {
            literal(entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)?, rest)
        }
        _ => None,
    }
}
