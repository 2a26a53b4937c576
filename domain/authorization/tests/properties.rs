//! Laws of decisions, on policies and requests that are made up: what a Deny can do, that order says nothing, and that what is known
//! for sure stays so whatever else comes to be known.

#![cfg(test)]

use authorization::{
    Action, Attached, Catalogue, CatalogueAction, Context, Decision, Dialect, Guardrails, Key, Level, Outcome,
    Principal, PrincipalKind, Reason, ReasonKind, Request, Resource, Side, Survey, Truth, decide, derive, outcome,
    read, waterfall,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use smol_str::SmolStr;
use std::sync::{Arc, LazyLock};

const KEYS: [&str; 3] = ["aws:RequestedRegion", "aws:PrincipalTag/team", "aws:TagKeys"];
const ACTIONS: [&str; 4] = ["s3:GetObject", "S3:putobject", "ec2:RunInstances", "iam:GetRole"];
const VALUES: [&str; 4] = ["a", "ab", "5", "2025-01-01T00:00:00Z"];
const OPERATORS: [&str; 14] = [
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringNotLikeIfExists",
    "StringEqualsIgnoreCase",
    "NumericLessThan",
    "NumericNotEquals",
    "DateGreaterThanIfExists",
    "ForAllValues:StringEquals",
    "ForAllValues:StringNotEquals",
    "ForAnyValue:StringLike",
    "ForAnyValue:StringNotEquals",
    "Null",
    "BoolIfExists",
];

fn wanted() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&VALUES[..]).prop_map(str::to_owned),
        prop::sample::select(
            &["*", "a?", "true", "false", "${aws:PrincipalTag/team}", "${aws:PrincipalTag/team, 'a'}x", "4"][..]
        )
        .prop_map(str::to_owned),
    ]
}

fn condition() -> impl Strategy<Value = Value> {
    let one =
        (prop::sample::select(&OPERATORS[..]), prop::sample::select(&KEYS[..]), prop::collection::vec(wanted(), 1..3));
    prop::collection::vec(one, 0..3).prop_map(|conditions| {
        let mut all = json!({});
        for (operator, key, values) in conditions {
            all[operator][key] = json!(values);
        }
        all
    })
}

fn statement() -> impl Strategy<Value = Value> {
    let actions = prop::sample::select(&["*", "s3:*", "s3:Get*", "ec2:*", "s?:*Object", "iam:GetRole"][..]);
    let resources = prop::sample::select(
        &[
            "*",
            "arn:aws:s3:::a*",
            "arn:aws:s3:::${aws:PrincipalTag/team}/*",
            "arn:aws:iam::*:role/x",
            "arn:aws:ec2:*:*:subnet/*",
            "arn:aws:ec2:*:${aws:PrincipalTag/team}",
        ][..],
    );
    (any::<bool>(), any::<bool>(), actions, any::<bool>(), resources, condition()).prop_map(
        |(denies, but_these, action, elsewhere, resource, condition)| {
            json!({
                "Effect": if denies { "Deny" } else { "Allow" },
                if but_these { "NotAction" } else { "Action" }: action,
                if elsewhere { "NotResource" } else { "Resource" }: resource,
                "Condition": condition,
            })
        },
    )
}

/// The statements at each level, from the root.
fn levels() -> impl Strategy<Value = Vec<Vec<Value>>> {
    prop::collection::vec(prop::collection::vec(statement(), 1..4), 1..4)
}

fn known() -> impl Strategy<Value = Option<Vec<&'static str>>> {
    prop::option::of(prop::collection::vec(prop::sample::select(&VALUES[..]), 0..3))
}

#[derive(Debug, Clone)]
struct Asked {
    action: &'static str,
    resource: Option<&'static str>,
    /// For each key whether it is told, and what it is.
    keys: Vec<(bool, Option<Vec<&'static str>>)>,
}

fn asked() -> impl Strategy<Value = Asked> {
    let action = prop::sample::select(&ACTIONS[..]);
    let resource = prop::option::of(prop::sample::select(&["arn:aws:s3:::a/x", "arn:aws:s3:::b", "*"][..]));
    let keys = prop::collection::vec((any::<bool>(), known()), KEYS.len());
    (action, resource, keys).prop_map(|(action, resource, keys)| Asked { action, resource, keys })
}

/// What the action can be on.
fn resource_of(action: &str) -> &'static str {
    match action {
        "iam:GetRole" => "arn:aws:iam::111111111111:role/x",
        "ec2:RunInstances" => "arn:aws:ec2:eu-west-1:111111111111:subnet/subnet-1",
        _ => "arn:aws:s3:::a/y",
    }
}

