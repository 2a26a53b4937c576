//! One connection to the database: how it is set up, its prepared statements, and statements sent in a row without waiting.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures::future::{MaybeDone, maybe_done, poll_fn};
use storage::StorageError;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Error, Row, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::address::Address;
use crate::error::{refusal, unreachable};

/// How long making a connection may take, with all that is asked on it before it is used.
const CONNECTING: Duration = Duration::from_secs(10);

/// What a session sets, so that neither a role's nor a database's settings change what statements mean or how long they may
/// take. Plans are the same whatever the tables' statistics say: every statement here reads along an index. The server looks
/// after connections whose other end has gone, so that their locks don't outlive it for long.
const SETTINGS: &str = "
    SELECT set_config(name, wanted, false)
    FROM (VALUES
        ('default_transaction_isolation', 'read committed'), ('default_transaction_read_only', 'off'),
        ('statement_timeout', '0'), ('lock_timeout', '0'), ('idle_session_timeout', '0'),
        ('idle_in_transaction_session_timeout', '0'), ('transaction_timeout', '0'),
        ('client_min_messages', 'error'), ('jit', 'off'), ('plan_cache_mode', 'force_generic_plan'),
        ('max_parallel_workers_per_gather', '0'),
        ('enable_seqscan', 'off'), ('enable_bitmapscan', 'off'), ('enable_hashjoin', 'off'), ('enable_mergejoin', 'off'),
        ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3'),
        ('client_connection_check_interval', '5s')
    ) AS wish (name, wanted) JOIN pg_settings USING (name)
    UNION ALL
    -- An acknowledgement means that the commit is on the disk, whatever the default is; more than that is kept.
    SELECT set_config(name, 'on', false) FROM pg_settings WHERE name = 'synchronous_commit' AND setting = 'off'";

/// Where sessions lead.
pub(crate) struct Target {
    pub(crate) address: Address,
    pub(crate) tls: MakeRustlsConnect,
}

/// A connection.
pub(crate) struct Session {
    pub(crate) client: Client,
    pub(crate) target: Arc<Target>,
    statements: HashMap<String, Statement>,
}

/// A parameter of a statement.
pub(crate) type Parameter<'a> = &'a (dyn ToSql + Sync);

impl Session {
    /// Connects and sets up.
    ///
    /// # Errors
    /// [`StorageError::Refused`] when the database can't be reached at present, [`StorageError::Unusable`] when it doesn't want us.
    pub(crate) async fn connect(target: &Arc<Target>) -> Result<Self, StorageError> {
        let address = &target.address;
        let connect = async {
            let (client, connection) =
                address.config.connect(target.tls.clone()).await.map_err(|error| unreachable(address, &error))?;
            // Whoever waits for an answer learns why there is none; nobody else needs to.
            tokio::spawn(async move { drop(connection.await) });
            client.batch_execute(SETTINGS).await.map_err(|error| unreachable(address, &error))?;
            // A name after `pg_catalog`, which is searched first in any case, and before temporary tables.
            let path = format!("SET search_path = {}, pg_temp", address.quoted_schema());
            client.batch_execute(&path).await.map_err(|error| unreachable(address, &error))?;
            Ok(client)
        };
        let client = tokio::time::timeout(CONNECTING, connect).await.unwrap_or_else(|_| {
            Err(StorageError::Refused(format!("`{address}` can't be reached: it doesn't answer")))
        })?;
        Ok(Self { client, target: target.clone(), statements: HashMap::new() })
    }

    /// Whether it can't be used any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// A statement, prepared when it is first asked for.
    pub(crate) async fn statement(&mut self, sql: &str) -> Result<Statement, Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).await?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    /// The rows that a statement answers.
    pub(crate) async fn query(&mut self, sql: &str, parameters: &[Parameter<'_>]) -> Result<Vec<Row>, Error> {
        let statement = self.statement(sql).await?;
        self.client.query(&statement, parameters).await
    }

    /// The one row that a statement answers.
    pub(crate) async fn query_one(&mut self, sql: &str, parameters: &[Parameter<'_>]) -> Result<Row, Error> {
        let statement = self.statement(sql).await?;
        self.client.query_one(&statement, parameters).await
    }

    /// An answer that left nothing changed, in the contract's words.
    pub(crate) fn refusal(&self, error: &Error) -> StorageError {
        refusal(&self.target.address, error)
    }
}

/// Sends what some futures send, in their order, before waiting for any answer, and answers all of theirs.
pub(crate) async fn in_a_row<T>(futures: Vec<Pin<Box<dyn Future<Output = T> + Send + '_>>>) -> Vec<T> {
    // A future of a statement sends it when it is first polled. `join_all` promises no order of polling.
    let mut all: Vec<_> = futures.into_iter().map(maybe_done).collect();
    poll_fn(|context| {
        let mut waiting = false;
        for one in &mut all {
            waiting |= !matches!(one, MaybeDone::Done(_)) && Pin::new(one).poll(context).is_pending();
        }
        if waiting { std::task::Poll::Pending } else { std::task::Poll::Ready(()) }
    })
    .await;
    all.iter_mut().filter_map(|one| Pin::new(one).take_output()).collect()
}
