//! Every refusal of AWS Config that can arise here, one variant a documented reason.

use super::failure::FailureCode;
use super::recorded_texts;
use crate::filled::filled;
use evaluation::templates::{TemplateProblem, problems_text};
use smol_str::SmolStr;

/// Why AWS Config refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants are the names of the API's exceptions; the texts say when they arise")]
pub enum Rejection {
    /// The pack belongs to the organization's service. Not among the declared errors; observed for rules that a service owns.
    #[error(
        "An AWS service owns the conformance pack {0}. You do not have permissions to take action on this conformance pack."
    )]
    ServiceOwnedPack(SmolStr),
    /// As observed for DeleteConfigRule on the rules of packs; not among the declared errors either.
    #[error("{}", recorded_texts::SERVICE_OWNED_RULE)]
    ServiceOwnedRule,
    #[error("{}", problems_text(.0))]
    ConformancePackTemplateValidation(Vec<TemplateProblem>),
    #[error("{}", problems_text(.0))]
    OrganizationConformancePackTemplateValidation(Vec<TemplateProblem>),
    #[error("{0}")]
    InvalidParameterValue(String),
    #[error("{0}")]
    InsufficientPermissions(String),
    #[error("{0}")]
    Validation(String),
    #[error("{}", filled(recorded_texts::RULE_BEING_DELETED, &[.0]))]
    RuleBeingDeleted(SmolStr),
    #[error("{0}")]
    ResourceInUse(String),
    #[error("{0}")]
    LimitExceeded(String),
    #[error("{}", filled(recorded_texts::TOO_MANY_RULES, &[rule, quota]))]
    MaxNumberOfConfigRulesExceeded { rule: SmolStr, quota: usize },
    #[error("{}", recorded_texts::NO_RECORDER_FOR_RULES)]
    NoRecorderForRules,
    #[error("The account already has the maximum number of conformance packs: {0}.")]
    MaxNumberOfConformancePacksExceeded(usize),
    #[error("The organization already has the maximum number of organization conformance packs: {0}.")]
    MaxNumberOfOrganizationConformancePacksExceeded(usize),
    #[error("Cannot find conformance packs with the specified names: {}.", .0.join(", "))]
    NoSuchConformancePack(Vec<String>),
    #[error("Could not find an OrganizationConformancePack for given request with resourceName {0}")]
    NoSuchOrganizationConformancePack(SmolStr),
    #[error(
        "One or more organization conformance packs with specified names are not present. Ensure your names are correct and try your request again later."
    )]
    NoSuchOrganizationConformancePacks,
    #[error("The conformance pack does not contain the config rules: {}.", .0.join(", "))]
    NoSuchConfigRuleInConformancePack(Vec<String>),
    #[error("The ConfigRule '{0}' provided in the request is invalid. Please check the configRule name.")]
    NoSuchConfigRule(String),
    #[error("{}", recorded_texts::NOT_IN_ORGANIZATION)]
    NotInOrganization,
    #[error(
        "This action can be only made by the management account of the organization or by a delegated administrator for config-multiaccountsetup.amazonaws.com."
    )]
    OrganizationAccessDenied,
    #[error("The organization that the account belonged to is no longer available.")]
    NoAvailableOrganization,
    #[error("AWS Config can't be used across the organization because all features are not enabled in it.")]
    OrganizationAllFeaturesNotEnabled,
    #[error("Cannot find configuration recorder with the specified name '{0}'.")]
    NoSuchConfigurationRecorder(String),
    #[error(
        "Failed to put configuration recorder '{0}' because the maximum number of configuration recorders: 1 is reached."
    )]
    MaxNumberOfConfigurationRecordersExceeded(SmolStr),
    #[error("The configuration recorder name '{0}' is not valid.")]
    InvalidConfigurationRecorderName(SmolStr),
    #[error("The role ARN '{0}' is not valid.")]
    InvalidRole(SmolStr),
    #[error("The recording group provided is not valid: {0}")]
    InvalidRecordingGroup(&'static str),
    #[error("Cannot find delivery channel with specified name '{0}'.")]
    NoSuchDeliveryChannel(String),
    #[error("Cannot find retention configuration with the specified name '{0}'.")]
    NoSuchRetentionConfiguration(String),
    #[error("{}", recorded_texts::NO_RECORDER_FOR_DELIVERY_CHANNEL)]
    NoRecorderForDeliveryChannel,
    #[error("Delivery channel is not available to start configuration recorder.")]
    NoAvailableDeliveryChannel,
    #[error("Failed to put delivery channel '{0}' because the maximum number of delivery channels: 1 is reached.")]
    MaxNumberOfDeliveryChannelsExceeded(SmolStr),
    #[error("The delivery channel name '{0}' is not valid.")]
    InvalidDeliveryChannelName(SmolStr),
    #[error("Cannot find a S3 bucket with the bucket name '{0}'.")]
    NoSuchBucket(SmolStr),
    #[error("The s3 key prefix '{0}' is not valid.")]
    InvalidS3KeyPrefix(SmolStr),
    #[error("The arn '{0}' is not a valid kms key or alias arn.")]
    InvalidS3KmsKeyArn(SmolStr),
    #[error("The sns topic arn '{0}' is not valid.")]
    InvalidSnsTopicArn(SmolStr),
    #[error(
        "Failed to delete last specified delivery channel with name '{0}', because there is a running configuration recorder."
    )]
    LastDeliveryChannelDeleteFailed(SmolStr),
    #[error("There is no configuration recorder running.")]
    NoRunningConfigurationRecorder,
    #[error("There are no configuration recorders available to provide the role needed to describe your resources.")]
    NoAvailableConfigurationRecorder,
    #[error("The resource {1} of the type {0} is unknown or has not been discovered.")]
    ResourceNotDiscovered(String, String),
    #[error("The specified time range is not valid: earlierTime must be before laterTime.")]
    InvalidTimeRange,
    #[error("Cannot find the resource {0}.")]
    ResourceNotFound(String),
    #[error("The resource would have more than {0} tags.")]
    TooManyTags(usize),
    #[error("The next token is not valid.")]
    InvalidNextToken,
    #[error("{0}")]
    InvalidLimit(String),
    /// A worker's step found that the template to deploy isn't there; it is tried again.
    #[error("the template {0} isn't at hand")]
    TemplateMissing(SmolStr),
}

