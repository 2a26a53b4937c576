//! What callers see: bodies and headers of errors and answers.

use crate::{Common, Encode, Object, Operation, Tree, WireError, success, xml};
use schema::{ServiceId, TimestampFormat};
use serde_json::json;

fn seen(error: &WireError) -> (u16, String, String, String) {
    let response = error.response("id-1");
    let header = |name: &str| response.headers().get(name).unwrap().to_str().unwrap().to_owned();
    assert_eq!(header("x-amzn-requestid"), "id-1");
    let body = String::from_utf8(response.body().clone()).unwrap();
    (response.status().as_u16(), header("content-type"), header("x-amzn-errortype"), body)
}

#[test]
fn errors_in_each_protocol() {
    let operation = &schema::organizations::operations::ATTACH_POLICY;
    let error = &schema::organizations::errors::CONSTRAINT_VIOLATION_EXCEPTION;
    let error = WireError::declared(operation, error, "Too \"many\"").with("Reason", "MAX");
    let (status, kind, code, body) = seen(&error);
    assert_eq!((status, kind.as_str()), (400, "application/x-amz-json-1.1"));
    assert_eq!(code, "ConstraintViolationException");
    assert_eq!(body, r#"{"__type":"ConstraintViolationException","Message":"Too \"many\"","Reason":"MAX"}"#);

    let operation = &schema::config::operations::DELETE_CONFORMANCE_PACK;
    let error = &schema::config::errors::NO_SUCH_CONFORMANCE_PACK_EXCEPTION;
    let (status, _, _, body) = seen(&WireError::declared(operation, error, "None"));
    assert_eq!((status, body.as_str()), (400, r#"{"__type":"NoSuchConformancePackException","message":"None"}"#));

    let error = WireError::common(ServiceId::SecurityHub, Common::AccessDenied, "No");
    let (status, kind, code, body) = seen(&error);
    assert_eq!((status, kind.as_str(), code.as_str()), (403, "application/json", "AccessDeniedException"));
    assert_eq!(body, r#"{"Message":"No","Code":"AccessDeniedException"}"#);

    let (status, kind, _, body) = seen(&WireError::common(ServiceId::Sts, Common::UnknownOperation, "a<b"));
    assert_eq!((status, kind.as_str()), (400, "text/xml"));
    let expected = "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
                    <Code>InvalidAction</Code><Message>a&lt;b</Message></Error><RequestId>id-1</RequestId></ErrorResponse>";
    assert_eq!(body, expected);
}

#[test]
fn errors_of_services_that_share_a_protocol() {
    let (status, kind, _, body) = seen(&WireError::common(ServiceId::Iam, Common::AccessDenied, "No"));
    assert_eq!((status, kind.as_str()), (403, "text/xml"));
    let expected = "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
                    <Code>AccessDenied</Code><Message>No</Message></Error><RequestId>id-1</RequestId></ErrorResponse>";
    assert_eq!(body, expected);

    let (status, kind, _, body) = seen(&WireError::common(ServiceId::Ec2, Common::UnknownCredentials, "a<b"));
    assert_eq!((status, kind.as_str()), (401, "text/xml;charset=UTF-8"));
    let expected = "<Response><Errors><Error><Code>AuthFailure</Code><Message>a&lt;b</Message></Error></Errors>\
                    <RequestID>id-1</RequestID></Response>";
    assert_eq!(body, expected);

    let (status, _, _, body) = seen(&WireError::common(ServiceId::Tagging, Common::Throttling, "Slow"));
    assert_eq!((status, body.as_str()), (400, r#"{"__type":"ThrottledException","Message":"Slow"}"#));

    let (status, kind, code, body) = seen(&WireError::common(ServiceId::Account, Common::Validation, "Bad"));
    assert_eq!((status, kind.as_str(), code.as_str()), (400, "application/json", "ValidationException"));
    assert_eq!(body, r#"{"__type":"ValidationException","message":"Bad"}"#);
}

#[test]
fn what_is_not_modelled_says_so() {
    let (status, _, code, body) = seen(&WireError::not_modelled(&schema::config::operations::PUT_CONFIG_RULE));
    assert_eq!((status, code.as_str()), (400, "NotImplementedException"));
    assert!(body.contains("config:PutConfigRule"), "{body}");
}

#[test]
#[should_panic(expected = "doesn't declare")]
fn undeclared_errors_are_our_mistake() {
    let error = &schema::organizations::errors::POLICY_NOT_FOUND_EXCEPTION;
    WireError::declared(&schema::organizations::operations::LIST_ROOTS, error, "");
}

/// An answer with one of everything.
struct Sample;

impl Encode for Sample {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Text", &"a\"\\\n\u{1}é\u{1f600}".to_owned());
        object.optional("Absent", &None::<String>);
        object.optional("Empty", &Some(Vec::<i64>::new()));
        object.member("Numbers", &vec![1_i64, -2]);
        object.member("Half", &0.5);
        object.member("Odd", &f64::NAN);
        object.timestamp("Epoch", Some(1_481_656_459_257), TimestampFormat::EpochSeconds);
        object.timestamp("Before", Some(-1_500), TimestampFormat::EpochSeconds);
        object.timestamp("Whole", Some(5_000), TimestampFormat::EpochSeconds);
        object.timestamp("Iso", Some(1_673_417_837_154), TimestampFormat::Iso8601);
        object.timestamp("Round", Some(0), TimestampFormat::Iso8601);
        object.timestamp("Never", None, TimestampFormat::Iso8601);
        object.member("Tree", &json!({"a": [null]}));
        object.end();
    }
}

#[test]
fn values_as_json() {
    let mut out = Vec::new();
    Sample.encode(&mut out);
    let expected = "{\"Text\":\"a\\\"\\\\\\n\\u0001é\u{1f600}\",\"Empty\":[],\"Numbers\":[1,-2],\"Half\":0.5,\"Odd\":null,\
                    \"Epoch\":1481656459.257,\"Before\":-1.500,\"Whole\":5,\"Iso\":\"2023-01-11T06:17:17.154Z\",\
                    \"Round\":\"1970-01-01T00:00:00.000Z\",\"Tree\":{\"a\":[null]}}";
    assert_eq!(String::from_utf8(out.clone()).unwrap(), expected);
    assert!(serde_json::from_slice::<Tree>(&out).is_ok());
}

#[test]
fn every_character_survives() {
    for text in (0..0x300_u32).chain(0xd7f0..0xe010).filter_map(char::from_u32) {
        let mut out = Vec::new();
        text.to_string().encode(&mut out);
        assert_eq!(serde_json::from_slice::<Tree>(&out).unwrap(), json!(text.to_string()));
    }
}

struct Nothing<const CONFIG: bool>;

impl<const CONFIG: bool> Operation for Nothing<CONFIG> {
    type Input = ();
    type Output = ();
    const OPERATION: &'static schema::Operation = if CONFIG {
        &schema::config::operations::DELETE_CONFORMANCE_PACK
    } else {
        &schema::organizations::operations::ATTACH_POLICY
    };
}

#[test]
fn operations_without_output() {
    assert_eq!(success::<Nothing<true>>(&(), "id").body(), b"");
    let response = success::<Nothing<false>>(&(), "id");
    assert_eq!((response.status().as_u16(), response.body().as_slice()), (200, &b"{}"[..]));
    assert_eq!(response.headers().get("x-amzn-requestid").unwrap(), "id");
}

struct Identity;

impl Encode for Identity {
    fn encode(&self, out: &mut Vec<u8>) {
        xml::scalar(out, "Account", Some(&"1 & 2"));
        xml::timestamp(out, "Expiration", Some(0));
        xml::scalar(out, "UserId", None::<&String>);
    }
}

struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = ();
    type Output = Identity;
    const OPERATION: &'static schema::Operation = &schema::sts::operations::GET_CALLER_IDENTITY;
}

#[test]
fn answers_as_xml() {
    let response = success::<GetCallerIdentity>(&Identity, "id");
    let body = String::from_utf8(response.body().clone()).unwrap();
    let expected = "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
                    <GetCallerIdentityResult><Account>1 &amp; 2</Account>\
                    <Expiration>1970-01-01T00:00:00.000Z</Expiration></GetCallerIdentityResult>\
                    <ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></GetCallerIdentityResponse>";
    assert_eq!(body, expected);
}
