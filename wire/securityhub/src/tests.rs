//! Inputs from their bytes and answers to theirs.

use crate::{
    CreateConfigurationPolicyRequest, GetConfigurationPolicyAssociationResponse, ParameterConfiguration,
    ParameterValue, Policy, Target, operations,
};
use protocol::{Decode, Operation, RequestHead, Route};

fn receive<O: Operation>(path: &str, query: &str, body: &str) -> O::Input {
    let head = RequestHead { method: O::OPERATION.method, path, scope: Some("securityhub"), ..RequestHead::default() };
    let Ok(Route::Operation(routed)) = protocol::route(&head) else { panic!("{path} has no route") };
    assert_eq!(routed.operation, O::OPERATION);
    let tree = protocol::input_tree(&routed, query, body.as_bytes(), 1 << 20).unwrap();
    protocol::check(routed.operation, &tree).unwrap();
    O::Input::decode(tree)
}

#[test]
fn unions_and_maps() {
    let body = r#"{"Name":"policy","Tags":{"k":"v"},"ConfigurationPolicy":{"SecurityHub":{"ServiceEnabled":true,
        "SecurityControlsConfiguration":{"SecurityControlCustomParameters":[{"SecurityControlId":"ACM.1","Parameters":
        {"daysToExpiration":{"ValueType":"CUSTOM","Value":{"Integer":15}}}}]}}}}"#;
    let input: CreateConfigurationPolicyRequest =
        receive::<operations::CreateConfigurationPolicy>("/configurationPolicy/create", "", body);
    assert_eq!(input.tags.unwrap().get("k").map(String::as_str), Some("v"));
    let Policy::SecurityHub(policy) = input.configuration_policy;
    let controls = policy.security_controls_configuration.unwrap();
    let custom = controls.security_control_custom_parameters.unwrap().remove(0);
    let expected = ParameterConfiguration { value_type: "CUSTOM".to_owned(), value: Some(ParameterValue::Integer(15)) };
    assert_eq!(custom.parameters.unwrap().get("daysToExpiration"), Some(&expected));
}

#[test]
fn members_of_path_and_query() {
    let input = receive::<operations::GetConfigurationPolicy>("/configurationPolicy/get/arn%3Aaws%3A%2Fx", "", "");
    assert_eq!(input.identifier, "arn:aws:/x");
    let input = receive::<operations::ListConfigurationPolicies>("/configurationPolicy/list", "MaxResults=3", "");
    assert_eq!((input.max_results, input.next_token), (Some(3), None));
    let input = receive::<operations::UntagResource>("/tags/arn%3Aaws%3Asecurityhub%3Ax", "tagKeys=a&tagKeys=b", "");
    assert_eq!(input.tag_keys, ["a", "b"]);
    let body = r#"{"Target":{"OrganizationalUnitId":"ou-abcd-12345678"}}"#;
    let path = "/configurationPolicyAssociation/get";
    let input = receive::<operations::GetConfigurationPolicyAssociation>(path, "", body);
    assert_eq!(input.target, Target::OrganizationalUnitId("ou-abcd-12345678".to_owned()));
}

#[test]
fn instants_are_iso_8601() {
    let output = GetConfigurationPolicyAssociationResponse {
        updated_at: Some(1_673_417_837_154),
        ..GetConfigurationPolicyAssociationResponse::default()
    };
    let response = protocol::success::<operations::GetConfigurationPolicyAssociation>(&output, "id");
    assert_eq!(response.body(), br#"{"UpdatedAt":"2023-01-11T06:17:17.154Z"}"#);
    assert_eq!(response.headers().get("content-type").unwrap(), "application/json");
}

#[test]
fn the_modelled_operations_are_in_the_schema() {
    assert_eq!(operations::ALL.len(), 51);
    for operation in operations::ALL {
        assert_eq!(protocol::schema::operation(operation.service, operation.name), Some(*operation));
    }
}
