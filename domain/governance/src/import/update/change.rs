//! Something in which an organization differs from a document.

/// A difference, as it would be told to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What becomes of it.
    pub kind: ChangeKind,
    /// What it is.
    pub thing: ChangedThing,
    /// Its id, or what else tells it apart.
    pub id: String,
    /// Its name.
    pub name: Option<String>,
    /// How it is, or where.
    pub before: Option<String>,
    /// How it is to be, or where.
    pub after: Option<String>,
}

/// What becomes of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It comes.
    Added,
    /// It is otherwise.
    Changed,
    /// It is somewhere else.
    Moved,
    /// It goes.
    Removed,
}

/// What there is to differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ChangedThing {
    Unit,
    Account,
    Policy,
    Attachment,
    Tags,
    PolicyType,
    TrustedAccess,
    DelegatedAdministrator,
    DelegationPolicy,
    RootAccessFeature,
    OrganizationConformancePack,
    ConfigurationRecorder,
    ConfigRule,
    ConfigurationPolicy,
    Association,
    DeliveryChannel,
    Retention,
    ConformancePack,
    Hub,
    SecurityHubAdministrator,
    FindingAggregator,
    NewAccountDefaults,
    CentralConfiguration,
}

impl ChangedThing {
    /// The words for it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Account => "account",
            Self::Policy => "policy",
            Self::Attachment => "attachment",
            Self::Tags => "tags of",
            Self::PolicyType => "policy type",
            Self::TrustedAccess => "trusted access",
            Self::DelegatedAdministrator => "delegated administrator",
            Self::DelegationPolicy => "delegation policy",
            Self::RootAccessFeature => "root access feature",
            Self::OrganizationConformancePack => "organization conformance pack",
            Self::ConfigurationRecorder => "configuration recorder",
            Self::ConfigRule => "rule",
            Self::ConfigurationPolicy => "configuration policy",
            Self::Association => "association",
            Self::DeliveryChannel => "delivery channel",
            Self::Retention => "retention",
            Self::ConformancePack => "conformance pack",
            Self::Hub => "hub",
            Self::SecurityHubAdministrator => "Security Hub administrator",
            Self::FindingAggregator => "finding aggregator",
            Self::NewAccountDefaults => "defaults of new accounts",
            Self::CentralConfiguration => "central configuration",
        }
    }
}

impl Change {
    /// A difference of a thing.
    pub(super) fn of(kind: ChangeKind, thing: ChangedThing, id: impl ToString) -> Self {
        Self { kind, thing, id: id.to_string(), name: None, before: None, after: None }
    }

    pub(super) fn named(mut self, name: impl ToString) -> Self {
        self.name = Some(name.to_string());
        self
    }

    pub(super) fn before(mut self, before: impl ToString) -> Self {
        self.before = Some(before.to_string());
        self
    }

    pub(super) fn after(mut self, after: impl ToString) -> Self {
        self.after = Some(after.to_string());
        self
    }
}
