//! Records of calls, as CloudTrail delivers them and as anybody may have bent them: each is a call, or told; and each call can be asked about.

use replay::{Answered, Fold, Interest, Options, read_bytes};
use reports::replay::State;
use std::sync::Arc;

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
];

/// Bytes, whatever they are, read as records.
pub fn records(data: &[u8]) {
    let accounts = ["111111111111", "222222222222"].map(Into::into).into_iter().collect();
    let options = Options { interest: Arc::new(Interest::all()), accounts: Arc::new(accounts), threads: 1 };
    let (calls, gathered) = read_bytes(data, &options);
    let mut fold = Fold::default();
    let mut records = 0;
    for (call, times) in &calls {
        assert!(call.count() > 0, "a call that nothing is asked about");
        assert_eq!(call.questions().count(), call.count());
        for question in call.questions() {
            let read = server::decisions::asked::Asked::read(&question);
            assert!(read.is_ok(), "a question that is refused, and all others with it: {:?}", read.err());
            let resource = question.resource.and_then(|resource| resource.arn);
            assert!(resource.is_none_or(|arn| arn.len() <= 2_048), "nobody takes so long an ARN");
        }
        records += times.records;
        fold.add(call, times, &Answered::default());
    }
    let others: u64 = gathered.unjudged.values().map(|such| such.records).sum();
    let lines = u64::try_from(gathered.used.len()).unwrap_or(u64::MAX);
    assert!(records <= gathered.read.records, "more calls than records");
    assert!(records + others + lines >= gathered.read.records, "a record that nothing is said of");
    let report = fold.report(&gathered, None, State::default(), |_| None);
    let found = report.outcomes;
    assert_eq!(found.unaffected + found.denied_already + found.starts_to_work, records);
}
