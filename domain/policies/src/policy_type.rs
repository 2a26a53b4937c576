//! The kinds of policy that an organization knows, and the fixed facts about each.

use std::fmt;
use std::str::FromStr;

/// What a policy governs; every type of the service model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyType {
    /// What principals of member accounts may do at most.
    ServiceControl,
    /// What may be done to resources of member accounts at most.
    ResourceControl,
    /// Spelling and values of tags.
    Tag,
    /// Backup plans.
    Backup,
    /// Use of content by AI services.
    AiServicesOptOut,
    /// Access from chat platforms.
    Chatbot,
    /// Account-wide settings of EC2.
    DeclarativeEc2,
    /// Where Security Hub is on.
    SecurityHub,
    /// Where Inspector scans.
    Inspector,
    /// Order of automatic upgrades.
    UpgradeRollout,
    /// Guardrails on model inference.
    Bedrock,
    /// Public access to buckets.
    S3,
    /// Where the network security director scans.
    NetworkSecurityDirector,
    /// Which of GuardDuty's features are on, Region by Region.
    GuardDuty,
    /// Where Security Hub CSPM is on.
    SecurityHubCspm,
}

use PolicyType as T;

impl PolicyType {
    /// Every type, in the order of the service model.
    pub const ALL: [Self; 15] = [
        T::ServiceControl,
        T::ResourceControl,
        T::Tag,
        T::Backup,
        T::AiServicesOptOut,
        T::Chatbot,
        T::DeclarativeEc2,
        T::SecurityHub,
        T::Inspector,
        T::UpgradeRollout,
        T::Bedrock,
        T::S3,
        T::NetworkSecurityDirector,
        T::GuardDuty,
        T::SecurityHubCspm,
    ];

    /// The name in the API (`TAG_POLICY`).
    pub fn api_name(self) -> &'static str {
        match self {
            T::ServiceControl => "SERVICE_CONTROL_POLICY",
            T::ResourceControl => "RESOURCE_CONTROL_POLICY",
            T::Tag => "TAG_POLICY",
            T::Backup => "BACKUP_POLICY",
            T::AiServicesOptOut => "AISERVICES_OPT_OUT_POLICY",
            T::Chatbot => "CHATBOT_POLICY",
            T::DeclarativeEc2 => "DECLARATIVE_POLICY_EC2",
            T::SecurityHub => "SECURITYHUB_POLICY",
            T::Inspector => "INSPECTOR_POLICY",
            T::UpgradeRollout => "UPGRADE_ROLLOUT_POLICY",
            T::Bedrock => "BEDROCK_POLICY",
            T::S3 => "S3_POLICY",
            T::NetworkSecurityDirector => "NETWORK_SECURITY_DIRECTOR_POLICY",
            T::GuardDuty => "GUARDDUTY_POLICY",
            T::SecurityHubCspm => "SECURITYHUB_CSPM_POLICY",
        }
    }

    /// The segment of a policy's ARN (`tag_policy`).
    pub fn arn_segment(self) -> String {
        self.api_name().to_ascii_lowercase()
    }

    /// Whether policies of the type are merged into an effective policy, rather than judged request by request.
    pub fn is_declarative(self) -> bool {
        !matches!(self, T::ServiceControl | T::ResourceControl)
    }

    /// The largest document, in characters as sent; see [`PolicyType::fits`].
    pub fn max_characters(self) -> usize {
        match self {
            T::ServiceControl => 10_240,
            T::ResourceControl | T::UpgradeRollout => 5_120,
            T::AiServicesOptOut => 2_500,
            _ => 10_000,
        }
    }

    /// Whether a document is within the size of the type. Upgrade rollout policies are measured in bytes.
    pub fn fits(self, content: &str) -> bool {
        self.size(content) <= self.max_characters()
    }

    /// The size of a document, as it is measured against the most that the type may have.
    pub fn size(self, content: &str) -> usize {
        if self == T::UpgradeRollout { content.len() } else { content.chars().count() }
    }

    /// How many policies of the type an organization may have.
    pub fn max_policies(self) -> usize {
        match self {
            T::ServiceControl => 10_000,
            T::ResourceControl => 2_000,
            _ => 1_000,
        }
    }

    /// How many policies of the type may be attached to one root, unit or account.
    pub fn max_attachments(self) -> usize {
        match self {
            T::ResourceControl | T::Chatbot | T::AiServicesOptOut => 5,
            _ => 10,
        }
    }

    /// How many must stay attached to each root, unit and account while the type is enabled.
    pub fn min_attachments(self) -> usize {
        if self.is_declarative() { 0 } else { 1 }
    }

    /// The service whose trusted access must be on before the type can be enabled.
    pub fn required_service_access(self) -> Option<&'static str> {
        match self {
            T::SecurityHub | T::SecurityHubCspm => Some("securityhub.amazonaws.com"),
            T::Inspector => Some("inspector2.amazonaws.com"),
            T::GuardDuty => Some("guardduty.amazonaws.com"),
            _ => None,
        }
    }
}

impl fmt::Display for PolicyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.api_name())
    }
}

/// A name that is not the name of a policy type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a policy type")]
pub struct UnknownPolicyType(pub String);

impl FromStr for PolicyType {
    type Err = UnknownPolicyType;

    fn from_str(text: &str) -> Result<Self, UnknownPolicyType> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.api_name() == text)
            .ok_or_else(|| UnknownPolicyType(text.chars().take(200).collect()))
    }
}
