//! Published sample packs through the API: each deploys, and the account then has exactly the rules that its template says.

use crate::client::Port;
use crate::deployed::{Put, deployed, put, record, state};
use schema::ServiceId::Config;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A published pack and what its template brings: rules as lines, by name.
struct Pack {
    file: &'static str,
    sha256: &'static str,
    inputs: Map<String, Value>,
    rules: BTreeMap<String, String>,
}

/// The same with one parameter changed: the lines that are different.
struct Override {
    inputs: Map<String, Value>,
    rules: Vec<String>,
}

/// What the vectors' lines of a kind say.
fn lines_of(kind: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = include_str!("../vectors/packs.tsv").lines();
    lines.filter_map(move |line| line.strip_prefix(kind)?.strip_prefix('\t'))
}

/// Every pack of the vectors with its overrides.
fn vectors() -> Vec<(Pack, Vec<Override>)> {
    let lines: BTreeMap<&str, &str> = lines_of("rule").filter_map(|rest| rest.split_once('\t')).collect();
    // A parameter that no rule uses changes none.
    let rules = |numbers: &str| numbers.split_whitespace().map(|number| lines[number].to_owned()).collect::<Vec<_>>();
    let inputs = |text: &str| serde_json::from_str(text).unwrap_or_default();
    let mut packs: Vec<(Pack, Vec<Override>)> = lines_of("pack")
        .map(|rest| {
            let columns: Vec<&str> = rest.split('\t').collect();
            let rules = rules(columns[3]).into_iter().map(|line| (named(&line), line)).collect();
            (Pack { file: columns[0], sha256: columns[1], inputs: inputs(columns[2]), rules }, Vec::new())
        })
        .collect();
    for rest in lines_of("override") {
        let columns: Vec<&str> = rest.split('\t').collect();
        let of = packs.iter_mut().find(|(pack, _)| pack.file == columns[0]).expect("an override of a pack");
        of.1.push(Override { inputs: inputs(columns[1]), rules: rules(columns[2]) });
    }
    packs
}

fn named(line: &str) -> String {
    line.split('\t').next().unwrap_or_default().to_owned()
}

/// Where the packs are: `BAILIWICK_PACKS`, else beside the workspace.
#[expect(clippy::disallowed_methods, reason = "a test finds its data by an environment variable")]
fn directory() -> PathBuf {
    match std::env::var("BAILIWICK_PACKS") {
        Ok(directory) => directory.into(),
        Err(_) => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/packs"),
    }
}

/// The text of a pack, or a loud note that it is skipped.
fn text(pack: &Pack) -> Option<String> {
    let path = directory().join(pack.file);
    match std::fs::read_to_string(&path) {
        Ok(text) => {
            let found = hex::encode(Sha256::digest(&text));
            assert_eq!(found, pack.sha256, "{} is not the version that the vectors were made from", path.display());
            Some(text)
        }
        Err(error) => {
            eprintln!("SKIPPED: {} is not there ({error}); set BAILIWICK_PACKS", path.display());
            None
        }
    }
}

/// A line for each difference: `-` what should be there and isn't, `+` what is there and shouldn't.
fn differences(expected: &BTreeMap<String, String>, found: &BTreeMap<String, String>) -> Vec<String> {
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let differing = names.into_iter().filter(|name| expected.get(*name) != found.get(*name));
    differing
        .flat_map(|name| [("-", expected.get(name)), ("+", found.get(name))])
        .filter_map(|(sign, line)| Some(format!("{sign} {}", line?)))
        .collect()
}

/// The texts with which AWS Config refuses rules that have a blank parameter or lack one that they need: such an override
/// resolves, and its deployment fails.
fn refusal(changed: &[String]) -> Option<String> {
    let needed: BTreeMap<&str, &str> = lines_of("required").filter_map(|rest| rest.split_once('\t')).collect();
    let refused = changed.iter().filter_map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let given: BTreeMap<String, String> = serde_json::from_str(columns[4]).unwrap_or_default();
        let blank = given.iter().find(|(_, value)| value.trim().is_empty());
        let missing = needed.get(columns[2]).into_iter().flat_map(|names| names.split(' '));
        // All of them, by name.
        let missing: BTreeSet<&str> = missing.filter(|name| !given.contains_key(*name)).collect();
        match (blank, missing.is_empty()) {
            (Some((name, _)), _) => Some(format!("Blank spaces are not acceptable for input parameter: {name}.")),
            (None, false) => {
                let names = missing.into_iter().collect::<Vec<_>>().join(", ");
                Some(format!("The required parameter [{names}] is not present in the inputParameters"))
            }
            (None, true) => None,
        }
    });
    Some(refused.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}

