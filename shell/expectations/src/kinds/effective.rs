//! `effective`: what inheritance makes of the policies of a type for an account, or what a unit hands down.

use super::{Begun, Probe, finding};
use crate::answers::{Asks, Missing, Told};
use crate::glob::{is_pattern, matches};
use crate::members::{Members, Problems, value};
use crate::near::hint;
use crate::outcome::Finding;
use crate::selector::{Selector, Wanted};
use crate::words;
use crate::world::World;
use documents::Problem;
use reports::EffectivePolicy;
use reports::effective_policy::Leaf;
use schema::Shape;
use serde_json::Value;

/// An effective policy says something.
#[derive(Debug, Clone)]
pub struct Effective {
    policy_type: String,
    target: Selector,
    path: Option<String>,
    check: Check,
}

/// What it is to say.
#[derive(Debug, Clone)]
enum Check {
    /// This, where the order of a list doesn't count.
    Value(Value),
    /// These are among it.
    Contains(Vec<Value>),
    /// A text of this pattern, or texts all of which are.
    Pattern(String),
    /// Anything.
    Present,
    /// Nothing.
    Absent,
}

impl Effective {
    /// Reads one.
    pub fn read(mut members: Members<'_>, problems: &mut Problems) -> Option<Self> {
        let span = members.span();
        let named = members.needed("type", problems);
        let policy_type = named.and_then(|text| match policy_type(&text) {
            Ok(policy_type) => Some(policy_type),
            Err(problem) => {
                problems.push(Problem::new(format!("`type`: {problem}"), span));
                None
            }
        });
        let target = members.selector("target", "targets", problems);
        let account = members.selector("account", "accounts", problems);
        if target.is_some() && account.is_some() {
            problems.push(Problem::new("either `target` or `account` says whose it is", span));
        }
        let target = target.or(account);
        if target.is_none() {
            members.missing("target", problems);
        }
        let path = members.text("path", problems);
        let mut checks: Vec<Check> = Vec::new();
        checks.extend(members.take("value").map(|document| Check::Value(value(document))));
        checks.extend(members.take("contains").map(|document| Check::Contains(listed(value(document)))));
        checks.extend(members.text("pattern", problems).map(Check::Pattern));
        checks
            .extend(members.flag("absent", problems).map(|absent| if absent { Check::Absent } else { Check::Present }));
        if checks.len() != 1 {
            let told = "one of `value`, `contains`, `pattern` and `absent` says what is expected";
            problems.push(Problem::new(told, span));
        }
        if path.is_none() && matches!(checks.first(), Some(Check::Value(_) | Check::Contains(_) | Check::Pattern(_))) {
            members.missing("path", problems);
        }
        members.finish(problems);
        Some(Self { policy_type: policy_type?, target: target?, path, check: checks.pop()? })
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        let path = self.path.as_deref().map(|path| format!(" {path}")).unwrap_or_default();
        format!("effective {}{path} of {}", self.policy_type, self.target.told())
    }

    /// Finds the targets, and asks for the policy of each.
    pub fn begin(&self, world: &World, asks: &mut Asks) -> Result<Begun, String> {
        let probe = |place: &crate::world::Place| Probe {
            about: place.told(),
            detail: self.path.clone().unwrap_or_default(),
            ask: asks.effective(&self.policy_type, &place.id),
        };
        let places = self.target.select(world, Wanted::Both)?;
        Ok((Vec::new(), places.into_iter().map(probe).collect(), 0))
    }

    /// How it stands by an answer.
    pub fn judge(&self, probe: &Probe, answer: &Told<EffectivePolicy>) -> Vec<Finding> {
        let expected = self.expected();
        let told = |is: String, because| vec![finding(Some(&probe.about), expected.clone(), is, because)];
        let policy = match (answer, &self.check) {
            (Ok(policy), _) => policy,
            (Err(Missing::Absent(_)), Check::Absent) => return Vec::new(),
            (Err(problem), _) => return told(problem.text().to_owned(), None),
        };
        let Some(path) = &self.path else {
            return match self.check {
                Check::Absent if policy.leaves.iter().any(|leaf| leaf.value.is_some()) => {
                    let leaves: Vec<&Leaf> = policy.leaves.iter().collect();
                    told("there is one".to_owned(), words::origins(&leaves))
                }
                _ => Vec::new(),
            };
        };
        let path = path.trim_matches('/');
        let at: Vec<&Leaf> = policy.leaves.iter().filter(|leaf| is_at(path, &leaf.path)).collect();
        let has: Vec<&Leaf> = at.iter().copied().filter(|leaf| leaf.value.is_some()).collect();
        if has.is_empty() {
            return match self.check {
                Check::Absent => Vec::new(),
                _ => {
                    let known = policy.leaves.iter().map(|leaf| leaf.path.as_str());
                    let meant = if at.is_empty() { hint(path, known) } else { String::new() };
                    told(format!("nothing at {path}{meant}"), words::origins(&at))
                }
            };
        }
        if matches!(self.check, Check::Absent) {
            return told(shown(&has), words::origins(&has));
        }
        // A path may lead to a part of the policy: that is looked at as a whole.
        let is_whole = !is_pattern(path) && has.iter().any(|leaf| !leaf.path.eq_ignore_ascii_case(path));
        if let (Check::Value(wanted), true) = (&self.check, is_whole) {
            let have = part(&policy.content, path);
            return match have {
                Some(have) if same(wanted, have) => Vec::new(),
                Some(have) => told(have.to_string(), words::origins(&has)),
                None => told(shown(&has), words::origins(&has)),
            };
        }
        let wrong: Vec<&Leaf> =
            has.into_iter().filter(|leaf| !leaf.value.as_ref().is_some_and(|value| self.is_met(value))).collect();
        if wrong.is_empty() { Vec::new() } else { told(shown(&wrong), words::origins(&wrong)) }
    }

