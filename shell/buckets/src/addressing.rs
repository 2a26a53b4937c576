//! What a request may address: possible names, and parameters that its method has, so that an operation that isn't
//! modelled is never taken for one that is. `DELETE /bucket?something` must not delete the bucket.

use http::{Method, Uri};
use percent_encoding::percent_decode_str;
use s3s::{S3Result, s3_error};

use crate::naming::{is_bucket_name, is_object_key};

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

/// Whether a request addresses an object; refuses a path that names no possible bucket or object, with S3's words.
///
/// # Errors
/// `InvalidBucketName`, `KeyTooLongError`, or `InvalidURI` for a path that isn't UTF-8.
pub(crate) fn is_object(uri: &Uri, bucket_in_host: Option<&str>) -> S3Result<bool> {
    let path = percent_decode_str(uri.path()).decode_utf8();
    let path = path.map_err(|_| s3_error!(InvalidURI, "Couldn't parse the specified URI."))?;
    let path = path.strip_prefix('/').unwrap_or(&path);
    let (bucket, key) = match bucket_in_host {
        Some(bucket) => (bucket, path),
        None => path.split_once('/').unwrap_or((path, "")),
    };
    if !bucket.is_empty() && !is_bucket_name(bucket) {
        return Err(s3_error!(InvalidBucketName, "The specified bucket is not valid."));
    }
    if !key.is_empty() && !is_object_key(key) {
        return Err(s3_error!(KeyTooLongError, "Your key is too long"));
    }
    Ok(!key.is_empty())
}

/// Refuses a request with a parameter that its method doesn't have.
///
/// # Errors
/// `NotImplemented`, naming the parameter.
pub(crate) fn check_parameters(method: &Method, uri: &Uri, is_object: bool) -> S3Result<()> {
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
        let check = |method: Method, uri: &'static str| {
            let uri = Uri::from_static(uri);
            check_parameters(&method, &uri, is_object(&uri, None).unwrap()).is_ok()
        };
        assert!(!check(Method::DELETE, "/bucket%2Fkey?encryption"), "an object, however its path is written");
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
    fn impossible_names_are_refused() {
        let check = |uri: &str, host| is_object(&uri.parse().unwrap(), host).is_ok();
        assert!(check("/", None) && check("/bucket", None) && check("/bucket/", None) && check("/bucket/../..", None));
        assert!(check("/..", Some("bucket")) && !check("/key", Some("..")));
        for bad in ["/..", "/../bucket", "/%2e%2e/x", "/Bucket/key", "/b", "/bucket/%ff"] {
            assert!(!check(bad, None), "{bad}");
        }
        assert!(!check(&format!("/bucket/{}", "x".repeat(1025)), None));
        assert!(check(&format!("/bucket/{}", "%61".repeat(1024)), None));
    }

    #[test]
    fn a_signature_leaves_no_trace() {
        assert_eq!(without_signature("a=1&X-Amz-Signature=2&x-amz-date=3&b"), "a=1&b");
        assert_eq!(without_signature("X-Amz-Signature=2"), "");
    }
}
