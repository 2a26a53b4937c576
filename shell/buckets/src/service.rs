//! The S3 operations that are modelled. What is not overridden here answers `NotImplemented`.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use s3s::dto::*;
use s3s::{S3, S3Request, S3Response, S3Result, s3_error};

use crate::checksums::Algorithm;
use crate::permit::Need;

mod buckets;
mod call;
mod copies;
mod defaults;
mod deletions;
mod listings;
mod multipart;
mod objects;
mod policy;
mod settings;
mod tagging;

use call::Call;
pub(crate) use call::{Identity, Service};

/// What creating a bucket needs.
fn creating(input: &CreateBucketInput) -> Need<'_> {
    let configuration = input.create_bucket_configuration.as_ref();
    let constraint = configuration.and_then(|it| it.location_constraint.as_ref());
    let own = constraint.map(|constraint| ("s3:LocationConstraint", constraint.as_str()));
    Need { own, ..Need::on("s3:CreateBucket", &input.bucket) }
}

/// The action on an object, or on a version of it where one is named.
fn of_version<T>(version: &Option<T>, plain: &'static str, versioned: &'static str) -> &'static str {
    if version.is_some() { versioned } else { plain }
}

fn ok<T>(output: T) -> S3Result<S3Response<T>> {
    Ok(S3Response::new(output))
}

/// A time of ours, milliseconds since 1970, as s3s has it.
pub(crate) fn timestamp(milliseconds: i64) -> Timestamp {
    Timestamp::from(SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default()))
}

fn etag(value: &str) -> ETag {
    ETag::Strong(value.to_owned())
}

/// What S3 leaves alone in names when a listing is asked for with `encoding-type=url`.
const IN_LISTINGS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

/// Writes the names of a listing: as they are, or percent-encoded if the client asks for it.
struct Names {
    encoded: bool,
}

impl Names {
    fn of(encoding_type: Option<&EncodingType>) -> S3Result<Self> {
        match encoding_type.map(EncodingType::as_str) {
            None => Ok(Self { encoded: false }),
            Some(EncodingType::URL) => Ok(Self { encoded: true }),
            Some(_) => Err(s3_error!(InvalidArgument, "Invalid Encoding Method specified in Request")),
        }
    }

    fn write(&self, name: &str) -> String {
        if self.encoded { utf8_percent_encode(name, IN_LISTINGS).to_string() } else { name.to_owned() }
    }
}

/// A page size: S3's own 1,000 unless the client wants less.
fn page_size(asked: Option<i32>) -> S3Result<i32> {
    match asked.unwrap_or(1000) {
        asked @ 0.. => Ok(asked.min(1000)),
        _ => Err(s3_error!(InvalidArgument, "Argument must be an integer between 0 and 2147483647")),
    }
}

/// Only an object's one version exists, which S3 calls `null` in a bucket without versioning.
fn only_version(version_id: Option<&str>) -> S3Result {
    match version_id {
        None | Some("null") => Ok(()),
        Some(_) => Err(s3_error!(NoSuchVersion, "The specified version does not exist.")),
    }
}

/// The checksum fields of a shape, as the pairs that are set.
macro_rules! checksums_of {
    ($shape:expr) => {
        [
            ($crate::checksums::Algorithm::Crc32, &$shape.checksum_crc32),
            ($crate::checksums::Algorithm::Crc32c, &$shape.checksum_crc32c),
            ($crate::checksums::Algorithm::Crc64nvme, &$shape.checksum_crc64nvme),
            ($crate::checksums::Algorithm::Sha1, &$shape.checksum_sha1),
            ($crate::checksums::Algorithm::Sha256, &$shape.checksum_sha256),
        ]
        .into_iter()
        .filter_map(|(algorithm, value)| value.clone().map(|value| (algorithm, value)))
        .collect::<Vec<_>>()
    };
}

