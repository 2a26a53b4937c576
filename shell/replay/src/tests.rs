//! Records, and the calls that they tell of: what is expected follows from what AWS says of the record's members.

use crate::call::{Call, Recorded};
use crate::envelope::{AccessDetail, Taker};
use crate::interest::Interest;
use crate::record::Record;
use crate::request::{Requests, Unjudged};
use reports::condition_keys::{AskedOfResources, ConditionKeys};
use reports::decide::PrincipalKind;
use serde_json::{Value, json};
use smol_str::SmolStr;
use std::sync::Arc;

const OWN: &str = "111111111111";

struct Made {
    requests: Requests,
    calls: Vec<Result<Call, Unjudged>>,
}

impl Taker for Made {
    fn record(&mut self, record: Record<'_>) {
        let call = self.requests.call(&record);
        self.calls.push(call);
    }

    fn used(&mut self, _: &AccessDetail<'_>) {}
}

fn with(interest: Interest, record: &Value) -> Result<Call, Unjudged> {
    let accounts = [OWN, "222222222222"].map(SmolStr::new).into_iter().collect();
    let mut made =
        Made { requests: Requests::new(Arc::new(interest), Arc::new(accounts), Arc::default()), calls: Vec::new() };
    let text = json!({ "Records": [record] }).to_string();
    let read = crate::envelope::read(serde_json::de::SliceRead::new(text.as_bytes()), &mut made);
    assert!(read.is_ok());
    made.calls.remove(0)
}

fn made(change: impl FnOnce(&mut Value)) -> Result<Call, Unjudged> {
    let mut record = json!({
        "eventTime": "2026-11-28T10:00:00Z", "eventSource": "ec2.amazonaws.com", "eventName": "DescribeInstances",
        "eventType": "AwsApiCall", "awsRegion": "eu-west-1", "sourceIPAddress": "198.51.100.7", "recipientAccountId": OWN,
        "userIdentity": {"type": "IAMUser", "arn": format!("arn:aws:iam::{OWN}:user/ada"), "accountId": OWN},
    });
    change(&mut record);
    with(Interest::all(), &record)
}

fn told(call: &Call, key: &str) -> Option<Option<String>> {
    let (_, value) = call.context.iter().find(|(name, _)| name == key)?;
    Some(value.as_ref().map(ToString::to_string))
}

#[test]
fn a_users_call() {
    let call = made(|_| {}).unwrap();
    assert_eq!((call.caller.kind, call.recorded), (PrincipalKind::User, Recorded::Passed));
    assert_eq!(call.caller.arn.as_deref(), Some("arn:aws:iam::111111111111:user/ada"));
    assert_eq!(call.asks[0].action, "ec2:DescribeInstances");
    // The reference has no resource for it.
    assert_eq!(call.asks[0].on[0].arn.as_deref(), Some("*"));
    let value = |text: &str| Some(Some(text.to_owned()));
    assert_eq!(told(&call, "aws:requestedregion"), value("eu-west-1"));
    assert_eq!(told(&call, "aws:sourceip"), value("198.51.100.7"));
    assert_eq!(told(&call, "aws:sourcevpce"), Some(None));
    assert_eq!(told(&call, "aws:viaawsservice"), value("false"));
    assert_eq!(told(&call, "aws:multifactorauthpresent"), Some(None));
    // Without tlsDetails nobody knows.
    assert_eq!(told(&call, "aws:securetransport"), None);
}

#[test]
fn a_sessions_call_is_its_roles() {
    let role = format!("arn:aws:iam::{OWN}:role/team/deploy");
    let call = made(|record| {
        record["userIdentity"] = json!({
            "type": "AssumedRole", "arn": format!("arn:aws:sts::{OWN}:assumed-role/deploy/x"), "accountId": OWN, "principalId": "AROA:x",
            "sessionContext": {"sessionIssuer": {"type": "Role", "arn": role, "accountId": OWN},
                "attributes": {"mfaAuthenticated": "false", "creationDate": "2026-11-28T09:00:00Z"}, "sourceIdentity": "ada"},
        });
        record["vpcEndpointId"] = json!("vpce-1");
        record["tlsDetails"] = json!({"tlsVersion": "TLSv1.3"});
    });
    let call = call.unwrap();
    assert_eq!((call.caller.kind, call.caller.arn.as_deref()), (PrincipalKind::Role, Some(role.as_str())));
    for (key, value) in [
        ("aws:multifactorauthpresent", Some("false")),
        ("aws:tokenissuetime", Some("2026-11-28T09:00:00Z")),
        ("aws:sourceidentity", Some("ada")),
        ("aws:userid", Some("AROA:x")),
        ("aws:sourcevpce", Some("vpce-1")),
        ("aws:vpcsourceip", Some("198.51.100.7")),
        ("aws:sourceip", None),
        ("aws:securetransport", Some("true")),
        ("s3:tlsversion", Some("1.3")),
    ] {
        assert_eq!(told(&call, key), Some(value.map(str::to_owned)), "{key}");
    }
    assert_eq!(told(&call, "aws:sourcevpc"), None);
}

#[test]
fn whoever_calls() {
    let of = |identity: Value| made(|record| record["userIdentity"] = identity).map(|call| call.caller);
    let linked = format!("arn:aws:iam::{OWN}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX");
    for (identity, kind, arn, account) in [
        (
            json!({"type": "Root", "accountId": OWN}),
            PrincipalKind::Root,
            Some("arn:aws:iam::111111111111:root"),
            Some(OWN),
        ),
        (
            json!({"type": "AssumedRole", "sessionContext": {"sessionIssuer": {"arn": linked}}}),
            PrincipalKind::ServiceLinkedRole,
            Some(linked.as_str()),
            Some(OWN),
        ),
        (
            json!({"type": "AWSService", "invokedBy": "cloudtrail.amazonaws.com"}),
            PrincipalKind::Service,
            Some("cloudtrail.amazonaws.com"),
            None,
        ),
        (
            json!({"type": "AWSAccount", "accountId": "222222222222", "principalId": "A:b"}),
            PrincipalKind::Somebody,
            None,
            Some("222222222222"),
        ),
        (json!({"type": "WebIdentityUser", "userName": "u"}), PrincipalKind::WebIdentity, None, None),
        (json!({"type": "AWSAccount", "principalId": "anonymous"}), PrincipalKind::Anonymous, None, None),
        (
            json!({"type": "FederatedUser", "arn": format!("arn:aws:sts::{OWN}:federated-user/f"), "accountId": OWN}),
            PrincipalKind::FederatedUser,
            Some("arn:aws:sts::111111111111:federated-user/f"),
            Some(OWN),
        ),
    ] {
        let caller = of(identity.clone()).unwrap_or_else(|why| panic!("{identity}: {why:?}"));
        assert_eq!((caller.kind, caller.arn.as_deref(), caller.account.as_deref()), (kind, arn, account), "{identity}");
    }
    for unknown in [json!(null), json!({"type": "Directory"}), json!({"type": "AssumedRole"}), json!("x")] {
        assert!(matches!(of(unknown.clone()), Err(Unjudged::Unknown(_))), "{unknown}");
    }
    assert!(matches!(of(json!({"type": "IdentityCenterUser"})), Err(Unjudged::Beside(_))));
}

#[test]
fn a_service_that_calls_for_somebody() {
    let call = made(|record| {
        record["userIdentity"]["invokedBy"] = json!("cloudformation.amazonaws.com");
        record["sourceIPAddress"] = json!("cloudformation.amazonaws.com");
    });
    let call = call.unwrap();
    assert_eq!(told(&call, "aws:viaawsservice"), Some(Some("true".to_owned())));
    assert_eq!(told(&call, "aws:calledvialast"), Some(Some("cloudformation.amazonaws.com".to_owned())));
    assert_eq!((told(&call, "aws:sourceip"), told(&call, "aws:calledvia")), (None, None));
}

#[test]
fn what_a_call_is_on() {
    type Case<'c> = (&'c str, &'c str, Value, Value, &'c [(Option<&'c str>, &'c str)]);
    let cases: &[Case<'_>] = &[
        (
            "s3.amazonaws.com",
            "GetObject",
            json!({"bucketName": "b", "key": "a/k"}),
            json!([{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::b/a/k"},
                {"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::b", "accountId": "222222222222"}]),
            &[(Some("arn:aws:s3:::b/a/k"), "222222222222")],
        ),
        ("s3.amazonaws.com", "CreateBucket", json!({"bucketName": "b"}), json!(null), &[(Some("arn:aws:s3:::b"), OWN)]),
        (
            "sqs.amazonaws.com",
            "DeleteQueue",
            json!({"queueUrl": "https://sqs.eu-west-1.amazonaws.com/111111111111/q"}),
            json!(null),
            &[(Some("arn:aws:sqs:eu-west-1:111111111111:q"), OWN)],
        ),
        (
            "ec2.amazonaws.com",
            "TerminateInstances",
            json!({"instancesSet": {"items": [{"instanceId": "i-1"}, {"instanceId": "i-2"}]}}),
            json!(null),
            &[
                (Some("arn:aws:ec2:eu-west-1:111111111111:instance/i-1"), OWN),
                (Some("arn:aws:ec2:eu-west-1:111111111111:instance/i-2"), OWN),
            ],
        ),
        (
            "sts.amazonaws.com",
            "AssumeRole",
            json!({"roleArn": "arn:aws:iam::222222222222:role/r", "roleSessionName": "s"}),
            json!(null),
            &[(Some("arn:aws:iam::222222222222:role/r"), "222222222222")],
        ),
        (
            "lambda.amazonaws.com",
            "AddPermission20150331v2",
            json!({"functionName": "arn:aws:lambda:eu-west-1:111111111111:function:f"}),
            json!(null),
            &[(Some("arn:aws:lambda:eu-west-1:111111111111:function:f"), OWN)],
        ),
        (
            "lambda.amazonaws.com",
            "Invoke",
            json!({"functionName": "f"}),
            json!(null),
            &[(Some("arn:aws:lambda:eu-west-1:111111111111:function:f"), OWN)],
        ),
        // A volume has no id before it is made.
        (
            "ec2.amazonaws.com",
            "CreateVolume",
            json!({"size": 8}),
            json!(null),
            &[(Some("arn:aws:ec2:eu-west-1:111111111111:volume/*"), OWN)],
        ),
        ("kms.amazonaws.com", "DisableKey", json!({"keyId": "alias/x"}), json!(null), &[(None, OWN)]),
        ("ec2.amazonaws.com", "NotAnAction", json!({}), json!(null), &[(None, OWN)]),
    ];
    for (source, event, parameters, resources, expected) in cases {
        let call = made(|record| {
            record["eventSource"] = json!(source);
            record["eventName"] = json!(event);
            record["requestParameters"] = parameters.clone();
            record["resources"] = resources.clone();
        });
        let call = call.unwrap();
        let found: Vec<_> =
            call.asks[0].on.iter().map(|on| (on.arn.as_deref(), on.account.as_deref().unwrap_or_default())).collect();
        let wanted: Vec<_> = expected.iter().map(|(arn, owner)| (*arn, *owner)).collect();
        for one in &wanted {
            assert!(found.contains(one), "{source} {event}: {found:?}");
        }
        if *event != "CreateVolume" {
            assert_eq!(found.len(), wanted.len(), "{source} {event}: {found:?}");
        }
    }
}

#[test]
fn a_role_by_its_name_is_taken_to_have_no_path() {
    let call = made(|record| {
        record["eventSource"] = json!("iam.amazonaws.com");
        record["eventName"] = json!("UpdateAssumeRolePolicy");
        record["requestParameters"] = json!({"roleName": "r"});
    });
    let call = call.unwrap();
    assert!(call.without_path);
    assert_eq!(call.asks[0].on[0].arn.as_deref(), Some("arn:aws:iam::111111111111:role/r"));
}

#[test]
fn what_the_record_says_of_rights() {
    let of = |code: &str, message: &str| {
        let call = made(|record| {
            record["errorCode"] = json!(code);
            record["errorMessage"] = json!(message);
        });
        call.unwrap().recorded
    };
    assert_eq!(of("AccessDenied", "no identity-based policy allows it"), Recorded::Denied);
    assert_eq!(of("Client.UnauthorizedOperation", ""), Recorded::Denied);
    assert_eq!(
        of("AccessDeniedException", "with an explicit deny in a service control policy"),
        Recorded::DeniedByOrganization
    );
    assert_eq!(of("ThrottlingException", ""), Recorded::Passed);
}

#[test]
fn what_isnt_a_call_that_can_be_decided() {
    for (member, value, is_beside) in [
        ("eventType", json!("AwsServiceEvent"), true),
        ("eventType", json!("AwsConsoleSignIn"), true),
        ("eventSource", json!("signin.amazonaws.com"), true),
        ("eventName", json!(null), false),
        ("eventSource", json!(7), true),
    ] {
        let found = made(|record| record[member] = value.clone());
        match (found, is_beside, member) {
            (Err(Unjudged::Beside(_)), true, _) | (Err(Unjudged::Unknown(_)), false, _) => {}
            // A number is its text, and a service that nobody knows.
            (Ok(call), _, "eventSource") => assert!(!call.asks[0].is_known),
            (other, ..) => panic!("{member} {value}: {other:?}"),
        }
    }
    // What would be refused with everything that is asked beside it.
    for event in ["*", "Get*", "Get Object", "s3:GetObject", "Gét", &"a".repeat(3_000)] {
        let found = made(|record| record["eventName"] = json!(event));
        assert!(matches!(found, Err(Unjudged::Unknown(_))), "{event}");
    }
    let stranger = made(|record| {
        record["userIdentity"]["accountId"] = json!("999999999999");
        record["userIdentity"]["arn"] = json!("arn:aws:iam::999999999999:user/x");
        record["recipientAccountId"] = json!("999999999999");
    });
    assert_eq!(stranger.unwrap_err(), crate::request::STRANGER);
}

/// Where no policy asks for an address, two calls from two addresses are one.
#[test]
fn what_nobody_asks_about_makes_no_difference() {
    let keys = ConditionKeys {
        version: 1,
        keys: ["aws:requestedregion".to_owned()].into(),
        resources: vec![AskedOfResources {
            services: Some(["s3".to_owned()].into()),
            patterns: ["arn:aws:s3:::secret*".to_owned()].into(),
        }],
        ..ConditionKeys::default()
    };
    let accounts = [OWN, "222222222222"].map(SmolStr::new).into_iter().collect();
    let mut requests = Requests::new(Arc::new(Interest::of([&keys])), Arc::new(accounts), Arc::default());
    let mut of = |address: &str, bucket: &str| {
        let record = json!({
            "eventSource": "s3.amazonaws.com", "eventName": "GetObject", "awsRegion": "eu-west-1", "sourceIPAddress": address,
            "recipientAccountId": OWN, "requestParameters": {"bucketName": bucket, "key": "k"},
            "userIdentity": {"type": "IAMUser", "arn": format!("arn:aws:iam::{OWN}:user/ada"), "accountId": OWN},
        });
        let mut made = Made {
            requests: std::mem::replace(&mut requests, Requests::new(Arc::default(), Arc::default(), Arc::default())),
            calls: Vec::new(),
        };
        let text = json!([record]).to_string();
        assert!(crate::envelope::read(serde_json::de::SliceRead::new(text.as_bytes()), &mut made).is_ok());
        requests = made.requests;
        made.calls.remove(0).unwrap()
    };
    let first = of("198.51.100.7", "a");
    assert_eq!((of("198.51.100.8", "b"), first.context.len()), (first.clone(), 1));
    // These a policy tells apart from the others, and not from one another.
    let secret = of("198.51.100.7", "secrets");
    assert_ne!(secret, first);
    assert_eq!(of("198.51.100.7", "secret-too"), secret);
}
