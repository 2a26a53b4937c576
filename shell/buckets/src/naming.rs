//! Names from outside become file names here and nowhere else, so that no name can leave the directory.

use data_encoding::HEXLOWER;
use s3s::crypto::{Checksum as _, Sha256};

/// S3's limit for an object key, in bytes of UTF-8.
pub(crate) const KEY_BYTES_MAX: usize = 1024;

/// Prefixes and suffixes that S3 keeps for access points, directory buckets and its own demonstrations.
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Whether `name` follows S3's grammar for general purpose buckets.
///
/// 3 to 63 characters of lower-case letters, digits, dots and hyphens; a letter or digit at both ends; no two dots
/// in a row; not shaped like an IPv4 address; none of S3's reserved prefixes and suffixes. A name of this grammar is
/// safe as a file name: it has no separator, doesn't start with a dot and exists in one case only.
#[must_use]
pub fn is_bucket_name(name: &str) -> bool {
    let alphanumeric = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let bytes = name.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-'))
        && alphanumeric(bytes.first())
        && alphanumeric(bytes.last())
        && !name.contains("..")
        && !is_shaped_like_ipv4(name)
        && !RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !RESERVED_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

/// Four groups of digits are refused whatever their value, as S3 does: `999.1.1.1` is no address but looks like one.
fn is_shaped_like_ipv4(name: &str) -> bool {
    let mut groups = 0;
    name.split('.').all(|group| {
        groups += 1;
        !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit())
    }) && groups == 4
}

/// Whether `key` may name an object: any text of 1 to 1,024 bytes.
#[must_use]
pub fn is_object_key(key: &str) -> bool {
    (1..=KEY_BYTES_MAX).contains(&key.len())
}

/// The file name of an object: the SHA-256 of its key, so that every key has a short name of one case, whatever
/// separators, dots or controls it contains. The key itself is in the file's header.
pub(crate) fn object_file_name(key: &str) -> String {
    HEXLOWER.encode(&Sha256::checksum(key.as_bytes()))
}

/// S3's identifier of an account in access control lists: 64 hexadecimal digits, here derived from the account id.
pub(crate) fn canonical_user_id(account: &str) -> String {
    HEXLOWER.encode(&Sha256::checksum(format!("canonical user {account}").as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bucket_names_follow_the_grammar() {
        for good in ["abc", "my-bucket", "a.b.c", "1.2.3", "config-bucket-111111111111", &"a".repeat(63)] {
            assert!(is_bucket_name(good), "{good}");
        }
        for bad in [
            "",
            "ab",
            "..",
            "...",
            ".ab",
            "ab.",
            "-ab",
            "ab-",
            "a..b",
            "Abc",
            "a_b",
            "a/b",
            "a/../b",
            "a\\b",
            "a\0b",
            "äbc",
            "1.2.3.4",
            "999.1.1.1",
            "xn--abc",
            "abc-s3alias",
            "abc--x-s3",
            ".tmp",
            &"a".repeat(64),
        ] {
            assert!(!is_bucket_name(bad), "{bad}");
        }
    }

    #[test]
    fn every_key_has_its_own_harmless_file_name() {
        let keys = ["a", "A", "..", ".", "/", "a/../b", "../../etc/passwd", "a\0b", "C:\\x", "ä", &"x".repeat(1024)];
        let names: std::collections::BTreeSet<_> = keys.iter().map(|key| object_file_name(key)).collect();
        assert_eq!(names.len(), keys.len());
        assert!(
            names.iter().all(|n| n.len() == 64 && n.bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase()))
        );
        assert!(keys.iter().all(|key| is_object_key(key)));
        assert!(!is_object_key("") && !is_object_key(&"x".repeat(1025)));
    }
}
