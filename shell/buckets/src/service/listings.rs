//! Listings of a bucket, in S3's three shapes.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use s3s::dto::*;
use s3s::{S3Response, S3Result, s3_error};

use super::{Call, Names, etag, ok, page_size, timestamp};
use crate::listing::{Page, Question};
use crate::records::ObjectRecord;

struct Written {
    contents: Vec<Object>,
    common_prefixes: Vec<CommonPrefix>,
}

fn write(page: &Page, names: &Names, owner: Option<&Owner>) -> Written {
    let object = |record: &Arc<ObjectRecord>| Object {
        checksum_algorithm: Some(vec![ChecksumAlgorithm::from(record.checksum.algorithm.name().to_owned())]),
        checksum_type: Some(checksum_type(record)),
        e_tag: Some(etag(&record.etag)),
        key: Some(names.write(&record.key)),
        last_modified: Some(timestamp(record.last_modified)),
        owner: owner.cloned(),
        size: i64::try_from(record.size).ok(),
        storage_class: Some(ObjectStorageClass::from_static(ObjectStorageClass::STANDARD)),
        ..Object::default()
    };
    Written { contents: page.objects.iter().map(object).collect(), common_prefixes: prefixes(page, names) }
}

fn prefixes(page: &Page, names: &Names) -> Vec<CommonPrefix> {
    page.common_prefixes.iter().map(|prefix| CommonPrefix { prefix: Some(names.write(prefix)) }).collect()
}

pub(super) fn checksum_type(record: &ObjectRecord) -> ChecksumType {
    let name = if record.checksum.composite { ChecksumType::COMPOSITE } else { ChecksumType::FULL_OBJECT };
    ChecksumType::from_static(name)
}

fn question<'a>(prefix: Option<&'a str>, delimiter: Option<&'a str>, after: Option<&'a str>, max: i32) -> Question<'a> {
    Question {
        prefix: prefix.unwrap_or_default(),
        delimiter: delimiter.unwrap_or_default(),
        after: after.unwrap_or_default(),
        max: usize::try_from(max).unwrap_or_default(),
    }
}

pub(super) fn objects(call: Call<ListObjectsInput>) -> S3Result<S3Response<ListObjectsOutput>> {
    let input = &call.input;
    let (names, max) = (Names::of(input.encoding_type.as_ref())?, page_size(input.max_keys)?);
    let question = question(input.prefix.as_deref(), input.delimiter.as_deref(), input.marker.as_deref(), max);
    let page = call.store.list(&input.bucket, call.caller(), &question)?;
    let written = write(&page, &names, Some(&call.owner()));
    let encode = |name: &Option<String>| name.as_deref().map(|name| names.write(name));
    ok(ListObjectsOutput {
        name: Some(input.bucket.clone()),
        prefix: Some(names.write(question.prefix)),
        marker: Some(names.write(question.after)),
        max_keys: Some(max),
        is_truncated: Some(page.next.is_some()),
        contents: Some(written.contents),
        common_prefixes: Some(written.common_prefixes),
        delimiter: encode(&input.delimiter),
        // Without a delimiter clients go on from the last key.
        next_marker: input.delimiter.as_ref().and_then(|_| encode(&page.next)),
        encoding_type: input.encoding_type.clone(),
        request_charged: None,
    })
}

pub(super) fn objects_v2(call: Call<ListObjectsV2Input>) -> S3Result<S3Response<ListObjectsV2Output>> {
    let input = &call.input;
    let (names, max) = (Names::of(input.encoding_type.as_ref())?, page_size(input.max_keys)?);
    let token = input.continuation_token.as_ref().map(|token| {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok();
        let name = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        name.ok_or_else(|| s3_error!(InvalidArgument, "The continuation token provided is incorrect"))
    });
    let token = token.transpose()?;
    let after = token.as_deref().or(input.start_after.as_deref());
    let question = question(input.prefix.as_deref(), input.delimiter.as_deref(), after, max);
    let page = call.store.list(&input.bucket, call.caller(), &question)?;
    let owner = call.owner();
    let written = write(&page, &names, Some(&owner).filter(|_| input.fetch_owner == Some(true)));
    let encode = |name: &Option<String>| name.as_deref().map(|name| names.write(name));
    ok(ListObjectsV2Output {
        name: Some(input.bucket.clone()),
        prefix: Some(names.write(question.prefix)),
        max_keys: Some(max),
        key_count: i32::try_from(written.contents.len() + written.common_prefixes.len()).ok(),
        continuation_token: input.continuation_token.clone(),
        is_truncated: Some(page.next.is_some()),
        next_continuation_token: page.next.map(|next| BASE64URL_NOPAD.encode(next.as_bytes())),
        contents: Some(written.contents),
        common_prefixes: Some(written.common_prefixes),
        delimiter: encode(&input.delimiter),
        encoding_type: input.encoding_type.clone(),
        start_after: encode(&input.start_after),
        request_charged: None,
    })
}

/// Every object has one version, `null`.
pub(super) fn versions(call: Call<ListObjectVersionsInput>) -> S3Result<S3Response<ListObjectVersionsOutput>> {
    let input = &call.input;
    let (names, max) = (Names::of(input.encoding_type.as_ref())?, page_size(input.max_keys)?);
    let question = question(input.prefix.as_deref(), input.delimiter.as_deref(), input.key_marker.as_deref(), max);
    let page = call.store.list(&input.bucket, call.caller(), &question)?;
    let owner = call.owner();
    let version = |record: &Arc<ObjectRecord>| ObjectVersion {
        checksum_algorithm: Some(vec![ChecksumAlgorithm::from(record.checksum.algorithm.name().to_owned())]),
        checksum_type: Some(checksum_type(record)),
        e_tag: Some(etag(&record.etag)),
        is_latest: Some(true),
        key: Some(names.write(&record.key)),
        last_modified: Some(timestamp(record.last_modified)),
        owner: Some(owner.clone()),
        size: i64::try_from(record.size).ok(),
        storage_class: Some(ObjectVersionStorageClass::from_static(ObjectVersionStorageClass::STANDARD)),
        version_id: Some("null".to_owned()),
        ..ObjectVersion::default()
    };
    let encode = |name: &Option<String>| name.as_deref().map(|name| names.write(name));
    ok(ListObjectVersionsOutput {
        common_prefixes: Some(prefixes(&page, &names)),
        delimiter: encode(&input.delimiter),
        encoding_type: input.encoding_type.clone(),
        is_truncated: Some(page.next.is_some()),
        key_marker: Some(names.write(question.after)),
        max_keys: Some(max),
        name: Some(input.bucket.clone()),
        next_key_marker: encode(&page.next),
        next_version_id_marker: page.next.as_ref().map(|_| "null".to_owned()),
        prefix: Some(names.write(question.prefix)),
        version_id_marker: input.version_id_marker.clone(),
        versions: Some(page.objects.iter().map(version).collect()),
        ..ListObjectVersionsOutput::default()
    })
}
