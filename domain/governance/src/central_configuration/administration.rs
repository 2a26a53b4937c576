//! Who administers Security Hub for an organization, in which Regions, and whether its configuration is central.

use identifiers::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};

/// An organization's administration of Security Hub.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Administration {
    /// The administrator in each Region, by Region.
    pub administrators: Vec<Administrator>,
    /// What new accounts begin with under local configuration, by Region; AWS's defaults elsewhere.
    pub defaults: Vec<NewAccountDefaults>,
    /// Central configuration, if it is switched on; local otherwise.
    pub central: Option<Central>,
    /// How many associations were started.
    pub generation: u64,
}

/// The administrator in one Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Administrator {
    /// Each Region has an administrator of its own.
    pub region: Region,
    /// A member of the organization; under local configuration the management account, too.
    pub account: AccountId,
    /// Since when.
    pub enabled_at: Timestamp,
    /// Whether it is being removed.
    pub disable_in_progress: bool,
    /// The home Region, where central configuration set the administrator by itself: it goes with the one there.
    pub set_from: Option<Region>,
}

/// What new accounts begin with in one Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewAccountDefaults {
    /// Each Region has defaults of its own.
    pub region: Region,
    /// Whether Security Hub is enabled in them.
    pub auto_enable: bool,
    /// Whether that is with the default standards.
    pub auto_enable_standards: bool,
}

/// Central configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Central {
    /// The Region in which policies and associations live.
    pub home: Region,
    /// The delegated administrator.
    pub administrator: AccountId,
    /// How far the switch has come.
    pub status: CentralStatus,
}

/// How far the switch to central configuration has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CentralStatus {
    /// A worker has to set up the linked Regions.
    Pending,
    /// In force.
    Enabled,
    /// It couldn't be set up.
    Failed {
        /// Why.
        message: String,
    },
    /// Security Hub CSPM policies of AWS Organizations have taken its place. What is in it is kept, and not in force.
    Disabled,
}

impl NewAccountDefaults {
    /// AWS's own.
    pub fn of_aws(region: Region) -> Self {
        Self { region, auto_enable: false, auto_enable_standards: true }
    }
}

impl CentralStatus {
    /// The name on the wire.
    pub fn api_name(&self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Enabled => "ENABLED",
            Self::Failed { .. } => "FAILED",
            Self::Disabled => "DISABLED",
        }
    }
}

impl Administration {
    /// The administrator in a Region.
    pub fn administrator_in(&self, region: &Region) -> Option<&Administrator> {
        self.administrators.iter().find(|administrator| administrator.region == *region)
    }

    /// What new accounts begin with in a Region.
    pub fn defaults_in(&self, region: &Region) -> NewAccountDefaults {
        let set = self.defaults.iter().find(|defaults| defaults.region == *region);
        set.cloned().unwrap_or_else(|| NewAccountDefaults::of_aws(region.clone()))
    }

    /// Central configuration, when it is in force.
    pub fn central_in_force(&self) -> Option<&Central> {
        self.central.as_ref().filter(|central| central.status == CentralStatus::Enabled)
    }

    pub(crate) fn set_administrator(&mut self, administrator: Administrator) {
        self.administrators.retain(|have| have.region != administrator.region);
        self.administrators.push(administrator);
        self.administrators.sort_by(|a, b| a.region.cmp(&b.region));
    }

    pub(crate) fn set_defaults(&mut self, defaults: NewAccountDefaults) {
        self.defaults.retain(|have| have.region != defaults.region);
        self.defaults.push(defaults);
        self.defaults.sort_by(|a, b| a.region.cmp(&b.region));
    }
}
