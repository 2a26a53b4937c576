//! A schema of its own for each test, in the database that the environment names, and gone when the test ends.

use std::io::Write as _;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use storage_postgres::{Address, Options, Postgres};
use tokio_postgres::{Client, NoTls};

/// A schema that nobody else uses.
pub(crate) struct Schema {
    pub(crate) url: String,
    pub(crate) name: String,
}

/// The variable that names the database.
const VARIABLE: &str = "BAILIWICK_TEST_POSTGRES";

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where the database is")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// A fresh schema; nothing, said loudly, where there is no database.
pub(crate) fn schema() -> Option<Schema> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let Some(url) = variable(VARIABLE) else {
        skipped(&format!("{VARIABLE} names no database"));
        return None;
    };
    let name = format!("bailiwick_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    Some(Schema { url, name })
}

/// Says that something isn't tested, past the harness, which shows nothing of tests that pass.
pub(crate) fn skipped(why: &str) {
    let name = std::thread::current().name().unwrap_or("a test").to_owned();
    let _ = writeln!(std::io::stderr(), "SKIPPED {name}: {why}");
}

impl Schema {
    /// The URL of the schema.
    pub(crate) fn schema_url(&self) -> String {
        self.schema_url_of(&self.url)
    }

    /// The schema by another URL of the same database.
    pub(crate) fn schema_url_of(&self, url: &str) -> String {
        let mark = if url.contains('?') { '&' } else { '?' };
        format!("{url}{mark}options=-csearch_path%3D{}", self.name)
    }

    /// Its address.
    pub(crate) fn address(&self) -> Address {
        Address::parse(&self.schema_url()).expect("a good URL")
    }

    /// Opens it.
    pub(crate) async fn open(&self) -> Postgres {
        Postgres::open(self.address()).await.map_err(|error| error.to_string()).expect("opens")
    }

    /// A connection beside the storage.
    pub(crate) async fn client(&self) -> Client {
        connect(&self.url).await
    }
}

/// Options for tests that wait for a refusal.
pub(crate) fn impatient() -> Options {
    Options { patience: Duration::from_millis(400), ..Options::default() }
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.expect("the database can be reached");
    tokio::spawn(connection);
    client
}

impl Drop for Schema {
    fn drop(&mut self) {
        let (url, sql) = (self.url.clone(), format!("DROP SCHEMA IF EXISTS \"{}\" CASCADE", self.name));
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async { Ok::<_, std::io::Error>(connect(&url).await.batch_execute(&sql).await) })
        });
        if !matches!(dropped.join(), Ok(Ok(Ok(())))) {
            let _ = writeln!(std::io::stderr(), "the schema {} is left in the test database", self.name);
        }
    }
}
