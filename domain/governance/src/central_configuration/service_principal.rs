//! Who Security Hub is to AWS Organizations.

/// The principal under which Organizations knows Security Hub.
pub const SERVICE_PRINCIPAL: &str = "securityhub.amazonaws.com";
