//! What the file looks like from outside: its first line, its last bytes, and how much may be in it.

/// The version of the format that is written; those up to it are read.
pub const FORMAT: u32 = 1;
/// The program that writes, with its version.
pub(crate) const PROGRAM: &str = concat!("bailiwick ", env!("CARGO_PKG_VERSION"));
/// What the first line begins with, before the format's version.
const NAME: &str = "bailiwick snapshot ";
/// The longest first line that there can be.
pub(crate) const LINE_BYTES: u64 = 40;
/// The bytes of the digest at the end: SHA-256.
pub(crate) const DIGEST_BYTES: u64 = 32;
/// How hard it is packed: levels above take several times the memory and time for hardly less. The same state gives the same bytes only
/// as long as this stays.
pub(crate) const LEVEL: i32 = 9;
/// The largest window that is unpacked with, as a power of two: a file can't ask for more memory than that.
pub(crate) const WINDOW_LOG: u32 = 24;

/// How much is taken from a file.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of one record, such as an object with what is known of it, or an entry of the journal.
    pub record_bytes: u32,
    /// Bytes of all records together.
    pub unpacked_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { record_bytes: 256 << 20, unpacked_bytes: 64 << 30 }
    }
}

/// The first line of a file.
pub(crate) fn first_line() -> String {
    format!("{NAME}{FORMAT}\n")
}

/// The format's version that a first line names, and how long the line is.
pub(crate) fn read_first_line(beginning: &[u8]) -> Option<(u32, u64)> {
    let rest = beginning.strip_prefix(NAME.as_bytes())?;
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let digits = std::str::from_utf8(rest.get(..end)?).ok()?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    let version = digits.parse().ok().filter(|_| is_number)?;
    Some((version, storage::wide(NAME.len() + end + 1)))
}

/// Whether a file that begins with these bytes is a snapshot, of whatever version.
pub fn is_snapshot(beginning: &[u8]) -> bool {
    beginning.starts_with(NAME.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{FORMAT, first_line, is_snapshot, read_first_line};

    #[test]
    fn the_first_line_is_read_as_it_is_written() {
        let line = first_line();
        assert_eq!(read_first_line(line.as_bytes()), Some((FORMAT, storage::wide(line.len()))));
        assert_eq!(read_first_line(b"bailiwick snapshot 4294967295\nrest"), Some((u32::MAX, 30)));
        for wrong in
            ["", "bailiwick snapshot", "bailiwick snapshot 1", "bailiwick snapshot \n", "bailiwick snapshot 01\n"]
        {
            assert_eq!(read_first_line(wrong.as_bytes()), None, "{wrong:?}");
        }
        for wrong in ["bailiwick snapshot +1\n", "bailiwick snapshot 4294967296\n", "Bailiwick snapshot 1\n", "{}\n"] {
            assert_eq!(read_first_line(wrong.as_bytes()), None, "{wrong:?}");
        }
        assert!(is_snapshot(b"bailiwick snapshot 9\n") && !is_snapshot(b"bailiwick") && !is_snapshot(b""));
    }
}
