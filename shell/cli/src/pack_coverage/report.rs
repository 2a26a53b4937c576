//! What was found in packs, for people and for programs.

use super::coverage::{Coverage, Rule, Status, TemplateProblem};
use crate::draw;
use crate::terminal::out;
use crate::width::width;
use identifiers::Region;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A file and what is in it.
pub type Report = (String, Result<Coverage, Vec<TemplateProblem>>);

/// Prints a table a file, what data all of them need, and the share of rules that are judged.
pub fn print(reports: &[Report]) {
    let width = width();
    let say = |text: &str| draw::line(text, width).iter().for_each(|line| out!("{line}"));
    for (file, coverage) in reports {
        let Ok(coverage) = coverage else { continue };
        say(file);
        drawn(coverage, width).iter().for_each(|line| out!("{line}"));
        for name in &coverage.unset {
            say(&format!("parameter {name} has no default: --parameter {name}=VALUE gives it a value"));
        }
        for problem in &coverage.unresolved {
            say(&format!("the parameters of rules are not looked at: {problem}"));
        }
        if coverage.remediations > 0 {
            say(&remediations(coverage.remediations));
        }
        say(&share(&coverage.rules.iter().collect::<Vec<_>>()));
        out!();
    }
    let rules = all(reports);
    let data = |of: fn(&Rule) -> &Vec<String>| rules.iter().flat_map(|rule| of(rule)).cloned().collect::<BTreeSet<_>>();
    let (types, facts) = (data(|rule| &rule.resource_types), data(|rule| &rule.facts));
    if !types.is_empty() {
        say(&format!("configuration items needed: {}", types.into_iter().collect::<Vec<_>>().join(", ")));
    }
    if !facts.is_empty() {
        say(&format!("account facts needed: {}", facts.into_iter().collect::<Vec<_>>().join(", ")));
    }
    if reports.iter().filter(|(_, coverage)| coverage.is_ok()).count() > 1 {
        say(&format!("all files: {}", share(&rules)));
    }
}

fn remediations(count: usize) -> String {
    format!("{count} remediation{}: kept, not run", if count == 1 { "" } else { "s" })
}

fn all(reports: &[Report]) -> Vec<&Rule> {
    reports.iter().filter_map(|(_, coverage)| coverage.as_ref().ok()).flat_map(|coverage| &coverage.rules).collect()
}

/// A row a rule; two lines where the terminal isn't wide enough.
fn drawn(coverage: &Coverage, width: Option<u16>) -> Vec<String> {
    let header = ["LINE", "RULE", "SOURCE", "STATUS", "NEEDS", "NOTES"];
    let rows: Vec<Vec<String>> = coverage.rules.iter().map(row).collect();
    draw::brief(&header, &rows, width, |row| match row {
        [line, rule, source, status, needs, notes] => {
            let needs = if needs.is_empty() { String::new() } else { format!("needs {needs}") };
            let more = [source.clone(), needs, notes.clone()];
            let more: Vec<String> = more.into_iter().filter(|text| !text.is_empty()).collect();
            [format!("{line:>4} {rule}: {status}"), format!("   {}", more.join("; "))]
        }
        other => [other.join("; "), String::new()],
    })
}

fn row(rule: &Rule) -> Vec<String> {
    let mut notes = rule.parameters.clone();
    notes.extend(rule.not_offered_in.iter().map(|region| format!("not offered in {region}")));
    notes.extend(rule.left_out_by.iter().map(|name| format!("left out by condition {name}")));
    let facts = rule.facts.iter().map(|fact| format!("fact {fact}"));
    let mut needs: Vec<_> = rule.resource_types.iter().cloned().chain(facts).collect();
    let more = if needs.len() > 3 { format!(" and {} more", needs.split_off(2).len()) } else { String::new() };
    vec![
        rule.line.to_string(),
        rule.logical_id.clone(),
        rule.source.clone(),
        rule.status.as_str().to_owned(),
        needs.join(", ") + &more,
        notes.join(" "),
    ]
}

/// How many rules of a file are modelled, and how many it has.
pub fn judged(coverage: &Coverage) -> (usize, usize) {
    let modelled = coverage.rules.iter().filter(|rule| rule.status == Status::Modelled);
    (modelled.count(), coverage.rules.len())
}

