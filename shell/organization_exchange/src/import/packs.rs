//! Conformance packs of a document, and the templates that they are made from: read once, however many packs have one.

use super::take::Taking;
use super::values::{at, parameters, tags, text};
use governance::conformance_packs::{PackTemplate, SsmDocument};
use governance::import::{ImportedOrganizationPack, ImportedPack};
use organization_document::{ConformancePack, OrganizationConformancePack, Place};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Templates by digest.
pub(super) struct Templates {
    digest: fn(&[u8]) -> String,
    read: BTreeMap<String, Result<Arc<PackTemplate>, String>>,
    texts: BTreeMap<String, String>,
}

impl Templates {
    pub(super) fn new(digest: fn(&[u8]) -> String) -> Self {
        Self { digest, read: BTreeMap::new(), texts: BTreeMap::new() }
    }

    pub(super) fn into_texts(self) -> Vec<(String, String)> {
        self.texts.into_iter().collect()
    }

    fn of(&mut self, text: &str) -> Result<Arc<PackTemplate>, String> {
        let digest = (self.digest)(text.as_bytes());
        let read = self.read.entry(digest.clone()).or_insert_with(|| {
            PackTemplate::parse(&digest, text).map(Arc::new).map_err(|problems| {
                let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
                format!("the template has problems: {}", all.join("; "))
            })
        });
        if read.is_ok() {
            self.texts.entry(digest).or_insert_with(|| text.to_owned());
        }
        read.clone()
    }
}

impl Taking<'_> {
    pub(super) fn pack(&mut self, pack: &ConformancePack, place: &Place) -> Option<ImportedPack> {
        let template = self.template(pack.template.as_deref(), place)?;
        Some(ImportedPack {
            name: SmolStr::new(&pack.name),
            id: text(pack.id.as_ref()),
            template,
            input_parameters: parameters(&pack.parameters),
            delivery_s3_bucket: text(pack.delivery_s3_bucket.as_ref()),
            delivery_s3_key_prefix: text(pack.delivery_s3_key_prefix.as_ref()),
            ssm_document: pack.ssm_document.as_ref().map(|document| SsmDocument {
                name: SmolStr::new(&document.name),
                version: text(document.version.as_ref()),
            }),
            tags: tags(&pack.tags),
            updated_at: at(pack.updated_at),
        })
    }

    pub(super) fn organization_packs(&mut self) -> Vec<ImportedOrganizationPack> {
        let mut packs = Vec::with_capacity(self.document.organization_conformance_packs.len());
        for (number, pack) in self.document.organization_conformance_packs.iter().enumerate() {
            let place = Place::of("organization_conformance_packs").index(number);
            packs.extend(self.organization_pack(pack, &place));
        }
        packs
    }

    fn organization_pack(
        &mut self,
        pack: &OrganizationConformancePack,
        place: &Place,
    ) -> Option<ImportedOrganizationPack> {
        let account = pack.account.as_ref().map(|account| self.account(account, place.member("account")));
        let mut excluded_accounts = Vec::with_capacity(pack.excluded_accounts.len());
        for (number, excluded) in pack.excluded_accounts.iter().enumerate() {
            excluded_accounts.extend(self.account(excluded, place.member("excluded_accounts").index(number)));
        }
        let template = self.template(pack.template.as_deref(), place)?;
        Some(ImportedOrganizationPack {
            account: account.flatten(),
            region: pack.region.clone(),
            pack: ImportedPack {
                name: SmolStr::new(&pack.name),
                id: text(pack.id.as_ref()),
                template,
                input_parameters: parameters(&pack.parameters),
                delivery_s3_bucket: text(pack.delivery_s3_bucket.as_ref()),
                delivery_s3_key_prefix: text(pack.delivery_s3_key_prefix.as_ref()),
                ssm_document: None,
                tags: tags(&pack.tags),
                updated_at: at(pack.updated_at),
            },
            excluded_accounts,
        })
    }

    fn template(&mut self, text: Option<&str>, place: &Place) -> Option<Arc<PackTemplate>> {
        match self.templates.of(text.unwrap_or_default()) {
            Ok(template) => Some(template),
            Err(message) => {
                self.wrong(place.member("template"), message);
                None
            }
        }
    }
}
