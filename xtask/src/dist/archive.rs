//! The archive that people unpack: the program, its manual pages, completions and terms.

use super::binary::Binary;
use super::release::Release;
use super::told;
use crate::problem::Problem;
use crate::workspace::run_to_the_end;
use flate2::{Compression, GzBuilder};
use std::path::Path;
use std::process::Command;
use tar::{EntryType, Header};

/// The shells that completions are made for, and what each wants their file to be called.
const SHELLS: [(&str, &str); 3] = [("bash", "bailiwick"), ("zsh", "_bailiwick"), ("fish", "bailiwick.fish")];

/// What the program itself prints about itself.
pub struct Pages {
    /// Path in the archive, and text.
    files: Vec<(String, Vec<u8>)>,
}

impl Pages {
    /// Asks a program that runs on this machine; it is the same for the others.
    ///
    /// # Errors
    /// When none does, or it fails.
    pub fn of(binaries: &[Binary], target: &Path) -> Result<Self, Problem> {
        let Some(binary) = binaries.iter().find(|binary| binary.platform.is_here()) else {
            return Err("none of the programs runs on this machine, and the pages are made by one".into());
        };
        let mut files = Vec::new();
        for (shell, name) in SHELLS {
            let output = Command::new(&binary.path).args(["completions", shell]).output();
            let output = output.map_err(|problem| told(&binary.path, &problem))?;
            if !output.status.success() || output.stdout.is_empty() {
                return Err(format!("no completions for {shell}: {}", String::from_utf8_lossy(&output.stderr)));
            }
            files.push((format!("share/completions/{shell}/{name}"), output.stdout));
        }
        let folder = target.join("dist-pages");
        run_to_the_end(Command::new(&binary.path).arg("man").arg("--to").arg(&folder))?;
        for path in super::files(&folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((
                format!("share/man/man1/{name}"),
                std::fs::read(&path).map_err(|problem| told(&path, &problem))?,
            ));
        }
        std::fs::remove_dir_all(&folder).map_err(|problem| told(&folder, &problem))?;
        Ok(Self { files })
    }
}

/// Writes it, for a machine.
///
/// # Errors
/// When something can't be read or written.
pub fn write(
    root: &Path,
    to: &Path,
    binary: &Binary,
    notices: &str,
    pages: &Pages,
    release: &Release,
) -> Result<(), Problem> {
    let name = format!("bailiwick-{}-{}", release.version, binary.platform.name);
    let path = to.join(format!("{name}.tar.gz"));
    let mut archive = Archive::new(release.seconds);
    archive.file(&format!("{name}/bailiwick"), 0o755, &binary.bytes()?)?;
    for file in ["LICENSE", "README.md"] {
        let from = root.join(file);
        archive.file(
            &format!("{name}/{file}"),
            0o644,
            &std::fs::read(&from).map_err(|problem| told(&from, &problem))?,
        )?;
    }
    for file in examples(root)? {
        let from = root.join(&file);
        let bytes = std::fs::read(&from).map_err(|problem| told(&from, &problem))?;
        archive.file(&format!("{name}/{file}"), 0o644, &bytes)?;
    }
    archive.file(&format!("{name}/THIRD-PARTY-LICENSES.txt"), 0o644, notices.as_bytes())?;
    for (place, bytes) in &pages.files {
        archive.file(&format!("{name}/{place}"), 0o644, bytes)?;
    }
    let packed = packed(&archive.finish()?, release.seconds)?;
    std::fs::write(&path, packed).map_err(|problem| told(&path, &problem))
}

/// The examples that README's commands read, as far as git knows them: what lies beside them on somebody's disk is nobody's.
fn examples(root: &Path) -> Result<Vec<String>, Problem> {
    let output = Command::new("git").args(["ls-files", "-z", "examples"]).current_dir(root).output();
    let output = output.map_err(|problem| format!("git can't be started: {problem}"))?;
    let names = String::from_utf8(output.stdout).map_err(|problem| format!("a name in examples: {problem}"))?;
    Ok(names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

/// A tar archive whose bytes depend on nothing but names, modes and contents.
pub struct Archive {
    builder: tar::Builder<Vec<u8>>,
    seconds: u64,
}

impl Archive {
    /// An empty one, whose entries are all of one moment, in seconds since 1970.
    pub fn new(seconds: u64) -> Self {
        Self { builder: tar::Builder::new(Vec::new()), seconds }
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When its name can't stand in an archive.
    pub fn file(&mut self, name: &str, mode: u32, bytes: &[u8]) -> Result<(), Problem> {
        self.entry(name, EntryType::Regular, mode, 0, bytes)
    }

    /// Adds a folder, of an owner by number.
    ///
    /// # Errors
    /// When its name can't stand in an archive.
    pub fn folder(&mut self, name: &str, mode: u32, owner: u64) -> Result<(), Problem> {
        self.entry(name, EntryType::Directory, mode, owner, &[])
    }

    fn entry(&mut self, name: &str, kind: EntryType, mode: u32, owner: u64, bytes: &[u8]) -> Result<(), Problem> {
        let mut header = Header::new_ustar();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_uid(owner);
        header.set_gid(owner);
        header.set_mtime(self.seconds);
        header.set_size(bytes.len().try_into().unwrap_or(u64::MAX));
        self.builder.append_data(&mut header, name, bytes).map_err(|problem| format!("{name}: {problem}"))
    }

    /// Its bytes.
    ///
    /// # Errors
    /// When it can't be ended.
    pub fn finish(self) -> Result<Vec<u8>, Problem> {
        self.builder.into_inner().map_err(|problem| problem.to_string())
    }
}

/// Packed by gzip, as small as it gets.
///
/// # Errors
/// When there is no memory for it.
pub fn packed(bytes: &[u8], seconds: u64) -> Result<Vec<u8>, Problem> {
    use std::io::Write as _;
    // 255 is an unknown system: which one packs it doesn't matter.
    let builder = GzBuilder::new().mtime(seconds.try_into().unwrap_or(0)).operating_system(255);
    let mut packer = builder.write(Vec::new(), Compression::best());
    packer.write_all(bytes).and_then(|()| packer.finish()).map_err(|problem| problem.to_string())
}
