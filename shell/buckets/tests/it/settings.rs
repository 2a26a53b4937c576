//! Settings of a bucket: kept, shown back, taken away, and refused in S3's words.

use crate::client::{OTHER, Server};

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"config.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::bucket/*"}]}"#;

async fn bucket() -> Server {
    let server = Server::start().await;
    assert_eq!(server.put("/bucket", b"").await.status, 200);
    server
}

#[tokio::test]
async fn a_policy_is_kept_as_it_was_put() {
    let server = bucket().await;
    assert_eq!(server.delete("/bucket?policy").await.status, 204, "nothing to delete is no error");
    assert_eq!(server.put("/bucket?policy", POLICY.as_bytes()).await.status, 204);
    let got = server.get("/bucket?policy").await;
    assert_eq!((got.status, got.body.as_str()), (200, POLICY));
    assert_eq!(server.get("/bucket?policyStatus").await.first("IsPublic"), "false");
    for wrong in ["{}", "<Policy/>", "", &POLICY.replace("s3:::bucket", "s3:::other")] {
        assert_eq!(server.put("/bucket?policy", wrong.as_bytes()).await.error(), (400, "MalformedPolicy"), "{wrong}");
    }
    assert_eq!(server.get("/bucket?policy").await.body, POLICY, "what is refused changes nothing");
    let other = [("test-account", OTHER)];
    assert_eq!(server.send("PUT", "/bucket?policy", &other, b"{}").await.error(), (403, "AccessDenied"));
    assert_eq!(server.put("/nothing?policy", b"{}").await.error(), (404, "NoSuchBucket"));
    let open = POLICY.replace(r#"{"Service":"config.amazonaws.com"}"#, "\"*\"");
    server.put("/bucket?policy", open.as_bytes()).await;
    assert_eq!(server.get("/bucket?policyStatus").await.first("IsPublic"), "true");
    assert_eq!(server.delete("/bucket?policy").await.status, 204);
    assert_eq!(server.get("/bucket?policy").await.error(), (404, "NoSuchBucketPolicy"));
}

#[tokio::test]
async fn versioning_is_kept_and_objects_have_no_versions() {
    let server = bucket().await;
    let set = async |body: &str| server.put("/bucket?versioning", body.as_bytes()).await;
    let status = |status: &str| format!("<VersioningConfiguration><Status>{status}</Status></VersioningConfiguration>");
    for wanted in ["Enabled", "Suspended", "Enabled"] {
        assert_eq!(set(&status(wanted)).await.status, 200);
        assert_eq!(server.get("/bucket?versioning").await.first("Status"), wanted);
    }
    let nothing = "<VersioningConfiguration></VersioningConfiguration>";
    assert_eq!(set(nothing).await.error(), (400, "IllegalVersioningConfigurationException"));
    assert_eq!(set(&status("On")).await.error(), (400, "MalformedXML"));
    assert_eq!(set("Enabled").await.error(), (400, "MalformedXML"));
    let mfa =
        "<VersioningConfiguration><Status>Enabled</Status><MfaDelete>Enabled</MfaDelete></VersioningConfiguration>";
    assert_eq!(set(mfa).await.error(), (501, "NotImplemented"));
    assert_eq!(server.get("/bucket?versioning").await.first("Status"), "Enabled");
    // Nothing pretends that there are versions.
    let put = server.put("/bucket/k", b"1").await;
    assert_eq!((put.status, put.header("x-amz-version-id")), (200, None));
    server.put("/bucket/k", b"2").await;
    let versions = server.get("/bucket?versions").await;
    assert_eq!((versions.all("Key"), versions.all("VersionId")), (vec!["k"], vec!["null"]));
    server.delete("/bucket/k").await;
    assert!(server.get("/bucket?versions").await.all("Key").is_empty());
}

#[tokio::test]
async fn encryption_is_s3_s_own_unless_it_was_put() {
    let server = bucket().await;
    let rule = |inner: &str| {
        format!(
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>{inner}</ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>"
        )
    };
    let set = async |body: &str| server.put("/bucket?encryption", body.as_bytes()).await;
    let key = "arn:aws:kms:us-east-1:111111111111:key/1";
    let kms = rule(&format!("<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>{key}</KMSMasterKeyID>"));
    assert_eq!(set(&kms).await.status, 200);
    let got = server.get("/bucket?encryption").await;
    assert_eq!(
        (got.first("SSEAlgorithm"), got.first("KMSMasterKeyID"), got.first("BucketKeyEnabled")),
        ("aws:kms", key, "true")
    );
    let aes = rule(&format!("<SSEAlgorithm>AES256</SSEAlgorithm><KMSMasterKeyID>{key}</KMSMasterKeyID>"));
    assert_eq!(set(&aes).await.error(), (400, "InvalidArgument"));
    assert_eq!(set(&rule("<SSEAlgorithm>ROT13</SSEAlgorithm>")).await.error(), (400, "MalformedXML"));
    assert_eq!(set("<ServerSideEncryptionConfiguration/>").await.error(), (400, "MalformedXML"));
    assert_eq!(server.get("/bucket?encryption").await.first("SSEAlgorithm"), "aws:kms");
    assert_eq!(server.delete("/bucket?encryption").await.status, 204);
    let got = server.get("/bucket?encryption").await;
    assert_eq!((got.first("SSEAlgorithm"), got.first("BucketKeyEnabled")), ("AES256", "false"));
}

#[tokio::test]
async fn public_access_is_blocked_until_the_block_is_taken_away() {
    let server = bucket().await;
    let all = |answer: &crate::client::Answer| {
        ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"]
            .map(|name| answer.first(name) == "true")
    };
    assert_eq!(all(&server.get("/bucket?publicAccessBlock").await), [true; 4]);
    let some = b"<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><BlockPublicPolicy>true</BlockPublicPolicy></PublicAccessBlockConfiguration>";
    assert_eq!(server.put("/bucket?publicAccessBlock", some).await.status, 200);
    assert_eq!(all(&server.get("/bucket?publicAccessBlock").await), [true, false, true, false]);
    assert_eq!(server.put("/bucket?publicAccessBlock", b"<X").await.error(), (400, "MalformedXML"));
    assert_eq!(server.delete("/bucket?publicAccessBlock").await.status, 204);
    let gone = server.get("/bucket?publicAccessBlock").await;
    assert_eq!(gone.error(), (404, "NoSuchPublicAccessBlockConfiguration"));
}

#[tokio::test]
async fn ownership_is_the_bucket_owner_s() {
    let server = bucket().await;
    let controls = |ownership: &str| {
        format!("<OwnershipControls><Rule><ObjectOwnership>{ownership}</ObjectOwnership></Rule></OwnershipControls>")
    };
    let set = async |ownership: &str| server.put("/bucket?ownershipControls", controls(ownership).as_bytes()).await;
    assert_eq!(server.delete("/bucket?ownershipControls").await.status, 204);
    let gone = server.get("/bucket?ownershipControls").await;
    assert_eq!(gone.error(), (404, "OwnershipControlsNotFoundError"));
    assert_eq!(set("BucketOwnerEnforced").await.status, 200);
    assert_eq!(server.get("/bucket?ownershipControls").await.first("ObjectOwnership"), "BucketOwnerEnforced");
    assert_eq!(set("ObjectWriter").await.error(), (501, "NotImplemented"));
    assert_eq!(set("Nobody").await.error(), (400, "MalformedXML"));
}
