//! What accounts tell of themselves in Regions, and what administrators tell of the organization's packs and Security Hub.

use super::asking::{Asking, each};
use super::organization::{Found, texts};
use crate::Problem;
use crate::collect::calls;
use identifiers::{AccountId, Region};
use serde_json::Value;

/// The service that puts packs into all accounts.
const PACKS: &str = "config-multiaccountsetup.amazonaws.com";

impl Asking {
    /// Everything that is asked in accounts and Regions.
    pub async fn places(&self, found: &Found, regions: &[Region]) -> Result<(), Problem> {
        let one = async |account: &String| -> Result<(), Problem> {
            for region in regions {
                // As the script does: whoever may not read a recorder is asked for nothing else.
                if !self.place(account, region).await? {
                    break;
                }
            }
            Ok(())
        };
        each(&found.active, one).await?;
        if found.services.iter().any(|service| service == PACKS) {
            let management = self.management.to_string();
            let administrators = found.administrators.iter();
            let deployers = administrators.filter(|(_, services)| services.iter().any(|service| service == PACKS));
            let deployers: Vec<&String> = deployers.map(|(account, _)| account).collect();
            for account in std::iter::once(&management).chain(deployers) {
                for region in regions {
                    if !self.organization_packs(account, region).await? {
                        break;
                    }
                }
            }
        }
        for region in regions {
            let own = self.management;
            let about = [region.as_str()];
            let administrators = self.keep(&calls::HUB_ADMINISTRATORS, own, region, &about, &[]).await?;
            for account in texts(administrators.as_ref(), "AdminAccounts", "AccountId") {
                self.security_hub(&account, region).await?;
            }
        }
        Ok(())
    }

    /// What an account has in a Region; false where it may not even read its recorder.
    async fn place(&self, account: &str, region: &Region) -> Result<bool, Problem> {
        let (id, about) = (number(account)?, [account, region.as_str()]);
        if self.keep(&calls::RECORDERS, id, region, &about, &[]).await?.is_none() {
            return Ok(false);
        }
        let others = [calls::RECORDER_STATUS, calls::CHANNELS, calls::RETENTION, calls::PACKS, calls::RULES];
        for call in &others {
            self.keep(call, id, region, &about, &[]).await?;
        }
        let hub = self.keep(&calls::HUB, id, region, &about, &[]).await?;
        if hub.is_some_and(|hub| hub.get("HubArn").is_some()) {
            self.keep(&calls::STANDARDS, id, region, &about, &[]).await?;
        }
        Ok(true)
    }

    async fn organization_packs(&self, account: &str, region: &Region) -> Result<bool, Problem> {
        let (id, about) = (number(account)?, [region.as_str(), account]);
        let packs = self.keep(&calls::ORGANIZATION_PACKS, id, region, &about, &[]).await?;
        if packs.is_none() {
            return Ok(false);
        }
        self.keep(&calls::ORGANIZATION_PACK_STATUSES, id, region, &about, &[]).await?;
        for pack in texts(packs.as_ref(), "OrganizationConformancePacks", "OrganizationConformancePackName") {
            let about = [region.as_str(), account, &pack];
            self.keep(&calls::ORGANIZATION_PACK_MEMBERS, id, region, &about, &[&pack]).await?;
        }
        Ok(true)
    }

    async fn security_hub(&self, account: &str, region: &Region) -> Result<(), Problem> {
        let (id, about) = (number(account)?, [region.as_str(), account]);
        let configuration = self.keep(&calls::HUB_CONFIGURATION, id, region, &about, &[]).await?;
        let kind = configuration.as_ref().and_then(|it| it.pointer("/OrganizationConfiguration/ConfigurationType"));
        let is_central = kind.and_then(Value::as_str) == Some("CENTRAL");
        let aggregators = self.keep(&calls::AGGREGATORS, id, region, &about, &[]).await?;
        for aggregator in texts(aggregators.as_ref(), "FindingAggregators", "FindingAggregatorArn") {
            // Policies are told in the home Region.
            if aggregator.split(':').nth(3) != Some(region.as_str()) {
                continue;
            }
            self.keep(&calls::AGGREGATOR, id, region, &about, &[&aggregator]).await?;
            if !is_central {
                continue;
            }
            let policies = self.keep(&calls::HUB_POLICIES, id, region, &about, &[]).await?;
            let list = "ConfigurationPolicySummaries";
            for policy in texts(policies.as_ref(), list, "Id") {
                let about = [region.as_str(), account, &policy];
                self.keep(&calls::HUB_POLICY, id, region, &about, &[&policy]).await?;
            }
            for policy in texts(policies.as_ref(), list, "Arn") {
                let about = [region.as_str(), account, policy.rsplit('/').next().unwrap_or_default()];
                self.keep(&calls::HUB_TAGS, id, region, &about, &[&policy]).await?;
            }
            self.keep(&calls::ASSOCIATIONS, id, region, &about, &[]).await?;
        }
        Ok(())
    }
}

fn number(account: &str) -> Result<AccountId, Problem> {
    account.parse().map_err(|_| format!("{account:?} is no account's number").into())
}
