//! What each operation of IAM needs to be permitted. Facts: Service Authorization Reference, "AWS Identity and Access Management (IAM)".

use crate::permission::{Asking, Permission};
use governance::roles::roles;

/// What the operation needs.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    let (account, partition) = (asking.caller.account, asking.caller.region.partition());
    let arn = |resource: String| format!("arn:{partition}:iam::{account}:{resource}");
    match asking.operation.name {
        "GetRole" => asking.on_each(asking.texts("RoleName").map(|name| {
            let known = roles(asking.state, account, partition).into_iter().find(|role| role.name == name);
            arn(known.map_or_else(|| format!("role/{name}"), |role| format!("role{}{}", role.path, role.name)))
        })),
        // Without a name it is about whoever calls.
        "GetUser" if asking.texts("UserName").next().is_none() => asking.on_each([asking.caller.arn()]),
        "GetUser" => asking.on_each(asking.texts("UserName").map(|name| arn(format!("user/{name}")))),
        _ => asking.on_nothing(),
    }
}
