//! What a change of policies takes and what it gives: service control policies from an account's principals, resource control policies
//! from everybody who acts on what the account owns; for every action that is known, on whatever.

use crate::action::Action;
use crate::catalogue::Catalogue;
use crate::context::Context;
use crate::decide::{Guardrails, Outcome, outcome};
use crate::key::Key;
use crate::level::Level;
use crate::principal::{Principal, PrincipalKind};
use crate::request::{Request, Resource};
use crate::side::Side;
use crate::statement::{Effect, Statement};
use crate::truth::Truth;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The policies of one type that limit an account; nothing where none does.
pub type Limits = Option<Vec<Arc<Level>>>;

/// Whose rights are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RightsOf {
    /// Those of the account's principals, whom service control policies limit.
    Principals,
    /// Those of everybody on the account's resources, which resource control policies limit.
    OnResources,
}

/// How what may be done in an account differs between two sets of limits. Actions are in the catalogue's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RightsChange {
    /// Whether every action that is known is denied now, and some weren't.
    pub loses_everything: bool,
    /// Actions that are denied now, whatever else is so, and weren't.
    pub denied: Vec<SmolStr>,
    /// Actions that are allowed now, or hang on something, and were denied.
    pub allowed: Vec<SmolStr>,
    /// Actions that hang on these keys now, and didn't, or hung on something else.
    pub limited: BTreeMap<Vec<SmolStr>, Vec<SmolStr>>,
    /// Actions that hung on something, and are allowed now.
    pub freed: Vec<SmolStr>,
}

impl RightsChange {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares what two sets of limits leave. All that is known of a request is its action, and the organization that the account is in:
/// that of whoever makes it, or of whoever owns what it is on. Nothing once `wanted` answers no.
pub fn compare(
    of: RightsOf,
    before: &Limits,
    after: &Limits,
    organization: Option<&SmolStr>,
    wanted: &dyn Fn() -> bool,
) -> Option<RightsChange> {
    let (before, after) = (Limited::new(of, before, organization), Limited::new(of, after, organization));
    over(concerned(&before, &after).as_ref(), &before, &after, wanted)
}

/// Compares what is left of these services' actions, or of all.
fn over(
    services: Option<&BTreeSet<&str>>,
    before: &Limited,
    after: &Limited,
    wanted: &dyn Fn() -> bool,
) -> Option<RightsChange> {
    let catalogue = Catalogue::aws();
    let mut found = RightsChange::default();
    let (mut is_anything_left, mut was_anything) = (false, false);
    for action in catalogue.actions() {
        let action = action.action();
        let is_concerned = services.is_none_or(|services| services.contains(action.service()));
        if !is_concerned {
            (is_anything_left, was_anything) = (true, true);
            continue;
        }
        wanted().then_some(())?;
        let (was, is) = (before.outcome(action), after.outcome(action));
        is_anything_left |= is != Outcome::Denied;
        was_anything |= was != Outcome::Denied;
        let name = || SmolStr::new(action.as_str());
        match (was, is) {
            (Outcome::Allowed | Outcome::Undecided, Outcome::Denied) => found.denied.push(name()),
            (Outcome::Denied, Outcome::Allowed) => found.allowed.push(name()),
            (Outcome::Undecided, Outcome::Allowed) => found.freed.push(name()),
            (Outcome::Allowed, Outcome::Undecided) => {
                found.limited.entry(after.keys(action)).or_default().push(name());
            }
            (Outcome::Denied, Outcome::Undecided) => found.allowed.push(name()),
            (Outcome::Undecided, Outcome::Undecided) if !before.hangs_like(after, action) => {
                found.limited.entry(after.keys(action)).or_default().push(name());
            }
            (Outcome::Allowed, Outcome::Allowed)
            | (Outcome::Denied, Outcome::Denied)
            | (Outcome::Undecided, Outcome::Undecided) => {}
        }
    }
    found.loses_everything = was_anything && !is_anything_left;
    Some(found)
}

/// The services whose actions the levels that differ can be about; nothing where that may be any.
fn concerned<'l>(before: &'l Limited, after: &'l Limited) -> Option<BTreeSet<&'l str>> {
    let (was, is) = (before.levels(), after.levels());
    let missing = |from: &'l [Arc<Level>], other: &'l [Arc<Level>]| {
        from.iter().filter(move |level| other.iter().all(|one| !Arc::ptr_eq(level, one)))
    };
    let mut services = BTreeSet::new();
    for level in missing(was, is).chain(missing(is, was)) {
        if before.of == RightsOf::Principals && !level.allows_everything() {
            return None;
        }
        for statement in level.policies.iter().flat_map(|attached| &attached.policy.statements) {
            // What allows everything at a level leaves nothing for others to allow.
            if statement.effect == Effect::Deny {
                services.extend(statement.services()?);
            }
        }
    }
    Some(services)
}

/// An account under some limits, and somebody about whom nothing else is known.
struct Limited {
    of: RightsOf,
    side: Side,
    principal: Principal,
    context: Context,
}

impl Limited {
    fn new(of: RightsOf, limits: &Limits, organization: Option<&SmolStr>) -> Self {
        // A side is limited where it is in an organization.
        let own = Some(organization.cloned().unwrap_or_default());
        let side = match of {
            RightsOf::Principals => Side { organization: own, scps: limits.clone(), ..Side::default() },
            RightsOf::OnResources => Side { organization: own, rcps: limits.clone(), ..Side::default() },
        };
        let principal =
            Principal { kind: PrincipalKind::Somebody, arn: None, account: None, role: None, tags: Vec::new() };
        let mut context = Context::of_unknown();
        let key = match of {
            RightsOf::Principals => {
                context.give(Key::new("aws:PrincipalIsAWSService"), "false");
                "aws:PrincipalOrgID"
            }
            // Anybody may ask: somebody from outside, or a service.
            RightsOf::OnResources => "aws:ResourceOrgID",
        };
        if let Some(organization) = organization {
            context.give(Key::new(key), organization.clone());
        }
        Self { of, side, principal, context }
    }

