//! What can't be imported is told at its place, all of it, and nothing is made.

use super::world::World;
use organization_document::{Format, read};

/// Everything that stands in the way of a document, a line a problem.
fn refused(text: &str) -> Vec<String> {
    let document = read(text, Format::Yaml).unwrap_or_else(|problems| panic!("{problems:?}"));
    let problems = World::import(&document).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn each_problem_has_its_place() {
    let text = r#"
version: 1
management_account: A
root:
  policy_types: [SERVICE_CONTROL_POLICY, SECURITYHUB_POLICY]
accounts:
  - name: A
  - name: B
    regions:
      xx-nowhere-1: { configuration_recorder: {} }
      eu-west-1:
        retention_in_days: 5
        configuration_recorder: { role_arn: x }
        delivery_channel: { s3_bucket: b, s3_kms_key_arn: k }
        config_rules: [{ name: r, source: { owner: AWS, identifier: NO_SUCH_RULE_AT_ALL } }]
policies:
  - { name: P, type: SERVICE_CONTROL_POLICY, content: { Version: "2012-10-17", Statement: [{ Efect: Deny }] } }
trusted_access: [{ service: nobody }]
delegated_administrators: [{ account: B, services: [{ service: config.amazonaws.com }] }]
security_hub:
  administrators: [{ region: eu-west-1, account: B }]
  central_configuration: { home_region: eu-west-1, administrator: B }
"#;
    let problems = refused(text);
    let starts = [
        "root.policy_types[1]: SECURITYHUB_POLICY needs trusted access of securityhub.amazonaws.com",
        "policies[0]: ",
        "trusted_access[0]: nobody is no service's principal",
        "delegated_administrators[0].services[0]: config.amazonaws.com has no trusted access",
        "accounts[1].regions.eu-west-1.configuration_recorder: x is no role's ARN",
        "accounts[1].regions.eu-west-1.delivery_channel: ",
        "accounts[1].regions.eu-west-1.retention_in_days: history is kept for 30 to 2557 days",
        "accounts[1].regions.eu-west-1.config_rules[0]: ",
        "accounts[1].regions.xx-nowhere-1.configuration_recorder: xx-nowhere-1 is no Region of aws here",
        "security_hub.administrators[0]: an administrator needs trusted access of securityhub.amazonaws.com",
        "security_hub.central_configuration: ",
    ];
    assert_eq!(problems.len(), starts.len(), "{problems:#?}");
    for (problem, start) in problems.iter().zip(starts) {
        assert!(problem.starts_with(start), "{problem}, not {start}");
    }
}

#[test]
fn a_policy_with_an_id_is_kept_whatever_it_says() {
    let content = "{ Version: \"2012-10-17\", Statement: [{ Efect: Deny }] }";
    let without = format!("version: 1\npolicies: [{{ name: P, type: SERVICE_CONTROL_POLICY, content: {content} }}]");
    assert_eq!(refused(&without).len(), 1);
    let with = without.replace("name: P", "name: P, id: p-12345678");
    let world = World::import(&read(&with, Format::Yaml).unwrap()).unwrap();
    let notes = &world.imported.as_ref().unwrap().notes;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].message.starts_with("the content is kept, although it wouldn't be taken"), "{notes:?}");
}

#[test]
fn what_every_account_has_wrong_is_told_once() {
    let text = "
version: 1
every_account: { regions: { eu-west-1: { retention_in_days: 1 } } }
accounts: [{ name: A }, { name: B }, { name: C }]
";
    let expected = "every_account.regions.eu-west-1.retention_in_days: history is kept for 30 to 2557 days";
    assert_eq!(refused(text), [expected]);
}

#[test]
fn an_organization_is_imported_once() {
    let text = "version: 1\nid: o-a1b2c3d4e5\nmanagement_account: A\naccounts: [{ name: A, id: 111111111111 }]";
    let document = read(text, Format::Yaml).unwrap();
    let world = World::import(&document).unwrap();
    let problems: Vec<String> = world.and(&document).err().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(
        problems.iter().any(|it| it == "accounts[0]: the account 111111111111 is known here already"),
        "{problems:?}"
    );
    assert!(problems.iter().any(|it| it == "the organization o-a1b2c3d4e5 is here already"), "{problems:?}");
}

#[test]
fn a_template_with_problems_is_told_with_its_own_places() {
    let text = "
version: 1
trusted_access: [{ service: config-multiaccountsetup.amazonaws.com }]
organization_conformance_packs: [{ name: P, region: eu-west-1, template: 'Resources: []' }]
";
    let problems = refused(text);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("organization_conformance_packs[0].template: "), "{problems:?}");
}

#[test]
fn whoever_imports_manages_what_nobody_is_said_to_manage() {
    let text = "version: 1\naccounts: [{ name: Mine, id: '000000000000' }, { name: Other, id: 111111111111 }]";
    let world = World::import(&read(text, Format::Yaml).unwrap()).unwrap();
    let exported = world.export().document;
    let names: Vec<&str> = exported.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["Mine", "Other"]);
    assert_eq!(exported.management_account.unwrap().0, "000000000000");
    let world = World::import(&read("version: 1\naccounts: [{ name: Other }]", Format::Yaml).unwrap()).unwrap();
    let names: Vec<String> = world.export().document.accounts.into_iter().map(|account| account.name).collect();
    assert_eq!(names, ["Management account", "Other"]);
}
