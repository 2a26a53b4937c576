//! What callers record themselves about resources. Such items are judged like those that are delivered.

use super::view::{View, broken};
use crate::app::App;
use crate::dispatch::Call;
use crate::refusal::Refusal;
use governance::conformance_packs::{RecordedResource, Rejection, check_identity};
use wire_config::{DeleteResourceConfigRequest, PutResourceConfigRequest};
use workers::evaluations::recording;

pub async fn put_resource_config(app: &App, call: &Call, input: PutResourceConfigRequest) -> Result<(), Refusal> {
    let view = View::of(app, call);
    let resource = RecordedResource::read(
        &input.resource_type,
        &input.resource_id,
        input.resource_name,
        &input.configuration,
        input.tags.unwrap_or_default(),
    )?;
    view.state.running_recorder(&view.place)?;
    recording::record(&app.engine, &view.place, resource).await.map_err(broken)
}

pub async fn delete_resource_config(app: &App, call: &Call, input: DeleteResourceConfigRequest) -> Result<(), Refusal> {
    let view = View::of(app, call);
    check_identity(&input.resource_type, &input.resource_id)?;
    view.state.running_recorder(&view.place)?;
    let deleted = recording::record_deletion(&app.engine, &view.place, &input.resource_type, &input.resource_id);
    if deleted.await.map_err(broken)? {
        return Ok(());
    }
    let message = format!("No resource {} of the type {} is recorded.", input.resource_id, input.resource_type);
    Err(Rejection::Validation(message).into())
}
