//! A question, read: the principal, action, resource and keys that the engine decides by.

use authorization::{Action, ActionPattern, Catalogue, Context, Key, Principal, PrincipalKind, Resource};
use indexmap::IndexMap;
use reports::decide::{PrincipalKind as Kind, Question};
use serde_json::Value;
use smol_str::SmolStr;

/// A question in the engine's terms, without the organization.
pub struct Asked {
    /// Who asks.
    pub principal: Principal,
    /// For what.
    pub action: Wanted,
    /// On what.
    pub resource: Resource,
    /// The account that owns it, where that is known.
    pub owner: Option<SmolStr>,
    /// Whether it belongs to AWS.
    pub is_aws_managed: bool,
    /// The keys that are told.
    pub context: Context,
}

/// What is asked for.
pub enum Wanted {
    /// An action.
    One(Action),
    /// All actions that a pattern stands for.
    Several(ActionPattern),
}

/// What stands for all keys that aren't mentioned.
const ALL_OTHERS: &str = "*";

impl Asked {
    /// Reads a question.
    ///
    /// # Errors
    /// What is wrong, with the member's name.
    pub fn read(question: &Question) -> Result<Self, String> {
        let action = Wanted::read(&question.action)?;
        let principal = principal(&question.principal)?;
        let Target { resource, owner, is_aws_managed } = Target::read(question.resource.as_ref(), &principal)?;
        let context = context(&question.context, &question.unknown, &question.absent)?;
        Ok(Self { context, principal, action, resource, owner, is_aws_managed })
    }
}

impl Wanted {
    /// What a question's `action` stands for.
    ///
    /// # Errors
    /// When it is nothing that is known.
    pub fn read(text: &str) -> Result<Self, String> {
        let one = Action::new(text).map(Wanted::One);
        let several = || ActionPattern::new(text).map(Wanted::Several);
        let action = one
            .or_else(several)
            .ok_or_else(|| format!("`action`: {text:?} is no action such as s3:GetObject or s3:Get*"))?;
        if let Wanted::Several(pattern) = &action
            && Catalogue::aws().expand(pattern).next().is_none()
        {
            let near = Catalogue::aws().near(pattern.service().unwrap_or(pattern.as_str()));
            let meant = near.first().map(|near| format!("; did you mean {near}?")).unwrap_or_default();
            return Err(format!("`action`: no action that is known matches {}{meant}", pattern.as_str()));
        }
        Ok(action)
    }
}

/// What is acted on.
pub struct Target {
    /// Which resource.
    pub resource: Resource,
    /// The account that owns it, where that is known.
    pub owner: Option<SmolStr>,
    /// Whether it belongs to AWS.
    pub is_aws_managed: bool,
}

impl Target {
    /// What a question's `resource` names; what isn't said to be somebody's is the principal's.
    ///
    /// # Errors
    /// What is wrong, with the member's name.
    pub fn read(resource: Option<&reports::decide::Resource>, principal: &Principal) -> Result<Self, String> {
        let Some(resource) = resource else {
            return Ok(Self { resource: Resource::Unknown, owner: principal.account.clone(), is_aws_managed: false });
        };
        let arn = resource.arn.as_deref();
        let given = match &resource.account {
            Some(account) => {
                Some(account_id(account).ok_or("`resource.account`: an account's 12 digits are expected")?)
            }
            None => arn.and_then(|arn| component(arn, 4)).and_then(account_id),
        };
        Ok(Self {
            resource: arn.map(named).transpose()?.unwrap_or(Resource::Unknown),
            owner: given.or_else(|| principal.account.clone()),
            is_aws_managed: resource.aws_managed,
        })
    }
}

/// What an ARN, or `*`, names.
fn named(arn: &str) -> Result<Resource, String> {
    short(arn, "resource.arn")?;
    let is_arn = arn == "*" || arn.starts_with("arn:") && component(arn, 5).is_some();
    is_arn
        .then(|| Resource::Arn(SmolStr::new(arn)))
        .ok_or_else(|| format!("`resource.arn`: {arn:?} is neither an ARN nor *"))
}

