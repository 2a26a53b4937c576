//! What people ask of a report first, in sentences, whichever way it is drawn.

use super::{Labels, Risk, RiskKind, WhatIf};

/// The heading of what may go wrong.
pub const LOOK_AT: &str = "Look at this first";
/// The heading of what isn't rehearsed, or was taken for granted.
pub const NOT_COVERED: &str = "What this doesn't cover";

/// The answer, in one line.
pub fn answer(report: &WhatIf) -> String {
    let mut said = Vec::new();
    // What hurts most comes first.
    if let Some(lost) = report.summary.risks.iter().find(|it| it.kind == RiskKind::LosesEverything) {
        let accounts = Labels(&report.names).accounts(&lost.accounts);
        let lose = if lost.accounts.len() == 1 { "would lose" } else { "would each lose" };
        said.push(format!("{accounts} {lose} every right."));
    }
    if report.refused > 0 {
        said.push(format!("{} refused.", one_or_many(report.refused, "call would be", "calls would be")));
    }
    let changes: Vec<&str> = report.summary.changes.iter().map(|it| it.text.as_str()).collect();
    said.push(match (report.effect, report.summary.accounts) {
        (false, _) => "Nothing would change.".to_owned(),
        (true, _) if changes.is_empty() => "Nothing would change for any account.".to_owned(),
        (true, 0) => format!("What would change: {}.", changes.join("; ")),
        (true, accounts) => {
            let accounts = one_or_many(accounts, "account", "accounts");
            format!("Something would change for {accounts}: {}.", changes.join("; "))
        }
    });
    if report.beside.as_ref().is_some_and(super::Beside::is_incomplete) {
        said.push("Some of the change could not be rehearsed.".to_owned());
    }
    said.extend(report.replay.as_ref().map(|replay| crate::replay::answer(replay)));
    said.join(" ")
}

/// What was done for it.
pub fn rehearsed(report: &WhatIf) -> String {
    format!(
        "Rehearsed {} on version {} ({}); nothing was changed.",
        one_or_many(report.calls.len(), "call", "calls"),
        report.version,
        report.at
    )
}

/// A risk, and whose it is.
pub fn risk(risk: &Risk, labels: &Labels<'_>) -> String {
    if risk.accounts.is_empty() {
        risk.text.clone()
    } else {
        format!("{}: {}", risk.text, labels.accounts(&risk.accounts))
    }
}

fn one_or_many(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
