//! The page of what is modelled: operations, managed rules, resource types.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use crate::control::covered;
use evaluation::rules::{catalogue, managed_rule};
use reports::coverage::{Rule, Rules, State};
use web_console::coverage::{CoveragePage, List};
use web_console::screen::Screen;

/// `coverage?list=SERVICE|rules|types&text=TEXT&only=modelled|not modelled`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let coverage = covered(look.installation);
    let list = match look.given("list") {
        None => List::Summary,
        Some("rules") => List::Rules,
        Some("types") => List::Types,
        Some(name) if coverage.services.contains_key(name) => List::Service(name.to_owned()),
        Some(other) => return Err(Problem::not_found(format!("There is no list {other:?}."))),
    };
    let only = match look.given("only") {
        Some("modelled") => Some(State::Modelled),
        Some("not modelled") => Some(State::NotModelled),
        _ => None,
    };
    let text = look.given("text").unwrap_or_default().to_owned();
    html(&CoveragePage { frame: look.frame(Screen::Coverage, "Coverage"), coverage, rules: rules(), list, text, only })
}

/// The rules that there are, and the types that they judge.
fn rules() -> Rules {
    let mut told = Rules::default();
    for known in catalogue() {
        let modelled = managed_rule(known.identifier);
        told.modelled += u64::from(modelled.is_some());
        for name in &known.resource_types {
            let of = told.resource_types.entry((*name).to_owned()).or_default();
            of.rules += 1;
            of.modelled += u64::from(modelled.is_some());
        }
        told.rules.push(Rule {
            identifier: known.identifier.to_owned(),
            page: known.page.to_owned(),
            is_modelled: modelled.is_some(),
            resource_types: known.resource_types.iter().map(|name| (*name).to_owned()).collect(),
        });
    }
    told
}
