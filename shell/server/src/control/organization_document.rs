//! `GET /_bailiwick/organization-document`: an organization as a document, now or at any moment.

use super::route::Asked;
use crate::exchange::{self, ExportError};
use crate::installation::Installation;
use crate::past::{AsOf, PastError, Then};
use crate::reply::{Body, error, json};
use http::{Response, StatusCode};
use identifiers::OrganizationId;
use protocol::Form;
use reports::exported::Exported;

/// `?organization=ID`, which only has to be said where there are several; `as_of=VERSION|TIME`.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let then = match form.get("as_of").map(AsOf::read).transpose() {
        Err(problem) => return error(StatusCode::BAD_REQUEST, &problem),
        Ok(None) => Then { snapshot: installation.engine.snapshot(), at: installation.engine.now() },
        Ok(Some(as_of)) => match as_of.state(installation).await {
            Ok(then) => then,
            Err(PastError::Ahead(problem)) => return error(StatusCode::BAD_REQUEST, &problem),
            Err(PastError::Open(problem)) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
        },
    };
    let known: Vec<OrganizationId> = then.snapshot.state.organizations.organizations.keys().cloned().collect();
    let organization = match (form.get("organization").map(str::parse::<OrganizationId>), known.as_slice()) {
        (Some(Ok(wanted)), _) => wanted,
        (Some(Err(_)), _) => return error(StatusCode::BAD_REQUEST, "`organization` is an id such as o-a1b2c3d4e5"),
        (None, [only]) => only.clone(),
        (None, []) => return error(StatusCode::NOT_FOUND, "there is no organization"),
        (None, several) => {
            let ids: Vec<String> = several.iter().map(ToString::to_string).collect();
            let message = format!("there are several organizations: say `organization`, one of {}", ids.join(", "));
            return error(StatusCode::BAD_REQUEST, &message);
        }
    };
    let version = then.snapshot.version;
    match exchange::export(installation, then.snapshot, &organization).await {
        Ok(exported) => {
            let at = crate::told::time(then.at);
            json(
                StatusCode::OK,
                &Exported { version, at, document: &exported.document, gaps: exported.gaps.iter().collect() },
            )
        }
        Err(problem @ ExportError::NoSuchOrganization(_)) => error(StatusCode::NOT_FOUND, &problem.to_string()),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}
