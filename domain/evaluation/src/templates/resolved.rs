//! A template's rules and remediations for one account and Region.

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

use super::bound::Bound;
use super::evaluate::Evaluator;
use super::expression::{Form, ResourceKind};
use super::problem::TemplateProblem;
use super::pseudo::Pseudo;
use super::remediation::{self, ResolvedRemediation};
use super::rule::{self, ResolvedRule};
use super::value::Value;

/// What a pack deploys to one account and Region.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Resolved {
    /// Its rules, in template order; those whose condition doesn't hold are left out.
    pub rules: Vec<ResolvedRule>,
    /// Its remediations, in template order.
    pub remediations: Vec<ResolvedRemediation>,
    /// Which conditions hold, by name.
    pub conditions: BTreeMap<SmolStr, bool>,
}

impl Bound<'_> {
    /// Evaluates the template for a deployment. `pack_id` is the suffix of every rule's name
    /// (`conformance-pack-n0q8yfwsp`).
    pub fn resolve(&self, pseudo: &Pseudo, pack_id: &str) -> Result<Resolved, Vec<TemplateProblem>> {
        let (resolved, mut problems) = self.resolve_all(pseudo, pack_id, false);
        if problems.is_empty() {
            Ok(resolved)
        } else {
            problems.sort_by_key(|problem| (problem.line, problem.column));
            problems.dedup();
            Err(problems)
        }
    }

    /// As [`Bound::resolve`] for a deployment that was checked in its day: what can't be evaluated today is left out, and what
    /// is checked more strictly today is taken as it is.
    pub fn resolve_stored(&self, pseudo: &Pseudo, pack_id: &str) -> Resolved {
        self.resolve_all(pseudo, pack_id, true).0
    }

    fn resolve_all(&self, pseudo: &Pseudo, pack_id: &str, lenient: bool) -> (Resolved, Vec<TemplateProblem>) {
        let mut evaluator = Evaluator {
            bound: self,
            pseudo,
            conditions: BTreeMap::new(),
            rule_names: BTreeMap::new(),
            problems: Vec::new(),
            produced: 0,
        };
        for (name, condition) in &self.template.conditions {
            if let Some(holds) = evaluator.holds(condition) {
                evaluator.conditions.insert(name.clone(), holds);
            }
        }
        let conditions = evaluator.conditions.clone();
        let deployed = |condition: &Option<SmolStr>| {
            condition.as_ref().is_none_or(|name| conditions.get(name).copied().unwrap_or(false))
        };
        let resources: Vec<_> =
            self.template.resources.iter().filter(|resource| deployed(&resource.condition)).collect();

        // Names first: other resources may refer to rules.
        for resource in resources.iter().filter(|resource| resource.kind == ResourceKind::Rule) {
            let name = match &resource.properties.form {
                Form::Map(entries) => entries.iter().find(|(key, _)| key == "ConfigRuleName"),
                _ => None,
            };
            let name = match name {
                Some((_, expression)) => evaluator.value(expression).map(|valued| valued.value),
                None => Some(Value::Nothing),
            };
            let name = match name {
                Some(Value::Text(text)) => text,
                _ => resource.logical_id.clone(),
            };
            evaluator.rule_names.insert(resource.logical_id.clone(), format!("{name}-{pack_id}"));
        }

        let mut resolved = Resolved::default();
        for resource in resources {
            let Some(valued) = evaluator.value(&resource.properties) else { continue };
            match resource.kind {
                ResourceKind::Rule => {
                    resolved.rules.extend(rule::resolve(resource, &valued, pack_id, lenient, &mut evaluator.problems));
                }
                ResourceKind::Remediation => {
                    resolved.remediations.extend(remediation::resolve(resource, &valued, &mut evaluator.problems));
                }
            }
        }
        let mut problems = evaluator.problems;
        let mut seen = BTreeSet::new();
        for rule in &resolved.rules {
            if !seen.insert(rule.name_in_template.as_str()) {
                let declared = self.template.resources.iter().find(|resource| resource.logical_id == rule.logical_id);
                let place = declared.map(|resource| resource.place).unwrap_or_default();
                let message = format!("two rules of the pack have the name `{}`", rule.name_in_template);
                problems.push(TemplateProblem::new(place, message));
            }
        }
        for remediation in &mut resolved.remediations {
            let named = &remediation.rule_name_in_template;
            let rule =
                resolved.rules.iter().find(|rule| rule.name_in_template == *named || rule.config_rule_name == *named);
            if let Some(rule) = rule {
                remediation.config_rule_name = Some(rule.config_rule_name.clone());
                remediation.rule_name_in_template = rule.name_in_template.clone();
            }
        }
        resolved.conditions = evaluator.conditions;
        (resolved, problems)
    }
}
