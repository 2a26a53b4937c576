//! The baseline: the same HTTP library, answering the same static bytes, with nothing between.

use crate::Problem;
use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::path::PathBuf;
use tokio::net::TcpListener;

/// What to answer.
#[derive(clap::Args)]
pub struct Arguments {
    /// The body of every answer.
    #[arg(long)]
    body: PathBuf,
}

/// Serves until it is killed.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let body = Bytes::from(std::fs::read(&arguments.body)?);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("bare is ready on http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let body = body.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let body = body.clone();
            async move {
                // The request is read to its end, as anybody must who serves the next one on the same connection.
                let _ = request.into_body().collect().await;
                let mut response = Response::new(Full::new(body));
                let json = HeaderValue::from_static("application/x-amz-json-1.1");
                response.headers_mut().insert(header::CONTENT_TYPE, json);
                Ok::<_, Infallible>(response)
            }
        });
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}
