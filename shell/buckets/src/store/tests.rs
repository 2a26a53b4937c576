//! The store against a real directory: what survives, what is refused, what never leaves the directory.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::checksums::Algorithm;
use crate::records::Attributes;
use crate::records::ObjectRecord;

const OWNER: Caller<'static> = Caller::Account("111111111111");
const OTHER: Caller<'static> = Caller::Account("222222222222");

fn open(root: &Path) -> Store {
    let limits = Limits { object_bytes: 11 << 20, buckets_per_account: 2, uploads: 2, ..Limits::default() };
    Store::open(root.to_owned(), limits, || 1_000).unwrap()
}

fn put(store: &Store, caller: Caller<'_>, key: &str, data: &[u8]) -> Result<Arc<ObjectRecord>, Fault> {
    let attributes = Attributes { content_type: Some("text/yaml".into()), ..Attributes::default() };
    let precondition = Precondition::None;
    store.put_object(caller, NewObject { bucket: "templates", key, data, attributes, algorithm: None, precondition })
}

fn get(store: &Store, caller: Caller<'_>, key: &str) -> Result<Vec<u8>, Fault> {
    store.read_object(caller, "templates", key, |r| Ok::<_, Fault>(0..r.size)).map(|(_, data)| data)
}

fn keys(store: &Store) -> Vec<String> {
    let question = Question { max: 1000, ..Question::default() };
    store.list("templates", OWNER, &question).unwrap().objects.iter().map(|o| o.key.clone()).collect()
}

/// Every file and directory below `root`, relative to it.
fn tree(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut left = vec![root.to_owned()];
    while let Some(dir) = left.pop() {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            found.push(path.strip_prefix(root).unwrap().display().to_string());
            if path.is_dir() {
                left.push(path);
            }
        }
    }
    found.sort();
    found
}

const HOSTILE: [&str; 14] = [
    "..",
    ".",
    "/",
    "//",
    "../../escape",
    "a/../b",
    "/etc/passwd",
    "a",
    "A",
    "a/",
    "a\0b",
    "bucket.json",
    "ünï/ç\u{202e}ode",
    "%2e%2e%2f",
];

#[test]
fn any_key_is_kept_inside_the_directory_and_survives() {
    let outer = tempfile::tempdir().unwrap();
    let root = outer.path().join("s3");
    let long = "x/".repeat(512);
    {
        let store = open(&root);
        store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
        for key in HOSTILE.iter().chain([&long.as_str()]) {
            put(&store, OWNER, key, key.as_bytes()).unwrap();
        }
        put(&store, OWNER, "gone", b"x").unwrap();
        store.delete_object(OWNER, "templates", "gone", &Precondition::None).unwrap();
        store.delete_object(OWNER, "templates", "never", &Precondition::None).unwrap();
        assert!(matches!(put(&store, OWNER, "", b""), Err(Fault::InvalidKey)));
        assert!(matches!(put(&store, OWNER, &"x".repeat(1025), b""), Err(Fault::InvalidKey)));
    }
    let store = open(&root);
    let mut expected: Vec<&str> = HOSTILE.iter().copied().chain([long.as_str()]).collect();
    expected.sort_unstable();
    assert_eq!(keys(&store), expected, "byte order of UTF-8");
    for key in expected {
        assert_eq!(get(&store, OWNER, key).unwrap(), key.as_bytes());
    }
    assert_eq!(fs::read_dir(outer.path()).unwrap().count(), 1, "nothing beside the root");
    let names = tree(&root);
    assert!(names.iter().all(|name| name.starts_with(".scratch") || name.starts_with("templates")), "{names:?}");
    assert_eq!(names.iter().filter(|n| n.starts_with("templates/objects/")).count(), HOSTILE.len() + 1);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_may_look() {
    use std::os::unix::fs::PermissionsExt as _;
    let outer = tempfile::tempdir().unwrap();
    let root = outer.path().join("deep/s3");
    let store = open(&root);
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    put(&store, OWNER, "k", b"v").unwrap();
    for name in tree(&root) {
        let metadata = fs::metadata(root.join(&name)).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o077, 0, "{name}");
    }
    assert_eq!(fs::metadata(&root).unwrap().permissions().mode() & 0o077, 0);
}

