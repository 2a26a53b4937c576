//! Violated constraints, as each service answers them.

use super::{Request, config, organizations, security_hub, sts};
use serde_json::Value;

fn reason(request: &Request) -> (String, String) {
    let error = request.receive().unwrap_err();
    assert_eq!((error.code, error.status), ("InvalidInputException", 400), "{error:?}");
    let reason = error.members.iter().find(|(name, _)| *name == "Reason").unwrap().1.as_str().unwrap().to_owned();
    let Some(schema::Shape::String(reasons)) =
        schema::organizations::errors::INVALID_INPUT_EXCEPTION.structure.member("Reason").map(|member| member.shape)
    else {
        panic!("InvalidInputException has no Reason");
    };
    assert!(reasons.values.contains(&reason.as_str()), "{reason} isn't in the model");
    (reason, error.message)
}

#[test]
fn organizations_answer_the_first_with_its_reason() {
    // AWS's text names no member.
    const PATTERN: &str = "that does not match the required pattern.";
    let long = "x".repeat(129);
    let long_token = format!("{{\"NextToken\":\"{}\"}}", "x".repeat(100_001));
    let long_name = format!("{{\"ParentId\":\"r-abcd\",\"Name\":\"{long}\"}}");
    for (operation, body, expected, member) in [
        ("DescribeAccount", "{}", "INPUT_REQUIRED", "AccountId"),
        ("DescribeAccount", "{\"AccountId\":\"12\"}", "INVALID_PATTERN", PATTERN),
        ("CreateOrganizationalUnit", "{\"ParentId\":\"r-abcd\",\"Name\":\"\"}", "MIN_LENGTH_EXCEEDED", "Name"),
        ("CreateOrganizationalUnit", long_name.as_str(), "MAX_LENGTH_EXCEEDED", "Name"),
        ("CreateOrganizationalUnit", "{\"ParentId\":\"r-abcd-x\",\"Name\":\"n\"}", "INVALID_PATTERN", PATTERN),
        ("ListAccounts", "{\"MaxResults\":0}", "MIN_VALUE_EXCEEDED", "MaxResults"),
        ("ListAccounts", "{\"MaxResults\":21}", "MAX_VALUE_EXCEEDED", "MaxResults"),
        ("ListAccounts", long_token.as_str(), "INVALID_NEXT_TOKEN", "NextToken"),
        ("AttachPolicy", "{\"PolicyId\":\"p-12345678\",\"TargetId\":\"root\"}", "INVALID_PATTERN_TARGET_ID", PATTERN),
        ("ListPolicies", "{\"Filter\":\"NO_POLICY\"}", "INVALID_ENUM_POLICY_TYPE", "Filter"),
        ("DescribeEffectivePolicy", "{\"PolicyType\":\"NO_POLICY\"}", "INVALID_ENUM_POLICY_TYPE", "PolicyType"),
        ("ListChildren", "{\"ParentId\":\"r-abcd\",\"ChildType\":\"X\"}", "INVALID_ENUM", "ChildType"),
        ("ListCreateAccountStatus", "{\"States\":[\"FAILED\",\"X\"]}", "INVALID_LIST_MEMBER", "states.2.member"),
        (
            "TagResource",
            "{\"ResourceId\":\"r-abcd\",\"Tags\":[{\"Key\":\"\",\"Value\":\"v\"}]}",
            "MIN_LENGTH_EXCEEDED",
            "tags.1.member.key",
        ),
        (
            "TagResource",
            "{\"ResourceId\":\"r-abcd\",\"Tags\":[{\"Value\":\"v\"}]}",
            "INPUT_REQUIRED",
            "tags.1.member.key",
        ),
        ("TagResource", "{\"ResourceId\":\"r-abcd\",\"Tags\":[null]}", "INPUT_REQUIRED", "tags.1.member"),
    ] {
        let (found, message) = reason(&organizations(operation, body));
        assert_eq!(found, expected, "{operation} {body:.80}");
        assert!(message.contains(member), "{message}");
    }
}

