//! Why an organization can't be imported, by the part of it that is the matter.

use identifiers::Region;
use std::fmt;

/// A part of an organization that is imported, by its positions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the variants are the members of ImportedOrganization")]
pub enum ImportPlace {
    Organization,
    ManagementAccount,
    Root,
    PolicyType(usize),
    Unit(usize),
    Account(usize),
    Policy(usize),
    TrustedAccess(usize),
    DelegatedAdministrator(usize),
    DelegationPolicy,
    OrganizationPack(usize),
    Recorder(usize, Region),
    Channel(usize, Region),
    Retention(usize, Region),
    Rule(usize, Region, usize),
    Pack(usize, Region, usize),
    Hub(usize, Region),
    Administrator(usize),
    Aggregator(usize),
    CentralConfiguration,
    NewAccountDefaults(usize),
    ConfigurationPolicy(usize),
}

/// One thing that stands in the way, or is kept although it wouldn't be taken otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportProblem {
    /// What it is about.
    pub place: ImportPlace,
    /// What is the matter.
    pub message: String,
}

impl fmt::Display for ImportPlace {
    /// As documents name their parts, units by their number in the tree.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let region = |out: &mut fmt::Formatter<'_>, at: &usize, region: &Region, what: &str| {
            write!(out, "accounts[{at}].regions.{region}.{what}")
        };
        match self {
            Self::Organization => out.write_str("organization"),
            Self::ManagementAccount => out.write_str("management_account"),
            Self::Root => out.write_str("root"),
            Self::PolicyType(at) => write!(out, "root.policy_types[{at}]"),
            Self::Unit(at) => write!(out, "unit {at}"),
            Self::Account(at) => write!(out, "accounts[{at}]"),
            Self::Policy(at) => write!(out, "policies[{at}]"),
            Self::TrustedAccess(at) => write!(out, "trusted_access[{at}]"),
            Self::DelegatedAdministrator(at) => write!(out, "delegated service {at}"),
            Self::DelegationPolicy => out.write_str("delegation_policy"),
            Self::OrganizationPack(at) => write!(out, "organization_conformance_packs[{at}]"),
            Self::Recorder(at, name) => region(out, at, name, "configuration_recorder"),
            Self::Channel(at, name) => region(out, at, name, "delivery_channel"),
            Self::Retention(at, name) => region(out, at, name, "retention_in_days"),
            Self::Rule(at, name, rule) => region(out, at, name, &format!("config_rules[{rule}]")),
            Self::Pack(at, name, pack) => region(out, at, name, &format!("conformance_packs[{pack}]")),
            Self::Hub(at, name) => region(out, at, name, "security_hub"),
            Self::Administrator(at) => write!(out, "security_hub.administrators[{at}]"),
            Self::Aggregator(at) => write!(out, "security_hub.finding_aggregators[{at}]"),
            Self::CentralConfiguration => out.write_str("security_hub.central_configuration"),
            Self::NewAccountDefaults(at) => write!(out, "security_hub.new_account_defaults[{at}]"),
            Self::ConfigurationPolicy(at) => write!(out, "security_hub.configuration_policies[{at}]"),
        }
    }
}