    /// All levels, whatever they are about.
    fn levels(&self) -> &[Arc<Level>] {
        let levels = match self.of {
            RightsOf::Principals => self.side.limiting_scps(),
            RightsOf::OnResources => self.side.limiting_rcps(),
        };
        levels.unwrap_or_default()
    }

    fn guardrails(&self) -> Guardrails<'_> {
        match self.of {
            RightsOf::Principals => Guardrails { caller: Some(&self.side), ..Guardrails::default() },
            RightsOf::OnResources => Guardrails { owner: Some(&self.side), ..Guardrails::default() },
        }
    }

    fn request<'r>(&'r self, action: &'r Action) -> Request<'r> {
        Request { principal: &self.principal, action, resource: &Resource::Unknown, context: &self.context }
    }

    fn outcome(&self, action: &Action) -> Outcome {
        outcome(&self.guardrails(), &self.request(action))
    }

    /// The statements on which it hangs whether an action passes: those that perhaps deny it, and those that perhaps allow it where
    /// none does for sure.
    fn hanging<'r>(&'r self, action: &'r Action) -> Vec<&'r Statement> {
        let request = self.request(action);
        let mut found = Vec::new();
        let limiting = match self.of {
            RightsOf::Principals => self.levels(),
            // Not every action is limited.
            RightsOf::OnResources => self.guardrails().rcps(&request),
        };
        for level in limiting {
            let perhaps = |effect| {
                let statements = level.statements(effect, action.service()).map(|(_, statement)| statement);
                statements.map(|statement| (statement, statement.applies(&request)))
            };
            found.extend(perhaps(Effect::Deny).filter(|(_, truth)| *truth == Truth::Maybe).map(|(it, _)| it));
            let may_lack = self.of == RightsOf::Principals && !level.allows_everything();
            if may_lack && perhaps(Effect::Allow).all(|(_, truth)| truth != Truth::Yes) {
                found.extend(perhaps(Effect::Allow).filter(|(_, truth)| *truth == Truth::Maybe).map(|(it, _)| it));
            }
        }
        found
    }

