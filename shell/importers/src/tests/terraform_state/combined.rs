//! A state beside other sources: it is believed after the API, and has the templates that the API doesn't give back.

use super::super::{MANAGER, files as api_files, says, small as api_small};
use super::{account, file, managed, organization, policy, state, unit};
use crate::{Files, Imported, sources};
use serde_json::{Value, json};

fn both(api: &[(String, Value)], resources: &[Value]) -> Imported {
    // Whatever the order in which they are named.
    sources::import(&[file(&state(resources)), api_files(api)], None).unwrap()
}

#[test]
fn the_api_is_believed_first() {
    let mut moved = account("boutique", "222222222222", "ou-ab12-workload");
    moved["instances"][0]["attributes"]["role_name"] = "Admin".into();
    let imported = both(
        &api_small(),
        &[
            organization(),
            unit("Work", "ou-ab12-workload", "r-ab12"),
            moved,
            policy("stay", "p-denyleave", "SERVICE_CONTROL_POLICY", "{}"),
        ],
    );
    let shop =
        imported.document.accounts.iter().find(|account| account.id.unwrap().to_string() == "222222222222").unwrap();
    // What the API doesn't tell comes from the state.
    assert_eq!((shop.name.as_str(), shop.access_role.as_deref()), ("shop", Some("Admin")));
    for conflict in [
        "(222222222222 name): here says `shop`, and terraform.tfstate says `boutique`; `shop` was taken.",
        "(222222222222 unit): here says `ou-ab12-productn`, and terraform.tfstate says `ou-ab12-workload`",
        "(ou-ab12-workload name): here says `Workloads`, and terraform.tfstate says `Work`",
        "(p-denyleave): here and terraform.tfstate have different contents for this policy; that of here was taken.",
        "(333333333333): the account is in terraform.tfstate, and not in here: it was left out.",
    ] {
        assert!(says(&imported, conflict), "{conflict}: {:?}", imported.gaps);
    }
}

#[test]
fn a_unit_that_the_state_only_names_is_no_conflict() {
    let imported = both(&api_small(), &[organization(), account("shop", "222222222222", "ou-ab12-productn")]);
    assert!(!says(&imported, "ou-ab12-productn name"), "{:?}", imported.gaps);
}

fn api_packs() -> Vec<(String, Value)> {
    let mut of = api_small();
    of.push(("config/eu-west-1/packs.json".to_owned(), json!({ "OrganizationConformancePacks": [{
        "OrganizationConformancePackName": "baseline", "LastUpdateTime": 1_700_000_000,
        "OrganizationConformancePackArn": format!("arn:aws:config:eu-west-1:{MANAGER}:organization-conformance-pack/baseline-a1b2c3d4") }] })));
    let own = |name: &str| {
        json!({ "ConformancePackName": name, "ConformancePackId": format!("conformance-pack-{name}"),
        "ConformancePackArn": format!("arn:aws:config:eu-west-1:222222222222:conformance-pack/{name}/conformance-pack-{name}") })
    };
    of.push((
        "accounts/222222222222/config/eu-west-1/packs.json".to_owned(),
        json!({ "ConformancePackDetails": [own("ruled"), own("bare")] }),
    ));
    of.push(("accounts/222222222222/config/eu-west-1/rules.json".to_owned(), json!({ "ConfigRules": [{
        "ConfigRuleName": "keys-conformance-pack-ruled", "ConfigRuleArn": "arn:aws:config:eu-west-1:222222222222:config-rule/config-rule-a1b2c3",
        "Source": { "Owner": "AWS", "SourceIdentifier": "ACCESS_KEYS_ROTATED" }, "CreatedBy": "config-conforms.amazonaws.com" }] })));
    of
}

#[test]
fn templates_of_a_state_serve_packs_that_the_api_names() {
    let template = "Resources: {A: {Type: AWS::Config::ConfigRule}}";
    let own = |name: &str| {
        managed(
            "aws_config_conformance_pack",
            name,
            json!({ "name": name, "template_body": template, "input_parameter": [],
        "arn": format!("arn:aws:config:eu-west-1:222222222222:conformance-pack/{name}/conformance-pack-{name}") }),
        )
    };
    let everywhere = managed(
        "aws_config_organization_conformance_pack",
        "b",
        json!({ "name": "baseline", "template_body": template,
        "arn": format!("arn:aws:config:eu-west-1:{MANAGER}:organization-conformance-pack/baseline-a1b2c3d4"), "excluded_accounts": null, "input_parameter": [] }),
    );
    let alone = sources::import(&[api_files(&api_packs())], None).unwrap();
    assert!(says(&alone, "that of the pack `ruled` was made again from its 1 rules"), "{:?}", alone.gaps);
    assert!(
        says(&alone, "that of the pack `bare` can't be made again")
            && says(&alone, "that of the pack `baseline` can't be made again")
    );
    let imported = both(&api_packs(), &[organization(), own("ruled"), own("bare"), everywhere]);
    let [pack] = imported.document.organization_conformance_packs.as_slice() else { panic!("{:?}", imported.gaps) };
    assert_eq!(pack.template.as_deref(), Some(template));
    let shop = imported.document.accounts.iter().find(|account| account.name == "shop").unwrap();
    let packs = &shop.regions[&"eu-west-1".parse().unwrap()].conformance_packs;
    let templates: Vec<(&str, Option<&str>)> =
        packs.iter().map(|pack| (pack.name.as_str(), pack.template.as_deref())).collect();
    assert_eq!(templates, [("ruled", Some(template)), ("bare", Some(template))]);
    assert!(!says(&imported, "made again"), "{:?}", imported.gaps);
}

#[test]
fn a_state_of_another_organization_is_refused() {
    let mut other = organization();
    let attributes = &mut other["instances"][0]["attributes"];
    attributes["id"] = "o-zzzzzzzzzz".into();
    attributes["arn"] = "arn:aws:organizations::111111111111:organization/o-zzzzzzzzzz".into();
    for list in ["accounts", "non_master_accounts"] {
        attributes[list] = json!([]);
    }
    let problems = sources::import(&[file(&state(&[other])), api_files(&api_small())], None).unwrap_err();
    assert_eq!(
        problems.first().unwrap().to_string(),
        "terraform.tfstate: it is of the organization o-zzzzzzzzzz, and here is of o-a1b2c3d4e5"
    );
}

#[test]
fn a_document_beside_a_state_is_still_told_by_looking() {
    let directory = tempfile::tempdir().unwrap();
    let (document, kept) = (directory.path().join("org.json"), directory.path().join("state.json"));
    std::fs::write(&document, "{\"version\": 1}").unwrap();
    std::fs::write(&kept, state(&super::small()).to_string()).unwrap();
    let named = |path: &std::path::Path| sources::detect(&Files::open(path).unwrap()).map(|importer| importer.name());
    assert_eq!((named(&document), named(&kept)), (Some("document"), Some("terraform-state")));
}

#[test]
fn a_state_among_answers_is_told() {
    let mut texts: Vec<(String, String)> =
        api_small().iter().map(|(path, value)| (path.clone(), value.to_string())).collect();
    texts.push(("old/terraform.tfstate".to_owned(), state(&super::small()).to_string()));
    let imported = sources::import(&[Files::held("here", texts)], None).unwrap();
    assert!(says(&imported, "not modelled: here/old/terraform.tfstate: A state of Terraform isn't read among answers"));
}
