//! The standards that AWS offers: their ARNs, their subscriptions, and which controls belong to them.

use identifiers::{AccountId, Partition, Region};
use serde::{Deserialize, Serialize};

/// A standard that an account can subscribe to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standard {
    /// AWS Foundational Security Best Practices v1.0.0.
    AwsFoundationalSecurityBestPractices,
    /// CIS AWS Foundations Benchmark v1.2.0.
    CisAwsFoundationsBenchmark120,
    /// CIS AWS Foundations Benchmark v1.4.0.
    CisAwsFoundationsBenchmark140,
    /// CIS AWS Foundations Benchmark v3.0.0.
    CisAwsFoundationsBenchmark300,
    /// CIS AWS Foundations Benchmark v5.0.0.
    CisAwsFoundationsBenchmark500,
    /// NIST SP 800-53 Rev. 5.
    Nist80053,
    /// NIST SP 800-171 Rev. 2.
    Nist800171,
    /// PCI DSS v3.2.1.
    PciDss321,
    /// PCI DSS v4.0.1.
    PciDss401,
    /// AWS Resource Tagging Standard v1.0.0.
    AwsResourceTagging,
}

/// A standard that an account has enabled in a Region, and whether it can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StandardSubscription {
    /// The standard.
    pub standard: Standard,
    /// Whether it can work.
    pub status: StandardStatus,
    /// Why it can't.
    pub reason: Option<StatusReason>,
}

/// Whether an enabled standard can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandardStatus {
    /// It works.
    Ready,
    /// Some of its controls can't be checked.
    Incomplete,
    /// It is being enabled.
    Pending,
    /// It is being disabled.
    Deleting,
    /// It couldn't be disabled.
    Failed,
}

/// Why an enabled standard can't work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StatusReason {
    /// AWS Config doesn't record.
    NoAvailableConfigurationRecorder,
    /// The account would have too many rules. Only a fault brings it.
    MaximumNumberOfConfigRulesExceeded,
    /// A mistake of the service's. Only a fault brings it.
    InternalError,
}

impl Standard {
    /// Every standard.
    pub const ALL: [Self; 10] = [
        Self::AwsFoundationalSecurityBestPractices,
        Self::CisAwsFoundationsBenchmark120,
        Self::CisAwsFoundationsBenchmark140,
        Self::CisAwsFoundationsBenchmark300,
        Self::CisAwsFoundationsBenchmark500,
        Self::Nist80053,
        Self::Nist800171,
        Self::PciDss321,
        Self::PciDss401,
        Self::AwsResourceTagging,
    ];

    /// The standards that a hub begins with, unless it is asked not to.
    pub const ENABLED_BY_DEFAULT: [Self; 2] =
        [Self::AwsFoundationalSecurityBestPractices, Self::CisAwsFoundationsBenchmark120];

