//! Trusted access, delegated administrators, Security Hub's administration, roles and the organization's packs: all of members.

use super::{Checks, Seen};
use crate::place::Place;
use crate::problem::quoted;
use crate::reference::Reference;
use crate::security_hub::SecurityHub;

impl<'d> Checks<'d> {
    pub(super) fn administration(&mut self) {
        let mut services = Seen::new();
        for (at, trusted) in self.document.trusted_access.iter().enumerate() {
            let place = Place::of("trusted_access").index(at);
            self.length("a service principal", &trusted.service, 1, 128, &place.member("service"));
            self.once(&mut services, trusted.service.as_str(), &place, "service");
        }
        self.delegated_administrators();
        let mut features = Seen::new();
        for (at, feature) in self.document.root_access_features.iter().enumerate() {
            let place = Place::of("root_access_features").index(at);
            if features.before(*feature, &place).is_some() {
                self.wrong(place, format!("{} stands here twice", feature.name()));
            }
        }
        for (at, role) in self.document.roles.iter().enumerate() {
            let place = Place::of("roles").index(at);
            self.length("the name of a role", &role.name, 1, 64, &place.member("name"));
            let path = role.path.as_deref().unwrap_or("/");
            if !path.starts_with('/') || !path.ends_with('/') {
                self.wrong(place.member("path"), format!("the path {} doesn't begin and end with /", quoted(path)));
            }
            if let Some(account) = &role.account {
                self.account(account, place.member("account"));
            }
            self.tags(&role.tags, &place);
        }
        let mut packs = Seen::new();
        for (at, pack) in self.document.organization_conformance_packs.iter().enumerate() {
            let place = Place::of("organization_conformance_packs").index(at);
            let account = pack.account.as_ref().or(self.document.management_account.as_ref());
            let owner = account.and_then(|account| self.account(account, place.member("account")));
            let key = (owner, pack.region.as_str(), pack.name.as_str());
            if let Some(before) = packs.before(key, &place) {
                let message = format!("{before} has the name {} in the same account and Region", quoted(&pack.name));
                self.wrong(place.member("name"), message);
            }
            self.template(pack.template.as_deref(), pack.template_file.as_ref(), &place);
            for (number, excluded) in pack.excluded_accounts.iter().enumerate() {
                self.account(excluded, place.member("excluded_accounts").index(number));
            }
            self.tags(&pack.tags, &place);
        }
        if let Some(hub) = &self.document.security_hub {
            self.security_hub(hub);
        }
    }

    fn delegated_administrators(&mut self) {
        let mut accounts = Seen::new();
        for (at, administrator) in self.document.delegated_administrators.iter().enumerate() {
            let place = Place::of("delegated_administrators").index(at);
            if let Some(account) = self.member(&administrator.account, place.member("account"))
                && let Some(before) = accounts.before(account, &place)
            {
                let message = format!("{before} is the same account");
                self.wrong(place.member("account"), message);
            }
            let mut services = Seen::new();
            for (number, service) in administrator.services.iter().enumerate() {
                let place = place.member("services").index(number);
                self.once(&mut services, service.service.as_str(), &place, "service");
            }
        }
    }

    /// An account of the document that isn't the management account.
    fn member(&mut self, reference: &Reference, place: Place) -> Option<usize> {
        let account = self.account(reference, place.clone())?;
        let management = self.document.management_account.as_ref();
        if management.and_then(|management| self.index.account(management).ok()) == Some(account) {
            self.wrong(place, "the management account can't be a delegated administrator");
            return None;
        }
        Some(account)
    }

    fn once(&mut self, seen: &mut Seen<&'d str>, name: &'d str, place: &Place, member: &'static str) {
        if let Some(before) = seen.before(name, place) {
            let message = format!("{before} has the {member} {}, too", quoted(name));
            self.wrong(place.member(member), message);
        }
    }

    /// A template, which has to be there.
    pub(super) fn template(&mut self, text: Option<&str>, file: Option<&String>, place: &Place) {
        match (text, file) {
            (Some(_), None) => {}
            (_, Some(_)) => self.wrong(place.member("template_file"), super::policies::NO_FILES),
            (None, None) => self.wrong(place.clone(), "template or template_file has to be there"),
        }
    }

    fn security_hub(&mut self, hub: &'d SecurityHub) {
        let above = Place::of("security_hub");
        let mut regions = Seen::new();
        for (at, administrator) in hub.administrators.iter().enumerate() {
            let place = above.member("administrators").index(at);
            self.account(&administrator.account, place.member("account"));
            self.once(&mut regions, administrator.region.as_str(), &place, "region");
        }
        let mut accounts = Seen::new();
        for (at, aggregator) in hub.finding_aggregators.iter().enumerate() {
            let place = above.member("finding_aggregators").index(at);
            if let Some(account) = self.account(&aggregator.account, place.member("account"))
                && let Some(before) = accounts.before(account, &place)
            {
                let message = format!("{before} is of the same account: each has one home Region");
                self.wrong(place.member("account"), message);
            }
            self.uuid(aggregator.id.as_deref(), &place);
        }
        if let Some(central) = &hub.central_configuration {
            self.member(&central.administrator, above.member("central_configuration").member("administrator"));
        }
        let mut regions = Seen::new();
        for (at, defaults) in hub.new_account_defaults.iter().enumerate() {
            let place = above.member("new_account_defaults").index(at);
            self.once(&mut regions, defaults.region.as_str(), &place, "region");
        }
        let (mut names, mut ids) = (Seen::new(), Seen::new());
        for (at, policy) in hub.configuration_policies.iter().enumerate() {
            let place = above.member("configuration_policies").index(at);
            self.length("the name of a configuration policy", &policy.name, 1, 128, &place.member("name"));
            self.once(&mut names, policy.name.as_str(), &place, "name");
            if let Some(id) = &policy.id {
                self.once(&mut ids, id.as_str(), &place, "id");
            }
            self.uuid(policy.id.as_deref(), &place);
            self.tags(&policy.tags, &place);
        }
    }

    fn uuid(&mut self, id: Option<&str>, place: &Place) {
        let dashes = [8, 13, 18, 23];
        let fits = |id: &str| {
            id.len() == 36
                && id.bytes().enumerate().all(|(at, byte)| match dashes.contains(&at) {
                    true => byte == b'-',
                    false => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
                })
        };
        if let Some(id) = id.filter(|id| !fits(id)) {
            self.wrong(place.member("id"), format!("{} is no UUID in lower case", quoted(id)));
        }
    }
}
