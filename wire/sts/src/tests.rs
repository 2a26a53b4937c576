//! Forms to inputs, answers to XML.

use crate::{AssumeRoleResponse, Credentials, Tag, operations};
use protocol::{Decode, Form, schema::ServiceId};

#[test]
fn a_form() {
    let form = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr\
                &RoleSessionName=session&DurationSeconds=900&Tags.member.1.Key=k&Tags.member.1.Value=v+w";
    let routed = protocol::route_form(ServiceId::Sts, &Form::parse(form.as_bytes()).unwrap()).unwrap();
    let tree = protocol::input_tree(&routed, "", form.as_bytes(), 1 << 20).unwrap();
    protocol::check(routed.operation, &tree).unwrap();
    let input = crate::AssumeRoleRequest::decode(tree);
    assert_eq!(input.role_arn, "arn:aws:iam::123456789012:role/r");
    assert_eq!(input.duration_seconds, Some(900));
    assert_eq!(input.tags, Some(vec![Tag { key: "k".to_owned(), value: "v w".to_owned() }]));
    assert_eq!(input.policy, None);
}

#[test]
fn an_answer() {
    let credentials = Credentials {
        access_key_id: "ASIA".to_owned(),
        secret_access_key: "a/b&c".to_owned(),
        session_token: "t".to_owned(),
        expiration: 1_673_417_837_154,
    };
    let output = AssumeRoleResponse {
        credentials: Some(credentials),
        packed_policy_size: Some(6),
        ..AssumeRoleResponse::default()
    };
    let response = protocol::success::<operations::AssumeRole>(&output, "id");
    let expected = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials>\
                    <AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>a/b&amp;c</SecretAccessKey>\
                    <SessionToken>t</SessionToken><Expiration>2023-01-11T06:17:17.154Z</Expiration></Credentials>\
                    <PackedPolicySize>6</PackedPolicySize></AssumeRoleResult><ResponseMetadata><RequestId>id</RequestId>\
                    </ResponseMetadata></AssumeRoleResponse>";
    assert_eq!(std::str::from_utf8(response.body()), Ok(expected));
}
