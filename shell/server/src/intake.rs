//! Request bodies on their way in: each at a pace, all of them within a budget of bytes, and none left half read in silence.

use crate::limits::Limits;
use crate::reply::{Body as AnswerBody, Streamed, full};
use bytes::{Bytes, BytesMut};
use futures::{Stream, stream};
use http::Response;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use std::io::{Error, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use storage::wide;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout, timeout_at};

/// How much of a body that nobody wanted is thrown away before the answer, in bytes, and for how long; a pause ends it sooner.
const DRAIN_BYTES: usize = 64 * 1024 * 1024;
const DRAIN_TIMEOUT: Duration = Duration::from_secs(2);
const DRAIN_PAUSE: Duration = Duration::from_millis(250);
/// The unit in which bytes are counted against the budget.
const UNIT: usize = 1024;

/// What is left of a request's body when its handler is done with it.
#[derive(Clone, Default)]
pub struct Remains(Arc<Mutex<Option<Rest>>>);

struct Rest {
    incoming: Incoming,
    was_asked_for: bool,
}

/// A request's body. Dropped before its end, it leaves itself to whoever holds its [`Remains`].
pub struct RequestBody {
    /// Present until it is dropped.
    incoming: Option<Incoming>,
    was_asked_for: bool,
    has_ended: bool,
    remains: Remains,
}

impl RequestBody {
    /// A body, and what will be left of it.
    pub fn new(incoming: Incoming) -> (Self, Remains) {
        let remains = Remains::default();
        let has_ended = incoming.is_end_stream();
        (Self { incoming: Some(incoming), was_asked_for: false, has_ended, remains: remains.clone() }, remains)
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if let Some(incoming) = self.incoming.take().filter(|_| !self.has_ended) {
            let rest = Rest { incoming, was_asked_for: self.was_asked_for };
            *self.remains.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(rest);
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = self.get_mut();
        this.was_asked_for = true;
        let Some(incoming) = this.incoming.as_mut() else { return Poll::Ready(None) };
        let polled = Pin::new(incoming).poll_frame(context);
        // After an error nothing more comes, and nothing is left to be thrown away.
        this.has_ended |= matches!(polled, Poll::Ready(None | Some(Err(_))));
        this.has_ended |= this.incoming.as_ref().is_some_and(Body::is_end_stream);
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.has_ended
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.as_ref().map_or_else(SizeHint::default, Body::size_hint)
    }
}

impl Remains {
    /// Throws away some of what wasn't read: a connection that is closed while its client still sends loses the answer. Whether
    /// the connection can carry another request, which it can't while something of this one may still come.
    pub async fn discard(self, expects_continue: bool) -> bool {
        let rest = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Rest { mut incoming, was_asked_for }) = rest else { return true };
        if expects_continue && !was_asked_for {
            // The client waits to be asked for its body, and asking is what reading does.
            return false;
        }
        let mut left = DRAIN_BYTES;
        let draining = async {
            // A client that sends nothing more is answered all the same.
            while let Ok(frame) = timeout(DRAIN_PAUSE, incoming.frame()).await {
                let Some(frame) = frame else { return true };
                let Ok(frame) = frame else { return false };
                left = left.saturating_sub(frame.data_ref().map_or(0, Bytes::len));
                if left == 0 {
                    return false;
                }
            }
            false
        };
        timeout(DRAIN_TIMEOUT, draining).await.unwrap_or(false)
    }
}

/// What bodies in memory may take, all together. Clones are the same budget.
#[derive(Clone)]
pub struct ByteBudget(Arc<Semaphore>);

impl ByteBudget {
    /// One of so many bytes.
    pub fn new(bytes: usize) -> Self {
        Self(Arc::new(Semaphore::new(bytes / UNIT)))
    }

    /// Bytes that are free, in whole units.
    pub fn free(&self) -> usize {
        self.0.available_permits() * UNIT
    }
}

