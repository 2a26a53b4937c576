//! An organization that is here is brought up to another version of its document.

use super::generate::organization;
use super::world::World;
use governance::import::Updated;
use organization_document::{Account, AccountState, Content, Policy, PolicyTypeName, Reference, Unit};
use policies::PolicyType;
use proptest::prelude::*;

/// A difference as a line.
pub(super) fn lines(updated: &Updated) -> Vec<String> {
    let told = updated.changes.iter().map(|change| {
        let name = change.name.as_ref().map_or(String::new(), |name| format!(" {name}"));
        let change_of = |text: &Option<String>| text.clone().unwrap_or_default();
        let (before, after) = (change_of(&change.before), change_of(&change.after));
        format!("{:?} {}{name} {before}>{after}", change.kind, change.thing.words())
    });
    told.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_differs_from_what_was_imported(document in organization()) {
        let mut world = World::import(&document).unwrap();
        let exported = world.export().document;
        for document in [document, exported] {
            let updated = world.update(&document, true).unwrap();
            prop_assert_eq!(lines(&updated), Vec::<String>::new());
            prop_assert_eq!(updated.refused, vec![]);
        }
    }

    #[test]
    fn what_was_applied_differs_no_longer(first in organization(), second in organization()) {
        let mut world = World::import(&first).unwrap();
        let shown = world.update(&second, false).unwrap();
        match world.update(&second, true) {
            Ok(applied) => {
                prop_assert_eq!(lines(&shown), lines(&applied));
                prop_assert_eq!(shown.refused, vec![]);
                let again = world.update(&second, true).unwrap();
                // A closure is asked for, and is carried out by a worker.
                let left: Vec<String> = lines(&again);
                prop_assert_eq!(left, Vec::<String>::new(), "{:#?}", lines(&applied));
            }
            Err(problems) => prop_assert_eq!(shown.refused.is_empty(), problems.is_empty()),
        }
    }
}

fn policy(name: &str, content: &str) -> Policy {
    Policy {
        r#type: PolicyTypeName(PolicyType::ServiceControl),
        name: name.to_owned(),
        content: Some(Content::new(content)),
        ..Policy::default()
    }
}

const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
const DENY_MORE: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["s3:*","ec2:*"],"Resource":"*"}]}"#;

