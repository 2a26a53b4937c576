//! What iam-collect keeps of an organization on the disk: its structure, its authorization policies and what they are attached to.

mod attachments;
mod organization;
mod policies;

use crate::aws_api::node::{Findings, Node};
use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use ::policies::PolicyType;
use organization_document::PolicyTypeName;
use serde_json::Value;

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct IamCollect;

/// The file by which a directory of an organization is known.
const STRUCTURE: &str = "structure.json";

/// Policies that are kept: the member of accounts and units that lists them, the directory that holds them, and their type.
const KEPT: [(&str, &str, PolicyType); 3] = [
    ("scps", "scps", PolicyType::ServiceControl),
    ("rcps", "rcps", PolicyType::ResourceControl),
    ("s3Policies", "s3-policies", PolicyType::S3),
];

impl Importer for IamCollect {
    fn name(&self) -> &'static str {
        "iam-collect"
    }

    fn about(&self) -> &'static str {
        "a directory that iam-collect filled, of one organization"
    }

    fn is_complete(&self) -> bool {
        true
    }

    fn recognizes(&self, files: &Files) -> bool {
        directories(files).iter().any(|directory| {
            // The root's id is the first key.
            files.beginning(&format!("{directory}{STRUCTURE}")).is_some_and(|text| text.contains("\"r-"))
        })
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let mut findings = Findings::new(files);
        let directories = directories(files);
        match directories.as_slice() {
            [] => {
                let message = "it has no organizations/<id>/structure.json with its metadata.json: iam-collect keeps an organization only with \
                               the rights to read it";
                Err(vec![Problem::new(files.name(), "", message)])
            }
            [directory] => organization::import(directory, &mut findings).ok_or(findings.problems),
            several => {
                let named: Vec<String> =
                    several.iter().map(|directory| files.shown(directory.trim_end_matches('/'))).collect();
                let message = format!("it holds {} organizations: name one of {}", named.len(), named.join(", "));
                Err(vec![Problem::new(files.name(), "", message)])
            }
        }
    }
}

/// The directories of organizations, each with `/` at its end, wherever in the layout the person started.
fn directories(files: &Files) -> Vec<&str> {
    let directory = |path: &'_ str| -> bool {
        (path.is_empty() || path.ends_with('/')) && files.has(&format!("{path}metadata.json"))
    };
    files.paths().filter_map(|path| path.strip_suffix(STRUCTURE)).filter(|path| directory(path)).collect()
}

/// A file that was read.
#[derive(Debug)]
struct Kept {
    path: String,
    value: Value,
}

impl Kept {
    /// The value with its file.
    fn node(&self) -> Node<'_> {
        Node::new(&self.path, String::new(), &self.value)
    }
}

/// Reads a file of JSON that may be absent; iam-collect writes none where there is nothing to tell.
fn read(path: String, findings: &mut Findings<'_>) -> Option<Kept> {
    if !findings.files.has(&path) {
        return None;
    }
    let text = findings.files.text(&path).map_err(|problem| findings.problems.push(problem)).ok()?;
    match serde_json::from_str(&text) {
        Ok(value) => Some(Kept { path, value }),
        Err(problem) => {
            let place = format!("line {}, column {}", problem.line(), problem.column());
            let told = problem.to_string();
            let told = told.split(" at line ").next().unwrap_or_default();
            let what = if problem.is_eof() { "the file is cut off" } else { "it isn't JSON" };
            findings.problems.push(findings.files.problem(&path, place, format!("{what}: {told}")));
            None
        }
    }
}

/// Tags as a map of texts.
fn tags(node: &Node<'_>, findings: &mut Findings<'_>) -> indexmap::IndexMap<String, String> {
    let Some(members) = node.members() else { return node.wrong("a map is expected", findings).unwrap_or_default() };
    let mut all = indexmap::IndexMap::new();
    for key in members.keys() {
        // A tag can be empty.
        if let Some(value) = node.text(key, findings) {
            all.insert(key.clone(), value.to_owned());
        }
    }
    all
}

/// The last part of an ARN, which is the id: paths are in lower case, ARNs aren't.
fn id_of(arn: &str) -> Option<&str> {
    let (_, id) = arn.strip_prefix("arn:")?.rsplit_once('/')?;
    Some(id)
}

/// The policy types that the files say nothing of, whether there are policies or not.
fn untold() -> Vec<PolicyTypeName> {
    let kept = |kind: &PolicyType| KEPT.iter().any(|(.., known)| known == kind);
    PolicyType::ALL.into_iter().filter(|kind| !kept(kind)).map(PolicyTypeName).collect()
}
