//! Whether a pack can be deployed to a place: what AWS finds out only while it creates the rules.

use super::failure::{Failure, FailureCode, no_recorder};
use super::pack::{Revision, pack_id};
use super::place::Place;
use super::resolution::resolve;
use super::rules::put_problem;
use super::state::State;
use super::template::PackTemplate;
use crate::context::Quotas;
use evaluation::templates::problems_text;
use identifiers::{Region, Seed};
use std::sync::Arc;

/// Answers for one revision whether it can be deployed, place by place; the template is resolved once a Region when its rules can't
/// differ between accounts.
pub struct Deployability<'a> {
    template: &'a PackTemplate,
    revision: &'a Revision,
    quotas: &'a Quotas,
    seed: &'a Seed,
    shared: Option<(Region, Result<u32, Failure>)>,
}

impl<'a> Deployability<'a> {
    /// For this revision, whose template this is.
    pub fn new(template: &'a PackTemplate, revision: &'a Revision, quotas: &'a Quotas, seed: &'a Seed) -> Self {
        Self { template, revision, quotas, seed, shared: None }
    }

    /// The number of rules that the pack of this name brings to the place, or why it can't be deployed there.
    ///
    /// # Errors
    /// The failure, as the statuses show it.
    pub fn check(&mut self, state: &State, place: &Place, name: &str) -> Result<u32, Failure> {
        if !state.recorders.contains_key(place) {
            return Err(no_recorder());
        }
        let rules = match &self.shared {
            Some((region, known)) if !self.template.differs_by_account && *region == place.region => known.clone()?,
            _ => {
                let found = self.rule_count(place, name);
                self.shared = Some((place.region.clone(), found.clone()));
                found?
            }
        };
        let others = state.deployments_in(place, name);
        if others.packs >= self.quotas.conformance_packs {
            return Err(Failure {
                code: FailureCode::MaxNumberOfConformancePacksExceeded,
                message: format!(
                    "The account already has the maximum number of conformance packs: {}.",
                    self.quotas.conformance_packs
                )
                .into(),
            });
        }
        if others.rules + usize::try_from(rules).unwrap_or(usize::MAX) > self.quotas.config_rules {
            return Err(Failure {
                code: FailureCode::MaxNumberOfConfigRulesExceeded,
                message: format!(
                    "The account would have more than the maximum number of config rules: {}.",
                    self.quotas.config_rules
                )
                .into(),
            });
        }
        Ok(rules)
    }

    fn rule_count(&self, place: &Place, name: &str) -> Result<u32, Failure> {
        let id = pack_id(self.seed, place, name, 0);
        let resolved =
            resolve(self.template, self.revision, self.seed, place, name, &id).map_err(|problems| Failure {
                code: FailureCode::ConformancePackTemplateValidation,
                message: shortened(problems_text(&problems)),
            })?;
        let problems: Vec<String> = resolved.rules.iter().flat_map(|rule| put_problem(rule, &place.region)).collect();
        if !problems.is_empty() {
            return Err(Failure { code: FailureCode::InvalidParameterValue, message: shortened(problems.join(" ")) });
        }
        let orphan = resolved.remediations.iter().find(|remediation| remediation.config_rule_name.is_none());
        if let Some(orphan) = orphan {
            let message = format!(
                "The pack has a remediation for the rule {}, which it does not contain.",
                orphan.rule_name_in_template
            );
            return Err(Failure { code: FailureCode::InvalidParameterValue, message: shortened(message) });
        }
        Ok(u32::try_from(resolved.rules.len()).unwrap_or(u32::MAX))
    }
}

/// A status reason is at most 2,000 characters long.
fn shortened(mut text: String) -> Arc<str> {
    if let Some((end, _)) = text.char_indices().nth(2_000) {
        text.truncate(end);
    }
    text.into()
}
