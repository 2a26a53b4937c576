//! A real pack's rules, and a few more, over all recorded items; what is expected was worked out by hand from the rules'
//! descriptions and the items.

use std::collections::BTreeMap;

use documents::{Document, parse_json, to_json};
use evaluation::facts::AccountFacts;
use evaluation::items::{ConfigurationItem, read_items};
use evaluation::rules::{RuleInput, evaluate, managed_rules};

use crate::rule_members::pruned;
use crate::support::{inventory, lines, list, text, vectors};

/// All recorded items, moved into one account.
fn recorded() -> Vec<ConfigurationItem> {
    let document = vectors(include_str!("../vectors/recorded_items.json"));
    let recorded = document.get("items").unwrap().entries().unwrap();
    assert_eq!(recorded.len(), 78);
    let mut good = Vec::new();
    let mut bad = Vec::new();
    for entry in recorded {
        for item in read_items(&entry.value) {
            match item {
                Ok(item) => good.push(ConfigurationItem { account: "123456789012".parse().unwrap(), ..item }),
                Err(problem) => bad.push(format!("{}: {problem}", entry.key)),
            }
        }
    }
    // Account ids of thirteen and eleven digits.
    assert_eq!(
        bad,
        [
            "AWS_ACM_Certificate: awsAccountId: `1236456789012` is not an account id",
            "AWS_CLOUDFRONT_DISTRIBUTION: awsAccountId: `12345678912` is not an account id",
        ]
    );
    good
}

fn facts() -> AccountFacts {
    let text = r#"{"passwordPolicy": null, "accountSummary": {"AccountAccessKeysPresent": 0, "AccountMFAEnabled": 0}}"#;
    AccountFacts::read(&parse_json(text).unwrap()).unwrap()
}

const USER: &str = "AWS::IAM::User AIDAILEDWOGIPJFAKOJKW";
const BUCKET: &str = "AWS::S3::Bucket mborch-test-bucket-config-item";
const ACCOUNT: &str = "AWS::::Account 123456789012";

#[test]
fn a_pack_over_all_recorded_items() {
    let packs = vectors(include_str!("../vectors/packs_resolved.json"));
    let wanted = "Operational-Best-Practices-for-CIS-AWS-FB-v1.3-Level1.yaml";
    let pack = list(&packs, "packs").iter().find(|pack| text(pack, "file") == wanted).unwrap();
    let (recorded, facts) = (recorded(), facts());
    let inventory = inventory(&facts, &recorded);

    // The account's public access block is on; the bucket has a private ACL, no logging, no default encryption (it is of 2019).
    // The only security group opens port 22. The trail doesn't say whether it is logging.
    let expected = |identifier: &str| -> Vec<String> {
        let one = |subject: &str, compliance: &str| vec![format!("{subject} {compliance}")];
        match identifier {
            "ACCESS_KEYS_ROTATED" | "IAM_USER_UNUSED_CREDENTIALS_CHECK" | "MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS" => {
                vec!["needs account fact `credentialReport`".to_owned()]
            }
            "AWS_CONFIG_PROCESS_CHECK" => vec!["needs an external evaluation".to_owned()],
            // The trail has no log group.
            "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED" => one("AWS::CloudTrail::Trail APJCCloudTrail", "NON_COMPLIANT"),
            "EC2_EBS_ENCRYPTION_BY_DEFAULT" => vec!["needs account fact `ebsEncryptionByDefault`".to_owned()],
            "ENCRYPTED_VOLUMES" => one("AWS::EC2::Volume vol-a416b170", "COMPLIANT"),
            "IAM_NO_INLINE_POLICY_CHECK" => vec![
                "AWS::IAM::Group AGPAJNIBGFRSRIKL7VAD6 COMPLIANT".to_owned(),
                "AWS::IAM::Role AROAIY7FPU7KRV7IZBNPC COMPLIANT".to_owned(),
                format!("{USER} NON_COMPLIANT"),
            ],
            "IAM_PASSWORD_POLICY" | "ROOT_ACCOUNT_MFA_ENABLED" => one(ACCOUNT, "NON_COMPLIANT"),
            "IAM_ROOT_ACCESS_KEY_CHECK" => one(ACCOUNT, "COMPLIANT"),
            "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS" => one("AWS::IAM::Policy ANPAIJWML3NX3NT6UAGO4", "COMPLIANT"),
            "IAM_USER_GROUP_MEMBERSHIP_CHECK" => one(USER, "COMPLIANT"),
            "IAM_USER_NO_POLICIES_CHECK" => one(USER, "NON_COMPLIANT"),
            "MULTI_REGION_CLOUD_TRAIL_ENABLED" => vec![
                "needs account fact `trailStatus.arn:aws:cloudtrail:ap-southeast-1:123456789012:trail/APJCCloudTrail.IsLogging`"
                    .to_owned(),
            ],
            // The pack blocks 22 and 3389, not the default ports.
            "RESTRICTED_INCOMING_TRAFFIC" => one("AWS::EC2::SecurityGroup sg-1d56fc66", "NON_COMPLIANT"),
            "S3_BUCKET_LOGGING_ENABLED" | "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED" => one(BUCKET, "NON_COMPLIANT"),
            "S3_BUCKET_PUBLIC_READ_PROHIBITED" | "S3_BUCKET_PUBLIC_WRITE_PROHIBITED" => one(BUCKET, "COMPLIANT"),
            // The policy only refuses.
            "S3_BUCKET_POLICY_GRANTEE_CHECK" => one(BUCKET, "COMPLIANT"),
            _ => vec!["not modelled".to_owned()],
        }
    };
    let mut modelled = 0;
    for declared in list(pack, "rules") {
        let identifier = text(declared, "sourceIdentifier");
        let parameters = declared.get("inputParameters").map(to_json);
        let rule = RuleInput::read(identifier, parameters.as_deref()).unwrap();
        let lines = lines(&evaluate(&rule, &inventory));
        assert_eq!(lines, expected(identifier), "{identifier}");
        modelled += usize::from(managed_rules().iter().any(|rule| rule.identifier == identifier));
    }
    assert!(modelled >= 17, "{modelled}");
}

