//! The answer in short: for whom something changes, and what is to be looked at, the gravest first.

#![allow(clippy::expect_used, reason = "what helps tests may fail as tests do")]

use reports::what_if::{Call, Consequences, Names, RiskKind, Summary};
use serde_json::{Value, json};

fn consequences(parts: Value) -> Consequences {
    let mut all = json!({
        "accounts": [], "effective_policies": [], "control_policies": [], "recorders": [], "conformance_packs": [],
        "config_rules": [], "verdicts": [], "security_hub_associations": [], "security_hub_settings": [],
    });
    let (all_parts, parts) = (all.as_object_mut().expect("an object"), parts.as_object().expect("an object").clone());
    all_parts.extend(parts);
    serde_json::from_value(all).expect("consequences")
}

fn summary(parts: Value) -> Summary {
    Summary::of(&[], &consequences(parts), &Names::default())
}

fn risks(summary: &Summary) -> Vec<(RiskKind, String)> {
    summary.risks.iter().map(|risk| (risk.kind, format!("{}: {}", risk.text, risk.accounts.join(",")))).collect()
}

#[test]
fn an_account_counts_once_whatever_changes_for_it() {
    let moved = json!({"account": "1", "what": "moved", "before": {"parent": "a", "state": "ACTIVE"}, "after": {"parent": "b", "state": "ACTIVE"}});
    let found = summary(json!({
        "accounts": [moved],
        "effective_policies": [{"type": "TAG_POLICY", "accounts": ["1", "2"], "what": "changes", "leaves": [],
            "validation_errors": [], "validation_errors_before": []}],
    }));
    assert_eq!(found.accounts, 2);
    let texts: Vec<&str> = found.changes.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["1 account moves", "effective policies of 2 accounts"]);
    assert_eq!(found.risks, []);
}

#[test]
fn a_policy_that_only_denies_may_move_between_levels_one_that_allows_may_not() {
    let moved = |denies_only: bool| {
        let elsewhere = json!([{"policy": "p", "before": ["r"], "after": ["ou"], "denies_only": denies_only}]);
        summary(
            json!({"control_policies": [{"type": "SERVICE_CONTROL_POLICY", "accounts": ["1"], "gained": [], "lost": [],
            "elsewhere": elsewhere, "rewritten": [], "missing": [], "no_longer_missing": []}]}),
        )
    };
    assert_eq!(risks(&moved(true)), []);
    let text = "service control policy p allows at other levels than before: ou: 1".to_owned();
    assert_eq!(risks(&moved(false)), [(RiskKind::Limited, text)]);
}

#[test]
fn what_takes_access_away_comes_before_what_gives_it() {
    let at = |policy: &str| json!([{"policy": policy, "node": "ou"}]);
    let found =
        summary(json!({"control_policies": [{"type": "SERVICE_CONTROL_POLICY", "accounts": ["1"], "gained": at("a"),
        "lost": at("b"), "rewritten": at("c"), "missing": at("p-FullAWSAccess"), "no_longer_missing": []}]}));
    let kinds: Vec<RiskKind> = found.risks.iter().map(|risk| risk.kind).collect();
    assert_eq!(kinds, [RiskKind::NotAllowed, RiskKind::Limited, RiskKind::Limited, RiskKind::Unlimited]);
}

#[test]
fn who_loses_everything_comes_first() {
    let rights = |accounts: [&str; 1], everything: bool| json!({"accounts": accounts, "loses_everything": everything, "denied": [], "allowed": [], "limited": [], "freed": []});
    let closed = json!({"account": "1", "what": "left", "before": {"parent": "a", "state": "ACTIVE"}, "after": null});
    let found = summary(json!({"accounts": [closed], "rights": [rights(["2"], false), rights(["3"], true)]}));
    assert_eq!(found.accounts, 3);
    let first = found.risks.first().expect("a risk");
    assert_eq!((first.kind, first.accounts.as_slice()), (RiskKind::LosesEverything, ["3".to_owned()].as_slice()));
    assert!(found.changes.iter().any(|area| area.text == "rights of 2 accounts"), "{:?}", found.changes);
}

