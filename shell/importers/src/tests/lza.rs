//! The configuration that the Landing Zone Accelerator tests itself with, told by hand from its files: who is where, what is attached
//! where, what is set up, and what there is no place for.

use super::{real, says};
use crate::Imported;
use organization_document::{Account, OrganizationDocument, Reference, Unit};
use std::collections::BTreeMap;

fn read() -> Option<Imported> {
    Some(real::imported("lza/all-enabled")?.unwrap_or_else(|problems| panic!("{problems:#?}")))
}

/// Each unit by its path, with its id.
fn units(document: &OrganizationDocument) -> BTreeMap<String, &Unit> {
    fn below<'d>(units: &'d [Unit], above: &str, all: &mut BTreeMap<String, &'d Unit>) {
        for unit in units {
            let path = format!("{above}{}", unit.name);
            below(&unit.units, &format!("{path}/"), all);
            all.insert(path, unit);
        }
    }
    let mut all = BTreeMap::new();
    below(&document.root.units, "", &mut all);
    all
}

fn texts(references: &[Reference]) -> Vec<&str> {
    references.iter().map(|reference| reference.0.as_str()).collect()
}

fn account<'d>(document: &'d OrganizationDocument, name: &str) -> &'d Account {
    document.accounts.iter().find(|account| account.name == name).unwrap()
}

#[test]
fn the_tree_is_that_of_the_paths() {
    let Some(imported) = read() else { return };
    let document = &imported.document;
    let told: Vec<(String, Option<String>)> =
        units(document).into_iter().map(|(path, unit)| (path, unit.id.as_ref().map(ToString::to_string))).collect();
    let expected = [
        ("Devops", None),
        ("GovCloud", None),
        ("Infrastructure", Some("ou-asdf-22222222")),
        ("Level1", None),
        ("Level1/Level2-01", None),
        ("Level1/Level2-02", None),
        ("Level1/Level2-02/Level3-01", None),
        ("Level1/Level2-02/Level3-01/Level4-01", None),
        ("Level1/Level2-02/Level3-01/Level4-01/Level5-01", None),
        ("Level1/Level2-02/Level3-01/Level4-01/Level5-02", None),
        ("Level1/Level2-02/Level3-01/Level4-01/Level5-03", None),
        ("SecureWorkloads", Some("ou-asdf-33333333")),
        ("Security", Some("ou-asdf-11111111")),
        ("Suspended", None),
    ];
    let told: Vec<(&str, Option<&str>)> = told.iter().map(|(path, id)| (path.as_str(), id.as_deref())).collect();
    assert_eq!(told, expected);
    assert_eq!(document.id.as_ref().unwrap().as_str(), "o-asdf123456");
    assert_eq!(document.root.id.as_ref().unwrap().as_str(), "r-asdf");
    assert_eq!(document.management_account, Some(Reference("111111111111".to_owned())));
    // All units but Suspended, whose line says ignore, are ordinary ones; none is only implied by a path.
    assert!(says(&imported, "leaves units alone that it is to ignore"), "{:?}", imported.gaps);
    assert!(says(&imported, "1 (Suspended)") && !says(&imported, "only listed in the paths of others"));
    assert!(says(&imported, "the ids of 3 of 14 units"), "{:?}", imported.gaps);
}

#[test]
fn accounts_are_in_their_units_with_their_ids() {
    let Some(imported) = read() else { return };
    let told: Vec<(&str, String, Option<&str>, &str)> = imported
        .document
        .accounts
        .iter()
        .map(|it| {
            let unit = it.unit.as_ref().map(|unit| unit.0.as_str());
            (it.name.as_str(), it.id.unwrap().to_string(), unit, it.email.as_deref().unwrap())
        })
        .collect();
    let expected = [
        ("Management", "111111111111", None, "all-enabled-management-account@example.com"),
        ("LogArchive", "333333333333", Some("Security"), "all-enabled-logarchive-account@example.com"),
        ("Audit", "222222222222", Some("Security"), "all-enabled-audit-account@example.com"),
        ("SharedServices", "444444444444", Some("Infrastructure"), "all-enabled-shared-services@example.com"),
        ("Network", "555555555555", Some("Infrastructure"), "all-enabled-network@example.com"),
        (
            "GovCloudWorkloadAccount01",
            "666666666666",
            Some("GovCloud"),
            "all-enabled-govcloud-workload-account01@example.com",
        ),
    ];
    let told: Vec<_> = told.iter().map(|(name, id, unit, email)| (*name, id.as_str(), *unit, *email)).collect();
    assert_eq!(told, expected);
    assert!(says(
        &imported,
        "(accountAlias): It isn't modelled, and is left out for 4 (Management, LogArchive, Audit, Network)"
    ));
    assert!(says(&imported, "(enableGovCloud): It isn't modelled, and is left out for 1 (GovCloudWorkloadAccount01)"));
}

