//! How long the history of resources is kept.

use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::conformance_packs::commands::{DeleteRetentionConfiguration, PutRetentionConfiguration};
use governance::conformance_packs::{Place, Rejection, RetentionConfiguration};
use wire_config as wire;
use wire_config::{
    DeleteRetentionConfigurationRequest, DescribeRetentionConfigurationsRequest,
    DescribeRetentionConfigurationsResponse, PutRetentionConfigurationRequest, PutRetentionConfigurationResponse,
};

pub async fn put_retention_configuration(
    installation: &Installation,
    call: &Call,
    input: PutRetentionConfigurationRequest,
) -> Result<PutRetentionConfigurationResponse, Refusal> {
    let days = input.retention_period_in_days;
    // The model lets no other numbers through.
    let retention_period_in_days = u32::try_from(days)
        .map_err(|_| Rejection::InvalidParameterValue(format!("{days} is no RetentionPeriodInDays.")))?;
    let command = PutRetentionConfiguration { retention_period_in_days };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(PutRetentionConfigurationResponse { retention_configuration: Some(shown(&executed.output)) })
}

pub async fn delete_retention_configuration(
    installation: &Installation,
    call: &Call,
    input: DeleteRetentionConfigurationRequest,
) -> Result<(), Refusal> {
    let command = DeleteRetentionConfiguration { name: input.retention_configuration_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn describe_retention_configurations(
    _: &Installation,
    call: &Call,
    input: DescribeRetentionConfigurationsRequest,
) -> Result<DescribeRetentionConfigurationsResponse, Refusal> {
    if input.next_token.is_some() {
        // There is one at most, so that no answer ever had a token.
        return Err(Rejection::InvalidNextToken.into());
    }
    let place = Place::new(call.caller.account, call.caller.region.clone());
    let kept = call.snapshot.state.conformance_packs.retention_configurations.get(&place);
    for name in input.retention_configuration_names.unwrap_or_default() {
        if kept.is_none_or(|kept| kept.name != name) {
            return Err(Rejection::NoSuchRetentionConfiguration(name).into());
        }
    }
    let retention_configurations = Some(kept.map(shown).into_iter().collect());
    Ok(DescribeRetentionConfigurationsResponse { retention_configurations, next_token: None })
}

fn shown(kept: &RetentionConfiguration) -> wire::RetentionConfiguration {
    wire::RetentionConfiguration {
        name: kept.name.to_string(),
        retention_period_in_days: kept.retention_period_in_days.into(),
    }
}
