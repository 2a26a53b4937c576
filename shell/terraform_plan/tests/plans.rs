//! Plans that Terraform wrote, and plans that nobody should: which calls they come to, in which order, and what is said of the rest.
//! The files in `data` are written by `verification/clients/test_terraform_plans.py`.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "what helps tests may fail as tests do")]

use serde_json::{Value, json};
use terraform_plan::{Handed, Otherwise, PlanError, read};

const ORGANIZATION_FIRST: &str = include_str!("data/organization_first.json");
const ORGANIZATION_SECOND: &str = include_str!("data/organization_second.json");
const ORGANIZATION_THIRD: &str = include_str!("data/organization_third.json");
const OWN_FIRST: &str = include_str!("data/own_first.json");
const OWN_SECOND: &str = include_str!("data/own_second.json");

fn handed(text: &str) -> Handed {
    read(text.as_bytes(), &Otherwise::default()).expect("a plan")
}

/// The numbers of the calls for an object, from 1.
fn of(handed: &Handed, address: &str) -> Vec<usize> {
    let calls = handed.calls.iter().enumerate();
    calls.filter(|(_, call)| call.address == address).map(|(at, _)| at + 1).collect()
}

fn operations(handed: &Handed, address: &str) -> Vec<&'static str> {
    handed.calls.iter().filter(|call| call.address == address).map(|call| call.operation).collect()
}

/// A request, as the document has it.
fn request(handed: &Handed, operation: &str) -> Value {
    let call = handed.calls.iter().find(|call| call.operation == operation).expect(operation);
    call.document()["request"].clone()
}