async fn deploys(port: &Port, account: &str, pack: &Pack, body: &str, overrides: &[Override]) -> Vec<String> {
    let mut complaints = Vec::new();
    record(port, account).await;
    let first = Put { name: "sample", body, inputs: &pack.inputs };
    put(port, account, &first).await;
    let reached = state(port, account, "sample").await;
    if reached.0 != "CREATE_COMPLETE" {
        return vec![format!("{}: {reached:?}", pack.file)];
    }
    let mut before = deployed(port, account, "sample").await;
    complaints.extend(differences(&pack.rules, &before).into_iter().map(|line| format!("{}: {line}", pack.file)));
    // The puts that follow are updates: each replaces all parameters, and one that fails leaves the rules as they were.
    for one in overrides {
        let mut inputs = pack.inputs.clone();
        inputs.extend(one.inputs.clone());
        put(port, account, &Put { inputs: &inputs, ..first }).await;
        let (reached, reason) = state(port, account, "sample").await;
        let found = deployed(port, account, "sample").await;
        let mut expected = pack.rules.clone();
        expected.extend(one.rules.iter().map(|line| (named(line), line.clone())));
        let (wanted, expected) = match refusal(&one.rules) {
            Some(refusal) => (("CREATE_FAILED".to_owned(), Some(refusal)), before),
            None => (("CREATE_COMPLETE".to_owned(), None), expected),
        };
        let context = format!("{} with {}", pack.file, Value::Object(one.inputs.clone()));
        if (&reached, &reason) != (&wanted.0, &wanted.1) {
            complaints.push(format!("{context}: {reached} {reason:?} instead of {wanted:?}"));
        }
        complaints.extend(differences(&expected, &found).into_iter().map(|line| format!("{context}: {line}")));
        before = found;
    }
    complaints
}

#[tokio::test(flavor = "multi_thread")]
async fn every_pack_deploys_what_its_template_says() {
    let port = Port::start().await;
    let vectors = vectors();
    assert_eq!((vectors.len(), vectors.iter().map(|(_, overrides)| overrides.len()).sum::<usize>()), (40, 116));
    let mut complaints = Vec::new();
    for (number, (pack, overrides)) in vectors.iter().enumerate() {
        let Some(body) = text(pack) else { continue };
        // An account that nobody has used.
        let account = format!("3000000{number:05}");
        complaints.extend(deploys(&port, &account, pack, &body, overrides).await);
    }
    assert!(complaints.is_empty(), "{} differences:\n{}", complaints.len(), complaints.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_pack_demands_has_to_be_given() {
    let port = Port::start().await;
    for (pack, _) in vectors().iter().filter(|(pack, _)| !pack.inputs.is_empty()) {
        let Some(body) = text(pack) else { continue };
        let input = json!({"ConformancePackName": "sample", "TemplateBody": body});
        let answer = port.named("300000000000", Config, "PutConformancePack", input).await;
        assert_eq!(answer.code(), "ConformancePackTemplateValidationException", "{}", answer.text());
        let names: Vec<&str> = pack.inputs.keys().map(String::as_str).collect();
        let missing = format!("Parameters: [{}] must have values", names.join(", "));
        assert!(answer.text().contains(&missing), "{}", answer.text());
    }
}

#[test]
fn a_difference_is_told_line_by_line() {
    let map = |lines: &[&str]| lines.iter().map(|line| (named(line), (*line).to_owned())).collect();
    let (expected, found) = (map(&["a\tx", "b\tx", "c\tx"]), map(&["a\tx", "b\ty", "d\tx"]));
    assert_eq!(differences(&expected, &found), ["- b\tx", "+ b\ty", "- c\tx", "+ d\tx"]);
}
