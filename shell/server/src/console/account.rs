//! An account's page: everything about it, for those who see the organization, and for itself.

use super::eyes;
use super::look::Look;
use super::made::{Made, html};
use super::nodes::described;
use super::problem::Problem;
use super::rules_of::{carried, pack_of};
use super::scores;
use crate::control::{covering, guardrails_of, hub_in, latest_of};
use crate::heat_map::places_of;
use crate::told::{node_name, time};
use evaluation::rollup::Score;
use evidence::summary::RuleRecord;
use governance::conformance_packs::{DeployedPack, Place, packs_in};
use identifiers::{AccountId, TargetId};
use reports::Recording;
use reports::account::{Account, HubIn, NotCompliant, PackScore, RecorderIn};
use reports::compliance::Pack;
use reports::rule::PackOf;
use reports::scores::ScoreLine;
use smol_str::SmolStr;
use storage::{StorageError, wide};
use web_console::account::AccountPage;
use web_console::screen::Screen;

/// Rules that aren't compliant, and entries of the journal, that are told.
const RULES: usize = 100;
const ENTRIES: usize = 15;
/// Entries among which is looked for what moved a score.
const MOVERS: usize = 200;

/// `account?id=ID`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let account = eyes::account(look, "id")?;
    let state = look.state();
    let target = TargetId::Account(account.id);
    let organization = account.organization().and_then(|id| state.organizations.organizations.get(id));
    let association = covering(state, &target);
    let source = association.as_ref().and_then(|one| node_name(&state.organizations, &one.source.parse().ok()?));
    let known_from = look.standings_known_from().await?;
    let Standing { scores: packs, mut lines, mut not_compliant } =
        standing(look, account.id, known_from.is_none()).await?;
    not_compliant.sort_by_key(|rule| std::cmp::Reverse(rule.resources));
    let more = wide(not_compliant.len().saturating_sub(RULES));
    not_compliant.truncate(RULES);
    // Looking for an account in the journal is most of what a page takes. A folder has a page for each, and the whole journal beside them.
    let entries = match look.view.is_file() {
        true => Vec::new(),
        false => {
            // What moved the scores is among them.
            let most = if lines.is_empty() { ENTRIES } else { MOVERS };
            let log = latest_of(look.installation, account.id, look.snapshot.version, most).await;
            let mut entries = log.map_err(Problem::unavailable)?.entries;
            scores::moved_by(&mut lines, &entries);
            entries.truncate(ENTRIES);
            entries
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
        lines,
        known_from,
        not_compliant,
        not_compliant_more: more,
        association,
        association_source: source,
        hubs: hubs(look, account.id),
        recorders: recorders(look, account.id),
        entries,
    };
    let sees_all = look.viewer.sees_organization();
    let can_move = organization.is_some_and(|organization| organization.management_account != account.id);
    html(&AccountPage {
        frame: look.frame(Screen::Account, account.name.to_string()),
        account: report,
        sees_all,
        can_move,
    })
}

/// What the rules of an account say.
#[derive(Default)]
struct Standing {
    scores: Vec<PackScore>,
    lines: Vec<ScoreLine>,
    not_compliant: Vec<NotCompliant>,
}

/// The verdicts of a rule, counted: the id of its pack or its own, its name, compliant, not compliant.
type Counted = (SmolStr, SmolStr, u64, u64);

/// How the rules of a place stand, or stood.
async fn counted(look: &Look<'_>, place: &Place) -> Result<Vec<Counted>, StorageError> {
    let evidence = &look.installation.evidence;
    let Some(until) = look.until() else {
        let rules = evidence.summary(place).await?.rules.into_iter();
        let counted = |rule: RuleRecord| (rule.pack_id, rule.name, rule.tally.compliant, rule.tally.non_compliant);
        return Ok(rules.map(counted).collect());
    };
    let told = evidence.standings_at(place, until).await?.unwrap_or_default().into_iter();
    Ok(told.map(|((pack, name), tallies)| (pack, name, tallies.compliant, tallies.non_compliant)).collect())
}

/// The packs of an account with their scores, now and before, and the rules that aren't compliant.
async fn standing(look: &Look<'_>, account: AccountId, is_known: bool) -> Result<Standing, Problem> {
    let state = &look.state().conformance_packs;
    let carried = carried(look);
    let mut all = Standing::default();
    for place in places_of(state, account, None) {
        let packs = packs_in(state, look.installation.engine.seed(), &place);
        let packs: Vec<(DeployedPack, PackOf)> =
            packs.into_iter().map(|pack| (pack.clone(), pack_of(look, &carried, &pack))).collect();
        let counted = if is_known { Some(counted(look, &place).await?) } else { None };
        for (pack, of) in &packs {
            let score = counted.as_ref().map(|counted| score(counted, pack));
            all.scores.push(PackScore {
                region: place.region.to_string(),
                pack: Pack {
                    name: pack.name.to_string(),
                    organization_pack: of.of_organization.then(|| of.name.clone()),
                    state: pack.state.to_owned(),
                    reason: pack.status_reason.as_ref().map(ToString::to_string),
                },
                of: of.clone(),
                compliant: score.map(|score| score.compliant),
                total: score.map(|score| score.total),
            });
        }
        let bad = counted.iter().flatten().filter(|(_, _, _, non_compliant)| *non_compliant > 0);
        all.not_compliant.extend(bad.filter_map(|(id, name, _, resources)| {
            let pack = packs.iter().find(|(pack, _)| pack.id == *id);
            let own = state.config_rules.get(&(place.clone(), name.clone()));
            let rule = match pack {
                Some((pack, _)) => name.strip_suffix(pack.id.as_str())?.strip_suffix('-')?,
                // Of a rule that is gone something may be left.
                None => own.filter(|own| own.id == *id)?.name.as_str(),
            };
            Some(NotCompliant {
                region: place.region.to_string(),
                pack: pack.map(|(_, of)| of.key.clone()),
                rule: rule.to_owned(),
                resources: *resources,
            })
        }));
        all.lines.extend(scores::lines(look, &place, &packs).await?);
    }
    Ok(all)
}

fn score(counted: &[Counted], pack: &DeployedPack) -> Score {
    let of_pack = counted.iter().filter(|(id, ..)| *id == pack.id);
    Score::of(of_pack.map(|(_, _, compliant, non_compliant)| (*compliant, *non_compliant)))
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
