//! Every refusal of Security Hub that can arise here. Where AWS's words are known they are used; elsewhere the text names the
//! missing step and the operation that does it.

use super::recorded_texts;
use crate::filled::filled;
use identifiers::{AccountId, Region};

/// The exceptions that Security Hub answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants are the API's exceptions")]
pub enum Exception {
    AccessDenied,
    InvalidAccess,
    InvalidInput,
    LimitExceeded,
    ResourceConflict,
    ResourceInUse,
    ResourceNotFound,
}

/// Why Security Hub refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the texts say when each arises")]
pub enum Rejection {
    // The caller, and what has to be set up first.
    #[error("{}", filled(recorded_texts::NOT_SUBSCRIBED, &[.0]))]
    NotSubscribed(AccountId),
    #[error("{}", filled(recorded_texts::NOT_ADMINISTRATOR, &[.0]))]
    NotAdministrator(AccountId),
    #[error("{}", recorded_texts::NOT_CENTRAL_ADMINISTRATOR)]
    NotCentralAdministrator,
    #[error(
        "Must be a Security Hub delegated administrator with Central Configuration enabled. Central configuration is managed in its home Region {home}."
    )]
    NotHomeRegion { home: Region },
    #[error("{}", recorded_texts::MANAGED_CENTRALLY)]
    ManagedCentrally,
    #[error(
        "A Security Hub CSPM policy of AWS Organizations governs this account in this Region. Change the policy with UpdatePolicy, or detach it with DetachPolicy"
    )]
    GovernedByOrganizationsPolicy,
    #[error(
        "Security Hub CSPM policies of AWS Organizations are attached, beside which there is no central configuration. Call DetachPolicy first"
    )]
    OrganizationsPoliciesInUse,
    #[error("{}", recorded_texts::NOT_IN_ORGANIZATION)]
    NotInOrganization,
    #[error("Only the organization's management account {0} can designate the Security Hub administrator")]
    NotManagementAccount(AccountId),
    #[error("The organization doesn't have all features enabled, which a Security Hub administrator needs")]
    NeedsAllFeatures,
    #[error("Only the Security Hub administrator {0} can change how findings are generated from controls")]
    GeneratorByMember(AccountId),

    // Hubs.
    #[error("{}", recorded_texts::ALREADY_SUBSCRIBED)]
    AlreadySubscribed,
    #[error("{}", recorded_texts::ADMINISTRATOR_HUB)]
    AdministratorHub,
    #[error("{}", recorded_texts::SUBSCRIPTION_MISSING)]
    SubscriptionMissing,
    #[error(
        "Account {account} is a member of the Security Hub administrator {administrator}, which has to call DisassociateMembers before Security Hub can be disabled"
    )]
    MemberHub { account: AccountId, administrator: AccountId },
    #[error("Hub {0} was not found")]
    HubNotFound(String),

    // Administrators.
    #[error("Account {0} is not a member of the organization")]
    AccountNotInOrganization(AccountId),
    #[error("Account {0} is suspended and can't administer Security Hub")]
    AccountSuspended(AccountId),
    #[error(
        "Account {0} is the Security Hub administrator of the organization already. Call DisableOrganizationAdminAccount first"
    )]
    OtherAdministrator(AccountId),
    #[error(
        "Account {0} is registered as delegated administrator of securityhub.amazonaws.com. Call DeregisterDelegatedAdministrator first"
    )]
    OtherDelegatedAdministrator(AccountId),
    #[error("Account {0} is being removed as Security Hub administrator. Retry when it is gone")]
    AdministratorBeingRemoved(AccountId),
    #[error("Account {0} is not the Security Hub administrator in this Region")]
    AdministratorNotFound(AccountId),
    #[error(
        "Central configuration is enabled. Call UpdateOrganizationConfiguration with LOCAL before the administrator is removed"
    )]
    AdministratorInCentralUse,

    // Members.
    #[error("{}", filled(recorded_texts::MANAGED_BY_POLICY, &[.0]))]
    ManagedByPolicy(AccountId),
    #[error("Account {0} is not a member")]
    MemberNotFound(AccountId),

    // Organization configuration.
    #[error("{}", recorded_texts::AUTO_ENABLE_UNDER_CENTRAL)]
    AutoEnableUnderCentral,
    #[error(
        "The management account can't administer a centrally configured organization. Call EnableOrganizationAdminAccount for a member account"
    )]
    ManagementAccountAsAdministrator,
    #[error("Central configuration needs a finding aggregator. Call CreateFindingAggregator in the home Region first")]
    AggregatorMissing,
    #[error("Central configuration can be enabled in the home Region {home} only, where the finding aggregator is")]
    CentralOutsideHome { home: Region },
    #[error("Central configuration is in force and is changed in its home Region {home} only")]
    OrganizationConfigurationOutsideHome { home: Region },
    #[error(
        "{policies} configuration policies and {associations} associations are left. Call StartConfigurationPolicyDisassociation for every association and DeleteConfigurationPolicy for every policy before LOCAL"
    )]
    CentralStillUsed { policies: usize, associations: usize },

    #[error(
        "Configurations are still being disassociated, and the number of their targets is {0}. Retry when that is through"
    )]
    DisassociationsInProgress(usize),

    #[error(
        "Central configuration is being set up. Retry when DescribeOrganizationConfiguration no longer says PENDING"
    )]
    SwitchInProgress,

    // Finding aggregators.
    #[error("{}", recorded_texts::AGGREGATOR_BY_MEMBER)]
    AggregatorByMember,
    #[error("Only the Security Hub administrator {0} can change the finding aggregator")]
    AggregatorChangedByMember(AccountId),
    #[error("The account has a finding aggregator in {0} already. Call DeleteFindingAggregator there first")]
    AggregatorExists(Region),
    #[error("Finding aggregator {0} was not found")]
    AggregatorNotFound(String),
    #[error("The finding aggregator can be changed in the home Region {0} only")]
    AggregatorOutsideHome(Region),
    #[error("{0} is a Region that has to be opted in to and can't be the home Region")]
    OptInHome(Region),
    #[error("Regions must be given with RegionLinkingMode {0}")]
    RegionsMissing(&'static str),
    #[error("Regions can't be given with RegionLinkingMode {0}")]
    RegionsUnwanted(&'static str),
    #[error("{0} is not a Region")]
    UnknownRegion(Region),
    #[error("At most 50 Regions can be given")]
    TooManyRegions,

    // Policies.
    #[error("Configuration policy {0} was not found")]
    PolicyNotFound(String),
    #[error("A configuration policy named {0} exists already")]
    PolicyNameTaken(String),
    #[error("The organization has {0} configuration policies, which is the limit")]
    TooManyPolicies(usize),
    #[error(
        "Configuration policy {policy} is still applied, and the number of its targets is {targets}. Call StartConfigurationPolicyDisassociation for each first"
    )]
    PolicyInUse { policy: String, targets: usize },
    #[error(
        "Configuration policy {policy} is still being disassociated, and the number of its targets is {targets}. Retry when that is through"
    )]
    PolicyBeingDisassociated { policy: String, targets: usize },
    #[error("Invalid parameter '{name}'. {problem}")]
    InvalidParameter { name: &'static str, problem: String },
    #[error("{}", recorded_texts::STANDARDS_AND_CONTROLS_MISSING)]
    StandardsAndControlsMissing,
    #[error(
        "Invalid semantics: Exactly one of EnabledSecurityControlIdentifiers and DisabledSecurityControlIdentifiers must be configured when Security Hub is enabled"
    )]
    OneControlList,
    #[error("Invalid semantics: {0}")]
    InvalidSemantics(String),

    // Associations.
    #[error("Target {0} was not found in the organization")]
    TargetNotFound(String),
    #[error("Target {0} has no configuration policy association")]
    AssociationNotFound(String),
    #[error("{configuration} is not applied to target {target}, so it can't be disassociated from it")]
    NotApplied { target: String, configuration: String },
    #[error("A policy that disables Security Hub can't be associated with the Security Hub administrator {0}")]
    DisablingPolicyOnAdministrator(AccountId),

    // Standards and controls of an account.
    #[error("{}", filled(recorded_texts::STANDARD_UNKNOWN, &[.0]))]
    StandardUnknown(String),
    #[error("Standard {0} is being disabled. Retry when GetEnabledStandards no longer lists it")]
    StandardBeingDisabled(String),
    #[error("Invalid Standards Subscription Arn: '{0}'")]
    SubscriptionUnknown(String),
    #[error("Security control {0} was not found")]
    ControlNotFound(String),
    #[error("Security control {control} is not available in {region}")]
    ControlUnavailable { control: &'static str, region: Region },
    #[error("Security control {0} is being updated. Retry when BatchGetSecurityControls says READY")]
    ControlUpdating(&'static str),
    #[error("Standards subscription {0} was not found")]
    SubscriptionNotFound(String),
    #[error("{}", filled(recorded_texts::OTHERS_CONTROL, &[account, arn]))]
    OthersControl { account: AccountId, arn: String },
    #[error("Standards control {0} was not found in an enabled standard")]
    StandardsControlNotFound(String),
    #[error("DisabledReason should be given for disabling control")]
    DisabledReasonMissing,
    #[error("DisabledReason should not be given for action other than disabling control")]
    DisabledReasonUnwanted,
    #[error("1 to {0} items can be given in one call")]
    ItemCount(usize),

    // Products.
    #[error("{0} is not the ARN of a product that sends findings in this Region")]
    ProductUnknown(String),
    #[error("Findings of product {0} are imported already")]
    ProductEnabled(String),
    #[error("Product subscription {0} was not found")]
    ProductSubscriptionNotFound(String),

    // Tags and lists.
    #[error("Resource {0} was not found")]
    ResourceNotFound(String),
    #[error("A resource can have {0} tags")]
    TooManyTags(usize),
    #[error("At most {0} targets can be asked for in one call")]
    TooManyTargets(usize),
}

impl Rejection {
    /// An invalid member of a request.
    pub fn invalid(name: &'static str, problem: impl Into<String>) -> Self {
        Self::InvalidParameter { name, problem: problem.into() }
    }

    /// The exception that it is answered as.
    pub fn exception(&self) -> Exception {
        match self {
            Self::NotSubscribed(_) | Self::NotAdministrator(_) | Self::MemberHub { .. } => Exception::InvalidAccess,
            Self::NotCentralAdministrator
            | Self::NotHomeRegion { .. }
            | Self::ManagedCentrally
            | Self::GovernedByOrganizationsPolicy
            | Self::ManagedByPolicy(_)
            | Self::OthersControl { .. }
            | Self::NotInOrganization
            | Self::NotManagementAccount(_)
            | Self::NeedsAllFeatures
            | Self::GeneratorByMember(_)
            | Self::AdministratorInCentralUse
            | Self::ManagementAccountAsAdministrator
            | Self::CentralOutsideHome { .. }
            | Self::OrganizationConfigurationOutsideHome { .. }
            | Self::AggregatorChangedByMember(_) => Exception::AccessDenied,
            Self::AlreadySubscribed
            | Self::OrganizationsPoliciesInUse
            | Self::CentralStillUsed { .. }
            | Self::DisassociationsInProgress(_)
            | Self::PolicyBeingDisassociated { .. }
            | Self::ProductEnabled(_)
            | Self::SwitchInProgress
            | Self::PolicyNameTaken(_)
            | Self::PolicyInUse { .. } => Exception::ResourceConflict,
            Self::HubNotFound(_)
            | Self::SubscriptionMissing
            | Self::MemberNotFound(_)
            | Self::SubscriptionNotFound(_)
            | Self::StandardsControlNotFound(_)
            | Self::ProductSubscriptionNotFound(_)
            | Self::AggregatorMissing
            | Self::AggregatorNotFound(_)
            | Self::PolicyNotFound(_)
            | Self::TargetNotFound(_)
            | Self::AssociationNotFound(_)
            | Self::NotApplied { .. }
            | Self::ControlNotFound(_)
            | Self::ResourceNotFound(_) => Exception::ResourceNotFound,
            Self::ControlUpdating(_) => Exception::ResourceInUse,
            Self::TooManyPolicies(_) => Exception::LimitExceeded,
            Self::AdministratorHub
            | Self::DisabledReasonMissing
            | Self::DisabledReasonUnwanted
            | Self::ProductUnknown(_)
            | Self::AccountNotInOrganization(_)
            | Self::AccountSuspended(_)
            | Self::OtherAdministrator(_)
            | Self::OtherDelegatedAdministrator(_)
            | Self::AdministratorBeingRemoved(_)
            | Self::AdministratorNotFound(_)
            | Self::AutoEnableUnderCentral
            | Self::AggregatorByMember
            | Self::AggregatorExists(_)
            | Self::AggregatorOutsideHome(_)
            | Self::OptInHome(_)
            | Self::RegionsMissing(_)
            | Self::RegionsUnwanted(_)
            | Self::UnknownRegion(_)
            | Self::TooManyRegions
            | Self::InvalidParameter { .. }
            | Self::StandardsAndControlsMissing
            | Self::OneControlList
            | Self::InvalidSemantics(_)
            | Self::DisablingPolicyOnAdministrator(_)
            | Self::StandardUnknown(_)
            | Self::StandardBeingDisabled(_)
            | Self::SubscriptionUnknown(_)
            | Self::ControlUnavailable { .. }
            | Self::ItemCount(_)
            | Self::TooManyTags(_)
            | Self::TooManyTargets(_) => Exception::InvalidInput,
        }
    }
}

impl Exception {
    /// The exception's name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::AccessDenied => "AccessDeniedException",
            Self::InvalidAccess => "InvalidAccessException",
            Self::InvalidInput => "InvalidInputException",
            Self::LimitExceeded => "LimitExceededException",
            Self::ResourceConflict => "ResourceConflictException",
            Self::ResourceInUse => "ResourceInUseException",
            Self::ResourceNotFound => "ResourceNotFoundException",
        }
    }
}
