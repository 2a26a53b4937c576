//! Policies' files: a change of one policy, and the statements that stand in its file at which line.

use crate::Problem;
use authorization::{Action, Dialect, Effect, Pattern, Policy, Statement, read};
use reports::what_if::formats::{Cause, Place};
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

/// More than any policy has.
const MOST_BYTES: u64 = 1 << 20;

/// A policy's file.
pub struct File {
    /// Its path, as it was given.
    pub path: String,
    /// The numbers of the calls that are given its text.
    pub calls: Vec<usize>,
    statements: Policy,
}

impl File {
    /// A file with this text. What isn't in the policy language has no statements.
    pub fn new(path: &str, text: &str, calls: Vec<usize>) -> Self {
        let document = documents::parse_json(text).ok();
        let statements = document.map(|it| read(Dialect::ServiceControl, &it).0).unwrap_or_default();
        Self { path: path.to_owned(), calls, statements }
    }

    /// The statement that has a cause.
    pub fn find(&self, cause: &Cause<'_>) -> Option<Place> {
        let (name, limits) = match cause {
            Cause::Denies(name) => (*name, false),
            Cause::Limits(name) => (*name, true),
        };
        // For all actions of a service stands one that nothing else names.
        let action = Action::new(&name.replace('*', "AnyAction"))?;
        let denies = |statement: &&Statement| {
            let is_named = statement.actions.patterns.iter().any(|pattern| pattern.matches(&action));
            statement.effect == Effect::Deny && is_named != statement.actions.negated
        };
        let all = || self.statements.statements.iter().map(AsRef::as_ref).filter(denies);
        // What hangs on something is the doing of a statement with a condition or a resource, where there is one.
        let found = all().find(|statement| is_free(statement) != limits).or_else(|| all().next())?;
        let span = found.span?;
        Some(Place { line: usize::try_from(span.line).ok()?, column: usize::try_from(span.column).ok()? })
    }
}

/// Whether a statement is about everything that its actions are done to, always.
fn is_free(statement: &Statement) -> bool {
    let resources = &statement.resources;
    let is_everything = !resources.negated && resources.patterns.iter().any(Pattern::is_everything);
    is_everything && statement.conditions.is_empty()
}

/// The document that gives a policy the content of a file, and the file.
pub fn change(path: &Path, policy: &str) -> Result<(Value, File), Problem> {
    let is_input = path.as_os_str() == "-";
    let name = if is_input { "the standard input".to_owned() } else { path.display().to_string() };
    let mut text = String::new();
    let taken = if is_input {
        std::io::stdin().lock().take(MOST_BYTES + 1).read_to_string(&mut text)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_string(&mut text))
    };
    let size = taken.map_err(|problem| format!("{name}: {problem}"))?;
    if u64::try_from(size).is_ok_and(|size| size > MOST_BYTES) {
        return Err(format!("{name}: it has more than {MOST_BYTES} bytes, which no policy has").into());
    }
    let file = File::new(&path.display().to_string(), &text, vec![1]);
    let request = json!({ "PolicyId": policy, "Content": text });
    let call = json!({ "service": "organizations", "operation": "UpdatePolicy", "request": request });
    Ok((json!({ "changes": [call] }), file))
}

/// The policies' files that the calls of a document name, before their texts take their places.
pub fn files(document: &Value) -> Vec<File> {
    let calls = document.get("changes").unwrap_or(document).as_array().into_iter().flatten();
    let mut found: Vec<File> = Vec::new();
    for (at, call) in calls.enumerate() {
        let content = call.get("request").and_then(|request| request.get("Content")).and_then(Value::as_str);
        let Some(path) = content.and_then(|content| content.strip_prefix("file://")) else { continue };
        if let Some(known) = found.iter_mut().find(|file| file.path == path) {
            known.calls.push(at + 1);
        } else if let Ok(text) = std::fs::read_to_string(path) {
            found.push(File::new(path, &text, vec![at + 1]));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::File;
    use reports::what_if::formats::{Cause, Place};

    #[test]
    fn a_statement_is_found_by_what_it_denies() {
        let text = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "*", "Resource": "*"},
    {"Effect": "Deny", "Action": ["sqs:*"], "Resource": "*"},
    {"Effect": "Deny", "NotAction": ["iam:*", "sqs:*"], "Resource": "*",
     "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
  ]
}"#;
        let file = File::new("p.json", text, vec![1]);
        let at = |line| Some(Place { line, column: 5 });
        assert_eq!(file.find(&Cause::Denies("sqs:SendMessage")), at(5));
        assert_eq!(file.find(&Cause::Denies("sqs:*")), at(5));
        assert_eq!(file.find(&Cause::Limits("s3:GetObject")), at(6));
        assert_eq!(file.find(&Cause::Denies("iam:GetUser")), None);
        assert_eq!(File::new("p", "{", Vec::new()).find(&Cause::Denies("s3:GetObject")), None);
    }
}
