//! Whether a pack can be deployed to a place: what AWS finds out only while it creates the rules.

use super::pack::{pack_id, stack};
use super::{PackTemplate, Place, Revision, State};
use crate::Quotas;
use evaluation::templates::{Pseudo, Resolved, SourceOwner, TemplateProblem, problems_text};
use identifiers::Seed;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The codes of a failed deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FailureCode {
    /// The account has no configuration recorder.
    NoAvailableConfigurationRecorder,
    /// The account would have too many packs.
    MaxNumberOfConformancePacksExceeded,
    /// The account would have too many rules.
    MaxNumberOfConfigRulesExceeded,
    /// The template doesn't resolve for this account.
    ConformancePackTemplateValidation,
    /// A rule isn't one that can be put.
    InvalidParameterValue,
}

impl FailureCode {
    /// Every code.
    pub const ALL: [Self; 5] = [
        Self::NoAvailableConfigurationRecorder,
        Self::MaxNumberOfConformancePacksExceeded,
        Self::MaxNumberOfConfigRulesExceeded,
        Self::ConformancePackTemplateValidation,
        Self::InvalidParameterValue,
    ];

    /// The text of a failure that a fault asked for.
    pub fn injected_message(self) -> Arc<str> {
        format!("{}: a fault was asked for.", self.api_name()).into()
    }

    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::NoAvailableConfigurationRecorder => "NoAvailableConfigurationRecorderException",
            Self::MaxNumberOfConformancePacksExceeded => "MaxNumberOfConformancePacksExceededException",
            Self::MaxNumberOfConfigRulesExceeded => "MaxNumberOfConfigRulesExceededException",
            Self::ConformancePackTemplateValidation => "ConformancePackTemplateValidationException",
            Self::InvalidParameterValue => "InvalidParameterValueException",
        }
    }
}

/// Why a deployment failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Under which exception the API tells it.
    pub code: FailureCode,
    /// The text.
    pub message: Arc<str>,
}

/// Answers for one revision whether it can be deployed, place by place; the template is resolved once when its rules can't
/// differ between accounts.
pub struct Deployability<'a> {
    template: &'a PackTemplate,
    revision: &'a Revision,
    quotas: &'a Quotas,
    seed: &'a Seed,
    shared: Option<Result<u32, Failure>>,
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
            Some(known) if !self.template.differs_by_account => known.clone()?,
            _ => {
                let found = self.rule_count(place, name);
                self.shared = Some(found.clone());
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
        let problems: Vec<String> = resolved.rules.iter().flat_map(super::rules::put_problem).collect();
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

/// The failure of a deployment to an account that records nothing.
pub(super) fn no_recorder() -> Failure {
    Failure {
        code: FailureCode::NoAvailableConfigurationRecorder,
        message: "You must create a configuration recorder before you can create or update a Config rule.".into(),
    }
}

/// The rules and remediations of a revision in a place.
pub(super) fn resolve(
    template: &PackTemplate,
    revision: &Revision,
    seed: &Seed,
    place: &Place,
    name: &str,
    id: &str,
) -> Result<Resolved, Vec<TemplateProblem>> {
    template.template.bind(&revision.inputs())?.resolve(&pseudo(seed, place, name, id), id)
}

/// The same of a revision that is deployed: it did resolve when it was, and what has become of the checks since changes nothing.
pub(super) fn resolve_stored(
    template: &PackTemplate,
    revision: &Revision,
    seed: &Seed,
    place: &Place,
    name: &str,
    id: &str,
) -> Resolved {
    template.template.bind_stored(&revision.inputs()).resolve_stored(&pseudo(seed, place, name, id), id)
}

fn pseudo(seed: &Seed, place: &Place, name: &str, id: &str) -> Pseudo {
    let (stack_name, stack_uuid) = stack(seed, place, name, id);
    Pseudo { account_id: place.account, region: place.region.clone(), stack_name, stack_uuid }
}

/// A status reason is at most 2,000 characters long.
fn shortened(mut text: String) -> Arc<str> {
    if let Some((end, _)) = text.char_indices().nth(2_000) {
        text.truncate(end);
    }
    text.into()
}

/// Whether the owner is AWS, whose rules have identifiers that must be known.
pub(super) fn is_managed(owner: SourceOwner) -> bool {
    owner == SourceOwner::Aws
}
