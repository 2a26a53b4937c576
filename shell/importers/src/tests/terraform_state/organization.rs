//! Resources and data sources of AWS Organizations.

use super::super::says;
use super::{account, attachment, data, imported, managed, organization, policy, small, unit, with};
use organization_document::{AccountState, FeatureSet, JoinedMethod, Moment, Reference, RootAccessFeature};
use serde_json::json;

#[test]
fn the_organization_with_its_units_and_accounts() {
    let imported = imported(&small());
    let document = &imported.document;
    assert_eq!(document.id.as_ref().unwrap().as_str(), "o-a1b2c3d4e5");
    assert_eq!(document.feature_set, Some(FeatureSet::All));
    assert_eq!(document.management_account, Some(Reference("111111111111".to_owned())));
    assert_eq!(document.root.id.as_ref().unwrap().as_str(), "r-ab12");
    let types: Vec<&str> = document.root.policy_types.iter().map(|kind| kind.0.api_name()).collect();
    assert_eq!(types, ["SERVICE_CONTROL_POLICY", "TAG_POLICY"]);
    let services: Vec<&str> = document.trusted_access.iter().map(|trusted| trusted.service.as_str()).collect();
    assert_eq!(services, ["config-multiaccountsetup.amazonaws.com", "securityhub.amazonaws.com"]);
    let [workloads] = document.root.units.as_slice() else { panic!("{:?}", document.root) };
    assert_eq!((workloads.name.as_str(), workloads.tags.get("stage").unwrap().as_str()), ("Workloads", "all"));
    assert_eq!(workloads.units.first().unwrap().id.as_ref().unwrap().as_str(), "ou-ab12-productn");
    let ids: Vec<String> = document.accounts.iter().map(|account| account.id.unwrap().to_string()).collect();
    assert_eq!(ids, ["111111111111", "333333333333", "222222222222"]);
    let shop = document.accounts.last().unwrap();
    assert_eq!((shop.name.as_str(), shop.email.as_deref()), ("shop", Some("shop@example.com")));
    assert_eq!(shop.unit, Some(Reference("ou-ab12-productn".to_owned())));
    assert_eq!((shop.state, shop.joined_method), (Some(AccountState::Active), Some(JoinedMethod::Created)));
    assert_eq!(shop.joined_at, Moment::parse("2024-03-01T10:00:00Z"));
    // With the tags that the provider adds to everything.
    assert_eq!(shop.tags.len(), 2);
    assert!(says(
        &imported,
        "in which unit 2 of the accounts are (111111111111, 333333333333): they were put into the root"
    ));
    assert!(says(&imported, "A state tells what Terraform manages or reads, and nothing else"));
    assert!(!imported.gaps.iter().any(|gap| gap.to_string().starts_with("conflict")), "{:?}", imported.gaps);
}

#[test]
fn policies_and_what_they_are_attached_to() {
    let deny = r#"{"Version": "2012-10-17", "Statement": []}"#;
    let imported = imported(&with([
        policy("deny", "p-denyleave", "SERVICE_CONTROL_POLICY", deny),
        policy("tags-a", "p-tagsaaaa", "TAG_POLICY", "{}"),
        policy("tags-b", "p-tagsbbbb", "TAG_POLICY", "{}"),
        policy("backup", "p-backupaa", "BACKUP_POLICY", "{}"),
        attachment("a", "p-denyleave", "ou-ab12-workload"),
        attachment("b", "p-tagsaaaa", "222222222222"),
        attachment("c", "p-tagsbbbb", "222222222222"),
        attachment("d", "p-FullAWSAccess", "r-ab12"),
        attachment("e", "p-nobodyxx", "r-ab12"),
        attachment("f", "p-backupaa", "r-ab12"),
    ]));
    let document = &imported.document;
    let workloads = document.root.units.first().unwrap();
    assert_eq!(workloads.policies, [Reference("p-denyleave".to_owned())]);
    assert_eq!(document.root.policies, [Reference("p-FullAWSAccess".to_owned())]);
    let shop = document.accounts.last().unwrap();
    assert_eq!(shop.policies, [Reference("p-tagsaaaa".to_owned()), Reference("p-tagsbbbb".to_owned())]);
    let contents: Vec<&str> = document.policies.iter().map(|policy| &*policy.content.as_ref().unwrap().0).collect();
    assert_eq!(contents, [deny, "{}", "{}", "{}"]);
    assert!(says(
        &imported,
        "(222222222222): A state doesn't tell the order of attaching: that of 2 policies of type TAG_POLICY was assumed."
    ));
    assert!(says(
        &imported,
        "(aws_organizations_policy_attachment.e): No state describes the policy p-nobodyxx, which is attached to 1 nodes"
    ));
    assert!(says(&imported, "Policies of type BACKUP_POLICY are attached (p-backupaa), which the root doesn't enable"));
    assert!(says(&imported, "No state tells whether FullAWSAccess is attached to 5 nodes"));
}

