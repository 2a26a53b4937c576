//! A small configuration with what the accelerator's own one doesn't have.

use super::real::{refused, split, with};
use super::says;
use crate::{Files, Imported, sources};
use organization_document::{Account, Reference};

/// The files of the configuration.
pub fn made() -> Vec<(String, String)> {
    split("lza", include_str!("../../../../verification/fuzzing/src/samples/lza.txt"))
}

/// What is read of files, told by looking.
pub fn read(of: &[(String, String)]) -> Imported {
    let files = Files::held("here", of.iter().cloned());
    assert_eq!(sources::detect(&files).unwrap().name(), "lza");
    sources::import(&[files], None).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn texts(references: &[Reference]) -> Vec<&str> {
    references.iter().map(|reference| reference.0.as_str()).collect()
}

fn account<'i>(imported: &'i Imported, name: &str) -> &'i Account {
    imported.document.accounts.iter().find(|account| account.name == name).unwrap()
}

#[test]
fn includes_replacements_and_implied_units_are_taken() {
    let imported = read(&made());
    let units: Vec<&str> = imported.document.root.units.iter().map(|unit| unit.name.as_str()).collect();
    // Sandbox is what {{ SandboxName }} stands for, and Workloads stands only in the path of Production.
    assert_eq!(units, ["Security", "Workloads", "Sandbox"]);
    assert!(says(&imported, "only listed in the paths of others are taken: 1 (Workloads)"), "{:?}", imported.gaps);
    assert_eq!(account(&imported, "Shop").unit, Some(Reference("Workloads/Production".to_owned())));
    // The address is the same in any case of letters.
    assert_eq!(account(&imported, "Management").id.unwrap().to_string(), "111111111111");
    assert!(says(&imported, "accountIds doesn't tell the ids of 3 (Audit, Shop, Play)"), "{:?}", imported.gaps);
    assert!(says(&imported, "accounts-config.yaml (warm): It isn't modelled, and is left out for 1 (Shop)"));
    assert!(says(&imported, "network-config.yaml: The file isn't read"), "{:?}", imported.gaps);
    assert!(!says(&imported, "macie"), "what is off isn't there");
}

#[test]
fn strategies_and_targets_are_those_of_each_policy() {
    let imported = read(&made());
    let document = &imported.document;
    assert_eq!(texts(&document.root.policies), ["SERVICE_CONTROL_POLICY/Perimeter"]);
    let production = document.root.units[1].units.first().unwrap();
    assert_eq!(
        (texts(&production.policies), production.full_aws_access),
        (vec!["SERVICE_CONTROL_POLICY/Perimeter"], None)
    );
    let shop = account(&imported, "Shop");
    assert_eq!((texts(&shop.policies), shop.full_aws_access), (vec!["SERVICE_CONTROL_POLICY/OnlyS3"], Some(false)));
    assert_eq!(texts(&document.root.units[0].policies), ["TAG_POLICY/Cost"]);
    assert!(says(
        &imported,
        "(serviceControlPolicies[0].deploymentTargets): Policies are attached to units as they are"
    ));
    assert!(says(
        &imported,
        "(taggingPolicies[0].deploymentTargets): The accelerator attaches policies of this type to units alone"
    ));
    let types: Vec<&str> = document.root.policy_types.iter().map(|kind| kind.0.api_name()).collect();
    assert_eq!(types, ["SERVICE_CONTROL_POLICY", "TAG_POLICY"], "an empty list enables nothing");
}

