//! The ids of what is imported: those that are told, and for the rest such as nothing has.

use super::imported::ImportedOrganization;
use super::problem::{ImportPlace, ImportProblem};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::{ManagedPolicy, implicit_email};
use crate::state::State;
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, ParentId, PolicyId, RootId, TargetId};
use smol_str::SmolStr;
use std::collections::HashSet;

/// Ids by position.
#[derive(Debug, Clone)]
pub(super) struct Ids {
    pub(super) organization: OrganizationId,
    pub(super) root: RootId,
    pub(super) units: Vec<OrganizationalUnitId>,
    pub(super) accounts: Vec<AccountId>,
    pub(super) management: AccountId,
    pub(super) policies: Vec<PolicyId>,
}

impl Ids {
    /// Takes what is told, and mints what isn't. What is known already is told as a problem.
    pub(super) fn of(
        imported: &ImportedOrganization,
        state: &State,
        context: &Context<'_>,
        problems: &mut Vec<ImportProblem>,
    ) -> Self {
        let organizations = &state.organizations;
        let mut wrong = |place, message| problems.push(ImportProblem { place, message });
        let accounts = accounts(imported, state, context, &mut wrong);
        let management = match imported.management_account {
            Some(at) => accounts.get(at).copied().unwrap_or(imported.importer),
            None => imported.importer,
        };
        let known = |account: &AccountId| organizations.organization_of(*account).is_some();
        if imported.management_account.is_none() && known(&management) {
            let message = format!("{management} belongs to an organization here already");
            wrong(ImportPlace::ManagementAccount, message);
        }
        let key = [management.to_string(), state.sequence.to_string()];
        let key: Vec<&str> = key.iter().map(String::as_str).take(if state.sequence == 0 { 1 } else { 2 }).collect();
        let organization: OrganizationId = match &imported.id {
            Some(id) => id.clone(),
            None => mint(|attempt| {
                let id = format!("o-{}", context.seed.alphanumeric("organization", &key, attempt, 10)).parse().ok()?;
                (!organizations.organizations.contains_key(&id)).then_some(id)
            }),
        };
        if organizations.organizations.contains_key(&organization) {
            wrong(ImportPlace::Organization, format!("the organization {organization} is here already"));
        }
        let root = root(imported, state, context, &key);
        if organizations.roots.contains_key(&root) {
            wrong(ImportPlace::Root, format!("the root {root} is here already"));
        }
        let units = units(imported, state, context, &root, &mut wrong);
        let policies = policies(imported, state, context, &organization, &mut wrong);
        Self { organization, root, units, accounts, management, policies }
    }

    /// The node that a unit's or account's parent is.
    pub(super) fn parent(&self, unit: Option<usize>) -> ParentId {
        let unit = unit.and_then(|at| self.units.get(at));
        unit.map_or_else(|| ParentId::Root(self.root.clone()), |unit| ParentId::OrganizationalUnit(unit.clone()))
    }

    /// A unit as a node.
    pub(super) fn unit(&self, at: usize) -> TargetId {
        self.parent(Some(at)).into()
    }

    /// An account by position.
    pub(super) fn account(&self, at: usize) -> AccountId {
        self.accounts.get(at).copied().unwrap_or(self.management)
    }
}

/// The root that a unit's id names, where the root's own isn't told; else a new one.
fn root(imported: &ImportedOrganization, state: &State, context: &Context<'_>, key: &[&str]) -> RootId {
    if let Some(id) = &imported.root_id {
        return id.clone();
    }
    let of_unit = imported.units.iter().find_map(|unit| unit.id.as_ref()?.as_str().split('-').nth(1));
    if let Some(Ok(root)) = of_unit.map(|characters| format!("r-{characters}").parse()) {
        return root;
    }
    mint(|attempt| {
        let id = format!("r-{}", context.seed.alphanumeric("root", key, attempt, 4)).parse().ok()?;
        (!state.organizations.roots.contains_key(&id)).then_some(id)
    })
}

