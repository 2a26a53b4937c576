//! Every refusal of AWS Organizations that can arise here, one variant a documented reason.

use super::handshake_constraint::HandshakeConstraint;
use super::recorded_texts;
use policies::PolicyType;

/// Why AWS Organizations refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants are the names of the API's exceptions; the texts say when they arise")]
pub enum Rejection {
    #[error("{}", recorded_texts::ACCESS_DENIED)]
    AccessDenied,
    #[error("Your account is not a member of an organization.")]
    OrganizationsNotInUse,
    #[error("The provided account is already a member of an organization.")]
    AlreadyInOrganization,
    #[error("The provided account is already closed.")]
    AccountAlreadyClosed,
    #[error("The provided account is already a delegated administrator for your organization.")]
    AccountAlreadyRegistered,
    #[error("{}", recorded_texts::ACCOUNT_NOT_FOUND)]
    AccountNotFound,
    #[error("The provided account is not a registered delegated administrator for your organization.")]
    AccountNotRegistered,
    #[error("You specified a child that doesn't exist.")]
    ChildNotFound,
    #[error("The request conflicts with the account's closure, which is in progress.")]
    Conflict,
    #[error("{0}")]
    ConstraintViolation(ConstraintViolation),
    #[error("You specified a create account request that doesn't exist.")]
    CreateAccountStatusNotFound,
    #[error("You specified a destination parent that doesn't exist.")]
    DestinationParentNotFound,
    #[error("The account is already in the destination.")]
    DuplicateAccount,
    #[error("A handshake with the same action and target is pending already.")]
    DuplicateHandshake,
    #[error("An OU with the same name already exists.")]
    DuplicateOrganizationalUnit,
    #[error("A policy with the specified name and type already exists.")]
    DuplicatePolicy,
    #[error("{}", recorded_texts::DUPLICATE_POLICY_ATTACHMENT)]
    DuplicatePolicyAttachment,
    #[error("The specified policy type has no effective policy for the target.")]
    EffectivePolicyNotFound,
    #[error("The handshake is already in the requested state.")]
    HandshakeAlreadyInState,
    #[error("{0}")]
    HandshakeConstraintViolation(HandshakeConstraint),
    #[error("You specified a handshake that doesn't exist.")]
    HandshakeNotFound,
    #[error("You can't do this with the handshake in its current state.")]
    InvalidHandshakeTransition,
    #[error("{0}")]
    InvalidInput(InvalidInput),
    #[error("You can't do this with the transfer in its current status.")]
    InvalidResponsibilityTransferTransition,
    /// Carries the reason and place for our own tools; the wire prints AWS's fixed text.
    #[error("The provided policy document does not meet the requirements of the specified policy type.")]
    MalformedPolicyDocument { policy_type: PolicyType, detail: String },
    /// AWS may well take the document: no exception of its own stands for what isn't known here.
    #[error("Bailiwick doesn't model everything that policies of the type {policy_type} may say: {detail}.")]
    PolicyContentNotModelled { policy_type: PolicyType, detail: String },
    #[error("You can't remove a management account from an organization.")]
    MasterCannotLeaveOrganization,
    #[error("You specified an organizational unit that isn't empty.")]
    OrganizationalUnitNotEmpty,
    #[error("You specified an organizational unit that doesn't exist.")]
    OrganizationalUnitNotFound,
    #[error("To delete an organization you must first remove all member accounts (except the master).")]
    OrganizationNotEmpty,
    #[error("You specified parent that doesn't exist.")]
    ParentNotFound,
    #[error(
        "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation."
    )]
    PolicyInUse,
    #[error("The policy isn't attached to the specified target.")]
    PolicyNotAttached,
    #[error("You specified a policy that doesn't exist.")]
    PolicyNotFound,
    #[error("The specified policy type is already enabled.")]
    PolicyTypeAlreadyEnabled,
    #[error("Your organization doesn't have all features enabled, which the specified policy type needs.")]
    PolicyTypeNotAvailableForOrganization,
    #[error("This operation can be performed only for enabled policy types.")]
    PolicyTypeNotEnabled,
    #[error("Changes to the policies of this type are in progress. Try the operation again later.")]
    PolicyChangesInProgress,
    /// Carries what is wrong and where for our own tools.
    #[error("{fault}")]
    InvalidResourcePolicy { fault: ResourcePolicyFault, detail: String },
    #[error("The organization has no resource policy.")]
    ResourcePolicyNotFound,
    #[error("You can't set tags together with another text of the resource policy. Use TagResource.")]
    TagsOfExistingResourcePolicy,
    #[error("The transfer is already in the requested status.")]
    ResponsibilityTransferAlreadyInStatus,
    #[error("You specified a transfer that doesn't exist.")]
    ResponsibilityTransferNotFound,
    #[error("You specified a root that doesn't exist.")]
    RootNotFound,
    #[error("You specified a source parent that doesn't exist.")]
    SourceParentNotFound,
    #[error("You specified a target that doesn't exist.")]
    TargetNotFound,
    #[error("AWS Organizations doesn't support this operation in the AWS Region that you called.")]
    UnsupportedApiEndpoint,
}

