//! A furnished installation: two organizations, units, policies, packs, central configuration, and the names of it all.

use crate::client::{Port, Who};
use schema::ServiceId::{Config, Organizations, SecurityHub};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const MANAGEMENT: &str = "111111111111";
pub const OTHER: &str = "222222222222";
pub const STRANGER: &str = "999999999999";

/// The type and id of a resource of which each account that records has two items.
pub const RESOURCE: (&str, &str) = ("AWS::S3::Bucket", "bucket");

/// A template that can be read.
pub fn template(rule: &str) -> String {
    json!({"Resources": {"Rule": {"Type": "AWS::Config::ConfigRule", "Properties": {"ConfigRuleName": rule,
        "Source": {"Owner": "AWS", "SourceIdentifier": "S3_BUCKET_VERSIONING_ENABLED"}}}}})
    .to_string()
}

/// What there is, by the names under which inputs ask for it.
pub struct World {
    pub administrator: String,
    pub member: String,
    pub spare: String,
    pub others_member: String,
    pub root: String,
    pub unit: String,
    pub configuration_policy: String,
    pub names: BTreeMap<&'static str, Vec<String>>,
}

fn text(value: &Value, path: &str) -> String {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned()
}

async fn member(port: &Port, management: &str, name: &str) -> (String, String) {
    let input = json!({"Email": format!("{name}-{management}@example.com"), "AccountName": name});
    let created = port.done(management, Organizations, "CreateAccount", input).await;
    let request = text(&created, "/CreateAccountStatus/Id");
    port.settle().await;
    let input = json!({"CreateAccountRequestId": request});
    let status = port.done(management, Organizations, "DescribeCreateAccountStatus", input).await;
    (text(&status, "/CreateAccountStatus/AccountId"), request)
}

async fn unit(port: &Port, parent: &str, name: &str) -> String {
    let input = json!({"ParentId": parent, "Name": name});
    let created = port.done(MANAGEMENT, Organizations, "CreateOrganizationalUnit", input).await;
    text(&created, "/OrganizationalUnit/Id")
}

