//! The program itself: linked with nothing that a machine would have to have, and without a trace of where it was built.

use super::platform::{Library, Platform};
use super::release::Release;
use crate::problem::Problem;
use crate::workspace::run_to_the_end;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that was built.
pub struct Binary {
    /// For which machine.
    pub platform: Platform,
    /// Where it is.
    pub path: PathBuf,
}

impl Binary {
    /// Its bytes.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn bytes(&self) -> Result<Vec<u8>, Problem> {
        std::fs::read(&self.path).map_err(|problem| super::told(&self.path, &problem))
    }
}

/// What tests make a release of: little of it has to be compiled where they were.
pub const QUICK: &str = "dev";

/// Builds it; answers where it is.
///
/// # Errors
/// When it doesn't build.
pub fn build(
    root: &Path,
    target: &Path,
    platform: &Platform,
    profile: &str,
    release: &Release,
) -> Result<PathBuf, Problem> {
    if profile == QUICK {
        return quick(root, target, *platform);
    }
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["build", "--locked", "--package", "bailiwick", "--bin", "bailiwick"]);
    cargo.args(["--profile", profile, "--target", platform.triple]).arg("--target-dir").arg(target);
    surround(&mut cargo, root, target, *platform, release)?;
    run_to_the_end(&mut cargo)?;
    Ok(target.join(platform.triple).join(profile).join("bailiwick"))
}

/// The program for development, linked with nothing either. Only it is compiled for that; what it is linked of is what tests use.
fn quick(root: &Path, target: &Path, platform: Platform) -> Result<PathBuf, Problem> {
    if !platform.is_here() || platform.library != Library::Glibc {
        return Err(format!(
            "with --profile {QUICK} only this machine's own program is built, not {}",
            platform.triple
        ));
    }
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["rustc", "--locked", "--package", "bailiwick", "--bin", "bailiwick"]);
    cargo.arg("--target-dir").arg(target).args(["--", "-Ctarget-feature=+crt-static", "-Cstrip=symbols"]);
    run_to_the_end(&mut cargo)?;
    // The next build puts the usual one back in its place.
    let (built, kept) = (target.join("debug").join("bailiwick"), target.join("dist-quick").join("bailiwick"));
    let copied = std::fs::create_dir_all(kept.with_file_name("")).and_then(|()| std::fs::copy(&built, &kept));
    copied.map_err(|problem| super::told(&kept, &problem))?;
    Ok(kept)
}

/// What the compilers have to be told for that, in the environment of a command that builds.
///
/// # Errors
/// When nobody knows where Cargo keeps its sources.
pub fn surround(
    command: &mut Command,
    root: &Path,
    target: &Path,
    platform: Platform,
    release: &Release,
) -> Result<(), Problem> {
    // The last that fits counts: the target directory may lie in the workspace.
    let places = [(root.to_path_buf(), "/bailiwick"), (cargo_home()?, "/cargo"), (target.to_path_buf(), "/target")];
    // Between two flags stands a unit separator, so that a path may have blanks.
    // Linked statically it doesn't find the system's call by name, and looks for a device that an empty root lacks.
    let random = "--cfg=getrandom_backend=\"linux_getrandom\"";
    let mut flags = vec!["-Ctarget-feature=+crt-static".to_owned(), random.to_owned()];
    let mut of_c = Vec::new();
    for (place, name) in &places {
        flags.push(format!("--remap-path-prefix={}={name}", place.display()));
        of_c.push(format!("-ffile-prefix-map={}={name}", place.display()));
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")).env("CFLAGS", of_c.join(" "));
    command.env("BAILIWICK_BUILD_COMMIT", &release.commit).env("BAILIWICK_BUILD_DAY", &release.day);
    command.env("SOURCE_DATE_EPOCH", release.seconds.to_string());
    let variable = platform.triple.replace('-', "_");
    if let Some(linker) = platform.linker() {
        command.env(format!("CARGO_TARGET_{}_LINKER", variable.to_uppercase()), linker);
    }
    if platform.library == Library::Musl && platform.is_here() {
        command.env(format!("CC_{variable}"), "musl-gcc");
    }
    Ok(())
}

/// Where Cargo keeps the sources of what others wrote.
fn cargo_home() -> Result<PathBuf, Problem> {
    let given = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    given.or_else(usual).ok_or_else(|| "neither CARGO_HOME nor HOME is set".to_owned())
}
