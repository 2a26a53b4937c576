//! API calls as an SDK sends them, but for the signature.

use crate::Problem;
use bytes::Bytes;
use http::{Method, Request, header};
use http_body_util::Full;
use serde_json::Value;
use std::borrow::Cow;

/// The management account of every measurement.
pub const MANAGEMENT: &str = "111111111111";

/// One call.
#[derive(Debug, Clone)]
pub struct Call {
    /// The operation.
    pub name: &'static str,
    method: Method,
    path: Cow<'static, str>,
    target: Option<String>,
    content_type: &'static str,
    authorization: String,
    body: Bytes,
}

impl Call {
    /// A call of AWS Organizations by the management account.
    pub fn organizations(operation: &'static str, input: &Value) -> Self {
        Self::json(MANAGEMENT, "organizations", "AWSOrganizationsV20161128", operation, input)
    }

    /// A call of AWS Config by an account.
    pub fn config(account: &str, operation: &'static str, input: &Value) -> Self {
        Self::json(account, "config", "StarlingDoveService", operation, input)
    }

    /// A call of Security Hub by an account: only routes whose input is the body.
    pub fn security_hub(account: &str, name: &'static str, path: &'static str, input: &Value) -> Self {
        Self {
            name,
            method: Method::POST,
            path: path.into(),
            target: None,
            content_type: "application/json",
            authorization: authorization(account, "securityhub"),
            body: Bytes::from(input.to_string()),
        }
    }

    /// One of the installation's own routes.
    pub fn own(path: &'static str, input: &Value) -> Self {
        let mut call = Self::security_hub(MANAGEMENT, path, path, input);
        if input.is_null() {
            (call.method, call.body) = (Method::GET, Bytes::new());
        }
        call
    }

    /// A page of the console, by what stands behind its base in the address.
    pub fn page(address: &str) -> Self {
        let call = Self::own("page", &Value::Null);
        Self { path: format!("/_bailiwick/console/{address}").into(), ..call }
    }

    /// Has one of the installation's own routes remove something.
    pub fn delete(path: &str) -> Self {
        let call = Self::own("delete", &Value::Null);
        Self { method: Method::DELETE, path: path.to_owned().into(), ..call }
    }

    /// A text for one of the installation's own routes.
    pub fn text(path: &'static str, body: String) -> Self {
        Self { body: Bytes::from(body), ..Self::own(path, &Value::Bool(true)) }
    }

    /// A bucket of the management account.
    pub fn object(path: &'static str) -> Self {
        let call = Self::own(path, &Value::Bool(true));
        Self { method: Method::PUT, body: Bytes::new(), authorization: authorization(MANAGEMENT, "s3"), ..call }
    }

    fn json(account: &str, service: &str, prefix: &str, operation: &'static str, input: &Value) -> Self {
        Self {
            name: operation,
            method: Method::POST,
            path: "/".into(),
            target: Some(format!("{prefix}.{operation}")),
            content_type: "application/x-amz-json-1.1",
            authorization: authorization(account, service),
            body: Bytes::from(input.to_string()),
        }
    }

    /// The request to a server.
    ///
    /// # Errors
    /// When the authority isn't one.
    pub fn request(&self, authority: &str) -> Result<Request<Full<Bytes>>, Problem> {
        let mut request = Request::builder()
            .method(self.method.clone())
            .uri(self.path.as_ref())
            .header(header::HOST, authority)
            .header(header::AUTHORIZATION, &self.authorization)
            .header(header::CONTENT_TYPE, self.content_type)
            .header(header::ACCEPT_ENCODING, "identity")
            .header(header::USER_AGENT, "bailiwick-bench");
        if let Some(target) = &self.target {
            request = request.header("x-amz-target", target);
        }
        Ok(request.body(Full::new(self.body.clone()))?)
    }
}

fn authorization(account: &str, service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential={account}/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host;x-amz-date, Signature={}",
        "0".repeat(64)
    )
}
