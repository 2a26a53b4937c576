//! The services that an organization can trust, and what each offers: facts that AWS publishes and extends, as AWS Organizations'
//! user guide has them in November 2026.

use crate::context::ServicePrincipals;

/// How many accounts a service lets an organization delegate it to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delegation {
    /// None: the management account alone uses the service for the organization.
    Unsupported,
    /// One account.
    One,
    /// As many as the quota allows.
    Several,
    /// So many, whatever the quota says.
    UpTo(usize),
}

/// AWS Config says that an organization can have up to three delegated administrators.
const CONFORMANCE_PACKS: &str = "config-multiaccountsetup.amazonaws.com";

/// Services that can be trusted and delegated to several accounts.
const SEVERAL: [&str; 40] = [
    "access-analyzer.amazonaws.com",
    "account.amazonaws.com",
    "agent-registry.amazonaws.com",
    "auditmanager.amazonaws.com",
    "backup.amazonaws.com",
    "cloudtrail.amazonaws.com",
    "compute-optimizer.amazonaws.com",
    "config-multiaccountsetup.amazonaws.com",
    "config.amazonaws.com",
    "cost-optimization-hub.bcm.amazonaws.com",
    "dashboard.eks.amazonaws.com",
    "devops-guru.amazonaws.com",
    "ec2.capacitymanager.amazonaws.com",
    "health.amazonaws.com",
    "iam.amazonaws.com",
    "ipam.amazonaws.com",
    "license-manager-linux-subscriptions.amazonaws.com",
    "license-manager.amazonaws.com",
    "license-manager.member-account.amazonaws.com",
    "malware-protection.guardduty.amazonaws.com",
    "member.org.stacksets.cloudformation.amazonaws.com",
    "mgn.amazonaws.com",
    "networkflowmonitor.amazonaws.com",
    "networkmanager.amazonaws.com",
    "notifications.amazonaws.com",
    "observabilityadmin.amazonaws.com",
    "private-marketplace.marketplace.amazonaws.com",
    "procurement-insights.marketplace.amazonaws.com",
    "reachabilityanalyzer.networkinsights.amazonaws.com",
    "reporting.trustedadvisor.amazonaws.com",
    "resiliencehub.amazonaws.com",
    "resource-explorer-2.amazonaws.com",
    "security-ir.amazonaws.com",
    "securitylake.amazonaws.com",
    "selfservicereporting.managedservices.amazonaws.com",
    "servicecatalog.amazonaws.com",
    "ssm.amazonaws.com",
    "sso.amazonaws.com",
    "storage-lens.s3.amazonaws.com",
    "topology.networkflowmonitor.amazonaws.com",
];

/// Services that can be trusted and delegated to one account.
const ONE: [&str; 6] = [
    "detective.amazonaws.com",
    "fms.amazonaws.com",
    "guardduty.amazonaws.com",
    "inspector2.amazonaws.com",
    "macie.amazonaws.com",
    "securityhub.amazonaws.com",
];

/// Services that can be trusted and not delegated.
const UNSUPPORTED: [&str; 12] = [
    "aws-artifact-account-sync.amazonaws.com",
    "billing-cost-management.amazonaws.com",
    "controltower.amazonaws.com",
    "ds.amazonaws.com",
    "ec2.amazonaws.com",
    "license-management.marketplace.amazonaws.com",
    "opsdatasync.ssm.amazonaws.com",
    "q.amazonaws.com",
    "ram.amazonaws.com",
    "servicequotas.amazonaws.com",
    "tagpolicies.tag.amazonaws.com",
    "wellarchitected.amazonaws.com",
];

/// What a service offers; nothing for a principal that AWS Organizations doesn't recognize. The principal of stack sets is
/// not among them: that service enables itself, and only its member principal is accepted here. Where any service is taken, one
/// that isn't known is taken to have several delegated administrators.
pub fn delegation(principal: &str, taken: ServicePrincipals) -> Option<Delegation> {
    let lenient = || (taken == ServicePrincipals::Lenient && could_be_one(principal)).then_some(Delegation::Several);
    known(principal).or_else(lenient)
}

/// Whether a service is on the list.
pub fn is_known(principal: &str) -> bool {
    known(principal).is_some()
}

/// Whether AWS could have a service of this name.
fn could_be_one(principal: &str) -> bool {
    let labels = principal.strip_suffix(".amazonaws.com").into_iter().flat_map(|name| name.split('.'));
    let is_label = |label: &str| {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !label.is_empty() && label.bytes().all(fits)
    };
    principal.ends_with(".amazonaws.com") && labels.into_iter().all(is_label)
}

fn known(principal: &str) -> Option<Delegation> {
    if principal == CONFORMANCE_PACKS {
        Some(Delegation::UpTo(3))
    } else if SEVERAL.contains(&principal) {
        Some(Delegation::Several)
    } else if ONE.contains(&principal) {
        Some(Delegation::One)
    } else if UNSUPPORTED.contains(&principal) {
        Some(Delegation::Unsupported)
    } else {
        None
    }
}

/// Every service that can be trusted.
pub fn all() -> impl Iterator<Item = &'static str> {
    SEVERAL.into_iter().chain(ONE).chain(UNSUPPORTED)
}
