//! Serves only as long as something can be written: an installation whose writer has died ends, instead of answering reads for
//! ever.

use crate::installation::Installation;
use crate::port::Port;
use crate::serve::serve;
use std::sync::Arc;
use tokio::net::TcpListener;

/// What died under a running installation.
#[derive(Debug, thiserror::Error)]
#[error("{0}. Nothing can be written any more, so this process ends. What was acknowledged is kept: start it again")]
pub struct Failed(String);

/// [`serve`], until it is told to stop or something has died that writing needs.
///
/// # Errors
/// What died.
pub async fn serve_while_sound(
    listener: TcpListener,
    port: Arc<Port>,
    installation: Arc<Installation>,
    stop: impl Future<Output = ()>,
) -> Result<(), Failed> {
    let mut failure = None;
    let engine = installation.engine.clone();
    let end = async {
        tokio::select! {
            () = stop => {}
            reason = engine.failed() => {
                tracing::error!(reason, "stopping");
                failure = Some(reason);
            }
        }
    };
    serve(listener, port, installation, end).await;
    failure.map_or(Ok(()), |reason| Err(Failed(reason)))
}
