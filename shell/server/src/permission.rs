//! What a call needs to be permitted: actions, each on a resource, with the keys that its service adds to the request.

use authorization::{Action, Catalogue, Key};
use governance::{Caller, State};
use identifiers::Seed;
use protocol::Tree;
use schema::{Operation, ServiceId};
use smol_str::{SmolStr, format_smolstr};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// What stands for no resource in particular.
pub const NOTHING_IN_PARTICULAR: &str = "*";

/// How many variants of a permission are asked for, so that no single call holds up others; what has tags takes fifty at most.
pub const MOST_VARIANTS: usize = 50;

/// An action that a call needs to be permitted, on one resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Permission {
    /// The action.
    pub action: Cow<'static, Action>,
    /// The resource's ARN, or [`NOTHING_IN_PARTICULAR`].
    pub resource: SmolStr,
    /// The keys that the service adds to the request.
    pub keys: Vec<(Key, Vec<SmolStr>)>,
}

/// A call that asks to be permitted; its input has the form that the model demands.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// What is true.
    pub state: &'a State,
    /// Who calls.
    pub caller: &'a Caller,
    /// What for.
    pub operation: &'static Operation,
    /// With what.
    pub input: &'a Tree,
    /// What ids are made of.
    pub seed: &'a Seed,
    /// What doesn't change from call to call.
    known: Option<&'static OfOperation>,
}

/// The prefix of the actions of an operation's service.
pub fn prefix(operation: &Operation) -> &'static str {
    match operation.service {
        ServiceId::Tagging => "tag",
        service => schema::service(service).signing_name,
    }
}

/// An operation as policies name it.
struct OfOperation {
    action: Action,
    /// What it can be on.
    kinds: Vec<&'static str>,
}

impl OfOperation {
    fn new(operation: &Operation) -> Option<Self> {
        let action = action_of(operation, operation.name)?;
        let known = Catalogue::aws().find(&action);
        let kinds = known.map(|known| known.resources().map(|on| on.resource_type.name).collect()).unwrap_or_default();
        Some(Self { action, kinds })
    }
}

/// Where an operation's schema is, of which there is one.
fn place(operation: &'static Operation) -> usize {
    std::ptr::from_ref(operation).addr()
}

/// An action of an operation's service.
fn action_of(operation: &Operation, name: &str) -> Option<Action> {
    Action::new(&format_smolstr!("{}:{name}", prefix(operation)))
}

impl<'a> Asking<'a> {
    /// A call that asks.
    pub fn new(
        state: &'a State,
        caller: &'a Caller,
        operation: &'static Operation,
        input: &'a Tree,
        seed: &'a Seed,
    ) -> Self {
        static KNOWN: LazyLock<HashMap<usize, OfOperation>> = LazyLock::new(|| {
            let all = schema::services().into_iter().flat_map(|service| service.operations);
            all.filter_map(|one| Some((place(one), OfOperation::new(one)?))).collect()
        });
        Self { state, caller, operation, input, seed, known: KNOWN.get(&place(operation)) }
    }

    /// The permission of the operation's own name on something, with the tags that it sets or takes away.
    pub fn on(&self, resource: impl Into<SmolStr>) -> Option<Permission> {
        self.action(self.operation.name, resource)
    }

    /// The permission of another action of the service.
    pub fn action(&self, name: &str, resource: impl Into<SmolStr>) -> Option<Permission> {
        let action = match self.known {
            Some(known) if name == self.operation.name => Cow::Borrowed(&known.action),
            _ => Cow::Owned(action_of(self.operation, name)?),
        };
        Some(Permission { action, resource: resource.into(), keys: tag_keys(self.input) })
    }

    /// The permission on each of these, or on nothing in particular where there are none.
    pub fn on_each<T: Into<SmolStr>>(&self, resources: impl IntoIterator<Item = T>) -> Vec<Permission> {
        let all: Vec<Permission> = resources.into_iter().filter_map(|resource| self.on(resource)).collect();
        if all.is_empty() { self.on(NOTHING_IN_PARTICULAR).into_iter().collect() } else { all }
    }

    /// The permission on nothing in particular.
    pub fn on_nothing(&self) -> Vec<Permission> {
        self.on_each(None::<SmolStr>)
    }

    /// The permission to tag something, where the call brings tags for what it makes.
    pub fn and_tags(&self, resource: impl Into<SmolStr>) -> Option<Permission> {
        let brings = tags(self.input).next().is_some() && self.operation.name != "TagResource";
        brings.then(|| self.action("TagResource", resource)).flatten()
    }

