//! Object storage behind the same port: paths that try to leave it.

use crate::client::{Port, Who, element, operation};
use crate::world::{MANAGEMENT, STRANGER, furnish};
use schema::ServiceId::{Organizations, Sts};
use serde_json::json;
use std::path::Path;

fn signed(account: &str) -> String {
    Who::account(account).authorization("s3")
}

#[tokio::test(flavor = "multi_thread")]
async fn paths_that_leave_the_folder_are_refused_or_are_only_keys() {
    let port = Port::start().await;
    assert_eq!(port.http("PUT", "/my-bucket", &signed(MANAGEMENT), b"").await.status, 200);
    let long = format!("/my-bucket/{}", "a".repeat(2_000));
    let paths = [
        "/../etc/passwd",
        "/%2e%2e/etc/passwd",
        "/my-bucket/../../etc/passwd",
        "/my-bucket/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/my-bucket/..%5c..%5cx",
        "/my-bucket/%00",
        "/my-bucket/a%00b",
        "/my-bucket/%ff%fe",
        "//",
        "///etc",
        "/.",
        "/..",
        "/MY_BUCKET",
        "/a",
        "/-",
        "/my-bucket//",
        "/my-bucket/.",
        "/my-bucket/..",
        "/my-bucket/x?uploadId=../../x&partNumber=1",
        "/my-bucket/x?uploadId=%00&partNumber=99999999999",
        "/my-bucket?list-type=2&max-keys=-1",
        "/my-bucket?list-type=2&continuation-token=x",
        "/?x-id=../..",
        "/my-bucket/x?versionId=../x",
        "/CON",
        "/my-bucket/CON",
        &long,
    ];
    for path in paths {
        for method in ["GET", "PUT", "DELETE", "HEAD", "POST", "OPTIONS", "PATCH"] {
            let answer = port.http(method, path, &signed(MANAGEMENT), b"x").await;
            assert!(
                answer.status < 500 || answer.status == 501,
                "{method} {path}: {} {}",
                answer.status,
                answer.text()
            );
            if answer.status >= 400 && method != "HEAD" {
                assert!(answer.text().contains("<Code>"), "{method} {path}: {}", answer.text());
            }
            assert!(answer.header("x-amz-request-id").is_some(), "{method} {path}");
        }
    }
    assert!(!port.folder().join("etc").exists() && !port.folder().join("x").exists());
    let inside: Vec<_> =
        std::fs::read_dir(port.folder()).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(inside, ["s3"], "something was written beside the buckets");
    for bad in [
        "content-md5: x\r\n",
        "x-amz-copy-source: ../../etc/passwd\r\n",
        "x-amz-copy-source: /my-bucket/%2e%2e/x\r\n",
        "range: bytes=9-1\r\n",
        "x-amz-content-sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD\r\n",
        "x-amz-decoded-content-length: -1\r\n",
        "expect: 200-maybe\r\n",
        "if-match: \u{e9}\r\n",
    ] {
        let answer = port.http("PUT", "/my-bucket/key", &format!("{}{bad}", signed(MANAGEMENT)), b"x").await;
        assert!(answer.status < 500 || answer.status == 501, "{bad}: {} {}", answer.status, answer.text());
    }
    // Another account's bucket.
    port.http("PUT", "/my-bucket/secret", &signed(MANAGEMENT), b"x").await;
    for (method, path) in [
        ("GET", "/my-bucket/secret"),
        ("PUT", "/my-bucket/secret"),
        ("DELETE", "/my-bucket/secret"),
        ("GET", "/my-bucket"),
        ("DELETE", "/my-bucket"),
        ("PUT", "/my-bucket"),
    ] {
        let answer = port.http(method, path, &signed(STRANGER), b"").await;
        assert!((400..500).contains(&answer.status), "{method} {path}: {}", answer.status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_over_the_limit_are_refused_and_the_answer_arrives() {
    let port = Port::start().await;
    assert_eq!(port.http("PUT", "/my-bucket", &signed(MANAGEMENT), b"").await.status, 200);
    let head = format!("PUT /my-bucket/key HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{}", signed(MANAGEMENT));
    let answer = port.raw(format!("{head}content-length: 99999999999\r\n\r\n").as_bytes()).await;
    assert_eq!(answer.status, 400, "{}", answer.text());
    let length = 66 << 20;
    let mut bytes = format!("{head}content-length: {length}\r\n\r\n").into_bytes();
    bytes.extend(std::iter::repeat_n(b' ', length));
    let answer = port.raw(&bytes).await;
    assert_eq!(answer.status, 400, "{}", answer.text());
    assert!(answer.text().contains("EntityTooLarge"));
}

/// Status and code, as S3 writes them: XML with a request id, and nothing of the other services' forms.
async fn refusal(port: &Port, target: &str, headers: &str) -> (u16, String) {
    let answer = port.http("GET", target, headers, b"").await;
    let told = format!("{target} {headers}: {} {}", answer.status, answer.text());
    assert_eq!(answer.header("content-type"), Some("application/xml"), "{told}");
    assert!(answer.header("x-amz-request-id").is_some() && answer.header("x-amzn-errortype").is_none(), "{told}");
    assert!(element(&answer.text(), "Message").is_some_and(|message| !message.is_empty()), "{told}");
    (answer.status, element(&answer.text(), "Code").unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_credentials_are_told_in_s3_s_words() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let role = format!("arn:aws:iam::{}:role/OrganizationAccountAccessRole", world.member);
    let input = json!({"RoleArn": role, "RoleSessionName": "me"});
    let who = Who::account(MANAGEMENT);
    let assumed = port.call(&who, operation(Sts, "AssumeRole"), &input).await.text();
    let part = |name| element(&assumed, name).unwrap_or_default();
    let issued = Who { key: part("AccessKeyId"), token: Some(part("SessionToken")), region: "us-east-1".to_owned() };
    let with = |token: Option<&str>| Who { token: token.map(str::to_owned), ..issued.clone() }.authorization("s3");
    let told = |status: u16, code: &str| (status, code.to_owned());
    assert_eq!(port.http("GET", "/", &issued.authorization("s3"), b"").await.status, 200);
    assert_eq!(refusal(&port, "/", &with(None)).await, told(403, "InvalidAccessKeyId"));
    assert_eq!(refusal(&port, "/b/k", &with(Some("x"))).await, told(400, "InvalidToken"));
    let nowhere = Who { region: "us east".to_owned(), ..who.clone() };
    assert_eq!(refusal(&port, "/", &nowhere.authorization("s3")).await, told(400, "AuthorizationHeaderMalformed"));
    let typo = Who { region: "eu-wets-1".to_owned(), ..who.clone() };
    assert_eq!(refusal(&port, "/", &typo.authorization("s3")).await, told(400, "AuthorizationHeaderMalformed"));
    let nobody = Who { key: String::new(), ..who.clone() };
    assert_eq!(refusal(&port, "/", &nobody.authorization("s3")).await, told(400, "AuthorizationHeaderMalformed"));
    for host in ["s3.us-east-1.amazonaws.com", "bucket.s3.localhost:4566"] {
        let host = format!("host: {host}\r\n");
        assert_eq!(refusal(&port, "/b/k", &host).await, told(403, "AccessDenied"));
        let old = format!("{host}authorization: AWS 111111111111:c2lnbmF0dXJl\r\n");
        assert_eq!(refusal(&port, "/b/k", &old).await, told(400, "InvalidRequest"));
        let signed = "/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=x";
        assert_eq!(refusal(&port, signed, &host).await, told(400, "AuthorizationQueryParametersError"));
    }
    // A day later the session is over.
    port.clock.advance(24 * 60 * 60 * 1_000);
    assert_eq!(refusal(&port, "/", &issued.authorization("s3")).await, told(400, "ExpiredToken"));
    port.done(MANAGEMENT, Organizations, "CloseAccount", json!({"AccountId": world.spare})).await;
    port.settle().await;
    assert_eq!(refusal(&port, "/", &signed(&world.spare)).await, told(403, "InvalidAccessKeyId"));
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_whose_bytes_changed_is_an_error_and_not_another_content() {
    let port = Port::start().await;
    assert_eq!(port.http("PUT", "/my-bucket", &signed(MANAGEMENT), b"").await.status, 200);
    assert_eq!(port.http("PUT", "/my-bucket/key", &signed(MANAGEMENT), b"what was put").await.status, 200);
    assert_eq!(port.http("GET", "/my-bucket/key", &signed(MANAGEMENT), b"").await.body, b"what was put");
    let all = files(&port.folder().join("s3/my-bucket/objects"));
    let [path] = all.as_slice() else { panic!("one object is one file: {all:?}") };
    let mut bytes = std::fs::read(path).unwrap();
    *bytes.last_mut().unwrap() ^= 0x20;
    std::fs::write(path, bytes).unwrap();
    for range in ["", "range: bytes=0-3\r\n"] {
        let headers = format!("{}{range}", signed(MANAGEMENT));
        assert_eq!(refusal(&port, "/my-bucket/key", &headers).await, (500, "InternalError".to_owned()));
    }
    let copy = format!("{}x-amz-copy-source: /my-bucket/key\r\n", signed(MANAGEMENT));
    assert_eq!(port.http("PUT", "/my-bucket/copy", &copy, b"").await.status, 500);
}
