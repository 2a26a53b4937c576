//! The content of a policy out of somebody's file: JSON without white space, or what is wrong with it.

use crate::aws_api::node::Findings;
use documents::{Document, duplicate_keys, parse_json, to_json};
use organization_document::Content;

/// The content that a text of JSON is; everything that is wrong with it is told with line and column.
pub fn of_json(path: &str, text: &str, findings: &mut Findings<'_>) -> Option<Content> {
    match parse_json(text) {
        Ok(tree) => of_tree(path, &tree, findings),
        Err(problem) => {
            let place = place(problem.span);
            let message = format!("the policy isn't JSON: {}", problem.message);
            findings.problems.push(findings.files.problem(path, place, message));
            None
        }
    }
}

/// The content that a tree is.
pub fn of_tree(path: &str, tree: &Document, findings: &mut Findings<'_>) -> Option<Content> {
    if tree.entries().is_none() {
        findings.problems.push(findings.files.problem(path, place(tree.span), "the policy isn't a map"));
        return None;
    }
    let twice = duplicate_keys(tree);
    for key in &twice {
        let message = format!("the key {} stands twice in the same map", crate::quoted(&key.key));
        findings.problems.push(findings.files.problem(path, place(key.again), message));
    }
    twice.is_empty().then(|| Content::new(to_json(tree)))
}

fn place(span: Option<documents::Span>) -> String {
    span.map(|span| format!("line {}, column {}", span.line, span.column)).unwrap_or_default()
}
