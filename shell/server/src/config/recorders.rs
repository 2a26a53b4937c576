//! Configuration recorders.

use super::from_wire;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use governance::conformance_packs::commands::{
    DeleteConfigurationRecorder, PutConfigurationRecorder, RequestedRecordingGroup, StartConfigurationRecorder,
    StopConfigurationRecorder,
};
use governance::conformance_packs::{
    Place, Recorder, RecordingFrequency, RecordingGroup, RecordingMode, RecordingModeOverride, RecordingStrategy,
    Rejection,
};
use identifiers::Timestamp;
use smol_str::SmolStr;
use wire_config as wire;
use wire_config::{
    DeleteConfigurationRecorderRequest, DescribeConfigurationRecorderStatusRequest,
    DescribeConfigurationRecorderStatusResponse, DescribeConfigurationRecordersRequest,
    DescribeConfigurationRecordersResponse, ListConfigurationRecordersRequest, ListConfigurationRecordersResponse,
    PutConfigurationRecorderRequest, StartConfigurationRecorderRequest, StopConfigurationRecorderRequest,
};

pub async fn put_configuration_recorder(
    installation: &Installation,
    call: &Call,
    input: PutConfigurationRecorderRequest,
) -> Result<(), Refusal> {
    let recorder = input.configuration_recorder;
    let of_services = [
        (recorder.service_principal.is_some(), "servicePrincipal"),
        (recorder.recording_scope.as_deref() == Some("INTERNAL"), "recordingScope INTERNAL"),
        (recorder.connector_arn.is_some(), "connectorArn"),
        (recorder.scope_configuration.is_some(), "scopeConfiguration"),
    ];
    if let Some((_, member)) = of_services.iter().find(|(given, _)| *given) {
        let message = format!("A customer managed configuration recorder can't have a {member}.");
        return Err(Rejection::Validation(message).into());
    }
    let command = PutConfigurationRecorder {
        name: from_wire::text(recorder.name),
        role_arn: from_wire::text(recorder.role_arn),
        group: recorder.recording_group.map(requested_group),
        mode: recorder.recording_mode.map(recording_mode),
        tags: from_wire::tags(input.tags, Rejection::Validation)?,
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn start_configuration_recorder(
    installation: &Installation,
    call: &Call,
    input: StartConfigurationRecorderRequest,
) -> Result<(), Refusal> {
    let command = StartConfigurationRecorder { name: input.configuration_recorder_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn stop_configuration_recorder(
    installation: &Installation,
    call: &Call,
    input: StopConfigurationRecorderRequest,
) -> Result<(), Refusal> {
    let command = StopConfigurationRecorder { name: input.configuration_recorder_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn delete_configuration_recorder(
    installation: &Installation,
    call: &Call,
    input: DeleteConfigurationRecorderRequest,
) -> Result<(), Refusal> {
    let command = DeleteConfigurationRecorder { name: input.configuration_recorder_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn describe_configuration_recorders(
    _: &Installation,
    call: &Call,
    input: DescribeConfigurationRecordersRequest,
) -> Result<DescribeConfigurationRecordersResponse, Refusal> {
    let asked = Asked { names: input.configuration_recorder_names, principal: input.service_principal, arn: input.arn };
    let shown = found(call, asked)?.map(|(place, recorder)| wire::ConfigurationRecorder {
        arn: Some(recorder.arn(&place)),
        name: Some(recorder.name.to_string()),
        role_arn: Some(recorder.role_arn.to_string()),
        recording_group: Some(shown_group(&recorder.group)),
        recording_mode: Some(shown_mode(recorder.mode.as_ref())),
        recording_scope: Some(PAID.to_owned()),
        ..wire::ConfigurationRecorder::default()
    });
    Ok(DescribeConfigurationRecordersResponse { configuration_recorders: Some(shown.into_iter().collect()) })
}

pub async fn describe_configuration_recorder_status(
    _: &Installation,
    call: &Call,
    input: DescribeConfigurationRecorderStatusRequest,
) -> Result<DescribeConfigurationRecorderStatusResponse, Refusal> {
    let asked = Asked { names: input.configuration_recorder_names, principal: input.service_principal, arn: input.arn };
    let shown = found(call, asked)?.map(|(place, recorder)| {
        let changed = recorder.started_at.max(recorder.stopped_at);
        wire::ConfigurationRecorderStatus {
            arn: Some(recorder.arn(&place)),
            name: Some(recorder.name.to_string()),
            last_start_time: recorder.started_at.map(Timestamp::millis),
            last_stop_time: recorder.stopped_at.map(Timestamp::millis),
            recording: Some(recorder.recording),
            last_status: Some(if recorder.started_at.is_some() { "SUCCESS" } else { "PENDING" }.to_owned()),
            last_status_change_time: changed.map(Timestamp::millis),
            ..wire::ConfigurationRecorderStatus::default()
        }
    });
    Ok(DescribeConfigurationRecorderStatusResponse {
        configuration_recorders_status: Some(shown.into_iter().collect()),
    })
}

pub async fn list_configuration_recorders(
    _: &Installation,
    call: &Call,
    input: ListConfigurationRecordersRequest,
) -> Result<ListConfigurationRecordersResponse, Refusal> {
    const PAGE: usize = 20;
    let filters = input.filters.unwrap_or_default();
    // All filters must match, each with any of its values; the model knows only the one by scope.
    let wanted = filters.iter().all(|filter| {
        filter.filter_value.as_ref().is_none_or(|values| values.is_empty() || values.iter().any(|value| value == PAID))
    });
    let asked = Asked { names: None, principal: None, arn: None };
    let entries = found(call, asked)?.filter(|_| wanted).map(|(place, recorder)| {
        let shown = wire::ConfigurationRecorderSummary {
            arn: recorder.arn(&place),
            name: recorder.name.to_string(),
            service_principal: None,
            recording_scope: PAID.to_owned(),
            provider: None,
        };
        (recorder.name.to_string(), shown)
    });
    let values: Vec<&str> =
        filters.iter().flat_map(|filter| filter.filter_value.iter().flatten().map(String::as_str)).collect();
    let scope =
        Scope { operation: "ListConfigurationRecorders", caller: &call.caller, parameters: &[&values.join(",")] };
    let size = page::size(input.max_results, PAGE);
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), size, entries)?;
    Ok(ListConfigurationRecordersResponse { configuration_recorder_summaries: list, next_token })
}

/// The scope of recorders that customers manage.
const PAID: &str = "PAID";

/// Which recorders are asked for.
struct Asked {
    names: Option<Vec<String>>,
    principal: Option<String>,
    arn: Option<String>,
}

/// The caller's recorder. Only one can be asked for, and it must be there; services have no recorders of their own here.
fn found(call: &Call, asked: Asked) -> Result<Option<(Place, &Recorder)>, Refusal> {
    let place = Place::new(call.caller.account, call.caller.region.clone());
    let recorder = call.snapshot.state.conformance_packs.recorders.get(&place);
    let missing = |what: String| Refusal::from(Rejection::NoSuchConfigurationRecorder(what));
    let names = asked.names.unwrap_or_default();
    if names.len() + usize::from(asked.principal.is_some()) + usize::from(asked.arn.is_some()) > 1 {
        let message = "Only one configuration recorder can be asked for.".to_owned();
        return Err(Rejection::Validation(message).into());
    }
    if let Some(principal) = asked.principal.as_ref().filter(|principal| !principal.ends_with(".amazonaws.com")) {
        return Err(Rejection::Validation(format!("{principal} is not the principal of a service.")).into());
    }
    if let Some(principal) = asked.principal {
        return Err(missing(principal));
    }
    for name in names {
        if recorder.is_none_or(|recorder| recorder.name != name) {
            return Err(missing(name));
        }
    }
    if let Some(arn) = asked.arn.filter(|arn| recorder.is_none_or(|recorder| recorder.arn(&place) != *arn)) {
        return Err(missing(arn));
    }
    Ok(recorder.map(|recorder| (place, recorder)))
}

fn requested_group(group: wire::RecordingGroup) -> RequestedRecordingGroup {
    RequestedRecordingGroup {
        all_supported: group.all_supported.unwrap_or(false),
        include_global_resource_types: group.include_global_resource_types.unwrap_or(false),
        resource_types: from_wire::texts(group.resource_types),
        excluded_resource_types: from_wire::texts(
            group.exclusion_by_resource_types.and_then(|types| types.resource_types),
        ),
        strategy: group.recording_strategy.and_then(|it| RecordingStrategy::parse(&it.use_only?)),
    }
}

fn shown_group(group: &RecordingGroup) -> wire::RecordingGroup {
    let texts = |list: &[SmolStr]| list.iter().map(ToString::to_string).collect();
    wire::RecordingGroup {
        all_supported: Some(group.all_supported),
        include_global_resource_types: Some(group.include_global_resource_types),
        resource_types: Some(texts(&group.resource_types)),
        exclusion_by_resource_types: Some(wire::ExclusionByResourceTypes {
            resource_types: Some(texts(&group.excluded_resource_types)),
        }),
        recording_strategy: Some(wire::RecordingStrategy { use_only: Some(group.strategy.api_name().to_owned()) }),
    }
}

fn frequency(text: &str) -> RecordingFrequency {
    // The model allows no other words.
    RecordingFrequency::parse(text).unwrap_or(RecordingFrequency::Continuous)
}

fn recording_mode(mode: wire::RecordingMode) -> RecordingMode {
    let overrides = mode.recording_mode_overrides.unwrap_or_default().into_iter().map(|one| RecordingModeOverride {
        description: from_wire::text(one.description),
        resource_types: one.resource_types.into_iter().map(SmolStr::from).collect(),
        frequency: frequency(&one.recording_frequency),
    });
    RecordingMode { frequency: frequency(&mode.recording_frequency), overrides: overrides.collect() }
}

fn shown_mode(mode: Option<&RecordingMode>) -> wire::RecordingMode {
    let Some(mode) = mode else {
        let recording_frequency = RecordingFrequency::Continuous.api_name().to_owned();
        return wire::RecordingMode { recording_frequency, recording_mode_overrides: None };
    };
    let overrides = mode.overrides.iter().map(|one| wire::RecordingModeOverride {
        description: one.description.as_ref().map(ToString::to_string),
        resource_types: one.resource_types.iter().map(ToString::to_string).collect(),
        recording_frequency: one.frequency.api_name().to_owned(),
    });
    wire::RecordingMode {
        recording_frequency: mode.frequency.api_name().to_owned(),
        recording_mode_overrides: (!mode.overrides.is_empty()).then(|| overrides.collect()),
    }
}
