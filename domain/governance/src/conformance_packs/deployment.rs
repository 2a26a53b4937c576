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

/// What a pack brings to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// How many rules.
    pub rule_count: u32,
    /// How many remediations, which are kept and never run.
    pub remediation_count: u32,
}

/// Answers for one revision whether it can be deployed, place by place; the template is resolved once a Region when its rules can't
/// differ between accounts.
pub struct Deployability<'a> {
    template: &'a PackTemplate,
    revision: &'a Revision,
    quotas: &'a Quotas,
    seed: &'a Seed,
    shared: Option<(Region, Result<Contents, Failure>)>,
}

impl<'a> Deployability<'a> {
    /// For this revision, whose template this is.
    pub fn new(template: &'a PackTemplate, revision: &'a Revision, quotas: &'a Quotas, seed: &'a Seed) -> Self {
        Self { template, revision, quotas, seed, shared: None }
    }

    /// What the pack of this name brings to the place, or why it can't be deployed there.
    ///
    /// # Errors
    /// The failure, as the statuses show it.
    pub fn check(&mut self, state: &State, place: &Place, name: &str) -> Result<Contents, Failure> {
        if !state.recorders.contains_key(place) {
            return Err(no_recorder());
        }
        let contents = match &self.shared {
            Some((region, known)) if !self.template.differs_by_account && *region == place.region => known.clone()?,
            _ => {
                let found = self.contents(place, name);
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
        if others.rules + usize::try_from(contents.rule_count).unwrap_or(usize::MAX) > self.quotas.config_rules {
            return Err(Failure {
                code: FailureCode::MaxNumberOfConfigRulesExceeded,
                message: format!(
                    "The account would have more than the maximum number of config rules: {}.",
                    self.quotas.config_rules
                )
                .into(),
            });
        }
        Ok(contents)
    }

    fn contents(&self, place: &Place, name: &str) -> Result<Contents, Failure> {
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
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let (rule_count, remediation_count) = (count(resolved.rules.len()), count(resolved.remediations.len()));
        Ok(Contents { rule_count, remediation_count })
    }
}

/// A status reason is at most 2,000 characters long.
fn shortened(mut text: String) -> Arc<str> {
    if let Some((end, _)) = text.char_indices().nth(2_000) {
        text.truncate(end);
    }
    text.into()
}
