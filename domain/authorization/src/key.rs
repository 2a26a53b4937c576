//! Names of context keys: compared without regard to case, tag keys inside them too.

use crate::hash::hash;
use smol_str::{SmolStr, StrExt};
use std::fmt;
use std::hash::{Hash, Hasher};

/// A condition key, as it was written and as it is compared.
#[derive(Debug, Clone)]
pub struct Key {
    written: SmolStr,
    compared: SmolStr,
    hash: u64,
}

impl Key {
    /// A key of this name.
    pub fn new(name: impl Into<SmolStr>) -> Self {
        let written: SmolStr = name.into();
        // Nearly all are ASCII, and a request has dozens.
        let compared = match written.is_ascii() {
            true => written.to_ascii_lowercase_smolstr(),
            false => written.to_lowercase_smolstr(),
        };
        let hash = hash(&compared);
        Self { written, compared, hash }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The same, to be kept.
    pub fn name(&self) -> &SmolStr {
        &self.written
    }

    /// In the form in which two keys are the same.
    pub fn compared(&self) -> &str {
        &self.compared
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && self.compared == other.compared
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.compared.cmp(&other.compared)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}
