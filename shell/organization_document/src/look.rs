//! Tells a document from other files by its beginning, at a look that costs little.

/// Whether a text begins as a document does: the first member is its version, whatever comments stand before it, or another one with the version of
/// the format behind it.
pub fn looks_like_a_document(beginning: &str) -> bool {
    let mut lines = beginning.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let is_version = |line: &str| line.starts_with("version:") || line.starts_with("\"version\":");
    let is_first = match lines.next() {
        Some("{" | "---") => lines.next().is_some_and(is_version),
        Some(line) => is_version(line) || is_version(line.trim_start_matches(['{', ' '])),
        None => false,
    };
    is_first || beginning.lines().any(is_of_format)
}

/// Whether a line, which isn't indented, is the member that no other file has: the version of the format, a number.
fn is_of_format(line: &str) -> bool {
    let value = line.strip_prefix("version:").map(|rest| rest.split('#').next().unwrap_or_default().trim());
    value == Some("1")
}

#[cfg(test)]
mod tests {
    use super::looks_like_a_document;

    #[test]
    fn the_version_may_stand_behind_other_members() {
        assert!(looks_like_a_document("# ours\n---\nversion: 1\naccounts: []\n"));
        assert!(looks_like_a_document("{\"version\": 1}"));
        assert!(looks_like_a_document("accounts:\n  - name: shop\nversion: 1 # of the format\n"));
        // A policy has one, a template of somebody else has another, and a nested one is no document's.
        for other in ["accounts: []\n", "a: 1\nversion: 2.1\n", "a:\n  version: 1\n", "Version: 1\n", ""] {
            assert!(!looks_like_a_document(other), "{other}");
        }
    }
}
