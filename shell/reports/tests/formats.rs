//! The forms of a report: nothing in one is taken for its markup, and each says what it is to say, whatever others wrote.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "what helps tests may fail as tests do")]

use reports::WhatIf;
use reports::what_if::formats::{Cause, MOST_BYTES, Place, PolicyFile, html, junit, markdown, sarif};
use reports::what_if::{RiskKind, Summary};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A name that means something to every form.
const HOSTILE: &str = "<script>alert(1)</script> \"'&|`*_ @all ]]> \u{1b}[2J\u{202e}\u{0}\u{ffff} </details>";

fn report(accounts: usize) -> WhatIf {
    let ids: Vec<String> = (0..accounts).map(|number| format!("{:012}", 100_000_000_000_usize + number)).collect();
    let moved: Vec<Value> = ids
        .iter()
        .map(|id| {
            let place = |parent: &str| json!({ "parent": parent, "state": "ACTIVE" });
            json!({ "account": id, "what": "moved", "before": place("r-1"), "after": place("ou-1") })
        })
        .collect();
    let names: serde_json::Map<String, Value> = ids.iter().map(|id| (id.clone(), json!(HOSTILE))).collect();
    let denied = json!([{ "service": "sqs", "count": 20, "of": 20, "actions": [] }]);
    let report = json!({
        "report_version": 4, "version": 7, "as_of": null, "at": "2025-06-01T00:00:00.000Z", "effect": true, "refused": 1,
        "calls": [
            { "call": 1, "service": "organizations", "operation": "UpdatePolicy", "account": ids.first(), "region": "us-east-1",
              "address": HOSTILE, "outcome": "refused", "refusal": { "code": "MalformedPolicyDocumentException", "status": 400,
              "reason": null, "message": null, "why": format!("line 3, column 9: {HOSTILE}") } },
            { "call": 2, "service": "organizations", "operation": "ListRoots", "account": null, "region": null,
              "outcome": "answered", "facts": [], "answer": {} },
        ],
        "consequences": {
            "accounts": moved, "effective_policies": [], "control_policies": [], "recorders": [], "conformance_packs": [],
            "config_rules": [], "verdicts": [], "security_hub_associations": [], "security_hub_settings": [],
            "rights": [{ "accounts": ids, "loses_everything": false, "denied": denied, "allowed": [], "limited": [], "freed": [] }],
        },
        "names": { "accounts": names, "nodes": { "r-1": HOSTILE, "ou-1": "Root/Prod" }, "policies": {} },
        "notes": [HOSTILE],
        "beside": { "not_part": { "aws_s3_bucket": 2 }, "not_mapped": [{ "address": "a.b", "type": "aws_x" }],
            "unknown": [{ "address": HOSTILE, "attribute": "content", "why": "isn't known" }],
            "import_first": [{ "address": "c.d", "ids": ["p-1"] }], "assumed": [HOSTILE], "warnings": ["look"] },
    });
    let mut report: WhatIf = serde_json::from_value(report).expect("a report");
    report.summary = Summary::of(&report.calls, &report.consequences, &report.names);
    report
}

/// No character that a terminal would stumble over.
fn is_plain(text: &str) -> bool {
    text.chars().all(|it| it == '\n' || !(it.is_control() || it == '\u{202e}'))
}

