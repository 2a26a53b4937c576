//! Index entries, which come, change and go with their rows: a table of entries, and beside each row the list of its own.

use rusqlite::{OptionalExtension, Transaction, params};
use storage::keys::KeyRange;
use storage::{Row, Table};

/// Puts a row with its entries. Answers the number of rows written.
pub(crate) fn put(
    transaction: &Transaction<'_>,
    table: Table,
    row: &Row,
    entries: &[Vec<u8>],
) -> rusqlite::Result<usize> {
    let name = table.name();
    let stored = (!entries.is_empty()).then(|| packed(entries));
    let kept: Option<Option<Vec<u8>>> = transaction
        .prepare_cached(&format!("SELECT entries FROM {name} WHERE key = ?1"))?
        .query_row([&row.key], |row| row.get(0))
        .optional()?;
    // Most rows that are replaced keep their entries.
    if kept.clone().flatten() != stored {
        if let Some(Some(kept)) = &kept {
            remove(transaction, table, &row.key, &unpacked(kept))?;
        }
        let mut insert =
            transaction.prepare_cached(&format!("INSERT OR REPLACE INTO {name}_index (entry, key) VALUES (?1, ?2)"))?;
        for entry in entries {
            insert.execute([entry, &row.key])?;
        }
    }
    transaction
        .prepare_cached(&format!(
            "INSERT INTO {name} (key, value, entries) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value, entries = excluded.entries"
        ))?
        .execute(params![row.key, row.value.as_ref(), stored])
}

/// Takes the entries of a row away that is about to go.
pub(crate) fn forget(transaction: &Transaction<'_>, table: Table, key: &[u8]) -> rusqlite::Result<()> {
    let kept: Option<Option<Vec<u8>>> = transaction
        .prepare_cached(&format!("SELECT entries FROM {} WHERE key = ?1", table.name()))?
        .query_row([key], |row| row.get(0))
        .optional()?;
    match kept.flatten() {
        Some(kept) => remove(transaction, table, key, &unpacked(&kept)),
        None => Ok(()),
    }
}

/// Takes the entries of all rows away that are about to go.
pub(crate) fn forget_range(transaction: &Transaction<'_>, table: Table, range: &KeyRange) -> rusqlite::Result<()> {
    let below = if range.end.is_some() { "AND key < ?2" } else { "AND ?2 IS NULL" };
    let sql = format!("SELECT key, entries FROM {} WHERE key >= ?1 {below} AND entries IS NOT NULL", table.name());
    let mut query = transaction.prepare_cached(&sql)?;
    let mut rows = query.query(params![range.start, range.end])?;
    while let Some(row) = rows.next()? {
        let (key, kept): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        remove(transaction, table, &key, &unpacked(&kept))?;
    }
    Ok(())
}

fn remove(transaction: &Transaction<'_>, table: Table, key: &[u8], entries: &[&[u8]]) -> rusqlite::Result<()> {
    let sql = format!("DELETE FROM {}_index WHERE entry = ?1 AND key = ?2", table.name());
    let mut delete = transaction.prepare_cached(&sql)?;
    for entry in entries {
        delete.execute([*entry, key])?;
    }
    Ok(())
}

/// Entries one after the other, each behind its length in four bytes.
fn packed(entries: &[Vec<u8>]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(entries.iter().map(|entry| entry.len() + 4).sum());
    for entry in entries {
        packed.extend_from_slice(&u32::try_from(entry.len()).unwrap_or(u32::MAX).to_be_bytes());
        packed.extend_from_slice(entry);
    }
    packed
}

fn unpacked(mut packed: &[u8]) -> Vec<&[u8]> {
    let mut entries = Vec::new();
    while let Some((length, rest)) = packed.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let Some((entry, rest)) = rest.split_at_checked(length) else { break };
        entries.push(entry);
        packed = rest;
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::{packed, unpacked};

    #[test]
    fn entries_come_out_as_they_went_in() {
        for entries in [vec![], vec![vec![]], vec![vec![1, 2], vec![], vec![0; 300]]] {
            assert_eq!(unpacked(&packed(&entries)), entries);
        }
        assert_eq!(unpacked(&[0, 0, 0, 9, 1]), Vec::<&[u8]>::new(), "what is cut short has no more entries");
    }
}
