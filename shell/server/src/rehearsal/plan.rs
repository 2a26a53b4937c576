//! What is to be rehearsed, as it is asked for: a document with the calls in their order.

use super::error::RehearsalError;
use crate::past::AsOf;
use identifiers::{AccountId, Region, Regions};
use schema::{Operation, ServiceId, spelling};
use serde::Deserialize;
use serde_json::{Map, Value};
use smol_str::SmolStr;
use std::time::Duration;

/// The most calls in one rehearsal.
const CALLS: usize = 10_000;
/// How long a rehearsal may take unless told otherwise, in seconds.
const TIMEOUT_SECONDS: f64 = 60.0;
/// The longest that it can be told to take, in seconds.
const LONGEST_SECONDS: f64 = 600.0;
/// What a document may have, and what a call may.
const MEMBERS: [&str; 3] = ["changes", "as_of", "timeout"];
const CALL_MEMBERS: [&str; 6] = ["service", "operation", "request", "account", "region", "role"];

/// A rehearsal that is asked for.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The calls, in their order.
    pub(super) calls: Vec<PlannedCall>,
    /// The state to begin with; the present one without it.
    pub(super) as_of: Option<AsOf>,
    /// How long it may take.
    pub(super) timeout: Duration,
    /// Whether all that is found is kept while it lasts: so that it can be compared with what really comes of the calls.
    pub(super) keeps_rows: bool,
}

/// One call.
#[derive(Debug, Clone)]
pub(super) struct PlannedCall {
    pub(super) operation: &'static Operation,
    /// Its input, with references to earlier answers still in it.
    pub(super) request: Value,
    /// Who calls; the account whose business it is without it.
    pub(super) account: Option<AccountId>,
    pub(super) region: Option<Region>,
    /// The role whose session calls; the account itself without it.
    pub(super) role: Option<SmolStr>,
}

impl Plan {
    /// How long a plan may take, by its text alone, of which nothing else is kept; the usual time where it can't be read.
    pub fn patience(text: &[u8]) -> Duration {
        #[derive(Deserialize)]
        struct Asked {
            timeout: Option<f64>,
        }
        // A list alone would be taken for the members in their order.
        let is_map = text.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
        let asked = is_map.then(|| serde_json::from_slice::<Asked>(text).ok()).flatten();
        let seconds = asked.and_then(|asked| asked.timeout).filter(|seconds| (0.0..=LONGEST_SECONDS).contains(seconds));
        Duration::from_secs_f64(seconds.unwrap_or(TIMEOUT_SECONDS))
    }

    /// Reads `{"changes": [{"operation": ..., "request": {...}}, ...]}`, or only the list.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn read(document: &Value, regions: &Regions) -> Result<Self, RehearsalError> {
        read(document, regions).map_err(RehearsalError::Unusable)
    }
}

/// How long a rehearsal may take unless told otherwise.
pub fn usual_patience() -> Duration {
    Duration::from_secs_f64(TIMEOUT_SECONDS)
}

/// How long it may take, where that was told.
///
/// # Errors
/// What is expected.
pub fn seconds(told: Option<f64>) -> Result<Duration, String> {
    let allowed = told.filter(|seconds| (0.0..=LONGEST_SECONDS).contains(seconds));
    let seconds = allowed.ok_or_else(|| "`timeout` is a number of seconds from 0 to 600".to_owned())?;
    Ok(Duration::from_secs_f64(seconds))
}

fn read(document: &Value, regions: &Regions) -> Result<Plan, String> {
    let none = Map::new();
    let (members, list) = match document {
        Value::Array(list) => (&none, list),
        Value::Object(members) => match members.get("changes") {
            Some(Value::Array(list)) => (members, list),
            _ => return Err("`changes` is a list of calls".to_owned()),
        },
        _ => return Err("a list of calls is expected, or an object with the list `changes`".to_owned()),
    };
    only(members, &MEMBERS, "the document")?;
    if list.is_empty() || list.len() > CALLS {
        return Err(format!("`changes` has {} calls; 1 to {CALLS} can be rehearsed", list.len()));
    }
    let calls = list
        .iter()
        .enumerate()
        .map(|(at, call)| self::call(call, regions).map_err(|problem| format!("call {}: {problem}", at + 1)));
    let allowed = match members.get("timeout") {
        None | Some(Value::Null) => TIMEOUT_SECONDS,
        Some(value) => seconds(value.as_f64())?.as_secs_f64(),
    };
    Ok(Plan {
        keeps_rows: false,
        calls: calls.collect::<Result<_, _>>()?,
        as_of: members.get("as_of").filter(|value| !value.is_null()).map(as_of).transpose()?,
        timeout: Duration::from_secs_f64(allowed),
    })
}

