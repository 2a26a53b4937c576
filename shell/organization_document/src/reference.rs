//! How one part of a document names another: by id, by name or by path; and what each of them means in a document.

use crate::document::{OrganizationDocument, PolicyTypeName};
use crate::problem::quoted;
use crate::reader::Reader;
use crate::schema::Definitions;
use crate::shape::Shape;
use crate::tree::Unit;
use documents::{Document, Resolved};
use identifiers::{AccountId, OrganizationalUnitId};
use policies::PolicyType;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashMap;

/// What stands for a configuration policy where an account or unit manages Security Hub itself.
pub const SELF_MANAGED_SECURITY_HUB: &str = "SELF_MANAGED_SECURITY_HUB";

/// The id, name, address or path of something else in the document.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Reference(pub String);

impl<T: ToString> From<T> for Reference {
    fn from(id: T) -> Self {
        Self(id.to_string())
    }
}

impl Shape for Reference {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        match (node.scalar(), node.text()) {
            (Some(Resolved::String(_) | Resolved::Number(_)), Some(text)) => Some(Self(text.to_owned())),
            _ => reader.expected("an id or a name", node),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": ["string", "integer"] })
    }
}

/// The policies that AWS manages: id, name, type.
pub(crate) const MANAGED: [(&str, &str, PolicyType); 2] = [
    ("p-FullAWSAccess", "FullAWSAccess", PolicyType::ServiceControl),
    ("p-RCPFullAWSAccess", "RCPFullAWSAccess", PolicyType::ResourceControl),
];

/// What a reference to a policy means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// The policy at this position of the document's.
    Own(usize),
    /// One that AWS manages, by its id.
    Managed(&'static str),
}

/// A unit with its place in the tree.
#[derive(Debug)]
pub struct UnitEntry<'d> {
    /// The unit.
    pub unit: &'d Unit,
    /// The unit that it is in, by its position among all; the root, where there is none.
    pub parent: Option<usize>,
    /// How many units are above it.
    pub depth: usize,
    /// Its position among its siblings.
    pub at: usize,
    /// The names from the top with `/` between them.
    pub path: String,
}

/// Everything in a document that can be named, by what it can be named by.
#[derive(Debug)]
pub struct Index<'d> {
    document: &'d OrganizationDocument,
    account_ids: HashMap<AccountId, usize>,
    account_emails: HashMap<String, usize>,
    account_names: HashMap<&'d str, Many>,
    units: Vec<UnitEntry<'d>>,
    unit_ids: HashMap<&'d OrganizationalUnitId, usize>,
    unit_paths: HashMap<String, Many>,
    policy_ids: HashMap<&'d str, usize>,
    policy_names: HashMap<&'d str, Many>,
    configuration_policies: HashMap<&'d str, Many>,
}

/// The first of those that have a name, and how many there are.
#[derive(Debug, Clone, Copy)]
struct Many {
    first: usize,
    count: usize,
}

fn count<K: Eq + std::hash::Hash>(map: &mut HashMap<K, Many>, key: K, at: usize) {
    map.entry(key).and_modify(|many| many.count += 1).or_insert(Many { first: at, count: 1 });
}

impl<'d> Index<'d> {
    /// Goes through a document once. Of what has an id twice the first is meant; [`OrganizationDocument::check`] tells the second.
    pub fn new(document: &'d OrganizationDocument) -> Self {
        let mut index = Self {
            document,
            account_ids: HashMap::new(),
            account_emails: HashMap::new(),
            account_names: HashMap::new(),
            units: Vec::new(),
            unit_ids: HashMap::new(),
            unit_paths: HashMap::new(),
            policy_ids: HashMap::new(),
            policy_names: HashMap::new(),
            configuration_policies: HashMap::new(),
        };
        for (at, account) in document.accounts.iter().enumerate() {
            if let Some(id) = account.id {
                index.account_ids.entry(id).or_insert(at);
            }
            if let Some(email) = &account.email {
                index.account_emails.entry(email.to_ascii_lowercase()).or_insert(at);
            }
            count(&mut index.account_names, account.name.as_str(), at);
        }
        index.add_units(&document.root.units, None, 0, "");
        for (at, policy) in document.policies.iter().enumerate() {
            if let Some(id) = &policy.id {
                index.policy_ids.entry(id.as_str()).or_insert(at);
            }
            count(&mut index.policy_names, policy.name.as_str(), at);
        }
        let configuration = document.security_hub.iter().flat_map(|hub| &hub.configuration_policies);
        for (at, policy) in configuration.enumerate() {
            count(&mut index.configuration_policies, policy.name.as_str(), at);
            if let Some(id) = policy.id.as_deref().filter(|id| *id != policy.name) {
                count(&mut index.configuration_policies, id, at);
            }
        }
        index
    }