/// The part of the budget that one body holds, until it is dropped.
pub struct Held {
    budget: ByteBudget,
    /// Bytes that need no permit: every connection may have them.
    free: usize,
    bytes: usize,
    permit: Option<OwnedSemaphorePermit>,
}

impl Held {
    fn new(budget: &ByteBudget, limits: &Limits) -> Self {
        Self { budget: budget.clone(), free: limits.small_body, bytes: 0, permit: None }
    }

    /// Takes more of the budget.
    ///
    /// # Errors
    /// [`BodyError::Busy`] when it isn't to be had in time.
    pub async fn grow(&mut self, bytes: usize, patience: Duration) -> Result<(), BodyError> {
        self.bytes = self.bytes.saturating_add(bytes);
        let wanted = self.bytes.saturating_sub(self.free).div_ceil(UNIT);
        let have = self.permit.as_ref().map_or(0, OwnedSemaphorePermit::num_permits);
        let more = u32::try_from(wanted.saturating_sub(have)).map_err(|_| BodyError::Busy)?;
        if more == 0 {
            return Ok(());
        }
        let acquired = timeout(patience, self.budget.0.clone().acquire_many_owned(more)).await;
        let acquired = acquired.ok().and_then(Result::ok).ok_or(BodyError::Busy)?;
        match &mut self.permit {
            Some(permit) => permit.merge(acquired),
            none => *none = Some(acquired),
        }
        Ok(())
    }
}

impl ByteBudget {
    /// Bytes for an answer that hold their part of the budget until they are sent.
    ///
    /// # Errors
    /// [`BodyError::Busy`] when there is no room for them now.
    pub async fn charge(&self, bytes: Bytes, limits: &Limits) -> Result<Bytes, BodyError> {
        let mut held = Held::new(self, limits);
        // Not waited for: what is there already takes its memory meanwhile.
        held.grow(bytes.len(), Duration::ZERO).await?;
        Ok(if held.permit.is_some() { Bytes::from_owner(Charged { bytes, _held: held }) } else { bytes })
    }
}

/// Lets a large answer hold its part of the budget until it is sent: it is in memory already, and whoever takes it slowly holds no
/// more than everybody together may.
///
/// # Errors
/// [`BodyError::Busy`] when there is no room for it now.
pub async fn charged(
    budget: &ByteBudget,
    limits: &Limits,
    answer: Response<AnswerBody>,
) -> Result<Response<AnswerBody>, BodyError> {
    if answer.extensions().get::<Streamed>().is_some() {
        return Ok(answer);
    }
    if answer.body().size_hint().upper().is_some_and(|bytes| bytes <= wide(limits.small_body)) {
        return Ok(answer);
    }
    let (parts, body) = answer.into_parts();
    let collected = body.collect().await.map_err(|_| BodyError::Busy)?;
    let bytes = budget.charge(collected.to_bytes(), limits).await?;
    Ok(Response::from_parts(parts, full(bytes)))
}

/// Bytes with what they hold.
struct Charged {
    bytes: Bytes,
    _held: Held,
}

impl AsRef<[u8]> for Charged {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Why a body couldn't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyError {
    /// It is longer than allowed.
    TooLarge,
    /// The client went away.
    Incomplete,
    /// The client sends too slowly.
    TooSlow,
    /// Too many bytes of other bodies are in memory.
    Busy,
}

/// A body that was read, with its part of the budget.
pub struct Received {
    /// Its bytes.
    pub bytes: Bytes,
    /// What it holds of the budget: to be kept for as long as the bytes are.
    pub held: Held,
}

/// A body being read: the time that it may take grows with what came.
struct Reading {
    body: RequestBody,
    held: Held,
    limits: Limits,
    begun: Instant,
    received: usize,
}

impl Reading {
    fn new(body: RequestBody, budget: &ByteBudget, limits: &Limits) -> Self {
        let held = Held::new(budget, limits);
        Self { body, held, limits: limits.clone(), begun: Instant::now(), received: 0 }
    }

