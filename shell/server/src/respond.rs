//! The way of a request: who may ask at all, where it goes, who calls, what is answered.

use crate::bucket_owner::owner_name;
use crate::call::Call;
use crate::console;
use crate::control::routes;
use crate::copies::Refusal;
use crate::credentials::IdentityError;
use crate::dispatch::{self, BODY_LIMIT};
use crate::gate::ObjectGate;
use crate::installation::Installation;
use crate::intake::{BodyError, Received, RequestBody, charged, paced, read_body};
use crate::metrics::{Asked, UNKNOWN, status_word};
use crate::origin::{Origin, Peer};
use crate::port::Port;
use crate::reply::{Body, error, full, text};
use crate::safety::{self, Unsafe};
use crate::signature::{Claim, ClaimError};
use buckets::Denial;
use governance::Caller;
use http::uri::PathAndQuery;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, header};
use http_body_util::BodyExt;
use identifiers::UnknownRegion;
use protocol::{Common, Form, ProtocolError, RequestHead, Route, RouteError, Routed, Unserved, WireError};
use schema::ServiceId;
use tokio::time::Instant;

/// A body up to this size is read without asking what its values will take, in bytes.
const SMALL_TREE: usize = 4 * 1024;
/// What the paths begin with that lie below a branch.
const BRANCHES: &str = "/_bailiwick/branches/";
/// The service that isn't one of the models'.
const S3: &str = "s3";
/// What our own routes are among services, and the console.
const OWN: &str = "bailiwick";
const CONSOLE: &str = "console";

/// Answers any request, and counts it.
pub async fn respond(port: &Port, installation: &Installation, request: Request<RequestBody>) -> Response<Body> {
    let begun = Instant::now();
    let mut asked = Asked::default();
    let answer = find(port, installation, request, &mut asked).await;
    let outcome =
        answer.extensions().get::<WireError>().map_or_else(|| status_word(answer.status()), |error| error.code);
    port.metrics.requests.count(asked, outcome, begun.elapsed());
    answer
}

async fn find(
    port: &Port,
    installation: &Installation,
    request: Request<RequestBody>,
    asked: &mut Asked,
) -> Response<Body> {
    if !routes::is_always_answered(request.method(), request.headers(), request.uri()) {
        port.readiness.begun().await;
    }
    match safety::check_origin(request.headers()) {
        Ok(()) => {}
        // Of what this port has, a browser under another host sees the console, and needs a token for that.
        Err(Unsafe::ForeignHost) if port.guests.are_welcome() && console::is_for_guests(&request) => {
            asked.is_for(CONSOLE, console_part(request.method()));
            return console::respond_to_guest(port, installation, request).await;
        }
        Err(refused) => return text(StatusCode::FORBIDDEN, &refused.to_string()),
    }
    // Taken off in a loop: a path may name any number of branches, and a step into each would take the stack.
    let (mut request, mut branch) = (request, None);
    while let Some((name, rest)) = below_branch(request.uri().path())
        && !is_of_branches(&request)
    {
        branch = match port.branches.use_one(name) {
            Ok(found) => Some(found),
            Err(problem) => return no_branch(installation, &request, rest, &problem),
        };
        *request.uri_mut() = at_path(request.uri(), rest);
    }
    asked.on_branch = branch.is_some();
    let installation = branch.as_ref().map_or(installation, |branch| &branch.installation);
    if console::is_console(request.uri()) {
        asked.is_for(CONSOLE, console_part(request.method()));
        return console::respond(port, installation, request).await;
    }
    if console::leads_here(request.method(), request.headers(), request.uri()) {
        asked.is_for(CONSOLE, console_part(request.method()));
        return console::lead();
    }
    if routes::is_own(request.method(), request.headers(), request.uri()) {
        let id = routes::id(request.method(), request.uri().path());
        asked.is_for(OWN, id.unwrap_or(UNKNOWN));
        return routes::respond(port, installation, request).await;
    }
    let request_id = installation.request_id();
    let (parts, body) = request.into_parts();
    let head = RequestHead {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        target: text_of(&parts.headers, "x-amz-target"),
        content_type: text_of(&parts.headers, header::CONTENT_TYPE.as_str()),
        scope: None,
    };
    let claim = match Claim::read(&parts.headers, &parts.uri) {
        Ok(claim) => claim,
        Err(problem) if is_s3(&parts.headers) => return denied(installation, claim_denial(problem, &parts.headers)),
        Err(problem) => return write(unclaimed(service_of(&head), problem).response(&request_id)),
    };
    // Asked for only where an error is written: it takes a look at the routes of its own.
    let service = || service_of(&RequestHead { scope: Some(&claim.service), ..head });
    let caller = port.credentials.caller(
        &claim.access_key_id,
        claim.session_token.as_deref(),
        &claim.region,
        installation.engine.now(),
    );
    let caller = match caller {
        Ok(caller) => caller,
        Err(problem) if claim.service == S3 => {
            return denied(installation, identity_denial(problem, &claim, &parts.headers));
        }
        Err(problem) => return write(unidentified(service(), problem).response(&request_id)),
    };
    if claim.service == S3 {
        asked.is_for(S3, method_word(&parts.method));
        return objects(port, installation, &caller, Request::from_parts(parts, body)).await;
    }
    let routed = match protocol::route(&RequestHead { scope: Some(&claim.service), ..head }) {
        Ok(route) => {
            is_for_route(asked, &route);
            route
        }
        Err(RouteError::UnknownService { scope }) => {
            let head = RequestHead { scope: Some(&scope), ..head };
            return unserved(port, installation, &head, parts.uri.query(), body, &caller, &request_id).await;
        }
        Err(problem) => {
            note_unknown(installation, &caller, &problem, || format!("{}:{}", claim.service, asked_for(&head)));
            let problem = problem.to_wire();
            asked.is_for(schema::service(problem.service).name, UNKNOWN);
            return write(problem.response(&request_id));
        }
    };
    let received = match receive(port, body).await {
        Ok(received) => received,
        Err(problem) => return write(unreceived(service(), problem).response(&request_id)),
    };
    // A request is work from here on: however slowly bodies come, they take nobody's place.
    let place = port.places.acquire().await;
    let again = request_id.clone();
    let call = Call {
        caller,
        snapshot: installation.engine.snapshot(),
        request_id,
        credentials: port.credentials.clone(),
        origin: Origin::of(&parts.headers, parts.extensions.get::<Peer>().copied()),
    };
    let answer = answered(installation, routed, parts.uri.query().unwrap_or_default(), &received.bytes, &call, asked);
    let answer = write(answer.await);
    drop(place);
    charged(&port.bodies, &port.limits, answer)
        .await
        .unwrap_or_else(|problem| write(unreceived(service(), problem).response(&again)))
}

