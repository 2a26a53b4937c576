//! `POST /_bailiwick/organizations`: an organization document in. `GET /_bailiwick/gaps`: what was missing in what was imported.

use super::route::Asked;
use crate::exchange::{self, ImportError, Request, told_gaps};
use crate::installation::Installation;
use crate::reply::{Body, error, json};
use crate::told::time;
use bytes::Bytes;
use engine::ExecuteError;
use evidence::delivery::DeliveryError;
use http::{Response, StatusCode};
use organization_document::{Format, Gap, OrganizationDocument, Place, Problem, read};
use protocol::Form;
use reports::import::{Gaps, ImportedOrganization, Outcome, Problem as Told, Refused};
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
    let body = asked.body.clone();
    let read = tokio::task::spawn_blocking(move || document(&body)).await;
    let mut given = match read {
        Ok(Ok(given)) => given,
        Ok(Err(problems)) => return refused(&problems),
        Err(_) => return error(StatusCode::SERVICE_UNAVAILABLE, "the document can't be read"),
    };
    if !given.document.configuration_item_files.is_empty() {
        let place = Place::of("configuration_item_files");
        let message = "files are only read with a document that is a file itself: put what they hold into it";
        return refused(&[Problem::new(place, message)]);
    }
    let deliveries = deliveries(&mut given.document);
    let request =
        Request { document: Arc::new(given.document), gaps: given.gaps, importer, apply: apply || given.apply };
    match exchange::import(installation, request).await {
        Ok(report) if report.outcome == Outcome::Differs => json(StatusCode::OK, &report),
        Ok(report) => match delivered(installation, asked, deliveries).await {
            Ok(()) => json(StatusCode::OK, &report),
            Err(problem) => {
                let message = format!("the organization is here, and not all of its configuration items: {problem}");
                error(StatusCode::SERVICE_UNAVAILABLE, &message)
            }
        },
        Err(ImportError::Document(problems)) => refused(&problems),
        Err(ImportError::Engine(problem @ ExecuteError::Rejected(_))) => {
            error(StatusCode::BAD_REQUEST, &problem.to_string())
        }
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

/// What a document holds that isn't the organization, taken out of it, in the forms in which it is delivered.
fn deliveries(document: &mut OrganizationDocument) -> Vec<Bytes> {
    let items = std::mem::take(&mut document.configuration_items);
    let facts = std::mem::take(&mut document.account_facts);
    let items = (!items.is_empty()).then(|| object!({ "fileVersion": "1.0", "configurationItems": items }));
    let facts = (!facts.is_empty()).then(|| object!({ "accountFacts": facts }));
    items.into_iter().chain(facts).map(|delivery| Bytes::from(delivery.to_string())).collect()
}

async fn delivered(
    installation: &Installation,
    asked: &Asked<'_>,
    deliveries: Vec<Bytes>,
) -> Result<(), DeliveryError> {
    let _place = asked.port.deliveries.acquire().await;
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
    let snapshot = installation.engine.snapshot();
    let imported = snapshot.state.organizations.organizations.values().filter_map(|organization| {
        let import = organization.import.as_ref()?;
        Some(ImportedOrganization {
            organization: organization.id.to_string(),
            at: time(import.at),
            document: import.document.to_string(),
            gaps: told_gaps(&import.gaps),
        })
    });
    json(StatusCode::OK, &Gaps { organizations: imported.collect() })
}
