//! A report as titled tables, whichever way they are drawn.

use super::spread::{regions_text, spread};
use super::{
    Account, AccountState, Association, Call, Change, ConfigRule, Contributor, ControlPolicy, Counts, EffectivePolicy,
    Labels, Leaf, LeafValue, LimitedActions, Outcome, Pack, Parameter, Placement, Quota, Recorder, Resource, Rights,
    ServiceActions, Settings, Verdicts, View, WhatIf,
};
use crate::recording::Recording;
use crate::section::Section;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Resources that are shown one by one, over all rules; JSON has more.
const RESOURCES: usize = 24;
/// Controls that are named.
const CONTROLS: usize = 8;

/// The tables of a report that have lines: what changes, and then the calls that make it so.
pub fn sections(report: &WhatIf) -> Vec<Section> {
    let labels = Labels(&report.names);
    let found = &report.consequences;
    let section = |title, common, header: &[&'static str], rows| Section {
        title,
        header: header.to_vec(),
        common,
        rows,
        more: None,
    };
    let all = vec![
        section("Accounts", 0, &["ACCOUNT", "WHAT", "BEFORE", "AFTER"], {
            found.accounts.iter().map(|it| account(it, &labels)).collect()
        }),
        section("Effective policies", 2, &["ACCOUNT", "TYPE", "LEAF", "BEFORE", "AFTER", "BECAUSE OF"], {
            found.effective_policies.iter().flat_map(|it| effective_policy(it, &labels)).collect()
        }),
        section("Service and resource control policies", 2, &["ACCOUNT", "TYPE", "POLICY", "CHANGE", "AT"], {
            found.control_policies.iter().flat_map(|it| control_policy(it, &labels)).collect()
        }),
        section("Rights, by service control policies", 1, &["ACCOUNT", "WHAT", "ACTIONS"], {
            found.rights.iter().flat_map(|it| rights(it, &labels)).collect()
        }),
        section("Configuration recorders", 1, &["ACCOUNT", "REGION", "BEFORE", "AFTER", "NOTE"], {
            spread(&found.recorders, |it| (&it.accounts, &it.region), |it| vec![recorder(it)])
                .rows(&labels, |accounts, regions, cells| [vec![accounts, regions], cells].concat())
        }),
        section("Conformance packs", 1, &["PACK", "ACCOUNT", "REGION", "WHAT", "RULES", "NOTE"], {
            spread(&found.conformance_packs, |it| (&it.accounts, &it.region), |it| vec![pack(it)])
                .rows(&labels, |accounts, regions, cells| with_places(cells, accounts, regions))
        }),
        section("Rules without a pack", 1, &["RULE", "ACCOUNT", "REGION", "WHAT"], {
            let cells = |it: &ConfigRule| vec![vec![it.name.clone(), it.what.to_string()]];
            spread(&found.config_rules, |it| (&it.accounts, &it.region), cells)
                .rows(&labels, |accounts, regions, cells| with_places(cells, accounts, regions))
        }),
        section("Verdicts", 1, &["PACK", "RULE", "REGION", "NON-COMPLIANT", "COMPLIANT", "GONE"], {
            verdicts(&found.verdicts)
        }),
        resources(&found.verdicts, &labels),
        section("Security Hub configuration", 0, &["ACCOUNT", "BEFORE", "AFTER"], {
            found.security_hub_associations.iter().map(|it| association(it, &labels)).collect()
        }),
        section("Security Hub settings", 2, &["ACCOUNT", "REGION", "SETTING", "BEFORE", "AFTER"], {
            settings(&found.security_hub_settings, &labels)
        }),
        section("Quotas", 0, &["QUOTA", "BEFORE", "AFTER", "LIMIT"], {
            let number = |number: usize| number.to_string();
            let row = |it: &Quota| vec![it.told(&labels), number(it.before), number(it.after), number(it.limit)];
            found.quotas.iter().map(row).collect()
        }),
        if report.calls.iter().any(|call| call.address.is_some()) {
            let row = |it: &Call| {
                let mut cells = call(it);
                cells.insert(1, text(&it.address));
                cells
            };
            section("Calls", 0, &["#", "FOR", "CALL", "AS", "OUTCOME"], report.calls.iter().map(row).collect())
        } else {
            section("Calls", 0, &["#", "CALL", "AS", "OUTCOME"], report.calls.iter().map(call).collect())
        },
    ];
    let recorded = report.replay.iter().flat_map(|replay| crate::replay::sections(replay));
    // What was called is shown last.
    let mut all: Vec<Section> = all.into_iter().filter(|section| !section.rows.is_empty()).collect();
    let calls = all.pop_if(|section| section.title == "Calls");
    all.into_iter().chain(recorded).chain(calls).collect()
}

