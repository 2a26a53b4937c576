//! What importers make of real files is an organization here, too: everything in it is taken by an empty installation.

use super::world::World;
use importers::{Files, Imported, sources};
use organization_document::Reference;
use std::path::{Path, PathBuf};

/// What is read of somebody's real files, or a loud note that it is skipped. `BAILIWICK_TEST_DATA` says where they are; they are beside the
/// workspace otherwise.
#[expect(clippy::disallowed_methods, reason = "a test finds its data by an environment variable")]
fn real(name: &str) -> Option<Imported> {
    let data = std::env::var("BAILIWICK_TEST_DATA").map(PathBuf::from);
    let path = data.unwrap_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data")).join(name);
    if !path.exists() {
        eprintln!("SKIPPED: {} is not there; set BAILIWICK_TEST_DATA", path.display());
        return None;
    }
    let files = Files::open(&path).unwrap();
    Some(sources::import(&[files], None).unwrap_or_else(|problems| panic!("{problems:#?}")))
}

fn taken(imported: &Imported) -> World {
    assert_eq!(imported.document.check(), []);
    World::import(&imported.document).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn a_landing_zone_is_imported() {
    let Some(imported) = real("lza/all-enabled") else { return };
    let world = taken(&imported);
    let exported = world.export().document;
    assert_eq!(exported.id.as_ref().unwrap().as_str(), "o-asdf123456");
    let secure = exported.root.units.iter().find(|unit| unit.name == "SecureWorkloads").unwrap();
    assert_eq!(secure.full_aws_access, Some(false));
    // Audit administers Security Hub in both Regions that the configuration enables.
    let hub = exported.security_hub.unwrap();
    let administrators: Vec<_> =
        hub.administrators.iter().map(|it| (it.region.as_str(), it.account.0.as_str())).collect();
    assert_eq!(administrators, [("us-east-1", "222222222222"), ("us-west-2", "222222222222")]);
}

#[test]
fn organizations_of_org_formation_are_imported() {
    for (name, accounts) in [
        ("org-formation/examples-organization.yml", 10),
        ("org-formation/examples-lambda-using-read-file-organization.yml", 2),
        ("org-formation/examples-sso-organization.yml", 4),
    ] {
        let Some(imported) = real(name) else { return };
        let exported = taken(&imported).export().document;
        assert_eq!(exported.accounts.len(), accounts, "{name}");
        assert_eq!(exported.management_account, imported.document.management_account, "{name}");
    }
}

/// What is read of a sample of the fuzzer, in which each file stands after a line with its path.
fn sample(text: &str) -> Imported {
    let entries = text.split("=== ").filter_map(|part| part.split_once('\n'));
    let files = Files::held("here", entries.map(|(path, text)| (path.trim(), text)));
    sources::import(&[files], None).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn what_iam_collect_keeps_is_imported() {
    let imported = sample(include_str!("../../../../verification/fuzzing/src/samples/iam-collect.txt"));
    let exported = taken(&imported).export().document;
    let production = exported.root.units[0].units.first().unwrap();
    assert_eq!((production.name.as_str(), production.full_aws_access), ("Production", Some(false)));
    assert_eq!(production.policies, [Reference("p-denyleave".to_owned())]);
}

#[test]
fn several_sources_are_imported_as_one() {
    let held = |name: &str, text: &str| {
        let entries = text.split("=== ").filter_map(|part| part.split_once('\n'));
        Files::held(name, entries.map(|(path, text)| (path.trim().to_owned(), text.to_owned())))
    };
    let kept = held("kept", include_str!("../../../../verification/fuzzing/src/samples/iam-collect.txt"));
    let zone = held("zone", include_str!("../../../../verification/fuzzing/src/samples/lza.txt"));
    let formed = held("formed", include_str!("../../../../verification/fuzzing/src/samples/org-formation.txt"));
    let imported = sources::import(&[zone, formed, kept], None).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let exported = taken(&imported).export().document;
    // The two accounts and the two units that iam-collect tells, with the names that the others have for the accounts.
    let names: Vec<&str> = exported.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["Management", "shop"]);
    assert_eq!(exported.root.units[0].units[0].id.as_ref().unwrap().as_str(), "ou-ab12-productn");
}

#[test]
fn what_is_declared_by_hand_is_imported() {
    let zone = sample(include_str!("../../../../verification/fuzzing/src/samples/lza.txt"));
    let exported = taken(&zone).export().document;
    let shop = exported.accounts.iter().find(|account| account.name == "Shop").unwrap();
    assert_eq!(shop.full_aws_access, Some(false));
    // Audit had no id, and administers Security Hub with the one that it got.
    let audit = exported.accounts.iter().find(|account| account.name == "Audit").unwrap();
    assert_eq!(exported.security_hub.unwrap().administrators[0].account, Reference::from(audit.id.unwrap()));
    let formed = sample(include_str!("../../../../verification/fuzzing/src/samples/org-formation.txt"));
    let exported = taken(&formed).export().document;
    assert_eq!(exported.root.units[0].units[0].policies.len(), 2);
}
