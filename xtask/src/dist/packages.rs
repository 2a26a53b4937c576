//! What others wrote that is linked into the program: the packages that Cargo resolves for a machine, without those that only build or test.

use super::platform::Platform;
use super::told;
use crate::problem::Problem;
use cargo_metadata::{DependencyKind, MetadataCommand, Package, PackageId};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How the names of files begin that say under what terms something comes.
const TERMS: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// How many folders down they are looked for: sources in C that a package brings along have terms of their own.
const DEPTH: u8 = 3;

/// The packages, and who needs whom.
pub struct Packages {
    /// The program's own, which are released with it.
    pub own: BTreeSet<String>,
    /// All others, by name and version.
    pub others: Vec<Package>,
    /// By package (name and version): those that it names.
    pub needs: BTreeMap<String, BTreeSet<String>>,
}

impl Packages {
    /// What is linked into the program for a machine.
    ///
    /// # Errors
    /// When Cargo can't tell.
    pub fn linked(root: &Path, platform: Platform) -> Result<Self, Problem> {
        let mut command = MetadataCommand::new();
        command.current_dir(root).other_options(vec![
            "--locked".to_owned(),
            "--filter-platform".to_owned(),
            platform.triple.to_owned(),
        ]);
        let metadata = command.exec().map_err(|problem| problem.to_string())?;
        let resolve = metadata.resolve.as_ref().ok_or("cargo metadata resolves nothing")?;
        let by_id: BTreeMap<&PackageId, &Package> =
            metadata.packages.iter().map(|package| (&package.id, package)).collect();
        let nodes: BTreeMap<&PackageId, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
        let first = metadata.packages.iter().find(|package| package.name.as_str() == "bailiwick");
        let mut waiting = vec![&first.ok_or("cargo metadata names no package bailiwick")?.id];
        let mut seen: BTreeSet<&PackageId> = BTreeSet::new();
        let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            let (Some(package), Some(node)) = (by_id.get(id), nodes.get(id)) else { continue };
            let linked = node.deps.iter().filter(|needed| {
                // Without kinds it is a version of Cargo that tells none.
                needed.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal)
            });
            for needed in linked {
                waiting.push(&needed.pkg);
                if let Some(other) = by_id.get(&needed.pkg) {
                    needs.entry(reference(package)).or_default().insert(reference(other));
                }
            }
            needs.entry(reference(package)).or_default();
        }
        let found = seen.iter().filter_map(|id| by_id.get(id).copied());
        let (own, mut others): (Vec<&Package>, Vec<&Package>) = found.partition(|package| package.source.is_none());
        others.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        Ok(Self { own: own.into_iter().map(reference).collect(), others: others.into_iter().cloned().collect(), needs })
    }
}

/// A package's name and version, as one word.
pub fn reference(package: &Package) -> String {
    format!("{}@{}", package.name, package.version)
}

/// The licence that a package names, as an SPDX expression; older ones write a stroke for OR.
pub fn licence(package: &Package) -> String {
    package.license.as_deref().unwrap_or("NOASSERTION").replace('/', " OR ")
}

/// The texts that a package carries: licences, copyrights, notices.
///
/// # Errors
/// When one can't be read.
pub fn texts(package: &Package) -> Result<Vec<String>, Problem> {
    let folder = package.manifest_path.parent().map_or(Path::new(""), |folder| folder.as_std_path());
    let mut paths = Vec::new();
    gather(folder, DEPTH, &mut paths)?;
    let mut texts = Vec::new();
    for path in paths {
        let bytes = std::fs::read(&path).map_err(|problem| told(&path, &problem))?;
        texts.push(String::from_utf8_lossy(&bytes).replace("\r\n", "\n").trim_end().to_owned());
    }
    Ok(texts)
}

/// Finds the files of a folder and, as deep as is said, of those below it.
fn gather(folder: &Path, depth: u8, found: &mut Vec<PathBuf>) -> Result<(), Problem> {
    found.extend(super::files(folder)?.into_iter().filter(|path| is_of_terms(path)));
    if depth == 0 {
        return Ok(());
    }
    let entries = std::fs::read_dir(folder).map_err(|problem| told(folder, &problem))?;
    let mut below: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    below.sort();
    below.iter().try_for_each(|below| gather(below, depth - 1, found))
}

fn is_of_terms(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let is_source = name.ends_with(".RS") || name.ends_with(".TOML");
    !is_source && TERMS.iter().any(|begin| name.starts_with(begin))
}