pub async fn furnish(port: &Port) -> World {
    let owner = Who::account(MANAGEMENT).authorization("s3");
    for bucket in ["bucket", "awsconfigconforms-deliveries"] {
        port.http("PUT", &format!("/{bucket}"), &owner, b"").await;
    }
    for management in [MANAGEMENT, OTHER] {
        port.done(management, Organizations, "CreateOrganization", json!({})).await;
    }
    let roots = port.done(MANAGEMENT, Organizations, "ListRoots", json!({})).await;
    let root = text(&roots, "/Roots/0/Id");
    let (administrator, request) = member(port, MANAGEMENT, "administrator").await;
    let (one, _) = member(port, MANAGEMENT, "member").await;
    let (spare, _) = member(port, MANAGEMENT, "spare").await;
    let (others_member, _) = member(port, OTHER, "member").await;
    let workloads = unit(port, &root, "Workloads").await;
    let production = unit(port, &workloads, "Production").await;
    let sandbox = unit(port, &root, "Sandbox").await;
    let input = json!({"AccountId": one, "SourceParentId": root, "DestinationParentId": production});
    port.done(MANAGEMENT, Organizations, "MoveAccount", input).await;
    let mut policies = vec!["p-FullAWSAccess".to_owned()];
    let contents = [
        (
            "SERVICE_CONTROL_POLICY",
            json!({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}),
        ),
        (
            "TAG_POLICY",
            json!({"tags": {"CostCenter": {"tag_key": {"@@assign": "CostCenter"}, "tag_value": {"@@assign": ["1", "2"]}}}}),
        ),
    ];
    for (policy_type, content) in &contents {
        port.done(MANAGEMENT, Organizations, "EnablePolicyType", json!({"RootId": root, "PolicyType": policy_type}))
            .await;
        for name in ["first", "second"] {
            let input = json!({"Name": format!("{name}-{policy_type}"), "Description": "", "Type": policy_type, "Content": content.to_string()});
            let made = port.done(MANAGEMENT, Organizations, "CreatePolicy", input).await;
            let id = text(&made, "/Policy/PolicySummary/Id");
            if *policy_type == "TAG_POLICY" {
                for target in [&root, &production] {
                    port.done(MANAGEMENT, Organizations, "AttachPolicy", json!({"PolicyId": id, "TargetId": target}))
                        .await;
                }
            }
            policies.push(id);
        }
    }
    let deployer = "config-multiaccountsetup.amazonaws.com";
    for principal in [deployer, "config.amazonaws.com", "guardduty.amazonaws.com", "iam.amazonaws.com"] {
        port.done(MANAGEMENT, Organizations, "EnableAWSServiceAccess", json!({"ServicePrincipal": principal})).await;
        let input = json!({"AccountId": administrator, "ServicePrincipal": principal});
        port.done(MANAGEMENT, Organizations, "RegisterDelegatedAdministrator", input).await;
    }
    let input = json!({"AccountId": spare, "ServicePrincipal": deployer});
    port.done(MANAGEMENT, Organizations, "RegisterDelegatedAdministrator", input).await;

    for account in [MANAGEMENT, &administrator, &one] {
        let input = json!({"ConfigurationRecorder": {"name": "default", "roleARN": format!("arn:aws:iam::{account}:role/config")},
            "Tags": [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}]});
        port.done(account, Config, "PutConfigurationRecorder", input).await;
    }
    let items: Vec<_> = [MANAGEMENT, &administrator, &one]
        .into_iter()
        .flat_map(|account| {
            [1_746_057_600, 1_746_144_000].map(|at| {
                json!({"awsAccountId": account, "awsRegion": "us-east-1", "resourceType": RESOURCE.0, "resourceId": RESOURCE.1,
                    "configurationItemCaptureTime": at, "configurationItemStatus": "OK", "configuration": {"at": at}})
            })
        })
        .collect();
    let items = json!({"configurationItems": items}).to_string();
    let headers = "content-type: application/json\r\n";
    port.http("POST", "/_bailiwick/configuration-items", headers, items.as_bytes()).await.succeeds("items");
    for name in ["alpha", "beta"] {
        let input = json!({"OrganizationConformancePackName": name, "TemplateBody": template(name)});
        port.done(MANAGEMENT, Config, "PutOrganizationConformancePack", input).await;
        for account in [&administrator, &one] {
            let input = json!({"ConformancePackName": format!("own-{name}"), "TemplateBody": template(name)});
            port.done(account, Config, "PutConformancePack", input).await;
        }
    }
    port.settle().await;

    let input = json!({"AdminAccountId": administrator});
    port.done(MANAGEMENT, SecurityHub, "EnableOrganizationAdminAccount", input).await;
    let input = json!({"RegionLinkingMode": "SPECIFIED_REGIONS", "Regions": ["us-west-2"]});
    let aggregator = port.done(&administrator, SecurityHub, "CreateFindingAggregator", input).await;
    let input = json!({"AutoEnable": false, "OrganizationConfiguration": {"ConfigurationType": "CENTRAL"}});
    port.done(&administrator, SecurityHub, "UpdateOrganizationConfiguration", input).await;
    port.settle().await;
    let mut configurations = Vec::new();
    for name in ["baseline", "strict"] {
        let input = json!({"Name": name, "ConfigurationPolicy": {"SecurityHub": {"ServiceEnabled": true,
            "EnabledStandardIdentifiers": ["arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0",
                "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"],
            "SecurityControlsConfiguration": {"DisabledSecurityControlIdentifiers": ["IAM.1"]}}}});
        let made = port.done(&administrator, SecurityHub, "CreateConfigurationPolicy", input).await;
        configurations.extend([text(&made, "/Id"), text(&made, "/Arn")]);
    }
    let policy = configurations[0].clone();
    let input = json!({"ConfigurationPolicyIdentifier": policy, "Target": {"RootId": root}});
    port.done(&administrator, SecurityHub, "StartConfigurationPolicyAssociation", input).await;
    port.settle().await;

    let rules = port.done(&one, Config, "DescribeConfigRules", json!({})).await;
    let rules: Vec<String> =
        rules["ConfigRules"].as_array().into_iter().flatten().map(|rule| text(rule, "/ConfigRuleName")).collect();
    let packs = port.done(&one, Config, "DescribeConformancePacks", json!({})).await;
    let packs = packs["ConformancePackDetails"].as_array().cloned().unwrap_or_default();
    let recorders = port.done(&one, Config, "DescribeConfigurationRecorders", json!({})).await;
    let mut arns: Vec<String> = packs.iter().map(|pack| text(pack, "/ConformancePackArn")).collect();
    arns.push(text(&recorders, "/ConfigurationRecorders/0/arn"));
    arns.push(format!("arn:aws:securityhub:us-east-1:{administrator}:hub/default"));
    arns.extend(configurations.iter().cloned());
    let packs: Vec<String> = packs.iter().map(|pack| text(pack, "/ConformancePackName")).collect();

    let accounts = vec![
        MANAGEMENT.to_owned(),
        OTHER.to_owned(),
        administrator.clone(),
        one.clone(),
        spare.clone(),
        others_member.clone(),
        STRANGER.to_owned(),
    ];
    let parents = vec![
        root.clone(),
        workloads.clone(),
        production.clone(),
        sandbox,
        "r-zzzz".to_owned(),
        "ou-zzzz-zzzzzzzz".to_owned(),
    ];
    let targets = [accounts.clone(), parents.clone()].concat();
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<String>>();
    let of_hubs = |what: &str| {
        let arn = |account: &String| format!("arn:aws:securityhub:us-east-1:{account}:{what}");
        [&administrator, &one].map(arn).to_vec()
    };
    let names = BTreeMap::from([
        ("AccountId", accounts.clone()),
        ("AccountIds", accounts.clone()),
        ("StandardsSubscriptionArn", of_hubs("subscription/cis-aws-foundations-benchmark/v/1.2.0")),
        ("StandardsSubscriptionArns", of_hubs("subscription/cis-aws-foundations-benchmark/v/1.2.0")),
        ("StandardsControlArn", of_hubs("control/cis-aws-foundations-benchmark/v/1.2.0/1.10")),
        ("ProductArn", texts(&["arn:aws:securityhub:us-east-1::product/prowler/prowler"])),
        ("ProductSubscriptionArn", of_hubs("product-subscription/aws/guardduty")),
        ("AdminAccountId", accounts.clone()),
        ("ExcludedAccounts", accounts.clone()),
        ("ParentId", parents.clone()),
        ("SourceParentId", parents.clone()),
        ("DestinationParentId", parents.clone()),
        ("OrganizationalUnitId", parents.clone()),
        ("RootId", vec![root.clone()]),
        ("ChildId", targets.clone()),
        ("TargetId", targets.clone()),
        ("ResourceId", [targets, policies.clone()].concat()),
        ("PolicyId", policies),
        ("CreateAccountRequestId", vec![request]),
        ("Email", texts(&["new@example.com", "member-111111111111@example.com", "x@y"])),
        ("AccountName", texts(&["name"])),
        ("Name", texts(&["Workloads", "Production", "fresh", "baseline"])),
        ("RoleName", texts(&["OrganizationAccountAccessRole", "AWSServiceRoleForX"])),
        (
            "Content",
            contents.iter().map(|(_, content)| content.to_string()).chain([delegation(&one).to_string()]).collect(),
        ),
        (
            "ServicePrincipal",
            texts(&[deployer, "config.amazonaws.com", "guardduty.amazonaws.com", "securityhub.amazonaws.com", "x"]),
        ),
        (
            "TemplateBody",
            vec![template("gamma"), "Resources: &a [*a]".to_owned(), "{".repeat(5_000), template("alpha")],
        ),
        ("TemplateS3Uri", texts(&["s3://bucket/../key", "s3://no-such-bucket/key"])),
        ("DeliveryS3Bucket", texts(&["bucket", "awsconfigconforms-deliveries"])),
        ("OrganizationConformancePackName", texts(&["alpha", "beta", "gamma"])),
        ("OrganizationConformancePackNames", texts(&["alpha", "beta", "gamma"])),
        ("ConformancePackName", packs.clone()),
        ("ConformancePackNames", packs),
        ("ConfigRuleName", rules.clone()),
        ("ConfigRuleNames", rules),
        ("ConfigurationRecorderName", texts(&["default"])),
        ("ConfigurationRecorderNames", texts(&["default"])),
        ("DeliveryChannelName", texts(&["default"])),
        ("RetentionConfigurationName", texts(&["default"])),
        ("RetentionConfigurationNames", texts(&["default"])),
        ("name", texts(&["default"])),
        ("roleARN", texts(&["arn:aws:iam::111111111111:role/config"])),
        ("s3BucketName", texts(&["bucket"])),
        ("ResourceArn", arns.clone()),
        ("SubscriptionArn", arns),
        ("HubArn", vec![format!("arn:aws:securityhub:us-east-1:{administrator}:hub/default")]),
        ("Identifier", configurations.clone()),
        ("ConfigurationPolicyId", configurations.clone()),
        ("ConfigurationPolicyIdentifier", [configurations, texts(&["SELF_MANAGED_SECURITY_HUB"])].concat()),
        ("FindingAggregatorArn", vec![text(&aggregator, "/FindingAggregatorArn")]),
        (
            "RegionLinkingMode",
            texts(&["ALL_REGIONS", "SPECIFIED_REGIONS", "NO_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"]),
        ),
        ("Regions", texts(&["us-west-2", "eu-west-1", "mars-north-1", "us-east-1"])),
        (
            "EnabledStandardIdentifiers",
            texts(&["arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"]),
        ),
        ("EnabledSecurityControlIdentifiers", texts(&["IAM.1", "S3.1", "APIGateway.1", "ACM.1"])),
        ("DisabledSecurityControlIdentifiers", texts(&["IAM.1", "S3.1", "APIGateway.1", "ACM.1"])),
        ("SecurityControlId", texts(&["ACM.1", "IAM.7"])),
        ("ValueType", texts(&["CUSTOM", "DEFAULT"])),
        (
            "RoleArn",
            vec![
                format!("arn:aws:iam::{one}:role/OrganizationAccountAccessRole"),
                format!("arn:aws:iam::{one}:role/x"),
            ],
        ),
        ("RoleSessionName", texts(&["session"])),
        ("Tags", texts(&["a"])),
    ]);
    World {
        administrator,
        member: one,
        spare,
        others_member,
        root,
        unit: production,
        configuration_policy: policy,
        names,
    }
}

/// What is delegated to an account.
fn delegation(account: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": account},
        "Action": ["organizations:List*", "organizations:CreatePolicy"], "Resource": "*"}})
}
