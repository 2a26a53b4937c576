//! Objects: put, get, head.

use bytes::Bytes;
use http_body_util::BodyExt;
use s3s::dto::*;
use s3s::{Body, S3Error, S3ErrorCode, S3Response, S3Result, s3_error};

use super::{
    Call, checksums_of, etag, listings::checksum_type, named_algorithm, ok, only_version, refuse, refuse_unmodelled,
    set_checksum, timestamp,
};
use crate::conditions::{self, Conditions};
use crate::fault::Fault;
use crate::records::{Attributes, ObjectRecord};
use crate::store::NewObject;

/// S3's limit for all user metadata of an object: names and values, in bytes.
const METADATA_BYTES_MAX: usize = 2 * 1024;
/// What S3 calls an object whose writer didn't say.
const DEFAULT_CONTENT_TYPE: &str = "binary/octet-stream";

/// The attributes in a request that writes an object; the shapes have the same fields but no common type.
macro_rules! attributes_of {
    ($input:expr) => {{
        let input = &$input;
        let expires = input.expires.as_ref().map($crate::service::objects::http_date).transpose()?;
        let attributes = $crate::records::Attributes {
            content_type: input.content_type.clone(),
            content_encoding: input.content_encoding.clone(),
            content_language: input.content_language.clone(),
            content_disposition: input.content_disposition.clone(),
            cache_control: input.cache_control.clone(),
            expires,
            metadata: input.metadata.clone().unwrap_or_default().into_iter().collect(),
            tags: $crate::service::tagging::from_header(input.tagging.as_deref())?,
        };
        $crate::service::objects::limited(attributes)
    }};
}
pub(super) use attributes_of;

pub(super) fn http_date(time: &Timestamp) -> S3Result<String> {
    let mut text = Vec::new();
    time.format(TimestampFormat::HttpDate, &mut text).map_err(S3Error::internal_error)?;
    String::from_utf8(text).map_err(S3Error::internal_error)
}

pub(super) fn limited(attributes: Attributes) -> S3Result<Attributes> {
    let bytes: usize = attributes.metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if bytes > METADATA_BYTES_MAX {
        return Err(s3_error!(MetadataTooLarge, "Your metadata headers exceed the maximum allowed metadata size"));
    }
    Ok(attributes)
}

/// The bytes of a request's body, which was received whole before it came here.
pub(super) async fn bytes_of(body: &mut Option<StreamingBlob>) -> S3Result<Bytes> {
    let Some(blob) = body.take() else { return Ok(Bytes::new()) };
    let collected = Body::from(blob).collect().await;
    Ok(collected.map_err(|error| s3_error!(IncompleteBody, "{error}"))?.to_bytes())
}

pub(super) fn encryption() -> Option<ServerSideEncryption> {
    Some(ServerSideEncryption::from_static(ServerSideEncryption::AES256))
}

pub(super) async fn put(mut call: Call<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
    refuse_unmodelled!(call.input);
    refuse(call.input.write_offset_bytes.is_some(), "Appending to an object")?;
    let attributes = attributes_of!(call.input)?;
    let precondition = conditions::of_write(call.input.if_match.clone(), call.input.if_none_match.clone())?;
    let told = checksums_of!(call.input);
    let named = named_algorithm(call.input.checksum_algorithm.as_ref())?;
    let algorithm = told.first().map(|(algorithm, _)| *algorithm).or(named);
    let data = bytes_of(&mut call.input.body).await?;
    // A body streams and isn't Sync; it has been read.
    let (bucket, key) = (call.input.bucket.clone(), call.input.key.clone());
    let call = Call { store: call.store, identity: call.identity, keys: call.keys, input: () };
    call.blocking(move |call| {
        let new = NewObject { bucket: &bucket, key: &key, data: &data, attributes, algorithm, precondition };
        let record = call.store.put_object(call.caller(), new)?;
        let mut output = PutObjectOutput {
            e_tag: Some(etag(&record.etag)),
            checksum_type: Some(checksum_type(&record)),
            server_side_encryption: encryption(),
            ..PutObjectOutput::default()
        };
        set_checksum!(output, record.checksum.algorithm, record.checksum.value.clone());
        ok(output)
    })
    .await
}

/// Fills what GetObject and HeadObject say about an object alike.
macro_rules! describe {
    ($output:ident, $record:expr, with_checksum: $with_checksum:expr) => {
        $output {
            accept_ranges: Some("bytes".to_owned()),
            cache_control: $record.attributes.cache_control.clone(),
            content_disposition: $record.attributes.content_disposition.clone(),
            content_encoding: $record.attributes.content_encoding.clone(),
            content_language: $record.attributes.content_language.clone(),
            content_type: Some(content_type($record)),
            e_tag: Some(etag(&$record.etag)),
            expires: $record.attributes.expires.as_deref().and_then(parse_http_date),
            last_modified: Some(timestamp($record.last_modified)),
            metadata: Some($record.attributes.metadata.clone().into_iter().collect()),
            server_side_encryption: encryption(),
            ..with_checksum!($output, $record, $with_checksum)
        }
    };
}

