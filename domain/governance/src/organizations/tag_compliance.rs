//! Whether tags on the things of an organization comply with the tag policy that is enforced for them.

use super::effective_policies::effective_policy_in_force;
use super::organization::Organization;
use super::state::State;
use super::tags::{Tag, Tags};
use authorization::Pattern;
use documents::{Document, Node};
use identifiers::AccountId;
use policies::PolicyType;
use smol_str::SmolStr;

/// Whether every tag complies, as far as a policy is enforced for the kind of thing. The organization's things belong to its
/// management account, so the tag policy of that account is the one that counts.
pub(crate) fn complies(state: &State, organization: &Organization, kind: &str, tags: &Tags) -> bool {
    let Ok(policy) = effective_policy_in_force(state, organization.management_account, PolicyType::Tag) else {
        return true;
    };
    let Some(keys) = member(&policy.content, "tags") else { return true };
    tags.iter().all(|tag| entries(keys).all(|(key, rule)| complies_with(tag, key, rule, kind)))
}

/// How the tags of something stand to a tag policy. Whether it is enforced for the kind of thing doesn't matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagCompliance {
    /// Keys, as the thing has them, that the policy writes with other capitals.
    pub noncompliant_keys: Vec<SmolStr>,
    /// Keys, as the policy writes them, that the thing has with other capitals or with a value that isn't allowed.
    pub keys_with_noncompliant_values: Vec<SmolStr>,
    /// Keys, as the policy writes them, that things of the kind have to have, and this one hasn't.
    pub missing_keys: Vec<SmolStr>,
}

impl TagCompliance {
    /// Whether nothing is wrong.
    pub fn is_compliant(&self) -> bool {
        *self == Self::default()
    }
}

/// The tag policy that is in force for an account, to hold tags of much that it has against it.
pub struct TagPolicyInForce {
    content: Option<Document>,
}

impl TagPolicyInForce {
    /// The one of an account, if there is one.
    pub fn of(state: &State, account: AccountId) -> Self {
        Self { content: effective_policy_in_force(state, account, PolicyType::Tag).ok().map(|policy| policy.content) }
    }

    /// How tags of a service's kind of thing (`organizations`, `account`) stand to it. Where there is none, all is well.
    pub fn compliance_of(&self, (service, kind): (&str, &str), tags: &Tags) -> TagCompliance {
        let mut found = TagCompliance::default();
        let keys = self.content.as_ref().and_then(|content| member(content, "tags"));
        for (key, rule) in keys.into_iter().flat_map(entries) {
            let wanted = spelling(key, rule);
            let same: Vec<&Tag> = tags.iter().filter(|tag| tag.key.eq_ignore_ascii_case(key)).collect();
            let others = same.iter().filter(|tag| tag.key != wanted);
            found.noncompliant_keys.extend(others.map(|tag| tag.key.clone()));
            if same.iter().any(|tag| tag.key != wanted || !allows(rule, &tag.value)) {
                found.keys_with_noncompliant_values.push(wanted.into());
            }
            if is_required(rule, service, kind) && !tags.iter().any(|tag| tag.key == wanted) {
                found.missing_keys.push(wanted.into());
            }
        }
        found
    }
}

/// A key as the policy writes it.
fn spelling<'a>(key: &'a str, rule: &'a Document) -> &'a str {
    member(rule, "tag_key").and_then(Document::text).unwrap_or(key)
}

/// Whether a value is among those that a rule lists, if it lists any.
fn allows(rule: &Document, value: &str) -> bool {
    member(rule, "tag_value")
        .is_none_or(|values| texts(values).any(|allowed| Pattern::with_stars(allowed).surely_matches(value)))
}

fn is_required(rule: &Document, service: &str, kind: &str) -> bool {
    member(rule, "report_required_tag_for").is_some_and(|kinds| {
        texts(kinds).filter_map(|text| text.split_once(':')).any(|(named_service, named)| {
            named_service == service && (named == kind || named == "ALL_SUPPORTED" || named == "*")
        })
    })
}

fn complies_with(tag: &Tag, key: &str, rule: &Document, kind: &str) -> bool {
    if !tag.key.eq_ignore_ascii_case(key) || !is_enforced(rule, kind) {
        return true;
    }
    tag.key == spelling(key, rule) && allows(rule, &tag.value)
}

fn is_enforced(rule: &Document, kind: &str) -> bool {
    member(rule, "enforced_for").is_some_and(|kinds| {
        texts(kinds)
            .filter_map(|text| text.strip_prefix("organizations:"))
            .any(|named| named == kind || named == "ALL_SUPPORTED" || named == "*")
    })
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
    use documents::parse_json;

    fn matches(allowed: &str, value: &str) -> bool {
        let text = format!(r#"{{"tag_value": ["{allowed}"]}}"#);
        super::allows(&parse_json(&text).unwrap(), value)
    }

    #[test]
    fn a_star_stands_for_any_run() {
        for (allowed, value) in
            [("*", ""), ("*", "x"), ("a*", "a"), ("*@example.com", "me@example.com"), ("a*c", "abc")]
        {
            assert!(matches(allowed, value), "{allowed} {value}");
        }
        for (allowed, value) in [("a", "A"), ("a*", "b"), ("ab*ba", "aba"), ("", "x"), ("a?", "ab")] {
            assert!(!matches(allowed, value), "{allowed} {value}");
        }
    }
}
