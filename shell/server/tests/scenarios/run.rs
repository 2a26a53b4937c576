//! Carries a scenario out on an installation of its own: memory storage, a clock that stands still, no socket.

use crate::form;
use crate::journal;
use crate::matching::{Names, compare, fill, fill_text};
use crate::script::{Action, Call, Expected, Failure, Script};
use crate::snapshot;
use crate::xml;
use authorization::Key;
use bytes::Bytes;
use engine::ManualClock;
use governance::{Departures, Quotas, ServicePrincipals, Settings, Timing};
use http::Response;
use http_body_util::{BodyExt, Full};
use hyper::body::Body;
use identifiers::Timestamp;
use protocol::{Form, Routed};
use schema::{Location, Operation, Protocol};
use serde_json::{Map, Value};
use server::{Call as ApiCall, dispatch};
use server::{Installation, Options, Origin, Port, Setup};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use storage::Storage;
use storage::memory::Memory;
use tokio::time::timeout;

/// 2025-06-01T00:00:00Z, when every scenario begins.
const BEGINNING: Timestamp = Timestamp::from_millis(1_748_736_000_000);
/// The most work that a settle may wait for, in real time.
const PATIENCE: Duration = Duration::from_secs(60);

struct World {
    installation: Installation,
    port: Port,
    storage: Arc<Memory>,
    clock: Arc<ManualClock>,
    settings: Settings,
    options: Options,
    buckets: tempfile::TempDir,
    names: Names,
    account: String,
    region: String,
    principal: Option<String>,
    running: bool,
    calls: usize,
}

/// Carries out every step, up to the first that doesn't come out as it should; then keeps the journal, where that is asked for.
pub async fn run(script: &Script, keep: Option<&Path>) -> Result<(), Failure> {
    let (mut settings, mut options) = (Settings::default(), Options::in_memory());
    let storage = Arc::new(Memory::new());
    for (line, words) in &script.settings {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let done = match words.as_slice() {
            ["journal", name] => journal::load(storage.as_ref(), name).await,
            ["authorization", "off"] => {
                options.enforcement.enforced = false;
                Ok(())
            }
            ["context", key, value] => {
                options.enforcement.keys.push((Key::new(*key), vec![(*value).into()]));
                Ok(())
            }
            ["roles", "any"] => {
                options.roles.any = true;
                Ok(())
            }
            ["role", role] => role.parse().map(|role| options.roles.declared.push(role)),
            words => set(&mut settings, words),
        };
        done.map_err(|message| Failure { line: *line, message })?;
    }
    let mut world = World::start(settings, options, storage).await.map_err(|message| Failure { line: 1, message })?;
    for step in &script.steps {
        world.take(&step.action).await.map_err(|message| Failure { line: step.line, message })?;
    }
    snapshot::comes_back(&world.port, &world.installation).await.map_err(|message| Failure { line: 1, message })?;
    if let Some(folder) = keep {
        journal::keep(world.storage.as_ref(), folder).await.map_err(|message| Failure { line: 1, message })?;
    }
    Ok(())
}

