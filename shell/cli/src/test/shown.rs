//! How expectations stand, for people.

use crate::draw;
use anstyle::{AnsiColor, Color, Style};
use expectations::{Coverage, Finding, Outcome, Report, Verdict};
use reports::printable::printable;

const FAILS: Style = Style::new().bold().fg_color(Some(Color::Ansi(AnsiColor::Red)));
const UNDECIDED: Style = Style::new().bold().fg_color(Some(Color::Ansi(AnsiColor::Yellow)));
/// Accounts of a finding that are named; the rest is counted.
const NAMED: usize = 8;

/// Those that don't hold, in the order of the files, and how many there are of each.
pub fn report(report: &Report, width: Option<u16>) -> String {
    let mut lines = Vec::new();
    for outcome in report.outcomes.iter().filter(|outcome| outcome.verdict != Verdict::Holds) {
        lines.extend(one(outcome, width));
        lines.push(String::new());
    }
    for outcome in &report.outcomes {
        for note in &outcome.notes {
            let told = format!("{}:{} {note}", outcome.file, outcome.line);
            lines.extend(draw::paragraph("note:", &told, width));
        }
    }
    lines.extend(draw::paragraph("", &summary(report), width));
    lines.into_iter().map(|line| line + "\n").collect()
}

/// The same for a pull request.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("\n### What is expected\n\n**{}**\n", summary(report));
    for outcome in report.outcomes.iter().filter(|outcome| outcome.verdict != Verdict::Holds) {
        let title = format!("{}:{} {}", outcome.file, outcome.line, outcome.name);
        out.push_str(&format!("\n- {} {}\n", word(outcome.verdict), plain(&title)));
        for (about, finding) in grouped(&outcome.findings) {
            let because = finding.because.as_ref().map(|because| format!(" ({because})")).unwrap_or_default();
            let about = if about.is_empty() { String::new() } else { format!("{about}: ") };
            out.push_str(&format!(
                "  - {}\n",
                plain(&format!("{about}expected {}, is {}{because}", finding.expected, finding.is))
            ));
        }
    }
    out
}

/// How many hold, and how many don't.
fn summary(report: &Report) -> String {
    let count = report.outcomes.len();
    let all = if count == 1 { "1 expectation".to_owned() } else { format!("{count} expectations") };
    let mut parts = vec![format!("{} {}", report.hold, if report.hold == 1 { "holds" } else { "hold" })];
    if report.fail > 0 {
        parts.push(format!("{} {}", report.fail, if report.fail == 1 { "doesn't" } else { "don't" }));
    }
    if report.undecided > 0 {
        parts.push(format!("{} undecided", report.undecided));
    }
    format!("{all} at version {}: {}.", report.version, parts.join(", "))
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "HOLDS",
        Verdict::Fails => "FAILS",
        Verdict::Undecided => "UNDECIDED",
    }
}

fn one(outcome: &Outcome, width: Option<u16>) -> Vec<String> {
    let style = if outcome.verdict == Verdict::Fails { FAILS } else { UNDECIDED };
    let word = word(outcome.verdict);
    let title = format!("{word} {}:{} {}", outcome.file, outcome.line, outcome.name);
    let mut lines = draw::hanging("", "  ", &title, width);
    if let Some(first) = lines.first_mut()
        && let Some(rest) = first.strip_prefix(word)
    {
        *first = format!("{style}{word}{style:#}{rest}");
    }
    for (about, finding) in grouped(&outcome.findings) {
        let indent = if about.is_empty() { "  " } else { "    " };
        if !about.is_empty() {
            lines.extend(draw::hanging("  ", "  ", &about, width));
        }
        let because = finding.because.as_deref().filter(|because| !because.is_empty());
        let rows =
            [("expected", Some(finding.expected.as_str())), ("is", Some(finding.is.as_str())), ("because", because)];
        for (label, text) in rows {
            let Some(text) = text else { continue };
            lines.extend(draw::hanging(&format!("{indent}{label:<10}"), &format!("{indent}{:10}", ""), text, width));
        }
    }
    lines
}

/// Findings that say the same, each once, with whom they are about.
fn grouped(findings: &[Finding]) -> Vec<(String, &Finding)> {
    let mut groups: Vec<(Vec<&str>, &Finding)> = Vec::new();
    for finding in findings {
        let is_same = |other: &Finding| {
            (&other.expected, &other.is, &other.because) == (&finding.expected, &finding.is, &finding.because)
        };
        let about = finding.about.as_deref();
        match groups.iter_mut().rev().take(NAMED).find(|(_, first)| is_same(first)) {
            Some((all, _)) => all.extend(about),
            None => groups.push((about.into_iter().collect(), finding)),
        }
    }
    let told = |(all, finding): (Vec<&str>, _)| {
        let mut named = all.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        if all.len() > NAMED {
            named.push_str(&format!(" and {} more", all.len() - NAMED));
        }
        (named, finding)
    };
    groups.into_iter().map(told).collect()
}

/// What expectations touch.
pub fn coverage(coverage: &Coverage, width: Option<u16>) -> String {
    let told = format!("Expectations touch {} of {} statements and policies.", coverage.touched, coverage.of);
    let mut lines = vec![String::new()];
    lines.extend(draw::paragraph("", &told, width));
    if !coverage.untouched.is_empty() {
        let row = |one: &expectations::Untouched| {
            let attached = if one.attached { "" } else { "attached nowhere" };
            let statement = one.statement.clone().unwrap_or_default();
            vec![format!("{} ({})", one.name, one.policy), one.policy_type.clone(), statement, attached.to_owned()]
        };
        let rows: Vec<Vec<String>> = coverage.untouched.iter().map(row).collect();
        lines.push(String::new());
        lines.extend(draw::lines(&["UNTOUCHED", "TYPE", "STATEMENT", ""], 0, &rows, width));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// A text that Markdown shows as it is.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for character in printable(text).chars() {
        if "\\`*_{}[]<>#|".contains(character) {
            out.push('\\');
        }
        out.push(if character == '\n' { ' ' } else { character });
    }
    out
}
