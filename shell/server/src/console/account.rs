//! An account's page: everything about it, for those who see the organization, and for itself.

use super::eyes;
use super::look::Look;
use super::made::{Made, html};
use super::nodes::described;
use super::problem::Problem;
use super::rules_of::{carried, pack_of};
use crate::control::{covering, guardrails_of, hub_in, latest_of};
use crate::heat_map::places_of;
use crate::told::{node_name, time};
use evaluation::rollup::Score;
use evidence::summary::Summary;
use governance::conformance_packs::{DeployedPack, Place, packs_in};
use identifiers::{AccountId, TargetId};
use reports::Recording;
use reports::account::{Account, HubIn, NotCompliant, PackScore, RecorderIn};
use reports::compliance::Pack;
use storage::wide;
use web_console::account::AccountPage;
use web_console::screen::Screen;

/// Rules that aren't compliant, and entries of the journal, that are told.
const RULES: usize = 100;
const ENTRIES: usize = 15;

/// `account?id=ID`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let account = eyes::account(look, "id")?;
    let state = look.state();
    let target = TargetId::Account(account.id);
    let organization = account.organization().and_then(|id| state.organizations.organizations.get(id));
    let association = covering(state, &target);
    let source = association.as_ref().and_then(|one| node_name(&state.organizations, &one.source.parse().ok()?));
    let (packs, mut not_compliant) = packs(look, account.id).await?;
    not_compliant.sort_by_key(|rule| std::cmp::Reverse(rule.resources));
    let more = wide(not_compliant.len().saturating_sub(RULES));
    not_compliant.truncate(RULES);
    // Looking for an account in the journal is most of what a page takes. A folder has a page for each, and the whole journal beside them.
    let entries = match look.view.is_file() {
        true => Vec::new(),
        false => {
            let log = latest_of(look.installation, account.id, look.snapshot.version, ENTRIES).await;
            log.map_err(Problem::unavailable)?.entries
        }
    };
    let report = Account {
        id: account.id.to_string(),
        name: account.name.to_string(),
        email: account.email.to_string(),
        state: account.state.state_name().to_owned(),
        node: organization.and_then(|organization| described(look, organization, &target)),
        guardrails: organization.map(|_| guardrails_of(&state.organizations, look.snapshot.version, account.id)),
        packs,
        not_compliant,
        not_compliant_more: more,
        association,
        association_source: source,
        hubs: hubs(look, account.id),
        recorders: recorders(look, account.id),
        entries,
    };
    let sees_all = look.viewer.sees_organization();
    html(&AccountPage { frame: look.frame(Screen::Account, account.name.to_string()), account: report, sees_all })
}

/// The packs of an account with their scores, and the rules that aren't compliant.
async fn packs(look: &Look<'_>, account: AccountId) -> Result<(Vec<PackScore>, Vec<NotCompliant>), Problem> {
    let state = &look.state().conformance_packs;
    let carried = carried(look);
    let (mut scores, mut rules) = (Vec::new(), Vec::new());
    for place in places_of(state, account, None) {
        let packs = packs_in(state, look.installation.engine.seed(), &place);
        let summary = if look.is_present() { Some(look.installation.evidence.summary(&place).await?) } else { None };
        for pack in &packs {
            let of = pack_of(look, &carried, pack);
            let score = summary.as_ref().map(|summary| score(summary, pack));
            scores.push(PackScore {
                region: place.region.to_string(),
                pack: Pack {
                    name: pack.name.to_string(),
                    organization_pack: of.of_organization.then(|| of.name.clone()),
                    state: pack.state.to_owned(),
                    reason: pack.status_reason.as_ref().map(ToString::to_string),
                },
                of,
                compliant: score.map(|score| score.compliant),
                total: score.map(|score| score.total),
            });
        }
        let bad = summary.iter().flat_map(|summary| &summary.rules).filter(|record| record.tally.non_compliant > 0);
        rules.extend(bad.filter_map(|record| {
            let pack = packs.iter().find(|pack| pack.id == record.pack_id);
            let own = state.config_rules.get(&(place.clone(), record.name.clone()));
            let rule = match pack {
                Some(pack) => record.name.strip_suffix(pack.id.as_str())?.strip_suffix('-')?,
                // Of a rule that is gone something may be left.
                None => own.filter(|own| own.id == record.pack_id)?.name.as_str(),
            };
            Some(NotCompliant {
                region: place.region.to_string(),
                pack: pack.map(|pack| pack_of(look, &carried, pack).key),
                rule: rule.to_owned(),
                resources: record.tally.non_compliant,
            })
        }));
    }
    Ok((scores, rules))
}

fn score(summary: &Summary, pack: &DeployedPack) -> Score {
    let records = summary.rules.iter().filter(|record| record.pack_id == pack.id);
    Score::of(records.map(|record| (record.tally.compliant, record.tally.non_compliant)))
}

fn recorders(look: &Look<'_>, account: AccountId) -> Vec<RecorderIn> {
    let state = &look.state().conformance_packs;
    let recorder = |place: Place| {
        let recorder = state.recorders.get(&place);
        RecorderIn {
            region: place.region.to_string(),
            name: recorder.map(|recorder| recorder.name.to_string()).unwrap_or_default(),
            recording: match recorder {
                Some(recorder) if recorder.recording => Recording::Recording,
                Some(_) => Recording::Stopped,
                None => Recording::Missing,
            },
        }
    };
    places_of(state, account, None).into_iter().map(recorder).collect()
}

fn hubs(look: &Look<'_>, account: AccountId) -> Vec<HubIn> {
    let state = look.state();
    let settings = state.central_configuration.accounts.get(&account);
    let regions = settings.map(|settings| settings.regions()).unwrap_or_default();
    let told = regions.iter().map(|regional| {
        let hub = hub_in(state, account, &regional.region);
        let on = wide(hub.controls.iter().filter(|control| control.enabled).count());
        HubIn {
            region: regional.region.to_string(),
            enabled: hub.enabled,
            standards: hub.standards.into_iter().filter(|one| one.enabled).map(|one| one.title).collect(),
            controls: (on, wide(hub.controls.len()).saturating_sub(on)),
            set_by: regional.in_force.as_ref().map(|set| {
                let policy = state.central_configuration.policies.get(&set.policy);
                (policy.map_or_else(|| set.policy.to_string(), |policy| policy.name.to_string()), time(set.at))
            }),
        }
    });
    told.collect()
}
