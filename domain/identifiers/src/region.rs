//! Regions, by name.

use crate::parse_error::ParseError;
use crate::partition::Partition;
use smol_str::SmolStr;
use std::{fmt, str::FromStr};

/// A Region name such as `eu-west-1` or `us-gov-west-1`: words of lower-case letters, two at least, and a number, at most 32
/// characters. Whether AWS has such a Region is another matter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(SmolStr);

/// Regions launched on or after 20 March 2019, which an account must opt in to (AWS Security Hub's user guide).
const OPT_IN: [&str; 17] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
];

impl Default for Region {
    /// `us-east-1`, where the global services live.
    fn default() -> Self {
        Self::us_east_1()
    }
}

impl Region {
    /// `us-east-1`, where the global services live.
    pub fn us_east_1() -> Self {
        Self(SmolStr::new_static("us-east-1"))
    }

    /// What stands before every Region in their order, and is none.
    pub fn before_all() -> Self {
        Self(SmolStr::new_static(""))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it was stored, unchecked: it was checked when it came in.
    pub(crate) fn stored(text: &str) -> Result<Self, ParseError> {
        Ok(Self(SmolStr::new(text)))
    }

    /// The partition that the name's prefix says.
    pub fn partition(&self) -> Partition {
        Partition::of_region(&self.0)
    }

    /// Whether an account must opt in to the Region before it can be used.
    pub fn is_opt_in(&self) -> bool {
        OPT_IN.contains(&self.0.as_str())
    }

    /// Whether AWS has a Region of this name.
    pub fn is_known(&self) -> bool {
        self.partition().region_names().contains(&self.0.as_str())
    }

    /// Where the global services of a partition live.
    pub fn global_in(partition: Partition) -> Self {
        partition.region_names().first().map_or_else(Self::us_east_1, |name| Self(SmolStr::new_static(name)))
    }

    /// The Regions that AWS has in a partition, by name.
    pub fn all_in(partition: Partition) -> impl Iterator<Item = Self> {
        let mut names = partition.region_names().to_vec();
        names.sort_unstable();
        names.into_iter().map(|name| Self(SmolStr::new_static(name)))
    }

    /// The Regions of a partition that every account has from the start.
    pub fn enabled_by_default_in(partition: Partition) -> impl Iterator<Item = Self> {
        let names = partition.region_names().iter().filter(|name| !OPT_IN.contains(name));
        let mut names: Vec<&'static str> = names.copied().collect();
        names.sort_unstable();
        names.into_iter().map(|name| Self(SmolStr::new_static(name)))
    }

    /// The Regions of the commercial partition that need no opt-in, by name.
    pub fn enabled_by_default() -> impl Iterator<Item = Self> {
        Self::enabled_by_default_in(Partition::Aws)
    }
}

impl FromStr for Region {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let parts: Vec<&str> = text.split('-').collect();
        let is_word = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
        let valid = text.len() <= 32
            && matches!(parts.as_slice(), [family, words @ .., number]
                if (2..=4).contains(&family.len()) && is_word(family)
                    && !words.is_empty() && words.iter().all(is_word)
                    && matches!(number.as_bytes(), [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9']));
        if valid { Ok(Self(SmolStr::new(text))) } else { Err(ParseError::new("Region", text)) }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::names::serde_as_text!(Region);

#[cfg(test)]
mod tests {
    use super::Region;

    #[test]
    fn names_are_words_and_a_number() {
        for right in ["us-east-1", "us-gov-west-1", "cn-north-1", "us-iso-east-1", "eusc-de-east-1", "xx-yyy-12"] {
            assert_eq!(right.parse::<Region>().unwrap().as_str(), right);
            assert!(Region::before_all() < right.parse().unwrap());
        }
        for wrong in [
            "",
            "-",
            "global",
            "summary",
            "counts",
            "aws-global",
            "us-east",
            "us-1",
            "us-east-",
            "us-east-1a",
            "us-east-01",
            "us-east-100",
            "us--east-1",
            "-us-east-1",
            "US-east-1",
            "us-east-1-",
            "us-e4st-1",
            "ab-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1",
        ] {
            assert!(wrong.parse::<Region>().is_err(), "{wrong:?}");
        }
    }
}