#[test]
fn only_the_owner_and_the_service_may_use_a_bucket() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "eu-west-1").unwrap();
    put(&store, OWNER, "k", b"v").unwrap();
    assert!(matches!(put(&store, OTHER, "k", b"x"), Err(Fault::AccessDenied)));
    assert!(matches!(get(&store, OTHER, "k"), Err(Fault::AccessDenied)));
    assert!(matches!(get(&store, OTHER, "missing"), Err(Fault::AccessDenied)), "whether a key exists is not told");
    assert!(matches!(store.delete_bucket("templates", OTHER), Err(Fault::AccessDenied)));
    assert!(matches!(store.bucket("templates", OTHER), Err(Fault::AccessDenied)));
    assert!(matches!(store.create_bucket("templates", "222222222222", "x"), Err(Fault::BucketAlreadyExists)));
    assert!(matches!(store.create_bucket("templates", "111111111111", "x"), Err(Fault::BucketAlreadyOwnedByYou)));
    assert_eq!(get(&store, Caller::Service, "k").unwrap(), b"v");
    put(&store, Caller::Service, "delivered", b"d").unwrap();
    assert_eq!(get(&store, OWNER, "delivered").unwrap(), b"d");
    assert!(store.buckets_of("222222222222").is_empty());
}

#[test]
fn limits_hold() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    assert!(matches!(store.create_bucket("a/../b", "111111111111", "us-east-1"), Err(Fault::InvalidBucketName)));
    store.create_bucket("second", "111111111111", "us-east-1").unwrap();
    assert!(matches!(store.create_bucket("third", "111111111111", "us-east-1"), Err(Fault::TooManyBuckets)));
    let big = vec![0; (11 << 20) + 1];
    assert!(matches!(put(&store, OWNER, "k", &big), Err(Fault::EntityTooLarge { .. })));
    assert_eq!(tree(root.path()).iter().filter(|n| n.starts_with(".scratch/")).count(), 0, "a refusal leaves nothing");
}

#[test]
fn buckets_go_when_empty_and_everything_goes_on_reset() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    put(&store, OWNER, "k", b"v").unwrap();
    assert!(matches!(store.delete_bucket("templates", OWNER), Err(Fault::BucketNotEmpty)));
    store.delete_object(OWNER, "templates", "k", &Precondition::None).unwrap();
    store.delete_bucket("templates", OWNER).unwrap();
    assert!(matches!(get(&store, OWNER, "k"), Err(Fault::NoSuchBucket)));
    store.create_bucket("templates", "222222222222", "us-east-1").unwrap();
    let id = upload(&store, OTHER);
    store.put_part(OTHER, ("templates", "big", &id), 1, b"part").unwrap();
    store.reset().unwrap();
    assert_eq!(tree(root.path()), [".scratch"]);
    assert!(open(root.path()).buckets_of("222222222222").is_empty());
}

#[test]
fn conditions_of_writes_are_decided_under_the_lock() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    let write = |precondition, data: &[u8]| {
        let (attributes, algorithm) = (Attributes::default(), None);
        store.put_object(OWNER, NewObject { bucket: "templates", key: "k", data, attributes, algorithm, precondition })
    };
    assert!(matches!(write(Precondition::Present, b"1"), Err(Fault::NoSuchKey)));
    let etag = write(Precondition::Absent, b"1").unwrap().etag.clone();
    assert!(matches!(write(Precondition::Absent, b"2"), Err(Fault::PreconditionFailed)));
    write(Precondition::ETag(etag.clone()), b"2").unwrap();
    assert!(matches!(write(Precondition::ETag(etag), b"3"), Err(Fault::PreconditionFailed)));
    assert_eq!(get(&store, OWNER, "k").unwrap(), b"2");
    let winners = std::thread::scope(|scope| {
        store.delete_object(OWNER, "templates", "k", &Precondition::None).unwrap();
        let threads: Vec<_> =
            (0..8_u8).map(|n| scope.spawn(move || write(Precondition::Absent, &[n]).is_ok())).collect();
        threads.into_iter().map(|t| t.join().unwrap()).filter(|won| *won).count()
    });
    assert_eq!(winners, 1);
}

