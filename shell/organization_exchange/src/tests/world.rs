//! An installation without a shell: documents in, documents out.

use crate::{Exported, TemplateTexts, export, located, take};
use governance::central_configuration::plan;
use governance::conformance_packs::PackTemplate;
use governance::conformance_packs::commands::{ConcludeConfigRuleDeletion, ConcludeConformancePack};
use governance::faults::Faults;
use governance::import::{ImportOrganization, Imported, UpdateImportedOrganization, Updated};
use governance::{Caller, Principal};
use governance::{Command, Context, Rejection, Settings, State};
use identifiers::{AccountId, Region, Seed, Timestamp};
use organization_document::{OrganizationDocument, Problem};
use std::sync::Arc;

/// 2026-01-01T00:00:00Z
pub(super) const NOW: Timestamp = Timestamp::from_millis(1_767_225_600_000);

/// When everything that takes its time is due.
const LATER: Timestamp = Timestamp::from_millis(1_767_225_600_000 + 86_400_000);

/// Names texts so that different ones have different names; nothing here is secret.
pub(super) fn digest(bytes: &[u8]) -> String {
    let sum = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    format!("{sum:016x}")
}

#[derive(Default)]
pub(super) struct World {
    pub(super) state: State,
    pub(super) templates: TemplateTexts,
    pub(super) imported: Option<Imported>,
}

impl World {
    /// The world after an import, or everything that stands in its way.
    pub(super) fn import(document: &OrganizationDocument) -> Result<Self, Vec<Problem>> {
        Self::default().and(document)
    }

    pub(super) fn and(self, document: &OrganizationDocument) -> Result<Self, Vec<Problem>> {
        let importer = AccountId::from_number(0).unwrap();
        let taken = take(document, importer, digest)?;
        let command = ImportOrganization { organization: taken.organization, document: "d".into(), gaps: Vec::new() };
        let caller = Caller::new(importer, Principal::System, Region::us_east_1(), governance::Proof::Internal);
        let (seed, settings) = (Seed::new("seed"), Settings::default());
        let context = Context { now: NOW, seed: &seed, settings: &settings };
        match command.decide(&self.state, &caller, &context) {
            Ok(decision) => {
                let mut templates = self.templates;
                templates.extend(taken.templates.into_iter().map(|(digest, text)| (digest.into(), text)));
                Ok(Self { state: self.state.after(&decision.events), templates, imported: Some(decision.output) })
            }
            Err(Rejection::Import(problems)) => Err(located(document, &problems)),
            Err(other) => panic!("{other}"),
        }
    }

    /// What differs from a document; with `apply` the world is as the document says afterwards.
    pub(super) fn update(&mut self, document: &OrganizationDocument, apply: bool) -> Result<Updated, Vec<Problem>> {
        let importer = AccountId::from_number(0).unwrap();
        let taken = take(document, importer, digest)?;
        let command = UpdateImportedOrganization {
            id: self.imported.as_ref().unwrap().organization.clone(),
            organization: taken.organization,
            document: "e".into(),
            gaps: Vec::new(),
            apply,
        };
        let caller = Caller::new(importer, Principal::System, Region::us_east_1(), governance::Proof::Internal);
        let (seed, settings) = (Seed::new("seed"), Settings::default());
        let context = Context { now: NOW, seed: &seed, settings: &settings };
        match command.decide(&self.state, &caller, &context) {
            Ok(decision) => {
                assert!(apply || decision.events.is_empty());
                self.templates.extend(taken.templates.into_iter().map(|(digest, text)| (digest.into(), text)));
                self.state = self.state.after(&decision.events);
                Ok(decision.output)
            }
            Err(Rejection::Import(problems)) => Err(located(document, &problems)),
            Err(other) => panic!("{other}"),
        }
    }

    /// Everything that workers would do is done.
    pub(super) fn settle(&mut self) {
        for round in 0.. {
            assert!(round < 100, "there is no end to the work");
            let before = self.state.clone();
            let packs: Vec<_> = before.conformance_packs.packs_in_progress.iter().cloned().collect();
            for pack in packs {
                let digest = before.conformance_packs.packs[&pack].desired.template.clone();
                let template = PackTemplate::read(&digest, &self.templates[&digest]);
                self.work(&ConcludeConformancePack { pack, template: Some(Arc::new(template)), fault: None });
            }
            for rule in before.conformance_packs.config_rules_being_deleted.iter().cloned() {
                self.work(&ConcludeConfigRuleDeletion { rule });
            }
            let plan = plan(&before, LATER, &Faults::default());
            plan.applications.iter().for_each(|step| self.work(step));
            plan.conclusions.iter().for_each(|step| self.work(step));
            if self.state == before {
                return;
            }
        }
    }

    fn work<C: Command>(&mut self, command: &C) {
        let importer = AccountId::from_number(0).unwrap();
        let caller = Caller::new(importer, Principal::System, Region::us_east_1(), governance::Proof::Internal);
        let (seed, settings) = (Seed::new("seed"), Settings::default());
        let context = Context { now: LATER, seed: &seed, settings: &settings };
        let decision = command.decide(&self.state, &caller, &context).unwrap_or_else(|problem| panic!("{problem}"));
        self.state = self.state.after(&decision.events);
    }

    pub(super) fn export(&self) -> Exported {
        let organization = &self.imported.as_ref().unwrap().organization;
        export(&self.state, organization, &self.templates).unwrap()
    }
}
