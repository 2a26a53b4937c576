//! When a rule is evaluated: a scope, a frequency and the time of its results hang on it.

/// When a rule is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// When the configuration of a resource changes.
    ConfigurationChange,
    /// At intervals.
    Periodic,
    /// On changes and at intervals.
    Both,
    /// By hand only: results come from outside.
    Manual,
}

impl Trigger {
    /// In the words of the documentation.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ConfigurationChange => "configuration changes",
            Self::Periodic => "periodic",
            Self::Both => "configuration changes and periodic",
            Self::Manual => "by hand",
        }
    }
}
