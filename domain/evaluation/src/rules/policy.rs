//! IAM and resource policies as rules read them: the forms that items carry, and the few questions that rules ask.

use std::borrow::Cow;

use documents::{Document, parse_json};
use ipnet::IpNet;

use crate::items::decoded;

/// A statement of a policy. Action names and condition keys are in lower case: AWS ignores their case.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Statement {
    pub(super) allow: bool,
    principal: Principal,
    /// Who is named, with the kind of name (`AWS`, `Service`); `*` alone is of the kind `AWS`.
    pub(super) principals: Vec<(String, String)>,
    pub(super) actions: Patterns,
    pub(super) resources: Patterns,
    pub(super) conditions: Vec<Condition>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Principal {
    /// None is given: a policy of an identity.
    Absent,
    /// `*`
    Everyone,
    /// A pattern that stands for more than is named.
    Wildcard,
    Named,
    /// Everyone except.
    Except,
}

/// What a statement's Action or Resource says.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Patterns {
    /// `NotAction`, `NotResource`: everything but these.
    pub(super) negated: bool,
    pub(super) patterns: Vec<String>,
}

/// One key of a statement's Condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Condition {
    pub(super) operator: String,
    pub(super) key: String,
    pub(super) values: Vec<String>,
}

/// The statements of a policy: an object, a list of one, JSON text or URL-encoded JSON text. `None` when it isn't a policy.
pub(super) fn statements(document: &Document) -> Option<Vec<Statement>> {
    let document = decoded(Cow::Borrowed(document));
    if let Some(text) = document.as_str() {
        let text = percent_encoding::percent_decode_str(text.trim()).decode_utf8().ok()?;
        let inner = parse_json(&text).ok()?;
        return if inner.as_str().is_some() { None } else { statements(&inner) };
    }
    if let Some(list) = document.items() {
        // Old recordings wrap the policy in a list.
        let mut all = Vec::new();
        for one in list {
            all.extend(statements(one).filter(|_| one.items().is_none())?);
        }
        return Some(all).filter(|_| !list.is_empty());
    }
    let statement = document.get("Statement")?;
    match statement.items() {
        Some(list) => list.iter().map(Statement::read).collect(),
        None => Some(vec![Statement::read(statement)?]),
    }
}

fn texts(document: &Document) -> Option<Vec<String>> {
    match document.items() {
        Some(items) => items.iter().map(|item| item.text().map(str::to_owned)).collect(),
        None => Some(vec![document.text().filter(|_| !document.is_null())?.to_owned()]),
    }
}

fn patterns(statement: &Document, name: &str, negated: &str) -> Option<Patterns> {
    match (statement.get(name), statement.get(negated)) {
        (Some(these), None) => Some(Patterns { negated: false, patterns: texts(these)? }),
        (None, Some(those)) => Some(Patterns { negated: true, patterns: texts(those)? }),
        (None, None) => Some(Patterns::default()),
        (Some(_), Some(_)) => None,
    }
}

impl Statement {
    fn read(document: &Document) -> Option<Self> {
        document.entries()?;
        let mut actions = patterns(document, "Action", "NotAction")?;
        actions.patterns.iter_mut().for_each(|pattern| pattern.make_ascii_lowercase());
        let mut conditions = Vec::new();
        if let Some(condition) = document.get("Condition").filter(|condition| !condition.is_null()) {
            for operator in condition.entries()? {
                for key in operator.value.entries()? {
                    conditions.push(Condition {
                        operator: operator.key.to_ascii_lowercase(),
                        key: key.key.to_ascii_lowercase(),
                        values: texts(&key.value)?,
                    });
                }
            }
        }
        Some(Self {
            allow: match document.get("Effect")?.as_str()? {
                "Allow" => true,
                "Deny" => false,
                _ => return None,
            },
            principal: principal(document)?,
            principals: principals(document)?,
            actions: Some(actions).filter(|actions| actions.negated || !actions.patterns.is_empty())?,
            resources: patterns(document, "Resource", "NotResource")?,
            conditions,
        })
    }

    /// Whether the statement is about everyone, whoever they are.
    pub(super) fn concerns_everyone(&self) -> bool {
        self.principal == Principal::Everyone
    }

    /// Whether it lets in the public: it allows, names no one in particular, and no condition holds it to fixed values.
    pub(super) fn is_public(&self, fixed: Fixed) -> bool {
        let open = matches!(self.principal, Principal::Everyone | Principal::Wildcard | Principal::Except);
        self.allow && open && !self.is_restricted(fixed)
    }

    /// Whether it has a principal, and that says nobody: an empty text, list or map.
    pub(super) fn names_nobody(&self) -> bool {
        self.principal == Principal::Named
            && (self.principals.is_empty() || self.principals.iter().any(|(_, name)| name.trim().is_empty()))
    }

    /// Whether some condition holds it to fixed values.
    pub(super) fn is_restricted(&self, fixed: Fixed) -> bool {
        self.conditions.iter().any(|condition| condition.restricts(fixed))
    }
}

fn principal(statement: &Document) -> Option<Principal> {
    if statement.get("NotPrincipal").is_some() {
        return Some(Principal::Except);
    }
    let Some(principal) = statement.get("Principal") else { return Some(Principal::Absent) };
    let mut all = Vec::new();
    match principal.entries() {
        Some(entries) => {
            for entry in entries {
                all.extend(texts(&entry.value)?);
            }
        }
        None => all.extend(texts(principal)?),
    }
    Some(if all.iter().any(|one| one == "*") {
        Principal::Everyone
    } else if all.iter().any(|one| one.contains('*')) {
        Principal::Wildcard
    } else {
        Principal::Named
    })
}

