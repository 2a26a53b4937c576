//! Names for what a report mentions by id.

use serde_json::Value;

/// Accounts that are named one by one.
const NAMED: usize = 3;

/// The names in a report.
pub struct Labels<'a>(pub &'a Value);

impl Labels<'_> {
    fn name(&self, kind: &str, id: &str) -> Option<String> {
        let name = self.0.get("names")?.get(kind)?.get(id)?.as_str()?;
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// `payments (111122223333)`.
    pub fn account(&self, id: &Value) -> String {
        let id = id.as_str().unwrap_or_default();
        self.name("accounts", id).map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"))
    }

    /// A few accounts by name, many by their number.
    pub fn accounts(&self, ids: &Value) -> String {
        let ids = ids.as_array().map(Vec::as_slice).unwrap_or_default();
        if ids.len() <= NAMED {
            return ids.iter().map(|id| self.account(id)).collect::<Vec<_>>().join(", ");
        }
        let first = ids.iter().take(2).map(|id| self.account(id)).collect::<Vec<_>>().join(", ");
        format!("{} accounts: {first}, ...", ids.len())
    }

    /// A node of the tree by its path.
    pub fn node(&self, id: &Value) -> String {
        let id = id.as_str().unwrap_or_default();
        self.name("nodes", id).or_else(|| self.name("accounts", id)).unwrap_or_else(|| id.to_owned())
    }

    /// A policy by its name.
    pub fn policy(&self, id: &Value) -> String {
        let id = id.as_str().unwrap_or_default();
        self.name("policies", id).unwrap_or_else(|| id.to_owned())
    }
}
