//! The organization under measurement, built through the API as users do.

use crate::Problem;
use crate::calls::{Call, MANAGEMENT};
use crate::load::{Connection, Sample, so_many};
use crate::process::Server;
use serde_json::{Value, json};
use std::sync::Arc;

/// How many calls are in work at once while a fleet is built.
pub const CONNECTIONS: usize = 32;
/// Twenty managed rules that need no parameters.
pub const RULES: [&str; 20] = [
    "CLOUD_TRAIL_ENABLED",
    "CLOUD_TRAIL_ENCRYPTION_ENABLED",
    "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    "EC2_INSTANCE_NO_PUBLIC_IP",
    "ENCRYPTED_VOLUMES",
    "IAM_NO_INLINE_POLICY_CHECK",
    "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS",
    "IAM_ROOT_ACCESS_KEY_CHECK",
    "IAM_USER_MFA_ENABLED",
    "INCOMING_SSH_DISABLED",
    "RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
    "RDS_STORAGE_ENCRYPTED",
    "ROOT_ACCOUNT_MFA_ENABLED",
    "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED",
    "S3_BUCKET_PUBLIC_READ_PROHIBITED",
    "S3_BUCKET_PUBLIC_WRITE_PROHIBITED",
    "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
    "S3_BUCKET_VERSIONING_ENABLED",
    "VPC_DEFAULT_SECURITY_GROUP_CLOSED",
];

/// An organization whose accounts are spread over units.
pub struct Fleet {
    /// The root.
    pub root: String,
    /// The units, in the order of their creation.
    pub units: Vec<String>,
    /// The member accounts.
    pub members: Vec<String>,
    /// What creating the accounts measured.
    pub creating: Sample,
    /// What moving them to their units measured.
    pub moving: Sample,
}

/// Makes an organization with all features and trusted access for what the measurements use.
///
/// # Errors
/// When a call is refused.
pub async fn build(server: &Server, accounts: usize, units: usize) -> Result<Fleet, Problem> {
    let mut connection = Connection::open(&server.authority).await?;
    connection.ask(&Call::organizations("CreateOrganization", &json!({}))).await?;
    let roots = connection.value(&Call::organizations("ListRoots", &json!({}))).await?;
    let root = text(&roots["Roots"][0]["Id"])?;
    let mut made = Vec::new();
    // A tree of three levels: a tenth of the units below the root, the others spread below those.
    let upper = units.div_ceil(10);
    for number in 0..units {
        let parent = if number < upper { root.clone() } else { made.get(number % upper).cloned().unwrap_or_default() };
        let input = json!({ "ParentId": parent, "Name": format!("unit-{number}") });
        let unit = connection.value(&Call::organizations("CreateOrganizationalUnit", &input)).await?;
        made.push(text(&unit["OrganizationalUnit"]["Id"])?);
    }
    let creating = so_many(&server.authority, CONNECTIONS, accounts, |number| {
        let input =
            json!({ "Email": format!("account-{number}@example.com"), "AccountName": format!("account-{number}") });
        Call::organizations("CreateAccount", &input)
    })
    .await?;
    settle(&mut connection).await?;
    let members = Arc::new(members(&mut connection).await?);
    let (moved, units_made, from) = (members.clone(), Arc::new(made.clone()), root.clone());
    let moving = so_many(&server.authority, CONNECTIONS, members.len(), move |number| {
        let (account, unit) = (moved.get(number), units_made.get(number % units_made.len().max(1)));
        let input = json!({ "AccountId": account, "SourceParentId": from, "DestinationParentId": unit });
        Call::organizations("MoveAccount", &input)
    })
    .await?;
    settle(&mut connection).await?;
    let members = members.iter().cloned().collect();
    Ok(Fleet { root, units: made, members, creating, moving })
}

