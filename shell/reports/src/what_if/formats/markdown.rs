//! A report for a pull request: the answer and what to look at, everything else folded, and never more than a comment may have.

use crate::printable::printable;
use crate::section::Section;
use crate::what_if::{LOOK_AT, Labels, NOT_COVERED, WhatIf, answer, rehearsed, risk, sections};

/// The most bytes of a comment; GitHub takes a little more.
pub const MOST_BYTES: usize = 60_000;
/// What is kept for the sentence that says what was left out.
const RESERVE: usize = 2_000;
/// The most characters of a cell, and of the answer.
const CELL: usize = 600;
const ANSWER: usize = 4_000;
/// The most that the lists before the tables may take of a comment.
const LISTS: usize = 30_000;

/// For a pull request.
pub fn markdown(report: &WhatIf) -> String {
    let mut page = Page { out: String::new(), left_out: Vec::new() };
    let (answer, rehearsed) = (cut(&answer(report), ANSWER), rehearsed(report));
    page.out.push_str(&format!("### What would change\n\n**{}**\n\n{rehearsed}\n", plain(&answer)));
    let labels = Labels(&report.names);
    page.list(LOOK_AT, report.summary.risks.iter().map(|it| risk(it, &labels)).collect());
    let beside = report.beside.as_ref().map(super::super::Beside::told).unwrap_or_default();
    page.list(NOT_COVERED, [beside, report.notes.clone()].concat());
    for section in sections(report) {
        page.fold(&section);
    }
    page.done()
}

/// Another report for a pull request: its answer, what it is about, and its tables folded away.
pub fn folded(title: &str, answer: &str, about: &str, sections: &[Section]) -> String {
    let mut page = Page { out: String::new(), left_out: Vec::new() };
    let answer = cut(answer, ANSWER);
    page.out.push_str(&format!("### {title}\n\n**{}**\n\n{}\n", plain(&answer), plain(about)));
    sections.iter().for_each(|section| page.fold(section));
    page.done()
}

/// What is written so far, and what didn't fit.
struct Page {
    out: String,
    left_out: Vec<String>,
}

impl Page {
    /// A list below a heading, none without an item.
    fn list(&mut self, title: &str, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        self.out.push_str(&format!("\n#### {title}\n\n"));
        let (all, mut shown) = (items.len(), 0);
        for item in items {
            let item = format!("- {}\n", plain(&cut(&item, CELL)));
            if self.out.len() + item.len() > LISTS {
                break;
            }
            self.out.push_str(&item);
            shown += 1;
        }
        self.left(title, all - shown, "item");
    }

    /// A table that is folded away.
    fn fold(&mut self, section: &Section) {
        let Section { title, header, rows, more, .. } = section;
        let count = format!("{} line{}", rows.len(), if rows.len() == 1 { "" } else { "s" });
        let head = format!("\n<details><summary>{title} ({count})</summary>\n\n");
        let tail = format!("{}\n</details>\n", more.as_ref().map(|more| format!("\n{more}\n")).unwrap_or_default());
        let names: Vec<String> = header.iter().map(|name| capitalised(name)).collect();
        let columns = line(&names) + &line(&vec!["---".to_owned(); header.len()]);
        let lines: Vec<String> =
            rows.iter().map(|row| line(&row.iter().map(|cell| plain(&cut(cell, CELL))).collect::<Vec<_>>())).collect();
        let room = MOST_BYTES - RESERVE;
        let around = self.out.len() + head.len() + columns.len() + tail.len();
        let fitting: Vec<&String> = lines
            .iter()
            .scan(around, |taken, line| {
                *taken += line.len();
                (*taken <= room).then_some(line)
            })
            .collect();
        self.left(title, lines.len() - fitting.len(), "line");
        if !fitting.is_empty() {
            self.out.push_str(&(head + &columns));
            self.out.extend(fitting.into_iter().map(String::as_str));
            self.out.push_str(&tail);
        }
    }

    fn left(&mut self, title: &str, count: usize, what: &str) {
        if count > 0 {
            self.left_out.push(format!("{count} {what}{} of {title}", if count == 1 { "" } else { "s" }));
        }
    }

    fn done(mut self) -> String {
        if !self.left_out.is_empty() {
            let told = self.left_out.join(", ");
            self.out.push_str(&format!(
                "\n> Left out, because a comment has no room for it: {told}. `--format json` and `--format html` have everything.\n"
            ));
        }
        self.out
    }
}

/// No more than so many characters of a text.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}...", text.split_at(at).0),
        None => text.to_owned(),
    }
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
