//! Packs of the organization: one source tells which there are, another one their templates.

use super::Joining;
use super::accounts::Matched;
use crate::importer::{Imported, PackKey};
use identifiers::{AccountId, Region};
use organization_document::{Gap, OrganizationConformancePack, OrganizationDocument};
use std::collections::BTreeMap;

/// What both say of packs of the organization.
pub fn join(
    one: &mut OrganizationDocument,
    other: &mut OrganizationDocument,
    matched: &Matched,
    joining: &mut Joining<'_>,
) {
    let had_any = !one.organization_conformance_packs.is_empty();
    let manager = one.management_account.clone();
    for mut pack in std::mem::take(&mut other.organization_conformance_packs) {
        if let Some(account) = pack.account.take() {
            let Some(account) = matched.reference(&account) else { continue };
            pack.account = Some(account);
        }
        let excluded = std::mem::take(&mut pack.excluded_accounts);
        pack.excluded_accounts = excluded.iter().filter_map(|account| matched.reference(account)).collect();
        let owner = pack.account.clone().or_else(|| manager.clone());
        let same = |before: &&mut OrganizationConformancePack| {
            before.name == pack.name
                && before.region == pack.region
                && before.account.clone().or_else(|| manager.clone()) == owner
        };
        let place = format!("{} in {}", pack.name, pack.region);
        match one.organization_conformance_packs.iter_mut().find(same) {
            Some(before) => {
                if before.template.is_none() && before.template_file.is_none() {
                    before.template = pack.template;
                } else if pack.template.is_some() && before.template != pack.template {
                    let first = joining.first;
                    let what =
                        format!("{first} and {} have different templates; that of {first} was taken.", joining.second);
                    joining.conflict(place.clone(), what);
                }
                if before.parameters != pack.parameters && !pack.parameters.is_empty() {
                    let first = joining.first;
                    let what = format!(
                        "{first} and {} have different parameters; those of {first} were taken.",
                        joining.second
                    );
                    joining.conflict(place, what);
                }
            }
            None if joining.complete && had_any => joining.only_second(place, "the pack"),
            None => one.organization_conformance_packs.push(pack),
        }
    }
}

/// Packs of accounts whose templates one source hasn't, and another one has: the template is taken, and nothing is missing any more.
pub fn of_accounts(
    one: &mut OrganizationDocument,
    of_one: &mut AccountPacks,
    other: &mut OrganizationDocument,
    of_other: AccountPacks,
) {
    let told = |document: &OrganizationDocument, (account, region, name): &(AccountId, Region, String)| {
        let account = document.accounts.iter().find(|it| it.id == Some(*account))?;
        account.regions.get(region)?.conformance_packs.iter().find(|pack| pack.name == *name).cloned()
    };
    of_one.retain(|key, _| {
        let Some(better) = told(other, key).filter(|_| !of_other.contains_key(key)) else { return true };
        let account = one.accounts.iter_mut().find(|account| account.id == Some(key.0));
        let packs = account.map(|account| &mut account.regions.entry(key.1.clone()).or_default().conformance_packs);
        let Some(packs) = packs else { return true };
        match packs.iter_mut().find(|pack| pack.name == key.2) {
            Some(pack) => pack.template = better.template,
            // It is named, and was left out for want of a template.
            None => packs.push(better),
        }
        false
    });
    of_one.extend(of_other.into_iter().filter(|(key, _)| told(one, key).is_none()));
}

/// Packs of accounts whose templates aren't told, with what is said of that.
type AccountPacks = BTreeMap<(AccountId, Region, String), Gap>;

/// Gives packs without a template the one that was made again; leaves out those that have none, and says so.
pub fn settle(imported: &mut Imported) {
    let manager = imported.document.management_account.clone();
    for pack in std::mem::take(&mut imported.document.organization_conformance_packs) {
        if pack.template.is_some() || pack.template_file.is_some() {
            imported.document.organization_conformance_packs.push(pack);
            continue;
        }
        let owner = pack.account.clone().or_else(|| manager.clone());
        let key: PackKey = (owner.and_then(|account| account.0.parse().ok()), pack.region.clone(), pack.name.clone());
        if let Some((template, gap)) = imported.rebuilt.remove(&key) {
            imported.gaps.push(gap);
            let template = Some(template);
            imported.document.organization_conformance_packs.push(OrganizationConformancePack { template, ..pack });
            continue;
        }
        let gap = imported.without_template.remove(&key).unwrap_or_else(|| {
            let place = format!("{} in {}", pack.name, pack.region);
            Gap::absent("organization_conformance_packs", place, "No source tells the pack's template; it is left out.")
        });
        imported.gaps.push(gap);
    }
    imported.rebuilt.clear();
    imported.without_template.clear();
}
