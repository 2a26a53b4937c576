//! A document becomes an organization, in one decision.

use super::gaps::{gap, told_gaps};
use crate::installation::Installation;
use bytes::Bytes;
use engine::ExecuteError;
use governance::import::ImportOrganization;
use governance::organizations::ImportGap;
use governance::{Caller, Rejection};
use identifiers::{AccountId, OrganizationId, Region};
use organization_document::{Gap, OrganizationDocument, Problem};
use organization_exchange::{Taken, located, take};
use reports::import::{Import, Outcome};
use std::sync::Arc;

/// What is to be imported.
#[derive(Debug, Clone)]
pub struct Request {
    /// The document, which was checked.
    pub document: Arc<OrganizationDocument>,
    /// What it doesn't have from its sources.
    pub gaps: Vec<Gap>,
    /// The account that manages the organization where the document doesn't say who does.
    pub importer: AccountId,
}

/// Why a document isn't imported. Nothing of it was taken.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Something in it.
    #[error("the document has problems")]
    Document(Vec<Problem>),
    /// The engine.
    #[error(transparent)]
    Engine(ExecuteError),
    /// A mistake of ours.
    #[error("the document can't be taken")]
    Broken,
}

/// Imports an organization that isn't there.
///
/// # Errors
/// Everything that stands in the way.
pub async fn import(installation: &Installation, request: Request) -> Result<Import, ImportError> {
    let Request { document, gaps, importer } = request;
    let read = document.clone();
    let prepared = tokio::task::spawn_blocking(move || {
        let taken = take(&read, importer, engine::digest)?;
        let text = organization_document::to_json(&read).unwrap_or_default();
        Ok::<_, Vec<Problem>>((taken, engine::digest(text.as_bytes())))
    });
    let (taken, digest) = prepared.await.map_err(|_| ImportError::Broken)?.map_err(ImportError::Document)?;
    let Taken { organization, templates, gaps: own } = taken;
    let gaps: Vec<ImportGap> = gaps.iter().chain(&own).map(gap).collect();
    let region = Region::global_in(organization.partition);
    let caller = Caller::system(importer, region);
    let command = ImportOrganization { organization, document: digest.into(), gaps };
    let blobs = templates.into_iter().map(|(digest, text)| (digest, Bytes::from(text))).collect();
    match installation.engine.execute_with(caller, command, blobs).await {
        Ok(executed) => {
            let id = &executed.output.organization;
            Ok(told(&executed.after, id, Outcome::Imported))
        }
        Err(ExecuteError::Rejected(Rejection::Import(problems))) => {
            Err(ImportError::Document(located(&document, &problems)))
        }
        Err(problem) => Err(ImportError::Engine(problem)),
    }
}

/// The organization as it is then.
fn told(snapshot: &engine::Snapshot, id: &OrganizationId, outcome: Outcome) -> Import {
    let organizations = &snapshot.state.organizations;
    let organization = organizations.organizations.get(id);
    let gaps = organization.and_then(|organization| organization.import.as_ref()).map(|import| import.gaps.as_slice());
    Import {
        version: snapshot.version,
        organization: id.to_string(),
        management_account: organization.map(|own| own.management_account.to_string()).unwrap_or_default(),
        outcome,
        accounts: organization.map(|own| own.account_count).unwrap_or_default(),
        units: organization.map(|own| own.unit_count).unwrap_or_default(),
        policies: organizations.policies_of(id).count(),
        changes: Vec::new(),
        not_compared: Vec::new(),
        gaps: told_gaps(gaps.unwrap_or_default()),
    }
}
