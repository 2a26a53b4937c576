//! Inputs from their bytes and answers to theirs.

use crate::{Account, CreateAccountRequest, ListAccountsResponse, Tag, errors, operations};
use protocol::{Decode, Operation, RequestHead, Route, WireError};

fn receive<O: Operation>(body: &str) -> Result<O::Input, WireError> {
    let target = format!("AWSOrganizationsV20161128.{}", O::OPERATION.name);
    let head = RequestHead { method: "POST", path: "/", target: Some(&target), ..RequestHead::default() };
    let Ok(Route::Operation(routed)) = protocol::route(&head) else { panic!("{target} has no route") };
    assert_eq!(routed.operation, O::OPERATION);
    let tree = protocol::input_tree(&routed, "", body.as_bytes(), 1 << 20);
    let tree = tree.map_err(|error| error.to_wire(routed.operation.service))?;
    protocol::check(routed.operation, &tree)?;
    Ok(O::Input::decode(tree))
}

#[test]
fn an_input() {
    let body = r#"{"Email":"a@example.com","AccountName":"A","IamUserAccessToBilling":"ALLOW",
                   "Tags":[{"Key":"k","Value":""},{"Value":"v","Key":"K"}]}"#;
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let expected = CreateAccountRequest {
        email: "a@example.com".to_owned(),
        account_name: "A".to_owned(),
        role_name: None,
        iam_user_access_to_billing: Some("ALLOW".to_owned()),
        tags: Some(vec![tag("k", ""), tag("K", "v")]),
    };
    assert_eq!(receive::<operations::CreateAccount>(body), Ok(expected));
    assert_eq!(receive::<operations::DescribeOrganization>(""), Ok(()));
    let error = receive::<operations::CreateAccount>("{}").unwrap_err();
    assert_eq!(error.code, errors::INVALID_INPUT_EXCEPTION.code);
}

#[test]
fn an_output() {
    let account = Account {
        id: Some("123456789012".to_owned()),
        joined_timestamp: Some(1_481_656_459_257),
        ..Account::default()
    };
    let output = ListAccountsResponse { accounts: Some(vec![account]), next_token: None };
    let response = protocol::success::<operations::ListAccounts>(&output, "id");
    let expected = r#"{"Accounts":[{"Id":"123456789012","JoinedTimestamp":1481656459.257}]}"#;
    assert_eq!(std::str::from_utf8(response.body()), Ok(expected));
    let empty = ListAccountsResponse { accounts: Some(Vec::new()), next_token: None };
    assert_eq!(protocol::success::<operations::ListAccounts>(&empty, "id").body(), br#"{"Accounts":[]}"#);
}

#[test]
fn the_modelled_operations_are_in_the_schema() {
    assert_eq!(operations::ALL.len(), 43);
    for operation in operations::ALL {
        assert_eq!(protocol::schema::operation(operation.service, operation.name), Some(*operation));
    }
}
