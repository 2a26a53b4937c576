//! The action that a recorded call was an attempt at, with what it can be on.
//!
//! Most are the service's prefix and the event's name. Facts: service authorization reference; CloudTrail User Guide; S3 User Guide, "CloudTrail events".

use crate::template::Template;
use authorization::Catalogue;
use smol_str::{SmolStr, format_smolstr};

/// What a record's name stands for.
#[derive(Debug, Clone)]
pub enum Named {
    /// Actions, nearly always one.
    Actions(Vec<Action>),
    /// Nothing that a policy decides, and why.
    Nothing(&'static str),
    /// Nothing that has the form of an action.
    Malformed,
}

/// An action.
#[derive(Debug, Clone)]
pub struct Action {
    /// As policies write it.
    pub name: SmolStr,
    /// The service's prefix.
    pub service: SmolStr,
    /// Whether the catalogue knows it.
    pub is_known: bool,
    /// What it can be on: none where it is on no resource.
    pub types: Vec<Type>,
    /// Whether it makes what it is on, which has no id before.
    pub creates: bool,
}

/// A resource type that an action can be on.
#[derive(Debug, Clone)]
pub struct Type {
    /// Its ARNs.
    pub template: Template,
    /// Whether the action is always on one.
    pub is_required: bool,
}

/// Prefixes that aren't the first label of the event's source.
const SERVICES: &[(&str, &str)] = &[
    ("monitoring", "cloudwatch"),
    ("tagging", "tag"),
    ("email", "ses"),
    ("entitlement.marketplace", "aws-marketplace"),
    ("metering-marketplace", "aws-marketplace"),
    ("metering.marketplace", "aws-marketplace"),
    ("catalog.marketplace", "aws-marketplace"),
    ("models.lex", "lex"),
    ("runtime.lex", "lex"),
    ("models-v2-lex", "lex"),
    ("runtime-v2-lex", "lex"),
    ("iotdata", "iot"),
    ("api.ecr-public", "ecr-public"),
    ("data.iot", "iot"),
    ("data-ats.iot", "iot"),
    ("bedrock-runtime", "bedrock"),
    ("bedrock-agent-runtime", "bedrock"),
    ("bedrock-agent", "bedrock"),
];

/// Names of events that are other actions'.
const NAMES: &[(&str, &str, &[&str])] = &[
    ("lambda", "Invoke", &["InvokeFunction"]),
    ("lambda", "InvokeAsync", &["InvokeFunction"]),
    ("bedrock", "Converse", &["InvokeModel"]),
    ("bedrock", "ConverseStream", &["InvokeModelWithResponseStream"]),
    ("s3", "ListObjects", &["ListBucket"]),
    ("s3", "ListObjectsV2", &["ListBucket"]),
    ("s3", "HeadBucket", &["ListBucket"]),
    ("s3", "ListObjectVersions", &["ListBucketVersions"]),
    ("s3", "ListMultipartUploads", &["ListBucketMultipartUploads"]),
    ("s3", "ListParts", &["ListMultipartUploadParts"]),
    ("s3", "ListBuckets", &["ListAllMyBuckets"]),
    ("s3", "HeadObject", &["GetObject"]),
    ("s3", "SelectObjectContent", &["GetObject"]),
    ("s3", "GetObjectTorrent", &["GetObject"]),
    ("s3", "CopyObject", &["PutObject", "GetObject"]),
    ("s3", "UploadPartCopy", &["PutObject", "GetObject"]),
    ("s3", "CreateMultipartUpload", &["PutObject"]),
    ("s3", "UploadPart", &["PutObject"]),
    ("s3", "CompleteMultipartUpload", &["PutObject"]),
    ("s3", "PostObject", &["PutObject"]),
    ("s3", "DeleteObjects", &["DeleteObject"]),
    ("s3", "GetBucketEncryption", &["GetEncryptionConfiguration"]),
    ("s3", "PutBucketEncryption", &["PutEncryptionConfiguration"]),
    ("s3", "DeleteBucketEncryption", &["PutEncryptionConfiguration"]),
    ("s3", "GetBucketLifecycle", &["GetLifecycleConfiguration"]),
    ("s3", "GetBucketLifecycleConfiguration", &["GetLifecycleConfiguration"]),
    ("s3", "PutBucketLifecycle", &["PutLifecycleConfiguration"]),
    ("s3", "PutBucketLifecycleConfiguration", &["PutLifecycleConfiguration"]),
    ("s3", "DeleteBucketLifecycle", &["PutLifecycleConfiguration"]),
    ("s3", "GetBucketReplication", &["GetReplicationConfiguration"]),
    ("s3", "PutBucketReplication", &["PutReplicationConfiguration"]),
    ("s3", "DeleteBucketReplication", &["PutReplicationConfiguration"]),
    ("s3", "DeleteBucketCors", &["PutBucketCORS"]),
    ("s3", "DeleteBucketTagging", &["PutBucketTagging"]),
    ("s3", "DeleteBucketOwnershipControls", &["PutBucketOwnershipControls"]),
    ("s3", "PutPublicAccessBlock", &["PutBucketPublicAccessBlock"]),
    ("s3", "GetPublicAccessBlock", &["GetBucketPublicAccessBlock"]),
    ("s3", "DeletePublicAccessBlock", &["PutBucketPublicAccessBlock"]),
    ("s3", "DeleteBucketPublicAccessBlock", &["PutBucketPublicAccessBlock"]),
    ("s3", "DeleteAccountPublicAccessBlock", &["PutAccountPublicAccessBlock"]),
    ("s3", "GetObjectLockConfiguration", &["GetBucketObjectLockConfiguration"]),
    ("s3", "PutObjectLockConfiguration", &["PutBucketObjectLockConfiguration"]),
    ("s3", "GetBucketNotificationConfiguration", &["GetBucketNotification"]),
    ("s3", "PutBucketNotificationConfiguration", &["PutBucketNotification"]),
    ("s3", "GetBucketInventoryConfiguration", &["GetInventoryConfiguration"]),
    ("s3", "ListBucketInventoryConfigurations", &["GetInventoryConfiguration"]),
    ("s3", "PutBucketInventoryConfiguration", &["PutInventoryConfiguration"]),
    ("s3", "DeleteBucketInventoryConfiguration", &["PutInventoryConfiguration"]),
    ("s3", "GetBucketMetricsConfiguration", &["GetMetricsConfiguration"]),
    ("s3", "ListBucketMetricsConfigurations", &["GetMetricsConfiguration"]),
    ("s3", "PutBucketMetricsConfiguration", &["PutMetricsConfiguration"]),
    ("s3", "DeleteBucketMetricsConfiguration", &["PutMetricsConfiguration"]),
    ("s3", "GetBucketAnalyticsConfiguration", &["GetAnalyticsConfiguration"]),
    ("s3", "ListBucketAnalyticsConfigurations", &["GetAnalyticsConfiguration"]),
    ("s3", "PutBucketAnalyticsConfiguration", &["PutAnalyticsConfiguration"]),
    ("s3", "DeleteBucketAnalyticsConfiguration", &["PutAnalyticsConfiguration"]),
    ("s3", "GetBucketIntelligentTieringConfiguration", &["GetIntelligentTieringConfiguration"]),
    ("s3", "ListBucketIntelligentTieringConfigurations", &["GetIntelligentTieringConfiguration"]),
    ("s3", "PutBucketIntelligentTieringConfiguration", &["PutIntelligentTieringConfiguration"]),
    ("s3", "DeleteBucketIntelligentTieringConfiguration", &["PutIntelligentTieringConfiguration"]),
    ("s3", "GetBucketAccelerateConfiguration", &["GetAccelerateConfiguration"]),
    ("s3", "PutBucketAccelerateConfiguration", &["PutAccelerateConfiguration"]),
];

/// What API Gateway's events begin with, and the methods that its actions are called by.
const METHODS: &[(&str, &str)] = &[
    ("Get", "GET"),
    ("Create", "POST"),
    ("Import", "POST"),
    ("Test", "POST"),
    ("Tag", "PUT"),
    ("Put", "PUT"),
    ("Update", "PATCH"),
    ("Delete", "DELETE"),
    ("Untag", "DELETE"),
    ("Flush", "DELETE"),
];

/// What an event of a service stands for.
pub fn named(source: &str, event: &str) -> Named {
    let label = source.strip_suffix(".amazonaws.com").or_else(|| source.strip_suffix(".amazonaws.com.cn"));
    let label = label.unwrap_or(source).to_ascii_lowercase();
    if label == "signin" {
        return Named::Nothing("signing in is no call that a policy of an organization decides");
    }
    let known = SERVICES.iter().find(|(name, _)| *name == label).map(|(_, prefix)| *prefix);
    let service = known.unwrap_or(&label).to_owned();
    let event = without_version(event);
    let several = NAMES.iter().find(|(of, name, _)| *of == service && *name == event).map(|(_, _, actions)| *actions);
    let method = || METHODS.iter().find(|(begins, _)| event.starts_with(begins)).map(|(_, method)| *method);
    let names: Vec<&str> = match (service.as_str(), several) {
        (_, Some(actions)) => actions.to_vec(),
        ("apigateway", None) => vec![method().unwrap_or(event)],
        (_, None) => vec![event],
    };
    let actions: Option<Vec<Action>> = names.into_iter().map(|name| action(&service, name)).collect();
    actions.map_or(Named::Malformed, Named::Actions)
}

/// A name without the version of the API that some services write behind it: `CreateFunction20150331`, `ListDistributions2020_05_31`.
fn without_version(event: &str) -> &str {
    let is_version = |byte: u8| byte.is_ascii_digit() || byte == b'_';
    let no_small_version = match event.rsplit_once('v') {
        Some((before, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => before,
        _ => event,
    };
    let bare = no_small_version.trim_end_matches(|c: char| c.is_ascii() && u8::try_from(c).is_ok_and(is_version));
    let digits = no_small_version.bytes().skip(bare.len()).filter(u8::is_ascii_digit).count();
    if digits == DATE && !bare.is_empty() { bare } else { event }
}

/// The digits of a date.
const DATE: usize = 8;

fn action(service: &str, name: &str) -> Option<Action> {
    let text = format_smolstr!("{service}:{name}");
    authorization::Action::new(&text)?;
    let found = Catalogue::aws().action(&text);
    let types = found.iter().flat_map(|found| found.resources());
    let of = |on: authorization::ActionResource<'_>| Type {
        template: Template::new(on.resource_type.arn),
        is_required: on.is_required,
    };
    let creates = ["Create", "Run", "Allocate", "Request", "Import"].iter().any(|begins| name.starts_with(begins));
    Some(Action {
        name: found.map_or(text, |found| SmolStr::new(found.action().as_str())),
        service: SmolStr::new(service),
        is_known: found.is_some(),
        types: types.map(of).collect(),
        creates,
    })
}

#[cfg(test)]
mod tests {
    use super::{Named, named};
    use authorization::Catalogue;

    fn names(source: &str, event: &str) -> Vec<String> {
        match named(source, event) {
            Named::Actions(actions) => actions.iter().map(|it| it.name.to_string()).collect(),
            Named::Nothing(why) => vec![why.to_owned()],
            Named::Malformed => Vec::new(),
        }
    }

    #[test]
    fn events_are_the_actions_that_policies_name() {
        for (source, event, actions) in [
            ("ec2.amazonaws.com", "RunInstances", vec!["ec2:RunInstances"]),
            ("monitoring.amazonaws.com", "PutMetricAlarm", vec!["cloudwatch:PutMetricAlarm"]),
            ("tagging.amazonaws.com", "GetResources", vec!["tag:GetResources"]),
            ("email.amazonaws.com", "SendEmail", vec!["ses:SendEmail"]),
            ("lambda.amazonaws.com", "CreateFunction20150331", vec!["lambda:CreateFunction"]),
            ("lambda.amazonaws.com", "AddPermission20150331v2", vec!["lambda:AddPermission"]),
            ("lambda.amazonaws.com", "Invoke", vec!["lambda:InvokeFunction"]),
            ("cloudfront.amazonaws.com", "ListDistributions2020_05_31", vec!["cloudfront:ListDistributions"]),
            ("s3.amazonaws.com", "CopyObject", vec!["s3:PutObject", "s3:GetObject"]),
            ("s3.amazonaws.com", "GetBucketCors", vec!["s3:GetBucketCORS"]),
            ("s3.amazonaws.com", "PutBucketLifecycle", vec!["s3:PutLifecycleConfiguration"]),
            ("apigateway.amazonaws.com", "CreateRestApi", vec!["apigateway:POST"]),
            ("bedrock.amazonaws.com", "Converse", vec!["bedrock:InvokeModel"]),
            ("route53.amazonaws.com", "ChangeResourceRecordSets", vec!["route53:ChangeResourceRecordSets"]),
            ("ec2.amazonaws.com", "NotAnAction", vec!["ec2:NotAnAction"]),
            ("sqs.amazonaws.com.cn", "SendMessage", vec!["sqs:SendMessage"]),
        ] {
            assert_eq!(names(source, event), actions, "{source} {event}");
        }
        assert!(matches!(named("signin.amazonaws.com", "ConsoleLogin"), Named::Nothing(_)));
    }

    /// What the tables say is in the catalogue: a misspelt action would be decided by nobody's statement.
    #[test]
    fn every_action_that_the_tables_name_is_one() {
        for (service, event, actions) in super::NAMES {
            for action in *actions {
                assert!(
                    Catalogue::aws().action(&format!("{service}:{action}")).is_some(),
                    "{service} {event} {action}"
                );
            }
        }
        for (_, method) in super::METHODS {
            assert!(Catalogue::aws().action(&format!("apigateway:{method}")).is_some(), "{method}");
        }
        for (label, prefix) in super::SERVICES {
            assert!(Catalogue::aws().service(prefix).is_some(), "{label} {prefix}");
        }
    }
}
