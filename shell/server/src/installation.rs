//! Puts an installation together: state machine, workers, credentials.

use crate::app::{App, BODIES, DELIVERIES, Limits, OBJECTS, Options, PLACES};
use crate::credentials::Credentials;
use crate::intake::ByteBudget;
use crate::rehearsal::REHEARSALS;
use buckets::Buckets;
use engine::{Clock, Engine, OpenError};
use governance::Settings;
use identifiers::{AccountId, Seed};
use std::path::PathBuf;
use std::sync::Arc;
use storage::{Storage, StorageError};
use tokio::sync::Semaphore;
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
    /// What the installation tells of itself.
    pub options: Options,
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
    /// Starts the installation, without a port.
    ///
    /// # Errors
    /// Why it can't be started.
    pub async fn start(self) -> Result<App, SetupError> {
        let wanted = self.seed.as_deref();
        let seed = self
            .storage
            .setting("seed", wanted.map_or_else(|| random_hex(8), |seed| Ok(seed.to_owned()))?.as_bytes())
            .await?;
        let seed = String::from_utf8_lossy(&seed).into_owned();
        if wanted.is_some_and(|wanted| wanted != seed) {
            return Err(SetupError::OtherSeed { stored: seed });
        }
        let new_key = random_hex(32)?;
        let key = self.storage.setting("credential-key", new_key.as_bytes()).await?;
        // Every database that was ever started has a key.
        let is_new = key == new_key.as_bytes();
        let started_at = self.clock.now();
        let clock = self.clock.clone();
        let folder = self.buckets.display().to_string();
        let buckets = Buckets::open(self.buckets, buckets::Limits::default(), move || clock.now().millis());
        let buckets = Arc::new(buckets.map_err(SetupError::Buckets)?);
        let new_id = random_hex(16)?;
        let id = self.storage.setting("installation", new_id.as_bytes()).await?;
        let id = String::from_utf8_lossy(&id).into_owned();
        belongs(&buckets, &id, id != new_id, is_new, folder)?;
        let options = engine::Options { settings: self.settings, seed: Seed::new(&seed), clock: self.clock };
        let engine = Engine::open(self.storage, options).await?;
        let crew = Crew::start(engine.clone(), workers::all());
        let credentials = Credentials::new(key.to_vec(), self.default_account);
        Ok(App {
            engine,
            crew,
            buckets,
            places: Semaphore::new(PLACES),
            bodies: ByteBudget::new(BODIES),
            limits: Limits::default(),
            deliveries: Semaphore::new(DELIVERIES),
            objects: Semaphore::new(OBJECTS),
            rehearsals: Semaphore::new(REHEARSALS),
            credentials: Arc::new(credentials),
            options: self.options,
            started_at,
        })
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
