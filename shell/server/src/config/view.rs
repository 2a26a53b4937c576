//! What a caller sees of packs and rules: those of its account in the Region of the call.

use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use evaluation::rollup::Compliance;
use evidence::summary::{RuleRecord, Summary};
use governance::conformance_packs::{
    ConfigRuleState, DeployedPack, EvaluationRequest, Place, Rejection, Rule, State, TemplateSet, pack_rules, packs_in,
    rules, templates_of_place,
};
use storage::StorageError;

/// Packs and rules of one place in one state.
pub struct View<'a> {
    /// The installation.
    pub installation: &'a Installation,
    /// The state that is looked at.
    pub state: &'a State,
    /// The place that is looked at.
    pub place: Place,
}

impl<'a> View<'a> {
    /// What the caller sees.
    pub fn of(installation: &'a Installation, call: &'a Call) -> Self {
        let place = Place::new(call.caller.account, call.caller.region.clone());
        Self { installation, state: &call.snapshot.state.conformance_packs, place }
    }

    /// The packs, by name.
    pub fn packs(&self) -> Vec<DeployedPack> {
        packs_in(self.state, self.installation.engine.seed(), &self.place)
    }

    /// A pack by name.
    pub fn pack(&self, name: &str) -> Result<DeployedPack, Rejection> {
        let found = self.packs().into_iter().find(|pack| pack.name == name);
        found.ok_or_else(|| Rejection::NoSuchConformancePack(vec![name.to_owned()]))
    }

    /// The templates that the rules come from.
    pub async fn templates(&self) -> Result<TemplateSet, Refusal> {
        let digests = templates_of_place(self.state, &self.place);
        // Of a pack whose template can't be read no rules are shown; `GET /_bailiwick/compliance` says why.
        Ok(engine::templates::templates(&self.installation.engine, digests).await?.set)
    }

    /// All rules, by name.
    pub async fn rules(&self) -> Result<Vec<Rule>, Refusal> {
        let mut rules = rules(self.state, &self.templates().await?, self.installation.engine.seed(), &self.place);
        rules.sort_by(|one, other| one.name().cmp(other.name()));
        Ok(rules)
    }

    /// How the rules of the place stand.
    pub async fn summary(&self) -> Result<Summary, StorageError> {
        self.installation.evidence.summary(&self.place).await
    }

    /// The last time that somebody asked for an evaluation of a rule.
    pub fn request(&self, rule: &Rule) -> Option<&EvaluationRequest> {
        let requests = self.state.evaluation_requests.get(&self.place)?;
        requests.iter().find(|request| request.rule == rule.name())
    }

    /// All rules, by name, those of them being evaluated that somebody asked for.
    pub async fn rules_at_work(&self) -> Result<Vec<Rule>, Refusal> {
        let mut rules = self.rules().await?;
        if self.state.evaluation_requests.contains_key(&self.place) {
            let summary = self.summary().await?;
            for rule in rules.iter_mut().filter(|rule| rule.state == ConfigRuleState::Active) {
                let answered = record(&summary, rule).map_or(0, |record| record.answered);
                if self.request(rule).is_some_and(|request| request.is_open(answered)) {
                    rule.state = ConfigRuleState::Evaluating;
                }
            }
        }
        Ok(rules)
    }

    /// The summary with those records only whose rules are still there: what is left of others waits to be removed.
    pub async fn live_summary(&self) -> Result<Summary, Refusal> {
        let rules = self.rules().await?;
        let mut summary = self.summary().await?;
        let live: std::collections::BTreeSet<(&str, &str)> =
            rules.iter().map(|rule| (rule.pack_id.as_str(), rule.name())).collect();
        summary.rules.retain(|record| live.contains(&(record.pack_id.as_str(), record.name.as_str())));
        Ok(summary)
    }

    /// The rules of one pack, by name.
    pub async fn rules_of(&self, pack: &DeployedPack) -> Result<Vec<Rule>, Refusal> {
        let template = pack.deployed.as_ref().map(|deployed| deployed.template.clone());
        let templates = engine::templates::templates(&self.installation.engine, template).await?.set;
        let mut rules = pack_rules(&templates, self.installation.engine.seed(), pack);
        rules.sort_by(|one, other| one.name().cmp(other.name()));
        Ok(rules)
    }
}

/// The record of a rule; nothing before it was first evaluated.
pub fn record<'s>(summary: &'s Summary, rule: &Rule) -> Option<&'s RuleRecord> {
    summary.rule(&rule.pack_id, rule.name())
}

/// How a rule stands.
pub fn compliance(summary: &Summary, rule: &Rule) -> Compliance {
    record(summary, rule).map_or(Compliance::InsufficientData, RuleRecord::compliance)
}
