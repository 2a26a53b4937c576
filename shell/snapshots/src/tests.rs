//! Files that nobody here would write: whole by their digest, and wrong, or much larger than they look.

use crate::error::ReadError;
use crate::file::SnapshotFile;
use crate::format::{DIGEST_BYTES, Limits, first_line};
use crate::pack::{Framed, Packer};
use crate::record::{Counts, KeptRow, Made, Raw, Record};
use sha2::{Digest as _, Sha256};
use std::io::Cursor;

const MADE: Record<'static> =
    Record::Made(Made { program: "bailiwick test", seed: "seed", epoch: 0, version: 0, evidence: true });

fn row<'a>(table: &'a str, key: &'a [u8], entries: &[&'a [u8]]) -> Record<'a> {
    let entries = entries.iter().map(|entry| Raw(entry)).collect();
    Record::Row(KeptRow { table, key: Raw(key), value: Raw(b"value"), entries })
}

/// A file of these records.
fn packed(records: &[Record<'_>]) -> Vec<u8> {
    let limits = Limits { record_bytes: u32::MAX, unpacked_bytes: u64::MAX };
    let (mut framed, mut packer, mut file) = (Framed::new(limits), Packer::new().unwrap(), Vec::new());
    for record in records {
        if let Some(piece) = framed.push(record).unwrap() {
            file.extend_from_slice(&packer.pack(&piece).unwrap());
        }
    }
    file.extend_from_slice(&packer.pack(&framed.rest()).unwrap());
    file.extend_from_slice(&packer.finish().unwrap());
    file
}

/// A file of these records with an end that counts them.
fn ended(records: &[Record<'_>]) -> Vec<u8> {
    let mut counts = Counts::default();
    records.iter().for_each(|record| counts.count(record));
    packed(&[records, &[Record::End(counts)]].concat())
}

/// A file of these bytes between its first line and a digest that is right.
fn sealed(bytes: &[u8]) -> Vec<u8> {
    let file = [first_line().as_bytes(), bytes].concat();
    let digest = Sha256::digest(&file);
    [file.as_slice(), &digest].concat()
}

fn wrong(file: Vec<u8>, limits: Limits) -> String {
    let read = SnapshotFile::open(Cursor::new(file), limits).and_then(SnapshotFile::check);
    match read {
        Err(problem @ (ReadError::Wrong(_) | ReadError::TooLarge(_) | ReadError::Journal(_))) => problem.to_string(),
        Err(other) => panic!("another problem: {other}"),
        Ok(checked) => panic!("it is taken: {:?}", checked.contents.counts),
    }
}

#[test]
fn what_is_well_formed_is_taken() {
    let records = [
        MADE,
        Record::Blob("a", Raw(b"1")),
        Record::Blob("b", Raw(b"")),
        row("configuration_items", b"", &[]),
        row("configuration_items", b"k", &[]),
        row("results", b"k", &[b"a", b"b"]),
    ];
    let file = SnapshotFile::open(Cursor::new(ended(&records)), Limits::default()).unwrap();
    let counts = file.check().unwrap().contents.counts;
    assert_eq!(counts, Counts { blobs: 2, rows: 3, items: 2, ..Counts::default() });
}

#[test]
fn what_can_not_be_is_refused_with_a_reason() {
    let state_only = Record::Made(Made { program: "p", seed: "s", epoch: 0, version: 0, evidence: false });
    let later = Record::Made(Made { program: "p", seed: "s", epoch: 0, version: 7, evidence: true });
    let bucket = br#"{"owner":"111111111111","region":"us-east-1","created":0}"#;
    for (records, reason) in [
        (vec![], "what it was made of"),
        (vec![row("places", b"k", &[])], "what it was made of"),
        (vec![MADE, MADE], "says twice"),
        (vec![later], "its journal ends at 0, and not at 7"),
        (vec![MADE, Record::Blob("b", Raw(b"")), Record::Blob("a", Raw(b""))], "aren't in order"),
        (vec![MADE, Record::Blob("a", Raw(b"")), Record::Blob("a", Raw(b""))], "aren't in order"),
        (vec![MADE, row("places", b"k", &[]), row("places", b"k", &[])], "aren't in order"),
        (vec![MADE, row("places", b"k", &[]), row("results", b"k", &[])], "aren't in order"),
        (vec![MADE, row("places", b"k", &[]), Record::Blob("a", Raw(b""))], "aren't in order"),
        (vec![MADE, row("thoughts", b"k", &[])], "there is no table \"thoughts\""),
        (vec![MADE, row("places", b"k", &[b"e"])], "has index entries"),
        (vec![MADE, row("results", b"k", &[b"e", b"e"])], "aren't in order"),
        (vec![state_only, row("places", b"k", &[])], "the state alone"),
        (vec![MADE, Record::Entry(Raw(b"{}"))], "journal entry 1"),
        (vec![MADE, Record::Entry(Raw(b"nothing"))], "journal entry 1 is damaged"),
        (vec![MADE, Record::Bucket("../up", Raw(bucket))], "is no bucket"),
        (vec![MADE, Record::Bucket("bucket", Raw(b"{}"))], "owner"),
        (vec![MADE, Record::Object("bucket", Raw(b"{}"), Raw(b""))], "key"),
    ] {
        let told = wrong(ended(&records), Limits::default());
        assert!(told.contains(reason), "{told}, and not {reason}");
    }
    let told = wrong(packed(&[MADE, Record::End(Counts { blobs: 1, ..Counts::default() })]), Limits::default());
    assert!(told.contains("less or more than it counts"), "{told}");
    let end = Record::End(Counts::default());
    let told = wrong(packed(&[MADE, end.clone(), end]), Limits::default());
    assert!(told.contains("behind its end"), "{told}");
    let told = wrong(packed(&[MADE]), Limits::default());
    assert!(told.contains("can't be unpacked"), "{told}");
}

#[test]
fn bytes_that_are_no_records_are_refused() {
    let packed = |bytes: &[u8]| zstd::encode_all(bytes, 1).unwrap();
    let good = ended(&[MADE]);
    let inner = good[first_line().len()..good.len() - usize::try_from(DIGEST_BYTES).unwrap()].to_vec();
    for bytes in [
        Vec::new(),
        b"no zstd".to_vec(),
        packed(b""),
        packed(b"\x01"),
        packed(&[0; 100]),
        packed(&[&4_u32.to_le_bytes()[..], &[0xff; 4]].concat()),
        packed(&[&9_u32.to_le_bytes()[..], &[6; 4]].concat()),
        [inner.clone(), packed(b"more")].concat(),
        [inner.clone(), b"more".to_vec()].concat(),
        inner[..inner.len() - 1].to_vec(),
    ] {
        wrong(sealed(&bytes), Limits::default());
    }
    let whole = SnapshotFile::open(Cursor::new(sealed(&inner)), Limits::default()).unwrap();
    whole.check().expect("nothing but the pieces around it were changed");
}

#[test]
fn what_unpacks_to_too_much_ends_at_a_limit() {
    let limits = Limits { record_bytes: 1 << 20, unpacked_bytes: 8 << 20 };
    let zeros = vec![0; 900 << 10];
    let names: Vec<String> = (0..200).map(|number| format!("{number:04}")).collect();
    let blobs = names.iter().map(|name| Record::Blob(name, Raw(&zeros)));
    let bomb = ended(&std::iter::once(MADE).chain(blobs).collect::<Vec<_>>());
    assert!(bomb.len() < 64 << 10, "{} bytes unpack to 180 MB", bomb.len());
    let told = wrong(bomb, limits);
    assert!(told.contains("more than 8388608 bytes when it is unpacked"), "{told}");
    let large = vec![0; 2 << 20];
    let told = wrong(ended(&[MADE, Record::Blob("a", Raw(&large))]), limits);
    assert!(told.contains("more than the 1 MiB that one may have"), "{told}");
    // A length that nothing stands behind takes no memory.
    let told = wrong(sealed(&zstd::encode_all(&(200_u32 << 20).to_le_bytes()[..], 1).unwrap()), Limits::default());
    assert!(told.contains("within a part"), "{told}");
    let told = wrong(sealed(&zstd::encode_all(&u32::MAX.to_le_bytes()[..], 1).unwrap()), Limits::default());
    assert!(told.contains("more than the 256 MiB"), "{told}");
}

#[test]
fn nothing_is_written_that_nobody_would_read() {
    let mut framed = Framed::new(Limits { record_bytes: 1_000, unpacked_bytes: 2_500 });
    let told = framed.push(&Record::Blob("a", Raw(&[0; 1_000]))).unwrap_err().to_string();
    assert!(told.contains("--state-only"), "{told}");
    let mut framed = Framed::new(Limits { record_bytes: 1_000, unpacked_bytes: 2_500 });
    for _ in 0..2 {
        framed.push(&Record::Blob("a", Raw(&[0; 990]))).unwrap();
    }
    framed.push(&Record::Blob("a", Raw(&[0; 990]))).unwrap_err();
}
