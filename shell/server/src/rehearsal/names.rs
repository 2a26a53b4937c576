//! Names of what a report mentions by id, so that people can read it: accounts, nodes of the tree, policies.

use governance::State;
use governance::central_configuration::Configuration;
use identifiers::{AccountId, PolicyId, TargetId};
use serde_json::{Map, Value, json};

/// Gathers names while a report is written. What is gone afterwards has the name that it had.
pub(super) struct Names<'a> {
    states: [&'a State; 2],
    accounts: Map<String, Value>,
    nodes: Map<String, Value>,
    policies: Map<String, Value>,
}

impl<'a> Names<'a> {
    /// From the state after and the one before.
    pub(super) fn new(before: &'a State, after: &'a State) -> Self {
        Self { states: [after, before], accounts: Map::new(), nodes: Map::new(), policies: Map::new() }
    }

    fn find<T>(&self, name: impl Fn(&State) -> Option<T>) -> Option<T> {
        self.states.iter().find_map(|state| name(state))
    }

    pub(super) fn account(&mut self, account: AccountId) -> Value {
        let id = account.to_string();
        if !self.accounts.contains_key(&id) {
            let name = self.find(|state| Some(state.organizations.accounts.get(&account)?.name.to_string()));
            self.accounts.insert(id.clone(), name.into());
        }
        id.into()
    }

    pub(super) fn accounts(&mut self, accounts: &[AccountId]) -> Value {
        accounts.iter().map(|account| self.account(*account)).collect()
    }

    /// A node by its id; its name is the path of names from the root down.
    pub(super) fn node(&mut self, node: &TargetId) -> Value {
        if let TargetId::Account(account) = node {
            return self.account(*account);
        }
        let id = node.to_string();
        if !self.nodes.contains_key(&id) {
            let name = self.find(|state| path(state, node));
            self.nodes.insert(id.clone(), name.into());
        }
        id.into()
    }

    pub(super) fn policy(&mut self, policy: &PolicyId) -> Value {
        let id = policy.to_string();
        if !self.policies.contains_key(&id) {
            let managed = governance::organizations::managed_policies().iter().find(|managed| managed.id == id);
            let name = managed.map(|managed| managed.name.to_owned());
            let own = || self.find(|state| Some(state.organizations.policies.get(policy)?.name.to_string()));
            let name = name.or_else(own);
            self.policies.insert(id.clone(), name.into());
        }
        id.into()
    }

    pub(super) fn configuration(&mut self, configuration: Configuration) -> Value {
        let id = configuration.to_string();
        if let Configuration::Policy(policy) = configuration
            && !self.policies.contains_key(&id)
        {
            let name = self.find(|state| Some(state.central_configuration.policies.get(&policy)?.name.to_string()));
            self.policies.insert(id.clone(), name.into());
        }
        id.into()
    }

    /// Everything that was mentioned.
    pub(super) fn all(self) -> Value {
        json!({ "accounts": self.accounts, "nodes": self.nodes, "policies": self.policies })
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
