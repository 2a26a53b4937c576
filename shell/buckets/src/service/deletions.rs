//! Deletions of objects, one or up to a thousand.

use s3s::dto::*;
use s3s::{S3Error, S3Response, S3Result, s3_error};

use super::{Call, of_version, ok, only_version};
use crate::conditions;
use crate::naming::is_object_key;
use crate::permit::Need;

/// S3's limit for one request.
const KEYS_MAX: usize = 1000;

pub(super) async fn one(call: Call<DeleteObjectInput>) -> S3Result<S3Response<DeleteObjectOutput>> {
    only_version(call.input.version_id.as_deref())?;
    if call.input.if_match_last_modified_time.is_some() || call.input.if_match_size.is_some() {
        return Err(s3_error!(NotImplemented, "Conditions on time and size are not modelled"));
    }
    let precondition = conditions::of_write(call.input.if_match.clone(), None)?;
    call.blocking(move |call| {
        call.store.delete_object(call.caller(), &call.input.bucket, &call.input.key, &precondition)?;
        ok(DeleteObjectOutput::default())
    })
    .await
}

pub(super) async fn many(call: Call<DeleteObjectsInput>) -> S3Result<S3Response<DeleteObjectsOutput>> {
    let objects = &call.input.delete.objects;
    if objects.is_empty() || objects.len() > KEYS_MAX {
        return Err(s3_error!(MalformedXML, "A request names 1 to {KEYS_MAX} objects"));
    }
    call.blocking(|call| {
        // A bucket that is missing or foreign fails the request, not each of its keys.
        call.store.bucket(&call.input.bucket, call.caller())?;
        let (mut deleted, mut errors) = (Vec::new(), Vec::new());
        for object in &call.input.delete.objects {
            match delete(call, object) {
                Ok(()) => deleted.push(DeletedObject {
                    key: Some(object.key.clone()),
                    version_id: object.version_id.clone(),
                    ..DeletedObject::default()
                }),
                Err(error) => errors.push(Error {
                    code: Some(error.code().as_str().to_owned()),
                    key: Some(object.key.clone()),
                    message: error.message().map(str::to_owned),
                    version_id: object.version_id.clone(),
                }),
            }
        }
        let quiet = call.input.delete.quiet == Some(true);
        ok(DeleteObjectsOutput {
            deleted: Some(deleted).filter(|_| !quiet),
            errors: Some(errors),
            ..DeleteObjectsOutput::default()
        })
    })
    .await
}

fn delete(call: &Call<DeleteObjectsInput>, object: &ObjectIdentifier) -> Result<(), S3Error> {
    only_version(object.version_id.as_deref())?;
    if object.last_modified_time.is_some() || object.size.is_some() {
        return Err(s3_error!(NotImplemented, "Conditions on time and size are not modelled"));
    }
    if !is_object_key(&object.key) {
        return Err(crate::fault::Fault::InvalidKey.into());
    }
    let action = of_version(&object.version_id, "s3:DeleteObject", "s3:DeleteObjectVersion");
    call.permit(&Need::at(action, &call.input.bucket, &object.key))?;
    let condition = object.e_tag.clone().map(ETagCondition::ETag);
    let precondition = conditions::of_write(condition, None)?;
    Ok(call.store.delete_object(call.caller(), &call.input.bucket, &object.key, &precondition)?)
}
