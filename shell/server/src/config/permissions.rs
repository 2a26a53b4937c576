//! What each operation of AWS Config needs to be permitted. Facts: Service Authorization Reference, "AWS Config".

use crate::permission::{Asking, NOTHING_IN_PARTICULAR, Permission};
use governance::conformance_packs::Place;
use protocol::Tree;
use smol_str::SmolStr;

/// What is in an id's place until there is one.
const NEW: &str = "*";

/// What the operation needs.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    let place = Place::new(asking.caller.account, asking.caller.region.clone());
    let kinds = asking.kinds();
    let names = |members: &[&str]| -> Vec<&str> { members.iter().flat_map(|member| texts(asking, member)).collect() };
    let mut all: Vec<SmolStr> = Vec::new();
    if kinds.contains(&"ConfigRule") {
        let rules = names(&["ConfigRuleName", "ConfigRuleNames", "ConfigRule/ConfigRuleName"]);
        all.extend(rules.into_iter().map(|name| rule(asking, &place, name)));
    }
    if kinds.contains(&"ConformancePack") {
        let packs = names(&["ConformancePackName", "ConformancePackNames"]);
        all.extend(packs.into_iter().map(|name| pack(asking, &place, name)));
    }
    if kinds.contains(&"OrganizationConformancePack") {
        let packs = names(&["OrganizationConformancePackName"]);
        all.extend(packs.into_iter().map(|name| organization_pack(asking, &place, name)));
    }
    if kinds.contains(&"ConfigurationRecorder") {
        let recorders =
            names(&["ConfigurationRecorderName", "ConfigurationRecorderNames", "ConfigurationRecorder/name"]);
        all.extend(recorders.into_iter().map(|name| recorder(asking, &place, name)));
    }
    if !kinds.is_empty() {
        all.extend(asking.texts("ResourceArn").map(Into::into));
    }
    let permissions = asking.on_each(all.iter().cloned()).into_iter().map(|permission| {
        let tags = asking.state.conformance_packs.taggable(&place, &permission.resource);
        let tags =
            tags.and_then(|found| asking.state.conformance_packs.tags_of(&found)).into_iter().flat_map(|it| it.iter());
        permission.with_resource_tags(tags.map(|tag| (tag.key.as_str(), tag.value.as_str())))
    });
    let mut permissions: Vec<Permission> = permissions.collect();
    permissions.extend(asking.and_tags(all.first().cloned().unwrap_or_else(|| NOTHING_IN_PARTICULAR.into())));
    permissions
}

/// The texts of a member, which may be one of a structure: `ConfigRule/ConfigRuleName`.
fn texts<'a>(asking: &Asking<'a>, member: &str) -> Vec<&'a str> {
    match member.split_once('/') {
        None => asking.texts(member).collect(),
        Some((outer, inner)) => {
            let found = asking.input.get(outer).and_then(|structure| structure.get(inner));
            found.and_then(Tree::as_str).into_iter().collect()
        }
    }
}

fn rule(asking: &Asking<'_>, place: &Place, name: &str) -> SmolStr {
    let found = asking.state.conformance_packs.config_rules.get(&(place.clone(), name.into()));
    found.map_or_else(|| place.arn(&format!("config-rule/{NEW}")), |rule| rule.arn()).into()
}

fn pack(asking: &Asking<'_>, place: &Place, name: &str) -> SmolStr {
    let found = asking.state.conformance_packs.packs.get(&(place.clone(), name.into()));
    found.map_or_else(|| place.arn(&format!("conformance-pack/{name}/{NEW}")), |pack| pack.arn()).into()
}

fn organization_pack(asking: &Asking<'_>, place: &Place, name: &str) -> SmolStr {
    let found = asking.state.conformance_packs.organization_packs.get(&(place.clone(), name.into()));
    found.map_or_else(|| place.arn(&format!("organization-conformance-pack/{name}-{NEW}")), |pack| pack.arn()).into()
}

fn recorder(asking: &Asking<'_>, place: &Place, name: &str) -> SmolStr {
    let found = asking.state.conformance_packs.recorders.get(place).filter(|recorder| recorder.name == name);
    let new = || place.arn(&format!("configuration-recorder/{name}/{NEW}"));
    found.map_or_else(new, |recorder| recorder.arn(place)).into()
}
