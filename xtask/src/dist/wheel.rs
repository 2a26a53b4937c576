//! The wheel: the package for Python with the program in it, made by maturin.

use super::binary::surround;
use super::platform::Platform;
use super::release::Release;
use crate::problem::Problem;
use crate::python::Environment;
use crate::workspace::run_to_the_end;
use std::path::Path;
use std::process::Command;

/// What it may be installed on: the program is linked with nothing, so that every Linux will do.
const COMPATIBILITY: &str = "manylinux2014";

/// Writes it, for a machine, of the program that was built for it.
///
/// # Errors
/// When there is no Python to make it with, or it isn't made.
pub fn write(
    root: &Path,
    target: &Path,
    to: &Path,
    platform: Platform,
    profile: &str,
    release: &Release,
) -> Result<(), Problem> {
    let environment = Environment::of(root, target);
    environment.prepare()?;
    let mut maturin = Command::new(environment.program("maturin"));
    maturin.current_dir(root.join("packages").join("python"));
    maturin.args(["build", "--locked", "--profile", profile, "--target", platform.triple]);
    maturin.args(["--compatibility", COMPATIBILITY]).arg("--target-dir").arg(target).arg("--out").arg(to);
    surround(&mut maturin, root, target, platform, release)?;
    run_to_the_end(&mut maturin)
}