/// The reasons of ConstraintViolationException that can arise here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants are the API's reason codes")]
pub enum ConstraintViolation {
    #[error("You have exceeded the allowed number of AWS accounts.")]
    AccountNumberLimitExceeded,
    #[error("You have too many account creations in progress. Wait until some of them are finished.")]
    AccountCreationRateLimitExceeded,
    #[error("The organization has a transfer of responsibility that was asked for or runs. End it first.")]
    ActiveResponsibilityTransferProcess,
    #[error("The organization has more accounts than can be changed to all features in this way.")]
    AllFeaturesMigrationOrganizationSizeLimitExceeded,
    #[error("A closed account can't leave the organization before it is closed for good.")]
    AccountCannotLeaveOrganization,
    #[error("You can't close the management account of an organization.")]
    CannotCloseManagementAccount,
    #[error("{}", recorded_texts::CLOSE_ACCOUNT_QUOTA_EXCEEDED)]
    CloseAccountQuotaExceeded,
    #[error("You have too many account closures in progress. Wait until one of them is finished.")]
    CloseAccountRequestsLimitExceeded,
    #[error("AWS GovCloud (US) has no organizations with consolidated billing only.")]
    CreateOrganizationInBillingModeUnsupportedRegion,
    #[error("No account in AWS GovCloud (US) is paired with the management account.")]
    MasterAccountNotGovcloudEnabled,
    #[error(
        "The member account is missing one or more of the prerequisites required to operate as a standalone account. To add what is missing, sign-in to the member account using the AWS Organizations console, then select to leave the organization. You will then be prompted to enter any missing information."
    )]
    MemberAccountPaymentInstrumentRequired,
    #[error("The account was created too recently to leave the organization.")]
    WaitPeriodActive,
    #[error("You can't remove a delegated administrator from the organization. Deregister it first.")]
    CannotRemoveDelegatedAdministratorFromOrg,
    #[error("You have exceeded the allowed number of organizational units.")]
    OuNumberLimitExceeded,
    #[error("You have exceeded the allowed depth of organizational units.")]
    OuDepthLimitExceeded,
    #[error("You have exceeded the allowed number of policies.")]
    PolicyNumberLimitExceeded,
    #[error("You have exceeded the maximum policy size.")]
    PolicyContentLimitExceeded,
    #[error("You have attached the maximum number of policies to the specified target.")]
    MaxPolicyTypeAttachmentLimitExceeded,
    #[error("You can't detach the last policy of this type from the specified target.")]
    MinPolicyTypeAttachmentLimitExceeded,
    #[error(
        "The request failed because the organization does not have all features enabled. Please enable all features in your organization and then retry."
    )]
    OrganizationNotInAllFeaturesMode,
    #[error("The transfer would make a longer chain of transfers than is allowed.")]
    ResponsibilityTransferMaxLevelViolation,
    #[error("You have exceeded the allowed number of transfers to your organization.")]
    ResponsibilityTransferMaxInboundQuotaViolation,
    #[error("You have exceeded the allowed number of transfers from your organization.")]
    ResponsibilityTransferMaxOutboundQuotaViolation,
    #[error("You have exceeded the allowed number of transfers in all chains.")]
    ResponsibilityTransferMaxTransfersQuotaViolation,
    #[error("You can't change a transfer that was refused, taken back or withdrawn.")]
    TransferResponsibilityUpdateNotAllowed,
    #[error("You have exceeded the number of tags allowed on this resource.")]
    MaxTagLimitExceeded,
    #[error("The tags do not comply with the tag policy that is in force for this resource.")]
    TagPolicyViolation,
    #[error("You cannot register master account/yourself as delegated administrator for your organization.")]
    CannotRegisterMasterAsDelegatedAdministrator,
    #[error("You cannot register a suspended account as a delegated administrator.")]
    CannotRegisterSuspendedAccountAsDelegatedAdministrator,
    #[error("Another account is already the delegated administrator of this service. Deregister it first.")]
    DelegatedAdministratorExistsForThisService,
    #[error("You have exceeded the allowed number of delegated administrators for the service.")]
    MaxDelegatedAdministratorsForServiceLimitExceeded,
    #[error("{}", recorded_texts::SERVICE_ACCESS_NOT_ENABLED)]
    ServiceAccessNotEnabled,
    #[error("A policy type that depends on the service is enabled. Call DisablePolicyType first.")]
    PolicyTypeEnabledForThisService,
}

