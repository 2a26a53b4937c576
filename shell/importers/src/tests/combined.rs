//! Several sources: the more believed one stands, and a conflict names both.

use super::{MANAGER, files, says, small};
use crate::{Files, Imported, Problem, sources};

fn csv(rows: &[&str]) -> Files {
    let text = format!("Account ID,ARN,Email,Name,State,Joined method,Joined timestamp\n{}\n", rows.join("\n"));
    Files::held("list.csv", [("list.csv", text)])
}

fn both(of: Files) -> Result<Imported, Vec<Problem>> {
    // Whatever the order in which they are named.
    sources::import(&[of, files(&small())], None)
}

#[test]
fn what_both_say_otherwise_names_both() {
    let imported = both(csv(&[
        "111111111111,,manager@example.com,manager,ACTIVE,CREATED,",
        "222222222222,,SHOP@example.com,boutique,ACTIVE,CREATED,",
        "333333333333,,third@example.com,third,ACTIVE,CREATED,",
    ]))
    .unwrap();
    let names: Vec<&str> = imported.document.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["manager", "shop"]);
    assert!(says(
        &imported,
        "conflict: here, list.csv (222222222222 name): here says `shop`, and list.csv says `boutique`"
    ));
    assert!(says(&imported, "(333333333333): the account is in list.csv, and not in here: it was left out."));
    // An address is the same in any case of letters, and a list without units says nothing of them.
    assert!(!says(&imported, "email") && !says(&imported, "222222222222 unit"), "{:?}", imported.gaps);
}

#[test]
fn what_one_leaves_out_comes_from_the_other() {
    let mut of = small();
    of.retain(|(path, _)| !path.starts_with("delegated"));
    let document = format!(
        "version: 1\naccounts:\n- {{name: shop, alias: shopping, regions: {{eu-west-1: {{retention_in_days: 100}}}}}}\n\
         - {{id: \"{MANAGER}\", name: manager}}\nmanagement_account: manager\n\
         delegated_administrators:\n- {{account: shop, services: [{{service: config.amazonaws.com}}]}}\n"
    );
    let hand = Files::held("org.yaml", [("org.yaml", document)]);
    let api = sources::named("aws-cli").unwrap().import(&files(&of)).unwrap();
    let hand = sources::named("document").unwrap().import(&hand).unwrap();
    let taken = |name: &str, imported| crate::Taken { name: name.to_owned(), complete: name == "here", imported };
    let imported = crate::combine(vec![taken("here", api), taken("org.yaml", hand)]).unwrap();
    let shop = imported.document.accounts.iter().find(|account| account.name == "shop").unwrap();
    assert_eq!((shop.alias.as_deref(), shop.regions.len()), (Some("shopping"), 1));
    let administrator = imported.document.delegated_administrators.first().unwrap();
    assert_eq!(administrator.account.0, "222222222222");
    assert!(!says(&imported, "conflict"), "{:?}", imported.gaps);
}

#[test]
fn a_source_that_lacks_accounts_gets_them() {
    let document =
        "version: 1\naccounts:\n- {name: shop, email: shop@example.com}\nroot: {units: [{name: Workloads}]}\n";
    let hand = Files::held("org.yaml", [("org.yaml", document)]);
    let hand = sources::named("document").unwrap().import(&hand).unwrap();
    let list = csv(&[
        "222222222222,,shop@example.com,shop,ACTIVE,CREATED,",
        "333333333333,,third@example.com,third,ACTIVE,CREATED,",
    ]);
    let list = sources::named("console-csv").unwrap().import(&list).unwrap();
    let taken = |name: &str, complete, imported| crate::Taken { name: name.to_owned(), complete, imported };
    let imported = crate::combine(vec![taken("org.yaml", false, hand), taken("list.csv", true, list)]).unwrap();
    let ids: Vec<String> =
        imported.document.accounts.iter().filter_map(|account| Some(account.id?.to_string())).collect();
    assert_eq!(ids, ["222222222222", "333333333333"]);
    assert_eq!(imported.document.root.units.len(), 1);
}

#[test]
fn sources_of_two_organizations_are_refused() {
    let list = csv(&[
        "222222222222,arn:aws:organizations::999999999999:account/o-zzzzzzzzzz/222222222222,a@example.com,a,ACTIVE,CREATED,",
    ]);
    let told = both(list).unwrap_err();
    assert_eq!(
        told.first().unwrap().to_string(),
        "list.csv: it is of the organization o-zzzzzzzzzz, and here is of o-a1b2c3d4e5"
    );
}

/// Files out of a sample of the fuzzer.
fn sample(name: &str, text: &str) -> Files {
    Files::held(name, super::real::split(name, text))
}