#[test]
fn each_difference_is_told_and_made() {
    let account = |number: u64, name: &str, unit: Option<&str>| Account {
        id: identifiers::AccountId::from_number(number),
        name: name.to_owned(),
        email: Some(format!("{name}@example.com")),
        unit: unit.map(|unit| Reference(unit.to_owned())),
        ..Account::default()
    };
    let unit = |name: &str| Unit { name: name.to_owned(), ..Unit::default() };
    let mut document = organization_document::OrganizationDocument {
        management_account: Some(Reference("main".to_owned())),
        accounts: vec![
            account(1, "main", None),
            account(2, "shop", Some("Old")),
            account(3, "gone", Some("Old")),
            account(4, "closing", None),
        ],
        policies: vec![policy("Deny", DENY), policy("Unused", DENY)],
        ..Default::default()
    };
    document.root.policy_types = vec![PolicyTypeName(PolicyType::ServiceControl)];
    document.root.units = vec![unit("Old"), unit("Kept")];
    document.root.units[1].policies = vec![Reference("Deny".to_owned())];
    let mut world = World::import(&document).unwrap();
    let kept = world.export().document.root.units[1].id.clone();

    document.root.units = vec![Unit { id: kept, ..unit("Renamed") }, unit("New")];
    document.root.units[0].policies = vec![Reference("Deny".to_owned()), Reference("FullAWSAccess".to_owned())];
    document.root.units[1].policies = vec![Reference("Fresh".to_owned())];
    document.policies = vec![policy("Deny", DENY_MORE), policy("Fresh", DENY)];
    document.accounts = vec![
        account(1, "main", None),
        account(2, "shop", Some("New")),
        account(4, "closing", None),
        account(5, "fresh", Some("Renamed")),
    ];
    document.accounts[1].tags.insert("Team".to_owned(), "a".to_owned());
    document.accounts[2].state = Some(AccountState::Closed);
    let updated = world.update(&document, true).unwrap();
    let ids: Vec<String> =
        world.export().document.root.units.iter().map(|unit| unit.id.as_ref().unwrap().to_string()).collect();
    let (renamed, new) = (&ids[0], &ids[1]);
    let root = world.export().document.root.id.unwrap();
    let old = updated.changes.iter().find(|change| change.name.as_deref() == Some("Old")).unwrap().id.clone();
    assert_eq!(
        lines(&updated),
        [
            "Changed unit Renamed Kept>Renamed".to_owned(),
            format!("Added unit New >{root}"),
            "Changed policy Deny >content".to_owned(),
            "Added policy Fresh >SERVICE_CONTROL_POLICY".to_owned(),
            format!("Moved account shop {old}>{new}"),
            "Changed account closing ACTIVE>CLOSED".to_owned(),
            format!("Added account fresh >{renamed}"),
            "Changed attachment >the order of attaching".to_owned(),
            format!("Added attachment >{new}"),
            "Changed tags of none>Team=a".to_owned(),
            "Removed policy Unused >".to_owned(),
            "Removed account gone >".to_owned(),
            "Removed unit Old >".to_owned(),
        ]
    );
    let told = world.export().document;
    assert_eq!(told.root.units[0].name, "Renamed");
    let names: Vec<&str> = told.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["main", "shop", "closing", "fresh"]);
    assert_eq!(told.accounts[1].unit, Some(Reference(new.clone())));
    assert_eq!(told.policies[0].content, Some(Content::new(DENY_MORE)));
    let attached: Vec<String> = told.root.units[0].policies.iter().map(|policy| policy.0.clone()).collect();
    assert_eq!(attached, [told.policies[0].id.as_ref().unwrap().to_string(), "p-FullAWSAccess".to_owned()]);
}

#[test]
fn what_a_document_does_not_tell_stays() {
    let mut document = organization_document::OrganizationDocument {
        management_account: Some(Reference("main".to_owned())),
        accounts: vec![Account { name: "main".to_owned(), ..Account::default() }],
        policies: vec![policy("Deny", DENY)],
        ..Default::default()
    };
    document.root.policy_types = vec![PolicyTypeName(PolicyType::ServiceControl)];
    document.root.policies = vec![Reference("Deny".to_owned())];
    document.root.tags.insert("Team".to_owned(), "a".to_owned());
    let mut world = World::import(&document).unwrap();
    let before = world.export();
    let less =
        organization_document::OrganizationDocument { accounts: document.accounts.clone(), ..Default::default() };
    let updated = world.update(&less, true).unwrap();
    assert_eq!(lines(&updated), Vec::<String>::new());
    let expected = ["tags", "attachments", "policy types, and what is attached", "policies"];
    assert!(
        expected.iter().all(|what| updated.not_compared.iter().any(|told| told == what)),
        "{:?}",
        updated.not_compared
    );
    assert_eq!(world.export(), before);
}

#[test]
fn what_is_refused_changes_nothing() {
    let account = |name: &str| Account { name: name.to_owned(), ..Account::default() };
    let mut document = organization_document::OrganizationDocument {
        management_account: Some(Reference("main".to_owned())),
        accounts: vec![account("main"), account("shop")],
        ..Default::default()
    };
    document.root.units = vec![Unit { name: "A".to_owned(), ..Unit::default() }];
    let mut world = World::import(&document).unwrap();
    let before = world.state.clone();
    document.root.units[0].name = "B".to_owned();
    document.accounts[0].state = None;
    document.delegated_administrators = vec![organization_document::DelegatedAdministrator {
        account: Reference("shop".to_owned()),
        services: vec![organization_document::DelegatedService {
            service: "config.amazonaws.com".to_owned(),
            enabled_at: None,
        }],
    }];
    let problems = world.update(&document, true).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].to_string().starts_with("delegated_administrators[0].services[0]: "), "{problems:?}");
    assert_eq!(world.state, before);
    assert_eq!(world.update(&document, false).unwrap().refused.len(), 1);
}
