//! The reasons of HandshakeConstraintViolationException that can arise here.

/// What keeps a handshake from being sent or accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants are the API's reason codes")]
pub enum HandshakeConstraint {
    #[error("You have exceeded the allowed number of AWS accounts; invitations that are pending count.")]
    AccountNumberLimitExceeded,
    #[error("You have exceeded the number of invitations that you can send in one day.")]
    HandshakeRateLimitExceeded,
    #[error("The account is already a member of an organization.")]
    AlreadyInAnOrganization,
    #[error("The organization has all features enabled already.")]
    OrganizationAlreadyHasAllFeatures,
    #[error("The organization is already on its way to all features.")]
    OrganizationIsAlreadyPendingAllFeaturesMigration,
    #[error("The account's membership was changed too recently.")]
    OrganizationMembershipChangeRateLimitExceeded,
    #[error("The organization's bills are transferred to you already.")]
    ResponsibilityTransferAlreadyExists,
    #[error("An organization can't transfer its bills to itself.")]
    SourceAndTargetCannotMatch,
    #[error("The target isn't the management account of an organization.")]
    TargetAccountValidationFailure,
}

impl HandshakeConstraint {
    /// The `Reason` member's value.
    pub fn reason(self) -> &'static str {
        match self {
            Self::AccountNumberLimitExceeded => "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            Self::HandshakeRateLimitExceeded => "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            Self::AlreadyInAnOrganization => "ALREADY_IN_AN_ORGANIZATION",
            Self::OrganizationAlreadyHasAllFeatures => "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
            Self::OrganizationIsAlreadyPendingAllFeaturesMigration => {
                "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION"
            }
            Self::OrganizationMembershipChangeRateLimitExceeded => "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
            Self::ResponsibilityTransferAlreadyExists => "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
            Self::SourceAndTargetCannotMatch => "SOURCE_AND_TARGET_CANNOT_MATCH",
            Self::TargetAccountValidationFailure => "TARGET_ACCOUNT_VALIDATION_FAILURE",
        }
    }
}