#[test]
fn organizations_patterns_match_the_whole_text() {
    for target in ["r-abcd", "123456789012", "ou-abcd-12345678"] {
        let body = format!("{{\"PolicyId\":\"p-12345678\",\"TargetId\":\"{target}\"}}");
        assert!(organizations("AttachPolicy", &body).receive().is_ok(), "{target}");
    }
    for target in ["r-abcd!", " 123456789012", "xou-abcd-12345678", "r-abcd\\n", ""] {
        let body = format!("{{\"PolicyId\":\"p-12345678\",\"TargetId\":\"{target}\"}}");
        assert_eq!(reason(&organizations("AttachPolicy", &body)).0, "INVALID_PATTERN_TARGET_ID", "{target}");
    }
}

#[test]
fn config_answers_all_of_them() {
    for (operation, body, expected) in [
        (
            "PutConformancePack",
            "{}",
            "1 validation error detected: Value null at 'conformancePackName' failed to satisfy constraint: \
             Member must not be null",
        ),
        (
            "PutConformancePack",
            "{\"ConformancePackName\":\"1 x\",\"TemplateBody\":\"\"}",
            "2 validation errors detected: Value '1 x' at 'conformancePackName' failed to satisfy constraint: Member must \
             satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*; Value '' at 'templateBody' failed to satisfy \
             constraint: Member must have length greater than or equal to 1",
        ),
        (
            "DescribeConfigRules",
            "{\"ConfigRuleNames\":[\"ok\",\" \"]}",
            "1 validation error detected: Value ' ' at 'configRuleNames.2.member' failed to satisfy constraint: Member must \
             satisfy regular expression pattern: .*\\S.*",
        ),
        (
            "TagResource",
            "{\"ResourceArn\":\"arn\",\"Tags\":[{\"Key\":\"\",\"Value\":\"v\"}]}",
            "1 validation error detected: Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have \
             length greater than or equal to 1",
        ),
        (
            "TagResource",
            "{\"ResourceArn\":\"arn\",\"Tags\":[]}",
            "1 validation error detected: Value '[]' at 'tags' failed to satisfy constraint: Member must have length greater \
             than or equal to 1",
        ),
        (
            "DescribeConformancePackCompliance",
            "{\"ConformancePackName\":\"p\",\"Filters\":{\"ComplianceType\":\"ODD\"}}",
            "1 validation error detected: Value 'ODD' at 'filters.complianceType' failed to satisfy constraint: Member must \
             satisfy enum value set: [COMPLIANT, NON_COMPLIANT, INSUFFICIENT_DATA]",
        ),
        (
            "PutRetentionConfiguration",
            "{\"RetentionPeriodInDays\":29}",
            "1 validation error detected: Value '29' at 'retentionPeriodInDays' failed to satisfy constraint: Member must \
             have value greater than or equal to 30",
        ),
    ] {
        let error = config(operation, body).receive().unwrap_err();
        assert_eq!((error.code, error.status), ("ValidationException", 400));
        assert_eq!(error.message, expected);
    }
}

#[test]
fn config_answers_limits_with_their_own_error() {
    let error = config("DescribeConformancePacks", "{\"Limit\":21}").receive().unwrap_err();
    assert_eq!((error.code, error.status), ("InvalidLimitException", 400));
    assert!(config("DescribeConformancePacks", "{\"Limit\":0}").receive().is_ok());
    // Something else is wrong as well: the general check comes first.
    let error =
        config("DescribeConformancePacks", "{\"Limit\":-1,\"ConformancePackNames\":[\"\"]}").receive().unwrap_err();
    assert_eq!(error.code, "ValidationException");
    assert!(
        error.message.starts_with("2 validation errors") && !error.message.contains("'limit'"),
        "{}",
        error.message
    );
}

