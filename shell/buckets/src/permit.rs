//! What a request needs to be permitted, and who says whether it is: policies are no business of the buckets'.

use http::{HeaderMap, Uri};

/// An action that a request needs to be permitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need<'n> {
    /// The action, such as `s3:GetObject`.
    pub action: &'static str,
    /// The bucket, if it is about one.
    pub bucket: Option<&'n str>,
    /// The object's key, if it is about one.
    pub key: Option<&'n str>,
}

impl<'n> Need<'n> {
    pub(crate) fn of(action: &'static str) -> Self {
        Self { action, bucket: None, key: None }
    }

    pub(crate) fn on(action: &'static str, bucket: &'n str) -> Self {
        Self { bucket: Some(bucket), ..Self::of(action) }
    }

    pub(crate) fn at(action: &'static str, bucket: &'n str, key: &'n str) -> Self {
        Self { key: Some(key), ..Self::on(action, bucket) }
    }
}

/// Says whether requests are permitted.
pub trait Permit: Send + Sync {
    /// Whether something may be done that an account owns; the condition keys of S3 that the request brings along are beside it.
    ///
    /// # Errors
    /// The message to whom it isn't permitted.
    fn permit(&self, need: &Need<'_>, owner: &str, keys: &[(String, String)]) -> Result<(), String>;
}

/// Members of a query that policies may ask for.
const QUERY: [&str; 3] = ["prefix", "delimiter", "max-keys"];

/// The condition keys of S3 that a request brings along. Facts: Service Authorization Reference, "Amazon S3".
pub(crate) fn request_keys(headers: &HeaderMap, uri: &Uri) -> Vec<(String, String)> {
    let amazon = headers.iter().filter(|(name, _)| name.as_str().starts_with("x-amz-"));
    let mut keys: Vec<(String, String)> =
        amazon.filter_map(|(name, value)| Some((format!("s3:{name}"), value.to_str().ok()?.to_owned()))).collect();
    let query = uri.query().unwrap_or_default();
    let members = query.split('&').filter_map(|member| member.split_once('='));
    for (name, value) in members.filter(|(name, _)| QUERY.contains(name)) {
        let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
        keys.push((format!("s3:{name}"), value.into_owned()));
    }
    let is_header = headers.contains_key(http::header::AUTHORIZATION);
    let kind = if is_header { "REST-HEADER" } else { "REST-QUERY-STRING" };
    keys.push(("s3:authType".to_owned(), kind.to_owned()));
    keys.push(("s3:signatureversion".to_owned(), "AWS4-HMAC-SHA256".to_owned()));
    keys
}
