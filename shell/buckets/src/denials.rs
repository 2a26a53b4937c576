//! Why a request is refused apart from what it asks for, in S3's own words: the codes and statuses of its list of error codes.

use s3s::{S3Error, S3ErrorCode};

/// A refusal of credentials, or for want of room.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Denial {
    /// Nothing says who sent it: 403.
    #[error("Access Denied")]
    Unsigned,
    /// It is signed in a way that isn't Signature Version 4: 400.
    #[error("The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")]
    UnknownMechanism,
    /// The claim of who sent it can't be read, or names no Region: 400.
    #[error("The authorization header is malformed; {0}")]
    Malformed(String),
    /// The same, in the query of a signed address: 400.
    #[error("Error parsing the X-Amz-Credential parameter; {0}")]
    MalformedQuery(String),
    /// The key belongs to nobody, or not without a token: 403.
    #[error("The AWS Access Key Id you provided does not exist in our records.")]
    UnknownKey,
    /// The token isn't the key's: 400.
    #[error("The provided token is malformed or otherwise invalid.")]
    InvalidToken,
    /// The token's time is over: 400.
    #[error("The provided token has expired.")]
    ExpiredToken,
    /// There are no buckets where it was sent: 404.
    #[error("{0}")]
    Nowhere(String),
    /// There is no room for it now: 503.
    #[error("Please reduce your request rate.")]
    Busy,
}

impl From<Denial> for S3Error {
    fn from(denial: Denial) -> Self {
        let code = match &denial {
            Denial::Unsigned => S3ErrorCode::AccessDenied,
            Denial::UnknownMechanism => S3ErrorCode::InvalidRequest,
            Denial::Malformed(_) => S3ErrorCode::AuthorizationHeaderMalformed,
            Denial::MalformedQuery(_) => S3ErrorCode::AuthorizationQueryParametersError,
            Denial::UnknownKey => S3ErrorCode::InvalidAccessKeyId,
            Denial::InvalidToken => S3ErrorCode::InvalidToken,
            Denial::ExpiredToken => S3ErrorCode::ExpiredToken,
            Denial::Nowhere(_) => S3ErrorCode::NoSuchBucket,
            Denial::Busy => S3ErrorCode::SlowDown,
        };
        S3Error::with_message(code, denial.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Denial;
    use s3s::S3Error;

    #[test]
    fn codes_and_statuses_are_those_of_s3() {
        for (denial, code, status) in [
            (Denial::Unsigned, "AccessDenied", 403),
            (Denial::UnknownMechanism, "InvalidRequest", 400),
            (Denial::Malformed("x".to_owned()), "AuthorizationHeaderMalformed", 400),
            (Denial::MalformedQuery("x".to_owned()), "AuthorizationQueryParametersError", 400),
            (Denial::UnknownKey, "InvalidAccessKeyId", 403),
            (Denial::InvalidToken, "InvalidToken", 400),
            (Denial::ExpiredToken, "ExpiredToken", 400),
            (Denial::Busy, "SlowDown", 503),
        ] {
            let error = S3Error::from(denial);
            assert_eq!(error.code().as_str(), code);
            assert_eq!(error.status_code().map(|status| status.as_u16()), Some(status), "{code}");
        }
    }
}
