//! Conformance packs, with the texts of their templates.

use super::values::{at, parameters, tags, text};
use super::whole::Exporting;
use governance::State;
use governance::conformance_packs::{Pack, PackState};
use identifiers::OrganizationId;
use organization_document::{ConformancePack, OrganizationConformancePack, Reference, SsmDocument};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Texts of templates, by digest.
pub type TemplateTexts = BTreeMap<SmolStr, String>;

/// The templates that an organization's document needs.
pub fn templates_of(state: &State, organization: &OrganizationId) -> BTreeSet<SmolStr> {
    let packs = &state.conformance_packs;
    let of_organization = packs.organization_packs.values().filter(|pack| pack.organization == *organization);
    let members = |account| state.organizations.member(organization, account).is_some();
    let own = packs.packs.values().filter(|pack| members(pack.place.account));
    of_organization
        .map(|pack| pack.desired.template.clone())
        .chain(own.map(|pack| pack.desired.template.clone()))
        .collect()
}

impl Exporting<'_> {
    pub(super) fn organization_packs(&mut self) -> Vec<OrganizationConformancePack> {
        let id = &self.organization.id;
        let packs = self.state.conformance_packs.organization_packs.values();
        let mut all = Vec::new();
        for pack in packs.filter(|pack| pack.organization == *id) {
            if pack.deleting {
                self.gap(pack.name.as_str(), "the organization's conformance pack is being deleted");
                continue;
            }
            all.push(OrganizationConformancePack {
                name: pack.name.to_string(),
                id: Some(pack.id.to_string()),
                account: Some(Reference::from(pack.owner.account)),
                region: pack.owner.region.clone(),
                template: self.template(&pack.desired.template, &pack.name),
                template_file: None,
                parameters: parameters(&pack.desired.input_parameters),
                delivery_s3_bucket: text(&pack.delivery_s3_bucket),
                delivery_s3_key_prefix: text(&pack.delivery_s3_key_prefix),
                excluded_accounts: pack.excluded_accounts.iter().map(Reference::from).collect(),
                tags: tags(&pack.tags),
                updated_at: at(pack.requested_at),
            });
        }
        all
    }

    pub(super) fn pack(&mut self, pack: &Pack) -> Option<ConformancePack> {
        if matches!(pack.state, PackState::DeleteInProgress | PackState::DeleteFailed) {
            self.gap(pack.arn(), "the conformance pack is being deleted");
            return None;
        }
        Some(ConformancePack {
            name: pack.name.to_string(),
            id: Some(pack.id.to_string()),
            template: self.template(&pack.desired.template, &pack.name),
            template_file: None,
            parameters: parameters(&pack.desired.input_parameters),
            delivery_s3_bucket: text(&pack.delivery_s3_bucket),
            delivery_s3_key_prefix: text(&pack.delivery_s3_key_prefix),
            ssm_document: pack
                .ssm_document
                .as_ref()
                .map(|document| SsmDocument { name: document.name.to_string(), version: text(&document.version) }),
            tags: tags(&pack.tags),
            updated_at: at(pack.requested_at),
        })
    }

    fn template(&mut self, digest: &SmolStr, pack: &SmolStr) -> Option<String> {
        let text = self.templates.get(digest).cloned();
        if text.is_none() {
            self.gap(pack.as_str(), format!("the template {digest} of the conformance pack can't be read"));
        }
        text
    }
}
