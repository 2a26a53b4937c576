//! Multipart uploads, which clients use for anything above a few megabytes.

use s3s::dto::*;
use s3s::{S3Response, S3Result, s3_error};

use super::{
    Call, Names, checksums_of, copies, etag, listings::checksum_type, named_algorithm, objects, ok, page_size, refuse,
    refuse_unmodelled, set_checksum, timestamp,
};
use crate::checksums::Algorithm;
use crate::conditions::{self, Conditions};
use crate::store::{Completion, ListedPart, NamedPart, Upload};

pub(super) fn create(call: Call<CreateMultipartUploadInput>) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
    refuse_unmodelled!(call.input);
    let input = &call.input;
    let attributes = objects::attributes_of!(input)?;
    let algorithm = named_algorithm(input.checksum_algorithm.as_ref())?;
    let kind = input.checksum_type.as_ref().map(ChecksumType::as_str);
    let full_object = match (kind, algorithm) {
        (Some(ChecksumType::FULL_OBJECT), Some(Algorithm::Sha1 | Algorithm::Sha256)) => {
            return Err(s3_error!(InvalidRequest, "The FULL_OBJECT checksum type cannot be used with this algorithm"));
        }
        (Some(ChecksumType::COMPOSITE), Some(Algorithm::Crc64nvme)) => {
            return Err(s3_error!(InvalidRequest, "The COMPOSITE checksum type cannot be used with this algorithm"));
        }
        (Some(ChecksumType::FULL_OBJECT), _) | (None, Some(Algorithm::Crc64nvme) | None) => true,
        _ => false,
    };
    let upload = Upload::new(&input.bucket, &input.key, attributes, algorithm, full_object);
    let id = call.store.create_upload(call.caller(), upload)?;
    let shown = if full_object { ChecksumType::FULL_OBJECT } else { ChecksumType::COMPOSITE };
    ok(CreateMultipartUploadOutput {
        bucket: Some(input.bucket.clone()),
        key: Some(input.key.clone()),
        upload_id: Some(id),
        checksum_algorithm: input.checksum_algorithm.clone(),
        checksum_type: algorithm.map(|_| ChecksumType::from_static(shown)),
        server_side_encryption: objects::encryption(),
        ..CreateMultipartUploadOutput::default()
    })
}

pub(super) async fn upload_part(mut call: Call<UploadPartInput>) -> S3Result<S3Response<UploadPartOutput>> {
    refuse(call.input.sse_customer_key.is_some(), "Encryption with customer keys")?;
    let UploadPartInput { bucket, key, upload_id, part_number, .. } = &call.input;
    let upload = call.store.upload(call.caller(), bucket, key, upload_id)?;
    let (bucket, key, upload_id, part_number) =
        (bucket.clone(), key.clone(), upload_id.clone(), i64::from(*part_number));
    let told = checksums_of!(call.input);
    if let Some((algorithm, _)) = told.iter().find(|(algorithm, _)| upload.algorithm.is_some_and(|a| a != *algorithm)) {
        let expected = upload.part_algorithm().name();
        let given = algorithm.name();
        return Err(s3_error!(
            InvalidRequest,
            "Checksum Type mismatch occurred, expected checksum Type: {expected}, actual checksum Type: {given}"
        ));
    }
    let data = objects::bytes_of(&mut call.input.body).await?;
    let call = Call { store: call.store, identity: call.identity, keys: call.keys, input: () };
    call.blocking(move |call| {
        let part = call.store.put_part(call.caller(), (&bucket, &key, &upload_id), part_number, &data)?;
        let mut output = UploadPartOutput {
            e_tag: Some(etag(&part.etag)),
            server_side_encryption: objects::encryption(),
            ..UploadPartOutput::default()
        };
        match told.into_iter().next() {
            // Compared with the body when it was received.
            Some((algorithm, value)) => set_checksum!(output, algorithm, value),
            None => set_checksum!(output, upload.part_algorithm(), part.checksum),
        }
        ok(output)
    })
    .await
}

/// The bytes of a source that become a part: `bytes=FIRST-LAST`, which must lie within it, or all of them.
fn range_of_source(range: Option<&str>, size: u64) -> S3Result<std::ops::Range<u64>> {
    let Some(range) = range else { return Ok(0..size) };
    let invalid =
        || s3_error!(InvalidArgument, "The x-amz-copy-source-range value must be of the form bytes=first-last");
    let (first, last) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')).ok_or_else(invalid)?;
    let first: u64 = first.parse().map_err(|_| invalid())?;
    let last: u64 = last.parse().map_err(|_| invalid())?;
    if first > last {
        return Err(invalid());
    }
    if last >= size {
        return Err(s3_error!(InvalidRequest, "Range specified is not valid for source object of size: {size}"));
    }
    Ok(first..last.saturating_add(1))
}

