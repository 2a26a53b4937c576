//! An installation behind a loopback port, and the plainest client for it: one connection, one request, bytes as given.

use engine::{Engine, ManualClock, Snapshot};
use governance::{Settings, Timing};
use identifiers::{Seed, Timestamp};
use schema::{Location, Operation, Protocol, ServiceId};
use serde_json::{Map, Value};
use server::{Failed, Installation, Options, Setup};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use storage::faulty::Faulty;
use storage::memory::Memory;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// 2025-06-01T00:00:00Z, where the clock stands until it is moved.
const BEGINNING: Timestamp = Timestamp::from_millis(1_748_736_000_000);
/// No answer takes longer than this, or the port hangs.
const PATIENCE: Duration = Duration::from_secs(20);
const SEED: &str = "attack";

/// A running installation.
pub struct Port {
    pub installation: Arc<Installation>,
    pub server: Arc<server::Port>,
    pub clock: Arc<ManualClock>,
    pub storage: Arc<Faulty<Memory>>,
    pub serving: JoinHandle<Result<(), Failed>>,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

/// Who signs a request, and for where.
#[derive(Debug, Clone)]
pub struct Who {
    pub key: String,
    pub token: Option<String>,
    pub region: String,
}

impl Who {
    pub fn account(account: &str) -> Self {
        Self { key: account.to_owned(), token: None, region: "us-east-1".to_owned() }
    }

    /// The header that says so, with a signature that nobody verifies.
    pub fn authorization(&self, service: &str) -> String {
        let scope = format!("{}/20250601/{}/{service}/aws4_request", self.key, self.region);
        let mut lines =
            format!("authorization: AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=00\r\n");
        if let Some(token) = &self.token {
            lines.push_str(&format!("x-amz-security-token: {token}\r\n"));
        }
        lines
    }
}

/// An answer, read to the end of the connection.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    head: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub fn code(&self) -> &str {
        self.header("x-amzn-errortype").unwrap_or_default()
    }

    /// The answer is a client's error in the form of the service.
    pub fn is_refusal(&self, service: ServiceId, what: &str) {
        let told =
            || format!("{what}: {} {}\n{}", self.status, self.head, self.text().chars().take(600).collect::<String>());
        assert!((400..500).contains(&self.status), "{}", told());
        assert!(self.header("x-amzn-requestid").is_some_and(|id| !id.is_empty()), "no request id; {}", told());
        assert!(!self.code().is_empty(), "no error type; {}", told());
        let text = |name: &str| self.json().get(name).and_then(Value::as_str).map(str::to_owned);
        let code = match service {
            ServiceId::SecurityHub => text("Code"),
            ServiceId::Sts | ServiceId::Iam | ServiceId::Ec2 => element(&self.text(), "Code"),
            _ => text("__type"),
        };
        assert_eq!(code.as_deref(), Some(self.code()), "{}", told());
    }

    /// The answer is whole and not the server's failure.
    pub fn is_sound(&self, what: &str) {
        let told =
            || format!("{what}: {} {}\n{}", self.status, self.head, self.text().chars().take(600).collect::<String>());
        assert!((200..300).contains(&self.status) || (400..500).contains(&self.status), "{}", told());
        assert!(self.header("x-amzn-requestid").is_some(), "no request id; {}", told());
    }

    pub fn succeeds(&self, what: &str) -> Value {
        assert!((200..300).contains(&self.status), "{what}: {} {}", self.status, self.text());
        self.json()
    }
}

/// The text of an XML answer's first element of that name.
pub fn element(text: &str, name: &str) -> Option<String> {
    let rest = text.split_once(&format!("<{name}>"))?.1;
    Some(rest.split_once(&format!("</{name}>"))?.0.to_owned())
}

async fn started(
    storage: &Arc<Faulty<Memory>>,
    clock: &Arc<ManualClock>,
    folder: &tempfile::TempDir,
    allow_reset: bool,
    settings: Settings,
) -> (Installation, server::Port) {
    let setup = Setup {
        storage: storage.clone(),
        buckets: folder.path().join("s3"),
        settings,
        seed: Some(SEED.to_owned()),
        clock: clock.clone(),
        default_account: "000000000000".parse().expect("an account id"),
        caller: governance::Principal::administrator(),
        options: Options { allow_reset, ..Options::in_memory() },
        branches: Default::default(),
    };
    setup.start().await.expect("an installation")
}

impl Port {
    pub async fn start() -> Self {
        Self::with(true, Settings::default(), |_| {}).await
    }

    /// One in which long work takes its time.
    pub async fn realistic() -> Self {
        Self::with(true, Settings { timing: Timing::Realistic, ..Settings::default() }, |_| {}).await
    }

    /// One that was told to keep what it has.
    pub async fn kept() -> Self {
        Self::with(false, Settings::default(), |_| {}).await
    }

    /// One with other limits.
    pub async fn limited(limit: impl FnOnce(&mut server::Port)) -> Self {
        Self::with(true, Settings::default(), limit).await
    }

