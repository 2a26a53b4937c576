//! Enough of S3 to hold templates and deliveries, so that unmodified clients can put them there.
//!
//! Buckets behave as S3 creates them today: one owner, no policy, no versions, access control lists off. Policies,
//! versioning, encryption and public access blocks are kept and shown, and change nothing: nobody but the owning account may
//! use a bucket. A bucket can be used from every
//! Region's endpoint; S3 would redirect to the bucket's own. What isn't modelled answers `NotImplemented`.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderValue, Request, Response, Uri};
use http_body_util::BodyExt;
use http_body_util::combinators::BoxBody;
use identifiers::Regions;
use s3s::config::{S3Config, StaticConfigProvider};
use s3s::host::S3Host;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s::validation::NameValidation;
use s3s::{S3Error, S3Result, s3_error};

mod addressing;
mod checksums;
mod conditions;
mod denials;
mod fault;
mod files;
mod hosts;
mod listing;
mod naming;
mod owner;
mod payload;
mod permit;
mod records;
mod service;
mod store;
mod transfer;
mod wide;

pub use denials::Denial;
use fault::Fault;
pub use naming::{is_bucket_name, is_object_key};
pub use permit::{Denied, Need, Permit, RequestKey};
use records::Attributes;
use service::{Identity, Service};
use store::{Caller, NewObject, Precondition, Store};
pub use transfer::{MovedBucket, MovedObject, check_moved_bucket, check_moved_object};

/// Any error of a body.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The largest XML document that is read: a thousand keys of a thousand characters that each need escaping.
const XML_BYTES_MAX: usize = 8 << 20;

/// What the store refuses.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of an object, and of all parts of an upload together. A request is held in memory up to this size.
    pub object_bytes: u64,
    /// Buckets of one account. S3 allows 10,000.
    pub buckets_per_account: usize,
    /// Multipart uploads in progress, over all buckets.
    pub uploads: usize,
    /// Buckets are in these Regions only.
    pub regions: Regions,
}

impl Default for Limits {
    fn default() -> Self {
        Self { object_bytes: 64 << 20, buckets_per_account: 10_000, uploads: 1_000, regions: Regions::default() }
    }
}

/// Why an object could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no bucket of that name.
    #[error("The specified bucket does not exist")]
    NoSuchBucket,
    /// The bucket has no object of that key.
    #[error("The specified key does not exist.")]
    NoSuchKey,
    /// The object has more bytes than the caller wants to read.
    #[error("The object has {size} bytes, more than {max}.")]
    TooLarge {
        /// Bytes of the object.
        size: u64,
        /// Bytes that were allowed.
        max: u64,
    },
    /// The disk failed.
    #[error("object storage failed")]
    Storage(#[source] io::Error),
}

/// Why an object could not be delivered.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// There is no bucket of that name.
    #[error("The specified bucket does not exist")]
    NoSuchBucket,
    /// The key is empty or longer than 1,024 bytes.
    #[error("The key is not valid.")]
    InvalidKey,
    /// The object is larger than an object may be here.
    #[error("The object is larger than the {max} bytes that are allowed.")]
    TooLarge {
        /// Bytes that are allowed.
        max: u64,
    },
    /// The disk failed.
    #[error("object storage failed")]
    Storage(#[source] io::Error),
}

/// A request that was received whole.
pub struct Received(Request<Bytes>);

/// The object storage of an installation.
pub struct Buckets {
    store: Arc<Store>,
    service: S3Service,
}

impl Buckets {
    /// Opens the buckets under `root`, creating the directory if need be. `clock` answers milliseconds since 1970.
    ///
    /// One process at a time may have a directory open. Every object's header is read now and kept in memory;
    /// multipart uploads that were in progress are forgotten.
    ///
    /// # Errors
    /// When the directory cannot be created or read.
    pub fn open(root: PathBuf, limits: Limits, clock: impl Fn() -> i64 + Send + Sync + 'static) -> io::Result<Self> {
        Ok(Self::of(Arc::new(Store::open(root, limits, clock)?)))
    }