fn accounts(
    imported: &ImportedOrganization,
    state: &State,
    context: &Context<'_>,
    wrong: &mut impl FnMut(ImportPlace, String),
) -> Vec<AccountId> {
    let organizations = &state.organizations;
    let mut taken: HashSet<AccountId> = imported.accounts.iter().filter_map(|account| account.id).collect();
    taken.insert(imported.importer);
    let mut emails: HashSet<String> = HashSet::new();
    if imported.management_account.is_none() {
        emails.insert(implicit_email(imported.importer).to_ascii_lowercase());
    }
    let mut ids = Vec::with_capacity(imported.accounts.len());
    for (at, account) in imported.accounts.iter().enumerate() {
        let id = account.id.unwrap_or_else(|| {
            if imported.management_account == Some(at) && !organizations.is_account(imported.importer) {
                return imported.importer;
            }
            let key = account.email.clone().unwrap_or_else(|| SmolStr::from(format!("{}#{at}", account.name)));
            mint(|attempt| {
                let key = key.to_ascii_lowercase();
                let id = AccountId::from_number(context.seed.number("account", &[&key], attempt, 1_000_000_000_000))?;
                (!organizations.is_account(id) && !taken.contains(&id)).then_some(id)
            })
        });
        taken.insert(id);
        if organizations.is_account(id) {
            wrong(ImportPlace::Account(at), format!("the account {id} is known here already"));
        }
        let email = account.email.clone().unwrap_or_else(|| implicit_email(id)).to_ascii_lowercase();
        if !emails.insert(email.clone()) {
            wrong(ImportPlace::Account(at), "another account has its address".to_owned());
        }
        if organizations.emails.contains_key(&SmolStr::from(email.as_str())) {
            wrong(ImportPlace::Account(at), "an account here has its address already".to_owned());
        }
        ids.push(id);
    }
    ids
}

fn units(
    imported: &ImportedOrganization,
    state: &State,
    context: &Context<'_>,
    root: &RootId,
    wrong: &mut impl FnMut(ImportPlace, String),
) -> Vec<OrganizationalUnitId> {
    let organizations = &state.organizations;
    let mut taken: HashSet<OrganizationalUnitId> = imported.units.iter().filter_map(|unit| unit.id.clone()).collect();
    let mut ids: Vec<OrganizationalUnitId> = Vec::with_capacity(imported.units.len());
    let characters = root.as_str().trim_start_matches("r-");
    for (at, unit) in imported.units.iter().enumerate() {
        let id = unit.id.clone().unwrap_or_else(|| {
            let parent = unit.parent.and_then(|parent| ids.get(parent)).map_or(root.as_str(), |id| id.as_str());
            mint(|attempt| {
                let own = context.seed.alphanumeric("organizational unit", &[parent, &unit.name], attempt, 8);
                let id: OrganizationalUnitId = format!("ou-{characters}-{own}").parse().ok()?;
                (!organizations.units.contains_key(&id) && !taken.contains(&id)).then_some(id)
            })
        });
        taken.insert(id.clone());
        if organizations.units.contains_key(&id) {
            wrong(ImportPlace::Unit(at), format!("the unit {id} is here already"));
        }
        if id.as_str().split('-').nth(1) != Some(characters) {
            wrong(ImportPlace::Unit(at), format!("{id} is a unit of another root than {root}"));
        }
        ids.push(id);
    }
    ids
}

fn policies(
    imported: &ImportedOrganization,
    state: &State,
    context: &Context<'_>,
    organization: &OrganizationId,
    wrong: &mut impl FnMut(ImportPlace, String),
) -> Vec<PolicyId> {
    let organizations = &state.organizations;
    let mut taken: HashSet<PolicyId> = imported.policies.iter().filter_map(|policy| policy.id.clone()).collect();
    let mut ids = Vec::with_capacity(imported.policies.len());
    for (at, policy) in imported.policies.iter().enumerate() {
        let id = policy.id.clone().unwrap_or_else(|| {
            mint(|attempt| {
                let key = [organization.as_str(), policy.policy_type.api_name(), &policy.name];
                let id: PolicyId =
                    format!("p-{}", context.seed.alphanumeric("policy", &key, attempt, 10)).parse().ok()?;
                (!organizations.policies.contains_key(&id) && !taken.contains(&id)).then_some(id)
            })
        });
        taken.insert(id.clone());
        if organizations.policies.contains_key(&id) || ManagedPolicy::with_id(&id).is_some() {
            wrong(ImportPlace::Policy(at), format!("the policy {id} is here already"));
        }
        ids.push(id);
    }
    ids
}
