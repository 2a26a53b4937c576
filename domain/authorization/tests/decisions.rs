//! Runs each case of `tests/vectors/decisions` as a test of its own: who is denied by what, or on what it hangs.

#![allow(clippy::indexing_slicing, reason = "what helps tests may fail as tests do")]

use authorization::{
    Action, Attached, Context, Decision, Dialect, Following, Guardrails, Key, Level, Outcome, Policy, PolicyKind,
    Principal, PrincipalKind, Reason, ReasonKind, Request, Resource, Side, Step, Truth, decide, derive, outcome, read,
    waterfall,
};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Map, Value, json};
use smol_str::SmolStr;
use std::path::Path;
use std::sync::Arc;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::from_args();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/decisions");
    let mut trials = Vec::new();
    for file in std::fs::read_dir(&folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
            for case in cases {
                let name = case["name"].as_str().unwrap_or_default().to_owned();
                trials.push(Trial::test(name, move || run(&case)));
            }
        }
    }
    if trials.len() < 170 {
        return Err(format!("only {} cases in {}", trials.len(), folder.display()).into());
    }
    trials.sort_by(|a, b| a.name().cmp(b.name()));
    libtest_mimic::run(&arguments, trials).exit()
}

/// A case, as the engine takes it.
struct Case {
    caller: Option<Side>,
    owner: Option<Side>,
    delegation: Option<Attached>,
    is_aws_managed: bool,
    principal: Principal,
    action: Action,
    resource: Resource,
    given: Map<String, Value>,
}

impl Case {
    fn of(case: &Value) -> Result<Self, Failed> {
        let organization = &case["organization"];
        let request = &case["request"];
        let caller = side(&organization["caller"])?;
        let mentioned = side(&organization["resource"])?;
        let delegation = match &organization["delegation"] {
            Value::Null => None,
            policy => Some(attached(Dialect::Delegation, policy)?),
        };
        Ok(Self {
            owner: mentioned.or_else(|| caller.clone()),
            caller,
            delegation,
            is_aws_managed: request["resource"]["aws_managed"] == true,
            principal: principal(&request["principal"])?,
            action: Action::new(request["action"].as_str().unwrap_or_default()).ok_or("no action")?,
            resource: Resource::Arn(text(&request["resource"]["arn"]).ok_or("no resource")?),
            given: request["context"].as_object().cloned().unwrap_or_default(),
        })
    }

    /// The keys of the request with more of them.
    fn context(&self, more: &Map<String, Value>, unknown: &[SmolStr]) -> Context {
        let mut context = Context::new();
        for (name, value) in self.given.iter().chain(more) {
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            context.give_all(Key::new(name.as_str()), values.iter().map(plain));
        }
        for name in unknown {
            context.forget(Key::new(name.clone()));
        }
        context
    }

    fn decide(&self, told: &Context) -> Result<Decision, Failed> {
        let mut context = told.clone();
        derive(&mut context, &self.principal, self.caller.as_ref(), self.owner.as_ref());
        let context = &context;
        let guardrails = Guardrails {
            caller: self.caller.as_ref(),
            owner: self.owner.as_ref(),
            delegation: self.delegation.as_ref(),
            is_aws_managed: self.is_aws_managed,
        };
        let (principal, action, resource) = (&self.principal, &self.action, &self.resource);
        let request = Request { principal, action, resource, context };
        let decision = decide(&guardrails, &request);
        let following = Following::new(told, principal, self.caller.as_ref(), self.owner.as_ref());
        if decide(&guardrails, &Request { context: &following, ..request }) != decision {
            return Err("keys that are found when they are asked for say something else".into());
        }
        let short = outcome(&guardrails, &request);
        let steps = Truth::all(waterfall(&guardrails, &request).iter().map(Step::passes));
        let in_short = match steps {
            Truth::Yes => Outcome::Allowed,
            Truth::No => Outcome::Denied,
            Truth::Maybe => Outcome::Undecided,
        };
        if in_short != short {
            return Err(format!("decided {short:?}, and step by step {steps:?}").into());
        }
        if decision.outcome() != short {
            return Err(format!("decided {decision:?}, and in short {short:?}").into());
        }
        Ok(decision)
    }
}

fn run(case: &Value) -> Result<(), Failed> {
    let read = Case::of(case)?;
    let unknown: Vec<SmolStr> = texts(&case["unknown"]);
    let context = read.context(&Map::new(), &unknown);
    let mut whole = context.clone();
    derive(&mut whole, &read.principal, read.caller.as_ref(), read.owner.as_ref());
    derived(&whole, case, &read)?;
    let decision = read.decide(&context)?;
    let expect = &case["expect"];
    let told = told(&decision);
    let accepted = [&expect["decision"]].into_iter().chain(expect["accept_also"].as_array().into_iter().flatten());
    if !accepted.clone().any(|accepted| *accepted == told["decision"]) {
        return Err(format!("wanted {expect}\n found {told}\n       {decision:?}").into());
    }
    let is_open = expect.get("accept_also").is_some();
    for member in ["by", "also", "needs"] {
        let wanted = expect.get(member).filter(|wanted| !wanted.is_null());
        if !is_open && (wanted.is_some() || member == "needs") && wanted != told.get(member) {
            return Err(format!("{member}: wanted {wanted:?}\n found {told}").into());
        }
    }
    for witness in expect["witnesses"].as_array().into_iter().flatten() {
        let more = witness["context"].as_object().cloned().unwrap_or_default();
        let found = self::told(&read.decide(&read.context(&more, &[]))?);
        if found["decision"] != witness["decision"] {
            return Err(format!("wanted {witness}\n found {found}").into());
        }
    }
    Ok(())
}

