//! A directory as iam-collect lays it out, and what can't be meant in one.

use super::real::{refused, split, with};
use super::says;
use crate::{Files, Imported, sources};
use organization_document::Reference;

fn made() -> Vec<(String, String)> {
    split("iam-collect", include_str!("../../../../verification/fuzzing/src/samples/iam-collect.txt"))
}

const HERE: &str = "aws/aws/organizations/o-a1b2c3d4e5/";

fn read(of: &[(String, String)]) -> Imported {
    let files = Files::held("here", of.iter().cloned());
    assert_eq!(sources::detect(&files).unwrap().name(), "iam-collect");
    sources::import(&[files], None).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn texts(references: &[Reference]) -> Vec<&str> {
    references.iter().map(|reference| reference.0.as_str()).collect()
}

#[test]
fn the_layout_becomes_its_organization() {
    let imported = read(&made());
    let document = &imported.document;
    assert_eq!(document.id.as_ref().unwrap().as_str(), "o-a1b2c3d4e5");
    assert_eq!(document.partition.unwrap().0.name(), "aws");
    assert_eq!(document.management_account, Some(Reference("111111111111".to_owned())));
    let types: Vec<&str> = document.root.policy_types.iter().map(|kind| kind.0.api_name()).collect();
    assert_eq!(types, ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"]);
    let [workloads] = document.root.units.as_slice() else { panic!("{:?}", document.root.units) };
    let [production] = workloads.units.as_slice() else { panic!("{workloads:?}") };
    assert_eq!((workloads.name.as_str(), production.name.as_str()), ("Workloads", "Production"));
    assert_eq!(workloads.tags.get("stage").map(String::as_str), Some("all"));
    // In the listed order: FullAWSAccess came second to Workloads. The id has its capital letter from the ARN, and not from the path.
    assert_eq!(texts(&workloads.policies), ["p-denyleave", "p-FullAWSAccess", "p-Perimeter1"]);
    // Production lists a service control policy, and FullAWSAccess isn't among them.
    assert_eq!(texts(&production.policies), ["p-denyleave"]);
    let full = (document.root.full_aws_access, workloads.full_aws_access, production.full_aws_access);
    assert_eq!(full, (None, None, Some(false)));
    let [manager, shop] = document.accounts.as_slice() else { panic!("{:?}", document.accounts) };
    assert_eq!((manager.name.as_str(), &manager.unit), ("111111111111", &None));
    assert_eq!(shop.unit, Some(Reference("ou-ab12-productn".to_owned())));
    assert_eq!((shop.tags.get("team").unwrap().as_str(), shop.full_aws_access), ("shop", None));
    let policies: Vec<(&str, &str, Option<&str>)> = document
        .policies
        .iter()
        .map(|it| (it.id.as_ref().unwrap().as_str(), it.name.as_str(), it.description.as_deref()))
        .collect();
    assert_eq!(policies, [("p-denyleave", "Stay", Some("Nobody leaves")), ("p-Perimeter1", "Perimeter", None)]);
    let stay = document.policies.first().unwrap();
    assert_eq!(stay.tags.get("owner").unwrap(), "security");
    assert_eq!(
        stay.content.as_ref().unwrap().0.as_ref(),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}"#
    );
    let [administrator] = document.delegated_administrators.as_slice() else { panic!() };
    assert_eq!(administrator.account.0, "222222222222");
    for told in [
        "no names, addresses and dates of accounts",
        "that they have trusted access was assumed for 1 (config.amazonaws.com)",
    ] {
        assert!(says(&imported, told), "{told}: {:?}", imported.gaps);
    }
    assert_eq!(imported.gaps.len(), 5, "{:?}", imported.gaps);
}

#[test]
fn any_directory_of_the_layout_may_be_named() {
    let whole = read(&made()).document;
    for (start, name) in [("aws/", "aws"), ("aws/aws/", "partition"), (HERE, "organization")] {
        let of: Vec<(String, String)> =
            made().into_iter().filter_map(|(path, text)| Some((path.strip_prefix(start)?.to_owned(), text))).collect();
        assert_eq!(read(&of).document, whole, "{name}");
    }
}

#[test]
fn one_of_several_organizations_has_to_be_named() {
    let mut of = made();
    for (path, text) in made() {
        if let Some(rest) = path.strip_prefix(HERE) {
            of.push((format!("aws/aws-us-gov/organizations/o-zzzzzzzzzz/{rest}"), text));
        }
    }
    let told = refused(&of, "iam-collect");
    for part in [
        "it holds 2 organizations",
        "here/aws/aws/organizations/o-a1b2c3d4e5",
        "here/aws/aws-us-gov/organizations/o-zzzzzzzzzz",
    ] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn what_is_missing_is_a_gap() {
    let without = |path: &str| -> Vec<(String, String)> {
        made().into_iter().filter(|(before, _)| *before != format!("{HERE}{path}")).collect()
    };
    let imported = read(&without("scps/p-denyleave/policy.json"));
    assert!(says(&imported, "(p-denyleave): No policy.json tells the content of this policy"), "{:?}", imported.gaps);
    assert!(
        says(&imported, "attached to 2 (ou-ab12-workload, ou-ab12-productn); it is left out"),
        "{:?}",
        imported.gaps
    );
    // What stood in place of FullAWSAccess isn't known any more.
    assert!(says(&imported, "(ou-ab12-productn): No service control policy that is known is attached"));
    let imported = read(&without("ous/ou-ab12-productn/metadata.json"));
    assert!(says(&imported, "(ou-ab12-productn): No metadata.json tells the unit's name; its id was taken for it"));
    let imported = read(&without("accounts.json"));
    assert!(
        says(&imported, "what is attached to 2 (222222222222, 111111111111)")
            || says(&imported, "what is attached to 2 (111111111111, 222222222222)"),
        "{:?}",
        imported.gaps
    );
    let imported = read(&without("delegated-admins.json"));
    assert!(says(&imported, "delegated-admins.json: The file isn't there"), "{:?}", imported.gaps);
    let enabled = with(
        &made(),
        &format!("{HERE}metadata.json"),
        &made()[0].1.replace("\"TAG_POLICY\": false", "\"TAG_POLICY\": true"),
    );
    assert!(says(&read(&enabled), "TAG_POLICY is enabled, and iam-collect keeps no policies of it"));
}

#[test]
fn lists_that_were_asked_of_the_root_are_noticed() {
    let stay = "\"arn:aws:organizations::111111111111:policy/o-a1b2c3d4e5/service_control_policy/p-denyleave\"";
    let list = |parent: &str| {
        format!(
            "{{{parent}\"scps\": [\"arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess\", {stay}], \"rcps\": []}}"
        )
    };
    let alike = format!(
        "{{\"r-ab12\": {}, \"ou-ab12-workload\": {}, \"ou-ab12-productn\": {}}}",
        list(""),
        list("\"parent\": \"r-ab12\", "),
        list("\"parent\": \"ou-ab12-workload\", ")
    );
    let imported = read(&with(&made(), &format!("{HERE}ous.json"), &alike));
    assert!(says(&imported, "Every unit lists just what the root lists"), "{:?}", imported.gaps);
    assert!(!says(&read(&made()), "Every unit lists just what the root lists"));
}

#[test]
fn what_cannot_be_meant_is_told_at_its_place() {
    let of = made();
    let arn = |rest: &str| format!("arn:aws:organizations::111111111111:{rest}");
    let cases = [
        ("structure.json", "{".to_owned(), "structure.json: line 1, column 1: the file is cut off"),
        ("structure.json", "{}".to_owned(), "one root is expected, and there are 0"),
        ("structure.json", "{\"r-ab12\": {}, \"r-cd34\": {}}".to_owned(), "one root is expected, and there are 2"),
        (
            "structure.json",
            "{\"r-zzzz\": {}}".to_owned(),
            "metadata.json: it says `r-ab12`, and structure.json has r-zzzz",
        ),
        (
            "structure.json",
            "{\"r-ab12\": {\"accounts\": [\"x\"]}}".to_owned(),
            "r-ab12.accounts[0]: `x` is not an account's ARN",
        ),
        (
            "structure.json",
            "{\"r-ab12\": {\"children\": {\"x\": {}}}}".to_owned(),
            "r-ab12.children: `x` is not a unit's id",
        ),
        (
            "structure.json",
            format!("{{\"r-ab12\": {{\"accounts\": [\"{0}\", \"{0}\"]}}}}", arn("account/o-a1b2c3d4e5/111111111111")),
            "account 111111111111 stands in two places",
        ),
        ("structure.json", "{\"r-ab12\": {\"accounts\": []}}".to_owned(), "ou-ab12-productn` isn't in structure.json"),
        (
            "accounts.json",
            "{\"222222222222\": {\"ou\": \"r-ab12\"}}".to_owned(),
            "accounts.json: 222222222222: it is in `r-ab12` here, and in ou-ab12-productn in structure.json",
        ),
        ("accounts.json", "{\"333333333333\": {}}".to_owned(), "`333333333333` isn't in structure.json"),
        (
            "accounts.json",
            "{\"222222222222\": {\"scps\": [\"p-x\"]}}".to_owned(),
            "222222222222.scps[0]: `p-x` is not a policy's ARN",
        ),
        (
            "ous.json",
            "{\"ou-ab12-productn\": {\"parent\": \"r-ab12\"}}".to_owned(),
            "it is in `r-ab12` here, and in ou-ab12-workload in structure.json",
        ),
        (
            "ous/ou-ab12-productn/metadata.json",
            format!("{{\"arn\": \"{}\", \"name\": \"x\"}}", arn("ou/o-a1b2c3d4e5/ou-ab12-workload")),
            "isn't the ARN of ou-ab12-productn",
        ),
        ("scps/p-denyleave/policy.json", "{\"a\": ".to_owned(), "scps/p-denyleave/policy.json: line 1, column"),
        (
            "scps/p-denyleave/policy.json",
            "{\"a\": 1, \"a\": 2}".to_owned(),
            "line 1, column 10: the key `a` stands twice",
        ),
        ("scps/p-denyleave/policy.json", "[]".to_owned(), "the policy isn't a map"),
        ("scps/p-denyleave/metadata.json", "{\"name\": \"x\"}".to_owned(), "the member arn is missing"),
        (
            "scps/p-denyleave/metadata.json",
            format!("{{\"name\": \"x\", \"arn\": \"{}\"}}", arn("policy/o-a1b2c3d4e5/tag_policy/p-denyleave")),
            "isn't the ARN of a SERVICE_CONTROL_POLICY",
        ),
        ("metadata.json", "{\"id\": \"o-a1b2c3d4e5\"}".to_owned(), "the member rootAccountId is missing"),
        (
            "delegated-admins.json",
            "{\"config.amazonaws.com\": [\"x\"]}".to_owned(),
            "config.amazonaws.com[0]: `x` is not an account's id",
        ),
    ];
    for (path, text, expected) in cases {
        let told = refused(&with(&of, &format!("{HERE}{path}"), &text), "iam-collect");
        assert!(told.contains(expected), "{path} {text}: {told}\n{expected}");
    }
    let deep =
        format!("{{\"r-ab12\": {}1{}}}", "{\"children\": {\"ou-ab12-workload\": ".repeat(5000), "}}".repeat(5000));
    let told = refused(&with(&of, &format!("{HERE}structure.json"), &deep), "iam-collect");
    assert!(told.contains("structure.json: line 1") && told.contains("recursion limit"), "{told}");
}
