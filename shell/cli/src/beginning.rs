//! What an installation begins with: the document of `serve --organization FILE`, and those of an init directory.

use crate::Problem;
use crate::draw;
use crate::import::evidence::Evidence;
use crate::import::organization::{gap, told_problems};
use crate::import::sources;
use crate::terminal::{err, out};
use crate::width::{of_errors, width};
use bytes::Bytes;
use identifiers::AccountId;
use importers::Imported;
use organization_document::{Index, OrganizationDocument};
use reports::import::Outcome;
use server::{DeclaredRole, ImportError, ImportRequest, Installation};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What files begin with that gzip packed.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// A document that was read.
pub struct Beginning {
    path: PathBuf,
    read: Imported,
    evidence: Evidence,
}

impl Beginning {
    /// Reads it, and what it names.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let mut read = sources::read(&[path.to_owned()], None).map_err(|problems| told_problems(&problems))?;
        let evidence = Evidence::taken_out(&mut read, path.parent().unwrap_or(Path::new("")))?;
        Ok(Self { path: path.to_owned(), read, evidence })
    }

    /// The roles that it declares.
    pub fn roles(&self) -> Vec<DeclaredRole> {
        let document = &self.read.document;
        let index = Index::new(document);
        let role = |role: &organization_document::Role| {
            let account = match &role.account {
                None => None,
                // An account without an id has none that anybody could name yet.
                Some(account) => Some(document.accounts.get(index.account(account).ok()?)?.id?),
            };
            let path = role.path.as_deref().unwrap_or("/").trim_start_matches('/');
            Some(DeclaredRole { account, name: format!("{path}{}", role.name).into() })
        };
        document.roles.iter().filter_map(role).collect()
    }

    /// Imports it where there is no organization; else says how what is there and the document stand to each other.
    pub async fn bring_in(self, installation: &Installation, importer: AccountId) -> Result<(), Problem> {
        let snapshot = installation.engine.snapshot();
        if !snapshot.state.organizations.organizations.is_empty() {
            let text = standing(&snapshot, &self.read.document, importer);
            let text = format!("{}: {text}", self.path.display());
            draw::line(&text, width()).iter().for_each(|line| out!("{line}"));
            return Ok(());
        }
        self.import(installation, importer).await
    }

    /// Imports it beside the organizations that there are. One that is here otherwise than it says is an error.
    pub async fn import(self, installation: &Installation, importer: AccountId) -> Result<(), Problem> {
        let Self { path, read, evidence } = self;
        let shown = path.display();
        let hider = read.secrets.hider();
        let request = ImportRequest { document: Arc::new(read.document), gaps: read.gaps, importer, apply: false };
        let report = match server::import_organization(installation, request).await {
            Ok(report) => report,
            Err(ImportError::Document(problems)) => {
                let mut lines: Vec<String> = problems.iter().map(|problem| format!("{shown}: {problem}")).collect();
                lines.iter_mut().for_each(|line| hider.hide(line));
                return Err(told_problems(&lines));
            }
            Err(problem) => return Err(format!("{shown}: {problem}").into()),
        };
        if report.outcome == Outcome::Differs {
            let count = report.changes.len();
            let organization = &report.organization;
            return Err(
                format!("{shown}: {organization} is here already, and not as it says: {count} things differ").into()
            );
        }
        for part in evidence.parts() {
            let part = part?;
            let packed = part.body.starts_with(&GZIP);
            let delivered = installation.evidence.deliver(installation.arrival(), Bytes::from(part.body), packed).await;
            delivered.map_err(|problem| format!("{}: {problem}", part.shown))?;
            installation.engine.touch();
        }
        let (organization, accounts) = (&report.organization, report.accounts);
        out!("{organization} is imported from {shown}: {accounts} accounts, managed by {}", report.management_account);
        for one in &report.gaps {
            let mut told = gap(one);
            hider.hide(&mut told);
            draw::line(&told, of_errors()).iter().for_each(|line| err!("{line}"));
        }
        Ok(())
    }
}

/// How a document stands to what is there.
fn standing(snapshot: &engine::Snapshot, document: &OrganizationDocument, importer: AccountId) -> String {
    let Some(id) = server::known_organization(snapshot, document, importer) else {
        return "the installation has another organization, which stays as it is".to_owned();
    };
    let organization = snapshot.state.organizations.organizations.get(&id);
    let import = organization.and_then(|organization| organization.import.as_ref());
    if import.is_some_and(|import| import.document == server::document_digest(document)) {
        return format!("{id} was imported from it, and stays as it is");
    }
    format!(
        "{id} is here from another version of it, and stays as it is; `bailiwick import organization` shows what differs"
    )
}