    /// The types of resources that the operation can be on, as the service authorization reference calls them.
    pub fn kinds(&self) -> &'static [&'static str] {
        self.known.map(|known| known.kinds.as_slice()).unwrap_or_default()
    }

    /// The texts of a member of the input, which is one or a list of them.
    pub fn texts(&self, member: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let found = self.input.get(member);
        let one = found.and_then(Tree::as_str);
        let list = found.and_then(Tree::as_array).into_iter().flatten().filter_map(Tree::as_str);
        one.into_iter().chain(list)
    }
}

impl Permission {
    /// With another key.
    #[must_use]
    pub fn with(mut self, key: &str, values: impl IntoIterator<Item = SmolStr>) -> Self {
        let values: Vec<SmolStr> = values.into_iter().collect();
        if !values.is_empty() {
            self.keys.push((Key::new(key), values));
        }
        self
    }

    /// With the tags that its resource has.
    #[must_use]
    pub fn with_resource_tags<'t>(self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        tags.into_iter().fold(self, |permission, (key, value)| {
            permission.with(&format_smolstr!("aws:ResourceTag/{key}"), [SmolStr::new(value)])
        })
    }

    /// The same with each key once. Tags may have keys that differ in the case of their letters only, which for policies are the same
    /// key: then each of the values is asked for. None when that would be more than [`MOST_VARIANTS`].
    pub fn variants(&self) -> Option<Vec<Self>> {
        let mut keys: BTreeMap<&Key, Vec<&[SmolStr]>> = BTreeMap::new();
        for (key, values) in &self.keys {
            keys.entry(key).or_default().push(values);
        }
        let most = keys.values().map(Vec::len).max().unwrap_or(1);
        let variant = |number: usize| {
            let chosen =
                keys.iter().filter_map(|(key, all)| Some(((*key).clone(), all.get(number % all.len())?.to_vec())));
            Self { action: self.action.clone(), resource: self.resource.clone(), keys: chosen.collect() }
        };
        (most <= MOST_VARIANTS).then(|| (0..most).map(variant).collect())
    }
}

/// The tags that an input brings: a list of keys and values, or a map.
pub fn tags(input: &Tree) -> impl Iterator<Item = (&str, &str)> {
    let found = input.get("Tags");
    let list = found.and_then(Tree::as_array).into_iter().flatten();
    let listed = list.filter_map(|tag| {
        let value = tag.get("Value").and_then(Tree::as_str).unwrap_or_default();
        Some((tag.get("Key")?.as_str()?, value))
    });
    let map = found.and_then(Tree::as_object).into_iter().flatten();
    listed.chain(map.map(|(key, value)| (key.as_str(), value.as_str().unwrap_or_default())))
}

/// The keys of those tags, and of tags that are to be taken away. Facts: IAM User Guide, "AWS global condition context keys".
fn tag_keys(input: &Tree) -> Vec<(Key, Vec<SmolStr>)> {
    let mut keys: Vec<(Key, Vec<SmolStr>)> = Vec::new();
    let mut names: Vec<SmolStr> = Vec::new();
    for (name, value) in tags(input) {
        keys.push((Key::new(format_smolstr!("aws:RequestTag/{name}")), vec![SmolStr::new(value)]));
        names.push(SmolStr::new(name));
    }
    let gone = input.get("TagKeys").and_then(Tree::as_array).into_iter().flatten();
    names.extend(gone.filter_map(Tree::as_str).map(SmolStr::new));
    if !names.is_empty() {
        keys.push((Key::new("aws:TagKeys"), names));
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permission(keys: &[(&str, &[&str])]) -> Permission {
        let values = |values: &[&str]| values.iter().map(SmolStr::new).collect();
        let keys = keys.iter().map(|(key, given)| (Key::new(*key), values(given)));
        Permission {
            action: Cow::Owned(Action::new("s3:PutObject").unwrap()),
            resource: "*".into(),
            keys: keys.collect(),
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_asked_for_with_either_value() {
        let asked = permission(&[("a/b", &["1"]), ("list", &["x", "y"]), ("A/B", &["2"])]).variants();
        let same = permission(&[("a/b", &["1"]), ("list", &["x", "y"])]);
        let other = permission(&[("a/b", &["2"]), ("list", &["x", "y"])]);
        assert_eq!(asked, Some(vec![same, other]));
        assert_eq!(permission(&[]).variants(), Some(vec![permission(&[])]));
    }

    #[test]
    fn more_than_anything_has_are_not_asked_for() {
        let all = vec![("a", ["1"].as_slice()); MOST_VARIANTS + 1];
        assert_eq!(permission(&all).variants(), None);
        assert_eq!(permission(all.split_first().unwrap().1).variants().map(|all| all.len()), Some(MOST_VARIANTS));
    }
}
