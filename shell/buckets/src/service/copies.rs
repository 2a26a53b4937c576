//! Copies of objects within the store.

use s3s::dto::*;
use s3s::{S3Response, S3Result, s3_error};

use super::{
    Call, etag, listings::checksum_type, named_algorithm, objects, of_version, ok, only_version, refuse,
    refuse_unmodelled, set_checksum, timestamp,
};
use crate::conditions::Conditions;
use crate::fault::Fault;
use crate::permit::Need;
use crate::records::{Attributes, ObjectRecord};
use crate::store::{NewObject, Precondition};

/// The bucket and key of a source, if its bucket's owner is who the client expects.
pub(super) fn source_of<'a, T>(
    call: &Call<T>,
    source: &'a CopySource,
    expected_owner: Option<&str>,
) -> S3Result<(&'a str, &'a str)> {
    let CopySource::Bucket { bucket, key, version_id } = source else {
        return Err(s3_error!(NotImplemented, "Copying from an access point is not modelled"));
    };
    only_version(version_id.as_deref())?;
    call.permit(&Need::at(of_version(version_id, "s3:GetObject", "s3:GetObjectVersion"), bucket, key))?;
    let owner = call.store.bucket(bucket, call.caller())?.owner;
    if expected_owner.is_some_and(|expected| expected != owner) {
        return Err(Fault::AccessDenied.into());
    }
    Ok((bucket, key))
}

pub(super) async fn copy(call: Call<CopyObjectInput>) -> S3Result<S3Response<CopyObjectOutput>> {
    refuse_unmodelled!(call.input);
    let replaces_metadata =
        replaces(call.input.metadata_directive.as_ref().map(MetadataDirective::as_str), "x-amz-metadata-directive")?;
    let replaces_tags =
        replaces(call.input.tagging_directive.as_ref().map(TaggingDirective::as_str), "x-amz-tagging-directive")?;
    refuse(call.input.copy_source_sse_customer_key.is_some(), "Encryption with customer keys")?;
    let told = objects::attributes_of!(call.input)?;
    let algorithm = named_algorithm(call.input.checksum_algorithm.as_ref())?;
    call.blocking(move |call| {
        let input = &call.input;
        let (bucket, key) = source_of(call, &input.copy_source, input.expected_source_bucket_owner.as_deref())?;
        if (bucket, key) == (&input.bucket, &input.key) && !replaces_metadata {
            return Err(s3_error!(
                InvalidRequest,
                "This copy request is illegal because it is trying to copy an object to itself without changing the \
                 object's metadata, storage class, website redirect location or encryption attributes."
            ));
        }
        let conditions = Conditions {
            if_match: input.copy_source_if_match.clone(),
            if_none_match: input.copy_source_if_none_match.clone(),
            if_modified_since: input.copy_source_if_modified_since.clone(),
            if_unmodified_since: input.copy_source_if_unmodified_since.clone(),
        };
        let (source, data) = call.store.read_object(call.caller(), bucket, key, |record: &ObjectRecord| {
            conditions.check_source(record).map(|()| 0..record.size)
        })?;
        if !replaces_tags && !source.attributes.tags.is_empty() {
            call.permit(&Need::at("s3:GetObjectTagging", bucket, key))?;
            call.permit(&Need::at("s3:PutObjectTagging", &input.bucket, &input.key))?;
        }
        let (kept, given) = (source.attributes.clone(), told.clone());
        let tags = if replaces_tags { given.tags.clone() } else { kept.tags.clone() };
        let attributes = Attributes { tags, ..if replaces_metadata { given } else { kept } };
        let algorithm = algorithm.or(Some(source.checksum.algorithm));
        let precondition = Precondition::None;
        let new =
            NewObject { bucket: &input.bucket, key: &input.key, data: &data, attributes, algorithm, precondition };
        let record = call.store.put_object(call.caller(), new)?;
        let mut result = CopyObjectResult {
            e_tag: Some(etag(&record.etag)),
            last_modified: Some(timestamp(record.last_modified)),
            checksum_type: Some(checksum_type(&record)),
            ..CopyObjectResult::default()
        };
        set_checksum!(result, record.checksum.algorithm, record.checksum.value.clone());
        ok(CopyObjectOutput {
            copy_object_result: Some(result),
            server_side_encryption: objects::encryption(),
            ..CopyObjectOutput::default()
        })
    })
    .await
}

fn replaces(directive: Option<&str>, header: &str) -> S3Result<bool> {
    match directive {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(_) => Err(s3_error!(InvalidArgument, "Unknown value of {header}")),
    }
}
