//! Under which names links find the headings of a page.

use crate::site::links::parsed;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::HashMap;

/// The names of all headings, as a repository's pages and the book make them: small letters, hyphens for spaces, no signs, and a
/// number where a name is there already.
pub fn anchors(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut times: HashMap<String, usize> = HashMap::new();
    let mut heading: Option<String> = None;
    for (event, _) in parsed(text) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(text) | Event::Code(text), Some(heading)) => heading.push_str(&text),
            (Event::End(TagEnd::Heading(_)), _) => {
                let name = name(&heading.take().unwrap_or_default());
                let before = times.entry(name.clone()).or_default();
                found.push(if *before == 0 { name } else { format!("{name}-{before}") });
                *before += 1;
            }
            _ => {}
        }
    }
    found
}

fn name(heading: &str) -> String {
    let sign = |sign: char| match sign {
        ' ' => Some('-'),
        '-' | '_' => Some(sign),
        _ => sign.is_alphanumeric().then_some(sign),
    };
    heading.trim().to_lowercase().chars().filter_map(sign).collect()
}

#[test]
fn headings_have_the_names_that_links_use() {
    let text = "# What's `x --y`, and *why*?\n## Out\n\ntext\n\n## Out\n";
    assert_eq!(anchors(text), ["whats-x---y-and-why", "out", "out-1"]);
}
