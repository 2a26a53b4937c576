//! Accounts by rules: what was judged, how, and what couldn't be.

use super::{hang, heading, pack::statuses};
use crate::Problem;
use crate::answers::Answer;
use crate::demo::accounts::{Account, Staff};
use crate::demo::packs::Pack;
use crate::demo::session::Session;
use crate::terminal::{out, output_styled};
use crate::width::width;
use anstyle::{AnsiColor, Style};
use reports::Compliance;
use reports::compliance::{Rule, Standing};
use reports::printable::printable;
use std::collections::BTreeMap;

/// How wide a column of verdicts is.
const COLUMN: usize = 3;
/// How wide a file is taken to be.
const WIDTH: u16 = 100;
/// Accounts that are shown.
const SHOWN: usize = 16;

/// Prints a row an account, a column a rule.
pub async fn print(session: &Session, staff: &Staff, pack: &Pack) -> Result<(), Problem> {
    heading(
        "4. Compliance, accounts by rules",
        "Configuration items of every account were imported as AWS Config delivers them; the pack's rules judged them. Every fourth account is shown.",
    );
    let deployed: BTreeMap<String, String> = statuses(session, staff, pack)
        .await?
        .iter()
        .filter(|member| member.text_at("/Status").ends_with("SUCCESSFUL"))
        .map(|member| (member.text_at("/AccountId"), member.text_at("/ConformancePackName")))
        .collect();
    let mut rules: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    let mut silent: BTreeMap<String, usize> = BTreeMap::new();
    // A picture of the whole, not of the first unit.
    for account in staff.members.iter().step_by(staff.members.len().div_ceil(SHOWN).max(1)) {
        let Some(name) = deployed.get(&account.id.to_string()) else { continue };
        let standing = standing(session, account, Some(name)).await?;
        for rule in standing.rules.iter().filter(|rule| rule.compliance == Standing::InsufficientData) {
            *silent.entry(reason(rule)).or_default() += 1;
        }
        let verdicts: BTreeMap<String, Standing> =
            standing.rules.into_iter().map(|rule| (rule.name_in_template, rule.compliance)).collect();
        if rules.is_empty() {
            rules = verdicts.keys().cloned().collect();
        }
        rows.push((account, verdicts));
    }
    let marks = [("+", "compliant"), ("x", "not compliant"), (".", "no verdict")];
    let legend = marks.map(|(mark, meaning)| format!("{} {meaning}", coloured(mark))).join("   ");
    output_styled(&format!("{legend}\n"));
    let names = rows.iter().map(|(account, _)| account.name.len()).max().unwrap_or_default();
    let room = usize::from(width().unwrap_or(WIDTH)).saturating_sub(names) / COLUMN;
    let numbered: Vec<(usize, &String)> = rules.iter().enumerate().map(|(at, rule)| (at + 1, rule)).collect();
    for part in numbered.chunks(room.max(1)) {
        let numbers: String = part.iter().map(|(number, _)| format!("{number:>COLUMN$}")).collect();
        out!("\n{:names$}{numbers}", "");
        for (account, verdicts) in &rows {
            let cells = part.iter().map(|(_, rule)| coloured(mark(verdicts.get(*rule).copied())));
            let cells: String = cells.map(|cell| format!("{:gap$}{cell}", "", gap = COLUMN - 1)).collect();
            output_styled(&format!("{:names$}{cells}\n", printable(&account.name)));
        }
    }
    out!();
    numbered.iter().for_each(|(number, rule)| out!("{number:>COLUMN$} {rule}"));
    if !silent.is_empty() {
        out!("\nWithout a verdict:");
    }
    for (why, accounts) in silent {
        let accounts = if accounts == 1 { "1 account".to_owned() } else { format!("{accounts} accounts") };
        hang(" ", &format!("{why}: {accounts}"));
    }
    Ok(())
}

/// Why a rule has no verdict: not modelled, no data, or nothing that it applies to.
fn reason(rule: &Rule) -> String {
    let needs = rule.needs.join(", ");
    let needs = if needs.is_empty() { needs } else { format!(" (needs {needs})") };
    format!("{}: {}{needs}", rule.name_in_template, rule.reason.as_str().replace('_', " "))
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

fn coloured(mark: &str) -> String {
    let colour = match mark {
        "+" => AnsiColor::Green,
        "x" => AnsiColor::Red,
        _ => return mark.to_owned(),
    };
    let style = Style::new().fg_color(Some(colour.into()));
    format!("{style}{mark}{style:#}")
}
