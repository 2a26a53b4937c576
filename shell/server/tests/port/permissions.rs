//! What operations need to be permitted, against what the service authorization reference says of their actions.

use authorization::{Action, Catalogue};

#[test]
fn every_modelled_operation_is_an_action() {
    let operations = server::dispatch::operations();
    let unknown: Vec<String> = operations
        .map(|operation| {
            // The tagging API's actions have another prefix than its signatures.
            let service = match schema::service(operation.service).signing_name {
                "tagging" => "tag",
                other => other,
            };
            format!("{service}:{}", operation.name)
        })
        .filter(|name| Action::new(name).and_then(|action| Catalogue::aws().find(&action)).is_none())
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