/// Cells with accounts and Regions after the first of them.
fn with_places(mut cells: Vec<String>, accounts: String, regions: String) -> Vec<String> {
    cells.splice(1..1, [accounts, regions]);
    cells
}

fn text(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

fn call(call: &Call) -> Vec<String> {
    let outcome = match &call.outcome {
        Outcome::Accepted(_) => "accepted".to_owned(),
        Outcome::Unchanged(_) => "unchanged".to_owned(),
        Outcome::Answered(_) => "answered".to_owned(),
        Outcome::Refused { refusal } => format!("refused: {}", refusal.told()),
        Outcome::NotMade { refusal } => format!("not made: {}", refusal.message),
    };
    vec![call.call.to_string(), call.operation.clone(), text(&call.account), outcome]
}

fn account(change: &Account, labels: &Labels<'_>) -> Vec<String> {
    let node = |place: &Placement| match &place.organization {
        // Every organization has a root.
        Some(organization) => format!("{} of {organization}", labels.node(&place.parent)),
        None => labels.node(&place.parent),
    };
    let place = |place: &Option<Placement>| match place {
        None => "in no organization".to_owned(),
        Some(place) if place.state == AccountState::Active => node(place),
        Some(place) => format!("{}, {}", node(place), place.state),
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
    let accounts = labels.accounts(&change.accounts);
    let row = |policy: &str, what: &str, at: String| {
        vec![accounts.clone(), change.policy_type.clone(), labels.policy(policy), what.to_owned(), at]
    };
    let nodes = |nodes: &[String]| nodes.iter().map(|node| labels.node(node)).collect::<Vec<_>>().join(", ");
    let at_one = [
        (&change.gained, "applies"),
        (&change.lost, "no longer applies"),
        (&change.rewritten, "says something else"),
        (&change.missing, "is missing"),
        (&change.no_longer_missing, "is no longer missing"),
    ];
    let mut rows: Vec<Vec<String>> = at_one
        .iter()
        .flat_map(|(sources, what)| sources.iter().map(|it| row(&it.policy, what, labels.node(&it.node))))
        .collect();
    rows.extend(change.elsewhere.iter().map(|moved| {
        let what = if moved.denies_only { "no difference: it denies from another level" } else { "allows elsewhere" };
        row(&moved.policy, what, format!("{}, before {}", nodes(&moved.after), nodes(&moved.before)))
    }));
    rows
}

/// Services whose actions are told; JSON has all.
const SERVICES: usize = 6;
/// Actions of a service that are named.
const ACTIONS: usize = 4;

fn rights(change: &Rights, labels: &Labels<'_>) -> Vec<Vec<String>> {
    let accounts = labels.accounts(&change.accounts);
    let accounts = if change.on_resources { format!("anybody, on resources of {accounts}") } else { accounts };
    let row = |what: String, actions: String| vec![accounts.clone(), what, actions];
    let mut rows = Vec::new();
    if change.loses_everything {
        rows.push(row("denied".to_owned(), "everything".to_owned()));
    }
    let mut told = |what: String, services: &[ServiceActions]| {
        if !services.is_empty() {
            rows.push(row(what, actions(services)));
        }
    };
    told("denied".to_owned(), &change.denied);
    for LimitedActions { keys, actions } in &change.limited {
        let keys: Vec<&str> =
            keys.iter().map(|key| if key == "resource" { "the resource" } else { key.as_str() }).collect();
        told(format!("hangs on {}", keys.join(", ")), actions);
    }
    told("allowed".to_owned(), &change.allowed);
    told("hangs on nothing any more".to_owned(), &change.freed);
    rows
}

/// `412: s3:* (168), sqs:SendMessage; and 240 actions of 12 other services`.
fn actions(services: &[ServiceActions]) -> String {
    let all: usize = services.iter().map(|one| one.count).sum();
    let mut services: Vec<&ServiceActions> = services.iter().collect();
    services.sort_by_key(|one| std::cmp::Reverse(one.count));
    let named = services.iter().take(SERVICES).map(|one| match one.actions.as_slice() {
        [] => format!("{}:* ({})", one.service, one.count),
        few if few.len() <= ACTIONS => few.join(", "),
        many => {
            let first: Vec<&str> = many.iter().take(ACTIONS).map(String::as_str).collect();
            format!("{} and {} more of {}", first.join(", "), many.len() - ACTIONS, one.service)
        }
    });
    let named = named.collect::<Vec<_>>().join(", ");
    let others = services.get(SERVICES..).unwrap_or_default();
    let more: usize = others.iter().map(|one| one.count).sum();
    match others.len() {
        0 if all == 1 => named,
        0 => format!("{all}: {named}"),
        others => format!("{all}: {named}; and {more} of {others} other services"),
    }
}

fn recorder(change: &Recorder) -> Vec<String> {
    let before = change.before.map_or_else(|| "(none)".to_owned(), |before| before.to_string());
    let after = match change.recorder {
        Recording::Missing => "gone".to_owned(),
        other => other.to_string(),
    };
    let note = if change.scope_changed { "records other types, or at other times" } else { "" };
    vec![before, after, note.to_owned()]
}

fn pack(change: &Pack) -> Vec<String> {
    let silent: Vec<String> = change.without_verdict.iter().map(|rule| rule.rule.clone()).collect();
    let note = match &change.failure {
        Some(failure) => format!("{}: {}", failure.code, failure.message),
        None if silent.is_empty() => String::new(),
        None => format!("no verdict on what is held: {}", some(&silent)),
    };
    let rules = change.rules.map(|rules| rules.to_string()).unwrap_or_default();
    vec![change.name.clone(), change.what.to_string(), rules, note]
}

/// A rule's Regions, and its verdicts in all of them: gained, lost, turned.
#[derive(Default)]
struct Everywhere<'a> {
    regions: BTreeSet<&'a str>,
    counts: [Counts; 3],
}

/// A row a rule, whatever Regions it is in.
fn verdicts(rules: &[Verdicts]) -> Vec<Vec<String>> {
    let mut all: IndexMap<(String, &str), Everywhere<'_>> = IndexMap::new();
    for rule in rules {
        let Everywhere { regions, counts } = all.entry((text(&rule.pack), &rule.rule)).or_default();
        regions.insert(&rule.region);
        for (sum, found) in counts.iter_mut().zip([rule.gained, rule.lost, rule.turned]) {
            sum.compliant += found.compliant;
            sum.non_compliant += found.non_compliant;
        }
    }
    let rows = all.into_iter().map(|((pack, rule), Everywhere { regions, counts: [gained, lost, turned] })| {
        let came = |which: fn(&Counts) -> usize| match (which(&gained), which(&turned)) {
            (0, 0) => String::new(),
            (gained, 0) => format!("+{gained}"),
            (0, turned) => format!("{turned} turn"),
            (gained, turned) => format!("+{gained}, {turned} turn"),
        };
        let gone = lost.compliant + lost.non_compliant;
        vec![
            pack,
            rule.to_owned(),
            regions_text(regions),
            came(|counts| counts.non_compliant),
            came(|counts| counts.compliant),
            if gone == 0 { String::new() } else { gone.to_string() },
        ]
    });
    rows.collect()
}

fn resources(rules: &[Verdicts], labels: &Labels<'_>) -> Section {
    let row = |rule: &Verdicts, resource: &Resource| {
        vec![
            text(&rule.pack),
            rule.rule.clone(),
            labels.account(&resource.account),
            format!("{} {}", resource.resource_type, resource.id),
            text(&resource.annotation),
        ]
    };
    let failing: Vec<&Verdicts> = rules.iter().filter(|rule| !rule.non_compliant.is_empty()).collect();
    let count: usize = failing.iter().map(|rule| rule.non_compliant.len()).sum();
    // Each rule gets its share, so that one that fails everywhere doesn't hide the others.
    let share = RESOURCES.checked_div(failing.len()).unwrap_or(RESOURCES).max(1);
    let shown = failing.iter().flat_map(|rule| rule.non_compliant.iter().take(share).map(|it| row(rule, it)));
    let rows: Vec<Vec<String>> = shown.collect();
    let left = count - rows.len();
    Section {
        title: "Resources that would not be compliant",
        header: vec!["PACK", "RULE", "ACCOUNT", "RESOURCE", "WHY"],
        common: 2,
        rows,
        more: (left > 0).then(|| format!("... and {left} more")),
    }
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

/// A setting of Security Hub that is another one now. Controls that are switched together are told together.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Setting {
    Named { name: String, before: String, after: String },
    Control { id: String, is_on: bool },
}

fn on(is_on: bool) -> String {
    if is_on { "on" } else { "off" }.to_owned()
}

fn settings(changes: &[Settings], labels: &Labels<'_>) -> Vec<Vec<String>> {
    spread(changes, |it| (&it.accounts, &it.region), settings_of).told(labels, |accounts, regions, settings| {
        let row = |setting: String, before: String, after: String| {
            vec![accounts.to_owned(), regions.to_owned(), setting, before, after]
        };
        let mut rows = Vec::new();
        let mut switched: [Vec<String>; 2] = Default::default();
        for setting in settings {
            match setting {
                Setting::Named { name, before, after } => rows.push(row(name.clone(), before.clone(), after.clone())),
                Setting::Control { id, is_on } => {
                    let [off_now, on_now] = &mut switched;
                    if *is_on { on_now.push(id.clone()) } else { off_now.push(id.clone()) }
                }
            }
        }
        for (names, is_on) in switched.iter().zip([false, true]).filter(|(names, _)| !names.is_empty()) {
            let what = if names.len() == 1 { "control" } else { "controls" };
            rows.push(row(format!("{what} {}", some(names)), on(!is_on), on(is_on)));
        }
        rows
    })
}

fn settings_of(change: &Settings) -> Vec<Setting> {
    let mut found = Vec::new();
    let mut named = |name: &str, before: String, after: String| {
        found.push(Setting::Named { name: name.to_owned(), before, after });
    };
    let enabled = &change.enabled;
    if enabled.before != enabled.after {
        named("Security Hub", on(enabled.before), on(enabled.after));
    }
    // Of a hub that was switched on or off there is nothing to compare.
    if let Change { before: Some(before), after: Some(after) } = change.auto_enable_controls
        && before != after
    {
        named("new controls", on(before), on(after));
    }
    if let Change { before: Some(before), after: Some(after) } = &change.control_finding_generator
        && before != after
    {
        named("findings by", before.to_string(), after.to_string());
    }
    change.standards.enabled.iter().for_each(|name| named(name, on(false), on(true)));
    change.standards.disabled.iter().for_each(|name| named(name, on(true), on(false)));
    for Parameter { control, name, before, after } in &change.parameters {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "(AWS's value)".to_owned());
        named(&format!("{control} {name}"), value(before), value(after));
    }
    let controls = [(&change.controls.enabled, true), (&change.controls.disabled, false)];
    let controls = controls.iter().flat_map(|(ids, is_on)| ids.iter().map(|id| (id.clone(), *is_on)));
    found.extend(controls.map(|(id, is_on)| Setting::Control { id, is_on }));
    found
}

/// A few by name, and how many more.
fn some(names: &[String]) -> String {
    if names.len() <= CONTROLS {
        return names.join(", ");
    }
    let first: Vec<&str> = names.iter().take(CONTROLS).map(String::as_str).collect();
    format!("{} and {} more", first.join(", "), names.len() - CONTROLS)
}
