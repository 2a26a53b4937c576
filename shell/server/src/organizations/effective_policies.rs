//! The effective policy of an account.

use super::from_wire;
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::organizations::queries;
use wire_organizations::{DescribeEffectivePolicyRequest, DescribeEffectivePolicyResponse, EffectivePolicy};

pub async fn describe_effective_policy(
    _: &Installation,
    call: &Call,
    input: DescribeEffectivePolicyRequest,
) -> Result<DescribeEffectivePolicyResponse, Refusal> {
    let view = View::of(call)?;
    let policy_type = from_wire::policy_type(&input.policy_type)?;
    let account = match &input.target_id {
        Some(target) => queries::check_effective_policy_target(&from_wire::target(target)?)?,
        None => call.caller.account,
    };
    let found = queries::describe_effective_policy(view.organizations, view.organization, account, policy_type)?;
    let effective_policy = EffectivePolicy {
        policy_content: Some(documents::to_json(&found.content)),
        last_updated_timestamp: Some(found.updated_at.millis()),
        target_id: Some(account.to_string()),
        policy_type: Some(policy_type.api_name().to_owned()),
    };
    Ok(DescribeEffectivePolicyResponse { effective_policy: Some(effective_policy) })
}
