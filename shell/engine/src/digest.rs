//! Names of blobs, which say what is in them.

use sha2::{Digest, Sha256};

/// The name under which a blob is stored: its SHA-256 in hexadecimal.
pub fn digest(body: &[u8]) -> String {
    hex::encode(Sha256::digest(body))
}