    /// The next bytes, or nothing at the end.
    async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        loop {
            #[expect(clippy::as_conversions, reason = "a body has fewer bytes than a double counts exactly")]
            let earned = Duration::from_secs_f64(self.received as f64 / self.limits.body_rate);
            let deadline = self.begun + (self.limits.body_grace + earned).min(self.limits.body_longest);
            let frame = match timeout_at(deadline, self.body.frame()).await {
                Err(_) => return Err(BodyError::TooSlow),
                Ok(None) => return Ok(None),
                Ok(Some(Err(_))) => return Err(BodyError::Incomplete),
                Ok(Some(Ok(frame))) => frame,
            };
            // Trailers say nothing to us.
            let Ok(bytes) = frame.into_data() else { continue };
            self.received += bytes.len();
            let waited = Instant::now();
            self.held.grow(bytes.len(), self.limits.budget_patience).await?;
            // What we made the client wait isn't its slowness.
            self.begun += waited.elapsed();
            return Ok(Some(bytes));
        }
    }
}

/// Reads a body of at most `limit` bytes.
///
/// # Errors
/// When it is too large, doesn't come, comes too slowly, or there is no room for it.
pub async fn read_body(
    body: RequestBody,
    limit: usize,
    budget: &ByteBudget,
    limits: &Limits,
) -> Result<Received, BodyError> {
    if body.size_hint().lower() > wide(limit) {
        return Err(BodyError::TooLarge);
    }
    let mut reading = Reading::new(body, budget, limits);
    let mut all = BytesMut::new();
    let mut only = Bytes::new();
    while let Some(bytes) = reading.next().await? {
        if reading.received > limit {
            return Err(BodyError::TooLarge);
        }
        if all.is_empty() && only.is_empty() {
            // Most bodies come at once, and need no copy.
            only = bytes;
            continue;
        }
        all.extend_from_slice(&std::mem::take(&mut only));
        all.extend_from_slice(&bytes);
    }
    let bytes = if all.is_empty() { only } else { all.freeze() };
    Ok(Received { bytes, held: reading.held })
}

/// A body for readers of their own, at the same pace and within the same budget; what it holds of that is kept here. Its errors are
/// `TimedOut` for a client that is too slow, `ResourceBusy` where there is no room, and others for one that is gone.
pub fn paced(
    body: RequestBody,
    budget: &ByteBudget,
    limits: &Limits,
) -> (impl Body<Data = Bytes, Error = Error> + Send + 'static, Kept) {
    let kept = Kept::default();
    let reading = (Reading::new(body, budget, limits), kept.clone());
    (Sized { hint: reading.0.body.size_hint(), inner: Box::pin(StreamBody::new(frames(reading))) }, kept)
}

/// What a body that was read elsewhere holds of the budget.
#[derive(Clone, Default)]
pub struct Kept(Arc<Mutex<Option<Held>>>);

fn frames(reading: (Reading, Kept)) -> impl Stream<Item = Result<Frame<Bytes>, Error>> + Send {
    stream::unfold(Some(reading), |reading| async {
        let (mut reading, kept) = reading?;
        match reading.next().await {
            Ok(Some(bytes)) => Some((Ok(Frame::data(bytes)), Some((reading, kept)))),
            Ok(None) => {
                *kept.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(reading.held);
                None
            }
            Err(problem) => {
                let error = match problem {
                    BodyError::TooSlow => ErrorKind::TimedOut.into(),
                    BodyError::Busy => ErrorKind::ResourceBusy.into(),
                    BodyError::TooLarge | BodyError::Incomplete => ErrorKind::UnexpectedEof.into(),
                };
                Some((Err(error), None))
            }
        }
    })
}

/// A body of a length that was announced.
struct Sized<B> {
    hint: SizeHint,
    inner: Pin<Box<B>>,
}

impl<B: Body<Data = Bytes, Error = Error>> Body for Sized<B> {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.get_mut().inner.as_mut().poll_frame(context)
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
    }
}
