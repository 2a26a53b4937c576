//! Whom an expectation is about: accounts and units by id, name, address, path, pattern or tag. Whatever matches nothing is a mistake, and told with
//! what may have been meant.

use crate::glob::{is_pattern, matches};
use crate::near::hint;
use crate::world::{Place, World};
use reports::organizations::NodeKind;

/// One or several ways to name accounts or units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// As they were written.
    pub texts: Vec<String>,
}

/// What may be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Accounts.
    Accounts,
    /// Units and the root.
    Units,
    /// Both.
    Both,
}

impl Wanted {
    fn has(self, place: &Place) -> bool {
        match self {
            Self::Accounts => place.is_account(),
            Self::Units => !place.is_account(),
            Self::Both => true,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Accounts => "account",
            Self::Units => "unit",
            Self::Both => "account or unit",
        }
    }
}

/// Every one of them.
const ALL: &str = "all";
/// Every account but the management account.
const MEMBERS: &str = "members";
/// What stands before a tag.
const TAG: &str = "tag:";

impl Selector {
    /// What it selects, in the order of the tree.
    ///
    /// # Errors
    /// What matches nothing, or may mean several.
    pub fn select<'w>(&self, world: &'w World, wanted: Wanted) -> Result<Vec<&'w Place>, String> {
        let mut found: Vec<&Place> = Vec::new();
        for text in &self.texts {
            found.extend(one(text, world, wanted)?);
        }
        let ids: std::collections::HashSet<&str> = found.iter().map(|place| place.id.as_str()).collect();
        Ok(world.places.iter().filter(|place| ids.contains(place.id.as_str())).collect())
    }

    /// As it was written.
    pub fn told(&self) -> String {
        self.texts.join(", ")
    }
}

fn one<'w>(text: &str, world: &'w World, wanted: Wanted) -> Result<Vec<&'w Place>, String> {
    let all = || world.places.iter().filter(|place| wanted.has(place));
    let what = wanted.word();
    if text == ALL {
        return some(all().collect(), || format!("there is no {what}"));
    }
    if text == MEMBERS && wanted != Wanted::Units {
        let members = all().filter(|place| place.is_account() && place.id != world.management);
        return some(members.collect(), || "the organization has no account but the management account".to_owned());
    }
    if let Some(tag) = text.strip_prefix(TAG) {
        return tagged(tag, world, wanted);
    }
    if is_pattern(text) {
        return patterned(text, world, wanted);
    }
    let exact = all().filter(|place| place.id == text || place.path == text || place.email.as_deref() == Some(text));
    let exact: Vec<&Place> = exact.collect();
    if !exact.is_empty() {
        return only(text, exact);
    }
    let end = format!("/{text}");
    let named: Vec<&Place> = all().filter(|place| place.name == text || place.path.ends_with(&end)).collect();
    if !named.is_empty() {
        return only(text, named);
    }
    let other =
        world.places.iter().find(|place| place.name == text || place.path == text || place.path.ends_with(&end));
    if let Some(other) = other {
        return Err(match other.kind {
            NodeKind::Account => format!("{text} is an account, and a unit is expected here"),
            _ => format!(
                "{text} is a unit: {path}/* are the accounts in it, and {path}/** all that are below it",
                path = other.path
            ),
        });
    }
    let last = text.rsplit('/').next().unwrap_or(text);
    let names = all().map(|place| place.name.as_str());
    Err(format!("there is no {what} {text}{}", hint(last, names)))
}

fn some(found: Vec<&Place>, none: impl FnOnce() -> String) -> Result<Vec<&Place>, String> {
    if found.is_empty() { Err(none()) } else { Ok(found) }
}

fn only<'w>(text: &str, found: Vec<&'w Place>) -> Result<Vec<&'w Place>, String> {
    if found.len() == 1 {
        return Ok(found);
    }
    let told: Vec<String> = found.iter().take(5).map(|place| format!("{} ({})", place.path, place.id)).collect();
    Err(format!("{text} may be any of {}", told.join(", ")))
}

fn tagged<'w>(tag: &str, world: &'w World, wanted: Wanted) -> Result<Vec<&'w Place>, String> {
    let (key, value) = tag.split_once('=').map_or((tag, None), |(key, value)| (key, Some(value)));
    let all = || world.places.iter().filter(|place| wanted.has(place));
    let has = |place: &&Place| {
        place.tags.get(key).is_some_and(|have| value.is_none_or(|wanted| matches(&wanted.replace('*', "**"), have)))
    };
    some(all().filter(has).collect(), || {
        let keys = || all().flat_map(|place| place.tags.keys()).map(String::as_str);
        let values = || all().filter_map(|place| place.tags.get(key)).map(String::as_str);
        let meant = match value {
            Some(value) if values().next().is_some() => hint(value, values()),
            _ => hint(key, keys()),
        };
        format!("no {} has the tag {tag}{meant}", wanted.word())
    })
}

fn patterned<'w>(pattern: &str, world: &'w World, wanted: Wanted) -> Result<Vec<&'w Place>, String> {
    let root = world.places.first().map(|root| root.name.as_str()).unwrap_or_default();
    let begins_at_root = pattern == root || pattern.starts_with(&format!("{root}/")) || pattern.starts_with('*');
    let whole = if begins_at_root { pattern.to_owned() } else { format!("{root}/{pattern}") };
    let is_path = pattern.contains('/');
    let is = |place: &&Place| match (is_path, &place.email) {
        (true, _) => matches(&whole, &place.path),
        (false, Some(email)) if pattern.contains('@') => matches(pattern, email),
        (false, _) => matches(pattern, &place.name),
    };
    let found = world.places.iter().filter(|place| wanted.has(place)).filter(is).collect();
    some(found, || {
        // The names before the first wildcard, one of which is probably wrong.
        let mut path = String::new();
        for name in whole.split('/').take_while(|name| !is_pattern(name)).filter(|_| is_path) {
            let next = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
            if !world.places.iter().any(|place| place.path == next) {
                let below = world.places.iter().filter(|place| place.parent.as_deref() == Some(path.as_str()));
                let meant = hint(name, below.map(|place| place.name.as_str()));
                return format!("{pattern} matches no {}: there is no {next}{meant}", wanted.word());
            }
            path = next;
        }
        format!("{pattern} matches no {}", wanted.word())
    })
}
