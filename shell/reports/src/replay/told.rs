//! What becomes of recorded calls, as people read it: the answer, tables, and a comment on a pull request.

use super::{Group, NotJudged, Outcome, Replay, ServiceUse};
use crate::Section;
use crate::decide::{Reason, ReasonKind};

/// Lines of a table; JSON has them all.
const LINES: usize = 40;
/// Keys that are named.
const KEYS: usize = 4;

/// The answer, in one line.
pub fn answer(replay: &Replay) -> String {
    let found = &replay.outcomes;
    let mut said: Vec<String> = Vec::new();
    let mut say = |count: u64, what: &str| {
        if count > 0 {
            said.push(format!("{} {what}", grouped(count)));
        }
    };
    say(found.breaks, "would break");
    say(found.may_break, "may break");
    say(found.starts_to_work, "would start to work");
    say(found.may_start_to_work, "may start to work");
    let period = match (&replay.read.from, &replay.read.to) {
        (Some(from), Some(to)) => format!(" ({} to {})", day(&from.0), day(&to.0)),
        _ => String::new(),
    };
    let calls = replay.read.calls;
    let of = format!("Of {} recorded call{}{period} ", grouped(calls), if calls == 1 { "" } else { "s" });
    let mut sentences = vec![match said.is_empty() {
        true => format!("{of}none is affected."),
        false => format!("{of}{}.", said.join(", ")),
    }];
    let services = |outcome| replay.services.iter().filter(|it| it.outcome == outcome).count();
    match (services(Outcome::Breaks), services(Outcome::MayBreak)) {
        (0, 0) => {}
        (breaks, may) => sentences.push(format!(
            "{breaks} of the services that accounts are known to use ({} in all) would be denied altogether, {may} in part.",
            replay.services.len()
        )),
    }
    let unknown: u64 = replay.not_judged.iter().map(|it| it.records).sum();
    if unknown > 0 {
        let of = if unknown == 1 { "record or file" } else { "records or files" };
        sentences.push(format!("{} {of} could not be judged.", grouped(unknown)));
    }
    sentences.join(" ")
}

/// The tables that have lines.
pub fn sections(replay: &Replay) -> Vec<Section> {
    let header = ["ACCOUNT", "WHO", "ACTION", "RECORDS", "LAST", "BECAUSE OF"];
    let groups = |outcome: Outcome| {
        let all: Vec<&Group> = replay.groups.iter().filter(|group| group.outcome == outcome).collect();
        let title = match outcome {
            Outcome::Breaks => "Recorded calls that would break",
            Outcome::MayBreak => "Recorded calls that may break",
            Outcome::StartsToWork => "Recorded calls that would start to work",
            Outcome::MayStartToWork => "Recorded calls that may start to work",
            _ => "Recorded calls that are denied already",
        };
        let rows = all.iter().take(LINES).map(|group| row(group, replay)).collect();
        Section { title, header: header.to_vec(), common: 2, rows, more: more(all.len()) }
    };
    let mut sections: Vec<Section> = Outcome::TOLD.map(groups).into();
    let uses = || replay.services.iter().filter(|it| it.outcome != Outcome::Unaffected);
    sections.push(Section {
        title: "Services in use, without the calls",
        header: vec!["ACCOUNT", "SERVICE", "LAST USED", "WHAT", "ACTIONS THAT PASS"],
        common: 1,
        rows: uses().take(LINES).map(|it| service(it, replay)).collect(),
        more: more(uses().count()),
    });
    for (title, list) in [
        ("Records that could not be judged", &replay.not_judged),
        ("Records that no policy of an organization decides", &replay.beside),
        ("Taken for granted", &replay.assumed),
    ] {
        let line = |it: &NotJudged| vec![it.why.clone(), grouped(it.records), it.examples.join("; ")];
        let rows = list.iter().map(line).collect();
        sections.push(Section { title, header: vec!["WHAT", "RECORDS", "SUCH AS"], common: 0, rows, more: None });
    }
    sections.retain(|section| !section.rows.is_empty());
    sections
}