    async fn with(allow_reset: bool, settings: Settings, limit: impl FnOnce(&mut server::Port)) -> Self {
        let storage = Arc::new(Faulty::new(Arc::new(Memory::new())));
        let clock = Arc::new(ManualClock::at(BEGINNING));
        let folder = tempfile::tempdir().expect("a temporary directory");
        Self::on(storage, clock, folder, allow_reset, settings, limit).await
    }

    /// The installation after a restart: what is stored, and nothing else.
    pub async fn restarted(self) -> Self {
        self.installation.crew.pause();
        self.serving.abort();
        let allow_reset = self.installation.options.allow_reset;
        let settings = self.installation.engine.settings().clone();
        Self::on(self.storage, self.clock, self.folder, allow_reset, settings, |_| {}).await
    }

    async fn on(
        storage: Arc<Faulty<Memory>>,
        clock: Arc<ManualClock>,
        folder: tempfile::TempDir,
        allow_reset: bool,
        settings: Settings,
        limit: impl FnOnce(&mut server::Port),
    ) -> Self {
        let (installation, mut server) = started(&storage, &clock, &folder, allow_reset, settings).await;
        limit(&mut server);
        Self::listen(installation, Arc::new(server), clock, storage, folder).await
    }

    /// Another installation, empty, of which requests share with this one all that connections share.
    pub async fn beside(&self) -> Self {
        let storage = Arc::new(Faulty::new(Arc::new(Memory::new())));
        let clock = Arc::new(ManualClock::at(BEGINNING));
        let folder = tempfile::tempdir().expect("a temporary directory");
        let (installation, _) = started(&storage, &clock, &folder, true, Settings::default()).await;
        Self::listen(installation, self.server.clone(), clock, storage, folder).await
    }

    async fn listen(
        installation: Installation,
        server: Arc<server::Port>,
        clock: Arc<ManualClock>,
        storage: Arc<Faulty<Memory>>,
        folder: tempfile::TempDir,
    ) -> Self {
        let installation = Arc::new(installation);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket");
        let served = server::serve_while_sound(listener, server.clone(), installation.clone(), std::future::pending());
        let serving = tokio::spawn(served);
        Self { installation, server, clock, storage, serving, address, folder }
    }

    /// The folder in which the buckets are.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A connection on which these bytes were sent.
    pub async fn begin(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.expect("a connection");
        stream.write_all(bytes).await.expect("bytes are taken");
        stream
    }

    /// Sends bytes and reads to the end of the connection; nothing when it ends without an answer.
    pub async fn exchange(&self, bytes: &[u8], end: bool) -> Option<Answer> {
        let exchange = async {
            let stream = TcpStream::connect(self.address).await.ok()?;
            let (mut from, mut to) = stream.into_split();
            let bytes = bytes.to_vec();
            // The answer may come before everything was sent.
            let sending = tokio::spawn(async move {
                let _ = to.write_all(&bytes).await;
                if end {
                    let _ = to.shutdown().await;
                }
                to
            });
            let mut received = Vec::new();
            let mut buffer = [0; 16 * 1024];
            // A reset after the answer takes nothing away from it.
            while let Ok(count @ 1..) = from.read(&mut buffer).await {
                received.extend_from_slice(&buffer[..count]);
            }
            sending.abort();
            let split = received.windows(4).position(|four| four == b"\r\n\r\n")?;
            let head = String::from_utf8_lossy(&received[..split]).into_owned();
            let status = head.split(' ').nth(1)?.parse().ok()?;
            Some(Answer { status, head, body: received[split + 4..].to_vec() })
        };
        timeout(PATIENCE, exchange).await.expect("an answer in time")
    }

    /// Sends bytes; an answer has to come.
    pub async fn raw(&self, bytes: &[u8]) -> Answer {
        let what = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
        self.exchange(bytes, false).await.unwrap_or_else(|| no_answer(&what))
    }

