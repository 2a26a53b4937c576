//! Quotas that a change brings something nearer to: what was made with room to spare, and the next one may be refused.

use super::accounts::key_of;
use crate::context::Quotas;
use crate::state::State;
use identifiers::{OrganizationId, PolicyId, TargetId};
use policies::PolicyType;

/// Near is where four fifths are used.
const NEAR: [usize; 2] = [4, 5];

/// A quota of which more is used than was, and little is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaUse {
    /// What it limits.
    pub quota: Quota,
    /// How much was used.
    pub before: usize,
    /// How much is.
    pub after: usize,
    /// How much may be.
    pub limit: usize,
}

/// What is limited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quota {
    /// Accounts of an organization.
    Accounts(OrganizationId),
    /// Units of an organization.
    Units(OrganizationId),
    /// Policies of a type in an organization.
    Policies(OrganizationId, PolicyType),
    /// Policies of a type that are attached to a node.
    Attachments(TargetId, PolicyType),
    /// Characters of a policy.
    Characters(PolicyId),
    /// Security Hub's configuration policies in an organization.
    ConfigurationPolicies(OrganizationId),
}

/// Quotas of which more is used than was, and little is left.
pub fn quota_uses(before: &State, after: &State, quotas: &Quotas) -> Vec<QuotaUse> {
    let mut found = Vec::new();
    let mut see = |quota: Quota, was: usize, is: usize, limit: usize| {
        let [part, whole] = NEAR;
        if is > was && is.saturating_mul(whole) >= limit.saturating_mul(part) {
            found.push(QuotaUse { quota, before: was, after: is, limit });
        }
    };
    let (were, are) = (&before.organizations, &after.organizations);
    for (id, organization) in &are.organizations {
        let was = were.organizations.get(id);
        let accounts = was.map_or(0, |was| was.accounts_counted());
        see(Quota::Accounts(id.clone()), accounts, organization.accounts_counted(), quotas.accounts);
        let units = was.map_or(0, |was| was.unit_count);
        see(Quota::Units(id.clone()), units, organization.unit_count, quotas.organizational_units);
        if were.policies_by_organization.diff(&are.policies_by_organization).next().is_some() {
            for policy_type in PolicyType::ALL {
                let count = |state: &crate::organizations::State| {
                    state.policies_of(id).filter(|policy| policy.policy_type == policy_type).count()
                };
                let limit = quotas.policies(policy_type);
                see(Quota::Policies(id.clone(), policy_type), count(were), count(are), limit);
            }
        }
        let count = |state: &State| state.central_configuration.policies_of(id).count();
        see(Quota::ConfigurationPolicies(id.clone()), count(before), count(after), quotas.configuration_policies);
    }
    for change in were.attachments.diff(&are.attachments) {
        let target = key_of(&change);
        for policy_type in PolicyType::ALL {
            let count = |state: &crate::organizations::State| state.attached(target, policy_type).count();
            let quota = Quota::Attachments(target.clone(), policy_type);
            see(quota, count(were), count(are), policy_type.max_attachments());
        }
    }
    for change in were.policies.diff(&are.policies) {
        let id = key_of(&change);
        let Some(policy) = are.policies.get(id) else { continue };
        let size = |content: &str| policy.policy_type.size(content);
        let was = were.policies.get(id).map_or(0, |was| size(&was.content));
        see(Quota::Characters(id.clone()), was, size(&policy.content), policy.policy_type.max_characters());
    }
    found
}
