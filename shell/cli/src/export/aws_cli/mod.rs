//! `aws-cli`: the answers of the API as `bailiwick collect` keeps them, asked of a branch, so that they are all of one moment.

mod answer;
mod asking;
mod organization;
mod places;

use crate::Problem;
use crate::branch::ROUTE;
use crate::client::Client;
use crate::draw;
use crate::progress::Progress;
use crate::terminal::err;
use crate::what_if::Status;
use crate::width::of_errors;
use asking::Asking;
use exporters::Directory;
use identifiers::{AccountId, Region};
use organization_document::{Index, LinkingMode, OrganizationDocument};
use reports::branches::{Branch, Dropped};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// What somebody wants of it.
pub struct Asked<'a> {
    /// The moment.
    pub as_of: Option<&'a str>,
    /// The Regions; all that anything is in, where none is named.
    pub regions: &'a [String],
}

/// Asks, and writes. Answers how many files there are, and how it ends.
pub async fn run(
    client: &Client,
    document: &OrganizationDocument,
    asked: &Asked<'_>,
    directory: Directory,
) -> Result<(usize, Result<(), Problem>), Problem> {
    let management = management(document)?;
    let regions = regions(document, asked.regions)?;
    let body = json!({ "as_of": asked.as_of, "timing": "manual" }).to_string();
    let branch: Branch = client.post(ROUTE, "application/json", body).await?;
    let global = Region::global_in(document.partition.map(|partition| partition.0).unwrap_or_default());
    let ended = on(&branch, management, global, regions, directory).await;
    let gone: Result<Dropped, _> = client.delete(&format!("{ROUTE}/{}", branch.name), &[]).await;
    if let Err(problem) = gone {
        say(&format!("branch {} couldn't be dropped: {problem}", branch.name));
    }
    let (count, failures) = ended?;
    for (file, why) in &failures {
        say(&format!("  absent: {file}: {why}"));
    }
    Ok((count, if failures.is_empty() { Ok(()) } else { Err(Status(2).into()) }))
}

async fn on(
    branch: &Branch,
    management: AccountId,
    global: Region,
    regions: Vec<Region>,
    directory: Directory,
) -> Result<(usize, Vec<(String, String)>), Problem> {
    let made = Arc::new(AtomicU64::new(0));
    let _progress = Progress::of(made.clone(), "answers kept");
    let asking = Asking::new(Client::new(&branch.endpoint)?, management, global, directory, made);
    let found = asking.organization().await?;
    asking.places(&found, &regions).await?;
    asking.finish()
}

fn say(text: &str) {
    draw::line(text, of_errors()).iter().for_each(|line| err!("{line}"));
}

fn management(document: &OrganizationDocument) -> Result<AccountId, Problem> {
    let index = Index::new(document);
    let named = document.management_account.as_ref().and_then(|account| index.account(account).ok());
    let account = named.and_then(|at| document.accounts.get(at)).and_then(|account| account.id);
    account.ok_or_else(|| "the installation doesn't say who manages the organization".into())
}

/// The Regions that are named, or all that the document says anything of.
fn regions(document: &OrganizationDocument, named: &[String]) -> Result<Vec<Region>, Problem> {
    let partition = document.partition.map(|partition| partition.0).unwrap_or_default();
    if !named.is_empty() {
        let one = |name: &String| match name.parse::<Region>() {
            Ok(region) if region.partition() == partition => Ok(region),
            _ => Err(format!("{name:?} is no Region of the organization's partition {partition}")),
        };
        return named.iter().map(|name| one(name).map_err(Problem::from)).collect();
    }
    let mut regions: BTreeSet<Region> = document.accounts.iter().flat_map(|it| it.regions.keys().cloned()).collect();
    regions.extend(document.organization_conformance_packs.iter().map(|pack| pack.region.clone()));
    if let Some(hub) = &document.security_hub {
        regions.extend(hub.administrators.iter().map(|administrator| administrator.region.clone()));
        for aggregator in &hub.finding_aggregators {
            regions.insert(aggregator.region.clone());
            let linked = aggregator.linking_mode == Some(LinkingMode::SpecifiedRegions);
            regions.extend(aggregator.regions.iter().filter(|_| linked).cloned());
        }
    }
    if regions.is_empty() {
        regions.insert(Region::global_in(partition));
    }
    Ok(regions.into_iter().collect())
}
