//! `cargo xtask site`: the documentation as a site, by mdbook, which is installed when this is asked for and at no other time.

pub mod links;
pub mod stage;

use crate::problem::Problem;
use crate::workspace::{run_to_the_end, target_directory};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version that builds everywhere, so that everywhere the same comes out.
const VERSION: &str = "0.5.4";

/// What `site` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// A directory that isn't there yet or is empty; `target/site` without it, which is made anew.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

/// Installs mdbook below the target directory if it isn't there, and builds the site.
pub fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let target = target_directory(root)?;
    let to = match &arguments.to {
        // What lies in it would be thrown away.
        Some(to) if std::fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_some()) => {
            return Err(format!("{} isn't empty", to.display()));
        }
        Some(to) => std::path::absolute(to).map_err(|problem| told(to, &problem))?,
        None => target.join("site"),
    };
    let source = target.join("site-source");
    write(root, &source)?;
    let program = install(root, &target)?;
    run_to_the_end(Command::new(program).arg("build").arg("--dest-dir").arg(&to).arg(&source))?;
    println!("open {}", to.join("index.html").display());
    Ok(())
}

/// Writes what the site is built of.
fn write(root: &Path, source: &Path) -> Result<(), Problem> {
    if source.exists() {
        std::fs::remove_dir_all(source).map_err(|problem| told(source, &problem))?;
    }
    let settings = Path::new("book.toml");
    let book = std::fs::read(root.join(settings)).map_err(|problem| told(settings, &problem))?;
    let pages = stage::stage(root)?.files;
    let pages = pages.into_iter().map(|(path, bytes)| (Path::new("docs").join(path), bytes));
    for (path, bytes) in std::iter::once((settings.to_path_buf(), book)).chain(pages) {
        let path = source.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|problem| told(folder, &problem))?;
        }
        std::fs::write(&path, bytes).map_err(|problem| told(&path, &problem))?;
    }
    Ok(())
}

fn install(root: &Path, target: &Path) -> Result<PathBuf, Problem> {
    let tools = target.join("cargo-tools");
    let program = tools.join("bin").join("mdbook");
    let installed = Command::new(&program).arg("--version").output();
    if installed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim().ends_with(VERSION)) {
        return Ok(program);
    }
    println!("installing mdbook {VERSION} into {}", tools.display());
    // Its server isn't needed, nor what watches files.
    let mut install = Command::new("cargo");
    install.args(["install", "--quiet", "--locked", "--no-default-features", "--features", "search"]);
    install.args(["--version", VERSION, "--root"]).arg(&tools);
    let build = tools.join("build-mdbook");
    install.arg("--target-dir").arg(&build).arg("mdbook").current_dir(root);
    let done = run_to_the_end(&mut install);
    if let Err(problem) = std::fs::remove_dir_all(&build) {
        println!("{} could not be removed: {problem}", build.display());
    }
    done.map(|()| program)
}

fn told(path: &Path, problem: &std::io::Error) -> Problem {
    format!("{}: {problem}", path.display())
}
