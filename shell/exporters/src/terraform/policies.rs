//! Policies with their texts in files, and where they are attached.

use super::accounts::{file, letters};
use super::hcl::Value;
use super::organization::TYPES;
use super::whole::{Exporting, unit_id};
use crate::names::{file_names, labels};
use organization_document::{OrganizationDocument, Reference, Target};

const FILE: &str = "policies.tf";
const ATTACHMENTS: &str = "attachments.tf";

impl Exporting<'_> {
    pub(super) fn policies(&mut self) -> Result<(), String> {
        let document = self.document;
        for kind in TYPES {
            self.of_type(document, kind)?;
        }
        let others = document.policies.iter().filter(|policy| !TYPES.contains(&policy.r#type.0));
        for policy in others {
            let place = policy.id.as_ref().map_or_else(|| policy.name.clone(), ToString::to_string);
            self.gap(place, format!("the provider doesn't know the type {}", policy.r#type.0));
        }
        self.attachments(document)
    }

    fn of_type(&mut self, document: &OrganizationDocument, kind: policies::PolicyType) -> Result<(), String> {
        let of_type: Vec<_> = document.policies.iter().enumerate().filter(|(_, one)| one.r#type.0 == kind).collect();
        let ids: Vec<String> =
            of_type.iter().map(|(_, one)| one.id.as_ref().map(ToString::to_string).unwrap_or_default()).collect();
        let things: Vec<(&str, &str)> =
            of_type.iter().zip(&ids).map(|((_, one), id)| (one.name.as_str(), id.as_str())).collect();
        let (paths, names) = (file_names(&things), labels(&things));
        for ((((at, policy), id), path), name) in of_type.iter().zip(&ids).zip(paths).zip(names) {
            let text = policy.content.as_ref().map(|content| &*content.0).unwrap_or_default();
            if id.is_empty() || serde_json::from_str::<serde_json::Value>(text).is_err() {
                self.gap(
                    if id.is_empty() { &policy.name } else { id },
                    "the policy has no id, or isn't JSON, which the provider asks for",
                );
                continue;
            }
            let path = format!("policies/{}/{path}.json", kind.api_name());
            self.written.files.put(path.clone(), text)?;
            let name = format!("{}_{name}", letters(kind.api_name().trim_end_matches("_POLICY")));
            let description = policy.description.as_deref();
            let address = self.resource(FILE, "aws_organizations_policy", &name, None, id, |block| {
                let block = block.text("name", &policy.name).maybe("description", description);
                block.text("type", kind.api_name()).raw("content", file(&path)).map("tags", &policy.tags)
            });
            self.policies.insert(*at, address);
        }
        Ok(())
    }

    fn attachments(&mut self, document: &OrganizationDocument) -> Result<(), String> {
        let root = &document.root;
        let id = self.arns.root.to_string();
        self.attached("root", &id, &self.parent(None), &root.policies, root.full_aws_access)?;
        for at in 0..self.index.units().len() {
            let (Some(entry), Some(label)) = (self.index.units().get(at), self.units.get(at).cloned()) else {
                continue;
            };
            let (unit, id) = (entry.unit, unit_id(entry)?);
            self.attached(&label, &id, &self.parent(Some(at)), &unit.policies, unit.full_aws_access)?;
        }
        for (at, account) in document.accounts.iter().enumerate() {
            let (id, label) = (self.account_id(at)?.to_string(), self.accounts.get(at).cloned().unwrap_or_default());
            self.attached(&label, &id, &self.account(at), &account.policies, account.full_aws_access)?;
        }
        Ok(())
    }

    fn attached(
        &mut self,
        label: &str,
        target: &str,
        reference: &Value,
        policies: &[Reference],
        full_aws_access: Option<bool>,
    ) -> Result<(), String> {
        if full_aws_access == Some(false) {
            self.gap(target, "FullAWSAccess is detached here: the provider has no resource that says so");
        }
        for policy in policies {
            // What AWS attaches by itself is nobody's to write.
            let Target::Own(at) = self.policy_of(policy)? else { continue };
            let (Some(address), Some(own)) = (self.policies.get(&at).cloned(), self.document.policies.get(at)) else {
                continue;
            };
            let name = format!("{}_to_{label}", address.split('.').next_back().unwrap_or_default());
            let import = format!("{target}:{}", own.id.as_ref().map(ToString::to_string).unwrap_or_default());
            self.resource(ATTACHMENTS, "aws_organizations_policy_attachment", &name, None, &import, |block| {
                block.raw("policy_id", format!("{address}.id")).set("target_id", reference.clone())
            });
        }
        Ok(())
    }
}
