//! Names of what a report mentions by id, so that people can read it: accounts, nodes of the tree, policies.

use governance::State;
use governance::central_configuration::Configuration;
use identifiers::{AccountId, PolicyId, TargetId};
use reports::what_if;

/// Gathers names while a report is written. What is gone afterwards has the name that it had.
pub(super) struct Names<'a> {
    states: [&'a State; 2],
    names: what_if::Names,
}

impl<'a> Names<'a> {
    /// From the state after and the one before.
    pub(super) fn new(before: &'a State, after: &'a State) -> Self {
        Self { states: [after, before], names: what_if::Names::default() }
    }

    fn find<T>(&self, name: impl Fn(&State) -> Option<T>) -> Option<T> {
        self.states.iter().find_map(|state| name(state))
    }

    pub(super) fn account(&mut self, account: AccountId) -> String {
        let id = account.to_string();
        if !self.names.accounts.contains_key(&id) {
            let name = self.find(|state| Some(state.organizations.accounts.get(&account)?.name.to_string()));
            self.names.accounts.insert(id.clone(), name);
        }
        id
    }

    pub(super) fn accounts(&mut self, accounts: &[AccountId]) -> Vec<String> {
        accounts.iter().map(|account| self.account(*account)).collect()
    }

    /// A node by its id; its name is the path of names from the root down.
    pub(super) fn node(&mut self, node: &TargetId) -> String {
        if let TargetId::Account(account) = node {
            return self.account(*account);
        }
        let id = node.to_string();
        if !self.names.nodes.contains_key(&id) {
            let name = self.find(|state| path(state, node));
            self.names.nodes.insert(id.clone(), name);
        }
        id
    }

    pub(super) fn policy(&mut self, policy: &PolicyId) -> String {
        let id = policy.to_string();
        if !self.names.policies.contains_key(&id) {
            let managed = governance::organizations::managed_policies().iter().find(|managed| managed.id == id);
            let name = managed.map(|managed| managed.name.to_owned());
            let own = || self.find(|state| Some(state.organizations.policies.get(policy)?.name.to_string()));
            let name = name.or_else(own);
            self.names.policies.insert(id.clone(), name);
        }
        id
    }

    pub(super) fn configuration(&mut self, configuration: Configuration) -> String {
        let id = configuration.to_string();
        if let Configuration::Policy(policy) = configuration
            && !self.names.policies.contains_key(&id)
        {
            let name = self.find(|state| Some(state.central_configuration.policies.get(&policy)?.name.to_string()));
            self.names.policies.insert(id.clone(), name);
        }
        id
    }

    /// Everything that was mentioned.
    pub(super) fn all(self) -> what_if::Names {
        self.names
    }
}

fn path(state: &State, node: &TargetId) -> Option<String> {
    let organizations = &state.organizations;
    let mut names = Vec::new();
    for node in organizations.path_up(node) {
        names.push(match node {
            TargetId::Root(root) => organizations.roots.get(&root).map(|_| "Root".to_owned())?,
            TargetId::OrganizationalUnit(unit) => organizations.units.get(&unit)?.name.to_string(),
            TargetId::Account(account) => organizations.accounts.get(&account)?.name.to_string(),
        });
    }
    names.reverse();
    Some(names.join("/"))
}
