//! Lists and maps to XML.

use crate::{GetAccountSummaryResponse, ListAccountAliasesResponse, operations};
use std::collections::BTreeMap;

#[test]
fn lists_and_maps() {
    let output = ListAccountAliasesResponse {
        account_aliases: vec!["a&b".to_owned(), "c".to_owned()],
        is_truncated: Some(false),
        marker: None,
    };
    let response = protocol::success::<operations::ListAccountAliases>(&output, "id");
    let expected = "<ListAccountAliasesResult><AccountAliases><member>a&amp;b</member><member>c</member></AccountAliases>\
                    <IsTruncated>false</IsTruncated></ListAccountAliasesResult>";
    assert!(std::str::from_utf8(response.body()).unwrap().contains(expected));

    let output = GetAccountSummaryResponse { summary_map: Some(BTreeMap::from([("Users".to_owned(), 0)])) };
    let response = protocol::success::<operations::GetAccountSummary>(&output, "id");
    let expected = "<GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>0</value></entry></SummaryMap>";
    assert!(std::str::from_utf8(response.body()).unwrap().contains(expected));
}
