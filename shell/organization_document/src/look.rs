//! Tells a document from other files by its beginning, at a look that costs little.

/// Whether a text begins as a document does: the first member is its version, whatever comments stand before it.
pub fn looks_like_a_document(beginning: &str) -> bool {
    let mut lines = beginning.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let is_version = |line: &str| line.starts_with("version:") || line.starts_with("\"version\":");
    match lines.next() {
        Some("{" | "---") => lines.next().is_some_and(is_version),
        Some(line) => is_version(line) || is_version(line.trim_start_matches(['{', ' '])),
        None => false,
    }
}
