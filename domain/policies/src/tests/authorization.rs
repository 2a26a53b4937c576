//! Service control and resource control policies, one rule a line.

use crate::PolicyType::{self, ResourceControl, ServiceControl};
use crate::{denies_only, validate};

fn statement(policy_type: PolicyType, statement: &str) -> Result<(), String> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#);
    validate(policy_type, &text).map(drop).map_err(|error| error.to_string())
}

fn refused(policy_type: PolicyType, text: &str) -> String {
    statement(policy_type, text).expect_err(text)
}

#[test]
fn service_control_statements_that_are_accepted() {
    for text in [
        r#""Effect":"Allow","Action":"*","Resource":"*""#,
        r#""Sid":"DenyAll1","Effect":"Deny","Action":["ec2:*","s3:Get?bject","iam:*Role*"],"Resource":"*""#,
        r#""Effect":"Allow","NotAction":"iam:*","Resource":["arn:aws:s3:::b/*","*"]"#,
        r#""Effect":"Deny","Action":"EC2:RunInstances","NotResource":"arn:aws:ec2:*:*:instance/*""#,
        r#""Effect":"Allow","Action":"execute-api:Invoke","Resource":"*","Condition":{"ForAllValues:StringEqualsIfExists":{"aws:TagKeys":["a","b"]},"Bool":{"aws:SecureTransport":true},"NumericLessThan":{"x:y":5}}"#,
        r#""Effect":"Deny","Action":"nosuchservice:NoSuchAction","Resource":"*","Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/x"}}"#,
        r#""Sid":"","Effect":"Deny","Action":"s3:*","Resource":"*""#,
    ] {
        assert_eq!(statement(ServiceControl, text), Ok(()), "{text}");
    }
    for text in [
        r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
        r#"{"Id":"x","Statement":[{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"B","Effect":"Deny","Action":"a:b","Resource":"*"}]}"#,
    ] {
        assert!(validate(ServiceControl, text).is_ok(), "{text}");
    }
}

