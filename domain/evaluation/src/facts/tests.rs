//! What of account facts is read, and what absence means.

use documents::parse_json;

use super::*;

fn facts(text: &str) -> AccountFacts {
    AccountFacts::read(&parse_json(text).unwrap()).unwrap()
}

#[test]
fn absent_is_not_null() {
    let known = facts(r#"{"passwordPolicy": null, "accountSummary": {"AccountMFAEnabled": 1}}"#);
    assert_eq!(known.fact("passwordPolicy", &[]), Member::Null);
    assert_eq!(known.fact("securityHubEnabled", &[]), Member::Missing);
    assert_eq!(known.fact("accountSummary", &["AccountMFAEnabled"]).number(), Some(1.0));
    assert_eq!(known.fact("accountSummary", &["AccountAccessKeysPresent"]), Member::Missing);
    assert_ne!(
        facts(r#"{"passwordPolicy": null}"#).digest_of(&["passwordPolicy"]),
        facts("{}").digest_of(&["passwordPolicy"])
    );
}

#[test]
fn a_digest_covers_what_is_declared() {
    let one = facts(r#"{"ebsEncryptionByDefault": true, "securityHubEnabled": true}"#);
    let other = facts(r#"{"securityHubEnabled": false, "ebsEncryptionByDefault": true}"#);
    assert_eq!(one.digest_of(&["ebsEncryptionByDefault"]), other.digest_of(&["ebsEncryptionByDefault"]));
    assert_ne!(one.digest_of(&["securityHubEnabled"]), other.digest_of(&["securityHubEnabled"]));
    assert_ne!(one.digest(), other.digest());
}

#[test]
fn misspelt_facts_are_refused() {
    let problem = AccountFacts::read(&parse_json(r#"{"paswordPolicy": {}}"#).unwrap()).unwrap_err();
    assert_eq!(problem.to_string(), "`paswordPolicy` is not the name of an account fact");
    assert!(AccountFacts::read(&parse_json("[]").unwrap()).is_err());
}

#[test]
fn facts_of_another_shape_are_refused() {
    let refused = [
        ("accountSummary", r#"{"AccountMFAEnabled": "yes"}"#),
        ("accountSummary", r#"{"SummaryMap": {"AccountMFAEnabled": 1}}"#),
        ("accountSummary", "{}"),
        ("passwordPolicy", r#""strict""#),
        ("passwordPolicy", r#"{"PasswordPolicy": {"MinimumPasswordLength": 14}}"#),
        ("passwordPolicy", "{}"),
        ("credentialReport", r#"{"user": "ann"}"#),
        ("credentialReport", r#"["user,arn"]"#),
        ("virtualMfaDevices", r#"[{"SerialNumber": "x"}]"#),
        ("ebsEncryptionByDefault", "null"),
        ("ebsEncryptionByDefault", r#"{"EbsEncryptionByDefault": true}"#),
        ("publicEbsSnapshots", "0"),
        ("securityHubEnabled", r#""yes""#),
        ("guardDuty", "true"),
        ("trailStatus", r#"{"IsLogging": true}"#),
        ("trailStatus", r#"[{"IsLogging": true}]"#),
        ("trailStatus", r#"{"arn:aws:cloudtrail:us-east-1:111122223333:trail/t": true}"#),
        ("eventSelectors", r#"{"arn:aws:cloudtrail:us-east-1:111122223333:trail/t": {"ReadWriteType": "All"}}"#),
        ("emrClusters", "null"),
        ("organization", r#"{"Organization": {"MasterAccountId": "111122223333"}}"#),
    ];
    for (name, value) in refused {
        let document = parse_json(&format!(r#"{{"securityHubEnabled": true, "{name}": {value}}}"#)).unwrap();
        let problem = AccountFacts::read(&document).unwrap_err();
        assert_eq!(problem.fact, Some(name), "{value}");
        assert!(problem.to_string().starts_with("must be "), "{problem}");
    }
    // What was stored before such values were refused isn't lost with them.
    let stored = AccountFacts::known(&parse_json(r#"{"securityHubEnabled": true, "emrClusters": 5, "x": 1}"#).unwrap());
    assert_eq!(stored.names().collect::<Vec<_>>(), ["securityHubEnabled"]);
}

#[test]
fn what_is_the_accounts_is_known_in_every_region_that_does_not_say_otherwise() {
    let read = |text: &str| AccountFacts::read(&parse_json(text).unwrap()).unwrap();
    let account = read(r#"{"passwordPolicy": null, "credentialReport": [], "ebsEncryptionByDefault": true}"#);
    let own = read(r#"{"credentialReport": [{"user": "a"}]}"#);
    let both = own.clone().with_those_of_account(&account);
    assert_eq!(both.names().collect::<Vec<_>>(), ["credentialReport", "passwordPolicy"]);
    assert_eq!(both.digest_of(&["credentialReport"]), own.digest_of(&["credentialReport"]));
}

#[test]
fn rows_of_the_credential_report() {
    let row = parse_json(r#"{"user": "a", "mfa_active": "false", "password_enabled": "not_supported"}"#).unwrap();
    let credentials = Credentials::read(&row).unwrap();
    assert_eq!(credentials.user(), "a");
    assert_eq!(credentials.flag("mfa_active"), Some(false));
    assert_eq!(credentials.flag("password_enabled"), None);
    assert_eq!(credentials.flag("access_key_1_active"), None);
    assert!(Credentials::read(&parse_json(r#"{"user": 5}"#).unwrap()).is_none());
}

#[test]
fn every_fact_is_described_and_read() {
    for fact in FACTS {
        let text = format!(r#"{{"{}": {}}}"#, fact.name, fact.example);
        let known = AccountFacts::read(&parse_json(&text).unwrap()).unwrap();
        let null = AccountFacts::read(&parse_json(&format!(r#"{{"{}": null}}"#, fact.name)).unwrap());
        assert_eq!(null.is_ok(), fact.form.contains("null") && fact.name != "emrClusters", "{}", fact.name);
        assert!(!known.fact(fact.name, &[]).is_nothing(), "{}", fact.name);
        let readers = crate::rules::managed_rules().iter().filter(|rule| rule.reads.facts.contains(&fact.name));
        assert!(readers.count() > 0, "no rule reads {}", fact.name);
        assert!(fact.source.contains(':') && !fact.form.is_empty());
    }
}
