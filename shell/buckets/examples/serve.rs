//! Serves a directory of buckets on a loopback port, to try a real client: `serve DIRECTORY PORT`.
//!
//! Whoever calls is the account whose 12 digits are the access key.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use buckets::{Buckets, Limits};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};

#[expect(clippy::disallowed_methods, reason = "a program of its own has the clock that the library is given")]
fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX))
}

/// Account and Region of a credential scope: `ACCOUNT/DATE/REGION/s3/aws4_request`.
fn identity(request: &hyper::Request<hyper::body::Incoming>) -> Option<(String, String)> {
    let header = request.headers().get("authorization").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let query = request.uri().query().unwrap_or_default().replace("%2F", "/");
    let (_, scope) = header.split_once("Credential=").or_else(|| query.split_once("X-Amz-Credential="))?;
    let mut parts = scope.split('/');
    Some((parts.next()?.to_owned(), parts.nth(1)?.to_owned()))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let root = PathBuf::from(arguments.next().ok_or("serve DIRECTORY PORT")?);
    let port: u16 = arguments.next().ok_or("serve DIRECTORY PORT")?.parse()?;
    let buckets = Arc::new(Buckets::open(root, Limits::default(), now)?);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let buckets = Arc::clone(&buckets);
        tokio::spawn(async move {
            let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                let buckets = Arc::clone(&buckets);
                async move {
                    let line = format!("{} {}", request.method(), request.uri());
                    let (account, region) = identity(&request).unwrap_or_default();
                    let response = buckets.handle(&account, &region, request).await;
                    println!("{account} {region} {line} {}", response.status().as_u16());
                    Ok::<_, Infallible>(response)
                }
            });
            let mut builder = http1::Builder::new();
            let connection = builder.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
