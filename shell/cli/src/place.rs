//! Where an installation keeps things: in memory, in a directory, or in a database with a directory for its buckets.

use crate::Problem;
use std::fs::{DirBuilder, File, TryLockError};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use storage::Storage;
use storage::memory::Memory;
use storage_postgres::{Address, Postgres};
use storage_sqlite::{DATABASE_FILE, Sqlite};

/// Where an installation keeps things, and what has to outlive it.
pub struct Place {
    /// The storage.
    pub storage: Arc<dyn Storage>,
    /// The folder of the buckets.
    pub buckets: PathBuf,
    /// What is told of it.
    pub name: String,
    /// Whether it is kept.
    pub kept: bool,
    /// A temporary folder that goes with the installation.
    _temporary: Option<tempfile::TempDir>,
    /// The lock of a directory that holds nothing but buckets.
    _lock: Option<File>,
}

impl Place {
    /// What `--data` and `--buckets` name.
    pub async fn open(data: &str, buckets: Option<PathBuf>, accept_lost_journal: bool) -> Result<Self, Problem> {
        if accept_lost_journal && (scheme(data).is_some() || data == "memory") {
            return Err("--accept-lost-journal is for a data directory".into());
        }
        match (scheme(data), buckets) {
            (Some("postgres" | "postgresql"), Some(buckets)) => Self::database(data, buckets).await,
            (Some("postgres" | "postgresql"), None) => {
                Err("a database has no place for the objects of buckets: name a directory for them by --buckets DIR".into())
            }
            // Not the whole, which may hold a password.
            (Some(scheme), _) => Err(format!(
                "--data {scheme}://... is no place to keep anything: give a directory, `memory` or postgres://USER@HOST/DATABASE"
            )
            .into()),
            (None, Some(_)) => Err("--buckets is for a database: a data directory has its buckets in it".into()),
            (None, None) if data.is_empty() => Err("--data is empty: give a directory, `memory` or a database".into()),
            (None, None) if data == "memory" => Self::memory(),
            (None, None) => Self::directory(data, accept_lost_journal),
        }
    }

    /// In memory, with a temporary folder for the buckets.
    pub fn memory() -> Result<Self, Problem> {
        let temporary = tempfile::Builder::new().prefix("bailiwick-").tempdir()?;
        Ok(Self {
            storage: Arc::new(Memory::new()),
            buckets: temporary.path().join("s3"),
            name: "memory".to_owned(),
            kept: false,
            _temporary: Some(temporary),
            _lock: None,
        })
    }

    /// In a data directory.
    pub fn directory(path: &str, accept_lost_journal: bool) -> Result<Self, Problem> {
        let path = PathBuf::from(path);
        let buckets = path.join("s3");
        // Buckets are only ever made beside a database.
        let is_emptied = path.join(DATABASE_FILE).metadata().map_or(true, |database| database.len() == 0);
        if is_emptied && !accept_lost_journal && buckets.exists() {
            return Err(format!(
                "`{}` has buckets and no database: it was lost. Restore {DATABASE_FILE} and the files beside it, or go on \
                 without: --accept-lost-journal",
                path.display()
            )
            .into());
        }
        let options = storage_sqlite::Options { accept_lost_journal, ..storage_sqlite::Options::default() };
        let storage = Sqlite::open_with(&path, &options)?;
        let name = path.display().to_string();
        Ok(Self { storage: Arc::new(storage), buckets, name, kept: true, _temporary: None, _lock: None })
    }

    /// In a database, with the buckets in a directory that no other process uses.
    async fn database(url: &str, buckets: PathBuf) -> Result<Self, Problem> {
        let mut address = Address::parse(url)?;
        #[expect(
            clippy::disallowed_methods,
            reason = "the command line is for everybody to see; passwords may come from here"
        )]
        if let Ok(password) = std::env::var("PGPASSWORD") {
            address.default_password(&password);
        }
        let name = address.to_string();
        let lock = lock(&buckets)?;
        let storage = Postgres::open(address).await?;
        Ok(Self { storage: Arc::new(storage), buckets, name, kept: true, _temporary: None, _lock: Some(lock) })
    }
}

/// The scheme of what looks like a URL.
fn scheme(data: &str) -> Option<&str> {
    let (scheme, _) = data.split_once("://")?;
    let mut letters = scheme.chars();
    let is_scheme = letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter));
    is_scheme.then_some(scheme)
}

/// Creates a directory for its owner only, if it isn't there, and locks it.
fn lock(directory: &Path) -> Result<File, Problem> {
    let failed = |error: std::io::Error| format!("the buckets' directory `{}`: {error}", directory.display());
    DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(failed)?;
    // No bucket's name begins with a dot.
    let file =
        File::options().create(true).truncate(false).write(true).open(directory.join(".lock")).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(format!("the buckets' directory `{}` is in use by another process", directory.display()).into())
        }
        Err(TryLockError::Error(error)) => Err(failed(error).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, lock, scheme};
    use std::path::PathBuf;

    #[test]
    fn only_urls_have_a_scheme() {
        assert_eq!(scheme("postgres://me@host/db"), Some("postgres"));
        assert_eq!(scheme("s3+x-1.0://bucket"), Some("s3+x-1.0"));
        for directory in ["memory", "data", "/var/lib/bailiwick", "./a://b", "1a://b", "://", "C:\\data", "postgres:/x"]
        {
            assert_eq!(scheme(directory), None, "{directory}");
        }
    }

    #[tokio::test]
    async fn what_is_no_place_is_refused_and_not_made_a_directory_of() {
        let buckets = || Some(PathBuf::from("buckets"));
        for (data, buckets, reason) in [
            ("mysql://me:s3cret@host/db", None, "--data mysql://... is no place"),
            ("redis://me:s3cret@host/db", buckets(), "--data redis://... is no place"),
            ("postgres://me:s3cret@host/db", None, "--buckets DIR"),
            ("postgresql://me:s3cret@host/db?sslmode=perhaps", buckets(), "sslmode"),
            ("data", buckets(), "--buckets is for a database"),
            ("memory", buckets(), "--buckets is for a database"),
            ("", None, "empty"),
        ] {
            let told = Place::open(data, buckets, false).await.map(|place| place.name).expect_err(data).to_string();
            assert!(told.contains(reason) && !told.contains("s3cret"), "{data}: {told}");
        }
        assert!(!PathBuf::from("buckets").exists() && !PathBuf::from("mysql:").exists());
    }

    #[test]
    fn a_directory_of_buckets_is_for_one_process() {
        let folder = tempfile::tempdir().expect("a temporary directory");
        let buckets = folder.path().join("buckets");
        let held = lock(&buckets).expect("locked");
        assert!(lock(&buckets).expect_err("locked twice").to_string().contains("in use by another process"));
        drop(held);
        lock(&buckets).expect("free again");
    }
}
