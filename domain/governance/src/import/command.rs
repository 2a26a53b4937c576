//! ImportOrganization: a whole organization is there from one moment to the next, or nothing of it.

use super::facts::Facts;
use super::ids::Ids;
use super::imported::ImportedOrganization;
use super::problem::ImportProblem;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::{Event, ImportGap};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, OrganizationId};
use smol_str::SmolStr;

/// Makes an organization with everything in it.
#[derive(Debug, Clone)]
pub struct ImportOrganization {
    /// What is to be there.
    pub organization: ImportedOrganization,
    /// The digest of the document that says so.
    pub document: SmolStr,
    /// What is missing in it, or was assumed.
    pub gaps: Vec<ImportGap>,
}

/// An organization that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Its id.
    pub organization: OrganizationId,
    /// The account that manages it.
    pub management_account: AccountId,
    /// What was kept although it wouldn't be taken from a caller.
    pub notes: Vec<ImportProblem>,
}

impl Command for ImportOrganization {
    type Output = Imported;
    const OPERATION: Operation = Operation::internal("ImportOrganization");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Imported>, Rejection> {
        let imported = &self.organization;
        let mut problems = Vec::new();
        let ids = Ids::of(imported, state, context, &mut problems);
        let mut facts = Facts { imported, ids, state, context, events: Vec::new(), problems, notes: Vec::new() };
        facts.organization();
        facts.units();
        facts.accounts();
        facts.policies();
        facts.attachments();
        facts.services();
        facts.delegation_policy();
        facts.places();
        facts.organization_packs();
        facts.security_hub();
        if !facts.problems.is_empty() {
            return Err(Rejection::Import(facts.problems));
        }
        let notes = facts.notes.iter().map(|note| ImportGap {
            source: SmolStr::new_static("import"),
            place: note.place.to_string().into(),
            what: note.message.as_str().into(),
            kind: SmolStr::new_static("assumed"),
        });
        let record = Event::OrganizationImported {
            organization: facts.ids.organization.clone(),
            document: self.document.clone(),
            gaps: self.gaps.iter().cloned().chain(notes).collect(),
            at: context.now,
        };
        facts.push(record);
        let output = Imported {
            organization: facts.ids.organization,
            management_account: facts.ids.management,
            notes: facts.notes,
        };
        Ok(Decision::new(facts.events, output))
    }
}
