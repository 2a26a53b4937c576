//! What is set in an account and Region: its hub, its standards, and the policy version in force. Nothing here is rolled back.

use super::configuration_policy::ConfigurationPolicyId;
use super::own_settings::OwnSettings;
use super::standards::Standard;
use crate::organizations::tags::Tags;
use identifiers::{Region, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The settings of an account in every Region in which there are some, by Region.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccountSettings {
    regions: Vec<RegionalSettings>,
}

/// The settings of an account in one Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegionalSettings {
    /// The Region.
    pub region: Region,
    /// The hub, while it is on.
    pub hub: Option<Hub>,
    /// The policy version that controls and parameters are set by, until something else sets them.
    pub in_force: Option<InForce>,
    /// What came of the last policy that was applied.
    pub outcome: Option<Outcome>,
}

/// A hub that is on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hub {
    /// Since when.
    pub subscribed_at: Timestamp,
    /// Whether controls that AWS adds to enabled standards are on.
    pub auto_enable_controls: bool,
    /// How findings are made of controls.
    pub control_finding_generator: ControlFindingGenerator,
    /// The enabled standards, in their own order.
    pub standards: Vec<Standard>,
    /// The hub's tags.
    pub tags: Tags,
    /// What the account set itself since a policy was last applied.
    pub own: OwnSettings,
    /// The products that findings are taken from, and those that they aren't, where the account said so itself.
    pub products: BTreeMap<SmolStr, bool>,
}

/// What a hub begins with: the values of the day on which a fact makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewHub {
    /// Its standards, where they are AWS's default ones.
    pub standards: Vec<Standard>,
    /// Whether controls that AWS adds to enabled standards are on.
    pub auto_enable_controls: bool,
    /// How findings are made of controls.
    pub control_finding_generator: ControlFindingGenerator,
}

/// How findings are made of controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum ControlFindingGenerator {
    /// One finding a check, whichever standards it is for.
    #[default]
    SecurityControl,
    /// One finding a standard.
    StandardControl,
}

/// A policy version, as it was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    /// The policy, which may be gone by now.
    pub policy: ConfigurationPolicyId,
    /// Which of its documents.
    pub version: u32,
    /// The home Region of that time: global resources are checked there.
    pub home: Region,
    /// When it was applied.
    pub at: Timestamp,
}

/// What came of applying a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Which policy; it may be gone by now.
    pub policy: ConfigurationPolicyId,
    /// Which of its documents.
    pub version: u32,
    /// The association that it was applied for.
    pub generation: u64,
    /// Why it couldn't be applied, if it couldn't.
    pub failure: Option<FailureCause>,
    /// When.
    pub at: Timestamp,
}

/// Why a policy couldn't be applied in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FailureCause {
    /// Security Hub is never enabled in the management account by a policy.
    ManagementAccountWithoutHub,
    /// The account is closed or being closed.
    AccountSuspended,
    /// The account hasn't opted in to a Region that is linked.
    RegionNotEnabled,
    /// The account administers members of its own from another organization.
    HasMembers,
    /// AWS failed.
    Internal,
}

impl AccountSettings {
    /// What is set in a Region.
    pub fn region(&self, region: &Region) -> Option<&RegionalSettings> {
        let at = self.regions.binary_search_by(|have| have.region.cmp(region)).ok()?;
        self.regions.get(at)
    }

    /// The hub of a Region, if it is on.
    pub fn hub(&self, region: &Region) -> Option<&Hub> {
        self.region(region)?.hub.as_ref()
    }

    /// Every Region with settings, by name.
    pub fn regions(&self) -> &[RegionalSettings] {
        &self.regions
    }

    pub(crate) fn region_mut(&mut self, region: &Region) -> &mut RegionalSettings {
        let at = match self.regions.binary_search_by(|have| have.region.cmp(region)) {
            Ok(at) => at,
            Err(at) => {
                let empty = RegionalSettings { region: region.clone(), hub: None, in_force: None, outcome: None };
                self.regions.insert(at, empty);
                at
            }
        };
        #[expect(clippy::indexing_slicing, reason = "it was found there, or put there")]
        &mut self.regions[at]
    }
}

impl Hub {
    /// A hub that was just enabled, without standards.
    pub(crate) fn new(at: Timestamp, new: &NewHub) -> Self {
        Self {
            subscribed_at: at,
            auto_enable_controls: new.auto_enable_controls,
            control_finding_generator: new.control_finding_generator,
            standards: Vec::new(),
            tags: Tags::new(),
            own: OwnSettings::default(),
            products: BTreeMap::new(),
        }
    }
}

impl NewHub {
    /// What AWS gives a hub that is enabled with the default standards.
    pub fn by_default() -> Self {
        Self { standards: Standard::ENABLED_BY_DEFAULT.to_vec(), ..Self::bare() }
    }

    /// What AWS gives a hub that is enabled without standards.
    pub fn bare() -> Self {
        Self {
            standards: Vec::new(),
            auto_enable_controls: true,
            control_finding_generator: ControlFindingGenerator::default(),
        }
    }
}

impl ControlFindingGenerator {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::SecurityControl => "SECURITY_CONTROL",
            Self::StandardControl => "STANDARD_CONTROL",
        }
    }

    /// The value with this name.
    pub fn from_api_name(name: &str) -> Option<Self> {
        [Self::SecurityControl, Self::StandardControl].into_iter().find(|have| have.api_name() == name)
    }
}

impl FailureCause {
    /// Every cause. Those after the first two arise only where a fault asks for them.
    pub const ALL: [Self; 5] = [
        Self::ManagementAccountWithoutHub,
        Self::AccountSuspended,
        Self::RegionNotEnabled,
        Self::HasMembers,
        Self::Internal,
    ];

    /// The name under which a fault asks for it: AWS has messages here and no codes.
    pub fn name(self) -> &'static str {
        match self {
            Self::ManagementAccountWithoutHub => "MANAGEMENT_ACCOUNT_WITHOUT_HUB",
            Self::AccountSuspended => "ACCOUNT_SUSPENDED",
            Self::RegionNotEnabled => "REGION_NOT_ENABLED",
            Self::HasMembers => "HAS_MEMBERS",
            Self::Internal => "INTERNAL_FAILURE",
        }
    }

    /// What is the matter, and what to do about it.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::ManagementAccountWithoutHub => {
                "Security Hub isn't enabled in the organization's management account, where no policy enables it: call EnableSecurityHub there first."
            }
            Self::AccountSuspended => "The account is suspended.",
            Self::RegionNotEnabled => "The Region isn't enabled in the account.",
            Self::HasMembers => "The account is the Security Hub administrator of members of its own.",
            Self::Internal => "Security Hub failed.",
        }
    }
}

impl Outcome {
    /// Whether it came of this policy version, applied for this association.
    pub fn is_of(&self, policy: ConfigurationPolicyId, version: u32, generation: u64) -> bool {
        self.policy == policy && self.version == version && self.generation == generation
    }
}
