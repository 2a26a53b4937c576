//! Reports as they are on the wire: what is read is written again byte for byte, in the same order of members.

#![allow(clippy::expect_used, reason = "what helps tests may fail as tests do")]

use reports::batch::{Batch, Found};
use reports::branches::{Branches, Calls, Dropped, Ticked};
use reports::condition_keys::ConditionKeys;
use reports::exported::Exported;
use reports::faults::{Added, Cleared, Faults};
use reports::health::{LocalStack, MotoReset};
use reports::import::{Gaps, Import, Outcome, Refused};
use reports::work::{Reset, Running, Settled, Work};
use reports::{
    Compliance, Coverage, Delivery, EffectivePolicy, Error, Health, Info, Log, Organizations, Ready, Replay, Routes,
    SecurityHub, WhatIf,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads a report, whose layout doesn't count, and writes it again.
fn same<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let compact: String = text.lines().map(str::trim).collect();
    let report: T = serde_json::from_str(&compact).expect(&compact);
    assert_eq!(serde_json::to_string(&report).expect(&compact), compact);
    report
}

#[test]
fn replay() {
    let report: Replay = same(
        r#"{"report_version":1,"before":{"name":"b","version":1},"after":{"name":"a","version":2},
        "read":{"files":2,"records":9,"calls":7,"other_files":1,"from":"2026-11-01T10:00:00Z","to":null},
        "outcomes":{"breaks":3,"may_break":1,"starts_to_work":0,"may_start_to_work":0,"denied_already":1,"undecided_alike":0,"unaffected":2},
        "groups":[{"outcome":"breaks","account":"111111111111","principal":null,"action":"iam:CreateUser",
        "by":{"kind":"explicit_deny","policy_type":"SERVICE_CONTROL_POLICY","node":"r-1","policy":"p-1","statement":0,"sid":"S"},
        "needs":["aws:SourceIp"],"resource":"arn:aws:iam::111111111111:user/x","records":3,"first":"2026-11-01T10:00:00Z",
        "last":"2026-11-01T10:00:00Z"}],
        "services":[{"outcome":"may break","account":"111111111111","service":"iam","allowed_before":3,"allowed_after":2,"actions":3,"last":null}],
        "not_judged":[{"why":"w","records":1,"examples":["e"]}],"beside":[],"assumed":[],"accounts":{"111111111111":"one"}}"#,
    );
    assert!(report.effect());
    assert_eq!(
        reports::replay::answer(&report),
        "Of 7 recorded calls 3 would break, 1 may break. 0 of the services that accounts are known to use (1 in all) would be denied altogether, 1 in part. \
         1 record or file could not be judged."
    );
}

#[test]
fn batches_of_questions() {
    let batch: Batch = same(
        r#"{"principals":[{"arn":null,"account":"111111111111","type":"somebody"}],"contexts":[{"context":{"aws:SourceIp":"10.0.0.1"},"unknown":["*"],
        "absent":["aws:SourceVpc"]}],"questions":[{"principal":0,"context":0,"action":"s3:GetObject","resource":{"arn":"arn:aws:s3:::b"}}]}"#,
    );
    assert_eq!(batch.questions.len(), 1);
    let found: Found = same(r#"{"version":3,"distinct":[{"decision":"ALLOWED"}],"answers":[0,0]}"#);
    assert_eq!(found.answers, [0, 0]);
}

#[test]
fn routes_and_readiness() {
    same::<Routes>(
        r#"{"bailiwick":"0.1.0","openapi":"/_bailiwick/openapi.json","routes":[{"method":"POST","path":"/_bailiwick/reset","does":"Throws everything away.",
        "who":"no form, where a reset is allowed","query":[{"name":"n","says":"s","required":true}],"largest_body":null}]}"#,
    );
    assert_eq!(same::<Ready>(r#"{"ready":true}"#).reason, None);
    same::<Ready>(r#"{"ready":false,"reason":"1.sh is being done"}"#);
}

#[test]
fn organization_document() {
    let exported: Exported = same(
        r#"{"version":3,"at":"2025-06-01T00:00:00.000Z","document":{"version":1,"accounts":[]},"gaps":[{"kind":"missing"}]}"#,
    );
    assert_eq!(exported.document.len(), 2);
}

#[test]
fn condition_keys() {
    let report: ConditionKeys = same(
        r#"{"version":3,"keys":["aws:requestedregion","s3:prefix"],"resources":[{"services":null,"patterns":["arn:*"]},
        {"services":["s3"],"patterns":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}],
        "comparisons":[{"key":"aws:requestedregion","with":[{"operator":"StringEquals","values":["a"]}]}],"principals":false}"#,
    );
    assert!(report.keys.contains("s3:prefix"));
}

