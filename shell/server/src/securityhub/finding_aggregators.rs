//! The finding aggregator: the home Region and those linked to it.

use super::from_wire;
use super::page::only_page;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::central_configuration::commands::{
    CreateFindingAggregator, DeleteFindingAggregator, UpdateFindingAggregator,
};
use governance::central_configuration::{self, queries};
use wire_securityhub::{
    CreateFindingAggregatorRequest, CreateFindingAggregatorResponse, DeleteFindingAggregatorRequest,
    DeleteFindingAggregatorResponse, FindingAggregator, GetFindingAggregatorRequest, GetFindingAggregatorResponse,
    ListFindingAggregatorsRequest, ListFindingAggregatorsResponse, UpdateFindingAggregatorRequest,
    UpdateFindingAggregatorResponse,
};

/// What Create, Get and Update tell: three shapes of the same members.
macro_rules! aggregator {
    ($shape:ident, $aggregator:expr) => {{
        let aggregator: &central_configuration::FindingAggregator = $aggregator;
        $shape {
            finding_aggregator_arn: Some(aggregator.arn()),
            finding_aggregation_region: Some(aggregator.region.to_string()),
            region_linking_mode: Some(aggregator.mode.api_name().to_owned()),
            regions: Some(aggregator.regions.iter().map(ToString::to_string).collect()),
        }
    }};
}

pub async fn create_finding_aggregator(
    installation: &Installation,
    call: &Call,
    input: CreateFindingAggregatorRequest,
) -> Result<CreateFindingAggregatorResponse, Refusal> {
    let mode = from_wire::region_linking_mode(&input.region_linking_mode)?;
    let command = CreateFindingAggregator { mode, regions: from_wire::regions(input.regions)? };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(aggregator!(CreateFindingAggregatorResponse, &executed.output))
}

pub async fn get_finding_aggregator(
    _: &Installation,
    call: &Call,
    input: GetFindingAggregatorRequest,
) -> Result<GetFindingAggregatorResponse, Refusal> {
    let found = queries::get_finding_aggregator(&call.snapshot.state, &call.caller, &input.finding_aggregator_arn)?;
    Ok(aggregator!(GetFindingAggregatorResponse, found))
}

pub async fn list_finding_aggregators(
    _: &Installation,
    call: &Call,
    input: ListFindingAggregatorsRequest,
) -> Result<ListFindingAggregatorsResponse, Refusal> {
    only_page(input.next_token.as_deref())?;
    let found = queries::list_finding_aggregators(&call.snapshot.state, &call.caller);
    let aggregators = found.into_iter().map(|have| FindingAggregator { finding_aggregator_arn: Some(have.arn()) });
    Ok(ListFindingAggregatorsResponse { finding_aggregators: Some(aggregators.collect()), next_token: None })
}

pub async fn update_finding_aggregator(
    installation: &Installation,
    call: &Call,
    input: UpdateFindingAggregatorRequest,
) -> Result<UpdateFindingAggregatorResponse, Refusal> {
    let command = UpdateFindingAggregator {
        arn: input.finding_aggregator_arn,
        mode: from_wire::region_linking_mode(&input.region_linking_mode)?,
        regions: from_wire::regions(input.regions)?,
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(aggregator!(UpdateFindingAggregatorResponse, &executed.output))
}

pub async fn delete_finding_aggregator(
    installation: &Installation,
    call: &Call,
    input: DeleteFindingAggregatorRequest,
) -> Result<DeleteFindingAggregatorResponse, Refusal> {
    let command = DeleteFindingAggregator { arn: input.finding_aggregator_arn };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(DeleteFindingAggregatorResponse {})
}