/// For a pull request.
pub fn markdown(replay: &Replay) -> String {
    crate::what_if::formats::folded(
        "What recorded calls would come to",
        &answer(replay),
        &about(replay),
        &sections(replay),
    )
}

/// What was compared.
pub fn about(replay: &Replay) -> String {
    let state = |state: &super::State| format!("{} (version {})", state.name, state.version);
    let compared = match &replay.before {
        Some(before) => format!("{} compared with {}", state(&replay.after), state(before)),
        None => format!("{} compared with what the records tell", state(&replay.after)),
    };
    let read = &replay.read;
    let files = format!("{} file{}", grouped(read.files), if read.files == 1 { "" } else { "s" });
    format!(
        "{} records of {files}: {compared}. Identity and resource policies are taken to stay as they were.",
        grouped(read.records)
    )
}

fn more(all: usize) -> Option<String> {
    let left = all.checked_sub(LINES).filter(|left| *left > 0)?;
    Some(format!("and {left} more; --format json has all"))
}

fn row(group: &Group, replay: &Replay) -> Vec<String> {
    let account = group.account.as_deref().map_or_else(|| "(none)".to_owned(), |id| account(id, replay));
    let who = group.principal.as_deref().map_or_else(|| "(several)".to_owned(), short);
    let last = group.last.as_ref().map(|last| day(&last.0).to_owned()).unwrap_or_default();
    vec![account, who, group.action.clone(), grouped(group.records), last, because(group)]
}

fn service(used: &ServiceUse, replay: &Replay) -> Vec<String> {
    let last = used.last.as_ref().map(|last| day(&last.0).to_owned()).unwrap_or_default();
    let passes = format!("{} of {}, before {}", used.allowed_after, used.actions, used.allowed_before);
    vec![account(&used.account, replay), used.service.clone(), last, used.outcome.to_string(), passes]
}

fn account(id: &str, replay: &Replay) -> String {
    match replay.accounts.get(id).filter(|name| !name.is_empty()) {
        Some(name) => format!("{name} ({id})"),
        None => id.to_owned(),
    }
}

/// Why, in a few words.
fn because(group: &Group) -> String {
    let mut said: Vec<String> = group.by.as_ref().map(statement).into_iter().collect();
    if !group.needs.is_empty() {
        let mut keys: Vec<&str> = group.needs.iter().take(KEYS).map(String::as_str).collect();
        if group.needs.len() > KEYS {
            keys.push("...");
        }
        said.push(format!("hangs on {}", keys.join(", ")));
    }
    if said.is_empty() {
        said.push("something else than these policies".to_owned());
    }
    said.join("; ")
}

fn statement(reason: &Reason) -> String {
    let node = reason.node_name.as_deref().or(reason.node.as_deref());
    let at = node.map(|node| format!(" at {node}")).unwrap_or_default();
    let policy = reason.policy_name.as_deref().or(reason.policy.as_deref()).unwrap_or("policy");
    match (reason.kind, &reason.sid, reason.statement) {
        (ReasonKind::NoAllow, ..) => format!("nothing allows it{at}"),
        (ReasonKind::ExplicitDeny, Some(sid), _) => format!("{sid} of {policy}{at}"),
        (ReasonKind::ExplicitDeny, None, Some(number)) => format!("statement {} of {policy}{at}", number + 1),
        (ReasonKind::ExplicitDeny, None, None) => format!("{policy}{at}"),
    }
}

/// A principal without what its account and service say again.
fn short(principal: &str) -> String {
    match principal.splitn(6, ':').nth(5) {
        Some(rest) if principal.starts_with("arn:") => rest.to_owned(),
        _ => principal.to_owned(),
    }
}

/// The day of a time.
fn day(time: &str) -> &str {
    time.split_once('T').map_or(time, |(day, _)| day)
}

/// A number with a comma before each group of three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
