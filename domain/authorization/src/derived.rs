//! The condition keys that follow from who asks, what is acted on, and where both stand. Facts: IAM User Guide, "AWS global condition
//! context keys".

use crate::context::Context;
use crate::key::Key;
use crate::principal::{Principal, PrincipalKind};
use crate::side::Side;
use smol_str::SmolStr;

/// What follows about a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Derived {
    /// It has this value.
    Value(SmolStr),
    /// It isn't in the request.
    Absent,
    /// It hangs on who of an account asks, which nobody told.
    Unknown,
}

/// The keys about which something follows, beside those of the principal's tags.
pub(crate) const NAMES: [&str; 13] = [
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:PrincipalType",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalServiceName",
    "aws:username",
    "aws:userid",
    "aws:AssumedRoot",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
];

/// Adds to the keys of a request those that follow from the principal and the two sides, the absent ones too. A key that the request
/// mentions stays as it is.
pub fn derive(context: &mut Context, principal: &Principal, caller: Option<&Side>, owner: Option<&Side>) {
    let tags = principal.tags.iter().map(|(name, _)| Key::new(format!("aws:PrincipalTag/{name}")));
    for key in NAMES.into_iter().map(Key::new).chain(tags) {
        if context.mentions(&key) {
            continue;
        }
        match derived(&key, principal, caller, owner) {
            Some(Derived::Value(value)) => context.give(key, value),
            Some(Derived::Absent) => context.deny(key),
            Some(Derived::Unknown) => context.forget(key),
            None => {}
        }
    }
}

/// What follows about a key, if anything does.
pub fn derived(key: &Key, principal: &Principal, caller: Option<&Side>, owner: Option<&Side>) -> Option<Derived> {
    let of_kind = |kind: PrincipalKind, value: Option<SmolStr>| value.filter(|_| principal.kind == kind);
    let caller = caller.filter(|_| principal.kind.has_account());
    let is_somebody = principal.kind == PrincipalKind::Somebody;
    let value = match key.compared() {
        "aws:principalarn" | "aws:principaltype" | "aws:username" | "aws:userid" | "aws:assumedroot" if is_somebody => {
            return Some(Derived::Unknown);
        }
        "aws:principalarn" => principal.principal_arn(),
        "aws:principalaccount" => match principal.kind {
            PrincipalKind::Anonymous => Some(SmolStr::new_static("anonymous")),
            _ => principal.account.clone(),
        },
        "aws:principaltype" => Some(SmolStr::new_static(principal_type(principal.kind)?)),
        "aws:principalisawsservice" => match principal.kind {
            PrincipalKind::Service => Some(SmolStr::new_static("true")),
            PrincipalKind::Anonymous | PrincipalKind::WebIdentity => None,
            _ => Some(SmolStr::new_static("false")),
        },
        "aws:principalservicename" => of_kind(PrincipalKind::Service, principal.arn.clone()),
        "aws:username" => {
            let name = principal.arn.as_deref().and_then(|arn| arn.rsplit('/').next()).map(SmolStr::new);
            of_kind(PrincipalKind::User, name)
        }
        "aws:assumedroot" => of_kind(PrincipalKind::AssumedRoot, Some(SmolStr::new_static("true"))),
        "aws:principalorgid" => caller.and_then(|side| side.organization.clone()),
        "aws:principalorgpaths" => caller.and_then(Side::path),
        "aws:resourceaccount" => Some(owner?.account.clone()),
        "aws:resourceorgid" => owner?.organization.clone(),
        "aws:resourceorgpaths" => owner?.path(),
        _ => {
            let is_its = |name: &str| Key::new(format!("aws:PrincipalTag/{name}")) == *key;
            let (_, value) = principal.tags.iter().find(|(name, _)| is_its(name))?;
            Some(value.clone())
        }
    };
    Some(value.map_or(Derived::Absent, Derived::Value))
}

/// What the documentation's table has for each kind; nothing where it has nothing.
fn principal_type(kind: PrincipalKind) -> Option<&'static str> {
    match kind {
        PrincipalKind::User => Some("User"),
        PrincipalKind::Root => Some("Account"),
        PrincipalKind::Role | PrincipalKind::ServiceLinkedRole => Some("AssumedRole"),
        PrincipalKind::FederatedUser => Some("FederatedUser"),
        PrincipalKind::Anonymous => Some("Anonymous"),
        PrincipalKind::AssumedRoot | PrincipalKind::Somebody | PrincipalKind::Service | PrincipalKind::WebIdentity => {
            None
        }
    }
}
