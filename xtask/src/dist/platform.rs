//! The machines that a release has a program for, and which of them can be built for here.

use crate::problem::Problem;
use std::path::PathBuf;
use std::process::Command;
use std::str::FromStr;

/// A machine: as Rust, an archive's reader, an image and a package of npm name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Platform {
    /// Rust's name.
    pub triple: &'static str,
    /// The name in files of ours, which `uname` says in other words: operating system and processor.
    pub name: &'static str,
    /// The processor, as images name it.
    pub architecture: &'static str,
    /// What links for it where that isn't the machine itself.
    linker: Option<&'static str>,
    /// The C library that is linked into the program, whose licence goes with it.
    pub library: Library,
}

/// A C library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Library {
    /// Of the GNU project, LGPL.
    Glibc,
    /// MIT.
    Musl,
}

/// Those that there are; of two for one machine the first that can be built.
const PLATFORMS: [Platform; 4] = [
    of("x86_64-unknown-linux-musl", "linux-x86_64", "amd64", None, Library::Musl),
    of("x86_64-unknown-linux-gnu", "linux-x86_64", "amd64", None, Library::Glibc),
    of("aarch64-unknown-linux-musl", "linux-aarch64", "arm64", Some("aarch64-linux-musl-gcc"), Library::Musl),
    of("aarch64-unknown-linux-gnu", "linux-aarch64", "arm64", Some("aarch64-linux-gnu-gcc"), Library::Glibc),
];

const fn of(
    triple: &'static str,
    name: &'static str,
    architecture: &'static str,
    linker: Option<&'static str>,
    library: Library,
) -> Platform {
    Platform { triple, name, architecture, linker, library }
}

impl FromStr for Platform {
    type Err = Problem;

    fn from_str(triple: &str) -> Result<Self, Problem> {
        let known = || PLATFORMS.map(|platform| platform.triple).join(", ");
        let found = PLATFORMS.iter().find(|platform| platform.triple == triple).copied();
        found.ok_or_else(|| format!("no program is made for {triple}; there are {}", known()))
    }
}

impl Platform {
    /// Whether this machine runs what is built for it.
    pub fn is_here(self) -> bool {
        self.triple.starts_with(std::env::consts::ARCH) && std::env::consts::OS == "linux"
    }

    /// What links for it, where it isn't the machine's own.
    pub fn linker(self) -> Option<&'static str> {
        self.linker.filter(|_| !self.is_here())
    }

    /// Why it can't be built for here.
    fn lacks(self) -> Option<String> {
        let has_library = standard_library(self.triple).is_some_and(|path| path.exists());
        if !has_library {
            return Some("Rust's standard library for it isn't installed".into());
        }
        let linker = self.linker().or((self.library == Library::Musl).then_some("musl-gcc"))?;
        let is_there = Command::new(linker).arg("--version").output().is_ok_and(|output| output.status.success());
        (!is_there).then(|| format!("there is no {linker}"))
    }
}

/// Where Rust's standard library for a target is, if it is installed.
fn standard_library(triple: &str) -> Option<PathBuf> {
    let output = Command::new("rustc").args(["--print", "target-libdir", "--target", triple]).output().ok()?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim()))
}

/// The one whose programs this machine's own toolchain makes.
pub fn here() -> Option<Platform> {
    PLATFORMS.into_iter().find(|platform| platform.is_here() && platform.library == Library::Glibc)
}

/// Those that are asked for, or all that can be built for here; what can't is said.
///
/// # Errors
/// When one that is asked for can't be built for, or none can.
pub fn chosen(asked: &[Platform]) -> Result<Vec<Platform>, Problem> {
    if let Some((platform, reason)) = asked.iter().find_map(|platform| Some((platform, platform.lacks()?))) {
        return Err(format!("{}: {reason}", platform.triple));
    }
    if !asked.is_empty() {
        return Ok(asked.to_vec());
    }
    let mut chosen: Vec<Platform> = Vec::new();
    let mut reasons = Vec::new();
    for platform in PLATFORMS {
        match platform.lacks() {
            _ if chosen.iter().any(|other| other.name == platform.name) => {}
            None => chosen.push(platform),
            Some(reason) => reasons.push((platform, reason)),
        }
    }
    for (platform, reason) in reasons {
        if !chosen.iter().any(|other| other.name == platform.name) {
            println!("{} SKIPPED: {reason}", platform.triple);
        }
    }
    if chosen.is_empty() { Err("nothing can be built for on this machine".into()) } else { Ok(chosen) }
}
