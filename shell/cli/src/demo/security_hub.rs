//! Security Hub's central configuration: administrator, home Region, policies, and what they are associated with.

use super::accounts::{Staff, id};
use super::organization::Tree;
use super::progress::Steps;
use super::session::Session;
use crate::Problem;
use crate::answers::Answer;
use serde_json::{Value, json};

/// Switches central configuration on and associates two policies and a self-managed account.
pub async fn configure(session: &Session, steps: &Steps, tree: &Tree, staff: &Staff) -> Result<(), Problem> {
    let step = steps.step("Security Hub central configuration", 8);
    let home = &session.home;
    let administrator = staff.administrator.id;
    let admin = json!({ "AdminAccountId": id(&staff.administrator) });
    session.security_hub(session.management, home, "EnableOrganizationAdminAccount", admin).await?;
    step.advance();
    let aggregator = json!({ "RegionLinkingMode": "SPECIFIED_REGIONS", "Regions": [session.linked.as_str()] });
    session.security_hub(administrator, home, "CreateFindingAggregator", aggregator).await?;
    step.advance();
    let central = json!({ "AutoEnable": false, "OrganizationConfiguration": { "ConfigurationType": "CENTRAL" } });
    session.security_hub(administrator, home, "UpdateOrganizationConfiguration", central).await?;
    step.advance();
    wait_for_central(session, staff).await?;
    let foundational =
        format!("arn:aws:securityhub:{home}::standards/aws-foundational-security-best-practices/v/1.0.0");
    let nist = format!("arn:aws:securityhub:{home}::standards/nist-800-53/v/5.0.0");
    let baseline = policy("baseline", &[&foundational], json!([]));
    let strict = policy("production", &[&foundational, &nist], json!(["Macie.1"]));
    let baseline = session.security_hub(administrator, home, "CreateConfigurationPolicy", baseline).await?;
    step.advance();
    let strict = session.security_hub(administrator, home, "CreateConfigurationPolicy", strict).await?;
    step.advance();
    let associations = [
        (baseline.text_at("/Id"), json!({ "RootId": tree.root })),
        (strict.text_at("/Id"), json!({ "OrganizationalUnitId": tree.unit("Workloads/Production") })),
        ("SELF_MANAGED_SECURITY_HUB".to_owned(), json!({ "AccountId": id(&staff.self_managed) })),
    ];
    for (policy, target) in associations {
        let input = json!({ "ConfigurationPolicyIdentifier": policy, "Target": target });
        session.security_hub(administrator, home, "StartConfigurationPolicyAssociation", input).await?;
        step.advance();
    }
    step.finish();
    Ok(())
}

async fn wait_for_central(session: &Session, staff: &Staff) -> Result<(), Problem> {
    loop {
        let described = session
            .security_hub(staff.administrator.id, &session.home, "DescribeOrganizationConfiguration", json!({}))
            .await?;
        match described.at("/OrganizationConfiguration/Status").as_str() {
            Some("ENABLED") => return Ok(()),
            Some("PENDING") => tokio::time::sleep(std::time::Duration::from_millis(5)).await,
            _ => return Err(format!("central configuration did not start: {described}").into()),
        }
    }
}

fn policy(name: &str, standards: &[&str], disabled: Value) -> Value {
    json!({
        "Name": name,
        "ConfigurationPolicy": { "SecurityHub": {
            "ServiceEnabled": true,
            "EnabledStandardIdentifiers": standards,
            "SecurityControlsConfiguration": { "DisabledSecurityControlIdentifiers": disabled }
        } }
    })
}
