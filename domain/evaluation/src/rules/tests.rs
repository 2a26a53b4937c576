//! The judges: evidence, strange values, and what is never compliant.

use std::collections::BTreeSet;
use std::sync::Arc;

use documents::{Document, parse_json};
use identifiers::Timestamp;

use super::policy::{Fixed, is_public, same_key, statements};
use super::*;
use crate::facts::AccountFacts;
use crate::items::{ConfigurationItem, read_items};
use crate::rollup::ResourceResult;
use crate::templates::Scope;

const NOW: i64 = 1_767_607_872_000;

fn item(resource_type: &str, configuration: &str, supplementary: &str) -> ConfigurationItem {
    let text = format!(
        r#"{{"awsAccountId": "123456789012", "awsRegion": "eu-west-1", "configurationItemCaptureTime": "2026-01-01T00:00:00Z",
        "configurationItemStatus": "OK", "configurationStateId": 1, "resourceType": "{resource_type}", "resourceId": "r",
        "resourceName": "r", "configuration": {configuration}, "supplementaryConfiguration": {supplementary}}}"#
    );
    read_items(&parse_json(&text).unwrap()).remove(0).unwrap()
}

fn facts(text: &str) -> AccountFacts {
    AccountFacts::read(&parse_json(text).unwrap()).unwrap()
}

fn inventory<'a>(facts: &'a AccountFacts, items: &'a [ConfigurationItem], coverage: Coverage) -> Inventory<'a> {
    let (account, region) = ("123456789012".parse().unwrap(), "eu-west-1".parse().unwrap());
    Inventory::new(account, region, Timestamp::from_millis(NOW), facts, items, coverage)
}

fn rule(identifier: &str, parameters: &str) -> RuleInput {
    RuleInput::read(identifier, Some(parameters)).unwrap()
}

fn judge(rule: &RuleInput, item: &ConfigurationItem) -> Outcome {
    let facts = AccountFacts::none();
    evaluate_item(rule, item, &inventory(&facts, &[], Coverage::All)).unwrap()
}

fn compliance(outcome: &Outcome) -> Option<ResourceResult> {
    match outcome {
        Outcome::Verdicts { verdicts, .. } => Some(verdicts.first()?.compliance),
        _ => None,
    }
}

