//! Records of calls, as CloudTrail delivers them and as anybody may have bent them: each is a call, or told; each call can be asked about; and what makes no
//! difference makes none.

use governance::import::ImportOrganization;
use governance::{Caller, Command, Context, Principal, Proof, Settings, State};
use identifiers::{AccountId, Region, Seed, Timestamp};
use organization_document::{Format, read};
use organization_exchange::take;
use replay::{Decisions, Fold, Interest, Options, read_bytes};
use reports::batch::Found;
use reports::replay::{self as told, Replay};
use server::decisions::ask::Desk;
use server::decisions::{batch, condition_keys};
use std::sync::{Arc, LazyLock};

pub(crate) const RECORDS: &[&str] = &[
    r#"{"Records":[{"eventVersion":"1.09","userIdentity":{"type":"AssumedRole","principalId":"AROA:s","arn":"arn:aws:sts::111111111111:assumed-role/r/s",
        "accountId":"111111111111","sessionContext":{"sessionIssuer":{"type":"Role","arn":"arn:aws:iam::111111111111:role/p/r","accountId":"111111111111"},
        "attributes":{"creationDate":"2026-11-28T09:00:00Z","mfaAuthenticated":"false"}},"invokedBy":"cloudformation.amazonaws.com"},
        "eventTime":"2026-11-28T10:00:00Z","eventSource":"s3.amazonaws.com","eventName":"CopyObject","awsRegion":"eu-west-1","sourceIPAddress":"198.51.100.7",
        "userAgent":"[x]","errorCode":"AccessDenied","errorMessage":"with an explicit deny in a service control policy","requestParameters":{"bucketName":"b","key":"k"},
        "resources":[{"ARN":"arn:aws:s3:::b/k","type":"AWS::S3::Object"},{"ARN":"arn:aws:s3:::b","accountId":"222222222222","type":"AWS::S3::Bucket"}],
        "eventType":"AwsApiCall","recipientAccountId":"111111111111","vpcEndpointId":"vpce-1","tlsDetails":{"tlsVersion":"TLSv1.3"}}]}"#,
    "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"TerminateInstances\",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-1\"}]}},\"userIdentity\":{\"type\":\"Root\",\"accountId\":\"111111111111\"}}\n[{\"eventSource\":\"lambda.amazonaws.com\",\"eventName\":\"Invoke20150331v2\"}]\n",
    "eventTime,eventSource,eventName,userIdentity,requestParameters,resources\n2026-11-28 10:00:00.000,iam.amazonaws.com,DeleteRole,\"{type=IAMUser, arn=arn:aws:iam::111111111111:user/u, accountid=111111111111, sessioncontext={attributes={mfaauthenticated=true}}}\",\"{roleName=r, a=b, c}\",\"[{accountid=null, arn=arn:aws:iam::111111111111:role/r}]\"\n",
    r#"{"JobStatus":"COMPLETED","AccessDetails":[{"ServiceName":"S3","ServiceNamespace":"s3","EntityPath":"o-a1b2c3d4e5/r-ab12/111111111111/","LastAuthenticatedTime":"2026-11-28T10:00:00+00:00"}]}"#,
    r#"{"Events":[{"CloudTrailEvent":"{\"eventSource\":\"sqs.amazonaws.com\",\"eventName\":\"DeleteQueue\",\"userIdentity\":{\"type\":\"AWSService\",\"invokedBy\":\"x\"}}"}]}"#,
    r#"[{"eventSource":"s3.amazonaws.com","eventName":"GetObject","awsRegion":"eu-west-1","sourceIPAddress":"10.1.1.1","eventTime":"2026-11-28T10:00:00Z","requestParameters":{"bucketName":"audit-1","key":"k"},"userIdentity":{"type":"AssumedRole","accountId":"111111111111","arn":"arn:aws:iam::111111111111:role/admin-1","sessionContext":{"attributes":{"mfaAuthenticated":"true"}}}},
        {"eventSource":"s3.amazonaws.com","eventName":"GetObject","awsRegion":"us-east-1","sourceIPAddress":"198.51.100.7","eventTime":"2026-01-28T10:00:00Z","requestParameters":{"bucketName":"audit-2","key":"k"},"userIdentity":{"type":"AssumedRole","accountId":"111111111111","arn":"arn:aws:iam::111111111111:role/other-1","sessionContext":{"attributes":{"mfaAuthenticated":"false"}}}},
        {"eventSource":"ec2.amazonaws.com","eventName":"RunInstances","awsRegion":"us-west-2","sourceIPAddress":"10.1.1.2","eventTime":"2026-11-28T10:00:01Z","requestParameters":{"instanceType":"m5.large"},"userIdentity":{"type":"IAMUser","accountId":"222222222222","arn":"arn:aws:iam::222222222222:user/a"}},
        {"eventSource":"ec2.amazonaws.com","eventName":"RunInstances","awsRegion":"us-west-1","sourceIPAddress":"10.1.1.3","eventTime":"2026-11-28T10:00:02Z","requestParameters":{"instanceType":"p5.48xlarge"},"userIdentity":{"type":"IAMUser","accountId":"222222222222","arn":"arn:aws:iam::222222222222:user/b"}},
        {"eventSource":"kms.amazonaws.com","eventName":"Decrypt","awsRegion":"eu-west-1","sourceIPAddress":"10.1.1.3","eventTime":"2026-11-28T10:00:02Z","userIdentity":{"type":"AssumedRole","accountId":"222222222222","arn":"arn:aws:sts::222222222222:assumed-role/admin-2/s"}}]"#,
];

