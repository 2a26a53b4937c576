//! Answers for services that aren't served, in the protocol of whoever asks: a client that can't read an answer says that the
//! answer is broken, and tries again.

use crate::encode::Object;
use crate::form::Form;
use crate::route::RequestHead;
use crate::xml;
use http::{HeaderValue, Response, StatusCode};

/// What a client is told that asks for what isn't served; no SDK tries it again.
const CODE: &str = "NotImplementedException";
/// The same where codes have no such ending.
const XML_CODE: &str = "NotImplemented";

/// Services of the query protocol, by the names that their signatures have; as AWS's models have them in 2026.
const QUERY: [&str; 15] = [
    "autoscaling",
    "cloudformation",
    "cloudsearch",
    "elasticache",
    "elasticbeanstalk",
    "elasticloadbalancing",
    "email",
    "importexport",
    "monitoring",
    "rds",
    "redshift",
    "sdb",
    "ses",
    "sns",
    "sqs",
];
/// Services of REST with XML.
const REST_XML: [&str; 4] = ["cloudfront", "route53", "s3-outposts", "s3control"];

/// How much of a name is told again, in characters.
const LONGEST_NAME: usize = 200;

/// How a client writes and reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dialect {
    Json10,
    Json11,
    RestJson,
    Query,
    RestXml,
}

/// A request for a service that isn't served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unserved {
    /// The service, by its name in the signature.
    pub service: String,
    /// The operation, or method and path where only those are known.
    pub operation: String,
    dialect: Dialect,
}

impl Unserved {
    /// What a request asks for of a service; `body` is looked at where it names the operation.
    pub fn of(service: &str, head: &RequestHead<'_>, query: &str, body: &[u8]) -> Self {
        let form = |body: &[u8]| Form::parse(body).ok().and_then(|form| form.get("Action").map(str::to_owned));
        let is_form = head.content_type.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        let dialect = match head.target {
            Some(_) if head.content_type.is_some_and(|kind| kind.starts_with("application/x-amz-json-1.0")) => {
                Dialect::Json10
            }
            Some(_) => Dialect::Json11,
            None if is_form || (head.path == "/" && QUERY.contains(&service)) => Dialect::Query,
            None if REST_XML.contains(&service) => Dialect::RestXml,
            None => Dialect::RestJson,
        };
        let named = match dialect {
            Dialect::Json10 | Dialect::Json11 => head.target.and_then(|it| it.rsplit('.').next()).map(str::to_owned),
            Dialect::Query => form(query.as_bytes()).or_else(|| form(body)),
            Dialect::RestJson | Dialect::RestXml => None,
        };
        let operation = named.unwrap_or_else(|| format!("{} {}", head.method, head.path));
        // Told again in the answer and in the log: as long as names are, and no longer.
        let short = |text: &str| text.chars().take(LONGEST_NAME).collect();
        Self { service: short(service), operation: short(&operation), dialect }
    }

    /// Service and operation as one name.
    pub fn name(&self) -> String {
        format!("{}:{}", self.service, self.operation)
    }

    /// The answer.
    pub fn response(&self, request_id: &str) -> Response<Vec<u8>> {
        let message = format!("Bailiwick doesn't serve {}; GET /_bailiwick/coverage lists what it does.", self.name());
        let mut out = Vec::with_capacity(512);
        let content_type = match self.dialect {
            Dialect::Json10 | Dialect::Json11 | Dialect::RestJson => {
                let mut object = Object::begin(&mut out);
                if self.dialect != Dialect::RestJson {
                    object.member("__type", &CODE.to_owned());
                }
                object.member("message", &message);
                object.end();
                match self.dialect {
                    Dialect::Json10 => "application/x-amz-json-1.0",
                    Dialect::Json11 => "application/x-amz-json-1.1",
                    _ => "application/json",
                }
            }
            Dialect::Query | Dialect::RestXml => {
                xml::element(&mut out, "ErrorResponse", |out| {
                    xml::element(out, "Error", |out| {
                        xml::element(out, "Type", |out| xml::text(out, "Sender"));
                        xml::element(out, "Code", |out| xml::text(out, XML_CODE));
                        xml::element(out, "Message", |out| xml::text(out, &message));
                    });
                    xml::element(out, "RequestId", |out| xml::text(out, request_id));
                });
                "text/xml"
            }
        };
        let mut response = Response::new(out);
        *response.status_mut() = StatusCode::BAD_REQUEST;
        let headers = response.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        if content_type != "text/xml" {
            headers.insert("x-amzn-errortype", HeaderValue::from_static(CODE));
        }
        if let Ok(id) = HeaderValue::from_str(request_id) {
            headers.insert("x-amzn-requestid", id);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::Unserved;
    use crate::route::RequestHead;

    fn told(service: &str, head: &RequestHead<'_>, body: &str) -> (String, String, String) {
        let unserved = Unserved::of(service, head, "", body.as_bytes());
        let response = unserved.response("id");
        assert_eq!(response.status(), 400);
        let kind = response.headers()["content-type"].to_str().unwrap().to_owned();
        (unserved.name(), kind, String::from_utf8(response.into_body()).unwrap())
    }

    #[test]
    fn each_service_is_answered_in_its_protocol() {
        let form = RequestHead {
            method: "POST",
            path: "/",
            content_type: Some("application/x-www-form-urlencoded; charset=utf-8"),
            ..RequestHead::default()
        };
        let (name, kind, body) = told("sns", &form, "Action=ListTopics&Version=2010-03-31");
        assert_eq!((name.as_str(), kind.as_str()), ("sns:ListTopics", "text/xml"));
        assert_eq!(
            body,
            "<ErrorResponse><Error><Type>Sender</Type><Code>NotImplemented</Code><Message>Bailiwick doesn&apos;t serve \
             sns:ListTopics; GET /_bailiwick/coverage lists what it does.</Message></Error><RequestId>id</RequestId></ErrorResponse>"
        );
        let target = RequestHead {
            method: "POST",
            path: "/",
            target: Some("DynamoDB_20120810.ListTables"),
            content_type: Some("application/x-amz-json-1.0"),
            ..RequestHead::default()
        };
        let (name, kind, body) = told("dynamodb", &target, "{}");
        assert_eq!((name.as_str(), kind.as_str()), ("dynamodb:ListTables", "application/x-amz-json-1.0"));
        assert!(body.starts_with("{\"__type\":\"NotImplementedException\",\"message\":\"Bailiwick"), "{body}");

        let rest = RequestHead { method: "GET", path: "/2015-03-31/functions/", ..RequestHead::default() };
        let (name, kind, body) = told("lambda", &rest, "");
        assert_eq!((name.as_str(), kind.as_str()), ("lambda:GET /2015-03-31/functions/", "application/json"));
        assert!(body.starts_with("{\"message\":"), "{body}");
        let (_, kind, _) = told("route53", &rest, "");
        assert_eq!(kind, "text/xml");
    }

    #[test]
    fn what_cannot_be_read_is_named_by_method_and_path() {
        let form = RequestHead { method: "POST", path: "/", ..RequestHead::default() };
        assert_eq!(told("sns", &form, "\u{1}%%%").0, "sns:POST /");
        let (name, _, body) = told("sns", &form, &format!("Action={}", "A".repeat(1_000_000)));
        assert_eq!(name, format!("sns:{}", "A".repeat(200)));
        assert!(body.len() < 1_000, "{}", body.len());
    }
}
