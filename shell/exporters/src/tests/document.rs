//! A document in files is the document.

use super::organization;
use crate::{Directory, document};
use organization_document::load;

#[test]
fn what_is_written_is_read_as_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("a/b");
    let written = document(&organization()).unwrap();
    let mut directory = Directory::open(&to, "document").unwrap();
    for (path, text) in written.files.iter() {
        directory.write(path, text).unwrap();
    }
    directory.finish().unwrap();
    assert_eq!(load(&to.join("organization.yaml")).unwrap(), organization());
}

#[test]
fn texts_stand_beside_it_each_in_a_file_of_its_own() {
    let written = document(&organization()).unwrap();
    let paths: Vec<&str> = written.files.iter().map(|(path, _)| path).collect();
    let expected = [
        "organization.yaml",
        "packs/baseline.yaml",
        "policies/RESOURCE_CONTROL_POLICY/p-cccccccc.json",
        "policies/SERVICE_CONTROL_POLICY/Deny-p-aaaaaaaa.json",
        "policies/SERVICE_CONTROL_POLICY/deny-p-bbbbbbbb.json",
        "policies/TAG_POLICY/Tags.json",
        "policies/delegation-policy.json",
    ];
    assert_eq!(paths, expected);
    let text = written.files.get("policies/SERVICE_CONTROL_POLICY/deny-p-bbbbbbbb.json");
    assert_eq!(text, Some("{\"Version\":\n\"2012-10-17\", \"Statement\": [] }"), "to the letter");
}
