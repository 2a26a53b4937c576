//! Folders are dependency rules: who may use whom, and what the pure crates must never see.

use super::project::{files, report, root, text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const IDENTIFIERS: &[&str] = &["identifiers"];
const DOMAIN: &[&str] = &["identifiers", "documents", "authorization", "policies", "evaluation", "governance"];
const WIRE: &[&str] = &[
    "schema",
    "protocol",
    "wire-organizations",
    "wire-config",
    "wire-securityhub",
    "wire-sts",
    "wire-resourcegroupstaggingapi",
    "wire-iam",
    "wire-ec2",
    "wire-support",
    "wire-account",
];
const SHELL: &[&str] = &[
    "storage",
    "storage-postgres",
    "storage-sqlite",
    "buckets",
    "engine",
    "evidence",
    "workers",
    "reports",
    "terraform-plan",
    "organization-document",
    "importers",
    "exporters",
    "organization-exchange",
    "expectations",
    "replay",
    "snapshots",
    "web-console",
    "server",
];

/// Which of our crates each of our crates may use, lowest first. A new crate gets its line here.
fn allowed() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let table: &[(&str, &[&[&str]])] = &[
        // domain/: pure
        ("identifiers", &[]),
        ("documents", &[]),
        ("authorization", &[&["identifiers", "documents"]]),
        ("policies", &[&["identifiers", "documents", "authorization"]]),
        ("evaluation", &[&["identifiers", "documents", "authorization"]]),
        ("governance", &[&["identifiers", "documents", "authorization", "policies", "evaluation"]]),
        // wire/: knows no domain type
        ("schema", &[]),
        ("protocol", &[&["schema"]]),
        ("wire-organizations", &[&["schema", "protocol"]]),
        ("wire-config", &[&["schema", "protocol"]]),
        ("wire-securityhub", &[&["schema", "protocol"]]),
        ("wire-sts", &[&["schema", "protocol"]]),
        ("wire-resourcegroupstaggingapi", &[&["schema", "protocol"]]),
        ("wire-iam", &[&["schema", "protocol"]]),
        ("wire-ec2", &[&["schema", "protocol"]]),
        ("wire-support", &[&["schema", "protocol"]]),
        ("wire-account", &[&["schema", "protocol"]]),
        // shell/: storage below engine, engine below what answers and what works
        ("storage", &[]),
        ("storage-postgres", &[&["storage"]]),
        ("storage-sqlite", &[&["storage"]]),
        ("buckets", &[IDENTIFIERS]),
        ("engine", &[DOMAIN, &["storage"]]),
        ("evidence", &[DOMAIN, &["storage"]]),
        ("workers", &[DOMAIN, &["storage", "engine", "evidence", "buckets"]]),
        // all that is kept, as one file, and a file as what is kept
        ("snapshots", &[DOMAIN, &["storage", "engine", "buckets"]]),
        // what is told, without whoever tells it or reads it
        ("reports", &[]),
        // pages made of what is told
        ("web-console", &[&["reports"]]),
        // what an organization is held to, by what was told
        ("expectations", &[&["documents", "reports", "schema"]]),
        // what recorded calls ask, and what becomes of them
        ("replay", &[&["authorization", "reports"]]),
        // plans of Terraform as calls, and what came of them in the words of the plan, without anybody who makes them
        ("terraform-plan", &[&["reports"]]),
        // an organization as a file, without whoever imports it
        ("organization-document", &[&["identifiers", "documents", "policies"]]),
        // from other people's files to such a file
        ("importers", &[&["identifiers", "documents", "policies", "organization-document"]]),
        // from such a file to other people's
        ("exporters", &[DOMAIN, &["organization-document"]]),
        // from such a file to facts, and back
        ("organization-exchange", &[DOMAIN, &["organization-document"]]),
        (
            "server",
            &[
                DOMAIN,
                WIRE,
                &[
                    "storage",
                    "buckets",
                    "engine",
                    "evidence",
                    "workers",
                    "reports",
                    "terraform-plan",
                    "organization-document",
                    "organization-exchange",
                    "snapshots",
                    "web-console",
                ],
            ],
        ),
        ("bailiwick", &[DOMAIN, SHELL, &["schema"]]),
        // tools: build with nothing of ours, so that they still run when something of ours doesn't compile
        ("xtask", &[]),
        // measures from outside, and decisions from inside
        ("benches", &[DOMAIN]),
        // what tests of the store put below it
        ("recorded_disk", &[]),
        // attacks from inside
        ("fuzzing", &[DOMAIN, SHELL, &["schema", "protocol"]]),
    ];
    table.iter().map(|(name, uses)| (*name, uses.concat().into_iter().collect())).collect()
}

/// What would bring I/O, time, chance or a wire format into a pure crate.
const IMPURE: &[&str] = &[
    "async-trait",
    "chrono",
    "futures",
    "getrandom",
    "hyper",
    "hyper-util",
    "jiff",
    "rand",
    "reqwest",
    "rusqlite",
    "serde_json",
    "tempfile",
    "time",
    "tokio",
    "tracing",
    "uuid",
];

