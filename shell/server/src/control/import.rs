//! `POST /_bailiwick/organizations`: an organization document in. `GET /_bailiwick/gaps`: what was missing in what was imported.

use super::route::Asked;
use crate::exchange::{self, ImportError, Request, told_gaps};
use crate::installation::Installation;
use crate::port::Port;
use crate::reply::{Body, error, json};
use crate::told::time;
use bytes::Bytes;
use engine::ExecuteError;
use evidence::delivery::DeliveryError;
use governance::State;
use http::{Response, StatusCode};
use identifiers::AccountId;
use organization_document::{Format, Gap, OrganizationDocument, Place, Problem, read};
use protocol::Form;
use reports::import::{Gaps, Import, ImportedOrganization, Outcome, Problem as Told, Refused};
use serde::Deserialize;
use serde_json::json as object;
use serde_json::value::RawValue;
use std::sync::Arc;

/// A document with what it doesn't have from its sources.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithGaps<'t> {
    #[serde(borrow)]
    document: &'t RawValue,
    #[serde(default)]
    gaps: Vec<Gap>,
    #[serde(default)]
    apply: bool,
}

/// What was read of a body.
struct Given {
    document: OrganizationDocument,
    gaps: Vec<Gap>,
    apply: bool,
}

/// Takes a document, YAML or JSON, or `{"document": ..., "gaps": [...], "apply": true}`. `?account=ID` is who imports it. An organization
/// that is here is only compared; with `apply=true` it is changed.
pub async fn take(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let importer = match form.get("account").map(str::parse).transpose() {
        Ok(account) => account.unwrap_or(asked.port.credentials.asserted().default_account()),
        Err(_) => return error(StatusCode::BAD_REQUEST, "`account` is an account's twelve digits"),
    };
    let apply = match form.get("apply") {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return error(StatusCode::BAD_REQUEST, "`apply` is true or false"),
    };
    match taken(asked.port, installation, asked.body.clone(), importer, apply).await {
        Ok(report) => json(StatusCode::OK, &report),
        Err(NotTaken::Document(problems)) => refused(&problems),
        Err(NotTaken::Refused(message)) => error(StatusCode::BAD_REQUEST, &message),
        Err(NotTaken::Unavailable(message)) => error(StatusCode::SERVICE_UNAVAILABLE, &message),
    }
}

/// Why a document wasn't taken.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// Something in it.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Document(Vec<Problem>),
    /// The organization that is here can't become it.
    #[error("{0}")]
    Refused(String),
    /// It can't be taken now, or not all of it.
    #[error("{0}")]
    Unavailable(String),
}

/// Takes the text of a document, and delivers the items in it.
///
/// # Errors
/// Everything that stands in the way.
pub async fn taken(
    port: &Port,
    installation: &Installation,
    text: Bytes,
    importer: AccountId,
    apply: bool,
) -> Result<Import, NotTaken> {
    let unavailable = |message: &str| NotTaken::Unavailable(message.to_owned());
    let read = tokio::task::spawn_blocking(move || document(&text)).await;
    let mut given = read.map_err(|_| unavailable("the document can't be read"))?.map_err(NotTaken::Document)?;
    if !given.document.configuration_item_files.is_empty() {
        let place = Place::of("configuration_item_files");
        let message = "files are only read with a document that is a file itself: put what they hold into it";
        return Err(NotTaken::Document(vec![Problem::new(place, message)]));
    }
    let deliveries = deliveries(&mut given.document);
    let request =
        Request { document: Arc::new(given.document), gaps: given.gaps, importer, apply: apply || given.apply };
    let report = match exchange::import(installation, request).await {
        Ok(report) => report,
        Err(ImportError::Document(problems)) => return Err(NotTaken::Document(problems)),
        Err(ImportError::Engine(problem @ ExecuteError::Rejected(_))) => {
            return Err(NotTaken::Refused(problem.to_string()));
        }
        Err(problem) => return Err(unavailable(&problem.to_string())),
    };
    if report.outcome != Outcome::Differs {
        delivered(port, installation, deliveries).await.map_err(|problem| {
            unavailable(&format!("the organization is here, and not all of its configuration items: {problem}"))
        })?;
    }
    Ok(report)
}

/// What a document holds that isn't the organization, taken out of it, in the forms in which it is delivered.
fn deliveries(document: &mut OrganizationDocument) -> Vec<Bytes> {
    let items = std::mem::take(&mut document.configuration_items);
    let facts = std::mem::take(&mut document.account_facts);
    let items = (!items.is_empty()).then(|| object!({ "fileVersion": "1.0", "configurationItems": items }));
    let facts = (!facts.is_empty()).then(|| object!({ "accountFacts": facts }));
    items.into_iter().chain(facts).map(|delivery| Bytes::from(delivery.to_string())).collect()
}

async fn delivered(port: &Port, installation: &Installation, deliveries: Vec<Bytes>) -> Result<(), DeliveryError> {
    let _place = port.deliveries.acquire().await;
    for delivery in deliveries {
        installation.evidence.deliver(installation.arrival(), delivery, false).await?;
        installation.engine.touch();
    }
    Ok(())
}

fn document(body: &[u8]) -> Result<Given, Vec<Problem>> {
    let text = std::str::from_utf8(body).map_err(|problem| {
        let message = format!("the document isn't text in UTF-8: the byte at {} is none", problem.valid_up_to());
        vec![Problem::new(Place::default(), message)]
    })?;
    match serde_json::from_str::<WithGaps<'_>>(text) {
        Ok(WithGaps { document, gaps, apply }) => {
            Ok(Given { document: read(document.get(), Format::Json)?, gaps, apply })
        }
        Err(_) => Ok(Given { document: read(text, Format::of(text))?, gaps: Vec::new(), apply: false }),
    }
}

fn refused(problems: &[Problem]) -> Response<Body> {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let told = problems.iter().map(|problem| Told {
        place: problem.place.to_string(),
        line: problem.position.map(|(line, _)| line),
        column: problem.position.map(|(_, column)| column),
        message: problem.message.clone(),
    });
    json(StatusCode::BAD_REQUEST, &Refused { error: lines.join("\n"), problems: told.collect() })
}

/// What was missing in the documents that organizations came by.
pub async fn gaps(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    json(StatusCode::OK, &imported(&installation.engine.snapshot().state))
}

/// The organizations of a state that were imported, with what was missing.
pub fn imported(state: &State) -> Gaps {
    let imported = state.organizations.organizations.values().filter_map(|organization| {
        let import = organization.import.as_ref()?;
        Some(ImportedOrganization {
            organization: organization.id.to_string(),
            at: time(import.at),
            document: import.document.to_string(),
            gaps: told_gaps(&import.gaps),
        })
    });
    Gaps { organizations: imported.collect() }
}
