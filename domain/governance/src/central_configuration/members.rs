//! Who is a member of whom, Region by Region: by what was said, and by central configuration, which has members without being asked.

use super::membership::{Member, MemberStatus, Membership, Standing};
use super::settings::Hub;
use super::state::State;
use crate::organizations::account::Account;
use crate::organizations::organization::Organization;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, Region, Timestamp};
use imbl::OrdMap;
use std::ops::Bound;

/// An administrator in its Region, with what decides whether an account is its member.
struct Roster<'s> {
    state: &'s State,
    organizations: &'s OrganizationsState,
    organization: &'s Organization,
    administrator: AccountId,
    region: &'s Region,
    /// What was said of accounts.
    said: Option<&'s OrdMap<AccountId, Membership>>,
    /// Whether central configuration has members in the Region.
    is_central: bool,
}

impl Roster<'_> {
    /// An account as a member, if it is or was one. Under central configuration every account with a hub is, as long as it wasn't
    /// disassociated.
    fn member(&self, account: AccountId) -> Option<Member> {
        if account == self.administrator {
            return None;
        }
        let said = self.said.and_then(|said| said.get(&account));
        let (status, since) = match self.organizations.member(&self.organization.id, account) {
            None => (MemberStatus::Deleted, said.filter(|said| said.standing == Standing::Deleted)?.at),
            Some(found) => self.within(found, said)?,
        };
        Some(Member { account, administrator: self.administrator, status, since })
    }

    /// How an account of the organization stands to the administrator, and since when.
    fn within(&self, account: &Account, said: Option<&Membership>) -> Option<(MemberStatus, Timestamp)> {
        if let Some(said) = said.filter(|said| said.standing == Standing::Removed) {
            return Some((MemberStatus::Removed, said.at));
        }
        let hub: &Hub = self.state.hub(account.id, self.region)?;
        let enabled = said.filter(|said| said.standing == Standing::Enabled).map(|said| said.at);
        let since = enabled.or_else(|| self.is_central.then_some(hub.subscribed_at))?;
        let status = if account.is_active() { MemberStatus::Enabled } else { MemberStatus::AccountSuspended };
        Some((status, since))
    }
}

impl State {
    /// The administrator of an account's organization in a Region.
    pub fn regional_administrator(
        &self,
        organizations: &OrganizationsState,
        account: AccountId,
        region: &Region,
    ) -> Option<AccountId> {
        let organization = organizations.organization_of(account)?;
        Some(self.administration(&organization.id)?.administrator_in(region)?.account)
    }

    /// Nothing where the account administers nobody in the Region.
    fn roster<'s>(
        &'s self,
        organizations: &'s OrganizationsState,
        administrator: AccountId,
        region: &'s Region,
    ) -> Option<Roster<'s>> {
        let administers = self.regional_administrator(organizations, administrator, region) == Some(administrator);
        let organization = organizations.organization_of(administrator).filter(|_| administers)?;
        Some(Roster {
            state: self,
            organizations,
            organization,
            administrator,
            region,
            said: self.members.get(&(administrator, region.clone())),
            is_central: self.covered_regions(&organization.id).contains(region),
        })
    }

    /// An account as a member of an administrator, if it is or was one.
    pub fn member(
        &self,
        organizations: &OrganizationsState,
        administrator: AccountId,
        region: &Region,
        account: AccountId,
    ) -> Option<Member> {
        self.roster(organizations, administrator, region)?.member(account)
    }

    /// The members of an administrator in a Region behind an account, by account, those of old included; found one by one.
    pub fn members_behind<'s>(
        &'s self,
        organizations: &'s OrganizationsState,
        administrator: AccountId,
        region: &'s Region,
        after: Option<AccountId>,
    ) -> impl Iterator<Item = Member> + use<'s> {
        let behind = (after.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded);
        let roster = self.roster(organizations, administrator, region);
        roster.into_iter().flat_map(move |roster| {
            // Whoever was a member once is an account still.
            organizations.accounts.range(behind).filter_map(move |(account, _)| roster.member(*account))
        })
    }

    /// The account as a member of whoever administers its organization in a Region; nothing when it stands alone there.
    pub fn membership(
        &self,
        organizations: &OrganizationsState,
        account: AccountId,
        region: &Region,
    ) -> Option<Member> {
        let administrator = self.regional_administrator(organizations, account, region)?;
        self.member(organizations, administrator, region, account).filter(|member| member.status.is_associated())
    }
}
