//! A report for what reads JUnit's XML: a test case for each call, one for each kind of risk, and one for each thing that isn't rehearsed.

use crate::printable::printable;
use crate::what_if::{Labels, Outcome, RiskKind, WhatIf, answer, rehearsed, risk};
use askama::Template;

/// For continuous integration. A call that is refused fails, and so does each kind of risk that there is; what couldn't be rehearsed is
/// skipped.
pub fn junit(report: &WhatIf) -> String {
    let labels = Labels(&report.names);
    let calls = report.calls.iter().map(|call| {
        let of = call.address.as_ref().map(|address| format!(" of {address}")).unwrap_or_default();
        let (kind, text) = match &call.outcome {
            Outcome::Refused { refusal } => (refusal.code.clone(), refusal.told()),
            Outcome::NotMade { refusal } => ("not made".to_owned(), refusal.message.clone()),
            Outcome::Accepted(_) | Outcome::Unchanged(_) | Outcome::Answered(_) => Default::default(),
        };
        let name = format!("call {}, {}{of}", call.call, call.operation);
        Case::new(&call.service, &name, (!kind.is_empty()).then_some((kind, vec![text])))
    });
    // Each kind is a case, so that what is new is seen beside what was so before.
    let kinds = RiskKind::ALL.into_iter().filter(|kind| *kind != RiskKind::CallRefused);
    let risks = kinds.map(|kind| {
        let found: Vec<String> =
            report.summary.risks.iter().filter(|it| it.kind == kind).map(|it| risk(it, &labels)).collect();
        let failure = (!found.is_empty()).then(|| (kind.to_string(), found));
        Case::new("risks", kind.as_str(), failure)
    });
    let beside = report.beside.as_ref();
    let unknown = beside.into_iter().flat_map(|beside| &beside.unknown).map(|it| {
        let mut case = Case::new("not rehearsed", &it.address, None);
        case.skipped = Some(shown(&format!("{} {}", it.attribute, it.why)));
        case
    });
    let not_mapped = beside.into_iter().flat_map(|beside| &beside.not_mapped).map(|it| {
        let mut case = Case::new("not rehearsed", &it.address, None);
        case.skipped = Some(shown(&format!("resources of type {} can't be rehearsed yet", it.resource_type)));
        case
    });
    let suites = vec![
        Suite::of("calls", calls.collect()),
        Suite::of("risks", risks.collect()),
        Suite::of("not rehearsed", unknown.chain(not_mapped).collect()),
    ];
    let told = beside.map(super::super::Beside::told).unwrap_or_default();
    let said = [vec![answer(report), rehearsed(report)], told, report.notes.clone()].concat();
    let page = Page {
        tests: suites.iter().map(|suite| suite.cases.len()).sum(),
        failures: suites.iter().map(|suite| suite.failures).sum(),
        said: said.iter().map(|line| shown(line)).collect::<Vec<_>>().join("\n"),
        suites,
    };
    // Writing into a text fails nowhere.
    page.render().unwrap_or_default() + "\n"
}

#[derive(Template)]
#[template(path = "what_if.xml")]
struct Page {
    tests: usize,
    failures: usize,
    said: String,
    suites: Vec<Suite>,
}

struct Suite {
    name: &'static str,
    failures: usize,
    skipped: usize,
    cases: Vec<Case>,
}

impl Suite {
    fn of(name: &'static str, cases: Vec<Case>) -> Self {
        let failures = cases.iter().filter(|case| case.failure.is_some()).count();
        let skipped = cases.iter().filter(|case| case.skipped.is_some()).count();
        Self { name, failures, skipped, cases }
    }
}

struct Case {
    class: String,
    name: String,
    failure: Option<Failure>,
    skipped: Option<String>,
}

struct Failure {
    kind: String,
    message: String,
    text: String,
}

impl Case {
    fn new(class: &str, name: &str, failure: Option<(String, Vec<String>)>) -> Self {
        let failure = failure.map(|(kind, found)| Failure {
            kind: shown(&kind),
            message: found.first().map(|first| shown(first)).unwrap_or_default(),
            text: found.iter().map(|line| shown(line)).collect::<Vec<_>>().join("\n"),
        });
        Self { class: format!("bailiwick.{}", shown(class)), name: shown(name), failure, skipped: None }
    }
}

/// XML has no character for most that a terminal obeys, and for two that aren't any.
fn shown(text: &str) -> String {
    printable(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