#[test]
fn what_if() {
    let report: WhatIf = same(
        r#"{"report_version":4,"version":12,"at":"2025-06-01T00:00:00.000Z","as_of":12,"effect":true,"refused":2,
        "summary":{"accounts":1,"changes":[{"area":"control policies","text":"t"}],
        "risks":[{"kind":"call refused","text":"t","accounts":[]}]},"calls":[
        {"call":1,"service":"organizations","operation":"MoveAccount","account":"111111111111","region":"us-east-1",
        "outcome":"accepted","facts":[{"fact":"AccountMoved","account":"222222222222","tags":[]}],"answer":{"b":1,"a":null}},
        {"call":2,"service":"organizations","operation":"TagResource","account":"111111111111","region":"us-east-1",
        "address":"aws_x.a","outcome":"unchanged","facts":[],"answer":null},
        {"call":3,"service":"organizations","operation":"ListRoots","account":"111111111111","region":"us-east-1",
        "outcome":"answered","facts":[],"answer":{}},
        {"call":4,"service":"config","operation":"DeleteConfigurationRecorder","account":"222222222222","region":"us-east-1",
        "outcome":"refused","refusal":{"code":"NoSuchConfigurationRecorderException","status":400,"reason":null,"message":"None.",
        "why":null}},
        {"call":5,"service":"organizations","operation":"MoveAccount","account":null,"region":null,
        "outcome":"not made","refusal":{"message":"there are several organizations: say `account`"}}],
        "consequences":{
        "accounts":[{"account":"222222222222","what":"joined","before":null,"after":{"parent":"r-1","state":"ACTIVE"}}],
        "effective_policies":[{"type":"TAG_POLICY","accounts":["222222222222"],"what":"changes","leaves":[
        {"path":"tags/a/tag_value","before":null,"after":{"value":["x"],"by":[{"policy":"p-1","node":"r-1","operator":"@@assign"}]}}],
        "validation_errors":[],"validation_errors_before":["x"]}],
        "control_policies":[{"type":"SERVICE_CONTROL_POLICY","accounts":[],"gained":[{"policy":"p-1","node":"r-1"}],"lost":[],
        "elsewhere":[{"policy":"p-2","before":["r-1"],"after":["ou-1"],"denies_only":true}],"rewritten":[],"missing":[],"no_longer_missing":[]}],
        "rights":[{"accounts":["222222222222"],"on_resources":false,"loses_everything":false,"denied":[{"service":"s3","count":1,"of":168,
        "actions":["s3:GetObject"]}],"allowed":[],"limited":[{"keys":["aws:RequestedRegion"],"actions":[{"service":"sqs","count":2,
        "of":2,"actions":[]}]}],"freed":[]}],
        "recorders":[{"region":"us-east-1","accounts":[],"before":null,"recorder":"none","scope_changed":false}],
        "conformance_packs":[{"name":"p","organization":null,"region":"us-east-1","what":"failure gone","rules":null,
        "failure":{"code":"C","message":"m"},"accounts":[],"without_verdict":[{"rule":"r","identifier":null}]}],
        "config_rules":[{"name":"r","region":"us-east-1","what":"updated","accounts":[]}],
        "verdicts":[{"pack":null,"region":"us-east-1","rule":"r","gained":{"compliant":1,"non_compliant":2},
        "lost":{"compliant":0,"non_compliant":0},"turned":{"compliant":0,"non_compliant":0},
        "non_compliant":[{"account":"222222222222","type":"AWS::EC2::Volume","id":"vol-1","annotation":null}]}],
        "security_hub_associations":[{"accounts":[],"before":null,
        "after":{"configuration":"c","from":"r-1","status":"SUCCESS","message":null}}],
        "security_hub_settings":[{"region":"us-east-1","accounts":[],"enabled":{"before":false,"after":true},
        "auto_enable_controls":{"before":null,"after":true},
        "control_finding_generator":{"before":null,"after":"SECURITY_CONTROL"},
        "standards":{"enabled":["s"],"disabled":[]},"controls":{"enabled":[],"disabled":["ACM.1"]},
        "parameters":[{"control":"IAM.7","name":"MaxPasswordAge","before":null,"after":"50"}]}],
        "quotas":[{"quota":"attachments","of":"r-1","type":"TAG_POLICY","before":8,"after":9,"limit":10}]},
        "names":{"accounts":{"222222222222":"two","111111111111":null},"nodes":{"r-1":"Root"},"policies":{}},"notes":["n"],
        "beside":{"not_part":{"aws_s3_bucket":1},"not_mapped":[{"address":"aws_x.a","type":"aws_x"}],
        "unknown":[{"address":"aws_y.a","attribute":"b","why":"w"}],"import_first":[{"address":"aws_z.a","ids":["p-1"]}],
        "assumed":["a"],"warnings":["w"]}}"#,
    );
    // Reports of before they had a version are read, too.
    let text = serde_json::to_string(&report).unwrap().replacen("\"report_version\":4,", "", 1);
    let before: WhatIf = serde_json::from_str(&text).unwrap();
    assert_eq!(before, WhatIf { report_version: 0, ..report.clone() });
    // And those that said otherwise that a recorder isn't there any more.
    let text = serde_json::to_string(&report).unwrap().replacen("\"recorder\":\"none\"", "\"recorder\":\"gone\"", 1);
    assert_eq!(serde_json::from_str::<WhatIf>(&text).unwrap(), report);
}

