//! What the whole configuration says and each part of it needs: accounts, units, Regions, names.

use super::accounts::Accounts;
use super::replacements::Replacements;
use super::units::Units;
use crate::aws_api::node::Findings;
use identifiers::{Partition, Region};
use organization_document::{Account, OrganizationDocument, PartitionName, Reference};

/// The prefix of what the accelerator makes, unless somebody chose another one when it was installed.
pub const PREFIX: &str = "AWSAccelerator";

/// The configuration as far as every part needs it.
#[derive(Debug)]
pub struct LandingZone {
    /// The directory of the configuration, with `/` at its end unless it is what was named.
    pub directory: String,
    /// The accounts.
    pub accounts: Accounts,
    /// The units.
    pub units: Units,
    /// Values that are put in place of keys.
    pub replacements: Replacements,
    /// The Region from which everything is deployed.
    pub home: Option<Region>,
    /// The Regions in which something is deployed.
    pub regions: Vec<Region>,
    /// The Region to which logs go.
    pub logs: Option<Region>,
    /// The role by which members are entered.
    pub access_role: Option<String>,
    /// Whether the organization is one of AWS Control Tower.
    pub control_tower: bool,
}

impl LandingZone {
    /// What accounts, units and replacements say.
    pub fn new(directory: &str, accounts: Accounts, units: Units, replacements: Replacements) -> Self {
        Self {
            directory: directory.to_owned(),
            accounts,
            units,
            replacements,
            home: None,
            regions: Vec::new(),
            logs: None,
            access_role: None,
            control_tower: false,
        }
    }

    /// How many places the accounts have in all Regions together.
    pub fn places(&self) -> usize {
        self.accounts.all().len().saturating_mul(self.regions.len())
    }

    /// The partition: that of ARNs, else that of the home Region.
    pub fn partition(&self) -> Option<Partition> {
        self.units.partition.or_else(|| self.home.as_ref().map(Region::partition))
    }

    /// The bucket of central logs of a kind, whose name rests on the usual prefix.
    pub fn bucket(&self, kind: &str) -> Option<String> {
        let archive = self.accounts.id(super::accounts::LOG_ARCHIVE)?;
        let region = self.logs.as_ref().or(self.home.as_ref())?;
        Some(format!("{}-{kind}-{archive}-{region}", BUCKET_PREFIX))
    }

    /// Whether something for everybody is for an account, which it isn't in a unit that is left alone.
    pub fn is_managed(&self, account: usize) -> bool {
        let unit = self.accounts.all().get(account).and_then(|account| account.unit.as_deref());
        unit.is_none_or(|unit| !self.units.is_ignored(unit))
    }

    /// The document with its root, units and accounts.
    pub fn tree(&self, findings: &mut Findings<'_>) -> OrganizationDocument {
        let mut document = OrganizationDocument {
            id: self.units.organization.clone(),
            partition: self.partition().map(PartitionName),
            root: self.units.root(),
            ..OrganizationDocument::default()
        };
        for account in self.accounts.all() {
            if let Some(unit) = account.unit.as_deref().filter(|unit| !self.units.has(unit)) {
                let message = format!("{} has no unit {}", super::ORGANIZATION, crate::quoted(unit));
                findings.problems.push(findings.files.problem(&self.accounts.path, account.place.clone(), message));
            }
            document.accounts.push(Account {
                id: account.id,
                name: account.name.clone(),
                email: account.email.clone(),
                unit: account.unit.clone().map(Reference),
                ..Account::default()
            });
        }
        if let (Some(owner), Some(management)) = (self.units.owner, self.accounts.management())
            && management.id.is_some_and(|id| id != owner)
        {
            let message =
                format!("its id isn't {owner}, which ARNs in {} name as the management account", super::ORGANIZATION);
            findings.problems.push(findings.files.problem(&self.accounts.path, management.place.clone(), message));
        }
        document
    }
}

const BUCKET_PREFIX: &str = "aws-accelerator";
