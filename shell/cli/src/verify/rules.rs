//! Verdicts of rules: what AWS Config found, and what the rules of those names find here.

use super::organization::{Side, pages, refused};
use crate::Problem;
use crate::client::{CallError, Client};
use identifiers::{AccountId, Region};
use importers::observed::{Observed, OfRule, Resource};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// What stands between the name of a pack's rule and the id of its pack, which is another one where the pack was deployed anew.
const OF_PACK: &str = "-conformance-pack-";

/// The rules of an account and Region as a whole, by name.
type Rules = BTreeMap<String, String>;

/// Compares rules as a whole, and what they say of each resource.
pub async fn compared(client: &Client, observed: &Observed) -> Result<[Side; 2], Problem> {
    let mut here: BTreeMap<(AccountId, Region), Rules> = BTreeMap::new();
    let all = observed.rules.keys().chain(observed.verdicts.keys());
    for (account, region, _) in all {
        if let Entry::Vacant(place) = here.entry((*account, region.clone())) {
            place.insert(rules(client, *account, region).await?);
        }
    }
    let known = |(account, region, name): &OfRule| same(here.get(&(*account, region.clone()))?, name);
    let mut rules = Side::new("rules as a whole");
    for (of, told) in &observed.rules {
        let (account, region, name) = of;
        match known(of) {
            Some((_, ours)) => {
                rules.compare(format!("{name} in {account} {region}"), told == ours, told.clone(), ours.clone())
            }
            None => rules.0.not_here = rules.0.not_here.saturating_add(1),
        }
    }
    let mut verdicts = Side::new("verdicts on resources");
    for (of, told) in &observed.verdicts {
        let (account, region, name) = of;
        let Some((own, _)) = known(of) else {
            verdicts.0.not_here = verdicts.0.not_here.saturating_add(told.len());
            continue;
        };
        let ours = details(client, *account, region, own).await?;
        for ((kind, id), told) in told {
            let none = "none".to_owned();
            let ours = ours.get(&(kind.clone(), id.clone())).unwrap_or(&none);
            // What a rule doesn't apply to has no verdict.
            let told = if told == "NOT_APPLICABLE" { &none } else { told };
            verdicts.compare(
                format!("{name} in {account} {region}: {kind} {id}"),
                told == ours,
                told.clone(),
                ours.clone(),
            );
        }
    }
    Ok([rules, verdicts])
}

/// The rule of this name, or the only one of a pack that has it but for the pack's id.
fn same<'r>(rules: &'r Rules, name: &str) -> Option<(&'r String, &'r String)> {
    if let Some(found) = rules.get_key_value(name) {
        return Some(found);
    }
    let (own, _) = name.rsplit_once(OF_PACK)?;
    let mut found = rules.iter().filter(|(rule, _)| rule.rsplit_once(OF_PACK).is_some_and(|(rule, _)| rule == own));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

async fn rules(client: &Client, account: AccountId, region: &Region) -> Result<Rules, Problem> {
    let operation = ("config", "DescribeComplianceByConfigRule");
    let answers = pages(client, account, region, operation, "ComplianceByConfigRules", json!({})).await?;
    let rule = |answer: &Value| {
        let name = answer.get("ConfigRuleName")?.as_str()?.to_owned();
        Some((name, answer.pointer("/Compliance/ComplianceType")?.as_str()?.to_owned()))
    };
    Ok(answers.iter().filter_map(rule).collect())
}

async fn details(
    client: &Client,
    account: AccountId,
    region: &Region,
    rule: &str,
) -> Result<BTreeMap<Resource, String>, CallError> {
    let operation = ("config", "GetComplianceDetailsByConfigRule");
    let input = json!({ "ConfigRuleName": rule });
    let answers = match pages(client, account, region, operation, "EvaluationResults", input).await {
        Ok(answers) => answers,
        // It is gone since it was listed.
        Err(problem) if refused(&problem, "NoSuchConfigRuleException") => Vec::new(),
        Err(problem) => return Err(problem),
    };
    let verdict = |answer: &Value| {
        let of = answer.pointer("/EvaluationResultIdentifier/EvaluationResultQualifier")?;
        let text = |name: &str| Some(of.get(name)?.as_str()?.to_owned());
        Some(((text("ResourceType")?, text("ResourceId")?), answer.get("ComplianceType")?.as_str()?.to_owned()))
    };
    Ok(answers.iter().filter_map(verdict).collect())
}

#[cfg(test)]
mod tests {
    use super::{Rules, same};

    #[test]
    fn a_rule_of_a_pack_is_the_same_under_another_packs_id() {
        let rules: Rules = [
            "keys-conformance-pack-aaaaaaaaa",
            "own",
            "two-conformance-pack-aaaaaaaaa",
            "two-conformance-pack-bbbbbbbbb",
        ]
        .map(|name| (name.to_owned(), "COMPLIANT".to_owned()))
        .into();
        let found = |name: &str| same(&rules, name).map(|(name, _)| name.as_str());
        assert_eq!(found("keys-conformance-pack-zzzzzzzzz"), Some("keys-conformance-pack-aaaaaaaaa"));
        assert_eq!((found("own"), found("keys"), found("other")), (Some("own"), None, None));
        // Of two nobody says which is meant.
        assert_eq!(found("two-conformance-pack-zzzzzzzzz"), None);
        assert_eq!(found("two-conformance-pack-bbbbbbbbb"), Some("two-conformance-pack-bbbbbbbbb"));
    }
}