pub(super) async fn upload_part_copy(call: Call<UploadPartCopyInput>) -> S3Result<S3Response<UploadPartCopyOutput>> {
    refuse(call.input.sse_customer_key.is_some(), "Encryption with customer keys")?;
    refuse(call.input.copy_source_sse_customer_key.is_some(), "Encryption with customer keys")?;
    call.blocking(|call| {
        let input = &call.input;
        let place = (input.bucket.as_str(), input.key.as_str(), input.upload_id.as_str());
        let upload = call.store.upload(call.caller(), place.0, place.1, place.2)?;
        let (bucket, key) = copies::source_of(call, &input.copy_source, input.expected_source_bucket_owner.as_deref())?;
        let conditions = Conditions {
            if_match: input.copy_source_if_match.clone(),
            if_none_match: input.copy_source_if_none_match.clone(),
            if_modified_since: input.copy_source_if_modified_since.clone(),
            if_unmodified_since: input.copy_source_if_unmodified_since.clone(),
        };
        let (_, data) = call.store.read_object(call.caller(), bucket, key, |record| {
            conditions.check_source(record)?;
            range_of_source(input.copy_source_range.as_deref(), record.size)
        })?;
        let part = call.store.put_part(call.caller(), place, i64::from(input.part_number), &data)?;
        let mut result = CopyPartResult {
            e_tag: Some(etag(&part.etag)),
            last_modified: Some(timestamp(part.last_modified)),
            ..CopyPartResult::default()
        };
        if let Some(algorithm) = upload.algorithm {
            set_checksum!(result, algorithm, part.checksum);
        }
        ok(UploadPartCopyOutput {
            copy_part_result: Some(result),
            server_side_encryption: objects::encryption(),
            ..UploadPartCopyOutput::default()
        })
    })
    .await
}

pub(super) async fn complete(
    mut call: Call<CompleteMultipartUploadInput>,
) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
    let input = &mut call.input;
    let parts = input.multipart_upload.take().and_then(|upload| upload.parts).unwrap_or_default();
    if parts.is_empty() {
        return Err(s3_error!(MalformedXML, "You must specify at least one part"));
    }
    let parts = parts.into_iter().map(|part| {
        let checksums = checksums_of!(part);
        let number = i64::from(part.part_number.unwrap_or_default());
        NamedPart { number, etag: part.e_tag.map(ETag::into_value).unwrap_or_default(), checksums }
    });
    let completion = Completion {
        parts: parts.collect(),
        checksums: checksums_of!(input),
        precondition: conditions::of_write(input.if_match.clone(), input.if_none_match.clone())?,
    };
    let (bucket, key, id) = (input.bucket.clone(), input.key.clone(), input.upload_id.clone());
    let call = Call { store: call.store, identity: call.identity, keys: call.keys, input: () };
    call.blocking(move |call| {
        let record = call.store.complete_upload(call.caller(), (&bucket, &key, &id), &completion)?;
        let mut output = CompleteMultipartUploadOutput {
            location: Some(format!("/{bucket}/{key}")),
            e_tag: Some(etag(&record.etag)),
            checksum_type: Some(checksum_type(&record)),
            server_side_encryption: objects::encryption(),
            ..CompleteMultipartUploadOutput::default()
        };
        set_checksum!(output, record.checksum.algorithm, record.checksum.value.clone());
        output.bucket = Some(bucket);
        output.key = Some(key);
        ok(output)
    })
    .await
}

pub(super) async fn abort(call: Call<AbortMultipartUploadInput>) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
    refuse(call.input.if_match_initiated_time.is_some(), "A condition on the time of initiation")?;
    call.blocking(|call| {
        let input = &call.input;
        call.store.abort_upload(call.caller(), &input.bucket, &input.key, &input.upload_id)?;
        ok(AbortMultipartUploadOutput::default())
    })
    .await
}

