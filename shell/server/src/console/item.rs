//! A resource's page: its configuration item as it was recorded, with what a rule reads of it.

use super::document_lines::lines;
use super::eyes;
use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use super::rules_of::{carried, found, pack_of};
use crate::told::time;
use documents::Document;
use evaluation::items::ConfigurationItem;
use evaluation::rules::managed_rule;
use evidence::StoredItem;
use evidence::history::Stretch;
use governance::conformance_packs::{Place, packs_in};
use governance::organizations::Account;
use reports::item::{Item, Past, Reading, Relationship, Verdict};
use smol_str::SmolStr;
use web_console::item::ItemPage;
use web_console::screen::Screen;

/// States of a resource that are listed.
const STATES: usize = 20;

/// `item?account=ID&region=REGION&type=TYPE&id=ID[&rule=NAME[&pack=NAME]][&state=ID][&older=POSITION]`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let account = eyes::account(look, "account")?;
    let region = eyes::region(look)?.ok_or_else(|| Problem::unreadable("`region` is the name of a Region."))?;
    let place = Place::new(account.id, region);
    let (Some(kind), Some(id)) = (look.given("type"), look.given("id")) else {
        return Err(Problem::unreadable("`type` and `id` are those of a resource: AWS::S3::Bucket and its name."));
    };
    let wanted = Stretch { after: look.given("older").map(str::to_owned), ..Stretch::default() };
    let evidence = &look.installation.evidence;
    let state = &look.state().conformance_packs;
    let history = evidence.history(state, &place, (kind, id), &wanted, STATES).await?;
    let Some(history) = history else {
        let mut problem =
            Problem::not_found(format!("No {kind} {id} was recorded in {} in {}.", account.id, place.region));
        let items = "bailiwick import organization PATH";
        problem
            .commands
            .extend(["aws configservice list-discovered-resources --resource-type TYPE".to_owned(), items.to_owned()]);
        return Err(problem);
    };
    let is_shown = |item: &StoredItem| match (look.given("state"), &item.head) {
        (Some(state), Some(head)) => head.state_id == state,
        // What arrived later wasn't known at that moment.
        (None, Some(head)) => look.is_present() || head.arrived <= look.snapshot.version,
        (_, None) => false,
    };
    let Some(at) = history.items.iter().position(is_shown) else {
        return Err(Problem::not_found(format!(
            "Of {kind} {id} none of the latest {} states is the one that you asked for{}.",
            history.items.len(),
            if look.is_present() { "" } else { ", or was known at this moment" }
        )));
    };
    let is_latest = at == 0 && look.given("older").is_none() && look.is_present();
    let mut item = match history.items.get(at) {
        Some(stored) => read(look, stored, reading(look, &place, kind).await?).await?,
        None => None,
    }
    .ok_or_else(|| Problem::unavailable(format!("The item of {kind} {id} is stored, but can't be read.")))?;
    item.account_name = account.name.to_string();
    item.item_region = Some(item.region).filter(|region| region != place.region.as_str());
    item.region = place.region.to_string();
    item.history = history
        .items
        .iter()
        .enumerate()
        .filter_map(|(place, stored)| {
            let head = stored.head.as_ref()?;
            Some(Past {
                state_id: head.state_id.to_string(),
                captured: time(head.capture_time),
                status: head.status().as_str().to_owned(),
                arrived: head.arrived,
                shown: place == at,
            })
        })
        .collect();
    item.is_older = history.next.is_some();
    if is_latest {
        item.verdicts = verdicts(look, &place, account, kind, id).await?;
    }
    let title = item.name.clone().unwrap_or_else(|| id.to_owned());
    let frame = look.frame(Screen::Item, title);
    html(&ItemPage { frame, item, older: history.next, is_latest })
}

