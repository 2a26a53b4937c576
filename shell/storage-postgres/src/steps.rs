//! The statements of bulk transactions, each with arrays for parameters: as many statements as there are runs, however many
//! rows.

use storage::keys::KeyRange;
use storage::{RowWrite, Table};
use tokio_postgres::types::ToSql;

use crate::runs::{Put, Run, runs};

/// A statement, its parameters, and what it says about rows.
pub(crate) struct Step<'a> {
    pub(crate) sql: String,
    parameters: Vec<Box<dyn ToSql + Sync + Send + 'a>>,
    /// Whether what it changes are rows of the contract.
    pub(crate) counts: bool,
    /// How many rows it surely changes.
    pub(crate) rows: u64,
}

/// What makes stored pieces the checkpoint.
pub(crate) struct Finish {
    pub(crate) save: i64,
    pub(crate) pieces: i64,
    pub(crate) fingerprint: String,
    pub(crate) version: i64,
}

impl<'a> Step<'a> {
    fn new(sql: impl Into<String>, parameters: Vec<Box<dyn ToSql + Sync + Send + 'a>>) -> Self {
        Self { sql: sql.into(), parameters, counts: false, rows: 0 }
    }

    fn counting(self) -> Self {
        Self { counts: true, ..self }
    }

    pub(crate) fn parameters(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.parameters.iter().map(|one| -> &(dyn ToSql + Sync) { &**one }).collect()
    }
}

/// Changes of rows.
pub(crate) fn rows(changes: &[RowWrite]) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for run in runs(changes) {
        match run {
            Run::Put(table, entries, puts) if table.is_indexed() => put_indexed(table, entries, &puts, &mut steps),
            Run::Put(table, _, puts) => {
                let sql = format!(
                    "INSERT INTO {} (key, value) SELECT * FROM unnest($1::bytea[], $2::bytea[])
                     ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    table.name()
                );
                steps.push(Step { rows: count(&puts), ..Step::new(sql, keys_and_values(&puts)).counting() });
            }
            Run::Delete(table, keys) => delete(table, "key = ANY($1)", || vec![Box::new(keys.clone())], &mut steps),
            Run::DeleteRange(table, KeyRange { start, end: Some(end) }) => {
                let range =
                    || -> Vec<Box<dyn ToSql + Sync + Send>> { vec![Box::new(start.clone()), Box::new(end.clone())] };
                delete(table, "key >= $1 AND key < $2", range, &mut steps);
            }
            Run::DeleteRange(table, KeyRange { start, end: None }) => {
                delete(table, "key >= $1", || vec![Box::new(start.clone())], &mut steps);
            }
        }
    }
    steps
}

/// Removes rows, their index entries first.
fn delete<'a>(
    table: Table,
    which: &str,
    parameters: impl Fn() -> Vec<Box<dyn ToSql + Sync + Send + 'a>>,
    steps: &mut Vec<Step<'a>>,
) {
    let name = table.name();
    if table.is_indexed() {
        let kept =
            format!("(SELECT key, entries FROM {name} WHERE {which} OFFSET 0) AS t, unnest(t.entries) AS e (entry)");
        steps.push(Step::new(forget(name, &kept, "t.key"), parameters()));
    }
    steps.push(Step::new(format!("DELETE FROM {name} WHERE {which}"), parameters()).counting());
}

/// Removes the index entries `e.entry` of rows with certain keys.
///
/// The plan of a statement is made once, when tables may still be empty, and must be right for full ones: `OFFSET 0` keeps the
/// planner from joining in another order than this one, which looks up each entry.
fn forget(table: &str, kept: &str, key: &str) -> String {
    format!(
        "DELETE FROM {table}_index WHERE ctid = ANY (ARRAY(
             SELECT i.found FROM {kept},
             LATERAL (SELECT ctid AS found FROM {table}_index WHERE entry = e.entry AND key = {key} OFFSET 0) AS i
         ))"
    )
}