/// Sets the one checksum field of a shape that an algorithm belongs to.
macro_rules! set_checksum {
    ($shape:expr, $algorithm:expr, $value:expr) => {{
        let value = Some($value);
        match $algorithm {
            $crate::checksums::Algorithm::Crc32 => $shape.checksum_crc32 = value,
            $crate::checksums::Algorithm::Crc32c => $shape.checksum_crc32c = value,
            $crate::checksums::Algorithm::Crc64nvme => $shape.checksum_crc64nvme = value,
            $crate::checksums::Algorithm::Sha1 => $shape.checksum_sha1 = value,
            $crate::checksums::Algorithm::Sha256 => $shape.checksum_sha256 = value,
        }
    }};
}

/// Refuses what a write asks for beyond a plain object: everything listed would otherwise be forgotten silently.
macro_rules! refuse_unmodelled {
    ($input:expr) => {{
        let input = &$input;
        let acl = input.acl.as_ref().map(|acl| acl.as_str());
        let grants = input.grant_full_control.is_some()
            || input.grant_read.is_some()
            || input.grant_read_acp.is_some()
            || input.grant_write_acp.is_some();
        $crate::service::refuse_acl(acl, grants)?;
        let locks = input.object_lock_legal_hold_status.is_some()
            || input.object_lock_mode.is_some()
            || input.object_lock_retain_until_date.is_some();
        let keys = input.sse_customer_algorithm.is_some() || input.sse_customer_key.is_some();
        let encryption = input.server_side_encryption.as_ref().map(|e| e.as_str());
        let class = input.storage_class.as_ref().map(|c| c.as_str());
        $crate::service::refuse(locks, "Object Lock")?;
        $crate::service::refuse(keys, "Encryption with customer keys")?;
        $crate::service::refuse(encryption.is_some_and(|e| e != "AES256"), "Encryption with KMS keys")?;
        $crate::service::refuse(class.is_some_and(|c| c != "STANDARD"), "A storage class other than STANDARD")?;
        $crate::service::refuse(input.website_redirect_location.is_some(), "Website redirection")?;
    }};
}

use {checksums_of, refuse_unmodelled, set_checksum};

fn refuse(asked: bool, what: &str) -> S3Result {
    if asked { Err(s3_error!(NotImplemented, "{what} is not modelled")) } else { Ok(()) }
}

/// Buckets are as S3 creates them: their owner owns everything in them and access control lists have no effect, so
/// only lists that say just that are accepted.
fn refuse_acl(canned: Option<&str>, grants: bool) -> S3Result {
    if grants || canned.is_some_and(|acl| !matches!(acl, "private" | "bucket-owner-full-control")) {
        return Err(s3_error!(AccessControlListNotSupported, "The bucket does not allow ACLs"));
    }
    Ok(())
}

/// The algorithm that a client names, if any.
fn named_algorithm(name: Option<&ChecksumAlgorithm>) -> S3Result<Option<Algorithm>> {
    let Some(name) = name else { return Ok(None) };
    let known = Algorithm::from_name(name.as_str());
    known
        .map(Some)
        .ok_or_else(|| s3_error!(InvalidRequest, "Checksum algorithm provided is unsupported: {}", name.as_str()))
}

type Tags = BTreeMap<String, String>;