/// What a request asks for that was routed; of a form only the service is known before it is read.
fn is_for_route(asked: &mut Asked, route: &Route) {
    match route {
        Route::Operation(routed) => is_for_operation(asked, routed),
        Route::Form(service) => asked.is_for(schema::service(*service).name, UNKNOWN),
    }
}

fn is_for_operation(asked: &mut Asked, routed: &Routed) {
    asked.is_for(schema::service(routed.operation.service).name, routed.operation.name);
}

/// The part of the console that a request is for.
fn console_part(method: &Method) -> &'static str {
    if *method == Method::GET { "page" } else { "action" }
}

/// What a request does with a bucket or an object, as far as its method tells.
fn method_word(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "PUT" => "PUT",
        "POST" => "POST",
        "DELETE" => "DELETE",
        _ => UNKNOWN,
    }
}

/// The branch that a path lies below, and the rest of the path.
fn below_branch(path: &str) -> Option<(&str, &str)> {
    let below = path.strip_prefix(BRANCHES)?;
    let (name, rest) = below.split_at(below.find('/').unwrap_or(below.len()));
    (!name.is_empty()).then_some((name, rest))
}

/// Whether somebody says who they are.
fn is_signed(headers: &HeaderMap, uri: &Uri) -> bool {
    headers.contains_key(header::AUTHORIZATION) || uri.query().is_some_and(|query| query.contains("X-Amz-Credential="))
}

/// Whether a request below a branch is for a route of ours about the branch itself. A bucket may be called as one of them is.
fn is_of_branches(request: &Request<RequestBody>) -> bool {
    let (headers, uri) = (request.headers(), request.uri());
    if !routes::is_one(uri.path()) {
        return false;
    }
    let is_for_buckets = || Claim::read(headers, uri).is_ok_and(|claim| claim.service == S3);
    // AWS's APIs are called by other methods, and signed.
    !is_signed(headers, uri) || (routes::takes(request.method(), uri.path()) && !is_for_buckets())
}

/// The same address with another path.
fn at_path(uri: &Uri, path: &str) -> Uri {
    let path = if path.is_empty() { "/" } else { path };
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    // The end of a path that was taken is one.
    PathAndQuery::try_from(format!("{path}{query}")).map(Uri::from).unwrap_or_default()
}

