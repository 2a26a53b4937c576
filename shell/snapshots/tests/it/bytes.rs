//! No byte of a file changes, goes or comes unnoticed.

use crate::world::{World, read};
use snapshots::ReadError;

#[tokio::test]
async fn every_changed_byte_is_noticed() {
    let good = World::full().await.save(true).await.unwrap();
    read(&good).expect("it is good");
    for at in 0..good.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut bad = good.clone();
            bad[at] ^= change;
            let noticed = read(&bad).expect_err("a changed byte");
            let expected = matches!(noticed, ReadError::NotASnapshot | ReadError::Newer { .. } | ReadError::Changed);
            assert!(expected, "byte {at} ^ {change}: {noticed}");
        }
    }
}

#[tokio::test]
async fn every_cut_is_noticed() {
    let good = World::full().await.save(true).await.unwrap();
    for length in 0..good.len() {
        let noticed = read(&good[..length]).expect_err("a cut file");
        assert!(matches!(noticed, ReadError::NotASnapshot | ReadError::Changed), "{length} bytes: {noticed}");
    }
    for more in ["\0", "\n", "more", "bailiwick snapshot 1\n"] {
        let noticed = read(&[&good, more.as_bytes()].concat()).expect_err("something behind it");
        assert!(matches!(noticed, ReadError::Changed), "{more:?}: {noticed}");
    }
    assert!(matches!(read(&[good.clone(), good].concat()), Err(ReadError::Changed)), "twice the same");
}

#[tokio::test]
async fn what_is_none_or_newer_says_so() {
    for none in ["", "bailiwick", "{}", "PK\u{3}\u{4}", "SQLite format 3\0", "Bailiwick snapshot 1\n"] {
        assert!(matches!(read(none.as_bytes()), Err(ReadError::NotASnapshot)), "{none:?}");
    }
    let good = World::full().await.save(false).await.unwrap();
    let rest = good.strip_prefix(b"bailiwick snapshot 1\n").expect("the first line");
    let newer = [b"bailiwick snapshot 2\n", rest].concat();
    let told = read(&newer).expect_err("newer").to_string();
    assert_eq!(told, "it was written by a newer Bailiwick: it has format 2, and this one reads formats up to 1");
}

#[tokio::test]
async fn the_same_is_the_same_file_and_secrets_are_not_in_it() {
    let (one, other) = (World::full().await, World::full().await);
    let (file, again) = (one.save(true).await.unwrap(), one.save(true).await.unwrap());
    assert!(file == again, "saved twice");
    assert!(file == other.save(true).await.unwrap(), "made twice");
    // As it is when it is unpacked, where nothing is hidden.
    let line = b"bailiwick snapshot 1\n".len();
    let unpacked = zstd::decode_all(&file[line..file.len() - 32]).unwrap();
    let has = |text: &[u8]| unpacked.windows(text.len()).any(|window| window == text);
    assert!(has(b"the seed") && has(b"document 3"));
    assert!(!has(b"a secret") && !has(b"credential-key"));
}
