//! What works.

use buckets::{DeliveryError, ReadError};

use crate::client::{OTHER, Server};

#[tokio::test]
async fn a_template_is_put_listed_read_and_removed() {
    let server = Server::start().await;
    assert_eq!(server.put("/templates", b"").await.status, 200);
    let put =
        server.send("PUT", "/templates/packs/a%20b%2Bc.yaml", &[("content-type", "text/yaml")], b"Resources:").await;
    assert_eq!((put.status, put.header("etag")), (200, Some("\"9cd735f9a90166bf8bbf48850c20599e\"")), "{put:?}");
    assert_eq!(put.header("x-amz-server-side-encryption"), Some("AES256"));
    let got = server.get("/templates/packs/a%20b%2Bc.yaml").await;
    assert_eq!((got.status, got.body.as_str(), got.header("content-type")), (200, "Resources:", Some("text/yaml")));
    assert!(got.header("x-amz-request-id").is_some());
    let head = server.send("HEAD", "/templates/packs/a%20b%2Bc.yaml", &[], b"").await;
    assert_eq!((head.status, head.header("content-length"), head.body.as_str()), (200, Some("10"), ""));
    let listed = server.get("/templates?list-type=2&encoding-type=url").await;
    assert_eq!((listed.first("Key"), listed.first("KeyCount")), ("packs/a%20b%2Bc.yaml", "1"));
    assert_eq!(server.get("/templates?list-type=2").await.first("Key"), "packs/a b+c.yaml");
    assert_eq!(server.delete("/templates").await.error(), (409, "BucketNotEmpty"));
    assert_eq!(server.delete("/templates/packs/a%20b%2Bc.yaml").await.status, 204);
    assert_eq!(server.delete("/templates").await.status, 204);
    assert_eq!(server.get("/templates?list-type=2").await.error(), (404, "NoSuchBucket"));
}

#[tokio::test]
async fn buckets_have_a_region_and_an_owner() {
    let server = Server::start().await;
    let location =
        b"<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>";
    let eu = [("test-region", "eu-west-1")];
    assert_eq!(server.send("PUT", "/european", &eu, location).await.status, 200);
    assert_eq!(server.send("PUT", "/european", &eu, location).await.error(), (409, "BucketAlreadyOwnedByYou"));
    assert_eq!(server.send("PUT", "/nowhere", &eu, b"").await.error(), (400, "IllegalLocationConstraintException"));
    assert!(server.get("/european?location").await.body.contains(">eu-west-1</LocationConstraint>"));
    assert_eq!(server.send("HEAD", "/european", &[], b"").await.header("x-amz-bucket-region"), Some("eu-west-1"));
    assert_eq!(server.put("/american", b"").await.status, 200);
    assert_eq!(server.put("/american", b"").await.status, 200, "us-east-1 answers as if it were new");
    assert!(!server.get("/american?location").await.body.contains("us-"));
    assert_eq!(server.get("/").await.all("Name"), ["american", "european"]);
    assert_eq!(server.get("/?max-buckets=1").await.first("ContinuationToken"), "american");
    assert_eq!(server.get("/?max-buckets=1&continuation-token=american").await.all("Name"), ["european"]);
    let other = [("test-account", OTHER)];
    assert_eq!(server.send("PUT", "/american", &other, b"").await.error(), (409, "BucketAlreadyExists"));
    assert!(server.send("GET", "/", &other, b"").await.all("Name").is_empty());
}

#[tokio::test]
async fn listings_page_by_key() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    for key in ["a", "b/1", "b/2", "c"] {
        server.put(&format!("/bucket/{key}"), b"x").await;
    }
    let page = server.get("/bucket?list-type=2&max-keys=2&delimiter=/").await;
    assert_eq!(
        (page.all("Key"), page.first("CommonPrefixes"), page.first("IsTruncated")),
        (vec!["a"], "<Prefix>b/</Prefix>", "true")
    );
    let token = page.first("NextContinuationToken");
    let rest = server.get(&format!("/bucket?list-type=2&max-keys=2&delimiter=/&continuation-token={token}")).await;
    assert_eq!((rest.all("Key"), rest.first("IsTruncated")), (vec!["c"], "false"));
    assert_eq!(server.get("/bucket?marker=b/1&max-keys=1").await.all("Key"), ["b/2"]);
    assert_eq!(server.get("/bucket?prefix=b/").await.all("Key"), ["b/1", "b/2"]);
    let versions = server.get("/bucket?versions&prefix=c").await;
    assert_eq!((versions.all("Key"), versions.all("VersionId")), (vec!["c"], vec!["null"]));
    assert_eq!(server.get("/bucket?list-type=2&continuation-token=%21").await.error(), (400, "InvalidArgument"));
    assert_eq!(server.get("/bucket?max-keys=-1").await.error(), (400, "InvalidArgument"));
}

