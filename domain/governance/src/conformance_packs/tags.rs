//! How what can bear tags is named, and the tags that it bears.

use super::place::Place;
use super::rejection::Rejection;
use super::rules;
use super::rules::{PackOrigin, packs_in};
use super::state::State;
use super::taggable_resource::TaggableResource;
use super::template::Templates;
use crate::organizations::tags::Tags;
use identifiers::Seed;

impl State {
    /// What an ARN names, if it is there and belongs to this account and Region.
    pub fn taggable(&self, place: &Place, arn: &str) -> Option<TaggableResource> {
        let resource = arn.strip_prefix(&place.arn(""))?;
        let (kind, name) = resource.split_once('/')?;
        match kind {
            "configuration-recorder" => {
                let recorder = self.recorders.get(place)?;
                (recorder.arn(place) == arn).then(|| TaggableResource::ConfigurationRecorder(place.clone()))
            }
            "conformance-pack" => {
                let (name, _) = name.split_once('/')?;
                let key = (place.clone(), name.into());
                let pack = self.packs.get(&key)?;
                (pack.arn() == arn).then_some(TaggableResource::ConformancePack(key))
            }
            "organization-conformance-pack" => {
                let (name, _) = name.rsplit_once('-')?;
                let key = (place.clone(), name.into());
                let pack = self.organization_packs.get(&key)?;
                (pack.arn() == arn).then_some(TaggableResource::OrganizationConformancePack(key))
            }
            "config-rule" => {
                let rule = self.config_rules_of(place).find(|rule| rule.id == name)?;
                Some(TaggableResource::ConfigRule((place.clone(), rule.name.clone())))
            }
            _ => None,
        }
    }

    /// Why nobody may tag what an ARN names, if a service owns it here: a pack that the organization carried here, or a rule
    /// that a pack brought. Such things have no tags.
    pub fn service_owned(&self, seed: &Seed, templates: &dyn Templates, place: &Place, arn: &str) -> Option<Rejection> {
        let resource = arn.strip_prefix(&place.arn(""))?;
        if resource.starts_with("config-rule/") {
            let found = rules(self, templates, seed, place).into_iter().find(|rule| rule.arn == arn)?;
            return found.pack.is_some().then_some(Rejection::ServiceOwnedRule);
        }
        let pack = packs_in(self, seed, place).into_iter().find(|pack| pack.arn() == arn)?;
        matches!(pack.origin, PackOrigin::Organization { .. }).then_some(Rejection::ServiceOwnedPack(pack.name))
    }

    /// The tags of a resource, if it is there.
    pub fn tags_of(&self, resource: &TaggableResource) -> Option<&Tags> {
        match resource {
            TaggableResource::ConfigurationRecorder(place) => self.recorders.get(place).map(|found| &found.tags),
            TaggableResource::ConformancePack(key) => self.packs.get(key).map(|found| &found.tags),
            TaggableResource::OrganizationConformancePack(key) => {
                self.organization_packs.get(key).map(|found| &found.tags)
            }
            TaggableResource::ConfigRule(key) => self.config_rules.get(key).map(|found| &found.tags),
        }
    }

    /// The ARN of a resource, if it is there.
    pub(crate) fn arn_of(&self, resource: &TaggableResource) -> Option<String> {
        match resource {
            TaggableResource::ConfigurationRecorder(place) => self.recorders.get(place).map(|found| found.arn(place)),
            TaggableResource::ConformancePack(key) => self.packs.get(key).map(|found| found.arn()),
            TaggableResource::OrganizationConformancePack(key) => {
                self.organization_packs.get(key).map(|found| found.arn())
            }
            TaggableResource::ConfigRule(key) => self.config_rules.get(key).map(|found| found.arn()),
        }
    }

    pub(super) fn change_tags(&mut self, resource: &TaggableResource, change: impl FnOnce(&mut Tags)) {
        let tags = match resource {
            TaggableResource::ConfigurationRecorder(place) => {
                self.recorders.get_mut(place).map(|found| &mut found.tags)
            }
            TaggableResource::ConformancePack(key) => self.packs.get_mut(key).map(|found| &mut found.tags),
            TaggableResource::OrganizationConformancePack(key) => {
                self.organization_packs.get_mut(key).map(|found| &mut found.tags)
            }
            TaggableResource::ConfigRule(key) => self.config_rules.get_mut(key).map(|found| &mut found.tags),
        };
        if let Some(tags) = tags {
            change(tags);
        }
    }
}