#[test]
fn data_sources_tell_what_nobody_manages() {
    let listed = |target: &str, kind: &str, ids: &[&str]| {
        data(
            "aws_organizations_policies_for_target",
            "of",
            json!({ "filter": kind, "id": target, "ids": ids, "target_id": target }),
        )
    };
    let child = json!({ "arn": "arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/333333333333", "email": "stray@example.com",
        "id": "333333333333", "name": "stray", "status": "ACTIVE" });
    let mut managed = organization();
    managed["mode"] = "data".into();
    let imported = imported(&[
        managed,
        data(
            "aws_organizations_organizational_units",
            "top",
            json!({ "parent_id": "r-ab12", "id": "r-ab12", "children": [
            { "arn": "arn:aws:organizations::111111111111:ou/o-a1b2c3d4e5/ou-ab12-workload", "id": "ou-ab12-workload", "name": "Workloads" }] }),
        ),
        data(
            "aws_organizations_organizational_unit",
            "below",
            json!({ "arn": "arn:aws:organizations::111111111111:ou/o-a1b2c3d4e5/ou-ab12-productn",
            "id": "ou-ab12-productn", "name": "Production", "parent_id": "ou-ab12-workload" }),
        ),
        data(
            "aws_organizations_organizational_unit_child_accounts",
            "in",
            json!({ "parent_id": "ou-ab12-workload", "id": "ou-ab12-workload", "accounts": [child] }),
        ),
        data(
            "aws_organizations_policy",
            "own",
            json!({ "arn": "arn:aws:organizations::111111111111:policy/o-a1b2c3d4e5/service_control_policy/p-denyleave",
            "aws_managed": false, "content": "{}", "description": "Stay.", "id": "p-denyleave", "name": "stay", "policy_id": "p-denyleave", "type": "SERVICE_CONTROL_POLICY" }),
        ),
        data(
            "aws_organizations_policy",
            "full",
            json!({ "arn": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
            "aws_managed": true, "content": "{}", "description": "", "id": "p-FullAWSAccess", "name": "FullAWSAccess", "policy_id": "p-FullAWSAccess", "type": "SERVICE_CONTROL_POLICY" }),
        ),
        listed("333333333333", "SERVICE_CONTROL_POLICY", &["p-denyleave"]),
        listed("ou-ab12-workload", "SERVICE_CONTROL_POLICY", &["p-FullAWSAccess", "p-denyleave"]),
        data(
            "aws_organizations_resource_tags",
            "t",
            json!({ "id": "333333333333", "resource_id": "333333333333", "tags": { "team": "stray" } }),
        ),
        data(
            "aws_organizations_delegated_administrators",
            "c",
            json!({ "id": "111111111111", "service_principal": "securityhub.amazonaws.com",
            "delegated_administrators": [{ "id": "333333333333", "name": "stray", "email": "stray@example.com", "status": "ACTIVE",
                "delegation_enabled_date": "2024-05-01T00:00:00Z", "joined_method": "INVITED", "joined_timestamp": "2024-04-01T00:00:00Z",
                "arn": "arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/333333333333" }] }),
        ),
        data(
            "aws_organizations_delegated_services",
            "s",
            json!({ "account_id": "333333333333", "id": "111111111111",
            "delegated_services": [{ "delegation_enabled_date": "2024-05-01T00:00:00Z", "service_principal": "securityhub.amazonaws.com" }] }),
        ),
    ]);
    let document = &imported.document;
    let workloads = document.root.units.first().unwrap();
    assert_eq!((workloads.name.as_str(), workloads.units.first().unwrap().name.as_str()), ("Workloads", "Production"));
    assert_eq!((workloads.policies.len(), workloads.full_aws_access), (2, None));
    let stray = document.accounts.iter().find(|account| account.name == "stray").unwrap();
    assert_eq!(stray.unit, Some(Reference("ou-ab12-workload".to_owned())));
    assert_eq!((stray.full_aws_access, stray.joined_method), (Some(false), Some(JoinedMethod::Invited)));
    assert_eq!(stray.tags.get("team").unwrap(), "stray");
    assert_eq!(document.policies.len(), 1);
    let [administrator] = document.delegated_administrators.as_slice() else { panic!("{document:?}") };
    let [service] = administrator.services.as_slice() else { panic!("{administrator:?}") };
    assert_eq!(
        (service.service.as_str(), service.enabled_at),
        ("securityhub.amazonaws.com", Moment::parse("2024-05-01T00:00:00Z"))
    );
}