#[tokio::test]
async fn reads_have_ranges_and_conditions() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    let etag = server.put("/bucket/k", b"0123456789").await.header("etag").unwrap().to_owned();
    for (range, status, body, content_range) in [
        ("bytes=2-4", 206, "234", Some("bytes 2-4/10")),
        ("bytes=8-", 206, "89", Some("bytes 8-9/10")),
        ("bytes=-3", 206, "789", Some("bytes 7-9/10")),
    ] {
        let got = server.send("GET", "/bucket/k", &[("range", range)], b"").await;
        assert_eq!((got.status, got.body.as_str(), got.header("content-range")), (status, body, content_range));
    }
    let got = server.send("GET", "/bucket/k", &[("range", "bytes=10-")], b"").await;
    assert_eq!(got.error(), (416, "InvalidRange"));
    let conditional = server.send("GET", "/bucket/k", &[("if-none-match", &etag)], b"").await;
    assert_eq!(
        (conditional.status, conditional.header("etag"), conditional.body.as_str()),
        (304, Some(etag.as_str()), "")
    );
    let conditional = server.send("GET", "/bucket/k", &[("if-match", "\"other\"")], b"").await;
    assert_eq!(conditional.error(), (412, "PreconditionFailed"));
    let created = server.send("PUT", "/bucket/k", &[("if-none-match", "*")], b"new").await;
    assert_eq!(created.error(), (412, "PreconditionFailed"));
}

#[tokio::test]
async fn a_streamed_upload_with_a_trailer_is_stored_plain() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    let headers = [
        ("authorization", "AWS4-HMAC-SHA256 Credential=111111111111/20240101/us-east-1/s3/aws4_request, Signature=0"),
        ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
        ("x-amz-decoded-content-length", "5"),
        ("x-amz-trailer", "x-amz-checksum-crc32"),
        ("content-encoding", "aws-chunked"),
    ];
    let body = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    let put = server.send("PUT", "/bucket/k", &headers, body).await;
    assert_eq!((put.status, put.header("x-amz-checksum-crc32")), (200, Some("NhCmhg==")), "{put:?}");
    let got = server.send("GET", "/bucket/k", &[("x-amz-checksum-mode", "ENABLED")], b"").await;
    assert_eq!((got.body.as_str(), got.header("content-encoding")), ("hello", None));
    assert_eq!(got.header("x-amz-checksum-crc32"), Some("NhCmhg=="));
    let wrong = b"5\r\nhellO\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    assert_eq!(server.send("PUT", "/bucket/k", &headers, wrong).await.error(), (400, "BadDigest"));
    assert_eq!(server.get("/bucket/k").await.body, "hello", "a refused upload changes nothing");
}

#[tokio::test]
async fn hosts_and_signed_urls_work() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    let host = [("host", "bucket.localhost:4566")];
    assert_eq!(server.send("PUT", "/deep/key", &host, b"v").await.status, 200);
    assert_eq!(server.send("GET", "/?list-type=2", &host, b"").await.all("Key"), ["deep/key"]);
    assert_eq!(server.get("/bucket/deep/key").await.body, "v");
    let dotted = [("host", "bucket.127.0.0.1:4566")];
    assert_eq!(server.send("GET", "/deep/key", &dotted, b"").await.body, "v");
    let signed = "/bucket/deep/key?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a&X-Amz-Date=b&X-Amz-Expires=1&X-Amz-Signature=0";
    assert_eq!(server.get(signed).await.body, "v");
}

#[tokio::test]
async fn parts_and_copies_become_objects() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    let first = vec![b'a'; 5 << 20];
    server.put("/bucket/source", &first).await;
    let id = server.post("/bucket/big?uploads", "").await.first("UploadId").to_owned();
    let source = [("x-amz-copy-source", "/bucket/source")];
    let one = server.send("PUT", &format!("/bucket/big?partNumber=1&uploadId={id}"), &source, b"").await;
    let two = server.put(&format!("/bucket/big?partNumber=2&uploadId={id}"), b"tail").await;
    let (one, two) = (one.first("ETag").replace("&quot;", ""), two.header("etag").unwrap().to_owned());
    assert_eq!(server.get(&format!("/bucket/big?uploadId={id}")).await.all("PartNumber"), ["1", "2"]);
    assert_eq!(server.get("/bucket?uploads").await.all("UploadId"), [id.as_str()]);
    let parts = format!(
        "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>{one}</ETag></Part>\
         <Part><PartNumber>2</PartNumber><ETag>{two}</ETag></Part></CompleteMultipartUpload>"
    );
    let completed = server.post(&format!("/bucket/big?uploadId={id}"), &parts).await;
    assert!(completed.status == 200 && completed.first("ETag").contains("-2"), "{completed:?}");
    let tail = server.send("GET", "/bucket/big", &[("range", "bytes=-5")], b"").await;
    assert_eq!((tail.body.as_str(), tail.header("content-range")), ("atail", Some("bytes 5242879-5242883/5242884")));
    let id = server.post("/bucket/other?uploads", "").await.first("UploadId").to_owned();
    assert_eq!(server.delete(&format!("/bucket/other?uploadId={id}")).await.status, 204);
    assert_eq!(server.delete(&format!("/bucket/other?uploadId={id}")).await.error(), (404, "NoSuchUpload"));
    let copied = server.send("PUT", "/bucket/copy", &[("x-amz-copy-source", "bucket/big")], b"").await;
    assert_eq!(copied.status, 200);
    let itself = server.send("PUT", "/bucket/copy", &[("x-amz-copy-source", "bucket/copy")], b"").await;
    assert_eq!(itself.error(), (400, "InvalidRequest"));
}

