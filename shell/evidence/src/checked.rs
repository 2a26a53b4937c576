//! Values that are known to be whole: a format, what is meant, and a short digest of both, so that a flipped bit is noticed.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// Bytes of the digest at the end of a value.
const DIGEST: usize = 8;

/// Closes a value that begins with its format.
pub(crate) fn seal(mut value: Vec<u8>) -> Vec<u8> {
    let digest = Sha256::digest(&value);
    value.extend(digest.iter().take(DIGEST));
    value
}

/// What was sealed in this format; nothing when the value is of another format or was damaged.
pub(crate) fn open(value: &[u8], format: u8) -> Option<&[u8]> {
    let (body, digest) = value.split_at_checked(value.len().checked_sub(DIGEST)?)?;
    let (first, rest) = body.split_first()?;
    (*first == format && Sha256::digest(body).starts_with(digest)).then_some(rest)
}

/// A value in its stored form.
pub(crate) fn write<T: Serialize>(format: u8, value: &T) -> Vec<u8> {
    // Plain data: writing it can't fail.
    let value = postcard::to_extend(value, vec![format]).unwrap_or_else(|_| vec![format]);
    seal(value)
}

/// A value from its stored form; nothing when it can't be read.
pub(crate) fn read<T: DeserializeOwned>(format: u8, value: &[u8]) -> Option<T> {
    postcard::from_bytes(open(value, format)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn what_was_written_is_read_and_every_flipped_bit_is_noticed() {
        let value = write(3, &("text", 7_u64));
        assert_eq!(read::<(String, u64)>(3, &value), Some(("text".to_owned(), 7)));
        assert_eq!(read::<(String, u64)>(4, &value), None);
        for bit in 0..value.len() * 8 {
            let mut bad = value.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(read::<(String, u64)>(3, &bad), None, "bit {bit}");
        }
        for cut in 0..value.len() {
            assert_eq!(read::<(String, u64)>(3, &value[..cut]), None, "cut at {cut}");
        }
    }
}
