//! The digests of a release's files, in the form that `sha256sum --check` reads.

use super::{files, told};
use crate::problem::Problem;
use sha2::{Digest, Sha256};
use std::path::Path;

/// The file's name.
pub const NAME: &str = "SHA256SUMS";

/// Writes them, of all that is in a folder.
///
/// # Errors
/// When something can't be read or written.
pub fn write(folder: &Path) -> Result<(), Problem> {
    let mut lines = String::new();
    for path in files(folder)? {
        let bytes = std::fs::read(&path).map_err(|problem| told(&path, &problem))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        lines.push_str(&format!("{}  {name}\n", digest(&bytes)));
    }
    let path = folder.join(NAME);
    std::fs::write(&path, lines).map_err(|problem| told(&path, &problem))
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
