//! Answers of the API become the organization that they tell, whatever the files are called.

use super::{MANAGER, account, files, imported, policy, says, small, with};
use crate::{Files, sources};
use organization_document::{DelegatedAdministrator, Moment, Reference};
use serde_json::{Value, json};

#[test]
fn a_directory_becomes_its_organization() {
    let imported = imported(&small()).unwrap();
    let document = &imported.document;
    assert_eq!(document.id.as_ref().unwrap().as_str(), "o-a1b2c3d4e5");
    assert_eq!(document.management_account, Some(Reference(MANAGER.to_owned())));
    let [workloads] = document.root.units.as_slice() else { panic!("{:?}", document.root.units) };
    let [production] = workloads.units.as_slice() else { panic!("{:?}", workloads.units) };
    assert_eq!((workloads.name.as_str(), production.name.as_str()), ("Workloads", "Production"));
    // Only the unit that isn't among FullAWSAccess's targets lacks it.
    assert_eq!(
        (document.root.full_aws_access, workloads.full_aws_access, production.full_aws_access),
        (None, None, Some(false))
    );
    assert_eq!(production.policies, [Reference("p-denyleave".to_owned())]);
    assert_eq!(document.root.policies, [Reference("p-tagsfirst".to_owned())]);
    let [manager, shop] = document.accounts.as_slice() else { panic!("{:?}", document.accounts) };
    assert_eq!((manager.name.as_str(), &manager.unit), ("manager", &None));
    assert_eq!((shop.name.as_str(), shop.unit.as_ref().unwrap().0.as_str()), ("shop", "ou-ab12-productn"));
    assert_eq!(shop.joined_at, Moment::parse("2024-03-01T08:00:00.5Z"));
    assert_eq!(shop.tags.get("team").unwrap(), "shop");
    assert_eq!(document.trusted_access.first().unwrap().enabled_at, Moment::parse("1700000000.5"));
    let [DelegatedAdministrator { account, services }] = document.delegated_administrators.as_slice() else { panic!() };
    assert_eq!(
        (account.0.as_str(), services.first().unwrap().service.as_str()),
        ("222222222222", "config.amazonaws.com")
    );
    for missing in ["list-tags-for-resource for 4", "no answers of Security Hub", "recorders, rules and packs"] {
        assert!(says(&imported, missing), "{missing}: {:?}", imported.gaps);
    }
    assert_eq!(imported.gaps.len(), 3, "{:?}", imported.gaps);
}

#[test]
fn files_may_be_called_and_put_together_as_people_do() {
    let expected = imported(&small()).unwrap().document;
    // One file of all answers that say themselves what they are about, one behind the other, and one list of them.
    let plain = |(path, _): &&(String, Value)| !path.contains('/') || path.starts_with("policies/");
    let (own, others): (Vec<_>, Vec<_>) = small().into_iter().partition(|entry| plain(&entry));
    let behind: String = own.iter().map(|(_, value)| format!("{value:#}\n")).collect();
    let list = Value::Array(own.iter().map(|(_, value)| value.clone()).collect()).to_string();
    for together in [behind, list] {
        let renamed = others.iter().map(|(path, value)| (path.replace('/', "__"), value.to_string()));
        let files = Files::held("here", renamed.chain([("everything.json".to_owned(), format!("\u{feff}{together}"))]));
        let document = sources::import(&[files], None).unwrap().document;
        assert_eq!(document, expected);
    }
}

#[test]
fn the_order_of_files_does_not_matter() {
    let expected = imported(&small()).unwrap();
    let turned: Vec<(String, Value)> =
        small().into_iter().enumerate().map(|(at, (path, value))| (format!("{:02}/{path}", 99 - at), value)).collect();
    assert_eq!(imported(&turned).unwrap().document, expected.document);
}