#[test]
fn the_same_in_many_regions_is_one_risk() {
    let hub = |region: &str| {
        json!({"region": region, "accounts": ["1", "2"], "enabled": {"before": true, "after": false},
            "auto_enable_controls": {"before": true, "after": null},
            "control_finding_generator": {"before": null, "after": null},
            "standards": {"enabled": [], "disabled": ["s"]}, "controls": {"enabled": [], "disabled": ["ACM.1"]}, "parameters": []})
    };
    let regions = ["a", "b", "c", "d"].map(hub);
    let found = summary(json!({"security_hub_settings": regions}));
    let text = "Security Hub is switched off in 4 Regions: 1,2".to_owned();
    assert_eq!(risks(&found), [(RiskKind::SwitchedOff, text)]);
    let recorder = |region: &str, after: &str| json!({"region": region, "accounts": ["1"], "before": "recording", "recorder": after, "scope_changed": true});
    let found =
        summary(json!({"recorders": [recorder("a", "stopped"), recorder("b", "none"), recorder("c", "recording")]}));
    let text = "nothing is recorded, so that nothing is evaluated, in a, b: 1".to_owned();
    assert_eq!(risks(&found), [(RiskKind::NotRecorded, text)]);
}

#[test]
fn a_closed_account_an_invalid_policy_a_failed_pack_and_failing_resources_are_risks() {
    let closed = json!({"account": "1", "what": "changed", "before": {"parent": "a", "state": "ACTIVE"}, "after": {"parent": "a", "state": "CLOSED"}});
    let zero = json!({"compliant": 0, "non_compliant": 0});
    let failing = |rule: &str, count: usize| {
        json!({"pack": "p", "region": "a", "rule": rule, "gained": {"compliant": 0, "non_compliant": count}, "lost": zero,
            "turned": {"compliant": 3, "non_compliant": 1}, "non_compliant": []})
    };
    let found = summary(json!({
        "accounts": [closed],
        "effective_policies": [{"type": "TAG_POLICY", "accounts": ["2"], "what": "validity", "leaves": [],
            "validation_errors": ["too deep"], "validation_errors_before": []}],
        "conformance_packs": [{"name": "p", "organization": null, "region": "a", "what": "failed", "rules": null,
            "failure": {"code": "NoRecorder", "message": "m"}, "accounts": ["3"], "without_verdict": []}],
        "verdicts": [failing("r", 1), failing("q", 4), failing("s", 0), failing("t", 0)],
    }));
    let expected = [
        (RiskKind::AccountGone, "is closed: 1"),
        (RiskKind::PackMissing, "conformance pack p can't be deployed (NoRecorder) in a: 3"),
        (RiskKind::PolicyInvalid, "effective TAG_POLICY isn't valid, so that what was in force stays: too deep: 2"),
        (RiskKind::NotCompliant, "9 resources are found not to be compliant: q (5), r (2), s (1), 1 rule more: "),
    ];
    assert_eq!(risks(&found), expected.map(|(kind, text)| (kind, text.to_owned())));
}

#[test]
fn a_refused_call_comes_first() {
    let call: Call = serde_json::from_value(
        json!({"call": 2, "service": "organizations", "operation": "MoveAccount", "account": null,
        "region": null, "outcome": "refused", "refusal": {"code": "C", "status": 400, "reason": null, "message": "M"}}),
    )
    .expect("a call");
    let found = Summary::of(&[call], &Consequences::default(), &Names::default());
    assert_eq!(risks(&found), [(RiskKind::CallRefused, "call 2, MoveAccount: C: M: ".to_owned())]);
}

#[test]
fn rights_that_are_lost_come_before_the_policies_that_take_them_and_quotas_come_last() {
    let denied = |count: usize| json!([{"service": "sqs", "count": count, "of": 23, "actions": []}]);
    let found = summary(json!({
        "rights": [{"accounts": ["1"], "loses_everything": false, "denied": denied(23), "allowed": [], "limited": [], "freed": []}],
        "control_policies": [{"type": "SERVICE_CONTROL_POLICY", "accounts": ["1"], "gained": [{"policy": "a", "node": "ou"}],
            "lost": [], "rewritten": [], "missing": [], "no_longer_missing": []}],
        "quotas": [{"quota": "attachments", "of": "ou", "type": "SERVICE_CONTROL_POLICY", "before": 8, "after": 9, "limit": 10}],
    }));
    let expected = [
        (RiskKind::LosesRights, "23 actions of sqs are denied now: 1"),
        (RiskKind::Limited, "service control policy a at ou applies to them: 1"),
        (RiskKind::QuotaNear, "9 of 10 SERVICE_CONTROL_POLICY attached to ou are used: "),
    ];
    assert_eq!(risks(&found), expected.map(|(kind, text)| (kind, text.to_owned())));
}
