//! `/_bailiwick/branches`: copies that clients work on are made, listed, told to go, compared with what they came from, and dropped.

use super::route::Asked;
use crate::copies::{Branch, BranchTiming, Refusal, Source, SourceError, Wanted};
use crate::installation::Installation;
use crate::past::{AsOf, PastError};
use crate::port::Port;
use crate::rehearsal::{self, Plan, RehearsalError};
use crate::reply::{Body, Refused, error, json};
use crate::told::time;
use http::{Response, StatusCode};
use identifiers::Timestamp;
use protocol::{Form, parse_json_body, timestamps};
use reports::branches::{Branches, Dropped, Limits, Ticked, Timing};
use reports::what_if;
use serde_json::Value;
use smol_str::SmolStr;
use std::sync::Arc;
use std::time::Duration;
use storage::wide;

/// The longest name.
const LONGEST_NAME: usize = 63;
/// How far a clock goes at once, in seconds: ten years.
const LONGEST_TICK: f64 = 10.0 * 366.0 * 86_400.0;

/// `POST /_bailiwick/branches`: `{"name", "as_of", "timing", "from"}`, none of which is needed. 201 with what there is now.
pub async fn make(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    match make_one(installation, asked).await {
        Ok(branch) => json(StatusCode::CREATED, &told(&branch, asked)),
        Err(refused) => refused.into(),
    }
}

async fn make_one(installation: &Installation, asked: &Asked<'_>) -> Result<Arc<Branch>, Refused> {
    let settings = asked.settings_of("branches", &["name", "as_of", "timing", "from"])?;
    let member = |name: &str| match settings.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) if name == "as_of" => Ok(Some(number.to_string())),
        Some(_) => Err(bad(format!("`{name}` is a text"))),
    };
    let as_of = member("as_of")?.map(|text| AsOf::read(&text).map_err(bad)).transpose()?;
    let timing = member("timing")?.map(|text| timing(&text)).transpose()?;
    let from = match member("from")? {
        Some(from) => Some(one(asked, &from)?),
        None => None,
    };
    let from = from.as_ref().map_or(installation, |branch| &branch.installation);
    made(asked.port, from, member("name")?.as_deref(), as_of, timing).await
}

/// Makes a branch of an installation, or of the branch that it is, under a name of its own where none is given.
///
/// # Errors
/// What to answer when it can't be made.
pub async fn made(
    port: &Port,
    from: &Installation,
    name: Option<&str>,
    as_of: Option<AsOf>,
    timing: Option<BranchTiming>,
) -> Result<Arc<Branch>, Refused> {
    let branches = &port.branches;
    let name = match name {
        Some(name) => checked(name)?,
        None => branches.new_name(),
    };
    branches.admits(&name, from.branch.as_ref()).map_err(refused)?;
    let source = Source::of(from, as_of).await.map_err(|problem| match problem {
        SourceError::Past(PastError::Ahead(message)) => bad(message),
        problem => Refused { status: StatusCode::SERVICE_UNAVAILABLE, message: problem.to_string() },
    })?;
    let branch = Branch::new(from, source, Wanted { name, as_of, timing }, branches.limits.bytes);
    branches.add(branch).map_err(refused)
}

/// `GET /_bailiwick/branches`.
pub async fn list(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let branches = &asked.port.branches;
    let limits = Limits {
        number: wide(branches.limits.number),
        bytes: wide(branches.limits.bytes),
        idle_seconds: branches.limits.idle.as_secs(),
    };
    let branches = branches.list().iter().map(|branch| told(branch, asked)).collect();
    json(StatusCode::OK, &Branches { branches, limits })
}

/// `GET /_bailiwick/branches/NAME`.
pub async fn tell(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    match named(asked) {
        Ok(branch) => json(StatusCode::OK, &told(&branch, asked)),
        Err(refused) => refused.into(),
    }
}

/// `DELETE /_bailiwick/branches/NAME`: it is gone, and what it held with it.
pub async fn remove(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let name = asked.branch.clone().unwrap_or_default();
    match asked.port.branches.remove(&name) {
        Ok(()) => json(StatusCode::OK, &Dropped { dropped: name }),
        Err(problem) => refused(problem).into(),
    }
}

/// `POST /_bailiwick/branches/NAME/tick`: `{"seconds": NUMBER}` or `{"to": TIME}` has the clock of a branch go that was made with the
/// timing `manual`.
pub async fn tick(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let ticked = named(asked).and_then(|branch| {
        let now = branch.installation.engine.now();
        let moment = moment(asked, now)?;
        let conflict = |message| Refused { status: StatusCode::CONFLICT, message };
        branch.tick_to(moment).map_err(conflict)
    });
    match ticked {
        Ok(now) => json(StatusCode::OK, &Ticked { now: time(now) }),
        Err(refused) => refused.into(),
    }
}

