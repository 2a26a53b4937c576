//! Which accounts a viewer sees: all of its organization where it may list that, and otherwise only itself.

use super::look::Look;
use super::problem::Problem;
use governance::organizations::Account;
use identifiers::{AccountId, Region};

/// The account that an address names, if the viewer sees it.
///
/// # Errors
/// What to say where it doesn't, or there is none.
pub fn account<'s>(look: &'s Look<'_>, name: &str) -> Result<&'s Account, Problem> {
    let text = look.given(name).ok_or_else(|| Problem::unreadable(format!("`{name}` is the id of an account.")))?;
    let expected = |_| Problem::unreadable(format!("`{name}` is an account id, and not {text:?}."));
    let id = text.parse::<AccountId>().map_err(expected)?;
    let viewer = &look.viewer;
    if !viewer.sees_organization() && id != viewer.account {
        return Err(Problem::denied(format!(
            "{} sees its own account, and not {id}: AWS lets the management account and delegated administrators look at others.",
            viewer.account
        )));
    }
    let state = &look.state().organizations;
    let own = viewer.organization(look.state()).map(|organization| &organization.id);
    let found = state
        .accounts
        .get(&id)
        .filter(|account| id == viewer.account || account.organization() == own && own.is_some());
    found.ok_or_else(|| {
        Problem::not_found(format!("{id} isn't an account that {} sees at this moment.", viewer.account))
    })
}

/// The Region that an address names, if it names one.
///
/// # Errors
/// What to say where there is none of that name.
pub fn region(look: &Look<'_>) -> Result<Option<Region>, Problem> {
    let regions = &look.installation.engine.settings().regions;
    let named = |text: &str| regions.named(text).map_err(|problem| Problem::unreadable(format!("`region`: {problem}")));
    look.given("region").map(named).transpose()
}
