//! Runs each file of `tests/vectors/effective_policy` as a test of its own, documents checked and merged as they would be.

use std::path::Path;
use std::sync::Arc;

use documents::{Document, Node, to_json};
use libtest_mimic::{Arguments, Failed, Trial};
use policies::{AttachedPolicy, Level, PolicyType, effective_policy, path_text, validate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::from_args();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/effective_policy");
    let mut trials = Vec::new();
    for file in std::fs::read_dir(&folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            trials.push(Trial::test(name, move || run(&path)));
        }
    }
    if trials.len() < 40 {
        return Err(format!("only {} vectors in {}", trials.len(), folder.display()).into());
    }
    trials.sort_by(|a, b| a.name().cmp(b.name()));
    libtest_mimic::run(&arguments, trials).exit()
}

fn run(path: &Path) -> Result<(), Failed> {
    let case = documents::parse_json(&std::fs::read_to_string(path)?)?;
    let field = |key: &str| case.get(key).ok_or_else(|| format!("no `{key}`"));
    let policy_type: PolicyType = field("type")?.as_str().unwrap_or_default().parse()?;
    let chain = chain(policy_type, field("chain")?)?;
    let effective = effective_policy(policy_type, &chain).ok_or("there is no effective policy")?;

    let ordered = matches!(field("status")?.as_str(), Some("observed-output" | "documented" | "documented-corrected"));
    let found = canonical(effective.content(), ordered);
    let mut accepted = vec![field("effective")?];
    accepted.extend(case.get("accept_also").and_then(Document::items).unwrap_or_default());
    if !accepted.iter().any(|wanted| canonical(wanted, ordered) == found) {
        let wanted: Vec<String> = accepted.iter().map(|wanted| to_json(wanted)).collect();
        return Err(format!("wanted {}\n found {}", wanted.join("\n    or "), effective.content_json()).into());
    }
    leaves_make_up_the_content(&effective)
}

fn chain(policy_type: PolicyType, levels: &Document) -> Result<Vec<Level>, Failed> {
    let levels = levels.items().unwrap_or_default();
    let mut chain = Vec::new();
    for (at, level) in levels.iter().enumerate() {
        let node = match level.get("level").and_then(Document::as_str) {
            Some("root") => "r-root".parse()?,
            Some("ou") => format!("ou-root-{at:08}").parse()?,
            _ => "111111111111".parse()?,
        };
        let mut policies = Vec::new();
        for (number, document) in level.get("policies").and_then(Document::items).unwrap_or_default().iter().enumerate()
        {
            let document = validate(policy_type, &to_json(document))?;
            policies
                .push(AttachedPolicy { id: format!("p-{at:04}{number:04}").parse()?, document: Arc::new(document) });
        }
        chain.push(Level { node, policies });
    }
    Ok(chain)
}

/// The document with keys in lower case and sorted, and lists sorted where their order says nothing.
fn canonical(document: &Document, ordered: bool) -> String {
    match &document.node {
        Node::Scalar(_) => to_json(document),
        Node::Sequence(items) => {
            let mut items: Vec<String> = items.iter().map(|item| canonical(item, ordered)).collect();
            if !ordered {
                items.sort();
            }
            format!("[{}]", items.join(","))
        }
        Node::Mapping(entries) => {
            let mut entries: Vec<(String, String)> =
                entries.iter().map(|entry| (entry.key.to_lowercase(), canonical(&entry.value, ordered))).collect();
            entries.sort();
            format!("{entries:?}")
        }
    }
}

/// The table and the document say the same, and the parts of each value are the value.
fn leaves_make_up_the_content(effective: &policies::EffectivePolicy) -> Result<(), Failed> {
    let mut rendered = 0;
    for leaf in effective.leaves() {
        let path: Vec<&str> = leaf.path.iter().map(|key| key.as_str()).collect();
        if effective.content().at(&path) != leaf.value.as_ref() {
            return Err(format!("{}: the leaf says {:?}", path_text(&leaf.path), leaf.value).into());
        }
        let Some(value) = &leaf.value else { continue };
        rendered += 1;
        let values: Vec<&Document> = leaf.parts.iter().map(|part| &part.value).collect();
        let made_up = match value.items() {
            Some(items) => items.iter().collect::<Vec<_>>() == values,
            None => values == [value],
        };
        if !made_up {
            return Err(format!("{}: the parts are {values:?}", path_text(&leaf.path)).into());
        }
    }
    let wanted = count(effective.content());
    if rendered == wanted { Ok(()) } else { Err(format!("{rendered} leaves for {wanted} values").into()) }
}

fn count(document: &Document) -> usize {
    document.entries().map_or(1, |entries| entries.iter().map(|entry| count(&entry.value)).sum())
}