#[test]
fn tags_survive_and_leave_the_object_alone() {
    let root = tempfile::tempdir().unwrap();
    let tags: BTreeMap<String, String> = [("team".to_owned(), "governance".to_owned())].into();
    {
        let store = open(root.path());
        store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
        put(&store, OWNER, "k", b"value").unwrap();
        store.put_object_tags(OWNER, "templates", "k", tags.clone()).unwrap();
        store.change_bucket("templates", OWNER, |record| record.tags = tags.clone()).unwrap();
    }
    let store = open(root.path());
    let record = store.object(OWNER, "templates", "k").unwrap();
    assert_eq!((&record.attributes.tags, record.attributes.content_type.as_deref()), (&tags, Some("text/yaml")));
    assert_eq!(store.bucket("templates", OWNER).unwrap().tags, tags);
    assert_eq!(get(&store, OWNER, "k").unwrap(), b"value");
}

#[test]
fn settings_survive_and_buckets_of_before_have_none() {
    let root = tempfile::tempdir().unwrap();
    {
        let store = open(root.path());
        store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
        // As every release wrote it that knew no settings.
        let file = fs::read_to_string(root.path().join("templates/bucket.json")).unwrap();
        assert!(!file.contains("settings"), "{file}");
    }
    let settings = BucketSettings {
        policy: Some("{}".to_owned()),
        versioning: Some("Enabled".to_owned()),
        public_access_block: Some(None),
        ..BucketSettings::default()
    };
    {
        let store = open(root.path());
        assert!(store.bucket("templates", OWNER).unwrap().settings.are_as_created());
        store.change_bucket("templates", OWNER, |record| record.settings = settings.clone()).unwrap();
        let other = store.change_bucket("templates", Caller::Account("222222222222"), |_| panic!("not its own"));
        assert!(matches!(other, Err(Fault::AccessDenied)));
    }
    assert_eq!(open(root.path()).bucket("templates", OWNER).unwrap().settings, settings);
}

#[test]
fn damaged_and_unfinished_files_are_not_served() {
    let root = tempfile::tempdir().unwrap();
    {
        let store = open(root.path());
        store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
        put(&store, OWNER, "good", b"value").unwrap();
        put(&store, OWNER, "cut", b"value").unwrap();
        let cut = store.object_path("templates", "cut");
        let bytes = fs::read(&cut).unwrap();
        fs::write(&cut, &bytes[..bytes.len() - 1]).unwrap();
        fs::write(root.path().join(".scratch/0000"), b"half").unwrap();
        fs::write(root.path().join("templates/objects/stray"), b"OBJECT1\n\xff\xff\xff\xff").unwrap();
    }
    let store = open(root.path());
    assert_eq!(keys(&store), ["good"]);
    assert_eq!(tree(root.path()).iter().filter(|n| n.starts_with(".scratch/")).count(), 0);
}

fn upload(store: &Store, caller: Caller<'_>) -> String {
    let upload = Upload::new("templates", "big", Attributes::default(), None, true);
    store.create_upload(caller, upload).unwrap()
}

fn named(part: &ListedPart) -> NamedPart {
    NamedPart { number: part.number, etag: part.etag.clone(), checksums: vec![] }
}

