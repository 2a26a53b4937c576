//! The server's own layers: each of its modules may use those below it.

use super::circles::{Source, sources};
use super::project::report;
use std::collections::BTreeSet;
use std::path::Path;

const SOURCES: &str = "shell/server/src";

/// The server's modules, lowest first: each may use those of the lines before its own, and none of its own line. A new module gets
/// its place here.
const LEVELS: &[&[&str]] = &[
    // What knows nothing of an installation.
    &[
        "asked_for",
        "asserted",
        "browsers",
        "bucket_owner",
        "directory",
        "enforcement",
        "facts",
        "guardrails",
        "heat_map",
        "kept",
        "limits",
        "metrics",
        "origin",
        "permission",
        "readiness",
        "refused_calls",
        "reply",
        "request_ids",
        "roles",
        "safety",
        "signature",
        "stalled",
        "told",
        "tried",
    ],
    &["credentials", "decisions", "intake", "page_token", "underway"],
    &["call", "pages", "refusal"],
    &["installation"],
    &["exchange", "gate", "past", "unique_id"],
    // What there can be several of.
    &["copies"],
    &["port"],
    // What a service is made of, and the services, none of which knows another.
    &["modelled"],
    &["account", "config", "ec2", "faults", "iam", "organizations", "securityhub", "sts", "support"],
    // What tags things of the other services, as they do it themselves.
    &["tagging"],
    // The table that lists them all.
    &["dispatch"],
    &["rehearsal"],
    // Our own routes.
    &["control"],
    // Pages for people, of what they tell.
    &["console"],
    &["respond", "setup"],
    &["serve"],
    &["supervise"],
];

#[test]
fn modules_use_what_is_below_them() {
    let level = |module: &str| LEVELS.iter().position(|level| level.contains(&module));
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for Source { file, uses } in sources(Path::new(SOURCES)) {
        let Some(own) = module(&file) else { continue };
        let Some(at) = level(&own) else {
            complaints.push(format!("the module {own} has no level"));
            continue;
        };
        for used in &uses {
            let Some(other) = module(used) else {
                complaints.push(format!("{} uses what only the crate's users need of lib.rs", file.display()));
                continue;
            };
            if other != own && level(&other).is_none_or(|other| other >= at) {
                complaints.push(format!("{} must not use {other}", file.display()));
            }
        }
        seen.insert(own);
    }
    let gone = LEVELS.concat().into_iter().filter(|module| !seen.contains(*module));
    complaints.extend(gone.map(|module| format!("there is no module {module}")));
    report(&complaints);
}

/// The module of the crate to which a file belongs; none for `lib.rs`.
fn module(file: &Path) -> Option<String> {
    let first = file.components().next()?.as_os_str().to_string_lossy().into_owned();
    let name = first.strip_suffix(".rs").unwrap_or(&first);
    (name != "lib").then(|| name.to_owned())
}
