//! Trusted access, delegated administrators, the delegation policy, and the features of centralized root access.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::import::problem::ImportPlace;
use crate::organizations::commands::{DeregisterDelegatedAdministrator, DisableAWSServiceAccess};
use crate::organizations::{Event, TaggableResource, Tags};
use identifiers::{AccountId, ResourcePolicyId};
use smol_str::SmolStr;

impl Update<'_> {
    pub(super) fn services_come(&mut self) {
        let wanted = self.wanted;
        for service in &wanted.trusted_access {
            if self.own().is_some_and(|own| own.trusts(&service.principal)) {
                continue;
            }
            self.changes.push(Change::of(ChangeKind::Added, ChangedThing::TrustedAccess, &service.principal));
            let at = service.enabled_at.unwrap_or(self.context.now);
            let (organization, principal) = (self.organization.clone(), service.principal.clone());
            self.fact(Event::ServiceAccessEnabled { organization, principal, at });
        }
    }

    pub(super) fn services_go(&mut self) {
        let wanted = &self.wanted.trusted_access;
        let trusted = self.own().into_iter().flat_map(|own| &own.service_access);
        let gone = trusted.filter(|access| wanted.iter().all(|service| service.principal != access.principal));
        let gone: Vec<SmolStr> = gone.map(|access| access.principal.clone()).collect();
        if wanted.is_empty() {
            if !gone.is_empty() {
                self.not_compared.push("trusted access".to_owned());
            }
            return;
        }
        for principal in gone {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::TrustedAccess, &principal));
            self.run(&DisableAWSServiceAccess { principal }, &ImportPlace::Organization);
        }
    }

    pub(super) fn administrators(&mut self) {
        let wanted = self.wanted;
        let told: Vec<(AccountId, &SmolStr)> = wanted
            .delegated_administrators
            .iter()
            .map(|(account, service)| (self.ids.account(*account), &service.principal))
            .collect();
        let registered = self.own().into_iter().flat_map(|own| &own.delegated_administrators);
        let have: Vec<(AccountId, SmolStr)> = registered.map(|it| (it.account, it.principal.clone())).collect();
        if told.is_empty() {
            if !have.is_empty() {
                self.not_compared.push("delegated administrators".to_owned());
            }
            return;
        }
        for (account, principal) in have.iter().filter(|(account, principal)| !told.contains(&(*account, principal))) {
            let change = Change::of(ChangeKind::Removed, ChangedThing::DelegatedAdministrator, account);
            self.changes.push(change.before(principal));
            let command = DeregisterDelegatedAdministrator { account: *account, principal: principal.clone() };
            self.run(&command, &ImportPlace::Organization);
        }
        for (number, (account, service)) in wanted.delegated_administrators.iter().enumerate() {
            let (account, principal) = (self.ids.account(*account), service.principal.clone());
            if have.contains(&(account, principal.clone())) {
                continue;
            }
            let change = Change::of(ChangeKind::Added, ChangedThing::DelegatedAdministrator, account);
            self.changes.push(change.after(&principal));
            if account == self.ids.management || !self.own().is_some_and(|own| own.trusts(&principal)) {
                let message = format!(
                    "{account} can't administer {principal}: it manages the organization, or the service isn't trusted"
                );
                let place = ImportPlace::DelegatedAdministrator(number);
                self.problems.push(crate::import::problem::ImportProblem { place, message });
                continue;
            }
            let (organization, at) = (self.organization.clone(), service.enabled_at.unwrap_or(self.context.now));
            self.fact(Event::DelegatedAdministratorRegistered { organization, account, principal, at });
        }
    }

    pub(super) fn root_access(&mut self) {
        let wanted = self.wanted.root_access_features.clone();
        let have = self.own().map(|own| own.root_access_features.clone()).unwrap_or_default();
        if wanted.is_empty() {
            if !have.is_empty() {
                self.not_compared.push("features of centralized root access".to_owned());
            }
            return;
        }
        let at = self.context.now;
        for feature in wanted.iter().copied().filter(|feature| !have.contains(feature)) {
            self.changes.push(Change::of(ChangeKind::Added, ChangedThing::RootAccessFeature, feature.api_name()));
            self.fact(Event::RootAccessFeatureEnabled { organization: self.organization.clone(), feature, at });
        }
        for feature in have.into_iter().filter(|feature| !wanted.contains(feature)) {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::RootAccessFeature, feature.api_name()));
            self.fact(Event::RootAccessFeatureDisabled { organization: self.organization.clone(), feature, at });
        }
    }

    pub(super) fn delegation_policy(&mut self) {
        let known = self.own().and_then(|own| own.resource_policy.clone());
        let Some(wanted) = &self.wanted.delegation_policy else {
            if known.is_some() {
                self.not_compared.push("the delegation policy".to_owned());
            }
            return;
        };
        if let Some(known) = known.as_ref().filter(|known| known.content == wanted.content) {
            return self.delegation_policy_tags(&known.id, &known.tags, &wanted.tags);
        }
        let had = known.as_ref().map(|known| known.tags.clone());
        let minted = || {
            let key = [self.organization.as_str()];
            format!("rp-{}", self.context.seed.alphanumeric("resource policy", &key, 0, 8)).parse().ok()
        };
        let Some(policy) = known.map(|known| known.id).or_else(|| wanted.id.clone()).or_else(minted) else { return };
        self.changes.push(Change::of(ChangeKind::Changed, ChangedThing::DelegationPolicy, &policy));
        self.fact(Event::ResourcePolicyPut {
            organization: self.organization.clone(),
            policy: policy.clone(),
            content: wanted.content.clone(),
            tags: wanted.tags.clone(),
            at: self.context.now,
        });
        if let Some(had) = had {
            self.delegation_policy_tags(&policy, &had, &wanted.tags);
        }
    }

    fn delegation_policy_tags(&mut self, policy: &ResourcePolicyId, have: &Tags, wanted: &Tags) {
        if wanted.is_empty() {
            return self.leave("tags of the delegation policy", !have.is_empty());
        }
        let resource = TaggableResource::ResourcePolicy(policy.clone());
        self.tags(resource, policy.as_str(), have, wanted, &ImportPlace::DelegationPolicy);
    }
}