/// A compliant item of each rule, and the members without which nobody can call it compliant.
const EVIDENCE: [(&str, &str, &str, &str, &[&str]); 17] = [
    ("S3_BUCKET_PUBLIC_READ_PROHIBITED", "AWS::S3::Bucket", "{}", BUCKET, &["AccessControlList", "BucketPolicy"]),
    ("S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "AWS::S3::Bucket", "{}", BUCKET, &["AccessControlList", "BucketPolicy"]),
    ("S3_BUCKET_LOGGING_ENABLED", "AWS::S3::Bucket", "{}", BUCKET, &["BucketLoggingConfiguration"]),
    ("S3_BUCKET_VERSIONING_ENABLED", "AWS::S3::Bucket", "{}", BUCKET, &["BucketVersioningConfiguration"]),
    (
        "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
        "AWS::S3::Bucket",
        "{}",
        BUCKET,
        &["ServerSideEncryptionConfiguration"],
    ),
    ("S3_BUCKET_SSL_REQUESTS_ONLY", "AWS::S3::Bucket", "{}", BUCKET, &["BucketPolicy"]),
    ("S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "AWS::S3::Bucket", "{}", BLOCKED, &["PublicAccessBlockConfiguration"]),
    (
        "ENCRYPTED_VOLUMES",
        "AWS::EC2::Volume",
        r#"{"state": "in-use", "encrypted": true}"#,
        "{}",
        &["state", "encrypted"],
    ),
    ("RDS_STORAGE_ENCRYPTED", "AWS::RDS::DBInstance", r#"{"storageEncrypted": true}"#, "{}", &["storageEncrypted"]),
    (
        "RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
        "AWS::RDS::DBInstance",
        r#"{"publiclyAccessible": false}"#,
        "{}",
        &["publiclyAccessible"],
    ),
    (
        "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK",
        "AWS::Redshift::Cluster",
        r#"{"publiclyAccessible": false}"#,
        "{}",
        &["publiclyAccessible"],
    ),
    (
        "INCOMING_SSH_DISABLED",
        "AWS::EC2::SecurityGroup",
        r#"{"ipPermissions": [{"ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipRanges": ["10.0.0.0/8"]}]}"#,
        "{}",
        &["ipPermissions"],
    ),
    ("RESTRICTED_INCOMING_TRAFFIC", "AWS::EC2::SecurityGroup", r#"{"ipPermissions": []}"#, "{}", &["ipPermissions"]),
    (
        "VPC_DEFAULT_SECURITY_GROUP_CLOSED",
        "AWS::EC2::SecurityGroup",
        r#"{"groupName": "default", "ipPermissions": [], "ipPermissionsEgress": []}"#,
        "{}",
        &["groupName", "ipPermissions", "ipPermissionsEgress"],
    ),
    ("EC2_INSTANCE_NO_PUBLIC_IP", "AWS::EC2::Instance", r#"{"networkInterfaces": []}"#, "{}", &["networkInterfaces"]),
    (
        "IAM_USER_NO_POLICIES_CHECK",
        "AWS::IAM::User",
        r#"{"userPolicyList": [], "attachedManagedPolicies": []}"#,
        "{}",
        &["userPolicyList", "attachedManagedPolicies"],
    ),
    (
        "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS",
        "AWS::IAM::Policy",
        r#"{"arn": "arn:aws:iam::123456789012:policy/p", "policyVersionList": [{"isDefaultVersion": true,
            "document": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]}"#,
        "{}",
        &["policyVersionList"],
    ),
];

const BUCKET: &str = r#"{"AccessControlList": "{\"grantList\": []}",
    "BucketPolicy": {"policyText": "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": [\"arn:aws:s3:::r\", \"arn:aws:s3:::r/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"},
    "BucketLoggingConfiguration": {"destinationBucketName": "logs"},
    "BucketVersioningConfiguration": {"status": "Enabled"},
    "ServerSideEncryptionConfiguration": {"rules": [{"applyServerSideEncryptionByDefault": {"sseAlgorithm": "AES256"}}]}}"#;

const BLOCKED: &str = r#"{"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true,
    "blockPublicPolicy": true, "restrictPublicBuckets": true}}"#;

fn without(document: &Document, key: &str, replacement: Option<&Document>) -> Document {
    let entries = document.entries().unwrap_or_default().iter();
    Document::mapping(entries.filter_map(|entry| {
        let value = if entry.key == key { replacement.cloned()? } else { entry.value.clone() };
        Some((entry.key.clone(), value))
    }))
}

#[test]
fn nothing_is_compliant_out_of_nothing() {
    let strange = [None, Some("7"), Some("\"x\""), Some("\"{\""), Some("[7]"), Some("{\"a\": 1}"), Some("[[]]")];
    for (identifier, resource_type, configuration, supplementary, evidence) in EVIDENCE {
        let rule = rule(identifier, "{}");
        let good = item(resource_type, configuration, supplementary);
        assert_eq!(compliance(&judge(&rule, &good)), Some(ResourceResult::Compliant), "{identifier}");
        for key in evidence {
            for replacement in strange {
                let replacement = replacement.map(|text| parse_json(text).unwrap());
                let mut bad = good.clone();
                bad.configuration = bad.configuration.map(|it| without(&it, key, replacement.as_ref()));
                bad.supplementary_configuration = without(&bad.supplementary_configuration, key, replacement.as_ref());
                let outcome = judge(&rule, &bad);
                assert_ne!(
                    compliance(&outcome),
                    Some(ResourceResult::Compliant),
                    "{identifier} without {key}: {replacement:?}"
                );
            }
        }
        let mut deleted = good.clone();
        deleted.status = crate::items::ItemStatus::ResourceDeleted;
        assert_eq!(judge(&rule, &deleted), Outcome::NothingApplies, "{identifier}");
        let mut empty = good;
        empty.configuration = None;
        empty.supplementary_configuration = parse_json("{}").unwrap();
        assert_ne!(compliance(&judge(&rule, &empty)), Some(ResourceResult::Compliant), "{identifier}");
    }
}

#[test]
fn without_facts_there_is_no_verdict() {
    let nothing = AccountFacts::none();
    for rule in managed_rules().iter().filter(|rule| rule.trigger == Trigger::Periodic) {
        let required = rule.parameters.iter().filter(|one| one.required).map(|one| (one.name.into(), "90".into()));
        let input = RuleInput { identifier: rule.identifier.into(), parameters: required.collect(), scope: None };
        let outcome = evaluate(&input, &inventory(&nothing, &[], Coverage::Types(Default::default())));
        let Outcome::NoData { needs } = outcome else { panic!("{}: {outcome:?}", rule.identifier) };
        for need in needs {
            match need {
                Need::Fact(name) => {
                    assert!(rule.reads.facts.iter().any(|fact| name.starts_with(fact)), "{}", rule.identifier);
                }
                Need::Items(one) => assert!(rule.reads.item || rule.reads.related.contains(&one.as_str())),
                other => panic!("{other}"),
            }
        }
    }
}

#[test]
fn facts_that_lack_what_is_read_are_not_known() {
    let check = |identifier: &str, text: &str, expected: &str| {
        let facts = facts(text);
        let required = if identifier == "ACCESS_KEYS_ROTATED" { r#"{"maxAccessKeyAge": "90"}"# } else { "{}" };
        let outcome = evaluate(&rule(identifier, required), &inventory(&facts, &[], Coverage::All));
        let Outcome::NoData { needs } = outcome else { panic!("{identifier}: {outcome:?}") };
        assert_eq!(needs, [Need::Fact(expected.to_owned())]);
    };
    check(
        "IAM_ROOT_ACCESS_KEY_CHECK",
        r#"{"accountSummary": {"Users": 1}}"#,
        "accountSummary.AccountAccessKeysPresent",
    );
    check("IAM_USER_MFA_ENABLED", r#"{"credentialReport": [{"user": "a"}]}"#, "credentialReport[0]");
    let row =
        r#"{"credentialReport": [{"user": "a", "access_key_1_active": "true", "access_key_1_last_rotated": "N/A"}]}"#;
    check("ACCESS_KEYS_ROTATED", row, "credentialReport[0]");
}

#[test]
fn keys_are_rotated_in_time() {
    let check = |rotated: &str, expected: ResourceResult| {
        let row = format!(
            r#"{{"credentialReport": [{{"user": "<root_account>"}}, {{"user": "a", "access_key_1_active": "false",
            "access_key_2_active": "true", "access_key_2_last_rotated": "{rotated}"}}]}}"#
        );
        let facts = facts(&row);
        let rule = rule("ACCESS_KEYS_ROTATED", r#"{"maxAccessKeyAge": "90"}"#);
        assert_eq!(compliance(&evaluate(&rule, &inventory(&facts, &[], Coverage::All))), Some(expected), "{rotated}");
    };
    // Now is 2026-01-05T10:11:12Z.
    check("2025-10-07T10:11:12+00:00", ResourceResult::Compliant);
    check("2025-10-07T10:11:11+00:00", ResourceResult::NonCompliant);
}

