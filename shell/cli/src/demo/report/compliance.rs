//! Accounts by rules: what was judged, how, and what couldn't be.

use super::{heading, pack::statuses};
use crate::Problem;
use crate::demo::accounts::Staff;
use crate::demo::packs::Pack;
use crate::demo::session::{Session, text};
use anstyle::{AnsiColor, Style};
use comfy_table::{Table, presets::NOTHING};
use reports::Compliance;
use serde_json::json;
use std::collections::BTreeMap;

/// Accounts that are shown.
const SHOWN: usize = 16;

/// Prints a row a account, a column a rule.
pub async fn print(session: &Session, staff: &Staff, pack: &Pack) -> Result<(), Problem> {
    heading("Compliance, accounts by rules");
    let deployed: BTreeMap<String, String> = statuses(session, staff, pack)
        .await?
        .iter()
        .filter(|member| text(&member["Status"]).ends_with("SUCCESSFUL"))
        .map(|member| (text(&member["AccountId"]), text(&member["ConformancePackName"])))
        .collect();
    let mut rules: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    // Every fourth account: a picture of the whole, not of the first unit.
    for account in staff.members.iter().step_by(staff.members.len().div_ceil(SHOWN).max(1)) {
        let Some(name) = deployed.get(&account.id.to_string()) else { continue };
        let answer = session
            .config(account.id, "DescribeConformancePackCompliance", json!({ "ConformancePackName": name }))
            .await?;
        let verdicts: BTreeMap<String, String> = answer["ConformancePackRuleComplianceList"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|rule| (short(&text(&rule["ConfigRuleName"])), text(&rule["ComplianceType"])))
            .collect();
        if rules.is_empty() {
            rules = verdicts.keys().cloned().collect();
        }
        rows.push((account, verdicts));
    }
    let mut table = Table::new();
    table.load_style(NOTHING);
    let mut header = vec!["ACCOUNT".to_owned()];
    header.extend((1..=rules.len()).map(|number| number.to_string()));
    table.set_header(header);
    for (account, verdicts) in &rows {
        let mut row = vec![format!("{} {}", account.id, account.name)];
        row.extend(rules.iter().map(|rule| mark(verdicts.get(rule).map_or("", String::as_str)).to_owned()));
        table.add_row(row);
    }
    anstream::println!("{}", coloured(&table.to_string()));
    for (number, rule) in rules.iter().enumerate() {
        anstream::println!("  {:>2} {rule}", number + 1);
    }
    anstream::println!("  + compliant   x not compliant   . no verdict: what follows says why");
    if let Some((account, _)) = rows.first() {
        reasons(session, account).await?;
    }
    Ok(())
}

/// Why rules of one account have no verdict: not modelled, no data, or nothing that they apply to.
async fn reasons(session: &Session, account: &crate::demo::accounts::Account) -> Result<(), Problem> {
    let id = account.id.to_string();
    let query = [("account", id.as_str()), ("region", session.home.as_str())];
    let answer: Compliance = session.client().get("/_bailiwick/compliance", &query).await?;
    for rule in answer.rules.iter().filter(|rule| rule.compliance == "INSUFFICIENT_DATA") {
        let needs = rule.needs.join(", ");
        let needs = if needs.is_empty() { needs } else { format!(" (needs {needs})") };
        let reason = rule.reason.as_str().replace('_', " ");
        anstream::println!("  {}: {}: {reason}{needs}", account.name, short(&rule.rule));
    }
    Ok(())
}

/// The rule's name as the template gives it: without the pack's suffix.
pub fn short(name: &str) -> String {
    name.rsplit_once("-conformance-pack-").map_or(name, |(short, _)| short).to_owned()
}

fn mark(compliance: &str) -> &'static str {
    match compliance {
        "COMPLIANT" => "+",
        "NON_COMPLIANT" => "x",
        _ => ".",
    }
}

fn coloured(table: &str) -> String {
    let good = Style::new().fg_color(Some(AnsiColor::Green.into()));
    let bad = Style::new().fg_color(Some(AnsiColor::Red.into()));
    table.replace(" + ", &format!(" {good}+{good:#} ")).replace(" x ", &format!(" {bad}x{bad:#} "))
}
