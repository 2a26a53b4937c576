//! The rules of a place as evaluations see them: what is judged, which thousands of accounts share, under the name that it has in
//! each. The same rules that [`super::rules`] shows to people, without what only people look at.

use super::pack::{Revision, pack_id};
use super::place::Place;
use super::resolution::resolve_stored;
use super::rules::{input_of, own_rule};
use super::state::State;
use super::template::{PackTemplate, Templates};
use evaluation::rules::{RuleInput, Trigger, known_rule};
use evaluation::templates::{Frequency, ResolvedRule};
use identifiers::Seed;
use smol_str::SmolStr;
use std::sync::Arc;

/// What is judged of a rule, wherever it is and whatever it is called there.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleBasis {
    /// The name that it was given in its template, or by its account.
    name: SmolStr,
    /// What is evaluated; absent for rules that AWS doesn't manage.
    pub input: Option<Arc<RuleInput>>,
    /// What it is evaluated for, modelled or not; absent for rules that AWS doesn't manage.
    pub trigger: Option<Trigger>,
    /// How often it is evaluated at least, where somebody said so.
    pub maximum_execution_frequency: Option<Frequency>,
}

impl RuleBasis {
    /// The name that it was given in its template, or by its account.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// What the rules of a pack judge, in template order.
pub type Bases = Arc<[Arc<RuleBasis>]>;

/// A rule in a place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedRule {
    /// What its results are kept under: the id of its pack, or its own if no pack brought it.
    pub pack_id: SmolStr,
    /// Its name in the account.
    pub name: SmolStr,
    /// What is judged.
    pub basis: Arc<RuleBasis>,
}

/// What is deployed of a pack in a place.
#[derive(Debug, Clone, PartialEq)]
pub struct DeployedRevision<'s> {
    /// The pack's id there.
    pub id: SmolStr,
    /// Its name there.
    pub name: SmolStr,
    /// The template and values.
    pub revision: &'s Revision,
}

/// What is deployed of the packs of a place, in the order of their names there.
pub fn deployed_revisions<'s>(state: &'s State, seed: &Seed, place: &Place) -> Vec<DeployedRevision<'s>> {
    let own = state.packs_of(place).filter_map(|pack| {
        let revision = &pack.deployed.as_ref()?.revision;
        Some(DeployedRevision { id: pack.id.clone(), name: pack.name.clone(), revision })
    });
    let organization = state.organization_packs_in(place).filter_map(|pack| {
        let deployed = state.member_pack(pack, place.account)?.deployed?;
        let (revision, name) = (pack.revision(deployed.generation)?, pack.member_pack_name());
        Some(DeployedRevision { id: pack_id(seed, place, &name, 0), name, revision })
    });
    let mut all: Vec<DeployedRevision<'s>> = own.chain(organization).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// What the rules of a pack judge in a place, in template order, and whether it is the same in every account of the Region.
pub fn bases(
    template: &PackTemplate,
    deployed: &DeployedRevision<'_>,
    seed: &Seed,
    place: &Place,
) -> (Vec<Arc<RuleBasis>>, bool) {
    let of = |id: &str| -> Vec<RuleBasis> {
        let resolved = resolve_stored(template, deployed.revision, seed, place, &deployed.name, id);
        resolved.rules.iter().map(basis).collect()
    };
    let bases = of(&deployed.id);
    // A rule may take the name of another for a parameter, which ends with the id of the pack in the account.
    let is_shared = !template.differs_by_account && of("conformance-pack-elsewhere") == bases;
    (bases.into_iter().map(Arc::new).collect(), is_shared)
}

fn basis(rule: &ResolvedRule) -> RuleBasis {
    let input = input_of(rule);
    RuleBasis {
        name: SmolStr::new(&rule.name_in_template),
        trigger: input.as_ref().and_then(|input| known_rule(&input.identifier)).map(|known| known.trigger),
        input,
        maximum_execution_frequency: rule.maximum_execution_frequency,
    }
}

/// The rules of a place: the account's own by name, then pack by pack in the order of their names, within a pack in template
/// order. `bases_of` answers [`bases`], or remembers them. Packs whose template isn't at hand bring none.
pub fn placed_rules(
    state: &State,
    templates: &dyn Templates,
    seed: &Seed,
    place: &Place,
    bases_of: &dyn Fn(&PackTemplate, &DeployedRevision<'_>) -> Bases,
) -> Vec<PlacedRule> {
    let own = state.config_rules_of(place).map(|rule| {
        let rule = own_rule(rule);
        PlacedRule {
            pack_id: rule.pack_id,
            name: rule.rule.config_rule_name.as_str().into(),
            basis: Arc::new(basis(&rule.rule)),
        }
    });
    let mut all: Vec<PlacedRule> = own.collect();
    for deployed in deployed_revisions(state, seed, place) {
        let Some(template) = templates.template(&deployed.revision.template) else { continue };
        let placed = |basis: &Arc<RuleBasis>| PlacedRule {
            pack_id: deployed.id.clone(),
            name: smol_str::format_smolstr!("{}-{}", basis.name, deployed.id),
            basis: basis.clone(),
        };
        all.extend(bases_of(&template, &deployed).iter().map(placed));
    }
    all
}

impl State {
    /// The key of what is deployed in a place: ids of packs and of the account's own rules with their revisions. Two equal keys
    /// mean equal rules.
    pub fn deployed_in(&self, seed: &Seed, place: &Place) -> Vec<(SmolStr, SmolStr)> {
        let own = self.config_rules_of(place).map(|rule| (rule.id.clone(), SmolStr::from(rule.revision.to_string())));
        let packs = deployed_revisions(self, seed, place).into_iter().map(|deployed| {
            let DeployedRevision { id, revision, .. } = deployed;
            (id, SmolStr::from(format!("{}:{}", revision.generation, revision.template)))
        });
        own.chain(packs).collect()
    }
}
