//! What AWS Config delivers and answers: which files hold items, what is handed in of them, and what is refused.

use super::{files as api_files, says, small};
use crate::config_delivery::Deliveries;
use crate::{Files, Imported, sources};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::io::{Read, Write};

fn gz(text: &str) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(text.as_bytes()).unwrap();
    out.finish().unwrap()
}

fn item(id: &str) -> Value {
    json!({ "configurationItemVersion": "1.3", "configurationItemCaptureTime": "2024-01-31T10:15:00.000Z", "configurationItemStatus": "OK",
        "configurationStateId": 1_706_696_100_000_i64, "awsAccountId": "222222222222", "awsRegion": "eu-west-1", "resourceType": "AWS::S3::Bucket",
        "resourceId": id, "ARN": format!("arn:aws:s3:::{id}"), "tags": {}, "relationships": [], "configuration": { "name": id }, "supplementaryConfiguration": {} })
}

fn verdict(id: &str, at: &str, status: &str, verdict: &str) -> Value {
    json!({ "configurationItemCaptureTime": at, "configurationItemStatus": status, "awsAccountId": "222222222222", "awsRegion": "eu-west-1",
        "resourceType": "AWS::Config::ResourceCompliance", "resourceId": format!("AWS::S3::Bucket/{id}"),
        "configuration": { "complianceType": verdict, "targetResourceId": id, "targetResourceType": "AWS::S3::Bucket",
            "configRuleList": [{ "configRuleArn": "x", "configRuleId": "config-rule-a1b2c3", "configRuleName": "tags", "complianceType": verdict }] } })
}