impl Rejection {
    /// The exception's name on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ServiceOwnedPack(_) | Self::ServiceOwnedRule => "AccessDeniedException",
            Self::ConformancePackTemplateValidation(_) => "ConformancePackTemplateValidationException",
            Self::OrganizationConformancePackTemplateValidation(_) => {
                "OrganizationConformancePackTemplateValidationException"
            }
            Self::InvalidParameterValue(_) => "InvalidParameterValueException",
            Self::InsufficientPermissions(_) => "InsufficientPermissionsException",
            Self::Validation(_) => "ValidationException",
            Self::RuleBeingDeleted(_) | Self::ResourceInUse(_) => "ResourceInUseException",
            Self::LimitExceeded(_) => "LimitExceededException",
            Self::MaxNumberOfConformancePacksExceeded(_) => "MaxNumberOfConformancePacksExceededException",
            Self::MaxNumberOfOrganizationConformancePacksExceeded(_) => {
                "MaxNumberOfOrganizationConformancePacksExceededException"
            }
            Self::NoSuchConformancePack(_) => "NoSuchConformancePackException",
            Self::NoSuchOrganizationConformancePack(_) | Self::NoSuchOrganizationConformancePacks => {
                "NoSuchOrganizationConformancePackException"
            }
            Self::NoSuchConfigRuleInConformancePack(_) => "NoSuchConfigRuleInConformancePackException",
            Self::NoSuchConfigRule(_) => "NoSuchConfigRuleException",
            Self::NotInOrganization | Self::OrganizationAccessDenied => "OrganizationAccessDeniedException",
            Self::NoAvailableOrganization => "NoAvailableOrganizationException",
            Self::OrganizationAllFeaturesNotEnabled => "OrganizationAllFeaturesNotEnabledException",
            Self::NoSuchConfigurationRecorder(_) => "NoSuchConfigurationRecorderException",
            Self::MaxNumberOfConfigurationRecordersExceeded(_) => "MaxNumberOfConfigurationRecordersExceededException",
            Self::InvalidConfigurationRecorderName(_) => "InvalidConfigurationRecorderNameException",
            Self::InvalidRole(_) => "InvalidRoleException",
            Self::InvalidRecordingGroup(_) => "InvalidRecordingGroupException",
            Self::NoSuchRetentionConfiguration(_) => "NoSuchRetentionConfigurationException",
            Self::NoSuchDeliveryChannel(_) => "NoSuchDeliveryChannelException",
            Self::MaxNumberOfConfigRulesExceeded { .. } => FailureCode::MaxNumberOfConfigRulesExceeded.api_name(),
            Self::NoRunningConfigurationRecorder => "NoRunningConfigurationRecorderException",
            Self::ResourceNotDiscovered(..) => "ResourceNotDiscoveredException",
            Self::InvalidTimeRange => "InvalidTimeRangeException",
            Self::NoRecorderForDeliveryChannel | Self::NoRecorderForRules | Self::NoAvailableConfigurationRecorder => {
                FailureCode::NoAvailableConfigurationRecorder.api_name()
            }
            Self::NoAvailableDeliveryChannel => "NoAvailableDeliveryChannelException",
            Self::MaxNumberOfDeliveryChannelsExceeded(_) => "MaxNumberOfDeliveryChannelsExceededException",
            Self::InvalidDeliveryChannelName(_) => "InvalidDeliveryChannelNameException",
            Self::NoSuchBucket(_) => "NoSuchBucketException",
            Self::InvalidS3KeyPrefix(_) => "InvalidS3KeyPrefixException",
            Self::InvalidS3KmsKeyArn(_) => "InvalidS3KmsKeyArnException",
            Self::InvalidSnsTopicArn(_) => "InvalidSNSTopicARNException",
            Self::LastDeliveryChannelDeleteFailed(_) => "LastDeliveryChannelDeleteFailedException",
            Self::ResourceNotFound(_) => "ResourceNotFoundException",
            Self::TooManyTags(_) => "TooManyTagsException",
            Self::InvalidNextToken => "InvalidNextTokenException",
            Self::InvalidLimit(_) => "InvalidLimitException",
            Self::TemplateMissing(_) => "InternalFailure",
        }
    }
}
