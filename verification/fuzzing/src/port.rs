//! Requests to an installation in memory: whatever comes in, the answer is one that the API knows, and it comes soon.

use engine::ManualClock;
use governance::Settings;
use identifiers::Timestamp;
use protocol::{RequestHead, Route};
use schema::{Operation, Protocol};
use serde_json::{Value, json};
use server::{Call, dispatch};
use server::{Options, Port, Setup};
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;
use storage::memory::Memory;
use tokio::runtime::Runtime;

/// Requests to one installation; then a new one takes its place, so that it stays small.
const REQUESTS: usize = 3_000;
/// Longer than this no answer may take, in real time.
const PATIENCE: Duration = Duration::from_secs(20);
const MANAGEMENT: &str = "111111111111";

pub(crate) const BODIES: &[&str] = &[
    "\u{0}{\"ParentId\": \"r-abcd\", \"Name\": \"Workloads\", \"Tags\": [{\"Key\": \"a\", \"Value\": \"b\"}]}",
    "\u{5}{\"Email\": \"a@example.com\", \"AccountName\": \"a\", \"RoleName\": \"R\", \"IamUserAccessToBilling\": \"DENY\"}",
    "\u{20}{\"OrganizationConformancePackName\": \"p\", \"TemplateBody\": \"Resources:\\n  R: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: r, Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}}}\"}",
    "\u{30}{\"ConfigurationRecorder\": {\"name\": \"default\", \"roleARN\": \"arn:aws:iam::111111111111:role/r\", \"recordingGroup\": {\"allSupported\": true}}}",
    "\u{50}{\"Name\": \"p\", \"ConfigurationPolicy\": {\"SecurityHub\": {\"ServiceEnabled\": true, \"EnabledStandardIdentifiers\": [], \"SecurityControlsConfiguration\": {\"DisabledSecurityControlIdentifiers\": []}}}}",
    "\u{51}{\"Target\": {\"AccountId\": \"111111111111\"}, \"MaxResults\": 1, \"NextToken\": \"x\", \"Limit\": 20}",
];

pub(crate) const TOKENS: &[&str] =
    &["", "AAAAAAAAAAAA", "h8H3x0m2kQz-MTIz", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw", "%00", "….", "=="];

pub(crate) const PATHS: &[&str] = &[
    "GET /tags/arn:aws:securityhub:us-east-1:111111111111:hub/default",
    "DELETE /tags/arn%3Aaws%3Asecurityhub%3Aus-east-1%3A111111111111%3Aconfiguration-policy%2Fabc?tagKeys=a&tagKeys=b",
    "GET /configurationPolicy/get/arn:aws:securityhub:us-east-1:111111111111:configuration-policy/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111",
    "PATCH /configurationPolicy/%2e%2e%2f%2e%2e {\"Name\": \"x\"}",
    "GET /findingAggregator/get/arn:aws:securityhub:us-east-1:111111111111:finding-aggregator/x//y/",
    "GET /accounts?HubArn=arn:aws:securityhub:us-east-1:111111111111:hub/default",
    "GET /organization/admin?MaxResults=1&NextToken=%ff",
];

struct Installation {
    runtime: Runtime,
    installation: server::Installation,
    port: Port,
    requests: usize,
    _buckets: tempfile::TempDir,
}

thread_local! {
    static INSTALLATION: RefCell<Option<Installation>> = const { RefCell::new(None) };
}

/// A body for an operation that the first byte chooses; the second decides who calls.
pub fn wire_body(data: &[u8]) {
    let [operation, rest @ ..] = data else { return };
    let modelled: Vec<&'static Operation> = operations().filter(|operation| has_body(operation)).collect();
    let Some(operation) = modelled.get(usize::from(*operation) % modelled.len().max(1)) else { return };
    let account = if rest.len() % 5 == 4 { "222222222222" } else { MANAGEMENT };
    let service = schema::service(operation.service);
    let target = service.target_prefix.map(|prefix| format!("{prefix}.{}", operation.name));
    let path = operation.uri.replace(['{', '}', '+'], "");
    ask(operation.method, &path, "", target.as_deref(), service.signing_name, account, rest);
}

/// A page token for every operation that takes one.
pub fn page_token(data: &[u8]) {
    let token = String::from_utf8_lossy(data);
    for operation in operations().filter(|operation| has_body(operation)) {
        let takes = |name: &str| operation.input.is_some_and(|input| input.member(name).is_some());
        let Some(name) = ["NextToken", "nextToken"].into_iter().find(|name| takes(name)) else { continue };
        let service = schema::service(operation.service);
        let target = service.target_prefix.map(|prefix| format!("{prefix}.{}", operation.name));
        let required = operation.input.into_iter().flat_map(|input| input.members).filter(|member| member.required);
        let mut input: serde_json::Map<String, Value> =
            required.map(|member| (member.wire_name.to_owned(), json!("r-abcd"))).collect();
        input.insert(name.to_owned(), json!(token));
        let body = Value::Object(input).to_string();
        ask(operation.method, operation.uri, "", target.as_deref(), service.signing_name, MANAGEMENT, body.as_bytes());
    }
}

/// A method, a path with its query, and perhaps a body, for Security Hub, whose identifiers travel in paths.
pub fn arn_in_path(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (method, rest) = text.split_once(' ').unwrap_or(("GET", &text));
    let (target, body) = rest.split_once(' ').unwrap_or((rest, ""));
    // HTTP's own grammar keeps the rest away from anything of ours.
    let Ok(uri) = target.parse::<http::Uri>() else { return };
    ask(method, uri.path(), uri.query().unwrap_or_default(), None, "securityhub", MANAGEMENT, body.as_bytes());
}

/// Every modelled operation.
fn operations() -> impl Iterator<Item = &'static Operation> {
    let all = schema::services().into_iter().flat_map(|service| service.operations.iter());
    all.copied().filter(|operation| dispatch::modelled(operation).is_some())
}