#[test]
fn further_rules_over_all_recorded_items() {
    let (recorded, facts) = (recorded(), facts());
    let inventory = inventory(&facts, &recorded);
    let check = |identifier: &str, parameters: Option<&str>, expected: &[&str]| {
        let rule = RuleInput::read(identifier, parameters).unwrap();
        assert_eq!(lines(&evaluate(&rule, &inventory)), expected, "{identifier}");
    };
    let bucket = |compliance: &str| format!("{BUCKET} {compliance}");
    check("S3_BUCKET_VERSIONING_ENABLED", None, &[&bucket("COMPLIANT")]);
    check("S3_BUCKET_VERSIONING_ENABLED", Some(r#"{"isMfaDeleteEnabled": "true"}"#), &[&bucket("NON_COMPLIANT")]);
    // Its refusal names the bucket, but not the objects in it.
    check("S3_BUCKET_SSL_REQUESTS_ONLY", None, &[&bucket("NON_COMPLIANT")]);
    check("RESTRICTED_INCOMING_TRAFFIC", None, &["AWS::EC2::SecurityGroup sg-1d56fc66 COMPLIANT"]);
    check("INCOMING_SSH_DISABLED", None, &["AWS::EC2::SecurityGroup sg-1d56fc66 NON_COMPLIANT"]);
    check("VPC_DEFAULT_SECURITY_GROUP_CLOSED", None, &["nothing applies"]);
    let database = "AWS::RDS::DBInstance db-HHTTSRD6HXUIKXPFPI6WFVZ4PA";
    check("RDS_STORAGE_ENCRYPTED", None, &[&format!("{database} COMPLIANT")]);
    check("RDS_STORAGE_ENCRYPTED", Some(r#"{"kmsKeyId": "other"}"#), &[&format!("{database} NON_COMPLIANT")]);
    check("RDS_INSTANCE_PUBLIC_ACCESS_CHECK", None, &[&format!("{database} NON_COMPLIANT")]);
    check("REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", None, &["AWS::Redshift::Cluster cluster-with-kms NON_COMPLIANT"]);
    check("EC2_INSTANCE_NO_PUBLIC_IP", None, &["AWS::EC2::Instance i-03402838daac1d611 NON_COMPLIANT"]);
    check("CLOUD_TRAIL_ENCRYPTION_ENABLED", None, &["AWS::CloudTrail::Trail APJCCloudTrail NON_COMPLIANT"]);
    check("CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", None, &["AWS::CloudTrail::Trail APJCCloudTrail COMPLIANT"]);
    check("S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC", None, &[&format!("{ACCOUNT} COMPLIANT")]);
}

/// Rules without parameters; the lines were worked out by hand from what the items say.
#[test]
fn rules_over_all_recorded_items_by_hand() {
    let (recorded, facts) = (recorded(), facts());
    let inventory = inventory(&facts, &recorded);
    let mut expected: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in include_str!("../vectors/recorded_verdicts.txt").lines() {
        let (identifier, rest) = line.split_once(' ').unwrap();
        expected.entry(identifier).or_default().push(rest);
    }
    assert!(expected.len() >= 60, "{}", expected.len());
    for (identifier, expected) in expected {
        let rule = RuleInput::read(identifier, None).unwrap();
        assert_eq!(lines(&evaluate(&rule, &inventory)), expected, "{identifier}");
    }
}

/// Anything in a member that a rule reads replaced by anything: never a panic, and always an outcome of its own item at most.
#[test]
fn no_change_to_an_item_makes_a_rule_panic() {
    let strange = [
        "null",
        "7",
        "-1.5e3",
        "true",
        "\"x\"",
        "\"{\"",
        "\"{\\\"a\\\": 1}\"",
        "[]",
        "[null]",
        "[[{}]]",
        "{}",
        "{\"a\": null}",
    ];
    let facts = facts();
    let all = recorded();
    let mut mutants = 0;
    for item in &all {
        let rules: Vec<_> =
            managed_rules().iter().filter(|rule| rule.resource_types.contains(&item.resource_type.as_str())).collect();
        for rule in rules {
            let required = rule.parameters.iter().filter(|one| one.required).map(|one| (one.name.into(), "a".into()));
            let input = RuleInput { identifier: rule.identifier.into(), parameters: required.collect(), scope: None };
            let members: Vec<_> = rule.members.iter().map(|one| (one.path, one.needed)).collect();
            let item = &pruned(item, &members);
            for text in strange {
                let replacement = parse_json(text).unwrap();
                let parts = [item.configuration.as_ref(), Some(&item.supplementary_configuration)];
                for (index, part) in parts.into_iter().enumerate() {
                    let Some(part) = part else { continue };
                    for place in 0..places(part) {
                        let mut changed = item.clone();
                        let mutant = replaced(part, &mut { place }, &replacement);
                        if index == 0 {
                            changed.configuration = Some(mutant)
                        } else {
                            changed.supplementary_configuration = mutant
                        }
                        let changed = [changed];
                        let inventory = inventory(&facts, &changed);
                        let outcome = evaluate(&input, &inventory);
                        assert!(lines(&outcome).len() <= 1, "{}: {outcome:?}", rule.identifier);
                        mutants += 1;
                    }
                }
            }
        }
    }
    assert!(mutants > 5_000, "{mutants}");
}

fn places(document: &Document) -> usize {
    1 + document.items().map_or(0, |items| items.iter().map(places).sum())
        + document.entries().map_or(0, |entries| entries.iter().map(|entry| places(&entry.value)).sum())
}

/// The document with the node of that number, counted from the root down, replaced.
fn replaced(document: &Document, place: &mut usize, replacement: &Document) -> Document {
    use documents::Node;
    if *place == 0 {
        *place = usize::MAX;
        return replacement.clone();
    }
    *place = place.saturating_sub(1);
    let mut document = document.clone();
    let mut visit = |node: &mut Document| {
        if *place == usize::MAX {
            return;
        }
        let size = places(node);
        if *place < size {
            *node = replaced(node, place, replacement);
            *place = usize::MAX;
        } else {
            *place -= size;
        }
    };
    match &mut document.node {
        Node::Sequence(items) => items.iter_mut().for_each(&mut visit),
        Node::Mapping(entries) => entries.iter_mut().for_each(|entry| visit(&mut entry.value)),
        Node::Scalar(_) => {}
    }
    document
}