    fn is_met(&self, have: &Value) -> bool {
        match &self.check {
            Check::Value(wanted) => same(wanted, have),
            Check::Contains(wanted) => {
                let have = listed(have.clone());
                wanted.iter().all(|one| have.iter().any(|other| same(one, other)))
            }
            Check::Pattern(pattern) => {
                let pattern = pattern.replace('*', "**");
                listed(have.clone()).iter().all(|one| matches(&pattern, &plain(one)))
            }
            Check::Present => true,
            Check::Absent => false,
        }
    }

    fn expected(&self) -> String {
        let path = self.path.as_deref().map(|path| format!("{path}: ")).unwrap_or_default();
        match &self.check {
            Check::Value(value) => format!("{path}{value}"),
            Check::Contains(values) => format!("{path}contains {}", Value::Array(values.clone())),
            Check::Pattern(pattern) => format!("{path}like {pattern}"),
            Check::Present => format!("{path}something"),
            Check::Absent => format!("{path}nothing"),
        }
    }
}

/// Whether a leaf is at a path or below it.
fn is_at(path: &str, leaf: &str) -> bool {
    let (path, leaf) = (path.to_lowercase(), leaf.to_lowercase());
    if is_pattern(&path) {
        return matches(&path, &leaf) || matches(&format!("{path}/**"), &leaf);
    }
    leaf.strip_prefix(&path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn part<'v>(content: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('/').try_fold(content, |value, name| {
        let members = value.as_object()?;
        members.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    })
}

fn shown(leaves: &[&Leaf]) -> String {
    let one = |leaf: &&Leaf| format!("{}: {}", leaf.path, leaf.value.as_ref().unwrap_or(&Value::Null));
    let mut told: Vec<String> = leaves.iter().take(3).map(one).collect();
    if leaves.len() > told.len() {
        told.push(format!("and {} more", leaves.len() - told.len()));
    }
    told.join(", ")
}

/// Whether two values say the same: policies write numbers as texts, and the order of their lists doesn't count.
fn same(wanted: &Value, have: &Value) -> bool {
    match (wanted, have) {
        (Value::Array(wanted), Value::Array(have)) => {
            let mut left: Vec<&Value> = have.iter().collect();
            wanted.len() == have.len()
                && wanted.iter().all(|one| match left.iter().position(|other| same(one, other)) {
                    Some(at) => {
                        left.remove(at);
                        true
                    }
                    None => false,
                })
        }
        (Value::Object(wanted), Value::Object(have)) => {
            wanted.len() == have.len()
                && wanted.iter().all(|(key, one)| have.get(key).is_some_and(|other| same(one, other)))
        }
        (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => false,
        (wanted, have) => plain(wanted) == plain(have),
    }
}

fn listed(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        one => vec![one],
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The types of policies that only let or don't let.
const AUTHORIZATION: [&str; 2] = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];

/// A policy type, however it is written.
pub fn policy_type(text: &str) -> Result<String, String> {
    let name = any_policy_type(text)?;
    if AUTHORIZATION.contains(&name.as_str()) {
        return Err(format!("{name} has no effective policy; `allowed` and `denied` say what it amounts to"));
    }
    Ok(name)
}

/// The same, where policies that only let or don't let count, too.
pub fn any_policy_type(text: &str) -> Result<String, String> {
    let name = text.replace(['-', ' '], "_").to_ascii_uppercase();
    let is_whole = name.ends_with("_POLICY") || name.contains("_POLICY_");
    let name = if is_whole { name } else { format!("{name}_POLICY") };
    let input = schema::organizations::SERVICE.operation("CreatePolicy").and_then(|operation| operation.input);
    let known: &[&str] = match input.and_then(|input| input.member("Type")).map(|member| member.shape) {
        Some(Shape::String(shape)) => shape.values,
        _ => &[],
    };
    if known.contains(&name.as_str()) {
        return Ok(name);
    }
    Err(format!("AWS Organizations has no policy type {name}{}", hint(&name, known.iter().copied())))
}