fn principals(statement: &Document) -> Option<Vec<(String, String)>> {
    let Some(principal) = statement.get("Principal") else { return Some(Vec::new()) };
    let Some(entries) = principal.entries() else {
        return Some(texts(principal)?.into_iter().map(|name| ("AWS".to_owned(), name)).collect());
    };
    let mut all = Vec::new();
    for entry in entries {
        all.extend(texts(&entry.value)?.into_iter().map(|name| (entry.key.to_string(), name)));
    }
    Some(all)
}

/// Which values of a condition are fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fixed {
    /// Those without wildcard and variable.
    Wholly,
    /// As well those whose wildcards leave open which of somebody's things is meant, but not whose.
    InOwner,
}

/// Keys whose fixed value makes a statement not public, by the definition of S3's block public access.
const FIXED_KEYS: [&str; 14] = [
    "aws:sourceip",
    "aws:sourcearn",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:sourceowner",
    "aws:sourceaccount",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalarn",
    "aws:principalaccount",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "kms:calleraccount",
];

impl Condition {
    /// Whether it holds the statement to fixed values. `IfExists` and `ForAllValues` don't: they let requests through that lack
    /// the key.
    pub(super) fn restricts(&self, fixed: Fixed) -> bool {
        let operator = self.operator.strip_prefix("foranyvalue:").unwrap_or(&self.operator);
        let positive = matches!(
            operator,
            "stringequals" | "stringequalsignorecase" | "stringlike" | "arnequals" | "arnlike" | "ipaddress"
        );
        positive
            && FIXED_KEYS.contains(&self.key.as_str())
            && !self.values.is_empty()
            && self.values.iter().all(|value| {
                is_fixed(value) || (fixed == Fixed::InOwner && !value.contains("${") && names_owner(&self.key, value))
            })
    }
}

fn is_fixed(value: &str) -> bool {
    if value.contains(['*', '?']) || value.contains("${") {
        return false;
    }
    match value.parse() {
        Ok(IpNet::V4(net)) => net.prefix_len() >= 8,
        Ok(IpNet::V6(net)) => net.prefix_len() >= 32,
        Err(_) => true,
    }
}

/// Whether the part of a pattern that says whose something is holds no wildcard: the account of an ARN, the organization of a
/// path, the role of a session's id.
fn names_owner(key: &str, value: &str) -> bool {
    let owner = match (key, value.split(':').collect::<Vec<_>>().as_slice()) {
        ("aws:userid", [owner, _, ..]) | (_, ["arn", _, _, _, owner, _, ..]) => owner,
        ("aws:principalorgpaths", _) => value.split('/').next().unwrap_or_default(),
        _ => return false,
    };
    !owner.is_empty() && !owner.contains(['*', '?'])
}

impl Patterns {
    /// Whether this is among what they say.
    pub(super) fn cover(&self, text: &str) -> bool {
        self.negated != self.patterns.iter().any(|pattern| matches(pattern, text))
    }
}

/// Whether a text matches a pattern of `*` and `?`, in time of at most the product of their lengths.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    // Where to go on when the text after the last star turns out not to fit.
    let mut star = None;
    while let Some(c) = text.get(t) {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(one) if *one == '?' || one == c => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    (p, t) = (at + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern.get(p..).is_some_and(|rest| rest.iter().all(|one| *one == '*'))
}

/// Whether two patterns of `*` and `?` have a text in common, in time of the product of their lengths.
pub(super) fn overlap(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // Which lengths of beginnings of `other` have a text in common with the beginning of `one` read so far.
    let mut reached = vec![false; other.len() + 1];
    let skip_stars = |reached: &mut Vec<bool>| {
        for (index, c) in other.iter().enumerate() {
            if *c == '*' && reached.get(index) == Some(&true) {
                reached.splice(index + 1..index + 2, [true]);
            }
        }
    };
    reached.splice(0..1, [true]);
    skip_stars(&mut reached);
    for c in &one {
        let mut next = vec![false; other.len() + 1];
        let mut before = false;
        for (index, at) in reached.iter().enumerate() {
            let theirs = other.get(index);
            // Their star takes any text of ours; our star takes any text of theirs.
            let mut holds = *at && (*c == '*' || theirs == Some(&'*'));
            if *c == '*' {
                holds |= next.get(index.wrapping_sub(1)) == Some(&true);
            } else if let Some(previous) = index.checked_sub(1).and_then(|index| other.get(index)) {
                holds |= before && (*previous == '?' || *c == '?' || previous == c);
            }
            next.splice(index..index + 1, [holds]);
            before = *at;
        }
        skip_stars(&mut next);
        reached = next;
    }
    reached.last() == Some(&true)
}

/// Whether a KMS key is the one asked for: the same text, or an id or an alias's name against the ARN that ends with it.
pub(super) fn same_key(actual: &str, wanted: &str) -> bool {
    let ends = |arn: &str, id: &str| {
        let before = if id.starts_with("alias/") { ':' } else { '/' };
        !id.is_empty() && !id.starts_with("arn:") && arn.strip_suffix(id).is_some_and(|rest| rest.ends_with(before))
    };
    actual == wanted || ends(actual, wanted) || ends(wanted, actual)
}
