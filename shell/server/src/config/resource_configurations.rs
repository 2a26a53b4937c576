//! What callers record themselves about resources. Such items are judged like those that are delivered.

use super::view::View;
use crate::app::App;
use crate::call::Call;
use crate::refusal::Refusal;
use governance::conformance_packs::{RecordedResource, Rejection, check_identity};
use wire_config::{DeleteResourceConfigRequest, PutResourceConfigRequest};

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
    app.evidence.record(app.arrival(), &view.place, resource).await?;
    app.engine.touch();
    Ok(())
}

pub async fn delete_resource_config(app: &App, call: &Call, input: DeleteResourceConfigRequest) -> Result<(), Refusal> {
    let view = View::of(app, call);
    check_identity(&input.resource_type, &input.resource_id)?;
    view.state.running_recorder(&view.place)?;
    let (resource_type, resource_id) = (&input.resource_type, &input.resource_id);
    if app.evidence.record_deletion(app.arrival(), &view.place, resource_type, resource_id).await? {
        app.engine.touch();
        return Ok(());
    }
    let message = format!("No resource {} of the type {} is recorded.", input.resource_id, input.resource_type);
    Err(Rejection::Validation(message).into())
}
