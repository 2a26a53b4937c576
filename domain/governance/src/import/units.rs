//! The organization itself, its policy types, and the units of its tree.

use super::facts::Facts;
use super::problem::ImportPlace;
use crate::organizations::account::implicit_email;
use crate::organizations::{Event, FeatureSet, ManagedPolicy, TaggableResource};
use policies::PolicyType;
use smol_str::SmolStr;

impl Facts<'_> {
    pub(super) fn organization(&mut self) {
        let imported = self.imported;
        let account = imported.management_account.and_then(|at| imported.accounts.get(at));
        let management_account = self.ids.management;
        let email = account.and_then(|account| account.email.clone());
        let name = account.map(|account| account.name.clone());
        let at = self.since(account.and_then(|account| account.joined_at));
        self.push(Event::OrganizationCreated {
            organization: self.ids.organization.clone(),
            root: self.ids.root.clone(),
            management_account,
            email: email.unwrap_or_else(|| implicit_email(management_account)),
            name: name.unwrap_or_else(|| SmolStr::new_static("Management account")),
            feature_set: imported.feature_set,
            partition: imported.partition,
            at,
        });
        if !imported.root.tags.is_empty() {
            let tags = self.tags(&imported.root.tags, &ImportPlace::Root);
            let resource = TaggableResource::Root(self.ids.root.clone());
            self.push(Event::ResourceTagged { organization: self.ids.organization.clone(), resource, tags });
        }
        self.policy_types();
    }

    /// The types come first: what AWS attaches everywhere is then attached to everything that comes.
    fn policy_types(&mut self) {
        let imported = self.imported;
        for (at, policy_type) in imported.policy_types.iter().copied().enumerate() {
            let place = ImportPlace::PolicyType(at);
            let only_billing = imported.feature_set == FeatureSet::ConsolidatedBilling;
            if only_billing && policy_type != PolicyType::Tag {
                self.wrong(place, format!("{policy_type} needs an organization with all features"));
                continue;
            }
            let needed = policy_type.required_service_access();
            let trusted = |service| imported.trusted_access.iter().any(|access| access.principal == service);
            if let Some(service) = needed.filter(|service| !trusted(*service)) {
                self.wrong(place, format!("{policy_type} needs trusted access of {service}"));
            }
            let everywhere = ManagedPolicy::of_type(policy_type).map(ManagedPolicy::policy_id);
            self.push(Event::PolicyTypeEnabled {
                organization: self.ids.organization.clone(),
                policy_type,
                everywhere: everywhere.into_iter().collect(),
                at: self.context.now,
            });
        }
    }

    pub(super) fn units(&mut self) {
        let imported = self.imported;
        let quotas = &self.context.settings.quotas;
        let (most, deepest) = (quotas.organizational_units, quotas.organizational_unit_depth);
        if imported.units.len() > most {
            self.wrong(ImportPlace::Root, format!("there are {} units; {most} are the most", imported.units.len()));
        }
        let mut depths: Vec<usize> = Vec::with_capacity(imported.units.len());
        for (at, unit) in imported.units.iter().enumerate() {
            let place = ImportPlace::Unit(at);
            let depth = unit.parent.and_then(|parent| depths.get(parent)).map_or(1, |depth| depth.saturating_add(1));
            depths.push(depth);
            if depth > deepest {
                self.wrong(place.clone(), format!("units are at most {deepest} levels below the root"));
            }
            let tags = self.tags(&unit.node.tags, &place);
            let Some(id) = self.ids.units.get(at).cloned() else { continue };
            self.push(Event::OrganizationalUnitCreated {
                organization: self.ids.organization.clone(),
                unit: id,
                parent: self.ids.parent(unit.parent),
                name: unit.name.clone(),
                tags,
                at: self.context.now,
            });
        }
    }
}
