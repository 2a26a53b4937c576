//! `cargo xtask dist`: everything that a release holds, made by one command and the same to the byte wherever it is made.

mod archive;
mod binary;
mod checksums;
mod image;
mod install_script;
mod node_packages;
mod notices;
mod packages;
mod platform;
mod release;
mod sbom;
mod twice;
mod wheel;

use crate::problem::Problem;
use crate::workspace::target_directory;
use binary::Binary;
use packages::Packages;
use platform::Platform;
use release::Release;
use std::path::{Path, PathBuf};

/// What `dist` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Where to: a folder, which is emptied first; `dist` in the target directory unless said otherwise.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// Cargo's profile. `dev` is for looking at the parts: its program is large and slow.
    #[arg(long, default_value = "dist", value_name = "NAME")]
    profile: String,
    /// A Rust target to build for; may be given several times. All that can be built here unless said otherwise.
    #[arg(long = "target", value_name = "TRIPLE")]
    targets: Vec<Platform>,
    /// A program for this machine that is taken instead of building one, linked with nothing.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["targets", "twice"])]
    program: Option<PathBuf>,
    /// The address below which the files of a release lie, for install.sh: it has `/v0.1.0/NAME` appended.
    #[arg(long, value_name = "URL")]
    releases: Option<String>,
    /// Build a second time, from a copy of the sources in another folder, and demand the same bytes.
    #[arg(long)]
    twice: bool,
}

/// Makes what tests look at: of the program for development, for this machine.
///
/// # Errors
/// As [`run`].
pub fn quick(root: &Path, to: PathBuf) -> Result<(), Problem> {
    let profile = binary::QUICK.to_owned();
    run(root, &Arguments { to: Some(to), profile, targets: Vec::new(), program: None, releases: None, twice: false })
}

/// Makes all of it.
///
/// # Errors
/// When something doesn't build, can't be read or can't be written; or when a second build differs.
pub fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let target = target_directory(root)?;
    let to = arguments.to.clone().unwrap_or_else(|| target.join("dist"));
    let release = Release::of(root)?;
    let is_own = arguments.program.is_some() || (arguments.profile == binary::QUICK && arguments.targets.is_empty());
    let own = is_own.then(platform::here).flatten();
    let platforms = own.map_or_else(|| platform::chosen(&arguments.targets), |here| Ok(vec![here]))?;
    println!(
        "{} for {}",
        release.named(),
        platforms.iter().map(|platform| platform.triple).collect::<Vec<_>>().join(", ")
    );
    let mut binaries = Vec::new();
    for platform in &platforms {
        let path = match &arguments.program {
            Some(program) => program.clone(),
            None => binary::build(root, &target, platform, &arguments.profile, &release)?,
        };
        binaries.push(Binary { platform: *platform, path });
    }
    if arguments.twice {
        twice::compare(root, &target, &binaries, &arguments.profile, &release)?;
    }
    // Programs that run with another folder to work in are handed whole paths.
    let to = absolute(&to)?;
    empty(&to)?;
    let pages = archive::Pages::of(&binaries, &target)?;
    for binary in &binaries {
        let packages = Packages::linked(root, binary.platform)?;
        let notices = notices::text(&packages, binary.platform)?;
        sbom::write(&to, &packages, &release, binary.platform)?;
        archive::write(root, &to, binary, &notices, &pages, &release)?;
    }
    image::write(root, &to, &binaries, &release)?;
    if is_own {
        println!("wheel and packages for Node.js SKIPPED: they are made of a release's own program");
    } else {
        for platform in &platforms {
            wheel::write(root, &target, &to, *platform, &arguments.profile, &release)?;
        }
        node_packages::write(root, &target, &to, &binaries, &release)?;
    }
    install_script::write(root, &to, arguments.releases.as_deref())?;
    checksums::write(&to)?;
    tell(&to)
}

/// A folder with nothing in it. One that holds something else than a release is left alone.
fn empty(to: &Path) -> Result<(), Problem> {
    if let Ok(mut entries) = std::fs::read_dir(to) {
        let is_release = to.join(checksums::NAME).exists();
        if entries.next().is_some() && !is_release {
            return Err(format!("{} isn't empty, and holds no release: nothing was written", to.display()));
        }
        std::fs::remove_dir_all(to).map_err(|problem| told(to, &problem))?;
    }
    std::fs::create_dir_all(to).map_err(|problem| told(to, &problem))
}

fn absolute(to: &Path) -> Result<PathBuf, Problem> {
    std::path::absolute(to).map_err(|problem| told(to, &problem))
}

/// Says what there is now, and how large.
fn tell(to: &Path) -> Result<(), Problem> {
    for path in files(to)? {
        let size = std::fs::metadata(&path).map_err(|problem| told(&path, &problem))?.len();
        println!("{:>10} KB  {}", size.div_ceil(1000), path.display());
    }
    Ok(())
}

/// The files of a folder, by their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = std::fs::read_dir(folder).map_err(|problem| told(folder, &problem))?;
    let mut files = Vec::new();
    for entry in entries {
        files.push(entry.map_err(|problem| told(folder, &problem))?.path());
    }
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

/// What went wrong with a file.
fn told(path: &Path, problem: &std::io::Error) -> Problem {
    format!("{}: {problem}", path.display())
}