#[test]
fn effective_policy() {
    same::<EffectivePolicy>(
        r#"{"type":"TAG_POLICY","target":"222222222222","version":12,"content":{"tags":{"b":1,"a":[1.5]}},
        "validation_errors":[{"message":"m","path":"p"}],"leaves":[{"path":"tags/a","value":["x"],"parts":[
        {"value":"x","operator":"@@assign","node":"r-1","node_name":"Root","policy":"p-1","policy_name":"one"},
        {"value":"y","operator":null,"node":"r-1","node_name":"Root","policy":"p-1","policy_name":"one"},
        {"value":"z"}],"removed":[],"ignored":[
        {"operator":"@@assign","value":["y"],"why":{"locked_at":"tags/a","by":[{"node":"r-1","node_name":"Root","policy":"p-1",
        "policy_name":"one"}]},"node":"ou-1","node_name":"","policy":"p-2","policy_name":"two"},
        {"operator":"@@assign","value":["y"],"why":{"assigned_earlier_by":{"node":"r-1","node_name":"Root","policy":"p-1",
        "policy_name":"one"}},"node":"ou-1","node_name":"","policy":"p-2","policy_name":"two"},
        {"operator":"@@remove","value":"q","why":"it changed nothing","node":"ou-1","node_name":"","policy":"p-2",
        "policy_name":"two"}],"children_may":["@@append"],"restricted_by":[]},
        {"path":"tags/b","value":null,"parts":[],"removed":[],"ignored":[],"children_may":[],"restricted_by":[]}]}"#,
    );
}

#[test]
fn effective_policy_somewhere_else() {
    same::<EffectivePolicy>(
        r#"{"type":"TAG_POLICY","target":"222222222222","at":"ou-1","version":12,"content":{},"validation_errors":[],"leaves":[]}"#,
    );
}

#[test]
fn compliance() {
    same::<Compliance>(
        r#"{"account":"222222222222","region":"us-east-1","version":12,"recorder":"none",
        "packs":[{"name":"OrgConformsPack-a","organization_pack":"a","state":"CREATE_FAILED","reason":"why"},{"name":"b","state":"CREATE_COMPLETE"}],
        "rules":[{"pack":null,"rule":"r",
        "name_in_template":"r","identifier":"X","compliance":"INSUFFICIENT_DATA","reason":"evaluation_waiting","needs":["a"]}],
        "problems":[{"pack":"p","reason":"why"}]}"#,
    );
}

