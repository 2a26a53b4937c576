//! Who is a member of whom, Region by Region: by what was said, and by central configuration, which has members without being asked.

use super::membership::{Member, MemberStatus, Standing};
use super::state::State;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, Region};
use std::collections::BTreeSet;

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

    /// An account as a member of an administrator, if it is or was one. Under central configuration every account with a hub is, as
    /// long as it wasn't disassociated.
    pub fn member(
        &self,
        organizations: &OrganizationsState,
        administrator: AccountId,
        region: &Region,
        account: AccountId,
    ) -> Option<Member> {
        let administers = self.regional_administrator(organizations, administrator, region) == Some(administrator);
        if !administers || account == administrator {
            return None;
        }
        let own = organizations.organization_of(administrator)?;
        let said = self.members.get(&(administrator, region.clone())).and_then(|members| members.get(&account));
        let standing = said.map(|said| said.standing);
        let told = |status, since| Some(Member { account, administrator, status, since });
        let Some(found) = organizations.member(&own.id, account) else {
            return said
                .filter(|_| standing == Some(Standing::Deleted))
                .and_then(|s| told(MemberStatus::Deleted, s.at));
        };
        if let (Some(said), Some(Standing::Removed)) = (said, standing) {
            return told(MemberStatus::Removed, said.at);
        }
        let hub = self.hub(account, region)?;
        let since = match said {
            Some(said) if said.standing == Standing::Enabled => said.at,
            _ if self.covered_regions(&own.id).contains(region) => hub.subscribed_at,
            _ => return None,
        };
        told(if found.is_active() { MemberStatus::Enabled } else { MemberStatus::AccountSuspended }, since)
    }

    /// The members of an administrator in a Region, by account, those of old included.
    pub fn members_of(
        &self,
        organizations: &OrganizationsState,
        administrator: AccountId,
        region: &Region,
    ) -> Vec<Member> {
        let Some(own) = organizations.organization_of(administrator) else { return Vec::new() };
        let said = self.members.get(&(administrator, region.clone()));
        let said = said.into_iter().flat_map(|members| members.keys().copied());
        let accounts: BTreeSet<AccountId> =
            organizations.members_of(&own.id).map(|account| account.id).chain(said).collect();
        accounts.into_iter().filter_map(|account| self.member(organizations, administrator, region, account)).collect()
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