#[tokio::test]
async fn tags_are_kept() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    assert_eq!(server.get("/bucket?tagging").await.error(), (404, "NoSuchTagSet"));
    let tags = b"<Tagging><TagSet><Tag><Key>team</Key><Value>governance</Value></Tag></TagSet></Tagging>";
    assert_eq!(server.put("/bucket?tagging", tags).await.status, 200);
    assert_eq!(server.get("/bucket?tagging").await.first("Value"), "governance");
    assert_eq!(server.delete("/bucket?tagging").await.status, 204);
    assert_eq!(server.get("/bucket?tagging").await.error(), (404, "NoSuchTagSet"));
    assert_eq!(server.send("PUT", "/bucket/k", &[("x-amz-tagging", "a=1&b=2")], b"x").await.status, 200);
    assert_eq!(server.get("/bucket/k").await.header("x-amz-tagging-count"), Some("2"));
    assert_eq!(server.put("/bucket/k?tagging", tags).await.status, 200);
    assert_eq!(server.get("/bucket/k?tagging").await.all("Key"), ["team"]);
    let reserved = b"<Tagging><TagSet><Tag><Key>aws:x</Key><Value>1</Value></Tag></TagSet></Tagging>";
    assert_eq!(server.put("/bucket/k?tagging", reserved).await.error(), (400, "InvalidTag"));
}

#[tokio::test]
async fn many_objects_are_deleted_at_once() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    server.put("/bucket/a", b"x").await;
    server.put("/bucket/b", b"x").await;
    let keys = "<Delete><Object><Key>a</Key></Object><Object><Key>missing</Key></Object>\
                <Object><Key>b</Key><VersionId>other</VersionId></Object></Delete>";
    let deleted = server.post("/bucket?delete", keys).await;
    assert_eq!(
        (deleted.status, deleted.all("Key"), deleted.first("Code")),
        (200, vec!["a", "missing", "b"], "NoSuchVersion")
    );
    assert_eq!(server.get("/bucket").await.all("Key"), ["b"]);
    let too_many = format!("<Delete>{}</Delete>", "<Object><Key>k</Key></Object>".repeat(1001));
    assert_eq!(server.post("/bucket?delete", &too_many).await.error(), (400, "MalformedXML"));
}

#[tokio::test]
async fn the_installation_reads_and_delivers() {
    let server = Server::start().await;
    server.put("/bucket", b"").await;
    server.put("/bucket/template", b"Resources:").await;
    let buckets = &server.buckets;
    assert_eq!(buckets.read_object("bucket", "template", 10).unwrap(), b"Resources:");
    assert!(matches!(buckets.read_object("bucket", "template", 9), Err(ReadError::TooLarge { size: 10, max: 9 })));
    assert!(matches!(buckets.read_object("bucket", "missing", 9), Err(ReadError::NoSuchKey)));
    assert!(matches!(buckets.read_object("missing", "template", 9), Err(ReadError::NoSuchBucket)));
    assert!(matches!(buckets.read_object("../bucket", "template", 9), Err(ReadError::NoSuchBucket)));
    assert!(buckets.bucket_exists("bucket") && !buckets.bucket_exists("missing"));
    assert_eq!(buckets.bucket_owner("bucket").as_deref(), Some("111111111111"));
    let deliver = |bucket, key| buckets.put_object_as_service(bucket, key, "application/json", Some("gzip"), b"zipped");
    deliver("bucket", "AWSLogs/snapshot.json.gz").unwrap();
    assert!(matches!(deliver("missing", "k"), Err(DeliveryError::NoSuchBucket)));
    assert!(matches!(deliver("bucket", ""), Err(DeliveryError::InvalidKey)));
    let got = server.get("/bucket/AWSLogs/snapshot.json.gz").await;
    assert_eq!((got.body.as_str(), got.header("content-encoding")), ("zipped", Some("gzip")));
    buckets.reset().unwrap();
    assert!(!buckets.bucket_exists("bucket"));
    assert!(server.get("/").await.all("Name").is_empty());
}
