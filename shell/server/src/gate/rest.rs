//! What of the policies on a caller's way can deny it anything of a service: what follows from the caller alone is found out once, and kept.

use super::keys::{CallKeys, Cells};
use super::standing::Standing;
use authorization::{Key, Keys, Known, Rest, Side};
use std::fmt;
use std::sync::Arc;

/// The keys that are the same in each call of a principal in a Region, in lower case, beside those of the principal's tags and those that every call
/// is taken to bring along.
const OF_CALLER: [&str; 14] = [
    "aws:requestedregion",
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principaltype",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:username",
    "aws:assumedroot",
    "aws:sourceidentity",
    "aws:securetransport",
    "aws:viaawsservice",
    "aws:multifactorauthpresent",
];
const OF_TAGS: &str = "aws:principaltag/";

/// The keys of which nobody knows anything that differ from call to call.
struct CallerKeys<'k, 'c>(&'k CallKeys<'c>);

impl fmt::Debug for CallerKeys<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CallerKeys").field(self.0).finish()
    }
}

impl Keys for CallerKeys<'_, '_> {
    fn known(&self, key: &Key) -> Known<'_> {
        let name = key.compared();
        // What a call is taken to bring along a permission may say otherwise; then it differs from call to call.
        let is_said = self.0.standing.enforcement.keys.iter().any(|(said, _)| said == key);
        if !is_said && (OF_CALLER.contains(&name) || name.starts_with(OF_TAGS)) {
            return self.0.known(key);
        }
        Known::Unknown
    }
}

/// What service control policies can still deny of a service's actions to the caller; nothing where none limits its account.
pub(super) fn of(standing: &Standing<'_>, side: &Arc<Side>, service: &'static str) -> Option<Arc<Rest>> {
    let path = side.limiting_scps()?;
    let caller = standing.caller;
    let kept = standing.guardrails.rest(side, service, &caller.principal, &caller.region);
    if kept.is_some() {
        return kept;
    }
    let principal = caller.asking();
    let keys = CallKeys {
        standing,
        service,
        added: &[],
        principal: &principal,
        caller: Some(side),
        owner: None,
        found: Cells::default(),
    };
    let rest = Arc::new(path.rest(service, &CallerKeys(&keys)));
    standing.guardrails.keep_rest(side, service, &caller.principal, &caller.region, rest.clone());
    Some(rest)
}
