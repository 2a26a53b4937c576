//! What is wrong with a file is told with its place, all of it at once, and whatever it is made of.

#![allow(clippy::unwrap_used, reason = "what helps tests may fail as tests do")]

use expectations::read;

fn problems(text: &str) -> Vec<String> {
    let problems = read("x.yaml", text).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn yaml_and_json_say_the_same() {
    let yaml =
        "expectations:\n- name: stay\n  denied:\n    account: all\n    action: [organizations:LeaveOrganization]\n";
    let json =
        "{\n\t\"expectations\": [\n\t\t{\"name\": \"stay\", \"denied\": {\"account\": \"all\", \"action\": \"a:b\"}}]}";
    let (yaml, json) = (read("a", yaml).unwrap(), read("b", json).unwrap());
    assert_eq!((yaml[0].line, yaml[0].name.as_deref()), (2, Some("stay")));
    assert_eq!((json[0].line, json[0].name.as_deref()), (3, Some("stay")));
}

#[test]
fn every_mistake_is_told_in_the_order_of_the_file() {
    let text = "expectations:\n- denied: {acount: all, action: 'a:b'}\n- tree: {account: x, in: }\n- quota: {of: account, at-most: lots}\n- nothing: 1\n- 5\nmore: 1\n";
    let told = problems(text);
    let expected = [
        "either `account` says whose principals are meant, or `unit` where a new account would be at line 2, column 11",
        "`denied` has no `acount`; did you mean account?; it has",
        "`in` is a text that isn't empty at line 3, column",
        "`of` is one of accounts, units, unit-depth, policies, policies-per-target, organization-conformance-packs, conformance-packs, config-rules, configuration-policies, and not account; did you mean accounts? at line 4, column 15",
        "`at-most` is a number, or a share such as 80%, and not lots at line 4",
        "an expectation has no `nothing`",
        "an expectation is a map of members at line 6, column 3",
        "a file of expectations has no `more`",
    ];
    for wanted in expected {
        assert!(told.iter().any(|one| one.starts_with(wanted)), "{wanted}\n{told:#?}");
    }
    let lines: Vec<&str> = told.iter().filter_map(|one| one.rsplit_once("line ")?.1.split(',').next()).collect();
    assert!(lines.is_sorted(), "{told:#?}");
}

#[test]
fn each_kind_says_what_it_lacks() {
    for (text, wanted) in [
        ("- allowed: {account: a}", "`allowed` needs `action`"),
        ("- allowed: {account: a, action: b, by: c}", "`by` says which policy denies it"),
        ("- denied: {account: a, unit: b, action: c}", "either `account`"),
        ("- denied: {account: a, action: c, principal: Admin}", "`principal` is root"),
        ("- denied: {account: a, action: c, owner: b}", "`owner` is of a `resource`"),
        ("- denied: {account: [], action: c}", "`account` is a list with nothing in it"),
        ("- denied: {account: {x: 1}, action: c}", "`account` is a text"),
        ("- denied: {account: a, action: c, context: [1]}", "`context` is a map"),
        (
            "- effective: {type: tags, target: a, absent: true}",
            "`type`: AWS Organizations has no policy type TAGS_POLICY",
        ),
        (
            "- effective: {type: service-control, target: a, absent: true}",
            "`type`: SERVICE_CONTROL_POLICY has no effective",
        ),
        ("- effective: {type: tag, target: a, path: b}", "one of `value`"),
        ("- effective: {type: tag, target: a, value: b}", "`effective` needs `path`"),
        ("- effective: {type: tag, target: a, path: b, value: c, absent: true}", "one of `value`"),
        ("- effective: {type: tag, path: a, absent: yes}", "`absent` is true or false"),
        ("- denied: {account: a, accounts: b, action: c}", "`account` and `accounts` are the same"),
        ("- effective: {type: tag, target: {a: 1}, absent: true}", "`target` is a text"),
        ("- effective: {type: tag, target: a, account: b, absent: true}", "either `target` or `account`"),
        ("- pack: {account: a}", "`pack` needs `name`"),
        ("- pack: {name: a}", "`pack` needs `account`"),
        ("- pack: {name: a, account: b, status: DONE}", "`status` is one of"),
        ("- pack: {name: a, account: b, non-compliant-rules: -1}", "`non-compliant-rules` is a number"),
        ("- pack: {name: a, account: b, rule: c}", "`rule` is one of which `compliance`"),
        ("- pack: {name: a, account: b, exists: false, status: CREATE_FAILED}", "a pack that isn't there"),
        ("- security-hub: {account: a}", "`association`, `status`"),
        ("- security-hub: {account: a, control: b, standard: c}", "`standard` and `control` are two"),
        ("- security-hub: {account: a, control: b, association: c}", "what covers a target"),
        ("- security-hub: {target: a, control: b}", "what is on is expected of accounts"),
        ("- tree: {account: a}", "`in`, `below`, `state` or `exists`"),
        ("- tree: {account: a, exists: false, in: b}", "what isn't there is nowhere"),
        ("- tree: {unit: a, state: ACTIVE}", "only accounts have"),
        ("- quota: {of: accounts}", "`quota` needs `at-most`"),
        ("- quota: {of: accounts, at-most: 101%}", "`at-most` is a number"),
        ("- quota: {of: accounts, type: tag, at-most: 1}", "only policies have a `type`"),
        ("- quota: {of: units, target: a, at-most: 1}", "only policies-per-target"),
        ("- {tree: {account: a, exists: true}, quota: {of: units, at-most: 1}}", "an expectation is one of"),
        ("- tree: {account: a, account: b, exists: true}", "`account` is given twice"),
        ("[]", "nothing is expected"),
        ("expectations: 5", "`expectations` is a list"),
        ("{}", "a file of expectations needs `expectations`"),
        ("", "the document is empty"),
        ("hello", "a file of expectations is a map"),
        ("a: [1\nb: 2", ""),
    ] {
        let told = problems(text);
        assert!(told.iter().any(|one| one.starts_with(wanted)), "{text}\n{told:#?}");
    }
}

#[test]
fn what_is_made_to_be_large_is_refused() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for at in 1..10 {
        let alias = format!("*a{}", at - 1);
        bomb.push_str(&format!("a{at}: &a{at} [{}]\n", vec![alias; 10].join(", ")));
    }
    assert!(problems(&bomb)[0].contains("aliases stand for more than"), "{:?}", problems(&bomb));
    let deep = "[".repeat(10_000);
    assert!(!problems(&deep).is_empty());
    let many = "- 5\n".repeat(300_000);
    assert!(problems(&many).iter().any(|one| one.contains("more than 200000 values")));
}