#[test]
fn what_a_format_never_tells_comes_from_the_next_source() {
    // iam-collect is told by AWS of everything but, among others, tag policies: of those a document is believed.
    let kept = || sample("kept", include_str!("../../../../verification/fuzzing/src/samples/iam-collect.txt"));
    let document = "version: 1\nid: o-a1b2c3d4e5\nroot: {policy_types: [SERVICE_CONTROL_POLICY, TAG_POLICY], policies: [cost, leave]}\n\
                    accounts: [{id: \"111111111111\", name: manager}]\npolicies:\n- {type: TAG_POLICY, name: cost, content: {tags: {}}}\n\
                    - {type: SERVICE_CONTROL_POLICY, name: leave, content: {Version: '2012-10-17', Statement: []}}\n";
    let hand = sources::named("document").unwrap().import(&Files::held("org.yaml", [("org.yaml", document)])).unwrap();
    let told = sources::named("iam-collect").unwrap().import(&kept()).unwrap();
    let taken = |name: &str, complete, imported| crate::Taken { name: name.to_owned(), complete, imported };
    // Where AWS says that the type isn't enabled, nothing of it can be there.
    let imported =
        crate::combine(vec![taken("kept", true, told.clone()), taken("org.yaml", false, hand.clone())]).unwrap();
    assert!(says(&imported, "(TAG_POLICY/cost): the policy is in org.yaml, and not in kept"), "{:?}", imported.gaps);
    assert_eq!(imported.document.root.policies, []);
    let mut enabling = told;
    enabling.document.root.policy_types.push(organization_document::PolicyTypeName("TAG_POLICY".parse().unwrap()));
    let imported = crate::combine(vec![taken("kept", true, enabling), taken("org.yaml", false, hand)]).unwrap();
    let names: Vec<&str> = imported.document.policies.iter().map(|policy| policy.name.as_str()).collect();
    assert_eq!(names, ["Stay", "Perimeter", "cost"]);
    let at_root: Vec<&str> = imported.document.root.policies.iter().map(|policy| policy.0.as_str()).collect();
    assert_eq!(at_root, ["TAG_POLICY/cost"]);
    assert!(
        says(&imported, "SERVICE_CONTROL_POLICY/leave): the policy is in org.yaml, and not in kept"),
        "{:?}",
        imported.gaps
    );
}

#[test]
fn the_sources_are_believed_in_their_order() {
    let names: Vec<&str> = sources::SOURCES.iter().map(|importer| importer.name()).collect();
    let place = |name: &str| names.iter().position(|known| *known == name).unwrap();
    let order = ["document", "aws-cli", "iam-collect", "lza", "org-formation", "console-csv"].map(place);
    assert!(order.is_sorted(), "{names:?}");
    // A name that iam-collect only has as an id comes from the list of the console.
    let kept = sample("kept", include_str!("../../../../verification/fuzzing/src/samples/iam-collect.txt"));
    let list = csv(&[
        "111111111111,,manager@example.com,manager,ACTIVE,CREATED,",
        "222222222222,,shop@example.com,shop,ACTIVE,CREATED,",
    ]);
    let imported = sources::import(&[list, kept], None).unwrap();
    let named: Vec<(&str, Option<&str>)> =
        imported.document.accounts.iter().map(|it| (it.name.as_str(), it.email.as_deref())).collect();
    assert_eq!(named, [("manager", Some("manager@example.com")), ("shop", Some("shop@example.com"))]);
    assert!(!says(&imported, "conflict"), "{:?}", imported.gaps);
}

#[test]
fn rules_that_the_api_does_not_tell_are_left_out() {
    let rule = |name: &str| format!("{{name: {name}, source: {{owner: AWS, identifier: X}}}}");
    let document = |regions: &str| {
        let text = format!("version: 1\naccounts: [{{id: \"{MANAGER}\", name: manager, regions: {{{regions}}}}}]\n");
        sources::named("document").unwrap().import(&Files::held("a.yaml", [("a.yaml", text)])).unwrap()
    };
    let told = document(&format!("eu-west-1: {{config_rules: [{}]}}", rule("a")));
    let more = document(&format!(
        "eu-west-1: {{config_rules: [{}, {}]}}, us-east-1: {{config_rules: [{}]}}",
        rule("a"),
        rule("b"),
        rule("c")
    ));
    let names = |complete| -> (Vec<String>, Imported) {
        let taken = |name: &str, complete, imported| crate::Taken { name: name.to_owned(), complete, imported };
        let imported =
            crate::combine(vec![taken("one", complete, told.clone()), taken("other", false, more.clone())]).unwrap();
        let regions = imported.document.accounts[0].regions.values();
        (regions.flat_map(|place| place.config_rules.iter().map(|rule| rule.name.clone())).collect(), imported)
    };
    let (complete, imported) = names(true);
    // Of us-east-1 nothing was told, so that it may not have been asked.
    assert_eq!(complete, ["a", "c"]);
    let conflict = format!("({MANAGER} eu-west-1): other has rules that one hasn't: they were left out, 1 (b).");
    assert!(says(&imported, &conflict), "{:?}", imported.gaps);
    assert_eq!(names(false).0, ["a", "b", "c"]);
}

#[test]
fn security_hub_is_left_out_where_nobody_can_administer_it() {
    let kept = || sample("kept", include_str!("../../../../verification/fuzzing/src/samples/iam-collect.txt"));
    let zone = include_str!("../../../../verification/fuzzing/src/samples/lza.txt");
    // Audit isn't an account that iam-collect tells.
    let imported = sources::import(&[sample("zone", zone), kept()], None).unwrap();
    assert!(imported.document.security_hub.is_none());
    let told = "(Security Hub): zone has administrators of it that aren't among the accounts of kept: it was left out.";
    assert!(says(&imported, told), "{:?}", imported.gaps);
    // AWS Config is the only service that has a delegated administrator there, and Shop is the account of an id that it tells.
    let by_shop = zone.replace("delegatedAdminAccount: Audit", "delegatedAdminAccount: Shop").replace(
        "{email: l@example.com, accountId: '333333333333'}",
        "{email: shop@example.com, accountId: '222222222222'}",
    );
    let imported = sources::import(&[sample("zone", &by_shop), kept()], None).unwrap();
    assert!(imported.document.security_hub.is_none());
    let told = "(Security Hub): zone has administrators of it, and in kept the service has no trusted access: it was left out.";
    assert!(says(&imported, told), "{:?}", imported.gaps);
    let trusted: Vec<&str> = imported.document.trusted_access.iter().map(|it| it.service.as_str()).collect();
    assert_eq!(trusted, ["config.amazonaws.com"]);
}
