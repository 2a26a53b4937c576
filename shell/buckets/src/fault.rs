//! Why a request is refused, apart from how S3 spells it, so that the store knows nothing of HTTP.

use std::io;

use s3s::{S3Error, S3ErrorCode};

/// The store's refusals.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error("The specified bucket does not exist")]
    NoSuchBucket,
    #[error("The specified key does not exist.")]
    NoSuchKey,
    #[error(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed."
    )]
    NoSuchUpload,
    #[error("Access Denied")]
    AccessDenied,
    #[error("The bucket name is not valid.")]
    InvalidBucketName,
    #[error("Your key is too long, or it is empty.")]
    InvalidKey,
    #[error("The requested bucket name is not available: another account has it. Choose a different name.")]
    BucketAlreadyExists,
    #[error("Your previous request to create the named bucket succeeded and you already own it.")]
    BucketAlreadyOwnedByYou,
    #[error("The bucket you tried to delete is not empty")]
    BucketNotEmpty,
    #[error("You have attempted to create more buckets than allowed")]
    TooManyBuckets,
    #[error("Your proposed upload is larger than the {max} bytes that this installation allows for an object.")]
    EntityTooLarge { max: u64 },
    #[error(
        "Your proposed upload is smaller than the minimum allowed size: every part but the last needs {min} bytes."
    )]
    EntityTooSmall { min: u64 },
    #[error(
        "One or more of the specified parts could not be found, or their entity tags or checksums differ: part {number}."
    )]
    InvalidPart { number: i64 },
    #[error("The list of parts was not in ascending order.")]
    InvalidPartOrder,
    #[error("Part number must be an integer between 1 and 10000, inclusive")]
    InvalidPartNumber,
    #[error("At least one of the pre-conditions you specified did not hold")]
    PreconditionFailed,
    #[error("Too many multipart uploads are in progress.")]
    SlowDown,
    #[error("Nothing more can be written to this copy of the buckets: it may hold no more.")]
    ForkIsFull,
    #[error("The {0} you specified did not match the calculated checksum.")]
    BadDigest(&'static str),
    #[error("We encountered an internal error. Please try again.")]
    Storage(#[from] io::Error),
}

impl From<Fault> for S3Error {
    fn from(fault: Fault) -> Self {
        let code = match &fault {
            Fault::NoSuchBucket => S3ErrorCode::NoSuchBucket,
            Fault::NoSuchKey => S3ErrorCode::NoSuchKey,
            Fault::NoSuchUpload => S3ErrorCode::NoSuchUpload,
            Fault::AccessDenied => S3ErrorCode::AccessDenied,
            Fault::InvalidBucketName => S3ErrorCode::InvalidBucketName,
            Fault::InvalidKey => S3ErrorCode::KeyTooLongError,
            Fault::BucketAlreadyExists => S3ErrorCode::BucketAlreadyExists,
            Fault::BucketAlreadyOwnedByYou => S3ErrorCode::BucketAlreadyOwnedByYou,
            Fault::BucketNotEmpty => S3ErrorCode::BucketNotEmpty,
            Fault::TooManyBuckets => S3ErrorCode::TooManyBuckets,
            Fault::EntityTooLarge { .. } => S3ErrorCode::EntityTooLarge,
            Fault::EntityTooSmall { .. } => S3ErrorCode::EntityTooSmall,
            Fault::InvalidPart { .. } => S3ErrorCode::InvalidPart,
            Fault::InvalidPartOrder => S3ErrorCode::InvalidPartOrder,
            Fault::InvalidPartNumber => S3ErrorCode::InvalidArgument,
            Fault::PreconditionFailed => S3ErrorCode::PreconditionFailed,
            Fault::SlowDown => S3ErrorCode::SlowDown,
            // Not one that clients try again.
            Fault::ForkIsFull => S3ErrorCode::InvalidRequest,
            Fault::BadDigest(_) => S3ErrorCode::BadDigest,
            Fault::Storage(_) => S3ErrorCode::InternalError,
        };
        let message = fault.to_string();
        let mut error = S3Error::with_message(code, message);
        if let Fault::Storage(source) = fault {
            tracing::error!(error = %source, "object storage failed");
            error.set_source(Box::new(source));
        }
        error
    }
}
