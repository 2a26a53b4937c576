//! Turns a signed upload as AWS clients send it (chunks, trailers, digests) into plain bytes with plain headers.

use crate::wide::wide;
use bytes::{Bytes, BytesMut};
use data_encoding::{BASE64, HEXLOWER};
use http::header::{
    AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
};
use http::request::Parts;
use http::{Method, Request};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use s3s::{S3Error, S3Result, s3_error};
use std::io;
use std::pin::pin;
use std::time::Duration;
use tokio::time::timeout;

use crate::BoxError;
use crate::checksums::{Algorithm, md5};
use crate::fault::Fault;

const CONTENT_SHA256: &str = "x-amz-content-sha256";
const DECODED_LENGTH: &str = "x-amz-decoded-content-length";
/// A chunk's own line: its length in hexadecimal and a signature.
const CHUNK_LINE_BYTES_MAX: usize = 1024;
const TRAILER_BYTES_MAX: usize = 16 * 1024;
/// How long a client may send nothing in the middle of a body: what waits for it holds a place among the requests in work.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// Reads a request's body whole and undoes its transfer: afterwards the body is what the client means, its length
/// and digests are checked, and nothing of the signature is left.
pub(crate) async fn receive<B>(request: Request<B>, object_bytes_max: u64) -> S3Result<Request<Bytes>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let (mut parts, body) = request.into_parts();
    let too_large = || S3Error::from(Fault::EntityTooLarge { max: object_bytes_max });
    // Chunk lines are a small part of what any client sends; an eighth is generous.
    let bytes_max = object_bytes_max.saturating_add(object_bytes_max / 8).saturating_add(64 * 1024);
    let announced = number(&parts.headers, CONTENT_LENGTH.as_str())?;
    let decoded_length = number(&parts.headers, DECODED_LENGTH)?;
    if announced.is_some_and(|n| n > bytes_max) || decoded_length.is_some_and(|n| n > object_bytes_max) {
        return Err(too_large());
    }
    let mut body = pin!(Limited::new(body, usize::try_from(bytes_max).unwrap_or(usize::MAX)));
    let mut raw = BytesMut::new();
    loop {
        let next = timeout(IDLE_TIMEOUT, body.frame()).await;
        let Some(frame) = next.map_err(|_| s3_error!(RequestTimeout, "Nothing of the body came for too long."))? else {
            break;
        };
        let frame = frame.map_err(|error| {
            if error.is::<LengthLimitError>() {
                return too_large();
            }
            match error.downcast_ref::<io::Error>().map(io::Error::kind) {
                Some(io::ErrorKind::TimedOut) => s3_error!(RequestTimeout, "The body comes too slowly."),
                Some(io::ErrorKind::ResourceBusy) => s3_error!(SlowDown, "Please reduce your request rate."),
                _ => s3_error!(IncompleteBody, "{error}"),
            }
        })?;
        raw.extend_from_slice(&frame.into_data().unwrap_or_default());
    }
    let raw = raw.freeze();
    if parts.method == Method::PUT && !raw.is_empty() && announced.is_none() && decoded_length.is_none() {
        return Err(s3_error!(MissingContentLength, "You must provide the Content-Length HTTP header."));
    }
    let data = decode(&mut parts, raw, decoded_length)?;
    check_digests(&parts, &data)?;
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(data.len()));
    for name in [AUTHORIZATION.as_str(), TRANSFER_ENCODING.as_str(), CONTENT_SHA256, DECODED_LENGTH, "x-amz-trailer"] {
        parts.headers.remove(name);
    }
    Ok(Request::from_parts(parts, data))
}

fn number(headers: &HeaderMap, name: &str) -> S3Result<Option<u64>> {
    let Some(value) = headers.get(name) else { return Ok(None) };
    let value = value.to_str().ok().and_then(|v| v.parse().ok());
    value.map(Some).ok_or_else(|| s3_error!(InvalidRequest, "{name} is not a number"))
}

