//! A report as titled tables, whichever way they are drawn.

use super::labels::Labels;
use serde_json::Value;

/// Resources that are shown one by one, over all rules; JSON has more.
const RESOURCES: usize = 24;
/// Controls that are named.
const CONTROLS: usize = 8;

/// A titled table.
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// Its columns.
    pub header: Vec<&'static str>,
    /// Its lines.
    pub rows: Vec<Vec<String>>,
    /// What else there is to say.
    pub more: Option<String>,
}

/// The tables of a report that have lines.
pub fn sections(report: &Value) -> Vec<Section> {
    let labels = Labels(report);
    let found = &report["consequences"];
    let section = |title, header: &[&'static str], rows| Section { title, header: header.to_vec(), rows, more: None };
    let of_rules: Vec<Vec<Vec<String>>> =
        each(&found["verdicts"]).map(|rule| resources(rule, &labels)).filter(|rows| !rows.is_empty()).collect();
    let count: usize = of_rules.iter().map(Vec::len).sum();
    // Each rule gets its share, so that one that fails everywhere doesn't hide the others.
    let share = RESOURCES.checked_div(of_rules.len()).unwrap_or(RESOURCES).max(1);
    let shown: Vec<Vec<String>> = of_rules.into_iter().flat_map(|rows| rows.into_iter().take(share)).collect();
    let left = count - shown.len();
    let mut resources =
        section("Resources that would not be compliant", &["PACK", "RULE", "ACCOUNT", "RESOURCE", "WHY"], shown);
    resources.more = (left > 0).then(|| format!("... and {left} more"));
    let all = vec![
        section("Calls", &["#", "CALL", "AS", "OUTCOME"], each(&report["calls"]).map(|it| call(it, &labels)).collect()),
        section("Accounts", &["ACCOUNT", "WHAT", "BEFORE", "AFTER"], {
            each(&found["accounts"]).map(|it| account(it, &labels)).collect()
        }),
        section("Effective policies", &["ACCOUNT", "TYPE", "LEAF", "BEFORE", "AFTER", "BECAUSE OF"], {
            each(&found["effective_policies"]).flat_map(|it| effective_policy(it, &labels)).collect()
        }),
        section("Service and resource control policies", &["ACCOUNT", "TYPE", "CHANGE", "POLICY", "AT"], {
            each(&found["control_policies"]).flat_map(|it| control_policy(it, &labels)).collect()
        }),
        section("Configuration recorders", &["ACCOUNT", "REGION", "BEFORE", "AFTER", "NOTE"], {
            each(&found["recorders"]).map(|it| recorder(it, &labels)).collect()
        }),
        section("Conformance packs", &["PACK", "REGION", "ACCOUNT", "WHAT", "RULES", "NOTE"], {
            each(&found["conformance_packs"]).map(|it| pack(it, &labels)).collect()
        }),
        section("Rules without a pack", &["RULE", "REGION", "ACCOUNT", "WHAT"], {
            each(&found["config_rules"]).map(|it| config_rule(it, &labels)).collect()
        }),
        section("Verdicts", &["PACK", "RULE", "REGION", "NON-COMPLIANT", "COMPLIANT", "GONE"], {
            each(&found["verdicts"]).map(verdict).collect()
        }),
        resources,
        section("Security Hub configuration", &["ACCOUNT", "BEFORE", "AFTER"], {
            each(&found["security_hub_associations"]).map(|it| association(it, &labels)).collect()
        }),
        section("Security Hub settings", &["ACCOUNT", "REGION", "SETTING", "BEFORE", "AFTER"], {
            each(&found["security_hub_settings"]).flat_map(|it| settings(it, &labels)).collect()
        }),
    ];
    all.into_iter().filter(|section| !section.rows.is_empty()).collect()
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn call(call: &Value, labels: &Labels<'_>) -> Vec<String> {
    let refusal = &call["refusal"];
    let outcome = if refusal.is_null() {
        text(&call["outcome"])
    } else {
        let parts =
            [text(&call["outcome"]), text(&refusal["code"]), text(&refusal["reason"]), text(&refusal["message"])];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
    };
    vec![text(&call["call"]), text(&call["operation"]), labels.account(&call["account"]), outcome]
}

fn account(change: &Value, labels: &Labels<'_>) -> Vec<String> {
    let place = |place: &Value| match place["state"].as_str() {
        None => "in no organization".to_owned(),
        Some("ACTIVE") => labels.node(&place["parent"]),
        Some(state) => format!("{}, {state}", labels.node(&place["parent"])),
    };
    vec![labels.account(&change["account"]), text(&change["what"]), place(&change["before"]), place(&change["after"])]
}

fn effective_policy(change: &Value, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let (accounts, policy_type) = (labels.accounts(&change["accounts"]), text(&change["type"]));
    let by = |leaf: &Value| -> Vec<String> {
        let told = |by: &Value| {
            format!("{} {} at {}", text(&by["operator"]), labels.policy(&by["policy"]), labels.node(&by["node"]))
        };
        each(&leaf["by"]).map(told).collect()
    };
    let value = |leaf: &Value| if leaf.is_null() { "(none)".to_owned() } else { leaf["value"].to_string() };
    let mut rows: Vec<Vec<String>> = each(&change["leaves"])
        .map(|leaf| {
            let (before, after) = (&leaf["before"], &leaf["after"]);
            // What is gone has no policy that says so: the one that said it before doesn't any more.
            let (because, prefix) = if after.is_null() { (by(before), "no longer ") } else { (by(after), "") };
            let because: Vec<String> = because.into_iter().map(|it| format!("{prefix}{it}")).collect();
            vec![
                accounts.clone(),
                policy_type.clone(),
                text(&leaf["path"]),
                value(before),
                value(after),
                because.join("; "),
            ]
        })
        .collect();
    for problem in each(&change["validation_errors"]) {
        let row = ["(as a whole)", "", "not valid: what was in force stays", problem.as_str().unwrap_or_default()];
        rows.push([accounts.clone(), policy_type.clone()].into_iter().chain(row.map(str::to_owned)).collect());
    }
    for problem in each(&change["validation_errors_before"])
        .filter(|_| change["validation_errors"] != change["validation_errors_before"])
    {
        let row = ["(as a whole)", problem.as_str().unwrap_or_default(), "no longer so", ""];
        rows.push([accounts.clone(), policy_type.clone()].into_iter().chain(row.map(str::to_owned)).collect());
    }
    rows
}

fn control_policy(change: &Value, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let rows = [
        ("gained", "applies"),
        ("lost", "no longer applies"),
        ("rewritten", "says something else"),
        ("missing", "is missing"),
        ("no_longer_missing", "is no longer missing"),
    ];
    let row = |source: &Value, what: &str| {
        vec![
            labels.accounts(&change["accounts"]),
            text(&change["type"]),
            what.to_owned(),
            labels.policy(&source["policy"]),
            labels.node(&source["node"]),
        ]
    };
    rows.iter().flat_map(|(member, what)| each(&change[*member]).map(move |source| row(source, what))).collect()
}

fn recorder(change: &Value, labels: &Labels<'_>) -> Vec<String> {
    let before = change["before"].as_str().unwrap_or("(none)");
    let note = if change["scope_changed"] == true { "records other types, or at other times" } else { "" };
    vec![
        labels.accounts(&change["accounts"]),
        text(&change["region"]),
        before.to_owned(),
        text(&change["recorder"]),
        note.to_owned(),
    ]
}

fn pack(change: &Value, labels: &Labels<'_>) -> Vec<String> {
    let failure = &change["failure"];
    let silent: Vec<String> = each(&change["without_verdict"]).map(|rule| text(&rule["rule"])).collect();
    let note = if !failure.is_null() {
        format!("{}: {}", text(&failure["code"]), text(&failure["message"]))
    } else if silent.is_empty() {
        String::new()
    } else {
        format!("no verdict on what is held: {}", some(&silent))
    };
    vec![
        text(&change["name"]),
        text(&change["region"]),
        labels.accounts(&change["accounts"]),
        text(&change["what"]),
        text(&change["rules"]),
        note,
    ]
}

fn config_rule(change: &Value, labels: &Labels<'_>) -> Vec<String> {
    vec![text(&change["name"]), text(&change["region"]), labels.accounts(&change["accounts"]), text(&change["what"])]
}

fn verdict(rule: &Value) -> Vec<String> {
    let count = |what: &str, which: &str| rule[what][which].as_u64().unwrap_or_default();
    let came = |which: &str| {
        let (gained, turned) = (count("gained", which), count("turned", which));
        match (gained, turned) {
            (0, 0) => String::new(),
            (gained, 0) => format!("+{gained}"),
            (0, turned) => format!("{turned} turn"),
            (gained, turned) => format!("+{gained}, {turned} turn"),
        }
    };
    let gone = count("lost", "compliant") + count("lost", "non_compliant");
    vec![
        text(&rule["pack"]),
        text(&rule["rule"]),
        text(&rule["region"]),
        came("non_compliant"),
        came("compliant"),
        if gone == 0 { String::new() } else { gone.to_string() },
    ]
}

fn resources(rule: &Value, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let row = |resource: &Value| {
        vec![
            text(&rule["pack"]),
            text(&rule["rule"]),
            labels.account(&resource["account"]),
            format!("{} {}", text(&resource["type"]), text(&resource["id"])),
            text(&resource["annotation"]),
        ]
    };
    each(&rule["non_compliant"]).map(row).collect()
}

fn association(change: &Value, labels: &Labels<'_>) -> Vec<String> {
    let view = |view: &Value| {
        if view.is_null() {
            return "(none)".to_owned();
        }
        let (configuration, from) = (labels.policy(&view["configuration"]), labels.node(&view["from"]));
        let said = format!("{configuration} from {from}, {}", text(&view["status"]));
        view["message"].as_str().map_or(said.clone(), |message| format!("{said}: {message}"))
    };
    vec![labels.accounts(&change["accounts"]), view(&change["before"]), view(&change["after"])]
}

fn settings(change: &Value, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let row = |setting: String, before: String, after: String| {
        vec![labels.accounts(&change["accounts"]), text(&change["region"]), setting, before, after]
    };
    let on = |value: &Value| if value.as_bool().unwrap_or_default() { "on" } else { "off" }.to_owned();
    let mut rows = Vec::new();
    let enabled = &change["enabled"];
    if enabled["before"] != enabled["after"] {
        rows.push(row("Security Hub".to_owned(), on(&enabled["before"]), on(&enabled["after"])));
    }
    // Of a hub that was switched on or off there is nothing to compare.
    let both = |setting: &Value| {
        let (before, after) = (&setting["before"], &setting["after"]);
        !before.is_null() && !after.is_null() && before != after
    };
    let automatic = &change["auto_enable_controls"];
    if both(automatic) {
        rows.push(row("new controls".to_owned(), on(&automatic["before"]), on(&automatic["after"])));
    }
    let generator = &change["control_finding_generator"];
    if both(generator) {
        rows.push(row("findings by".to_owned(), text(&generator["before"]), text(&generator["after"])));
    }
    for (member, before, after) in [("enabled", "off", "on"), ("disabled", "on", "off")] {
        for standard in each(&change["standards"][member]) {
            rows.push(row(text(standard), before.to_owned(), after.to_owned()));
        }
    }
    for (member, before, after) in [("enabled", "off", "on"), ("disabled", "on", "off")] {
        let controls: Vec<String> = each(&change["controls"][member]).map(text).collect();
        if !controls.is_empty() {
            let what = if controls.len() == 1 { "control" } else { "controls" };
            rows.push(row(format!("{what} {}", some(&controls)), before.to_owned(), after.to_owned()));
        }
    }
    for parameter in each(&change["parameters"]) {
        let value = |value: &Value| if value.is_null() { "(AWS's value)".to_owned() } else { text(value) };
        let name = format!("{} {}", text(&parameter["control"]), text(&parameter["name"]));
        rows.push(row(name, value(&parameter["before"]), value(&parameter["after"])));
    }
    rows
}

/// A few by name, and how many more.
fn some(names: &[String]) -> String {
    if names.len() <= CONTROLS {
        return names.join(", ");
    }
    let first: Vec<&str> = names.iter().take(CONTROLS).map(String::as_str).collect();
    format!("{} and {} more", first.join(", "), names.len() - CONTROLS)
}
