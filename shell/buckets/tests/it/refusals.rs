//! What is refused, and how.

use crate::client::{OTHER, Server};

#[tokio::test]
async fn other_accounts_are_denied() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    server.put("/bucket/k", b"v").await;
    let other = [("test-account", OTHER)];
    for (method, target) in [
        ("GET", "/bucket/k"),
        ("GET", "/bucket/missing"),
        ("PUT", "/bucket/k"),
        ("DELETE", "/bucket/k"),
        ("DELETE", "/bucket"),
        ("GET", "/bucket?list-type=2"),
        ("GET", "/bucket?acl"),
        ("GET", "/bucket?tagging"),
        ("POST", "/bucket/k?uploads"),
    ] {
        let answer = server.send(method, target, &other, b"").await;
        assert_eq!(answer.error(), (403, "AccessDenied"), "{method} {target}");
    }
    assert_eq!(server.send("HEAD", "/bucket", &other, b"").await.status, 403);
    server.send("PUT", "/others", &other, b"").await;
    let copy = [("test-account", OTHER), ("x-amz-copy-source", "/bucket/k")];
    assert_eq!(server.send("PUT", "/others/k", &copy, b"").await.error(), (403, "AccessDenied"));
    let expected = [("x-amz-expected-bucket-owner", OTHER)];
    assert_eq!(server.send("GET", "/bucket/k", &expected, b"").await.error(), (403, "AccessDenied"));
    assert_eq!(server.get("/bucket/k").await.body, "v");
}

#[tokio::test]
async fn unconfigured_subresources_answer_as_s3_does() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    for (subresource, code) in [
        ("policy", "NoSuchBucketPolicy"),
        ("policyStatus", "NoSuchBucketPolicy"),
        ("cors", "NoSuchCORSConfiguration"),
        ("website", "NoSuchWebsiteConfiguration"),
        ("lifecycle", "NoSuchLifecycleConfiguration"),
        ("replication", "ReplicationConfigurationNotFoundError"),
        ("object-lock", "ObjectLockConfigurationNotFoundError"),
    ] {
        assert_eq!(server.get(&format!("/bucket?{subresource}")).await.error(), (404, code), "{subresource}");
        assert_eq!(
            server.get(&format!("/missing?{subresource}")).await.error(),
            (404, "NoSuchBucket"),
            "{subresource}"
        );
    }
    for (subresource, element, value) in [
        ("versioning", "Status", ""),
        ("logging", "LoggingEnabled", ""),
        ("accelerate", "Status", ""),
        ("notification", "Id", ""),
        ("requestPayment", "Payer", "BucketOwner"),
        ("encryption", "SSEAlgorithm", "AES256"),
        ("acl", "Permission", "FULL_CONTROL"),
        ("ownershipControls", "ObjectOwnership", "BucketOwnerEnforced"),
        ("publicAccessBlock", "BlockPublicAcls", "true"),
    ] {
        let answer = server.get(&format!("/bucket?{subresource}")).await;
        assert_eq!((answer.status, answer.first(element)), (200, value), "{subresource}");
    }
}

#[tokio::test]
async fn what_is_not_modelled_says_so_and_does_nothing() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    server.put("/bucket/k", b"v").await;
    let website: &[u8] = b"<WebsiteConfiguration/>";
    let accelerate: &[u8] = b"<AccelerateConfiguration/>";
    for (method, target, body) in [
        ("PUT", "/bucket?website", website),
        ("PUT", "/bucket?accelerate", accelerate),
        ("PUT", "/bucket?abac", b""),
        ("DELETE", "/bucket?versioning", b""),
        ("DELETE", "/bucket?website", b""),
        ("DELETE", "/bucket%2Fk?website", b""),
        ("PUT", "/bucket/k?renameObject", b"x"),
        ("GET", "/bucket/k?torrent", b""),
        ("GET", "/bucket/k?retention", b""),
        ("POST", "/bucket", b""),
        ("PATCH", "/bucket/k", b""),
    ] {
        let answer = server.send(method, target, &[], body).await;
        assert_eq!(answer.error(), (501, "NotImplemented"), "{method} {target}: {answer:?}");
    }
    for (header, value, code) in [
        ("x-amz-acl", "public-read", (400, "AccessControlListNotSupported")),
        ("x-amz-server-side-encryption", "aws:kms", (501, "NotImplemented")),
        ("x-amz-storage-class", "GLACIER", (501, "NotImplemented")),
        ("x-amz-object-lock-mode", "GOVERNANCE", (501, "NotImplemented")),
        ("x-amz-website-redirect-location", "/x", (501, "NotImplemented")),
    ] {
        assert_eq!(server.send("PUT", "/bucket/k", &[(header, value)], b"new").await.error(), code, "{header}");
    }
    assert_eq!(server.get("/bucket/k").await.body, "v");
}

#[tokio::test]
async fn names_cannot_leave_and_sizes_cannot_grow() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    for target in ["/..", "/../..", "/%2e%2e/etc", "/Bucket", "/.scratch", "/bucket%00", "/ab", "/10.0.0.1"] {
        assert_eq!(server.put(target, b"").await.error(), (400, "InvalidBucketName"), "{target}");
    }
    let outside = server.send("PUT", "/x", &[("host", "...localhost")], b"").await;
    assert_eq!(outside.error(), (400, "InvalidBucketName"));
    for key in ["..", "../../x", "%2e%2e%2f%2e%2e", "a/../../b", "bucket.json", "%00"] {
        assert_eq!(server.put(&format!("/bucket/{key}"), key.as_bytes()).await.status, 200, "{key}");
        assert_eq!(server.get(&format!("/bucket/{key}")).await.body, key);
    }
    let long = format!("/bucket/{}", "x".repeat(1025));
    assert_eq!(server.put(&long, b"").await.error(), (400, "KeyTooLongError"));
    let big = vec![0; (6 << 20) + 1];
    assert_eq!(server.put("/bucket/big", &big).await.error(), (400, "EntityTooLarge"));
    let told = [("content-length", "99999999999")];
    assert_eq!(server.send("PUT", "/bucket/big", &told, b"").await.error(), (400, "EntityTooLarge"));
    assert_eq!(server.get("/bucket/big").await.error(), (404, "NoSuchKey"));
    assert_eq!(server.post("/bucket?delete", "<Delete><Object>").await.error(), (400, "MalformedXML"));
    let bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Delete><Object><Key>&b;</Key></Object></Delete>";
    assert_eq!(server.post("/bucket?delete", bomb).await.status, 400);
}
