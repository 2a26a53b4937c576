//! Draws a report for a terminal.

use crate::draw;
use anstyle::Style;
use reports::WhatIf;
use reports::what_if::{LOOK_AT, Labels, NOT_COVERED, RiskKind, answer, rehearsed, risk, sections};

const HEADING: Style = Style::new().bold();
/// What hurts most.
const WORST: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(anstyle::AnsiColor::Red)));

/// For a terminal of so many columns, or a file.
pub fn table(report: &WhatIf, width: Option<u16>) -> String {
    let mut lines = Vec::new();
    for sentence in [answer(report), rehearsed(report)] {
        lines.extend(draw::paragraph("", &sentence, width));
    }
    let labels = Labels(&report.names);
    if !report.summary.risks.is_empty() {
        lines.extend([String::new(), heading(LOOK_AT)]);
        let risks = report.summary.risks.iter();
        lines.extend(risks.flat_map(|it| {
            let told = draw::paragraph("  !", &risk(it, &labels), width);
            let is_worst = it.kind == RiskKind::LosesEverything;
            told.into_iter().map(move |line| if is_worst { format!("{WORST}{line}{WORST:#}") } else { line })
        }));
    }
    let beside = report.beside.as_ref().map(reports::what_if::Beside::told).unwrap_or_default();
    if !beside.is_empty() {
        lines.extend([String::new(), heading(NOT_COVERED)]);
        lines.extend(beside.iter().flat_map(|it| draw::paragraph("  -", it, width)));
    }
    for section in sections(report) {
        lines.extend([String::new(), heading(section.title)]);
        lines.extend(draw::table(&section, width));
        lines.extend(section.more.map(|more| format!("  {more}")));
    }
    for note in &report.notes {
        lines.push(String::new());
        lines.extend(draw::paragraph("Note:", note, width));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

fn heading(text: &str) -> String {
    format!("{HEADING}{text}{HEADING:#}")
}

#[cfg(test)]
mod tests {
    use super::table;
    use reports::WhatIf;
    use reports::what_if::Summary;
    use reports::what_if::formats::markdown;
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
        let mut report: WhatIf = serde_json::from_value(report).unwrap();
        report.summary = Summary::of(&report.calls, &report.consequences, &report.names);
        report
    }

    #[test]
    fn a_terminal_gets_names_and_values() {
        let drawn = table(&report(), None);
        for expected in [
            "Rehearsed 2 calls on version 7 (2025-06-01T00:00:00.000Z); nothing was changed.\n",
            "1 call would be refused. Something would change for 1 account: 1 account moves; effective policies of 1 account;",
            "  ! call 2, AttachPolicy: DuplicatePolicyAttachmentException: It is attached.\n",
            "  ! base isn't attached at Root/Prod: what no other service control policy there allows is denied: ",
            "refused: DuplicatePolicyAttachmentException: It is attached.",
            "<b>pay*\u{fffd}[2J  (222222222222)",
            "Root/Prod",
            "@@append base at Root/Prod",
            "SERVICE_CONTROL_POLICY  base    is missing  Root/Prod",
            "eu-west-1  recording  gone",
            "Note: a note",
        ] {
            assert!(drawn.contains(expected), "{expected}\n{drawn}");
        }
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_the_answer_comes_first() {
        for width in [60, 80, 100] {
            let drawn = anstream::adapter::strip_str(&table(&report(), Some(width))).to_string();
            let widest = drawn.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(usize::from(width)), "{width}\n{drawn}");
            let at = |text: &str| drawn.find(text).expect(text);
            let order = ["1 call would be refused", "nothing was changed", "Look at this first", "Accounts", "Calls"];
            assert!(order.map(at).is_sorted(), "{drawn}");
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
            "| SERVICE\\_CONTROL\\_POLICY | base | is missing | Root/Prod |\n",
            "| eu-west-1 | recording | gone |  |\n",
        ] {
            assert!(drawn.contains(expected), "{expected}\n{drawn}");
        }
    }
}
