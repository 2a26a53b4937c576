//! The condition keys of a call, each found when a policy asks for it. Facts: IAM User Guide, "AWS global condition context keys".

use super::standing::Standing;
use authorization::{Derived, Key, Keys, Known, Principal, Side, derived};
use governance::{self, Proof};
use identifiers::{Region, Timestamp};
use protocol::timestamps::iso8601;
use smol_str::{SmolStr, ToSmolStr};
use std::cell::OnceCell;
use std::fmt;

/// Services whose only endpoint in a partition stands in one Region, by the prefix of their actions.
const GLOBAL: [&str; 4] = ["account", "iam", "organizations", "support"];

/// The keys that are found for a call, in lower case, beside those of the principal's tags.
const FOUND: [&str; 24] = [
    "aws:requestedregion",
    "aws:principalarn",
    "aws:currenttime",
    "aws:epochtime",
    "aws:sourceip",
    "aws:securetransport",
    "aws:viaawsservice",
    "aws:useragent",
    "aws:referer",
    "aws:multifactorauthpresent",
    "aws:sourceidentity",
    "aws:tokenissuetime",
    "aws:principalaccount",
    "aws:principaltype",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:username",
    "aws:userid",
    "aws:assumedroot",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:resourceorgpaths",
];
const OF_TAGS: &str = "aws:principaltag/";

/// All keys of a call that asks for a permission; those that are in none of it are absent.
pub(super) struct CallKeys<'c> {
    pub(super) standing: &'c Standing<'c>,
    /// The prefix of the service's actions.
    pub(super) service: &'c str,
    /// What the service adds, each key once.
    pub(super) added: &'c [(Key, Vec<SmolStr>)],
    pub(super) principal: &'c Principal,
    pub(super) caller: Option<&'c Side>,
    pub(super) owner: Option<&'c Side>,
    pub(super) found: Cells,
}

/// What was found so far, in the order of [`FOUND`].
#[derive(Default)]
pub(super) struct Cells([OnceCell<Option<SmolStr>>; FOUND.len()]);

impl fmt::Debug for CallKeys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallKeys").field("service", &self.service).field("added", &self.added).finish_non_exhaustive()
    }
}

impl Keys for CallKeys<'_> {
    fn known(&self, key: &Key) -> Known<'_> {
        // What every call is taken to bring along takes the place of what is seen.
        let said = [&self.standing.enforcement.keys, self.added].into_iter();
        let mut said = said.flat_map(|said: &[_]| said.iter().rev().find(|(name, _)| name == key));
        if let Some((_, values)) = said.next() {
            return if values.is_empty() { Known::Absent } else { Known::Values(values) };
        }
        if key.compared().starts_with(OF_TAGS) {
            let is_its = |name: &SmolStr| Key::new(format!("{OF_TAGS}{name}")) == *key;
            let found = self.principal.tags.iter().find(|(name, _)| is_its(name));
            return found.map_or(Known::Absent, |(_, value)| Known::Values(std::slice::from_ref(value)));
        }
        let at = FOUND.iter().position(|name| *name == key.compared());
        let cell = at.and_then(|at| self.found.0.get(at));
        match cell.and_then(|cell| cell.get_or_init(|| self.find(key)).as_ref()) {
            Some(value) => Known::Values(std::slice::from_ref(value)),
            None => Known::Absent,
        }
    }
}

impl CallKeys<'_> {
    fn find(&self, key: &Key) -> Option<SmolStr> {
        let standing = self.standing;
        let (caller, origin) = (standing.caller, standing.origin);
        match key.compared() {
            "aws:currenttime" => Some(iso8601(standing.now.get().millis()).into()),
            "aws:epochtime" => Some(standing.now.get().millis().div_euclid(1_000).to_smolstr()),
            // A global service has one endpoint in a partition, whatever Region a request is signed for.
            "aws:requestedregion" if GLOBAL.contains(&self.service) => {
                Some(Region::global_in(caller.region.partition()).to_smolstr())
            }
            "aws:requestedregion" => Some(SmolStr::new(caller.region.as_str())),
            "aws:sourceip" => origin.source_ip.map(|address| address.to_smolstr()),
            // Here stands what AWS's endpoints, which take nothing else, would say.
            "aws:securetransport" => Some(SmolStr::new_static("true")),
            "aws:viaawsservice" => Some(SmolStr::new_static("false")),
            "aws:useragent" => origin.user_agent.as_deref().map(SmolStr::new),
            "aws:referer" => origin.referer.as_deref().map(SmolStr::new),
            // Only temporary credentials have it, and none that were issued here saw a second factor.
            "aws:multifactorauthpresent" => {
                let is_session = matches!(caller.principal, governance::Principal::AssumedRole { .. });
                is_session.then(|| SmolStr::new_static("false"))
            }
            "aws:sourceidentity" => caller.source_identity().cloned(),
            "aws:tokenissuetime" => issued_at(standing).map(|at| iso8601(at.millis()).into()),
            _ => match derived(key, self.principal, self.caller, self.owner) {
                Some(Derived::Value(value)) => Some(value),
                // Of a call it is known who makes it.
                Some(Derived::Absent | Derived::Unknown) | None => None,
            },
        }
    }
}

/// When the caller's temporary credentials were issued.
fn issued_at(standing: &Standing<'_>) -> Option<Timestamp> {
    match standing.caller.proof {
        Proof::Issued { at } => Some(at),
        Proof::Asserted | Proof::Internal => None,
    }
}

#[cfg(test)]
mod tests {
    use super::FOUND;
    use authorization::{Context, Principal, PrincipalKind, Side, derive};
    use std::collections::BTreeSet;

    /// What follows from who asks and on what has to be among the keys that are found: what isn't would be absent.
    #[test]
    fn whatever_is_derived_is_found() {
        let side = Side { account: "111111111111".into(), organization: Some("o-1".into()), ..Side::default() };
        let mut derived = BTreeSet::new();
        for kind in [PrincipalKind::User, PrincipalKind::Service, PrincipalKind::AssumedRoot, PrincipalKind::Role] {
            let (arn, account) = (Some("arn:aws:iam::111111111111:user/x".into()), Some("111111111111".into()));
            let principal = Principal { kind, arn, account, role: None, tags: Vec::new() };
            let mut context = Context::new();
            derive(&mut context, &principal, Some(&side), Some(&side));
            derived.extend(context.given().map(|(key, _)| key.compared().to_owned()));
        }
        assert!(derived.len() > 10 && derived.iter().all(|key| FOUND.contains(&key.as_str())), "{derived:?}");
    }
}
