//! What becomes of members: what administrators do with them, and what stays of them when central configuration doesn't make them any more.

use crate::central_configuration::event::Event;
use crate::central_configuration::membership::{Membership, Standing};
use crate::central_configuration::settings::Hub;
use crate::central_configuration::state::State;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, OrganizationId, Region, Timestamp};

impl State {
    pub(super) fn evolve_members(&mut self, event: &Event) {
        match event {
            Event::MembersCreated { administrator, region, accounts, hub: new, at } => {
                for account in accounts {
                    self.change_settings(*account, region, |settings| {
                        let standards = new.standards.clone();
                        settings.hub.get_or_insert_with(|| Hub { standards, ..Hub::new(*at, new) });
                    });
                    self.say(*administrator, region, *account, Standing::Enabled, *at);
                }
            }
            Event::MembersDisassociated { administrator, region, accounts, at } => {
                for account in accounts {
                    self.say(*administrator, region, *account, Standing::Removed, *at);
                }
            }
            Event::MembersDeleted { administrator, region, accounts, .. } => {
                for account in accounts {
                    self.unsay(*administrator, region, *account);
                }
            }
            _ => {}
        }
    }

    pub(super) fn say(
        &mut self,
        administrator: AccountId,
        region: &Region,
        account: AccountId,
        standing: Standing,
        at: Timestamp,
    ) {
        let members = self.members.entry((administrator, region.clone())).or_default();
        members.insert(account, Membership { standing, at });
    }

    pub(super) fn unsay(&mut self, administrator: AccountId, region: &Region, account: AccountId) {
        let key = (administrator, region.clone());
        if let Some(members) = self.members.get_mut(&key) {
            members.remove(&account);
            if members.is_empty() {
                self.members.remove(&key);
            }
        }
    }

    /// An administrator that is none any more has no members: in one Region, or in all.
    pub(super) fn forget_members(&mut self, administrator: AccountId, region: Option<&Region>) {
        let gone = |key: &&(AccountId, Region)| key.0 == administrator && region.is_none_or(|region| key.1 == *region);
        let keys: Vec<_> = self.members.keys().filter(gone).cloned().collect();
        for key in keys {
            self.members.remove(&key);
        }
    }

    /// Members that central configuration made are members still in these Regions, where it ends.
    pub(super) fn keep_members(
        &mut self,
        organization: &OrganizationId,
        regions: &[Region],
        organizations: &OrganizationsState,
    ) {
        let Some(administrator) = self.central_in_force(organization).map(|central| central.administrator) else {
            return;
        };
        for region in regions {
            let members: Vec<_> = self.members_behind(organizations, administrator, region, None).collect();
            for member in members {
                if member.status.is_associated() {
                    self.say(administrator, region, member.account, Standing::Enabled, member.since);
                }
            }
        }
    }

    /// The administrators of an organization, with their Regions.
    pub(super) fn administrators_of(&self, organization: &OrganizationId) -> Vec<(AccountId, Region)> {
        let administration = self.administrations.get(organization);
        let administrators = administration.into_iter().flat_map(|administration| &administration.administrators);
        administrators.map(|administrator| (administrator.account, administrator.region.clone())).collect()
    }
}
