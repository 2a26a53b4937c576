//! A request taken apart: who sent it, what it may do, and the store.

use std::sync::Arc;

use s3s::dto::Owner;
use s3s::{S3Error, S3Request, S3Result, s3_error};

use crate::fault::Fault;
use crate::naming::canonical_user_id;
use crate::permit::{Need, Permit, RequestKey, further, request_keys, tag_keys};
use crate::store::{Caller, Store};

/// Who calls and from which Region, as the server in front decided; travels in the request's extensions.
#[derive(Clone)]
pub(crate) struct Identity {
    pub account: String,
    pub region: String,
    /// Who says what it may do; without one it may do everything.
    pub permit: Option<Arc<dyn Permit>>,
}

/// The adapter between `s3s` and the store.
pub(crate) struct Service {
    pub store: Arc<Store>,
}

/// A request taken apart: who, what, and the store.
pub(super) struct Call<T> {
    pub(super) store: Arc<Store>,
    pub(super) identity: Identity,
    /// What the request brings along that policies may ask for.
    pub(super) keys: Arc<Vec<RequestKey>>,
    pub(super) input: T,
}

impl Service {
    /// Takes a request apart and checks the owner that its sender expects of the bucket.
    pub(super) fn call<T>(
        &self,
        request: S3Request<T>,
        bucket: impl Fn(&T) -> &str,
        need: impl Fn(&T) -> Option<Need<'_>>,
    ) -> S3Result<Call<T>> {
        let call = self.unaddressed(request, need)?;
        let (CallHeaders { expected_owner }, call) = call;
        if let Some(expected) = expected_owner {
            let record = call.store.bucket(bucket(&call.input), Caller::Account(&call.identity.account))?;
            // The account's number, whatever its partition.
            if record.owner.split('@').next() != Some(expected.as_str()) {
                return Err(Fault::AccessDenied.into());
            }
        }
        Ok(call)
    }

    /// Takes a request apart and asks whether its sender is permitted what it needs.
    pub(super) fn unaddressed<T>(
        &self,
        mut request: S3Request<T>,
        need: impl Fn(&T) -> Option<Need<'_>>,
    ) -> S3Result<(CallHeaders, Call<T>)> {
        let identity = request.extensions.remove::<Identity>();
        let identity = identity.ok_or_else(|| s3_error!(AccessDenied, "Access Denied"))?;
        let expected_owner = request.headers.get("x-amz-expected-bucket-owner");
        let expected_owner = expected_owner.map(|v| v.to_str().unwrap_or_default().to_owned());
        let keys = Arc::new(request_keys(&request.headers, &request.uri));
        let call = Call { store: Arc::clone(&self.store), identity, keys, input: request.input };
        if let Some(need) = need(&call.input) {
            call.permit(&need)?;
            further(&need, &request.headers).iter().try_for_each(|need| call.permit(need))?;
        }
        Ok((CallHeaders { expected_owner }, call))
    }
}

pub(super) struct CallHeaders {
    expected_owner: Option<String>,
}

impl<T> Call<T> {
    pub(super) fn caller(&self) -> Caller<'_> {
        Caller::Account(&self.identity.account)
    }

    /// Asks whether the sender may do something.
    pub(super) fn permit(&self, need: &Need<'_>) -> S3Result {
        let Some(permit) = &self.identity.permit else { return Ok(()) };
        // A bucket that isn't there yet will be the sender's; one that isn't there at all is nobody's.
        let owner = need.bucket.and_then(|bucket| self.store.owner_of(bucket));
        let mut keys = self.keys.to_vec();
        keys.extend(need.own.map(|(name, value)| (name.to_owned(), vec![value.to_owned()])));
        let tags =
            need.tags.iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default()));
        keys.extend(tag_keys(tags.collect()));
        if let (Some(bucket), Some(key)) = (need.bucket, need.key)
            && let Ok(object) = self.store.object(Caller::Service, bucket, key)
        {
            let tags = object.attributes.tags.iter();
            keys.extend(tags.map(|(name, value)| (format!("s3:ExistingObjectTag/{name}"), vec![value.clone()])));
        }
        let permitted = permit.permit(need, owner.as_deref().unwrap_or(&self.identity.account), &keys);
        permitted.map_err(|denied| {
            let mut error = S3Error::with_message(s3s::S3ErrorCode::AccessDenied, denied.message);
            error.set_headers(denied.headers);
            error
        })
    }

    /// What is said of an object that isn't there: whoever may not list the bucket isn't told that.
    pub(super) fn missing(&self, fault: Fault, bucket: &str) -> S3Error {
        match (&fault, self.permit(&Need::on("s3:ListBucket", bucket))) {
            (Fault::NoSuchKey, Err(denied)) => denied,
            _ => fault.into(),
        }
    }

    pub(super) fn owner(&self) -> Owner {
        Owner { display_name: None, id: Some(canonical_user_id(&self.identity.account)) }
    }

    /// Runs what waits for the disk where waiting harms nobody.
    pub(super) async fn blocking<R, F>(self, work: F) -> S3Result<R>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&Self) -> S3Result<R> + Send + 'static,
    {
        tokio::task::spawn_blocking(move || work(&self)).await.map_err(S3Error::internal_error)?
    }
}
