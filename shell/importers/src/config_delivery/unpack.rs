//! The text of a delivered file, unpacked within bounds.

use crate::files::Files;
use crate::problem::Problem;
use flate2::read::MultiGzDecoder;
use std::io::{ErrorKind, Read};

/// What a gzip file begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// How large a file may be after unpacking: as large as the installation takes one.
pub const UNPACKED: u64 = 256 * 1024 * 1024;

/// The text of a file.
///
/// # Errors
/// A file that can't be read, is cut off, isn't text, or would be too large.
pub fn text(files: &Files, path: &str) -> Result<String, Problem> {
    within(files, path, UNPACKED)
}

/// [`text`] of no more than this many bytes.
pub fn within(files: &Files, path: &str, limit: u64) -> Result<String, Problem> {
    let wrong = |message: String| files.problem(path, "", message);
    let bytes = files.whole(path)?;
    let bytes = if bytes.starts_with(&GZIP) {
        let mut unpacked = Vec::new();
        let read = MultiGzDecoder::new(bytes.as_slice()).take(limit.saturating_add(1)).read_to_end(&mut unpacked);
        read.map_err(|problem| match problem.kind() {
            ErrorKind::UnexpectedEof => wrong("the file is cut off: the gzip doesn't end".to_owned()),
            _ => wrong(format!("it is no gzip: {problem}")),
        })?;
        if u64::try_from(unpacked.len()).is_ok_and(|length| length > limit) {
            return Err(wrong(format!("it has more than {limit} bytes after unpacking")));
        }
        unpacked
    } else {
        bytes
    };
    let text = String::from_utf8(bytes).map_err(|problem| {
        wrong(format!("it isn't text in UTF-8: the byte at {} is none", problem.utf8_error().valid_up_to()))
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The first part of a file, unpacked where it is packed.
pub fn beginning(files: &Files, path: &str) -> Option<String> {
    let bytes = files.first_bytes(path)?;
    if !bytes.starts_with(&GZIP) {
        return files.beginning(path);
    }
    let mut unpacked = Vec::new();
    // Of a file that goes on behind what was looked at the end is missing.
    let _ = MultiGzDecoder::new(bytes.as_slice()).take(crate::files::LOOK).read_to_end(&mut unpacked);
    Some(String::from_utf8_lossy(&unpacked).into_owned())
}
