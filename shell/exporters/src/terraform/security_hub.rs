//! Security Hub in the organization: administrators, aggregators, central or local configuration, and the hubs that no policy governs.

use super::hcl::Block;
use super::whole::{Exporting, is_written};
use governance::central_configuration::Standard;
use governance::central_configuration::catalogue::products;
use identifiers::Region;
use organization_document::{Hub, LinkingMode, SELF_MANAGED_SECURITY_HUB};

const FILE: &str = "security_hub.tf";

impl Exporting<'_> {
    pub(super) fn security_hub(&mut self) -> Result<(), String> {
        let Some(hub) = &self.document.security_hub else { return Ok(()) };
        let management = self.account_of(&self.arns.management.into())?;
        for administrator in &hub.administrators {
            let at = self.account_of(&administrator.account)?;
            let (id, whose) = (self.account_id(at)?, self.account(at));
            let provider = self.provider(management, &administrator.region);
            let name = self.place_name(at, &administrator.region);
            let kind = "aws_securityhub_organization_admin_account";
            self.resource(FILE, kind, &name, provider.as_deref(), &id.to_string(), |block| {
                block.set("admin_account_id", whose)
            });
        }
        for aggregator in &hub.finding_aggregators {
            let at = self.account_of(&aggregator.account)?;
            let (account, region) = (self.account_id(at)?, &aggregator.region);
            let Some(id) = &aggregator.id else {
                self.gap(format!("{account} {region}"), "the id of the finding aggregator isn't told");
                continue;
            };
            if !self.document.accounts.get(at).is_some_and(is_written) {
                continue;
            }
            let arn = format!("arn:{}:securityhub:{region}:{account}:finding-aggregator/{id}", region.partition());
            let provider = self.provider(at, region);
            let name = self.place_name(at, region);
            let mode = aggregator.linking_mode.unwrap_or(LinkingMode::AllRegions);
            self.resource(FILE, "aws_securityhub_finding_aggregator", &name, provider.as_deref(), &arn, |block| {
                let block = block.text("linking_mode", mode.name());
                if aggregator.regions.is_empty() {
                    block
                } else {
                    block.texts("specified_regions", &aggregator.regions)
                }
            });
        }
        match &hub.central_configuration {
            Some(central) => {
                let at = self.account_of(&central.administrator)?;
                self.configuration(at, &central.home_region, |block| {
                    let kind = Block::new("organization_configuration", &[]).text("configuration_type", "CENTRAL");
                    block.raw("auto_enable", false).text("auto_enable_standards", "NONE").with(kind)
                })?;
                self.configuration_policies(at, &central.home_region)
            }
            None => self.local_configuration(),
        }
    }

    fn local_configuration(&mut self) -> Result<(), String> {
        let Some(hub) = &self.document.security_hub else { return Ok(()) };
        for administrator in &hub.administrators {
            let at = self.account_of(&administrator.account)?;
            let defaults = hub.new_account_defaults.iter().find(|defaults| defaults.region == administrator.region);
            let enabled = defaults.and_then(|defaults| defaults.auto_enable).unwrap_or(false);
            let standards = defaults.and_then(|defaults| defaults.auto_enable_standards).unwrap_or(true);
            self.configuration(at, &administrator.region, |block| {
                let standards = if standards { "DEFAULT" } else { "NONE" };
                block.raw("auto_enable", enabled).text("auto_enable_standards", standards)
            })?;
        }
        Ok(())
    }

    fn configuration(&mut self, at: usize, region: &Region, fill: impl FnOnce(Block) -> Block) -> Result<(), String> {
        let account = self.account_id(at)?.to_string();
        let provider = self.provider(at, region);
        let name = self.place_name(at, region);
        self.resource(FILE, "aws_securityhub_organization_configuration", &name, provider.as_deref(), &account, fill);
        Ok(())
    }

    pub(super) fn place_name(&self, at: usize, region: &Region) -> String {
        let label = self.accounts.get(at).map(String::as_str).unwrap_or_default();
        format!("{label}_{}", region.as_str().replace('-', "_"))
    }

    /// Whether a configuration policy governs the hub of an account in a Region, and so makes it.
    pub(super) fn is_central(&self, at: usize, region: &Region) -> bool {
        let Some(hub) = &self.document.security_hub else { return false };
        let Some(central) = &hub.central_configuration else { return false };
        let aggregator = hub.finding_aggregators.iter().find(|aggregator| aggregator.region == central.home_region);
        let named = aggregator.is_some_and(|aggregator| aggregator.regions.contains(region));
        let is_linked = match aggregator.and_then(|aggregator| aggregator.linking_mode) {
            None | Some(LinkingMode::AllRegions) => true,
            Some(LinkingMode::AllRegionsExceptSpecified) => !named,
            Some(LinkingMode::SpecifiedRegions) => named,
            Some(LinkingMode::NoRegions) => false,
        };
        if *region != central.home_region && !is_linked {
            return false;
        }
        let Some(account) = self.document.accounts.get(at) else { return false };
        let mut found = account.configuration_policy.as_ref();
        let mut unit = account.unit.as_ref().and_then(|unit| self.index.unit(unit).ok());
        while let (None, Some(entry)) = (found, unit.and_then(|at| self.index.units().get(at))) {
            found = entry.unit.configuration_policy.as_ref();
            unit = entry.parent;
        }
        let found = found.or(self.document.root.configuration_policy.as_ref());
        found.is_some_and(|policy| policy.0 != SELF_MANAGED_SECURITY_HUB)
    }

    /// The hub of an account that manages it itself.
    pub(super) fn hub(
        &mut self,
        at: usize,
        region: &Region,
        name: &str,
        hub: &Hub,
        provider: Option<&str>,
    ) -> Result<(), String> {
        let account = self.account_id(at)?;
        let place = format!("{account} {region}");
        let generator = hub.control_finding_generator.unwrap_or_default();
        self.resource(FILE, "aws_securityhub_account", name, provider, &account.to_string(), |block| {
            block
                .raw("auto_enable_controls", hub.auto_enable_controls != Some(false))
                .text("control_finding_generator", generator.name())
                .raw("enable_default_standards", false)
        });
        for told in &hub.standards {
            let known = Standard::ALL.into_iter().find(|known| known.path() == told || known.arn(region) == *told);
            let Some(standard) = known else {
                self.gap(&place, format!("the standard {told} isn't known"));
                continue;
            };
            let label = crate::names::labels(&[(standard.path(), "")]).concat();
            let kind = "aws_securityhub_standards_subscription";
            let import = standard.subscription_arn(region, account);
            self.resource(FILE, kind, &format!("{name}_{label}"), provider, &import, |block| {
                block.text("standards_arn", standard.arn(region))
            });
        }
        for told in hub.products.iter().filter(|told| told.enabled) {
            let known = products().iter().find(|known| known.path == told.product || known.arn(region) == told.product);
            let Some(product) = known else {
                self.gap(&place, format!("the product {} isn't known", told.product));
                continue;
            };
            let arn = product.arn(region);
            let label = crate::names::labels(&[(product.path, "")]).concat();
            let import = format!("{arn},{}", product.subscription_arn(region, account));
            let kind = "aws_securityhub_product_subscription";
            self.resource(FILE, kind, &format!("{name}_{label}"), provider, &import, |block| {
                block.text("product_arn", &arn)
            });
        }
        let counts = [
            (hub.products.iter().filter(|told| !told.enabled).count(), "products that findings aren't taken from"),
            (hub.controls.len(), "controls that the account switched itself: the provider can't import them"),
            (hub.parameters.len(), "controls with parameters of the account's own"),
            (hub.tags.len(), "tags of the hub"),
        ];
        for (count, what) in counts.into_iter().filter(|(count, _)| *count > 0) {
            self.gap(&place, format!("{count} {what}"));
        }
        Ok(())
    }
}
