//! What accounts have in Regions: a provider each, and so only as many as one run of Terraform can bear.

use super::recorder::{channel, recorder, rule};
use super::whole::{Exporting, is_written};
use identifiers::Region;
use organization_document::{AccountRegion, ConfigurationRecorder, RuleOwner};

/// How many places are written: Terraform starts a process of the provider for each.
const LIMIT: usize = 24;
const FILE: &str = "config.tf";

impl Exporting<'_> {
    pub(super) fn places(&mut self) -> Result<(), String> {
        let document = self.document;
        let mut count = 0_usize;
        let mut left = 0_usize;
        for (at, account) in document.accounts.iter().enumerate().filter(|(_, account)| is_written(account)) {
            for (region, has) in &account.regions {
                if *has == AccountRegion::default() {
                    continue;
                }
                if count >= LIMIT {
                    left = left.saturating_add(1);
                    continue;
                }
                count = count.saturating_add(1);
                self.place(at, region, has)?;
            }
        }
        if left > 0 {
            let what = format!(
                "what accounts have in {left} more Regions isn't written: each needs a provider, and {LIMIT} are as many as one configuration gets"
            );
            self.gap("accounts", what);
        }
        if document.every_account.is_some() {
            self.gap("every_account", "what every account has is only written of accounts that say it themselves");
        }
        Ok(())
    }

    fn place(&mut self, at: usize, region: &Region, has: &AccountRegion) -> Result<(), String> {
        let account = self.account_id(at)?;
        let label = self.accounts.get(at).cloned().unwrap_or_default();
        let name = format!("{label}_{}", region.as_str().replace('-', "_"));
        let hub = has.security_hub.as_ref().filter(|_| !self.is_central(at, region));
        let is_empty = AccountRegion { security_hub: hub.cloned(), ..has.clone() } == AccountRegion::default();
        if is_empty {
            return Ok(());
        }
        let provider = self.provider(at, region);
        let provider = provider.as_deref();
        if let Some(own) = &has.configuration_recorder {
            self.recorder(&name, provider, own, &format!("{account} {region}"));
        }
        if let Some(own) = &has.delivery_channel {
            let id = own.name.clone().unwrap_or_else(|| "default".to_owned());
            let kind = "aws_config_delivery_channel";
            self.resource(FILE, kind, &name, provider, &id, |block| channel(block, own, &id));
        }
        if let Some(days) = has.retention_in_days {
            let kind = "aws_config_retention_configuration";
            self.resource(FILE, kind, &name, provider, "default", |block| block.raw("retention_period_in_days", days));
        }
        let ids: Vec<String> = has.config_rules.iter().map(|rule| rule.id.clone().unwrap_or_default()).collect();
        let things = has.config_rules.iter().zip(&ids).map(|(rule, id)| (rule.name.as_str(), id.as_str()));
        let labels = crate::names::labels(&things.collect::<Vec<_>>());
        for (own, label) in has.config_rules.iter().zip(labels) {
            let kind = "aws_config_config_rule";
            if own.source.owner == RuleOwner::CustomPolicy {
                let what = "the text of its policy isn't given back by the call that the provider reads rules with: it stays as it is";
                self.assumed(format!("{account} {region} {}", own.name), what);
            }
            self.resource(FILE, kind, &format!("{name}_{label}"), provider, &own.name, |block| rule(block, own));
        }
        self.packs(at, region, &has.conformance_packs, provider)?;
        match hub {
            Some(hub) => self.hub(at, region, &name, hub, provider),
            None => Ok(()),
        }
    }

    fn recorder(&mut self, name: &str, provider: Option<&str>, own: &ConfigurationRecorder, place: &str) {
        let id = own.name.clone().unwrap_or_else(|| "default".to_owned());
        let Some(role) = &own.role_arn else {
            self.gap(place, "the role of the configuration recorder isn't told");
            return;
        };
        if !own.tags.is_empty() {
            self.gap(place, "the provider has no tags of configuration recorders");
        }
        self.resource(FILE, "aws_config_configuration_recorder", name, provider, &id, |block| {
            recorder(block, own, &id, role)
        });
        self.resource(FILE, "aws_config_configuration_recorder_status", name, provider, &id, |block| {
            block.text("name", &id).raw("is_enabled", own.recording != Some(false))
        });
    }
}
