//! What each operation of AWS Config needs to be permitted. Facts: Service Authorization Reference, "AWS Config".

use crate::permission::{Asking, NOTHING_IN_PARTICULAR, Permission, tags};
use governance::conformance_packs::{Place, pack_rule_arn, packs_in};
use protocol::Tree;
use smol_str::SmolStr;

/// The name that a recorder has that was given none.
const DEFAULT: &str = "default";
/// What is in an id's place until there is one.
const NEW: &str = "*";

/// What the operation needs.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    let place = Place::new(asking.caller.account, asking.caller.region.clone());
    let kinds = asking.kinds();
    // What most calls for everything that there is bring.
    let is_empty = asking.input.as_object().is_some_and(|input| input.is_empty());
    let names = |members: &[&str]| -> Vec<&str> {
        if is_empty {
            return Vec::new();
        }
        members.iter().flat_map(|member| texts(asking, member)).collect()
    };
    let mut all: Vec<SmolStr> = Vec::new();
    if kinds.contains(&"ConfigRule") {
        let rules = names(&["ConfigRuleName", "ConfigRuleNames", "ConfigRule/ConfigRuleName"]);
        all.extend(rules.into_iter().map(|name| rule(asking, &place, name)));
        // PutConfigRule takes any of the three.
        all.extend(names(&["ConfigRule/ConfigRuleArn"]).into_iter().map(Into::into));
        let ids = names(&["ConfigRule/ConfigRuleId"]);
        all.extend(ids.into_iter().map(|id| SmolStr::from(place.arn(&format!("config-rule/{id}")))));
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
        all.extend(names(&["Arn", "ConfigurationRecorder/arn"]).into_iter().map(Into::into));
        if all.is_empty() && asking.operation.name == "PutConfigurationRecorder" {
            all.push(recorder(asking, &place, DEFAULT));
        }
    }
    if !kinds.is_empty() {
        all.extend(asking.texts("ResourceArn").map(Into::into));
    }
    let packs = &asking.state.conformance_packs;
    let permissions = asking.on_each(all.iter().cloned()).into_iter().map(|permission| {
        let have = packs.taggable(&place, &permission.resource).and_then(|found| packs.tags_of(&found));
        match have {
            Some(have) => permission.with_resource_tags(have.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))),
            // What is made has the tags that it is made with.
            None if permission.resource.ends_with(NEW) => permission.with_resource_tags(tags(asking.input)),
            None => permission,
        }
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
    if let Some(own) = found {
        return own.arn().into();
    }
    let of_pack = packs_in(&asking.state.conformance_packs, asking.seed, place);
    match of_pack.iter().any(|pack| name.ends_with(pack.id.as_str())) {
        true => pack_rule_arn(asking.seed, place, name).into(),
        false => place.arn(&format!("config-rule/{NEW}")).into(),
    }
}

fn pack(asking: &Asking<'_>, place: &Place, name: &str) -> SmolStr {
    let found = asking.state.conformance_packs.packs.get(&(place.clone(), name.into()));
    if let Some(own) = found {
        return own.arn().into();
    }
    let carried = packs_in(&asking.state.conformance_packs, asking.seed, place).into_iter().find(|it| it.name == name);
    carried.map_or_else(|| place.arn(&format!("conformance-pack/{name}/{NEW}")), |pack| pack.arn()).into()
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
