//! Where requests go.

use super::{config, json, of_form, organizations, security_hub, sts};

const ARN: &str = "arn%3Aaws%3Asecurityhub%3Aus-east-1%3A123456789012%3Aconfiguration-policy%2Fa1b2";

#[test]
fn targets() {
    for (request, expected) in [
        (organizations("DescribeOrganization", "{}"), "DescribeOrganization"),
        (config("PutConformancePack", "{}"), "PutConformancePack"),
    ] {
        assert_eq!(request.route().unwrap().operation.name, expected);
    }
    for (target, status) in [
        ("AWSOrganizationsV20161128.NoSuchThing", 400),
        ("AWSOrganizationsV20161128.describeorganization", 400),
        ("AWSOrganizationsV20161128.", 400),
        ("StarlingDoveService", 400),
        ("DynamoDB_20120810.ListTables", 400),
        ("", 400),
    ] {
        let error = json(target, "{}").route().unwrap_err();
        assert_eq!((error.code, error.status), ("UnknownOperationException", status), "{target}");
    }
    let mut other = config("PutConformancePack", "{}");
    other.scope = Some("organizations".to_owned());
    assert_eq!(other.route().unwrap_err().code, "InvalidSignatureException");
    other.scope = Some("config".to_owned());
    assert!(other.route().is_ok());
    other.method = "GET".to_owned();
    assert_eq!(other.route().unwrap_err().code, "UnknownOperationException");
}

#[test]
fn paths() {
    let arn = "arn:aws:securityhub:us-east-1:123456789012:configuration-policy/a1b2";
    let aggregator = "/findingAggregator/get/arn%3Aaws%3Asecurityhub%3Aus-east-1%3A1%3Afinding-aggregator/a1b2";
    for (method, path, expected, label) in [
        ("POST", "/configurationPolicy/create".to_owned(), "CreateConfigurationPolicy", None),
        ("GET", "/configurationPolicy/list".to_owned(), "ListConfigurationPolicies", None),
        ("GET", format!("/configurationPolicy/get/{ARN}"), "GetConfigurationPolicy", Some(arn)),
        ("PATCH", format!("/configurationPolicy/{ARN}"), "UpdateConfigurationPolicy", Some(arn)),
        ("DELETE", "/configurationPolicy/list".to_owned(), "DeleteConfigurationPolicy", Some("list")),
        ("GET", format!("/tags/{ARN}"), "ListTagsForResource", Some(arn)),
        ("DELETE", format!("/tags/{ARN}"), "UntagResource", Some(arn)),
        ("POST", format!("/tags/{ARN}"), "TagResource", Some(arn)),
        (
            "GET",
            aggregator.to_owned(),
            "GetFindingAggregator",
            Some("arn:aws:securityhub:us-east-1:1:finding-aggregator/a1b2"),
        ),
        ("GET", "/automationrules/list".to_owned(), "ListAutomationRules", None),
        ("POST", "/findings/import".to_owned(), "BatchImportFindings", None),
        ("POST", "/findings".to_owned(), "GetFindings", None),
        ("GET", "/accounts".to_owned(), "DescribeHub", None),
        ("DELETE", "/accounts".to_owned(), "DisableSecurityHub", None),
        ("GET", "/members".to_owned(), "ListMembers", None),
        ("GET", "/organization/configuration".to_owned(), "DescribeOrganizationConfiguration", None),
        ("GET", "/insights/results/a/b".to_owned(), "GetInsightResults", Some("a/b")),
        ("PATCH", "/standards/control/a/b".to_owned(), "UpdateStandardsControl", Some("a/b")),
    ] {
        let routed = security_hub(method, &path, "").route().unwrap();
        assert_eq!(routed.operation.name, expected, "{method} {path}");
        assert_eq!(routed.labels.first().map(|(_, text)| text.as_str()), label, "{method} {path}");
    }
}

#[test]
fn paths_that_go_nowhere() {
    for (method, path) in [
        ("GET", "/"),
        ("GET", ""),
        ("GET", "/configurationPolicy"),
        ("GET", "/configurationPolicy/get/"),
        ("GET", "/configurationPolicy/get/a/b"),
        ("GET", "/tags/"),
        ("GET", "/findingAggregator/get/"),
        ("PUT", "/accounts"),
        ("GET", "/accounts/"),
        ("GET", "//accounts"),
        ("OPTIONS", "/accounts"),
    ] {
        let error = security_hub(method, path, "").route().unwrap_err();
        assert_eq!((error.code, error.status), ("UnknownOperationException", 404), "{method} {path}");
    }
    let error = security_hub("GET", "/tags/%ff%fe", "").route().unwrap_err();
    assert_eq!((error.code, error.status), ("SerializationException", 400));
    let mut unknown = security_hub("GET", "/accounts", "");
    unknown.scope = Some("s3".to_owned());
    assert_eq!(unknown.route().unwrap_err().code, "UnknownOperationException");
}

#[test]
fn forms() {
    let routed = sts("Action=GetCallerIdentity&Version=2011-06-15").route().unwrap();
    assert_eq!(routed.operation.name, "GetCallerIdentity");
    for (form, code) in [
        ("Action=NoSuchThing&Version=2011-06-15", "InvalidAction"),
        ("Action=GetCallerIdentity&Version=2010-01-01", "InvalidAction"),
        ("Version=2011-06-15", "MissingAction"),
        ("", "MissingAction"),
        ("Action=%ff", "MalformedInput"),
    ] {
        let error = sts(form).route().unwrap_err();
        assert_eq!((error.code, error.status), (code, 400), "{form}");
    }
    // Without a signature a form is for the token service: it has operations that are called that way.
    let head = crate::RequestHead {
        method: "POST",
        path: "/",
        content_type: Some("application/x-www-form-urlencoded; charset=utf-8"),
        ..Default::default()
    };
    assert_eq!(crate::route(&head), Ok(crate::Route::Form(schema::ServiceId::Sts)));
}

#[test]
fn what_a_model_leaves_out_is_said_not_to_be_modelled() {
    for (request, code, name) in [
        (of_form("iam", "Action=CreateRole&Version=2010-05-08"), "NotImplemented", "iam:CreateRole"),
        (of_form("ec2", "Action=DescribeVpcs&Version=2016-11-15"), "NotImplemented", "ec2:DescribeVpcs"),
        (json("AWSSupport_20130415.CreateCase", "{}"), "NotImplementedException", "support:CreateCase"),
    ] {
        let error = request.route().unwrap_err();
        assert_eq!((error.code, error.status), (code, 400));
        assert_eq!(error.message, format!("Bailiwick doesn't model {name} yet."));
    }
    for service in ["iam", "ec2"] {
        let error = of_form(service, "Action=NoSuchThing").route().unwrap_err();
        assert_eq!((error.code, error.status), ("InvalidAction", 400), "{service}");
        assert_eq!(of_form(service, "").route().unwrap_err().code, "MissingAction");
    }
    assert!(of_form("iam", "Action=ListRoles&Version=2010-05-08").route().is_ok());
    let other_version = of_form("iam", "Action=ListRoles&Version=1999-01-01").route().unwrap_err();
    assert_eq!(other_version.code, "InvalidAction");
}