/// What a question tells of condition keys.
///
/// # Errors
/// What is wrong, with the member's name.
pub fn context(given: &IndexMap<String, Value>, unknown: &[String], absent: &[String]) -> Result<Context, String> {
    let all_unknown = unknown.iter().any(|name| name == ALL_OTHERS);
    let mut context = if all_unknown { Context::of_unknown() } else { Context::new() };
    for (name, value) in given {
        let values = match value {
            Value::Array(values) => values.iter().map(plain).collect::<Option<Vec<_>>>(),
            value => plain(value).map(|value| vec![value]),
        };
        let values = values.ok_or_else(|| {
            format!("`context.{name}`: a text, a number, a truth value or a list of them is expected")
        })?;
        values.iter().try_for_each(|value| short(value, &format!("context.{name}")))?;
        context.give_all(key(name, "context")?, values);
    }
    for name in unknown.iter().filter(|name| *name != ALL_OTHERS) {
        let key = key(name, "unknown")?;
        if context.mentions(&key) {
            return Err(format!("`unknown`: {name} has a value in `context`"));
        }
        context.forget(key);
    }
    for name in absent {
        let key = key(name, "absent")?;
        if context.mentions(&key) {
            return Err(format!("`absent`: {name} has a value in `context`, or is in `unknown`"));
        }
        context.deny(key);
    }
    Ok(context)
}

/// Bytes of an ARN or a value; AWS has none that is longer.
const LONGEST: usize = 2_048;

fn short(text: &str, member: &str) -> Result<(), String> {
    if text.len() <= LONGEST { Ok(()) } else { Err(format!("`{member}` has more than {LONGEST} bytes")) }
}

/// A condition key: `aws:SourceIp`, `aws:RequestTag/team`.
fn key(name: &str, member: &str) -> Result<Key, String> {
    let has_form = name.split_once(':').is_some_and(|(prefix, rest)| !prefix.is_empty() && !rest.is_empty());
    has_form
        .then(|| Key::new(name))
        .ok_or_else(|| format!("`{member}`: {name:?} is no condition key such as aws:SourceIp"))
}

