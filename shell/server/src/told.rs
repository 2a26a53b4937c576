//! What every report tells, and every question names, in the same way.

use governance::organizations::{ManagedPolicy, State};
use identifiers::{PolicyId, TargetId, Timestamp};
use protocol::timestamps::{self, iso8601};
use reports::Time;

/// Reads a moment since 1970, such as `2025-06-01T12:00:00Z`.
pub fn moment(text: &str) -> Option<Timestamp> {
    timestamps::parse(text).filter(|millis| *millis >= 0).map(Timestamp::from_millis)
}

/// What people call a node; nothing for one that isn't there.
pub fn node_name(state: &State, node: &TargetId) -> Option<String> {
    match node {
        TargetId::Root(_) => Some("Root".to_owned()),
        TargetId::OrganizationalUnit(unit) => state.units.get(unit).map(|unit| unit.name.to_string()),
        TargetId::Account(account) => state.accounts.get(account).map(|account| account.name.to_string()),
    }
}

/// What people call a policy; nothing for one that isn't there.
pub fn policy_name(state: &State, policy: &PolicyId) -> Option<String> {
    let own = state.policies.get(policy).map(|policy| policy.name.to_string());
    own.or_else(|| ManagedPolicy::with_id(policy).map(|policy| policy.name.to_owned()))
}

/// A time.
pub fn time(at: Timestamp) -> Time {
    Time(iso8601(at.millis()))
}
