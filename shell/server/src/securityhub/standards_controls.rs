//! Controls by the ids that they have inside one standard.

use super::page::{next_token, page};
use super::security_controls::remediation_url;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::Rejection;
use governance::central_configuration::commands::UpdateStandardsControl;
use governance::central_configuration::queries::standards_controls::{
    StandardsControl, describe_standards_controls as described,
};
use governance::organizations::queries::Page;
use wire_securityhub::{
    self as wire, DescribeStandardsControlsRequest, DescribeStandardsControlsResponse, UpdateStandardsControlRequest,
    UpdateStandardsControlResponse,
};

pub async fn describe_standards_controls(
    _: &Installation,
    call: &Call,
    input: DescribeStandardsControlsRequest,
) -> Result<DescribeStandardsControlsResponse, Refusal> {
    let parameters = [input.standards_subscription_arn.as_str()];
    let scope = Scope { operation: "DescribeStandardsControls", caller: &call.caller, parameters: &parameters };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let all = described(&call.snapshot.state, &call.caller, &input.standards_subscription_arn)?.into_iter();
    let found = Page::take(all.filter(|(place, _)| page.after.is_none_or(|after| *place > after)), page.limit);
    Ok(DescribeStandardsControlsResponse {
        controls: Some(found.items.iter().map(|found| control(call, found)).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn update_standards_control(
    installation: &Installation,
    call: &Call,
    input: UpdateStandardsControlRequest,
) -> Result<UpdateStandardsControlResponse, Refusal> {
    let enabled = match input.control_status.as_deref() {
        Some("ENABLED") => true,
        Some("DISABLED") => false,
        _ => return Err(Rejection::invalid("ControlStatus", "It should be ENABLED or DISABLED").into()),
    };
    // An empty one is none: Terraform sends it where nobody gave a reason.
    let disabled_reason = input.disabled_reason.filter(|reason| !reason.trim().is_empty()).map(Into::into);
    let command = UpdateStandardsControl { arn: input.standards_control_arn, enabled, disabled_reason };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(UpdateStandardsControlResponse {})
}

fn control(call: &Call, found: &StandardsControl) -> wire::StandardsControl {
    let (region, account) = (&call.caller.region, call.caller.account);
    let standing = &found.standing;
    wire::StandardsControl {
        standards_control_arn: Some(found.standard.control_arn(region, account, found.id)),
        control_status: Some(if standing.enabled { "ENABLED" } else { "DISABLED" }.to_owned()),
        disabled_reason: standing.reason.as_ref().filter(|_| !standing.enabled).map(ToString::to_string),
        control_status_updated_at: Some(standing.at.millis()),
        control_id: Some(found.control_id()),
        title: Some(found.control.title.to_owned()),
        description: Some(found.control.description()),
        remediation_url: Some(remediation_url(found.control)),
        severity_rating: Some(found.control.severity.to_owned()),
        related_requirements: Some(found.control.requirements_in(found.standard)),
    }
}