/// The derived keys are those that the case names, and no others.
fn derived(context: &Context, case: &Value, read: &Case) -> Result<(), Failed> {
    let shown = |values: &[SmolStr]| match values {
        [one] => json!(one.as_str()),
        all => json!(all.iter().map(SmolStr::as_str).collect::<Vec<_>>()),
    };
    let mut found = Map::new();
    for (key, values) in context.given() {
        if !read.given.keys().any(|given| Key::new(given.as_str()) == *key) {
            found.insert(key.as_str().to_owned(), shown(values));
        }
    }
    let wanted = case["derived"].as_object().cloned().unwrap_or_default();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    for (key, value) in &wanted {
        if found.get(key).map(list) != Some(list(value)) {
            return Err(format!("derived {key}: wanted {value}\n found {:?}", found.get(key)).into());
        }
    }
    match found.keys().find(|key| !wanted.contains_key(*key)) {
        Some(more) => Err(format!("derived {more}, which the case doesn't").into()),
        None => Ok(()),
    }
}

fn told(decision: &Decision) -> Value {
    match decision {
        Decision::Allowed => json!({"decision": "ALLOWED"}),
        Decision::Denied { by, also } => {
            let mut told = json!({"decision": "DENIED", "by": reason(by)});
            if !also.is_empty() {
                told["also"] = also.iter().map(reason).collect();
            }
            told
        }
        Decision::Undecided { needs, .. } => {
            json!({"decision": "UNDECIDED", "needs": needs.iter().map(Key::as_str).collect::<Vec<_>>()})
        }
    }
}

fn reason(reason: &Reason) -> Value {
    let kind = match reason.kind {
        ReasonKind::ExplicitDeny => "explicit_deny",
        ReasonKind::NoAllow => "no_allow",
    };
    let policy_type = match reason.policy_kind {
        PolicyKind::ServiceControl => "SERVICE_CONTROL_POLICY",
        PolicyKind::ResourceControl => "RESOURCE_CONTROL_POLICY",
        PolicyKind::Delegation => "RESOURCE_POLICY",
    };
    let mut told = json!({"kind": kind, "policy_type": policy_type});
    for (name, value) in [("node", &reason.node), ("policy", &reason.policy), ("sid", &reason.sid)] {
        if let Some(value) = value {
            told[name] = json!(value.as_str());
        }
    }
    told
}

fn side(side: &Value) -> Result<Option<Side>, Failed> {
    if side.is_null() {
        return Ok(None);
    }
    let levels = side["levels"].as_array().cloned().unwrap_or_default();
    let enabled = |name: &str| side[name] != false;
    let policies = |dialect, name: &str| -> Result<Vec<Arc<Level>>, Failed> {
        let mut all = Vec::new();
        for level in &levels {
            let policies = level[name].as_array().into_iter().flatten();
            let policies: Result<Vec<Attached>, Failed> = policies.map(|policy| attached(dialect, policy)).collect();
            all.push(Arc::new(Level::new(text(&level["node"]).unwrap_or_default(), policies?)));
        }
        Ok(all)
    };
    let scps = policies(Dialect::ServiceControl, "scps")?;
    let rcps = policies(Dialect::ResourceControl, "rcps")?;
    let parents = levels.len().saturating_sub(1);
    Ok(Some(Side {
        account: text(&side["account"]).unwrap_or_default(),
        organization: text(&side["organization"]),
        is_management: side["management"] == true,
        parents: levels.iter().take(parents).filter_map(|level| text(&level["node"])).collect(),
        scps: enabled("scp_enabled").then(|| scps.into_iter().collect()),
        rcps: enabled("rcp_enabled").then(|| rcps.into_iter().collect()),
    }))
}

fn attached(dialect: Dialect, policy: &Value) -> Result<Attached, Failed> {
    let id = text(&policy["id"]).ok_or("no id")?;
    let (read, problems) = read(dialect, &documents::parse_json(&policy["document"].to_string())?);
    let is_managed = id.ends_with("FullAWSAccess");
    if !read.unreadable.is_empty() || !problems.is_empty() && !is_managed && dialect != Dialect::ResourceControl {
        return Err(format!("{id}: {problems:?}").into());
    }
    let policy: Arc<Policy> = Arc::new(read);
    Ok(Attached { id, policy })
}

fn principal(principal: &Value) -> Result<Principal, Failed> {
    let kind = match principal["type"].as_str().unwrap_or_default() {
        "user" => PrincipalKind::User,
        "root" => PrincipalKind::Root,
        "role" => PrincipalKind::Role,
        "federated_user" => PrincipalKind::FederatedUser,
        "assumed_root" => PrincipalKind::AssumedRoot,
        "service_linked_role" => PrincipalKind::ServiceLinkedRole,
        "service" => PrincipalKind::Service,
        "anonymous" => PrincipalKind::Anonymous,
        "web_identity" => PrincipalKind::WebIdentity,
        other => return Err(format!("no kind of principal {other}").into()),
    };
    let tags = principal["tags"].as_object().into_iter().flatten();
    Ok(Principal {
        kind,
        arn: text(&principal["arn"]),
        account: text(&principal["account"]),
        role: text(&principal["role"]),
        tags: tags.map(|(name, value)| (SmolStr::new(name), plain(value))).collect(),
    })
}

fn text(value: &Value) -> Option<SmolStr> {
    value.as_str().map(SmolStr::new)
}

fn texts(value: &Value) -> Vec<SmolStr> {
    value.as_array().into_iter().flatten().filter_map(text).collect()
}

fn plain(value: &Value) -> SmolStr {
    value.as_str().map_or_else(|| SmolStr::from(value.to_string()), SmolStr::new)
}
