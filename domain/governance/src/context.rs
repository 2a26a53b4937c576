//! What a decision may depend on besides the state: the moment, the seed of new ids, and the installation's settings.

use identifiers::{Regions, Seed, Timestamp};
use policies::PolicyType;

/// The arguments that stand for the outside world.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The moment of the decision.
    pub now: Timestamp,
    /// The source of new ids.
    pub seed: &'a Seed,
    /// The installation's settings.
    pub settings: &'a Settings,
}

/// Settings that change decisions.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// How long long work takes.
    pub timing: Timing,
    /// How much of everything there may be.
    pub quotas: Quotas,
    /// Whether no account in AWS GovCloud (US) is paired with management accounts, so that they can't make pairs.
    pub without_govcloud: bool,
    /// Which services can be trusted.
    pub service_principals: ServicePrincipals,
    /// What members need to stand alone.
    pub departures: Departures,
    /// Which Regions there are.
    pub regions: Regions,
}

/// Which services an organization can trust: AWS's list grows, and a twin's is always behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ServicePrincipals {
    /// Those that are known.
    #[default]
    Known,
    /// Any name of a service that AWS could have.
    Lenient,
}

/// What an account that CreateAccount made needs before it can be removed from its organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Departures {
    /// As on AWS under realistic timing, and else nothing.
    #[default]
    ByTiming,
    /// Nothing.
    Freely,
    /// What an account needs to stand alone, and CreateAccount doesn't ask for: it has none of it.
    AsAws,
}

impl Settings {
    /// Whether an account that CreateAccount made lacks what it needs to stand alone.
    pub fn keeps_created_accounts(&self) -> bool {
        match self.departures {
            Departures::ByTiming => self.timing == Timing::Realistic,
            Departures::Freely => false,
            Departures::AsAws => true,
        }
    }
}

/// How long the work takes that AWS does in the background.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Timing {
    /// As soon as the work is done; waits that only protect AWS are zero.
    #[default]
    Instant,
    /// The documented order of magnitude.
    Realistic,
}

impl Timing {
    /// A duration in milliseconds: zero when instant, else the realistic one.
    pub fn millis(self, realistic: i64) -> i64 {
        match self {
            Self::Instant => 0,
            Self::Realistic => realistic,
        }
    }
}

/// The quotas of the three services. Those that AWS doesn't raise are as AWS has them; those that it raises on request are
/// generous by default and AWS's own with [`Quotas::aws`]. Sizes and attachments per policy type are in `policies::PolicyType`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotas {
    /// Accounts in an organization, the management account included.
    pub accounts: usize,
    /// CreateAccount requests in progress at once.
    pub account_creations_in_progress: usize,
    /// Accounts that may be closed in thirty days, where a fifth of the members isn't more.
    pub account_closures: usize,
    /// Closures in progress at once.
    pub account_closures_in_progress: usize,
    /// Organizational units in an organization.
    pub organizational_units: usize,
    /// Levels of units below the root.
    pub organizational_unit_depth: usize,
    /// Service control policies in an organization.
    pub service_control_policies: usize,
    /// Resource control policies in an organization.
    pub resource_control_policies: usize,
    /// Policies of each other type in an organization.
    pub other_policies: usize,
    /// Tags on one resource.
    pub tags: usize,
    /// Delegated administrators of a service that allows several.
    pub delegated_administrators_per_service: usize,
    /// Milliseconds that a created account must wait before it may leave, under realistic timing.
    pub account_wait_period_millis: i64,
    /// Milliseconds that an account must stay where it is before it may go straight to another organization, under realistic timing.
    pub membership_change_wait_millis: i64,
    /// Invitations that an organization may send in a day, where it may not have more accounts than that.
    pub invitations_a_day: usize,
    /// Accounts that an organization may have that asks its members to approve all features.
    pub all_features_migration_accounts: usize,
    /// Organizations that let one organization pay their bills, those that were asked to included.
    pub inbound_transfers: usize,
    /// Organizations that pay one organization's bills.
    pub outbound_transfers: usize,
    /// Steps over which bills may be handed on.
    pub transfer_chain_length: usize,
    /// Organizations whose bills come to one organization, over however many steps.
    pub aggregate_inbound_transfers: usize,
    /// Conformance packs in an account and Region, those of the organization included.
    pub conformance_packs: usize,
    /// Organization conformance packs of an organization.
    pub organization_conformance_packs: usize,
    /// Config rules in an account and Region, those of packs included.
    pub config_rules: usize,
    /// Accounts that an organization conformance pack may exclude.
    pub excluded_accounts: usize,
    /// Security Hub configuration policies in an organization.
    pub configuration_policies: usize,
    /// Targets in one BatchGetConfigurationPolicyAssociations call.
    pub batch_get_associations: usize,
}

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

impl Default for Quotas {
    fn default() -> Self {
        Self {
            accounts: 100_000,
            account_creations_in_progress: 100_000,
            account_closures_in_progress: 1_000,
            organizational_units: 20_000,
            delegated_administrators_per_service: 50,
            inbound_transfers: 1_000,
            transfer_chain_length: 2,
            conformance_packs: 500,
            organization_conformance_packs: 500,
            config_rules: 10_000,
            ..Self::aws()
        }
    }
}

impl Quotas {
    /// Policies of a type in an organization.
    pub fn policies(&self, policy_type: PolicyType) -> usize {
        match policy_type {
            PolicyType::ServiceControl => self.service_control_policies,
            PolicyType::ResourceControl => self.resource_control_policies,
            _ => self.other_policies,
        }
    }

    /// AWS's own defaults for a new organization.
    pub fn aws() -> Self {
        Self {
            accounts: 10,
            account_creations_in_progress: 5,
            account_closures: 250,
            account_closures_in_progress: 3,
            organizational_units: 2_000,
            organizational_unit_depth: 5,
            service_control_policies: 10_000,
            resource_control_policies: 2_000,
            other_policies: 1_000,
            tags: 50,
            delegated_administrators_per_service: 5,
            account_wait_period_millis: 4 * DAY_MILLIS,
            membership_change_wait_millis: DAY_MILLIS,
            invitations_a_day: 20,
            all_features_migration_accounts: 5_000,
            inbound_transfers: 0,
            outbound_transfers: 1,
            transfer_chain_length: 1,
            aggregate_inbound_transfers: 1_000,
            conformance_packs: 50,
            organization_conformance_packs: 50,
            config_rules: 1_000,
            excluded_accounts: 1_000,
            configuration_policies: 20,
            batch_get_associations: 100,
        }
    }
}
