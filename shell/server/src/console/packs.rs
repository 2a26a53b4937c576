//! The packs' page: those of the organization in each Region, and the viewer's own. It counts what is counted already, and looks at no member.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use super::rules_of::{carried, pack_of};
use crate::heat_map::{key_of, places_of};
use crate::told::time;
use governance::conformance_packs::{OrganizationPack, PackOrigin, organization_pack_status, packs_in};
use governance::organizations::Organization;
use identifiers::{AccountId, ParentId};
use reports::packs::{self as told, OwnPack, Packs};
use std::collections::BTreeSet;
use storage::wide;
use web_console::packs::PacksPage;
use web_console::screen::Screen;

/// `packs`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let mut organization_packs = Vec::new();
    if look.viewer.sees_organization() {
        let organization = look.organization()?;
        let carried = carried(look);
        let packs = look.state().conformance_packs.organization_packs.values();
        let packs = packs.filter(|pack| pack.organization == organization.id);
        organization_packs
            .extend(packs.map(|pack| told(look, organization, key_of(&carried, &pack.member_pack_name()), pack)));
    } else if !look.state().organizations.accounts.contains_key(&look.viewer.account) {
        look.organization()?;
    }
    organization_packs.sort_by(|one, other| (&one.key, &one.region).cmp(&(&other.key, &other.region)));
    let regions: BTreeSet<&String> = organization_packs.iter().map(|pack| &pack.region).collect();
    let regions = regions.into_iter().cloned().collect();
    let own = own(look, look.viewer.account);
    let packs = Packs { version: look.snapshot.version, regions, organization: organization_packs, own };
    let is_member = !look.viewer.sees_organization();
    html(&PacksPage {
        frame: look.frame(Screen::Packs, "Packs"),
        packs,
        viewer: look.viewer.account.to_string(),
        is_member,
    })
}

fn told(look: &Look<'_>, organization: &Organization, key: String, pack: &OrganizationPack) -> told::OrganizationPack {
    let state = look.state();
    let (status, _) = organization_pack_status(pack);
    let is_member = |account: &&AccountId| state.organizations.member(&organization.id, **account).is_some();
    let excluded = wide(pack.excluded_accounts.iter().filter(is_member).count());
    let all = look.directory(organization).below_of(&ParentId::Root(organization.root.clone())).accounts;
    let failures =
        pack.counts.failures().into_iter().map(|one| (one.code.api_name().to_owned(), u64::from(one.accounts)));
    told::OrganizationPack {
        key,
        name: pack.name.to_string(),
        region: pack.region().to_string(),
        owner: pack.owner.account.to_string(),
        status: status.to_string(),
        status_at: time(pack.status_at),
        members: all.saturating_sub(excluded),
        excluded,
        failures: failures.collect(),
    }
}

/// The packs of an account: its own, and, where it sees no more of them, those that its organization carried to it.
fn own(look: &Look<'_>, account: AccountId) -> Vec<OwnPack> {
    let state = &look.state().conformance_packs;
    let carried = carried(look);
    let is_shown = |origin: &PackOrigin| *origin == PackOrigin::Account || !look.viewer.sees_organization();
    let places = places_of(state, account, None);
    let packs = places.iter().flat_map(|place| packs_in(state, look.installation.engine.seed(), place));
    let packs = packs.filter(|pack| is_shown(&pack.origin)).map(|pack| {
        let of = pack_of(look, &carried, &pack);
        let own = state.packs.get(&(pack.place.clone(), pack.name.clone())).and_then(|own| own.deployed.as_ref());
        let own = own.map(|deployed| deployed.rule_count);
        let carried = state.organization_packs_in(&pack.place).find(|one| one.member_pack_name() == pack.name);
        let carried =
            carried.and_then(|one| state.member_pack(one, account)?.deployed).map(|deployed| deployed.rule_count);
        OwnPack {
            key: of.key,
            name: of.name,
            region: pack.place.region.to_string(),
            state: pack.state.to_owned(),
            reason: pack.status_reason.as_ref().map(ToString::to_string),
            rules: u64::from(own.or(carried).unwrap_or_default()),
        }
    });
    let mut packs: Vec<OwnPack> = packs.collect();
    packs.sort_by(|one, other| (&one.name, &one.region).cmp(&(&other.name, &other.region)));
    packs
}