fn share(rules: &[&Rule]) -> String {
    let count = |status: Status| rules.iter().filter(|rule| rule.status == status).count();
    let percent = (100 * count(Status::Modelled)).checked_div(rules.len()).unwrap_or_default();
    let mut text = format!("{} of {} rules are modelled ({percent} %)", count(Status::Modelled), rules.len());
    for status in [Status::ByHand, Status::NotModelled, Status::Custom, Status::Unknown] {
        if count(status) > 0 {
            text.push_str(&format!(", {} {}", count(status), status.as_str()));
        }
    }
    let wrong = rules.iter().filter(|rule| rule.status != Status::Unknown && !rule.parameters.is_empty()).count();
    if wrong > 0 {
        text.push_str(&format!("; {wrong} with missing or wrong parameters"));
    }
    let refused = rules.iter().filter(|rule| rule.not_offered_in.is_some()).count();
    if refused > 0 {
        text.push_str(&format!("; {refused} not offered in the Region"));
    }
    let left_out = rules.iter().filter(|rule| rule.left_out_by.is_some()).count();
    if left_out > 0 {
        text.push_str(&format!("; {left_out} left out by conditions"));
    }
    text
}

/// The same for programs.
pub fn as_json(reports: &[Report]) -> Value {
    let files: Vec<_> = reports.iter().map(file).collect();
    json!({"files": files, "summary": summary(&all(reports))})
}

fn file((name, coverage): &Report) -> Value {
    let problem = |one: &TemplateProblem| json!({"message": one.message, "line": one.line, "column": one.column});
    match coverage {
        Err(problems) => {
            json!({"file": name, "valid": false, "problems": problems.iter().map(problem).collect::<Vec<_>>()})
        }
        Ok(coverage) => json!({
            "file": name,
            "valid": true,
            "rules": coverage.rules.iter().map(rule).collect::<Vec<_>>(),
            "remediations_not_run": coverage.remediations,
            "parameters_without_value": coverage.unset,
            "unresolved": coverage.unresolved.iter().map(problem).collect::<Vec<_>>(),
            "summary": summary(&coverage.rules.iter().collect::<Vec<_>>()),
        }),
    }
}

fn rule(rule: &Rule) -> Value {
    json!({
        "logical_id": rule.logical_id,
        "line": rule.line,
        "column": rule.column,
        "source": rule.source,
        "status": rule.status.as_str(),
        "left_out_by_condition": rule.left_out_by,
        "parameter_problems": rule.parameters,
        "not_offered_in": rule.not_offered_in.as_ref().map(Region::as_str),
        "resource_types": rule.resource_types,
        "facts": rule.facts,
    })
}

fn summary(rules: &[&Rule]) -> Value {
    let count = |status: Status| rules.iter().filter(|rule| rule.status == status).count();
    let percent = (100 * count(Status::Modelled)).checked_div(rules.len()).unwrap_or_default();
    json!({
        "rules": rules.len(),
        "modelled": count(Status::Modelled),
        "by_hand": count(Status::ByHand),
        "not_modelled": count(Status::NotModelled),
        "custom": count(Status::Custom),
        "unknown": count(Status::Unknown),
        "modelled_percent": percent,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack_coverage::coverage::of;

    #[test]
    fn both_forms_agree() {
        let text = include_str!("../../../../examples/baseline-pack.yaml");
        let coverage = of(text, &[], None).unwrap();
        let rules: Vec<_> = coverage.rules.iter().collect();
        let modelled = rules.iter().filter(|rule| rule.status == Status::Modelled).count();
        assert_eq!(share(&rules), format!("{modelled} of {} rules are modelled (100 %)", rules.len()));
        let reports = [("a".to_owned(), Ok(coverage)), ("b".to_owned(), of("[]", &[], None))];
        let json = as_json(&reports);
        assert_eq!(json["summary"]["modelled"], modelled);
        assert_eq!(json["files"][1]["valid"], false);
        assert!(json["files"][1]["problems"][0]["message"].as_str().is_some());
    }

    #[test]
    fn no_rule_is_no_share() {
        assert_eq!(share(&[]), "0 of 0 rules are modelled (0 %)");
    }
}
