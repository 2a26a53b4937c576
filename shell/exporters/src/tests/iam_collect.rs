//! The files of iam-collect, as its own documentation has them.

use super::organization;
use crate::iam_collect;
use serde_json::{Value, json};

const BASE: &str = "aws/aws/organizations/o-a1b2c3d4e5";
const ARN: &str = "arn:aws:organizations::111111111111";

fn written(path: &str) -> Value {
    let written = iam_collect(&organization()).unwrap();
    let text = written.files.get(path).unwrap_or_else(|| panic!("{path}: {:?}", written.files));
    serde_json::from_str(text).unwrap()
}

fn policy(kind: &str, id: &str) -> String {
    format!("{ARN}:policy/o-a1b2c3d4e5/{kind}/{id}")
}

#[test]
fn nodes_list_what_is_attached_to_them_directly() {
    let full = "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
    let resources = "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess";
    let scp = |id| policy("service_control_policy", id);
    let expected = json!({
        "r-ab12": { "scps": [full, scp("p-aaaaaaaa")], "rcps": [resources], "s3Policies": [] },
        // FullAWSAccess came after another one here.
        "ou-ab12-11111111": { "parent": "r-ab12", "scps": [scp("p-bbbbbbbb"), full], "rcps": [resources], "s3Policies": [] },
        // It is detached here.
        "ou-ab12-22222222": {
            "parent": "ou-ab12-11111111",
            "scps": [scp("p-aaaaaaaa")],
            "rcps": [resources, policy("resource_control_policy", "p-cccccccc")],
            "s3Policies": [],
        },
        "ou-ab12-33333333": { "parent": "r-ab12", "scps": [full], "rcps": [resources], "s3Policies": [] },
    });
    assert_eq!(written(&format!("{BASE}/ous.json")), expected);
    let accounts = written(&format!("{BASE}/accounts.json"));
    let expected = json!({
        "ou": "ou-ab12-22222222", "scps": [full], "rcps": [resources], "s3Policies": [], "tags": { "team": "security" },
    });
    assert_eq!(accounts["222222222222"], expected);
    assert_eq!(accounts["333333333333"]["ou"], "r-ab12");
}

#[test]
fn the_tree_has_arns_of_accounts() {
    let account = |id: &str| format!("{ARN}:account/o-a1b2c3d4e5/{id}");
    let expected = json!({
        "r-ab12": {
            "accounts": [account("111111111111"), account("333333333333")],
            "children": {
                "ou-ab12-11111111": { "children": { "ou-ab12-22222222": { "accounts": [account("222222222222")] } } },
                "ou-ab12-33333333": {},
            },
        },
    });
    assert_eq!(written(&format!("{BASE}/structure.json")), expected);
}

#[test]
fn metadata_policies_and_indexes() {
    let expected = json!({
        "id": "o-a1b2c3d4e5",
        "arn": format!("{ARN}:organization/o-a1b2c3d4e5"),
        "rootOu": "r-ab12",
        "rootAccountArn": format!("{ARN}:account/o-a1b2c3d4e5/111111111111"),
        "rootAccountId": "111111111111",
        "features": { "SERVICE_CONTROL_POLICY": true, "RESOURCE_CONTROL_POLICY": true, "TAG_POLICY": true },
    });
    assert_eq!(written(&format!("{BASE}/metadata.json")), expected);
    assert_eq!(written(&format!("{BASE}/delegated-admins.json")), json!({ "config.amazonaws.com": ["222222222222"] }));
    let unit = json!({ "arn": format!("{ARN}:ou/o-a1b2c3d4e5/ou-ab12-11111111"), "name": "../../etc" });
    assert_eq!(written(&format!("{BASE}/ous/ou-ab12-11111111/metadata.json")), unit);
    let tags = json!({ "cost ${center}": "100% \"quoted\"" });
    assert_eq!(written(&format!("{BASE}/ous/ou-ab12-11111111/tags.json")), tags);
    let metadata = json!({
        "arn": policy("service_control_policy", "p-bbbbbbbb"), "name": "deny", "description": "a\nb", "awsManaged": false,
    });
    assert_eq!(written(&format!("{BASE}/scps/p-bbbbbbbb/metadata.json")), metadata);
    let content = json!({ "Version": "2012-10-17", "Statement": [] });
    assert_eq!(written(&format!("{BASE}/scps/p-bbbbbbbb/policy.json")), content);
    assert_eq!(written(&format!("{BASE}/scps/p-bbbbbbbb/tags.json")), json!({ "a": "b" }));
    assert_eq!(written(&format!("{BASE}/scps/p-fullawsaccess/metadata.json"))["awsManaged"], true);
    assert_eq!(written(&format!("{BASE}/policy.json")), content);
    let own = json!({ "organizationId": "o-a1b2c3d4e5" });
    assert_eq!(written("aws/aws/accounts/222222222222/organization.json"), own);
    // Nobody collects in a closed account.
    let index = json!({ "111111111111": "o-a1b2c3d4e5", "222222222222": "o-a1b2c3d4e5" });
    assert_eq!(written("aws/aws/indexes/accounts-to-orgs.json"), index);
}

#[test]
fn it_has_no_place_for_other_policies() {
    let written = iam_collect(&organization()).unwrap();
    assert!(written.files.iter().all(|(path, _)| !path.contains("p-dddddddd")));
    assert!(written.gaps.iter().any(|gap| gap.what.contains("1 policies of types that decide about no access")));
}
