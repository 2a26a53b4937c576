//! A server of buckets on a loopback port and the plainest client for it: one connection, one request, no AWS SDK.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use buckets::{Buckets, Limits};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub const OWNER: &str = "111111111111";
pub const OTHER: &str = "222222222222";

/// A running server. Who calls, and from which Region, is what the headers `test-account` and `test-region` say.
pub struct Server {
    pub buckets: Arc<Buckets>,
    address: std::net::SocketAddr,
    _root: tempfile::TempDir,
}

/// An answer, read to the end of the connection.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The text of every element of that name, in order.
    pub fn all(&self, element: &str) -> Vec<&str> {
        let (open, close) = (format!("<{element}>"), format!("</{element}>"));
        self.body.split(&open).skip(1).filter_map(|rest| rest.split_once(&close)).map(|(text, _)| text).collect()
    }

    /// The text of the first element of that name, or nothing.
    pub fn first(&self, element: &str) -> &str {
        self.all(element).first().copied().unwrap_or_default()
    }

    /// Status and error code.
    pub fn error(&self) -> (u16, &str) {
        (self.status, self.first("Code"))
    }
}

impl Server {
    pub async fn start() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        let limits = Limits { object_bytes: 6 << 20, ..Limits::default() };
        // 2024-01-01, a second later with every look.
        let clock = AtomicI64::new(1_704_067_200_000);
        let now = move || clock.fetch_add(1000, Ordering::Relaxed);
        let buckets = Arc::new(Buckets::open(root.path().join("s3"), limits, now).expect("an empty directory opens"));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket");
        let served = Arc::clone(&buckets);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let buckets = Arc::clone(&served);
                let service = service_fn(move |request: hyper::Request<Incoming>| {
                    let buckets = Arc::clone(&buckets);
                    async move {
                        let told = |name| request.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
                        let account = told("test-account").unwrap_or_else(|| OWNER.to_owned());
                        let region = told("test-region").unwrap_or_else(|| "us-east-1".to_owned());
                        Ok::<_, Infallible>(buckets.handle(&account, &region, request).await)
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { buckets, address, _root: root }
    }

    /// Sends one request. A `host` among the headers replaces the address.
    pub async fn send(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.expect("the server listens");
        let mut head = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "host") {
            head.push_str(&format!("host: {}\r\n", self.address));
        }
        if !headers.iter().any(|(name, _)| *name == "content-length") {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).await.expect("the server reads");
        // A server that refuses a request by its head need not read the body.
        let _ = stream.write_all(body).await;
        let mut raw = Vec::new();
        let _ = stream.read_to_end(&mut raw).await;
        let text = String::from_utf8_lossy(&raw).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    pub async fn get(&self, target: &str) -> Answer {
        self.send("GET", target, &[], b"").await
    }

    pub async fn put(&self, target: &str, body: &[u8]) -> Answer {
        self.send("PUT", target, &[], body).await
    }

    pub async fn post(&self, target: &str, body: &str) -> Answer {
        self.send("POST", target, &[], body.as_bytes()).await
    }

    pub async fn delete(&self, target: &str) -> Answer {
        self.send("DELETE", target, &[], b"").await
    }
}