/// What a client gets that works on a branch which isn't there, in its protocol.
fn no_branch(
    installation: &Installation,
    request: &Request<RequestBody>,
    rest: &str,
    problem: &Refusal,
) -> Response<Body> {
    let headers = request.headers();
    if !is_signed(headers, request.uri()) {
        let status = if matches!(problem, Refusal::Lost(..)) { StatusCode::GONE } else { StatusCode::NOT_FOUND };
        return error(status, &problem.to_string());
    }
    let scope = Claim::read(headers, request.uri()).map(|claim| claim.service).unwrap_or_default();
    if scope == S3 {
        return denied(installation, Denial::Nowhere(problem.to_string()));
    }
    let head = RequestHead {
        method: request.method().as_str(),
        path: if rest.is_empty() { "/" } else { rest },
        target: text_of(headers, "x-amz-target"),
        content_type: text_of(headers, header::CONTENT_TYPE.as_str()),
        scope: Some(&scope),
    };
    let error = WireError::common(service_of(&head), Common::Validation, problem.to_string());
    write(error.response(&installation.request_id()))
}

/// A request's body, with room for what it becomes.
async fn receive(port: &Port, body: RequestBody) -> Result<Received, BodyError> {
    let mut received = read_body(body, BODY_LIMIT, &port.bodies, &port.limits).await?;
    if received.bytes.len() > SMALL_TREE {
        // One with too many is refused when it is read, and never becomes anything.
        let values = protocol::count_values(&received.bytes).unwrap_or_default();
        received.held.grow(values * protocol::VALUE_BYTES, port.limits.budget_patience).await?;
    }
    Ok(received)
}

/// Answers a request for a service that isn't served, in its protocol.
async fn unserved(
    port: &Port,
    installation: &Installation,
    head: &RequestHead<'_>,
    query: Option<&str>,
    body: RequestBody,
    caller: &Caller,
    request_id: &str,
) -> Response<Body> {
    // Only a form names its operation in the body; one that doesn't come, or is too long, is named without.
    let body = receive(port, body).await.map(|received| received.bytes).unwrap_or_default();
    let unserved = Unserved::of(head.scope.unwrap_or_default(), head, query.unwrap_or_default(), &body);
    installation.asked.note(caller, || unserved.name());
    write(unserved.response(request_id))
}

/// Notes an operation that its service doesn't have; what else is wrong with a request is no wish.
fn note_unknown(installation: &Installation, caller: &Caller, problem: &RouteError, name: impl FnOnce() -> String) {
    if matches!(problem, RouteError::UnknownOperation { .. } | RouteError::LeftOut { .. }) {
        installation.asked.note(caller, name);
    }
}

/// What a request asks for, as far as its head says.
fn asked_for(head: &RequestHead<'_>) -> String {
    let target = head.target.and_then(|target| target.rsplit('.').next());
    target.map_or_else(|| format!("{} {}", head.method, head.path), str::to_owned)
}

/// Serves a request to object storage.
async fn objects(
    port: &Port,
    installation: &Installation,
    caller: &Caller,
    request: Request<RequestBody>,
) -> Response<Body> {
    if installation.engine.snapshot().state.organizations.is_closed(caller.account) {
        return denied(installation, Denial::UnknownKey);
    }
    let (parts, body) = request.into_parts();
    let origin = Origin::of(&parts.headers, parts.extensions.get::<Peer>().copied());
    let (body, _kept) = paced(body, &port.bodies, &port.limits);
    let answer = match installation.buckets.receive(Request::from_parts(parts, body)).await {
        Ok(received) => {
            let _place = port.objects.acquire().await;
            let owner = owner_name(caller.account, caller.region.partition());
            let permit = ObjectGate::before(installation, caller, origin);
            installation.buckets.answer(&owner, caller.region.as_str(), permit, received).await
        }
        Err(refused) => *refused,
    };
    let (parts, body) = answer.into_parts();
    let answer = Response::from_parts(parts, body.boxed_unsync());
    charged(&port.bodies, &port.limits, answer).await.unwrap_or_else(|_| denied(installation, Denial::Busy))
}

fn denied(installation: &Installation, denial: Denial) -> Response<Body> {
    installation.buckets.deny(denial).map(|body| body.boxed_unsync())
}

/// Whether a request whose claim can't be read is for object storage: by the name of the host, or by the service in the claim.
fn is_s3(headers: &HeaderMap) -> bool {
    let host = text_of(headers, header::HOST.as_str()).unwrap_or_default();
    let authorization = text_of(headers, header::AUTHORIZATION.as_str()).unwrap_or_default();
    host.split('.').any(|label| label.eq_ignore_ascii_case(S3)) || authorization.contains("/s3/aws4_request")
}

