//! Accounts by rules: what was judged, how, and what couldn't be.

use super::{heading, pack::statuses};
use crate::Problem;
use crate::answers::Answer;
use crate::demo::accounts::{Account, Staff};
use crate::demo::packs::Pack;
use crate::demo::session::Session;
use anstyle::{AnsiColor, Style};
use comfy_table::{Table, presets::NOTHING};
use reports::Compliance;
use reports::compliance::Standing;
use std::collections::BTreeMap;

/// Accounts that are shown.
const SHOWN: usize = 16;

/// Prints a row a account, a column a rule.
pub async fn print(session: &Session, staff: &Staff, pack: &Pack) -> Result<(), Problem> {
    heading("Compliance, accounts by rules");
    let deployed: BTreeMap<String, String> = statuses(session, staff, pack)
        .await?
        .iter()
        .filter(|member| member.text_at("/Status").ends_with("SUCCESSFUL"))
        .map(|member| (member.text_at("/AccountId"), member.text_at("/ConformancePackName")))
        .collect();
    let mut rules: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    // Every fourth account: a picture of the whole, not of the first unit.
    for account in staff.members.iter().step_by(staff.members.len().div_ceil(SHOWN).max(1)) {
        let Some(name) = deployed.get(&account.id.to_string()) else { continue };
        let standing = standing(session, account, Some(name)).await?;
        let verdicts: BTreeMap<String, Standing> =
            standing.rules.into_iter().map(|rule| (rule.name_in_template, rule.compliance)).collect();
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
        row.extend(rules.iter().map(|rule| mark(verdicts.get(rule).copied()).to_owned()));
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
async fn reasons(session: &Session, account: &Account) -> Result<(), Problem> {
    let answer = standing(session, account, None).await?;
    for rule in answer.rules.iter().filter(|rule| rule.compliance == Standing::InsufficientData) {
        let needs = rule.needs.join(", ");
        let needs = if needs.is_empty() { needs } else { format!(" (needs {needs})") };
        let reason = rule.reason.as_str().replace('_', " ");
        anstream::println!("  {}: {}: {reason}{needs}", account.name, rule.name_in_template);
    }
    Ok(())
}

/// How the rules of an account stand, or those of one pack.
async fn standing(session: &Session, account: &Account, pack: Option<&str>) -> Result<Compliance, Problem> {
    let id = account.id.to_string();
    let mut query = vec![("account", id.as_str()), ("region", session.home.as_str())];
    query.extend(pack.map(|pack| ("pack", pack)));
    Ok(session.client().get("/_bailiwick/compliance", &query).await?)
}

fn mark(standing: Option<Standing>) -> &'static str {
    match standing {
        Some(Standing::Compliant) => "+",
        Some(Standing::NonCompliant) => "x",
        Some(Standing::InsufficientData) | None => ".",
    }
}

fn coloured(table: &str) -> String {
    let good = Style::new().fg_color(Some(AnsiColor::Green.into()));
    let bad = Style::new().fg_color(Some(AnsiColor::Red.into()));
    table.replace(" + ", &format!(" {good}+{good:#} ")).replace(" x ", &format!(" {bad}x{bad:#} "))
}
