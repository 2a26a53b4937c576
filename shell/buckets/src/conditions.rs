//! Conditional requests: `If-Match` and its relatives against what is stored, in the order that HTTP prescribes.

use http::HeaderMap;
use http::header::{ETAG, HeaderValue};
use s3s::dto::{ETag, ETagCondition, Timestamp};
use s3s::{S3Error, S3ErrorCode, S3Result, s3_error};

use crate::records::ObjectRecord;
use crate::service::timestamp;
use crate::store::Precondition;

/// The four conditions of a read.
#[derive(Default)]
pub(crate) struct Conditions {
    pub if_match: Option<ETagCondition>,
    pub if_none_match: Option<ETagCondition>,
    pub if_modified_since: Option<Timestamp>,
    pub if_unmodified_since: Option<Timestamp>,
}

fn matches(condition: &ETagCondition, etag: &str) -> bool {
    condition.as_etag().is_none_or(|told| told.value() == etag)
}

impl Conditions {
    /// # Errors
    /// `PreconditionFailed` (412), or `NotModified` (304) with the entity tag.
    pub(crate) fn check(&self, object: &ObjectRecord) -> S3Result<()> {
        // HTTP dates have whole seconds.
        let modified = timestamp(object.last_modified - object.last_modified.rem_euclid(1000));
        let failed = || s3_error!(PreconditionFailed, "At least one of the pre-conditions you specified did not hold");
        match (&self.if_match, &self.if_unmodified_since) {
            (Some(condition), _) if !matches(condition, &object.etag) => return Err(failed()),
            (None, Some(since)) if modified > *since => return Err(failed()),
            _ => {}
        }
        let unmodified = match (&self.if_none_match, &self.if_modified_since) {
            (Some(condition), _) => matches(condition, &object.etag),
            (None, Some(since)) => modified <= *since,
            (None, None) => false,
        };
        if unmodified {
            let mut error = S3Error::new(S3ErrorCode::NotModified);
            if let Ok(etag) = HeaderValue::from_str(&format!("\"{}\"", object.etag)) {
                error.set_headers(HeaderMap::from_iter([(ETAG, etag)]));
            }
            return Err(error);
        }
        Ok(())
    }

    /// As of the source of a copy: S3 answers 412 where a read would answer 304.
    pub(crate) fn check_source(&self, object: &ObjectRecord) -> S3Result<()> {
        self.check(object).map_err(|mut error| {
            if *error.code() == S3ErrorCode::NotModified {
                error = s3_error!(PreconditionFailed, "At least one of the pre-conditions you specified did not hold");
            }
            error
        })
    }
}

/// The condition of a write.
///
/// # Errors
/// `NotImplemented` for both headers at once, and for `If-None-Match` of anything but `*`, as S3 answers.
pub(crate) fn of_write(
    if_match: Option<ETagCondition>,
    if_none_match: Option<ETagCondition>,
) -> S3Result<Precondition> {
    match (if_match, if_none_match) {
        (None, None) => Ok(Precondition::None),
        (None, Some(ETagCondition::Any)) => Ok(Precondition::Absent),
        (Some(ETagCondition::Any), None) => Ok(Precondition::Present),
        (Some(ETagCondition::ETag(etag)), None) => Ok(Precondition::ETag(ETag::into_value(etag))),
        _ => Err(s3_error!(NotImplemented, "A header you provided implies functionality that is not implemented")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checksums::Algorithm;
    use crate::records::{Attributes, ChecksumRecord};

    #[test]
    fn conditions_follow_http() {
        let object = ObjectRecord {
            key: "k".into(),
            size: 0,
            etag: "e".into(),
            last_modified: 10_500,
            checksum: ChecksumRecord { algorithm: Algorithm::Crc32, value: String::new(), composite: false },
            whole: None,
            parts: None,
            attributes: Attributes::default(),
        };
        let tag = |value: &str| Some(ETagCondition::ETag(ETag::Strong(value.to_owned())));
        let since = |seconds: i64| Some(timestamp(seconds * 1000));
        let check = |if_match, if_none_match, if_modified_since, if_unmodified_since| {
            let conditions = Conditions { if_match, if_none_match, if_modified_since, if_unmodified_since };
            conditions.check(&object).map_err(|e| e.status_code().map_or(0, |s| s.as_u16())).err().unwrap_or(200)
        };
        assert_eq!(check(None, None, None, None), 200);
        assert_eq!(check(tag("e"), None, None, None), 200);
        assert_eq!(check(tag("x"), None, None, None), 412);
        assert_eq!(check(tag("e"), None, None, since(9)), 200, "a matching tag outranks the date");
        assert_eq!(check(None, None, None, since(9)), 412);
        assert_eq!(check(None, None, None, since(10)), 200);
        assert_eq!(check(None, tag("e"), None, None), 304);
        assert_eq!(check(None, Some(ETagCondition::Any), None, None), 304);
        assert_eq!(check(None, tag("x"), since(10), None), 200, "a differing tag outranks the date");
        assert_eq!(check(None, None, since(10), None), 304);
        assert_eq!(check(None, None, since(9), None), 200);
    }
}
