//! What a request says of its signer: the access key id and the credential scope, from the header or the query.

use http::{HeaderMap, Uri, header};
use percent_encoding::percent_decode_str;

/// A signed request's claim. The signature itself isn't verified yet: identity is asserted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The access key id.
    pub access_key_id: String,
    /// The scope's Region.
    pub region: String,
    /// The scope's service: `organizations`, `config`, `securityhub`, `sts`, `s3`.
    pub service: String,
    /// The session token that came along.
    pub session_token: Option<String>,
}

/// Why a request has no usable claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClaimError {
    /// There is no Authorization header and no signed query.
    #[error("Missing Authentication Token")]
    Missing,
    /// There is one, but not of the form that Signature Version 4 gives it.
    #[error(
        "Authorization header requires 'Credential' parameter of the form access-key-id/date/region/service/aws4_request"
    )]
    Incomplete,
}

impl Claim {
    /// Reads the claim of a request.
    ///
    /// # Errors
    /// When there is none, or it is malformed.
    pub fn read(headers: &HeaderMap, uri: &Uri) -> Result<Self, ClaimError> {
        let header_token = headers.get("x-amz-security-token").and_then(|value| value.to_str().ok()).map(str::to_owned);
        if let Some(value) = headers.get(header::AUTHORIZATION) {
            let value = value.to_str().map_err(|_| ClaimError::Incomplete)?;
            let parameters = value.strip_prefix("AWS4-HMAC-SHA256").ok_or(ClaimError::Incomplete)?;
            let credential = parameters
                .split(',')
                .find_map(|parameter| parameter.trim().strip_prefix("Credential="))
                .ok_or(ClaimError::Incomplete)?;
            return Self::from_credential(credential, header_token);
        }
        let parameter = |name: &str| {
            uri.query().unwrap_or_default().split('&').find_map(|pair| {
                let (key, value) = pair.split_once('=')?;
                (key == name).then(|| percent_decode_str(value).decode_utf8_lossy().into_owned())
            })
        };
        let credential = parameter("X-Amz-Credential").ok_or(ClaimError::Missing)?;
        Self::from_credential(&credential, parameter("X-Amz-Security-Token"))
    }

    fn from_credential(credential: &str, session_token: Option<String>) -> Result<Self, ClaimError> {
        let parts: Vec<&str> = credential.split('/').collect();
        match parts.as_slice() {
            [key, _date, region, service, "aws4_request"] if !key.is_empty() && key.len() <= 128 => Ok(Self {
                access_key_id: (*key).to_owned(),
                region: (*region).to_owned(),
                service: (*service).to_owned(),
                session_token,
            }),
            _ => Err(ClaimError::Incomplete),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Claim, ClaimError};
    use http::{HeaderMap, HeaderValue, Uri};

    fn read(authorization: Option<&'static str>, uri: &'static str) -> Result<Claim, ClaimError> {
        let mut headers = HeaderMap::new();
        if let Some(value) = authorization {
            headers.insert("authorization", HeaderValue::from_static(value));
        }
        Claim::read(&headers, &Uri::from_static(uri))
    }

    #[test]
    fn the_header_and_the_query_say_the_same() {
        let header = "AWS4-HMAC-SHA256 Credential=111111111111/20260101/eu-west-1/config/aws4_request, SignedHeaders=host, Signature=ab";
        let query = "/b/k?X-Amz-Credential=111111111111%2F20260101%2Feu-west-1%2Fconfig%2Faws4_request";
        let from_header = read(Some(header), "/").unwrap();
        assert_eq!(from_header, read(None, query).unwrap());
        assert_eq!((from_header.region.as_str(), from_header.service.as_str()), ("eu-west-1", "config"));
    }

    #[test]
    fn a_malformed_claim_is_told_from_a_missing_one() {
        assert_eq!(read(None, "/"), Err(ClaimError::Missing));
        for bad in [
            "Bearer x",
            "AWS4-HMAC-SHA256",
            "AWS4-HMAC-SHA256 Credential=a/b/c",
            "AWS4-HMAC-SHA256 Credential=/d/r/s/aws4_request",
        ] {
            assert_eq!(read(Some(bad), "/"), Err(ClaimError::Incomplete), "{bad}");
        }
    }
}
