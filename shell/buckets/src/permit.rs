//! What a request needs to be permitted, and who says whether it is: policies are no business of the buckets'.

use http::header::{IF_MATCH, IF_NONE_MATCH};
use http::{HeaderMap, Uri};
use s3s::dto::Tag;

/// An action that a request needs to be permitted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Need<'n> {
    /// The action, such as `s3:GetObject`.
    pub action: &'static str,
    /// The bucket, if it is about one.
    pub bucket: Option<&'n str>,
    /// The object's key, if it is about one.
    pub key: Option<&'n str>,
    /// A condition key that is the operation's own.
    pub(crate) own: Option<(&'static str, &'n str)>,
    /// The tags in the request's body.
    pub(crate) tags: &'n [Tag],
}

impl<'n> Need<'n> {
    pub(crate) fn of(action: &'static str) -> Self {
        Self { action, bucket: None, key: None, own: None, tags: &[] }
    }

    pub(crate) fn on(action: &'static str, bucket: &'n str) -> Self {
        Self { bucket: Some(bucket), ..Self::of(action) }
    }

    /// Reading an object.
    pub fn reading(bucket: &'n str, key: &'n str) -> Self {
        Self::at("s3:GetObject", bucket, key)
    }

    pub(crate) fn at(action: &'static str, bucket: &'n str, key: &'n str) -> Self {
        Self { key: Some(key), ..Self::on(action, bucket) }
    }
}

/// Why something isn't permitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denied {
    /// What its sender is told.
    pub message: String,
    /// What S3's message leaves out.
    pub headers: HeaderMap,
}

impl Default for Denied {
    fn default() -> Self {
        Self { message: "Access Denied".to_owned(), headers: HeaderMap::new() }
    }
}

/// A condition key of a request, with its values: one, but for the few that are lists.
pub type RequestKey = (String, Vec<String>);

/// Says whether requests are permitted.
pub trait Permit: Send + Sync {
    /// Whether something may be done that an account owns; the condition keys of the request are beside it.
    ///
    /// # Errors
    /// What is said to whom it isn't permitted.
    fn permit(&self, need: &Need<'_>, owner: &str, keys: &[RequestKey]) -> Result<(), Denied>;
}

/// Members of a query that policies may ask for.
const QUERY: [&str; 3] = ["prefix", "delimiter", "max-keys"];

/// The condition keys of S3 that a request brings along. Facts: Service Authorization Reference, "Amazon S3".
pub(crate) fn request_keys(headers: &HeaderMap, uri: &Uri) -> Vec<RequestKey> {
    let one = |name: String, value: String| (name, vec![value]);
    let amazon = headers.iter().filter(|(name, _)| name.as_str().starts_with("x-amz-"));
    let mut keys: Vec<RequestKey> =
        amazon.filter_map(|(name, value)| Some(one(format!("s3:{name}"), value.to_str().ok()?.to_owned()))).collect();
    let query = uri.query().unwrap_or_default();
    let members = query.split('&').filter_map(|member| member.split_once('='));
    for (name, value) in members.filter(|(name, _)| QUERY.contains(name)) {
        let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
        keys.push(one(format!("s3:{name}"), value.into_owned()));
    }
    for (header, key) in [(IF_MATCH, "s3:if-match"), (IF_NONE_MATCH, "s3:if-none-match")] {
        let value = headers.get(header).and_then(|value| value.to_str().ok());
        keys.extend(value.map(|value| one(key.to_owned(), value.to_owned())));
    }
    keys.extend(tag_keys(tags_of_header(headers)));
    keys.push(one("s3:TlsVersion".to_owned(), "1.3".to_owned()));
    let is_header = headers.contains_key(http::header::AUTHORIZATION);
    let kind = if is_header { "REST-HEADER" } else { "REST-QUERY-STRING" };
    keys.push(one("s3:authType".to_owned(), kind.to_owned()));
    keys.push(one("s3:signatureversion".to_owned(), "AWS4-HMAC-SHA256".to_owned()));
    keys
}

/// The condition keys of tags that a request brings along.
pub(crate) fn tag_keys(tags: Vec<(String, String)>) -> Vec<RequestKey> {
    let names: Vec<String> = tags.iter().map(|(name, _)| name.clone()).collect();
    let all = (!names.is_empty()).then(|| ("s3:RequestObjectTagKeys".to_owned(), names));
    let each = tags.into_iter().map(|(name, value)| (format!("s3:RequestObjectTag/{name}"), vec![value]));
    each.chain(all).collect()
}

/// The tags in a request's `x-amz-tagging` header.
pub(crate) fn tags_of_header(headers: &HeaderMap) -> Vec<(String, String)> {
    let decode =
        |text: &str| percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let header = headers.get("x-amz-tagging").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let pairs = header.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

/// What a request needs besides, by its headers. Facts: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations".
pub(crate) fn further<'n>(need: &Need<'n>, headers: &HeaderMap) -> Vec<Need<'n>> {
    let has = |name: &str| headers.contains_key(name);
    let has_acl = has("x-amz-acl") || headers.keys().any(|name| name.as_str().starts_with("x-amz-grant-"));
    let also = |action| Need { action, ..*need };
    match need.action {
        "s3:PutObject" => {
            let tags = (!tags_of_header(headers).is_empty()).then(|| also("s3:PutObjectTagging"));
            tags.into_iter().chain(has_acl.then(|| also("s3:PutObjectAcl"))).collect()
        }
        "s3:CreateBucket" => {
            let owners = has("x-amz-object-ownership").then(|| also("s3:PutBucketOwnershipControls"));
            owners.into_iter().chain(has_acl.then(|| also("s3:PutBucketAcl"))).collect()
        }
        _ => Vec::new(),
    }
}
