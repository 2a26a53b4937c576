//! UpdateImportedOrganization: shows what differs, or makes it as the document says, all of it or nothing.

use super::change::Change;
use super::matching::matched;
use super::run::Update;
use super::target::Target;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::import::ids::Ids;
use crate::import::imported::ImportedOrganization;
use crate::import::problem::{ImportPlace, ImportProblem};
use crate::organizations::{Event, ImportGap, Rejection as OrganizationsRejection};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::OrganizationId;
use smol_str::SmolStr;

/// Compares an organization with a document, and changes it where that is asked for.
#[derive(Debug, Clone)]
pub struct UpdateImportedOrganization {
    /// The organization that is here.
    pub id: OrganizationId,
    /// What it is to be.
    pub organization: ImportedOrganization,
    /// The digest of the document that says so.
    pub document: SmolStr,
    /// What is missing in it, or was assumed.
    pub gaps: Vec<ImportGap>,
    /// Whether it is changed.
    pub apply: bool,
}

/// What came of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Updated {
    /// What differs, or differed.
    pub changes: Vec<Change>,
    /// What the document doesn't tell, or nothing here can change.
    pub not_compared: Vec<String>,
    /// What would be refused; nothing was changed then.
    pub refused: Vec<ImportProblem>,
}

impl Command for UpdateImportedOrganization {
    type Output = Updated;
    const OPERATION: Operation = Operation::internal("UpdateImportedOrganization");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Updated>, Rejection> {
        let organizations = &state.organizations;
        let Some(own) = organizations.organizations.get(&self.id) else {
            return Err(OrganizationsRejection::OrganizationsNotInUse.into());
        };
        let wanted = matched(&self.organization, own, organizations);
        // What is here already has its ids; nothing else is asked of them.
        let ids = Ids { management: own.management_account, ..Ids::of(&wanted, state, context, &mut Vec::new()) };
        let target = Target::of(&wanted, &ids, own, context);
        let mut update = Update {
            wanted: &wanted,
            ids,
            target,
            organization: self.id.clone(),
            state: state.clone(),
            context,
            events: Vec::new(),
            changes: Vec::new(),
            problems: Vec::new(),
            not_compared: Vec::new(),
        };
        update.everything();
        let Update { mut events, changes, mut problems, not_compared, target, .. } = update;
        // What the first import would refuse is refused again; what a command said of the same place says it already.
        let told: Vec<ImportPlace> = problems.iter().map(|problem| problem.place.clone()).collect();
        problems.extend(target.problems.into_iter().filter(|problem| !told.contains(&problem.place)));
        if self.apply && !problems.is_empty() {
            return Err(Rejection::Import(problems));
        }
        let known = own.import.as_ref().is_some_and(|import| import.document == self.document);
        if self.apply && !(known && events.is_empty()) {
            let (organization, document) = (self.id.clone(), self.document.clone());
            let record =
                Event::OrganizationImported { organization, document, gaps: self.gaps.clone(), at: context.now };
            events.push(record.into());
        }
        let output = Updated { changes, not_compared, refused: problems };
        if self.apply { Ok(Decision::new(events, output)) } else { Ok(Decision::unchanged(output)) }
    }
}

impl Update<'_> {
    /// In an order in which each change finds what it needs: what comes before what goes.
    fn everything(&mut self) {
        self.services_come();
        self.policy_types_come();
        self.units_come();
        self.policies();
        self.accounts();
        self.nodes();
        self.policy_types_go();
        self.policies_go();
        self.central_goes();
        self.aggregators_go();
        self.hub_administrators_go();
        self.administrators();
        self.delegation_policy();
        self.root_access();
        self.recorders();
        self.recorder_tags();
        self.delivery_channels();
        self.retention();
        self.rules();
        self.rule_tags();
        self.packs();
        self.organization_packs();
        self.organization_pack_tags();
        self.hub_administrators_come();
        self.aggregators_come();
        self.new_account_defaults();
        self.central_comes();
        self.security_hub();
        self.hubs();
        self.accounts_go();
        self.units_go();
        self.services_go();
    }
}
