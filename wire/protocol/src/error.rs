//! What a caller gets instead of an answer: declared errors, the closed list of common ones, and how each service writes them.

use crate::encode::Object;
use crate::tree::Tree;
use crate::xml;
use http::{HeaderValue, Response};
use schema::{ErrorShape, Operation, Protocol, ServiceId};

/// An error on its way to the caller.
#[derive(Debug, Clone, PartialEq)]
pub struct WireError {
    /// Whose error: decides how it is written.
    pub service: ServiceId,
    /// The code that SDKs match on.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The text for people.
    pub message: String,
    /// More members, such as `Reason`.
    pub members: Vec<(&'static str, Tree)>,
    /// What AWS's text doesn't say, such as where in a document what is wrong: travels in the header [`WHY`].
    pub why: Option<String>,
}

/// The header that says why, where AWS's text doesn't: printable ASCII, other characters as `\u{...}`.
pub const WHY: &str = "x-bailiwick-reason";
/// Bytes of it at most; a longer text ends in `...`.
const LONGEST_WHY: usize = 1_024;

/// What AWS answers although no model says so. Evidence, unless a variant says otherwise: AWS's pages of errors that are common
/// to all actions of a service, and the codes that SDKs treat specially.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common {
    /// The caller may not do this.
    AccessDenied,
    /// The body cannot be read as the operation's input.
    Serialization,
    /// No such operation.
    UnknownOperation,
    /// A constraint of the model doesn't hold.
    Validation,
    /// The request says nothing about who calls.
    MissingAuthentication,
    /// What it says about who calls is incomplete.
    IncompleteSignature,
    /// The signature isn't the one that the credentials give.
    InvalidSignature,
    /// The credentials are unknown.
    UnknownCredentials,
    /// The session has ended.
    ExpiredToken,
    /// More requests than the service takes.
    Throttling,
    /// The body is larger than the service reads. Bailiwick's own: AWS closes the connection or answers a page of HTML.
    RequestTooLarge,
    /// The operation exists but Bailiwick doesn't model it. Our own; a code and a status that no SDK retries.
    NotModelled,
    /// The server failed.
    InternalFailure,
    /// The server cannot answer now; a retry may succeed.
    Unavailable,
}

