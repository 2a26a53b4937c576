//! Other people's files of an organization: what is read from them is a document that can be written and read again, or a problem
//! with a place; and nothing that is told has control characters.

use ::importers::{Files, sources};
use organization_document::{Format, read, to_json, to_yaml};

/// Files, each after a line with its path.
pub(crate) const FILES: &[&str] = &[
    include_str!("samples/aws-cli.txt"),
    include_str!("samples/iam-collect.txt"),
    include_str!("samples/lza.txt"),
    include_str!("samples/org-formation.txt"),
    include_str!("samples/terraform-state.txt"),
    include_str!("samples/config-delivery.txt"),
    "=== list.csv\nAccount ID,ARN,Email,Name,State,Joined method,Joined timestamp\n111111111111,arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/111111111111,a@example.com,\"a, \"\"b\"\"\",ACTIVE,INVITED,2024-03-01T10:00:00Z\n222222222222,,b@example.com,b,SUSPENDED,CREATED,1/2/24\n",
    "=== org.yaml\nversion: 1\nid: o-a1b2c3d4e5\nroot: {units: [{name: A, units: [{name: B}]}]}\naccounts:\n- {name: m, email: m@example.com}\n- {name: a, unit: A/B, policies: [deny]}\nmanagement_account: m\npolicies:\n- {type: SERVICE_CONTROL_POLICY, name: deny, content: {Version: '2012-10-17', Statement: []}}\n=== accounts.json\n[{\"Id\": \"111111111111\", \"Arn\": \"arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/111111111111\", \"Name\": \"m\", \"Email\": \"m@example.com\"}]\n",
];

/// Every importer on the same files, and all that recognize one of them together.
pub fn importers(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let entries = text.split("=== ").filter_map(|part| part.split_once('\n'));
    let entries: Vec<(String, String)> =
        entries.map(|(path, body)| (path.trim().to_owned(), body.to_owned())).collect();
    let together = Files::held("here", entries.clone());
    for importer in sources::SOURCES {
        sound(sources::import(std::slice::from_ref(&together), Some(importer.name())));
    }
    drop(::importers::observed::observed(&together));
    let each: Vec<Files> = entries.into_iter().map(|(path, body)| Files::held(path.clone(), [(path, body)])).collect();
    let known: Vec<Files> = each.into_iter().filter(|files| sources::detect(files).is_some()).collect();
    sound(sources::import(&known, None));
}

fn sound(imported: Result<::importers::Imported, Vec<::importers::Problem>>) {
    let shown: Vec<String> = match imported {
        Ok(imported) => {
            assert!(imported.document.check().is_empty(), "a document that isn't sound was answered");
            let text = to_json(&imported.document).unwrap_or_default();
            assert_eq!(read(&text, Format::Json).as_ref(), Ok(&imported.document), "{text}");
            let text = to_yaml(&imported.document).unwrap_or_default();
            assert_eq!(read(&text, Format::Yaml).as_ref(), Ok(&imported.document), "{text}");
            let mut shown: Vec<String> = imported.gaps.iter().map(ToString::to_string).collect();
            for deliveries in &imported.deliveries {
                for path in deliveries.paths() {
                    // What was looked through before is there to be handed in.
                    match deliveries.body(path) {
                        Ok(Some(body)) => assert!(body.elements > 0 && !body.bytes.is_empty(), "nothing is handed in"),
                        Ok(None) => {}
                        Err(problem) => shown.push(format!("was fine before: {problem}\u{0}")),
                    }
                }
            }
            shown
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "a refusal has a reason");
            problems.iter().map(ToString::to_string).collect()
        }
    };
    assert!(shown.iter().all(|text| !text.chars().any(char::is_control)), "{shown:?}");
}