fn plain(value: &Value) -> Option<SmolStr> {
    match value {
        Value::String(text) => Some(SmolStr::new(text)),
        Value::Number(number) => Some(SmolStr::from(number.to_string())),
        Value::Bool(truth) => Some(SmolStr::from(truth.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Who a question's `principal` is.
///
/// # Errors
/// What is wrong, with the member's name.
pub fn principal(asked: &reports::decide::Principal) -> Result<Principal, String> {
    let arn = asked.arn.as_deref();
    let texts = [asked.arn.as_ref(), asked.role.as_ref()].into_iter().flatten().chain(asked.tags.values());
    texts.into_iter().try_for_each(|text| short(text, "principal"))?;
    let kind = match asked.kind {
        Some(kind) => engine_kind(kind),
        None => arn.map_or(Ok(PrincipalKind::Somebody), kind_of)?,
    };
    let of_arn = arn.and_then(|arn| component(arn, 4)).and_then(account_id);
    let account = match &asked.account {
        Some(account) => Some(account_id(account).ok_or("`principal.account`: an account's 12 digits are expected")?),
        None => of_arn.clone(),
    };
    if kind.has_account() && account.is_none() {
        return Err("`principal`: an ARN with an account, or `account`, is expected".to_owned());
    }
    if of_arn.is_some() && account.is_some() && of_arn != account {
        return Err("`principal`: `account` is another one than that of `arn`".to_owned());
    }
    if !matches!(kind, PrincipalKind::Somebody | PrincipalKind::Anonymous | PrincipalKind::WebIdentity) && arn.is_none()
    {
        return Err("`principal`: `arn` is expected beside this `type`".to_owned());
    }
    // A role that is named by its own ARN is asked about as one of its sessions.
    let is_role = kind == PrincipalKind::Role && arn.is_some_and(|arn| component(arn, 2) == Some("iam"));
    let role = asked.role.as_deref().or(arn.filter(|_| is_role)).map(SmolStr::new);
    let tags = asked.tags.iter().map(|(name, value)| (SmolStr::new(name), SmolStr::new(value))).collect();
    let account = account.filter(|_| kind.has_account());
    Ok(Principal { kind, arn: arn.map(SmolStr::new), account, role, tags })
}

fn engine_kind(kind: Kind) -> PrincipalKind {
    match kind {
        Kind::User => PrincipalKind::User,
        Kind::Root => PrincipalKind::Root,
        Kind::Role => PrincipalKind::Role,
        Kind::FederatedUser => PrincipalKind::FederatedUser,
        Kind::AssumedRoot => PrincipalKind::AssumedRoot,
        Kind::ServiceLinkedRole => PrincipalKind::ServiceLinkedRole,
        Kind::Somebody => PrincipalKind::Somebody,
        Kind::Service => PrincipalKind::Service,
        Kind::Anonymous => PrincipalKind::Anonymous,
        Kind::WebIdentity => PrincipalKind::WebIdentity,
    }
}

/// The kind that an ARN, or a service's name, tells.
fn kind_of(arn: &str) -> Result<PrincipalKind, String> {
    if !arn.contains(':') && arn.split('.').count() > 2 && arn.contains(".amazonaws.com") {
        return Ok(PrincipalKind::Service);
    }
    let of = |service: &str, resource: &str| match (service, resource.split('/').next().unwrap_or_default()) {
        ("iam", "root") => Some(PrincipalKind::Root),
        ("iam", "user") => Some(PrincipalKind::User),
        ("iam" | "sts", "role" | "assumed-role")
            if resource.contains("role/aws-service-role/")
                || resource.starts_with("assumed-role/AWSServiceRoleFor") =>
        {
            Some(PrincipalKind::ServiceLinkedRole)
        }
        ("iam", "role") | ("sts", "assumed-role") => Some(PrincipalKind::Role),
        ("sts", "federated-user") => Some(PrincipalKind::FederatedUser),
        (_, _) => None,
    };
    let found = component(arn, 2).zip(component(arn, 5)).and_then(|(service, resource)| of(service, resource));
    found.ok_or_else(|| {
        format!("`principal.arn`: {arn:?} is no user, role, session, root user or service; `type` says what it is")
    })
}

/// A component of an ARN, from 0; the sixth keeps its colons.
fn component(arn: &str, at: usize) -> Option<&str> {
    arn.splitn(6, ':').nth(at)
}

fn account_id(text: &str) -> Option<SmolStr> {
    (text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| SmolStr::new(text))
}

#[cfg(test)]
mod tests {
    use super::Asked;
    use authorization::{Key, Keys, Known, PrincipalKind, Resource};
    use reports::decide::Question;
    use serde_json::{Value, json};

    fn question(change: impl FnOnce(&mut Value)) -> Result<Asked, String> {
        let mut question = json!({"principal": {"arn": "arn:aws:iam::111111111111:user/x"}, "action": "s3:GetObject"});
        change(&mut question);
        let question: Question = serde_json::from_value(question).map_err(|problem| problem.to_string())?;
        Asked::read(&question)
    }

    #[test]
    fn the_kind_of_a_principal_follows_from_its_arn() {
        for (arn, kind) in [
            ("arn:aws:iam::111111111111:root", PrincipalKind::Root),
            ("arn:aws:iam::111111111111:user/a/b", PrincipalKind::User),
            ("arn:aws-cn:iam::111111111111:role/a/b", PrincipalKind::Role),
            ("arn:aws:sts::111111111111:assumed-role/a/b", PrincipalKind::Role),
            ("arn:aws:sts::111111111111:federated-user/b", PrincipalKind::FederatedUser),
            (
                "arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
                PrincipalKind::ServiceLinkedRole,
            ),
            ("arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForX/s", PrincipalKind::ServiceLinkedRole),
            ("config.amazonaws.com", PrincipalKind::Service),
        ] {
            let read = question(|question| question["principal"] = json!({"arn": arn})).unwrap();
            assert_eq!(read.principal.kind, kind, "{arn}");
        }
        let read = question(|question| question["principal"] = json!({"account": "111111111111"})).unwrap();
        assert_eq!(read.principal.kind, PrincipalKind::Somebody);
        let role = "arn:aws:iam::111111111111:role/a/b";
        let read = question(|question| question["principal"] = json!({"arn": role})).unwrap();
        assert_eq!(read.principal.principal_arn().as_deref(), Some(role));
    }

    #[test]
    fn the_owner_is_that_of_the_arn_or_the_caller() {
        let owner = |resource: Value| question(|question| question["resource"] = resource).unwrap().owner.unwrap();
        assert_eq!(owner(json!({"arn": "arn:aws:s3:::b/k"})), "111111111111");
        assert_eq!(owner(json!({"arn": "arn:aws:sqs:eu-west-1:222222222222:q"})), "222222222222");
        assert_eq!(owner(json!({"arn": "arn:aws:s3:::b", "account": "333333333333"})), "333333333333");
        assert_eq!(owner(json!({"arn": "*"})), "111111111111");
        assert_eq!(owner(json!({"account": "333333333333"})), "333333333333");
        let unnamed = question(|question| question["resource"] = json!({"account": "333333333333"})).unwrap();
        assert_eq!(unnamed.resource, Resource::Unknown);
        assert_eq!(question(|_| {}).unwrap().resource, Resource::Unknown);
    }

    #[test]
    fn keys_are_given_absent_or_unknown() {
        let read = question(|question| {
            question["context"] = json!({"aws:SourceIp": "10.0.0.1", "aws:TagKeys": ["a", 1, true]});
            question["unknown"] = json!(["*"]);
            question["absent"] = json!(["aws:SourceVpc"]);
        });
        let context = read.unwrap().context;
        let known = |name: &str| context.known(&Key::new(name));
        assert_eq!(known("AWS:TagKeys"), Known::Values(&["a".into(), "1".into(), "true".into()]));
        assert_eq!((known("aws:SourceVpc"), known("aws:SourceVpce")), (Known::Absent, Known::Unknown));
        assert_eq!(question(|_| {}).unwrap().context.known(&Key::new("aws:SourceIp")), Known::Absent);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_member() {
        for (member, value, words) in [
            ("action", json!("s3"), "s3:GetObject or s3:Get*"),
            ("action", json!(""), "s3:GetObject"),
            ("action", json!("nothing:*"), "no action that is known matches nothing:*"),
            ("resource", json!({"arn": "bucket"}), "neither an ARN nor *"),
            ("resource", json!({"arn": format!("arn:aws:s3:::{}", "a".repeat(2_048))}), "more than 2048 bytes"),
            ("context", json!({"aws:SourceIp": ["x", "a".repeat(2_049)]}), "more than 2048 bytes"),
            (
                "principal",
                json!({"arn": format!("arn:aws:iam::111111111111:user/{}", "a".repeat(2_048))}),
                "2048 bytes",
            ),
            ("resource", json!({"arn": "arn:aws:s3:::b", "account": "1"}), "12 digits"),
            ("principal", json!({"arn": "arn:aws:s3:::b"}), "`type` says"),
            ("principal", json!({"account": "1"}), "12 digits"),
            ("principal", json!({}), "`account`, is expected"),
            ("principal", json!({"type": "user", "account": "111111111111"}), "`arn` is expected"),
            ("principal", json!({"type": "users", "account": "111111111111"}), "users"),
            (
                "principal",
                json!({"arn": "arn:aws:iam::111111111111:root", "account": "222222222222"}),
                "another one than that",
            ),
            ("context", json!({"aws:SourceIp": null}), "aws:SourceIp"),
            ("context", json!({"SourceIp": "x"}), "no condition key"),
            ("context", json!({"aws:SourceIp": {"a": 1}}), "a list of them"),
            ("unknown", json!(["x"]), "no condition key"),
            ("absent", json!([":x"]), "no condition key"),
        ] {
            let problem = question(|question| question[member] = value.clone()).err().expect(member);
            assert!(problem.contains(words), "{member} {value}: {problem}");
        }
        let both = question(|question| {
            question["context"] = json!({"aws:SourceIp": "x"});
            question["absent"] = json!(["AWS:sourceip"]);
        });
        assert!(both.err().unwrap().contains("has a value"));
    }
}
