//! One account's effective tag policy, with where each part comes from.

use super::heading;
use crate::Problem;
use crate::demo::accounts::Staff;
use crate::demo::session::Session;
use crate::effective_policy::explained;
use crate::terminal::out;
use crate::width::width;
use reports::EffectivePolicy;

/// Prints the explanation for an account in production.
pub async fn print(session: &Session, staff: &Staff) -> Result<(), Problem> {
    let account =
        staff.members.iter().find(|account| account.path == "Workloads/Production/Payments").unwrap_or(&staff.mover);
    heading(
        &format!("2. The effective tag policy of {} ({})", account.name, account.id),
        "Three policies on its way to the root are merged: which value comes from which policy at which node, by which operator, and what was ignored because a \
         policy above had locked it.",
    );
    let target = account.id.to_string();
    let query = [("type", "TAG_POLICY"), ("target", target.as_str())];
    let answer: EffectivePolicy = session.client().get("/_bailiwick/effective-policy", &query).await?;
    explained(&answer, width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}
