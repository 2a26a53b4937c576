//! The organization and its units.

use super::hcl::{Block, Value};
use super::whole::{Exporting, unit_id};
use organization_document::FeatureSet;
use policies::PolicyType;

/// The types that version 5.100.0 of the provider knows.
pub(super) const TYPES: [PolicyType; 7] = [
    PolicyType::ServiceControl,
    PolicyType::ResourceControl,
    PolicyType::Tag,
    PolicyType::Backup,
    PolicyType::AiServicesOptOut,
    PolicyType::Chatbot,
    PolicyType::DeclarativeEc2,
];

const FILE: &str = "organization.tf";

impl Exporting<'_> {
    pub(super) fn organization(&mut self) -> Result<(), String> {
        let document = self.document;
        let enabled = document.root.policy_types.iter().map(|kind| kind.0);
        let (known, unknown): (Vec<PolicyType>, Vec<PolicyType>) = enabled.partition(|kind| TYPES.contains(kind));
        for kind in &unknown {
            let what = "the provider doesn't know the policy type: it stays enabled, and its policies aren't written";
            self.gap(kind.api_name(), what);
        }
        let features = document.feature_set.unwrap_or(FeatureSet::All);
        let services: Vec<&str> = document.trusted_access.iter().map(|access| access.service.as_str()).collect();
        let id = self.arns.organization.to_string();
        self.resource(FILE, "aws_organizations_organization", "organization", None, &id, |block| {
            let block = block
                .text("feature_set", features.name())
                .texts("aws_service_access_principals", services)
                .texts("enabled_policy_types", known.iter().map(|kind| kind.api_name()));
            if unknown.is_empty() {
                return block;
            }
            block.with(
                Block::new("lifecycle", &[])
                    .comment("Types that the provider doesn't know are enabled, too.")
                    .raw("ignore_changes", "[enabled_policy_types]"),
            )
        });
        self.units()
    }

    fn units(&mut self) -> Result<(), String> {
        for at in 0..self.index.units().len() {
            let (Some(entry), Some(label)) = (self.index.units().get(at), self.units.get(at).cloned()) else {
                continue;
            };
            let (unit, id, parent): (_, _, Value) = (entry.unit, unit_id(entry)?, self.parent(entry.parent));
            self.resource(FILE, "aws_organizations_organizational_unit", &label, None, &id, |block| {
                block.text("name", &unit.name).set("parent_id", parent).map("tags", &unit.tags)
            });
        }
        Ok(())
    }
}