    fn of(store: Arc<Store>) -> Self {
        let mut builder = S3ServiceBuilder::new(Service { store: Arc::clone(&store) });
        let mut config = S3Config::default();
        config.xml_max_body_size = XML_BYTES_MAX;
        builder.set_config(Arc::new(StaticConfigProvider::new(Arc::new(config))));
        builder.set_host(hosts::Endpoints);
        builder.set_validation(Names);
        Self { store, service: builder.build() }
    }

    /// Buckets with all that is in these. What is written to them is seen by nobody else, takes up to so many bytes on the disk, and is gone
    /// with them; multipart uploads in progress aren't among it.
    #[must_use]
    pub fn fork(&self, most_bytes: u64, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self::of(Arc::new(self.store.fork(most_bytes, clock)))
    }

    /// Serves one request of `account` to the S3 endpoint of `region`.
    ///
    /// The caller has identified the sender before: a signature in the request is neither verified nor needed. The
    /// body is read whole. Errors are answers too, in S3's form.
    pub async fn handle<B>(
        &self,
        account: &str,
        region: &str,
        request: Request<B>,
    ) -> Response<BoxBody<Bytes, BoxError>>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        match self.receive(request).await {
            Ok(received) => self.answer(account, region, None, received).await,
            Err(refused) => *refused,
        }
    }

    /// Receives one request, its body whole: what waits for a client, and is no work yet.
    ///
    /// A body may fail with an [`io::Error`] of the kind `TimedOut` where its client is too slow, and `ResourceBusy`
    /// where there is no room for it.
    ///
    /// # Errors
    /// The answer to a request that is refused before it is served.
    pub async fn receive<B>(&self, request: Request<B>) -> Result<Received, Box<Response<BoxBody<Bytes, BoxError>>>>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        self.take(request).await.map(Received).map_err(|error| Box::new(self.finish(Err(error))))
    }

    /// Serves a request that was received, as far as its sender is permitted it.
    pub async fn answer(
        &self,
        account: &str,
        region: &str,
        permit: Option<Arc<dyn Permit>>,
        Received(mut request): Received,
    ) -> Response<BoxBody<Bytes, BoxError>> {
        let identity = Identity { account: account.to_owned(), region: region.to_owned(), permit };
        request.extensions_mut().insert(identity);
        let answer = self.service.call(request.map(s3s::Body::from)).await;
        self.finish(answer.map_err(|error| S3Error::with_source(s3s::S3ErrorCode::InternalError, error.into())))
    }

    /// The answer to a request that is refused apart from what it asks for.
    pub fn deny(&self, denial: Denial) -> Response<BoxBody<Bytes, BoxError>> {
        self.finish(Err(denial.into()))
    }

    /// An answer with a request id, whatever it is.
    fn finish(&self, served: S3Result<s3s::HttpResponse>) -> Response<BoxBody<Bytes, BoxError>> {
        let mut response = match served {
            Ok(response) => response,
            Err(error) => error.to_http_response().unwrap_or_else(|_| {
                let mut response = Response::new(s3s::Body::empty());
                *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
                response
            }),
        };
        let id = format!("{:016X}", self.store.next_serial());
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert("x-amz-request-id", id);
        }
        response.map(BodyExt::boxed)
    }

    async fn take<B>(&self, request: Request<B>) -> S3Result<Request<Bytes>>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        let (mut parts, body) = request.into_parts();
        parts.uri = unsigned(&parts.uri)?;
        let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let host = hosts::Endpoints.parse_host_header(host)?;
        let is_object = addressing::is_object(&parts.uri, host.bucket())?;
        addressing::check_parameters(&parts.method, &parts.uri, is_object)?;
        payload::receive(Request::from_parts(parts, body), self.store.limits.object_bytes).await
    }

    /// Whether there are no buckets.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.store.is_empty()
    }

    /// The installation that the buckets belong to, if one said so. Blocks on the disk.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn owner(&self) -> io::Result<Option<String>> {
        self.store.owner()
    }

    /// Keeps which installation the buckets belong to, through every reset. Blocks on the disk.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn set_owner(&self, installation: &str) -> io::Result<()> {
        self.store.set_owner(installation)
    }

    /// Reads an object for the installation itself, whoever owns it, if it has no more than `max` bytes. Blocks on
    /// the disk.
    ///
    /// # Errors
    /// When the bucket or the key doesn't exist, the object is larger, or the disk fails.
    pub fn read_object(&self, bucket: &str, key: &str, max: u64) -> Result<Vec<u8>, ReadError> {
        let read = self.store.read_object(Caller::Service, bucket, key, |record| {
            if record.size > max { Err(ReadError::TooLarge { size: record.size, max }) } else { Ok(0..record.size) }
        });
        read.map(|(_, data)| data)
    }

    /// Whether there is a bucket of that name, whoever owns it.
    #[must_use]
    pub fn bucket_exists(&self, bucket: &str) -> bool {
        self.bucket_owner(bucket).is_some()
    }

    /// The account that owns a bucket.
    #[must_use]
    pub fn bucket_owner(&self, bucket: &str) -> Option<String> {
        self.store.bucket(bucket, Caller::Service).ok().map(|record| record.owner)
    }

    /// The Region that a bucket is in.
    #[must_use]
    pub fn bucket_region(&self, bucket: &str) -> Option<String> {
        self.store.bucket(bucket, Caller::Service).ok().map(|record| record.region)
    }

    /// Delivers an object to a bucket, whoever owns it, replacing one of the same key. It belongs to the bucket's
    /// owner. Blocks on the disk; when it returns, the object survives a power failure.
    ///
    /// # Errors
    /// When the bucket doesn't exist, the key or the size is not allowed, or the disk fails.
    pub fn put_object_as_service(
        &self,
        bucket: &str,
        key: &str,
        content_type: &str,
        content_encoding: Option<&str>,
        data: &[u8],
    ) -> Result<(), DeliveryError> {
        let attributes = Attributes {
            content_type: Some(content_type.to_owned()),
            content_encoding: content_encoding.map(str::to_owned),
            ..Attributes::default()
        };
        let precondition = Precondition::None;
        let new = NewObject { bucket, key, data, attributes, algorithm: None, precondition };
        match self.store.put_object(Caller::Service, new) {
            Ok(_) => Ok(()),
            Err(Fault::NoSuchBucket) => Err(DeliveryError::NoSuchBucket),
            Err(Fault::InvalidKey) => Err(DeliveryError::InvalidKey),
            Err(Fault::EntityTooLarge { max }) => Err(DeliveryError::TooLarge { max }),
            Err(Fault::Storage(error)) => Err(DeliveryError::Storage(error)),
            Err(other) => Err(DeliveryError::Storage(io::Error::other(other))),
        }
    }

    /// Removes every bucket with everything in it. Blocks on the disk.
    ///
    /// # Errors
    /// When the disk fails; some buckets may be gone then.
    pub fn reset(&self) -> io::Result<()> {
        self.store.reset().map_err(|fault| match fault {
            Fault::Storage(error) => error,
            other => io::Error::other(other),
        })
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NoSuchBucket => Self::NoSuchBucket,
            Fault::NoSuchKey => Self::NoSuchKey,
            Fault::Storage(error) => Self::Storage(error),
            other => Self::Storage(io::Error::other(other)),
        }
    }
}

/// The same URI without the parameters of a signature in the query.
fn unsigned(uri: &Uri) -> S3Result<Uri> {
    let Some(query) = uri.query() else { return Ok(uri.clone()) };
    let query = addressing::without_signature(query);
    let text = if query.is_empty() { uri.path().to_owned() } else { format!("{}?{query}", uri.path()) };
    let text = text.parse::<PathAndQuery>().map_err(|error| s3_error!(error, InvalidURI))?;
    Ok(Uri::from(text))
}

/// Our grammar of bucket names, for s3s to apply before it calls us.
struct Names;

impl NameValidation for Names {
    fn validate_bucket_name(&self, name: &str) -> bool {
        is_bucket_name(name)
    }
}
