//! Files: versions, forms, several states, modules, objects that aren't there.

use super::super::says;
use super::{account, imported, managed, organization, shown, small, state, unit, with};
use crate::{Files, sources};
use organization_document::Reference;
use serde_json::{Value, json};

/// The same resources as `terraform show -json` prints them.
fn shown_state(resources: &[Value]) -> Value {
    let resource = |resource: &Value| {
        let (kind, name) = (resource["type"].as_str().unwrap(), resource["name"].as_str().unwrap());
        json!({ "address": format!("{kind}.{name}"), "mode": resource["mode"], "type": kind, "name": name, "schema_version": 0,
            "provider_name": "registry.terraform.io/hashicorp/aws", "values": resource["instances"][0]["attributes"], "sensitive_values": {} })
    };
    let (first, rest) = resources.split_at(1);
    json!({ "format_version": "1.0", "terraform_version": "1.11.4", "values": { "outputs": {}, "root_module": {
        "resources": first.iter().map(resource).collect::<Vec<_>>(),
        "child_modules": [{ "address": "module.a", "child_modules": [{ "address": "module.a.module.b", "resources": rest.iter().map(resource).collect::<Vec<_>>() }] }] } } })
}

#[test]
fn both_forms_say_the_same() {
    let files = Files::held("state.json", [("state.json", shown_state(&small()).to_string())]);
    let shown = sources::import(&[files], None).unwrap();
    assert_eq!(shown.document, imported(&small()).document);
}

#[test]
fn modules_and_keys_are_in_addresses() {
    let mut units = unit("Loose", "ou-ab12-looselos", "r-ab12");
    units["module"] = "module.tree[\"eu\"]".into();
    let mut second = units["instances"][0].clone();
    units["instances"][0]["index_key"] = "a".into();
    second["index_key"] = 1.into();
    second["attributes"] = Value::Null;
    units["instances"].as_array_mut().unwrap().push(second);
    let imported = imported(&with([units]));
    assert!(says(
        &imported,
        "(module.tree[\"eu\"].aws_organizations_organizational_unit.loose[1]): The object has no attributes in the state"
    ));
    assert!(imported.document.root.units.iter().any(|unit| unit.name == "Loose"));
}

#[test]
fn deposed_objects_are_left_out() {
    let mut old = account("old", "888888888888", "r-ab12");
    old["instances"][0]["deposed"] = "b1c2d3e4".into();
    let imported = imported(&with([old]));
    assert!(imported.document.accounts.iter().all(|account| account.name != "old"));
    assert!(says(&imported, "(aws_organizations_account.old): The object is deposed"));
}

#[test]
fn several_states_are_one_organization() {
    let mut units = state(&[
        unit("Workloads", "ou-ab12-workload", "r-ab12"),
        unit("Production", "ou-ab12-productn", "ou-ab12-workload"),
    ]);
    units["lineage"] = "another".into();
    let mut other = account("shop", "222222222222", "ou-ab12-workload");
    other["instances"][0]["attributes"]["name"] = "boutique".into();
    let mut accounts = state(&[other]);
    accounts["lineage"] = "a third".into();
    let files = Files::held(
        "states",
        [
            (
                "a/terraform.tfstate",
                state(&[organization(), account("shop", "222222222222", "ou-ab12-productn")]).to_string(),
            ),
            ("b/terraform.tfstate", units.to_string()),
            ("c/terraform.tfstate", accounts.to_string()),
            ("c/main.tf", "resource {}".to_owned()),
            ("c/other.json", "{\"Resources\": {}}".to_owned()),
        ],
    );
    let imported = sources::import(&[files], None).unwrap();
    let shop =
        imported.document.accounts.iter().find(|account| account.id.unwrap().to_string() == "222222222222").unwrap();
    assert_eq!((shop.name.as_str(), shop.unit.clone()), ("shop", Some(Reference("ou-ab12-productn".to_owned()))));
    assert!(says(
        &imported,
        "conflict: states/c/terraform.tfstate (aws_organizations_account.shop): aws_organizations_account.shop in \
        states/a/terraform.tfstate tells 222222222222 otherwise (name, parent); what stands there was taken."
    ));
}

