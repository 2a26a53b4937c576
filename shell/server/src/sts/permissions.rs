//! What each operation of AWS STS needs to be permitted. Facts: Service Authorization Reference, "AWS Security Token Service".

use crate::permission::{Asking, Permission, tags};
use smol_str::SmolStr;

/// What the operation needs.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    if asking.operation.name == "GetCallerIdentity" {
        // Nothing: a policy that denies it changes nothing.
        return Vec::new();
    }
    let role: SmolStr = asking.texts("RoleArn").next().unwrap_or_default().into();
    let texts = |member| asking.texts(member).map(SmolStr::new);
    let with_keys = |permission: Permission| {
        permission
            .with("sts:RoleSessionName", texts("RoleSessionName"))
            .with("sts:ExternalId", texts("ExternalId"))
            .with("sts:SourceIdentity", texts("SourceIdentity"))
            .with("sts:TransitiveTagKeys", texts("TransitiveTagKeys"))
    };
    let mut all: Vec<Permission> = asking.on(role.clone()).into_iter().collect();
    let has = |member| asking.input.get(member).is_some();
    let has_tags = tags(asking.input).next().is_some();
    all.extend(has_tags.then(|| asking.action("TagSession", role.clone())).flatten());
    all.extend(has("SourceIdentity").then(|| asking.action("SetSourceIdentity", role)).flatten());
    all.into_iter().map(with_keys).collect()
}
