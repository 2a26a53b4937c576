//! What a change of policies takes and what it gives: service control policies from an account's principals, resource control policies
//! from everybody who acts on what the account owns; for every action that is known, on whatever.

use crate::catalogue::{Catalogue, Service};
use crate::decide::Outcome;
use crate::level::Level;
use crate::limited::{Limited, Limits, Open, RightsOf};
use crate::statement::Effect;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

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

    fn limit(&mut self, keys: &[SmolStr], name: SmolStr) {
        match self.limited.get_mut(keys) {
            Some(names) => names.push(name),
            None => {
                self.limited.insert(keys.to_vec(), vec![name]);
            }
        }
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
    Comparisons::new(of).compare(before, after, organization, wanted).map(Arc::unwrap_or_clone)
}

/// Many comparisons: what levels make of a change that says nothing about it themselves is found out once.
#[derive(Debug)]
pub struct Comparisons {
    of: RightsOf,
    bases: HashMap<BaseKey, Arc<Base>>,
}

/// Levels by where they are: those that only one side has, and broad ones that both have; and the organization.
type BaseKey = ([Vec<*const Level>; 3], Option<SmolStr>);

/// What a change comes to where nothing else limits anything but some levels that may be about every service.
#[derive(Debug)]
struct Base {
    parts: Vec<Option<Simple>>,
    whole: Arc<RightsChange>,
    /// Their places are the key as long as they live.
    _levels: [Vec<Arc<Level>>; 3],
}

/// What a change comes to in one service's actions.
#[derive(Debug)]
struct Simple {
    /// What comes of each action before and after.
    outcomes: Vec<(Outcome, Outcome)>,
    part: Part,
}

/// What differs in one service's actions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Part {
    change: RightsChange,
    is_anything_left: bool,
    was_anything: bool,
}

impl Comparisons {
    /// Those of such rights.
    pub fn new(of: RightsOf) -> Self {
        Self { of, bases: HashMap::new() }
    }

    /// Compares as [`compare`] does. Equal answers may be one and the same.
    pub fn compare(
        &mut self,
        before: &Limits,
        after: &Limits,
        organization: Option<&SmolStr>,
        wanted: &dyn Fn() -> bool,
    ) -> Option<Arc<RightsChange>> {
        let of = |limits: &Limits| limits.clone().unwrap_or_default();
        let (was, is) = (of(before), of(after));
        let has = |levels: &[Arc<Level>], level: &Arc<Level>| levels.iter().any(|one| Arc::ptr_eq(level, one));
        let gone = was.iter().filter(|level| !has(&is, level)).cloned().collect();
        let new = is.iter().filter(|level| !has(&was, level)).cloned().collect();
        let shared = was.iter().filter(|level| has(&is, level)).cloned();
        let (narrow, broad): (Vec<_>, Vec<_>) = shared.partition(|level| level.services().is_some());
        let base = self.base([gone, new, broad], organization, wanted)?;
        let loud: BTreeSet<&str> = narrow.iter().filter_map(|level| level.services()).flatten().collect();
        let [before, after] = [before, after].map(|limits| Limited::new(self.of, limits, organization));
        let common = Limited::new(self.of, &Some(narrow.clone()), organization);
        let mut others: BTreeMap<usize, Part> = BTreeMap::new();
        for ((at, service), simple) in Catalogue::aws().services().iter().enumerate().zip(&base.parts) {
            let Some(simple) = simple.as_ref().filter(|_| loud.contains(service.prefix)) else { continue };
            wanted().then_some(())?;
            let outcomes = common.together_with(service, &simple.outcomes);
            let part = part(service, &outcomes, &before, &after);
            if part != simple.part {
                others.insert(at, part);
            }
        }
        if others.is_empty() {
            return Some(base.whole.clone());
        }
        let parts = base.parts.iter().enumerate().map(|(at, simple)| others.get(&at).or(part_of(simple)));
        Some(Arc::new(whole(parts)))
    }

    fn base(
        &mut self,
        levels: [Vec<Arc<Level>>; 3],
        organization: Option<&SmolStr>,
        wanted: &dyn Fn() -> bool,
    ) -> Option<Arc<Base>> {
        let places = |levels: &Vec<Arc<Level>>| levels.iter().map(Arc::as_ptr).collect::<Vec<_>>();
        let key = (levels.each_ref().map(places), organization.cloned());
        if let Some(base) = self.bases.get(&key) {
            return Some(base.clone());
        }
        let [gone, new, broad] = &levels;
        let side = |own: &[Arc<Level>]| Limited::new(self.of, &Some([own, broad].concat()), organization);
        let (before, after) = (side(gone), side(new));
        let parts = if broad.is_empty() {
            over(concerned(&before, &after).as_ref(), &before, &after, wanted)?
        } else {
            // What both sides have is asked once for both.
            let alone = self.base([gone.clone(), new.clone(), Vec::new()], organization, wanted)?;
            let common = Limited::new(self.of, &Some(broad.clone()), organization);
            let mut parts = Vec::new();
            for (service, simple) in Catalogue::aws().services().iter().zip(&alone.parts) {
                wanted().then_some(())?;
                parts.push(simple.as_ref().map(|simple| {
                    let outcomes = common.together_with(service, &simple.outcomes);
                    let part = part(service, &outcomes, &before, &after);
                    Simple { outcomes, part }
                }));
            }
            parts
        };
        let whole = Arc::new(whole(parts.iter().map(part_of)));
        let base = Arc::new(Base { parts, whole, _levels: levels });
        self.bases.insert(key, base.clone());
        Some(base)
    }
}

