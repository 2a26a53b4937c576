//! One account's effective tag policy, with where each part comes from.

use super::heading;
use crate::Problem;
use crate::demo::accounts::Staff;
use crate::demo::session::Session;
use crate::effective_policy::table;
use reports::EffectivePolicy;

/// Prints the explanation for an account in production.
pub async fn print(session: &Session, staff: &Staff) -> Result<(), Problem> {
    let account =
        staff.members.iter().find(|account| account.path == "Workloads/Production/Payments").unwrap_or(&staff.mover);
    heading(&format!("The effective tag policy of {} ({}), and where each part comes from", account.name, account.id));
    let target = account.id.to_string();
    let query = [("type", "TAG_POLICY"), ("target", target.as_str())];
    let answer: EffectivePolicy = session.client().get("/_bailiwick/effective-policy", &query).await?;
    anstream::println!("{}", table(&answer));
    Ok(())
}
