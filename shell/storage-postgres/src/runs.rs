//! Changes of a bulk write, put together to runs that one statement each can make, without changing what comes out.

use std::collections::HashMap;

use storage::keys::KeyRange;
use storage::{RowWrite, Table};

/// A put: key, value and index entries.
pub(crate) type Put<'a> = (&'a [u8], &'a [u8], &'a [Vec<u8>]);

/// Changes of one table that can be made at once: no key is in a run twice, and the runs of a table follow one another.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Run<'a> {
    /// Rows with the same number of index entries.
    Put(Table, usize, Vec<Put<'a>>),
    /// Rows to remove.
    Delete(Table, Vec<&'a [u8]>),
    /// A range of rows to remove.
    DeleteRange(Table, KeyRange),
}

/// What is known of one table on the way.
#[derive(Default)]
struct Open<'a> {
    /// The last run that touches each key, of those after the last range.
    touched: HashMap<&'a [u8], usize>,
    /// The last runs of puts by their number of entries, and of deletes, if no range came after them.
    puts: HashMap<usize, usize>,
    deletes: Option<usize>,
}

/// The runs, in an order in which they do what the changes do one by one.
///
/// A change joins the last run of its kind unless a later one (or that one) touches its key: changes of different keys may
/// change places, those of one key may not. A range is a barrier.
pub(crate) fn runs(changes: &[RowWrite]) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut tables: HashMap<Table, Open<'_>> = HashMap::new();
    for change in changes {
        match change {
            RowWrite::Put(table, row, entries) => {
                let open = tables.entry(*table).or_default();
                let entries: &[Vec<u8>] = if table.is_indexed() { entries } else { &[] };
                let put = (row.key.as_slice(), row.value.as_ref(), entries);
                let free = |at: &usize| open.touched.get(put.0).is_none_or(|touched| touched < at);
                let at = match open.puts.get(&entries.len()).copied().filter(free) {
                    Some(at) => at,
                    None => {
                        runs.push(Run::Put(*table, entries.len(), Vec::new()));
                        runs.len() - 1
                    }
                };
                if let Some(Run::Put(_, _, puts)) = runs.get_mut(at) {
                    puts.push(put);
                }
                open.puts.insert(entries.len(), at);
                open.touched.insert(put.0, at);
            }
            RowWrite::Delete(table, key) => {
                let open = tables.entry(*table).or_default();
                let free = |at: &usize| open.touched.get(key.as_slice()).is_none_or(|touched| touched < at);
                let at = match open.deletes.filter(free) {
                    Some(at) => at,
                    None => {
                        runs.push(Run::Delete(*table, Vec::new()));
                        runs.len() - 1
                    }
                };
                if let Some(Run::Delete(_, keys)) = runs.get_mut(at) {
                    keys.push(key);
                }
                open.deletes = Some(at);
                open.touched.insert(key, at);
            }
            RowWrite::DeletePrefix(table, prefix) => {
                tables.remove(table);
                runs.push(Run::DeleteRange(*table, KeyRange::of_prefix(prefix)));
            }
        }
    }
    runs
}

#[cfg(test)]
mod tests;
