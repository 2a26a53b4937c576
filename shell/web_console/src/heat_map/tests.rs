//! A heat map made by hand, as every form of it.

use super::{HeatMapPage, Picture, Said, spreadsheet};
use crate::frame::Frame;
use crate::sample::plain;
use crate::screen::Screen;
use crate::view::{Medium, View};
use askama::Template;
use reports::Time;
use reports::heat_map::{Cell, Column, HeatMap, Row};

const WILD: &str = "<img src=x onerror=alert(1)>\"'&";

fn map() -> HeatMap {
    let column = |pack: &str, rule: &str| Column { pack: pack.to_owned(), rule: rule.to_owned(), identifier: None };
    let row = |id: &str, name: &str, accounts: Option<u64>, cells: Vec<Cell>| Row {
        id: id.to_owned(),
        name: name.to_owned(),
        accounts,
        depth: 1,
        open: accounts == Some(2),
        cells,
    };
    HeatMap {
        version: 7,
        at: Time("2025-06-01T00:00:00.000Z".to_owned()),
        lines: 100,
        rules: 3,
        accounts: 90,
        first_line: 40,
        first_rule: 0,
        columns: vec![column("baseline", "volumes"), column("baseline", WILD), column("own/mine", "x")],
        rows: vec![
            row("ou-1", "Open", Some(2), Vec::new()),
            row("111111111111", WILD, None, vec![Cell::NotCompliant(12), Cell::Compliant, Cell::NotDeployed]),
            row("ou-2", "=Shut", Some(3), vec![Cell::NoData, Cell::NotModelled, Cell::NotCompliant(2)]),
        ],
    }
}

fn page(said: Vec<(&'static str, &str)>, medium: Medium) -> HeatMapPage {
    let view = View { branch: Some("b".to_owned()), medium, ..View::default() };
    let frame = Frame { view, ..plain(Screen::HeatMap) };
    let said = Said(said.into_iter().map(|(name, value)| (name, value.to_owned())).collect());
    let packs = vec!["baseline".to_owned(), "own/mine".to_owned()];
    HeatMapPage {
        frame,
        map: map(),
        said,
        packs,
        regions: vec!["us-east-1".to_owned()],
        page: (40, 20),
        is_cut: false,
        known_from: None,
    }
}

#[test]
fn a_page_shows_five_states_and_leads_to_rules() {
    let html = page(vec![("region", "us-east-1"), ("q", WILD)], Medium::Server).render().unwrap();
    assert!(!html.contains("<img"), "{html}");
    for word in ["not compliant", "compliant", "no data", "not modelled", "not deployed"] {
        assert!(html.contains(&format!("<span class=\"hidden\"> {word}</span>")), "{word}");
    }
    let rule = "rule?account=111111111111&#38;pack=baseline&#38;rule=volumes&#38;region=us-east-1&#38;branch=b";
    assert!(html.contains(rule), "{html}");
    assert!(html.contains("line=80") && !html.contains("column="), "lines after, and no more rules");
    assert!(html.contains("colspan=\"2\">baseline</th>") && html.contains(">mine</th>"));
}

#[test]
fn a_unit_turns_and_turns_back() {
    let opened = page(vec![("q", "a")], Medium::Server);
    assert_eq!(opened.turned(&opened.map.rows[0]).to_string(), "?q=a&shut=ou-1&branch=b");
    let shut = page(vec![("shut", "ou-1,ou-3")], Medium::Server);
    assert_eq!(shut.turned(&shut.map.rows[0]).to_string(), "?shut=ou-3&branch=b");
    let all = page(vec![("shut", "all"), ("open", "ou-1")], Medium::Server);
    assert_eq!(all.turned(&all.map.rows[0]).to_string(), "?shut=all&branch=b");
}

#[test]
fn a_folder_has_no_forms_and_one_arrangement() {
    let html = page(Vec::new(), Medium::Files).render().unwrap();
    assert!(!html.contains("<form") && !html.contains("data-slices") && !html.contains("form=csv"), "{html}");
    assert!(!html.contains("shut="), "a folder would have a page for every set of units that are shut");
    assert!(html.contains("heat-map,line=80.html"));
}

#[test]
fn a_spreadsheet_has_no_formulas() {
    let text = String::from_utf8(spreadsheet(&map()).unwrap()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3, "a unit whose accounts follow is no line: {text}");
    assert!(lines[1].ends_with("not compliant: 12,compliant,not deployed"), "{text}");
    assert_eq!(lines[2], "ou-2,'=Shut,no data,not modelled,not compliant: 2");
}

#[test]
fn a_picture_says_what_it_leaves_out() {
    let svg = Picture { map: map() }.render().unwrap();
    assert!(svg.starts_with("<svg") && !svg.contains("<img"), "{svg}");
    assert!(svg.contains(">12</text>") && svg.contains("the first 3 of 100 lines"));
}
