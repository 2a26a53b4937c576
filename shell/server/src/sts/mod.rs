//! AWS STS: who the caller is, and the way from a management account into its members.

mod assume_role;
mod get_caller_identity;

use crate::dispatch::{Modelled, operation};
use wire_sts::operations as op;

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::AssumeRole => assume_role::assume_role),
        operation!(Read, op::GetCallerIdentity => get_caller_identity::get_caller_identity),
    ]
}

/// The id that stands for a role in user ids: `AROA` and seventeen characters, the same for the same role.
fn role_id(app: &crate::App, account: identifiers::AccountId, role: &str) -> String {
    let key = app.engine.seed().alphanumeric("role", &[&account.to_string(), role], 0, 17);
    format!("AROA{}", key.to_ascii_uppercase())
}
