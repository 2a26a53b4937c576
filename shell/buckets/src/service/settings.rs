//! Settings of a bucket that are kept and shown, and that nothing here obeys: policy, versioning, encryption, public access
//! block, ownership.

use s3s::dto::*;
use s3s::{S3Error, S3ErrorCode, S3Response, S3Result, s3_error};

use super::{Call, ok, policy, refuse};
use crate::records::{BlockRecord, BucketRecord, EncryptionRecord};
use http::StatusCode;

const KMS: [&str; 2] = ["aws:kms", "aws:kms:dsse"];

impl<T: Send + Sync + 'static> Call<T> {
    fn record(&self, bucket: &str) -> S3Result<BucketRecord> {
        Ok(self.store.bucket(bucket, self.caller())?)
    }
}

/// S3's error for a setting that a bucket doesn't have.
fn absent(code: &'static str, message: &'static str) -> S3Error {
    let code = S3ErrorCode::from_bytes(code.as_bytes()).unwrap_or(S3ErrorCode::InternalError);
    let mut error = S3Error::with_message(code, message);
    error.set_status_code(StatusCode::NOT_FOUND);
    error
}

fn malformed() -> S3Error {
    s3_error!(MalformedXML, "The XML you provided was not well-formed or did not validate against our published schema")
}

fn no_policy() -> S3Error {
    absent("NoSuchBucketPolicy", "The bucket policy does not exist")
}

/// A handler that changes a bucket's record and answers nothing.
macro_rules! change {
    ($name:ident, $input:ty, $output:ty, |$record:ident, $given:ident| $change:expr) => {
        pub(super) async fn $name(call: Call<$input>) -> S3Result<S3Response<$output>> {
            call.blocking(|call| {
                let $given = &call.input;
                // Whoever may not use the bucket isn't told what is wrong with a setting.
                call.record(&$given.bucket)?;
                let change: Box<dyn FnOnce(&mut BucketRecord)> = $change;
                call.store.change_bucket(&$given.bucket, call.caller(), |$record| change($record))?;
                ok(<$output>::default())
            })
            .await
        }
    };
}

change!(put_policy, PutBucketPolicyInput, PutBucketPolicyOutput, |record, input| {
    policy::check(&input.policy, &input.bucket)?;
    let text = input.policy.clone();
    Box::new(move |record| record.settings.policy = Some(text))
});
change!(delete_policy, DeleteBucketPolicyInput, DeleteBucketPolicyOutput, |record, input| {
    Box::new(|record| record.settings.policy = None)
});
change!(put_versioning, PutBucketVersioningInput, PutBucketVersioningOutput, |record, input| {
    let wanted = &input.versioning_configuration;
    let mfa = wanted.mfa_delete.as_ref().is_some_and(|mfa| mfa.as_str() == MFADelete::ENABLED);
    refuse(mfa, "MFA delete")?;
    let status = match wanted.status.as_ref().map(BucketVersioningStatus::as_str) {
        Some(status @ (BucketVersioningStatus::ENABLED | BucketVersioningStatus::SUSPENDED)) => status.to_owned(),
        Some(_) => return Err(malformed()),
        None => {
            let message = "The Versioning element must be specified";
            return Err(s3_error!(IllegalVersioningConfigurationException, "{message}"));
        }
    };
    if status == BucketVersioningStatus::ENABLED {
        let bucket = &input.bucket;
        tracing::warn!(bucket, "versioning is kept and shown, and objects have no versions: the last write wins");
    }
    Box::new(move |record| record.settings.versioning = Some(status))
});
change!(put_encryption, PutBucketEncryptionInput, PutBucketEncryptionOutput, |record, input| {
    let encryption = encryption_of(&input.server_side_encryption_configuration)?;
    Box::new(move |record| record.settings.encryption = Some(encryption))
});
change!(delete_encryption, DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, |record, input| {
    Box::new(|record| record.settings.encryption = None)
});
change!(put_block, PutPublicAccessBlockInput, PutPublicAccessBlockOutput, |record, input| {
    let wanted = &input.public_access_block_configuration;
    let block = BlockRecord {
        block_public_acls: wanted.block_public_acls.unwrap_or_default(),
        ignore_public_acls: wanted.ignore_public_acls.unwrap_or_default(),
        block_public_policy: wanted.block_public_policy.unwrap_or_default(),
        restrict_public_buckets: wanted.restrict_public_buckets.unwrap_or_default(),
    };
    Box::new(move |record| record.settings.public_access_block = Some(Some(block)))
});
change!(delete_block, DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput, |record, input| {
    Box::new(|record| record.settings.public_access_block = Some(None))
});
change!(put_ownership, PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput, |record, input| {
    let [rule] = input.ownership_controls.rules.as_slice() else { return Err(malformed()) };
    match rule.object_ownership.as_str() {
        ObjectOwnership::BUCKET_OWNER_ENFORCED => {}
        ObjectOwnership::BUCKET_OWNER_PREFERRED | ObjectOwnership::OBJECT_WRITER => {
            refuse(true, "Object ownership other than BucketOwnerEnforced")?;
        }
        _ => return Err(malformed()),
    }
    Box::new(|record| record.settings.without_ownership_controls = false)
});
change!(delete_ownership, DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput, |record, input| {
    Box::new(|record| record.settings.without_ownership_controls = true)
});

