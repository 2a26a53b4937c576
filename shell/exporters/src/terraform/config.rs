//! Conformance packs: the organization's, and those of single accounts.

use super::accounts::file;
use super::hcl::Block;
use super::whole::Exporting;
use crate::document::ending;
use crate::names::{file_names, labels};
use identifiers::Region;
use indexmap::IndexMap;
use organization_document::ConformancePack;

const FILE: &str = "config.tf";

impl Exporting<'_> {
    pub(super) fn organization_packs(&mut self) -> Result<(), String> {
        let packs = &self.document.organization_conformance_packs;
        let ids: Vec<String> = packs.iter().map(|pack| pack.id.clone().unwrap_or_default()).collect();
        let things: Vec<(&str, &str)> =
            packs.iter().zip(&ids).map(|(pack, id)| (pack.name.as_str(), id.as_str())).collect();
        for ((pack, path), label) in packs.iter().zip(file_names(&things)).zip(labels(&things)) {
            let Some(template) = &pack.template else {
                self.gap(&pack.name, "the template of the conformance pack isn't known");
                continue;
            };
            let owner = match &pack.account {
                Some(account) => self.account_of(account)?,
                None => self.account_of(&self.arns.management.into())?,
            };
            let excluded = pack.excluded_accounts.iter().map(|account| self.account_of(account));
            let excluded: Result<Vec<_>, String> = excluded.map(|at| at.and_then(|at| self.account_id(at))).collect();
            let excluded = excluded?;
            let path = format!("packs/{path}.{}", ending(template));
            self.written.files.put(path.clone(), &**template)?;
            let provider = self.provider(owner, &pack.region);
            if !pack.tags.is_empty() {
                self.gap(&pack.name, "the provider has no tags of conformance packs");
            }
            let kind = "aws_config_organization_conformance_pack";
            self.resource(FILE, kind, &label, provider.as_deref(), &pack.name, |block| {
                let block = block
                    .text("name", &pack.name)
                    .raw("template_body", file(&path))
                    .maybe("delivery_s3_bucket", pack.delivery_s3_bucket.as_deref())
                    .maybe("delivery_s3_key_prefix", pack.delivery_s3_key_prefix.as_deref());
                let block = if excluded.is_empty() { block } else { block.texts("excluded_accounts", &excluded) };
                block.with_all(parameters(&pack.parameters)).with(template_stays())
            });
        }
        Ok(())
    }

    /// The packs that an account put itself.
    pub(super) fn packs(
        &mut self,
        at: usize,
        region: &Region,
        packs: &[ConformancePack],
        provider: Option<&str>,
    ) -> Result<(), String> {
        let account = self.account_id(at)?;
        let place =
            format!("{}_{}", self.accounts.get(at).cloned().unwrap_or_default(), region.as_str().replace('-', "_"));
        let ids: Vec<String> = packs.iter().map(|pack| pack.id.clone().unwrap_or_default()).collect();
        let things: Vec<(&str, &str)> =
            packs.iter().zip(&ids).map(|(pack, id)| (pack.name.as_str(), id.as_str())).collect();
        for ((pack, path), label) in packs.iter().zip(file_names(&things)).zip(labels(&things)) {
            let Some(template) = &pack.template else {
                self.gap(
                    format!("{account} {region} {}", pack.name),
                    "the template of the conformance pack isn't known",
                );
                continue;
            };
            let path = format!("packs/{account}/{region}/{path}.{}", ending(template));
            self.written.files.put(path.clone(), &**template)?;
            let kind = "aws_config_conformance_pack";
            if !pack.tags.is_empty() {
                self.gap(format!("{account} {region} {}", pack.name), "the provider has no tags of conformance packs");
            }
            self.resource(FILE, kind, &format!("{place}_{label}"), provider, &pack.name, |block| {
                let block = block
                    .text("name", &pack.name)
                    .raw("template_body", file(&path))
                    .maybe("delivery_s3_bucket", pack.delivery_s3_bucket.as_deref())
                    .maybe("delivery_s3_key_prefix", pack.delivery_s3_key_prefix.as_deref());
                block.with_all(parameters(&pack.parameters)).with(template_stays())
            });
        }
        Ok(())
    }
}

fn parameters(parameters: &IndexMap<String, String>) -> impl Iterator<Item = Block> + '_ {
    parameters.iter().map(|(name, value)| {
        Block::new("input_parameter", &[]).text("parameter_name", name).text("parameter_value", value)
    })
}

/// No API gives a template back, so that each plan after an import would put it anew.
fn template_stays() -> Block {
    let why = "No API gives a template back. Once it is imported, take this out to have changes of the file put.";
    Block::new("lifecycle", &[]).comment(why).raw("ignore_changes", "[template_body]")
}
