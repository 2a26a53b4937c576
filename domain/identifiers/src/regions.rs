//! Which Regions there are: AWS's, and those that an installation adds because it knows of newer ones.

use crate::partition::Partition;
use crate::region::Region;
use std::collections::BTreeSet;
use std::sync::Arc;

/// AWS's Regions and some more. Cloning is cheap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Regions {
    added: Arc<BTreeSet<Region>>,
}

/// Why a text isn't taken for a Region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownRegion {
    /// It hasn't the form of one.
    #[error("`{0}` is not the name of a Region")]
    NoName(String),
    /// AWS has none of this name, and none was added.
    #[error("AWS has no Region {0}; if it is a new one, start the server with `--regions {0}`")]
    Unknown(Region),
}

impl Regions {
    /// AWS's, and these.
    pub fn with(added: impl IntoIterator<Item = Region>) -> Self {
        Self { added: Arc::new(added.into_iter().filter(|region| !region.is_known()).collect()) }
    }

    /// Those that AWS isn't known to have.
    pub fn added(&self) -> impl Iterator<Item = &Region> {
        self.added.iter()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        Partition::all().map(|partition| partition.region_names().len()).sum::<usize>() + self.added.len()
    }

    /// Whether there is such a Region.
    pub fn has(&self, region: &Region) -> bool {
        region.is_known() || self.added.contains(region)
    }

    /// The Region of a name.
    ///
    /// # Errors
    /// When there is none.
    pub fn named(&self, text: &str) -> Result<Region, UnknownRegion> {
        let region: Region =
            text.parse().map_err(|_| UnknownRegion::NoName(text.chars().take(LONGEST_TOLD).collect()))?;
        if self.has(&region) { Ok(region) } else { Err(UnknownRegion::Unknown(region)) }
    }
}

/// How much of what is no name is told, in characters.
const LONGEST_TOLD: usize = 64;

#[cfg(test)]
mod tests {
    use super::{Regions, UnknownRegion};

    #[test]
    fn a_region_is_one_of_awss_or_was_added() {
        let (plain, more) = (Regions::default(), Regions::with(["xx-new-1".parse().unwrap()]));
        assert_eq!(Regions::with(["eu-west-1".parse().unwrap()]), plain);
        assert_eq!((more.count() - plain.count(), more.added().count()), (1, 1));
        assert_eq!(plain.named("eu-west-1").unwrap().as_str(), "eu-west-1");
        assert_eq!(more.named("xx-new-1").unwrap().as_str(), "xx-new-1");
        assert_eq!(plain.named("xx-new-1"), Err(UnknownRegion::Unknown("xx-new-1".parse().unwrap())));
        assert!(matches!(more.named("xx-new-2"), Err(UnknownRegion::Unknown(_))));
        assert!(matches!(more.named("mars"), Err(UnknownRegion::NoName(_))));
        let told = more.named(&"m".repeat(10_000)).unwrap_err().to_string();
        assert!(told.len() < 120, "{told}");
    }
}
