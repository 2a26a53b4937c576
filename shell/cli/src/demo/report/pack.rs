//! The organization conformance pack: its status, and each member's.

use super::{hang, heading, say};
use crate::Problem;
use crate::answers::Answer;
use crate::demo::accounts::Staff;
use crate::demo::packs::Pack;
use crate::demo::session::Session;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Prints the counts and every member that failed.
pub async fn print(session: &Session, staff: &Staff, pack: &Pack) -> Result<(), Problem> {
    heading(
        &format!("3. The organization conformance pack `{}`", pack.name),
        "One call of the delegated administrator deploys it to every member. One account has no configuration recorder, so the pack fails there, and with that as a \
         whole, as on AWS.",
    );
    let input = json!({ "OrganizationConformancePackNames": [pack.name] });
    let administrator = staff.administrator.id;
    let answer = session.config(administrator, "DescribeOrganizationConformancePackStatuses", input).await?;
    let status = answer.at("/OrganizationConformancePackStatuses/0");
    let reason = status.at("/ErrorMessage").as_str().map(|message| format!(": {message}")).unwrap_or_default();
    say(&format!("organization: {}{reason}", status.text_at("/Status")));
    let members = statuses(session, staff, pack).await?;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for member in &members {
        *counts.entry(member.text_at("/Status")).or_default() += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(status, count)| format!("{count} {status}")).collect();
    say(&format!("members: {}", counts.join(", ")));
    for member in members.iter().filter(|member| member.text_at("/Status").ends_with("FAILED")) {
        let account = member.text_at("/AccountId");
        let name = staff
            .members
            .iter()
            .find(|staff| staff.id.to_string() == account)
            .map_or("management", |staff| &staff.name);
        let (code, message) = (member.text_at("/ErrorCode"), member.text_at("/ErrorMessage"));
        hang(" ", &format!("{name} ({account}): {code}: {message}"));
    }
    Ok(())
}

/// Every member's status.
pub async fn statuses(session: &Session, staff: &Staff, pack: &Pack) -> Result<Vec<Value>, Problem> {
    let mut members = Vec::new();
    let mut input = json!({ "OrganizationConformancePackName": pack.name });
    loop {
        let page = session
            .config(staff.administrator.id, "GetOrganizationConformancePackDetailedStatus", input.clone())
            .await?;
        members.extend(page.at("/OrganizationConformancePackDetailedStatuses").as_array().cloned().unwrap_or_default());
        match page.get("NextToken").filter(|token| token.is_string()) {
            Some(token) => input.put("NextToken", token.clone()),
            None => return Ok(members),
        }
    }
}
