//! Texts of Security Hub that are AWS's to the letter, known from recordings of its answers. `{}` stands for a name or a number. Those that stand elsewhere are our own words.

/// An account without a hub.
pub const NOT_SUBSCRIBED: &str = "Account {} is not subscribed to AWS Security Hub";
/// A hub that is to be disabled and isn't there.
pub const SUBSCRIPTION_MISSING: &str = "Account is not subscribed to Security Hub";
/// Who doesn't administer the organization.
pub const NOT_ADMINISTRATOR: &str = "Account {} is not an administrator for this organization";
/// Who doesn't configure the organization centrally.
pub const NOT_CENTRAL_ADMINISTRATOR: &str =
    "Must be a Security Hub delegated administrator with Central Configuration enabled";
/// An account that a policy configures.
pub const MANAGED_CENTRALLY: &str = "This account is currently associated with a central configuration policy, so only the administrator can access this operation.";
/// An account outside every organization.
pub const NOT_IN_ORGANIZATION: &str = "Your account is not a member of an organization";
/// A hub that is there.
pub const ALREADY_SUBSCRIBED: &str = "Account is already subscribed to Security Hub";
/// The administrator's hub.
pub const ADMINISTRATOR_HUB: &str = "Cannot disable Security Hub on the Security Hub administrator";
/// A member that a policy configures.
pub const MANAGED_BY_POLICY: &str = "Account {} is managed by a configuration policy";
/// What only local configuration has.
pub const AUTO_ENABLE_UNDER_CENTRAL: &str =
    "Auto Enable and AutoEnableStandards can not be enabled for Central Configuration";
/// An aggregator in a member.
pub const AGGREGATOR_BY_MEMBER: &str = "A finding aggregator cannot be created by a member account.";
/// A policy that says too little.
pub const STANDARDS_AND_CONTROLS_MISSING: &str = "Invalid semantics: Enabled standards and security control configurations must be configured when Security Hub is enabled";
/// A standard that isn't one.
pub const STANDARD_UNKNOWN: &str = "Invalid Standards Arn: '{}'";
/// A control that isn't the caller's.
pub const OTHERS_CONTROL: &str = "Account id {} is not authorized to perform action on resource: {}";

/// All of them.
pub const RECORDED_TEXTS: [&str; 14] = [
    NOT_SUBSCRIBED,
    SUBSCRIPTION_MISSING,
    NOT_ADMINISTRATOR,
    NOT_CENTRAL_ADMINISTRATOR,
    MANAGED_CENTRALLY,
    NOT_IN_ORGANIZATION,
    ALREADY_SUBSCRIBED,
    ADMINISTRATOR_HUB,
    MANAGED_BY_POLICY,
    AUTO_ENABLE_UNDER_CENTRAL,
    AGGREGATOR_BY_MEMBER,
    STANDARDS_AND_CONTROLS_MISSING,
    STANDARD_UNKNOWN,
    OTHERS_CONTROL,
];
