//! The members, in the order in which they came.

use super::values::{at, tags};
use super::whole::Exporting;
use governance::organizations::{self, AccountState, JoinedMethod};
use identifiers::{ParentId, TargetId};
use organization_document::{Account, Moment, Reference};

impl Exporting<'_> {
    pub(super) fn accounts(&mut self) -> Vec<Account> {
        let organizations = &self.state.organizations;
        let mut regions = self.regions();
        let members: Vec<&organizations::Account> = organizations.members_of(&self.organization.id).collect();
        let paired = members.iter().filter(|account| account.govcloud_account.is_some()).count();
        if paired > 0 {
            self.gap(self.organization.id.as_str(), format!("{paired} accounts have one in AWS GovCloud (US)"));
        }
        let mut accounts = Vec::with_capacity(members.len());
        for account in members {
            let Some(membership) = &account.membership else { continue };
            let node = self.node(&TargetId::Account(account.id));
            let is_management = account.id == self.organization.management_account;
            accounts.push(Account {
                id: Some(account.id),
                name: account.name.to_string(),
                email: Some(account.email.to_string()),
                unit: match &membership.parent {
                    ParentId::Root(_) => None,
                    ParentId::OrganizationalUnit(unit) => Some(Reference::from(unit)),
                },
                state: match account.state {
                    AccountState::Active => None,
                    AccountState::PendingClosure => Some(organization_document::AccountState::PendingClosure),
                    AccountState::Closed => Some(organization_document::AccountState::Closed),
                },
                gone_at: account.closure_due_at.filter(|_| account.state == AccountState::Closed).map(Moment),
                joined_method: Some(match membership.joined_method {
                    JoinedMethod::Invited => organization_document::JoinedMethod::Invited,
                    JoinedMethod::Created => organization_document::JoinedMethod::Created,
                }),
                joined_at: at(membership.joined_at),
                access_role: account.access_role.as_ref().filter(|_| !is_management).map(|role| role.name.to_string()),
                alias: None,
                tags: tags(&account.tags),
                policies: node.policies,
                full_aws_access: node.full_aws_access,
                configuration_policy: node.configuration_policy,
                regions: regions.remove(&account.id).unwrap_or_default(),
            });
        }
        accounts
    }
}
