//! Whose eyes a page is seen with: an account, and what it is to its organization.

use super::problem::Problem;
use governance::State;
use governance::organizations::Organization;
use identifiers::AccountId;
use web_console::frame;

/// An account that looks.
#[derive(Debug, Clone, PartialEq)]
pub struct Viewer {
    /// The account.
    pub account: AccountId,
    /// What it is.
    pub standing: Standing,
}

/// What an account is to its organization.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// It manages it.
    Management,
    /// It administers services for it, by their principals.
    Administrator(Vec<String>),
    /// It is a member.
    Member,
    /// It has none.
    Alone,
}

impl Viewer {
    /// The account that looks unless told otherwise: that which manages the organization that callers are in who say nothing, or
    /// else the first organization.
    pub fn usual(state: &State, default: AccountId) -> AccountId {
        let organizations = &state.organizations;
        let organization =
            organizations.organization_of(default).or_else(|| organizations.organizations.values().next());
        organization.map_or(default, |organization| organization.management_account)
    }

    /// An account as it looks.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn of(state: &State, account: AccountId, usual: AccountId) -> Result<Self, Problem> {
        let organizations = &state.organizations;
        if account != usual && !organizations.accounts.contains_key(&account) {
            return Err(Problem::not_found(format!("There is no account {account}, so it can't look.")));
        }
        let standing = match organizations.organization_of(account) {
            None => Standing::Alone,
            Some(organization) => standing(state, organization, account),
        };
        Ok(Self { account, standing })
    }

    /// Whether it may list the organization, which AWS lets the management account and delegated administrators of any service.
    pub fn sees_organization(&self) -> bool {
        matches!(self.standing, Standing::Management | Standing::Administrator(_))
    }

    /// The organization that it is in.
    pub fn organization<'s>(&self, state: &'s State) -> Option<&'s Organization> {
        state.organizations.organization_of(self.account)
    }
}

/// What an account is to an organization that it is in.
fn standing(state: &State, organization: &Organization, account: AccountId) -> Standing {
    if organization.management_account == account {
        return Standing::Management;
    }
    let own = organization.delegated_administrators.iter().filter(|administrator| administrator.account == account);
    let mut services: Vec<String> = own.map(|administrator| administrator.principal.to_string()).collect();
    let hub = state.central_configuration.administration(&organization.id);
    let is_hubs =
        hub.is_some_and(|hub| hub.administrators.iter().any(|administrator| administrator.account == account));
    const HUB: &str = "securityhub.amazonaws.com";
    if is_hubs && !services.iter().any(|service| service == HUB) {
        services.push(HUB.to_owned());
    }
    if services.is_empty() { Standing::Member } else { Standing::Administrator(services) }
}

/// Those among whom one is chosen: the management account, delegated administrators, and who looks now.
pub fn choices(state: &State, viewer: &Viewer, usual: AccountId) -> Vec<frame::Viewer> {
    let organization = viewer.organization(state);
    let mut accounts = vec![usual];
    if let Some(organization) = organization {
        accounts.push(organization.management_account);
        accounts.extend(organization.delegated_administrators.iter().map(|administrator| administrator.account));
        let hub = state.central_configuration.administration(&organization.id);
        accounts.extend(hub.into_iter().flat_map(|hub| hub.administrators.iter().map(|one| one.account)));
    }
    accounts.push(viewer.account);
    let mut seen = Vec::new();
    for account in accounts {
        if !seen.contains(&account) {
            seen.push(account);
        }
    }
    seen.into_iter().map(|account| choice(state, account, viewer, usual)).collect()
}

fn choice(state: &State, account: AccountId, viewer: &Viewer, usual: AccountId) -> frame::Viewer {
    let known = state.organizations.accounts.get(&account);
    let standing = match state.organizations.organization_of(account) {
        None => Standing::Alone,
        Some(organization) => standing(state, organization, account),
    };
    let role = match standing {
        Standing::Management => "management account".to_owned(),
        Standing::Administrator(services) => {
            let services: Vec<&str> = services.iter().map(|one| one.trim_end_matches(".amazonaws.com")).collect();
            format!("administers {}", services.join(", "))
        }
        Standing::Member => "member".to_owned(),
        Standing::Alone => "in no organization".to_owned(),
    };
    frame::Viewer {
        id: account.to_string(),
        name: known.map_or_else(|| account.to_string(), |account| account.name.to_string()),
        role,
        looks: account == viewer.account,
        usual: account == usual,
    }
}
