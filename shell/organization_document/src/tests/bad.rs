//! What is said of documents that can't be: all of it, each at its place.

use crate::{Format, OrganizationDocument, read};

/// Everything that is wrong with a document, a line a problem.
fn wrong(text: &str) -> String {
    let problems = read(text, Format::Yaml).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn says(text: &str, expected: &str) {
    assert_eq!(wrong(text), expected.trim(), "{text}");
}

#[test]
fn everything_is_told_at_once() {
    says(
        "version: 1\nroots: {}\naccounts:\n  - name: Audit\n    id: 12\n    Email: a@example.com\n  - id: 222222222222\nname: X\n",
        "
line 2, column 1: roots: there is no member `roots`; the members are version, id, partition, feature_set, management_account, root, accounts, policies, trusted_access, delegated_administrators, delegation_policy, root_access_features, roles, every_account, organization_conformance_packs, security_hub, configuration_items, configuration_item_files, account_facts
line 8, column 1: name: there is no member `name`; the members are version, id, partition, feature_set, management_account, root, accounts, policies, trusted_access, delegated_administrators, delegation_policy, root_access_features, roles, every_account, organization_conformance_packs, security_hub, configuration_items, configuration_item_files, account_facts
line 6, column 5: accounts[0].Email: there is no member `Email`; email may be meant
line 5, column 9: accounts[0].id: `12` is not an account's twelve digits
line 7, column 5: accounts[1]: the member name is missing",
    );
}

#[test]
fn a_key_that_stands_twice_is_told() {
    says("version: 1\nid: o-a1b2c3d4e5\nid: o-a1b2c3d4e6", "line 3, column 1: id: the key stands here twice");
    says(
        "version: 1\naccounts: [{name: A, tags: {a: 1, a: 2}}]",
        "line 2, column 35: accounts[0].tags.a: the key stands here twice",
    );
    says(
        "version: 1\npolicies: [{name: A, type: TAG_POLICY, content: {a: 1, a: 2}}]",
        "line 2, column 49: policies[0].content: the key `a` stands here twice (again at line 2, column 56)",
    );
}

#[test]
fn accounts_stand_there_once() {
    says(
        "
version: 1
accounts:
  - { id: 111111111111, name: A, email: a@example.com }
  - { id: 111111111111, name: B, email: A@example.com }
",
        "
line 5, column 11: accounts[1].id: accounts[0] is account 111111111111, too
line 5, column 41: accounts[1].email: accounts[0] has the address `A@example.com`, too",
    );
}

#[test]
fn names_with_escapes_are_told_without_them() {
    says(
        "version: 1\naccounts: [{name: \"A\\e[31m\"}]",
        "line 2, column 19: accounts[0].name: the name of an account has the characters from space to ~, not `\\u{1b}`",
    );
    says(
        "version: 1\naccounts: [{name: A, unit: \"\\e]0;x\\a\"}]",
        "line 2, column 28: accounts[0].unit: there is no unit `\\u{1b}]0;x\\u{7}` here",
    );
    for text in [
        "version: \"\\e[1m\"",
        "version: 1\n\"\\e[1m\": 1",
        "version: 1\nid: \"\\e[1m\"",
        "version: 1\nroles: [{name: a, path: \"\\e\"}]",
    ] {
        assert!(!wrong(text).is_empty() && !wrong(text).contains('\u{1b}'), "{text}");
    }
}

#[test]
fn units_have_a_name_and_an_id_of_their_own() {
    says(
        "
version: 1
root:
  id: r-a1b2
  units:
    - { name: A, id: ou-a1b2-11111111 }
    - { name: A, id: ou-a1b2-11111111 }
    - { name: C, id: ou-zzzz-11111112 }
    - name: D
      units: [{ name: A, units: [{ name: B, units: [{ name: C, units: [{ name: D, units: [{ name: E }] }] }] }] }]
",
        "
line 7, column 15: root.units[1].name: root.units[0] has the name `A`, too
line 7, column 22: root.units[1].id: root.units[0] has the id ou-a1b2-11111111, too
line 8, column 22: root.units[2].id: ou-zzzz-11111112 is a unit of another root
line 10, column 91: root.units[3].units[0].units[0].units[0].units[0].units[0]: units are at most 5 levels below the root",
    );
}

#[test]
fn what_is_named_is_there() {
    says(
        "
version: 1
management_account: Nobody
root:
  policy_types: [SERVICE_CONTROL_POLICY]
  policies: [Missing, FullAWSAccess, FullAWSAccess, Tags]
  units: [{ name: A }, { name: B }]
accounts:
  - { name: X, unit: A/B }
  - { name: X, unit: ou-a1b2-11111111, policies: [p-11111111] }
policies:
  - { name: Tags, type: TAG_POLICY, content: {} }
delegated_administrators: [{ account: X }]
roles: [{ name: R, account: 999999999999 }]
",
        "
line 3, column 21: management_account: there is no account `Nobody` here
line 6, column 14: root.policies[0]: there is no policy `Missing` here
line 6, column 38: root.policies[2]: `FullAWSAccess` is attached twice
line 6, column 53: root.policies[3]: `Tags` is a TAG_POLICY, which root.policy_types doesn't enable
line 9, column 22: accounts[0].unit: there is no unit `A/B` here
line 10, column 22: accounts[1].unit: there is no unit ou-a1b2-11111111 here
line 10, column 51: accounts[1].policies[0]: there is no policy `p-11111111` here
line 13, column 39: delegated_administrators[0].account: 2 of kind account have the name `X`: say which one by its id
line 14, column 29: roles[0].account: there is no account 999999999999 here",
    );
}

#[test]
fn policies_are_within_what_their_types_take() {
    let long = "x".repeat(10_240);
    says(
        &format!("version: 1\npolicies: [{{name: A, type: SERVICE_CONTROL_POLICY, content: {{a: {long}}}}}]"),
        "line 2, column 61: policies[0].content: the content has 10248 characters; 10240 are the most for SERVICE_CONTROL_POLICY",
    );
    says(
        "version: 1\npolicies:\n - {name: FullAWSAccess, type: SERVICE_CONTROL_POLICY}\n - {name: A, type: TAG_POLICY, content: 'a'}\n - {name: A, type: TAG_POLICY, content_file: a}",
        "
line 3, column 4: policies[0]: `FullAWSAccess` is managed by AWS: it is only named where it is attached
line 3, column 4: policies[0]: content or content_file has to be there
line 4, column 41: policies[1].content: the content is no JSON: expected a value, found a word without quotes at line 1, column 1
line 5, column 11: policies[2].name: policies[1] of the same type has the name `A`, too
line 5, column 46: policies[2].content_file: a file is only read with a document that is a file itself: put its text here",
    );
    let six = "version: 1\nroot: {policy_types: [RESOURCE_CONTROL_POLICY], policies: [A, B, C, D, E]}\npolicies:\n";
    let rows: String = ["A", "B", "C", "D", "E"]
        .map(|name| format!(" - {{name: {name}, type: RESOURCE_CONTROL_POLICY, content: {{}}}}\n"))
        .concat();
    says(
        &format!("{six}{rows}"),
        "line 2, column 59: root.policies: 6 policies of type RESOURCE_CONTROL_POLICY are attached here; 5 are the most",
    );
}

#[test]
fn nothing_of_a_text_that_ends_too_soon_is_taken() {
    let whole = crate::to_yaml(&OrganizationDocument {
        id: Some("o-a1b2c3d4e5".parse().unwrap()),
        accounts: vec![crate::Account { name: "A".to_owned(), ..Default::default() }],
        ..Default::default()
    })
    .unwrap();
    assert_eq!(wrong(&whole), "");
    let json = crate::to_json(&read(&whole, Format::Yaml).unwrap()).unwrap();
    for cut in (0..json.trim_end().len()).filter_map(|end| json.get(..end)) {
        assert!(read(cut, Format::Json).is_err(), "{cut}");
    }
    says("", "the document is empty");
    says("version: 1\nid: [", "line 2, column 5: unclosed bracket '['");
    says("version: 1\n---\nversion: 1", "line 2, column 1: a second document; only one is allowed");
}

#[test]
fn a_million_aliases_are_refused_soon() {
    let mut text = String::from("version: 1\naccounts:\n - &a {name: A}\n");
    for _ in 0..1_000_000 {
        text.push_str(" - *a\n");
    }
    assert!(wrong(&text).contains("aliases stand for more than 10000 nodes"), "{}", wrong(&text));
    let mut text = String::from("version: 1\na0: &a0 [x]\n");
    for level in 1..60 {
        let (name, inner) = (level, level - 1);
        text.push_str(&format!("a{name}: &a{name} [*a{inner}, *a{inner}]\n"));
    }
    assert!(wrong(&text).contains("aliases stand for more than 10000 nodes"), "{}", wrong(&text));
    let deep = format!("version: 1\naccounts: {}", "[".repeat(100_000));
    assert!(!wrong(&deep).is_empty());
}