#[test]
fn parents_come_from_children_or_from_list_parents_or_are_a_gap() {
    let mut of = small();
    of.retain(|(path, _)| !path.starts_with("children/"));
    let accounts = json!([account(MANAGER, "manager"), account("222222222222", "shop")]);
    of.push(("accounts.json".to_owned(), accounts));
    let lost = imported(&of).unwrap();
    assert!(says(&lost, "in which unit 2 of the accounts are (111111111111, 222222222222)"), "{:?}", lost.gaps);
    assert!(says(&lost, "Policies are attached to what no answer describes: ou-ab12-productn"), "{:?}", lost.gaps);
    of.push((
        "parents/222222222222.json".to_owned(),
        json!({ "Parents": [{ "Id": "ou-ab12-productn", "Type": "ORGANIZATIONAL_UNIT" }] }),
    ));
    of.push(("parents/111111111111.json".to_owned(), json!({ "Parents": [{ "Id": "r-ab12", "Type": "ROOT" }] })));
    let found = imported(&of).unwrap();
    assert_eq!(found.document.accounts.last().unwrap().unit, Some(Reference("ou-ab12-productn".to_owned())));
    assert!(says(&found, "No answer tells the unit's name"), "{:?}", found.gaps);
}

#[test]
fn the_order_of_policies_at_a_node_is_told_or_assumed() {
    let second = policy("p-tagssecond", "TAG_POLICY", "more");
    let mut of =
        with("policies/TAG_POLICY.json", json!({ "Policies": [second, policy("p-tagsfirst", "TAG_POLICY", "tags")] }));
    of.push(("policies/p-tagssecond.json".to_owned(), super::described("p-tagssecond", "TAG_POLICY", "more")));
    of.push(("targets/p-tagssecond.json".to_owned(), json!({ "Targets": [{ "TargetId": "r-ab12" }] })));
    let at_root = |imported: &crate::Imported| -> Vec<String> {
        imported.document.root.policies.iter().map(|policy| policy.0.clone()).collect()
    };
    let assumed = imported(&of).unwrap();
    assert_eq!(at_root(&assumed), ["p-tagssecond", "p-tagsfirst"]);
    assert!(says(&assumed, "the order of 2 policies of type TAG_POLICY was assumed"), "{:?}", assumed.gaps);
    let listed = [policy("p-tagsfirst", "TAG_POLICY", "tags"), policy("p-tagssecond", "TAG_POLICY", "more")];
    of.push(("policies-for-target/TAG_POLICY/r-ab12.json".to_owned(), json!({ "Policies": listed })));
    let told = imported(&of).unwrap();
    assert_eq!(at_root(&told), ["p-tagsfirst", "p-tagssecond"]);
    assert!(!says(&told, "the order of"), "{:?}", told.gaps);
}

#[test]
fn what_there_is_no_place_for_is_a_gap() {
    let mut of = small();
    of.push((
        "policies/NEW.json".to_owned(),
        json!({ "Policies": [policy("p-somethingnew", "BRAND_NEW_POLICY", "new")] }),
    ));
    of.push(("other.json".to_owned(), json!({ "Whatever": [] })));
    of.push(("empty.json".to_owned(), json!({})));
    let imported = imported(&of).unwrap();
    assert!(says(&imported, "`BRAND_NEW_POLICY` isn't known here"), "{:?}", imported.gaps);
    assert!(says(&imported, "here/other.json: The file isn't an answer"), "{:?}", imported.gaps);
    assert!(!says(&imported, "empty.json"));
    let failed = [("failures.txt".to_owned(), "targets/p-x.json\tAccessDenied \u{1b}[31m\n".to_owned())];
    let texts = small().into_iter().map(|(path, value)| (path, value.to_string()));
    let imported = sources::import(&[Files::held("here", texts.chain(failed))], None).unwrap();
    assert!(says(&imported, r"(targets/p-x.json): The call failed: `AccessDenied \u{1b}[31m`"), "{:?}", imported.gaps);
}

#[test]
fn answers_are_told_by_looking() {
    assert_eq!(sources::detect(&files(&small())).unwrap().name(), "aws-cli");
    for (name, text) in [
        ("a.json", r#"{"version": 4, "resources": []}"#),
        ("a.json", "[]"),
        ("a.yaml", "Accounts: []"),
        ("a.json", r#"{"configurationItems": []}"#),
    ] {
        let files = Files::held("here", [(name, text)]);
        assert!(sources::detect(&files).is_none_or(|importer| importer.name() != "aws-cli"), "{text}");
    }
}
