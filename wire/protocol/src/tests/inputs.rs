//! What requests carry, as trees.

use super::{LIMIT, config, of_form, organizations, security_hub, sts};
use crate::{ProtocolError, parse_json_body};
use serde_json::json;

#[test]
fn bodies_that_are_no_json() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let deep_member = format!("{{\"Policy\":{deep}}}");
    for body in ["{", "", "nonsense", "{\"a\":}", "[1,2", deep.as_str(), deep_member.as_str(), "{} {}"] {
        let problem = parse_json_body(body.as_bytes(), LIMIT);
        assert!(matches!(problem, Err(ProtocolError::Serialization(_))), "{:.40}", body);
    }
    assert!(matches!(parse_json_body(b"{\"a\":\"\xff\"}", LIMIT), Err(ProtocolError::Serialization(_))));
    assert!(matches!(parse_json_body(b"{\"a\":\"\\ud800\"}", LIMIT), Err(ProtocolError::Serialization(_))));
    assert_eq!(parse_json_body(b"{}", 1), Err(ProtocolError::TooLarge { limit: 1 }));
    assert_eq!(parse_json_body(b"{\"a\":1,\"a\":2}", LIMIT), Ok(json!({"a": 2})));
    let error = ProtocolError::TooLarge { limit: 1 }.to_wire(schema::ServiceId::Config);
    assert_eq!((error.code, error.status), ("RequestEntityTooLargeException", 413));
}

#[test]
fn wrong_types() {
    for (body, text) in [
        ("{\"MaxResults\":\"5\"}", "STRING_VALUE can not be converted to an Integer"),
        ("{\"MaxResults\":1.5}", "NUMBER_VALUE can not be converted to an Integer"),
        ("{\"MaxResults\":3000000000}", "NUMBER_VALUE can not be converted to an Integer"),
        ("{\"MaxResults\":1e300}", "NUMBER_VALUE can not be converted to an Integer"),
        ("{\"MaxResults\":true}", "TRUE_VALUE can not be converted to an Integer"),
        ("{\"NextToken\":7}", "NUMBER_VALUE can not be converted to a String"),
        ("{\"NextToken\":{}}", "Start of structure or map found where not expected."),
        ("{\"NextToken\":[]}", "Start of list found where not expected."),
        ("[]", "Unexpected value at the start of the body: an object is expected."),
        ("\"text\"", "Unexpected value at the start of the body: an object is expected."),
    ] {
        let error = organizations("ListAccounts", body).receive().unwrap_err();
        assert_eq!((error.code, error.message.as_str()), ("SerializationException", text), "{body}");
    }
    let error = organizations("CreateAccount", "{\"Tags\":{}}").receive().unwrap_err();
    assert_eq!((error.code, error.message.as_str()), ("SerializationException", "Expected list or null"));
    let error = organizations("CreateAccount", "{\"Tags\":[3]}").receive().unwrap_err();
    assert_eq!(error.code, "SerializationException");
    let error = security_hub("GET", "/configurationPolicy/list?MaxResults=many", "").receive().unwrap_err();
    assert_eq!((error.code, error.status), ("SerializationException", 400));
}

#[test]
fn absent_null_unknown_and_whole() {
    for body in ["", "{}", "null", "{\"NextToken\":null}", "{\"Unknown\":[1]}"] {
        let (_, tree) = organizations("ListAccounts", body).receive().unwrap();
        assert_eq!(tree, json!({}), "{body}");
    }
    let (_, tree) = organizations("ListAccounts", "{\"MaxResults\":5.0}").receive().unwrap();
    assert_eq!(tree, json!({"MaxResults": 5}));
}

#[test]
fn instants() {
    for (written, expected) in [
        ("1481656459.257", 1_481_656_459_257_i64),
        ("1.481831868609E9", 1_481_831_868_609),
        ("1481656459", 1_481_656_459_000),
        ("-1", -1_000),
        ("\"2016-12-13T19:14:19.257Z\"", 1_481_656_459_257),
        ("\"2016-12-13T20:14:19.257+01:00\"", 1_481_656_459_257),
    ] {
        let body = format!("{{\"resourceType\":\"AWS::S3::Bucket\",\"resourceId\":\"b\",\"laterTime\":{written}}}");
        let (_, tree) = config("GetResourceConfigHistory", &body).receive().unwrap();
        assert_eq!(tree["laterTime"], json!(expected), "{written}");
    }
    for written in ["1e30", "\"yesterday\"", "true", "\"NaN\"", "\"inf\""] {
        let body = format!("{{\"resourceType\":\"AWS::S3::Bucket\",\"resourceId\":\"b\",\"laterTime\":{written}}}");
        let error = config("GetResourceConfigHistory", &body).receive().unwrap_err();
        assert_eq!(error.code, "SerializationException", "{written}");
    }
}

#[test]
fn members_from_everywhere() {
    let request = security_hub("DELETE", "/tags/arn%3Aaws%3Asecurityhub%3A%2Fx?tagKeys=one&tagKeys=t%2Bwo", "");
    let (routed, tree) = request.receive().unwrap();
    assert_eq!(routed.operation.name, "UntagResource");
    assert_eq!(tree, json!({"ResourceArn": "arn:aws:securityhub:/x", "TagKeys": ["one", "t+wo"]}));
    let (_, tree) =
        security_hub("GET", "/configurationPolicy/list?MaxResults=7&NextToken=t+%2B", "").receive().unwrap();
    assert_eq!(tree, json!({"MaxResults": 7, "NextToken": "t +"}));
    // A member of the path isn't taken from the body.
    let (_, tree) =
        security_hub("PATCH", "/configurationPolicy/one", "{\"Identifier\":\"two\",\"Name\":\"n\"}").receive().unwrap();
    assert_eq!(tree, json!({"Name": "n", "Identifier": "one"}));
}

#[test]
fn forms_as_trees() {
    let form = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr&RoleSessionName=se\
                &DurationSeconds=900&Tags.member.2.Key=b&Tags.member.2.Value=2&Tags.member.1.Key=a&Tags.member.1.Value=\
                &Tags.member.x.Key=c&PolicyArns=&TransitiveTagKeys.member.1=a";
    let (_, tree) = sts(form).receive().unwrap();
    let expected = json!({
        "RoleArn": "arn:aws:iam::123456789012:role/r",
        "RoleSessionName": "se",
        "PolicyArns": [],
        "DurationSeconds": 900,
        "Tags": [{"Key": "a", "Value": ""}, {"Key": "b", "Value": "2"}],
        "TransitiveTagKeys": ["a"],
    });
    assert_eq!(tree, expected);
    let error = sts("Action=AssumeRole&DurationSeconds=long").receive().unwrap_err();
    assert_eq!((error.code, error.status), ("MalformedInput", 400));
}

#[test]
fn lists_of_ec2_have_numbers_right_after_their_names() {
    let form = "Action=DescribeRegions&Version=2016-11-15&AllRegions=true&RegionName.1=eu-west-1&RegionName.2=x\
                &Filter.1.Name=opt-in-status&Filter.1.Value.1=opted-in&Filter.1.Value.2=not-opted-in&DryRun=false\
                &RegionNames.member.1=ignored&filter.2.Name=ignored";
    let (_, tree) = of_form("ec2", form).receive().unwrap();
    let expected = json!({
        "RegionNames": ["eu-west-1", "x"],
        "AllRegions": true,
        "DryRun": false,
        "Filters": [{"Name": "opt-in-status", "Values": ["opted-in", "not-opted-in"]}],
    });
    assert_eq!(tree, expected);
}
