//! Trusted access, delegated administrators, and the features of centralized root access.

use super::facts::Facts;
use super::problem::ImportPlace;
use crate::context::ServicePrincipals;
use crate::organizations::service_principals::{Delegation, delegation};
use crate::organizations::{AccountState, Event, FeatureSet};
use std::collections::HashSet;

/// The service whose trusted access centralized root access needs.
const IAM: &str = "iam.amazonaws.com";

impl Facts<'_> {
    pub(super) fn services(&mut self) {
        let imported = self.imported;
        let mut trusted = HashSet::new();
        for (at, service) in imported.trusted_access.iter().enumerate() {
            let place = ImportPlace::TrustedAccess(at);
            if imported.feature_set != FeatureSet::All {
                self.wrong(place.clone(), "trusted access needs an organization with all features");
            }
            if !trusted.insert(service.principal.as_str()) {
                self.wrong(place.clone(), "the service is trusted already");
            }
            match delegation(&service.principal, ServicePrincipals::Lenient) {
                None => self.wrong(place, format!("{} is no service's principal", service.principal)),
                Some(_) if delegation(&service.principal, ServicePrincipals::Known).is_none() => {
                    self.note(place, format!("{} isn't known here; its trusted access is kept", service.principal));
                }
                Some(_) => {}
            }
            self.push(Event::ServiceAccessEnabled {
                organization: self.ids.organization.clone(),
                principal: service.principal.clone(),
                at: self.since(service.enabled_at),
            });
        }
        for (at, (account, service)) in imported.delegated_administrators.iter().enumerate() {
            let place = ImportPlace::DelegatedAdministrator(at);
            let id = self.ids.account(*account);
            if id == self.ids.management {
                self.wrong(place.clone(), "the management account can't be a delegated administrator");
            }
            if imported.accounts.get(*account).is_some_and(|account| account.state != AccountState::Active) {
                self.note(place.clone(), format!("{id} isn't active, and stays registered"));
            }
            if !trusted.contains(service.principal.as_str()) {
                self.wrong(place.clone(), format!("{} has no trusted access", service.principal));
            }
            if matches!(
                delegation(&service.principal, ServicePrincipals::Lenient),
                None | Some(Delegation::Unsupported)
            ) {
                self.wrong(place, format!("{} has no delegated administrators", service.principal));
            }
            self.push(Event::DelegatedAdministratorRegistered {
                organization: self.ids.organization.clone(),
                account: id,
                principal: service.principal.clone(),
                at: self.since(service.enabled_at),
            });
        }
        for feature in &imported.root_access_features {
            if !trusted.contains(IAM) {
                self.wrong(ImportPlace::Organization, format!("{} needs trusted access of {IAM}", feature.api_name()));
            }
            self.push(Event::RootAccessFeatureEnabled {
                organization: self.ids.organization.clone(),
                feature: *feature,
                at: self.context.now,
            });
        }
    }
}