/// Puts rows with so many entries each: those that they had and no longer have go, those that they have already stay.
fn put_indexed<'a>(table: Table, entries: usize, puts: &[Put<'a>], steps: &mut Vec<Step<'a>>) {
    let name = table.name();
    let columns: Vec<Vec<&[u8]>> = (0..entries)
        .map(|at| puts.iter().map(|(_, _, entries)| entries.get(at).map_or(&[][..], Vec::as_slice)).collect())
        .collect();
    // `p (key, value, e0, e1)` out of one array each; the entries of a row as an array of their own.
    let arrays = |first: usize| (first..first + entries).map(|at| format!(", ${at}::bytea[]")).collect::<String>();
    let names: String = (0..entries).map(|at| format!(", e{at}")).collect();
    let list = (0..entries).map(|at| format!("p.e{at}")).collect::<Vec<_>>().join(", ");
    let array = format!("ARRAY[{list}]::bytea[]");
    let keys = || -> Box<dyn ToSql + Sync + Send + 'a> { Box::new(puts.iter().map(|put| put.0).collect::<Vec<_>>()) };
    let with_entries = |mut parameters: Vec<Box<dyn ToSql + Sync + Send + 'a>>| {
        let columns = columns.iter();
        parameters.extend(columns.map(|column| -> Box<dyn ToSql + Sync + Send + 'a> { Box::new(column.clone()) }));
        parameters
    };
    let kept = format!(
        "(SELECT p.key, e.entry
          FROM unnest($1::bytea[]{}) AS p (key{names}),
               LATERAL (SELECT entries FROM {name} WHERE key = p.key OFFSET 0) AS t, unnest(t.entries) AS e (entry)
          WHERE e.entry <> ALL ({array}) OFFSET 0) AS e",
        arrays(2)
    );
    let stale = forget(name, &kept, "e.key");
    steps.push(Step::new(stale, with_entries(vec![keys()])));
    let put = format!(
        "INSERT INTO {name} (key, value, entries)
         SELECT p.key, p.value, {array} FROM unnest($1::bytea[], $2::bytea[]{}) AS p (key, value{names})
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, entries = excluded.entries",
        arrays(3)
    );
    steps.push(Step { rows: count(puts), ..Step::new(put, with_entries(keys_and_values(puts))).counting() });
    if entries > 0 {
        let fresh = format!(
            "INSERT INTO {name}_index (entry, key)
             SELECT e.entry, p.key FROM unnest($1::bytea[]{}) AS p (key{names}), unnest({array}) AS e (entry)
             ON CONFLICT (entry, key) DO NOTHING",
            arrays(2)
        );
        steps.push(Step::new(fresh, with_entries(vec![keys()])));
    }
}

fn keys_and_values<'a>(puts: &[Put<'a>]) -> Vec<Box<dyn ToSql + Sync + Send + 'a>> {
    let keys: Vec<&'a [u8]> = puts.iter().map(|put| put.0).collect();
    let values: Vec<&'a [u8]> = puts.iter().map(|put| put.1).collect();
    vec![Box::new(keys), Box::new(values)]
}

fn count(puts: &[Put<'_>]) -> u64 {
    u64::try_from(puts.len()).unwrap_or(u64::MAX)
}

/// Stores a piece of a checkpoint that isn't the checkpoint yet.
pub(crate) fn piece(save: i64, ordinal: i64, body: &[u8]) -> Step<'_> {
    let sql = "INSERT INTO checkpoint_pieces (save, ordinal, body) VALUES ($1, $2, $3)";
    Step::new(sql, vec![Box::new(save), Box::new(ordinal), Box::new(body)])
}

/// Makes the stored pieces the checkpoint, and drops all others.
pub(crate) fn finish(finish: &Finish) -> Vec<Step<'_>> {
    let replace = "INSERT INTO checkpoint (only_row, fingerprint, version, save, pieces) VALUES (0, $1, $2, $3, $4)
                   ON CONFLICT (only_row) DO UPDATE SET fingerprint = excluded.fingerprint, version = excluded.version,
                   save = excluded.save, pieces = excluded.pieces";
    vec![
        Step::new("DELETE FROM checkpoint_pieces WHERE save <> $1", vec![Box::new(finish.save)]),
        Step::new(
            replace,
            vec![
                Box::new(finish.fingerprint.as_bytes()),
                Box::new(finish.version),
                Box::new(finish.save),
                Box::new(finish.pieces),
            ],
        ),
    ]
}

/// Drops the checkpoint.
pub(crate) fn drop_checkpoint() -> Vec<Step<'static>> {
    ["checkpoint", "checkpoint_pieces"].map(|table| Step::new(format!("DELETE FROM {table}"), vec![])).into()
}

/// Begins an epoch where nothing is kept.
pub(crate) fn begin_epoch(epoch: i64) -> Step<'static> {
    // The head's row is locked: an append waits for it, and finds another epoch.
    let sql = format!("UPDATE head SET epoch = $1 WHERE version = 0 AND ({}) = 0", kept());
    Step::new(sql, vec![Box::new(epoch)])
}

/// How many of the tables have something in them.
pub(crate) fn kept() -> String {
    let tables = ["journal", "blobs"].into_iter().chain(Table::ALL.map(Table::name));
    let counts: Vec<String> = tables.map(|table| format!("EXISTS (SELECT 1 FROM {table})::int::bigint")).collect();
    format!("SELECT {}", counts.join(" + "))
}

/// Forgets everything but the settings, and begins the next epoch.
pub(crate) fn reset() -> Vec<Step<'static>> {
    let head = Step::new("UPDATE head SET epoch = epoch + 1, version = 0", vec![]);
    let fixed = ["journal", "blobs", "checkpoint", "checkpoint_pieces"].map(str::to_owned);
    let indexes =
        Table::ALL.into_iter().filter(|table| table.is_indexed()).map(|table| format!("{}_index", table.name()));
    let tables = fixed.into_iter().chain(indexes).chain(Table::ALL.into_iter().map(|table| table.name().to_owned()));
    std::iter::once(head).chain(tables.map(|table| Step::new(format!("DELETE FROM {table}"), vec![]))).collect()
}
