//! The organization and its units, in three levels.

use super::progress::Steps;
use super::session::Session;
use crate::Problem;
use crate::answers::Answer;
use serde_json::json;

/// The units: path, and how many accounts sit directly in it.
const UNITS: [(&str, usize); 12] = [
    ("Security", 3),
    ("Infrastructure", 2),
    ("Infrastructure/Network", 2),
    ("Infrastructure/Shared Services", 2),
    ("Workloads", 0),
    ("Workloads/Production", 4),
    ("Workloads/Production/Payments", 10),
    ("Workloads/Production/Storefront", 10),
    ("Workloads/Staging", 4),
    ("Workloads/Staging/Payments", 6),
    ("Workloads/Staging/Storefront", 6),
    ("Sandbox", 10),
];

/// The tree as the demo knows it.
pub struct Tree {
    /// The root.
    pub root: String,
    /// The units, parents first.
    pub units: Vec<Unit>,
}

/// A unit.
pub struct Unit {
    /// Its id.
    pub id: String,
    /// Its path below the root, with slashes.
    pub path: &'static str,
    /// How many accounts it is to have.
    pub accounts: usize,
}

impl Tree {
    /// The id of the unit with this path.
    pub fn unit(&self, path: &str) -> &str {
        self.units.iter().find(|unit| unit.path == path).map_or(&self.root, |unit| &unit.id)
    }
}

/// Makes the organization, its units, and enables the policy types.
pub async fn build(session: &Session, steps: &Steps) -> Result<Tree, Problem> {
    let step = steps.step("organization, units, policy types", UNITS.len() + 4);
    session.organizations("CreateOrganization", json!({ "FeatureSet": "ALL" })).await?;
    step.advance();
    let roots = session.organizations("ListRoots", json!({})).await?;
    let root = roots.text_at("/Roots/0/Id");
    step.advance();
    for policy_type in ["SERVICE_CONTROL_POLICY", "TAG_POLICY"] {
        session.organizations("EnablePolicyType", json!({ "RootId": root, "PolicyType": policy_type })).await?;
        step.advance();
    }
    let mut tree = Tree { root, units: Vec::new() };
    for (path, accounts) in UNITS {
        let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
        let input = json!({ "ParentId": tree.unit(parent), "Name": name });
        let unit = session.organizations("CreateOrganizationalUnit", input).await?;
        tree.units.push(Unit { id: unit.text_at("/OrganizationalUnit/Id"), path, accounts });
        step.advance();
    }
    step.finish();
    Ok(tree)
}