fn has_body(operation: &Operation) -> bool {
    schema::service(operation.service).protocol == Protocol::AwsJson11 || !operation.uri.contains('{')
}

fn ask(method: &str, path: &str, query: &str, target: Option<&str>, service: &str, account: &str, body: &[u8]) {
    let what = format!("{method} {path}?{query} {target:?}: {}", String::from_utf8_lossy(body));
    with_installation(&what, async |installation, port| {
        call(installation, port, method, path, query, target, service, account, body).await
    });
}

/// Asks an installation for something; what it answers is no fault of its own, and comes soon.
pub(crate) fn with_installation(what: &str, asked: impl AsyncFnOnce(&server::Installation, &Port) -> u16) {
    INSTALLATION.with_borrow_mut(|slot| {
        if slot.as_ref().is_none_or(|installation| installation.requests >= REQUESTS) {
            *slot = Some(Installation::start().unwrap_or_else(|problem| unreachable!("no installation: {problem}")));
        }
        let Some(installation) = slot.as_mut() else { return };
        installation.requests += 1;
        let answer = asked(&installation.installation, &installation.port);
        let answer = installation.runtime.block_on(async { tokio::time::timeout(PATIENCE, answer).await });
        match answer {
            Ok(status) => assert!(status < 500, "{status} for {what}"),
            Err(_) => unreachable!("no answer for {what}"),
        }
    });
}

#[expect(clippy::too_many_arguments, reason = "the parts of a request")]
async fn call(
    installation: &server::Installation,
    port: &Port,
    method: &str,
    path: &str,
    query: &str,
    target: Option<&str>,
    service: &str,
    account: &str,
    body: &[u8],
) -> u16 {
    let content_type = if target.is_some() { "application/x-amz-json-1.1" } else { "application/json" };
    let head = RequestHead { method, path, target, content_type: Some(content_type), scope: Some(service) };
    let routed = match protocol::route(&head) {
        Ok(Route::Operation(routed)) => routed,
        Ok(Route::Form(_)) => return 200,
        Err(problem) => return problem.to_wire().response("fuzz").status().as_u16(),
    };
    if dispatch::modelled(routed.operation).is_none() {
        return 200;
    }
    let caller = match port.credentials.caller(account, None, "us-east-1", installation.engine.now()) {
        Ok(caller) => caller,
        Err(problem) => unreachable!("an account number is a caller: {problem}"),
    };
    let call = Call {
        caller,
        snapshot: installation.engine.snapshot(),
        request_id: "fuzz".to_owned(),
        credentials: port.credentials.clone(),
        origin: server::Origin::here(),
    };
    let answer = dispatch::call(installation, &routed, query, body, &call).await;
    answer.status().as_u16()
}

impl Installation {
    fn start() -> Result<Self, Box<dyn std::error::Error>> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let buckets = tempfile::tempdir()?;
        let setup = Setup {
            storage: Arc::new(Memory::new()),
            buckets: buckets.path().join("s3"),
            settings: Settings::default(),
            seed: Some("fuzz".to_owned()),
            clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_748_736_000_000))),
            default_account: MANAGEMENT.parse()?,
            caller: governance::Principal::administrator(),
            options: Options::in_memory(),
            branches: Default::default(),
        };
        let (installation, port) = runtime.block_on(setup.start())?;
        let installation = Self { runtime, installation, port, requests: 0, _buckets: buckets };
        installation.furnish();
        Ok(installation)
    }

    /// An organization with Security Hub's central configuration, so that requests have something to meet.
    fn furnish(&self) {
        let role = "arn:aws:iam::111111111111:role/r";
        let organizations = |operation: &str, input: Value| (format!("AWSOrganizationsV20161128.{operation}"), input);
        let config = |operation: &str, input: Value| (format!("StarlingDoveService.{operation}"), input);
        let calls = [
            organizations("CreateOrganization", json!({})),
            organizations("CreateAccount", json!({ "Email": "a@example.com", "AccountName": "a" })),
            organizations("CreateAccount", json!({ "Email": "b@example.com", "AccountName": "b" })),
            config(
                "PutConfigurationRecorder",
                json!({ "ConfigurationRecorder": { "name": "default", "roleARN": role } }),
            ),
        ];
        let hub = [
            ("POST", "/organization/admin/enable", json!({ "AdminAccountId": MANAGEMENT })),
            ("POST", "/findingAggregator/create", json!({ "RegionLinkingMode": "NO_REGIONS" })),
        ];
        self.runtime.block_on(async {
            for (target, input) in calls {
                let service = if target.starts_with("AWS") { "organizations" } else { "config" };
                let body = input.to_string();
                let status = call(
                    &self.installation,
                    &self.port,
                    "POST",
                    "/",
                    "",
                    Some(&target),
                    service,
                    MANAGEMENT,
                    body.as_bytes(),
                )
                .await;
                assert_eq!(status, 200, "{target}");
            }
            for (method, path, input) in hub {
                let body = input.to_string();
                let status = call(
                    &self.installation,
                    &self.port,
                    method,
                    path,
                    "",
                    None,
                    "securityhub",
                    MANAGEMENT,
                    body.as_bytes(),
                )
                .await;
                assert_eq!(status, 200, "{path}");
            }
            let branch = json!({ "name": "b" }).to_string().into_bytes();
            let made = server::tell(&self.port, &self.installation, "POST:branches", "", branch).await;
            assert!(made.status().is_success(), "{}", made.status());
        });
    }
}
