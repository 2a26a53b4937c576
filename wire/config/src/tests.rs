//! Inputs from their bytes and answers to theirs.

use crate::{ConformancePackInputParameter, PutConformancePackRequest, PutConformancePackResponse, operations};
use protocol::{Decode, Operation, RequestHead, Route, Tree};

fn receive<O: Operation>(body: &str) -> O::Input {
    let target = format!("StarlingDoveService.{}", O::OPERATION.name);
    let head = RequestHead { method: "POST", path: "/", target: Some(&target), ..RequestHead::default() };
    let Ok(Route::Operation(routed)) = protocol::route(&head) else { panic!("{target} has no route") };
    let tree = protocol::input_tree(&routed, "", body.as_bytes(), 1 << 20).unwrap();
    protocol::check(routed.operation, &tree).unwrap();
    O::Input::decode(tree)
}

#[test]
fn an_input() {
    let body = r#"{"ConformancePackName":"pack","TemplateBody":"Resources: {}\n",
                   "ConformancePackInputParameters":[{"ParameterName":"p","ParameterValue":"1"}]}"#;
    let parameter = ConformancePackInputParameter { parameter_name: "p".to_owned(), parameter_value: "1".to_owned() };
    let expected = PutConformancePackRequest {
        conformance_pack_name: "pack".to_owned(),
        template_body: Some("Resources: {}\n".to_owned()),
        conformance_pack_input_parameters: Some(vec![parameter]),
        ..PutConformancePackRequest::default()
    };
    assert_eq!(receive::<operations::PutConformancePack>(body), expected);
}

#[test]
fn mixed_case_members_keep_their_names() {
    let body = r#"{"ConfigurationRecorder":{"name":"default","roleARN":"arn:aws:iam::123456789012:role/r",
                   "recordingGroup":{"allSupported":true,"resourceTypes":[]}}}"#;
    let recorder = receive::<operations::PutConfigurationRecorder>(body).configuration_recorder;
    assert_eq!(recorder.role_arn.as_deref(), Some("arn:aws:iam::123456789012:role/r"));
    assert_eq!(recorder.recording_group.clone().unwrap().all_supported, Some(true));
    let output = crate::DescribeConfigurationRecordersResponse { configuration_recorders: Some(vec![recorder]) };
    let response = protocol::success::<operations::DescribeConfigurationRecorders>(&output, "id");
    let answer: Tree = protocol::parse_json_body(response.body(), 1 << 20).unwrap();
    let asked: Tree = protocol::parse_json_body(body.as_bytes(), 1 << 20).unwrap();
    assert_eq!(answer["ConfigurationRecorders"][0], asked["ConfigurationRecorder"]);
}

#[test]
fn outputs() {
    let output = PutConformancePackResponse { conformance_pack_arn: Some("arn".to_owned()) };
    let response = protocol::success::<operations::PutConformancePack>(&output, "id");
    assert_eq!(response.body(), br#"{"ConformancePackArn":"arn"}"#);
    assert!(protocol::success::<operations::DeleteConformancePack>(&(), "id").body().is_empty());
}

#[test]
fn the_modelled_operations_are_in_the_schema() {
    assert_eq!(operations::ALL.len(), 49);
    for operation in operations::ALL {
        assert_eq!(protocol::schema::operation(operation.service, operation.name), Some(*operation));
    }
}
