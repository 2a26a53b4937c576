//! Whether tags on the things of an organization comply with the tag policy that is enforced for them.

use super::effective_policies::effective_policy_in_force;
use super::organization::Organization;
use super::state::State;
use super::tags::{Tag, Tags};
use documents::{Document, Node};
use policies::PolicyType;

/// Whether every tag complies, as far as a policy is enforced for the kind of thing. The organization's things belong to its
/// management account, so the tag policy of that account is the one that counts.
pub(crate) fn complies(state: &State, organization: &Organization, kind: &str, tags: &Tags) -> bool {
    let Ok(policy) = effective_policy_in_force(state, organization.management_account, PolicyType::Tag) else {
        return true;
    };
    let Some(keys) = member(&policy.content, "tags") else { return true };
    tags.iter().all(|tag| entries(keys).all(|(key, rule)| complies_with(tag, key, rule, kind)))
}

fn complies_with(tag: &Tag, key: &str, rule: &Document, kind: &str) -> bool {
    if !tag.key.eq_ignore_ascii_case(key) || !is_enforced(rule, kind) {
        return true;
    }
    let wanted = member(rule, "tag_key").and_then(Document::text).unwrap_or(key);
    let value_allowed =
        member(rule, "tag_value").is_none_or(|values| texts(values).any(|allowed| matches(allowed, &tag.value)));
    tag.key == wanted && value_allowed
}

fn is_enforced(rule: &Document, kind: &str) -> bool {
    member(rule, "enforced_for").is_some_and(|kinds| {
        texts(kinds)
            .filter_map(|text| text.strip_prefix("organizations:"))
            .any(|named| named == kind || named == "ALL_SUPPORTED" || named == "*")
    })
}

/// A value with at most one `*`, which stands for any run of characters.
fn matches(allowed: &str, value: &str) -> bool {
    match allowed.split_once('*') {
        Some((start, end)) => {
            value.len() >= start.len() + end.len() && value.starts_with(start) && value.ends_with(end)
        }
        None => allowed == value,
    }
}

fn entries(document: &Document) -> impl Iterator<Item = (&str, &Document)> {
    let entries = match &document.node {
        Node::Mapping(entries) => entries.as_slice(),
        Node::Scalar(_) | Node::Sequence(_) => &[],
    };
    entries.iter().map(|entry| (entry.key.as_str(), &entry.value))
}

fn member<'a>(document: &'a Document, name: &str) -> Option<&'a Document> {
    entries(document).find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn texts(document: &Document) -> impl Iterator<Item = &str> {
    let items = match &document.node {
        Node::Sequence(items) => items.as_slice(),
        Node::Scalar(_) | Node::Mapping(_) => &[],
    };
    items.iter().filter_map(Document::text)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_run() {
        for (allowed, value) in
            [("*", ""), ("*", "x"), ("a*", "a"), ("*@example.com", "me@example.com"), ("a*c", "abc")]
        {
            assert!(matches(allowed, value), "{allowed} {value}");
        }
        for (allowed, value) in [("a", "A"), ("a*", "b"), ("ab*ba", "aba"), ("", "x")] {
            assert!(!matches(allowed, value), "{allowed} {value}");
        }
    }
}