fn only(members: &Map<String, Value>, known: &[&str], what: &str) -> Result<(), String> {
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(format!("{what} has the unknown member `{name}`; known are {}", known.join(", "))),
        None => Ok(()),
    }
}

/// A version as a number or its digits, or a time such as `2025-06-01T12:00:00Z`.
fn as_of(value: &Value) -> Result<AsOf, String> {
    match value {
        Value::String(text) => AsOf::read(text),
        other => AsOf::read(&other.to_string()),
    }
}

fn call(value: &Value, regions: &Regions) -> Result<PlannedCall, String> {
    let members = value.as_object().ok_or("an object with `operation` and `request` is expected")?;
    only(members, &CALL_MEMBERS, "it")?;
    // An account number without quotes is a number in JSON and YAML.
    let text = |name: &str| match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(format!("`{name}` is a text")),
    };
    let name = text("operation")?.ok_or("`operation` is missing")?;
    let request = match members.get("request") {
        None | Some(Value::Null) => Value::Object(Map::new()),
        Some(request @ Value::Object(_)) => request.clone(),
        Some(_) => return Err("`request` is an object with the operation's members".to_owned()),
    };
    let operation = operation(text("service")?.as_deref(), &name)?;
    let known = |member: &String| operation.input.is_some_and(|input| input.member(member).is_some());
    if let Some(unknown) = request.as_object().and_then(|request| request.keys().find(|member| !known(member))) {
        return Err(format!("{name} takes no `{unknown}`"));
    }
    let account = text("account")?.map(|text| text.parse().map_err(|_| format!("`account` {text} is no account id")));
    let region = text("region")?.map(|text| regions.named(&text).map_err(|problem| format!("`region`: {problem}")));
    Ok(PlannedCall {
        operation,
        request,
        account: account.transpose()?,
        region: region.transpose()?,
        role: text("role")?.map(SmolStr::from),
    })
}

