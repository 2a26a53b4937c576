//! Reads states: files of version 4, and what `terraform show -json` makes of them.

use super::look::{Look, look};
use super::objects::{Module, Resource, States, module, resource, told};
use crate::aws_api::node::Findings;
use crate::problem::{Problem, quoted};
use organization_document::Gap;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// How many objects are read in all.
const INSTANCE_LIMIT: usize = 500_000;
/// The version of the files that is read.
const VERSION: u64 = 4;
#[derive(Deserialize)]
struct Top<'t> {
    version: Option<Value>,
    serial: Option<Value>,
    lineage: Option<String>,
    format_version: Option<Value>,
    #[serde(borrow)]
    resources: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    values: Option<&'t RawValue>,
    encrypted_data: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Values<'t> {
    #[serde(borrow)]
    root_module: Option<Module<'t>>,
}

/// Whether a file of a directory may be a state, by its name.
pub fn is_wanted(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    name.contains(".tfstate") || name.ends_with(".json")
}

/// Reads the states among the files. Of several versions of one state the newest counts.
pub fn all(findings: &mut Findings<'_>) -> States {
    let files = findings.files;
    let mut states = States::default();
    let mut newest: BTreeMap<String, (u64, String)> = BTreeMap::new();
    let mut texts = Vec::new();
    let is_state = |path: &&str| {
        !files.is_directory()
            || (is_wanted(path) && files.beginning(path).is_some_and(|text| look(&text) == Some(Look::State)))
    };
    for path in files.paths().filter(is_state) {
        match files.text(path).and_then(|text| version(&text, &files.shown(path)).map(|version| (version, text))) {
            Ok((Version { lineage, serial }, text)) => {
                if let Some(lineage) = lineage {
                    let before = newest.entry(lineage.clone()).or_insert_with(|| (serial, path.to_owned()));
                    if serial > before.0 {
                        *before = (serial, path.to_owned());
                    }
                    texts.push((path, text, Some((lineage, serial))));
                } else {
                    texts.push((path, text, None));
                }
            }
            Err(problem) => findings.problems.push(problem),
        }
    }
    for (path, text, version) in texts {
        let newer = version.as_ref().and_then(|(lineage, own)| {
            let (serial, newest) = newest.get(lineage).filter(|(_, newest)| newest != path)?;
            Some(format!("It is version {own} of the state that {} is version {serial} of.", files.shown(newest)))
        });
        if let Some(what) = newer {
            findings.gaps.push(Gap::conflict(files.shown(path), "serial", format!("{what} It was left out.")));
            continue;
        }
        states.count = states.count.saturating_add(1);
        if let Err(message) = read(path, &text, &mut states, findings) {
            findings.problems.push(message);
        }
        if states.instances.len() > INSTANCE_LIMIT {
            let message = format!("there are more than {INSTANCE_LIMIT} objects");
            findings.problems.push(files.problem(path, "", message));
            break;
        }
    }
    if states.count == 0 && findings.problems.is_empty() {
        findings.problems.push(Problem::new(files.name(), "", "there is no state of Terraform"));
    }
    states
}

struct Version {
    lineage: Option<String>,
    serial: u64,
}

fn parsed<'t>(text: &'t str, shown: &str) -> Result<Top<'t>, Problem> {
    serde_json::from_str(text).map_err(|found| {
        let problem = Problem::of_json(shown, &found);
        if !found.is_data() {
            return problem;
        }
        let told = found.to_string();
        let told = told.split(" at line ").next().unwrap_or_default();
        Problem { message: format!("it is no state of Terraform: {told}"), ..problem }
    })
}

/// Refuses what isn't read, and tells which version of which state it is.
fn version(text: &str, shown: &str) -> Result<Version, Problem> {
    let wrong = |place: &str, message: String| Err(Problem::new(shown, place, message));
    if look(text) == Some(Look::Plan) {
        let message = "it is a plan: `bailiwick what-if --terraform-plan` rehearses one, and only a state is imported";
        return wrong("", message.to_owned());
    }
    let top = parsed(text, shown)?;
    if top.encrypted_data.is_some() {
        return wrong("encrypted_data", "the state is encrypted: `tofu show -json` gives what is read here".to_owned());
    }
    match (&top.version, &top.format_version) {
        (Some(version), _) if version.as_u64() == Some(VERSION) => {}
        (Some(version), _) => {
            let shown = quoted(&version.to_string());
            let message = format!(
                "the state is of version {shown}, and version {VERSION} is read: Terraform 0.12 and later write it, and \
                 `terraform show -json` makes JSON of every state that it can read"
            );
            return wrong("version", message);
        }
        (None, Some(format))
            if format.as_str().is_some_and(|text| text.starts_with("1.") || text.starts_with("0.")) => {}
        (None, Some(format)) => {
            let shown = quoted(&format.to_string());
            return wrong("format_version", format!("the format is of version {shown}, and 1.x is read"));
        }
        (None, None) => return wrong("", "it is no state of Terraform: it tells no version".to_owned()),
    }
    Ok(Version { lineage: top.lineage, serial: top.serial.and_then(|serial| serial.as_u64()).unwrap_or_default() })
}

fn read(path: &str, text: &str, states: &mut States, findings: &mut Findings<'_>) -> Result<(), Problem> {
    let shown = findings.files.shown(path);
    let top = parsed(text, &shown)?;
    if top.format_version.is_some() && top.version.is_none() {
        let values: Option<Values<'_>> = match top.values.map(RawValue::get).map(serde_json::from_str) {
            None => None,
            Some(Ok(values)) => Some(values),
            Some(Err(found)) => return Err(Problem::new(shown, "values", told(&found))),
        };
        match values.and_then(|values| values.root_module) {
            Some(root) => module(path, &root, states, findings),
            None => findings.gaps.push(Gap::absent(shown, "values", "The state holds nothing.")),
        }
        return Ok(());
    }
    let resources = top.resources.unwrap_or_default();
    if resources.is_empty() {
        findings.gaps.push(Gap::absent(shown.clone(), "resources", "The state holds nothing."));
    }
    for (at, raw) in resources.into_iter().enumerate() {
        match serde_json::from_str::<Resource>(raw.get()) {
            Ok(found) => resource(path, found, states, findings),
            Err(found) => {
                let place = format!("resources[{at}]");
                findings.problems.push(Problem::new(&shown, place, told(&found)));
            }
        }
    }
    Ok(())
}