/// What the rule that an address names reads of items of a type.
async fn reading(look: &Look<'_>, place: &Place, kind: &str) -> Result<Option<Reading>, Problem> {
    let Some(name) = look.given("rule") else { return Ok(None) };
    let found = found(look, place.account, Some(&place.region), look.given("pack"), name).await?;
    let Some(rule) = found.into_iter().next() else { return Ok(None) };
    let managed = rule.rule.rule.source.identifier.as_deref().and_then(managed_rule);
    let members = managed.into_iter().flat_map(|managed| managed.members);
    let members = members.filter(|member| member.of.is_none_or(|of| of == kind)).map(|member| member.path.to_owned());
    let (pack, rule) = (rule.pack.map(|pack| pack.key), rule.rule.rule.name_in_template);
    Ok(Some(Reading { pack, rule, members: members.collect(), missing: Vec::new() }))
}

async fn read(look: &Look<'_>, stored: &StoredItem, reading: Option<Reading>) -> Result<Option<Item>, Problem> {
    let tell = move |item: ConfigurationItem| Some(told(item, reading.clone()));
    Ok(look.installation.evidence.unpack_apart(vec![stored.clone()], tell).await?.pop())
}

fn told(item: ConfigurationItem, mut reading: Option<Reading>) -> Item {
    let document = Document::mapping([
        ("configuration", item.configuration.unwrap_or_else(Document::null)),
        ("supplementaryConfiguration", item.supplementary_configuration),
    ]);
    let paths = reading.as_ref().map(|reading| reading.members.clone()).unwrap_or_default();
    let lines = lines(&document, &paths);
    if let Some(reading) = &mut reading {
        // Of what stands beside the document, an item says itself whether it is there.
        let missing = paths.into_iter().zip(&lines.met).filter(|(path, met)| !**met && is_of_document(path));
        reading.missing = missing.map(|(path, _)| path).collect();
    }
    let text = |text: Option<SmolStr>| text.map(|text| text.to_string());
    let relationship = |one: evaluation::items::Relationship| Relationship {
        resource_type: one.resource_type.to_string(),
        resource_id: text(one.resource_id),
        resource_name: text(one.resource_name),
        name: one.name.to_string(),
    };
    Item {
        account: item.account.to_string(),
        account_name: String::new(),
        region: item.region.to_string(),
        item_region: None,
        resource_type: item.resource_type.to_string(),
        resource_id: item.resource_id.to_string(),
        name: text(item.resource_name),
        arn: text(item.arn),
        status: item.status.as_str().to_owned(),
        captured: time(item.capture_time),
        state_id: item.state_id.to_string(),
        created: item.creation_time.map(time),
        availability_zone: text(item.availability_zone),
        tags: item.tags.into_iter().map(|(key, value)| (key.to_string(), value.to_string())).collect(),
        relationships: item.relationships.into_iter().map(relationship).collect(),
        document: lines.all,
        left_out: lines.left_out,
        reading,
        verdicts: Vec::new(),
        history: Vec::new(),
        is_older: false,
    }
}

fn is_of_document(path: &str) -> bool {
    path.starts_with("configuration") || path.starts_with("supplementaryConfiguration")
}

async fn verdicts(
    look: &Look<'_>,
    place: &Place,
    account: &Account,
    kind: &str,
    id: &str,
) -> Result<Vec<Verdict>, Problem> {
    let evidence = &look.installation.evidence;
    let state = &look.state().conformance_packs;
    let summary = evidence.summary(place).await?;
    let results = evidence.results_on(place, &summary, &(kind.into(), id.into())).await?;
    let packs = packs_in(state, look.installation.engine.seed(), &Place::new(account.id, place.region.clone()));
    let carried = carried(look);
    let told = |result: evidence::results::EvaluationResult| {
        let pack = packs.iter().find(|pack| pack.id == result.pack_id);
        let name = pack.and_then(|pack| result.rule.strip_suffix(pack.id.as_str())?.strip_suffix('-'));
        Verdict {
            rule: name.unwrap_or(&result.rule).to_owned(),
            pack: pack.map(|pack| pack_of(look, &carried, pack).key),
            compliant: result.finding.compliant,
            annotation: result.finding.annotation,
            recorded: time(result.finding.recorded_at),
        }
    };
    let mut told: Vec<Verdict> = results.into_iter().map(told).collect();
    told.sort_by_key(|verdict| verdict.compliant);
    Ok(told)
}