/// Undoes `aws-chunked`, or compares the body with the digest that was signed.
fn decode(parts: &mut Parts, raw: Bytes, decoded_length: Option<u64>) -> S3Result<Bytes> {
    let told = parts.headers.get(CONTENT_SHA256).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    if !told.starts_with("STREAMING-") {
        let is_digest = told.len() == 64 && told.bytes().all(|b| b.is_ascii_hexdigit());
        if is_digest && !told.eq_ignore_ascii_case(&HEXLOWER.encode(&Algorithm::Sha256.raw(&[&raw]))) {
            let message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
            let code = s3s::S3ErrorCode::Custom("XAmzContentSHA256Mismatch".into());
            let mut error = S3Error::with_message(code, message);
            error.set_status_code(http::StatusCode::BAD_REQUEST);
            return Err(error);
        }
        return Ok(raw);
    }
    let (data, trailers) =
        decode_chunks(&raw).ok_or_else(|| s3_error!(IncompleteBody, "malformed aws-chunked body"))?;
    match decoded_length {
        None => return Err(s3_error!(MissingContentLength, "missing header: {DECODED_LENGTH}")),
        Some(length) if length != wide(data.len()) => {
            return Err(s3_error!(IncompleteBody, "the body has {} bytes instead of {length}", data.len()));
        }
        Some(_) => {}
    }
    for (name, value) in trailers {
        // Nothing else may travel as a trailer: it was not part of what the client signed as headers.
        if let Some(algorithm) = Algorithm::ALL.into_iter().find(|a| a.header() == name) {
            let value = HeaderValue::from_str(&value).map_err(|_| s3_error!(InvalidRequest, "malformed trailer"))?;
            parts.headers.insert(HeaderName::from_static(algorithm.header()), value);
        }
    }
    let encodings = parts.headers.get(CONTENT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let kept: Vec<&str> =
        encodings.split(',').map(str::trim).filter(|e| !e.is_empty() && *e != "aws-chunked").collect();
    match HeaderValue::from_str(&kept.join(",")) {
        Ok(value) if !kept.is_empty() => drop(parts.headers.insert(CONTENT_ENCODING, value)),
        _ => drop(parts.headers.remove(CONTENT_ENCODING)),
    }
    Ok(data)
}

type Trailers = Vec<(String, String)>;

/// `LENGTH[;chunk-signature=...] CRLF DATA CRLF`, ended by a chunk of length 0 and trailers. The chunks' signatures
/// are not verified: who calls is decided before.
fn decode_chunks(raw: &Bytes) -> Option<(Bytes, Trailers)> {
    let mut rest: &[u8] = raw;
    let mut data = BytesMut::with_capacity(raw.len());
    loop {
        let line;
        (line, rest) = split_line(rest, CHUNK_LINE_BYTES_MAX)?;
        let length = line.split(|b| *b == b';').next()?;
        let length = usize::from_str_radix(std::str::from_utf8(length).ok()?, 16).ok()?;
        if length == 0 {
            break;
        }
        let (chunk, after) = rest.split_at_checked(length)?;
        data.extend_from_slice(chunk);
        rest = after.strip_prefix(b"\r\n")?;
    }
    if rest.len() > TRAILER_BYTES_MAX {
        return None;
    }
    let mut trailers = Vec::new();
    for line in std::str::from_utf8(rest).ok()?.lines().filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':')?;
        trailers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
    Some((data.freeze(), trailers))
}

fn split_line(bytes: &[u8], max: usize) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().take(max).position(|b| *b == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end)?;
    Some((line.strip_suffix(b"\r")?, rest.get(1..)?))
}

