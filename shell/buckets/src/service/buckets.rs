//! Buckets themselves: create, look, list, delete.

use s3s::dto::*;
use s3s::{S3Response, S3Result, s3_error};

use super::{Call, ok, refuse, refuse_acl, timestamp};
use crate::fault::Fault;

/// The Region whose buckets have no location, and where creating one's own bucket again succeeds.
const CLASSIC: &str = "us-east-1";

pub(super) async fn create(call: Call<CreateBucketInput>) -> S3Result<S3Response<CreateBucketOutput>> {
    let input = &call.input;
    let grants = input.grant_full_control.is_some()
        || input.grant_read.is_some()
        || input.grant_read_acp.is_some()
        || input.grant_write.is_some()
        || input.grant_write_acp.is_some();
    let ownership = input.object_ownership.as_ref().map(ObjectOwnership::as_str);
    refuse_acl(input.acl.as_ref().map(BucketCannedACL::as_str), grants)?;
    refuse(input.object_lock_enabled_for_bucket == Some(true), "Object Lock")?;
    refuse(ownership.is_some_and(|o| o != "BucketOwnerEnforced"), "Object ownership other than BucketOwnerEnforced")?;
    let configuration = input.create_bucket_configuration.as_ref();
    let directory = configuration.is_some_and(|c| c.bucket.is_some() || c.location.is_some());
    refuse(directory, "A directory bucket")?;
    let constraint = configuration.and_then(|c| c.location_constraint.as_ref()).map(BucketLocationConstraint::as_str);
    let region = region_of(constraint.filter(|c| !c.is_empty()), &call.identity.region)?;
    if call.store.limits.regions.named(&region).is_err() {
        return Err(s3_error!(InvalidLocationConstraint, "The specified location-constraint is not valid"));
    }
    call.blocking(move |call| {
        let bucket = &call.input.bucket;
        match call.store.create_bucket(bucket, &call.identity.account, &region) {
            Err(Fault::BucketAlreadyOwnedByYou) if region == CLASSIC && call.identity.region == CLASSIC => {}
            other => other?,
        }
        ok(CreateBucketOutput { location: Some(format!("/{bucket}")) })
    })
    .await
}

/// Where a bucket is created: S3's endpoint in us-east-1 creates buckets anywhere, every other only at home.
fn region_of(constraint: Option<&str>, endpoint: &str) -> S3Result<String> {
    let region = match constraint {
        None => CLASSIC,
        Some("EU") => "eu-west-1",
        Some(CLASSIC) => {
            return Err(s3_error!(InvalidLocationConstraint, "The specified location-constraint is not valid"));
        }
        Some(other) => other,
    };
    if endpoint != CLASSIC && endpoint != region {
        return Err(s3_error!(
            IllegalLocationConstraintException,
            "The {} location constraint is incompatible for the region specific endpoint this request was sent to.",
            constraint.unwrap_or("unspecified")
        ));
    }
    Ok(region.to_owned())
}

pub(super) fn head(call: Call<HeadBucketInput>) -> S3Result<S3Response<HeadBucketOutput>> {
    let record = call.store.bucket(&call.input.bucket, call.caller())?;
    ok(HeadBucketOutput {
        access_point_alias: Some(false),
        bucket_region: Some(record.region),
        ..HeadBucketOutput::default()
    })
}

pub(super) async fn delete(call: Call<DeleteBucketInput>) -> S3Result<S3Response<DeleteBucketOutput>> {
    call.blocking(|call| {
        call.store.delete_bucket(&call.input.bucket, call.caller())?;
        ok(DeleteBucketOutput::default())
    })
    .await
}

pub(super) fn location(call: Call<GetBucketLocationInput>) -> S3Result<S3Response<GetBucketLocationOutput>> {
    let record = call.store.bucket(&call.input.bucket, call.caller())?;
    let location = (record.region != CLASSIC).then(|| BucketLocationConstraint::from(record.region));
    ok(GetBucketLocationOutput { location_constraint: location })
}

pub(super) fn list(call: Call<ListBucketsInput>) -> S3Result<S3Response<ListBucketsOutput>> {
    let input = &call.input;
    let max = match input.max_buckets.unwrap_or(10_000) {
        max @ 1..=10_000 => usize::try_from(max).unwrap_or_default(),
        _ => return Err(s3_error!(InvalidArgument, "Argument max-buckets must be an integer between 1 and 10000")),
    };
    let prefix = input.prefix.as_deref().unwrap_or_default();
    // The token is the last name of the page before: names are no secret to whoever lists them.
    let after = input.continuation_token.as_deref().unwrap_or_default();
    let own = call.store.buckets_of(&call.identity.account);
    let wanted = own.into_iter().filter(|(name, record)| {
        let region = input.bucket_region.as_ref().is_none_or(|region| *region == record.region);
        region && name.starts_with(prefix) && name.as_str() > after
    });
    let mut buckets: Vec<Bucket> = wanted
        .map(|(name, record)| Bucket {
            bucket_region: Some(record.region),
            creation_date: Some(timestamp(record.created)),
            name: Some(name),
        })
        .take(max + 1)
        .collect();
    let more = buckets.len() > max;
    buckets.truncate(max);
    let continuation_token = buckets.last().filter(|_| more).and_then(|bucket| bucket.name.clone());
    ok(ListBucketsOutput {
        continuation_token,
        owner: Some(call.owner()),
        prefix: input.prefix.clone(),
        buckets: Some(buckets),
    })
}

#[cfg(test)]
mod tests {
    use super::region_of;

    #[test]
    fn regions_of_new_buckets() {
        let region = |constraint, endpoint| region_of(constraint, endpoint).map_err(|e| e.code().as_str().to_owned());
        assert_eq!(region(None, "us-east-1").as_deref(), Ok("us-east-1"));
        assert_eq!(region(Some("eu-west-1"), "us-east-1").as_deref(), Ok("eu-west-1"));
        assert_eq!(region(Some("eu-west-1"), "eu-west-1").as_deref(), Ok("eu-west-1"));
        assert_eq!(region(Some("EU"), "eu-west-1").as_deref(), Ok("eu-west-1"));
        assert_eq!(region(Some("us-east-1"), "us-east-1"), Err("InvalidLocationConstraint".into()));
        assert_eq!(region(None, "eu-west-1"), Err("IllegalLocationConstraintException".into()));
        assert_eq!(region(Some("eu-west-2"), "eu-west-1"), Err("IllegalLocationConstraintException".into()));
    }
}
