//! A small client of the public API: what the demo and the questions to a running installation go through.

mod connections;
mod xml;

use bytes::Bytes;
use connections::Connections;
use http::uri::Authority;
use http::{Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full};
use identifiers::{AccountId, Region};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use schema::Protocol;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What stays as it is in a path's label and a query's value.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The header in which an installation says what the text of AWS's exception doesn't.
const REASON: &str = "x-bailiwick-reason";

/// A running installation.
#[derive(Debug, Clone)]
pub struct Client {
    authority: String,
    /// What every path begins with: nothing, or where a branch is.
    prefix: String,
    connections: Connections,
}

/// Why a call didn't succeed.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The address isn't one.
    #[error("`{0}` is no address of an installation; it looks like http://127.0.0.1:4566")]
    Endpoint(String),
    /// Nobody answers there.
    #[error("nobody answers at http://{authority}: {reason}. Is `bailiwick serve` running?")]
    Unreachable {
        /// The host and port.
        authority: String,
        /// What the connection says.
        reason: String,
    },
    /// The installation refuses.
    #[error("{code}: {}", why.as_ref().unwrap_or(message))]
    Refused {
        /// The exception's name, or the HTTP status.
        code: String,
        /// Its text.
        message: String,
        /// What the text doesn't say.
        why: Option<String>,
    },
    /// One of the installation's own routes refuses, in words for people.
    #[error("{0}")]
    Told(String),
    /// The same, of something that isn't there.
    #[error("{0}")]
    Absent(String),
    /// Another program answers there.
    #[error(
        "what answers at http://{authority} is no installation of Bailiwick ({status}); --endpoint says where one is"
    )]
    Another {
        /// The host and port.
        authority: String,
        /// Its status.
        status: StatusCode,
    },
    /// An answer ended before its end.
    #[error("the answer broke off: {0}. The installation's log says more if that was its doing")]
    BrokeOff(String),
    /// The answer isn't what this program knows.
    #[error("the answer can't be read: {0}. Is the installation of another version?")]
    Unreadable(String),
    /// The operation isn't in the models.
    #[error("there is no operation {0}")]
    UnknownOperation(String),
}

impl CallError {
    /// Whether one of the installation's own routes said so.
    pub fn is_told(&self) -> bool {
        matches!(self, Self::Told(_) | Self::Absent(_))
    }
}

impl Client {
    /// A client of the installation at an address such as `http://127.0.0.1:4566`.
    pub fn new(endpoint: &str) -> Result<Self, CallError> {
        let wrong = || CallError::Endpoint(endpoint.to_owned());
        let address = endpoint.strip_prefix("http://").ok_or_else(wrong)?.trim_end_matches('/');
        let (authority, prefix) = address.split_at(address.find('/').unwrap_or(address.len()));
        let is_authority =
            authority.parse::<Authority>().is_ok_and(|read| !read.host().is_empty() && !authority.contains('@'));
        let is_prefix = prefix.is_empty() || (prefix.parse::<Uri>().is_ok() && !prefix.contains(['?', '#']));
        if !is_authority || !is_prefix {
            return Err(wrong());
        }
        let (authority, prefix) = (authority.to_owned(), prefix.to_owned());
        Ok(Self { connections: Connections::to(authority.clone()), authority, prefix })
    }

