//! In which account and Region a resource is: by its own attributes, else by what its provider's other resources tell.

use super::config::LOCATED;
use super::instance::{Instance, is_ours};
use crate::aws_api::node::Findings;
use crate::aws_api::path;
use identifiers::{AccountId, Region};
use organization_document::Gap;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An account and a Region.
pub type Place = (AccountId, Region);

/// Where each provider of each state is.
#[derive(Debug, Default)]
pub struct Providers<'i> {
    told: BTreeMap<(&'i str, &'i str), Told>,
    /// What was assumed of which provider, which is said once.
    assumed: BTreeSet<(&'i str, &'i str, Place)>,
}

/// What is told of a provider.
#[derive(Debug, Default)]
struct Told {
    /// By data sources that ask for nothing else.
    account: Option<AccountId>,
    region: Option<Region>,
    /// By the ARNs of what it made.
    accounts: BTreeSet<AccountId>,
    regions: BTreeSet<Region>,
}

impl<'i> Providers<'i> {
    /// Gathers what the objects tell.
    pub fn of(instances: &'i [Instance]) -> Self {
        let mut all = Self::default();
        for instance in instances {
            let told = all.told.entry((&instance.path, &instance.provider)).or_default();
            let (account, region) = by_itself(instance);
            if instance.is_data {
                match instance.kind.as_str() {
                    "aws_caller_identity" => {
                        told.account = text(instance, "account_id").and_then(|text| text.parse().ok());
                    }
                    "aws_region" => {
                        let named = ["region", "name", "id"].iter().find_map(|name| text(instance, name));
                        told.region = named.and_then(|text| text.parse().ok());
                    }
                    _ => {}
                }
            } else {
                told.accounts.extend(account);
                told.regions.extend(region);
            }
        }
        all
    }

    /// Where a resource is; that it can't be told is a gap.
    pub fn place(&mut self, instance: &'i Instance, findings: &mut Findings<'_>) -> Option<Place> {
        let (account, region) = by_itself(instance);
        let told = self.told.get(&(instance.path.as_str(), instance.provider.as_str()));
        let shown = || findings.files.shown(&instance.path);
        let (by_account, by_region) = match told {
            Some(told) => (told.account.or(only(&told.accounts)), told.region.clone().or(only(&told.regions))),
            None => (None, None),
        };
        let assumed = |own: bool, data: bool| !own && !data;
        let is_assumed = told.is_some_and(|told| {
            assumed(account.is_some(), told.account.is_some()) || assumed(region.is_some(), told.region.is_some())
        });
        let (Some(account), Some(region)) = (account.or(by_account), region.or(by_region)) else {
            let what = "Neither its attributes nor other resources of its provider tell in which account and Region it is; it is left \
                        out. With the data sources aws_caller_identity and aws_region in the configuration they do.";
            let gap = Gap::absent(shown(), instance.address.clone(), what);
            findings.gaps.push(gap);
            return None;
        };
        let place = (account, region);
        let is_new = is_assumed && self.assumed.insert((&instance.path, &instance.provider, place.clone()));
        let (account, region) = &place;
        if is_new {
            let what = format!(
                "Resources without an ARN don't tell where they are: account {account} and {region} were taken, where other \
                 resources of the same provider are."
            );
            let gap = Gap::assumed(findings.files.shown(&instance.path), instance.provider.clone(), what);
            findings.gaps.push(gap);
        }
        Some(place)
    }
}

fn only<T: Clone + Ord>(all: &BTreeSet<T>) -> Option<T> {
    all.first().filter(|_| all.len() == 1).cloned()
}

fn text<'i>(instance: &'i Instance, name: &str) -> Option<&'i str> {
    instance.attributes.get(name).and_then(Value::as_str)
}

/// What an object's own attributes tell of where it is.
fn by_itself(instance: &Instance) -> (Option<AccountId>, Option<Region>) {
    let kind = instance.kind.as_str();
    if kind == "aws_organizations_organization" {
        return (text(instance, "master_account_id").and_then(|id| id.parse().ok()), None);
    }
    // What AWS Organizations answers names the management account, whoever asked.
    if kind.starts_with("aws_organizations_") || kind.starts_with("aws_iam_organizations_") {
        return (None, None);
    }
    let names = LOCATED.iter().find(|(name, ..)| *name == kind).map_or(&["arn"][..], |(_, names, _)| names);
    let (mut account, mut region) = (None, None);
    // Since version 6 of the provider each resource has the Region that it is in.
    let own = text(instance, "region").and_then(|text| text.parse::<Region>().ok()).filter(Region::is_known);
    for name in names {
        let Some(text) = text(instance, name) else { continue };
        match path::of_arn(text) {
            Some((of_region, of_account, _)) => {
                account = account.or(of_account);
                region = region.or(of_region);
            }
            None if is_ours(kind) => account = account.or(text.parse().ok()),
            None => {}
        }
    }
    (account, own.or(region))
}