fn claim_denial(problem: ClaimError, headers: &HeaderMap) -> Denial {
    match (problem, text_of(headers, header::AUTHORIZATION.as_str())) {
        (ClaimError::Missing, _) => Denial::Unsigned,
        (ClaimError::Incomplete, None) => Denial::MalformedQuery(problem.to_string()),
        (ClaimError::Incomplete, Some(text)) if !text.starts_with("AWS4-HMAC-SHA256") => Denial::UnknownMechanism,
        (ClaimError::Incomplete, Some(_)) => Denial::Malformed(problem.to_string()),
    }
}

fn identity_denial(problem: IdentityError, claim: &Claim, headers: &HeaderMap) -> Denial {
    let region = |unknown: &UnknownRegion| format!("the region '{}' is wrong; {unknown}", claim.region);
    match problem {
        // A temporary key alone is in nobody's records.
        IdentityError::InvalidToken if claim.session_token.is_none() => Denial::UnknownKey,
        IdentityError::InvalidToken => Denial::InvalidToken,
        IdentityError::Expired => Denial::ExpiredToken,
        IdentityError::InvalidRegion(unknown) if !headers.contains_key(header::AUTHORIZATION) => {
            Denial::MalformedQuery(region(&unknown))
        }
        IdentityError::InvalidRegion(unknown) => Denial::Malformed(region(&unknown)),
    }
}

fn unreceived(service: ServiceId, problem: BodyError) -> WireError {
    let unreadable = |text: &str| ProtocolError::Serialization(text.to_owned()).to_wire(service);
    match problem {
        BodyError::TooLarge => ProtocolError::TooLarge { limit: BODY_LIMIT }.to_wire(service),
        BodyError::Incomplete => unreadable("the request body is incomplete"),
        BodyError::TooSlow => unreadable("the request body comes too slowly"),
        BodyError::Busy => {
            let message = "too many large requests are in work; try again";
            WireError::common(service, Common::Unavailable, message)
        }
    }
}

async fn answered(
    installation: &Installation,
    route: Route,
    query: &str,
    body: &[u8],
    call: &Call,
    asked: &mut Asked,
) -> Response<Vec<u8>> {
    let routed = match route {
        Route::Operation(routed) => Ok(routed),
        Route::Form(service) => form_operation(installation, &call.caller, service, query, body),
    };
    let routed = match routed {
        Ok(routed) => routed,
        Err(error) => return error.response(&call.request_id),
    };
    is_for_operation(asked, &routed);
    let answer = dispatch::call(installation, &routed, query, body, call).await;
    if let Some(error) = answer.extensions().get::<WireError>() {
        installation.refused.note(installation.engine.now(), &call.caller, routed.operation, error);
        if let Some(why) = error.why_in_ascii() {
            tracing::info!(operation = routed.operation.name, account = %call.caller.account, why, "refused");
        }
    }
    tracing::debug!(
        operation = routed.operation.name,
        account = %call.caller.account,
        region = %call.caller.region,
        status = answer.status().as_u16(),
        "answered"
    );
    answer
}

fn form_operation(
    installation: &Installation,
    caller: &Caller,
    service: ServiceId,
    query: &str,
    body: &[u8],
) -> Result<Routed, WireError> {
    let parse = |text: &[u8]| Form::parse(text).map_err(|problem| problem.to_wire(service));
    let form = parse(query.as_bytes())?.and(parse(body)?);
    protocol::route_form(service, &form).map_err(|problem| {
        let name = || format!("{}:{}", schema::service(service).signing_name, form.get("Action").unwrap_or_default());
        note_unknown(installation, caller, &problem, name);
        problem.to_wire()
    })
}

/// The service that a request is for, as far as one can tell before it is routed: it decides how errors are written.
fn service_of(head: &RequestHead<'_>) -> ServiceId {
    match protocol::route(head) {
        Ok(Route::Operation(routed)) => routed.operation.service,
        Ok(Route::Form(service)) => service,
        Err(problem) => problem.to_wire().service,
    }
}

fn unclaimed(service: ServiceId, problem: ClaimError) -> WireError {
    let common = match problem {
        ClaimError::Missing => Common::MissingAuthentication,
        ClaimError::Incomplete => Common::IncompleteSignature,
    };
    WireError::common(service, common, problem.to_string())
}

fn unidentified(service: ServiceId, problem: IdentityError) -> WireError {
    let common = match problem {
        IdentityError::InvalidToken => Common::UnknownCredentials,
        IdentityError::Expired => Common::ExpiredToken,
        IdentityError::InvalidRegion(_) => Common::InvalidSignature,
    };
    WireError::common(service, common, problem.to_string())
}

fn text_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn write(response: Response<Vec<u8>>) -> Response<Body> {
    response.map(full)
}