#[test]
fn parameters_are_checked() {
    let none = AccountFacts::none();
    let problems = |rule: &RuleInput| match evaluate(rule, &inventory(&none, &[], Coverage::All)) {
        Outcome::InvalidParameters(problems) => problems,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        problems(&rule("ACCESS_KEYS_ROTATED", "{}")),
        ["The required parameter [maxAccessKeyAge] is not present in the inputParameters"]
    );
    assert_eq!(
        problems(&rule("ACCESS_KEYS_ROTATED", r#"{"maxAccessKeyAge": "old", "x": "1"}"#)),
        ["The value of parameter maxAccessKeyAge must be a whole number.", "Parameter x is not known to the rule."]
    );
    assert_eq!(
        evaluate(&rule("WAFV2_LOGGING_ENABLED", "{}"), &inventory(&none, &[], Coverage::All)),
        Outcome::NotModelled
    );
}

/// The words that a rule's page has for a parameter, and what isn't one of them.
#[test]
fn words_of_parameters_are_those_of_the_pages() {
    let none = AccountFacts::none();
    let levels = "some of ERROR, INFO, with commas between them";
    let logs = "some of search, index, error, with commas between them";
    for (identifier, name, fine, wrong, accepted) in [
        ("ELASTICSEARCH_LOGS_TO_CLOUDWATCH", "logTypes", "error, SEARCH", "audit", logs),
        ("ELASTICSEARCH_LOGS_TO_CLOUDWATCH", "logTypes", "index", "index,slow", logs),
        ("OPENSEARCH_LOGS_TO_CLOUDWATCH", "logTypes", "search,error", "audit", logs),
        ("RDS_ENHANCED_MONITORING_ENABLED", "monitoringInterval", "60", "7", "one of 1, 5, 10, 15, 30, 60"),
        ("RDS_ENHANCED_MONITORING_ENABLED", "monitoringInterval", " 5 ", "3", "one of 1, 5, 10, 15, 30, 60"),
        ("MULTI_REGION_CLOUD_TRAIL_ENABLED", "readWriteType", "All", "Read", "one of ReadOnly, WriteOnly, ALL"),
        ("API_GW_EXECUTION_LOGGING_ENABLED", "loggingLevel", "error,info", "OFF", levels),
        ("VPC_FLOW_LOGS_ENABLED", "trafficType", "reject", "SOME", "one of ACCEPT, REJECT, ALL"),
        ("S3_BUCKET_DEFAULT_LOCK_ENABLED", "mode", "governance", "LEGAL", "one of COMPLIANCE, GOVERNANCE"),
        ("S3_BUCKET_REPLICATION_ENABLED", "ReplicationType", "same-region", "BOTH", "one of CROSS-REGION, SAME-REGION"),
    ] {
        let given = |value: &str| format!(r#"{{"{name}": "{value}"}}"#);
        let outcome = evaluate(&rule(identifier, &given(wrong)), &inventory(&none, &[], Coverage::All));
        let expected = vec![format!("The value of parameter {name} must be {accepted}.")];
        assert_eq!(outcome, Outcome::InvalidParameters(expected), "{identifier} {wrong}");
        let outcome = evaluate(&rule(identifier, &given(fine)), &inventory(&none, &[], Coverage::All));
        assert!(!matches!(outcome, Outcome::InvalidParameters(_)), "{identifier} {fine}: {outcome:?}");
    }
}

#[test]
fn the_table_agrees_with_the_catalogue() {
    assert_eq!(catalogue().len(), 730);
    // A Region that no rule's page names would be a misspelt one.
    let listed: BTreeSet<&str> = catalogue()
        .iter()
        .flat_map(|known| match &known.regions {
            Offered::Except(regions) | Offered::Only(regions) => regions,
        })
        .copied()
        .collect();
    for region in listed {
        assert!(region.parse::<identifiers::Region>().is_ok_and(|region| region.is_known()), "{region}");
    }
    assert!(catalogue().windows(2).all(|pair| pair[0].identifier < pair[1].identifier), "an identifier occurs twice");
    assert!(managed_rules().windows(2).all(|pair| pair[0].identifier < pair[1].identifier));
    for rule in managed_rules() {
        let known = known_rule(rule.identifier).unwrap_or_else(|| panic!("{}", rule.identifier));
        assert_eq!((known.page, known.trigger), (rule.page, rule.trigger), "{}", rule.identifier);
        let mut names: Vec<_> = rule.parameters.iter().map(|one| (one.name, one.kind, one.required)).collect();
        let mut known_names: Vec<_> = known.parameters.iter().map(|one| (one.name, one.kind, one.required)).collect();
        for parameter in rule.parameters {
            let documented = known.parameters.iter().find(|one| one.name == parameter.name).and_then(|one| one.default);
            let fits = documented.is_none() || documented == parameter.default;
            assert!(fits, "{}: {} has the default {documented:?}", rule.identifier, parameter.name);
        }
        assert!(rule.judges.ends_with('.') && rule.judges.len() > 10, "{}: {}", rule.identifier, rule.judges);
        for fact in rule.reads.facts {
            assert!(crate::facts::FACTS.iter().any(|one| one.name == *fact), "{}: {fact}", rule.identifier);
        }
        // A rule can only say of members of types that it reads.
        for member in rule.members {
            let read = member.of.map_or(rule.reads.item, |of| rule.reads.related.contains(&of));
            assert!(read, "{}: {member:?}", rule.identifier);
        }
        names.sort_by_key(|one| one.0);
        known_names.sort_by_key(|one| one.0);
        assert_eq!(names, known_names, "{}", rule.identifier);
        let mut types = rule.resource_types.to_vec();
        let mut known_types = known.resource_types.clone();
        types.sort_unstable();
        known_types.sort_unstable();
        // A type that the page names and says nothing of.
        known_types.retain(|one| rule.identifier != "S3_DEFAULT_ENCRYPTION_KMS" || *one != "AWS::KMS::Key");
        let accounts = types == ["AWS::::Account"] && known_types.is_empty();
        assert!(accounts || types == known_types, "{}: {types:?}, {known_types:?}", rule.identifier);
    }
}

#[test]
fn an_empty_inventory_says_nothing_unless_it_is_complete() {
    let nothing = AccountFacts::none();
    let rule = rule("ENCRYPTED_VOLUMES", "{}");
    let unknown = Coverage::Types(Default::default());
    let needs = vec![Need::Items("AWS::EC2::Volume".into())];
    assert_eq!(evaluate(&rule, &inventory(&nothing, &[], unknown)), Outcome::NoData { needs });
    assert_eq!(evaluate(&rule, &inventory(&nothing, &[], Coverage::All)), Outcome::NothingApplies);
    let volumes = Coverage::Types(Arc::new(["AWS::EC2::Volume".into()].into()));
    assert_eq!(evaluate(&rule, &inventory(&nothing, &[], volumes)), Outcome::NothingApplies);
}

#[test]
fn the_newest_item_counts() {
    let old = item("AWS::RDS::DBInstance", r#"{"storageEncrypted": true}"#, "{}");
    let mut new = item("AWS::RDS::DBInstance", r#"{"storageEncrypted": false}"#, "{}");
    new.capture_time = old.capture_time.plus_millis(1);
    let nothing = AccountFacts::none();
    for items in [[old.clone(), new.clone()], [new.clone(), old.clone()]] {
        let outcome = evaluate(&rule("RDS_STORAGE_ENCRYPTED", "{}"), &inventory(&nothing, &items, Coverage::All));
        assert_eq!(compliance(&outcome), Some(ResourceResult::NonCompliant));
    }
    new.status = crate::items::ItemStatus::ResourceDeleted;
    let items = [old, new];
    let outcome = evaluate(&rule("RDS_STORAGE_ENCRYPTED", "{}"), &inventory(&nothing, &items, Coverage::All));
    assert_eq!(outcome, Outcome::NothingApplies);
}

#[test]
fn scopes_narrow() {
    let mut database = item("AWS::RDS::DBInstance", r#"{"storageEncrypted": true}"#, "{}");
    database.tags = vec![("env".into(), "prod".into())];
    let applies = |scope: Scope| {
        judge(&rule("RDS_STORAGE_ENCRYPTED", "{}").scoped(Some(scope)), &database) != Outcome::NothingApplies
    };
    let tagged = |key: &str, value: Option<&str>| Scope {
        tag_key: Some(key.into()),
        tag_value: value.map(Into::into),
        ..Scope::default()
    };
    assert!(applies(Scope::default()));
    assert!(applies(tagged("env", None)) && applies(tagged("env", Some("prod"))));
    assert!(!applies(tagged("Env", None)) && !applies(tagged("env", Some("test"))));
    assert!(applies(Scope { resource_id: Some("r".into()), ..Scope::default() }));
    assert!(!applies(Scope { resource_id: Some("s".into()), ..Scope::default() }));
    assert!(!applies(Scope { resource_types: vec!["AWS::S3::Bucket".into()], ..Scope::default() }));
}

#[test]
fn periodic_rules_heed_neither_changes_nor_scopes() {
    let trail = item("AWS::CloudTrail::Trail", r#"{"kmsKeyId": "k"}"#, "{}");
    let elsewhere = Scope { resource_types: vec!["AWS::S3::Bucket".into()], ..Scope::default() };
    let rule = rule("CLOUD_TRAIL_ENCRYPTION_ENABLED", "{}").scoped(Some(elsewhere));
    let (nothing, trails) = (AccountFacts::none(), [trail]);
    let inventory = inventory(&nothing, &trails, Coverage::All);
    assert_eq!(compliance(&evaluate(&rule, &inventory)), Some(ResourceResult::Compliant));
    assert_eq!(evaluate_item(&rule, &trails[0], &inventory), None);
}

#[test]
fn digests_tell_rules_apart() {
    let versioning = rule("S3_BUCKET_VERSIONING_ENABLED", "{}");
    assert_ne!(rule_digest(&versioning), rule_digest(&rule("S3_BUCKET_PUBLIC_READ_PROHIBITED", "{}")));
    let asked = rule("S3_BUCKET_VERSIONING_ENABLED", r#"{"isMfaDeleteEnabled": "true"}"#);
    assert_ne!(rule_digest(&versioning), rule_digest(&asked));
    let scope = Scope { tag_key: Some("k".into()), ..Scope::default() };
    assert_ne!(rule_digest(&versioning), rule_digest(&versioning.clone().scoped(Some(scope))));
}

#[test]
fn keys_are_the_same_by_id_and_arn() {
    assert!(same_key("arn:aws:kms:r:1:alias/k", "alias/k") && !same_key("arn:aws:kms:r:1:key/alias/k", "alias/k"));
    assert!(same_key("arn:aws:kms:r:1:key/k", "k") && same_key("k", "arn:aws:kms:r:1:key/k") && same_key("k", "k"));
    assert!(!same_key("arn:aws:kms:r:1:key/xk", "k") && !same_key("arn:aws:kms:r:1:key/k", "") && !same_key("k", "l"));
}

#[test]
fn policies_are_public_or_not() {
    let public = |statement: &str| {
        let policy =
            format!(r#"{{"Statement": [{{"Effect": "Allow", "Action": "s3:*", "Resource": "*", {statement}}}]}}"#);
        is_public(&statements(&parse_json(&policy).unwrap()).unwrap_or_else(|| panic!("{policy}"))[0], Fixed::Wholly)
    };
    assert!(public(r#""Principal": "*""#));
    assert!(public(r#""Principal": {"AWS": ["arn:aws:iam::1:root", "*"]}"#));
    assert!(public(r#""NotPrincipal": {"AWS": "arn:aws:iam::1:root"}"#));
    assert!(!public(r#""Principal": {"AWS": "arn:aws:iam::1:root"}"#));
    assert!(!public(r#""Principal": {"Service": "cloudtrail.amazonaws.com"}"#));
    let condition = |condition: &str| public(&format!(r#""Principal": "*", "Condition": {condition}"#));
    assert!(!condition(r#"{"StringEquals": {"aws:SourceVpce": "vpce-1"}}"#));
    assert!(!condition(r#"{"IpAddress": {"aws:SourceIp": ["10.1.0.0/16", "203.0.113.7"]}}"#));
    assert!(condition(r#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/1"}}"#));
    assert!(condition(r#"{"IpAddress": {"aws:SourceIp": ["10.1.0.0/16", "0.0.0.0/0"]}}"#));
    assert!(condition(r#"{"StringEqualsIfExists": {"aws:SourceVpce": "vpce-1"}}"#));
    assert!(condition(r#"{"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}"#));
    assert!(condition(r#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#));
    assert!(condition(r#"{"StringEquals": {"aws:UserAgent": "x"}}"#));
    for bad in [
        "{}",
        "[]",
        "7",
        r#"{"Statement": 7}"#,
        r#"{"Statement": [{"Effect": "Maybe", "Action": "*"}]}"#,
        r#"{"Statement": [{"Effect": "Allow"}]}"#,
        r#"{"Statement": [{"Effect": "Allow", "Action": [[]]}]}"#,
        r#""%zz""#,
        "[[]]",
    ] {
        assert!(statements(&parse_json(bad).unwrap()).is_none(), "{bad}");
    }
}

#[test]
fn every_modelled_rule_is_found_by_its_identifier_and_nothing_else_is() {
    for rule in managed_rules() {
        assert!(std::ptr::eq(managed_rule(rule.identifier).unwrap(), rule), "{}", rule.identifier);
        assert!(managed_rule(&rule.identifier.to_lowercase()).is_none());
    }
    assert!(managed_rule("").is_none());
}
