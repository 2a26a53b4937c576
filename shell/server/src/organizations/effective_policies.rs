//! The effective policies of accounts, and what is wrong with those that don't take effect.

use super::view::{View, next_token, page};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::queries;
use wire_organizations::{
    DescribeEffectivePolicyRequest, DescribeEffectivePolicyResponse, EffectivePolicy, EffectivePolicyValidationError,
    ListAccountsWithInvalidEffectivePolicyRequest, ListAccountsWithInvalidEffectivePolicyResponse,
    ListEffectivePolicyValidationErrorsRequest, ListEffectivePolicyValidationErrorsResponse,
};

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

pub async fn list_accounts_with_invalid_effective_policy(
    _: &Installation,
    call: &Call,
    input: ListAccountsWithInvalidEffectivePolicyRequest,
) -> Result<ListAccountsWithInvalidEffectivePolicyResponse, Refusal> {
    let view = View::of(call)?;
    let policy_type = from_wire::policy_type(&input.policy_type)?;
    let parameters = [input.policy_type.as_str()];
    let operation = "ListAccountsWithInvalidEffectivePolicy";
    let scope = Scope { operation, caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found =
        queries::accounts_with_invalid_effective_policy(view.organizations, view.organization, policy_type, wanted)?;
    Ok(ListAccountsWithInvalidEffectivePolicyResponse {
        accounts: Some(found.items.into_iter().map(|account| to_wire::account(&view, account)).collect()),
        policy_type: Some(policy_type.api_name().to_owned()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn list_effective_policy_validation_errors(
    _: &Installation,
    call: &Call,
    input: ListEffectivePolicyValidationErrorsRequest,
) -> Result<ListEffectivePolicyValidationErrorsResponse, Refusal> {
    let view = View::of(call)?;
    let account = from_wire::id(&input.account_id)?;
    let policy_type = from_wire::policy_type(&input.policy_type)?;
    let parameters = [input.account_id.as_str(), input.policy_type.as_str()];
    let operation = "ListEffectivePolicyValidationErrors";
    let scope = Scope { operation, caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::effective_policy_validation_errors(
        view.organizations,
        view.organization,
        account,
        policy_type,
        wanted,
    )?;
    let errors = found.errors.items.into_iter().map(|error| EffectivePolicyValidationError {
        error_code: Some(error.code.api_name().to_owned()),
        error_message: Some(error.message),
        path_to_error: Some(error.path),
        contributing_policies: Some(error.contributing_policies.iter().map(ToString::to_string).collect()),
    });
    Ok(ListEffectivePolicyValidationErrorsResponse {
        account_id: Some(account.to_string()),
        policy_type: Some(policy_type.api_name().to_owned()),
        path: Some(found.path),
        evaluation_timestamp: Some(found.evaluated_at.millis()),
        next_token: next_token(&scope, found.errors.next),
        effective_policy_validation_errors: Some(errors.collect()),
    })
}
