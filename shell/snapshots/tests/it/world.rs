//! A small installation below the server: organizations in a journal, documents, rows with index entries, objects.

use ::bytes::Bytes;
use buckets::Buckets;
use engine::{Engine, ManualClock, Options};
use governance::organizations::FeatureSet;
use governance::organizations::commands::CreateOrganization;
use governance::{Caller, Principal, Proof, Settings};
use identifiers::{AccountId, Region, Seed, Timestamp};
use snapshots::{Checked, Limits, Origin, ReadError, SaveError, SnapshotFile};
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;
use storage::memory::Memory;
use storage::{BulkWrite, Row, RowWrite, Storage, Table};
use tempfile::TempDir;

pub const SEED: &str = "the seed";
const NOON: Timestamp = Timestamp::from_millis(1_700_000_000_000);

/// Something that can be saved.
pub struct World {
    pub storage: Arc<dyn Storage>,
    pub buckets: Arc<Buckets>,
    _folder: TempDir,
}

/// The buckets in a folder.
pub fn buckets(folder: &Path) -> Arc<Buckets> {
    Arc::new(Buckets::open(folder.join("s3"), buckets::Limits::default(), || 1_700_000_000_000).unwrap())
}

impl World {
    /// One in which nothing was ever kept.
    pub fn unused(storage: Arc<dyn Storage>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { storage, buckets: buckets(folder.path()), _folder: folder }
    }

    /// One with something of everything, in its third epoch.
    pub async fn full() -> Self {
        let world = Self::unused(Arc::new(Memory::new()));
        world.storage.setting("seed", SEED.as_bytes()).await.unwrap();
        world.storage.setting("credential-key", b"a secret").await.unwrap();
        world.storage.reset().await.unwrap();
        world.storage.reset().await.unwrap();
        world.organizations(3).await;
        let key = |number: u32| number.to_be_bytes().to_vec();
        let mut rows: Vec<RowWrite> = Table::ALL.map(|table| RowWrite::put(table, vec![7], "of a table")).to_vec();
        rows.extend((0..40).map(|number| {
            let row = Row { key: key(number), value: Bytes::from(format!("found {number}")) };
            RowWrite::Put(Table::Results, row, vec![key(number / 10), key(1_000 + number)])
        }));
        world.storage.write_rows(BulkWrite::new(2, rows)).await.unwrap();
        for (path, body) in
            [("/one-bucket", ""), ("/two-bucket", ""), ("/one-bucket/a/b", "text"), ("/one-bucket/c", "")]
        {
            assert_eq!(world.put(path, body).await, 200, "{path}");
        }
        world
    }

    pub async fn put(&self, path: &str, body: &'static str) -> u16 {
        let request = http::Request::put(path).header("host", "localhost").header("content-length", body.len());
        let request = request.body(http_body_util::Full::new(Bytes::from_static(body.as_bytes()))).unwrap();
        self.buckets.handle("111111111111", "us-east-1", request).await.status().as_u16()
    }

    /// The engine on it.
    pub async fn engine(&self) -> Engine {
        let (settings, seed) = (Settings::default(), Seed::new(SEED));
        let options = Options { settings, seed, clock: Arc::new(ManualClock::at(NOON)) };
        Engine::open(self.storage.clone(), options).await.unwrap()
    }

    /// Creates so many organizations, each with a document beside its entry.
    pub async fn organizations(&self, count: u64) {
        let engine = self.engine().await;
        for number in 1..=count {
            let account = AccountId::from_number(number).unwrap();
            let caller = Caller::new(account, Principal::Root, Region::us_east_1(), Proof::Asserted);
            let document = Bytes::from(format!("document {number}"));
            let blobs = vec![(engine::digest(&document), document)];
            let command = CreateOrganization { feature_set: FeatureSet::All };
            engine.execute_with(caller, command, blobs).await.unwrap();
        }
    }

    /// Saves it.
    pub async fn save(&self, evidence: bool) -> Result<Vec<u8>, SaveError> {
        let seed = snapshots::seed(self.storage.as_ref()).await?;
        let origin = Origin {
            storage: self.storage.as_ref(),
            head: self.storage.head().await?,
            seed: &seed,
            evidence: evidence.then(|| self.buckets.clone()),
            limits: Limits::default(),
        };
        let (pieces, mut ready) = tokio::sync::mpsc::channel(2);
        let making = async move { snapshots::save(origin, &pieces).await };
        let taking = async move {
            let mut bytes = Vec::new();
            while let Some(piece) = ready.recv().await {
                bytes.extend_from_slice(&piece?);
            }
            Ok(bytes)
        };
        let (made, taken) = tokio::join!(making, taking);
        made?;
        taken
    }

    /// Loads a file into it.
    pub async fn load(&self, file: &[u8]) -> Result<(), snapshots::LoadError> {
        read(file).unwrap().load(self.storage.as_ref(), &self.buckets).await
    }
}

/// Reads a file.
pub fn read(file: &[u8]) -> Result<Checked<Cursor<Vec<u8>>>, ReadError> {
    SnapshotFile::open(Cursor::new(file.to_vec()), Limits::default())?.check()
}