    fn add_units(&mut self, units: &'d [Unit], parent: Option<usize>, depth: usize, above: &str) {
        for (at, unit) in units.iter().enumerate() {
            let path = if above.is_empty() { unit.name.clone() } else { format!("{above}/{}", unit.name) };
            let number = self.units.len();
            count(&mut self.unit_paths, path.clone(), number);
            if let Some(id) = &unit.id {
                self.unit_ids.entry(id).or_insert(number);
            }
            self.units.push(UnitEntry { unit, parent, depth, at, path: path.clone() });
            self.add_units(&unit.units, Some(number), depth.saturating_add(1), &path);
        }
    }

    /// Every unit, each after the one that it is in, siblings in their order.
    pub fn units(&self) -> &[UnitEntry<'d>] {
        &self.units
    }

    /// The position of an account among the document's.
    ///
    /// # Errors
    /// Why none is meant, or none alone.
    pub fn account(&self, reference: &Reference) -> Result<usize, String> {
        let text = reference.0.as_str();
        if let Ok(id) = text.parse::<AccountId>() {
            return self.account_ids.get(&id).copied().ok_or_else(|| format!("there is no account {id} here"));
        }
        if let Some(at) = self.account_emails.get(&text.to_ascii_lowercase()) {
            return Ok(*at);
        }
        one(self.account_names.get(text).copied(), "account", text)
    }

    /// The position of a unit among all of them.
    ///
    /// # Errors
    /// Why none is meant, or none alone.
    pub fn unit(&self, reference: &Reference) -> Result<usize, String> {
        let text = reference.0.as_str();
        if let Ok(id) = text.parse::<OrganizationalUnitId>() {
            return self.unit_ids.get(&id).copied().ok_or_else(|| format!("there is no unit {id} here"));
        }
        one(self.unit_paths.get(text).copied(), "unit", text)
    }

    /// The policy that is meant: by id, by name, or by type and name with `/` between them.
    ///
    /// # Errors
    /// Why none is meant, or none alone.
    pub fn policy(&self, reference: &Reference) -> Result<Target, String> {
        let text = reference.0.as_str();
        if let Some(at) = self.policy_ids.get(text) {
            return Ok(Target::Own(*at));
        }
        if let Some((id, ..)) = MANAGED.iter().find(|(id, name, _)| *id == text || *name == text) {
            return Ok(Target::Managed(id));
        }
        if let Some((Ok(policy_type), name)) = text.split_once('/').map(|(kind, name)| (kind.parse(), name)) {
            let meant =
                |policy: &crate::policy::Policy| policy.r#type == PolicyTypeName(policy_type) && policy.name == name;
            if let Some(at) = self.document.policies.iter().position(meant) {
                return Ok(Target::Own(at));
            }
        }
        one(self.policy_names.get(text).copied(), "policy", text).map(Target::Own)
    }

    /// The type of a policy.
    pub fn policy_type(&self, policy: Target) -> Option<PolicyType> {
        match policy {
            Target::Own(at) => self.document.policies.get(at).map(|policy| policy.r#type.0),
            Target::Managed(id) => MANAGED.iter().find(|managed| managed.0 == id).map(|managed| managed.2),
        }
    }

    /// The position of a configuration policy of Security Hub; none where Security Hub is managed by the account itself.
    ///
    /// # Errors
    /// Why none is meant, or none alone.
    pub fn configuration_policy(&self, reference: &Reference) -> Result<Option<usize>, String> {
        let text = reference.0.as_str();
        if text == SELF_MANAGED_SECURITY_HUB {
            return Ok(None);
        }
        one(self.configuration_policies.get(text).copied(), "configuration policy", text).map(Some)
    }
}

fn one(many: Option<Many>, what: &str, text: &str) -> Result<usize, String> {
    match many {
        Some(Many { first, count: 1 }) => Ok(first),
        Some(Many { count, .. }) => {
            Err(format!("{count} of kind {what} have the name {}: say which one by its id", quoted(text)))
        }
        None => Err(format!("there is no {what} {} here", quoted(text))),
    }
}
