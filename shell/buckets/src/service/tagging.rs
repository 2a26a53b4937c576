//! Tags of buckets and objects.

use s3s::dto::*;
use s3s::{S3Error, S3ErrorCode, S3Response, S3Result, s3_error};

use super::{Call, Tags, ok, only_version};
use http::StatusCode;
use percent_encoding::percent_decode_str;

/// S3's limits.
const BUCKET_TAGS_MAX: usize = 50;
const OBJECT_TAGS_MAX: usize = 10;

/// Checks tags as S3 does: their number, lengths (in characters), uniqueness and the reserved prefix.
fn checked(pairs: impl Iterator<Item = (String, String)>, max: usize) -> S3Result<Tags> {
    let mut tags = Tags::new();
    for (key, value) in pairs {
        let reserved = key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
        if reserved {
            return Err(s3_error!(InvalidTag, "System tags cannot be added/updated by requester"));
        }
        if key.is_empty() || key.chars().count() > 128 {
            return Err(s3_error!(InvalidTag, "The TagKey you have provided is invalid"));
        }
        if value.chars().count() > 256 {
            return Err(s3_error!(InvalidTag, "The TagValue you have provided is invalid"));
        }
        if tags.insert(key, value).is_some() {
            return Err(s3_error!(InvalidTag, "Cannot provide multiple Tags with the same key"));
        }
    }
    if tags.len() > max {
        let mut error =
            S3Error::with_message(S3ErrorCode::Custom("BadRequest".into()), format!("Tags cannot be more than {max}"));
        error.set_status_code(StatusCode::BAD_REQUEST);
        return Err(error);
    }
    Ok(tags)
}

fn from_set(set: &[Tag], max: usize) -> S3Result<Tags> {
    checked(set.iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default())), max)
}

fn to_set(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

/// The tags in an `x-amz-tagging` header, encoded like a query.
pub(super) fn from_header(header: Option<&str>) -> S3Result<Tags> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        let decoded = percent_decode_str(&text).decode_utf8().map(std::borrow::Cow::into_owned);
        decoded.map_err(|_| {
            s3_error!(InvalidArgument, "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded")
        })
    };
    let pairs = header.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        Ok((decode(key)?, decode(value)?))
    });
    checked(pairs.collect::<S3Result<Vec<_>>>()?.into_iter(), OBJECT_TAGS_MAX)
}

pub(super) fn get_bucket(call: Call<GetBucketTaggingInput>) -> S3Result<S3Response<GetBucketTaggingOutput>> {
    let record = call.store.bucket(&call.input.bucket, call.caller())?;
    if record.tags.is_empty() {
        let mut error = s3_error!(NoSuchTagSet, "The TagSet does not exist");
        error.set_status_code(StatusCode::NOT_FOUND);
        return Err(error);
    }
    ok(GetBucketTaggingOutput { tag_set: to_set(&record.tags) })
}

pub(super) async fn put_bucket(call: Call<PutBucketTaggingInput>) -> S3Result<S3Response<PutBucketTaggingOutput>> {
    call.blocking(|call| {
        let tags = from_set(&call.input.tagging.tag_set, BUCKET_TAGS_MAX)?;
        call.store.change_bucket(&call.input.bucket, call.caller(), |record| record.tags = tags)?;
        ok(PutBucketTaggingOutput::default())
    })
    .await
}

pub(super) async fn delete_bucket(
    call: Call<DeleteBucketTaggingInput>,
) -> S3Result<S3Response<DeleteBucketTaggingOutput>> {
    call.blocking(|call| {
        call.store.change_bucket(&call.input.bucket, call.caller(), |record| record.tags.clear())?;
        ok(DeleteBucketTaggingOutput::default())
    })
    .await
}

pub(super) fn get_object(call: Call<GetObjectTaggingInput>) -> S3Result<S3Response<GetObjectTaggingOutput>> {
    only_version(call.input.version_id.as_deref())?;
    let record = call.store.object(call.caller(), &call.input.bucket, &call.input.key)?;
    ok(GetObjectTaggingOutput { tag_set: to_set(&record.attributes.tags), version_id: None })
}

pub(super) async fn put_object(call: Call<PutObjectTaggingInput>) -> S3Result<S3Response<PutObjectTaggingOutput>> {
    only_version(call.input.version_id.as_deref())?;
    call.blocking(|call| {
        let tags = from_set(&call.input.tagging.tag_set, OBJECT_TAGS_MAX)?;
        call.store.put_object_tags(call.caller(), &call.input.bucket, &call.input.key, tags)?;
        ok(PutObjectTaggingOutput::default())
    })
    .await
}

pub(super) async fn delete_object(
    call: Call<DeleteObjectTaggingInput>,
) -> S3Result<S3Response<DeleteObjectTaggingOutput>> {
    only_version(call.input.version_id.as_deref())?;
    call.blocking(|call| {
        call.store.put_object_tags(call.caller(), &call.input.bucket, &call.input.key, Tags::new())?;
        ok(DeleteObjectTaggingOutput::default())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_and_checked() {
        let tags = from_header(Some("a=1&b%20c=%C3%A4+x&d")).unwrap();
        assert_eq!(
            tags.into_iter().collect::<Vec<_>>(),
            [("a".to_owned(), "1".to_owned()), ("b c".to_owned(), "ä x".to_owned()), ("d".to_owned(), String::new()),]
        );
        assert!(from_header(None).unwrap().is_empty());
        for bad in [
            "a=1&a=2",
            "=1",
            "aws:x=1",
            "AWS:x=1",
            "a=%FF",
            &format!("a={}", "x".repeat(257)),
            "0&1&2&3&4&5&6&7&8&9&10",
        ] {
            assert!(from_header(Some(bad)).is_err(), "{bad}");
        }
    }
}
