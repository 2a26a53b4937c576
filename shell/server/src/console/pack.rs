//! A pack's page: what came of it in the accounts that it is meant for, what failed, its rules and its template.

use super::eyes;
use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use super::rules_of::{carried, pack_of};
use crate::heat_map::{key_of, places_of};
use crate::told::time;
use engine::templates::templates;
use evaluation::rules::managed_rule;
use governance::conformance_packs::{
    DeployedPack, DeployedRevision, MemberStatusRecord, OrganizationPack, PackOrigin, Place, Revision, Templates,
    bases, member_statuses_from, organization_pack_status, packs_in,
};
use identifiers::AccountId;
use indexmap::IndexMap;
use reports::packs::{Failure, Member, Pack, PackRule};
use std::collections::BTreeMap;
use std::ops::Bound;
use storage::wide;
use web_console::pack::PackPage;
use web_console::screen::Screen;

/// Members of a page, excluded accounts that are named, failures that are told apart, bytes of a template.
const PAGE: usize = 100;
const EXCLUDED: usize = 50;
const FAILURES: usize = 30;
const TEMPLATE: usize = 60_000;

/// `pack?name=NAME[&region=REGION][&status=STATUS][&after=ID]` of an organization's; `&account=ID` of an account's own.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let name = look.given("name").ok_or_else(|| Problem::unreadable("`name` is the name of a pack."))?;
    let (pack, status) = match look.given("account") {
        Some(_) => (in_account(look, eyes::account(look, "account")?.id, name).await?, None),
        None if look.viewer.sees_organization() => (of_organization(look, name).await?, look.given("status")),
        None => (in_account(look, look.viewer.account, name).await?, None),
    };
    let title = format!("{} in {}", pack.name, pack.region);
    let status = status.map(str::to_owned);
    html(&PackPage { frame: look.frame(Screen::Pack, title), pack, status, is_first: look.given("after").is_none() })
}

async fn of_organization(look: &Look<'_>, name: &str) -> Result<Pack, Problem> {
    let organization = look.organization()?;
    let state = look.state();
    let carried = carried(look);
    let called = |pack: &&OrganizationPack| {
        pack.organization == organization.id
            && (key_of(&carried, &pack.member_pack_name()) == name || pack.name == name)
    };
    let all: Vec<&OrganizationPack> = state.conformance_packs.organization_packs.values().filter(called).collect();
    let region = eyes::region(look)?;
    let Some(pack) = all.iter().find(|pack| region.as_ref().is_none_or(|region| pack.region() == region)).copied()
    else {
        let mut problem =
            Problem::not_found(format!("{} has no pack {name} of this kind at this moment.", organization.id));
        problem.commands.push("aws configservice describe-organization-conformance-packs".to_owned());
        return Err(problem);
    };
    let (status, failure) = organization_pack_status(pack);
    let mut statuses: IndexMap<String, u64> = IndexMap::new();
    let mut failures: BTreeMap<(String, String), u64> = BTreeMap::new();
    let after = look.given("after").map(str::parse::<AccountId>).transpose();
    let after = after.map_err(|_| Problem::unreadable("`after` is the id of an account."))?;
    let (mut members, mut next) = (Vec::new(), None);
    for record in member_statuses_from(&state.conformance_packs, &state.organizations, pack, Bound::Unbounded) {
        let status = record.status.to_string();
        *statuses.entry(status.clone()).or_default() += 1;
        if let Some((code, message)) = &record.failure {
            *failures.entry((code.api_name().to_owned(), message.to_string())).or_default() += 1;
        }
        if look.given("status").is_some_and(|wanted| wanted != status)
            || after.is_some_and(|after| record.account <= after)
        {
            continue;
        }
        if members.len() < PAGE {
            members.push(member(look, record));
        } else if next.is_none() {
            next = members.last().map(|member: &Member| member.account.clone());
        }
    }
    statuses.sort_keys();
    let named = |account: &AccountId| (account.to_string(), account_name(look, *account));
    let place = Place::new(pack.owner.account, pack.region().clone());
    let mut told = Pack {
        key: key_of(&carried, &pack.member_pack_name()),
        name: pack.name.to_string(),
        region: pack.region().to_string(),
        elsewhere: all.iter().filter(|other| other.id != pack.id).map(|other| other.region().to_string()).collect(),
        arn: pack.arn(),
        owner: pack.owner.account.to_string(),
        owner_name: account_name(look, pack.owner.account),
        of_organization: true,
        status: status.to_string(),
        reason: failure.map(|(_, message)| message),
        requested: time(pack.requested_at),
        statuses,
        failures: grouped(failures),
        members,
        next,
        excluded: pack.excluded_accounts.iter().take(EXCLUDED).map(named).collect(),
        excluded_more: wide(pack.excluded_accounts.len().saturating_sub(EXCLUDED)),
        parameters: parameters(&pack.desired),
        bucket: pack.delivery_s3_bucket.as_ref().map(ToString::to_string),
        rules: Vec::new(),
        template: String::new(),
        template_cut: None,
    };
    add_template(look, &mut told, &pack.desired, &pack.member_pack_name(), &place).await?;
    Ok(told)
}