    /// The end of its ARNs.
    pub fn path(self) -> &'static str {
        match self {
            Self::AwsFoundationalSecurityBestPractices => "aws-foundational-security-best-practices/v/1.0.0",
            Self::CisAwsFoundationsBenchmark120 => "cis-aws-foundations-benchmark/v/1.2.0",
            Self::CisAwsFoundationsBenchmark140 => "cis-aws-foundations-benchmark/v/1.4.0",
            Self::CisAwsFoundationsBenchmark300 => "cis-aws-foundations-benchmark/v/3.0.0",
            Self::CisAwsFoundationsBenchmark500 => "cis-aws-foundations-benchmark/v/5.0.0",
            Self::Nist80053 => "nist-800-53/v/5.0.0",
            Self::Nist800171 => "nist-800-171/v/2.0.0",
            Self::PciDss321 => "pci-dss/v/3.2.1",
            Self::PciDss401 => "pci-dss/v/4.0.1",
            Self::AwsResourceTagging => "aws-resource-tagging-standard/v/1.0.0",
        }
    }

    /// Its name.
    pub fn title(self) -> &'static str {
        match self {
            Self::AwsFoundationalSecurityBestPractices => "AWS Foundational Security Best Practices v1.0.0",
            Self::CisAwsFoundationsBenchmark120 => "CIS AWS Foundations Benchmark v1.2.0",
            Self::CisAwsFoundationsBenchmark140 => "CIS AWS Foundations Benchmark v1.4.0",
            Self::CisAwsFoundationsBenchmark300 => "CIS AWS Foundations Benchmark v3.0.0",
            Self::CisAwsFoundationsBenchmark500 => "CIS AWS Foundations Benchmark v5.0.0",
            Self::Nist80053 => "NIST Special Publication 800-53 Revision 5",
            Self::Nist800171 => "NIST Special Publication 800-171 Revision 2",
            Self::PciDss321 => "PCI DSS v3.2.1",
            Self::PciDss401 => "PCI DSS v4.0.1",
            Self::AwsResourceTagging => "AWS Resource Tagging Standard v1.0.0",
        }
    }

    /// Its code in the catalogue of controls.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::AwsFoundationalSecurityBestPractices => "F",
            Self::CisAwsFoundationsBenchmark120 => "C12",
            Self::CisAwsFoundationsBenchmark140 => "C14",
            Self::CisAwsFoundationsBenchmark300 => "C30",
            Self::CisAwsFoundationsBenchmark500 => "C50",
            Self::Nist80053 => "N",
            Self::Nist800171 => "K",
            Self::PciDss321 => "P3",
            Self::PciDss401 => "P4",
            Self::AwsResourceTagging => "T",
        }
    }

    /// The standard with a code.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standard| standard.code() == code)
    }

    /// One of its requirements, as its controls tell it. The standards that are older than ids across standards have the short forms.
    pub(crate) fn requirement(self, number: &str) -> String {
        match self {
            Self::AwsFoundationalSecurityBestPractices | Self::AwsResourceTagging => number.to_owned(),
            Self::CisAwsFoundationsBenchmark120 => format!("CIS AWS Foundations {number}"),
            Self::PciDss321 => format!("PCI DSS {number}"),
            Self::Nist80053 => format!("NIST.800-53.r5 {number}"),
            Self::Nist800171 => format!("NIST.800-171.r2 {number}"),
            Self::CisAwsFoundationsBenchmark140
            | Self::CisAwsFoundationsBenchmark300
            | Self::CisAwsFoundationsBenchmark500
            | Self::PciDss401 => format!("{}/{number}", self.title()),
        }
    }

    /// What it is about, in our own words.
    pub fn description(self) -> &'static str {
        match self {
            Self::AwsFoundationalSecurityBestPractices => {
                "Controls that AWS recommends for the security of accounts and resources."
            }
            Self::CisAwsFoundationsBenchmark120
            | Self::CisAwsFoundationsBenchmark140
            | Self::CisAwsFoundationsBenchmark300
            | Self::CisAwsFoundationsBenchmark500 => {
                "What the Center for Internet Security asks of the foundations of an AWS account, as far as it is checked by itself."
            }
            Self::Nist80053 => "Controls for information systems and organizations from NIST SP 800-53.",
            Self::Nist800171 => "Controls for unclassified information outside federal systems from NIST SP 800-171.",
            Self::PciDss321 | Self::PciDss401 => {
                "Controls for cardholder data from the Payment Card Industry's standard."
            }
            Self::AwsResourceTagging => "Controls that look for tags on resources.",
        }
    }

    /// Its ARN as it is written in a Region. CIS v1.2.0 is a ruleset, and has no Region.
    pub fn arn(self, region: &Region) -> String {
        let (partition, path) = (region.partition(), self.path());
        match self {
            Self::CisAwsFoundationsBenchmark120 => format!("arn:{partition}:securityhub:::ruleset/{path}"),
            _ => format!("arn:{partition}:securityhub:{region}::standards/{path}"),
        }
    }

    /// The ARN of an account's subscription in a Region.
    pub fn subscription_arn(self, region: &Region, account: AccountId) -> String {
        format!("arn:{}:securityhub:{region}:{account}:subscription/{}", region.partition(), self.path())
    }

    /// The ARN of a control of an account's subscription in a Region, by the id that it has in the standard.
    pub fn control_arn(self, region: &Region, account: AccountId, id: &str) -> String {
        format!("arn:{}:securityhub:{region}:{account}:control/{}/{id}", region.partition(), self.path())
    }

    /// The standard that an ARN names, in whichever Region it is written.
    pub fn from_arn(arn: &str) -> Option<Self> {
        let mut parts = arn.splitn(6, ':');
        let (scheme, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
        let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
        let ours =
            scheme == "arn" && Partition::named(partition).is_some() && service == "securityhub" && account.is_empty();
        if !ours {
            return None;
        }
        Self::ALL.into_iter().find(|standard| match standard {
            Self::CisAwsFoundationsBenchmark120 => {
                region.is_empty() && resource.strip_prefix("ruleset/") == Some(standard.path())
            }
            _ => region.parse::<Region>().is_ok() && resource.strip_prefix("standards/") == Some(standard.path()),
        })
    }
}

impl StandardStatus {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Ready => "READY",
            Self::Incomplete => "INCOMPLETE",
            Self::Pending => "PENDING",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
        }
    }
}

impl StatusReason {
    /// Those for which a fault can be asked: the other one has a cause.
    pub const OF_FAULTS: [Self; 2] = [Self::InternalError, Self::MaximumNumberOfConfigRulesExceeded];

    /// Whether a standard can't be disabled for it either; the others are about the rules that it needs.
    pub(crate) fn is_of_disabling(self) -> bool {
        self == Self::InternalError
    }

    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::NoAvailableConfigurationRecorder => "NO_AVAILABLE_CONFIGURATION_RECORDER",
            Self::MaximumNumberOfConfigRulesExceeded => "MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED",
            Self::InternalError => "INTERNAL_ERROR",
        }
    }
}
