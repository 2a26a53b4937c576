//! ARNs and ids that name configuration policies, read from requests.

use super::configuration_policy::{ConfigurationPolicy, ConfigurationPolicyId};
use super::rejection::Rejection;
use crate::state::State;
use identifiers::OrganizationId;

/// The policy of an organization that an ARN or a UUID names.
pub fn policy_by_identifier<'a>(
    state: &'a State,
    organization: &OrganizationId,
    identifier: &str,
) -> Result<&'a ConfigurationPolicy, Rejection> {
    let is_arn = identifier.starts_with("arn:");
    let id = if is_arn { identifier.rsplit('/').next().unwrap_or_default() } else { identifier };
    id.parse::<ConfigurationPolicyId>()
        .ok()
        .and_then(|id| state.central_configuration.policies.get(&id))
        .filter(|policy| policy.organization == *organization && (!is_arn || policy.arn() == identifier))
        .ok_or_else(|| Rejection::PolicyNotFound(identifier.to_owned()))
}
