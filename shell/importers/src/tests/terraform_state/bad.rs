//! What can't be meant is refused with its file and place, and nothing is taken.

use super::{account, managed, organization, refused, shown, small, state, unit, with};
use crate::{Files, sources};
use serde_json::{Value, json};

#[test]
fn other_versions_are_named() {
    for version in [0, 1, 2, 3, 5] {
        let old =
            json!({ "version": version, "terraform_version": "0.11.7", "serial": 1, "lineage": "x", "modules": [] });
        let files = Files::held("terraform.tfstate", [("terraform.tfstate", old.to_string())]);
        // It is told by looking all the same.
        let told = shown(&sources::import(&[files], None).unwrap_err());
        assert!(
            told.concat().contains(&format!("version: the state is of version `{version}`, and version 4 is read")),
            "{told:?}"
        );
    }
    let told = refused(&json!({ "format_version": "2.0", "terraform_version": "2.0.0", "values": {} }));
    assert!(told.concat().contains("the format is of version `\\\"2.0\\\"`, and 1.x is read"), "{told:?}");
}

#[test]
fn plans_and_encrypted_states_say_what_to_do() {
    let plan =
        json!({ "format_version": "1.2", "terraform_version": "1.11.4", "planned_values": {}, "resource_changes": [] });
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("plan.json");
    std::fs::write(&path, plan.to_string()).unwrap();
    let told = shown(&sources::import(&[Files::open(&path).unwrap()], None).unwrap_err());
    assert!(told.concat().contains("`bailiwick what-if --terraform-plan`"), "{told:?}");
    let told = refused(
        &json!({ "serial": 1, "lineage": "x", "meta": {}, "encrypted_data": "AAAA", "encryption_version": "v0" }),
    );
    assert!(told.concat().contains("the state is encrypted"), "{told:?}");
}

#[test]
fn a_state_that_is_cut_off_is_refused_with_line_and_column() {
    let text = serde_json::to_string_pretty(&state(&small())).unwrap();
    // Behind the members by which it is known.
    let first = text.find("outputs").unwrap();
    for cut in (first..text.len() - 1).step_by(97) {
        let files = Files::held("here", [("terraform.tfstate", text.get(..cut).unwrap_or_default().to_owned())]);
        let told = shown(&sources::import(&[files], None).unwrap_err());
        assert_eq!(told.len(), 1, "{told:?}");
        let lines = text.get(..cut).unwrap().matches('\n').count() + 1;
        assert!(told.concat().starts_with(&format!("here/terraform.tfstate: line {lines}, column ")), "{told:?}");
        assert!(told.concat().contains("the file is cut off"), "{told:?}");
    }
}

#[test]
fn two_organizations_are_not_one() {
    let mut other = organization();
    let attributes = &mut other["instances"][0]["attributes"];
    attributes["id"] = "o-zzzzzzzzzz".into();
    attributes["arn"] = "arn:aws:organizations::999999999999:organization/o-zzzzzzzzzz".into();
    other["name"] = "other".into();
    let told = refused(&state(&with([other])));
    assert_eq!(told.len(), 1, "{told:?}");
    for part in [
        "o-a1b2c3d4e5 in terraform.tfstate/terraform.tfstate (aws_organizations_account.shop)",
        "o-zzzzzzzzzz in terraform.tfstate/terraform.tfstate (aws_organizations_organization.other)",
    ] {
        assert!(told.concat().contains(part), "{told:?}");
    }
}

#[test]
fn circles_and_two_roots_are_told() {
    let told = refused(&state(&[
        organization(),
        unit("A", "ou-ab12-aaaaaaaa", "ou-ab12-bbbbbbbb"),
        unit("B", "ou-ab12-bbbbbbbb", "ou-ab12-aaaaaaaa"),
    ]));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told.concat().contains("units are in one another in a circle: ou-ab12-"), "{told:?}");
    let told = refused(&state(&with([account("x", "444444444444", "r-zz99")])));
    assert!(told.concat().contains("there are two roots: r-ab12 in"), "{told:?}");
    let mut chain = vec![organization()];
    chain.extend((0..100).map(|at| unit("x", &format!("ou-ab12-{:08}", at + 1), &format!("ou-ab12-{at:08}"))));
    assert!(refused(&state(&chain)).concat().contains("below more than 32 units"));
}

