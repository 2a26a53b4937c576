//! Requests that aren't what the protocol asks for.

use crate::client::{Answer, Port, Who, modelled, operation, request};
use crate::world::MANAGEMENT;
use schema::ServiceId;
use schema::ServiceId::{Config, Organizations, SecurityHub, Sts};
use serde_json::json;

const TARGET: &str =
    "x-amz-target: AWSOrganizationsV20161128.ListAccounts\r\ncontent-type: application/x-amz-json-1.1\r\n";

fn signed(service: &str) -> String {
    Who::account(MANAGEMENT).authorization(service)
}

async fn list_accounts(port: &Port, body: &[u8]) -> Answer {
    port.http("POST", "/", &format!("{}{TARGET}", signed("organizations")), body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_are_no_input_are_refused() {
    let port = Port::start().await;
    let deep = format!("{{\"a\":{}", "[".repeat(100_000));
    let texts = [
        "{",
        "[]",
        "1",
        "\"a\"",
        "{\"MaxResults\": \"x\"}",
        "{\"MaxResults\": {}}",
        "{\"MaxResults\": 1e400}",
        "{}{}",
        "\u{feff}{}",
        "{'a': 1}",
        &deep,
    ];
    for text in texts {
        list_accounts(&port, text.as_bytes()).await.is_refusal(Organizations, text);
    }
    list_accounts(&port, b"{\"NextToken\": \"\xff\xfe\"}").await.is_refusal(Organizations, "no UTF-8");
    // Every operation with members in the body.
    for operation in modelled() {
        let (target, headers, body) = request(operation, &json!({}));
        if schema::service(operation.service).protocol.is_form() || body.is_empty() || operation.input.is_none() {
            continue;
        }
        for bad in [&b"{\"a\""[..], b"[1]", b"\xff", b"nul"] {
            let who = Who::account(MANAGEMENT);
            let answer = port.send(&who, operation, &target, &headers, bad).await;
            answer.is_refusal(operation.service, operation.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_operation_answers_is_refused() {
    let port = Port::start().await;
    for target in [
        "AWSOrganizationsV20161128.Nothing",
        "Nothing.ListAccounts",
        "ListAccounts",
        ".",
        "",
        "AWSOrganizationsV20161128.",
        "StarlingDoveService.ListAccounts",
        "AWSOrganizationsV20161128.listaccounts",
    ] {
        let headers = format!("{}x-amz-target: {target}\r\n", signed("organizations"));
        let answer = port.http("POST", "/", &headers, b"{}").await;
        let service = if target.starts_with("Starling") { Config } else { Organizations };
        answer.is_refusal(service, target);
    }
    for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "WHATEVER"] {
        port.http(method, "/", &format!("{}{TARGET}", signed("organizations")), b"{}")
            .await
            .is_refusal(Organizations, method);
        port.http(method, "/accounts/x/y", &signed("securityhub"), b"").await.is_refusal(SecurityHub, method);
        port.http(method, "/nothing", &signed("sts"), b"").await.is_refusal(Sts, method);
    }
    let head = port.http("HEAD", "/accounts", &signed("securityhub"), b"").await;
    assert_eq!((head.status, head.body.len()), (404, 0));
    let star = port.http("OPTIONS", "*", &signed("securityhub"), b"").await;
    star.is_refusal(SecurityHub, "OPTIONS *");
    for path in [
        "/accounts/",
        "//accounts",
        "/configurationPolicy/get/",
        "/configurationPolicy/get/%ff",
        "/%2e%2e/accounts",
        "/accounts%00",
        "/tags/",
        "/configurationPolicy/get/a/b",
    ] {
        port.http("GET", path, &signed("securityhub"), b"").await.is_refusal(SecurityHub, path);
    }
    for form in [
        "",
        "Action=",
        "Action=Nothing&Version=2011-06-15",
        "Action=AssumeRole&Version=1999-01-01",
        "Action=AssumeRole",
        "Action=%ff",
        "&&&=&Action",
        "Action=AssumeRole&RoleArn=x&RoleSessionName=s&DurationSeconds=x",
        "Action=AssumeRole&RoleArn=arn:aws:iam::1:role/x&RoleSessionName=s&Tags.member.99999999999.Key=a",
    ] {
        port.http("POST", "/", &signed("sts"), form.as_bytes()).await.is_refusal(Sts, form);
    }
    port.http("POST", "/", &signed("sts"), "a=b&".repeat(5_000).as_bytes()).await.is_refusal(Sts, "many parameters");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_of_identity_has_a_form() {
    let port = Port::start().await;
    let bad = [
        "",
        "authorization: Bearer x\r\n",
        "authorization: AWS4-HMAC-SHA256\r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=\r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=a/b/c/d\r\n",
        "authorization: \u{e9}\u{e9}\r\n",
        "authorization: \r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=////aws4_request\r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=111111111111/20250601/no region/organizations/aws4_request\r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=111111111111/20250601//organizations/aws4_request\r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=111111111111/20250601/us-east-1/config/aws4_request\r\n",
        "authorization: AWS4-HMAC-SHA256 Credential=111111111111/20250601/us-east-1/ec2/aws4_request\r\n",
    ];
    for authorization in bad {
        let answer = port.http("POST", "/", &format!("{authorization}{TARGET}"), b"{}").await;
        answer.is_refusal(Organizations, authorization);
    }
    for service in ["ec2", "", "organizations ", "ORGANIZATIONS"] {
        let answer = port.http("POST", "/", &signed(service), b"{}").await;
        assert!((400..500).contains(&answer.status), "{service}: {}", answer.status);
    }
    for (path, service) in [("/accounts", SecurityHub), ("/?Action=GetCallerIdentity&Version=2011-06-15", Sts)] {
        let answer = port.http("GET", path, "", b"").await;
        answer.is_refusal(service, path);
        let garbled = port
            .http(
                "GET",
                &format!("{path}{}X-Amz-Credential=%ff%00", if path.contains('?') { "&" } else { "?" }),
                "",
                b"",
            )
            .await;
        garbled.is_refusal(service, path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_over_the_limit_are_refused_and_the_answer_arrives() {
    let port = Port::start().await;
    let head =
        format!("POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{}{TARGET}", signed("organizations"));
    // Just more than the limit, with its length, and far more.
    for length in [4 * 1024 * 1024 + 1, 12 * 1024 * 1024] {
        let mut bytes = format!("{head}content-length: {length}\r\n\r\n").into_bytes();
        bytes.extend(std::iter::repeat_n(b' ', length));
        let answer = port.raw(&bytes).await;
        answer.is_refusal(Organizations, "content-length");
        assert_eq!(answer.status, 413);
    }
    let mut bytes = format!("{head}transfer-encoding: chunked\r\n\r\n").into_bytes();
    for _ in 0..120 {
        bytes.extend_from_slice(b"10000\r\n");
        bytes.extend(std::iter::repeat_n(b' ', 0x10000));
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
    let answer = port.raw(&bytes).await;
    answer.is_refusal(Organizations, "chunked");
    assert_eq!(answer.status, 413);
    // A length alone, and nothing after it.
    let answer = port.raw(format!("{head}content-length: 99999999999\r\n\r\n").as_bytes()).await;
    assert_eq!(answer.status, 413);
    for path in ["configuration-items", "settle"] {
        let head = format!("POST /_bailiwick/{path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
        let answer = port.raw(format!("{head}content-length: 99999999999\r\n\r\n").as_bytes()).await;
        assert_eq!(answer.status, 413, "{path}");
    }
    // Half a body, and the end.
    let truncated = port.exchange(format!("{head}content-length: 100\r\n\r\n{{").as_bytes(), true).await;
    if let Some(answer) = truncated {
        answer.is_refusal(Organizations, "truncated");
    }
    let truncated = port.exchange(format!("{head}transfer-encoding: chunked\r\n\r\n5\r\n{{").as_bytes(), true).await;
    if let Some(answer) = truncated {
        answer.is_refusal(Organizations, "truncated chunk");
    }
    list_accounts(&port, b"{}").await.is_refusal(Organizations, "the port still answers");
}

#[tokio::test(flavor = "multi_thread")]
async fn heads_that_are_too_much_are_refused() {
    let port = Port::start().await;
    let head = format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{}{TARGET}content-length: 2\r\n",
        signed("organizations")
    );
    let many: String = (0..300).map(|number| format!("x-{number}: y\r\n")).collect();
    for (what, bytes) in [
        ("many", format!("{head}{many}\r\n{{}}")),
        ("huge", format!("{head}x-huge: {}\r\n\r\n{{}}", "a".repeat(2_000_000))),
        ("no HTTP", "hello\r\n\r\n".to_owned()),
        ("two lengths", format!("{head}content-length: 3\r\n\r\n{{}}")),
        ("a control character", format!("{head}x-odd: a\u{1}b\r\n\r\n{{}}")),
        (
            "a long path",
            format!(
                "GET /{} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{}\r\n",
                "a".repeat(100_000),
                signed("securityhub")
            ),
        ),
    ] {
        let answer = port.raw(bytes.as_bytes()).await;
        assert!((400..500).contains(&answer.status), "{what}: {}", answer.status);
    }
    // Twice the same header: the first counts, and nothing breaks.
    let twice = format!("{head}{TARGET}{}\r\n{{}}", signed("config"));
    port.raw(twice.as_bytes()).await.is_refusal(Organizations, "twice");
    let odd = format!("{}x-amz-target: \u{e9}\r\n", signed("organizations"));
    port.http("POST", "/", &odd, b"{}").await.is_refusal(Organizations, "a target that isn't ASCII");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_refuses_another_service_s_signature() {
    let port = Port::start().await;
    for operation in modelled() {
        let (target, headers, body) = request(operation, &json!({}));
        let own = schema::service(operation.service).signing_name;
        for scope in ["organizations", "config", "securityhub", "sts", "iam"].into_iter().filter(|scope| *scope != own)
        {
            let answer = port.http(operation.method, &target, &format!("{}{headers}", signed(scope)), &body).await;
            assert!((400..500).contains(&answer.status), "{} under {scope}: {}", operation.name, answer.text());
            assert!(answer.header("x-amzn-requestid").is_some());
        }
    }
    let identity = operation(ServiceId::Sts, "GetCallerIdentity");
    port.call(&Who::account(MANAGEMENT), identity, &json!({})).await.succeeds("an identity");
}
