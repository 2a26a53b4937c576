//! Object storage behind the same port: paths that try to leave it.

use crate::client::{Port, Who};
use crate::world::{MANAGEMENT, STRANGER};

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
