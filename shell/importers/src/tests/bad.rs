//! What can't be meant is refused with its file and place, and nothing is taken.

use super::{account, arn, imported, refused, small, unit, with};
use crate::{Files, sources};
use serde_json::json;

#[test]
fn a_file_that_is_cut_off_is_refused() {
    let whole = small();
    for cut in 1..40 {
        let texts = whole.iter().map(|(path, value)| {
            let text = value.to_string();
            let end = if path.starts_with("list-roots") { cut } else { text.len() };
            (path.clone(), text.chars().take(end).collect::<String>())
        });
        let problems = sources::import(&[Files::held("here", texts)], None).unwrap_err();
        let told = problems.first().unwrap().to_string();
        assert!(told.starts_with("here/list-roots.json: line 1, column "), "{told}");
        assert!(told.contains("the file is cut off"), "{told}");
    }
}

#[test]
fn a_large_file_is_refused_before_it_is_read() {
    let texts = small().into_iter().map(|(path, value)| (path, value.to_string()));
    let files = Files::held("here", texts.chain([("large.json".to_owned(), " ".repeat(5000))])).within(4000);
    let problems = sources::import(&[files], None).unwrap_err();
    assert_eq!(problems.first().unwrap().to_string(), "here/large.json: it is larger than 4000 bytes");
}

#[test]
fn an_account_is_in_one_place() {
    let twice =
        with("children/ou-ab12-workload/accounts.json", json!({ "Accounts": [account("222222222222", "shop")] }));
    assert_eq!(
        refused(&twice),
        [
            "here/children/ou-ab12-workload/accounts.json: Accounts[0]: 222222222222 is in ou-ab12-workload here, and in \
          ou-ab12-productn in here/children/ou-ab12-productn/accounts.json"
        ]
    );
    let other = with("list-accounts.json", json!({ "Accounts": [account("222222222222", "boutique")] }));
    let told = imported(&other).unwrap();
    let conflict = told.gaps.iter().find(|gap| gap.to_string().contains("222222222222 differently")).unwrap();
    assert!(conflict.source.ends_with("list-accounts.json") && conflict.what.contains("productn/accounts.json"));
}

#[test]
fn units_are_in_no_circle() {
    let of = with(
        "children/ou-ab12-productn/units.json",
        json!({ "OrganizationalUnits": [unit("ou-ab12-circular", "Circle")] }),
    );
    assert!(super::says(&imported(&of).unwrap(), "ou-ab12-circular): FullAWSAccess isn't attached, and no answer"));
    let mut of = of;
    of.retain(|(path, _)| path != "children/r-ab12/units.json");
    of.push((
        "children/ou-ab12-circular/units.json".to_owned(),
        json!({ "OrganizationalUnits": [unit("ou-ab12-workload", "Workloads")] }),
    ));
    let told = refused(&of);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told.concat().contains("units are in one another in a circle: ou-ab12-"), "{told:?}");
}

#[test]
fn a_chain_of_many_units_is_refused() {
    let mut of = small();
    let name = |at: usize| format!("ou-ab12-{at:08}");
    for at in 0..5000 {
        let below = json!({ "OrganizationalUnits": [unit(&name(at + 1), "x")] });
        of.push((format!("children/{}/units.json", name(at)), below));
    }
    let told = refused(&of);
    assert!(told.len() == 1 && told.concat().contains("below more than 32 units"), "{told:?}");
}

#[test]
fn two_organizations_are_not_one() {
    let mut other = account("333333333333", "other");
    other["Arn"] = arn("account/o-zzzzzzzzzz/333333333333").into();
    let told = refused(&with("old/list-accounts.json", json!({ "Accounts": [other] })));
    assert_eq!(told.len(), 1, "{told:?}");
    for part in ["o-a1b2c3d4e5 in here/", "o-zzzzzzzzzz in here/old/list-accounts.json"] {
        assert!(told.concat().contains(part), "{told:?}");
    }
}

#[test]
fn a_missing_or_wrong_member_is_told_with_its_place() {
    let cases = [
        (json!({ "Accounts": [{ "Name": "x" }] }), "Accounts[0]: the member Id is missing"),
        (json!({ "Accounts": [{ "Id": "222222222222" }] }), "Accounts[0]: the member Name is missing"),
        (
            json!({ "Accounts": [{ "Id": "2", "Name": "x" }] }),
            "Accounts[0].Id: `2` is not an account's id of twelve digits",
        ),
        (json!({ "Accounts": {} }), "Accounts: a list is expected"),
        (json!({ "Accounts": [7] }), "Accounts[0]: the member Id is missing"),
        (
            json!({ "Accounts": [{ "Id": "222222222222", "Name": "x", "JoinedTimestamp": "soon\u{1b}[2J" }] }),
            r"Accounts[0].JoinedTimestamp: `\u{22}soon",
        ),
        (
            json!({ "Accounts": [{ "Id": "222222222222", "Name": "x", "State": "GONE" }] }),
            "Accounts[0]: `GONE` is no state",
        ),
        (json!({ "Policies": [{ "Id": "p-abcdefgh", "Name": "x" }] }), "Policies[0]: the member Type is missing"),
        (json!({ "Policy": { "Content": "{}" } }), "Policy: the member PolicySummary is missing"),
        (json!({ "Roots": [{ "Id": "root" }] }), "Roots[0].Id: `root` is not a root's id"),
    ];
    for (value, expected) in cases {
        let told = refused(&with("wrong.json", value)).concat();
        let expected = expected.replace(r"\u{22}", "\\\"");
        assert!(told.contains(&format!("here/wrong.json: {expected}")), "{told}\n{expected}");
        assert!(!told.contains('\u{1b}'), "{told:?}");
    }
}

#[test]
fn names_cannot_tell_a_terminal_anything() {
    let of = with(
        "children/ou-ab12-workload/accounts.json",
        json!({ "Accounts": [account("444444444444", "a\u{1b}]0;x\u{7}")] }),
    );
    match imported(&of) {
        Ok(imported) => assert!(imported.gaps.iter().all(|gap| !gap.to_string().contains('\u{1b}'))),
        Err(problems) => {
            assert!(problems.iter().all(|problem| !problem.to_string().contains('\u{1b}')), "{problems:?}")
        }
    }
    let files = Files::held("here", [("\u{1b}[31m.json", "{")]);
    let told = sources::named("aws-cli").unwrap().import(&files).unwrap_err();
    assert!(told.iter().all(|problem| !problem.to_string().contains('\u{1b}')), "{told:?}");
    // The name of a file can stand in what is said of another one.
    let mut other = account("333333333333", "other");
    other["Arn"] = arn("account/o-zzzzzzzzzz/333333333333").into();
    let told = refused(&with("old\u{1b}[31m.json", json!({ "Accounts": [other] })));
    assert!(told.concat().contains(r"old\u{1b}[31m.json"), "{told:?}");
    assert!(!told.concat().contains('\u{1b}'), "{told:?}");
}

#[test]
fn nothing_is_no_organization() {
    let empty = Files::held("here", [("a.txt", "x")]);
    assert!(sources::import(&[empty], None).unwrap_err().first().unwrap().message.contains("looks like nothing"));
    let empty = Files::held("here", [("a.json", "{}")]);
    let told = sources::import(&[empty], Some("aws-cli")).unwrap_err();
    assert!(told.first().unwrap().message.contains("no answer tells an account"), "{told:?}");
}