fn side(levels: &[Vec<Value>]) -> Side {
    let level = |at: usize, statements: &Vec<Value>| {
        let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let (policy, problems) = read(Dialect::ServiceControl, &documents::parse_json(&text).unwrap());
        assert_eq!(problems, []);
        Arc::new(Level::new(at.to_string(), vec![Attached { id: "p".into(), policy: Arc::new(policy) }]))
    };
    Side {
        account: "111111111111".into(),
        organization: Some("o".into()),
        scps: Some(levels.iter().enumerate().map(|(at, one)| level(at, one)).collect()),
        ..Side::default()
    }
}

/// What comes of it, with only those keys told that are; or with all.
fn ask(levels: &[Vec<Value>], asked: &Asked, tell_all: bool) -> Outcome {
    let side = side(levels);
    let principal = Principal {
        kind: PrincipalKind::User,
        arn: Some("arn:aws:iam::111111111111:user/x".into()),
        account: Some("111111111111".into()),
        role: None,
        tags: Vec::new(),
    };
    let mut context = Context::new();
    for (name, (is_told, values)) in KEYS.iter().zip(&asked.keys) {
        match values {
            _ if !is_told && !tell_all => context.forget(Key::new(*name)),
            Some(values) => context.give_all(Key::new(*name), values.iter().map(SmolStr::new)),
            None => {}
        }
    }
    derive(&mut context, &principal, Some(&side), Some(&side));
    let (action, resource) = (
        Action::new(asked.action).unwrap(),
        match asked.resource {
            Some(arn) => Resource::Arn(arn.into()),
            None => Resource::Unknown,
        },
    );
    let guardrails = Guardrails { caller: Some(&side), owner: Some(&side), ..Guardrails::default() };
    let request = Request { principal: &principal, action: &action, resource: &resource, context: &context };
    let found = outcome(&guardrails, &request);
    let whole = decide(&guardrails, &request);
    assert_eq!(whole.outcome(), found, "the two ways to decide differ");
    // The waterfall asks every statement of every level by itself, and says so at each.
    let steps = waterfall(&guardrails, &request);
    let by_levels = steps.iter().fold(Truth::Yes, |all, step| all.and(|| step.passes()));
    let wanted = match by_levels {
        Truth::Yes => Outcome::Allowed,
        Truth::Maybe => Outcome::Undecided,
        Truth::No => Outcome::Denied,
    };
    assert_eq!(found, wanted, "what is put together says something else than the levels one by one");
    let of_kind = |reasons: &mut dyn Iterator<Item = Reason>| -> Vec<Reason> {
        reasons.filter(|reason| reason.kind == ReasonKind::ExplicitDeny).collect()
    };
    let told = match whole.clone() {
        Decision::Allowed => Vec::new(),
        Decision::Denied { by, also } => of_kind(&mut std::iter::once(*by).chain(also)),
        Decision::Undecided { perhaps, .. } => of_kind(&mut perhaps.into_iter()),
    };
    let expected: Vec<Reason> = match wanted {
        Outcome::Undecided => steps.into_iter().flat_map(|step| step.perhaps_denied).collect(),
        Outcome::Allowed | Outcome::Denied => steps.into_iter().flat_map(|step| step.denied).collect(),
    };
    assert_eq!(told, expected, "the reasons differ from those of the levels");
    let passes = side.limiting_scps().is_none_or(|path| path.passes_every(&action));
    assert!(!passes || found == Outcome::Allowed, "what is said to pass doesn't");
    // Whoever knows less of the request finds more in its way, and never less.
    let mut told = Context::of_unknown();
    for (name, (_, values)) in KEYS.iter().zip(&asked.keys).filter(|(_, (is_told, _))| *is_told) {
        match values {
            Some(values) => told.give_all(Key::new(*name), values.iter().map(SmolStr::new)),
            None => told.deny(Key::new(*name)),
        }
    }
    for known in [&told, &Context::UNKNOWN] {
        let passes_beside = side.limiting_scps().is_none_or(|path| {
            let rest = path.rest(action.service(), known);
            assert!(!rest.is_nothing() || path.passes_beside(&rest, &action));
            path.passes_beside(&rest, &action)
        });
        assert!(!passes_beside || found == Outcome::Allowed, "what is said to pass beside the rest doesn't");
    }
    // Before and after other actions of the same service and of others.
    let mut survey = Survey::new(&principal, &resource, &context);
    for name in ["s3:GetObjectAcl", asked.action, "ec2:RunInstances", asked.action] {
        let action = Action::new(name).unwrap();
        let asked = decide(&guardrails, &Request { action: &action, ..request });
        assert_eq!(survey.decide(&guardrails, &action, Clone::clone), asked, "a survey says something else");
    }
    found
}

