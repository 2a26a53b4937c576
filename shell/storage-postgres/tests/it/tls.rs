//! Encrypted connections. `BAILIWICK_TEST_POSTGRES_CA` names the certificate of a server that calls itself `localhost`.

use storage::{Storage, StorageError};
use storage_postgres::{Address, Postgres};

use crate::database::{self, Schema, impatient};
use crate::entry;

/// The certificate, and a schema on its server by the name of `localhost`.
fn encrypted() -> Option<(Schema, String, String)> {
    let schema = database::schema()?;
    let Some(certificate) = database::variable("BAILIWICK_TEST_POSTGRES_CA") else {
        database::skipped("BAILIWICK_TEST_POSTGRES_CA names no certificate");
        return None;
    };
    let named = schema.url.replace("127.0.0.1", "localhost");
    let url = format!("{}&application_name={}", schema.schema_url_of(&named), schema.name);
    Some((schema, url, certificate))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_are_encrypted_as_the_url_asks() {
    let Some((schema, url, certificate)) = encrypted() else { return };
    for (mode, is_encrypted) in [
        ("sslmode=disable".to_owned(), false),
        ("sslmode=prefer".to_owned(), true),
        ("sslmode=require".to_owned(), true),
        (format!("sslmode=verify-full&sslrootcert={certificate}"), true),
    ] {
        let address = Address::parse(&format!("{url}&{mode}")).expect("a good URL");
        let storage = Postgres::open(address).await.map_err(|error| format!("{mode}: {error}")).expect("opens");
        let head = storage.head().await.expect("readable").version;
        storage.append(entry(head, "entry")).await.expect("appended");
        let sql = "SELECT count(*), count(*) FILTER (WHERE ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                   WHERE application_name = $1";
        let row = schema.client().await.query_one(sql, &[&schema.name]).await.expect("asked");
        let (all, encrypted): (i64, i64) = (row.get(0), row.get(1));
        assert!(all >= 3 && encrypted == if is_encrypted { all } else { 0 }, "{mode}: {encrypted} of {all}");
        storage.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_cannot_show_who_it_is_gets_nothing() {
    let Some((schema, url, certificate)) = encrypted() else { return };
    let by_number = url.replace("localhost", "127.0.0.1");
    for (url, what) in [
        (format!("{url}&sslmode=verify-full"), "a root that nobody knows"),
        (format!("{by_number}&sslmode=verify-full&sslrootcert={certificate}"), "another name"),
    ] {
        let opened = Postgres::open_with(Address::parse(&url).expect("a good URL"), &impatient()).await;
        let told = opened.err().map(|error: StorageError| error.to_string());
        assert!(
            told.as_ref().is_some_and(|told| told.contains("TLS") || told.contains("certificate")),
            "{what}: {told:?}"
        );
    }
    drop(schema);
}
