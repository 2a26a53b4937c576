//! Fingerprints the domain's source and the libraries below it: a checkpoint written by other code is only a cache that doesn't
//! fit.

use std::{fs, hash::Hasher, path::Path};

fn main() {
    let mut hasher = std::hash::DefaultHasher::new();
    for folder in ["../../domain", "src", "../../Cargo.lock"] {
        println!("cargo::rerun-if-changed={folder}");
        add(Path::new(folder), &mut hasher);
    }
    println!("cargo::rustc-env=DOMAIN_FINGERPRINT={:016x}", hasher.finish());
}

fn add(path: &Path, hasher: &mut impl Hasher) {
    if path.is_dir() {
        let mut entries: Vec<_> =
            fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| add(entry, hasher));
    } else if path.extension().is_some_and(|extension| ["rs", "toml", "lock"].iter().any(|fits| extension == *fits)) {
        hasher.write(path.to_string_lossy().as_bytes());
        hasher.write(&fs::read(path).unwrap_or_default());
    }
}