#[test]
fn of_versions_of_one_state_the_newest_counts() {
    let mut old = state(&with([account("gone", "888888888888", "r-ab12")]));
    old["serial"] = 6.into();
    let files = Files::held(
        "here",
        [("terraform.tfstate", state(&small()).to_string()), ("terraform.tfstate.backup", old.to_string())],
    );
    let imported = sources::import(&[files], None).unwrap();
    assert!(imported.document.accounts.iter().all(|account| account.name != "gone"));
    assert!(says(
        &imported,
        "here/terraform.tfstate.backup (serial): It is version 6 of the state that here/terraform.tfstate is version 7 of."
    ));
}

#[test]
fn an_empty_state_is_no_organization() {
    for empty in [state(&[]), json!({ "format_version": "1.0", "terraform_version": "1.11.4" })] {
        let files = Files::held("a.tfstate", [("a.tfstate", empty.to_string())]);
        let told = shown(&sources::import(&[files], None).unwrap_err());
        assert!(told.concat().contains("the state tells no account of an organization"), "{told:?}");
    }
}

#[test]
fn sensitive_values_are_used_and_never_shown() {
    let mut shop = account("shop", "222222222222", "ou-ab12-productn");
    let attributes = &mut shop["instances"][0];
    attributes["attributes"]["email"] = "secret-address@example.com".into();
    attributes["sensitive_attributes"] = json!([[{ "type": "get_attr", "value": "email" }]]);
    let mut other = state(&[
        organization(),
        unit("Workloads", "ou-ab12-workload", "r-ab12"),
        unit("Production", "ou-ab12-productn", "ou-ab12-workload"),
        shop.clone(),
    ]);
    let taken = sources::import(&[super::file(&other)], None).unwrap();
    assert!(
        taken.document.accounts.iter().any(|account| account.email.as_deref() == Some("secret-address@example.com"))
    );
    // Another source says something else: both are named, and the value isn't.
    let csv = "Account ID,ARN,Email,Name,State,Joined method,Joined timestamp\n222222222222,,open@example.com,shop,ACTIVE,CREATED,\n";
    let both = sources::import(&[super::file(&other), Files::held("list.csv", [("list.csv", csv)])], None).unwrap();
    assert!(
        says(&both, "(222222222222 email): terraform.tfstate says `(sensitive)`, and list.csv says `open@example.com`"),
        "{:?}",
        both.gaps
    );
    assert!(!both.gaps.iter().any(|gap| gap.to_string().contains("secret-address")), "{:?}", both.gaps);
    // What is wrong with one is told without it, too.
    other["resources"][3]["instances"][0]["attributes"]["parent_id"] = "secret-parent".into();
    other["resources"][3]["instances"][0]["sensitive_attributes"] =
        json!([[{ "type": "get_attr", "value": "parent_id" }]]);
    let told = super::refused(&other);
    assert_eq!(
        told,
        [
            "terraform.tfstate/terraform.tfstate: aws_organizations_account.shop.parent_id: `(sensitive)` is not the id of a root or unit"
        ]
    );
}

#[test]
fn what_terraform_show_calls_sensitive_is_never_shown_either() {
    let mut shown = shown_state(&small());
    let resources = &mut shown["values"]["root_module"]["child_modules"][0]["child_modules"][0]["resources"];
    let shop = resources.as_array_mut().unwrap().last_mut().unwrap();
    shop["values"]["status"] = "secretly away".into();
    shop["sensitive_values"] = json!({ "status": true });
    let files = Files::held("state.json", [("state.json", shown.to_string())]);
    let told = super::shown(&sources::import(&[files], None).unwrap_err());
    assert_eq!(
        told,
        ["state.json/state.json: aws_organizations_account.shop: `(sensitive)` is no state of an account"]
    );
}

#[test]
fn what_other_services_have_is_of_no_matter() {
    let secret = managed(
        "aws_secretsmanager_secret_version",
        "s",
        json!({ "arn": "not an arn", "secret_string": "hunter2hunter2" }),
    );
    assert_eq!(imported(&with([secret])).document, imported(&small()).document);
}
