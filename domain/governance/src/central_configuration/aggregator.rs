//! The finding aggregator: its Region is the home Region, and its linking mode says which others belong to it.

use identifiers::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The UUID of a finding aggregator.
pub type AggregatorId = SmolStr;

/// An account's finding aggregator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingAggregator {
    /// Its UUID.
    pub id: AggregatorId,
    /// The account that it belongs to.
    pub account: AccountId,
    /// The home Region.
    pub region: Region,
    /// How Regions are linked.
    pub mode: RegionLinkingMode,
    /// The Regions that the mode speaks of, as given.
    pub regions: Vec<Region>,
    /// The Regions that are linked, by name; the home Region isn't among them.
    pub linked: Vec<Region>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// How Regions are linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegionLinkingMode {
    /// All.
    AllRegions,
    /// All but those given.
    AllRegionsExceptSpecified,
    /// Those given.
    SpecifiedRegions,
    /// None.
    NoRegions,
}

impl RegionLinkingMode {
    const ALL: [Self; 4] = [Self::AllRegions, Self::AllRegionsExceptSpecified, Self::SpecifiedRegions, Self::NoRegions];

    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::AllRegions => "ALL_REGIONS",
            Self::AllRegionsExceptSpecified => "ALL_REGIONS_EXCEPT_SPECIFIED",
            Self::SpecifiedRegions => "SPECIFIED_REGIONS",
            Self::NoRegions => "NO_REGIONS",
        }
    }

    /// The mode with this name.
    pub fn from_api_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.api_name() == name)
    }

    /// Whether the mode needs a list of Regions.
    pub fn needs_regions(self) -> bool {
        matches!(self, Self::AllRegionsExceptSpecified | Self::SpecifiedRegions)
    }

    /// The Regions that are linked to the home Region. `ALL_REGIONS` means those that every account has without opting in; a
    /// Region that needs it is linked when it is named, and taken as opted in to.
    pub fn linked(self, home: &Region, regions: &[Region]) -> Vec<Region> {
        let mut linked: Vec<Region> = match self {
            Self::NoRegions => Vec::new(),
            Self::SpecifiedRegions => regions.to_vec(),
            Self::AllRegions => all_regions(home),
            Self::AllRegionsExceptSpecified => {
                all_regions(home).into_iter().filter(|region| !regions.contains(region)).collect()
            }
        };
        linked.retain(|region| region != home);
        linked.sort();
        linked.dedup();
        linked
    }
}

fn all_regions(home: &Region) -> Vec<Region> {
    Region::enabled_by_default_in(home.partition()).collect()
}

impl FindingAggregator {
    /// `arn:aws:securityhub:REGION:ACCOUNT:finding-aggregator/ID`, in the home Region.
    pub fn arn(&self) -> String {
        let (region, account) = (&self.region, self.account);
        format!("arn:{}:securityhub:{region}:{account}:finding-aggregator/{}", region.partition(), self.id)
    }

    /// The home Region and the linked ones.
    pub fn covered_regions(&self) -> impl Iterator<Item = &Region> {
        std::iter::once(&self.region).chain(&self.linked)
    }
}
