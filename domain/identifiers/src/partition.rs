//! Partitions: the families of Regions that AWS keeps apart, with what their names and addresses have in common.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// The family of Regions that an ARN's second part names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Partition {
    /// `aws`
    #[default]
    Aws,
    /// `aws-cn`
    China,
    /// `aws-us-gov`
    GovCloud,
    /// `aws-iso`
    Iso,
    /// `aws-iso-b`
    IsoB,
    /// `aws-iso-e`
    IsoE,
    /// `aws-iso-f`
    IsoF,
    /// `aws-eusc`
    EuropeanSovereign,
}

/// What is known of a partition; as the endpoints that AWS's SDKs carry have it in 2026.
struct Facts {
    partition: Partition,
    name: &'static str,
    /// What the names of its Regions begin with.
    prefix: &'static str,
    url_suffix: &'static str,
    /// Its Regions; the first is where its global services live.
    regions: &'static [&'static str],
}

/// The commercial partition stands last: every other name is one of its.
static PARTITIONS: [Facts; 8] = [
    Facts {
        partition: Partition::China,
        name: "aws-cn",
        prefix: "cn-",
        url_suffix: "amazonaws.com.cn",
        regions: &["cn-north-1", "cn-northwest-1"],
    },
    Facts {
        partition: Partition::GovCloud,
        name: "aws-us-gov",
        prefix: "us-gov-",
        url_suffix: "amazonaws.com",
        regions: &["us-gov-west-1", "us-gov-east-1"],
    },
    Facts {
        partition: Partition::Iso,
        name: "aws-iso",
        prefix: "us-iso-",
        url_suffix: "c2s.ic.gov",
        regions: &["us-iso-east-1", "us-iso-west-1"],
    },
    Facts {
        partition: Partition::IsoB,
        name: "aws-iso-b",
        prefix: "us-isob-",
        url_suffix: "sc2s.sgov.gov",
        regions: &["us-isob-east-1", "us-isob-west-1"],
    },
    Facts {
        partition: Partition::IsoE,
        name: "aws-iso-e",
        prefix: "eu-isoe-",
        url_suffix: "cloud.adc-e.uk",
        regions: &["eu-isoe-west-1"],
    },
    Facts {
        partition: Partition::IsoF,
        name: "aws-iso-f",
        prefix: "us-isof-",
        url_suffix: "csp.hci.ic.gov",
        regions: &["us-isof-south-1", "us-isof-east-1"],
    },
    Facts {
        partition: Partition::EuropeanSovereign,
        name: "aws-eusc",
        prefix: "eusc-",
        url_suffix: "amazonaws.eu",
        regions: &["eusc-de-east-1"],
    },
    Facts {
        partition: Partition::Aws,
        name: "aws",
        prefix: "",
        url_suffix: "amazonaws.com",
        regions: &[
            "us-east-1",
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "mx-central-1",
            "sa-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ],
    },
];

impl Partition {
    /// The partition that a Region's name belongs to, by what it begins with.
    pub(crate) fn of_region(name: &str) -> Self {
        PARTITIONS.iter().find(|one| name.starts_with(one.prefix)).map_or(Self::Aws, |one| one.partition)
    }

    fn facts(self) -> Option<&'static Facts> {
        PARTITIONS.iter().find(|one| one.partition == self)
    }

    /// The partition's name, as ARNs have it.
    pub fn name(self) -> &'static str {
        self.facts().map_or("aws", |facts| facts.name)
    }

    /// Every partition, the commercial one first.
    pub fn all() -> impl Iterator<Item = Self> {
        PARTITIONS.iter().rev().map(|one| one.partition)
    }

    /// The partition of a name.
    pub fn named(name: &str) -> Option<Self> {
        PARTITIONS.iter().find(|one| one.name == name).map(|one| one.partition)
    }

    /// The end of its services' addresses.
    pub fn url_suffix(self) -> &'static str {
        self.facts().map_or("amazonaws.com", |facts| facts.url_suffix)
    }

    /// The names of its Regions; the first is where its global services live.
    pub(crate) fn region_names(self) -> &'static [&'static str] {
        self.facts().map_or(&[], |facts| facts.regions)
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Partition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Partition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Cow::<'de, str>::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| D::Error::custom(format!("`{name}` is no partition")))
    }
}

#[cfg(test)]
mod tests {
    use super::{PARTITIONS, Partition};
    use crate::Region;

    #[test]
    fn every_region_belongs_to_its_partition_and_to_no_other() {
        for facts in &PARTITIONS {
            assert!(!facts.regions.is_empty());
            for name in facts.regions {
                let region: Region = name.parse().unwrap();
                assert_eq!(region.partition(), facts.partition, "{name}");
                assert!(region.is_known(), "{name}");
            }
            assert_eq!(Partition::named(facts.name), Some(facts.partition));
            assert_eq!(facts.partition.to_string(), facts.name);
        }
    }

    #[test]
    fn names_that_nobody_has_are_in_a_partition_all_the_same_and_are_not_known() {
        for (name, partition) in [
            ("eu-wets-1", Partition::Aws),
            ("us-gov-north-1", Partition::GovCloud),
            ("us-isob-south-1", Partition::IsoB),
            ("cn-south-9", Partition::China),
        ] {
            let region: Region = name.parse().unwrap();
            assert_eq!((region.partition(), region.is_known()), (partition, false), "{name}");
        }
    }
}