async fn members(connection: &mut Connection) -> Result<Vec<String>, Problem> {
    let mut members = Vec::new();
    let mut input = json!({});
    loop {
        let page = connection.value(&Call::organizations("ListAccounts", &input)).await?;
        let ids = page["Accounts"].as_array().into_iter().flatten().filter_map(|account| account["Id"].as_str());
        members.extend(ids.filter(|id| *id != MANAGEMENT).map(str::to_owned));
        match page["NextToken"].as_str() {
            Some(token) => input = json!({ "NextToken": token }),
            None => return Ok(members),
        }
    }
}

/// Waits until the background work is done.
///
/// # Errors
/// When it isn't after five minutes.
pub async fn settle(connection: &mut Connection) -> Result<(), Problem> {
    let answer = connection.value(&Call::own("/_bailiwick/settle", &json!({ "timeout": 300 }))).await?;
    if answer["settled"] == json!(true) { Ok(()) } else { Err(format!("the work isn't done: {answer}").into()) }
}

/// Creates a tag policy and attaches it to a target.
///
/// # Errors
/// When a call is refused.
pub async fn attach_tag_policy(connection: &mut Connection, name: &str, target: &str) -> Result<(), Problem> {
    let content = json!({ "tags": {
        "CostCenter": { "tag_key": { "@@assign": "CostCenter" }, "tag_value": { "@@append": [name] } },
        "Owner": { "tag_value": { "@@assign": [format!("{name}-team")] } }
    } });
    let input = json!({ "Name": name, "Type": "TAG_POLICY", "Description": "", "Content": content.to_string() });
    let policy = connection.value(&Call::organizations("CreatePolicy", &input)).await?;
    let input = json!({ "PolicyId": policy["Policy"]["PolicySummary"]["Id"], "TargetId": target });
    connection.ask(&Call::organizations("AttachPolicy", &input)).await?;
    Ok(())
}

/// Switches central configuration on, with a member as the administrator, and answers a policy's id.
///
/// # Errors
/// When a call is refused, or it doesn't start.
pub async fn central_configuration(connection: &mut Connection, administrator: &str) -> Result<String, Problem> {
    let enable = json!({ "AdminAccountId": administrator });
    connection
        .ask(&Call::security_hub(MANAGEMENT, "EnableOrganizationAdminAccount", "/organization/admin/enable", &enable))
        .await?;
    settle(connection).await?;
    let aggregator = json!({ "RegionLinkingMode": "NO_REGIONS" });
    connection
        .ask(&Call::security_hub(administrator, "CreateFindingAggregator", "/findingAggregator/create", &aggregator))
        .await?;
    let central = json!({ "AutoEnable": false, "OrganizationConfiguration": { "ConfigurationType": "CENTRAL" } });
    connection
        .ask(&Call::security_hub(
            administrator,
            "UpdateOrganizationConfiguration",
            "/organization/configuration",
            &central,
        ))
        .await?;
    settle(connection).await?;
    let policy = json!({ "Name": "baseline", "ConfigurationPolicy": { "SecurityHub": {
        "ServiceEnabled": true,
        "EnabledStandardIdentifiers": ["arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"],
        "SecurityControlsConfiguration": { "DisabledSecurityControlIdentifiers": [] }
    } } });
    let made = connection
        .value(&Call::security_hub(administrator, "CreateConfigurationPolicy", "/configurationPolicy/create", &policy))
        .await?;
    text(&made["Id"])
}

/// A conformance pack of the twenty rules.
pub fn pack() -> String {
    let rules = RULES.iter().enumerate().map(|(number, rule)| {
        format!(
            "  Rule{number}:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: rule-{number}\n      Source:\n        Owner: AWS\n        SourceIdentifier: {rule}\n"
        )
    });
    format!("Resources:\n{}", rules.collect::<String>())
}

/// What an answer must carry as text.
///
/// # Errors
/// When it doesn't.
pub fn text(value: &Value) -> Result<String, Problem> {
    value.as_str().map(str::to_owned).ok_or_else(|| format!("expected text, found {value}").into())
}