    /// The keys on which an action hangs, and `resource` where it hangs on what is acted on.
    fn keys(&self, action: &Action) -> Vec<SmolStr> {
        let request = self.request(action);
        let (mut keys, mut resource) = (BTreeSet::new(), false);
        for statement in self.hanging(action) {
            let (on, of_resource) = statement.hangs_on(&request);
            keys.extend(on);
            resource |= of_resource;
        }
        let keys = keys.iter().map(|key| SmolStr::new(key.as_str()));
        keys.chain(resource.then(|| SmolStr::new_static("resource"))).collect()
    }

    /// Whether an action hangs on the same under the other limits.
    fn hangs_like(&self, other: &Self, action: &Action) -> bool {
        let (was, is) = (self.hanging(action), other.hanging(action));
        let within = |some: &[&Statement], all: &[&Statement]| {
            some.iter().all(|one| all.iter().any(|other| one.is_limited_like(other)))
        };
        within(&was, &is) && within(&is, &was)
    }
}

#[cfg(test)]
mod tests {
    use super::{Limited, Limits, RightsChange, RightsOf, compare, over};
    use crate::level::{Attached, Level};
    use crate::read::{Dialect, read};
    use std::sync::Arc;

    const EVERYTHING: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;

    fn level(statements: &[&str]) -> Arc<Level> {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
        let (policy, problems) = read(Dialect::ServiceControl, &documents::parse_json(&text).unwrap());
        assert_eq!(problems, []);
        Arc::new(Level::new("r", vec![Attached { id: "p".into(), policy: Arc::new(policy) }]))
    }

    fn change(before: &Limits, after: &Limits) -> RightsChange {
        compare(RightsOf::Principals, before, after, Some(&"o-1".into()), &|| true).unwrap()
    }