#[async_trait::async_trait]
impl S3 for Service {
    async fn create_bucket(&self, r: S3Request<CreateBucketInput>) -> S3Result<S3Response<CreateBucketOutput>> {
        buckets::create(self.unaddressed(r, |i| Some(creating(i)))?.1).await
    }
    async fn head_bucket(&self, r: S3Request<HeadBucketInput>) -> S3Result<S3Response<HeadBucketOutput>> {
        buckets::head(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:ListBucket", &i.bucket)))?)
    }
    async fn delete_bucket(&self, r: S3Request<DeleteBucketInput>) -> S3Result<S3Response<DeleteBucketOutput>> {
        buckets::delete(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:DeleteBucket", &i.bucket)))?).await
    }
    async fn list_buckets(&self, r: S3Request<ListBucketsInput>) -> S3Result<S3Response<ListBucketsOutput>> {
        buckets::list(self.unaddressed(r, |_| Some(Need::of("s3:ListAllMyBuckets")))?.1)
    }
    async fn get_bucket_location(
        &self,
        r: S3Request<GetBucketLocationInput>,
    ) -> S3Result<S3Response<GetBucketLocationOutput>> {
        buckets::location(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketLocation", &i.bucket)))?)
    }

    async fn list_objects(&self, r: S3Request<ListObjectsInput>) -> S3Result<S3Response<ListObjectsOutput>> {
        listings::objects(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:ListBucket", &i.bucket)))?)
    }
    async fn list_objects_v2(&self, r: S3Request<ListObjectsV2Input>) -> S3Result<S3Response<ListObjectsV2Output>> {
        listings::objects_v2(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:ListBucket", &i.bucket)))?)
    }
    async fn list_object_versions(
        &self,
        r: S3Request<ListObjectVersionsInput>,
    ) -> S3Result<S3Response<ListObjectVersionsOutput>> {
        listings::versions(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:ListBucketVersions", &i.bucket)))?)
    }

    async fn put_object(&self, r: S3Request<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
        objects::put(self.call(r, |i| &i.bucket, |i| Some(Need::at("s3:PutObject", &i.bucket, &i.key)))?).await
    }
    async fn get_object(&self, r: S3Request<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
        objects::get(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::at(of_version(&i.version_id, "s3:GetObject", "s3:GetObjectVersion"), &i.bucket, &i.key)),
        )?)
        .await
    }
    async fn head_object(&self, r: S3Request<HeadObjectInput>) -> S3Result<S3Response<HeadObjectOutput>> {
        objects::head(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::at(of_version(&i.version_id, "s3:GetObject", "s3:GetObjectVersion"), &i.bucket, &i.key)),
        )?)
    }
    async fn copy_object(&self, r: S3Request<CopyObjectInput>) -> S3Result<S3Response<CopyObjectOutput>> {
        copies::copy(self.call(r, |i| &i.bucket, |i| Some(Need::at("s3:PutObject", &i.bucket, &i.key)))?).await
    }
    async fn delete_object(&self, r: S3Request<DeleteObjectInput>) -> S3Result<S3Response<DeleteObjectOutput>> {
        deletions::one(self.call(
            r,
            |i| &i.bucket,
            |i| {
                Some(Need::at(
                    of_version(&i.version_id, "s3:DeleteObject", "s3:DeleteObjectVersion"),
                    &i.bucket,
                    &i.key,
                ))
            },
        )?)
        .await
    }
    async fn delete_objects(&self, r: S3Request<DeleteObjectsInput>) -> S3Result<S3Response<DeleteObjectsOutput>> {
        deletions::many(self.call(r, |i| &i.bucket, |_| None)?).await
    }

    async fn create_multipart_upload(
        &self,
        r: S3Request<CreateMultipartUploadInput>,
    ) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
        multipart::create(self.call(r, |i| &i.bucket, |i| Some(Need::at("s3:PutObject", &i.bucket, &i.key)))?)
    }
    async fn upload_part(&self, r: S3Request<UploadPartInput>) -> S3Result<S3Response<UploadPartOutput>> {
        multipart::upload_part(self.call(r, |i| &i.bucket, |i| Some(Need::at("s3:PutObject", &i.bucket, &i.key)))?)
            .await
    }
    async fn upload_part_copy(&self, r: S3Request<UploadPartCopyInput>) -> S3Result<S3Response<UploadPartCopyOutput>> {
        multipart::upload_part_copy(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::at("s3:PutObject", &i.bucket, &i.key)),
        )?)
        .await
    }
    async fn complete_multipart_upload(
        &self,
        r: S3Request<CompleteMultipartUploadInput>,
    ) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
        multipart::complete(self.call(r, |i| &i.bucket, |i| Some(Need::at("s3:PutObject", &i.bucket, &i.key)))?).await
    }
    async fn abort_multipart_upload(
        &self,
        r: S3Request<AbortMultipartUploadInput>,
    ) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
        multipart::abort(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::at("s3:AbortMultipartUpload", &i.bucket, &i.key)),
        )?)
        .await
    }
    async fn list_parts(&self, r: S3Request<ListPartsInput>) -> S3Result<S3Response<ListPartsOutput>> {
        multipart::list_parts(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::at("s3:ListMultipartUploadParts", &i.bucket, &i.key)),
        )?)
    }
    async fn list_multipart_uploads(
        &self,
        r: S3Request<ListMultipartUploadsInput>,
    ) -> S3Result<S3Response<ListMultipartUploadsOutput>> {
        multipart::list_uploads(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:ListBucketMultipartUploads", &i.bucket)),
        )?)
    }

    async fn get_bucket_tagging(
        &self,
        r: S3Request<GetBucketTaggingInput>,
    ) -> S3Result<S3Response<GetBucketTaggingOutput>> {
        tagging::get_bucket(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketTagging", &i.bucket)))?)
    }
    async fn put_bucket_tagging(
        &self,
        r: S3Request<PutBucketTaggingInput>,
    ) -> S3Result<S3Response<PutBucketTaggingOutput>> {
        tagging::put_bucket(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:PutBucketTagging", &i.bucket)))?).await
    }
    async fn delete_bucket_tagging(
        &self,
        r: S3Request<DeleteBucketTaggingInput>,
    ) -> S3Result<S3Response<DeleteBucketTaggingOutput>> {
        tagging::delete_bucket(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:PutBucketTagging", &i.bucket)))?).await
    }
    async fn get_object_tagging(
        &self,
        r: S3Request<GetObjectTaggingInput>,
    ) -> S3Result<S3Response<GetObjectTaggingOutput>> {
        tagging::get_object(self.call(
            r,
            |i| &i.bucket,
            |i| {
                Some(Need::at(
                    of_version(&i.version_id, "s3:GetObjectTagging", "s3:GetObjectVersionTagging"),
                    &i.bucket,
                    &i.key,
                ))
            },
        )?)
    }
    async fn put_object_tagging(
        &self,
        r: S3Request<PutObjectTaggingInput>,
    ) -> S3Result<S3Response<PutObjectTaggingOutput>> {
        tagging::put_object(self.call(
            r,
            |i| &i.bucket,
            |i| {
                let action = of_version(&i.version_id, "s3:PutObjectTagging", "s3:PutObjectVersionTagging");
                Some(Need { tags: &i.tagging.tag_set, ..Need::at(action, &i.bucket, &i.key) })
            },
        )?)
        .await
    }
    async fn delete_object_tagging(
        &self,
        r: S3Request<DeleteObjectTaggingInput>,
    ) -> S3Result<S3Response<DeleteObjectTaggingOutput>> {
        tagging::delete_object(self.call(
            r,
            |i| &i.bucket,
            |i| {
                Some(Need::at(
                    of_version(&i.version_id, "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"),
                    &i.bucket,
                    &i.key,
                ))
            },
        )?)
        .await
    }

    async fn get_bucket_acl(&self, r: S3Request<GetBucketAclInput>) -> S3Result<S3Response<GetBucketAclOutput>> {
        defaults::bucket_acl(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketAcl", &i.bucket)))?)
    }
    async fn get_object_acl(&self, r: S3Request<GetObjectAclInput>) -> S3Result<S3Response<GetObjectAclOutput>> {
        defaults::object_acl(self.call(
            r,
            |i| &i.bucket,
            |i| {
                Some(Need::at(
                    of_version(&i.version_id, "s3:GetObjectAcl", "s3:GetObjectVersionAcl"),
                    &i.bucket,
                    &i.key,
                ))
            },
        )?)
    }
    async fn get_bucket_accelerate_configuration(
        &self,
        r: S3Request<GetBucketAccelerateConfigurationInput>,
    ) -> S3Result<S3Response<GetBucketAccelerateConfigurationOutput>> {
        defaults::empty(
            self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetAccelerateConfiguration", &i.bucket)))?,
            |i| &i.bucket,
        )
    }
    async fn get_bucket_cors(&self, r: S3Request<GetBucketCorsInput>) -> S3Result<S3Response<GetBucketCorsOutput>> {
        defaults::absent(
            self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketCORS", &i.bucket)))?,
            |i| &i.bucket,
            "NoSuchCORSConfiguration",
            "The CORS configuration does not exist",
        )
    }
    async fn get_bucket_encryption(
        &self,
        r: S3Request<GetBucketEncryptionInput>,
    ) -> S3Result<S3Response<GetBucketEncryptionOutput>> {
        settings::get_encryption(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:GetEncryptionConfiguration", &i.bucket)),
        )?)
    }
    async fn get_bucket_lifecycle_configuration(
        &self,
        r: S3Request<GetBucketLifecycleConfigurationInput>,
    ) -> S3Result<S3Response<GetBucketLifecycleConfigurationOutput>> {
        defaults::absent(
            self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetLifecycleConfiguration", &i.bucket)))?,
            |i| &i.bucket,
            "NoSuchLifecycleConfiguration",
            "The lifecycle configuration does not exist",
        )
    }
    async fn get_bucket_logging(
        &self,
        r: S3Request<GetBucketLoggingInput>,
    ) -> S3Result<S3Response<GetBucketLoggingOutput>> {
        defaults::empty(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketLogging", &i.bucket)))?, |i| {
            &i.bucket
        })
    }
    async fn get_bucket_notification_configuration(
        &self,
        r: S3Request<GetBucketNotificationConfigurationInput>,
    ) -> S3Result<S3Response<GetBucketNotificationConfigurationOutput>> {
        defaults::empty(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketNotification", &i.bucket)))?, |i| {
            &i.bucket
        })
    }
    async fn get_bucket_ownership_controls(
        &self,
        r: S3Request<GetBucketOwnershipControlsInput>,
    ) -> S3Result<S3Response<GetBucketOwnershipControlsOutput>> {
        settings::get_ownership(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:GetBucketOwnershipControls", &i.bucket)),
        )?)
    }
    async fn get_bucket_policy(
        &self,
        r: S3Request<GetBucketPolicyInput>,
    ) -> S3Result<S3Response<GetBucketPolicyOutput>> {
        settings::get_policy(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketPolicy", &i.bucket)))?)
    }
    async fn get_bucket_policy_status(
        &self,
        r: S3Request<GetBucketPolicyStatusInput>,
    ) -> S3Result<S3Response<GetBucketPolicyStatusOutput>> {
        settings::get_policy_status(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:GetBucketPolicyStatus", &i.bucket)),
        )?)
    }
    async fn get_bucket_replication(
        &self,
        r: S3Request<GetBucketReplicationInput>,
    ) -> S3Result<S3Response<GetBucketReplicationOutput>> {
        defaults::absent(
            self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetReplicationConfiguration", &i.bucket)))?,
            |i| &i.bucket,
            "ReplicationConfigurationNotFoundError",
            "The replication configuration was not found",
        )
    }
    async fn get_bucket_request_payment(
        &self,
        r: S3Request<GetBucketRequestPaymentInput>,
    ) -> S3Result<S3Response<GetBucketRequestPaymentOutput>> {
        defaults::request_payment(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:GetBucketRequestPayment", &i.bucket)),
        )?)
    }
    async fn get_bucket_versioning(
        &self,
        r: S3Request<GetBucketVersioningInput>,
    ) -> S3Result<S3Response<GetBucketVersioningOutput>> {
        settings::get_versioning(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:GetBucketVersioning", &i.bucket)),
        )?)
    }
    async fn get_bucket_website(
        &self,
        r: S3Request<GetBucketWebsiteInput>,
    ) -> S3Result<S3Response<GetBucketWebsiteOutput>> {
        defaults::absent(
            self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketWebsite", &i.bucket)))?,
            |i| &i.bucket,
            "NoSuchWebsiteConfiguration",
            "The specified bucket does not have a website configuration",
        )
    }
    async fn get_object_lock_configuration(
        &self,
        r: S3Request<GetObjectLockConfigurationInput>,
    ) -> S3Result<S3Response<GetObjectLockConfigurationOutput>> {
        defaults::absent(
            self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:GetBucketObjectLockConfiguration", &i.bucket)))?,
            |i| &i.bucket,
            "ObjectLockConfigurationNotFoundError",
            "Object Lock configuration does not exist for this bucket",
        )
    }
    async fn get_public_access_block(
        &self,
        r: S3Request<GetPublicAccessBlockInput>,
    ) -> S3Result<S3Response<GetPublicAccessBlockOutput>> {
        settings::get_block(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:GetBucketPublicAccessBlock", &i.bucket)),
        )?)
    }
    async fn put_bucket_policy(
        &self,
        r: S3Request<PutBucketPolicyInput>,
    ) -> S3Result<S3Response<PutBucketPolicyOutput>> {
        settings::put_policy(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:PutBucketPolicy", &i.bucket)))?).await
    }
    async fn delete_bucket_policy(
        &self,
        r: S3Request<DeleteBucketPolicyInput>,
    ) -> S3Result<S3Response<DeleteBucketPolicyOutput>> {
        settings::delete_policy(self.call(r, |i| &i.bucket, |i| Some(Need::on("s3:DeleteBucketPolicy", &i.bucket)))?)
            .await
    }
    async fn put_bucket_versioning(
        &self,
        r: S3Request<PutBucketVersioningInput>,
    ) -> S3Result<S3Response<PutBucketVersioningOutput>> {
        settings::put_versioning(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutBucketVersioning", &i.bucket)),
        )?)
        .await
    }
    async fn put_bucket_encryption(
        &self,
        r: S3Request<PutBucketEncryptionInput>,
    ) -> S3Result<S3Response<PutBucketEncryptionOutput>> {
        settings::put_encryption(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutEncryptionConfiguration", &i.bucket)),
        )?)
        .await
    }
    async fn delete_bucket_encryption(
        &self,
        r: S3Request<DeleteBucketEncryptionInput>,
    ) -> S3Result<S3Response<DeleteBucketEncryptionOutput>> {
        settings::delete_encryption(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutEncryptionConfiguration", &i.bucket)),
        )?)
        .await
    }
    async fn put_public_access_block(
        &self,
        r: S3Request<PutPublicAccessBlockInput>,
    ) -> S3Result<S3Response<PutPublicAccessBlockOutput>> {
        settings::put_block(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutBucketPublicAccessBlock", &i.bucket)),
        )?)
        .await
    }
    async fn delete_public_access_block(
        &self,
        r: S3Request<DeletePublicAccessBlockInput>,
    ) -> S3Result<S3Response<DeletePublicAccessBlockOutput>> {
        settings::delete_block(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutBucketPublicAccessBlock", &i.bucket)),
        )?)
        .await
    }
    async fn put_bucket_ownership_controls(
        &self,
        r: S3Request<PutBucketOwnershipControlsInput>,
    ) -> S3Result<S3Response<PutBucketOwnershipControlsOutput>> {
        settings::put_ownership(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutBucketOwnershipControls", &i.bucket)),
        )?)
        .await
    }
    async fn delete_bucket_ownership_controls(
        &self,
        r: S3Request<DeleteBucketOwnershipControlsInput>,
    ) -> S3Result<S3Response<DeleteBucketOwnershipControlsOutput>> {
        settings::delete_ownership(self.call(
            r,
            |i| &i.bucket,
            |i| Some(Need::on("s3:PutBucketOwnershipControls", &i.bucket)),
        )?)
        .await
    }
    async fn post_object(&self, _: S3Request<PostObjectInput>) -> S3Result<S3Response<PostObjectOutput>> {
        // s3s would turn a browser's form into PutObject; only signed requests are served.
        Err(s3_error!(NotImplemented, "PostObject is not modelled"))
    }
}