pub(super) fn list_parts(call: Call<ListPartsInput>) -> S3Result<S3Response<ListPartsOutput>> {
    let input = &call.input;
    let max = page_size(input.max_parts)?;
    let upload = call.store.upload(call.caller(), &input.bucket, &input.key, &input.upload_id)?;
    let after = i64::from(input.part_number_marker.unwrap_or_default());
    let parts = call.store.parts(call.caller(), &input.bucket, &input.key, &input.upload_id)?;
    let mut parts: Vec<ListedPart> = parts.into_iter().filter(|part| part.number > after).collect();
    let truncated = parts.len() > usize::try_from(max).unwrap_or_default();
    parts.truncate(usize::try_from(max).unwrap_or_default());
    let next = parts.last().filter(|_| truncated).and_then(|part| i32::try_from(part.number).ok());
    let shown = parts.into_iter().map(|listed| {
        let mut part = Part {
            e_tag: Some(etag(&listed.etag)),
            last_modified: Some(timestamp(listed.last_modified)),
            part_number: i32::try_from(listed.number).ok(),
            size: i64::try_from(listed.size).ok(),
            ..Part::default()
        };
        if let Some(algorithm) = upload.algorithm {
            set_checksum!(part, algorithm, listed.checksum);
        }
        part
    });
    ok(ListPartsOutput {
        bucket: Some(input.bucket.clone()),
        key: Some(input.key.clone()),
        upload_id: Some(input.upload_id.clone()),
        checksum_algorithm: upload.algorithm.map(|a| ChecksumAlgorithm::from(a.name().to_owned())),
        is_truncated: Some(truncated),
        max_parts: Some(max),
        next_part_number_marker: next,
        part_number_marker: Some(input.part_number_marker.unwrap_or_default()),
        owner: Some(call.owner()),
        parts: Some(shown.collect()),
        storage_class: Some(StorageClass::from_static(StorageClass::STANDARD)),
        ..ListPartsOutput::default()
    })
}

pub(super) fn list_uploads(call: Call<ListMultipartUploadsInput>) -> S3Result<S3Response<ListMultipartUploadsOutput>> {
    let input = &call.input;
    let (names, max) = (Names::of(input.encoding_type.as_ref())?, page_size(input.max_uploads)?);
    refuse(input.delimiter.as_ref().is_some_and(|d| !d.is_empty()), "A delimiter in ListMultipartUploads")?;
    let prefix = input.prefix.as_deref().unwrap_or_default();
    let key_marker = input.key_marker.as_deref().unwrap_or_default();
    let id_marker = input.upload_id_marker.as_deref();
    let uploads = call.store.uploads(call.caller(), &input.bucket)?;
    let mut uploads: Vec<(String, Upload)> = uploads
        .into_iter()
        .filter(|(id, upload)| upload.key.starts_with(prefix) && is_after((&upload.key, id), key_marker, id_marker))
        .collect();
    let size = usize::try_from(max).unwrap_or_default();
    let truncated = uploads.len() > size;
    uploads.truncate(size);
    let next = uploads.last().filter(|_| truncated).map(|(id, upload)| (names.write(&upload.key), id.clone()));
    let shown = uploads.into_iter().map(|(id, upload)| MultipartUpload {
        checksum_algorithm: upload.algorithm.map(|a| ChecksumAlgorithm::from(a.name().to_owned())),
        initiated: Some(timestamp(upload.initiated)),
        key: Some(names.write(&upload.key)),
        owner: Some(call.owner()),
        storage_class: Some(StorageClass::from_static(StorageClass::STANDARD)),
        upload_id: Some(id),
        ..MultipartUpload::default()
    });
    let shown = shown.collect();
    let (next_key_marker, next_upload_id_marker) = next.unzip();
    ok(ListMultipartUploadsOutput {
        bucket: Some(input.bucket.clone()),
        encoding_type: input.encoding_type.clone(),
        is_truncated: Some(truncated),
        key_marker: Some(names.write(key_marker)),
        max_uploads: Some(max),
        next_key_marker,
        next_upload_id_marker,
        prefix: Some(names.write(prefix)),
        upload_id_marker: input.upload_id_marker.clone(),
        uploads: Some(shown),
        ..ListMultipartUploadsOutput::default()
    })
}

/// Without a marker for ids, all uploads of the marked key have been listed.
fn is_after((key, id): (&str, &str), key_marker: &str, id_marker: Option<&str>) -> bool {
    match id_marker.filter(|_| !key_marker.is_empty()) {
        Some(marker) => (key, id) > (key_marker, marker),
        None => key > key_marker || key_marker.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_sources_lie_within() {
        let range = |text| range_of_source(Some(text), 10).ok();
        assert_eq!((range("bytes=0-9"), range("bytes=9-9")), (Some(0..10), Some(9..10)));
        for bad in
            ["bytes=0-10", "bytes=5-4", "bytes=-4", "bytes=4-", "0-1", "bytes=a-b", "bytes=0-18446744073709551615"]
        {
            assert_eq!(range(bad), None, "{bad}");
        }
        assert_eq!(range_of_source(None, 0).ok(), Some(0..0));
    }

    #[test]
    fn uploads_go_on_after_their_markers() {
        assert!(is_after(("a", "1"), "", None));
        assert!(!is_after(("a", "1"), "a", None));
        assert!(is_after(("a", "2"), "a", Some("1")));
        assert!(!is_after(("a", "1"), "a", Some("1")));
        assert!(is_after(("b", "0"), "a", Some("1")));
    }
}
