//! A process that is killed under load: what it had acknowledged is there when the next one opens the schema.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, Stdio};

use bytes::Bytes;
use storage::{BulkWrite, Storage, Table};
use storage_postgres::{Address, Postgres};

use crate::{database, entry, journal, put};

/// What tells the process that writes where to.
const TARGET: &str = "BAILIWICK_TEST_TARGET";

const ROUNDS: u64 = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let Some(schema) = database::schema() else { return };
    let mut least = 0;
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "killed::writes_until_it_is_killed", "--ignored", "--nocapture", "--test-threads=1"])
            .env(TARGET, schema.schema_url())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program runs again");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let enough = least + 40 + 17 * round;
        let (mut acknowledged, mut is_killed) = (0, false);
        // What was said before the end counts, too.
        for line in lines.map_while(Result::ok) {
            let version = line.strip_prefix("acknowledged ").and_then(|number| number.parse().ok());
            acknowledged = acknowledged.max(version.unwrap_or(0));
            if acknowledged > enough && !is_killed {
                child.kill().expect("killed");
                is_killed = true;
            }
        }
        child.wait().expect("gone");
        assert!(is_killed, "it ended by itself after {acknowledged} writes");
        least = acknowledged;
        let storage = schema.open().await;
        let head = storage.head().await.expect("readable").version;
        assert!((least..=least + 1).contains(&head), "head {head} after {least}");
        let expected: Vec<String> = (0..head).map(|version| format!("entry {version}")).collect();
        assert_eq!(journal(&storage).await, expected);
        let rows = storage.scan(Table::ConfigurationItems, b"row", None, 1_000).await.expect("readable");
        assert_eq!(rows.len(), 100);
        let value = &rows.first().expect("a row").value;
        assert!(rows.iter().all(|row| row.value == *value), "a bulk write in halves");
        let number: u64 = String::from_utf8_lossy(value).parse().expect("a number");
        assert!(number >= least - 1 && number <= head, "rows of {number} after {least}, at head {head}");
        storage.close().await;
        least = head;
    }
}

/// Not a test: the process that is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "runs in a process of its own, which the test above starts and kills"]
async fn writes_until_it_is_killed() {
    let Some(url) = database::variable(TARGET) else { return };
    let storage = Postgres::open(Address::parse(&url).expect("a good URL")).await.expect("opens");
    let mut version = storage.head().await.expect("readable").version;
    loop {
        storage.append(entry(version, &format!("entry {version}"))).await.expect("appended");
        let rows = (0..100).map(|row| put(&format!("row {row:03}"), Bytes::from(version.to_string()))).collect();
        storage.write_rows(BulkWrite::new(0, rows)).await.expect("written");
        version += 1;
        let mut out = std::io::stdout();
        writeln!(out, "acknowledged {version}").and_then(|()| out.flush()).expect("told");
    }
}
