//! Where an account can be moved: the root and the units of its organization, by their paths.

use crate::console::look::Look;
use crate::console::problem::Problem;
use crate::told::node_name;
use governance::organizations::{Child, Organization, State};
use identifiers::{AccountId, ParentId, TargetId};
use web_console::what_if::{Moving, Unit};

/// Units that are listed: an organization has no more than two thousand, and a list of more is nothing to choose from.
const LISTED: usize = 2_000;

/// An account with where it can go.
///
/// # Errors
/// When it isn't in the organization, or none.
pub fn moving(
    look: &Look<'_>,
    organization: &Organization,
    account: &str,
    to: Option<&str>,
) -> Result<Moving, Problem> {
    let unreadable = |_| Problem::unreadable(format!("`move` is an account's twelve digits, and not {account:?}."));
    let account: AccountId = account.parse().map_err(unreadable)?;
    let state = &look.state().organizations;
    let node = TargetId::Account(account);
    let known = state.accounts.get(&account).filter(|_| state.has_target(&organization.id, &node));
    let known =
        known.ok_or_else(|| Problem::not_found(format!("{account} isn't in {} at this moment.", organization.id)))?;
    if organization.management_account == account {
        return Err(Problem::denied(format!("{account} manages {}, and never leaves the root.", organization.id)));
    }
    let own = state.parent_of(&node).cloned();
    let root = ParentId::Root(organization.root.clone());
    let mut walk = Walk { state, own: own.as_ref(), to, units: Vec::new(), left_out: 0 };
    walk.unit(&root, "Root");
    let path = walk.units.iter().find(|unit| unit.is_own).map(|unit| unit.path.clone());
    Ok(Moving {
        account: account.to_string(),
        name: known.name.to_string(),
        path: path.unwrap_or_default(),
        units: walk.units,
        left_out: walk.left_out,
    })
}

struct Walk<'w> {
    state: &'w State,
    own: Option<&'w ParentId>,
    to: Option<&'w str>,
    units: Vec<Unit>,
    left_out: u64,
}

impl Walk<'_> {
    fn unit(&mut self, at: &ParentId, path: &str) {
        if self.units.len() >= LISTED {
            self.left_out += 1;
        } else {
            let (id, is_own) = (at.to_string(), self.own == Some(at));
            let is_chosen = self.to == Some(id.as_str());
            self.units.push(Unit { id, path: path.to_owned(), is_own, is_chosen });
        }
        let state = self.state;
        for (_, child) in state.children_of(at) {
            let Child::OrganizationalUnit(unit) = child else { continue };
            let name = node_name(state, &TargetId::OrganizationalUnit(unit.clone())).unwrap_or_default();
            self.unit(&ParentId::OrganizationalUnit(unit.clone()), &format!("{path}/{name}"));
        }
    }
}