    #[test]
    fn a_level_that_allows_nothing_takes_everything() {
        let all = level(&[EVERYTHING]);
        let found = change(
            &Some(vec![all.clone()]),
            &Some(vec![all.clone(), level(&[r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#])]),
        );
        assert!(found.loses_everything);
        assert!(found.denied.len() > 20_000, "{}", found.denied.len());
        let back = change(&Some(vec![level(&[r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#])]), &None);
        assert_eq!((back.loses_everything, back.allowed.len(), back.denied.len()), (false, found.denied.len(), 0));
    }

    #[test]
    fn what_was_so_already_is_no_difference() {
        let deny = r#"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}"#;
        let wider = r#"{"Effect":"Deny","Action":["s3:Put*","s3:GetObject"],"Resource":"*"}"#;
        let found = change(&Some(vec![level(&[EVERYTHING, deny])]), &Some(vec![level(&[EVERYTHING, wider])]));
        assert_eq!(found, RightsChange { denied: vec!["s3:GetObject".into()], ..RightsChange::default() });
        let found = change(
            &Some(vec![level(&[EVERYTHING, deny])]),
            &Some(vec![level(&[EVERYTHING]), level(&[deny, EVERYTHING])]),
        );
        assert!(found.is_empty(), "{found:?}");
        assert!(change(&None, &Some(vec![level(&[EVERYTHING])])).is_empty());
    }

    /// Looking only at what the levels that differ can be about finds what looking at everything does.
    #[test]
    fn what_cannot_differ_is_passed_over() {
        let here = r#"{"Effect":"Deny","Action":["sqs:*","s3:Get*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}"#;
        let statements = [
            vec![EVERYTHING],
            vec![EVERYTHING, r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#],
            vec![EVERYTHING, here],
            vec![EVERYTHING, r#"{"Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#],
            vec![r#"{"Effect":"Allow","Action":["s3:*","sqs:*"],"Resource":"*"}"#],
            vec![EVERYTHING, r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::a"}"#],
        ];
        let levels: Vec<_> = statements.iter().map(|one| level(one)).collect();
        let sets: Vec<Limits> = levels
            .iter()
            .map(|one| Some(vec![one.clone()]))
            .chain([
                None,
                Some(vec![levels[1].clone(), levels[2].clone()]),
                Some(vec![levels[2].clone(), levels[4].clone()]),
            ])
            .collect();
        let mut differ = 0;
        for was in &sets {
            for is in &sets {
                let limited = |limits| Limited::new(RightsOf::Principals, limits, None);
                let (before, after) = (limited(was), limited(is));
                let whole = over(None, &before, &after, &|| true);
                assert_eq!(compare(RightsOf::Principals, was, is, None, &|| true), whole, "{was:?} {is:?}");
                differ += usize::from(!whole.unwrap().is_empty());
            }
        }
        assert!(differ > 40, "{differ}");
    }

    #[test]
    fn conditions_are_told_by_their_keys() {
        let here = r#"{"Effect":"Deny","Action":"sqs:SendMessage","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}"#;
        let there = here.replace("eu-west-1", "us-east-1");
        let none = Some(vec![level(&[EVERYTHING])]);
        let limited = change(&none, &Some(vec![level(&[EVERYTHING, here])]));
        assert_eq!(limited.limited.iter().next().unwrap().0.as_slice(), ["aws:RequestedRegion"]);
        assert_eq!(limited.limited.values().next().unwrap().as_slice(), ["sqs:SendMessage"]);
        let freed = change(&Some(vec![level(&[EVERYTHING, here])]), &none);
        assert_eq!(freed.freed.as_slice(), ["sqs:SendMessage"]);
        let other = change(&Some(vec![level(&[EVERYTHING, here])]), &Some(vec![level(&[EVERYTHING, &there])]));
        assert_eq!(other, limited);
        let same = change(&Some(vec![level(&[EVERYTHING, here])]), &Some(vec![level(&[here, EVERYTHING])]));
        assert!(same.is_empty(), "{same:?}");
    }

    #[test]
    fn a_resource_that_matters_is_told() {
        let one = r#"{"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::logs"}"#;
        let found = change(&None, &Some(vec![level(&[EVERYTHING, one])]));
        assert_eq!(found.limited.iter().next().unwrap().0.as_slice(), ["resource"]);
    }

    #[test]
    fn it_ends_when_nobody_wants_it_any_more() {
        let all = [None, Some(vec![level(&[r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#])])];
        assert_eq!(compare(RightsOf::Principals, &all[0], &all[1], None, &|| false), None);
    }

    #[test]
    fn the_organization_of_whoever_asks_is_known() {
        let outside = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}}"#;
        assert!(change(&None, &Some(vec![level(&[EVERYTHING, outside])])).is_empty());
    }

    /// A level of resource control policies, beside the one that allows everything.
    fn resource_level(statement: &str) -> Limits {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        let (policy, problems) = read(Dialect::ResourceControl, &documents::parse_json(&text).unwrap());
        assert_eq!(problems, []);
        Some(vec![Arc::new(Level::new("r", vec![Attached { id: "p".into(), policy: Arc::new(policy) }]))])
    }

    #[test]
    fn what_anybody_may_do_on_resources_is_limited_by_others() {
        let on = |before: &Limits, after: &Limits| {
            compare(RightsOf::OnResources, before, after, Some(&"o-1".into()), &|| true).unwrap()
        };
        let deny = |condition: &str| {
            resource_level(&format!(
                r#"{{"Effect":"Deny","Principal":"*","Action":["s3:GetObject","sts:AssumeRole"],"Resource":"*"{condition}}}"#
            ))
        };
        let found = on(&None, &deny(""));
        assert_eq!(found.denied, ["s3:GetObject", "sts:AssumeRole"]);
        assert!(!found.loses_everything);
        assert_eq!(on(&deny(""), &None).allowed, ["s3:GetObject", "sts:AssumeRole"]);
        // Outsiders may ask, too; who owns it is known.
        let outside = deny(r#","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}"#);
        assert_eq!(on(&None, &outside).limited.keys().next().unwrap().as_slice(), ["aws:PrincipalOrgID"]);
        let elsewhere = deny(r#","Condition":{"StringNotEquals":{"aws:ResourceOrgID":"o-1"}}"#);
        assert!(on(&None, &elsewhere).is_empty());
    }
}
