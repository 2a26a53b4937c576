//! The condition keys that follow from who asks, what is acted on, and where both stand. Facts: IAM User Guide, "AWS global condition
//! context keys".

use crate::context::Context;
use crate::key::Key;
use crate::principal::{Principal, PrincipalKind};
use crate::side::Side;
use smol_str::SmolStr;

/// Adds to the keys of a request those that follow from the principal and the two sides, the absent ones too. A key that the request
/// mentions stays as it is.
pub fn derive(context: &mut Context, principal: &Principal, caller: Option<&Side>, owner: Option<&Side>) {
    if principal.kind == PrincipalKind::Somebody {
        for name in ["aws:PrincipalArn", "aws:PrincipalType", "aws:username", "aws:userid", "aws:AssumedRoot"] {
            let key = Key::new(name);
            if !context.mentions(&key) {
                context.forget(key);
            }
        }
    }
    let mut give = |name: &str, value: Option<SmolStr>| {
        let key = Key::new(name);
        if context.mentions(&key) {
            return;
        }
        match value {
            Some(value) => context.give(key, value),
            None => context.deny(key),
        }
    };
    give("aws:PrincipalArn", principal.principal_arn());
    let account = match principal.kind {
        PrincipalKind::Anonymous => Some(SmolStr::new_static("anonymous")),
        _ => principal.account.clone(),
    };
    give("aws:PrincipalAccount", account);
    if let Some(name) = principal_type(principal.kind) {
        give("aws:PrincipalType", Some(SmolStr::new_static(name)));
    }
    let is_service = match principal.kind {
        PrincipalKind::Service => Some("true"),
        PrincipalKind::Anonymous | PrincipalKind::WebIdentity => None,
        _ => Some("false"),
    };
    give("aws:PrincipalIsAWSService", is_service.map(SmolStr::new_static));
    let of_kind = |kind: PrincipalKind, value: Option<SmolStr>| value.filter(|_| principal.kind == kind);
    give("aws:PrincipalServiceName", of_kind(PrincipalKind::Service, principal.arn.clone()));
    let name = principal.arn.as_deref().and_then(|arn| arn.rsplit('/').next()).map(SmolStr::new);
    give("aws:username", of_kind(PrincipalKind::User, name));
    give("aws:AssumedRoot", of_kind(PrincipalKind::AssumedRoot, Some(SmolStr::new_static("true"))));
    for (name, value) in &principal.tags {
        give(&format!("aws:PrincipalTag/{name}"), Some(value.clone()));
    }
    let caller = caller.filter(|_| principal.kind.has_account());
    give("aws:PrincipalOrgID", caller.and_then(|side| side.organization.clone()));
    give("aws:PrincipalOrgPaths", caller.and_then(Side::path));
    if let Some(owner) = owner {
        give("aws:ResourceAccount", Some(owner.account.clone()));
        give("aws:ResourceOrgID", owner.organization.clone());
        give("aws:ResourceOrgPaths", owner.path());
    }
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
