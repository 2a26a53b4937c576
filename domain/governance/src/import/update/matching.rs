//! What of a document is what of an organization: by id where it is told, else by what nobody else has.

use crate::import::imported::ImportedOrganization;
use crate::organizations::{Organization, State};
use identifiers::{AccountId, ParentId};
use smol_str::SmolStr;
use std::collections::HashMap;

/// Gives what is here already the id that it has here.
pub(super) fn matched(wanted: &ImportedOrganization, own: &Organization, state: &State) -> ImportedOrganization {
    let mut wanted = wanted.clone();
    wanted.id = Some(own.id.clone());
    wanted.root_id.get_or_insert_with(|| own.root.clone());
    accounts(&mut wanted, own, state);
    for at in 0..wanted.units.len() {
        let parent = wanted.units.get(at).and_then(|unit| unit.parent);
        let parent = match parent.and_then(|parent| wanted.units.get(parent)) {
            Some(parent) => parent.id.clone().map(ParentId::OrganizationalUnit),
            None => Some(ParentId::Root(own.root.clone())),
        };
        let Some(unit) = wanted.units.get_mut(at).filter(|unit| unit.id.is_none()) else { continue };
        unit.id = parent.and_then(|parent| state.unit_named(&parent, &unit.name)).map(|unit| unit.id.clone());
    }
    let names: HashMap<_, _> =
        state.policies_of(&own.id).map(|policy| ((policy.policy_type, &policy.name), &policy.id)).collect();
    for policy in wanted.policies.iter_mut().filter(|policy| policy.id.is_none()) {
        policy.id = names.get(&(policy.policy_type, &policy.name)).map(|id| (*id).clone());
    }
    wanted
}

fn accounts(wanted: &mut ImportedOrganization, own: &Organization, state: &State) {
    let mut by_name: HashMap<SmolStr, Vec<AccountId>> = HashMap::new();
    for account in state.members_of(&own.id) {
        by_name.entry(account.name.clone()).or_default().push(account.id);
    }
    let management = wanted.management_account;
    for (at, account) in wanted.accounts.iter_mut().enumerate().filter(|(_, account)| account.id.is_none()) {
        let by_email = account.email.as_ref().and_then(|email| {
            let id = state.emails.get(&SmolStr::from(email.to_ascii_lowercase()))?;
            state.member(&own.id, *id).map(|member| member.id)
        });
        let by_name = || match by_name.get(&account.name).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        };
        account.id = match management == Some(at) {
            true => Some(own.management_account),
            false => by_email.or_else(|| by_name().filter(|_| account.email.is_none())),
        };
    }
}
