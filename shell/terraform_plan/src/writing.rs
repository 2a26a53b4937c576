//! Writes the calls of one change after the other, and remembers which answers tell what wasn't known.

use crate::attributes::{Attributes, Left, missing};
use crate::beside::{Beside, Unknown};
use crate::call::{Call, Who};
use crate::change::Change;
use crate::configuration::Configuration;
use crate::follow::{Leaf, Objects, Sources};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The calls so far, and what they answer.
pub struct Written<'a> {
    pub configuration: &'a Configuration<'a>,
    pub changes: &'a [Change],
    pub objects: Objects<'a>,
    pub calls: Vec<Call>,
    pub beside: Beside,
    /// What the calls of each change answer, by its number.
    answers: HashMap<usize, HashMap<String, String>>,
}

impl<'a> Written<'a> {
    /// Nothing yet.
    pub fn new(configuration: &'a Configuration<'a>, changes: &'a [Change], objects: Objects<'a>) -> Self {
        let (calls, beside, answers) = (Vec::new(), Beside::default(), HashMap::new());
        Self { configuration, changes, objects, calls, beside, answers }
    }

    /// Writes what a change comes to; all of it, or nothing where something can't be told.
    pub fn write(
        &mut self,
        number: usize,
        level: usize,
        who: &Who,
        how: impl FnOnce(&mut Writing<'_, 'a>) -> Result<(), Left>,
    ) {
        let Some(change) = self.changes.get(number) else { return };
        let begin = self.calls.len();
        let mut writing = Writing { written: self, change, number, level, who: who.clone() };
        if let Err(Left { attribute, why }) = how(&mut writing) {
            self.calls.truncate(begin);
            self.answers.remove(&number);
            self.beside.unknown.push(Unknown { address: change.name.clone(), attribute, why });
        }
    }
}

/// What is being written of one change.
pub struct Writing<'w, 'a> {
    written: &'w mut Written<'a>,
    change: &'a Change,
    number: usize,
    level: usize,
    who: Who,
}

impl<'a> Writing<'_, 'a> {
    /// The attributes of the object.
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes { change: self.change, configuration: self.written.configuration }
    }

    /// The account that calls, as far as it is known.
    pub fn account(&self) -> Option<&str> {
        self.who.account.as_deref()
    }

    /// Adds a call. Members that are null are left out. Answers its number, by which later ones refer to what it answers.
    pub fn call(&mut self, service: &'static str, operation: &'static str, request: Value) -> Result<usize, Left> {
        let Value::Object(mut request) = request else { return Err(missing("request")) };
        request.retain(|_, value| !value.is_null());
        let mut ids = Vec::new();
        for value in request.values() {
            ids_in(value, &mut ids);
        }
        self.written.calls.push(Call {
            address: self.change.name.clone(),
            service,
            operation,
            request,
            who: self.who.clone(),
            level: self.level,
            ids,
            is_sensitive: self.change.is_sensitive(),
        });
        Ok(self.written.calls.len())
    }

    /// Remembers that an attribute of the object is what a call answers at a path.
    pub fn answers(&mut self, attribute: &str, call: usize, path: &str) {
        let answers = self.written.answers.entry(self.number).or_default();
        answers.insert(attribute.to_owned(), format!("${{{call}.{path}}}"));
    }

    /// Something to know before the plan is applied.
    pub fn warn(&mut self, warning: String) {
        self.written.beside.warnings.push(warning);
    }

    /// The objects of the plan.
    pub fn changes(&self) -> &'a [Change] {
        self.written.changes
    }

    /// An id that the object needs: the one that is known, or a reference to the answer that will tell it.
    ///
    /// # Errors
    /// When it can't be followed to one object.
    pub fn id(&mut self, name: &str) -> Result<Value, Left> {
        let attributes = self.attributes();
        let change = self.change;
        if !change.is_unknown(name) {
            return match attributes.text(name)? {
                Some(text) => known(name, text),
                None => Err(missing(name)),
            };
        }
        let left = |why: String| Left { attribute: name.to_owned(), why };
        let Some(expression) = attributes.expression(name) else {
            return Err(left("isn't known, and the configuration has no such resource any more".to_owned()));
        };
        let Sources { leaves, locals } = self.written.objects.sources(change, expression);
        let through = if locals.is_empty() { String::new() } else { format!(" through {}", locals.join(", ")) };
        let [leaf] = leaves.as_slice() else {
            let told: Vec<String> = leaves.iter().map(|leaf| self.told(leaf)).collect();
            let references = crate::references::all(expression);
            return Err(left(match told.as_slice() {
                [] if !locals.is_empty() => format!("comes{through}: a plan doesn't say what locals are made of"),
                [] => format!(
                    "comes from {}, which isn't part of the rehearsal",
                    crate::references::specific(&references).join(", ")
                ),
                several => format!("may come from {}", several.join(" or ")),
            }));
        };
        let found = self.leaf(leaf).map_err(left)?;
        let is_sure = locals.is_empty() && !matches!(leaf, Leaf::Made { attribute: None, .. });
        if !is_sure {
            let told = self.told(leaf);
            self.written.beside.assumed.push(format!("{}: {name} is taken for {told}{through}.", change.name));
        }
        Ok(Value::String(found))
    }

    /// The same, where an id may be left out.
    pub fn id_if_any(&mut self, name: &str) -> Result<Option<Value>, Left> {
        let attributes = self.attributes();
        if self.change.is_unknown(name) && attributes.expression(name).is_none() {
            return Ok(None);
        }
        if !self.change.is_unknown(name) && attributes.text(name)?.is_none() {
            return Ok(None);
        }
        self.id(name).map(Some)
    }

    fn told(&self, leaf: &Leaf) -> String {
        let (object, attribute) = match leaf {
            Leaf::Made { number, attribute } => {
                (self.written.changes.get(*number).map(|it| it.name.as_str()).unwrap_or_default(), attribute)
            }
            Leaf::Read { resource, attribute } => (resource.as_str(), attribute),
        };
        format!("{object}.{}", attribute.as_deref().unwrap_or("id"))
    }

    /// The reference to the answer that tells an attribute of an object; or why there is none.
    fn leaf(&mut self, leaf: &Leaf) -> Result<String, String> {
        match leaf {
            Leaf::Made { number, attribute } => {
                let attribute = attribute.as_deref().unwrap_or("id");
                let Some(made) = self.written.changes.get(*number) else { return Err("isn't known".to_owned()) };
                if let Some(text) = plain(made, attribute, self.account()) {
                    return Ok(text);
                }
                let answers = self.written.answers.get(number);
                let told = answers.and_then(|answers| answers.get(attribute)).cloned();
                told.ok_or_else(|| format!("comes from {}.{attribute}, which isn't rehearsed", made.name))
            }
            Leaf::Read { resource, attribute } => {
                let attribute = attribute.as_deref().unwrap_or("id");
                if resource.starts_with("data.aws_organizations_organization.") && is_root(attribute) {
                    let call =
                        self.call("organizations", "ListRoots", Value::Object(Map::new())).map_err(|left| left.why)?;
                    return Ok(format!("${{{call}.Roots.0.Id}}"));
                }
                Err(format!("comes from {resource}.{attribute}, which is read while the plan is applied"))
            }
        }
    }
}

