//! Ids of roles, which nothing here creates.

use crate::installation::Installation;
use identifiers::AccountId;

/// The id that stands for a role in user ids: `AROA` and seventeen characters, the same for the same role.
pub(super) fn role_id(installation: &Installation, account: AccountId, role: &str) -> String {
    let key = installation.engine.seed().alphanumeric("role", &[&account.to_string(), role], 0, 17);
    format!("AROA{}", key.to_ascii_uppercase())
}
