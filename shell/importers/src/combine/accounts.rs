//! Accounts of two sources: the same one by its id, else by its address, else by its name where only one has it.

use super::Joining;
use identifiers::AccountId;
use organization_document::{Account, Index, OrganizationDocument, Reference};
use std::collections::HashMap;

/// Which account of the first document each account of the second one is.
pub struct Matched {
    /// By the position in the second document; none where it was left out.
    positions: Vec<Option<usize>>,
    /// The second document's accounts by what they can be named by.
    by_name: HashMap<String, usize>,
    /// How the first document's accounts are referred to.
    references: Vec<Reference>,
}

impl Matched {
    /// Matches all, and adds those that only the second has, where the first may lack some.
    pub fn accounts(
        one: &mut OrganizationDocument,
        other: &mut OrganizationDocument,
        other_complete: bool,
        joining: &mut Joining<'_>,
    ) -> Self {
        let mut positions = Vec::new();
        let mut added = Vec::new();
        let mut of_first = vec![false; one.accounts.len()];
        let known = one.accounts.len();
        {
            let index = Index::new(one);
            for account in &other.accounts {
                let found = found(account, one, &index);
                if let Some(found) = found.and_then(|at| of_first.get_mut(at)) {
                    *found = true;
                }
                // A first source without accounts says nothing of which there are.
                if found.is_none() && joining.complete && known > 0 {
                    joining.only_second(shown(account), "the account");
                    positions.push(None);
                } else if found.is_none() {
                    positions.push(Some(known.saturating_add(added.len())));
                    added.push(account.clone());
                } else {
                    positions.push(found);
                }
            }
        }
        if other_complete && !other.accounts.is_empty() {
            for (account, _) in one.accounts.iter().zip(&of_first).filter(|(_, found)| !**found) {
                let what = format!("the account is in {}, and not in {}; it was taken.", joining.first, joining.second);
                joining.conflict(shown(account), what);
            }
        }
        // Where an account is, and what is attached to it, is joined with the tree.
        for account in &mut added {
            account.unit = None;
            account.policies = Vec::new();
            account.full_aws_access = None;
            account.configuration_policy = None;
        }
        one.accounts.extend(added);
        let by_name = {
            let index = Index::new(other);
            let named = |reference: String| Some((reference.clone(), index.account(&Reference(reference)).ok()?));
            let all = other.accounts.iter().flat_map(|account| {
                [account.id.map(|id| id.to_string()), account.email.clone(), Some(account.name.clone())]
            });
            all.flatten().filter_map(named).collect()
        };
        let references = one.accounts.iter().map(reference).collect();
        Self { positions, by_name, references }
    }

    /// The account of the first document at which one of the second is.
    pub fn position(&self, of_second: usize) -> Option<usize> {
        self.positions.get(of_second).copied().flatten()
    }

    /// A reference of the second document, as the first one has it.
    pub fn reference(&self, of_second: &Reference) -> Option<Reference> {
        let at = self.by_name.get(&of_second.0).or_else(|| {
            let id: AccountId = of_second.0.parse().ok()?;
            self.by_name.get(&id.to_string())
        })?;
        self.references.get(self.position(*at)?).cloned()
    }
}

fn reference(account: &Account) -> Reference {
    let id = account.id.map(Reference::from);
    id.unwrap_or_else(|| Reference(account.email.clone().unwrap_or_else(|| account.name.clone())))
}

fn shown(account: &Account) -> String {
    reference(account).0
}

fn found(account: &Account, one: &OrganizationDocument, index: &Index<'_>) -> Option<usize> {
    let by = |reference: Reference| index.account(&reference).ok();
    if let Some(id) = account.id
        && let Some(at) = by(Reference::from(id))
    {
        return Some(at);
    }
    // Two accounts with different ids are two, whatever they are called.
    let may_be = |at: &usize| {
        let id = one.accounts.get(*at).and_then(|account| account.id);
        id.is_none() || account.id.is_none() || id == account.id
    };
    let by_email = account.email.as_ref().and_then(|email| by(Reference(email.clone())));
    by_email.or_else(|| by(Reference(account.name.clone()))).filter(may_be)
}

/// What both say of the accounts.
pub fn join(
    one: &mut OrganizationDocument,
    other: &mut OrganizationDocument,
    had_tree: bool,
    matched: &Matched,
    joining: &mut Joining<'_>,
) {
    let places = super::units::places(one, other);
    for (at, second) in other.accounts.iter_mut().enumerate() {
        let Some(first) = matched.position(at).and_then(|at| one.accounts.get_mut(at)) else { continue };
        let place = shown(first);
        if first.id.is_none() {
            first.id = second.id;
        }
        if first.name != second.name {
            // An importer that isn't told a name takes the id for it.
            let of_id = first.id.is_some_and(|id| first.name == id.to_string());
            let told = second.id.is_none_or(|id| second.name != id.to_string());
            if of_id {
                first.name.clone_from(&second.name);
            } else if told {
                joining.differs(format!("{place} name"), &first.name, &second.name);
            }
        }
        let same_email = matches!((&first.email, &second.email), (Some(a), Some(b)) if a.eq_ignore_ascii_case(b));
        if !same_email {
            joining.one(&format!("{place} email"), &mut first.email, second.email.take(), String::clone);
        }
        joining.one(&format!("{place} state"), &mut first.state, second.state, |state| state.name().to_owned());
        let method = |method: &organization_document::JoinedMethod| method.name().to_owned();
        joining.one(&format!("{place} joined method"), &mut first.joined_method, second.joined_method, method);
        first.joined_at = first.joined_at.or(second.joined_at);
        first.gone_at = first.gone_at.or(second.gone_at);
        joining.one(&format!("{place} role"), &mut first.access_role, second.access_role.take(), String::clone);
        joining.one(&format!("{place} alias"), &mut first.alias, second.alias.take(), String::clone);
        let unit = second.unit.as_ref().and_then(|unit| places.get(&unit.0).cloned());
        if !had_tree {
            first.unit = unit;
        } else if unit.is_some() && unit != first.unit {
            let of = |unit: &Option<Reference>| unit.as_ref().map_or("the root".to_owned(), |unit| unit.0.clone());
            joining.differs(format!("{place} unit"), &of(&first.unit), &of(&unit));
        }
        for (region, told) in std::mem::take(&mut second.regions) {
            let before = first.regions.entry(region.clone()).or_default();
            super::whole::region(before, told, &format!("{place} {region}"), joining);
        }
    }
}