async fn in_account(look: &Look<'_>, account: AccountId, name: &str) -> Result<Pack, Problem> {
    let state = &look.state().conformance_packs;
    let carried = carried(look);
    let region = eyes::region(look)?;
    let places = places_of(state, account, None);
    let packs = places.iter().flat_map(|place| packs_in(state, look.installation.engine.seed(), place));
    let all: Vec<DeployedPack> =
        packs.filter(|pack| key_of(&carried, &pack.name) == name || pack.name == name).collect();
    let found = all.iter().find(|pack| region.as_ref().is_none_or(|region| pack.place.region == *region));
    let Some(pack) = found else {
        let mut problem = Problem::not_found(format!("{account} has no pack {name} there at this moment."));
        problem.commands.push("aws configservice describe-conformance-packs".to_owned());
        return Err(problem);
    };
    let of = pack_of(look, &carried, pack);
    let mut told = Pack {
        key: of.key,
        name: of.name,
        region: pack.place.region.to_string(),
        elsewhere: all
            .iter()
            .filter(|other| other.place != pack.place)
            .map(|other| other.place.region.to_string())
            .collect(),
        arn: pack.arn(),
        owner: account.to_string(),
        owner_name: account_name(look, account),
        of_organization: false,
        status: pack.state.to_owned(),
        reason: pack.status_reason.as_ref().map(ToString::to_string),
        requested: time(pack.requested_at),
        statuses: IndexMap::new(),
        failures: Vec::new(),
        members: Vec::new(),
        next: None,
        excluded: Vec::new(),
        excluded_more: 0,
        parameters: parameters(&pack.desired),
        bucket: pack.delivery_s3_bucket.as_ref().map(ToString::to_string),
        rules: Vec::new(),
        template: String::new(),
        template_cut: None,
    };
    let is_its_own = pack.origin == PackOrigin::Account;
    add_template(look, &mut told, &pack.desired, &pack.name, &pack.place).await?;
    if !is_its_own {
        // The template is the administrator's: a member sees the rules that came of it.
        told.template.clear();
        told.template_cut = None;
    }
    Ok(told)
}

fn member(look: &Look<'_>, record: MemberStatusRecord) -> Member {
    Member {
        account: record.account.to_string(),
        name: account_name(look, record.account),
        status: record.status.to_string(),
        failure: record.failure.map(|(code, message)| (code.api_name().to_owned(), message.to_string())),
        at: time(record.at),
    }
}

fn account_name(look: &Look<'_>, account: AccountId) -> String {
    let known = look.state().organizations.accounts.get(&account);
    known.map_or_else(|| account.to_string(), |account| account.name.to_string())
}

fn parameters(revision: &Revision) -> Vec<(String, String)> {
    revision.input_parameters.iter().map(|one| (one.name.clone(), one.value.clone())).collect()
}

/// The failures, the most frequent first; the rarest of many are told as one.
fn grouped(failures: BTreeMap<(String, String), u64>) -> Vec<Failure> {
    let failures = failures.into_iter().map(|((code, message), accounts)| Failure { code, message, accounts });
    let mut failures: Vec<Failure> = failures.collect();
    failures.sort_by_key(|failure| std::cmp::Reverse(failure.accounts));
    let rest = failures.split_off(failures.len().min(FAILURES));
    if !rest.is_empty() {
        let accounts = rest.iter().map(|failure| failure.accounts).sum();
        failures.push(Failure {
            code: "Others".to_owned(),
            message: format!("{} other messages", rest.len()),
            accounts,
        });
    }
    failures
}

/// Adds the rules of a template, and its text.
async fn add_template(
    look: &Look<'_>,
    told: &mut Pack,
    revision: &Revision,
    name: &str,
    place: &Place,
) -> Result<(), Problem> {
    let engine = &look.installation.engine;
    if let Some(text) = engine.storage().blob(&revision.template).await? {
        let text = String::from_utf8_lossy(&text);
        let end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= TEMPLATE).last().unwrap_or_default();
        let is_whole = text.len() <= TEMPLATE;
        told.template = if is_whole { text.to_string() } else { text.get(..end).unwrap_or_default().to_owned() };
        told.template_cut = (!is_whole).then(|| wide(text.len()));
    }
    let templates = templates(engine, [revision.template.clone()]).await?;
    if let Some(reason) = templates.unreadable.get(&revision.template) {
        told.reason = Some(reason.clone());
    }
    let Some(template) = templates.set.template(&revision.template) else { return Ok(()) };
    let deployed = DeployedRevision { id: "conformance-pack-anywhere".into(), name: name.into(), revision };
    let (bases, _) = bases(&template, &deployed, engine.seed(), place);
    told.rules = bases
        .iter()
        .map(|basis| {
            let identifier = basis.input.as_ref().map(|input| input.identifier.to_string());
            PackRule {
                rule: basis.name().to_owned(),
                modelled: identifier.as_deref().is_none_or(|identifier| managed_rule(identifier).is_some()),
                identifier,
            }
        })
        .collect();
    Ok(())
}