impl Common {
    /// The code and HTTP status in a service.
    pub fn code_and_status(self, service: ServiceId) -> (&'static str, u16) {
        use ServiceId::{Account, Config, Ec2, Iam, Organizations, SecurityHub, Sts, Support, Tagging};
        // REST answers with the status that says what is the matter, JSON by target with 400.
        let refused = if matches!(service, SecurityHub | Account) { 403 } else { 400 };
        match (self, service) {
            (Common::AccessDenied, Sts | Iam) => ("AccessDenied", 403),
            (Common::AccessDenied, Ec2) => ("UnauthorizedOperation", 403),
            (Common::AccessDenied, _) => ("AccessDeniedException", refused),
            (Common::Serialization, Sts | Iam) => ("MalformedInput", 400),
            (Common::Serialization, Ec2) => ("MalformedQueryString", 400),
            (Common::Serialization, _) => ("SerializationException", 400),
            (Common::UnknownOperation, Sts | Iam | Ec2) => ("InvalidAction", 400),
            (Common::UnknownOperation, SecurityHub | Account) => ("UnknownOperationException", 404),
            (Common::UnknownOperation, _) => ("UnknownOperationException", 400),
            (Common::Validation, Sts | Iam) => ("ValidationError", 400),
            (Common::Validation, Ec2) => ("InvalidParameterValue", 400),
            (Common::Validation, SecurityHub | Organizations) => ("InvalidInputException", 400),
            (Common::Validation, Tagging) => ("InvalidParameterException", 400),
            (Common::Validation, Config | Support | Account) => ("ValidationException", 400),
            (Common::MissingAuthentication, Sts | Iam | Ec2) => ("MissingAuthenticationToken", 403),
            (Common::MissingAuthentication, _) => ("MissingAuthenticationTokenException", refused),
            (Common::IncompleteSignature, Sts | Iam | Ec2) => ("IncompleteSignature", 400),
            (Common::IncompleteSignature, _) => ("IncompleteSignatureException", 400),
            (Common::InvalidSignature, Sts | Iam) => ("SignatureDoesNotMatch", 403),
            (Common::InvalidSignature, _) if service != Ec2 => ("InvalidSignatureException", refused),
            (Common::UnknownCredentials, Sts | Iam) => ("InvalidClientTokenId", 403),
            (Common::UnknownCredentials, _) if service != Ec2 => ("UnrecognizedClientException", refused),
            (Common::InvalidSignature | Common::UnknownCredentials, _) => ("AuthFailure", 401),
            (Common::ExpiredToken, Sts | Iam) => ("ExpiredToken", 403),
            (Common::ExpiredToken, Ec2) => ("RequestExpired", 400),
            (Common::ExpiredToken, _) => ("ExpiredTokenException", refused),
            (Common::Throttling, Organizations) => ("TooManyRequestsException", 400),
            (Common::Throttling, Config | Support) => ("ThrottlingException", 400),
            (Common::Throttling, SecurityHub) => ("LimitExceededException", 429),
            (Common::Throttling, Account) => ("TooManyRequestsException", 429),
            (Common::Throttling, Tagging) => ("ThrottledException", 400),
            (Common::Throttling, Sts | Iam) => ("Throttling", 400),
            (Common::Throttling, Ec2) => ("RequestLimitExceeded", 503),
            (Common::RequestTooLarge, Sts | Iam | Ec2) => ("RequestEntityTooLarge", 413),
            (Common::RequestTooLarge, _) => ("RequestEntityTooLargeException", 413),
            (Common::NotModelled, Sts | Iam | Ec2) => ("NotImplemented", 400),
            (Common::NotModelled, _) => ("NotImplementedException", 400),
            (Common::InternalFailure, Organizations) => ("ServiceException", 500),
            (Common::InternalFailure, SecurityHub) => ("InternalException", 500),
            (Common::InternalFailure, Tagging) => ("InternalServiceException", 500),
            (Common::InternalFailure, Iam) => ("ServiceFailure", 500),
            (Common::InternalFailure, Support) => ("InternalServerError", 500),
            (Common::InternalFailure, Account) => ("InternalServerException", 500),
            (Common::InternalFailure, Ec2) => ("InternalError", 500),
            (Common::InternalFailure, Config | Sts) => ("InternalFailure", 500),
            (Common::Unavailable, Ec2) => ("Unavailable", 503),
            (Common::Unavailable, Sts | Iam) => ("ServiceUnavailable", 503),
            (Common::Unavailable, _) => ("ServiceUnavailableException", 503),
        }
    }
}

impl WireError {
    /// An error that the operation declares. Answering one that it doesn't declare is our mistake: an SDK would have no
    /// type for it.
    pub fn declared(operation: &Operation, error: &'static ErrorShape, message: impl Into<String>) -> WireError {
        debug_assert!(operation.error(error.name).is_some(), "{operation:?} doesn't declare {}", error.name);
        WireError::of(operation.service, error, message)
    }

    /// A modelled error, on an operation that is known to answer it although it doesn't declare it.
    pub fn of(service: ServiceId, error: &'static ErrorShape, message: impl Into<String>) -> WireError {
        WireError {
            service,
            code: error.code,
            status: error.status,
            message: message.into(),
            members: Vec::new(),
            why: None,
        }
    }

    /// An error that no model declares.
    pub fn common(service: ServiceId, common: Common, message: impl Into<String>) -> WireError {
        let (code, status) = common.code_and_status(service);
        WireError { service, code, status, message: message.into(), members: Vec::new(), why: None }
    }

    /// The operation exists, and Bailiwick says so plainly that it doesn't answer it yet.
    pub fn not_modelled(operation: &Operation) -> WireError {
        WireError::left_out(operation.service, operation.name)
    }

    /// The same of an operation of which the models have no more than the name.
    pub fn left_out(service: ServiceId, operation: &str) -> WireError {
        let name = schema::service(service).name;
        let message = format!("Bailiwick doesn't model {name}:{operation} yet.");
        WireError::common(service, Common::NotModelled, message)
    }

    /// With another member, such as `Reason`.
    pub fn with(mut self, member: &'static str, value: impl Into<Tree>) -> WireError {
        self.members.push((member, value.into()));
        self
    }

    /// With more to say than the text that AWS answers.
    pub fn because(mut self, why: impl Into<String>) -> WireError {
        self.why = Some(why.into());
        self
    }

