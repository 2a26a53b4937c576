//! Ids of roles and users, which nothing here creates.

use crate::installation::Installation;
use identifiers::AccountId;

/// The id that stands for a role in user ids: `AROA` and seventeen characters, the same for the same role.
pub fn role_id(installation: &Installation, account: AccountId, role: &str) -> String {
    unique_id(installation, account, "AROA", "role", role)
}

/// The id of a user: `AIDA` and seventeen characters, the same for the same user.
pub fn user_id(installation: &Installation, account: AccountId, user: &str) -> String {
    unique_id(installation, account, "AIDA", "user", user)
}

fn unique_id(installation: &Installation, account: AccountId, prefix: &str, kind: &str, name: &str) -> String {
    let key = installation.engine.seed().alphanumeric(kind, &[&account.to_string(), name], 0, 17);
    format!("{prefix}{}", key.to_ascii_uppercase())
}
