//! Names for what a report mentions by id.

use super::Names;

/// Accounts that are named one by one.
const NAMED: usize = 3;

/// The names in a report.
pub struct Labels<'a>(pub &'a Names);

/// A name that says something.
fn known(name: Option<&Option<String>>) -> Option<String> {
    name?.clone().filter(|name| !name.is_empty())
}

impl Labels<'_> {
    /// `payments (111122223333)`.
    pub fn account(&self, id: &str) -> String {
        known(self.0.accounts.get(id)).map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"))
    }

    /// A few accounts by name, many by their number.
    pub fn accounts(&self, ids: &[String]) -> String {
        if ids.len() <= NAMED {
            return ids.iter().map(|id| self.account(id)).collect::<Vec<_>>().join(", ");
        }
        let first = ids.iter().take(2).map(|id| self.account(id)).collect::<Vec<_>>().join(", ");
        format!("{} accounts: {first}, ...", ids.len())
    }

    /// A node of the tree by its path.
    pub fn node(&self, id: &str) -> String {
        known(self.0.nodes.get(id)).or_else(|| known(self.0.accounts.get(id))).unwrap_or_else(|| id.to_owned())
    }

    /// A policy by its name.
    pub fn policy(&self, id: &str) -> String {
        known(self.0.policies.get(id)).unwrap_or_else(|| id.to_owned())
    }
}
