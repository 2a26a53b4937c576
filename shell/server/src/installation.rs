//! Puts an installation together: state machine, workers, credentials.

use crate::app::{App, DELIVERIES, OBJECTS, Options};
use crate::credentials::Credentials;
use crate::rehearsal::REHEARSALS;
use buckets::{Buckets, Limits};
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
    /// The seed isn't the one that ids were made with so far.
    #[error("the data directory is damaged: its seed isn't the one that it was made with")]
    DamagedSeed,
    /// The operating system gives no random numbers.
    #[error("no random numbers: {0}")]
    NoRandomness(String),
    /// The folder of the buckets can't be used.
    #[error("the bucket folder can't be used: {0}")]
    Buckets(std::io::Error),
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
        // Ids depend on every bit of it.
        let digest = engine::digest(seed.as_bytes());
        if self.storage.setting("seed-digest", digest.as_bytes()).await? != digest {
            return Err(SetupError::DamagedSeed);
        }
        let key = self.storage.setting("credential-key", random_hex(32)?.as_bytes()).await?;
        let clock = self.clock.clone();
        let buckets = Buckets::open(self.buckets, Limits::default(), move || clock.now().millis());
        let buckets = Arc::new(buckets.map_err(SetupError::Buckets)?);
        let options = engine::Options { settings: self.settings, seed: Seed::new(&seed), clock: self.clock };
        let engine = Engine::open(self.storage, options).await?;
        let started_at = engine.now();
        let crew = Crew::start(engine.clone(), workers::all());
        let credentials = Credentials::new(key.to_vec(), self.default_account);
        Ok(App {
            engine,
            crew,
            buckets,
            deliveries: Semaphore::new(DELIVERIES),
            objects: Semaphore::new(OBJECTS),
            rehearsals: Semaphore::new(REHEARSALS),
            credentials: Arc::new(credentials),
            options: self.options,
            started_at,
        })
    }
}

fn random_hex(bytes: usize) -> Result<String, SetupError> {
    let mut random = vec![0; bytes];
    getrandom::fill(&mut random).map_err(|problem| SetupError::NoRandomness(problem.to_string()))?;
    Ok(hex::encode(random))
}
