//! Where a pack's template comes from, and reading it with all its problems at once.

use crate::bucket_owner::owner_of;
use crate::call::Call;
use crate::gate::ObjectGate;
use crate::installation::Installation;
use crate::refusal::Refusal;
use buckets::{Need, ReadError};
use bytes::Bytes;
use evaluation::templates::TemplateProblem;
use governance::conformance_packs::{PackTemplate, Rejection};
use std::sync::Arc;

/// The largest template in object storage, in bytes.
const OBJECT_LIMIT: u64 = 300 * 1024;

/// A template with the text to store.
pub struct Source {
    /// What the text says.
    pub template: Arc<PackTemplate>,
    /// The text by its digest.
    pub blob: (String, Bytes),
}

/// How the two kinds of packs refuse.
#[derive(Clone, Copy)]
pub struct Refuse {
    /// Members that don't go together.
    pub members: fn(String) -> Rejection,
    /// A template that can't be used.
    pub template: fn(Vec<TemplateProblem>) -> Rejection,
}

/// The template of a request; object storage goes before the body.
pub async fn read(
    installation: &Installation,
    call: &Call,
    uri: Option<&str>,
    body: Option<String>,
    refuse: Refuse,
) -> Result<Source, Refusal> {
    let text = match (uri, body) {
        (Some(uri), _) => read_object(installation, call, uri, refuse).await?,
        (None, Some(body)) => body,
        (None, None) => {
            let message = "A conformance pack needs a template: TemplateS3Uri or TemplateBody.".to_owned();
            return Err((refuse.members)(message).into());
        }
    };
    let digest = engine::digest(text.as_bytes());
    let (for_parse, keep) = (digest.clone(), text.clone());
    let parsed = tokio::task::spawn_blocking(move || PackTemplate::parse(for_parse, &text)).await;
    let parsed = parsed.map_err(|_| unreadable(refuse, "the template could not be read"))?;
    let template = Arc::new(parsed.map_err(refuse.template)?);
    engine::templates::remember(&template);
    Ok(Source { template, blob: (digest, Bytes::from(keep)) })
}

async fn read_object(installation: &Installation, call: &Call, uri: &str, refuse: Refuse) -> Result<String, Refusal> {
    let place = uri.strip_prefix("s3://").and_then(|rest| rest.split_once('/'));
    let Some((bucket, key)) = place.filter(|(bucket, key)| !bucket.is_empty() && !key.is_empty()) else {
        let message = format!("TemplateS3Uri {uri} doesn't name a bucket and a key.");
        return Err((refuse.members)(message).into());
    };
    let need = Need::reading(bucket, key);
    let owner = installation.buckets.bucket_owner(bucket);
    let permit = ObjectGate::before(installation, &call.caller, call.origin.clone());
    let denies = |owner: &str| permit.as_ref().is_some_and(|permit| permit.permit(&need, owner, &[]).is_err());
    if owner.is_some_and(|owner| !may_read(call, &owner) || denies(&owner)) {
        let message = format!("You do not have permission to read the template {uri}: Access Denied");
        return Err(Rejection::InsufficientPermissions(message).into());
    }
    let region = call.caller.region.to_string();
    if let Some(elsewhere) = installation.buckets.bucket_region(bucket).filter(|found| *found != region) {
        let message = format!(
            "The template {uri} must be in a bucket of the same Region as the pack, {region}: it is in {elsewhere}"
        );
        return Err(unreadable(refuse, &message));
    }
    let (buckets, bucket, key) = (installation.buckets.clone(), bucket.to_owned(), key.to_owned());
    let read = tokio::task::spawn_blocking(move || buckets.read_object(&bucket, &key, OBJECT_LIMIT)).await;
    let bytes = match read {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(ReadError::Storage(problem))) => {
            return Err(storage::StorageError::Refused(problem.to_string()).into());
        }
        Ok(Err(problem)) => return Err(unreadable(refuse, &format!("{uri} can't be read: {problem}"))),
        Err(_) => return Err(unreadable(refuse, &format!("{uri} can't be read"))),
    };
    String::from_utf8(bytes).map_err(|_| unreadable(refuse, &format!("{uri} isn't text in UTF-8")))
}

/// Refuses a bucket for deliveries that isn't there: the caller has to be able to look at it.
///
/// # Errors
/// `InsufficientPermissionsException`.
pub fn check_delivery_bucket(installation: &Installation, bucket: Option<&str>) -> Result<(), Refusal> {
    match bucket.filter(|bucket| !bucket.is_empty() && !installation.buckets.bucket_exists(bucket)) {
        Some(bucket) => {
            let message = format!("The delivery bucket {bucket} can't be read: there is no such bucket.");
            Err(Rejection::InsufficientPermissions(message).into())
        }
        None => Ok(()),
    }
}

/// Whether the caller may read what is in an account's bucket: its own account's, and that of every account of its organization,
/// because bucket policies, which would open it to those, aren't modelled.
fn may_read(call: &Call, owner: &str) -> bool {
    let Some((owner, partition)) = owner_of(owner) else { return false };
    if partition != call.caller.region.partition() {
        return false;
    }
    let organizations = &call.snapshot.state.organizations;
    let own = organizations.organization_seen_by(&call.caller);
    owner == call.caller.account || own.is_some_and(|own| organizations.member(&own.id, owner).is_some())
}

fn unreadable(refuse: Refuse, message: &str) -> Refusal {
    (refuse.template)(vec![TemplateProblem { message: message.to_owned(), line: 0, column: 0 }]).into()
}
