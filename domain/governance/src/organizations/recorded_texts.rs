//! Texts of refusals that are AWS's to the letter, known from recordings of its answers. Those that stand elsewhere are our own words.

/// Whoever may not do it.
pub const ACCESS_DENIED: &str = "You don't have permissions to access this resource.";
/// An account that isn't there, or isn't where the request says.
pub const ACCOUNT_NOT_FOUND: &str = "You specified an account that doesn't exist.";
/// A policy that is attached already.
pub const DUPLICATE_POLICY_ATTACHMENT: &str = "A policy with the specified name and type already exists.";
/// A tag's key twice in a request.
pub const DUPLICATE_TAG_KEY: &str = "Your request includes duplicate tag keys";
/// More closures than a month allows.
pub const CLOSE_ACCOUNT_QUOTA_EXCEEDED: &str = "You have exceeded close account quota for the past 30 days.";
/// A value of the wrong form.
pub const INVALID_PATTERN: &str = "You provided a value that does not match the required pattern.";
/// A delegated administrator of a service that isn't trusted.
pub const SERVICE_ACCESS_NOT_ENABLED: &str = "You must enable service access before you delegate an administrator for this service. Call the AWS API EnableAWSServiceAccess first.";

/// All of them.
pub const RECORDED_TEXTS: [&str; 7] = [
    ACCESS_DENIED,
    ACCOUNT_NOT_FOUND,
    DUPLICATE_POLICY_ATTACHMENT,
    DUPLICATE_TAG_KEY,
    CLOSE_ACCOUNT_QUOTA_EXCEEDED,
    INVALID_PATTERN,
    SERVICE_ACCESS_NOT_ENABLED,
];
