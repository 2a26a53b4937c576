//! Pairs of names and values, as queries and forms carry them, and the trees that forms stand for.

use crate::error::ProtocolError;
use crate::scalar::{from_text, serialization};
use crate::tree::Tree;
use schema::{Shape, Structure};
use std::collections::{BTreeMap, BTreeSet};

/// More pairs than any input has.
const MOST_PAIRS: usize = 2_000;

/// How the items of a list are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lists {
    /// `Tags.member.1`.
    OfMembers,
    /// `Tags.1`, as EC2 has them.
    Flat,
}

impl Lists {
    /// What stands before the numbers of a list's items.
    fn before_numbers(self, name: &str) -> String {
        match self {
            Self::OfMembers => format!("{name}.member."),
            Self::Flat => format!("{name}."),
        }
    }
}

/// Names and values in the order they came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a form or a query, escapes resolved.
    pub fn parse(text: &[u8]) -> Result<Form, ProtocolError> {
        let pairs = text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
        let mut form = Form::default();
        for pair in pairs {
            if form.0.len() == MOST_PAIRS {
                return Err(serialization(format!("more than {MOST_PAIRS} parameters")));
            }
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let (name, value) = (halves.next().unwrap_or_default(), halves.next().unwrap_or_default());
            form.0.push((unescape(name)?, unescape(value)?));
        }
        Ok(form)
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every name with its value, in their order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// This form and then another.
    pub fn and(mut self, other: Form) -> Form {
        self.0.extend(other.0);
        self
    }

    /// The tree that a form of the query protocol stands for: `Tags.member.1.Key=a`.
    pub(crate) fn tree(&self, structure: &Structure, lists: Lists) -> Result<Tree, ProtocolError> {
        let mut values: BTreeMap<&str, &str> = BTreeMap::new();
        for (name, value) in &self.0 {
            values.entry(name).or_insert(value);
        }
        Ok(members(structure, "", &values, lists)?.unwrap_or_else(|| Tree::Object(serde_json::Map::new())))
    }
}

fn unescape(text: &[u8]) -> Result<String, ProtocolError> {
    let spaced: Vec<u8> = text.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let decoded = percent_encoding::percent_decode(&spaced).decode_utf8();
    decoded.map(|text| text.into_owned()).map_err(|_| serialization("a parameter isn't UTF-8"))
}

type Values<'a> = BTreeMap<&'a str, &'a str>;

fn members(
    structure: &Structure,
    prefix: &str,
    values: &Values<'_>,
    lists: Lists,
) -> Result<Option<Tree>, ProtocolError> {
    let mut tree = serde_json::Map::new();
    for member in structure.members {
        if let Some(value) = value(member.shape, &format!("{prefix}{}", member.wire_name), values, lists)? {
            tree.insert(member.name.to_owned(), value);
        }
    }
    // A structure that no name mentions is absent.
    Ok((!tree.is_empty()).then_some(Tree::Object(tree)))
}

fn value(shape: &Shape, name: &str, values: &Values<'_>, lists: Lists) -> Result<Option<Tree>, ProtocolError> {
    match shape {
        // Descending only below names that occur ends even where shapes contain themselves.
        Shape::Structure(_) if !occurs(values, &format!("{name}.")) => {
            Ok(values.contains_key(name).then(|| Tree::Object(serde_json::Map::new())))
        }
        Shape::Structure(structure) => members(structure, &format!("{name}."), values, lists),
        Shape::List(list) => {
            let before = lists.before_numbers(name);
            let items = numbers(values, &before);
            if items.is_empty() {
                return Ok(values.contains_key(name).then(|| Tree::Array(Vec::new())));
            }
            let items =
                items.iter().filter_map(|n| value(list.member, &format!("{before}{n}"), values, lists).transpose());
            Ok(Some(Tree::Array(items.collect::<Result<_, _>>()?)))
        }
        Shape::Map(map) => {
            let entries = numbers(values, &format!("{name}.entry."));
            let mut tree = serde_json::Map::new();
            for number in &entries {
                let key = values.get(format!("{name}.entry.{number}.key").as_str());
                let entry = value(map.value, &format!("{name}.entry.{number}.value"), values, lists)?;
                if let (Some(key), Some(entry)) = (key, entry) {
                    tree.insert((*key).to_owned(), entry);
                }
            }
            Ok((!entries.is_empty()).then_some(Tree::Object(tree)))
        }
        scalar => values.get(name).map(|text| from_text(scalar, text)).transpose(),
    }
}

fn occurs(values: &BTreeMap<&str, &str>, prefix: &str) -> bool {
    values.range(prefix..).next().is_some_and(|(name, _)| name.starts_with(prefix))
}

/// The numbers that follow a prefix, in order.
fn numbers(values: &BTreeMap<&str, &str>, prefix: &str) -> BTreeSet<u32> {
    let below = values.range(prefix..).take_while(|(name, _)| name.starts_with(prefix));
    let number = |name: &str| name.strip_prefix(prefix)?.split('.').next()?.parse().ok();
    below.filter_map(|(name, _)| number(name)).collect()
}
