//! A connection whose client doesn't take its answer is cut: what waits to be sent is kept in memory.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A stream that fails with `TimedOut` when less than so much of what it has to write is taken in a window of time.
pub struct Unstalled<S> {
    stream: S,
    window: Duration,
    /// Bytes that have to be taken in a window.
    least: f64,
    /// Present while something waits to be taken.
    waiting: Option<Waiting>,
}

struct Waiting {
    ends: Pin<Box<Sleep>>,
    /// Bytes that were taken since it began.
    taken: usize,
}

impl<S> Unstalled<S> {
    /// A stream of which at least `rate` bytes a second are taken in every window, as long as there are any.
    pub fn new(stream: S, window: Duration, rate: f64) -> Self {
        Self { stream, window, least: rate * window.as_secs_f64(), waiting: None }
    }

    fn watch(&mut self, context: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(Ok(bytes)) => {
                if let Some(waiting) = &mut self.waiting {
                    waiting.taken += bytes;
                }
            }
            Poll::Ready(Err(_)) => {}
            Poll::Pending => {
                let begin = || Waiting { ends: Box::pin(sleep(self.window)), taken: 0 };
                let waiting = self.waiting.get_or_insert_with(begin);
                // Asked again after a new beginning, so that its end wakes us, too.
                while waiting.ends.as_mut().poll(context).is_ready() {
                    #[expect(
                        clippy::as_conversions,
                        reason = "fewer bytes are taken in a window than a double counts exactly"
                    )]
                    let taken = waiting.taken as f64;
                    if taken < self.least {
                        return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
                    }
                    waiting.taken = 0;
                    waiting.ends.as_mut().reset(Instant::now() + self.window);
                }
            }
        }
        written
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Unstalled<S> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Unstalled<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.watch(context, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(context, pieces);
        this.watch(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// Asked for when nothing waits any more.
    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.waiting = None;
        Pin::new(&mut this.stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::Unstalled;
    use std::io::ErrorKind;
    use std::time::Duration;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    #[tokio::test]
    async fn what_is_taken_too_slowly_is_cut_and_what_is_taken_steadily_is_not() {
        for (pause, ends) in [(5, None), (400, Some(ErrorKind::TimedOut))] {
            let (ours, mut theirs) = duplex(1_024);
            let mut stream = Unstalled::new(ours, Duration::from_secs(1), 10.0 * 1_024.0);
            let taking = tokio::spawn(async move {
                let mut buffer = [0; 1_024];
                while theirs.read(&mut buffer).await.is_ok_and(|count| count > 0) {
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                }
            });
            let sent = async {
                stream.write_all(&vec![0; 300 * 1_024]).await?;
                stream.flush().await
            };
            assert_eq!(sent.await.err().map(|error| error.kind()), ends, "{pause}");
            taking.abort();
        }
    }
}
