//! A request to create an account: asked for now, concluded later by a worker.

use super::tags::Tags;
use identifiers::{AccountId, CreateAccountRequestId, OrganizationId, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// One CreateAccount or CreateGovCloudAccount request and what has come of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountCreation {
    /// The request's id.
    pub id: CreateAccountRequestId,
    /// The organization that asked.
    pub organization: OrganizationId,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// The address of the new root user.
    pub email: SmolStr,
    /// The new account's name.
    pub name: SmolStr,
    /// The role that the management account will be able to assume.
    pub role_name: SmolStr,
    /// Tags for the new account.
    pub tags: Tags,
    /// Whether an account in AWS GovCloud (US) was asked for, too.
    pub govcloud: bool,
    /// Whether the same address had been asked for before, and that request was still running.
    #[serde(default)]
    pub repeated: bool,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// The earliest moment at which it may be concluded.
    pub due_at: Timestamp,
    /// Where it is.
    pub state: CreationState,
}

/// Where a request is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CreationState {
    /// Waiting for a worker.
    InProgress,
    /// The account is there.
    Succeeded {
        /// The new account.
        account: AccountId,
        /// The account in AWS GovCloud (US) that belongs to it.
        govcloud_account: Option<AccountId>,
        /// When it was made.
        at: Timestamp,
    },
    /// There won't be an account.
    Failed {
        /// Why.
        reason: FailureReason,
        /// When that was found.
        at: Timestamp,
    },
}

/// Why an account wasn't created (`CreateAccountFailureReason`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FailureReason {
    /// Another account has the address.
    EmailAlreadyExists,
    /// The organization is full.
    AccountLimitExceeded,
    /// AWS can't use the address.
    InvalidEmail,
    /// A request with the same data is still running.
    ConcurrentAccountModification,
    /// There is an account in AWS GovCloud (US) with the address.
    GovcloudAccountAlreadyExists,
    /// AWS failed.
    InternalFailure,
    /// The payer's address isn't one.
    InvalidAddress,
    /// The payer has no means of payment.
    MissingPaymentInstrument,
    /// The payer's means of payment isn't accepted.
    InvalidPaymentInstrument,
    /// Nobody has validated the business.
    MissingBusinessValidation,
    /// AWS couldn't verify the business behind the account.
    FailedBusinessValidation,
    /// The validation of the business isn't done.
    PendingBusinessValidation,
    /// The business can't be validated under this identity.
    InvalidIdentityForBusinessValidation,
    /// The state of the business's validation is unknown.
    UnknownBusinessValidation,
}

impl CreationState {
    /// The name on the wire.
    pub fn api_name(&self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded { .. } => "SUCCEEDED",
            Self::Failed { .. } => "FAILED",
        }
    }
}

impl FailureReason {
    /// Every reason. Those after the first four arise only where a fault asks for them.
    pub const ALL: [Self; 14] = [
        Self::EmailAlreadyExists,
        Self::AccountLimitExceeded,
        Self::InvalidEmail,
        Self::ConcurrentAccountModification,
        Self::GovcloudAccountAlreadyExists,
        Self::InternalFailure,
        Self::InvalidAddress,
        Self::MissingPaymentInstrument,
        Self::InvalidPaymentInstrument,
        Self::MissingBusinessValidation,
        Self::FailedBusinessValidation,
        Self::PendingBusinessValidation,
        Self::InvalidIdentityForBusinessValidation,
        Self::UnknownBusinessValidation,
    ];

    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::EmailAlreadyExists => "EMAIL_ALREADY_EXISTS",
            Self::AccountLimitExceeded => "ACCOUNT_LIMIT_EXCEEDED",
            Self::InvalidEmail => "INVALID_EMAIL",
            Self::ConcurrentAccountModification => "CONCURRENT_ACCOUNT_MODIFICATION",
            Self::GovcloudAccountAlreadyExists => "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            Self::InternalFailure => "INTERNAL_FAILURE",
            Self::InvalidAddress => "INVALID_ADDRESS",
            Self::MissingPaymentInstrument => "MISSING_PAYMENT_INSTRUMENT",
            Self::InvalidPaymentInstrument => "INVALID_PAYMENT_INSTRUMENT",
            Self::MissingBusinessValidation => "MISSING_BUSINESS_VALIDATION",
            Self::FailedBusinessValidation => "FAILED_BUSINESS_VALIDATION",
            Self::PendingBusinessValidation => "PENDING_BUSINESS_VALIDATION",
            Self::InvalidIdentityForBusinessValidation => "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
            Self::UnknownBusinessValidation => "UNKNOWN_BUSINESS_VALIDATION",
        }
    }
}