#[test]
fn log() {
    same::<Log>(
        r#"{"head":12,"entries":[{"version":12,"at":"2025-06-01T00:00:00.000Z","account":"111111111111","principal":"bailiwick",
        "region":"us-east-1","operation":"MoveAccount","facts":[{"fact":"AccountMoved","z":1.0,"a":{"c":1,"b":2}}]}],"next":null}"#,
    );
}

#[test]
fn branches() {
    same::<Branches>(
        r#"{"branches":[{"name":"review","endpoint":"http://localhost:4566/_bailiwick/branches/review","from":null,"as_of":12,
        "timing":"manual","version":12,"at":"2025-06-01T00:00:00.000Z","head":14,"now":"2025-06-01T00:00:01.000Z","bytes":1024}],
        "limits":{"number":100,"bytes":268435456,"idle_seconds":3600}}"#,
    );
    same::<Ticked>(r#"{"now":"2025-06-01T00:00:01.000Z"}"#);
    same::<Dropped>(r#"{"dropped":"review"}"#);
    same::<Calls>(
        r#"{"version":14,"refused":1,"calls":[{"call":1,"service":"organizations","operation":"ListRoots","account":"111111111111",
        "region":"us-east-1","outcome":"answered","facts":[],"answer":{}}],"waiting":["account creations"]}"#,
    );
}

#[test]
fn security_hub() {
    same::<SecurityHub>(
        r#"{"target":"222222222222","version":12,"association":{"configuration":"p","name":"baseline","source":"r-1","status":"FAILED",
        "message":"why"},"hub":{"region":"us-east-1","enabled":true,"standards":[{"standard":"a/v/1","title":"A","enabled":false}],
        "controls":[{"control":"S3.1","enabled":false,"reason":"not ours"},{"control":"S3.2","enabled":true}]}}"#,
    );
    same::<SecurityHub>(r#"{"target":"ou-1","version":12,"association":null}"#);
}

#[test]
fn organizations() {
    same::<Organizations>(
        r#"{"version":12,"at":"2025-06-01T00:00:00.000Z","organizations":[{"id":"o-1","partition":"aws","management_account":"111111111111",
        "policy_types":["TAG_POLICY"],"policies":[{"id":"p-1","type":"TAG_POLICY","name":"one","aws_managed":false}],
        "quotas":[{"quota":"accounts","used":1,"most":10},{"quota":"policies-per-target","policy_type":"TAG_POLICY","most":10},{"quota":"config-rules","used":2,"at":"111111111111 eu-west-1","most":9}],
        "root":{"id":"r-1","name":"Root","kind":"ROOT","policies":["p-1"],"children":[
        {"id":"ou-1","name":"Prod","kind":"ORGANIZATIONAL_UNIT","policies":[]},
        {"id":"111111111111","name":"one","kind":"ACCOUNT","email":"a@example.com","state":"ACTIVE","policies":[],
        "tags":{"Env":"prod"}}]}}]}"#,
    );
}

#[test]
fn info_and_coverage() {
    same::<Info>(
        r#"{"bailiwick":"0.1.0","version":12,"started_at":"2025-06-15T15:06:40.125Z","clock":null,"account":"000000000000",
        "caller":"arn:aws:iam::000000000000:user/administrator","identity":"asserted","data":"memory","allow_reset":true,"seed":"s",
        "timing":"instant","quotas":"generous","regions":{"count":40,"added":["xx-new-1"]},"workers":"running",
        "organizations":1,"accounts":2,"journal":{"entries":3,"commits":4},"tables":{"rows":5,"commits":6},
        "work":{"b":{"z":1,"a":2},"a":{}}}"#,
    );
    same::<Coverage>(
        r#"{"sts":{"operations":2,"modelled":1,"by_operation":{"B":"modelled","A":"not modelled"}},
        "config":{"operations":0,"modelled":0,"by_operation":{}},"asked_for_not_served":{"iam:CreateRole":2}}"#,
    );
}