#[test]
fn what_is_made_comes_after_what_it_refers_to_through_modules_and_for_each() {
    let handed = handed(ORGANIZATION_FIRST);
    let unit = of(&handed, r#"aws_organizations_organizational_unit.top["workloads"]"#)[0];
    let stage = of(&handed, "aws_organizations_organizational_unit.stage[0]")[0];
    let account = of(&handed, r#"module.member["payments"].aws_organizations_account.this"#);
    assert!(unit < stage && stage < account[0], "{unit} {stage} {account:?}");
    let moved = handed.calls[account[3] - 1].document();
    assert_eq!(moved["request"]["DestinationParentId"], json!(format!("${{{stage}.OrganizationalUnit.Id}}")));
    assert_eq!(
        operations(&handed, r#"module.member["payments"].aws_organizations_account.this"#),
        ["CreateAccount", "DescribeCreateAccountStatus", "ListParents", "MoveAccount"]
    );
    // The root is what the new organization answers.
    let roots = 1 + handed.calls.iter().position(|call| call.operation == "ListRoots").expect("roots");
    let parent = &handed.calls[unit - 1].request["ParentId"];
    assert_eq!(*parent, json!(format!("${{{roots}.Roots.0.Id}}")));
}

#[test]
fn what_cant_be_followed_to_one_object_is_named_and_left_out() {
    let handed = handed(ORGANIZATION_FIRST);
    let told: Vec<(&str, &str)> =
        handed.beside.unknown.iter().map(|it| (it.address.as_str(), it.attribute.as_str())).collect();
    let expected = [
        ("aws_organizations_policy_attachment.guard", "target_id"),
        ("aws_organizations_resource_policy.delegation", "content"),
    ];
    assert_eq!(told, expected);
    assert!(of(&handed, "aws_organizations_policy_attachment.guard").is_empty());
}

#[test]
fn changes_replacements_and_deletions_are_the_providers_calls() {
    let handed = handed(ORGANIZATION_SECOND);
    let calls = |address| operations(&handed, address);
    assert_eq!(calls("aws_organizations_policy.guard"), ["UpdatePolicy", "UntagResource"]);
    assert_eq!(calls("aws_organizations_policy.tags"), ["UpdatePolicy"]);
    let content = request(&handed, "UpdatePolicy");
    assert!(content["Content"].as_str().is_some_and(|text| text.contains("sqs:*")), "{content}");
    assert_eq!(calls("aws_organizations_policy_attachment.guard"), ["DetachPolicy", "AttachPolicy"]);
    assert_eq!(calls("aws_organizations_account.mover"), ["MoveAccount"]);
    assert_eq!(
        calls("aws_organizations_organization.this"),
        ["DisableAWSServiceAccess", "EnableAWSServiceAccess", "EnablePolicyType"]
    );
    assert_eq!(calls(r#"aws_organizations_organizational_unit.top["security"]"#), ["UpdateOrganizationalUnit"]);
    assert_eq!(calls(r#"aws_organizations_organizational_unit.top["workloads"]"#), ["TagResource"]);
    // A policy goes once it is attached nowhere.
    let detached = of(&handed, "aws_organizations_policy_attachment.early[0]")[0];
    assert!(detached < of(&handed, "aws_organizations_policy.early[0]")[0]);
    assert_eq!(handed.beside.unknown, []);
    assert!(handed.organization.as_ref().is_some_and(|id| id.starts_with("o-")));
}

#[test]
fn a_provider_calls_as_its_keys_say_and_else_as_its_objects_do() {
    let second = handed(ORGANIZATION_SECOND);
    let account = |operation: &str| {
        let call = second.calls.iter().find(|call| call.operation == operation).expect(operation).document();
        (call["account"].clone(), call["region"].clone())
    };
    let (management, region) = account("MoveAccount");
    assert_eq!((management.as_str(), region.as_str()), (Some("210987654321"), Some("us-east-1")));
    // The administrator's number is a variable.
    let plan: Value = serde_json::from_str(ORGANIZATION_SECOND).expect("JSON");
    assert_eq!(account("CreateFindingAggregator").0, plan["variables"]["audit"]["value"]);
    // Of keys in the environment only ARNs tell.
    let told = |handed: &Handed| handed.calls[0].document()["account"].clone();
    assert_eq!(told(&handed(OWN_SECOND)), json!("565656565656"));
    let first = handed(OWN_FIRST);
    assert_eq!((told(&first), first.beside.assumed.len()), (Value::Null, 1));
    let otherwise = Otherwise { account: Some("565656565656".to_owned()), region: None };
    let first = read(OWN_FIRST.as_bytes(), &otherwise).expect("a plan");
    assert_eq!((told(&first), first.beside.assumed.len()), (json!("565656565656"), 0));
}

#[test]
fn what_is_made_before_the_old_one_goes_is_made_before() {
    let handed = handed(OWN_SECOND);
    assert_eq!(operations(&handed, "aws_config_config_rule.named"), ["PutConfigRule", "DeleteConfigRule"]);
    assert_eq!(operations(&handed, "aws_config_config_rule.tagged"), ["TagResource", "PutConfigRule"]);
    let recorder = request(&handed, "PutConfigurationRecorder");
    assert_eq!(
        recorder["ConfigurationRecorder"]["recordingGroup"],
        json!({
            "recordingStrategy": { "useOnly": "INCLUSION_BY_RESOURCE_TYPES" },
            "resourceTypes": ["AWS::EC2::Volume", "AWS::S3::Bucket"],
        })
    );
    assert_eq!(
        operations(&handed, "aws_securityhub_product_subscription.prowler[0]"),
        ["DisableImportFindingsForProduct"]
    );
}

#[test]
fn a_unit_goes_after_what_leaves_it_and_somebody_is_told_what_terraform_does() {
    let mut plan: Value = serde_json::from_str(ORGANIZATION_THIRD).expect("JSON");
    let unit = r#"aws_organizations_organizational_unit.top["old"]"#;
    assert_eq!(operations(&handed(ORGANIZATION_THIRD), unit), ["DeleteOrganizationalUnit"]);
    assert_eq!(handed(ORGANIZATION_THIRD).beside.warnings, Vec::<String>::new());
    // As if the account left it in the same plan.
    let changes = plan["resource_changes"].as_array_mut().expect("changes");
    let old = changes.iter().find(|one| one["address"] == unit).expect("the unit")["change"]["before"]["id"].clone();
    let mover =
        changes.iter_mut().find(|one| one["address"] == "aws_organizations_account.mover").expect("the account");
    mover["change"]["actions"] = json!(["update"]);
    mover["change"]["before"]["parent_id"] = old;
    let handed = handed(&plan.to_string());
    assert!(of(&handed, "aws_organizations_account.mover")[0] < of(&handed, unit)[0]);
    assert!(handed.beside.warnings[0].contains("OrganizationalUnitNotEmptyException"), "{:?}", handed.beside);
}

/// A plan of one resource, whose attribute is what an expression says.
fn plan(changes: Value, resources: Value) -> String {
    json!({
        "format_version": "1.0",
        "resource_changes": changes,
        "configuration": { "root_module": { "resources": resources } },
    })
    .to_string()
}

fn create(address: &str, after: Value, unknown: Value) -> Value {
    let name = address.split('.').next().unwrap_or_default();
    json!({
        "address": address, "mode": "managed", "type": name,
        "change": { "actions": ["create"], "before": null, "after": after, "after_unknown": unknown },
    })
}

fn attachment(references: &[&str]) -> Handed {
    let policy = |name: &str| {
        let after = json!({ "name": name, "content": "{}", "type": "TAG_POLICY" });
        create(&format!("aws_organizations_policy.{name}"), after, json!({ "id": true }))
    };
    let attached = create(
        "aws_organizations_policy_attachment.x",
        json!({ "target_id": "111111111111" }),
        json!({ "policy_id": true }),
    );
    let written = json!([
        { "address": "aws_organizations_policy_attachment.x", "expressions": { "policy_id": { "references": references } } },
    ]);
    handed(&plan(json!([attached, policy("a"), policy("b")]), written))
}

#[test]
fn a_value_is_followed_where_the_configuration_names_one_object_and_never_guessed() {
    let attached = |handed: &Handed| {
        let call = handed.calls.iter().find(|call| call.operation == "AttachPolicy");
        call.map(|call| call.request["PolicyId"].clone())
    };
    let one = attachment(&["aws_organizations_policy.a.id", "aws_organizations_policy.a"]);
    let number = of(&one, "aws_organizations_policy.a")[0];
    assert_eq!(attached(&one), Some(json!(format!("${{{number}.Policy.PolicySummary.Id}}"))));
    assert_eq!(one.beside.assumed, [attachment(&[]).beside.assumed[0].clone()]);
    for (references, why) in [
        (&["local.x"][..], "a plan doesn't say what locals are made of"),
        (&["aws_organizations_policy.a.id", "aws_organizations_policy.b.id"], "may come from"),
        (&["aws_organizations_policy.none.id"], "isn't part of the rehearsal"),
        (&["aws_organizations_policy.a.invented"], "isn't part of the rehearsal"),
        (&["module.none.id"], "isn't part of the rehearsal"),
        (&["var.none", "each.key", "", "..", "[", "data.x"], "isn't part of the rehearsal"),
    ] {
        let left = attachment(references);
        assert_eq!(attached(&left), None, "{references:?}");
        assert!(left.beside.unknown[0].why.contains(why), "{references:?}: {:?}", left.beside.unknown);
    }
    // A local beside the only object that isn't known yet: taken, and told.
    let told = attachment(&["local.x", "aws_organizations_policy.a.id", "aws_organizations_policy.a"]);
    assert!(attached(&told).is_some());
    assert!(
        told.beside.assumed.iter().any(|it| it.contains("is taken for aws_organizations_policy.a.id through local.x"))
    );
}

#[test]
fn what_needs_something_that_is_left_out_is_left_out_too() {
    let policy = create("aws_organizations_policy.a", json!({ "name": "a" }), json!({ "id": true, "content": true }));
    let attached =
        create("aws_organizations_policy_attachment.x", json!({ "target_id": "1" }), json!({ "policy_id": true }));
    let reference = json!({ "references": ["aws_organizations_policy.a.id", "aws_organizations_policy.a"] });
    let written = json!([
        { "address": "aws_organizations_policy.a", "expressions": { "content": { "references": ["aws_iam_role.r.arn"] } } },
        { "address": "aws_organizations_policy_attachment.x", "expressions": { "policy_id": reference } },
    ]);
    let handed = handed(&plan(json!([attached, policy]), written));
    assert!(handed.calls.is_empty());
    let told: Vec<&str> = handed.beside.unknown.iter().map(|it| it.why.as_str()).collect();
    assert!(told[0].contains("aws_iam_role.r.arn"), "{told:?}");
    assert!(told[1].contains("aws_organizations_policy.a.id, which isn't rehearsed"), "{told:?}");
}

#[test]
fn what_is_not_ours_is_counted_and_what_is_ours_and_unread_is_named() {
    let handed = handed(&plan(
        json!([
            create("aws_s3_bucket.a", json!({ "bucket": "b" }), json!({})),
            create("aws_s3_bucket.b", json!({ "bucket": "c" }), json!({})),
            create("random_pet.a", json!({}), json!({})),
            create("aws_securityhub_insight.a", json!({}), json!({})),
        ]),
        json!([]),
    ));
    let counted: Vec<(&str, usize)> =
        handed.beside.not_part.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    assert_eq!(counted, [("aws_s3_bucket", 2), ("random_pet", 1)]);
    assert_eq!(
        handed.beside.not_mapped,
        [("aws_securityhub_insight.a".to_owned(), "aws_securityhub_insight".to_owned())]
    );
}

#[test]
fn a_text_that_a_rehearsal_would_take_for_a_reference_is_left_out() {
    let after = json!({ "name": "a", "content": "{\"x\": \"${1.Secret}\"}" });
    let handed = handed(&plan(json!([create("aws_organizations_policy.a", after, json!({}))]), json!([])));
    assert!(handed.calls.is_empty());
    assert!(handed.beside.unknown[0].why.contains("takes for the answer of a call"));
}

#[test]
fn what_stays_moves_or_is_forgotten_comes_to_no_call() {
    let with = |actions: Value, previous: Value| {
        json!({
            "address": "aws_organizations_policy.b", "previous_address": previous, "mode": "managed",
            "type": "aws_organizations_policy",
            "change": { "actions": actions, "before": { "id": "p-1" }, "after": { "id": "p-1" } },
        })
    };
    for actions in [json!(["no-op"]), json!(["read"]), json!(["forget"])] {
        assert!(handed(&plan(json!([with(actions, Value::Null)]), json!([]))).calls.is_empty());
    }
    let moved = handed(&plan(json!([with(json!(["no-op"]), json!("aws_organizations_policy.a"))]), json!([])));
    assert_eq!(
        moved.beside.assumed,
        ["aws_organizations_policy.a is aws_organizations_policy.b now, which AWS isn't told."]
    );
}

#[test]
fn what_is_no_plan_is_refused_with_its_place() {
    let problem = |text: &str| read(text.as_bytes(), &Otherwise::default()).map(|_| ()).expect_err(text).to_string();
    assert!(problem("").contains("empty"));
    assert!(problem("{\"format_version\": \"1.2\",\n \"resource_changes\": [").contains("line 2 column"));
    assert!(problem("{}").contains("no `format_version`"));
    assert!(problem(r#"{"format_version": "0.2"}"#).contains("1.x is known"));
    assert!(problem(r#"{"format_version": "10.0"}"#).contains("1.x is known"));
    assert!(problem(r#"{"format_version": "1.2", "errored": true}"#).contains("errored"));
    let actions = json!([{ "address": "aws_organizations_policy.a", "mode": "managed", "type": "aws_organizations_policy",
        "change": { "actions": ["explode"] } }]);
    assert!(problem(&plan(actions, json!([]))).contains("explode"));
    let address = json!([{ "address": "no address", "mode": "managed", "type": "aws_organizations_policy",
        "change": { "actions": ["create"] } }]);
    assert!(problem(&plan(address, json!([]))).contains("is no address"));
    let odd = json!([{ "address": "aws_organizations_policy.a", "mode": "managed", "type": "aws_organizations_policy",
        "change": { "actions": ["create"], "after": [1] } }]);
    assert!(problem(&plan(odd, json!([]))).contains("`after` is no object"));
    for cut in (0..ORGANIZATION_SECOND.len()).step_by(1_009) {
        let Some(text) = ORGANIZATION_SECOND.get(..cut) else { continue };
        assert!(matches!(
            read(text.as_bytes(), &Otherwise::default()),
            Err(PlanError::Unreadable(_) | PlanError::AnotherForm(_))
        ));
    }
}

#[test]
fn attributes_of_other_kinds_than_the_providers_end_in_words_and_in_no_panic() {
    let types = [
        "organizations_organization",
        "organizations_organizational_unit",
        "organizations_account",
        "organizations_policy",
        "organizations_policy_attachment",
        "organizations_delegated_administrator",
        "organizations_resource_policy",
        "config_configuration_recorder",
        "config_delivery_channel",
        "config_configuration_recorder_status",
        "config_retention_configuration",
        "config_config_rule",
        "config_conformance_pack",
        "config_organization_conformance_pack",
        "securityhub_organization_admin_account",
        "securityhub_account",
        "securityhub_finding_aggregator",
        "securityhub_organization_configuration",
        "securityhub_configuration_policy",
        "securityhub_configuration_policy_association",
        "securityhub_standards_subscription",
        "securityhub_standards_control",
        "securityhub_standards_control_association",
        "securityhub_product_subscription",
        "securityhub_member",
    ];
    let names = [
        "name",
        "parent_id",
        "content",
        "tags_all",
        "source",
        "recording_group",
        "configuration_policy",
        "id",
        "roots",
    ];
    for name in types {
        for value in [json!(1), json!(["x", 2]), json!({"a": [null]}), json!([[{}]]), Value::Null, json!(true)] {
            let members: serde_json::Map<String, Value> =
                names.iter().map(|name| ((*name).to_owned(), value.clone())).collect();
            for actions in [json!(["create"]), json!(["update"]), json!(["delete"]), json!(["delete", "create"])] {
                let change = json!({ "address": format!("aws_{name}.a"), "mode": "managed", "type": format!("aws_{name}"),
                    "change": { "actions": actions, "before": members, "after": members, "after_unknown": value,
                        "after_sensitive": value } });
                let read = handed(&plan(json!([change]), json!([])));
                assert!(read.beside.not_mapped.is_empty(), "{name} isn't read");
            }
        }
    }
}

#[test]
fn ten_thousand_calls_are_taken_and_more_are_refused() {
    let many = |count: usize| {
        let changes: Vec<Value> = (0..count)
            .map(|number| {
                let after = json!({ "name": format!("u{number}"), "parent_id": "r-abcd" });
                create(&format!("aws_organizations_organizational_unit.u[{number}]"), after, json!({ "id": true }))
            })
            .collect();
        read(plan(json!(changes), json!([])).as_bytes(), &Otherwise::default())
    };
    assert_eq!(many(10_000).expect("calls").calls.len(), 10_000);
    assert!(matches!(many(10_001), Err(PlanError::TooManyCalls(10_001, 10_000))));
}