pub(super) fn get_policy(call: Call<GetBucketPolicyInput>) -> S3Result<S3Response<GetBucketPolicyOutput>> {
    let policy = call.record(&call.input.bucket)?.settings.policy.ok_or_else(no_policy)?;
    ok(GetBucketPolicyOutput { policy: Some(policy) })
}

pub(super) fn get_policy_status(
    call: Call<GetBucketPolicyStatusInput>,
) -> S3Result<S3Response<GetBucketPolicyStatusOutput>> {
    let text = call.record(&call.input.bucket)?.settings.policy.ok_or_else(no_policy)?;
    let is_public = policy::is_public(&text);
    refuse(is_public.is_none(), "Whether a policy is public that rests on conditions")?;
    ok(GetBucketPolicyStatusOutput { policy_status: Some(PolicyStatus { is_public }) })
}

pub(super) fn get_versioning(call: Call<GetBucketVersioningInput>) -> S3Result<S3Response<GetBucketVersioningOutput>> {
    let status = call.record(&call.input.bucket)?.settings.versioning.map(BucketVersioningStatus::from);
    ok(GetBucketVersioningOutput { status, ..GetBucketVersioningOutput::default() })
}

/// A bucket encrypts with S3's own keys unless it was told otherwise.
pub(super) fn get_encryption(call: Call<GetBucketEncryptionInput>) -> S3Result<S3Response<GetBucketEncryptionOutput>> {
    let EncryptionRecord { algorithm, key, bucket_key } =
        call.record(&call.input.bucket)?.settings.encryption.unwrap_or_default();
    let default =
        ServerSideEncryptionByDefault { kms_master_key_id: key, sse_algorithm: ServerSideEncryption::from(algorithm) };
    let rule = ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(default),
        bucket_key_enabled: Some(bucket_key),
    };
    let configuration = ServerSideEncryptionConfiguration { rules: vec![rule] };
    ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
}

fn encryption_of(configuration: &ServerSideEncryptionConfiguration) -> S3Result<EncryptionRecord> {
    let [rule] = configuration.rules.as_slice() else { return Err(malformed()) };
    let default = rule.apply_server_side_encryption_by_default.as_ref().ok_or_else(malformed)?;
    let algorithm = default.sse_algorithm.as_str();
    let is_kms = KMS.contains(&algorithm);
    if !is_kms && algorithm != ServerSideEncryption::AES256 {
        return Err(malformed());
    }
    let key = default.kms_master_key_id.clone().filter(|key| !key.is_empty());
    if key.is_some() && !is_kms {
        let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse";
        return Err(s3_error!(InvalidArgument, "{message}"));
    }
    Ok(EncryptionRecord {
        algorithm: algorithm.to_owned(),
        key,
        bucket_key: rule.bucket_key_enabled.unwrap_or_default(),
    })
}

/// Every bucket is created with all four blocks on.
pub(super) fn get_block(call: Call<GetPublicAccessBlockInput>) -> S3Result<S3Response<GetPublicAccessBlockOutput>> {
    let block = call.record(&call.input.bucket)?.settings.public_access_block;
    let block = block.unwrap_or_else(|| Some(BlockRecord::as_created())).ok_or_else(|| {
        absent("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found")
    })?;
    let configuration = PublicAccessBlockConfiguration {
        block_public_acls: Some(block.block_public_acls),
        block_public_policy: Some(block.block_public_policy),
        ignore_public_acls: Some(block.ignore_public_acls),
        restrict_public_buckets: Some(block.restrict_public_buckets),
    };
    ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(configuration) })
}

pub(super) fn get_ownership(
    call: Call<GetBucketOwnershipControlsInput>,
) -> S3Result<S3Response<GetBucketOwnershipControlsOutput>> {
    if call.record(&call.input.bucket)?.settings.without_ownership_controls {
        return Err(absent("OwnershipControlsNotFoundError", "The bucket ownership controls were not found"));
    }
    let enforced = ObjectOwnership::from_static(ObjectOwnership::BUCKET_OWNER_ENFORCED);
    let rules = vec![OwnershipControlsRule { object_ownership: enforced }];
    ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(OwnershipControls { rules }) })
}
