//! Files: none is too large, and none is outside of what was named.

use crate::Files;
use std::fs;
use std::os::unix::fs::symlink;

#[test]
fn a_directory_is_listed_with_what_is_below_it() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir_all(directory.path().join("a/b")).unwrap();
    fs::create_dir_all(directory.path().join(".git")).unwrap();
    fs::write(directory.path().join("a/b/c.json"), "\u{feff}{}").unwrap();
    fs::write(directory.path().join("z.json"), "1").unwrap();
    fs::write(directory.path().join(".git/x.json"), "1").unwrap();
    symlink(directory.path().join("z.json"), directory.path().join("a/link.json")).unwrap();
    let files = Files::open(directory.path()).unwrap();
    assert_eq!(files.paths().collect::<Vec<_>>(), ["a/b/c.json", "a/link.json", "z.json"]);
    assert_eq!(files.text("a/b/c.json").unwrap(), "{}");
    assert_eq!(files.text("a/link.json").unwrap(), "1");
    assert!(files.text("../z.json").unwrap_err().message.contains("there is no file"));
}

#[test]
fn links_that_lead_out_are_refused() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.json"), "1").unwrap();
    let links =
        [("a.json", outside.path().join("secret.json")), ("b", outside.path().to_owned()), ("c", "/nowhere".into())];
    for (name, target) in links {
        let directory = tempfile::tempdir().unwrap();
        symlink(target, directory.path().join(name)).unwrap();
        let problem = Files::open(directory.path()).unwrap_err();
        assert!(problem.file.ends_with(name) && problem.message.contains("leads out"), "{problem}");
    }
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("x")).unwrap();
    symlink(directory.path(), directory.path().join("x/circle")).unwrap();
    assert!(Files::open(directory.path()).unwrap_err().message.contains("link to a directory"));
}

#[test]
fn a_file_is_read_as_far_as_its_limit() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("large.json");
    // Sparse: two gigabytes that take no room.
    fs::File::create(&path).unwrap().set_len(2 << 30).unwrap();
    let problem = Files::open(&path).unwrap().text("large.json").unwrap_err();
    assert_eq!(problem.to_string(), format!("{}: it is larger than 67108864 bytes", path.display()));
    fs::write(&path, [b'{', 0xff]).unwrap();
    let problem = Files::open(&path).unwrap().text("large.json").unwrap_err();
    assert!(problem.message.contains("the byte at 1"), "{problem}");
    assert!(Files::open(&directory.path().join("none")).unwrap_err().message.contains("can't be read"));
}

#[test]
fn names_lead_nowhere_else() {
    let files = Files::held("x", [("a/b.yaml", "")]);
    assert_eq!(files.beside("a/b.yaml", "c.json").as_deref(), Some("a/c.json"));
    assert_eq!(files.beside("a/b.yaml", "../c/./d.json").as_deref(), Some("c/d.json"));
    for name in ["/etc/passwd", "../../c", "a\\b", "../../x/a/b.yaml"] {
        assert_eq!(files.beside("a/b.yaml", name), None, "{name}");
    }
}