/// `region NAME`, `timing realistic`, `govcloud unpaired`, `quotas aws`, `quota NAME NUMBER`.
fn set(settings: &mut Settings, words: &[&str]) -> Result<(), String> {
    match words {
        ["timing", "realistic"] => settings.timing = Timing::Realistic,
        ["govcloud", "unpaired"] => settings.without_govcloud = true,
        ["service_principals", "lenient"] => settings.service_principals = ServicePrincipals::Lenient,
        ["accounts_leave", "freely"] => settings.departures = Departures::Freely,
        ["accounts_leave", "as_aws"] => settings.departures = Departures::AsAws,
        ["region", name] => {
            let region = name.parse().map_err(|_| format!("`{name}` is no name of a Region"))?;
            settings.regions = identifiers::Regions::with([region]);
        }
        ["quotas", "aws"] => settings.quotas = Quotas::aws(),
        ["quota", name, number] => {
            let number = number.parse().map_err(|_| format!("`{number}` is no number"))?;
            let quotas = &mut settings.quotas;
            let quota = match *name {
                "accounts" => &mut quotas.accounts,
                "invitations_a_day" => &mut quotas.invitations_a_day,
                "all_features_migration_accounts" => &mut quotas.all_features_migration_accounts,
                "inbound_transfers" => &mut quotas.inbound_transfers,
                "outbound_transfers" => &mut quotas.outbound_transfers,
                "transfer_chain_length" => &mut quotas.transfer_chain_length,
                "aggregate_inbound_transfers" => &mut quotas.aggregate_inbound_transfers,
                "account_creations_in_progress" => &mut quotas.account_creations_in_progress,
                "account_closures" => &mut quotas.account_closures,
                "account_closures_in_progress" => &mut quotas.account_closures_in_progress,
                "organizational_units" => &mut quotas.organizational_units,
                "service_control_policies" => &mut quotas.service_control_policies,
                "resource_control_policies" => &mut quotas.resource_control_policies,
                "other_policies" => &mut quotas.other_policies,
                "tags" => &mut quotas.tags,
                "delegated_administrators_per_service" => &mut quotas.delegated_administrators_per_service,
                "conformance_packs" => &mut quotas.conformance_packs,
                "organization_conformance_packs" => &mut quotas.organization_conformance_packs,
                "config_rules" => &mut quotas.config_rules,
                "excluded_accounts" => &mut quotas.excluded_accounts,
                "configuration_policies" => &mut quotas.configuration_policies,
                "batch_get_associations" => &mut quotas.batch_get_associations,
                _ => return Err(format!("there is no quota `{name}`")),
            };
            *quota = number;
        }
        _ => {
            return Err("`with timing realistic`, `with govcloud unpaired`, `with quotas aws` or `with quota NAME NUMBER` is expected".to_owned());
        }
    }
    Ok(())
}

impl World {
    async fn start(settings: Settings, options: Options, storage: Arc<Memory>) -> Result<Self, String> {
        let clock = Arc::new(ManualClock::at(BEGINNING));
        let buckets = tempfile::tempdir().map_err(|problem| problem.to_string())?;
        let (installation, port) = installation(&storage, &clock, &settings, &options, &buckets).await?;
        // A journal that was loaded may be of a later day.
        clock.set(installation.engine.now());
        Ok(Self {
            installation,
            port,
            storage,
            clock,
            settings,
            options,
            buckets,
            names: Names::new(),
            account: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
            principal: None,
            running: true,
            calls: 0,
        })
    }

    async fn take(&mut self, action: &Action) -> Result<(), String> {
        match action {
            Action::As { account, region, principal } => {
                let named = |text: &String| match text.strip_prefix('$') {
                    Some(name) => fill_text(&format!("${{{name}}}"), &self.names),
                    None => Ok(text.clone()),
                };
                (self.account, self.principal) = (named(account)?, principal.as_ref().map(named).transpose()?);
                self.region = region.clone().unwrap_or_else(|| "us-east-1".to_owned());
                Ok(())
            }
            Action::Call(call) => match &call.each {
                None => self.call(call).await,
                Some((name, first, last)) => {
                    for number in *first..=*last {
                        self.names.insert(name.clone(), Value::String(number.to_string()));
                        self.call(call).await.map_err(|message| format!("with ${name} = {number}: {message}"))?;
                    }
                    self.names.remove(name);
                    Ok(())
                }
            },
            Action::Settle => match timeout(PATIENCE, self.settle()).await {
                Ok(settled) => settled,
                Err(_) => Err(format!("work is left: {:?}", self.installation.crew.outstanding().await)),
            },
            Action::Pause => {
                self.installation.crew.pause();
                self.running = false;
                // A step in hand may still end.
                tokio::time::sleep(Duration::from_millis(5)).await;
                Ok(())
            }
            Action::Resume => {
                self.installation.crew.resume();
                self.running = true;
                Ok(())
            }
            Action::Advance(millis) => {
                self.clock.advance(*millis);
                // Whoever sleeps by the real clock has to look at this one.
                self.installation.engine.touch();
                Ok(())
            }
            Action::Restart => self.restart().await,
        }
    }

