//! Terraform's states, written by hand after the provider's schema.

mod bad;
mod combined;
mod config;
mod organization;
mod places;
mod security_hub;
mod states;

use crate::{Files, Imported, Problem, sources};
use serde_json::{Value, json};

/// The provider as a state names it.
const PROVIDER: &str = "provider[\"registry.terraform.io/hashicorp/aws\"]";

/// A resource of one instance.
fn managed(kind: &str, name: &str, attributes: Value) -> Value {
    json!({ "mode": "managed", "type": kind, "name": name, "provider": PROVIDER,
        "instances": [{ "schema_version": 0, "attributes": attributes, "sensitive_attributes": [], "private": "bnVsbA==" }] })
}

/// A data source.
fn data(kind: &str, name: &str, attributes: Value) -> Value {
    let mut resource = managed(kind, name, attributes);
    resource["mode"] = "data".into();
    resource
}

/// A resource of another provider's configuration.
fn aliased(alias: &str, mut resource: Value) -> Value {
    resource["provider"] = format!("{PROVIDER}.{alias}").into();
    resource
}

/// A state of these resources.
fn state(resources: &[Value]) -> Value {
    json!({ "version": 4, "terraform_version": "1.11.4", "serial": 7, "lineage": "6e0ff9ae-0f7a-4d9e-8f6b-3a1f4c1d2e3f", "outputs": {},
        "resources": resources, "check_results": null })
}

fn file(state: &Value) -> Files {
    Files::held("terraform.tfstate", [("terraform.tfstate", state.to_string())])
}

fn imported(resources: &[Value]) -> Imported {
    sources::import(&[file(&state(resources))], None).unwrap()
}

/// The problems of a state that can't be imported, as they are shown.
fn refused(state: &Value) -> Vec<String> {
    shown(&sources::import(&[file(state)], Some("terraform-state")).unwrap_err())
}

fn shown(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// The organization itself, as the provider keeps it.
fn organization() -> Value {
    let account = |id: &str, name: &str| {
        json!({ "arn": format!("arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/{id}"), "email": format!("{name}@example.com"),
            "id": id, "name": name, "status": "ACTIVE" })
    };
    managed(
        "aws_organizations_organization",
        "this",
        json!({
            "accounts": [account("111111111111", "manager"), account("333333333333", "stray")],
            "arn": "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
            "aws_service_access_principals": ["config-multiaccountsetup.amazonaws.com", "securityhub.amazonaws.com"],
            "enabled_policy_types": ["SERVICE_CONTROL_POLICY", "TAG_POLICY"], "feature_set": "ALL", "id": "o-a1b2c3d4e5",
            "master_account_arn": "arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/111111111111",
            "master_account_email": "manager@example.com", "master_account_id": "111111111111", "master_account_name": "manager",
            "non_master_accounts": [account("333333333333", "stray")],
            "roots": [{ "arn": "arn:aws:organizations::111111111111:root/o-a1b2c3d4e5/r-ab12", "id": "r-ab12", "name": "Root",
                "policy_types": [{ "status": "ENABLED", "type": "SERVICE_CONTROL_POLICY" }, { "status": "ENABLED", "type": "TAG_POLICY" }] }],
        }),
    )
}

fn unit(name: &str, id: &str, parent: &str) -> Value {
    let arn = format!("arn:aws:organizations::111111111111:ou/o-a1b2c3d4e5/{id}");
    let attributes = json!({ "accounts": [], "arn": arn, "id": id, "name": name, "parent_id": parent, "tags": null, "tags_all": { "stage": "all" } });
    managed("aws_organizations_organizational_unit", &name.to_lowercase(), attributes)
}

fn account(name: &str, id: &str, parent: &str) -> Value {
    managed(
        "aws_organizations_account",
        name,
        json!({ "arn": format!("arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/{id}"), "close_on_deletion": false,
            "create_govcloud": false, "email": format!("{name}@example.com"), "govcloud_id": "", "iam_user_access_to_billing": null,
            "id": id, "joined_method": "CREATED", "joined_timestamp": "2024-03-01T10:00:00Z", "name": name, "parent_id": parent,
            "role_name": null, "status": "ACTIVE", "tags": { "team": name }, "tags_all": { "team": name, "by": "terraform" },
            "timeouts": null }),
    )
}

fn policy(name: &str, id: &str, kind: &str, content: &str) -> Value {
    let arn = format!("arn:aws:organizations::111111111111:policy/o-a1b2c3d4e5/{}/{id}", kind.to_lowercase());
    let attributes = json!({ "arn": arn, "content": content, "description": "", "id": id, "name": name, "skip_destroy": null,
        "tags": null, "tags_all": {}, "type": kind });
    managed("aws_organizations_policy", name, attributes)
}

fn attachment(name: &str, policy: &str, target: &str) -> Value {
    let attributes =
        json!({ "id": format!("{target}:{policy}"), "policy_id": policy, "skip_destroy": null, "target_id": target });
    managed("aws_organizations_policy_attachment", name, attributes)
}

/// What most tests begin with.
fn small() -> Vec<Value> {
    vec![
        organization(),
        unit("Workloads", "ou-ab12-workload", "r-ab12"),
        unit("Production", "ou-ab12-productn", "ou-ab12-workload"),
        account("shop", "222222222222", "ou-ab12-productn"),
    ]
}

fn with(more: impl IntoIterator<Item = Value>) -> Vec<Value> {
    small().into_iter().chain(more).collect()
}