    /// Calls an operation as an account in a Region.
    pub async fn call(
        &self,
        account: AccountId,
        region: &Region,
        service: &str,
        operation: &str,
        input: Value,
    ) -> Result<Value, CallError> {
        let unknown = || CallError::UnknownOperation(format!("{service} {operation}"));
        let service = schema::services().into_iter().find(|candidate| candidate.name == service).ok_or_else(unknown)?;
        let described = service.operation(operation).ok_or_else(unknown)?;
        let mut request = Request::builder()
            .method(Method::from_bytes(described.method.as_bytes()).unwrap_or(Method::POST))
            .header(header::HOST, &self.authority)
            .header(header::AUTHORIZATION, authorization(account, region, service.signing_name));
        let mut input = input;
        let mut path = described.uri.to_owned();
        match service.protocol {
            Protocol::AwsJson11 => {
                let target = format!("{}.{operation}", service.target_prefix.unwrap_or_default());
                request =
                    request.header("x-amz-target", target).header(header::CONTENT_TYPE, "application/x-amz-json-1.1");
            }
            Protocol::RestJson => {
                path = take_labels(&path, &mut input);
                request = request.header(header::CONTENT_TYPE, "application/json");
            }
            Protocol::Query | Protocol::Ec2 => {
                request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            }
        }
        let body = if service.protocol.is_form() {
            let form = add_query(format!("Action={operation}&Version={}", service.api_version), &input);
            Bytes::from(form.replacen('?', "&", 1))
        } else if described.method == "GET" || described.method == "DELETE" {
            path = add_query(path, &input);
            Bytes::new()
        } else {
            Bytes::from(input.to_string())
        };
        let request = request.uri(self.at(&path)).body(Full::new(body));
        let body = self.send(request.map_err(|problem| CallError::Endpoint(problem.to_string()))?).await?;
        if service.protocol.is_form() {
            return Ok(xml::answer(&String::from_utf8_lossy(&body), described.output));
        }
        Ok(serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    /// Makes a bucket.
    pub async fn create_bucket(&self, account: AccountId, region: &Region, bucket: &str) -> Result<(), CallError> {
        let request = Request::put(self.at(&format!("/{bucket}")))
            .header(header::HOST, &self.authority)
            .header(header::AUTHORIZATION, authorization(account, region, "s3"))
            .body(Full::new(Bytes::new()));
        self.send(request.map_err(|problem| CallError::Endpoint(problem.to_string()))?).await.map(|_| ())
    }

    /// Posts to one of the installation's own routes.
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        content_type: &str,
        body: impl Into<Bytes>,
    ) -> Result<T, CallError> {
        let request = Request::post(self.at(path))
            .header(header::HOST, &self.authority)
            .header(header::CONTENT_TYPE, content_type)
            .body(Full::new(body.into()));
        read(&self.send(request.map_err(|problem| CallError::Endpoint(problem.to_string()))?).await?)
    }

    /// Gets one of the installation's own routes.
    pub async fn get<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<T, CallError> {
        self.ask(Method::GET, path, query).await
    }

    /// Gets what one of the installation's own routes makes while it is sent, piece by piece.
    pub async fn download(
        &self,
        path: &str,
        query: &[(&str, &str)],
        mut take: impl FnMut(&[u8]) -> std::io::Result<()>,
    ) -> Result<(), CallError> {
        let unreachable = |reason: String| CallError::Unreachable { authority: self.authority.clone(), reason };
        let request = self.asking(Method::GET, path, query)?;
        let (sender, response) = self.connections.send(request).await.map_err(unreachable)?;
        let status = response.status();
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let is_ours = kind == "application/octet-stream";
        let mut body = response.into_body();
        if !status.is_success() {
            let body = body.collect().await.map_err(|problem| unreachable(problem.to_string()))?.to_bytes();
            return Err(refusal(status, &body, None));
        }
        if !is_ours {
            return Err(CallError::Another { authority: self.authority.clone(), status });
        }
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|problem| CallError::BrokeOff(problem.to_string()))?;
            let Ok(piece) = frame.into_data() else { continue };
            take(&piece).map_err(|problem| CallError::Told(format!("it can't be written: {problem}")))?;
        }
        self.connections.keep(sender);
        Ok(())
    }

    /// Deletes what one of the installation's own routes names.
    pub async fn delete<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<T, CallError> {
        self.ask(Method::DELETE, path, query).await
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// A page of the installation's console, as HTML.
    pub async fn page(&self, path: &str, query: &[(&str, &str)]) -> Result<String, CallError> {
        let Answer { status, body, .. } = self.exchange(self.asking(Method::GET, path, query)?).await?;
        let text = String::from_utf8_lossy(&body).into_owned();
        match (status.is_success(), is_page(&body)) {
            (true, true) => Ok(text),
            (true, false) => Err(CallError::Unreadable("it is no page".to_owned())),
            // What is wrong stands on the page.
            (false, _) => {
                let told = text.split("<p class=\"problem\">").nth(1).and_then(|rest| rest.split("</p>").next());
                Err(CallError::Told(told.map_or_else(|| status.to_string(), unescaped)))
            }
        }
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<T, CallError> {
        read(&self.send(self.asking(method, path, query)?).await?)
    }

    fn asking(&self, method: Method, path: &str, query: &[(&str, &str)]) -> Result<Request<Full<Bytes>>, CallError> {
        let query: Vec<String> = query.iter().map(|(key, value)| format!("{key}={}", escape(value))).collect();
        let separator = if query.is_empty() { "" } else { "?" };
        let request = Request::builder()
            .method(method)
            .uri(self.at(&format!("{path}{separator}{}", query.join("&"))))
            .header(header::HOST, &self.authority)
            .body(Full::new(Bytes::new()));
        request.map_err(|problem| CallError::Endpoint(problem.to_string()))
    }

    async fn send(&self, request: Request<Full<Bytes>>) -> Result<Bytes, CallError> {
        let Answer { status, why, body } = self.exchange(request).await?;
        if is_page(&body) {
            Err(CallError::Another { authority: self.authority.clone(), status })
        } else if status.is_success() {
            Ok(body)
        } else {
            Err(refusal(status, &body, why))
        }
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Answer, CallError> {
        let unreachable = |reason: String| CallError::Unreachable { authority: self.authority.clone(), reason };
        let (sender, response) = self.connections.send(request).await.map_err(unreachable)?;
        let status = response.status();
        let why = response.headers().get(REASON).and_then(|why| why.to_str().ok()).map(str::to_owned);
        let body = response.into_body().collect().await.map_err(|problem| unreachable(problem.to_string()))?.to_bytes();
        self.connections.keep(sender);
        Ok(Answer { status, why, body })
    }
}

/// What an installation answered.
struct Answer {
    status: StatusCode,
    /// What the text of AWS's exception doesn't say.
    why: Option<String>,
    body: Bytes,
}

/// A text as it stood before a page escaped it.
fn unescaped(text: &str) -> String {
    let marks = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    marks.iter().fold(text.to_owned(), |text, (escaped, mark)| text.replace(escaped, mark))
}

/// Whether an answer is a page for a browser, which no route of ours is.
fn is_page(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body.get(..256).unwrap_or(body)).trim_start().to_ascii_lowercase();
    text.starts_with("<!doctype html") || text.starts_with("<html")
}

/// The Authorization header of a caller: the signature isn't looked at.
fn authorization(account: AccountId, region: &Region, service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential={account}/20260101/{region}/{service}/aws4_request, SignedHeaders=host, Signature=0"
    )
}