#[test]
fn a_comment_is_folded_and_has_no_markup_of_others() {
    let text = markdown(&report(2));
    for expected in [
        "### What would change\n\n**1 call would be refused. Something would change for 2 accounts:",
        "Some of the change could not be rehearsed.**",
        "\n#### Look at this first\n\n- call 1, UpdatePolicy of &lt;script&gt;",
        "- 20 actions of sqs are denied now: ",
        "\n#### What this doesn't cover\n\n- look\n- Not rehearsed: ",
        "- Not part of this rehearsal: 2 aws\\_s3\\_bucket.\n",
        "\n<details><summary>Accounts (2 lines)</summary>\n\n| Account | What | Before | After |\n| --- |",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    let folds = |what: &str| text.matches(what).count();
    assert_eq!(folds("<details>"), folds("</details>"));
    assert!(!text.contains("<script") && !text.contains("@all") && is_plain(&text), "{text}");
}

#[test]
fn a_comment_never_has_more_than_one_may_have_and_says_what_is_missing() {
    for accounts in [10, 200, 700, 5_000] {
        let text = markdown(&report(accounts));
        assert!(text.len() <= MOST_BYTES, "{accounts}: {}", text.len());
        let is_cut = text.contains("Left out, because a comment has no room for it: ");
        assert_eq!(is_cut, accounts > 200, "{accounts}: {}", text.len());
        assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    }
    let mut long = report(1);
    long.notes = vec!["x".repeat(200_000); 1_000];
    long.consequences.accounts.clear();
    assert!(markdown(&long).len() <= MOST_BYTES);
}

#[test]
fn refused_calls_and_risks_are_failures_and_what_isnt_rehearsed_is_skipped() {
    let text = junit(&report(2));
    // A call that is refused, and rights that are lost; every other kind of risk is a case that passes.
    let cases = 2 + RiskKind::ALL.len() - 1 + 2;
    assert!(
        text.contains(&format!("<testsuites name=\"bailiwick what-if\" tests=\"{cases}\" failures=\"2\"")),
        "{text}"
    );
    assert_eq!((text.matches("<failure ").count(), text.matches("<skipped ").count()), (2, 2));
    assert!(text.contains("<failure type=\"loses rights\" message=\"20 actions of sqs are denied now: "), "{text}");
    assert!(
        !text.contains("<script") && !text.contains("]]>") && !text.contains('\u{ffff}') && is_plain(&text),
        "{text}"
    );
    for name in ["testsuites", "testsuite", "testcase", "failure"] {
        let opened = text.matches(&format!("<{name} ")).count();
        assert_eq!(opened, text.matches(&format!("</{name}>")).count(), "{name}");
    }
}

#[test]
fn code_scanning_gets_the_line_of_a_statement_and_of_what_is_wrong() {
    let at = |line| Place { line, column: 5 };
    let find = move |cause: &Cause<'_>| match cause {
        Cause::Denies("sqs:*") => Some(at(12)),
        Cause::Denies(_) | Cause::Limits(_) => None,
    };
    let file = PolicyFile { path: "./policies/a b.json".to_owned(), calls: BTreeSet::from([1]), find: &find };
    let text = sarif(&report(2), &[file], "1.2.3");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    let results = run["results"].as_array().expect("results");
    let place = |result: &Value| {
        let place = &result["locations"][0]["physicalLocation"];
        (place["artifactLocation"]["uri"].clone(), place["region"]["startLine"].clone())
    };
    assert_eq!((results[0]["ruleId"].clone(), results[0]["level"].clone()), (json!("call-refused"), json!("error")));
    assert_eq!(place(&results[0]), (json!("policies/a%20b.json"), json!(3)));
    assert_eq!(results[1]["ruleId"], "loses-rights");
    assert_eq!(place(&results[1]), (json!("policies/a%20b.json"), json!(12)));
    let ids: BTreeSet<&str> =
        run["tool"]["driver"]["rules"].as_array().expect("rules").iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(ids.len(), RiskKind::ALL.len());
    assert!(results.iter().all(|it| it["ruleId"].as_str().is_some_and(|id| ids.contains(id))));
    // Without a policy's file nothing has a place, and nothing needs one.
    let without: Value = serde_json::from_str(&sarif(&report(2), &[], "1.2.3")).expect("JSON");
    assert_eq!(without["runs"][0]["results"][0]["locations"][0]["logicalLocations"][0]["kind"], "resource");
}

#[test]
fn a_page_has_no_scripts_loads_nothing_and_has_everything() {
    let text = html(&report(300));
    assert!(!text.contains("<script") && !text.contains("://") && !text.contains("src=") && is_plain(&text));
    assert_eq!(text.matches("<tr>").count(), 1 + 300 + 1 + 1 + 1 + 2);
    assert!(text.contains("<li class=\"grave\">call 1, UpdatePolicy of &#60;script&#62;"), "{text}");
}

#[test]
fn reports_of_before_are_read() {
    let mut old = serde_json::to_value(report(1)).expect("JSON");
    for member in ["beside", "summary", "report_version"] {
        old.as_object_mut().expect("an object").remove(member);
    }
    old["consequences"].as_object_mut().expect("an object").remove("quotas");
    old["calls"][0].as_object_mut().expect("an object").remove("address");
    let read: WhatIf = serde_json::from_value(old).expect("a report");
    assert_eq!((read.beside, read.consequences.quotas), (None, Vec::new()));
}
