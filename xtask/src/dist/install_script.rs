//! `install.sh` as a release carries it: the one of the sources, told where releases are.

use super::told;
use crate::problem::Problem;
use std::path::Path;

/// The line that says where releases are.
const LINE: &str = "RELEASES=\"${BAILIWICK_RELEASES:-}\"";

/// Copies it.
///
/// # Errors
/// When the script isn't as it is known, the address can't stand in it, or a file fails.
pub fn write(root: &Path, to: &Path, releases: Option<&str>) -> Result<(), Problem> {
    let from = root.join("install.sh");
    let script = std::fs::read_to_string(&from).map_err(|problem| told(&from, &problem))?;
    if !script.contains(LINE) {
        return Err(format!("{} has no line {LINE}", from.display()));
    }
    let address = releases.unwrap_or_default().trim_end_matches('/');
    if address.chars().any(|letter| !(letter.is_ascii_alphanumeric() || "-._~:/".contains(letter))) {
        return Err(format!("{address} is no address that a shell could be handed"));
    }
    let script = script.replacen(LINE, &format!("RELEASES=\"${{BAILIWICK_RELEASES:-{address}}}\""), 1);
    let path = to.join("install.sh");
    std::fs::write(&path, script).map_err(|problem| told(&path, &problem))
}