#[test]
fn policies_are_attached_to_their_targets() {
    let Some(imported) = read() else { return };
    let document = &imported.document;
    let types: Vec<&str> = document.root.policy_types.iter().map(|kind| kind.0.api_name()).collect();
    assert_eq!(
        types,
        [
            "SERVICE_CONTROL_POLICY",
            "RESOURCE_CONTROL_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "BACKUP_POLICY",
            "CHATBOT_POLICY",
            "TAG_POLICY"
        ]
    );
    let attached: BTreeMap<String, Vec<&str>> = units(document)
        .into_iter()
        .filter(|(_, unit)| !unit.policies.is_empty())
        .map(|(path, unit)| (path, texts(&unit.policies)))
        .collect();
    let guardrails = ["SERVICE_CONTROL_POLICY/AcceleratorGuardrails1", "SERVICE_CONTROL_POLICY/AcceleratorGuardrails2"];
    let expected = BTreeMap::from([
        (
            "Infrastructure".to_owned(),
            [&guardrails[..], &["DECLARATIVE_POLICY_EC2/EC2Settings", "CHATBOT_POLICY/ChatbotPolicy"]].concat(),
        ),
        ("Level1/Level2-02/Level3-01/Level4-01/Level5-01".to_owned(), vec!["RESOURCE_CONTROL_POLICY/DeputyAttackRcp"]),
        ("SecureWorkloads".to_owned(), vec!["SERVICE_CONTROL_POLICY/AllowList"]),
        ("Security".to_owned(), [&guardrails[..], &["CHATBOT_POLICY/ChatbotPolicy"]].concat()),
    ]);
    assert_eq!(attached, expected);
    assert_eq!(
        texts(&document.root.policies),
        [
            "BACKUP_POLICY/BackupPolicy",
            "BACKUP_POLICY/BackupPolicy01",
            "TAG_POLICY/TagPolicy",
            "TAG_POLICY/TagPolicy01"
        ]
    );
    assert!(document.accounts.iter().all(|account| account.policies.is_empty()));
    // Only the allow list takes the place of FullAWSAccess.
    let without: Vec<String> = units(document)
        .into_iter()
        .filter(|(_, unit)| unit.full_aws_access == Some(false))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(without, ["SecureWorkloads"]);
    for told in [
        "(quarantineNewAccounts): `Quarantine` is attached to accounts while they are new",
        "(Root): In which order 2 policies of type TAG_POLICY",
        "(Root): In which order 2 policies of type BACKUP_POLICY",
        "AWS Control Tower is used",
    ] {
        assert!(says(&imported, told), "{told}: {:?}", imported.gaps);
    }
}

#[test]
fn contents_are_those_that_are_deployed() {
    let Some(imported) = read() else { return };
    let content = |name: &str| {
        let policy = imported.document.policies.iter().find(|policy| policy.name == name).unwrap();
        assert_eq!(policy.tags.get("AWSAcceleratorManaged").map(String::as_str), Some("Yes"));
        policy.content.as_ref().unwrap().0.to_string()
    };
    let names: Vec<&str> = imported.document.policies.iter().map(|policy| policy.name.as_str()).collect();
    let expected = [
        "AcceleratorGuardrails1",
        "AcceleratorGuardrails2",
        "Quarantine",
        "AllowList",
        "DeputyAttackRcp",
        "EC2Settings",
        "BackupPolicy",
        "BackupPolicy01",
        "ChatbotPolicy",
        "TagPolicy",
        "TagPolicy01",
    ];
    assert_eq!(names, expected);
    assert_eq!(
        content("AllowList"),
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"AllowEC2","Effect":"Allow","Action":"ec2:*","Resource":"*"}]}"#
    );
    // The organization's id and the partition are in ARNs, the role in global-config.yaml, the prefix is the usual one.
    assert_eq!(
        content("DeputyAttackRcp"),
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"EnforceConfusedDeputyProtection","Effect":"Deny","Principal":"*","Action":["sqs:*","kms:*","secretsmanager:*","sts:*"],"Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-asdf123456"},"ArnNotLike":{"aws:PrincipalARN":["arn:aws:iam::*:role/AWSAccelerator*","arn:aws:iam::*:role/AWSControlTowerExecution","arn:aws:iam::*:role/cdk-accel*"]}}}]}"#
    );
    assert_eq!(
        content("TagPolicy01"),
        r#"{"tags":{"costcenter":{"tag_key":{"@@assign":"CostCenter"},"tag_value":{"@@assign":["100","200"]}}}}"#
    );
    assert!(content("AcceleratorGuardrails2").contains("arn:aws:ssm:*:*:parameter/accelerator*"));
    assert!(says(&imported, "(${ACCELERATOR_PREFIX}): No file tells its value"), "{:?}", imported.gaps);
    assert!(!imported.document.policies.iter().any(|policy| policy.content.as_ref().unwrap().0.contains("${")));
}

