//! The compliance of rules and packs, from the current results of resources.

/// The current result of a rule for a resource; what isn't applicable or failed is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceResult {
    /// The resource meets the rule.
    Compliant,
    /// It doesn't.
    NonCompliant,
}

/// The compliance of a rule or a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compliance {
    /// At least one result, and no bad one.
    Compliant,
    /// At least one bad result.
    NonCompliant,
    /// No result at all.
    InsufficientData,
}

impl Compliance {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compliant => "COMPLIANT",
            Self::NonCompliant => "NON_COMPLIANT",
            Self::InsufficientData => "INSUFFICIENT_DATA",
        }
    }

    /// Of a rule, or of a resource, with so many good results and so many bad ones.
    pub fn of(compliant: u64, non_compliant: u64) -> Self {
        match (compliant, non_compliant) {
            (0, 0) => Self::InsufficientData,
            (_, 0) => Self::Compliant,
            _ => Self::NonCompliant,
        }
    }

    /// One bad part makes the whole bad; parts without data don't count beside others.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NonCompliant, _) | (_, Self::NonCompliant) => Self::NonCompliant,
            (Self::InsufficientData, one) | (one, Self::InsufficientData) => one,
            (Self::Compliant, Self::Compliant) => Self::Compliant,
        }
    }
}

impl From<ResourceResult> for Compliance {
    fn from(result: ResourceResult) -> Self {
        match result {
            ResourceResult::Compliant => Self::Compliant,
            ResourceResult::NonCompliant => Self::NonCompliant,
        }
    }
}

/// The compliance of a pack whose rules have these compliances.
pub fn pack_compliance(rules: impl IntoIterator<Item = Compliance>) -> Compliance {
    rules.into_iter().fold(Compliance::InsufficientData, Compliance::and)
}