#[test]
fn administration_and_root_access() {
    let imported = imported(&with([
        managed(
            "aws_organizations_delegated_administrator",
            "hub",
            json!({ "account_id": "222222222222",
            "arn": "arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/222222222222", "delegation_enabled_date": "2024-05-01T00:00:00Z",
            "email": "shop@example.com", "id": "222222222222/securityhub.amazonaws.com", "joined_method": "CREATED",
            "joined_timestamp": "2024-03-01T10:00:00Z", "name": "shop", "service_principal": "securityhub.amazonaws.com", "status": "ACTIVE" }),
        ),
        managed(
            "aws_organizations_resource_policy",
            "own",
            json!({ "arn": "arn:aws:organizations::111111111111:resourcepolicy/o-a1b2c3d4e5/rp-abcd1234",
            "content": "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "id": "rp-abcd1234", "tags": { "a": "b" }, "tags_all": { "a": "b" } }),
        ),
        managed(
            "aws_iam_organizations_features",
            "root",
            json!({ "id": "o-a1b2c3d4e5", "enabled_features": ["RootSessions", "RootFuture"] }),
        ),
    ]));
    let document = &imported.document;
    let [administrator] = document.delegated_administrators.as_slice() else { panic!("{document:?}") };
    assert_eq!((administrator.account.0.as_str(), administrator.services.len()), ("222222222222", 1));
    let policy = document.delegation_policy.as_ref().unwrap();
    assert_eq!((policy.id.as_ref().unwrap().as_str(), policy.tags.len()), ("rp-abcd1234", 1));
    assert_eq!(document.root_access_features, [RootAccessFeature::RootSessions]);
    assert!(says(&imported, "The feature `RootFuture` of centralized root access isn't known here."));
}

#[test]
fn what_is_only_named_gets_its_id_for_a_name() {
    let imported = imported(&[
        account("shop", "222222222222", "ou-ab12-productn"),
        unit("Production", "ou-ab12-productn", "ou-ab12-workload"),
        policy("deny", "p-denyleave", "SERVICE_CONTROL_POLICY", "{}"),
        attachment("a", "p-denyleave", "444444444444"),
    ]);
    let document = &imported.document;
    let workloads = document.root.units.first().unwrap();
    assert_eq!(
        (workloads.name.as_str(), workloads.units.first().unwrap().name.as_str()),
        ("ou-ab12-workload", "Production")
    );
    // The ARNs name who manages the organization.
    let names: Vec<&str> = document.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["111111111111", "444444444444", "shop"]);
    assert_eq!(document.management_account, Some(Reference("111111111111".to_owned())));
    for gap in [
        "No state describes 1 of the units that are named (ou-ab12-workload)",
        "No state describes 2 of the accounts that are named (111111111111, 444444444444)",
        "the policy types of which something is attached were taken as enabled",
        "that all features are enabled was assumed",
    ] {
        assert!(says(&imported, gap), "{gap}: {:?}", imported.gaps);
    }
    assert_eq!(document.root.policy_types.len(), 1);
}

#[test]
fn an_account_that_is_closed_or_has_a_sister_is_told() {
    let mut closed = account("old", "555555555555", "r-ab12");
    let attributes = &mut closed["instances"][0]["attributes"];
    attributes["status"] = "SUSPENDED".into();
    attributes["govcloud_id"] = "666666666666".into();
    attributes["role_name"] = "Admin".into();
    let imported = imported(&with([closed]));
    let old = imported.document.accounts.iter().find(|account| account.name == "old").unwrap();
    assert_eq!((old.state, old.access_role.as_deref()), (Some(AccountState::Closed), Some("Admin")));
    assert!(says(&imported, "The account has a sister in AWS GovCloud (US)"));
}