/// The levels of a tree in which the same statements are found again and again, each time in a policy of its own or of all.
fn repeated() -> impl Strategy<Value = Vec<Vec<Value>>> {
    let places = prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 1..5), 2..6);
    (prop::collection::vec(statement(), 1..4), places).prop_map(|(some, places)| {
        let said = |at: &prop::sample::Index| some[at.index(some.len())].clone();
        places.iter().map(|level| level.iter().map(said).collect()).collect()
    })
}

/// ARNs that actions are on, from forms that the catalogue has.
fn arn(form: &str, values: &[&str]) -> String {
    let mut values = values.iter().cycle();
    let mut arn = String::new();
    let mut rest = form;
    while let Some(first) = rest.chars().next() {
        let (before, after) = match first {
            '$' | '{' => rest.split_once('}').unwrap(),
            '*' => rest.split_at(1),
            _ => {
                arn.push(first);
                rest = rest.strip_prefix(first).unwrap();
                continue;
            }
        };
        rest = after;
        arn.push_str(match before {
            "${Partition" => "aws",
            "${Region" => "eu-west-1",
            "${Account" | "${AccountId" => "111111111111",
            _ => values.next().unwrap(),
        });
    }
    arn
}

/// Actions of the catalogue, each with something that it can be on.
fn on_something() -> impl Strategy<Value = (&'static str, String)> {
    static ACTIONS: LazyLock<Vec<CatalogueAction<'static>>> = LazyLock::new(|| Catalogue::aws().actions().collect());
    let values = prop::collection::vec(prop::sample::select(&["a", "", "b/a", "role/x", "*", "ä"][..]), 3);
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), values).prop_map(|(action, on, values)| {
        let action = ACTIONS[action.index(ACTIONS.len())];
        // The last of them is no resource.
        let forms: Vec<&str> = action.resources().map(|on| on.resource_type.arn).chain(["*"]).collect();
        let form = forms[on.index(forms.len())];
        (action.action().as_str(), if form == "*" { form.to_owned() } else { arn(form, &values) })
    })
}

/// Where in a text wildcards stand for some of it.
fn holes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..30, "[*?]"), 0..4)
}

fn with_holes(arn: &str, holes: Vec<(prop::sample::Index, usize, String)>) -> String {
    let mut characters: Vec<char> = arn.chars().collect();
    for (at, length, wildcard) in holes {
        let at = at.index(characters.len());
        let end = characters.len().min(at + length);
        characters.splice(at..end, wildcard.chars());
    }
    characters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_unknown_resource_is_whatever_the_action_can_be_on((action, arn) in on_something(), (_, other) in on_something(), near in holes(), far in holes(), elsewhere: bool) {
        let both = [with_holes(&arn, near), with_holes(&other, far)];
        for patterns in [&both[..1], &both[1..], &both] {
            let before = matched(action, None, patterns, elsewhere);
            let after = matched(action, Some(&arn), patterns, elsewhere);
            prop_assert!(before == Outcome::Undecided || before == after, "{:?} became {:?}: {:?}", before, after, patterns);
        }
    }
}

#[test]
fn what_an_action_cannot_be_on_decides() {
    let roles = ["arn:aws:iam::*:role/x".to_owned()];
    for (action, on_roles, elsewhere) in [
        ("iam:GetRole", Outcome::Undecided, Outcome::Undecided),
        ("iam:CreateUser", Outcome::Denied, Outcome::Allowed),
        ("s3:GetObject", Outcome::Denied, Outcome::Allowed),
        ("sts:GetCallerIdentity", Outcome::Denied, Outcome::Allowed),
        ("nobody:KnowsThis", Outcome::Undecided, Outcome::Undecided),
    ] {
        assert_eq!(matched(action, None, &roles, false), on_roles, "{action}");
        assert_eq!(matched(action, None, &roles, true), elsewhere, "{action}");
    }
}