/// The operation of a name; the service has to be named only where several have one of that name that is modelled.
fn operation(service: Option<&str>, name: &str) -> Result<&'static Operation, String> {
    use ServiceId::{Account, Config, Organizations, SecurityHub};
    let planned = |id| matches!(id, Organizations | Config | SecurityHub | Account);
    let services = schema::services().into_iter().filter(|service| planned(service.id));
    let services: Vec<_> = services.filter(|known| service.is_none_or(|service| known.name == service)).collect();
    if services.is_empty() {
        let service = service.unwrap_or_default();
        return Err(format!("`service` {service} is none of organizations, config, securityhub, account"));
    }
    let spelled = |service: &schema::Service| Some((service.name, spelling::spelled(service, name)?));
    let found: Vec<_> = services.iter().filter_map(|service| spelled(service)).collect();
    let modelled: Vec<_> =
        found.iter().filter(|(_, operation)| crate::dispatch::modelled(operation).is_some()).collect();
    match (modelled.as_slice(), found.as_slice()) {
        ([(_, operation)], _) | ([], [(_, operation), ..]) => Ok(operation),
        ([], []) => Err(spelling::unknown(services, name)),
        (several, _) => {
            let names: Vec<&str> = several.iter().map(|(service, _)| *service).collect();
            Err(format!("several services have {name}: say `service`, one of {}", names.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AsOf, Plan};
    use identifiers::{Regions, Timestamp};
    use serde_json::{Value, json};

    fn problem(document: &Value) -> String {
        Plan::read(document, &Regions::default()).unwrap_err().to_string()
    }

    #[test]
    fn the_time_that_a_plan_allows_is_known_before_it_is_read() {
        let patience = |text: &str| Plan::patience(text.as_bytes()).as_secs_f64();
        assert_eq!(patience(r#"{"changes": [{"x": {"timeout": 3}}], "timeout": 0.5}"#), 0.5);
        for usual in ["[1]", "[]", "{}", "{", "", r#"{"timeout": "5"}"#, r#"{"timeout": 601}"#, r#"{"timeout": null}"#]
        {
            assert_eq!(patience(usual), 60.0, "{usual}");
        }
    }

    #[test]
    fn a_list_and_a_document_are_read() {
        let call = json!({"operation": "MoveAccount", "request": {"AccountId": "1"}, "account": 111_111_111_111_u64});
        let plan = Plan::read(&json!([call]), &Regions::default()).unwrap();
        assert_eq!((plan.calls.len(), plan.calls[0].operation.name, plan.as_of), (1, "MoveAccount", None));
        for spelling in ["move-account", "moveAccount", "move_account"] {
            let call = json!({"operation": spelling, "request": {"AccountId": "1"}});
            assert_eq!(
                Plan::read(&json!([call]), &Regions::default()).unwrap().calls[0].operation.name,
                "MoveAccount",
                "{spelling}"
            );
        }
        assert_eq!(plan.calls[0].account.unwrap().to_string(), "111111111111");
        for (as_of, read) in [
            (json!(7), AsOf::Version(7)),
            (json!("7"), AsOf::Version(7)),
            (json!("2025-06-01T00:00:00Z"), AsOf::Time(Timestamp::from_millis(1_748_736_000_000))),
        ] {
            assert_eq!(
                Plan::read(&json!({"changes": [call], "as_of": as_of}), &Regions::default()).unwrap().as_of,
                Some(read)
            );
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let one = |call: Value| problem(&json!([{"operation": "MoveAccount"}, call]));
        assert_eq!(one(json!({"operation": "Nothing"})), "call 2: there is no operation Nothing");
        let meant = one(json!({"operation": "MoveAcount"}));
        assert_eq!(meant, "call 2: there is no operation MoveAcount; did you mean MoveAccount?");
        let endless = one(json!({"operation": "M".repeat(1_000_000)}));
        assert_eq!(endless, format!("call 2: there is no operation {}...", "M".repeat(100)));
        assert!(one(json!({"operation": "MoveAccount", "requst": {}})).contains("unknown member `requst`"));
        assert!(one(json!({"operation": "TagResource"})).contains("several services have TagResource"));
        assert!(one(json!({"operation": "MoveAccount", "service": "sts"})).contains("none of organizations"));
        assert!(one(json!({"operation": "MoveAccount", "account": "x"})).contains("no account id"));
        assert!(
            one(json!({"operation": "MoveAccount", "region": "Not A Region"})).contains("not the name of a Region")
        );
        assert!(one(json!({"operation": "MoveAccount", "region": "eu-wset-1"})).contains("no Region"));
        assert!(one(json!({"operation": "MoveAccount", "request": []})).contains("`request` is an object"));
        let typo = one(json!({"operation": "MoveAccount", "request": {"AcountId": "1"}}));
        assert_eq!(typo, "call 2: MoveAccount takes no `AcountId`");
        assert!(one(json!({})).contains("`operation` is missing"));
        assert!(one(json!(1)).contains("an object"));
        assert!(problem(&json!([])).contains("0 calls"));
        assert!(problem(&json!({"changes": 1})).contains("`changes` is a list"));
        assert!(problem(&json!({"changes": [], "x": 1})).contains("unknown member `x`"));
        assert!(problem(&json!("x")).contains("a list of calls"));
        let call = json!({"operation": "MoveAccount"});
        assert!(problem(&json!({"changes": [call], "timeout": 601})).contains("0 to 600"));
        for wrong in
            [json!("yesterday"), json!(-1), json!("-1"), json!("1.5"), json!(1.5), json!("1969-12-31T23:59:59Z")]
        {
            let said = problem(&json!({"changes": [call], "as_of": wrong}));
            assert!(said.contains("`as_of` is a version or a time"), "{wrong}: {said}");
        }
    }
}
