//! Puts an installation together, and the port that it is served on.

use crate::asserted::Asserted;
use crate::copies::{BranchLimits, Branches};
use crate::credentials::Credentials;
use crate::installation::{Installation, Options};
use crate::port::Port;
use buckets::Buckets;
use engine::{Clock, Engine, OpenError, Snapshot};
use evidence::{Arrival, Evidence};
use governance::{Principal, Settings};
use identifiers::{AccountId, Seed};
use snapshots::{Standing, standing};
use std::path::PathBuf;
use std::sync::Arc;
use storage::forkable::Forkable;
use storage::{Storage, StorageError};
use workers::Crew;

/// What an installation is made of.
pub struct Setup {
    /// Where everything is kept.
    pub storage: Arc<dyn Storage>,
    /// The folder of the buckets.
    pub buckets: PathBuf,
    /// The domain's settings.
    pub settings: Settings,
    /// The source of ids; without one, the stored one, or a new one by chance.
    pub seed: Option<String>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The account of callers whose key says nothing.
    pub default_account: AccountId,
    /// Who in an account callers are that say nothing else.
    pub caller: Principal,
    /// What the installation tells of itself.
    pub options: Options,
    /// What its branches have to keep.
    pub branches: BranchLimits,
}

/// Why an installation can't be started.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The journal can't be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Storage can't be used.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The data directory was made with another seed, which its ids depend on.
    #[error("this data directory was made with --seed {stored}; start it with that seed, or without --seed")]
    OtherSeed {
        /// The seed it was made with.
        stored: String,
    },
    /// The seed isn't the one that ids were made with so far.
    #[error("the data directory is damaged: its seed isn't the one that it was made with")]
    DamagedSeed,
    /// A snapshot was being loaded there when its program ended.
    #[error(
        "a snapshot was being loaded there, and not all of it was: load the same file again, or remove what is there"
    )]
    Unfinished,
    /// The operating system gives no random numbers.
    #[error("no random numbers: {0}")]
    NoRandomness(String),
    /// The folder of the buckets can't be used.
    #[error("the bucket folder can't be used: {0}")]
    Buckets(std::io::Error),
    /// There are buckets, and a database that has never been used.
    #[error(
        "the database is empty, but {folder} has the buckets of an installation that was used: put its database back, or move that folder away to begin anew"
    )]
    Emptied {
        /// The folder of the buckets.
        folder: String,
    },
    /// The buckets belong to another database.
    #[error(
        "{folder} has the buckets of another installation than the database: put the two back that belong together"
    )]
    OthersBuckets {
        /// The folder of the buckets.
        folder: String,
    },
}

impl Setup {
    /// Starts the installation, and makes its port, on which nobody listens yet.
    ///
    /// # Errors
    /// Why it can't be started.
    pub async fn start(self) -> Result<(Installation, Port), SetupError> {
        if matches!(standing(self.storage.as_ref()).await?, Standing::Unfinished(_)) {
            return Err(SetupError::Unfinished);
        }
        let wanted = self.seed.as_deref();
        let seed = self
            .storage
            .setting("seed", wanted.map_or_else(|| random_hex(8), |seed| Ok(seed.to_owned()))?.as_bytes())
            .await?;
        let seed = String::from_utf8_lossy(&seed).into_owned();
        if wanted.is_some_and(|wanted| wanted != seed) {
            return Err(SetupError::OtherSeed { stored: seed });
        }
        // Ids depend on every bit of it.
        let digest = engine::digest(seed.as_bytes());
        if self.storage.setting("seed-digest", digest.as_bytes()).await? != digest {
            return Err(SetupError::DamagedSeed);
        }
        let new_key = random_hex(32)?;
        let key = self.storage.setting("credential-key", new_key.as_bytes()).await?;
        // Every database that was ever started has a key.
        let is_new = key == new_key.as_bytes();
        let clock = self.clock.clone();
        let folder = self.buckets.display().to_string();
        let limits = buckets::Limits { regions: self.settings.regions.clone(), ..buckets::Limits::default() };
        let buckets = Buckets::open(self.buckets, limits, move || clock.now().millis());
        let buckets = Arc::new(buckets.map_err(SetupError::Buckets)?);
        let new_id = random_hex(16)?;
        let id = self.storage.setting("installation", new_id.as_bytes()).await?;
        let id = String::from_utf8_lossy(&id).into_owned();
        belongs(&buckets, &id, id != new_id, is_new, folder)?;
        let regions = self.settings.regions.clone();
        let options = engine::Options { settings: self.settings, seed: Seed::new(&seed), clock: self.clock };
        let storage = Arc::new(Forkable::new(self.storage));
        let engine = Engine::open(storage.clone(), options).await?;
        let evidence = Evidence::new(engine.storage().clone()).with_regions(regions.clone());
        evidence.bring_over(engine.snapshot().head(), &mut |progress| tracing::info!("{progress}")).await?;
        let Snapshot { epoch, version, .. } = *engine.snapshot();
        evidence.begin_standings(Arrival { epoch, version, now: engine.now() }).await?;
        let crew = Crew::start(engine.clone(), workers::all(evidence.clone()));
        let credentials = Credentials::new(key.to_vec(), Asserted::new(self.default_account, self.caller), regions);
        let installation = Installation::new(engine, storage, evidence, crew, buckets, self.options);
        Ok((installation, Port::new(credentials, Branches::with(self.branches))))
    }
}