fn moment(asked: &Asked<'_>, now: Timestamp) -> Result<Timestamp, Refused> {
    let settings = asked.settings_of("tick", &["seconds", "to"])?;
    match (settings.get("seconds"), settings.get("to")) {
        (Some(seconds), None) => {
            let seconds = seconds.as_f64().filter(|seconds| (0.0..=LONGEST_TICK).contains(seconds));
            let seconds = seconds.ok_or_else(|| bad("`seconds` is a number from 0 to ten years".to_owned()))?;
            let millis = i64::try_from(Duration::from_secs_f64(seconds).as_millis()).unwrap_or(i64::MAX);
            Ok(now.plus_millis(millis))
        }
        (None, Some(to)) => {
            let millis = to.as_str().and_then(timestamps::parse).filter(|millis| *millis >= 0);
            let expected = || bad("`to` is a time such as 2025-06-01T12:00:00Z".to_owned());
            Ok(Timestamp::from_millis(millis.ok_or_else(expected)?))
        }
        _ => Err(bad("`seconds` or `to` says how far the clock is to go".to_owned())),
    }
}

/// `GET /_bailiwick/branches/NAME/consequences?against=BRANCH&timeout=SECONDS&name=NAME`: what became of the branch, compared with what would
/// have become of what it came from without it, or with another branch: a report as of a rehearsal.
pub async fn consequences(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let branch = match named(asked) {
        Ok(branch) => branch,
        Err(refused) => return refused.into(),
    };
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let patience = match form.get("timeout").map(|text| rehearsal::seconds(text.parse().ok())) {
        None => rehearsal::usual_patience(),
        Some(Ok(patience)) => patience,
        Some(Err(message)) => return error(StatusCode::BAD_REQUEST, &message),
    };
    let against = match form.get("against").map(|name| one(asked, name)).transpose() {
        Ok(against) => against,
        Err(refused) => return refused.into(),
    };
    let name = form.get("name").map(str::to_owned);
    match rehearsal::consequences(asked.port, &branch, against.as_deref(), name, patience).await {
        Ok(report) => json(StatusCode::OK, &report),
        Err(problem @ RehearsalError::Unusable(_)) => error(StatusCode::BAD_REQUEST, &problem.to_string()),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

/// `POST /_bailiwick/branches/NAME/calls`: makes the calls of a document as a what-if takes one on the branch, each after the work of the ones before is
/// done, and waits for that of the last.
pub async fn call(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let branch = match named(asked) {
        Ok(branch) => branch,
        Err(refused) => return refused.into(),
    };
    let document = &asked.body;
    let read = || {
        let document = parse_json_body(document, document.len());
        let document = document.map_err(|problem| RehearsalError::Unusable(problem.to_string()))?;
        Plan::read(&document, &branch.installation.engine.settings().regions)
    };
    match rehearsal::call_on(asked.port, &branch.installation, Plan::patience(document), read).await {
        Ok(calls) => json(StatusCode::OK, &calls),
        Err(problem @ RehearsalError::Unusable(_)) => error(StatusCode::BAD_REQUEST, &problem.to_string()),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

fn named(asked: &Asked<'_>) -> Result<Arc<Branch>, Refused> {
    one(asked, asked.branch.as_deref().unwrap_or_default())
}

fn one(asked: &Asked<'_>, name: &str) -> Result<Arc<Branch>, Refused> {
    asked.port.branches.use_one(name).map_err(refused)
}

fn told(branch: &Branch, asked: &Asked<'_>) -> reports::branches::Branch {
    let host = asked.host.as_deref().map(|host| format!("http://{host}")).unwrap_or_default();
    reports::branches::Branch {
        name: branch.name.to_string(),
        endpoint: format!("{host}/_bailiwick/branches/{}", branch.name),
        from: branch.from.as_ref().map(ToString::to_string),
        as_of: branch.as_of.map(|as_of| match as_of {
            AsOf::Version(version) => what_if::AsOf::Version(version),
            AsOf::Time(at) => what_if::AsOf::Time(time(at)),
        }),
        timing: match branch.timing {
            BranchTiming::Instant => Timing::Instant,
            BranchTiming::Realistic => Timing::Realistic,
            BranchTiming::Manual => Timing::Manual,
        },
        version: branch.source.snapshot.version,
        at: time(branch.source.at),
        head: branch.installation.engine.snapshot().version,
        now: time(branch.installation.engine.now()),
        bytes: wide(branch.bytes()),
    }
}

fn timing(text: &str) -> Result<BranchTiming, Refused> {
    match text {
        "instant" => Ok(BranchTiming::Instant),
        "realistic" => Ok(BranchTiming::Realistic),
        "manual" => Ok(BranchTiming::Manual),
        _ => Err(bad("`timing` is instant, realistic or manual".to_owned())),
    }
}

/// A name can stand in a path, a host and a shell as it is.
fn checked(name: &str) -> Result<SmolStr, Refused> {
    let is_inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    let begins = name.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if begins && name.len() <= LONGEST_NAME && name.bytes().all(is_inner) {
        return Ok(name.into());
    }
    Err(bad(format!(
        "a branch's name has 1 to {LONGEST_NAME} small letters, digits, dots, dashes and underscores, and begins with a letter or digit"
    )))
}

fn bad(message: String) -> Refused {
    Refused { status: StatusCode::BAD_REQUEST, message }
}

fn refused(problem: Refusal) -> Refused {
    let status = match problem {
        Refusal::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Exists(_) | Refusal::HasOthers(_) | Refusal::TooDeep => StatusCode::CONFLICT,
        Refusal::Unknown(_) => StatusCode::NOT_FOUND,
        Refusal::Lost(..) => StatusCode::GONE,
    };
    Refused { status, message: problem.to_string() }
}