#[test]
fn service_control_statements_that_are_refused() {
    for (text, reason) in [
        (r#""Action":"*","Resource":"*""#, "has no `Effect`"),
        (r#""Effect":"allow","Action":"*","Resource":"*""#, "expected \"Allow\" or \"Deny\""),
        (r#""Effect":"Deny","Resource":"*""#, "one of `Action` and `NotAction`"),
        (r#""Effect":"Deny","Action":"a:b","NotAction":"a:b","Resource":"*""#, "one of `Action` and `NotAction`"),
        (r#""Effect":"Deny","Action":"a:b""#, "one of `Resource` and `NotResource`"),
        (r#""Effect":"Deny","Action":"a:b","Resource":"*","NotResource":"*""#, "one of `Resource` and `NotResource`"),
        (r#""Effect":"Deny","Action":[],"Resource":"*""#, "expected `service:action` or `*`"),
        (r#""Effect":"Deny","Action":"RunInstances","Resource":"*""#, "expected `service:action` or `*`"),
        (r#""Effect":"Deny","Action":["a:b",1],"Resource":"*""#, "expected `service:action` or `*`"),
        (r#""Effect":"Deny","Action":"a:b","Resource":"bucket""#, "expected an ARN or `*`"),
        (r#""Effect":"Deny","Action":"a:b","Resource":[]"#, "expected an ARN or `*`"),
        (
            r#""Effect":"Deny","Principal":"*","Action":"a:b","Resource":"*""#,
            "this key is not allowed here in `Statement/0/Principal`",
        ),
        (r#""Effect":"Deny","NotPrincipal":"*","Action":"a:b","Resource":"*""#, "not allowed here"),
        (r#""effect":"Deny","Action":"a:b","Resource":"*""#, "not allowed here"),
        (r#""Sid":"with space","Effect":"Deny","Action":"a:b","Resource":"*""#, "expected letters and digits"),
        (r#""Effect":"Deny","Effect":"Allow","Action":"a:b","Resource":"*""#, "`Effect` is given twice"),
        (r#""Effect":"Deny","Action":"a:b","Resource":"*","Condition":[]"#, "expected an object"),
        (
            r#""Effect":"Deny","Action":"a:b","Resource":"*","Condition":{"StringIs":{"a":"b"}}"#,
            "no such condition operator",
        ),
        (
            r#""Effect":"Deny","Action":"a:b","Resource":"*","Condition":{"NullIfExists":{"a":"b"}}"#,
            "no such condition operator",
        ),
        (
            r#""Effect":"Deny","Action":"a:b","Resource":"*","Condition":{"Null":{"a":{}}}"#,
            "expected a value or a list of values",
        ),
        (
            r#""Effect":"Deny","Action":"a:b","Resource":"*","Condition":{"Null":{"a":null}}"#,
            "expected a value or a list of values",
        ),
    ] {
        let error = refused(ServiceControl, text);
        assert!(error.contains(reason), "{text}: {error}");
    }
}

#[test]
fn whole_documents_that_are_refused() {
    for kind in [ServiceControl, ResourceControl] {
        for (text, reason) in [
            ("", "expected a value"),
            ("[]", "expected an object"),
            ("{}", "there is no `Statement`"),
            (r#"{"Version":"2008-10-17","Statement":[]}"#, "expected \"2012-10-17\""),
            (r#"{"Statement":[]}"#, "expected a statement or a list of statements"),
            (r#"{"Statement":"x"}"#, "expected a statement or a list of statements"),
            (r#"{"Statement":[1]}"#, "expected an object in `Statement/0`"),
            (
                r#"{"Statements":[]}"#,
                "this key is not allowed here in `Statements` at line 1, column 2 (one of `Version`, `Id`, `Statement` may stand here)",
            ),
            (r#"{"Statement":{},"Statement":{}}"#, "given twice"),
            ("{\"Statement\":{},}", "expected a key in double quotes, found `}` at line 1, column 17"),
        ] {
            let error = validate(kind, text).expect_err(text).to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
    let without_version = r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#;
    let error = validate(ResourceControl, without_version).unwrap_err().to_string();
    assert!(error.contains("needs a `Version`"), "{error}");
    let without_version = r#"{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#;
    assert!(validate(ServiceControl, without_version).is_ok());
    let twice = r#"{"Statement":[{"Sid":"A","Effect":"Deny","Action":"a:b","Resource":"*"},{"Sid":"A","Effect":"Deny","Action":"a:b","Resource":"*"}]}"#;
    assert!(validate(ServiceControl, twice).is_err());
}

#[test]
fn resource_control_statements() {
    for text in [
        r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#,
        r#""Sid":"X","Effect":"Deny","Principal":"*","Action":["sts:AssumeRole","kms:*"],"NotResource":"arn:aws:s3:::x","Condition":{"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}"#,
    ] {
        assert_eq!(statement(ResourceControl, text), Ok(()), "{text}");
    }
    for (text, reason) in [
        (r#""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#, "can only say \"Deny\""),
        (r#""Effect":"Deny","Action":"s3:*","Resource":"*""#, "has no `Principal`"),
        (r#""Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*""#, "expected \"*\""),
        (
            r#""Effect":"Deny","Principal":"arn:aws:iam::111111111111:root","Action":"s3:*","Resource":"*""#,
            "expected \"*\"",
        ),
        (r#""Effect":"Deny","NotPrincipal":"*","Action":"s3:*","Resource":"*""#, "not allowed here"),
        (r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*""#, "expected `service:action`"),
        (r#""Effect":"Deny","Principal":"*","Action":"s*:*","Resource":"*""#, "expected `service:action`"),
        (
            r#""Effect":"Deny","Principal":"*","Action":["s3:*","cognito-sync:*"],"Resource":"*""#,
            "that these policies support",
        ),
        (
            r#""Effect":"Deny","Principal":"*","Action":"ec2:RunInstances","Resource":"*""#,
            "that these policies support",
        ),
        (r#""Effect":"Deny","Principal":"*","NotAction":"s3:*","Resource":"*""#, "not allowed here"),
        (r#""Effect":"Deny","Principal":"*","Action":"s3:*""#, "one of `Resource` and `NotResource`"),
    ] {
        let error = refused(ResourceControl, text);
        assert!(error.contains(reason), "{text}: {error}");
    }
}

#[test]
fn what_only_denies_is_told_from_what_allows() {
    let statement = |effect: &str| format!(r#"{{"Effect":"{effect}","Principal":"*","Action":"*","Resource":"*"}}"#);
    let (deny, allow) = (statement("Deny"), statement("Allow"));
    for denying in [format!("[{deny},{deny}]"), deny.clone()] {
        assert!(denies_only(&format!(r#"{{"Statement":{denying}}}"#)), "{denying}");
    }
    for other in [format!("[{deny},{allow}]"), allow, format!("[{deny},{{}}]"), "[]".to_owned()] {
        assert!(!denies_only(&format!(r#"{{"Statement":{other}}}"#)), "{other}");
    }
    assert!(!denies_only("no JSON"));
}

#[test]
fn all_that_is_wrong_is_told_at_once_in_the_order_of_the_text() {
    let text = r#"{"Version":"2012-10-17",
 "Statement":[
  {"Effect":"Dany","Action":["s3","a:b"],"Resource":"*"},
  {"Sid":"a b","Effect":"Deny","NotAction":"x:*","Condition":{"StringIs":{"a":null}}}]}"#;
    let error = validate(ServiceControl, text).unwrap_err();
    let places: Vec<_> =
        error.faults.iter().map(|one| (one.span.map_or(0, |span| span.line), one.path.as_str())).collect();
    let expected = [
        (3, "Statement/0/Effect"),
        (3, "Statement/0/Action"),
        (4, "Statement/1"),
        (4, "Statement/1/Sid"),
        (4, "Statement/1/Condition/StringIs"),
        (4, "Statement/1/Condition/StringIs/a"),
    ];
    assert_eq!(places, expected, "{error}");
    let told = error.to_string();
    assert!(told.starts_with("malformed SERVICE_CONTROL_POLICY: expected \"Allow\" or \"Deny\" in"), "{told}");
    assert!(told.contains("at line 4, column 10; no such condition operator in"), "{told}");
}
