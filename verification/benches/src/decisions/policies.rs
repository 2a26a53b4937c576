//! Service control policies as organizations have them, ten a level, and requests that some of them let pass and some don't.

use authorization::{
    Action, Attached, Context, Dialect, Key, Level, Principal, PrincipalKind, Resource, Side, derive, read,
};
use serde_json::{Value, json};
use std::sync::Arc;

/// The root, five units, the account.
pub const LEVELS: usize = 7;

/// The text of a policy with these statements.
pub fn text(statements: &[Value]) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

/// What AWS attaches everywhere.
pub fn everything() -> Value {
    json!({ "Effect": "Allow", "Action": "*", "Resource": "*" })
}

/// The ten policies of a level; each level has its own.
pub fn of_level(level: usize) -> Vec<String> {
    let platform = format!("arn:aws:iam::*:role/Platform{level}*");
    let deny = |action: Value, resource: Value, condition: Value| json!({ "Effect": "Deny", "Action": action, "Resource": resource, "Condition": condition });
    let services = ["iot", "gamelift", "robomaker", "workdocs", "groundstation", "braket", "deepracer"];
    let banned: Vec<String> = services.iter().map(|service| format!("{service}:*")).collect();
    vec![
        text(&[everything()]),
        text(&[json!({
            "Sid": "Regions", "Effect": "Deny", "Resource": "*",
            "NotAction": ["iam:*", "sts:*", "organizations:*", "route53:*", "cloudfront:*", "support:*", "budgets:*"],
            "Condition": {
                "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1", "us-east-1"] },
                "ArnNotLike": { "aws:PrincipalArn": [platform, "arn:aws:iam::*:role/Breakglass"] },
            },
        })]),
        text(&[deny(json!("*"), json!("*"), json!({ "StringLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } }))]),
        text(&[json!({
            "Effect": "Deny", "Resource": "*",
            "Action": ["organizations:LeaveOrganization", "guardduty:Delete*", "guardduty:Disassociate*", "config:Delete*",
                "config:StopConfigurationRecorder", "cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "securityhub:Disable*"],
        })]),
        text(&[
            json!({ "Effect": "Deny", "Action": ["s3:DeleteBucket", "s3:PutBucketPolicy"],
                "Resource": [format!("arn:aws:s3:::logs-{level}-*"), "arn:aws:s3:::audit-*"] }),
            json!({ "Effect": "Deny", "Action": "s3:PutAccountPublicAccessBlock", "Resource": "*" }),
        ]),
        text(&[deny(
            json!("ec2:RunInstances"),
            json!("arn:aws:ec2:*:*:instance/*"),
            json!({ "StringNotLike": { "ec2:InstanceType": ["t3.*", "m5.*", format!("c{level}.*")] } }),
        )]),
        text(&[deny(
            json!(["iam:*Role*", "iam:*Policy*"]),
            json!("arn:aws:iam::*:role/Platform*"),
            json!({ "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/Platform*" } }),
        )]),
        text(&[
            deny(json!("s3:PutObject"), json!("*"), json!({ "Null": { "s3:x-amz-server-side-encryption": "true" } })),
            deny(json!(["s3:*", "sqs:*"]), json!("*"), json!({ "Bool": { "aws:SecureTransport": "false" } })),
        ]),
        text(&[deny(
            json!(["rds:CreateDBInstance", "ec2:CreateVolume", "lambda:CreateFunction"]),
            json!("*"),
            json!({ "Null": { "aws:RequestTag/team": "true" } }),
        )]),
        text(&[json!({ "Effect": "Deny", "Action": banned, "Resource": "*" })]),
    ]
}

/// A node with policies, put together once.
pub fn level(node: &str, texts: &[String]) -> Arc<Level> {
    let attached = texts.iter().enumerate().map(|(number, text)| {
        let policy = documents::parse_json(text).map(|document| read(Dialect::ServiceControl, &document).0);
        Attached { id: format!("p-{number}").into(), policy: Arc::new(policy.unwrap_or_default()) }
    });
    Arc::new(Level::new(node, attached.collect()))
}

/// An account below all levels.
pub fn account(texts: &[Vec<String>]) -> Side {
    let levels = texts.iter().enumerate().map(|(number, texts)| level(&format!("ou-{number}"), texts));
    Side {
        account: "111111111111".into(),
        organization: Some("o-bench12345".into()),
        scps: Some(levels.collect()),
        ..Side::default()
    }
}

/// A request, as both evaluators take it.
pub struct Question {
    /// Who asks.
    pub principal: Principal,
    /// For what.
    pub action: Action,
    /// On what.
    pub resource: Resource,
    /// All its keys.
    pub context: Context,
    /// The same as texts.
    pub plain: Plain,
}

/// A request in plain texts.
pub struct Plain {
    /// The action.
    pub action: &'static str,
    /// The resource's ARN.
    pub resource: &'static str,
    /// The keys that the policies ask for, in lower case, with their values.
    pub keys: Vec<(&'static str, String)>,
}

const ASKED: [(&str, &str); 24] = [
    ("s3:GetObject", "arn:aws:s3:::data/x"),
    ("s3:PutObject", "arn:aws:s3:::data/x"),
    ("s3:DeleteBucket", "arn:aws:s3:::logs-3-eu"),
    ("s3:DeleteBucket", "arn:aws:s3:::scratch"),
    ("s3:PutAccountPublicAccessBlock", "*"),
    ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:111111111111:jobs"),
    ("ec2:RunInstances", "arn:aws:ec2:eu-west-1:111111111111:instance/*"),
    ("ec2:CreateVolume", "arn:aws:ec2:eu-west-1:111111111111:volume/*"),
    ("ec2:DescribeInstances", "*"),
    ("iam:CreateRole", "arn:aws:iam::111111111111:role/PlatformAdmin"),
    ("iam:CreateRole", "arn:aws:iam::111111111111:role/app"),
    ("iam:GetUser", "arn:aws:iam::111111111111:user/anna"),
    ("sts:AssumeRole", "arn:aws:iam::111111111111:role/app"),
    ("lambda:CreateFunction", "arn:aws:lambda:eu-west-1:111111111111:function:f"),
    ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111111111111:function:f"),
    ("rds:CreateDBInstance", "arn:aws:rds:eu-west-1:111111111111:db:one"),
    ("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:111111111111:table/t"),
    ("kms:Decrypt", "arn:aws:kms:eu-west-1:111111111111:key/1"),
    ("organizations:LeaveOrganization", "*"),
    ("cloudtrail:StopLogging", "arn:aws:cloudtrail:eu-west-1:111111111111:trail/t"),
    ("config:DeleteConfigRule", "arn:aws:config:eu-west-1:111111111111:config-rule/r"),
    ("iot:CreateThing", "arn:aws:iot:eu-west-1:111111111111:thing/t"),
    ("logs:PutLogEvents", "arn:aws:logs:eu-west-1:111111111111:log-group:g:log-stream:s"),
    ("cloudformation:CreateStack", "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1"),
];
const WHO: [&str; 4] = ["role/Dev", "role/PlatformAdmin", "user/anna", "root"];
const WHERE: [&str; 3] = ["eu-west-1", "us-east-1", "ap-south-1"];

/// Every action asked for by everybody everywhere, with the keys that such requests have.
pub fn questions(caller: &Side) -> Vec<Question> {
    let mut all = Vec::new();
    for (number, (action, resource)) in ASKED.into_iter().enumerate() {
        for (who, whom) in WHO.into_iter().enumerate() {
            for (place, region) in WHERE.into_iter().enumerate() {
                let arn = format!("arn:aws:iam::111111111111:{whom}");
                let mixed = number + who + place;
                let mut keys = vec![
                    ("aws:requestedregion", region.to_owned()),
                    ("aws:securetransport", (mixed % 5 != 0).to_string()),
                    ("aws:principalarn", arn.clone()),
                ];
                if mixed % 2 == 0 {
                    keys.push(("ec2:instancetype", if mixed % 4 == 0 { "m5.large" } else { "x2.large" }.to_owned()));
                    keys.push(("s3:x-amz-server-side-encryption", "aws:kms".to_owned()));
                }
                if mixed % 3 == 0 {
                    keys.push(("aws:requesttag/team", "payments".to_owned()));
                }
                let kind = match whom {
                    "root" => PrincipalKind::Root,
                    _ if whom.starts_with("user") => PrincipalKind::User,
                    _ => PrincipalKind::Role,
                };
                let principal = Principal {
                    kind,
                    arn: Some(arn.into()),
                    account: Some("111111111111".into()),
                    role: None,
                    tags: Vec::new(),
                };
                let mut context = Context::new();
                for (key, value) in &keys {
                    context.give(Key::new(*key), value.as_str());
                }
                derive(&mut context, &principal, Some(caller), Some(caller));
                let Some(named) = Action::new(action) else { continue };
                all.push(Question {
                    principal,
                    action: named,
                    resource: Resource::Arn(resource.into()),
                    context,
                    plain: Plain { action, resource, keys },
                });
            }
        }
    }
    all
}
