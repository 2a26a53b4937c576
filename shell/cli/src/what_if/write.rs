//! Draws a report for a terminal, or as Markdown for a pull request.

use super::sections::{Section, sections};
use crate::printable::printable;
use comfy_table::{Table, presets::NOTHING};
use reports::WhatIf;
use reports::what_if::Consequences;

/// For a terminal.
pub fn table(report: &WhatIf) -> String {
    let mut out = format!("{}\n", summary(report));
    for Section { title, header, rows, more } in sections(report) {
        let mut table = Table::new();
        table.load_style(NOTHING);
        table.set_header(header);
        table.add_rows(rows.iter().map(|row| row.iter().map(|cell| printable(cell))));
        out.push_str(&format!("\n{title}\n"));
        table.trim_fmt().lines().for_each(|line| out.push_str(&format!("  {line}\n")));
        out.extend(more.map(|more| format!("  {more}\n")));
    }
    for note in &report.notes {
        out.push_str(&format!("\nNote: {}\n", printable(note)));
    }
    out
}

/// For a pull request.
pub fn markdown(report: &WhatIf) -> String {
    let mut out = format!("### What would change\n\n{}\n", summary(report));
    for Section { title, header, rows, more } in sections(report) {
        out.push_str(&format!("\n#### {title}\n\n"));
        let header: Vec<String> = header.into_iter().map(capitalised).collect();
        out.push_str(&line(&header));
        out.push_str(&line(&vec!["---".to_owned(); header.len()]));
        for row in rows {
            out.push_str(&line(&row.iter().map(|cell| plain(cell)).collect::<Vec<_>>()));
        }
        out.extend(more.map(|more| format!("\n{more}\n")));
    }
    for note in &report.notes {
        out.push_str(&format!("\n> {}\n", plain(note)));
    }
    out
}

fn line(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A text that can't be taken for Markdown or HTML: names and values come from whoever wrote them.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for character in printable(text).chars() {
        match character {
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '#' => out.extend(['\\', character]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // No mention of anybody.
            '@' => out.push_str("&#64;"),
            other => out.push(other),
        }
    }
    out
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + &characters.as_str().to_lowercase()
}

fn summary(report: &WhatIf) -> String {
    let one_or_many = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let mut said = format!(
        "Rehearsed {} on version {} ({}); nothing was changed.",
        one_or_many(report.calls.len(), "call", "calls"),
        report.version,
        report.at
    );
    if report.refused > 0 {
        said.push_str(&format!(" {} refused.", one_or_many(report.refused, "call would be", "calls would be")));
    }
    if !report.effect {
        said.push_str(" Nothing would change.");
    } else if report.consequences == Consequences::default() {
        said.push_str(" Nothing would change for any account.");
    }
    said
}

#[cfg(test)]
mod tests {
    use super::{markdown, table};
    use reports::WhatIf;
    use serde_json::json;

    fn report() -> WhatIf {
        let report = json!({
            "version": 7, "as_of": null, "at": "2025-06-01T00:00:00.000Z", "effect": true, "refused": 1,
            "calls": [
                {"call": 1, "service": "organizations", "operation": "MoveAccount", "account": "111111111111",
                 "region": "us-east-1", "outcome": "accepted", "facts": [], "answer": {}},
                {"call": 2, "service": "organizations", "operation": "AttachPolicy", "account": "111111111111",
                 "region": "us-east-1", "outcome": "refused",
                 "refusal": {"code": "DuplicatePolicyAttachmentException", "status": 400, "reason": null, "message": "It is attached."}}
            ],
            "consequences": {
                "accounts": [{"account": "222222222222", "what": "moved", "before": {"parent": "r-1", "state": "ACTIVE"},
                    "after": {"parent": "ou-1", "state": "ACTIVE"}}],
                "effective_policies": [{"type": "TAG_POLICY", "what": "changes", "validation_errors": [],
                    "validation_errors_before": [], "accounts": ["222222222222"], "leaves": [
                    {"path": "tags/a/tag_value", "before": null, "after": {"value": ["x|y"],
                     "by": [{"policy": "p-1", "node": "ou-1", "operator": "@@append"}]}}]}],
                "control_policies": [{"type": "SERVICE_CONTROL_POLICY", "gained": [], "lost": [], "rewritten": [],
                    "no_longer_missing": [], "accounts": ["222222222222"],
                    "missing": [{"policy": "p-1", "node": "ou-1"}]}],
                "recorders": [{"region": "eu-west-1", "accounts": ["222222222222"], "before": "recording", "recorder": "gone",
                    "scope_changed": false}],
                "conformance_packs": [], "config_rules": [], "verdicts": [], "security_hub_associations": [],
                "security_hub_settings": [],
            },
            "names": {"accounts": {"222222222222": "<b>pay*\u{1b}[2J\n"}, "nodes": {"r-1": "Root", "ou-1": "Root/Prod"},
                "policies": {"p-1": "base"}},
            "notes": ["a note"],
        });
        serde_json::from_value(report).unwrap()
    }

    #[test]
    fn a_terminal_gets_names_and_values() {
        let drawn = table(&report());
        for expected in [
            "Rehearsed 2 calls on version 7 (2025-06-01T00:00:00.000Z); nothing was changed. 1 call would be refused.",
            "refused: DuplicatePolicyAttachmentException: It is attached.",
            "<b>pay*\u{fffd}[2J  (222222222222)",
            "Root/Prod",
            "@@append base at Root/Prod",
            "SERVICE_CONTROL_POLICY  is missing  base    Root/Prod",
            "eu-west-1  recording  gone",
            "Note: a note",
        ] {
            assert!(drawn.contains(expected), "{expected}\n{drawn}");
        }
    }

    #[test]
    fn a_pull_request_gets_tables_in_which_nothing_is_taken_for_markup() {
        let drawn = markdown(&report());
        for expected in [
            "### What would change\n",
            "| # | Call | As | Outcome |\n| --- | --- | --- | --- |\n",
            "| &lt;b&gt;pay\\*\u{fffd}\\[2J  (222222222222) | moved | Root | Root/Prod |\n",
            "\\[\"x\\|y\"\\]",
            "&#64;&#64;append base at Root/Prod",
            "| SERVICE\\_CONTROL\\_POLICY | is missing | base | Root/Prod |\n",
            "| eu-west-1 | recording | gone |  |\n",
        ] {
            assert!(drawn.contains(expected), "{expected}\n{drawn}");
        }
    }
}
