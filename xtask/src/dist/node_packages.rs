//! The packages for Node.js: the small one that people name, and one with the program for each machine, of which npm takes the one that fits.

use super::binary::Binary;
use super::release::Release;
use super::told;
use crate::problem::Problem;
use crate::workspace::run_to_the_end;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::Command;

/// What isn't taken along from the sources of the small one.
const LEFT: [&str; 3] = ["node_modules", "types", "bin"];

/// Writes them.
///
/// # Errors
/// When there is no npm, or a package isn't made.
pub fn write(root: &Path, target: &Path, to: &Path, binaries: &[Binary], release: &Release) -> Result<(), Problem> {
    let work = target.join("dist-node");
    if work.exists() {
        std::fs::remove_dir_all(&work).map_err(|problem| told(&work, &problem))?;
    }
    let mut optional = Map::new();
    for binary in binaries {
        let name = format!("@bailiwick/linux-{}", processor(binary));
        let folder = work.join(binary.platform.name);
        platform(root, &folder, binary, &name, release)?;
        pack(&folder, to)?;
        optional.insert(name, Value::String(release.version.clone()));
    }
    let folder = work.join("bailiwick");
    copy(&root.join("packages").join("node"), &folder)?;
    let described = folder.join("package.json");
    let text = std::fs::read_to_string(&described).map_err(|problem| told(&described, &problem))?;
    let mut described_as: Value = serde_json::from_str(&text).map_err(|problem| format!("package.json: {problem}"))?;
    if described_as.get("version").and_then(Value::as_str) != Some(&release.version) {
        return Err(format!("packages/node/package.json isn't of version {}", release.version));
    }
    if let Some(members) = described_as.as_object_mut() {
        // First without them: they aren't published yet, and aren't needed to make types.
        install(&folder)?;
        members.insert("optionalDependencies".to_owned(), Value::Object(optional));
    }
    write_json(&described, &described_as)?;
    pack(&folder, to)
}

/// A processor, as Node.js names it.
fn processor(binary: &Binary) -> &'static str {
    if binary.platform.architecture == "arm64" { "arm64" } else { "x64" }
}

/// The package with the program for one machine.
fn platform(root: &Path, folder: &Path, binary: &Binary, name: &str, release: &Release) -> Result<(), Problem> {
    let programs = folder.join("bin");
    let program = programs.join("bailiwick");
    std::fs::create_dir_all(&programs).map_err(|problem| told(&programs, &problem))?;
    std::fs::copy(&binary.path, &program).map_err(|problem| told(&program, &problem))?;
    let licence = folder.join("LICENSE");
    std::fs::copy(root.join("LICENSE"), &licence).map_err(|problem| told(&licence, &problem))?;
    let described = json!({
        "name": name,
        "version": release.version,
        "description": format!("The program of the package bailiwick, for {}", binary.platform.name),
        "license": "Apache-2.0",
        "os": ["linux"],
        "cpu": [processor(binary)],
        "files": ["bin"],
    });
    write_json(&folder.join("package.json"), &described)
}

fn write_json(path: &Path, value: &Value) -> Result<(), Problem> {
    let text = serde_json::to_string_pretty(value).map_err(|problem| problem.to_string())?;
    std::fs::write(path, format!("{text}\n")).map_err(|problem| told(path, &problem))
}

fn copy(from: &Path, to: &Path) -> Result<(), Problem> {
    std::fs::create_dir_all(to).map_err(|problem| told(to, &problem))?;
    for entry in std::fs::read_dir(from).map_err(|problem| told(from, &problem))? {
        let path = entry.map_err(|problem| told(from, &problem))?.path();
        let Some(name) = path.file_name() else { continue };
        if LEFT.iter().any(|left| name == *left) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            std::fs::copy(&path, to.join(name)).map_err(|problem| told(&path, &problem))?;
        }
    }
    Ok(())
}

/// What its types are made with.
fn install(folder: &Path) -> Result<(), Problem> {
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]).current_dir(folder);
    run_to_the_end(&mut npm)
}

fn pack(folder: &Path, to: &Path) -> Result<(), Problem> {
    let mut npm = Command::new("npm");
    npm.args(["pack", "--silent", "--pack-destination"]).arg(to).current_dir(folder);
    run_to_the_end(&mut npm)
}
