//! Questions about who may do what, in an organization that the question brings along.

use reports::decide::Decision;
use serde_json::Value;

/// Questions that reach far: a deny under conditions, variables, sets, patterns of actions, principals of every kind.
pub const CASES: &[&str] = &[
    r#"{"organization":{"caller":{"account":"111111111111","organization":"o-a","levels":[{"node":"r-a","scps":[{"id":"p-1","document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"E","Effect":"Deny","NotAction":["iam:*","s?:Get*"],"Resource":"arn:aws:s3:::b-${aws:username, 'x'}/*","Condition":{"StringNotLikeIfExists":{"aws:RequestedRegion":["eu-*"]},"ForAllValues:StringEquals":{"aws:TagKeys":["a","${*}"]},"Null":{"aws:SourceVpc":"true"}}}]}}]},{"node":"111111111111","scps":[]}]}},"request":{"principal":{"arn":"arn:aws:iam::111111111111:user/a/b"},"action":"s3:PutObject","resource":{"arn":"arn:aws:s3:::b-b/k"},"context":{"aws:TagKeys":["a"],"aws:CurrentTime":"2026-01-01T00:00:00Z"},"explain":true},"unknown":["aws:RequestedRegion"]}"#,
    r#"{"organization":{"caller":null,"resource":{"account":"222222222222","organization":"o-a","levels":[{"node":"r-a","rcps":[{"id":"p-2","document":{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","NotResource":"arn:aws:s3:::c","Condition":{"NumericLessThan":{"s3:TlsVersion":"1.2"},"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/x"},"DateGreaterThan":{"aws:CurrentTime":"2025-01-01"}}}}}]},{"node":"222222222222"}]}},"request":{"principal":{"type":"anonymous"},"action":"s3:GetObject","resource":{"arn":"arn:aws:s3:::b","account":"222222222222"},"context":{"aws:SourceIp":"10.1.1.1","s3:TlsVersion":1.1}}}"#,
    r#"{"organization":{"caller":{"account":"111111111111","organization":"o-a","levels":[{"node":"r-a","scps":[{"id":"p-3","document":{"Statement":[{"Effect":"Allow","Action":["sqs:*","iam:Get*"],"Resource":["arn:*:iam::*:role/a?c*","*"]}]}}]}]}},"request":{"principal":{"account":"111111111111"},"action":"iam:*Role*","unknown":["*"],"absent":["aws:SourceIp"]}}"#,
    r#"{"organization":{"caller":{"account":"111111111111","organization":"o-a","management":false,"levels":[]},"resource":{"account":"222222222222","organization":"o-a","management":true,"levels":[]},"delegation":{"id":"rp-1","document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111111111111","arn:aws:iam::111111111111:role/r"]},"Action":"organizations:List*","Resource":"*"}]}}},"request":{"principal":{"arn":"arn:aws:sts::111111111111:assumed-role/r/s"},"action":"organizations:ListRoots","resource":{"arn":"*"}}}"#,
];

/// Answers a question or says what is wrong with it; what is known for sure stays so when more comes to be known.
pub fn decision(bytes: &[u8]) {
    let Ok(case) = serde_json::from_slice::<Value>(bytes) else { return };
    let Ok(answer) = server::decisions::case::answer_case(&case, true) else { return };
    let is_denied = answer.decision == Decision::Denied && answer.actions.is_none();
    assert_eq!(is_denied, answer.by.is_some(), "{answer:?}");
    assert!(answer.decision == Decision::Undecided || answer.needs.is_empty(), "{answer:?}");
    if answer.decision == Decision::Undecided || answer.actions.is_some() {
        return;
    }
    // What isn't told any more is absent, which is one of the things that it may be.
    let mut known = case;
    let mut forget = |at: &str| {
        if let Some(unknown) = known.pointer_mut(at) {
            *unknown = Value::Array(Vec::new());
        }
    };
    forget("/unknown");
    forget("/request/unknown");
    if let Ok(told) = server::decisions::case::answer_case(&known, false) {
        assert_eq!(told.decision, answer.decision, "decided, and otherwise when more is known");
    }
}
