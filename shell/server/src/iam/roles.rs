//! The roles of the caller's account.

use super::refusal::no_such_entity;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages;
use crate::refusal::Refusal;
use crate::unique_id::role_id;
use governance::roles::{Role, Trusted, UNKNOWN, roles};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use wire_iam as wire;
use wire_iam::{GetRoleRequest, GetRoleResponse, ListRolesRequest, ListRolesResponse};

/// Roles on a page, unless another number is asked for.
const PAGE: usize = 100;
/// How long a session of a role lasts at most, in seconds: what AWS sets.
const SESSION_SECONDS: i64 = 3_600;
/// What RFC 3986 escapes.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub async fn get_role(
    installation: &Installation,
    call: &Call,
    input: GetRoleRequest,
) -> Result<GetRoleResponse, Refusal> {
    let mut roles = own_roles(installation, call).into_iter();
    // Names are unique without regard to case.
    let role = roles.find(|role| role.name.eq_ignore_ascii_case(&input.role_name));
    // Where an account has a role of any name, it has this one.
    let any = || installation.options.roles.any.then(|| declared(call, &input.role_name));
    let role = role.or_else(any).ok_or_else(|| no_such_entity(&format!("The role with name {}", input.role_name)))?;
    let mut role = shown(installation, call, &role);
    // Nobody keeps when a role was last used.
    role.role_last_used = Some(wire::RoleLastUsed::default());
    Ok(GetRoleResponse { role })
}

pub async fn list_roles(
    installation: &Installation,
    call: &Call,
    input: ListRolesRequest,
) -> Result<ListRolesResponse, Refusal> {
    let prefix = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let scope = Scope { operation: "ListRoles", caller: &call.caller, parameters: &[&prefix] };
    let entries = own_roles(installation, call).into_iter().filter(|role| role.path.starts_with(&prefix));
    let entries = entries.map(|role| (format!("{}{}", role.path, role.name), role));
    let mut entries: Vec<_> = entries.collect();
    entries.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    let size = pages::size(input.max_items, PAGE);
    let (list, marker) = pages::page(&scope, input.marker.as_deref(), size, entries)?;
    let roles = list.iter().map(|role| shown(installation, call, role)).collect();
    Ok(ListRolesResponse { roles, is_truncated: Some(marker.is_some()), marker })
}

/// The roles that exist, and those that the server was told of.
pub(super) fn own_roles(installation: &Installation, call: &Call) -> Vec<Role> {
    let mut all = roles(&call.snapshot.state, call.caller.account, call.caller.region.partition());
    for name in installation.options.roles.of(call.caller.account) {
        let role = declared(call, name);
        if !all.iter().any(|known| known.name.eq_ignore_ascii_case(&role.name)) {
            all.push(role);
        }
    }
    all
}

/// A role that is only declared, by its name with its path before it: whoever is in its account may assume it.
fn declared(call: &Call, name: &str) -> Role {
    let (path, name) = name.rsplit_once('/').map_or(("/".to_owned(), name), |(path, name)| (format!("/{path}/"), name));
    let trusts = Trusted::Account(call.caller.account);
    Role { path: path.into(), name: name.into(), trusts, created_at: UNKNOWN }
}

fn shown(installation: &Installation, call: &Call, role: &Role) -> wire::Role {
    let (account, partition) = (call.caller.account, call.caller.region.partition());
    let path_and_name = format!("{}{}", role.path, role.name);
    let principal = match role.trusts {
        Trusted::Account(account) => json!({"AWS": format!("arn:{partition}:iam::{account}:root")}),
        Trusted::Service(service) => json!({"Service": service}),
    };
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}],
    });
    wire::Role {
        path: role.path.to_string(),
        role_name: role.name.to_string(),
        role_id: role_id(installation, account, path_and_name.trim_start_matches('/')),
        arn: format!("arn:{partition}:iam::{account}:role{path_and_name}"),
        create_date: role.created_at.millis(),
        assume_role_policy_document: Some(utf8_percent_encode(&policy.to_string(), ESCAPED).to_string()),
        max_session_duration: Some(SESSION_SECONDS),
        ..wire::Role::default()
    }
}
