//! Documents in files, and what they name beside themselves.

use crate::{load, load_within};
use std::fs;
use std::path::Path;

fn told(path: &Path, limit: u64) -> Vec<String> {
    load_within(path, limit).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn texts_come_from_files_beside_the_document() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("org.yaml");
    fs::create_dir(directory.path().join("policies")).unwrap();
    fs::write(directory.path().join("policies/deny.json"), "{\n}\n").unwrap();
    fs::write(directory.path().join("pack.yaml"), "Resources: {}\n").unwrap();
    fs::write(
        &path,
        "version: 1
policies: [{name: A, type: TAG_POLICY, content_file: policies/deny.json}]
organization_conformance_packs: [{name: P, region: eu-west-1, template_file: ./pack.yaml}]
accounts: [{name: B, regions: {eu-west-1: {conformance_packs: [{name: P, template_file: pack.yaml}]}}}]
",
    )
    .unwrap();
    let document = load(&path).unwrap();
    assert_eq!(&*document.policies[0].content.as_ref().unwrap().0, "{\n}\n");
    assert_eq!(document.policies[0].content_file, None);
    let pack = document.organization_conformance_packs[0].template.clone();
    assert_eq!(pack.as_deref(), Some("Resources: {}\n"));
    let region = document.accounts[0].regions.values().next().unwrap();
    assert_eq!(region.conformance_packs[0].template, pack);
}

#[test]
fn files_elsewhere_are_not_read() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("secret"), "{}").unwrap();
    let below = directory.path().join("below");
    fs::create_dir(&below).unwrap();
    let path = below.join("org.yaml");
    for name in ["../secret", "/etc/passwd", "a/../../secret", ""] {
        fs::write(&path, format!("version: 1\npolicies: [{{name: A, type: TAG_POLICY, content_file: '{name}'}}]"))
            .unwrap();
        let expected = format!(
            "line 2, column 54: policies[0].content_file: `{name}` isn't a file beside the document or below it"
        );
        assert_eq!(told(&path, 1_000), [expected]);
    }
    fs::write(&path, "version: 1\npolicies: [{name: A, type: TAG_POLICY, content_file: none, content: {}}, {name: B, type: TAG_POLICY, content_file: none}]").unwrap();
    let problems = told(&path, 1_000);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].contains("the text stands here, too"), "{problems:?}");
    assert!(problems[1].contains("can't be read: No such file"), "{problems:?}");
}

#[test]
fn what_is_too_large_is_never_read_whole() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("org.yaml");
    // A sparse file: 2 GB that take no room.
    fs::File::create(&path).unwrap().set_len(2 << 30).unwrap();
    assert_eq!(told(&path, 64 << 20), [format!("`{}` is larger than 67108864 bytes", path.display())]);
    fs::write(&path, [b'v', 0xff]).unwrap();
    assert_eq!(told(&path, 1_000), [format!("`{}` isn't text in UTF-8: the byte at 1 is none", path.display())]);
    assert!(told(directory.path(), 1_000)[0].contains("is a directory"));
    assert!(told(&directory.path().join("none"), 1_000)[0].contains("can't be read"));
    // What a document names counts to the same limit.
    fs::write(directory.path().join("a"), "x".repeat(900)).unwrap();
    let text = "version: 1\npolicies: [{name: A, type: TAG_POLICY, content_file: a}, {name: B, type: TAG_POLICY, content_file: a}]";
    fs::write(&path, text).unwrap();
    assert!(told(&path, 1_000)[0].contains("policies[1].content_file: "), "{:?}", told(&path, 1_000));
}
