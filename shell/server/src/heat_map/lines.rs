//! The lines of a heat map: accounts below the units that they are in, or in an order of their own.

use super::asked::Asked;
use governance::State;
use governance::organizations::{Child, Organization};
use identifiers::{AccountId, ParentId, TargetId};
use std::ops::Range;

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A root or unit.
    Node {
        /// Which.
        id: TargetId,
        /// How many nodes are above it.
        depth: usize,
        /// The places of the accounts below it, at any depth.
        accounts: Range<usize>,
        /// Whether their lines follow.
        open: bool,
    },
    /// An account.
    Account {
        /// Its place among the accounts.
        place: usize,
        /// How many nodes are above it.
        depth: usize,
    },
}

/// Accounts, and the lines that they are in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    /// The accounts that are asked for, in the order of the tree.
    pub accounts: Vec<AccountId>,
    /// The lines.
    pub all: Vec<Line>,
}

impl Lines {
    /// The lines of an organization, as far as they are asked for and kept.
    pub fn of(state: &State, organization: &Organization, asked: &Asked, keep: &dyn Fn(AccountId) -> bool) -> Self {
        let mut walk = Walk { state, asked, keep, lines: Self::default() };
        match &asked.node {
            Some(TargetId::Account(account)) => walk.account(*account, 0, true),
            Some(TargetId::OrganizationalUnit(unit)) => walk.node(&ParentId::OrganizationalUnit(unit.clone()), 0, true),
            Some(TargetId::Root(root)) => walk.node(&ParentId::Root(root.clone()), 0, true),
            None => walk.node(&ParentId::Root(organization.root.clone()), 0, true),
        }
        walk.lines
    }

    /// The line of one account.
    pub fn of_one(account: AccountId) -> Self {
        Self { accounts: vec![account], all: vec![Line::Account { place: 0, depth: 0 }] }
    }

    /// The accounts without units, in another order: the greatest of what is told of each first; those without are left out.
    #[must_use]
    pub fn ordered<K: Ord>(&self, of: impl Fn(usize) -> Option<K>) -> Self {
        let told = self.accounts.iter().enumerate().filter_map(|(place, account)| Some((of(place)?, *account)));
        let mut told: Vec<(K, AccountId)> = told.collect();
        told.sort_by(|(one, _), (other, _)| other.cmp(one));
        let accounts: Vec<AccountId> = told.into_iter().map(|(_, account)| account).collect();
        let all = (0..accounts.len()).map(|place| Line::Account { place, depth: 0 }).collect();
        Self { accounts, all }
    }
}

struct Walk<'w> {
    state: &'w State,
    asked: &'w Asked,
    keep: &'w dyn Fn(AccountId) -> bool,
    lines: Lines,
}

impl Walk<'_> {
    fn node(&mut self, node: &ParentId, depth: usize, shown: bool) {
        let id = TargetId::from(node.clone());
        let open = !self.asked.is_shut(&id.to_string());
        let (line, first) = (self.lines.all.len(), self.lines.accounts.len());
        if shown {
            self.lines.all.push(Line::Node { id: id.clone(), depth, accounts: first..first, open });
        }
        let children = || self.state.organizations.children_of(node).map(|(_, child)| child);
        for child in children() {
            if let Child::Account(account) = child {
                self.account(*account, depth + 1, shown && open);
            }
        }
        for child in children() {
            if let Child::OrganizationalUnit(unit) = child {
                self.node(&ParentId::OrganizationalUnit(unit.clone()), depth + 1, shown && open);
            }
        }
        let end = self.lines.accounts.len();
        if end == first {
            // A unit in which nothing is shows nothing.
            self.lines.all.truncate(line);
        } else if let Some(Line::Node { accounts, .. }) = self.lines.all.get_mut(line).filter(|_| shown) {
            accounts.end = end;
        }
    }

    fn account(&mut self, account: AccountId, depth: usize, shown: bool) {
        if !(self.keep)(account) {
            return;
        }
        if let Some(text) = &self.asked.text {
            let name = self.state.organizations.accounts.get(&account).map(|account| account.name.to_lowercase());
            if !name.is_some_and(|name| name.contains(text)) && !account.to_string().contains(text) {
                return;
            }
        }
        if shown {
            self.lines.all.push(Line::Account { place: self.lines.accounts.len(), depth });
        }
        self.lines.accounts.push(account);
    }
}