/// Whether an attribute of an organization is its root's id.
pub fn is_root(attribute: &str) -> bool {
    matches!(attribute, "roots[0].id" | "roots.0.id")
}

/// What an object that isn't rehearsed is called, where its name says so.
fn plain(made: &Change, attribute: &str, account: Option<&str>) -> Option<String> {
    let text = |name: &str| made.after.get(name)?.as_str();
    match (made.resource_type.as_str(), attribute) {
        ("aws_s3_bucket", "id" | "bucket") => text("bucket").map(str::to_owned),
        ("aws_iam_role", "arn") => {
            let path = text("path").unwrap_or("/");
            Some(format!("arn:aws:iam::{}:role{path}{}", account?, text("name")?))
        }
        _ => None,
    }
}

/// A text that is known, unless a rehearsal would take it for a reference.
fn known(name: &str, text: &str) -> Result<Value, Left> {
    if has_reference(text) {
        let why = "has a text such as ${1.Name} in it, which a rehearsal takes for the answer of a call".to_owned();
        return Err(Left { attribute: name.to_owned(), why });
    }
    Ok(Value::String(text.to_owned()))
}

/// Whether a text has what a rehearsal takes for a reference.
pub fn has_reference(text: &str) -> bool {
    text.split("${").skip(1).any(|rest| {
        let number = rest.split_once('}').and_then(|(inside, _)| inside.split_once('.')).map(|(number, _)| number);
        number.is_some_and(|number| number.parse::<usize>().is_ok())
    })
}

/// Ids of what is there already: of accounts, units, roots, policies.
fn ids_in(value: &Value, ids: &mut Vec<String>) {
    match value {
        Value::String(text) if is_id(text) && !ids.contains(text) => ids.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| ids_in(item, ids)),
        Value::Object(members) => members.values().for_each(|item| ids_in(item, ids)),
        _ => {}
    }
}

fn is_id(text: &str) -> bool {
    let is_word = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    let begins = ["r-", "ou-", "p-", "o-", "rp-"].iter().any(|start| text.strip_prefix(start).is_some_and(is_word));
    (begins && text.len() <= 140) || crate::providers::is_account(text)
}

#[cfg(test)]
mod tests {
    use super::{has_reference, is_id};

    #[test]
    fn only_a_number_before_a_dot_is_a_reference() {
        assert!(has_reference("a ${12.Policy.Id}"));
        for none in ["${aws:username}", "${AWS::Region}", "${1}", "${x.1}", "$ {1.x}", "${1.x"] {
            assert!(!has_reference(none), "{none}");
        }
    }

    #[test]
    fn ids_are_told_from_other_texts() {
        for id in ["111122223333", "ou-abcd-12345678", "r-abcd", "p-FullAWSAccess", "o-exampleorgid"] {
            assert!(is_id(id), "{id}");
        }
        for other in ["1111222233334", "ou-", "p-x y", "payments", "arn:aws:x"] {
            assert!(!is_id(other), "{other}");
        }
    }
}
