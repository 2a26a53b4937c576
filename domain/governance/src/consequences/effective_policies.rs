//! Effective policies that are others in another state: leaf by leaf, with the policies that say so.

use super::accounts::alike;
use super::wanted::Wanted;
use crate::organizations::effective_chains::EffectivePolicies;
use crate::state::State;
use documents::{Document, Node};
use identifiers::AccountId;
use policies::{Leaf, PolicyType, Source, path_text};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// How the effective policies of accounts changed, in the same way for all of these.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectivePolicyChange {
    /// Of which type the policies are.
    pub policy_type: PolicyType,
    /// Where it is so.
    pub accounts: Vec<AccountId>,
    /// Whether there was an effective policy, and whether there is one.
    pub exists: (bool, bool),
    /// The leaves that differ, by path.
    pub leaves: Vec<LeafChange>,
    /// What is wrong with what is attached now, as a whole; then what was in force before stays so.
    pub errors: Vec<String>,
    /// What was wrong before.
    pub errors_before: Vec<String>,
}

/// A leaf that differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeafChange {
    /// Where, joined by `/`, in lower case.
    pub path: String,
    /// What was in force.
    pub before: Option<LeafValue>,
    /// What is.
    pub after: Option<LeafValue>,
}

/// A leaf's value in force.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeafValue {
    /// The value as JSON.
    pub value: String,
    /// Who put it there, part by part, and who removed something; empty for what a type supplies and for policies that stay in
    /// force although something else is attached.
    pub by: Vec<Contributor>,
}

/// A policy at a node, and what it did.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contributor {
    /// The policy, and what it is attached to.
    pub source: Source,
    /// What it used (`@@assign`).
    pub operator: SmolStr,
}

/// What is in force for an account.
#[derive(Default)]
struct View {
    content: Option<Document>,
    leaves: Vec<Leaf>,
    errors: Vec<String>,
}

impl View {
    fn of(state: &State, policies: &mut EffectivePolicies<'_>, account: AccountId, policy_type: PolicyType) -> Self {
        let Some(merged) = policies.of(account) else { return Self::default() };
        let errors: Vec<String> = merged
            .validation_errors()
            .into_iter()
            .map(|problem| format!("{} at {}", problem.message.trim_end_matches('.'), problem.path))
            .collect();
        if errors.is_empty() {
            return Self { content: Some(merged.content().clone()), leaves: merged.leaves(), errors };
        }
        let key = (account, SmolStr::new_static(policy_type.api_name()));
        let retained = state.organizations.retained_effective_policies.get(&key);
        let content = retained.and_then(|retained| documents::parse_json(&retained.content).ok());
        Self { content, leaves: Vec::new(), errors }
    }

    /// The values in force by path.
    fn values(&self) -> BTreeMap<String, LeafValue> {
        let mut values = BTreeMap::new();
        if let Some(content) = &self.content {
            gather(content, &mut Vec::new(), &mut values);
        }
        let mut by: BTreeMap<String, Vec<Contributor>> =
            self.leaves.iter().map(|leaf| (path_text(&leaf.path), contributors(leaf))).collect();
        for (path, value) in &mut values {
            value.by = by.remove(path).unwrap_or_default();
        }
        values
    }
}

fn gather(document: &Document, path: &mut Vec<SmolStr>, values: &mut BTreeMap<String, LeafValue>) {
    if let Node::Mapping(entries) = &document.node {
        for entry in entries {
            path.push(entry.key.clone());
            gather(&entry.value, path, values);
            path.pop();
        }
        return;
    }
    values.insert(path_text(path), LeafValue { value: documents::to_json(document), by: Vec::new() });
}

/// Who put a leaf's parts there and who removed others, each once, in the order of the levels.
fn contributors(leaf: &Leaf) -> Vec<Contributor> {
    let of_parts: BTreeSet<&Source> =
        leaf.parts.iter().chain(&leaf.removed).filter_map(|part| part.source.as_ref()).collect();
    let mut found: Vec<Contributor> = Vec::new();
    for contribution in &leaf.contributions {
        let counts = contribution.outcome == policies::Outcome::Applied && of_parts.contains(&contribution.source);
        let operator = SmolStr::from(contribution.operator.to_string());
        let contributor = Contributor { source: contribution.source.clone(), operator };
        if counts && !found.contains(&contributor) {
            found.push(contributor);
        }
    }
    found
}

/// What differs for these accounts, in every type that has effective policies.
pub(super) fn changes(
    before: &State,
    after: &State,
    accounts: &BTreeSet<AccountId>,
    wanted: Wanted<'_>,
) -> Vec<EffectivePolicyChange> {
    let mut found: BTreeMap<_, Vec<AccountId>> = BTreeMap::new();
    // Most types are enabled nowhere, and have no effective policies then.
    let is_enabled = |policy_type: &PolicyType| {
        let organizations = [before, after].map(|state| state.organizations.organizations.values());
        organizations.into_iter().flatten().any(|organization| organization.has_enabled(*policy_type))
    };
    let types = PolicyType::ALL.into_iter().filter(|policy_type| policy_type.is_declarative()).filter(is_enabled);
    let merges = |policy_type| [before, after].map(|state| EffectivePolicies::new(&state.organizations, policy_type));
    let mut merging: Vec<_> = types.map(|policy_type| (policy_type, merges(policy_type))).collect();
    for group in alike(before, after, accounts).into_iter().take_while(|_| wanted()) {
        let Some(representative) = group.first().copied() else { continue };
        for (policy_type, [was, is]) in &mut merging {
            let policy_type = *policy_type;
            let views =
                [View::of(before, was, representative, policy_type), View::of(after, is, representative, policy_type)];
            let exists = (views[0].content.is_some(), views[1].content.is_some());
            let leaves = differing(&views[0], &views[1]);
            let [was, is] = views.map(|view| view.errors);
            if !leaves.is_empty() || exists.0 != exists.1 || was != is {
                found.entry((policy_type, leaves, exists, is, was)).or_default().extend(&group);
            }
        }
    }
    let changes = found.into_iter().map(|((policy_type, leaves, exists, errors, errors_before), mut accounts)| {
        accounts.sort_unstable();
        EffectivePolicyChange { policy_type, accounts, exists, leaves, errors, errors_before }
    });
    changes.collect()
}

fn differing(before: &View, after: &View) -> Vec<LeafChange> {
    let (mut was, mut is) = (before.values(), after.values());
    let paths: BTreeSet<String> = was.keys().chain(is.keys()).cloned().collect();
    let changes = paths.into_iter().map(|path| {
        let (before, after) = (was.remove(&path), is.remove(&path));
        LeafChange { path, before, after }
    });
    // That another policy says the same is no difference to the account.
    let value = |leaf: &Option<LeafValue>| leaf.as_ref().map(|leaf| leaf.value.clone());
    changes.filter(|change| value(&change.before) != value(&change.after)).collect()
}