#[test]
fn parts_become_an_object() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    let id = upload(&store, OWNER);
    let place = ("templates", "big", id.as_str());
    let part = |number, data: &[u8]| store.put_part(OWNER, place, number, data);
    let complete = |parts: &[&ListedPart]| {
        let parts = parts.iter().map(|part| named(part)).collect();
        store.complete_upload(OWNER, place, &Completion { parts, ..Completion::default() })
    };
    let first = vec![b'a'; 5 << 20];
    let one = part(1, &first).unwrap();
    let replaced = part(2, b"old").unwrap();
    let two = part(2, b"tail").unwrap();
    assert!(matches!(part(0, b""), Err(Fault::InvalidPartNumber)));
    assert!(matches!(part(10_001, b""), Err(Fault::InvalidPartNumber)));
    assert!(matches!(part(3, &vec![0; 7 << 20]), Err(Fault::EntityTooLarge { .. })), "all parts together");
    assert!(matches!(complete(&[]), Err(Fault::InvalidPart { .. })));
    assert!(matches!(complete(&[&two, &one]), Err(Fault::InvalidPartOrder)));
    assert!(matches!(complete(&[&one, &replaced]), Err(Fault::InvalidPart { number: 2 })));
    let three = part(3, b"end").unwrap();
    assert!(matches!(complete(&[&one, &two, &three]), Err(Fault::EntityTooSmall { .. })));
    assert!(matches!(store.upload(OWNER, "templates", "other", &id), Err(Fault::NoSuchUpload)));
    assert!(matches!(store.upload(OTHER, "templates", "big", &id), Err(Fault::AccessDenied)));
    let record = complete(&[&one, &two]).unwrap();
    assert!(record.etag.ends_with("-2"));
    assert_eq!(get(&store, OWNER, "big").unwrap(), [first.as_slice(), b"tail"].concat());
    assert!(matches!(complete(&[&one, &two]), Err(Fault::NoSuchUpload)));
    assert_eq!(tree(root.path()).iter().filter(|n| n.starts_with(".scratch/")).count(), 0, "parts are gone");
}

#[test]
fn uploads_are_limited_and_can_be_aborted() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    let (one, two) = (upload(&store, OWNER), upload(&store, OWNER));
    assert_ne!(one, two);
    let third = Upload::new("templates", "big", Attributes::default(), None, true);
    assert!(matches!(store.create_upload(OWNER, third), Err(Fault::SlowDown)));
    store.put_part(OWNER, ("templates", "big", &one), 1, b"x").unwrap();
    store.abort_upload(OWNER, "templates", "big", &one).unwrap();
    assert!(matches!(store.abort_upload(OWNER, "templates", "big", &one), Err(Fault::NoSuchUpload)));
    assert_eq!(store.uploads(OWNER, "templates").unwrap().len(), 1);
    assert_eq!(tree(root.path()).iter().filter(|n| n.starts_with(".scratch/")).count(), 0);
}

/// The only file below `objects` of the bucket.
fn object_file(root: &Path) -> PathBuf {
    fs::read_dir(root.join("templates").join(OBJECTS_DIR)).unwrap().next().unwrap().unwrap().path()
}

/// Flips one bit of its last byte.
fn damage(root: &Path) {
    let path = object_file(root);
    let mut bytes = fs::read(&path).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&path, bytes).unwrap();
}

#[test]
fn bytes_that_are_others_now_are_a_fault_and_not_the_object() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    put(&store, OWNER, "k", b"0123456789").unwrap();
    damage(root.path());
    let damaged = |store: &Store, range: std::ops::Range<u64>| {
        let read = store.read_object(OWNER, "templates", "k", |_| Ok::<_, Fault>(range));
        assert!(matches!(read, Err(Fault::Storage(_))), "{read:?}");
    };
    damaged(&store, 0..10);
    // A range that doesn't reach the damage is no better: who reads piece by piece would never know.
    damaged(&store, 0..3);
    let tagged = store.put_object_tags(OWNER, "templates", "k", BTreeMap::new());
    assert!(matches!(tagged, Err(Fault::Storage(_))), "no new object is made of it");
    drop(store);
    damaged(&open(root.path()), 0..10);
    let store = open(root.path());
    put(&store, OWNER, "k", b"0123456789").unwrap();
    assert_eq!(get(&store, OWNER, "k").unwrap(), b"0123456789");
}

