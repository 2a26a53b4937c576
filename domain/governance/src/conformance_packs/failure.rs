//! Why a pack couldn't be deployed to a place.

use super::recorded_texts::NO_RECORDER_FOR_RULES;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The codes of a failed deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FailureCode {
    /// The account has no configuration recorder.
    NoAvailableConfigurationRecorder,
    /// The account would have too many packs.
    MaxNumberOfConformancePacksExceeded,
    /// The account would have too many rules.
    MaxNumberOfConfigRulesExceeded,
    /// The template doesn't resolve for this account.
    ConformancePackTemplateValidation,
    /// A rule isn't one that can be put.
    InvalidParameterValue,
    /// A rule can't be deleted: the service's role isn't allowed to. No deployment fails with it, and every failed deletion does.
    AccessDenied,
}

impl FailureCode {
    /// Every code.
    pub const ALL: [Self; 6] = [
        Self::NoAvailableConfigurationRecorder,
        Self::MaxNumberOfConformancePacksExceeded,
        Self::MaxNumberOfConfigRulesExceeded,
        Self::ConformancePackTemplateValidation,
        Self::InvalidParameterValue,
        Self::AccessDenied,
    ];

    /// Whether it is deletions that fail with it, and not deployments.
    pub fn is_of_deletions(self) -> bool {
        self == Self::AccessDenied
    }

    /// The text of a failure that a fault asked for.
    pub fn injected_message(self) -> Arc<str> {
        format!("{}: a fault was asked for.", self.api_name()).into()
    }

    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::NoAvailableConfigurationRecorder => "NoAvailableConfigurationRecorderException",
            Self::MaxNumberOfConformancePacksExceeded => "MaxNumberOfConformancePacksExceededException",
            Self::MaxNumberOfConfigRulesExceeded => "MaxNumberOfConfigRulesExceededException",
            Self::ConformancePackTemplateValidation => "ConformancePackTemplateValidationException",
            Self::InvalidParameterValue => "InvalidParameterValueException",
            Self::AccessDenied => "AccessDeniedException",
        }
    }
}

/// Why a deployment failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Under which exception the API tells it.
    pub code: FailureCode,
    /// The text.
    pub message: Arc<str>,
}

/// The failure of a deployment to an account that records nothing.
pub(super) fn no_recorder() -> Failure {
    Failure { code: FailureCode::NoAvailableConfigurationRecorder, message: NO_RECORDER_FOR_RULES.into() }
}
