//! What the rules on security groups share: which ports a group opens to the world.

use documents::Document;

use crate::items::{ConfigurationItem, member};
use crate::rules::judgement::Judgement;

const PERMISSIONS: [&str; 2] = ["configuration", "ipPermissions"];

/// Compliant unless the group opens one of these TCP ports (first and last of each range) to `0.0.0.0/0` or `::/0`.
pub(super) fn world_closed(item: &ConfigurationItem, ports: &[(i64, i64)], annotation: &str) -> Judgement {
    let permissions = item.configuration(&["ipPermissions"]);
    let Some(permissions) = permissions.list() else { return Judgement::lacks(item, &PERMISSIONS) };
    let mut readable = true;
    for permission in permissions {
        match world_ports(permission, ["tcp", "6"]) {
            Some(None) => {}
            Some(Some((from, to))) => {
                if ports.iter().any(|(first, last)| from <= *last && *first <= to) {
                    return Judgement::bad(annotation);
                }
            }
            None => readable = false,
        }
    }
    if readable { Judgement::Compliant } else { Judgement::lacks(item, &PERMISSIONS) }
}

/// The ports of a protocol that a permission opens to the world, `Some(None)` when it opens none, `None` when that isn't readable.
pub(super) fn world_ports(permission: &Document, protocol: [&str; 2]) -> Option<Option<(i64, i64)>> {
    match (ports_of(permission, protocol), is_world(permission)) {
        (Some(None), _) | (_, Some(false)) => Some(None),
        (Some(ports), Some(true)) => Some(ports),
        (None, _) | (_, None) => None,
    }
}

/// The ports of a protocol that a permission is about, `Some(None)` when it is about another protocol.
fn ports_of(permission: &Document, wanted: [&str; 2]) -> Option<Option<(i64, i64)>> {
    let protocol = member(permission, &["ipProtocol"]);
    match protocol.document()?.text()?.to_ascii_lowercase().as_str() {
        "-1" | "all" => return Some(Some((0, 65_535))),
        one if wanted.contains(&one) => {}
        _ => return Some(None),
    }
    let port = |name| match member(permission, &[name]) {
        missing if missing.is_nothing() => Some(None),
        given => given.document()?.as_i64().map(Some),
    };
    match (port("fromPort")?, port("toPort")?) {
        // Without ports, and with -1, all are meant.
        (None, _) | (_, None) | (Some(-1), _) => Some(Some((0, 65_535))),
        (Some(from), Some(to)) => Some(Some((from, to))),
    }
}

/// Whether a permission is for the world; `None` when that isn't readable.
pub(super) fn is_world(permission: &Document) -> Option<bool> {
    let mut world = false;
    let mut seen = false;
    for (list, key) in [("ipv4Ranges", "cidrIp"), ("ipRanges", "cidrIp"), ("ipv6Ranges", "cidrIpv6")] {
        let ranges = member(permission, &[list]);
        if ranges.is_nothing() {
            continue;
        }
        seen = true;
        for range in ranges.items()? {
            let cidr = member(range, &[key]);
            let cidr = range.as_str().or_else(|| cidr.text())?;
            world |= matches!(cidr.trim(), "0.0.0.0/0" | "::/0");
        }
    }
    // A permission for other groups or prefix lists carries no range; one with nothing at all says nothing.
    let others = ["userIdGroupPairs", "prefixListIds"].iter().any(|key| member(permission, &[key]).items().is_some());
    (seen || others).then_some(world)
}
