//! Files of expectations: YAML or JSON, of which every mistake is told with its line and column.

use crate::expectation::Expectation;
use crate::kinds::Kind;
use crate::kinds::decision::Decision;
use crate::kinds::effective::Effective;
use crate::kinds::pack::Pack;
use crate::kinds::quota::Quota;
use crate::kinds::security_hub::SecurityHub;
use crate::kinds::tree::Tree;
use crate::members::{Members, Problems};
use documents::{Document, Problem, parse_yaml};

/// The kinds of expectations.
const KINDS: [&str; 7] = ["allowed", "denied", "effective", "pack", "security-hub", "tree", "quota"];

/// Reads `{expectations: [...]}`, or only the list.
///
/// # Errors
/// Everything that is wrong, in the order of the file.
pub fn read(file: &str, text: &str) -> Result<Vec<Expectation>, Vec<Problem>> {
    let document = parse_yaml(text)?;
    let mut problems = Problems::new();
    let expectations = listed(&document, &mut problems)
        .map(|items| items.iter().filter_map(|item| one(file, item, &mut problems)).collect::<Vec<_>>());
    if problems.is_empty() {
        return Ok(expectations.unwrap_or_default());
    }
    problems.sort_by_key(|problem| problem.span.map(|span| (span.line, span.column)));
    Err(problems)
}

fn listed<'d>(document: &'d Document, problems: &mut Problems) -> Option<&'d [Document]> {
    let list = match document.items() {
        Some(items) => Some(items),
        None => {
            let mut members = Members::of(document, "a file of expectations", problems)?;
            let list = members.take("expectations");
            if list.is_none() {
                members.missing("expectations", problems);
            }
            members.finish(problems);
            let list = list?;
            if list.items().is_none() {
                problems.push(Problem::new("`expectations` is a list", list.span));
            }
            list.items()
        }
    };
    if list.is_some_and(<[Document]>::is_empty) {
        problems.push(Problem::new("nothing is expected", document.span));
    }
    list
}

fn one(file: &str, item: &Document, problems: &mut Problems) -> Option<Expectation> {
    let mut members = Members::of(item, "an expectation", problems)?;
    let name = members.text("name", problems);
    let mut kinds = KINDS.into_iter().filter_map(|kind| Some((kind, members.take(kind)?))).collect::<Vec<_>>();
    members.finish(problems);
    let found = kinds.pop();
    let Some((kind, document)) = found.filter(|_| kinds.is_empty()) else {
        problems.push(Problem::new(format!("an expectation is one of {}", KINDS.join(", ")), item.span));
        return None;
    };
    let kind = read_kind(kind, document, problems)?;
    Some(Expectation { file: file.to_owned(), line: item.span.map_or(1, |span| span.line), name, kind })
}

fn read_kind(kind: &'static str, document: &Document, problems: &mut Problems) -> Option<Kind> {
    let members = Members::of(document, kind_name(kind), problems)?;
    match kind {
        "allowed" => Decision::read(false, members, problems).map(Kind::Decision),
        "denied" => Decision::read(true, members, problems).map(Kind::Decision),
        "effective" => Effective::read(members, problems).map(Kind::Effective),
        "pack" => Pack::read(members, problems).map(Kind::Pack),
        "security-hub" => SecurityHub::read(members, problems).map(Kind::SecurityHub),
        "tree" => Tree::read(members, problems).map(Kind::Tree),
        _ => Quota::read(members, problems).map(Kind::Quota),
    }
}

/// How a kind is called where something is wrong with it.
fn kind_name(kind: &'static str) -> &'static str {
    match kind {
        "allowed" => "`allowed`",
        "denied" => "`denied`",
        "effective" => "`effective`",
        "pack" => "`pack`",
        "security-hub" => "`security-hub`",
        "tree" => "`tree`",
        _ => "`quota`",
    }
}
