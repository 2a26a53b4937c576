//! The sub-resources of a bucket as S3 answers them while nobody has configured them. Configuring these isn't modelled.

use http::StatusCode;
use s3s::dto::*;
use s3s::{S3Error, S3ErrorCode, S3Response, S3Result};

use super::{Call, ok};

/// The answer where S3 has an empty document: the bucket exists and nothing is set.
pub(super) fn empty<I, O: Default>(call: Call<I>, bucket: impl Fn(&I) -> &str) -> S3Result<S3Response<O>> {
    call.store.bucket(bucket(&call.input), call.caller())?;
    ok(O::default())
}

/// The answer where S3 has an error of its own for what was never set.
pub(super) fn absent<I, O>(
    call: Call<I>,
    bucket: impl Fn(&I) -> &str,
    code: &'static str,
    message: &'static str,
) -> S3Result<S3Response<O>> {
    call.store.bucket(bucket(&call.input), call.caller())?;
    let code = S3ErrorCode::from_bytes(code.as_bytes()).unwrap_or(S3ErrorCode::InternalError);
    let mut error = S3Error::with_message(code, message);
    error.set_status_code(StatusCode::NOT_FOUND);
    Err(error)
}

fn owner_has_full_control(owner: &Owner) -> Vec<Grant> {
    let grantee = Grantee {
        display_name: None,
        email_address: None,
        id: owner.id.clone(),
        type_: Type::from_static(Type::CANONICAL_USER),
        uri: None,
    };
    vec![Grant { grantee: Some(grantee), permission: Some(Permission::from_static(Permission::FULL_CONTROL)) }]
}

pub(super) fn bucket_acl(call: Call<GetBucketAclInput>) -> S3Result<S3Response<GetBucketAclOutput>> {
    call.store.bucket(&call.input.bucket, call.caller())?;
    let owner = call.owner();
    ok(GetBucketAclOutput { grants: Some(owner_has_full_control(&owner)), owner: Some(owner) })
}

pub(super) fn object_acl(call: Call<GetObjectAclInput>) -> S3Result<S3Response<GetObjectAclOutput>> {
    super::only_version(call.input.version_id.as_deref())?;
    call.store.object(call.caller(), &call.input.bucket, &call.input.key)?;
    let owner = call.owner();
    let grants = Some(owner_has_full_control(&owner));
    ok(GetObjectAclOutput { grants, owner: Some(owner), ..GetObjectAclOutput::default() })
}

pub(super) fn request_payment(
    call: Call<GetBucketRequestPaymentInput>,
) -> S3Result<S3Response<GetBucketRequestPaymentOutput>> {
    call.store.bucket(&call.input.bucket, call.caller())?;
    ok(GetBucketRequestPaymentOutput { payer: Some(Payer::from_static(Payer::BUCKET_OWNER)) })
}