/// What comes of an action where nothing is allowed but what is on these resources, or elsewhere.
fn matched(action: &str, resource: Option<&str>, patterns: &[String], elsewhere: bool) -> Outcome {
    let resources = if elsewhere { "NotResource" } else { "Resource" };
    let statement = json!({"Effect": "Allow", "Action": "*", resources: patterns});
    let text = json!({"Version": "2012-10-17", "Statement": [statement]}).to_string();
    // A pattern that begins with a wildcard is a problem, and is read.
    let (policy, _) = read(Dialect::ServiceControl, &documents::parse_json(&text).unwrap());
    assert_eq!(policy.statements.len(), 1);
    let level = Level::new("r", vec![Attached { id: "p".into(), policy: Arc::new(policy) }]);
    let side = Side {
        account: "111111111111".into(),
        organization: Some("o".into()),
        scps: Some([Arc::new(level)].into_iter().collect()),
        ..Side::default()
    };
    let principal = Principal {
        kind: PrincipalKind::Root,
        arn: Some("arn:aws:iam::111111111111:root".into()),
        account: Some("111111111111".into()),
        role: None,
        tags: Vec::new(),
    };
    let resource = resource.map_or(Resource::Unknown, |arn| Resource::Arn(arn.into()));
    let (action, context) = (Action::new(action).unwrap(), Context::new());
    let request = Request { principal: &principal, action: &action, resource: &resource, context: &context };
    outcome(&Guardrails { caller: Some(&side), ..Guardrails::default() }, &request)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_decided_stays_so_whatever_comes_to_be_known(levels in levels(), asked in asked()) {
        let (before, after) = (ask(&levels, &asked, false), ask(&levels, &asked, true));
        prop_assert!(before == Outcome::Undecided || before == after, "{:?} became {:?}", before, after);
        let all_told = asked.resource.is_some();
        prop_assert!(!all_told || after != Outcome::Undecided, "everything is known");
        let somewhere = Asked { resource: Some(resource_of(asked.action)), ..asked };
        let there = ask(&levels, &somewhere, false);
        prop_assert!(all_told || before == Outcome::Undecided || before == there, "{:?} became {:?}", before, there);
    }

    #[test]
    fn a_deny_more_never_allows(levels in levels(), mut more in statement(), at in any::<prop::sample::Index>(), asked in asked()) {
        more["Effect"] = json!("Deny");
        let mut denying = levels.clone();
        denying[at.index(levels.len())].push(more);
        let rank = |outcome| match outcome {
            Outcome::Denied => 0,
            Outcome::Undecided => 1,
            Outcome::Allowed => 2,
        };
        prop_assert!(rank(ask(&denying, &asked, false)) <= rank(ask(&levels, &asked, false)));
    }

    #[test]
    fn an_allow_more_at_a_level_never_denies(levels in levels(), mut more in statement(), at in any::<prop::sample::Index>(), asked in asked()) {
        more["Effect"] = json!("Allow");
        let mut allowing = levels.clone();
        allowing[at.index(levels.len())].push(more);
        let (before, after) = (ask(&levels, &asked, true), ask(&allowing, &asked, true));
        prop_assert!(after == before || before != Outcome::Allowed);
    }

    #[test]
    fn what_is_said_again_says_nothing(levels in repeated(), asked in asked()) {
        let mut once: Vec<Value> = Vec::new();
        for statement in levels.iter().flatten().filter(|statement| statement["Effect"] == "Deny") {
            if !once.contains(statement) {
                once.push(statement.clone());
            }
        }
        let mut without: Vec<Vec<Value>> = levels.clone();
        for statement in without.iter_mut().flatten().filter(|statement| statement["Effect"] == "Deny") {
            *statement = json!({"Effect": "Deny", "Action": "nobody:Asks", "Resource": "*"});
        }
        without.push(once.into_iter().chain([json!({"Effect": "Allow", "Action": "*", "Resource": "*"})]).collect());
        prop_assert_eq!(ask(&without, &asked, false), ask(&levels, &asked, false));
    }

    #[test]
    fn the_order_of_statements_says_nothing(levels in levels(), asked in asked()) {
        let mut turned = levels.clone();
        turned.iter_mut().for_each(|statements| statements.reverse());
        prop_assert_eq!(ask(&turned, &asked, false), ask(&levels, &asked, false));
    }

    #[test]
    fn the_order_of_levels_says_nothing(levels in levels(), asked in asked()) {
        let turned: Vec<_> = levels.iter().rev().cloned().collect();
        prop_assert_eq!(ask(&turned, &asked, false), ask(&levels, &asked, false));
    }
}