#[test]
fn names_in_policies_become_their_values_or_stay_with_a_gap() {
    let imported = read(&made());
    let content = |name: &str| {
        let policy = imported.document.policies.iter().find(|policy| policy.name == name).unwrap();
        policy.content.as_ref().unwrap().0.to_string()
    };
    assert_eq!(
        content("Perimeter"),
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"Perimeter","Effect":"Deny","Action":"*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","172.16.0.0/12"]},"StringNotEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5","aws:PrincipalTag/team":"${aws:ResourceTag/team}","aws:SourceVpc":["${ACCEL_LOOKUP::VPC_ID:ORG}"],"aws:SourceAccount":["111111111111","${AUDIT_ACCOUNT_ID}"]},"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/AWSAccelerator-OrganizationAccountAccessRole"},"StringEquals":{"aws:RequestedRegion":"eu-west-1","aws:PrincipalTag/x":"${ACCEL_LOOKUP::CUSTOM:Secret}"}}}]}"#
    );
    // A list of one is the one.
    assert!(content("OnlyS3").ends_with(r#""Condition":{"IpAddress":{"aws:SourceIp":"192.168.0.0/16"}}}]}"#));
    for name in ["${AUDIT_ACCOUNT_ID}", "${ACCEL_LOOKUP::VPC_ID:ORG}", "${ACCEL_LOOKUP::CUSTOM:Secret}"] {
        let told = format!(
            "({name}): Its value isn't told; it was left as text in 1 (service-control-policies/perimeter.json)"
        );
        assert!(says(&imported, &told), "{told}: {:?}", imported.gaps);
    }
    assert!(!says(&imported, "aws:ResourceTag"));
}

#[test]
fn what_is_set_up_in_accounts_follows_the_targets() {
    let imported = read(&made());
    let rules = |name: &str| -> Vec<(String, Vec<String>)> {
        let places = account(&imported, name).regions.iter();
        places
            .map(|(region, place)| {
                (region.to_string(), place.config_rules.iter().map(|rule| rule.name.clone()).collect())
            })
            .collect()
    };
    let both = |region: &str| (region.to_owned(), vec!["encrypted-volumes".to_owned(), "approved-amis".to_owned()]);
    assert_eq!(rules("Shop"), [both("eu-west-1"), both("us-east-1")]);
    assert_eq!(rules("Audit"), [both("eu-west-1"), both("us-east-1")]);
    // Recorders and hubs are only in eu-west-1, and nothing is in a unit that is ignored.
    assert_eq!(rules("Management"), [("eu-west-1".to_owned(), vec![])]);
    assert_eq!(rules("Play"), []);
    let shop = account(&imported, "Shop").regions.values().next().unwrap();
    assert!(shop.configuration_recorder.is_some());
    let channel = shop.delivery_channel.as_ref().unwrap();
    assert_eq!(channel.s3_bucket, "aws-accelerator-central-logs-333333333333-eu-west-1");
    assert_eq!(channel.s3_key_prefix.as_deref(), Some("config"));
    assert_eq!(shop.security_hub.as_ref().unwrap().standards, ["pci-dss/v/4.0.1"]);
    let audit = account(&imported, "Audit").regions.values().next().unwrap();
    assert!(audit.security_hub.as_ref().unwrap().standards.is_empty());
    let volumes = shop.config_rules.first().unwrap();
    assert_eq!(volumes.input_parameters.as_ref().unwrap().0.as_ref(), r#"{"kmsId":"${ACCEL_LOOKUP::KMS}"}"#);
    assert_eq!(volumes.tags.get("owner").unwrap(), "security");
    assert!(
        says(&imported, "`${ACCEL_LOOKUP::KMS}` isn't told; the parameter was left as it is"),
        "{:?}",
        imported.gaps
    );
    let amis = shop.config_rules.last().unwrap();
    assert_eq!(amis.input_parameters.as_ref().unwrap().0.as_ref(), r#"{"amiIds":"111111111111"}"#);
    assert!(says(&imported, "(securityHub standards): It isn't modelled, and is left out for 1 (Something of Ours)"));
    let hub = imported.document.security_hub.as_ref().unwrap();
    // Audit has no id: it is named by its address. autoEnableOrgMembers is off.
    assert_eq!(hub.administrators.first().unwrap().account.0, "a@example.com");
    assert_eq!(hub.new_account_defaults.first().unwrap().auto_enable, Some(false));
    assert!(hub.finding_aggregators.is_empty());
}

#[test]
fn what_handlebars_cannot_fill_stays_as_text() {
    let text = made().into_iter().find(|(path, _)| path == "organization-config.yaml").unwrap().1;
    let of = with(
        &made(),
        "organization-config.yaml",
        &text.replace("description: Only from here", "description: {{ Secret }} and {{{ Networks }}}"),
    );
    let imported = read(&of);
    let policy = imported.document.policies.first().unwrap();
    assert_eq!(policy.description.as_deref(), Some("{{ Secret }} and 10.0.0.0/8,172.16.0.0/12"));
    assert!(
        says(
            &imported,
            "(line 13): `Secret` is a parameter of AWS Systems Manager, which no file tells; it was left as text"
        ),
        "{:?}",
        imported.gaps
    );
    let of = with(
        &made(),
        "organization-config.yaml",
        &text.replace("description: Only from here", "description: '{{#if x}}y{{/if}}'"),
    );
    assert!(
        refused(&of, "lza")
            .contains("here/organization-config.yaml: line 13: `#if x` of Handlebars isn't evaluated here")
    );
}

#[test]
fn members_of_newer_versions_are_told_and_left_out() {
    let text = |path: &str| made().into_iter().find(|(before, _)| before == path).unwrap().1;
    let organization = text("organization-config.yaml")
        .replace("- name: Security", "- {name: Security, colour: red}")
        .replace("backupPolicies: []", "newestPolicies: []")
        .replace("    strategy: deny-list", "    flavour: x");
    let imported = read(&with(&made(), "organization-config.yaml", &organization));
    for name in ["colour", "newestPolicies", "flavour"] {
        let told = format!("organization-config.yaml ({name}): The member isn't known here, and is left out");
        assert!(says(&imported, &told), "{told}: {:?}", imported.gaps);
    }
    assert_eq!(imported.document, read(&made()).document);
}

#[test]
fn values_of_keys_hold_names_themselves() {
    let of = with(
        &made(),
        "replacements-config.yaml",
        "globalReplacements:\n- {key: SandboxName, value: Sandbox}\n- {key: Networks, value: ['${PARTITION}', '${HOME_REGION}']}\n- {key: OneNetwork, value: ['${ACCELERATOR_PREFIX}-x']}\n",
    );
    let imported = read(&of);
    let content = |at: usize| imported.document.policies[at].content.as_ref().unwrap().0.to_string();
    // Of those that the accelerator replaces afterwards, and of no others.
    assert!(content(0).contains(r#""aws:SourceIp":["aws","${HOME_REGION}"]"#), "{}", content(0));
    assert!(content(1).contains(r#""aws:SourceIp":"AWSAccelerator-x""#), "{}", content(1));
}

#[test]
fn what_is_excluded_is_left_out() {
    let text = made().into_iter().find(|(path, _)| path == "security-config.yaml").unwrap().1;
    let targets = "{organizationalUnits: [Root], excludedAccounts: [Shop], excludedRegions: [us-east-1]}";
    let security = text.replace("{organizationalUnits: [Workloads/Production, Sandbox], accounts: [Audit]}", targets);
    let imported = read(&with(&made(), "security-config.yaml", &security));
    let with_rules: Vec<(&str, &str)> = imported
        .document
        .accounts
        .iter()
        .flat_map(|account| account.regions.iter().map(move |(region, place)| (account.name.as_str(), region, place)))
        .filter(|(_, _, place)| !place.config_rules.is_empty())
        .map(|(name, region, _)| (name, region.as_str()))
        .collect();
    // Neither Shop, nor Play, whose unit is ignored, nor us-east-1.
    assert_eq!(with_rules, [("Management", "eu-west-1"), ("LogArchive", "eu-west-1"), ("Audit", "eu-west-1")]);
}

#[test]
fn one_configuration_is_read_wherever_it_is() {
    let inner: Vec<(String, String)> =
        made().into_iter().map(|(path, text)| (format!("aws-accelerator-config/{path}"), text)).collect();
    assert_eq!(read(&inner).document, read(&made()).document);
    let two: Vec<(String, String)> = inner.iter().cloned().chain(made()).collect();
    assert!(refused(&two, "lza").contains("it holds 2 configurations (here/aws-accelerator-config/organization-config.yaml, here/organization-config.yaml)"));
    let climbing: Vec<(String, String)> = inner
        .into_iter()
        .map(|(path, text)| (path, text.replace("policy: tagging-policies", "policy: ../tagging-policies")))
        .collect();
    let outside = with(&climbing, "tagging-policies/cost.json", "{}");
    assert!(
        refused(&outside, "lza").contains("leads out of the configuration"),
        "a file beside the configuration isn't in it"
    );
}