/// Compares the body with every digest that came with it.
fn check_digests(parts: &Parts, data: &[u8]) -> S3Result<()> {
    let value = |name: &str| parts.headers.get(name).map(|v| v.to_str().unwrap_or_default());
    if let Some(told) = value("content-md5") {
        match BASE64.decode(told.as_bytes()) {
            Ok(told) if told.len() == 16 => {
                if told != md5(data) {
                    return Err(Fault::BadDigest("Content-MD5").into());
                }
            }
            _ => return Err(s3_error!(InvalidDigest, "The Content-MD5 you specified was invalid.")),
        }
    }
    // To complete an upload, clients send the checksum of the object, not of this request.
    let completes = parts.method == Method::POST && parts.uri.query().is_some_and(|q| q.contains("uploadId="));
    for algorithm in Algorithm::ALL.into_iter().filter(|_| !completes) {
        if value(algorithm.header()).is_some_and(|told| told != algorithm.of(data)) {
            return Err(Fault::BadDigest(algorithm.name()).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunks(raw: &'static str) -> Option<(String, Trailers)> {
        let (data, trailers) = decode_chunks(&Bytes::from_static(raw.as_bytes()))?;
        Some((String::from_utf8(data.to_vec()).unwrap(), trailers))
    }

    #[test]
    fn chunks_become_plain_bytes() {
        let trailer = vec![("x-amz-checksum-crc32".to_owned(), "AAAA".to_owned())];
        assert_eq!(chunks("5\r\nhello\r\n0\r\nX-Amz-Checksum-CRC32:AAAA\r\n\r\n"), Some(("hello".into(), trailer)));
        let signed = "A;chunk-signature=00\r\n0123456789\r\n1;chunk-signature=11\r\n!\r\n0;chunk-signature=22\r\n\r\n";
        assert_eq!(chunks(signed), Some(("0123456789!".into(), vec![])));
        assert_eq!(chunks("0\r\n\r\n"), Some((String::new(), vec![])));
    }

    #[test]
    fn malformed_chunks_are_refused() {
        for raw in [
            "",
            "5",
            "5\r\n",
            "5\r\nhell",
            "5\r\nhello",
            "5\r\nhello!\r\n0\r\n\r\n",
            "x\r\nhello\r\n0\r\n",
            "-1\r\nh\r\n0\r\n",
            "ffffffffffffffff\r\nhello\r\n",
            "fffffffffffffffff\r\nhello\r\n",
            "5\nhello\n0\n",
            "0\r\nno colon\r\n",
            "5\r\nhello\r\n",
        ] {
            assert_eq!(chunks(raw), None, "{raw:?}");
        }
    }

    async fn send(headers: &[(&str, &str)], body: &'static str, max: u64) -> S3Result<Request<Bytes>> {
        let mut request = Request::put("/bucket/key").header("content-length", body.len());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = http_body_util::Full::new(Bytes::from_static(body.as_bytes()));
        receive(request.body(body).unwrap(), max).await
    }

    #[tokio::test]
    async fn digests_lengths_and_limits_are_checked() {
        let code =
            |result: S3Result<Request<Bytes>>| result.map_err(|e| e.code().as_str().to_owned()).map(|r| r.into_body());
        let streaming = ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
        let chunked = "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
        let decoded = ("x-amz-decoded-content-length", "5");
        assert_eq!(code(send(&[streaming, decoded], chunked, 5).await), Ok(Bytes::from_static(b"hello")));
        assert_eq!(code(send(&[streaming, decoded], chunked, 4).await), Err("EntityTooLarge".into()));
        assert_eq!(code(send(&[streaming], chunked, 5).await), Err("MissingContentLength".into()));
        let wrong = "5\r\nhellO\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
        assert_eq!(code(send(&[streaming, decoded], wrong, 5).await), Err("BadDigest".into()));
        let other = ("x-amz-decoded-content-length", "4");
        assert_eq!(code(send(&[streaming, other], chunked, 5).await), Err("IncompleteBody".into()));
        let zeros = "0".repeat(64);
        let mismatch = send(&[("x-amz-content-sha256", &zeros)], "hello", 5).await;
        assert_eq!(code(mismatch), Err("XAmzContentSHA256Mismatch".into()));
        assert_eq!(code(send(&[("content-md5", "XUFAKrxLKna5cZ2REBfFkg==")], "hello", 5).await).unwrap(), "hello");
        assert_eq!(
            code(send(&[("content-md5", "AAAAKrxLKna5cZ2REBfFkg==")], "hello", 5).await),
            Err("BadDigest".into())
        );
        assert_eq!(code(send(&[("content-md5", "AAAA")], "hello", 5).await), Err("InvalidDigest".into()));
        assert_eq!(code(send(&[], &*"x".repeat(70_000).leak(), 5).await), Err("EntityTooLarge".into()));
    }

    #[tokio::test]
    async fn only_the_clients_own_encoding_stays() {
        let streaming = ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
        let decoded = ("x-amz-decoded-content-length", "0");
        let encoding =
            |request: Request<Bytes>| request.headers().get("content-encoding").map(|v| v.to_str().unwrap().to_owned());
        let request =
            send(&[streaming, decoded, ("content-encoding", "aws-chunked, gzip")], "0\r\n\r\n", 5).await.unwrap();
        assert_eq!(encoding(request).as_deref(), Some("gzip"));
        let request = send(&[streaming, decoded, ("content-encoding", "aws-chunked")], "0\r\n\r\n", 5).await.unwrap();
        assert_eq!(encoding(request), None);
    }
}
