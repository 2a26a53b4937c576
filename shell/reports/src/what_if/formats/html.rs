//! A report as one page that needs nothing else: no scripts, nothing loaded, everything that others wrote escaped.

use crate::printable::printable;
use crate::what_if::{LOOK_AT, Labels, NOT_COVERED, WhatIf, answer, rehearsed, risk, sections};
use askama::Template;

/// For a browser, a ticket, an archive.
pub fn html(report: &WhatIf) -> String {
    let labels = Labels(&report.names);
    let shown = |lines: Vec<String>| lines.iter().map(|line| printable(line)).collect::<Vec<_>>();
    let beside = report.beside.as_ref().map(super::super::Beside::told).unwrap_or_default();
    let lists = [
        List {
            title: LOOK_AT,
            items: {
                let risks = report.summary.risks.iter();
                risks.map(|it| Item { is_grave: it.kind.is_grave(), text: printable(&risk(it, &labels)) }).collect()
            },
        },
        List {
            title: NOT_COVERED,
            items: {
                let lines = shown([beside, report.notes.clone()].concat());
                lines.into_iter().map(|text| Item { is_grave: false, text }).collect()
            },
        },
    ];
    let tables = sections(report).into_iter().map(|section| Table {
        title: section.title,
        header: section.header.iter().map(|name| name.to_lowercase()).collect(),
        rows: section.rows.into_iter().map(shown).collect(),
        more: section.more,
    });
    let page = Page {
        answer: printable(&answer(report)),
        rehearsed: printable(&rehearsed(report)),
        lists: lists.into_iter().filter(|list| !list.items.is_empty()).collect(),
        tables: tables.collect(),
    };
    // Writing into a text fails nowhere.
    page.render().unwrap_or_default() + "\n"
}

#[derive(Template)]
#[template(path = "what_if.html")]
struct Page {
    answer: String,
    rehearsed: String,
    lists: Vec<List>,
    tables: Vec<Table>,
}

struct List {
    title: &'static str,
    items: Vec<Item>,
}

struct Item {
    is_grave: bool,
    text: String,
}

struct Table {
    title: &'static str,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    more: Option<String>,
}