#[test]
fn what_was_delivered_and_what_is_left() {
    let delivery: Delivery = same(
        r#"{"accepted":1,"unchanged":2,"facts":3,"skipped":4,"problems":[{"place":"a[1]","message":"m"}],
        "unjudged":[{"account":"111111111111","regions":["eu-west-1","global"],"items":2,"facts":0,"why":"no_recorder","next":"n"}],
        "more_unjudged":7}"#,
    );
    // Older servers don't tell it.
    let text = r#"{"accepted":1,"unchanged":2,"facts":3,"skipped":4,"problems":[{"place":"a[1]","message":"m"}]}"#;
    let older: Delivery = serde_json::from_str(text).unwrap();
    assert_eq!(older, Delivery { unjudged: Vec::new(), more_unjudged: 0, ..delivery });
    let done: Settled = same(r#"{"settled":true,"version":12}"#);
    assert!(matches!(done, Settled::Done { settled: true, version: 12 }));
    let waiting: Settled = same(
        r#"{"settled":false,"workers":"stopped","outstanding":[{"work":"account creations","due_at":"1970-01-01T00:00:01.500Z"}]}"#,
    );
    assert!(matches!(waiting, Settled::Waiting { settled: false, .. }));
    same::<Running>(r#"{"running":true}"#);
    same::<Work>(
        r#"{"workers":"running","rehearsals":[{"name":null,"since":"2025-06-01T00:00:00.000Z","phase":"preparing",
        "calls":{"done":0,"of":2},"places":{"done":3,"of":4}}]}"#,
    );
    same::<Reset>(r#"{"reset":true}"#);
}

#[test]
fn health_and_errors() {
    same::<Health>(r#"{"status":"ok","version":12}"#);
    same::<Health>(r#"{"status":"nothing can be written","reason":"why"}"#);
    same::<LocalStack>(r#"{"services":{"sts":"running","s3":"running"},"edition":"bailiwick","version":"0.1.0"}"#);
    same::<MotoReset>(r#"{"status":"ok"}"#);
    same::<Error>(r#"{"error":"there is no route"}"#);
}

#[test]
fn faults() {
    same::<Faults>(
        r#"{"faults":[{"id":1,"times":3,"account":"111111111111","region":"us-east-1","operation":"organizations:MoveAccount",
        "error":"DuplicateAccountException","reason":"R","message":"m"},
        {"id":2,"times":1,"work":"account creations","error":"EMAIL_ALREADY_EXISTS"}]}"#,
    );
    same::<Added>(r#"{"fault":{"id":1,"times":3,"error":"X"}}"#);
    same::<Cleared>(r#"{"cleared":2}"#);
}

/// A program of another version may write words that this one doesn't know: that is said, and not taken for something else.
#[test]
fn what_is_no_report_is_refused() {
    assert!(serde_json::from_str::<Running>(r#"{"running":"yes"}"#).is_err());
    assert!(serde_json::from_str::<Settled>(r#"{"settled":false}"#).is_err());
    let unknown = r#"{"account":"","region":"","version":1,"recorder":"asleep","rules":[],"problems":[]}"#;
    assert!(serde_json::from_str::<Compliance>(unknown).unwrap_err().to_string().contains("asleep"));
}

#[test]
fn import() {
    let report: Import = same(
        r#"{"version":9,"organization":"o-1","management_account":"111111111111","outcome":"differs","accounts":2,"units":1,"policies":3,
        "changes":[{"kind":"moved","what":"account","id":"222222222222","name":"Shop","before":"r-1","after":"ou-1"},
        {"kind":"added","what":"policy type","id":"TAG_POLICY","name":null,"before":null,"after":null}],
        "not_compared":["tags"],"gaps":[{"source":"s","place":"","what":"w","kind":"not modelled"}]}"#,
    );
    assert_eq!(report.outcome, Outcome::Differs);
    let gaps: Gaps = same(
        r#"{"organizations":[{"organization":"o-1","at":"2025-06-01T00:00:00.000Z","document":"d",
        "gaps":[{"source":"s","place":"p","what":"w","kind":"absent"}]}]}"#,
    );
    assert_eq!(gaps.organizations.len(), 1);
    let refused: Refused = same(
        r#"{"error":"line 2, column 5: id: m","problems":[{"place":"id","line":2,"column":5,"message":"m"},
        {"place":"","line":null,"column":null,"message":"m"}]}"#,
    );
    assert_eq!(refused.problems.len(), 2);
}