    /// The exception's `Reason`, where it has one.
    pub fn reason(&self) -> Option<&str> {
        self.members.iter().find(|(name, _)| *name == "Reason").and_then(|(_, value)| value.as_str())
    }

    /// What AWS's text doesn't say, as a header or a line of a log takes it.
    pub fn why_in_ascii(&self) -> Option<String> {
        self.why.as_deref().map(header_text)
    }

    /// The answer: status, headers and body in the service's protocol. The error itself is among its extensions.
    pub fn response(&self, request_id: &str) -> Response<Vec<u8>> {
        let mut response = Response::new(self.body(request_id));
        *response.status_mut() = http::StatusCode::from_u16(self.status).unwrap_or(http::StatusCode::BAD_REQUEST);
        response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static(self.code));
        crate::response::headers(&mut response, self.service, request_id);
        if let Some(why) = self.why_in_ascii().and_then(|text| HeaderValue::from_str(&text).ok()) {
            response.headers_mut().insert(WHY, why);
        }
        response.extensions_mut().insert(self.clone());
        response
    }

    fn body(&self, request_id: &str) -> Vec<u8> {
        let mut out = Vec::with_capacity(128 + self.message.len());
        match schema::service(self.service).protocol {
            Protocol::Query => {
                self.xml(&mut out, request_id);
                return out;
            }
            Protocol::Ec2 => {
                self.xml_of_ec2(&mut out, request_id);
                return out;
            }
            Protocol::AwsJson11 | Protocol::RestJson => {}
        }
        let (code, message) = match self.service {
            ServiceId::Organizations | ServiceId::Tagging => (Some("__type"), "Message"),
            ServiceId::SecurityHub => (None, "Message"),
            _ => (Some("__type"), "message"),
        };
        let mut object = Object::begin(&mut out);
        if let Some(code) = code {
            object.member(code, &self.code.to_owned());
        }
        object.member(message, &self.message);
        if code.is_none() {
            object.member("Code", &self.code.to_owned());
        }
        for (name, value) in &self.members {
            object.member(name, value);
        }
        object.end();
        out
    }

    fn xml(&self, out: &mut Vec<u8>, request_id: &str) {
        let namespace = schema::service(self.service).xml_namespace.unwrap_or_default();
        out.extend_from_slice(format!("<ErrorResponse xmlns=\"{namespace}\">").as_bytes());
        xml::element(out, "Error", |out| {
            let fault = if self.status >= 500 { "Receiver" } else { "Sender" };
            xml::element(out, "Type", |out| xml::text(out, fault));
            xml::element(out, "Code", |out| xml::text(out, self.code));
            xml::element(out, "Message", |out| xml::text(out, &self.message));
        });
        xml::element(out, "RequestId", |out| xml::text(out, request_id));
        out.extend_from_slice(b"</ErrorResponse>");
    }

    fn xml_of_ec2(&self, out: &mut Vec<u8>, request_id: &str) {
        xml::element(out, "Response", |out| {
            xml::element(out, "Errors", |out| {
                xml::element(out, "Error", |out| {
                    xml::element(out, "Code", |out| xml::text(out, self.code));
                    xml::element(out, "Message", |out| xml::text(out, &self.message));
                });
            });
            xml::element(out, "RequestID", |out| xml::text(out, request_id));
        });
    }
}

/// A text as the header [`WHY`] takes it, not longer than that.
pub fn header_text(text: &str) -> String {
    const MORE: &str = "...";
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let before = out.len();
        match character {
            ' '..='~' => out.push(character),
            other => out.extend(other.escape_unicode()),
        }
        if out.len() > LONGEST_WHY - MORE.len() {
            out.truncate(before);
            out.push_str(MORE);
            break;
        }
    }
    out
}

/// A request that cannot be read as the operation's input.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolError {
    /// The text or a JSON type is wrong.
    #[error("{0}")]
    Serialization(String),
    /// The body has more bytes than the operation takes.
    #[error("the request body has more than {limit} bytes")]
    TooLarge {
        /// The most bytes.
        limit: usize,
    },
}

impl ProtocolError {
    /// As the service writes it.
    pub fn to_wire(&self, service: ServiceId) -> WireError {
        let common = match self {
            ProtocolError::Serialization(_) => Common::Serialization,
            ProtocolError::TooLarge { .. } => Common::RequestTooLarge,
        };
        WireError::common(service, common, self.to_string())
    }
}
