//! The bulk tables by name, and which of them have an index.

/// The bulk tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The current configuration item of each resource.
    ConfigurationItems,
    /// Earlier configuration items.
    ConfigurationHistory,
    /// Account facts, and evaluations that came from outside: what was delivered and is no configuration item.
    AccountFacts,
    /// What was found about each resource. Indexed.
    Results,
    /// What is known of each place as a whole: counts, what was evaluated, and how its rules stand.
    Places,
    /// Deliveries that weren't judged yet, and dictionaries of what is kept.
    Upkeep,
    /// Results as releases up to 0.1 kept them; brought over when a storage is opened.
    EvaluationResults,
    /// Marks of what was evaluated, as releases up to 0.1 kept them.
    EvaluationProgress,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 8] = [
        Self::ConfigurationItems,
        Self::ConfigurationHistory,
        Self::AccountFacts,
        Self::Results,
        Self::Places,
        Self::Upkeep,
        Self::EvaluationResults,
        Self::EvaluationProgress,
    ];

    /// The stable stored name.
    pub fn name(self) -> &'static str {
        match self {
            Self::ConfigurationItems => "configuration_items",
            Self::ConfigurationHistory => "configuration_history",
            Self::AccountFacts => "account_facts",
            Self::Results => "results",
            Self::Places => "places",
            Self::Upkeep => "upkeep",
            Self::EvaluationResults => "evaluation_results",
            Self::EvaluationProgress => "evaluation_progress",
        }
    }

    /// Whether its rows can have index entries. In another table none is kept.
    pub fn is_indexed(self) -> bool {
        self == Self::Results
    }
}
