//! A report as titled tables, whichever way they are drawn.

use super::labels::Labels;
use reports::Recording;
use reports::WhatIf;
use reports::what_if::{
    Account, AccountState, Association, Call, Change, ConfigRule, Contributor, ControlPolicy, Counts, EffectivePolicy,
    Leaf, LeafValue, Outcome, Pack, Parameter, Placement, Recorder, Resource, Settings, Source, Verdicts, View,
};

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
pub fn sections(report: &WhatIf) -> Vec<Section> {
    let labels = Labels(&report.names);
    let found = &report.consequences;
    let section = |title, header: &[&'static str], rows| Section { title, header: header.to_vec(), rows, more: None };
    let of_rules: Vec<Vec<Vec<String>>> =
        found.verdicts.iter().map(|rule| resources(rule, &labels)).filter(|rows| !rows.is_empty()).collect();
    let count: usize = of_rules.iter().map(Vec::len).sum();
    // Each rule gets its share, so that one that fails everywhere doesn't hide the others.
    let share = RESOURCES.checked_div(of_rules.len()).unwrap_or(RESOURCES).max(1);
    let shown: Vec<Vec<String>> = of_rules.into_iter().flat_map(|rows| rows.into_iter().take(share)).collect();
    let left = count - shown.len();
    let mut resources =
        section("Resources that would not be compliant", &["PACK", "RULE", "ACCOUNT", "RESOURCE", "WHY"], shown);
    resources.more = (left > 0).then(|| format!("... and {left} more"));
    let all = vec![
        section("Calls", &["#", "CALL", "AS", "OUTCOME"], report.calls.iter().map(|it| call(it, &labels)).collect()),
        section("Accounts", &["ACCOUNT", "WHAT", "BEFORE", "AFTER"], {
            found.accounts.iter().map(|it| account(it, &labels)).collect()
        }),
        section("Effective policies", &["ACCOUNT", "TYPE", "LEAF", "BEFORE", "AFTER", "BECAUSE OF"], {
            found.effective_policies.iter().flat_map(|it| effective_policy(it, &labels)).collect()
        }),
        section("Service and resource control policies", &["ACCOUNT", "TYPE", "CHANGE", "POLICY", "AT"], {
            found.control_policies.iter().flat_map(|it| control_policy(it, &labels)).collect()
        }),
        section("Configuration recorders", &["ACCOUNT", "REGION", "BEFORE", "AFTER", "NOTE"], {
            found.recorders.iter().map(|it| recorder(it, &labels)).collect()
        }),
        section("Conformance packs", &["PACK", "REGION", "ACCOUNT", "WHAT", "RULES", "NOTE"], {
            found.conformance_packs.iter().map(|it| pack(it, &labels)).collect()
        }),
        section("Rules without a pack", &["RULE", "REGION", "ACCOUNT", "WHAT"], {
            found.config_rules.iter().map(|it| config_rule(it, &labels)).collect()
        }),
        section("Verdicts", &["PACK", "RULE", "REGION", "NON-COMPLIANT", "COMPLIANT", "GONE"], {
            found.verdicts.iter().map(verdict).collect()
        }),
        resources,
        section("Security Hub configuration", &["ACCOUNT", "BEFORE", "AFTER"], {
            found.security_hub_associations.iter().map(|it| association(it, &labels)).collect()
        }),
        section("Security Hub settings", &["ACCOUNT", "REGION", "SETTING", "BEFORE", "AFTER"], {
            found.security_hub_settings.iter().flat_map(|it| settings(it, &labels)).collect()
        }),
    ];
    all.into_iter().filter(|section| !section.rows.is_empty()).collect()
}

fn text(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

fn call(call: &Call, labels: &Labels<'_>) -> Vec<String> {
    let outcome = match &call.outcome {
        Outcome::Accepted(_) => "accepted".to_owned(),
        Outcome::Unchanged(_) => "unchanged".to_owned(),
        Outcome::Answered(_) => "answered".to_owned(),
        Outcome::Refused { refusal } => {
            let parts = ["refused".to_owned(), refusal.code.clone(), text(&refusal.reason), text(&refusal.message)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
        }
        Outcome::NotMade { refusal } => format!("not made: {}", refusal.message),
    };
    let account = labels.account(call.account.as_deref().unwrap_or_default());
    vec![call.call.to_string(), call.operation.clone(), account, outcome]
}

fn account(change: &Account, labels: &Labels<'_>) -> Vec<String> {
    let place = |place: &Option<Placement>| match place {
        None => "in no organization".to_owned(),
        Some(place) if place.state == AccountState::Active => labels.node(&place.parent),
        Some(place) => format!("{}, {}", labels.node(&place.parent), place.state),
    };
    let account = labels.account(&change.account);
    vec![account, change.what.to_string(), place(&change.before), place(&change.after)]
}

fn effective_policy(change: &EffectivePolicy, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let (accounts, policy_type) = (labels.accounts(&change.accounts), &change.policy_type);
    let by = |leaf: &Option<LeafValue>| -> Vec<String> {
        let told = |by: &Contributor| {
            let (policy, node) = (labels.policy(&by.source.policy), labels.node(&by.source.node));
            format!("{} {policy} at {node}", by.operator)
        };
        leaf.iter().flat_map(|leaf| &leaf.by).map(told).collect()
    };
    let value = |leaf: &Option<LeafValue>| match leaf {
        None => "(none)".to_owned(),
        Some(leaf) => leaf.value.to_string(),
    };
    let mut rows: Vec<Vec<String>> = change
        .leaves
        .iter()
        .map(|Leaf { path, before, after }| {
            // What is gone has no policy that says so: the one that said it before doesn't any more.
            let (because, prefix) = if after.is_none() { (by(before), "no longer ") } else { (by(after), "") };
            let because: Vec<String> = because.into_iter().map(|it| format!("{prefix}{it}")).collect();
            let (before, after) = (value(before), value(after));
            vec![accounts.clone(), policy_type.clone(), path.clone(), before, after, because.join("; ")]
        })
        .collect();
    for problem in &change.validation_errors {
        let row = ["(as a whole)", "", "not valid: what was in force stays", problem];
        rows.push([accounts.clone(), policy_type.clone()].into_iter().chain(row.map(str::to_owned)).collect());
    }
    let is_other = change.validation_errors != change.validation_errors_before;
    for problem in change.validation_errors_before.iter().filter(|_| is_other) {
        let row = ["(as a whole)", problem, "no longer so", ""];
        rows.push([accounts.clone(), policy_type.clone()].into_iter().chain(row.map(str::to_owned)).collect());
    }
    rows
}

fn control_policy(change: &ControlPolicy, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let rows = [
        (&change.gained, "applies"),
        (&change.lost, "no longer applies"),
        (&change.rewritten, "says something else"),
        (&change.missing, "is missing"),
        (&change.no_longer_missing, "is no longer missing"),
    ];
    let row = |source: &Source, what: &str| {
        vec![
            labels.accounts(&change.accounts),
            change.policy_type.clone(),
            what.to_owned(),
            labels.policy(&source.policy),
            labels.node(&source.node),
        ]
    };
    rows.iter().flat_map(|(sources, what)| sources.iter().map(move |source| row(source, what))).collect()
}

fn recorder(change: &Recorder, labels: &Labels<'_>) -> Vec<String> {
    let before = change.before.map_or_else(|| "(none)".to_owned(), |before| before.to_string());
    let after = match change.recorder {
        Recording::Missing => "gone".to_owned(),
        other => other.to_string(),
    };
    let note = if change.scope_changed { "records other types, or at other times" } else { "" };
    let accounts = labels.accounts(&change.accounts);
    vec![accounts, change.region.clone(), before, after, note.to_owned()]
}

fn pack(change: &Pack, labels: &Labels<'_>) -> Vec<String> {
    let silent: Vec<String> = change.without_verdict.iter().map(|rule| rule.rule.clone()).collect();
    let note = match &change.failure {
        Some(failure) => format!("{}: {}", failure.code, failure.message),
        None if silent.is_empty() => String::new(),
        None => format!("no verdict on what is held: {}", some(&silent)),
    };
    vec![
        change.name.clone(),
        change.region.clone(),
        labels.accounts(&change.accounts),
        change.what.to_string(),
        change.rules.map(|rules| rules.to_string()).unwrap_or_default(),
        note,
    ]
}

fn config_rule(change: &ConfigRule, labels: &Labels<'_>) -> Vec<String> {
    let accounts = labels.accounts(&change.accounts);
    vec![change.name.clone(), change.region.clone(), accounts, change.what.to_string()]
}

fn verdict(rule: &Verdicts) -> Vec<String> {
    let came = |which: fn(&Counts) -> usize| match (which(&rule.gained), which(&rule.turned)) {
        (0, 0) => String::new(),
        (gained, 0) => format!("+{gained}"),
        (0, turned) => format!("{turned} turn"),
        (gained, turned) => format!("+{gained}, {turned} turn"),
    };
    let gone = rule.lost.compliant + rule.lost.non_compliant;
    vec![
        text(&rule.pack),
        rule.rule.clone(),
        rule.region.clone(),
        came(|counts| counts.non_compliant),
        came(|counts| counts.compliant),
        if gone == 0 { String::new() } else { gone.to_string() },
    ]
}

fn resources(rule: &Verdicts, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let row = |resource: &Resource| {
        vec![
            text(&rule.pack),
            rule.rule.clone(),
            labels.account(&resource.account),
            format!("{} {}", resource.resource_type, resource.id),
            text(&resource.annotation),
        ]
    };
    rule.non_compliant.iter().map(row).collect()
}

fn association(change: &Association, labels: &Labels<'_>) -> Vec<String> {
    let view = |view: &Option<View>| {
        let Some(view) = view else { return "(none)".to_owned() };
        let (configuration, from) = (labels.policy(&view.configuration), labels.node(&view.from));
        let said = format!("{configuration} from {from}, {}", view.status);
        view.message.as_ref().map_or(said.clone(), |message| format!("{said}: {message}"))
    };
    vec![labels.accounts(&change.accounts), view(&change.before), view(&change.after)]
}

fn settings(change: &Settings, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let row = |setting: String, before: String, after: String| {
        vec![labels.accounts(&change.accounts), change.region.clone(), setting, before, after]
    };
    let on = |is_on: bool| if is_on { "on" } else { "off" }.to_owned();
    let mut rows = Vec::new();
    let enabled = &change.enabled;
    if enabled.before != enabled.after {
        rows.push(row("Security Hub".to_owned(), on(enabled.before), on(enabled.after)));
    }
    // Of a hub that was switched on or off there is nothing to compare.
    if let Change { before: Some(before), after: Some(after) } = change.auto_enable_controls
        && before != after
    {
        rows.push(row("new controls".to_owned(), on(before), on(after)));
    }
    if let Change { before: Some(before), after: Some(after) } = &change.control_finding_generator
        && before != after
    {
        rows.push(row("findings by".to_owned(), before.to_string(), after.to_string()));
    }
    for (names, before, after) in [(&change.standards.enabled, "off", "on"), (&change.standards.disabled, "on", "off")]
    {
        rows.extend(names.iter().map(|name| row(name.clone(), before.to_owned(), after.to_owned())));
    }
    for (names, before, after) in [(&change.controls.enabled, "off", "on"), (&change.controls.disabled, "on", "off")] {
        if !names.is_empty() {
            let what = if names.len() == 1 { "control" } else { "controls" };
            rows.push(row(format!("{what} {}", some(names)), before.to_owned(), after.to_owned()));
        }
    }
    for Parameter { control, name, before, after } in &change.parameters {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "(AWS's value)".to_owned());
        rows.push(row(format!("{control} {name}"), value(before), value(after)));
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
