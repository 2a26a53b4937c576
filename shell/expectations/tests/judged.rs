//! Each kind of expectation, held against what routes might answer.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what helps tests may fail as tests do"
)]

use expectations::{Answers, Expectation, Missing, Outcome, Verdict, World, coverage, judge, prepare, read};
use reports::{Compliance, EffectivePolicy, Organizations, SecurityHub};
use serde_json::{Value, json};

const PAYMENTS: &str = "111111111111";
const LEDGER: &str = "222222222222";
const MANAGEMENT: &str = "999999999999";

fn world() -> World {
    let account = |id: &str, name: &str, state: &str, tags: Value| json!({"id": id, "name": name, "kind": "ACCOUNT", "email": format!("{name}@example.com"), "state": state, "policies": ["p-FullAWSAccess"], "tags": tags});
    let unit = |id: &str, name: &str, policies: Value, children: Value| json!({"id": id, "name": name, "kind": "ORGANIZATIONAL_UNIT", "policies": policies, "children": children});
    let production = unit(
        "ou-1-prod",
        "Production",
        json!(["p-FullAWSAccess", "p-europe"]),
        json!([
            account(PAYMENTS, "payments", "ACTIVE", json!({"Env": "prod"})),
            account(LEDGER, "ledger", "SUSPENDED", json!({"Env": "prod"}))
        ]),
    );
    let workloads = unit("ou-1-work", "Workloads", json!(["p-FullAWSAccess"]), json!([production]));
    let told: Organizations = serde_json::from_value(json!({
        "version": 7, "at": "2026-06-01T12:00:00Z",
        "organizations": [{
            "id": "o-1", "partition": "aws", "management_account": MANAGEMENT,
            "policy_types": ["SERVICE_CONTROL_POLICY"],
            "policies": [
                {"id": "p-europe", "type": "SERVICE_CONTROL_POLICY", "name": "europe-only", "aws_managed": false},
                {"id": "p-FullAWSAccess", "type": "SERVICE_CONTROL_POLICY", "name": "FullAWSAccess", "aws_managed": true},
            ],
            "quotas": [
                {"quota": "accounts", "used": 3, "most": 10},
                {"quota": "units", "used": 2, "most": 2000},
                {"quota": "unit-depth", "most": 5},
                {"quota": "policies", "policy_type": "SERVICE_CONTROL_POLICY", "used": 1, "most": 10000},
                {"quota": "policies-per-target", "policy_type": "SERVICE_CONTROL_POLICY", "most": 5},
                {"quota": "organization-conformance-packs", "used": 2, "at": "eu-west-1", "most": 50},
                {"quota": "conformance-packs", "used": 3, "at": "222222222222 eu-west-1", "most": 50},
                {"quota": "config-rules", "used": 40, "at": "222222222222 eu-west-1", "most": 1000},
                {"quota": "configuration-policies", "used": 19, "most": 20},
            ],
            "root": {"id": "r-1", "name": "Root", "kind": "ROOT", "policies": ["p-FullAWSAccess"],
                "children": [workloads, account(MANAGEMENT, "main", "ACTIVE", json!({}))]},
        }],
    }))
    .unwrap();
    World::new(&told.organizations[0], told.version)
}