/// An organization whose policies ask about much of what records tell.
static STATE: LazyLock<State> = LazyLock::new(|| {
    let document = read(ORGANIZATION, Format::Yaml).unwrap_or_else(|problems| unreachable!("{problems:?}"));
    let importer = AccountId::from_number(1).unwrap_or_else(|| unreachable!("one is a number of twelve digits"));
    let taken = take(&document, importer, engine::digest).unwrap_or_else(|problems| unreachable!("{problems:?}"));
    let command = ImportOrganization { organization: taken.organization, document: "d".into(), gaps: Vec::new() };
    let caller = Caller::new(importer, Principal::System, Region::us_east_1(), Proof::Internal);
    let (seed, settings) = (Seed::new("seed"), Settings::default());
    let context = Context { now: Timestamp::from_millis(1_750_000_000_000), seed: &seed, settings: &settings };
    let decision = command.decide(&State::default(), &caller, &context);
    State::default().after(&decision.unwrap_or_else(|problem| unreachable!("{problem:?}")).events)
});

const ORGANIZATION: &str = r#"
version: 1
management_account: M
root: {policy_types: [SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY], policies: [regions, addresses, buckets, times]}
accounts:
 - {id: 333333333333, name: M, email: m@example.com}
 - {id: 111111111111, name: A, email: a@example.com, policies: [instances]}
 - {id: 222222222222, name: B, email: b@example.com, policies: [instances]}
policies:
 - {name: regions, type: SERVICE_CONTROL_POLICY, content: {Version: '2012-10-17', Statement: [{Effect: Deny, NotAction: ['iam:*', 's3:*'], Resource: '*', Condition: {StringNotEquals: {'aws:RequestedRegion': [eu-west-1, us-west-2]}, ArnNotLike: {'aws:PrincipalArn': ['arn:aws:iam::*:role/admin-*', 'arn:aws:iam::222222222222:user/a']}}}]}}
 - {name: addresses, type: SERVICE_CONTROL_POLICY, content: {Version: '2012-10-17', Statement: [{Effect: Deny, Action: 's3:*', Resource: '*', Condition: {NotIpAddress: {'aws:SourceIp': [10.0.0.0/8]}, Bool: {'aws:ViaAWSService': 'false'}}}, {Effect: Deny, Action: 'sqs:*', Resource: '*', Condition: {'ForAnyValue:StringLike': {'aws:UserAgent': ['*java*']}, 'Null': {'aws:SourceVpce': 'true'}}}]}}
 - {name: buckets, type: RESOURCE_CONTROL_POLICY, content: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::audit-*', 'arn:aws:s3:::b/*'], Condition: {BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}}}]}}
 - {name: times, type: SERVICE_CONTROL_POLICY, content: {Version: '2012-10-17', Statement: [{Effect: Deny, Action: '*', Resource: '*', Condition: {DateLessThan: {'aws:CurrentTime': '2026-06-01T00:00:00Z'}, NumericGreaterThan: {'aws:EpochTime': '1700000000'}}}]}}
 - {name: instances, type: SERVICE_CONTROL_POLICY, content: {Version: '2012-10-17', Statement: [{Effect: Deny, Action: 'ec2:RunInstances', Resource: '*', Condition: {StringLike: {'ec2:InstanceType': ['p5.*']}, StringNotLike: {'aws:PrincipalArn': '*:user/b*'}}}]}}
"#;

/// Bytes, whatever they are, read as records.
pub fn records(data: &[u8]) {
    let state = &STATE.organizations;
    let exact = replayed(data, Interest::all());
    let alike = replayed(data, Interest::of([&condition_keys::of(state, 0)]));
    assert_eq!(exact.outcomes, alike.outcomes, "what makes no difference made one");
    // The example is that of what stands for it.
    let groups = |report: Replay| -> Vec<told::Group> {
        report.groups.into_iter().map(|group| told::Group { resource: None, ..group }).collect()
    };
    assert_eq!(groups(exact), groups(alike), "what makes no difference made one");
}

fn replayed(data: &[u8], interest: Interest) -> Replay {
    let accounts = ["111111111111", "222222222222"].map(Into::into).into_iter().collect();
    let options = Options { interest: Arc::new(interest), accounts: Arc::new(accounts), threads: 1 };
    let (calls, gathered) = read_bytes(data, &options);
    let mut decisions = Decisions::default();
    for asking in decisions.open(&calls) {
        match batch::answer(&mut Desk::new(&STATE.organizations), asking.batch(), &|| false) {
            Ok(answered) => {
                let found = Found { version: 0, distinct: answered.distinct, answers: answered.places };
                assert_eq!(decisions.learn(&asking, None, found), Ok(()));
            }
            Err(problem) => unreachable!("a question that is refused, and all others with it: {problem}"),
        }
    }
    let mut fold = Fold::default();
    let mut records = 0;
    for (call, times) in &calls {
        assert!(call.count() > 0, "a call that nothing is asked about");
        let answered = decisions.of(call);
        assert_eq!(answered.as_ref().map(|answered| answered.after.len()), Some(call.count()));
        records += times.records;
        answered.into_iter().for_each(|answered| fold.add(call, times, &answered));
    }
    let others: u64 = gathered.unjudged.values().map(|such| such.records).sum();
    let lines = u64::try_from(gathered.used.len()).unwrap_or(u64::MAX);
    assert!(records <= gathered.read.records, "more calls than records");
    assert!(records + others + lines >= gathered.read.records, "a record that nothing is said of");
    fold.report(&gathered, None, told::State::default(), |_| None)
}