#[test]
fn no_bit_of_an_object_s_file_changes_unnoticed() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    put(&store, OWNER, "k", b"0123456789").unwrap();
    let path = object_file(root.path());
    let whole = fs::read(&path).unwrap();
    for bit in 0..whole.len() * 8 {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, bytes).unwrap();
        assert!(matches!(get(&store, OWNER, "k"), Err(Fault::Storage(_))), "bit {bit}");
        // After a restart it is left out, or it can't be read.
        let again = get(&open(root.path()), OWNER, "k");
        assert!(matches!(again, Err(Fault::Storage(_) | Fault::NoSuchKey)), "bit {bit}: {again:?}");
    }
}

#[test]
fn an_object_of_the_layout_before_is_read() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    put(&store, OWNER, "k", b"0123456789").unwrap();
    let path = object_file(root.path());
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, [b"OBJECT1\n", &bytes[8..12], &bytes[16..]].concat()).unwrap();
    assert_eq!(get(&open(root.path()), OWNER, "k").unwrap(), b"0123456789");
}

#[test]
fn an_object_of_parts_is_checked_too() {
    for algorithm in [None, Some(Algorithm::Sha256)] {
        let root = tempfile::tempdir().unwrap();
        let store = open(root.path());
        store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
        let upload = Upload::new("templates", "k", Attributes::default(), algorithm, false);
        let id = store.create_upload(OWNER, upload).unwrap();
        let part = store.put_part(OWNER, ("templates", "k", &id), 1, b"0123456789").unwrap();
        let completion = Completion { parts: vec![named(&part)], ..Completion::default() };
        let record = store.complete_upload(OWNER, ("templates", "k", &id), &completion).unwrap();
        assert_eq!(record.checksum.composite, algorithm.is_some());
        assert_eq!(get(&store, OWNER, "k").unwrap(), b"0123456789");
        damage(root.path());
        assert!(matches!(get(&store, OWNER, "k"), Err(Fault::Storage(_))), "{algorithm:?}");
    }
}

#[test]
fn an_owner_is_kept_through_a_reset() {
    let root = tempfile::tempdir().unwrap();
    let store = open(root.path());
    assert_eq!((store.owner().unwrap(), store.is_empty()), (None, true));
    store.set_owner("one").unwrap();
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    assert!(!store.is_empty());
    store.reset().unwrap();
    drop(store);
    let store = open(root.path());
    assert_eq!((store.owner().unwrap(), store.is_empty()), (Some("one".to_owned()), true));
}

/// A store with an object `a` in the bucket `templates`.
fn prepared(root: &Path) -> Arc<Store> {
    let store = Arc::new(open(root));
    store.create_bucket("templates", "111111111111", "us-east-1").unwrap();
    put(&store, OWNER, "a", b"first").unwrap();
    store
}

fn fork(store: &Arc<Store>) -> Arc<Store> {
    Arc::new(store.fork(1_000, || 2_000))
}