impl ConstraintViolation {
    /// The `Reason` member's value.
    pub fn reason(self) -> &'static str {
        match self {
            Self::AccountNumberLimitExceeded => "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            Self::AccountCreationRateLimitExceeded => "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
            Self::ActiveResponsibilityTransferProcess => "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
            Self::AllFeaturesMigrationOrganizationSizeLimitExceeded => {
                "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED"
            }
            Self::AccountCannotLeaveOrganization => "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
            Self::CannotCloseManagementAccount => "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
            Self::CloseAccountQuotaExceeded => "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
            Self::CloseAccountRequestsLimitExceeded => "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
            Self::CreateOrganizationInBillingModeUnsupportedRegion => {
                "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION"
            }
            Self::MasterAccountNotGovcloudEnabled => "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
            Self::MemberAccountPaymentInstrumentRequired => "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            Self::WaitPeriodActive => "WAIT_PERIOD_ACTIVE",
            Self::CannotRemoveDelegatedAdministratorFromOrg => "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
            Self::OuNumberLimitExceeded => "OU_NUMBER_LIMIT_EXCEEDED",
            Self::OuDepthLimitExceeded => "OU_DEPTH_LIMIT_EXCEEDED",
            Self::PolicyNumberLimitExceeded => "POLICY_NUMBER_LIMIT_EXCEEDED",
            Self::PolicyContentLimitExceeded => "POLICY_CONTENT_LIMIT_EXCEEDED",
            Self::MaxPolicyTypeAttachmentLimitExceeded => "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            Self::MinPolicyTypeAttachmentLimitExceeded => "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            Self::OrganizationNotInAllFeaturesMode => "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
            Self::ResponsibilityTransferMaxLevelViolation => "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
            Self::ResponsibilityTransferMaxInboundQuotaViolation => {
                "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION"
            }
            Self::ResponsibilityTransferMaxOutboundQuotaViolation => {
                "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION"
            }
            Self::ResponsibilityTransferMaxTransfersQuotaViolation => {
                "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION"
            }
            Self::TransferResponsibilityUpdateNotAllowed => "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
            Self::MaxTagLimitExceeded => "MAX_TAG_LIMIT_EXCEEDED",
            Self::TagPolicyViolation => "TAG_POLICY_VIOLATION",
            Self::CannotRegisterMasterAsDelegatedAdministrator => "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
            Self::CannotRegisterSuspendedAccountAsDelegatedAdministrator => {
                "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR"
            }
            Self::DelegatedAdministratorExistsForThisService => "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
            Self::MaxDelegatedAdministratorsForServiceLimitExceeded => {
                "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED"
            }
            Self::ServiceAccessNotEnabled => "SERVICE_ACCESS_NOT_ENABLED",
            Self::PolicyTypeEnabledForThisService => "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
        }
    }
}

/// The reasons of InvalidInputException that no constraint of the model covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants are the API's reason codes")]
pub enum InvalidInput {
    #[error("You can't change a policy that AWS manages.")]
    ImmutablePolicy,
    #[error("You can't detach this policy.")]
    NonDetachablePolicy,
    #[error("You specified a target that isn't supported: effective policies exist for accounts only.")]
    TargetNotSupported,
    #[error("You specified an unrecognized service principal.")]
    UnrecognizedServicePrincipal,
    #[error("{}", recorded_texts::DUPLICATE_TAG_KEY)]
    DuplicateTagKey,
    #[error("You specified a tag key that is reserved: keys may not begin with aws:.")]
    InvalidSystemTagsParameter,
    #[error("You specified a role name that is reserved: it may not begin with AWSServiceRoleFor.")]
    InvalidRoleName,
    #[error("{}", recorded_texts::INVALID_PATTERN)]
    InvalidPattern,
    #[error("{}", recorded_texts::INVALID_PATTERN)]
    InvalidPatternTargetId,
    #[error("You specified an invalid value.")]
    InvalidEnumPolicyType,
    #[error("You specified an invalid pagination token.")]
    InvalidNextToken,
    #[error("You specified a party type that can't be invited.")]
    InvalidPartyTypeTarget,
    #[error("You specified an invalid e-mail address for the invited account's owner.")]
    InvalidEmailAddressTarget,
    #[error("You can filter by the action or by the parent handshake, and not by both.")]
    MaxLimitExceededFilter,
    #[error("You specified a start date that is no date.")]
    InvalidStartDate,
    #[error("The start date has to be the beginning of a day, in UTC.")]
    StartDateNotBeginningOfDay,
    #[error("The start date has to be the first day of a month.")]
    StartDateNotBeginningOfMonth,
    #[error("The start date has to be at least a day ahead.")]
    StartDateTooEarly,
    #[error("The start date has to be in the next month or in the one after it.")]
    StartDateTooLate,
    #[error("You specified an end date that is no date.")]
    InvalidEndDate,
    #[error("The end date has to be the last millisecond of a month, in UTC.")]
    EndDateNotEndOfMonth,
    #[error("The end date is too early.")]
    EndDateTooEarly,
    #[error("The end date has to be in this month or in the next one.")]
    EndDateTooLate,
}