    /// A request with these header lines and this body.
    pub async fn http(&self, method: &str, target: &str, headers: &str, body: &[u8]) -> Answer {
        let mut bytes = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n{headers}");
        if !headers.to_ascii_lowercase().contains("host:") {
            bytes.push_str("host: localhost\r\n");
        }
        if !body.is_empty() || matches!(method, "POST" | "PUT" | "PATCH") {
            bytes.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        bytes.push_str("\r\n");
        self.raw(&[bytes.as_bytes(), body].concat()).await
    }

    /// An operation with this input.
    pub async fn call(&self, who: &Who, operation: &'static Operation, input: &Value) -> Answer {
        let (target, headers, body) = request(operation, input);
        self.send(who, operation, &target, &headers, &body).await
    }

    /// An operation with a body of any bytes.
    pub async fn send(&self, who: &Who, operation: &Operation, target: &str, headers: &str, body: &[u8]) -> Answer {
        let service = schema::service(operation.service).signing_name;
        let headers = format!("{}{headers}", who.authorization(service));
        self.http(operation.method, target, &headers, body).await
    }

    pub async fn named(&self, account: &str, service: ServiceId, name: &str, input: Value) -> Answer {
        self.call(&Who::account(account), operation(service, name), &input).await
    }

    /// The named operation, which has to succeed.
    pub async fn done(&self, account: &str, service: ServiceId, name: &str, input: Value) -> Value {
        let what = format!("{name} {input}");
        self.named(account, service, name, input).await.succeeds(&what)
    }

    pub async fn settle(&self) {
        let settled = self.installation.crew.settle(PATIENCE).await.expect("readable storage");
        assert_eq!(settled, workers::Settled::Yes);
    }

    /// Stops the workers and reads everything again: the journal has to lead to the same state.
    pub async fn replays(&self) {
        self.installation.crew.pause();
        let mut last = self.installation.engine.snapshot();
        loop {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = self.installation.engine.snapshot();
            if now.version == last.version {
                break;
            }
            last = now;
        }
        for source in ["journal", "checkpoint"] {
            let again = self.again().await;
            assert_eq!(again.version, last.version, "{source}");
            assert!(again.state == last.state, "the {source} leads to another state");
            self.installation.engine.checkpoint().await.expect("a checkpoint");
        }
    }

    async fn again(&self) -> Arc<Snapshot> {
        let options =
            engine::Options { settings: Settings::default(), seed: Seed::new(SEED), clock: self.clock.clone() };
        Engine::open(self.storage.clone(), options).await.expect("a readable journal").snapshot()
    }
}

/// The next answer on a connection that may be used again; nothing when it ended.
pub async fn next_answer(stream: &mut TcpStream) -> Option<Answer> {
    read_answer(stream).await
}

/// The same, of any half of a connection.
pub async fn read_answer(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> Option<Answer> {
    let reading = async {
        let mut received = Vec::new();
        loop {
            let split = received.windows(4).position(|four| four == b"\r\n\r\n");
            if let Some(split) = split {
                let head = String::from_utf8_lossy(&received[..split]).into_owned();
                let status = head.split(' ').nth(1)?.parse().ok()?;
                let answer = Answer { status, head, body: received[split + 4..].to_vec() };
                let length: usize = answer.header("content-length").map_or(0, |length| length.parse().unwrap_or(0));
                if answer.body.len() >= length {
                    return Some(answer);
                }
            }
            let mut buffer = [0; 16 * 1024];
            match stream.read(&mut buffer).await {
                Ok(count @ 1..) => received.extend_from_slice(&buffer[..count]),
                _ => return None,
            }
        }
    };
    timeout(PATIENCE, reading).await.expect("an answer in time")
}

#[expect(clippy::panic, reason = "a request without an answer is what these tests look for")]
fn no_answer(what: &str) -> Answer {
    panic!("the connection ended without an answer to {what}")
}

pub fn operation(service: ServiceId, name: &str) -> &'static Operation {
    schema::operation(service, name).expect("an operation of the models")
}

/// Every modelled operation.
pub fn modelled() -> Vec<&'static Operation> {
    let all = schema::services().into_iter().flat_map(|service| service.operations.iter().copied());
    all.filter(|operation| server::dispatch::modelled(operation).is_some()).collect()
}

/// Where the protocol carries an input: target, header lines and body.
pub fn request(operation: &'static Operation, input: &Value) -> (String, String, Vec<u8>) {
    let service = schema::service(operation.service);
    let mut target = operation.uri.to_owned();
    let mut query = Vec::new();
    let mut body = Map::new();
    for (name, value) in input.as_object().into_iter().flatten() {
        let member = operation.input.and_then(|input| input.member(name));
        match member.map(|member| (member.location, member.wire_name)) {
            Some((Location::Uri | Location::GreedyUri, wire)) => {
                for label in [format!("{{{wire}}}"), format!("{{{wire}+}}")] {
                    target = target.replace(&label, &escape(&plain(value)));
                }
            }
            Some((Location::Query, wire)) => {
                let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                query.extend(items.iter().map(|item| format!("{}={}", escape(wire), escape(&plain(item)))));
            }
            Some((_, wire)) => drop(body.insert(wire.to_owned(), value.clone())),
            None => drop(body.insert(name.clone(), value.clone())),
        }
    }
    // A label that nothing was given for.
    target = target.replace(['{', '}'], "");
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    match service.protocol {
        Protocol::Query | Protocol::Ec2 => {
            let mut form = format!("Action={}&Version={}", operation.name, service.api_version);
            for (name, value) in &body {
                form.push_str(&format!("&{}={}", escape(name), escape(&plain(value))));
            }
            (target, "content-type: application/x-www-form-urlencoded\r\n".to_owned(), form.into_bytes())
        }
        Protocol::AwsJson11 => {
            let prefix = service.target_prefix.unwrap_or_default();
            let headers =
                format!("content-type: application/x-amz-json-1.1\r\nx-amz-target: {prefix}.{}\r\n", operation.name);
            (target, headers, Value::Object(body).to_string().into_bytes())
        }
        Protocol::RestJson => {
            let body =
                if operation.method == "GET" { Vec::new() } else { Value::Object(body).to_string().into_bytes() };
            (target, "content-type: application/json\r\n".to_owned(), body)
        }
    }
}

pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

pub fn escape(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
