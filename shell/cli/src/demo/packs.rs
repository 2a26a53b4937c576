//! An organization conformance pack, put by the delegated administrator.

use super::accounts::Staff;
use super::progress::Steps;
use super::session::Session;
use crate::Problem;
use serde_json::json;

/// Our own pack.
const BASELINE: &str = include_str!("../../../../examples/baseline-pack.yaml");

/// The pack that was deployed.
pub struct Pack {
    /// Its name.
    pub name: &'static str,
}

/// Deploys a pack to every member.
pub async fn deploy(session: &Session, steps: &Steps, staff: &Staff, own: Option<&str>) -> Result<Pack, Problem> {
    let step = steps.step("organization conformance pack", 1);
    let template = own.unwrap_or(BASELINE);
    let pack = Pack { name: "baseline" };
    let input = json!({ "OrganizationConformancePackName": pack.name, "TemplateBody": template });
    session.config(staff.administrator.id, "PutOrganizationConformancePack", input).await?;
    step.advance();
    step.finish();
    Ok(pack)
}