macro_rules! with_checksum {
    ($output:ident, $record:expr, $asked:expr) => {{
        let mut output = $output::default();
        if $asked {
            set_checksum!(output, $record.checksum.algorithm, $record.checksum.value.clone());
            output.checksum_type = Some(checksum_type($record));
        }
        output
    }};
}

fn content_type(record: &ObjectRecord) -> String {
    record.attributes.content_type.clone().unwrap_or_else(|| DEFAULT_CONTENT_TYPE.to_owned())
}

fn parse_http_date(text: &str) -> Option<Timestamp> {
    Timestamp::parse(TimestampFormat::HttpDate, text).ok()
}

/// The bytes that a read wants, and whether they are less than the whole object.
fn range_of(record: &ObjectRecord, range: Option<&Range>, part: Option<i32>) -> S3Result<(std::ops::Range<u64>, bool)> {
    // Where one part ended and the next began isn't kept: the object is answered as its only part.
    match part {
        None => {}
        Some(_) if range.is_some() => {
            return Err(s3_error!(InvalidRequest, "Cannot specify both Range and partNumber"));
        }
        Some(1) if record.parts.is_none_or(|parts| parts == 1) => {}
        Some(_) => return Err(s3_error!(NotImplemented, "Reading a part of an object by its number is not modelled")),
    }
    match range {
        None => Ok((0..record.size, false)),
        // HTTP allows a server to ignore a range; of an empty object every suffix is the whole.
        Some(Range::Suffix { length: 1.. }) if record.size == 0 => Ok((0..0, false)),
        Some(range) => {
            let satisfied = range.check(record.size);
            let satisfied = satisfied.map_err(|_| s3_error!(InvalidRange, "The requested range is not satisfiable"))?;
            Ok((satisfied, true))
        }
    }
}

fn content_range(range: &std::ops::Range<u64>, size: u64) -> String {
    format!("bytes {}-{}/{size}", range.start, range.end.saturating_sub(1))
}

pub(super) async fn get(call: Call<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
    only_version(call.input.version_id.as_deref())?;
    refuse(call.input.sse_customer_key.is_some(), "Encryption with customer keys")?;
    call.blocking(|call| {
        let input = &call.input;
        let conditions = Conditions {
            if_match: input.if_match.clone(),
            if_none_match: input.if_none_match.clone(),
            if_modified_since: input.if_modified_since.clone(),
            if_unmodified_since: input.if_unmodified_since.clone(),
        };
        let mut chosen = (0..0, false);
        let found = call.store.read_object(call.caller(), &input.bucket, &input.key, |record| {
            conditions.check(record)?;
            chosen = range_of(record, input.range.as_ref(), input.part_number)?;
            Ok::<_, S3Error>(chosen.0.clone())
        });
        let (record, data) = found.map_err(|error| match *error.code() == S3ErrorCode::NoSuchKey {
            true => call.missing(Fault::NoSuchKey, &input.bucket),
            false => error,
        })?;
        let (range, partial) = chosen;
        let asked = input.checksum_mode.as_ref().is_some_and(|mode| mode.as_str() == ChecksumMode::ENABLED) && !partial;
        let tags = i32::try_from(record.attributes.tags.len()).ok().filter(|count| *count > 0);
        ok(GetObjectOutput {
            content_length: i64::try_from(data.len()).ok(),
            content_range: partial.then(|| content_range(&range, record.size)),
            tag_count: tags,
            body: Some(StreamingBlob::from(Body::from(data))),
            ..describe!(GetObjectOutput, &record, with_checksum: asked)
        })
    })
    .await
}

pub(super) fn head(call: Call<HeadObjectInput>) -> S3Result<S3Response<HeadObjectOutput>> {
    let input = &call.input;
    only_version(input.version_id.as_deref())?;
    refuse(input.sse_customer_key.is_some(), "Encryption with customer keys")?;
    let found = call.store.object(call.caller(), &input.bucket, &input.key);
    let record = found.map_err(|fault| call.missing(fault, &input.bucket))?;
    let conditions = Conditions {
        if_match: input.if_match.clone(),
        if_none_match: input.if_none_match.clone(),
        if_modified_since: input.if_modified_since.clone(),
        if_unmodified_since: input.if_unmodified_since.clone(),
    };
    conditions.check(&record)?;
    let (range, partial) = range_of(&record, input.range.as_ref(), input.part_number)?;
    let asked = input.checksum_mode.as_ref().is_some_and(|mode| mode.as_str() == ChecksumMode::ENABLED) && !partial;
    let output = HeadObjectOutput {
        content_length: i64::try_from(range.end.saturating_sub(range.start)).ok(),
        content_range: partial.then(|| content_range(&range, record.size)),
        ..describe!(HeadObjectOutput, &record, with_checksum: asked)
    };
    let status = if partial { http::StatusCode::PARTIAL_CONTENT } else { http::StatusCode::OK };
    Ok(S3Response::with_status(output, status))
}