/// A package of the workspace and what its manifest names.
struct Package {
    name: String,
    folder: String,
    dependencies: Vec<String>,
}

fn packages() -> Vec<Package> {
    let metadata = crate::workspace::metadata(&root(), &["--offline"]).unwrap();
    let text = |value: &serde_json::Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let list = |value: &serde_json::Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let package = |value: &serde_json::Value| {
        let manifest = text(value, "manifest_path");
        let folder = Path::new(&manifest).parent().and_then(|path| path.strip_prefix(root()).ok());
        Package {
            name: text(value, "name"),
            folder: folder.unwrap_or(Path::new("")).display().to_string(),
            // Tests may use anything; what ships may not.
            dependencies: list(value, "dependencies")
                .iter()
                .filter(|dependency| dependency["kind"].as_str() != Some("dev"))
                .map(|dependency| text(dependency, "name"))
                .collect(),
        }
    };
    list(&metadata, "packages").iter().map(package).collect()
}

#[test]
fn arrows_point_down_only() {
    let packages = packages();
    let allowed = allowed();
    let ours: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut complaints = Vec::new();
    for package in &packages {
        let Some(may_use) = allowed.get(package.name.as_str()) else {
            complaints.push(format!("{} has no line in the table of layers", package.name));
            continue;
        };
        for used in package.dependencies.iter().filter(|name| ours.contains(name.as_str())) {
            if !may_use.contains(used.as_str()) {
                complaints.push(format!("{} must not use {used}", package.name));
            }
        }
    }
    complaints
        .extend(allowed.keys().filter(|name| !ours.contains(**name)).map(|name| format!("there is no crate {name}")));
    report(&complaints);
}

#[test]
fn the_table_itself_has_no_arrow_up() {
    let allowed = allowed();
    for (name, uses) in &allowed {
        for used in uses {
            assert!(!allowed[used].contains(name), "{name} and {used} may use each other");
        }
    }
}

#[test]
fn pure_crates_see_no_io() {
    let mut complaints = Vec::new();
    for package in packages().iter().filter(|package| package.folder.starts_with("domain/")) {
        for used in package.dependencies.iter().filter(|name| IMPURE.contains(&name.as_str())) {
            complaints.push(format!("{} is pure and must not use {used}", package.name));
        }
    }
    report(&complaints);
}

#[test]
fn pure_crates_do_nothing_impure() {
    let impure = ["async fn", ".await", "std::fs", "std::net", "std::env", "std::thread", "std::process"];
    let sources = files().into_iter().filter(|file| {
        let in_domain = file.starts_with("domain") && file.extension().is_some_and(|name| name == "rs");
        in_domain && !file.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "examples")
    });
    let mut complaints = Vec::new();
    for file in sources {
        for (number, line) in text(&file).unwrap_or_default().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            // `.awaits_recorder` is a field, not a wait.
            let whole = |word: &&&str| {
                let mut after = code.split(**word).skip(1);
                after.any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
            };
            for word in impure.iter().filter(whole) {
                complaints.push(format!("{}:{}: {word}", file.display(), number + 1));
            }
        }
    }
    report(&complaints);
}

#[test]
fn every_crate_takes_the_workspace_lints() {
    let complaints: Vec<String> = packages()
        .iter()
        .filter(|package| package.name != WITH_UNSAFE_CODE)
        .filter(|package| !manifest(&package.folder).contains("[lints]\nworkspace = true"))
        .map(|package| format!("{}/Cargo.toml has no `[lints] workspace = true`", package.folder))
        .collect();
    report(&complaints);
}

/// The one crate that may have unsafe code. A crate takes all lints of the workspace or none of them, so it has a table of its own.
const WITH_UNSAFE_CODE: &str = "recorded_disk";

#[test]
fn where_there_is_unsafe_code_all_other_lints_are_the_same() {
    let lints = |manifest: &str, table: &str| -> BTreeSet<String> {
        let lines = manifest.lines().skip_while(|line| *line != table).skip(1);
        let lines = lines.take_while(|line| !line.starts_with('['));
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
    };
    let packages = packages();
    let package = packages.iter().find(|package| package.name == WITH_UNSAFE_CODE).unwrap();
    let (ours, its) = (manifest(""), manifest(&package.folder));
    let mut wanted = lints(&ours, "[workspace.lints.rust]");
    assert!(wanted.remove("unsafe_code = \"forbid\""), "unsafe code isn't forbidden: {wanted:?}");
    wanted.insert("unsafe_code = \"deny\"".to_owned());
    assert_eq!(lints(&its, "[lints.rust]"), wanted);
    let wanted = lints(&ours, "[workspace.lints.clippy]");
    assert!(wanted.len() > 10, "the lints were not found: {wanted:?}");
    assert_eq!(lints(&its, "[lints.clippy]"), wanted);
}

fn manifest(folder: &str) -> String {
    text(&Path::new(folder).join("Cargo.toml")).unwrap_or_default()
}