#[test]
fn rules_and_recorders_are_where_they_are_set_up() {
    let Some(imported) = read() else { return };
    let document = &imported.document;
    // 43 managed rules are for everybody; one more is for Management and the unit Security, and not in us-west-2. Four are functions.
    for (name, east, west) in [
        ("Management", 44, 43),
        ("LogArchive", 44, 43),
        ("Audit", 44, 43),
        ("SharedServices", 43, 43),
        ("Network", 43, 43),
        ("GovCloudWorkloadAccount01", 43, 43),
    ] {
        let account = account(document, name);
        let counts: Vec<(&str, usize)> =
            account.regions.iter().map(|(region, place)| (region.as_str(), place.config_rules.len())).collect();
        assert_eq!(counts, [("us-east-1", east), ("us-west-2", west)], "{name}");
        // AWS Control Tower makes the recorders of the others.
        let recorders = account.regions.values().filter(|place| place.configuration_recorder.is_some()).count();
        assert_eq!(recorders, if name == "Management" { 2 } else { 0 }, "{name}");
    }
    let place = account(document, "Management").regions.values().next().unwrap();
    // global-config.yaml sends logs to us-west-2.
    let channel = place.delivery_channel.as_ref().unwrap();
    assert_eq!(channel.s3_bucket, "aws-accelerator-central-logs-333333333333-us-west-2");
    let rule =
        place.config_rules.iter().find(|rule| rule.name == "accelerator-vpc-sg-open-only-to-authorized-ports").unwrap();
    assert_eq!(rule.source.identifier.as_deref(), Some("VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS"));
    assert_eq!(
        rule.input_parameters.as_ref().unwrap().0.as_ref(),
        r#"{"authorizedTcpPorts":"443","authorizedUdpPorts":"1020-1025"}"#
    );
    assert_eq!(rule.scope.as_ref().unwrap().resource_types.as_ref().unwrap(), &["AWS::EC2::SecurityGroup"]);
    assert!(says(
        &imported,
        "(awsConfig customRule): It isn't modelled, and is left out for 4 (accelerator-waf-logging-enabled"
    ));
    assert!(says(&imported, "makes the recorders of all accounts but the management account"));
}

#[test]
fn security_hub_is_on_with_its_standards() {
    let Some(imported) = read() else { return };
    let hub = imported.document.security_hub.as_ref().unwrap();
    let regions: Vec<(&str, &str)> =
        hub.administrators.iter().map(|it| (it.region.as_str(), it.account.0.as_str())).collect();
    assert_eq!(regions, [("us-east-1", "222222222222"), ("us-west-2", "222222222222")]);
    let [aggregator] = hub.finding_aggregators.as_slice() else { panic!("{hub:?}") };
    assert_eq!((aggregator.region.as_str(), aggregator.account.0.as_str()), ("us-east-1", "222222222222"));
    let network =
        account(&imported.document, "Network").regions.values().last().unwrap().security_hub.as_ref().unwrap();
    assert_eq!(
        network.standards,
        [
            "aws-foundational-security-best-practices/v/1.0.0",
            "pci-dss/v/3.2.1",
            "cis-aws-foundations-benchmark/v/1.2.0",
            "cis-aws-foundations-benchmark/v/1.4.0",
            "cis-aws-foundations-benchmark/v/3.0.0",
        ]
    );
    let controls: Vec<(&str, bool)> = network.controls.iter().map(|it| (it.control.as_str(), it.enabled)).collect();
    assert_eq!(controls, [("IAM.1", false), ("EC2.10", false), ("Lambda.4", false)]);
    assert!(says(
        &imported,
        "Controls that only PCI DSS v3.2.1 has a number for aren't known by it, and are left on: 4 (PCI.IAM.3"
    ));
    let trusted: Vec<&str> = imported.document.trusted_access.iter().map(|it| it.service.as_str()).collect();
    assert_eq!(trusted, ["securityhub.amazonaws.com"]);
    // What else is switched on is told in a line.
    let services = imported.gaps.iter().find(|gap| gap.place == "centralSecurityServices").unwrap();
    assert_eq!(
        services.what,
        "What is set up by these members isn't modelled and is left out: ebsDefaultVolumeEncryption, s3PublicAccessBlock, \
         scpRevertChangesConfig, macie, guardduty, auditManager, detective, ssmAutomation, snsSubscriptions."
    );
}
