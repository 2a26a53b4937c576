//! The acceptance suite.

use std::sync::Arc;

use storage::contract::Fixture;
use storage_sqlite::Sqlite;

async fn fresh() -> Fixture {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let storage = Sqlite::open(&directory.path().join("data")).expect("opens");
    Fixture { storage: Arc::new(storage), keep: Box::new(directory) }
}

storage::contract_tests!(fresh);
