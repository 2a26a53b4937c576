//! What the first import would make of a document: places and Security Hub are compared with that, so that both come to the same.

use crate::central_configuration::SERVICE_PRINCIPAL;
use crate::context::Context;
use crate::import::facts::Facts;
use crate::import::ids::Ids;
use crate::import::imported::{ImportedOrganization, ImportedService};
use crate::import::problem::ImportProblem;
use crate::organizations::Organization;
use crate::state::State;
use identifiers::AccountId;
use std::collections::HashMap;

/// What is to be there.
pub(super) struct Target {
    /// Places and Security Hub, as the first import makes them; nothing else.
    pub(super) state: State,
    /// The accounts of the document, by position.
    pub(super) positions: HashMap<AccountId, usize>,
    /// What the first import would refuse of them.
    pub(super) problems: Vec<ImportProblem>,
}

impl Target {
    /// Decides the first import into nothing.
    pub(super) fn of(wanted: &ImportedOrganization, ids: &Ids, own: &Organization, context: &Context<'_>) -> Self {
        let mut wanted = wanted.clone();
        if wanted.trusted_access.is_empty() && own.trusts(SERVICE_PRINCIPAL) {
            // What isn't compared is as it is here.
            wanted
                .trusted_access
                .push(ImportedService { principal: SERVICE_PRINCIPAL.into(), enabled_at: Some(context.now) });
        }
        let nothing = State::default();
        let mut facts = Facts {
            imported: &wanted,
            ids: ids.clone(),
            state: &nothing,
            context,
            events: Vec::new(),
            problems: Vec::new(),
            notes: Vec::new(),
        };
        facts.places();
        facts.security_hub();
        let positions = ids.accounts.iter().enumerate().map(|(at, account)| (*account, at)).collect();
        Self { state: nothing.after(&facts.events), positions, problems: facts.problems }
    }
}
