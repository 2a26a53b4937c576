//! A document becomes an organization in one decision; one that is here is compared with it, and brought up to it.

use super::gaps::{gap, told_gaps};
use crate::installation::Installation;
use bytes::Bytes;
use engine::{ExecuteError, Executed, Snapshot};
use governance::import::{Change, ChangeKind, ImportOrganization, ImportedOrganization, UpdateImportedOrganization};
use governance::organizations::ImportGap;
use governance::{Caller, Rejection};
use identifiers::{AccountId, OrganizationId, Region};
use organization_document::{Gap, Index, OrganizationDocument, Problem};
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
    /// Whether an organization that is here already is made as the document says.
    pub apply: bool,
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

/// What comes of a document before anything is decided.
struct Prepared {
    organization: ImportedOrganization,
    blobs: Vec<(String, Bytes)>,
    digest: String,
    gaps: Vec<ImportGap>,
}

async fn prepared(request: &Request) -> Result<Prepared, ImportError> {
    let (document, importer) = (request.document.clone(), request.importer);
    let read = tokio::task::spawn_blocking(move || {
        let taken = take(&document, importer, engine::digest)?;
        Ok::<_, Vec<Problem>>((taken, digest(&document)))
    });
    let (taken, digest) = read.await.map_err(|_| ImportError::Broken)?.map_err(ImportError::Document)?;
    let Taken { organization, templates, gaps } = taken;
    Ok(Prepared {
        organization,
        blobs: templates.into_iter().map(|(digest, text)| (digest, Bytes::from(text))).collect(),
        digest,
        gaps: request.gaps.iter().chain(&gaps).map(gap).collect(),
    })
}

/// The digest of what a document says, however it is laid out.
pub fn digest(document: &OrganizationDocument) -> String {
    engine::digest(organization_document::to_json(document).unwrap_or_default().as_bytes())
}

/// The organization of a document, if it is here: by its id, else by the account that manages it.
pub fn known(snapshot: &Snapshot, document: &OrganizationDocument, importer: AccountId) -> Option<OrganizationId> {
    let organizations = &snapshot.state.organizations;
    if let Some(id) = &document.id {
        return organizations.organizations.contains_key(id).then(|| id.clone());
    }
    let named = document.management_account.as_ref();
    let account = named.and_then(|reference| document.accounts.get(Index::new(document).account(reference).ok()?));
    let by_email = |account: &organization_document::Account| {
        let email = account.email.as_ref()?.to_ascii_lowercase();
        organizations.emails.get(email.as_str()).copied()
    };
    let account = match account {
        Some(account) => account.id.or_else(|| by_email(account)).unwrap_or(importer),
        None => importer,
    };
    let own = organizations.organization_of(account)?;
    (own.management_account == account).then(|| own.id.clone())
}

/// Imports an organization that isn't here. One that is here is compared, and changed where that is asked for.
///
/// # Errors
/// Everything that stands in the way.
pub async fn import(installation: &Installation, request: Request) -> Result<Import, ImportError> {
    let prepared = prepared(&request).await?;
    match known(&installation.engine.snapshot(), &request.document, request.importer) {
        None => bring_in(installation, &request, prepared).await,
        Some(id) => bring_up(installation, &request, prepared, id).await,
    }
}

async fn bring_in(installation: &Installation, request: &Request, prepared: Prepared) -> Result<Import, ImportError> {
    let Prepared { organization, blobs, digest, gaps } = prepared;
    let caller = Caller::system(request.importer, Region::global_in(organization.partition));
    let command = ImportOrganization { organization, document: digest.into(), gaps };
    let executed = installation.engine.execute_with(caller, command, blobs).await;
    let executed = executed.map_err(|problem| refused(&request.document, problem))?;
    Ok(told(&executed.after, &executed.output.organization, Outcome::Imported))
}

async fn bring_up(
    installation: &Installation,
    request: &Request,
    prepared: Prepared,
    id: OrganizationId,
) -> Result<Import, ImportError> {
    let Prepared { organization, blobs, digest, gaps } = prepared;
    let caller = Caller::system(request.importer, Region::global_in(organization.partition));
    let (document, apply) = (digest.into(), request.apply);
    let command = UpdateImportedOrganization { id: id.clone(), organization, document, gaps, apply };
    let executed = installation.engine.execute_with(caller, command, blobs).await;
    let Executed { output, after } = executed.map_err(|problem| refused(&request.document, problem))?;
    let outcome = match (output.changes.is_empty(), request.apply) {
        (true, _) => Outcome::Unchanged,
        (false, true) => Outcome::Applied,
        (false, false) => Outcome::Differs,
    };
    let would = located(&request.document, &output.refused);
    let would = would.iter().map(|problem| format!("{problem} (--apply would be refused)"));
    Ok(Import {
        changes: output.changes.into_iter().map(change).collect(),
        not_compared: output.not_compared.into_iter().chain(would).collect(),
        ..told(&after, &id, outcome)
    })
}

fn refused(document: &OrganizationDocument, problem: ExecuteError) -> ImportError {
    match problem {
        ExecuteError::Rejected(Rejection::Import(problems)) => ImportError::Document(located(document, &problems)),
        other => ImportError::Engine(other),
    }
}

fn change(change: Change) -> reports::import::Change {
    reports::import::Change {
        kind: match change.kind {
            ChangeKind::Added => reports::import::ChangeKind::Added,
            ChangeKind::Changed => reports::import::ChangeKind::Changed,
            ChangeKind::Moved => reports::import::ChangeKind::Moved,
            ChangeKind::Removed => reports::import::ChangeKind::Removed,
        },
        what: change.thing.words().to_owned(),
        id: change.id,
        name: change.name,
        before: change.before,
        after: change.after,
    }
}

/// The organization as it is then.
fn told(snapshot: &Snapshot, id: &OrganizationId, outcome: Outcome) -> Import {
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
