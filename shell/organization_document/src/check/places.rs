//! What accounts have in Regions: names once in their place, templates that are there.

use super::{Checks, Seen};
use crate::config::AccountRegion;
use crate::place::Place;
use crate::problem::quoted;

impl<'d> Checks<'d> {
    pub(super) fn places(&mut self) {
        for (name, region) in self.document.every_account.iter().flat_map(|every| &every.regions) {
            let place = Place::of("every_account").member("regions").key(name.as_str());
            self.region(region, &place);
        }
        for (at, account) in self.document.accounts.iter().enumerate() {
            for (name, region) in &account.regions {
                let place = Place::of("accounts").index(at).member("regions").key(name.as_str());
                self.region(region, &place);
            }
        }
    }

    fn region(&mut self, region: &'d AccountRegion, place: &Place) {
        if let Some(recorder) = &region.configuration_recorder {
            let place = place.member("configuration_recorder");
            if let Some(name) = &recorder.name {
                self.length("the name of a recorder", name, 1, 256, &place.member("name"));
            }
            self.tags(&recorder.tags, &place);
        }
        let mut names = Seen::new();
        for (at, rule) in region.config_rules.iter().enumerate() {
            let place = place.member("config_rules").index(at);
            self.length("the name of a rule", &rule.name, 1, 128, &place.member("name"));
            if let Some(before) = names.before(rule.name.as_str(), &place) {
                let message = format!("{before} has the name {}, too", quoted(&rule.name));
                self.wrong(place.member("name"), message);
            }
            self.tags(&rule.tags, &place);
        }
        let mut names = Seen::new();
        for (at, pack) in region.conformance_packs.iter().enumerate() {
            let place = place.member("conformance_packs").index(at);
            self.length("the name of a conformance pack", &pack.name, 1, 256, &place.member("name"));
            if let Some(before) = names.before(pack.name.as_str(), &place) {
                let message = format!("{before} has the name {}, too", quoted(&pack.name));
                self.wrong(place.member("name"), message);
            }
            self.template(pack.template.as_deref(), pack.template_file.as_ref(), &place);
            self.tags(&pack.tags, &place);
        }
        if let Some(hub) = &region.security_hub {
            self.tags(&hub.tags, &place.member("security_hub"));
        }
    }
}
