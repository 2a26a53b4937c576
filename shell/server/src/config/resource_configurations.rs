//! What callers record themselves about resources. Such items are judged like those that are delivered.

use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::conformance_packs::{RecordedResource, Rejection, check_identity};
use wire_config::{DeleteResourceConfigRequest, PutResourceConfigRequest};

pub async fn put_resource_config(
    installation: &Installation,
    call: &Call,
    input: PutResourceConfigRequest,
) -> Result<(), Refusal> {
    let view = View::of(installation, call);
    let resource = RecordedResource::read(
        &input.resource_type,
        &input.resource_id,
        input.resource_name,
        &input.configuration,
        input.tags.unwrap_or_default(),
    )?;
    view.state.running_recorder(&view.place)?;
    installation.evidence.record(installation.arrival(), &view.place, resource).await?;
    installation.engine.touch();
    Ok(())
}

pub async fn delete_resource_config(
    installation: &Installation,
    call: &Call,
    input: DeleteResourceConfigRequest,
) -> Result<(), Refusal> {
    let view = View::of(installation, call);
    check_identity(&input.resource_type, &input.resource_id)?;
    view.state.running_recorder(&view.place)?;
    let (resource_type, resource_id) = (&input.resource_type, &input.resource_id);
    if installation.evidence.record_deletion(installation.arrival(), &view.place, resource_type, resource_id).await? {
        installation.engine.touch();
        return Ok(());
    }
    let message = format!("No resource {} of the type {} is recorded.", input.resource_id, input.resource_type);
    Err(Rejection::Validation(message).into())
}