/// The answer of one of the installation's own routes.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, CallError> {
    serde_json::from_slice(body).map_err(|problem| CallError::Unreadable(problem.to_string()))
}

/// What is refused by one of the installation's own routes, or by an operation of a service.
fn refusal(status: StatusCode, body: &[u8], why: Option<String>) -> CallError {
    if let Ok(reports::Error { error }) = serde_json::from_slice(body) {
        return if status == StatusCode::NOT_FOUND { CallError::Absent(error) } else { CallError::Told(error) };
    }
    if let Some((code, message)) = xml::refusal(&String::from_utf8_lossy(body)) {
        return CallError::Refused { code, message, why };
    }
    let value: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let text = |names: &[&str]| names.iter().find_map(|name| value.get(name)?.as_str()).map(str::to_owned);
    CallError::Refused {
        code: text(&["__type", "Code"]).unwrap_or_else(|| status.to_string()),
        message: text(&["message", "Message"]).unwrap_or_else(|| String::from_utf8_lossy(body).trim().to_owned()),
        why,
    }
}

/// Replaces `{Label}` and `{Label+}` by members of the input, which are taken out of it.
fn take_labels(uri: &str, input: &mut Value) -> String {
    let mut path = String::new();
    let mut rest = uri;
    while let Some((before, after)) = rest.split_once('{') {
        let (label, after) = after.split_once('}').unwrap_or((after, ""));
        let name = label.trim_end_matches('+');
        let value = input.as_object_mut().and_then(|members| members.remove(name));
        path.push_str(before);
        path.push_str(&escape(value.as_ref().and_then(Value::as_str).unwrap_or_default()));
        rest = after;
    }
    path.push_str(rest);
    path
}

fn add_query(path: String, input: &Value) -> String {
    let pairs: Vec<String> = input
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, value)| format!("{key}={}", escape(value.as_str().unwrap_or(&value.to_string()))))
        .collect();
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}

fn escape(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}
