//! Standards: those that AWS offers, and the subscriptions of an account's hub.

use super::page::{next_token, page, place_of};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::State;
use governance::central_configuration::commands::{BatchDisableStandards, BatchEnableStandards};
use governance::central_configuration::{self as hub, Rejection, StandardStatus, StandardSubscription, queries};
use governance::organizations::queries::Page;
use wire_securityhub::{
    BatchDisableStandardsRequest, BatchDisableStandardsResponse, BatchEnableStandardsRequest,
    BatchEnableStandardsResponse, DescribeStandardsRequest, DescribeStandardsResponse, GetEnabledStandardsRequest,
    GetEnabledStandardsResponse, Standard, StandardsManagedBy, StandardsStatusReason, StandardsSubscription,
};

pub async fn describe_standards(
    _: &Installation,
    call: &Call,
    input: DescribeStandardsRequest,
) -> Result<DescribeStandardsResponse, Refusal> {
    let providers = input.providers.unwrap_or_default();
    let parameters: Vec<&str> = providers.iter().map(String::as_str).collect();
    let scope = Scope { operation: "DescribeStandards", caller: &call.caller, parameters: &parameters };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let all =
        hub::Standard::ALL.into_iter().filter(|_| has_own(&providers)).map(|standard| (place_of(standard), standard));
    let found = Page::take(all.filter(|(place, _)| page.after.is_none_or(|after| *place > after)), page.limit);
    let standard = |standard: hub::Standard| Standard {
        standards_arn: Some(standard.arn(&call.caller.region)),
        name: Some(standard.title().to_owned()),
        description: Some(standard.description().to_owned()),
        enabled_by_default: Some(hub::Standard::ENABLED_BY_DEFAULT.contains(&standard)),
        standards_managed_by: Some(StandardsManagedBy {
            company: Some("AWS".to_owned()),
            product: Some("Security Hub".to_owned()),
        }),
        ..Standard::default()
    };
    Ok(DescribeStandardsResponse {
        standards: Some(found.items.into_iter().map(standard).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn batch_enable_standards(
    installation: &Installation,
    call: &Call,
    input: BatchEnableStandardsRequest,
) -> Result<BatchEnableStandardsResponse, Refusal> {
    let mut arns = Vec::new();
    for request in input.standards_subscription_requests {
        if request.standards_input.is_some_and(|input| !input.is_empty()) {
            return Err(Rejection::invalid("StandardsInput", "No standard takes input").into());
        }
        arns.push(request.standards_arn);
    }
    let executed = installation.engine.execute(call.caller.clone(), BatchEnableStandards { arns }).await?;
    Ok(BatchEnableStandardsResponse {
        standards_subscriptions: Some(subscriptions(call, &executed.after.state, &executed.output)),
    })
}

pub async fn batch_disable_standards(
    installation: &Installation,
    call: &Call,
    input: BatchDisableStandardsRequest,
) -> Result<BatchDisableStandardsResponse, Refusal> {
    let command = BatchDisableStandards { subscriptions: input.standards_subscription_arns };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(BatchDisableStandardsResponse {
        standards_subscriptions: Some(subscriptions(call, &executed.after.state, &executed.output)),
    })
}

pub async fn get_enabled_standards(
    _: &Installation,
    call: &Call,
    input: GetEnabledStandardsRequest,
) -> Result<GetEnabledStandardsResponse, Refusal> {
    let wanted = input.standards_subscription_arns.as_deref();
    let providers = input.providers.unwrap_or_default();
    let mut parameters: Vec<&str> = wanted.into_iter().flatten().map(String::as_str).collect();
    parameters.extend(providers.iter().map(String::as_str));
    let scope = Scope { operation: "GetEnabledStandards", caller: &call.caller, parameters: &parameters };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let all = queries::get_enabled_standards(&call.snapshot.state, &call.caller, wanted);
    // The standards' own order is their place.
    let places = all.into_iter().filter(|_| has_own(&providers)).map(|have| (place_of(have.standard), have));
    let after = places.filter(|(place, _)| page.after.is_none_or(|after| *place > after));
    let found = Page::take(after, page.limit);
    Ok(GetEnabledStandardsResponse {
        standards_subscriptions: Some(found.items.into_iter().map(|have| subscription(call, have)).collect()),
        next_token: next_token(&scope, found.next),
    })
}

/// Whether AWS is among the providers whose standards are asked for: only those are known here.
fn has_own(providers: &[String]) -> bool {
    providers.is_empty() || providers.iter().any(|provider| provider == "AWS")
}

/// The subscriptions of these standards, in the order in which they were asked for.
fn subscriptions(call: &Call, state: &State, asked: &[hub::Standard]) -> Vec<StandardsSubscription> {
    let all = queries::get_enabled_standards(state, &call.caller, None);
    let of = |standard: &hub::Standard| all.iter().find(|have| have.standard == *standard).copied();
    asked.iter().filter_map(of).map(|have| subscription(call, have)).collect()
}

fn subscription(call: &Call, have: StandardSubscription) -> StandardsSubscription {
    let (region, account) = (&call.caller.region, call.caller.account);
    StandardsSubscription {
        standards_subscription_arn: have.standard.subscription_arn(region, account),
        standards_arn: have.standard.arn(region),
        standards_input: Default::default(),
        standards_status: have.status.api_name().to_owned(),
        standards_controls_updatable: Some(
            match have.status {
                StandardStatus::Ready | StandardStatus::Incomplete | StandardStatus::Failed => "READY_FOR_UPDATES",
                StandardStatus::Pending | StandardStatus::Deleting => "NOT_READY_FOR_UPDATES",
            }
            .to_owned(),
        ),
        standards_status_reason: have
            .reason
            .map(|reason| StandardsStatusReason { status_reason_code: reason.api_name().to_owned() }),
        provider: None,
    }
}
