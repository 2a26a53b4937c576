//! Which query parameters an S3 request may carry, so that an operation that isn't modelled is never taken for one
//! that is: `DELETE /bucket?something` must not delete the bucket.

use http::{Method, Uri};
use s3s::{S3Result, s3_error};

const BUCKET_SUBRESOURCES: [&str; 21] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "encryption",
    "intelligent-tiering",
    "inventory",
    "lifecycle",
    "logging",
    "metadataTable",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "policy",
    "publicAccessBlock",
    "replication",
    "requestPayment",
    "tagging",
    "versioning",
    "website",
];
const BUCKET_READS: [&str; 21] = [
    "bucket-region",
    "continuation-token",
    "delimiter",
    "encoding-type",
    "fetch-owner",
    "id",
    "key-marker",
    "list-type",
    "location",
    "marker",
    "max-keys",
    "max-uploads",
    "policyStatus",
    "prefix",
    "session",
    "start-after",
    "uploads",
    "upload-id-marker",
    "version-id-marker",
    "versions",
    "max-buckets",
];
const BUCKET_DELETES: [&str; 14] = [
    "analytics",
    "cors",
    "encryption",
    "id",
    "intelligent-tiering",
    "inventory",
    "lifecycle",
    "metadataTable",
    "metrics",
    "ownershipControls",
    "policy",
    "publicAccessBlock",
    "replication",
    "tagging",
];
const OBJECT_READS: [&str; 17] = [
    "acl",
    "attributes",
    "legal-hold",
    "max-parts",
    "part-number-marker",
    "partNumber",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "retention",
    "tagging",
    "torrent",
    "uploadId",
    "versionId",
];
const OBJECT_WRITES: [&str; 7] = ["acl", "legal-hold", "partNumber", "retention", "tagging", "uploadId", "versionId"];

/// The query without what signed the request.
pub(crate) fn without_signature(query: &str) -> String {
    let kept = query.split('&').filter(|pair| !name_of(pair).to_ascii_lowercase().starts_with("x-amz-"));
    kept.collect::<Vec<_>>().join("&")
}

fn name_of(pair: &str) -> &str {
    pair.split_once('=').map_or(pair, |(name, _)| name)
}

/// Refuses a request with a parameter that its method doesn't have.
///
/// # Errors
/// `NotImplemented`, naming the parameter.
pub(crate) fn check(method: &Method, uri: &Uri, bucket_in_host: bool) -> S3Result<()> {
    let path = uri.path().trim_start_matches('/');
    let is_object =
        if bucket_in_host { !path.is_empty() } else { path.split_once('/').is_some_and(|(_, key)| !key.is_empty()) };
    for pair in uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let name = name_of(pair);
        let known = match (is_object, method) {
            (false, &Method::GET) => BUCKET_READS.contains(&name) || BUCKET_SUBRESOURCES.contains(&name),
            (false, &Method::PUT) => BUCKET_SUBRESOURCES.contains(&name) || name == "id",
            (false, &Method::POST) => ["delete", "metadataTable"].contains(&name),
            (false, &Method::DELETE) => BUCKET_DELETES.contains(&name),
            (true, &Method::GET | &Method::HEAD) => OBJECT_READS.contains(&name),
            (true, &Method::PUT) => OBJECT_WRITES.contains(&name),
            (true, &Method::POST) => {
                ["restore", "select", "select-type", "uploadId", "uploads", "versionId"].contains(&name)
            }
            (true, &Method::DELETE) => ["tagging", "uploadId", "versionId"].contains(&name),
            _ => false,
        };
        // Clients put the operation's name there; S3 ignores it and other names of this kind.
        if !known && !name.to_ascii_lowercase().starts_with("x-") {
            return Err(s3_error!(NotImplemented, "{method} with the parameter '{name}' is not modelled"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_parameters_are_refused() {
        let check = |method: Method, uri: &'static str| check(&method, &Uri::from_static(uri), false).is_ok();
        assert!(check(Method::DELETE, "/bucket"));
        assert!(check(Method::DELETE, "/bucket/?x-id=DeleteBucket"));
        assert!(check(Method::DELETE, "/bucket?tagging"));
        assert!(!check(Method::DELETE, "/bucket?versioning"), "there is no such operation, and it is not DeleteBucket");
        assert!(!check(Method::DELETE, "/bucket?metadataConfiguration="));
        assert!(!check(Method::DELETE, "/bucket/key?acl"));
        assert!(!check(Method::PUT, "/bucket/key?renameObject"));
        assert!(!check(Method::PUT, "/bucket?abac"));
        assert!(check(Method::PUT, "/bucket/key?partNumber=1&uploadId=x"));
        assert!(check(Method::GET, "/bucket?list-type=2&prefix=a%2Fb"));
        assert!(!check(Method::GET, "/bucket/key?annotation"));
    }

    #[test]
    fn a_signature_leaves_no_trace() {
        assert_eq!(without_signature("a=1&X-Amz-Signature=2&x-amz-date=3&b"), "a=1&b");
        assert_eq!(without_signature("X-Amz-Signature=2"), "");
    }
}
