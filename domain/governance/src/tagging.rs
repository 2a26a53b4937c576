//! Tags across services: what of an account's in a Region bears or bore them.

use crate::caller::Caller;
use crate::central_configuration::hub_arn::hub_arn;
use crate::conformance_packs::place::Place;
use crate::conformance_packs::taggable_resource::TaggableResource as OfConfig;
use crate::organizations::organization::Organization;
use crate::organizations::state::Child;
use crate::organizations::taggable_resource::TaggableResource as OfOrganization;
use crate::organizations::tags::Tags;
use crate::state::State;
use identifiers::Region;

/// Something that bears tags, or bore some.
#[derive(Debug, Clone, PartialEq)]
pub struct TaggedResource<'a> {
    /// Its ARN.
    pub arn: String,
    /// Its tags; none when all were removed.
    pub tags: &'a Tags,
}

impl TaggedResource<'_> {
    /// The service and the kind of thing, as its ARN has them: `organizations`, `account`.
    pub fn kind(&self) -> (&str, &str) {
        let mut parts = self.arn.splitn(6, ':');
        let (service, resource) = (parts.nth(2).unwrap_or_default(), parts.nth(2).unwrap_or_default());
        (service, resource.split('/').next().unwrap_or_default())
    }
}

/// What the caller's account has in the Region of the call that bears tags or ever did, by ARN. An organization's things belong to
/// its management account, and are where global services are.
pub fn tagged_resources<'a>(state: &'a State, caller: &Caller) -> Vec<TaggedResource<'a>> {
    let mut found = Vec::new();
    let mut add = |tags: &'a Tags, arn: &dyn Fn() -> Option<String>| {
        // Most things never had a tag, and need no ARN written.
        if tags.is_empty() && state.once_tagged.is_empty() {
            return;
        }
        let arn = arn().filter(|arn| !tags.is_empty() || state.once_tagged.has(arn));
        found.extend(arn.map(|arn| TaggedResource { arn, tags }));
    };
    let place = Place::new(caller.account, caller.region.clone());
    let packs = &state.conformance_packs;
    for resource in of_config(state, &place) {
        if let Some(tags) = packs.tags_of(&resource) {
            add(tags, &|| packs.arn_of(&resource));
        }
    }
    if let Some(hub) = state.central_configuration.hub(caller.account, &caller.region) {
        add(&hub.tags, &|| Some(hub_arn(&caller.region, caller.account)));
    }
    if let Some(organization) = state.organizations.organization_seen_by(caller) {
        let policies = state.central_configuration.policies_of(&organization.id);
        for policy in policies.filter(|one| one.administrator == caller.account && one.home == caller.region) {
            add(&policy.tags, &|| Some(policy.arn()));
        }
        let global = Region::global_in(organization.partition);
        if organization.management_account == caller.account && caller.region == global {
            for resource in of_organization(state, organization) {
                if let Ok(tags) = resource.tags(state, organization) {
                    add(tags, &|| state.organizations.arn_of(organization, &resource));
                }
            }
        }
    }
    found.sort_unstable_by(|one, other| one.arn.cmp(&other.arn));
    found
}

fn of_config(state: &State, place: &Place) -> Vec<OfConfig> {
    let packs = &state.conformance_packs;
    let recorder = packs.recorders.get(place).map(|_| OfConfig::ConfigurationRecorder(place.clone()));
    let own = packs.packs_of(place).map(|pack| OfConfig::ConformancePack((place.clone(), pack.name.clone())));
    let organizations =
        packs.organization_packs_of(place).map(|pack| OfConfig::OrganizationConformancePack(pack.key()));
    let rules = packs.config_rules_of(place).map(|rule| OfConfig::ConfigRule((place.clone(), rule.name.clone())));
    recorder.into_iter().chain(own).chain(organizations).chain(rules).collect()
}

fn of_organization(state: &State, organization: &Organization) -> Vec<OfOrganization> {
    let organizations = &state.organizations;
    let mut found = vec![OfOrganization::Root(organization.root.clone())];
    let mut waiting = vec![identifiers::ParentId::Root(organization.root.clone())];
    while let Some(parent) = waiting.pop() {
        for (_, child) in organizations.children_of(&parent) {
            found.push(match child {
                Child::Account(account) => OfOrganization::Account(*account),
                Child::OrganizationalUnit(unit) => {
                    waiting.push(identifiers::ParentId::OrganizationalUnit(unit.clone()));
                    OfOrganization::OrganizationalUnit(unit.clone())
                }
            });
        }
    }
    let delegation = organization.resource_policy.as_ref();
    found.extend(delegation.map(|policy| OfOrganization::ResourcePolicy(policy.id.clone())));
    found.extend(organizations.policies_of(&organization.id).map(|policy| OfOrganization::Policy(policy.id.clone())));
    found
}