#[test]
fn a_fork_sees_what_was_there_and_nobody_sees_what_it_writes() {
    let folder = tempfile::tempdir().unwrap();
    let store = prepared(folder.path());
    let before = tree(folder.path());
    let copy = fork(&store);
    assert_eq!(get(&copy, OWNER, "a").unwrap(), b"first");
    assert!(matches!(get(&copy, OTHER, "a"), Err(Fault::AccessDenied)));
    assert_eq!(tree(folder.path()), before, "a fork that only reads takes nothing on the disk");
    put(&copy, OWNER, "a", b"copy").unwrap();
    put(&copy, OWNER, "b", b"new").unwrap();
    copy.create_bucket("others", "111111111111", "us-east-1").unwrap();
    copy.change_bucket("templates", OWNER, |record| drop(record.tags.insert("k".into(), "v".into()))).unwrap();
    copy.put_object_tags(OWNER, "templates", "a", BTreeMap::new()).unwrap();
    assert_eq!(
        (get(&copy, OWNER, "a").unwrap(), keys(&copy)),
        (b"copy".to_vec(), vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!((get(&store, OWNER, "a").unwrap(), keys(&store)), (b"first".to_vec(), vec!["a".to_owned()]));
    assert!(store.bucket("templates", OWNER).unwrap().tags.is_empty());
    assert!(store.owner_of("others").is_none());
    copy.delete_object(OWNER, "templates", "a", &Precondition::None).unwrap();
    copy.delete_object(OWNER, "templates", "b", &Precondition::None).unwrap();
    copy.delete_bucket("templates", OWNER).unwrap();
    assert!(copy.owner_of("templates").is_none());
    copy.create_bucket("templates", "222222222222", "eu-west-1").unwrap();
    assert_eq!(get(&store, OWNER, "a").unwrap(), b"first");
    drop(copy);
    assert_eq!(tree(folder.path()), before, "what it wrote is gone with it");
    assert_eq!(get(&open(folder.path()), OWNER, "a").unwrap(), b"first");
}

#[test]
fn a_fork_stays_as_the_store_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = prepared(folder.path());
    let (copy, other) = (fork(&store), fork(&store));
    put(&store, OWNER, "a", b"second").unwrap();
    put(&store, OWNER, "b", b"later").unwrap();
    let later = fork(&store);
    store.delete_object(OWNER, "templates", "a", &Precondition::None).unwrap();
    store.delete_object(OWNER, "templates", "b", &Precondition::None).unwrap();
    store.delete_bucket("templates", OWNER).unwrap();
    for copy in [&copy, &other] {
        assert_eq!((get(copy, OWNER, "a").unwrap(), keys(copy)), (b"first".to_vec(), vec!["a".to_owned()]));
    }
    assert_eq!(
        (get(&later, OWNER, "a").unwrap(), get(&later, OWNER, "b").unwrap()),
        (b"second".to_vec(), b"later".to_vec())
    );
    drop((copy, other));
    assert_eq!(get(&later, OWNER, "a").unwrap(), b"second");
    drop(later);
    assert_eq!(tree(folder.path()), [".scratch"], "no file is kept that nobody can read");
}

#[test]
fn a_fork_of_a_fork_outlives_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = prepared(folder.path());
    let copy = fork(&store);
    put(&copy, OWNER, "b", b"of the copy").unwrap();
    let leaf = fork(&copy);
    put(&copy, OWNER, "b", b"changed").unwrap();
    put(&store, OWNER, "a", b"changed").unwrap();
    drop(copy);
    assert_eq!(
        (get(&leaf, OWNER, "a").unwrap(), get(&leaf, OWNER, "b").unwrap()),
        (b"first".to_vec(), b"of the copy".to_vec())
    );
    drop(leaf);
    assert_eq!(tree(&folder.path().join(".scratch")), Vec::<String>::new());
}

#[test]
fn a_fork_writes_no_more_than_it_may() {
    let folder = tempfile::tempdir().unwrap();
    let copy = fork(&prepared(folder.path()));
    put(&copy, OWNER, "b", &[0; 900]).unwrap();
    assert!(matches!(put(&copy, OWNER, "c", &[0; 101]), Err(Fault::ForkIsFull)));
    put(&copy, OWNER, "c", &[0; 100]).unwrap();
    assert_eq!(keys(&copy), ["a", "b", "c"]);
}
