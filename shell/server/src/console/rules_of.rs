//! The rules of a name in an account: one in each Region where its pack is.

use super::look::Look;
use super::problem::Problem;
use crate::heat_map::{carried_names, key_of, places_of};
use engine::templates::templates;
use evidence::summary::{RuleRecord, Summary};
use governance::conformance_packs::{DeployedPack, PackOrigin, Place, Rule, packs_in, rules, templates_of_place};
use identifiers::{AccountId, Region};
use reports::rule::PackOf;
use smol_str::SmolStr;
use std::collections::HashMap;

/// A rule in a place.
pub struct FoundRule {
    /// Where it is.
    pub place: Place,
    /// The pack that brought it.
    pub pack: Option<PackOf>,
    /// What it is.
    pub rule: Rule,
    /// How it stands, if that is of the moment that is shown.
    pub record: Option<RuleRecord>,
}

/// What the packs of the viewer's organization are looked for by, by their names in accounts.
pub fn carried(look: &Look<'_>) -> HashMap<SmolStr, String> {
    let organization = look.viewer.organization(look.state()).map(|organization| &organization.id);
    carried_names(&look.state().conformance_packs, organization)
}

/// A pack as pages tell it.
pub fn pack_of(look: &Look<'_>, carried: &HashMap<SmolStr, String>, pack: &DeployedPack) -> PackOf {
    PackOf {
        key: key_of(carried, &pack.name),
        name: pack.own_name(&look.state().conformance_packs).to_owned(),
        name_in_account: pack.name.to_string(),
        of_organization: matches!(pack.origin, PackOrigin::Organization { .. }),
    }
}

/// The rules of a name that a pack brought, or that none did, in an account.
///
/// # Errors
/// When templates or verdicts can't be read.
pub async fn found(
    look: &Look<'_>,
    account: AccountId,
    region: Option<&Region>,
    pack: Option<&str>,
    name: &str,
) -> Result<Vec<FoundRule>, Problem> {
    let state = &look.state().conformance_packs;
    let seed = look.installation.engine.seed();
    let carried = carried(look);
    let mut all = Vec::new();
    for place in places_of(state, account, region) {
        let packs = packs_in(state, seed, &place);
        let is_meant =
            |one: &&DeployedPack| pack.is_some_and(|asked| key_of(&carried, &one.name) == asked || one.name == asked);
        let found = packs.iter().find(is_meant);
        if pack.is_some() != found.is_some() {
            continue;
        }
        let templates = templates(&look.installation.engine, templates_of_place(state, &place)).await?;
        let is_it = |rule: &Rule| {
            rule.pack.as_ref() == found.map(|pack| &pack.name)
                && (rule.rule.name_in_template == name || rule.name() == name)
        };
        let Some(rule) = rules(state, &templates.set, seed, &place).into_iter().find(is_it) else { continue };
        let summary =
            if look.is_present() { look.installation.evidence.summary(&place).await? } else { Summary::default() };
        let record = summary.rule(&rule.pack_id, rule.name()).cloned();
        all.push(FoundRule { place, pack: found.map(|pack| pack_of(look, &carried, pack)), rule, record });
    }
    Ok(all)
}