    /// Waits until nothing is due at the present moment. The clock stands still, so what is due later stays undone.
    async fn settle(&self) -> Result<(), String> {
        loop {
            let outstanding = self.installation.crew.outstanding().await.map_err(|problem| problem.to_string())?;
            if outstanding.iter().all(|work| work.due_at > self.installation.engine.now()) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Reads everything again: first the whole journal, then a checkpoint that was saved of it.
    async fn restart(&mut self) -> Result<(), String> {
        self.installation.crew.pause();
        // A step in hand may still end.
        tokio::time::sleep(Duration::from_millis(5)).await;
        let before = self.installation.engine.snapshot();
        for source in ["the journal", "the checkpoint"] {
            let (again, port) =
                installation(&self.storage, &self.clock, &self.settings, &self.options, &self.buckets).await?;
            again.crew.pause();
            let after = again.engine.snapshot();
            if before.version != after.version || before.state != after.state {
                return Err(format!("{source} at version {} doesn't lead to the same state again", before.version));
            }
            again.engine.checkpoint().await.map_err(|problem| problem.to_string())?;
            (self.installation, self.port) = (again, port);
        }
        // And it goes on as what a snapshot of it was loaded as: everything that is asked from here on is asked of that.
        let bytes = snapshot::saved(&self.port, &self.installation).await?;
        let (storage, buckets) = (Arc::new(Memory::new()), tempfile::tempdir().map_err(|problem| problem.to_string())?);
        snapshot::load(bytes, storage.as_ref(), &buckets.path().join("s3")).await?;
        let (again, port) = installation(&storage, &self.clock, &self.settings, &self.options, &buckets).await?;
        again.crew.pause();
        (self.installation, self.port, self.storage, self.buckets) = (again, port, storage, buckets);
        if self.running {
            self.installation.crew.resume();
        }
        Ok(())
    }

    async fn call(&mut self, call: &Call) -> Result<(), String> {
        let input = fill(&call.input, &self.names)?;
        let response = match call.service.as_str() {
            "bailiwick" => self.tell(&call.operation, &input).await?,
            "s3" => self.store(&call.operation, &input).await?,
            service => self.answer(operation(service, &call.operation)?, &input).await?,
        };
        let status = response.status().as_u16();
        let code = response.headers().get("x-amzn-errortype").and_then(|value| value.to_str().ok()).map(str::to_owned);
        let body = String::from_utf8_lossy(response.body()).into_owned();
        let value = serde_json::from_str::<Value>(&body).ok().or_else(|| xml::read(&body));
        let value = value.unwrap_or_else(|| Value::String(body.clone()));
        match (&call.expected, code) {
            (Expected::Answer(expected), None) => compare(expected, Some(&value), &mut self.names, "answer"),
            (Expected::Answer(_), Some(code)) => Err(format!("expected an answer, got {code} ({status}): {body}")),
            (Expected::Refusal { code, .. }, None) => Err(format!("expected {code}, got an answer: {body}")),
            (Expected::Refusal { code, status: wanted, members, message }, Some(actual)) => {
                if *code != actual || *wanted != status {
                    return Err(format!("expected {code} ({wanted}), got {actual} ({status}): {body}"));
                }
                for (name, wanted) in members {
                    let wanted = Value::String(fill_text(wanted, &self.names)?);
                    compare(&wanted, value.get(name), &mut self.names, name)?;
                }
                let said = ["Message", "message", "error"].into_iter().find_map(|name| value.get(name));
                match message {
                    Some(message) => {
                        let message = fill_text(message, &self.names)?;
                        compare(&Value::String(message), said, &mut self.names, "message")
                    }
                    None => Ok(()),
                }
            }
        }
    }

    /// One of our own routes: members are the query, or for `configuration-items` the document. A refusal is called `Error`.
    async fn tell(&self, route: &str, input: &Value) -> Result<Response<Vec<u8>>, String> {
        let members = input.as_object().cloned().unwrap_or_default();
        let query: Vec<String> =
            members.iter().map(|(name, value)| format!("{}={}", escape(name), escape(&plain(value)))).collect();
        let response =
            server::tell(&self.port, &self.installation, route, &query.join("&"), input.to_string().into_bytes()).await;
        collected(response, "Error").await
    }

    /// A request to object storage: the method, `path` and `body`. A refusal is called `Error`.
    async fn store(&self, method: &str, input: &Value) -> Result<Response<Vec<u8>>, String> {
        let text = |name: &str| input.get(name).map(plain).unwrap_or_default();
        let body = text("body");
        let request = http::Request::builder().method(method).uri(text("path")).header("host", "localhost");
        let request = request.header("content-length", body.len()).body(Full::new(Bytes::from(body)));
        let request = request.map_err(|problem| problem.to_string())?;
        let response = self.installation.buckets.handle(&self.account, &self.region, request).await;
        collected(response, "Error").await
    }

    async fn answer(&mut self, operation: &'static Operation, input: &Value) -> Result<Response<Vec<u8>>, String> {
        let now = self.installation.engine.now();
        let caller = self.port.credentials.caller(&self.account, self.principal.as_deref(), &self.region, now);
        let caller = caller.map_err(|problem| problem.to_string())?;
        self.calls += 1;
        let call = ApiCall {
            caller,
            snapshot: self.installation.engine.snapshot(),
            request_id: format!("request-{}", self.calls),
            credentials: self.port.credentials.clone(),
            origin: Origin::here(),
        };
        let (routed, query, body) = request(operation, input)?;
        Ok(dispatch::call(&self.installation, &routed, &query, &body, &call).await)
    }
}

/// A response with its whole body, and a refusal's name where SDKs look for it.
async fn collected<B: Body<Data = Bytes>>(
    response: Response<B>,
    refusal: &'static str,
) -> Result<Response<Vec<u8>>, String> {
    let (mut parts, body) = response.into_parts();
    let body = body.collect().await.map_err(|_| "the body could not be read".to_owned())?.to_bytes().to_vec();
    if !parts.status.is_success() {
        parts.headers.insert("x-amzn-errortype", http::HeaderValue::from_static(refusal));
    }
    Ok(Response::from_parts(parts, body))
}

async fn installation(
    storage: &Arc<Memory>,
    clock: &Arc<ManualClock>,
    settings: &Settings,
    options: &Options,
    buckets: &tempfile::TempDir,
) -> Result<(Installation, Port), String> {
    // A journal that was loaded brought the seed that its ids were made with.
    storage.setting("seed", b"scenario").await.map_err(|problem| problem.to_string())?;
    let setup = Setup {
        storage: storage.clone(),
        buckets: buckets.path().join("s3"),
        settings: settings.clone(),
        seed: None,
        clock: clock.clone(),
        default_account: "000000000000".parse().map_err(|_| "the default account".to_owned())?,
        caller: governance::Principal::administrator(),
        options: options.clone(),
        branches: Default::default(),
    };
    setup.start().await.map_err(|problem| problem.to_string())
}

fn operation(service: &str, name: &str) -> Result<&'static Operation, String> {
    let known = schema::services().into_iter().find(|known| known.name == service);
    let known = known.ok_or_else(|| format!("there is no service `{service}`"))?;
    known.operation(name).ok_or_else(|| format!("{service} has no operation `{name}`"))
}

/// The parts of the request in which the protocol would carry the input: labels, query and body.
fn request(operation: &'static Operation, input: &Value) -> Result<(Routed, String, Vec<u8>), String> {
    let members = input.as_object().ok_or_else(|| "the input is no object".to_owned())?;
    let mut labels = Vec::new();
    let mut query = Vec::new();
    let mut body = Map::new();
    for (name, value) in members {
        let member = operation.input.and_then(|input| input.member(name));
        match member.map(|member| (member.location, member.wire_name)) {
            Some((Location::Uri | Location::GreedyUri, wire_name)) => labels.push((wire_name, plain(value))),
            Some((Location::Query, wire_name)) => {
                let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                query.extend(items.iter().map(|item| format!("{}={}", escape(wire_name), escape(&plain(item)))));
            }
            Some((_, wire_name)) => drop(body.insert(wire_name.to_owned(), value.clone())),
            None => drop(body.insert(name.clone(), value.clone())),
        }
    }
    let protocol = schema::service(operation.service).protocol;
    let body = if protocol.is_form() {
        let mut pairs = Vec::new();
        form::flatten("", &Value::Object(body), protocol == Protocol::Ec2, &mut pairs);
        let pairs = pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value)));
        let form = pairs.collect::<Vec<_>>().join("&");
        Form::parse(form.as_bytes()).map_err(|problem| problem.to_string())?;
        form.into_bytes()
    } else {
        Value::Object(body).to_string().into_bytes()
    };
    Ok((Routed { operation, labels }, query.join("&"), body))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn escape(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