/// Checks that the buckets are those of the database with this id, and keeps the id beside them if none is.
fn belongs(buckets: &Buckets, id: &str, is_old_id: bool, is_new: bool, folder: String) -> Result<(), SetupError> {
    let owner = buckets.owner().map_err(SetupError::Buckets)?;
    match owner {
        Some(owner) if owner == id => return Ok(()),
        // Without buckets nothing is mixed up.
        Some(_) if buckets.is_empty() => {}
        Some(_) if is_new => return Err(SetupError::Emptied { folder }),
        Some(_) => return Err(SetupError::OthersBuckets { folder }),
        None if is_new && !buckets.is_empty() => return Err(SetupError::Emptied { folder }),
        None if is_old_id => {
            tracing::warn!(folder, "the buckets of this installation are gone; objects that were there can't be read");
        }
        // An installation of before there were ids, or a new one.
        None => {}
    }
    buckets.set_owner(id).map_err(SetupError::Buckets)
}

fn random_hex(bytes: usize) -> Result<String, SetupError> {
    let mut random = vec![0; bytes];
    getrandom::fill(&mut random).map_err(|problem| SetupError::NoRandomness(problem.to_string()))?;
    Ok(hex::encode(random))
}

#[cfg(test)]
mod tests {
    use super::{BranchLimits, Installation, Options, Setup, SetupError};
    use bytes::Bytes;
    use engine::ManualClock;
    use governance::{Principal, Settings};
    use http::Request;
    use http_body_util::Full;
    use identifiers::Timestamp;
    use std::path::Path;
    use std::sync::Arc;
    use storage::memory::Memory;

    async fn start(storage: &Arc<Memory>, folder: &Path) -> Result<Installation, SetupError> {
        let setup = Setup {
            storage: storage.clone(),
            buckets: folder.join("s3"),
            settings: Settings::default(),
            seed: Some("seed".to_owned()),
            clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_750_000_000_000))),
            default_account: "111111111111".parse().unwrap(),
            caller: Principal::administrator(),
            options: Options::in_memory(),
            branches: BranchLimits::default(),
        };
        Ok(setup.start().await?.0)
    }

    async fn put_bucket(installation: &Installation) {
        let request = Request::put("/my-bucket").header("host", "localhost").body(Full::new(Bytes::new()));
        let answer = installation.buckets.handle("111111111111", "us-east-1", request.unwrap()).await;
        assert_eq!(answer.status(), 200);
    }

    #[tokio::test]
    async fn buckets_and_database_belong_together() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (storage, others) = (Arc::new(Memory::new()), Arc::new(Memory::new()));
        put_bucket(&start(&storage, folder.path()).await.unwrap()).await;
        put_bucket(&start(&others, other.path()).await.unwrap()).await;
        start(&storage, folder.path()).await.expect("the same again");
        let emptied = start(&Arc::new(Memory::new()), folder.path()).await;
        assert!(matches!(emptied, Err(SetupError::Emptied { .. })));
        let mixed = start(&storage, other.path()).await;
        assert!(matches!(mixed, Err(SetupError::OthersBuckets { .. })));
        // Refused without a trace: what belongs together still starts.
        start(&storage, folder.path()).await.expect("the same again");
        start(&others, other.path()).await.expect("the same again");
    }

    #[tokio::test]
    async fn buckets_of_before_there_were_ids_are_taken_by_a_database_that_was_used() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Arc::new(Memory::new());
        put_bucket(&start(&storage, folder.path()).await.unwrap()).await;
        let id = folder.path().join("s3/.installation");
        std::fs::remove_file(&id).unwrap();
        let emptied = start(&Arc::new(Memory::new()), folder.path()).await;
        assert!(matches!(emptied, Err(SetupError::Emptied { .. })));
        assert!(!id.exists());
        start(&storage, folder.path()).await.expect("a database that was used");
        assert!(id.exists());
        // Buckets that are gone are gone; the rest goes on.
        std::fs::remove_dir_all(folder.path().join("s3")).unwrap();
        assert!(start(&storage, folder.path()).await.expect("without its buckets").buckets.is_empty());
    }
}