fn expected(text: &str) -> Vec<Expectation> {
    read("x.yaml", text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// How one expectation stands, where everything that is asked gets the same answer.
fn outcome(text: &str, answer: impl Fn(&mut Answers, usize)) -> Outcome {
    let (world, expectations) = (world(), expected(text));
    let prepared = prepare(&expectations, &world);
    let mut answers = Answers::default();
    for at in 0..prepared.asks.len() {
        answer(&mut answers, at);
    }
    let mut report = judge(&expectations, &prepared, &answers, &world);
    assert_eq!(report.version, 7);
    assert_eq!(report.outcomes.len(), 1);
    report.outcomes.remove(0)
}

/// Of one that needs no answer.
fn alone(text: &str) -> Outcome {
    outcome(text, |_, _| panic!("nothing has to be asked"))
}

fn holds(outcome: &Outcome) {
    assert_eq!((outcome.verdict, &outcome.findings), (Verdict::Holds, &Vec::new()), "{outcome:?}");
}

/// What the only finding says: about whom, expected, is, because.
fn fails(outcome: &Outcome) -> (Option<&str>, &str, &str, Option<&str>) {
    assert_eq!(outcome.verdict, Verdict::Fails, "{outcome:?}");
    let [one] = outcome.findings.as_slice() else { panic!("{outcome:?}") };
    (one.about.as_deref(), one.expected.as_str(), one.is.as_str(), one.because.as_deref())
}

fn decided(answer: Value) -> impl Fn(&mut Answers, usize) {
    move |answers, _| answers.decisions.push(Ok(serde_json::from_value(answer.clone()).unwrap()))
}

fn denied_by_europe() -> Value {
    json!({"decision": "DENIED", "by": {"kind": "explicit_deny", "policy_type": "SERVICE_CONTROL_POLICY", "node": "ou-1-prod",
        "node_name": "Production", "policy": "p-europe", "policy_name": "europe-only", "statement": 0, "sid": "EuropeOnly"}})
}

#[test]
fn a_decision_is_as_expected_or_says_who_decides_otherwise() {
    let denied = "- denied: {account: payments, action: 's3:CreateBucket', region: us-east-1}";
    holds(&outcome(denied, decided(denied_by_europe())));
    let allowed = json!({"decision": "ALLOWED", "steps": [{"policy_type": "SERVICE_CONTROL_POLICY", "node": "r-1", "node_name": "Root",
        "policies": 1, "passes": "ALLOWED", "allowed_by": "p-FullAWSAccess", "allowed_by_name": "FullAWSAccess"}]});
    let other = outcome(denied, decided(allowed.clone()));
    let told = (
        Some("payments (111111111111)"),
        "s3:CreateBucket denied",
        "allowed",
        Some("FullAWSAccess allows it at every level, and no policy denies it"),
    );
    assert_eq!(fails(&other), told);
    let may = "- allowed: {account: payments, action: 's3:CreateBucket'}";
    holds(&outcome(may, decided(allowed)));
    let other = outcome(may, decided(denied_by_europe()));
    let because = "EuropeOnly of the service control policy europe-only (p-europe) at Production (ou-1-prod) denies it";
    assert_eq!(fails(&other), (Some("payments (111111111111)"), "s3:CreateBucket allowed", "denied", Some(because)));
}

#[test]
fn a_denial_may_be_expected_of_a_policy() {
    for by in ["europe-only", "p-europe", "EuropeOnly"] {
        holds(&outcome(
            &format!("- denied: {{account: payments, action: 's3:*', by: {by}}}"),
            decided(denied_by_europe()),
        ));
    }
    let other = outcome("- denied: {account: payments, action: 's3:A', by: somebody}", decided(denied_by_europe()));
    assert_eq!(fails(&other).1, "s3:A denied by somebody");
    assert_eq!(fails(&other).2, "denied by something else");
}

#[test]
fn what_is_no_action_is_noted() {
    let answer = json!({"decision": "ALLOWED", "note": "no service has it"});
    let outcome = outcome("- allowed: {account: payments, actions: ['s3:Gett', 's3:Gett']}", decided(answer));
    holds(&outcome);
    assert_eq!(outcome.notes, ["s3:Gett: no service has it"]);
}

#[test]
fn what_hangs_on_something_is_neither() {
    let answer = json!({"decision": "UNDECIDED", "needs": ["aws:PrincipalArn", "aws:RequestedRegion"]});
    for kind in ["allowed", "denied"] {
        let outcome = outcome(&format!("- {kind}: {{account: payments, action: 's3:A'}}"), decided(answer.clone()));
        assert_eq!(outcome.verdict, Verdict::Undecided);
        assert_eq!(outcome.findings[0].is, "undecided: it hangs on aws:PrincipalArn and aws:RequestedRegion");
    }
}

#[test]
fn of_several_actions_those_count_that_are_otherwise() {
    let mixed = json!({"decision": "MIXED", "actions": {"services": [], "groups": [
        {"decision": "ALLOWED", "actions": ["s3:A", "s3:B"]},
        {"decision": "DENIED", "actions": ["s3:C"], "by": denied_by_europe()["by"]}]}});
    let denied = outcome("- denied: {account: payments, action: 's3:*'}", decided(mixed.clone()));
    assert_eq!(fails(&denied).2, "2 of these actions allowed: s3:A, s3:B");
    let allowed = outcome("- allowed: {account: payments, action: 's3:*'}", decided(mixed));
    assert_eq!(fails(&allowed).2, "1 of these actions denied: s3:C");
    assert!(fails(&allowed).3.unwrap().starts_with("EuropeOnly"));
}

#[test]
fn each_account_is_asked_about_and_told_by_itself() {
    let (world, expectations) = (world(), expected("- denied: {account: 'tag:Env=prod', actions: ['s3:A', 's3:B']}"));
    let prepared = prepare(&expectations, &world);
    assert_eq!(prepared.asks.decisions.len(), 4);
    let mut answers = Answers::none(&prepared.asks);
    for at in [0, 1, 2] {
        answers.decisions[at] = Ok(serde_json::from_value(denied_by_europe()).unwrap());
    }
    answers.decisions[3] = Ok(serde_json::from_value(json!({"decision": "ALLOWED"})).unwrap());
    let report = judge(&expectations, &prepared, &answers, &world);
    assert_eq!(fails(&report.outcomes[0]).0, Some("ledger (222222222222)"));
    assert_eq!((report.outcomes[0].checked, report.status()), (4, 2));
}

#[test]
fn what_was_not_answered_never_holds() {
    for text in [
        "- denied: {account: payments, action: 's3:A'}",
        "- effective: {type: tag, target: payments, path: tags/a, absent: true}",
        "- pack: {name: baseline, account: payments, exists: false}",
        "- security-hub: {account: payments, control: S3.1, enabled: false}",
    ] {
        let (world, expectations) = (world(), expected(text));
        let prepared = prepare(&expectations, &world);
        for answers in [Answers::none(&prepared.asks), Answers::default()] {
            let report = judge(&expectations, &prepared, &answers, &world);
            assert_eq!(report.outcomes[0].verdict, Verdict::Fails, "{text}");
        }
    }
}

fn effective(answers: &mut Answers) {
    let by =
        json!({"node": "r-1", "node_name": "Root", "policy": "p-tags", "policy_name": "base", "operator": "@@assign"});
    let part = |value: &str| {
        let mut part = by.clone();
        part["value"] = json!(value);
        part
    };
    let leaf = |path: &str, value: Value, parts: Value| json!({"path": path, "value": value, "parts": parts, "removed": [], "ignored": [], "children_may": [], "restricted_by": []});
    let policy: EffectivePolicy = serde_json::from_value(json!({
        "type": "TAG_POLICY", "target": PAYMENTS, "version": 7, "validation_errors": [],
        "content": {"tags": {"costcenter": {"tag_key": "CostCenter", "tag_value": ["shared", "payments"]}, "days": "365"}},
        "leaves": [
            leaf("tags/costcenter/tag_key", json!("CostCenter"), json!([part("CostCenter")])),
            leaf("tags/costcenter/tag_value", json!(["shared", "payments"]), json!([part("shared"), part("payments")])),
            leaf("tags/days", json!("365"), json!([part("365")])),
            leaf("tags/gone", Value::Null, json!([])),
        ],
    }))
    .unwrap();
    answers.effective.push(Ok(policy));
}

#[test]
fn a_leaf_of_an_effective_policy_is_as_expected_or_says_who_put_it_there() {
    let stands = |rest: &str| {
        outcome(&format!("- effective: {{type: tag, target: payments, {rest}}}"), |answers, _| effective(answers))
    };
    for good in [
        "path: tags/costcenter/tag_value, value: [payments, shared]",
        "path: tags/CostCenter/tag_key, value: CostCenter",
        "path: tags/days, value: 365",
        "path: tags/costcenter/tag_value, contains: payments",
        "path: tags/costcenter/tag_key, pattern: 'Cost*'",
        "path: tags/costcenter, value: {tag_key: CostCenter, tag_value: [shared, payments]}",
        "path: tags/gone, absent: true",
        "path: tags/nothing, absent: true",
        "path: 'tags/*/tag_key', absent: false",
    ] {
        holds(&stands(good));
    }
    let wrong = stands("path: tags/costcenter/tag_value, value: [shared]");
    let (about, expected, is, because) = fails(&wrong);
    assert_eq!((about, expected), (Some("payments (111111111111)"), "tags/costcenter/tag_value: [\"shared\"]"));
    assert_eq!((is, because), ("tags/costcenter/tag_value: [\"shared\",\"payments\"]", Some("@@assign base at Root")));
    for bad in [
        "path: tags/costcenter/tag_value, value: [shared, shared]",
        "path: tags/costcenter/tag_value, contains: [payments, other]",
        "path: tags/costcenter/tag_value, pattern: 'shared'",
        "path: tags/costcenter, value: {tag_key: CostCenter}",
        "path: tags/costcenter, absent: true",
        "path: tags/gone, absent: false",
        "absent: true",
    ] {
        fails(&stands(bad));
    }
    let misspelt = stands("path: tags/costcentre/tag_key, value: x");
    assert_eq!(fails(&misspelt).2, "nothing at tags/costcentre/tag_key; did you mean tags/costcenter/tag_key?");
}

#[test]
fn where_there_is_no_effective_policy_there_is_nothing_of_it() {
    let none =
        |text: &str, missing: Missing| outcome(text, move |answers, _| answers.effective.push(Err(missing.clone())));
    let absent = "- effective: {type: tag, target: payments, absent: true}";
    holds(&none(absent, Missing::Absent("no TAG_POLICY is attached".to_owned())));
    fails(&none(absent, Missing::Wrong("storage is gone".to_owned())));
    let value = "- effective: {type: tag, target: payments, path: tags/a, value: x}";
    assert_eq!(fails(&none(value, Missing::Absent("not attached".to_owned()))).2, "not attached");
}

fn packs(state: &'static str, standings: &'static [&'static str]) -> impl Fn(&mut Answers, usize) {
    move |answers, _| {
        let rules = standings.iter().enumerate().map(|(at, standing)| json!({"pack": "OrgConformsPack-baseline-x", "rule": format!("r{at}-x"),
            "name_in_template": format!("rule-{at}"), "identifier": "ENCRYPTED_VOLUMES", "compliance": standing, "reason": "evaluated", "needs": []}));
        let rules: Vec<Value> = rules.collect();
        let told: Compliance = serde_json::from_value(json!({"account": PAYMENTS, "region": "us-east-1", "version": 7, "recorder": "recording",
            "packs": [{"name": "OrgConformsPack-baseline-x", "organization_pack": "baseline", "state": state, "reason": "because"}],
            "rules": rules, "problems": []}))
        .unwrap();
        answers.compliance.push(Ok(told));
    }
}

#[test]
fn a_pack_is_as_expected_or_says_which_rules_are_not() {
    let pack = |rest: &str| format!("- pack: {{name: baseline, account: payments{rest}}}");
    let good = packs("CREATE_COMPLETE", &["COMPLIANT", "INSUFFICIENT_DATA"]);
    for rest in ["", ", status: CREATE_COMPLETE", ", compliance: COMPLIANT", ", non-compliant-rules: 0"] {
        holds(&outcome(&pack(rest), &good));
    }
    let bad = packs("CREATE_FAILED", &["COMPLIANT", "NON_COMPLIANT"]);
    let failed = outcome(&pack(""), &bad);
    assert_eq!(fails(&failed), (Some("payments (111111111111)"), "CREATE_COMPLETE", "CREATE_FAILED", Some("because")));
    let wrong = outcome(&pack(", compliance: COMPLIANT"), &bad);
    assert_eq!(fails(&wrong).3, Some("rule-1 (ENCRYPTED_VOLUMES)"));
    holds(&outcome(&pack(", rule: rule-0, compliance: COMPLIANT"), &bad));
    let wrong = outcome(&pack(", rule: rule-1, compliance: COMPLIANT"), &bad);
    assert_eq!((fails(&wrong).2, fails(&wrong).3), ("NON_COMPLIANT", Some("rule-1 (ENCRYPTED_VOLUMES)")));
    fails(&outcome(&pack(", rule: ENCRYPTED_VOLUMES, compliance: COMPLIANT"), &bad));
    let none = outcome(&pack(", rule: rule-7, compliance: NON_COMPLIANT"), &bad);
    assert!(fails(&none).2.starts_with("there is none; did you mean rule-"), "{none:?}");
    let wrong = outcome(&pack(", non-compliant-rules: 0"), &bad);
    assert_eq!(fails(&wrong).2, "1 are non-compliant");
    holds(&outcome(&pack(", non-compliant-rules: 1"), &bad));
    let other = outcome("- pack: {name: basline, account: payments}", &good);
    assert_eq!(fails(&other).2, "there is none; did you mean baseline?");
    holds(&outcome("- pack: {name: basline, account: payments, exists: false}", &good));
    fails(&outcome(&pack(", exists: false"), &good));
}

fn hub(answers: &mut Answers) {
    let told: SecurityHub = serde_json::from_value(json!({"target": PAYMENTS, "version": 7,
        "association": {"configuration": "p1", "name": "baseline", "source": "r-1", "status": "SUCCESS"},
        "hub": {"region": "us-east-1", "enabled": true,
            "standards": [{"standard": "aws-foundational-security-best-practices/v/1.0.0", "title": "FSBP", "enabled": true},
                {"standard": "cis-aws-foundations-benchmark/v/1.2.0", "title": "CIS 1", "enabled": false},
                {"standard": "cis-aws-foundations-benchmark/v/3.0.0", "title": "CIS 3", "enabled": false}],
            "controls": [{"control": "S3.1", "enabled": true}, {"control": "EC2.1", "enabled": false, "reason": "not ours"}]}}))
    .unwrap();
    answers.security_hub.push(Ok(told));
}

#[test]
fn security_hub_is_as_expected_or_says_what_covers_it() {
    let stands =
        |rest: &str| outcome(&format!("- security-hub: {{account: payments, {rest}}}"), |answers, _| hub(answers));
    for good in [
        "association: baseline",
        "association: p1, status: SUCCESS",
        "enabled: true",
        "standard: aws-foundational-security-best-practices, enabled: true",
        "standard: CIS 1, enabled: false",
        "control: S3.1",
        "control: ec2.1, enabled: false",
    ] {
        holds(&stands(good));
    }
    let other = stands("association: self-managed");
    assert_eq!(fails(&other).2, "baseline");
    assert_eq!(fails(&other).3, Some("baseline applied at Root (r-1), SUCCESS"));
    assert_eq!(fails(&stands("control: EC2.1")).3, Some("not ours"));
    assert!(fails(&stands("control: S3.11, enabled: false")).2.ends_with("has S3.11; did you mean S3.1?"));
    assert!(fails(&stands("standard: cis-aws-foundations-benchmark")).2.starts_with("it may be any of"));
    for bad in ["association: none", "status: FAILED", "enabled: false", "control: S3.1, enabled: false"] {
        fails(&stands(bad));
    }
}

#[test]
fn a_place_in_the_tree_is_told_by_its_path() {
    for good in [
        "{account: payments, in: Root/Workloads/Production}",
        "{account: [payments, '222222222222'], in: Production}",
        "{account: 'Root/Workloads/**', below: Workloads}",
        "{account: payments@example.com, state: ACTIVE}",
        "{unit: Workloads, in: Root}",
        "{unit: ou-1-prod, exists: true}",
        "{unit: Sandbox, exists: false}",
        "{account: [nobody, no-one], exists: false}",
    ] {
        holds(&alone(&format!("- tree: {good}")));
    }
    let elsewhere = alone("- tree: {account: payments, in: Workloads}");
    let told = (Some("payments (111111111111)"), "in Root/Workloads", "in Root/Workloads/Production", None);
    assert_eq!(fails(&elsewhere), told);
    let closed = alone("- tree: {accounts: Root/Workloads/**, state: ACTIVE}");
    assert_eq!(fails(&closed).0, Some("ledger (222222222222)"));
    for bad in [
        "{account: main, below: Workloads}",
        "{account: [nobody, payments], exists: false}",
        "{unit: 'W*', exists: false}",
        "{account: payments, in: Nowhere}",
    ] {
        fails(&alone(&format!("- tree: {bad}")));
    }
}

#[test]
fn a_count_stays_under_a_number_or_a_share() {
    for good in [
        "{of: accounts, at-most: 3}",
        "{of: accounts, at-most: 30%}",
        "{of: unit-depth, at-most: 2}",
        "{of: policies, type: service-control, at-most: 1}",
        "{of: policies-per-target, at-most: 40%}",
        "{of: policies-per-target, target: Workloads, at-most: 1}",
        "{of: organization-conformance-packs, at-most: 2}",
        "{of: conformance-packs, at-most: 6%}",
        "{of: config-rules, at-most: 4%}",
        "{of: configuration-policies, at-most: 95%}",
    ] {
        holds(&alone(&format!("- quota: {good}")));
    }
    let wrong = alone("- quota: {of: accounts, at-most: 20%}");
    assert_eq!(fails(&wrong), (None, "at most 2 accounts", "3, where AWS lets it have 10", None));
    let wrong = alone("- quota: {of: policies-per-target, type: service-control, at-most: 1}");
    assert_eq!(fails(&wrong).0, Some("Production (ou-1-prod)"));
    assert_eq!(fails(&wrong).3, Some("FullAWSAccess and europe-only"));
    fails(&alone("- quota: {of: unit-depth, at-most: 1}"));
    let wrong = alone("- quota: {of: config-rules, at-most: 39}");
    let expected = (Some("222222222222 eu-west-1"), "at most 39 config-rules", "40, where AWS lets it have 1000", None);
    assert_eq!(fails(&wrong), expected);
    fails(&alone("- quota: {of: configuration-policies, at-most: 90%}"));
    let off = alone("- quota: {of: policies, type: tag, at-most: 1}");
    assert_eq!(fails(&off).2, "TAG_POLICY isn't enabled in the organization");
}

#[test]
fn whoever_is_not_there_is_told_and_never_passed_over() {
    for (selector, told) in [
        ("paymets", "there is no account paymets; did you mean payments?"),
        (
            "Production",
            "Production is a unit: Root/Workloads/Production/* are the accounts in it, and Root/Workloads/Production/** all that are below it",
        ),
        ("'tag:Env=prd'", "no account has the tag Env=prd; did you mean prod?"),
        ("'tag:Evn'", "no account has the tag Evn; did you mean Env?"),
        ("'billing-*'", "billing-* matches no account"),
        (
            "'Root/Workload/**'",
            "Root/Workload/** matches no account: there is no Root/Workload; did you mean Workloads?",
        ),
        ("'333333333333'", "there is no account 333333333333"),
    ] {
        let outcome = alone(&format!("- denied: {{account: {selector}, action: 's3:A'}}"));
        assert_eq!(fails(&outcome).2, told, "{selector}");
    }
    let nobody = alone("- denied: {account: payments, except: payments, action: 's3:A'}");
    assert_eq!(fails(&nobody).2, "`except` leaves nobody");
    let world = world();
    let asked = |text: &str| prepare(&expected(text), &world).asks.decisions.len();
    assert_eq!(asked("- denied: {account: all, action: a:b}"), 3);
    assert_eq!(asked("- denied: {account: members, action: a:b}"), 2);
    assert_eq!(asked("- denied: {account: all, except: main, action: a:b}"), 2);
    assert_eq!(asked("- denied: {account: 'Workloads/Production/*', action: a:b}"), 2);
    assert_eq!(asked("- denied: {unit: 'Root/**', action: a:b}"), 2);
}

#[test]
fn what_no_expectation_touches_is_told() {
    let (world, expectations) = (world(), expected("- denied: {account: payments, action: 's3:A'}"));
    let prepared = prepare(&expectations, &world);
    let mut answers = Answers::none(&prepared.asks);
    answers.decisions[0] = Ok(serde_json::from_value(denied_by_europe()).unwrap());
    let content =
        json!({"Version": "2012-10-17", "Statement": [{"Sid": "EuropeOnly", "Effect": "Deny"}, {"Effect": "Deny"}]});
    let policy = expectations::PolicyText {
        id: "p-europe".to_owned(),
        name: "europe-only".to_owned(),
        policy_type: "SERVICE_CONTROL_POLICY".to_owned(),
        content: content.to_string(),
        attached: true,
    };
    let found = coverage(&[policy], &answers);
    assert_eq!((found.touched, found.of), (1, 2));
    assert_eq!(found.untouched[0].statement.as_deref(), Some("statement 2"));
}