fn snapshot(items: &[Value]) -> String {
    json!({ "fileVersion": "1.0", "configSnapshotId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "configurationItems": items }).to_string()
}

/// The key of a snapshot.
fn key(organization: &str, time: &str) -> String {
    format!(
        "AWSLogs/{organization}222222222222/Config/eu-west-1/2024/1/31/ConfigSnapshot/222222222222_Config_eu-west-1_ConfigSnapshot_{time}_1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.json.gz"
    )
}

/// What is handed in of files, in order: where from, and the text.
fn handed(imported: &Imported) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for deliveries in &imported.deliveries {
        for path in deliveries.paths() {
            let Some(body) = deliveries.body(path).unwrap() else { continue };
            let mut text = String::new();
            GzDecoder::new(body.bytes.as_slice()).read_to_string(&mut text).unwrap();
            all.push((path.clone(), text));
        }
    }
    all
}

fn beside(files: Files) -> Imported {
    sources::import(&[files, api_files(&small())], None).unwrap()
}

#[test]
fn a_bucket_is_handed_in_file_by_file_in_the_order_of_time() {
    let history = "AWSLogs/222222222222/Config/eu-west-1/2024/1/30/ConfigHistory/222222222222_Config_eu-west-1_ConfigHistory_AWS::S3::Bucket_20240130T040000Z_20240130T101500Z_1.json.gz";
    let (late, early) =
        (snapshot(&[item("a")]), json!({ "fileVersion": "1.0", "configurationItems": [item("b")] }).to_string());
    let files = Files::held(
        "bucket",
        [
            (key("", "20240131T101500Z"), gz(&late)),
            (history.to_owned(), gz(&early)),
            ("AWSLogs/222222222222/Config/ConfigWritabilityCheckFile".to_owned(), Vec::new()),
            ("AWSLogs/222222222222/CloudTrail/eu-west-1/a.json.gz".to_owned(), gz("{\"Records\": []}")),
        ],
    );
    let imported = beside(files);
    let handed = handed(&imported);
    assert_eq!(
        handed.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
        [history, key("", "20240131T101500Z").as_str()]
    );
    // A whole snapshot stays one; a file of history is none.
    let value = |at: usize| serde_json::from_str::<Value>(&handed[at].1).unwrap();
    assert_eq!(
        value(1),
        json!({ "configSnapshotId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "configurationItems": [item("a")] })
    );
    assert_eq!(value(0), json!({ "configurationItems": [item("b")] }));
    assert!(says(
        &imported,
        "not modelled: bucket/AWSLogs/222222222222/CloudTrail/eu-west-1/a.json.gz: The file isn't what AWS Config delivers"
    ));
    // Items are no part of the document.
    assert_eq!(imported.document, sources::import(&[api_files(&small())], None).unwrap().document);
}

#[test]
fn answers_and_examples_are_items_too() {
    let row = item("row").to_string();
    let forms = [
        ("bare.json", item("bare"), json!([item("bare")])),
        ("list.json", json!([item("one"), item("two")]), json!([item("one"), item("two")])),
        (
            "history.json",
            json!({ "configurationItems": [item("h")], "nextToken": "x" }),
            json!({ "configurationItems": [item("h")] }),
        ),
        (
            "batch.json",
            json!({ "baseConfigurationItems": [item("b")], "unprocessedResourceKeys": [] }),
            json!({ "baseConfigurationItems": [item("b")] }),
        ),
        (
            "aggregate.json",
            json!({ "BaseConfigurationItems": [item("b")] }),
            json!({ "BaseConfigurationItems": [item("b")] }),
        ),
        ("select.json", json!({ "Results": [row], "QueryInfo": { "SelectFields": [] } }), json!({ "Results": [row] })),
        (
            "event.json",
            json!({ "configurationItem": item("e"), "messageType": "x" }),
            json!([{ "configurationItem": item("e"), "messageType": "x" }]),
        ),
    ];
    for (name, value, expected) in forms {
        let imported = beside(Files::held("here", [(name, value.to_string())]));
        let handed = handed(&imported);
        assert_eq!(handed.len(), 1, "{name}");
        assert_eq!(serde_json::from_str::<Value>(&handed[0].1).unwrap(), expected, "{name}");
    }
    // Pages that somebody put one behind the other.
    let page = |id: &str| json!({ "configurationItems": [item(id)] }).to_string();
    let imported = beside(Files::held("here", [("pages.json", format!("{}\n{}", page("a"), page("b")))]));
    assert_eq!(
        serde_json::from_str::<Value>(&handed(&imported)[0].1).unwrap(),
        json!({ "configurationItems": [item("a"), item("b")] })
    );
}

#[test]
fn verdicts_are_no_input_and_places_stay_those_of_the_file() {
    let noncompliant = verdict("a", "2024-01-31T10:15:00Z", "OK", "NON_COMPLIANT");
    let row = noncompliant.to_string();
    let text = json!({ "configurationItems": [noncompliant, item("a"), noncompliant, item("b")], "Results": [row] })
        .to_string();
    let imported = beside(Files::held("here", [("x.json", text)]));
    assert!(says(&imported, "(AWS::Config::ResourceCompliance): 3 items are AWS's own verdicts, which are no input"));
    let body = imported.deliveries[0].body("x.json").unwrap().unwrap();
    assert_eq!(body.elements, 2);
    assert_eq!(body.place("configurationItems[0].awsRegion"), "configurationItems[1].awsRegion");
    assert_eq!(body.place("configurationItems[1]"), "configurationItems[3]");
    for other in ["configurationItems[7]", "somewhere", ""] {
        assert_eq!(body.place(other), other);
    }
    assert_eq!(
        serde_json::from_str::<Value>(&handed(&imported)[0].1).unwrap(),
        json!({ "configurationItems": [item("a"), item("b")], "Results": [] })
    );
    // A bucket that is named like AWS's type is a bucket.
    let named = beside(Files::held("here", [("x.json", json!([item("AWS::Config::ResourceCompliance")]).to_string())]));
    assert_eq!(handed(&named).len(), 1);
    // Of a file of nothing else there is nothing to hand in.
    let only = beside(Files::held(
        "here",
        [(
            "x.json",
            json!({ "configurationItems": [verdict("a", "2024-01-31T10:15:00Z", "OK", "COMPLIANT")] }).to_string(),
        )],
    ));
    assert!(handed(&only).is_empty());
}

#[test]
fn what_aws_found_is_observed_newest_first() {
    let old = verdict("a", "2024-01-30T00:00:00Z", "OK", "NON_COMPLIANT");
    let mut new = verdict("a", "2024-01-31T00:00:00Z", "OK", "COMPLIANT");
    // The API gives the configuration as a text.
    new["configuration"] = new["configuration"].to_string().into();
    let gone = [
        verdict("b", "2024-01-30T00:00:00Z", "OK", "COMPLIANT"),
        json!({ "configurationItemCaptureTime": "2024-01-31T00:00:00Z",
        "configurationItemStatus": "ResourceDeleted", "accountId": "222222222222", "awsRegion": "eu-west-1",
        "resourceType": "AWS::Config::ResourceCompliance", "resourceId": "AWS::S3::Bucket/b" }),
    ];
    let broken = json!({ "resourceType": "AWS::Config::ResourceCompliance", "resourceId": "x" });
    let aggregated = json!({ "AggregateComplianceByConfigRules": [{ "ConfigRuleName": "tags", "AccountId": "222222222222", "AwsRegion": "eu-west-1",
        "Compliance": { "ComplianceType": "COMPLIANT", "ComplianceContributorCount": { "CappedCount": 1, "CapExceeded": false } } }] });
    let details = json!({ "AggregateEvaluationResults": [{ "AccountId": "333333333333", "AwsRegion": "us-east-1", "ComplianceType": "NON_COMPLIANT",
        "EvaluationResultIdentifier": { "EvaluationResultQualifier": { "ConfigRuleName": "keys", "ResourceType": "AWS::IAM::User", "ResourceId": "AIDA" } } }] });
    let lost = json!({ "ComplianceByConfigRules": [{ "ConfigRuleName": "x", "Compliance": { "ComplianceType": "COMPLIANT" } }] });
    let files = Files::held(
        "here",
        [
            (key("", "20240131T101500Z"), gz(&snapshot(&[new, item("a"), gone[1].clone(), broken]))),
            ("old.json".to_owned(), json!({ "configurationItems": [old, gone[0]] }).to_string().into_bytes()),
            ("aggregated.json".to_owned(), aggregated.to_string().into_bytes()),
            ("details.json".to_owned(), details.to_string().into_bytes()),
            ("lost.json".to_owned(), lost.to_string().into_bytes()),
        ],
    );
    let observed = crate::observed::observed(&files).unwrap();
    let of =
        |account: &str, region: &str, rule: &str| (account.parse().unwrap(), region.parse().unwrap(), rule.to_owned());
    let resource = |kind: &str, id: &str| (kind.to_owned(), id.to_owned());
    assert_eq!(observed.rules, [(of("222222222222", "eu-west-1", "tags"), "COMPLIANT".to_owned())].into());
    assert_eq!(
        observed.verdicts,
        [
            (
                of("222222222222", "eu-west-1", "tags"),
                [(resource("AWS::S3::Bucket", "a"), "COMPLIANT".to_owned())].into()
            ),
            (
                of("333333333333", "us-east-1", "keys"),
                [(resource("AWS::IAM::User", "AIDA"), "NON_COMPLIANT".to_owned())].into()
            ),
        ]
        .into()
    );
    assert_eq!(
        observed.unread,
        [
            "here/lost.json: ComplianceByConfigRules[0]".to_owned(),
            format!("here/{}: configurationItems[3]", key("", "20240131T101500Z"))
        ]
    );
}

#[test]
fn keys_with_the_organization_tell_members() {
    let files = Files::held("bucket", [(key("o-a1b2c3d4e5/", "20240131T101500Z"), gz(&snapshot(&[item("a")])))]);
    let imported = beside(files);
    assert!(imported.document.accounts.iter().any(|account| account.name == "shop"));
    assert!(!imported.gaps.iter().any(|gap| gap.to_string().starts_with("conflict")), "{:?}", imported.gaps);
    // Another organization's bucket isn't put together with it.
    let other = Files::held("bucket", [(key("o-zzzzzzzzzz/", "20240131T101500Z"), gz(&snapshot(&[item("a")])))]);
    let told = sources::import(&[other, api_files(&small())], None).unwrap_err();
    assert_eq!(
        told.first().unwrap().to_string(),
        "bucket: it is of the organization o-zzzzzzzzzz, and here is of o-a1b2c3d4e5"
    );
    // A document without accounts gets them.
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("org.yaml");
    std::fs::write(&path, "version: 1\nid: o-a1b2c3d4e5\n").unwrap();
    let files = Files::held("bucket", [(key("o-a1b2c3d4e5/", "20240131T101500Z"), gz(&snapshot(&[item("a")])))]);
    let imported = sources::import(&[files, Files::open(&path).unwrap()], None).unwrap();
    let names: Vec<&str> = imported.document.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["222222222222"]);
    assert!(says(&imported, "The keys name 1 accounts of the organization and nothing else of them"));
}

#[test]
fn a_delivery_alone_is_no_organization() {
    let files = Files::held("bucket", [(key("o-a1b2c3d4e5/", "20240131T101500Z"), gz(&snapshot(&[item("a")])))]);
    let told = sources::import(&[files], None).unwrap_err();
    assert_eq!(
        told.first().unwrap().to_string(),
        "bucket: it tells no organization: name what does beside it; `bailiwick import config` hands items in alone"
    );
}

#[test]
fn a_directory_of_answers_has_items_among_them() {
    let mut of = small();
    of.push((
        "config/eu-west-1/select-aggregate-resource-config.json".to_owned(),
        json!({ "Results": [item("row").to_string()], "QueryInfo": {} }),
    ));
    let mut texts: Vec<(String, Vec<u8>)> =
        of.iter().map(|(path, value)| (path.clone(), value.to_string().into_bytes())).collect();
    texts.push((key("", "20240131T101500Z"), gz(&snapshot(&[item("a")]))));
    let imported = sources::import(&[Files::held("here", texts.clone())], None).unwrap();
    assert_eq!(handed(&imported).len(), 2);
    assert!(!says(&imported, "isn't an answer of a call that is read here"), "{:?}", imported.gaps);
    texts.push((key("", "20240201T101500Z"), b"\x1f\x8bnothing".to_vec()));
    let told = sources::import(&[Files::held("here", texts)], None).unwrap_err();
    assert!(told.first().unwrap().to_string().contains("20240201T101500Z"), "{told:?}");
}

#[test]
fn what_is_wrong_is_told_with_file_and_place() {
    let whole = gz(&snapshot(&[item("a")]));
    let refused = |bytes: Vec<u8>| {
        let files = Files::held(
            "bucket",
            [(key("", "20240131T101500Z"), bytes), ("fine.json".to_owned(), item("a").to_string().into_bytes())],
        );
        let told = sources::import(&[files, api_files(&small())], None).unwrap_err();
        assert_eq!(told.len(), 1, "{told:?}");
        let told = told.first().unwrap().to_string();
        let start = format!("bucket/{}: ", key("", "20240131T101500Z"));
        told.strip_prefix(&start).unwrap_or_else(|| panic!("{told}")).to_owned()
    };
    for cut in (3..whole.len() - 1).step_by(7) {
        let told = refused(whole[..cut].to_vec());
        assert!(told == "the file is cut off: the gzip doesn't end" || told.starts_with("line "), "{told}");
    }
    let text = snapshot(&[item("a")]);
    assert!(refused(text.as_bytes()[..text.len() / 2].to_vec()).starts_with("line 1, column "));
    let half: String = text.chars().take(text.len() / 2).collect();
    assert!(refused(gz(&half)).contains("the file is cut off"));
    assert!(refused(b"\x1f\x8b\x08nonsense that is no gzip at all".to_vec()).starts_with("it is no gzip"));
    assert!(
        refused(gz("{\"configurationItems\": {}}")).contains("it isn't what AWS Config delivers: invalid type: map")
    );
    assert_eq!(refused(vec![b'{', 0xff, b'}']), "it isn't text in UTF-8: the byte at 1 is none");
}

#[test]
fn a_bomb_is_refused_before_it_is_held() {
    // 300 MB of blanks become 300 kB.
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    let blanks = vec![b' '; 1024 * 1024];
    for _ in 0..300 {
        out.write_all(&blanks).unwrap();
    }
    let files = Files::held("bucket", [(key("", "20240131T101500Z"), out.finish().unwrap())]);
    let told = Deliveries::among(&files).body(&key("", "20240131T101500Z")).unwrap_err();
    assert_eq!(told.message, "it has more than 268435456 bytes after unpacking");
}
