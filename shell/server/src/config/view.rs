//! What a caller sees of packs and rules: those of its account in the Region of the call.

use crate::app::App;
use crate::dispatch::Call;
use crate::refusal::Refusal;
use governance::conformance_packs::{
    DeployedPack, Place, Rejection, Rule, State, TemplateSet, pack_rules, packs_in, rules, templates_of_place,
};
use workers::WorkError;
use workers::evaluations::results::{self, EvaluationResult};

/// Packs and rules of one place in one state.
pub struct View<'a> {
    /// The installation.
    pub app: &'a App,
    /// The state that is looked at.
    pub state: &'a State,
    /// The place that is looked at.
    pub place: Place,
}

impl<'a> View<'a> {
    /// What the caller sees.
    pub fn of(app: &'a App, call: &'a Call) -> Self {
        let place = Place::new(call.caller.account, call.caller.region.clone());
        Self { app, state: &call.snapshot.state.conformance_packs, place }
    }

    /// The packs, by name.
    pub fn packs(&self) -> Vec<DeployedPack> {
        packs_in(self.state, self.app.engine.seed(), &self.place)
    }

    /// A pack by name.
    pub fn pack(&self, name: &str) -> Result<DeployedPack, Rejection> {
        let found = self.packs().into_iter().find(|pack| pack.name == name);
        found.ok_or_else(|| Rejection::NoSuchConformancePack(vec![name.to_owned()]))
    }

    /// The templates that the rules come from.
    pub async fn templates(&self) -> Result<TemplateSet, Refusal> {
        let digests = templates_of_place(self.state, &self.place);
        workers::templates::templates(&self.app.engine, digests).await.map_err(broken)
    }

    /// All rules, by name.
    pub async fn rules(&self) -> Result<Vec<Rule>, Refusal> {
        let mut rules = rules(self.state, &self.templates().await?, self.app.engine.seed(), &self.place);
        rules.sort_by(|one, other| one.name().cmp(other.name()));
        Ok(rules)
    }

    /// The current results of all rules.
    pub async fn results(&self) -> Result<Vec<EvaluationResult>, Refusal> {
        results::of_rules(&self.app.engine, &self.place, &self.rules().await?).await.map_err(broken)
    }

    /// The rules of one pack, by name.
    pub async fn rules_of(&self, pack: &DeployedPack) -> Result<Vec<Rule>, Refusal> {
        let template = pack.deployed.as_ref().map(|deployed| deployed.template.clone());
        let templates = workers::templates::templates(&self.app.engine, template).await.map_err(broken)?;
        let mut rules = pack_rules(&templates, self.app.engine.seed(), pack);
        rules.sort_by(|one, other| one.name().cmp(other.name()));
        Ok(rules)
    }
}

/// A refusal for work that failed below a handler.
pub fn broken(problem: WorkError) -> Refusal {
    match problem {
        WorkError::Execute(problem) => problem.into(),
        WorkError::Storage(problem) => problem.into(),
        problem => storage::StorageError::Unusable(problem.to_string()).into(),
    }
}