impl InvalidInput {
    /// The `Reason` member's value.
    pub fn reason(self) -> &'static str {
        match self {
            Self::ImmutablePolicy => "IMMUTABLE_POLICY",
            Self::NonDetachablePolicy => "NON_DETACHABLE_POLICY",
            Self::TargetNotSupported => "TARGET_NOT_SUPPORTED",
            Self::UnrecognizedServicePrincipal => "UNRECOGNIZED_SERVICE_PRINCIPAL",
            Self::DuplicateTagKey => "DUPLICATE_TAG_KEY",
            Self::InvalidSystemTagsParameter => "INVALID_SYSTEM_TAGS_PARAMETER",
            Self::InvalidRoleName => "INVALID_ROLE_NAME",
            Self::InvalidPattern => "INVALID_PATTERN",
            Self::InvalidPatternTargetId => "INVALID_PATTERN_TARGET_ID",
            Self::InvalidEnumPolicyType => "INVALID_ENUM_POLICY_TYPE",
            Self::InvalidNextToken => "INVALID_NEXT_TOKEN",
            Self::InvalidPartyTypeTarget => "INVALID_PARTY_TYPE_TARGET",
            Self::InvalidEmailAddressTarget => "INVALID_EMAIL_ADDRESS_TARGET",
            Self::MaxLimitExceededFilter => "MAX_LIMIT_EXCEEDED_FILTER",
            Self::InvalidStartDate => "INVALID_START_DATE",
            Self::StartDateNotBeginningOfDay => "START_DATE_NOT_BEGINNING_OF_DAY",
            Self::StartDateNotBeginningOfMonth => "START_DATE_NOT_BEGINNING_OF_MONTH",
            Self::StartDateTooEarly => "START_DATE_TOO_EARLY",
            Self::StartDateTooLate => "START_DATE_TOO_LATE",
            Self::InvalidEndDate => "INVALID_END_DATE",
            Self::EndDateNotEndOfMonth => "END_DATE_NOT_END_OF_MONTH",
            Self::EndDateTooEarly => "END_DATE_TOO_EARLY",
            Self::EndDateTooLate => "END_DATE_TOO_LATE",
        }
    }
}

/// What is wrong with a resource policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants are the API's reason codes")]
pub enum ResourcePolicyFault {
    #[error("The provided resource policy isn't a valid policy document.")]
    InvalidResourcePolicyJson,
    #[error("The provided resource policy names a principal that isn't valid.")]
    InvalidPrincipal,
    #[error("The provided resource policy names an action that can't be delegated.")]
    UnsupportedActionInResourcePolicy,
    #[error("The provided resource policy names a policy type that isn't supported.")]
    UnsupportedPolicyTypeInResourcePolicy,
    #[error("The provided resource policy names a resource that isn't supported.")]
    UnsupportedResourceInResourcePolicy,
}

impl ResourcePolicyFault {
    /// The `Reason` member's value.
    pub fn reason(self) -> &'static str {
        match self {
            Self::InvalidResourcePolicyJson => "INVALID_RESOURCE_POLICY_JSON",
            Self::InvalidPrincipal => "INVALID_PRINCIPAL",
            Self::UnsupportedActionInResourcePolicy => "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
            Self::UnsupportedPolicyTypeInResourcePolicy => "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
            Self::UnsupportedResourceInResourcePolicy => "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
        }
    }
}

impl From<ConstraintViolation> for Rejection {
    fn from(reason: ConstraintViolation) -> Self {
        Self::ConstraintViolation(reason)
    }
}

impl From<HandshakeConstraint> for Rejection {
    fn from(reason: HandshakeConstraint) -> Self {
        Self::HandshakeConstraintViolation(reason)
    }
}

impl From<InvalidInput> for Rejection {
    fn from(reason: InvalidInput) -> Self {
        Self::InvalidInput(reason)
    }
}
