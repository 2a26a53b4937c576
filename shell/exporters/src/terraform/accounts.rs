//! The accounts, whom the organization delegates to, and its delegation policy.

use super::whole::{Exporting, is_written};
use organization_document::Content;

const FILE: &str = "accounts.tf";

impl Exporting<'_> {
    pub(super) fn accounts(&mut self) -> Result<(), String> {
        let document = self.document;
        for (at, account) in document.accounts.iter().enumerate() {
            let id = self.account_id(at)?.to_string();
            if !is_written(account) {
                self.gap(id, "the account is closed or about to be: to the provider it isn't there");
                continue;
            }
            let unit = account.unit.as_ref().map(|unit| self.index.unit(unit)).transpose()?;
            let parent = self.parent(unit);
            let Some(label) = self.accounts.get(at).cloned() else { continue };
            self.resource(FILE, "aws_organizations_account", &label, None, &id, |block| {
                let block = block.text("name", &account.name).maybe("email", account.email.as_deref());
                block.set("parent_id", parent).map("tags", &account.tags)
            });
        }
        self.delegated_administrators()?;
        self.delegation_policy()
    }

    fn delegated_administrators(&mut self) -> Result<(), String> {
        for administrator in &self.document.delegated_administrators {
            let at = self.account_of(&administrator.account)?;
            let (id, whose) = (self.account_id(at)?, self.account(at));
            let label = self.accounts.get(at).cloned().unwrap_or_default();
            for service in &administrator.services {
                let principal = &service.service;
                let name = format!("{label}_{}", letters(principal.split('.').next().unwrap_or_default()));
                let kind = "aws_organizations_delegated_administrator";
                self.resource(FILE, kind, &name, None, &format!("{id}/{principal}"), |block| {
                    block.set("account_id", whose.clone()).text("service_principal", principal)
                });
            }
        }
        Ok(())
    }

    fn delegation_policy(&mut self) -> Result<(), String> {
        let Some(policy) = &self.document.delegation_policy else { return Ok(()) };
        let (Some(id), Some(Content(text))) = (&policy.id, &policy.content) else {
            self.gap("delegation_policy", "it has no id, or no content");
            return Ok(());
        };
        if serde_json::from_str::<serde_json::Value>(text).is_err() {
            self.gap("delegation_policy", "it isn't JSON, which the provider asks for");
            return Ok(());
        }
        let path = "policies/delegation-policy.json";
        self.written.files.put(path, &**text)?;
        self.resource(FILE, "aws_organizations_resource_policy", "delegation", None, id.as_str(), |block| {
            block.raw("content", file(path)).map("tags", &policy.tags)
        });
        Ok(())
    }
}

/// The call that reads a file beside the configuration; such paths hold nothing that would have to be escaped.
pub(super) fn file(path: &str) -> String {
    format!("file(\"${{path.module}}/{path}\")")
}

/// What may stand in a name.
pub(super) fn letters(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}
