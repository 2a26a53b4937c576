//! Snapshots that anybody may have made: what is in one is refused with a reason, or it is loaded and saved again as what it was.

use ::snapshots::{Limits, Origin, ReadError, SnapshotFile, save};
use sha2::{Digest, Sha256};
use std::io::Cursor;
use std::sync::{Arc, LazyLock};
use storage::Storage;
use storage::memory::Memory;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

/// What the records of a file are before they are packed: a row with index entries and a bucket, the state alone, an entry that is none.
pub(crate) const UNPACKED: &[&str] = &[
    "\x19\x00\x00\x00\x00\x0fbailiwick 0.1.0\x04seed\x00\x00\x01\x0c\x00\x00\x00\x01\x01a\x08document\x1a\x00\x00\x00\x03\x13configuration_items\x01k\x01v\x00\x16\x00\x00\x00\x03\x07results\x01k\x05found\x02\x01a\x01b;\x00\x00\x00\x04\x03abc5{\"owner\":\"111111111111\",\"region\":\"a-b-1\",\"created\":0}\x07\x00\x00\x00\x06\x00\x01\x02\x01\x01\x00",
    "\x19\x00\x00\x00\x00\x0fbailiwick 0.1.0\x04seed\x00\x00\x00\x04\x00\x00\x00\x01\x01a\x00\x07\x00\x00\x00\x01\x01b\x03two\x07\x00\x00\x00\x06\x00\x02\x00\x00\x00\x00",
    "\x19\x00\x00\x00\x00\x0fbailiwick 0.1.0\x04seed\x00\x01\x01\x04\x00\x00\x00\x02\x02{}\x07\x00\x00\x00\x06\x01\x00\x00\x00\x00\x00",
];

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.unwrap_or_else(|problem| unreachable!("{problem}"))
});

/// The bytes as a file, and as what is packed in one.
pub fn snapshot(data: &[u8]) {
    sound(data.to_vec());
    let packed = zstd::encode_all(data, 1).unwrap_or_else(|problem| unreachable!("{problem}"));
    let file = [b"bailiwick snapshot 1\n", packed.as_slice()].concat();
    let digest = Sha256::digest(&file);
    sound([file.as_slice(), &digest].concat());
}

fn sound(file: Vec<u8>) {
    let limits = Limits { record_bytes: 1 << 20, unpacked_bytes: 4 << 20 };
    match SnapshotFile::open(Cursor::new(file), limits).and_then(SnapshotFile::check) {
        Err(problem) => assert!(!matches!(problem, ReadError::Io(_)), "memory can be read: {problem}"),
        Ok(checked) => RUNTIME.block_on(async {
            let contents = checked.contents.clone();
            let folder = tempfile::tempdir().unwrap_or_else(|problem| unreachable!("{problem}"));
            let open = || buckets::Buckets::open(folder.path().to_owned(), buckets::Limits::default(), || 0);
            let buckets = Arc::new(open().unwrap_or_else(|problem| unreachable!("{problem}")));
            let storage = Memory::new();
            let loaded = checked.load(&storage, &buckets).await;
            loaded.unwrap_or_else(|problem| unreachable!("what was checked isn't loaded: {problem}"));
            let head = storage.head().await.unwrap_or_else(|problem| unreachable!("{problem}"));
            assert_eq!(head, contents.state.head(), "it is loaded as another journal");
            let evidence = contents.evidence.then(|| buckets.clone());
            let origin = Origin { storage: &storage, head, seed: &contents.seed, evidence, limits };
            let (pieces, mut ready) = mpsc::channel(1);
            let making = async move { save(origin, &pieces).await };
            let taking = async move { while ready.recv().await.is_some() {} };
            let (counts, ()) = tokio::join!(making, taking);
            let counts = counts.unwrap_or_else(|problem| unreachable!("what was loaded isn't saved: {problem}"));
            assert_eq!(counts, contents.counts, "it is saved as something else");
        }),
    }
}