#[test]
fn security_hub_names_the_parameter() {
    let associate = "/configurationPolicyAssociation/associate";
    for (method, path, body, expected) in [
        (
            "POST",
            "/configurationPolicy/create",
            "{\"ConfigurationPolicy\":{\"SecurityHub\":{}}}",
            "Invalid parameter 'Name'. data.Name should be present",
        ),
        (
            "GET",
            "/configurationPolicy/list?MaxResults=101",
            "",
            "Invalid parameter 'MaxResults'. data.MaxResults should be <= 100",
        ),
        (
            "POST",
            associate,
            "{\"ConfigurationPolicyIdentifier\":\" \",\"Target\":{\"RootId\":\"r-abcd\"}}",
            "Invalid parameter 'ConfigurationPolicyIdentifier'. data.ConfigurationPolicyIdentifier should match pattern \
             \".*\\S.*\"",
        ),
        (
            "POST",
            associate,
            "{\"ConfigurationPolicyIdentifier\":\"x\",\"Target\":{\"RootId\":\"r-abcd\",\"AccountId\":\"123456789012\"}}",
            "Invalid parameter 'Target'. data.Target should have exactly one of AccountId, OrganizationalUnitId, RootId",
        ),
        (
            "POST",
            associate,
            "{\"ConfigurationPolicyIdentifier\":\"x\",\"Target\":{}}",
            "Invalid parameter 'Target'. data.Target should have exactly one of AccountId, OrganizationalUnitId, RootId",
        ),
        (
            "PATCH",
            "/accounts",
            "{\"ControlFindingGenerator\":\"NONE\"}",
            "Invalid parameter 'ControlFindingGenerator'. data.ControlFindingGenerator should be equal to one of the allowed \
             values: STANDARD_CONTROL, SECURITY_CONTROL",
        ),
    ] {
        let error = security_hub(method, path, body).receive().unwrap_err();
        assert_eq!((error.code, error.status), ("InvalidInputException", 400), "{method} {path} {error:?}");
        assert_eq!(error.message, expected);
    }
    let error = security_hub("POST", "/aggregatorv2/create", "{}").receive().unwrap_err();
    assert_eq!((error.code, error.status), ("ValidationException", 400));
}

#[test]
fn sts_answers_validation_errors() {
    let error = sts("Action=AssumeRole&RoleSessionName=s&RoleArn=short").receive().unwrap_err();
    assert_eq!((error.code, error.status), ("ValidationError", 400));
    assert!(error.message.contains("'roleArn'"), "{}", error.message);
}

#[test]
fn answers_stay_small() {
    let names: Vec<Value> = (0..5_000).map(|_| Value::from("")).collect();
    let body = serde_json::json!({"ConfigRuleNames": names}).to_string();
    let error = config("DescribeConfigRules", &body).receive().unwrap_err();
    assert!(error.message.len() < 60_000, "{}", error.message.len());
    let body = serde_json::json!({"ConformancePackName": "é".repeat(100_000)}).to_string();
    let error = config("PutConformancePack", &body).receive().unwrap_err();
    assert!(error.message.len() < 10_000, "{}", error.message.len());
}

#[test]
fn what_constraints_are_answered_with_is_declared() {
    use crate::Common;
    for operation in schema::organizations::SERVICE.operations.iter().filter(|operation| operation.input.is_some()) {
        let (code, _) = Common::Validation.code_and_status(operation.service);
        assert!(operation.error(code).is_some(), "{operation:?} doesn't declare {code}");
    }
    for exception in schema::OVERRIDES {
        let operations = schema::service(exception.service).operations.iter();
        let concerned = operations.filter(|operation| {
            exception.operation.is_none_or(|name| name == operation.name)
                && exception.answer.is_none_or(|(code, _)| operation.error(code).is_some())
                && operation.input.is_some_and(|input| input.member(exception.member).is_some())
        });
        assert!(concerned.count() > 0, "{exception:?} concerns no operation");
    }
}
