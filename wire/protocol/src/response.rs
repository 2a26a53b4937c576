//! Answers of operations that succeeded: status, headers, body.

use crate::encode::Encode;
use crate::operation::Operation;
use http::{HeaderValue, Response, StatusCode};
use schema::{Protocol, ServiceId};

/// The answer of an operation that succeeded.
pub fn success<O: Operation>(output: &O::Output, request_id: &str) -> Response<Vec<u8>> {
    let mut body = Vec::with_capacity(2_048);
    output.encode(&mut body);
    answer(O::OPERATION, body, request_id)
}

/// The answer whose output has already been written.
fn answer(operation: &schema::Operation, output: Vec<u8>, request_id: &str) -> Response<Vec<u8>> {
    let service = schema::service(operation.service);
    let body = match service.protocol {
        Protocol::Query => envelope(operation, service.xml_namespace.unwrap_or_default(), &output, request_id),
        Protocol::Ec2 => envelope_of_ec2(operation, service.xml_namespace.unwrap_or_default(), &output, request_id),
        // Config answers nothing where there is no output; the others an empty object.
        _ if output.is_empty() && operation.service != ServiceId::Config => b"{}".to_vec(),
        _ => output,
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(operation.status).unwrap_or(StatusCode::OK);
    headers(&mut response, operation.service, request_id);
    response
}

fn envelope(operation: &schema::Operation, namespace: &str, output: &[u8], request_id: &str) -> Vec<u8> {
    let name = operation.name;
    let wrapper = operation.result_wrapper.unwrap_or(name);
    let mut body = format!("<{name}Response xmlns=\"{namespace}\">").into_bytes();
    crate::xml::element(&mut body, wrapper, |body| body.extend_from_slice(output));
    crate::xml::element(&mut body, "ResponseMetadata", |body| {
        crate::xml::element(body, "RequestId", |body| crate::xml::text(body, request_id));
    });
    body.extend_from_slice(format!("</{name}Response>").as_bytes());
    body
}

fn envelope_of_ec2(operation: &schema::Operation, namespace: &str, output: &[u8], request_id: &str) -> Vec<u8> {
    let name = operation.name;
    let mut body = format!("<{name}Response xmlns=\"{namespace}/\">").into_bytes();
    crate::xml::element(&mut body, "requestId", |body| crate::xml::text(body, request_id));
    body.extend_from_slice(output);
    body.extend_from_slice(format!("</{name}Response>").as_bytes());
    body
}

/// The headers that every answer carries.
pub(crate) fn headers(response: &mut Response<Vec<u8>>, service: ServiceId, request_id: &str) {
    let content_type = match schema::service(service).protocol {
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::RestJson => "application/json",
        Protocol::Query => "text/xml",
        Protocol::Ec2 => "text/xml;charset=UTF-8",
    };
    let headers = response.headers_mut();
    headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    // An id that cannot stand in a header is ours alone and not worth failing for.
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amzn-requestid", id);
    }
}