#[test]
fn a_missing_or_wrong_attribute_is_told_with_its_address() {
    let with_attribute = |mut resource: Value, name: &str, value: Value| {
        resource["instances"][0]["attributes"][name] = value;
        resource
    };
    let rule = managed(
        "aws_config_config_rule",
        "r",
        json!({ "arn": "arn:aws:config:eu-west-1:222222222222:config-rule/x", "name": "r",
        "source": [{ "owner": "AWS", "source_identifier": "X" }] }),
    );
    let cases = [
        (
            with_attribute(account("x", "444444444444", "r-ab12"), "id", json!("4")),
            "aws_organizations_account.x.id: `4` is not an account's id",
        ),
        (
            with_attribute(account("x", "444444444444", "r-ab12"), "id", Value::Null),
            "aws_organizations_account.x: the member id is missing",
        ),
        (
            with_attribute(account("x", "444444444444", "r-ab12"), "name", json!(7)),
            "aws_organizations_account.x.name: a text is expected",
        ),
        (
            with_attribute(account("x", "444444444444", "r-ab12"), "status", json!("AWAY")),
            "aws_organizations_account.x: `AWAY` is no state",
        ),
        (
            with_attribute(account("x", "444444444444", "r-ab12"), "joined_timestamp", json!("soon\u{1b}[2J")),
            "joined_timestamp: `",
        ),
        (
            with_attribute(unit("U", "ou-ab12-uuuuuuuu", "r-ab12"), "name", Value::Null),
            "aws_organizations_organizational_unit.u: the member name is missing",
        ),
        (
            with_attribute(unit("U", "ou-ab12-uuuuuuuu", "r-ab12"), "parent_id", json!("up")),
            "unit.u.parent_id: `up` is not the id of a root or unit",
        ),
        (
            super::attachment("a", "p", "r-ab12"),
            "aws_organizations_policy_attachment.a.policy_id: `p` is not a policy's id",
        ),
        (with_attribute(rule.clone(), "source", json!([])), "aws_config_config_rule.r: the block source is missing"),
        (
            with_attribute(rule.clone(), "source", json!([{ "owner": "ME" }])),
            "aws_config_config_rule.r.source[0].owner: `ME` isn't known as owner",
        ),
        (
            with_attribute(rule, "maximum_execution_frequency", json!("Often")),
            "maximum_execution_frequency: `Often` isn't known",
        ),
    ];
    for (resource, expected) in cases {
        let told = refused(&state(&with([resource]))).concat();
        assert!(told.contains(expected), "{told}\n{expected}");
        assert!(!told.contains('\u{1b}'), "{told:?}");
    }
}

#[test]
fn what_is_no_state_is_told() {
    for (value, expected) in [
        (
            json!({ "version": 4, "terraform_version": "1.11.4", "resources": {} }),
            "it is no state of Terraform: invalid type: map",
        ),
        (
            json!({ "version": 4, "terraform_version": "1.11.4", "resources": [{ "mode": "managed" }] }),
            "resources[0]: missing field",
        ),
        (json!({ "version": "4", "terraform_version": "1.11.4" }), "the state is of version"),
        (
            json!({ "format_version": "1.0", "terraform_version": "1", "values": { "root_module": { "resources": [7] } } }),
            "values: invalid type",
        ),
        (json!({}), "it tells no version"),
        (json!([]), "it is no state of Terraform: "),
    ] {
        // A file that somebody names is read, whatever it looks like.
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.json");
        std::fs::write(&path, value.to_string()).unwrap();
        let files = Files::open(&path).unwrap();
        let told = shown(&sources::import(&[files], Some("terraform-state")).unwrap_err()).concat();
        assert!(told.contains(expected), "{told}\n{expected}");
    }
    let nothing = Files::held("here", [("a.txt", "x")]);
    let told = shown(&sources::import(&[nothing], Some("terraform-state")).unwrap_err());
    assert_eq!(told, ["here: there is no state of Terraform"]);
}