fn part_of(simple: &Option<Simple>) -> Option<&Part> {
    simple.as_ref().map(|simple| &simple.part)
}

/// Compares what is left of these services' actions, or of all; nothing of the others, service by service.
fn over(
    services: Option<&BTreeSet<&str>>,
    before: &Limited,
    after: &Limited,
    wanted: &dyn Fn() -> bool,
) -> Option<Vec<Option<Simple>>> {
    let mut parts = Vec::new();
    for service in Catalogue::aws().services() {
        let is_concerned = services.is_none_or(|services| services.contains(service.prefix));
        wanted().then_some(())?;
        parts.push(is_concerned.then(|| {
            let actions = service.actions().map(|action| action.action());
            let outcomes: Vec<_> = actions.map(|action| (before.outcome(action), after.outcome(action))).collect();
            let part = part(service, &outcomes, before, after);
            Simple { outcomes, part }
        }));
    }
    Some(parts)
}

/// Compares what is left of a service's actions.
fn part(service: &Service, outcomes: &[(Outcome, Outcome)], before: &Limited, after: &Limited) -> Part {
    let mut part = Part::default();
    let mut open = Open::default();
    let found = &mut part.change;
    for (action, (was, is)) in service.actions().zip(outcomes.iter().copied()) {
        let action = action.action();
        part.is_anything_left |= is != Outcome::Denied;
        part.was_anything |= was != Outcome::Denied;
        let name = || action.name().clone();
        match (was, is) {
            (Outcome::Allowed | Outcome::Undecided, Outcome::Denied) => found.denied.push(name()),
            (Outcome::Denied, Outcome::Allowed) => found.allowed.push(name()),
            (Outcome::Undecided, Outcome::Allowed) => found.freed.push(name()),
            (Outcome::Allowed, Outcome::Undecided) => {
                open.look(None, after, action);
                found.limit(open.keys(after, action), name());
            }
            (Outcome::Denied, Outcome::Undecided) => found.allowed.push(name()),
            (Outcome::Undecided, Outcome::Undecided) => {
                open.look(Some(before), after, action);
                if !open.is_alike() {
                    found.limit(open.keys(after, action), name());
                }
            }
            (Outcome::Allowed, Outcome::Allowed) | (Outcome::Denied, Outcome::Denied) => {}
        }
    }
    part
}

/// The services' parts together, in the catalogue's order. Where nothing can differ something was and is left.
fn whole<'p>(parts: impl Iterator<Item = Option<&'p Part>>) -> RightsChange {
    let mut found = RightsChange::default();
    let (mut is_anything_left, mut was_anything) = (false, false);
    for part in parts {
        let Some(Part { change, is_anything_left: is, was_anything: was }) = part else {
            (is_anything_left, was_anything) = (true, true);
            continue;
        };
        (is_anything_left, was_anything) = (is_anything_left || *is, was_anything || *was);
        found.denied.extend_from_slice(&change.denied);
        found.allowed.extend_from_slice(&change.allowed);
        found.freed.extend_from_slice(&change.freed);
        for (keys, actions) in &change.limited {
            found.limited.entry(keys.clone()).or_default().extend_from_slice(actions);
        }
    }
    found.loses_everything = was_anything && !is_anything_left;
    found
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

#[cfg(test)]
mod tests {
    use super::{Comparisons, RightsChange, compare, over, part_of, whole};
    use crate::level::{Attached, Level};
    use crate::limited::{Limited, Limits, RightsOf};
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
                Some(vec![levels[3].clone(), levels[1].clone()]),
                Some(vec![levels[3].clone(), levels[2].clone()]),
                Some(vec![levels[2].clone(), levels[3].clone(), levels[5].clone()]),
            ])
            .collect();
        for of in [RightsOf::Principals, RightsOf::OnResources] {
            let mut differ = 0;
            let mut together = Comparisons::new(of);
            for was in &sets {
                for is in &sets {
                    let limited = |limits| Limited::new(of, limits, None);
                    let (before, after) = (limited(was), limited(is));
                    let everything = over(None, &before, &after, &|| true).unwrap();
                    let everything = whole(everything.iter().map(part_of));
                    assert_eq!(compare(of, was, is, None, &|| true).as_ref(), Some(&everything), "{was:?} {is:?}");
                    let shared = together.compare(was, is, None, &|| true);
                    assert_eq!(shared.as_deref(), Some(&everything), "{was:?} {is:?}");
                    differ += usize::from(!everything.is_empty());
                }
            }
            assert!(differ > 40, "{of:?} {differ}");
        }
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
