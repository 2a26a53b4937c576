//! What the importers read, and what they refuse.

mod answers;
mod bad;
mod combined;
mod config_delivery;
mod console_csv;
mod files;
mod iam_collect;
mod lza;
mod lza_bad;
mod lza_made;
mod org_formation;
mod packs;
mod real;
mod terraform_state;
mod yaml;

use crate::{Files, Imported, Problem, sources};
use serde_json::{Value, json};

/// The management account.
const MANAGER: &str = "111111111111";

fn arn(kind: &str) -> String {
    format!("arn:aws:organizations::{MANAGER}:{kind}")
}

fn account(id: &str, name: &str) -> Value {
    let email = format!("{name}@example.com");
    json!({
        "Id": id, "Arn": arn(&format!("account/o-a1b2c3d4e5/{id}")), "Email": email, "Name": name, "Status": "ACTIVE",
        "State": "ACTIVE", "JoinedMethod": "CREATED", "JoinedTimestamp": "2024-03-01T10:00:00.500000+02:00",
    })
}

fn unit(id: &str, name: &str) -> Value {
    json!({ "Id": id, "Arn": arn(&format!("ou/o-a1b2c3d4e5/{id}")), "Name": name })
}

fn policy(id: &str, kind: &str, name: &str) -> Value {
    json!({ "Id": id, "Arn": arn(&format!("policy/o-a1b2c3d4e5/x/{id}")), "Name": name, "Type": kind, "AwsManaged": false })
}

fn described(id: &str, kind: &str, name: &str) -> Value {
    json!({ "Policy": { "PolicySummary": policy(id, kind, name), "Content": r#"{"tags": {}}"# } })
}

/// A small organization: the files as `collect` makes them.
fn small() -> Vec<(String, Value)> {
    let organization = json!({ "Organization": {
        "Id": "o-a1b2c3d4e5", "Arn": arn("organization/o-a1b2c3d4e5"), "FeatureSet": "ALL", "MasterAccountId": MANAGER,
        "MasterAccountEmail": "manager@example.com",
    }});
    let roots = json!({ "Roots": [{
        "Id": "r-ab12", "Arn": arn("root/o-a1b2c3d4e5/r-ab12"), "Name": "Root",
        "PolicyTypes": [
            { "Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED" }, { "Type": "TAG_POLICY", "Status": "ENABLED" },
        ],
    }]});
    let full = json!({ "Id": "p-FullAWSAccess", "Arn": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
        "Name": "FullAWSAccess", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": true });
    let target = |id: &str| json!({ "TargetId": id, "Name": "x", "Type": "ACCOUNT" });
    [
        ("describe-organization", organization),
        ("list-roots", roots),
        ("children/r-ab12/units", json!({ "OrganizationalUnits": [unit("ou-ab12-workload", "Workloads")] })),
        ("children/r-ab12/accounts", json!({ "Accounts": [account(MANAGER, "manager")] })),
        ("children/ou-ab12-workload/units", json!({ "OrganizationalUnits": [unit("ou-ab12-productn", "Production")] })),
        ("children/ou-ab12-workload/accounts", json!({ "Accounts": [] })),
        ("children/ou-ab12-productn/units", json!({ "OrganizationalUnits": [] })),
        ("children/ou-ab12-productn/accounts", json!({ "Accounts": [account("222222222222", "shop")] })),
        ("policies/SERVICE_CONTROL_POLICY", json!({ "Policies": [full, policy("p-denyleave", "SERVICE_CONTROL_POLICY", "stay")] })),
        ("policies/TAG_POLICY", json!({ "Policies": [policy("p-tagsfirst", "TAG_POLICY", "tags")] })),
        ("policies/p-denyleave", described("p-denyleave", "SERVICE_CONTROL_POLICY", "stay")),
        ("policies/p-tagsfirst", described("p-tagsfirst", "TAG_POLICY", "tags")),
        ("targets/p-FullAWSAccess", json!({ "Targets": [target("r-ab12"), target("ou-ab12-workload"), target(MANAGER), target("222222222222")] })),
        ("targets/p-denyleave", json!({ "Targets": [target("ou-ab12-productn")] })),
        ("targets/p-tagsfirst", json!({ "Targets": [target("r-ab12")] })),
        ("tags/222222222222", json!({ "Tags": [{ "Key": "team", "Value": "shop" }] })),
        ("service-access", json!({ "EnabledServicePrincipals": [{ "ServicePrincipal": "config.amazonaws.com", "DateEnabled": 1700000000.5 }] })),
        ("delegated-administrators", json!({ "DelegatedAdministrators": [{ "Id": "222222222222" }] })),
        ("delegated-services/222222222222", json!({ "DelegatedServices": [{ "ServicePrincipal": "config.amazonaws.com" }] })),
    ]
    .map(|(path, value)| (format!("{path}.json"), value))
    .into()
}

fn files(of: &[(String, Value)]) -> Files {
    Files::held("here", of.iter().map(|(path, value)| (path.clone(), value.to_string())))
}

fn imported(of: &[(String, Value)]) -> Result<Imported, Vec<Problem>> {
    sources::import(&[files(of)], None)
}

/// The problems of files that can't be imported, as they are shown.
fn refused(of: &[(String, Value)]) -> Vec<String> {
    imported(of).unwrap_err().iter().map(ToString::to_string).collect()
}

/// The small organization with one file more, or another one.
fn with(path: &str, value: Value) -> Vec<(String, Value)> {
    let mut all = small();
    all.retain(|(before, _)| before != path);
    all.push((path.to_owned(), value));
    all
}

/// Whether one of the gaps says this.
fn says(imported: &Imported, text: &str) -> bool {
    imported.gaps.iter().any(|gap| gap.to_string().contains(text))
}
