//! Whether a release is a function of its sources: it is built again, elsewhere, and has to come out the same.

use super::binary::{self, Binary};
use super::release::Release;
use super::told;
use crate::problem::Problem;
use crate::workspace::run_to_the_end;
use std::path::Path;
use std::process::Command;

/// Builds what a commit holds in a folder of another name and length, and compares.
///
/// # Errors
/// When it doesn't build there, or differs.
pub fn compare(
    root: &Path,
    target: &Path,
    binaries: &[Binary],
    profile: &str,
    release: &Release,
) -> Result<(), Problem> {
    let elsewhere = target.join("dist-built-again-elsewhere");
    if elsewhere.exists() {
        std::fs::remove_dir_all(&elsewhere).map_err(|problem| told(&elsewhere, &problem))?;
    }
    run_to_the_end(Command::new("git").args(["clone", "--quiet", "--no-local"]).arg(root).arg(&elsewhere))?;
    let outcome = binaries.iter().try_for_each(|first| {
        let second = binary::build(&elsewhere, &elsewhere.join("target"), &first.platform, profile, release)?;
        let second = std::fs::read(&second).map_err(|problem| told(&second, &problem))?;
        if first.bytes()? == second {
            println!("{}: the same {} bytes in two folders", first.platform.triple, second.len());
            Ok(())
        } else {
            Err(format!("{}: two builds differ (was something not committed?)", first.platform.triple))
        }
    });
    std::fs::remove_dir_all(&elsewhere).map_err(|problem| told(&elsewhere, &problem))?;
    outcome
}
