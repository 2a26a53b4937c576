//! Verdicts on resources that differ between two copies, counted by pack and rule over all accounts.

use super::RehearsalError;
use super::fork::Fork;
use governance::conformance_packs::{PackOrigin, Place, packs_in};
use std::collections::{BTreeMap, BTreeSet};
use storage::Table;
use workers::evaluations::results;

/// Resources that are named, over all rules; all are counted.
const NAMED: usize = 1_000;

/// What differs, by pack, Region and rule.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    pub(super) rules: BTreeMap<RuleKey, RuleVerdicts>,
    /// Resources that weren't named, because there are too many.
    pub(super) left_out: usize,
}

/// A rule of a pack, in whichever accounts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RuleKey {
    /// The pack's name: for an organization's, the one that it has there.
    pub(super) pack: String,
    pub(super) region: String,
    /// The rule's name in the pack.
    pub(super) rule: String,
}

/// How many resources have which verdict, before and after.
#[derive(Debug, Default)]
pub(super) struct RuleVerdicts {
    /// Verdicts that there were none of before: COMPLIANT, NON_COMPLIANT.
    pub(super) gained: (usize, usize),
    /// Verdicts that are gone.
    pub(super) lost: (usize, usize),
    /// Verdicts that turned into these.
    pub(super) turned: (usize, usize),
    /// Resources that aren't compliant and weren't found so before.
    pub(super) non_compliant: Vec<Resource>,
}

/// A resource that isn't compliant.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) account: String,
    pub(super) resource_type: String,
    pub(super) resource_id: String,
    pub(super) annotation: Option<String>,
}

type Found = BTreeMap<(RuleKey, String, String), (bool, Option<String>)>;

/// Compares what both hold of the places in which either judged anything.
pub(super) async fn compare(before: &Fork, after: &Fork) -> Result<Verdicts, RehearsalError> {
    let touched = [before, after].map(|fork| fork.overlay.touched(Table::EvaluationResults));
    let places: BTreeSet<Place> = touched.iter().flatten().filter_map(|key| results::place_of(key)).collect();
    let mut verdicts = Verdicts::default();
    for place in places {
        let (was, is) = (found(before, &place).await?, found(after, &place).await?);
        for ((rule, resource_type, resource_id), (compliant, annotation)) in &is {
            let earlier = was.get(&(rule.clone(), resource_type.clone(), resource_id.clone()));
            if earlier.is_some_and(|(was, _)| was == compliant) {
                continue;
            }
            let of_rule = verdicts.rules.entry(rule.clone()).or_default();
            count(if earlier.is_some() { &mut of_rule.turned } else { &mut of_rule.gained }, *compliant);
            if !compliant {
                of_rule.non_compliant.push(Resource {
                    account: place.account.to_string(),
                    resource_type: resource_type.clone(),
                    resource_id: resource_id.clone(),
                    annotation: annotation.clone(),
                });
            }
        }
        for (key, (compliant, _)) in was.iter().filter(|(key, _)| !is.contains_key(*key)) {
            count(&mut verdicts.rules.entry(key.0.clone()).or_default().lost, *compliant);
        }
    }
    // Each rule gets its share, so that one that fails everywhere doesn't hide the others.
    let share = NAMED.checked_div(verdicts.rules.len()).unwrap_or(NAMED).max(1);
    for of_rule in verdicts.rules.values_mut() {
        verdicts.left_out += of_rule.non_compliant.len().saturating_sub(share);
        of_rule.non_compliant.truncate(share);
    }
    Ok(verdicts)
}

fn count((compliant, non_compliant): &mut (usize, usize), is_compliant: bool) {
    *(if is_compliant { compliant } else { non_compliant }) += 1;
}

async fn found(fork: &Fork, place: &Place) -> Result<Found, RehearsalError> {
    let engine = &fork.app.engine;
    let snapshot = engine.snapshot();
    let state = &snapshot.state.conformance_packs;
    let names: BTreeMap<String, String> = packs_in(state, engine.seed(), place)
        .into_iter()
        .map(|pack| {
            let name = match &pack.origin {
                PackOrigin::Account => pack.name.to_string(),
                PackOrigin::Organization { id } => {
                    state.organization_packs_by_id.get(id).map(|key| key.1.to_string()).unwrap_or_default()
                }
            };
            (pack.id.to_string(), name)
        })
        .collect();
    let results = results::in_place(engine, place).await?;
    let found = results.into_iter().map(|(pack_id, result)| {
        let rule = result.rule.strip_suffix(&format!("-{pack_id}")).unwrap_or(&result.rule).to_owned();
        let pack = names.get(&pack_id).cloned().unwrap_or_default();
        let key = RuleKey { pack, region: place.region.to_string(), rule };
        ((key, result.resource_type, result.resource_id), (result.finding.compliant, result.finding.annotation))
    });
    Ok(found.collect())
}
