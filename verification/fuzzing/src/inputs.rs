//! Documents that users write: what is read from them is written back, and merging, resolving or judging them always ends.

use documents::{parse_json, parse_yaml, to_json};
use evaluation::facts::AccountFacts;
use evaluation::items::read_items;
use evaluation::rules::{Coverage, Inventory, RuleInput, evaluate, managed_rules};
use evaluation::templates::{Pseudo, Template};
use identifiers::{AccountId, Region, TargetId, Timestamp};
use policies::{AttachedPolicy, Level, PolicyType, effective_policy, validate};
use std::sync::Arc;

pub(crate) const DOCUMENTS: &[&str] = &[
    r#"{"a": [1, 2.50, true, null, "x\u00e9\n"], "b": {"c": {}}, "a": 1e5}"#,
    "a: &x [1, 2]\nb: *x\nc: !Ref d\ne: |\n  text\nf: {g: 'h', \"i\": ~}\n---\n",
    "- 0x1F\n- 012\n- 2001-01-01\n- .inf\n- 'it''s'\n- >-\n  folded\n  text\n",
];

pub(crate) const TEMPLATES: &[&str] = &[
    include_str!("../../../examples/baseline-pack.yaml"),
    r#"{"Parameters": {"P": {"Type": "String", "Default": "90", "AllowedPattern": "[0-9]+", "MaxLength": 4}},
        "Conditions": {"C": {"Fn::Not": [{"Fn::Equals": [{"Ref": "P"}, ""]}]}},
        "Resources": {"R": {"Type": "AWS::Config::ConfigRule", "Condition": "C", "Properties": {"ConfigRuleName": {"Fn::Sub": "r-${P}-${AWS::Region}"},
        "InputParameters": {"maxAccessKeyAge": {"Fn::If": ["C", {"Ref": "P"}, {"Ref": "AWS::NoValue"}]}},
        "MaximumExecutionFrequency": "TwentyFour_Hours", "Scope": {"ComplianceResourceTypes": ["AWS::IAM::User"]},
        "Source": {"Owner": "AWS", "SourceIdentifier": "ACCESS_KEYS_ROTATED"}}}}}"#,
    "Resources:\n  A:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: !Join ['-', [a, !Ref AWS::AccountId, !Select [0, !Split [',', 'x,y']]]]\n      Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}\n",
];

pub(crate) const POLICIES: &[&str] = &[
    r#"{"tags": {"CostCenter": {"tag_key": {"@@assign": "CostCenter", "@@operators_allowed_for_child_policies": ["@@none"]},
        "tag_value": {"@@append": ["a", "b*"]}, "enforced_for": {"@@assign": ["ec2:instance"]}}}}"#,
    r#"{"plans": {"p": {"regions": {"@@assign": ["us-east-1"]}, "rules": {"r": {"schedule_expression": {"@@assign": "cron(0 5 ? * * *)"},
        "target_backup_vault_name": {"@@assign": "v"}}}, "selections": {"tags": {"s": {"iam_role_arn": {"@@assign": "arn:aws:iam::$account:role/r"},
        "tag_key": {"@@assign": "k"}, "tag_value": {"@@assign": ["v"]}}}}}}}"#,
    r#"{"services": {"@@operators_allowed_for_child_policies": ["@@none"], "default": {"opt_out_policy": {"@@assign": "optOut"}}}}"#,
    r#"{"Version": "2012-10-17", "Statement": [{"Sid": "S", "Effect": "Deny", "Action": ["s3:Put*"], "Resource": "*", "Condition": {"StringNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/x"]}}}]}"#,
    r#"{"ec2_attributes": {"image_block_public_access": {"state": {"@@assign": "block_new_sharing"}}, "exception_message": {"@@assign": "no"}}}"#,
];

