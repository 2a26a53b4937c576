//! Answers in files, whatever the files are called and however the pages were put together.

use super::node::{Findings, Node};
use crate::config_delivery::Deliveries;
use crate::files::Files;
use crate::problem::Problem;
use serde_json::{Deserializer, Map, Value};

/// How many answers are read in all.
const ANSWER_LIMIT: usize = 1_000_000;

/// An answer to a call.
#[derive(Debug)]
pub struct Answer {
    path: String,
    place: String,
    value: Value,
}

impl Answer {
    /// The answer as a node.
    pub fn node(&self) -> Node<'_> {
        Node::new(&self.path, self.place.clone(), &self.value)
    }

    /// The path of its file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the answer has this member.
    pub fn has(&self, name: &str) -> bool {
        self.value.get(name).is_some()
    }

    /// Whether it is of configuration items, which are evidence and no part of a document.
    pub fn is_items(&self) -> bool {
        let lists = crate::config_delivery::elements::LISTS.iter().any(|list| self.has(list));
        let is_item = self.has("resourceType") && self.has("configurationItemCaptureTime");
        lists || is_item || self.has("ConfigurationItem") || self.has("configurationItem")
    }

    /// Whether the call has nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.value.as_object().is_some_and(Map::is_empty)
    }
}

/// Elements of a bare list, as `--query` prints one, by what their ARNs say.
const BARE: &[(&str, &str, &str)] = &[
    (":organizations::", ":account/", "Accounts"),
    (":organizations::", ":ou/", "OrganizationalUnits"),
    (":organizations::", ":root/", "Roots"),
    (":organizations::", ":policy/", "Policies"),
];

/// Whether a file may hold answers.
pub fn is_wanted(files: &Files, path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    // What AWS Config delivered is looked through file by file.
    let is_other = crate::config_delivery::is_delivered(path) || ending.eq_ignore_ascii_case("gz");
    !is_other && (!files.is_directory() || ending.eq_ignore_ascii_case("json"))
}

/// The files of configuration items: answers, and what AWS Config delivered.
pub fn items(files: &Files, answers: &[Answer]) -> Deliveries {
    let mut paths: Vec<String> = answers.iter().filter(|answer| answer.is_items()).map(|it| it.path.clone()).collect();
    paths.extend(files.paths().filter(|path| crate::config_delivery::is_delivered(path)).map(str::to_owned));
    paths.sort();
    paths.dedup();
    Deliveries::new(files, paths)
}

/// Reads them all. A file can hold one answer, several one behind the other, or a list of them.
pub fn read(findings: &mut Findings<'_>) -> Vec<Answer> {
    let files = findings.files;
    let mut answers = Vec::new();
    for path in files.paths().filter(|path| is_wanted(files, path)) {
        let text = match files.text(path) {
            Ok(text) => text,
            Err(problem) => {
                findings.problems.push(problem);
                continue;
            }
        };
        if text.trim().is_empty() {
            let gap = organization_document::Gap::absent(
                files.shown(path),
                "",
                "The file is empty: its call failed, or wasn't made.",
            );
            findings.gaps.push(gap);
            continue;
        }
        for (at, value) in Deserializer::from_str(&text).into_iter::<Value>().enumerate() {
            match value {
                Ok(value) => {
                    let place = if at == 0 { String::new() } else { format!("value {}", at.saturating_add(1)) };
                    taken(path, place, value, &mut answers, findings);
                }
                Err(problem) => {
                    findings.problems.push(Problem::of_json(files.shown(path), &problem));
                }
            }
        }
        if answers.len() > ANSWER_LIMIT {
            findings.problems.push(files.problem(path, "", format!("there are more than {ANSWER_LIMIT} answers")));
            return answers;
        }
    }
    answers
}

fn taken(path: &str, place: String, value: Value, answers: &mut Vec<Answer>, findings: &mut Findings<'_>) {
    let mut keep = |place, value| answers.push(Answer { path: path.to_owned(), place, value });
    match value {
        Value::Object(_) => keep(place, value),
        Value::Array(items) => {
            let arn = items.first().and_then(|first| first.get("Arn")?.as_str()).unwrap_or_default();
            let bare = BARE.iter().find(|(service, kind, _)| arn.contains(service) && arn.contains(kind));
            if let Some((.., name)) = bare {
                keep(place, Value::Object(Map::from_iter([((*name).to_owned(), Value::Array(items))])));
                return;
            }
            for (at, item) in items.into_iter().enumerate() {
                if item.is_object() {
                    keep(format!("{place}[{at}]"), item);
                } else {
                    let problem =
                        findings.files.problem(path, format!("{place}[{at}]"), "an answer of a call is expected");
                    findings.problems.push(problem);
                    return;
                }
            }
        }
        _ => findings.problems.push(findings.files.problem(path, place, "an answer of a call is expected")),
    }
}
