//! What another move would change, without making it.

use super::heading;
use crate::Problem;
use crate::demo::accounts::{Staff, id};
use crate::demo::organization::Tree;
use crate::demo::session::Session;
use crate::terminal::{out, output_styled};
use crate::what_if;
use crate::width::width;
use reports::WhatIf;
use serde_json::json;

/// Where it would move to.
const DESTINATION: &str = "Sandbox";

/// Rehearses the move of an account in production, and prints the report.
pub async fn print(session: &Session, tree: &Tree, staff: &Staff) -> Result<(), Problem> {
    let Some(account) = staff.members.iter().find(|account| account.path == "Workloads/Production/Payments") else {
        return Ok(());
    };
    heading(
        &format!("6. What if {} moved to {DESTINATION}?", account.name),
        "A rehearsal on a copy: nothing is changed. The same in another terminal:",
    );
    out!("bailiwick move {} --to {DESTINATION} --dry-run\n", account.name);
    let request = json!({
        "AccountId": id(account),
        "SourceParentId": tree.unit(account.path),
        "DestinationParentId": tree.unit(DESTINATION),
    });
    let plan = json!({ "changes": [{ "operation": "MoveAccount", "request": request }] });
    let report: WhatIf = session.client().post("/_bailiwick/what-if", "application/json", plan.to_string()).await?;
    output_styled(&what_if::table(&report, width()));
    Ok(())
}