pub(crate) const ITEMS: &[&str] = &[
    r#"{"configurationItems": [{"awsAccountId": "111111111111", "awsRegion": "us-east-1", "resourceType": "AWS::S3::Bucket", "resourceId": "b", "resourceName": "b",
        "configurationItemCaptureTime": "2026-10-05T06:30:11.482Z", "configurationItemStatus": "OK", "configurationStateId": 1791181811482, "tags": {"Owner": "x"},
        "configuration": {"name": "b"}, "supplementaryConfiguration": {"BucketVersioningConfiguration": "{\"status\":\"Enabled\"}",
        "BucketPolicy": "{\"policyText\":\"{\\\"Statement\\\":[]}\"}", "PublicAccessBlockConfiguration": "{\"blockPublicAcls\":true}"}}]}"#,
    r#"{"configurationItems": [{"awsAccountId": "111111111111", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::SecurityGroup", "resourceId": "sg-1",
        "configurationItemCaptureTime": "2026-10-05T06:30:11Z", "configurationItemStatus": "OK", "configurationStateId": "1", "configuration":
        {"groupName": "default", "ipPermissions": [{"ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipRanges": ["0.0.0.0/0"], "ipv6Ranges": [{"cidrIpv6": "::/0"}]}], "ipPermissionsEgress": []}}]}"#,
    r#"{"configurationItems": [{"awsAccountId": "111111111111", "awsRegion": "global", "resourceType": "AWS::IAM::Policy", "resourceId": "ANPA1",
        "configurationItemCaptureTime": "2026-10-05T06:30:11Z", "configurationItemStatus": "ResourceDiscovered", "configuration":
        {"policyVersionList": [{"isDefaultVersion": true, "document": "%7B%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22%2A%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D"}]}},
        {"awsAccountId": "111111111111", "awsRegion": "global", "resourceType": "AWS::IAM::User", "resourceId": "AIDA1", "configurationItemCaptureTime": "2026-10-05T06:30:11Z",
        "configurationItemStatus": "OK", "configuration": {"userPolicyList": [{"policyName": "p"}], "attachedManagedPolicies": [], "accessKeys": []},
        "relationships": [{"resourceType": "AWS::IAM::Group", "resourceId": "g", "name": "Is attached to Group"}]}]}"#,
    r#"{"accountFacts": [{"awsAccountId": "111111111111", "awsRegion": "us-east-1", "facts": {"securityHubEnabled": true}}]}"#,
];

/// JSON or YAML: what was read reads the same after it was written.
pub fn document(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for parsed in [parse_json(&text).ok(), parse_yaml(&text).ok()].into_iter().flatten() {
        let written = to_json(&parsed);
        match parse_json(&written) {
            Ok(again) => assert_eq!(to_json(&again), written, "written JSON doesn't read back as it was"),
            Err(problem) => assert!(parsed.scalar().is_some(), "{written}: {problem:?}"),
        }
    }
}

/// A conformance pack's template: parsed, bound to no inputs, resolved for an account.
pub fn template(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let template = match Template::parse(&text) {
        Ok(template) => template,
        Err(problems) => return assert!(!problems.is_empty(), "a template was refused for no reason"),
    };
    let pseudo = Pseudo {
        account_id: account(),
        region: Region::us_east_1(),
        stack_name: "awsconfigconforms-pack-abcdefghi".to_owned(),
        stack_uuid: "00000000-0000-0000-0000-000000000000".to_owned(),
    };
    match template.bind(&[]) {
        Ok(bound) => match bound.resolve(&pseudo, "abcdefghi") {
            Ok(resolved) => assert!(resolved.rules.len() <= template.resource_count(), "rules came from nowhere"),
            Err(problems) => assert!(!problems.is_empty(), "a resolution failed for no reason"),
        },
        Err(problems) => assert!(!problems.is_empty(), "inputs were refused for no reason"),
    }
}

/// A policy of every type: validated, and merged with itself down a tree.
pub fn policy(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for policy_type in PolicyType::ALL {
        let Ok(document) = validate(policy_type, &text) else { continue };
        let document = Arc::new(document);
        let level = |node: TargetId, id: &str| Level {
            node,
            policies: id.parse().into_iter().map(|id| AttachedPolicy { id, document: document.clone() }).collect(),
        };
        let root = "r-abcd".parse().unwrap_or(TargetId::Account(account()));
        let chain = [level(root, "p-aaaaaaaaaa"), level(TargetId::Account(account()), "p-bbbbbbbbbb")];
        let Some(effective) = effective_policy(policy_type, &chain) else { continue };
        let content = effective.content_json();
        assert!(parse_json(&content).is_ok(), "{content}");
        let _ = (effective.leaves(), effective.container_controls(), effective.validation_errors());
        let again = effective_policy(policy_type, &chain).map(|effective| effective.content_json());
        assert_eq!(again, Some(content), "the same policies amount to something else");
    }
}

/// A delivery of configuration items and facts: taken apart, and judged by every managed rule.
pub fn configuration_items(data: &[u8]) {
    let packed = data.starts_with(&[0x1f, 0x8b]);
    let _ = evidence::delivery::look_through(data, packed);
    let text = String::from_utf8_lossy(data);
    let Ok(document) = parse_json(&text) else { return };
    let items: Vec<_> = read_items(&document).into_iter().flatten().collect();
    let facts = document.get("accountFacts").and_then(|facts| facts.items()?.first()?.get("facts"));
    let facts = facts.and_then(|facts| AccountFacts::read(facts).ok()).unwrap_or_else(AccountFacts::none);
    let owner = items.first().map_or(account(), |item| item.account);
    let now = Timestamp::from_millis(1_791_181_811_482);
    let inventory = Inventory::new(owner, Region::us_east_1(), now, &facts, &items, Coverage::All);
    for rule in managed_rules() {
        if let Ok(input) = RuleInput::read(rule.identifier, None) {
            let _ = evaluate(&input, &inventory);
        }
    }
}

fn account() -> AccountId {
    AccountId::from_number(111_111_111_111).unwrap_or_else(|| unreachable!("twelve digits"))
}
