//! Index entries, which come, change and go with their rows: a table of entries, and beside each row the list of its own.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
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
    let stored = (!entries.is_empty()).then(|| packed(&row.key, entries));
    // Most rows are new when there are many of them.
    let inserted = transaction
        .prepare_cached(&format!("INSERT OR IGNORE INTO {name} (key, value, entries) VALUES (?1, ?2, ?3)"))?
        .execute(params![row.key, row.value.as_ref(), stored])?;
    if inserted > 0 {
        insert(transaction, table, &row.key, entries)?;
        return Ok(inserted);
    }
    let kept: Option<Vec<u8>> = transaction
        .prepare_cached(&format!("SELECT entries FROM {name} WHERE key = ?1"))?
        .query_row([&row.key], |row| row.get(0))?;
    // Most rows that are replaced keep their entries.
    if kept != stored {
        if let Some(kept) = &kept {
            remove(transaction, table, &row.key, &unpacked(&row.key, kept))?;
        }
        insert(transaction, table, &row.key, entries)?;
    }
    transaction.prepare_cached(&format!("UPDATE {name} SET value = ?2, entries = ?3 WHERE key = ?1"))?.execute(params![
        row.key,
        row.value.as_ref(),
        stored
    ])
}

fn insert(transaction: &Transaction<'_>, table: Table, key: &[u8], entries: &[Vec<u8>]) -> rusqlite::Result<()> {
    let sql = format!("INSERT OR REPLACE INTO {}_index (entry, key) VALUES (?1, ?2)", table.name());
    let mut insert = transaction.prepare_cached(&sql)?;
    for entry in entries {
        insert.execute([entry.as_slice(), key])?;
    }
    Ok(())
}

/// The entries of a row; none where it isn't there.
pub(crate) fn of_row(connection: &Connection, table: Table, key: &[u8]) -> rusqlite::Result<Vec<Vec<u8>>> {
    let kept: Option<Option<Vec<u8>>> = connection
        .prepare_cached(&format!("SELECT entries FROM {} WHERE key = ?1", table.name()))?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(kept.flatten().map(|kept| unpacked(key, &kept)).unwrap_or_default())
}

/// Takes the entries of a row away that is about to go.
pub(crate) fn forget(transaction: &Transaction<'_>, table: Table, key: &[u8]) -> rusqlite::Result<()> {
    remove(transaction, table, key, &of_row(transaction, table, key)?)
}

/// Takes the entries of all rows away that are about to go.
pub(crate) fn forget_range(transaction: &Transaction<'_>, table: Table, range: &KeyRange) -> rusqlite::Result<()> {
    let below = if range.end.is_some() { "AND key < ?2" } else { "AND ?2 IS NULL" };
    let sql = format!("SELECT key, entries FROM {} WHERE key >= ?1 {below} AND entries IS NOT NULL", table.name());
    let mut query = transaction.prepare_cached(&sql)?;
    let mut rows = query.query(params![range.start, range.end])?;
    while let Some(row) = rows.next()? {
        let (key, kept): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        remove(transaction, table, &key, &unpacked(&key, &kept))?;
    }
    Ok(())
}

fn remove(transaction: &Transaction<'_>, table: Table, key: &[u8], entries: &[Vec<u8>]) -> rusqlite::Result<()> {
    let sql = format!("DELETE FROM {}_index WHERE entry = ?1 AND key = ?2", table.name());
    let mut delete = transaction.prepare_cached(&sql)?;
    for entry in entries {
        delete.execute([entry.as_slice(), key])?;
    }
    Ok(())
}

/// The first byte of entries that stand for what they don't share with what is before them. Entries of older releases begin with
/// the length of the first, whose first byte is 0.
const SHARING: u8 = 1;

/// Entries one after the other. Each begins with as many bytes as it shares with the one before it, the first with its row's key,
/// and has the rest behind that: what is shared is most of them.
fn packed(key: &[u8], entries: &[Vec<u8>]) -> Vec<u8> {
    sharing(key, entries).unwrap_or_else(|| {
        let mut packed = Vec::with_capacity(entries.iter().map(|entry| entry.len() + 4).sum());
        for entry in entries {
            packed.extend_from_slice(&u32::try_from(entry.len()).unwrap_or(u32::MAX).to_be_bytes());
            packed.extend_from_slice(entry);
        }
        packed
    })
}

/// The same with two bytes for each length; nothing when one doesn't fit into them.
fn sharing(key: &[u8], entries: &[Vec<u8>]) -> Option<Vec<u8>> {
    let (mut packed, mut before) = (vec![SHARING], key);
    for entry in entries {
        let shared = before.iter().zip(entry).take_while(|(one, other)| one == other).count();
        let rest = entry.get(shared..).unwrap_or_default();
        packed.extend(u16::try_from(shared).ok()?.to_be_bytes());
        packed.extend(u16::try_from(rest.len()).ok()?.to_be_bytes());
        packed.extend_from_slice(rest);
        before = entry;
    }
    Some(packed)
}

fn unpacked(key: &[u8], packed: &[u8]) -> Vec<Vec<u8>> {
    let mut entries: Vec<Vec<u8>> = Vec::new();
    let Some(mut packed) = packed.strip_prefix(&[SHARING]) else { return unpacked_whole(packed) };
    while let Some((&[a, b, c, d], rest)) = packed.split_first_chunk::<4>() {
        let shared = entries.last().map_or(key, Vec::as_slice).get(..usize::from(u16::from_be_bytes([a, b])));
        let own = rest.split_at_checked(usize::from(u16::from_be_bytes([c, d])));
        let (Some(shared), Some((own, rest))) = (shared, own) else { break };
        entries.push([shared, own].concat());
        packed = rest;
    }
    entries
}

/// Entries as older releases kept them: one after the other, each behind its length in four bytes.
fn unpacked_whole(mut packed: &[u8]) -> Vec<Vec<u8>> {
    let mut entries = Vec::new();
    while let Some((length, rest)) = packed.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let Some((entry, rest)) = rest.split_at_checked(length) else { break };
        entries.push(entry.to_vec());
        packed = rest;
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::{packed, unpacked};

    #[test]
    fn entries_come_out_as_they_went_in() {
        let long = vec![7; 70_000];
        let lists: [Vec<Vec<u8>>; 5] = [
            vec![],
            vec![vec![]],
            vec![vec![1, 2], vec![], vec![0; 300]],
            vec![b"key\0rule 1".to_vec(), b"key\0rule 2".to_vec(), b"key".to_vec(), b"key\0rule 2".to_vec()],
            vec![vec![1], long],
        ];
        for entries in lists {
            assert_eq!(unpacked(b"key\0id", &packed(b"key\0id", &entries)), entries);
        }
        let shared =
            packed(b"account\0Region\0id", &[b"account\0Region\0rule 1".to_vec(), b"account\0Region\0rule 2".to_vec()]);
        assert_eq!(shared.len(), 1 + 4 + 6 + 4 + 1, "only what differs is kept");
    }

    #[test]
    fn what_is_damaged_has_fewer_entries() {
        assert!(unpacked(b"", &[0, 0, 0, 9, 1]).is_empty(), "cut short");
        assert!(unpacked(b"", &[1, 0, 0, 0, 9, 1]).is_empty(), "cut short");
        assert!(unpacked(b"", &[1, 0, 9, 0, 1, 1]).is_empty(), "shares what isn't there");
    }

    #[test]
    fn entries_of_older_releases_are_read() {
        assert_eq!(unpacked(b"key", &[0, 0, 0, 2, 5, 6, 0, 0, 0, 1, 7]), [vec![5, 6], vec![7]]);
    }
}
